"""Making results from the command line: generate, and collect what an earlier run left unfinished."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from vitrine.cli.session import Session
from vitrine.domain.field import FieldKind
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.errors import StudioError

if TYPE_CHECKING:
    from vitrine.domain.model_spec import ModelSpec
    from vitrine.paths import Paths

_DEMO_MODELS = {MediaKind.IMAGE: "vitrine/demo-painter", MediaKind.VIDEO: "vitrine/demo-film"}


def generate(options: argparse.Namespace, paths: Paths) -> int:
    """Send the jobs that the options describe."""
    with Session(paths, exclusive=True) as session:
        requests = _requests(session.studio, options)
        jobs = session.studio.library.jobs.add(requests)
        return session.carry([job.id for job in jobs], wait=options.wait)


def collect(_options: argparse.Namespace, paths: Paths) -> int:
    """Carry on every job that an earlier run left unfinished."""
    with Session(paths, exclusive=True) as session:
        return session.carry([job.id for job in session.studio.library.jobs.unfinished()], wait=True)


def _requests(studio: Any, options: argparse.Namespace) -> list[Any]:
    """Return one request for each wanted job, or raise StudioError saying what is wrong with the values."""
    from vitrine.domain.compose import FILE_KINDS, compose, parse_values

    kind = GenerationType(options.type) if options.type else None
    makes = kind.makes if kind is not None else MediaKind.IMAGE
    provider = options.provider or (
        "replicate" if options.model and not options.model.startswith("vitrine/") else "demo"
    )
    spec = studio.model(provider, options.model or _DEMO_MODELS[makes])
    _refuse_contradictions(spec, kind, options)
    field = spec.image_field
    inputs = [studio.library.inputs.add(path, field.name) for path in options.image] if field is not None else []
    values = parse_values(spec, options.settings)
    for file_field in (f for f in spec.fields if f.kind in FILE_KINDS and f.name in values):
        raise StudioError(
            "No file", f"{file_field.name} takes a file, which --set cannot give. Nothing was sent.",
            "Give the input picture with --image FILE.",
        )  # fmt: skip
    return compose(spec, options.prompt, values, inputs, count=options.count, owner=studio.settings.owner)


def _refuse_contradictions(spec: ModelSpec, kind: GenerationType | None, options: argparse.Namespace) -> None:
    """Raise StudioError when the wanted type, the model and the input picture do not go together."""
    field = spec.image_field
    if field is not None and field.kind is FieldKind.FILE and len(options.image) > 1:
        raise StudioError("One picture", f"{spec.name} takes one input picture. Nothing was sent.", "Give one --image.")
    if options.image and field is None:
        raise StudioError(
            "No input picture", f"{spec.name} takes no input picture. Nothing was sent.", "Leave out --image."
        )
    if kind is None:
        return
    if kind not in spec.types:
        does = " and ".join(able.value for able in spec.types)
        raise StudioError(
            "Another type", f"{spec.name} does {does}, not {kind.value}. Nothing was sent.",
            "Choose another --model, or leave out --type.",
        )  # fmt: skip
    if kind.takes_image and not options.image:
        raise StudioError(
            "No input picture", f"{kind.value} starts from a picture. Nothing was sent.", "Give one with --image FILE."
        )
    if options.image and not kind.takes_image:
        wanted = GenerationType.of(kind.makes, from_image=True).value
        raise StudioError(
            "Another type", f"{kind.value} takes no picture, and --image gives one. Nothing was sent.",
            f"Leave out --image, or ask for --type {wanted}.",
        )  # fmt: skip
