"""Making results from the command line: generate, and collect what an earlier run left unfinished."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from vitrine.cli.session import Session
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.errors import StudioError

if TYPE_CHECKING:
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
    from vitrine.domain.compose import compose, parse_values

    kind = GenerationType(options.type) if options.type else None
    makes = kind.makes if kind is not None else MediaKind.IMAGE
    provider = options.provider or (
        "replicate" if options.model and not options.model.startswith("vitrine/") else "demo"
    )
    spec = studio.model(provider, options.model or _DEMO_MODELS[makes])
    field = spec.image_field
    if options.image and field is None:
        raise StudioError("No input picture", f"{spec.name} takes no input picture.", "Leave out --image.")
    if kind is not None and kind.takes_image and not options.image:
        raise StudioError("No input picture", f"{kind.value} starts from a picture.", "Give one with --image FILE.")
    inputs = [studio.library.inputs.add(path, field.name) for path in options.image] if field is not None else []
    values = parse_values(spec, options.settings)
    return compose(spec, options.prompt, values, inputs, count=options.count, owner=studio.settings.owner)
