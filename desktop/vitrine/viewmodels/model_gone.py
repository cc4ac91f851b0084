"""ModelGone: a model that its provider no longer offers, what was wanted of it, and which other one fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.errors import Failure, ModelUnavailable, StudioError
from vitrine.providers.base import ModelCard
from vitrine.providers.replicate_roles import named_role
from vitrine.viewmodels.form_values import APART, Kept, Snapshot, fitting, moved_inputs

MOST_READ = 8
"""Models whose forms are read to find the one that fits best; each may be a question to its provider."""

_DEMO = "demo"
_NEVER_WAS = ("Not a model", "No such provider")
"""Titles of what never was a model: nobody stopped offering it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The model that takes the gone one's place, by provider and id, and its name."""

    provider: str
    model: str
    name: str


@dataclass(frozen=True, slots=True)
class ModelGone:
    """What is to be said and offered where a model is gone.

    ``makes`` is the output it made, None when nobody knows. ``wanted`` is what was to be made with it: its spec stands
    in for the one that cannot be read any more. ``source`` is the result or request it comes from, None when it stood
    in the form. ``version`` says that only the version is gone. ``searching`` is True until it is known whether
    another model fits.
    """

    provider: str
    model: str
    provider_name: str
    model_name: str
    makes: MediaKind | None
    wanted: Snapshot
    source: Generation | GenerationRequest | None = None
    offer: Offer | None = None
    version: bool = False
    searching: bool = True

    @property
    def asks_for(self) -> tuple[object, ...]:
        """Return what decides which model fits: the same for every job of a batch."""
        settings = sorted((name, repr(value)) for name, value in self.wanted.values.items())
        files = tuple((name, len(given)) for name, given in sorted(self.wanted.inputs.items()))
        return self.provider, self.model, self.version, self.makes, tuple(settings), files


# ---- what is gone ----


def is_gone(trouble: Failure | StudioError | None) -> bool:
    """Return whether a provider says that it does not offer a model, or this version of it."""
    return trouble is not None and trouble.code == ModelUnavailable.code and trouble.title not in _NEVER_WAS


def is_version(trouble: Failure | StudioError) -> bool:
    """Return whether only the version is gone."""
    return "this version" in trouble.message


def wanted_of(source: Generation | GenerationRequest) -> Snapshot:
    """Return what a result or request asks for as the form of a model that stands in for its own."""
    inputs: dict[str, list[InputFile]] = {}
    for file in source.inputs:
        inputs.setdefault(file.field, []).append(file)
    spec = stand_in(source.provider, source.model, source.type.makes, source.settings, inputs)
    apart = {field.name for field in spec.fields if field.role in APART}
    seed_field = spec.field(FieldRole.SEED)
    seed = source.settings.get(seed_field.name) if seed_field is not None else None
    return Snapshot(
        spec,
        source.prompt,
        {name: value for name, value in source.settings.items() if name not in apart},
        inputs,
        seed=seed if isinstance(seed, int) and not isinstance(seed, bool) else None,
    )


def wanted_of_draft(kept: Kept, makes: MediaKind) -> Snapshot:
    """Return what a draft holds as the form of a model that stands in for its own."""
    return Snapshot(
        stand_in(kept.provider, kept.model, makes, kept.values, kept.inputs), "", dict(kept.values), dict(kept.inputs)
    )


def stand_in(
    provider: str,
    model: str,
    makes: MediaKind,
    values: Mapping[str, object],
    inputs: Mapping[str, Sequence[InputFile]],
) -> ModelSpec:
    """Return a spec with the fields that are known to have been filled in; their names say what they mean."""
    fields = [Field(name, FieldKind.JSON, _label(name), role=named_role(name)) for name in values]
    for name in inputs:
        role = named_role(name)
        fields.append(Field(name, FieldKind.FILES, _label(name), role=role or FieldRole.IMAGE))
    return ModelSpec(provider, model, model, makes, tuple(fields))


def spelt(model: str) -> str:
    """Return a name for a model that no list names any more: ``kwaivgi/kling-v1.6`` is "Kling v1.6"."""
    parts = re.split(r"[-_ ]+", model.partition(":")[0].rsplit("/", 1)[-1])
    return " ".join(part if re.match(r"[vV]?\d", part) else part[:1].upper() + part[1:] for part in parts if part)


def _label(name: str) -> str:
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:60]


# ---- which other one fits ----


def shortlist(cards: Iterable[ModelCard], gone: ModelGone, *, but: tuple[str, str] = ("", "")) -> list[ModelCard]:
    """Return the models worth reading: the same output, an input picture where one is given, the likeliest first."""
    needs = any(gone.wanted.inputs.values())
    shut = {but} if gone.version else {but, (gone.provider, gone.model)}

    def fits(card: ModelCard) -> bool:
        samples = card.provider == _DEMO != gone.provider  # drawn samples are no replacement
        here = (card.provider, card.id) not in shut and not samples
        return here and gone.makes is not None and card.makes in (gone.makes, "") and (card.takes_image or not needs)

    found = [card for card in cards if fits(card)]
    found.sort(key=lambda card: (-likeness(card.id, gone.model), card.provider != gone.provider))
    return found[:MOST_READ]


def score(spec: ModelSpec, gone: ModelGone) -> tuple[int, ...] | None:
    """Return how well a model fits, more is better; None when it does not take what is given, or needs more."""
    wanted = gone.wanted
    kept, _ = fitting(spec, wanted.values, wanted.spec)
    moved = moved_inputs(spec, wanted.inputs, wanted.spec)
    given = any(wanted.inputs.values())
    if given and not moved:
        return None
    needed = spec.image_field
    if needed is not None and needed.required and needed.name not in moved:
        return None
    same = gone.version and spec.id == gone.model.partition(":")[0]
    return int(same), len(kept) + len(moved), int(spec.provider == gone.provider), likeness(spec.id, gone.model)


def likeness(one: str, other: str) -> int:
    """Return how much two models look like one family: by owner, by the first word of the name, by the others."""
    (owner, words), (owner_too, words_too) = _parts(one), _parts(other)
    first = bool(words and words_too and words[0] == words_too[0])
    return 4 * first + 2 * (bool(owner) and owner == owner_too) + len({*words} & {*words_too})


def _parts(model: str) -> tuple[str, list[str]]:
    owner, _, name = model.partition(":")[0].casefold().rpartition("/")
    return owner, [word for word in re.split(r"[^a-z]+", name) if len(word) > 1]


# ---- the words ----


def gone_text(gone: ModelGone) -> str:
    """Return which model is gone and whose it was."""
    if gone.version:
        text = QCoreApplication.translate("ModelGone", "{provider} no longer offers this version of {model}.")
    else:
        text = QCoreApplication.translate("ModelGone", "{provider} no longer offers {model}.")
    return text.format(provider=gone.provider_name, model=gone.model_name)


def fits_text(gone: ModelGone) -> str:
    """Return which other model fits; empty when none is known to."""
    if gone.offer is None:
        return ""
    return QCoreApplication.translate("ModelGone", "Your settings fit {model}.").format(model=gone.offer.name)


def other_model_text(gone: ModelGone | None) -> str:
    """Return the words on the button: the model that fits, or to choose one."""
    if gone is None or gone.offer is None:
        return QCoreApplication.translate("ModelGone", "Choose a model")
    return QCoreApplication.translate("ModelGone", "Use {model}").format(model=gone.offer.name)


def answered(gone: ModelGone, offer: Offer | None) -> ModelGone:
    """Return the same with what the search came to."""
    return replace(gone, offer=offer, searching=False)
