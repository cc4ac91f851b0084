"""Replicate's models: the picker's cards, and the form of one model, cached by version."""

from __future__ import annotations

import contextlib
import re
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

from vitrine.domain.field import FieldKind
from vitrine.domain.generation import MediaKind
from vitrine.domain.model_spec import IMAGE_ROLES, ModelSpec
from vitrine.errors import InvalidRequest, ModelUnavailable
from vitrine.providers.base import ModelCard
from vitrine.providers.http import HttpClient
from vitrine.providers.http_errors import Call
from vitrine.providers.replicate_answers import entries, number, record, text
from vitrine.providers.replicate_schema import Evidence, output_kind, plain, read_fields

COLLECTIONS = ("text-to-image", "image-editing", "image-to-image", "text-to-video", "image-to-video")
"""Slugs asked for (Replicate drifts; those that its list does not name are passed over)."""

CARDS_KEPT = 600.0
"""Seconds the picker's cards are kept."""

_MODEL_ID = re.compile(r"([A-Za-z0-9][\w.\-]*)/([A-Za-z0-9][\w.\-]*)(?::([0-9a-zA-Z\-]{1,100}))?")
_MOST_CARDS = 500


def split_model_id(model_id: str, provider: str) -> tuple[str, str, str]:
    """Return owner, name and version of ``owner/name`` or ``owner/name:version``; raise ModelUnavailable."""
    match = _MODEL_ID.fullmatch(model_id.strip()) if len(model_id) <= 300 else None
    if match is None:
        raise ModelUnavailable(
            "Not a model",
            f"“{plain(model_id, 80)}” is not a model's name at {provider}. Nothing was sent.",
            "Write it as owner/name, as on the model's page.",
        )
    return match[1], match[2], match[3] or ""


class Catalogue:
    """Reads models and their schemas. Thread-safe. ``price`` is US dollars per result where one is known."""

    def __init__(self, http: HttpClient, provider: str, price: float | None) -> None:
        self._http = http
        self._provider = provider
        self._price = price
        self._lock = threading.Lock()
        self._specs: dict[tuple[str, str], ModelSpec] = {}
        self._cards: dict[str, tuple[float, tuple[ModelCard, ...]]] = {}
        self._public: set[str] = set()

    # ---- one model ----

    def model(self, model_id: str) -> ModelSpec:
        """Return the model's form; a pinned version is asked for once."""
        owner, name, version = split_model_id(model_id, self._http.name)
        if version and (known := self._known(f"{owner}/{name}", version)):
            return known
        call = Call(self._http.name, thing=f"the model {model_id}")
        path = f"models/{quote(owner)}/{quote(name)}"
        if version:
            found = record(self._http.get(f"{path}/versions/{quote(version)}", call))
            model: Mapping[str, object] = {"owner": owner, "name": name, "latest_version": found}
            return self._remember(self._spec(model, version, f"{owner}/{name}"))
        model = record(self._http.get(path, call))
        if model.get("visibility") == "public":
            with self._lock:
                self._public.add(f"{owner}/{name}")
        latest = record(model.get("latest_version"))
        if not record(latest.get("openapi_schema")):
            raise self._unusable(model_id, "has no version that can be run at the moment")
        return self._remember(self._spec(model, _door(model), f"{owner}/{name}"))

    def cached(self, model: str, version: str) -> ModelSpec | None:
        """Return a form read before, without asking; the latest one when the version is another."""
        with self._lock:
            exact = self._specs.get((model, version))
            return exact or next((s for (m, _), s in self._specs.items() if m == model), None)

    def is_public(self, model: str) -> bool:
        """Return whether a record read in this run says so."""
        with self._lock:
            return model in self._public

    def _known(self, model: str, version: str) -> ModelSpec | None:
        with self._lock:
            return self._specs.get((model, version))

    def _remember(self, spec: ModelSpec) -> ModelSpec:
        with self._lock:
            self._specs[spec.id, spec.version] = spec
        return spec

    def _spec(self, model: Mapping[str, object], version: str, model_id: str) -> ModelSpec:
        latest = record(model.get("latest_version"))
        example = record(model.get("default_example"))
        schema = latest.get("openapi_schema")
        fields = read_fields(schema)
        words = f"{model_id} {text(model.get('description'), 2000)}"
        makes = output_kind(schema, fields, Evidence(example.get("output"), self._tags(model_id), words))
        if makes is None:
            raise self._unusable(model_id, "makes neither pictures nor videos")
        return ModelSpec(
            self._provider,
            model_id,
            display_name(model_id),
            makes,
            fields,
            version,
            plain(model.get("description")),
            self._price,
            number(record(example.get("metrics")).get("predict_time")),
        )

    def _tags(self, model_id: str) -> tuple[str, ...]:
        with self._lock:
            return next((c.tags for _, cards in self._cards.values() for c in cards if c.id == model_id), ())

    def _unusable(self, model_id: str, why: str) -> ModelUnavailable:
        return ModelUnavailable(
            "Not available",
            f"{self._http.name}'s model {model_id} {why}. You were not charged.",
            "Choose another model.",
        )

    # ---- the picker ----

    def cards(self, query: str) -> tuple[ModelCard, ...]:
        """Return models to choose from: the collections, or what a search finds; kept for ten minutes."""
        words = " ".join(query.split())[:200]
        with self._lock:
            made, kept = self._cards.get(words, (0.0, ()))
        if kept and time.monotonic() - made < CARDS_KEPT:
            return kept
        found: dict[str, ModelCard] = {}
        for model, tags in self._search(words) if words else self._collected():
            card = self._card(model, tags)
            if card is None or len(found) >= _MOST_CARDS:
                continue
            known = found.get(card.id)
            found[card.id] = _merged(known, card) if known else card
        cards = tuple(found.values())
        with self._lock:
            self._cards[words] = (time.monotonic(), cards)
        return cards

    def _collected(self) -> Iterator[tuple[Mapping[str, object], tuple[str, ...]]]:
        call = Call(self._http.name, thing="a list of models")
        listed = [record(c).get("slug") for c in entries(record(self._http.get("collections", call)).get("results"))]
        for slug in COLLECTIONS:
            if slug in listed:
                collection = record(self._http.get(f"collections/{slug}", call))
                yield from ((record(m), (slug,)) for m in entries(collection.get("models")))

    def _search(self, words: str) -> Iterator[tuple[Mapping[str, object], tuple[str, ...]]]:
        call = Call(self._http.name, thing="a search")
        if _MODEL_ID.fullmatch(words) and ":" not in words:
            with contextlib.suppress(ModelUnavailable):  # It was meant as words then.
                yield record(self._http.get(f"models/{words}", call)), ()
        try:
            found = entries(record(self._http.query("models", words, call)).get("results"))
        except (InvalidRequest, ModelUnavailable):
            # The method QUERY is young, and not every proxy lets it pass; the other search is in beta.
            data = record(self._http.get("search", call, params={"query": words, "limit": "50"}))
            found = [record(m).get("model") for m in entries(data.get("models"))]
        yield from ((record(m), ()) for m in found)

    def _card(self, model: Mapping[str, object], tags: tuple[str, ...]) -> ModelCard | None:
        model_id = f"{text(model.get('owner'), 100)}/{text(model.get('name'), 150)}"
        if not _MODEL_ID.fullmatch(model_id):
            return None
        schema = record(record(model.get("latest_version")).get("openapi_schema"))
        fields = read_fields(schema)
        description = plain(model.get("description"))
        run = record(model.get("default_example"))
        example = run.get("output")
        makes: MediaKind | None = None
        if schema or tags:
            makes = output_kind(schema, fields, Evidence(example, tags, f"{model_id} {description}"))
            if makes is None:
                return None
        pictures = any(f.role in IMAGE_ROLES and f.kind in (FieldKind.FILE, FieldKind.FILES) for f in fields)
        return ModelCard(
            self._provider,
            model_id,
            display_name(model_id),
            description,
            makes.value if makes else "",
            pictures or any(tag.startswith("image-") for tag in tags),
            self._price,
            tags,
            number(record(run.get("metrics")).get("predict_time")),
        )


def display_name(model_id: str) -> str:
    """Return a name for people: ``black-forest-labs/flux-schnell`` is "Flux Schnell", ``.../sdxl`` is "SDXL"."""
    parts = re.split(r"[-_]+", model_id.rsplit("/", 1)[-1])
    return " ".join(_capitalised(part) for part in parts if part)


def _capitalised(part: str) -> str:
    if part.isalpha() and len(part) <= 5 and not set(part.lower()) & set("aeiouy"):
        return part.upper()
    return part if re.match(r"[vV]?\d", part) else part[:1].upper() + part[1:]


def _door(model: Mapping[str, object]) -> str:
    """Return the version to pin; empty for an official model, which is called without one."""
    version = text(record(model.get("latest_version")).get("id"), 100)
    return "" if model.get("is_official") is True or version == "hidden" else version


def _merged(first: ModelCard, again: ModelCard) -> ModelCard:
    return replace(first, takes_image=first.takes_image or again.takes_image, tags=(*first.tags, *again.tags))
