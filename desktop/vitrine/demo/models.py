"""The two demo models: their records, input schemas in the shape cog writes, collections and search."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vitrine.demo.wire import Problem, not_found

OWNER = "vitrine"
COG_VERSION = "0.16.7"
CREATED_AT = "2026-11-02T09:30:00.25Z"

PAINTER_RATIOS = ("1:1", "5:4", "3:2", "16:9", "9:16", "4:5", "2:3", "21:9")
FILM_RATIOS = ("16:9", "9:16", "1:1", "4:3", "3:4", "21:9")


def _enum(name: str, kind: str, choices: tuple[object, ...]) -> dict[str, Any]:
    return {"enum": list(choices), "type": kind, "title": name, "description": "An enumeration."}


def _choice(name: str, default: object, order: int, words: str) -> dict[str, Any]:
    reference = [{"$ref": f"#/components/schemas/{name}"}]
    return {"allOf": reference, "default": default, "x-order": order, "description": words}


def _value(kind: str, title: str, order: int, words: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "title": title, "x-order": order, "description": words, **more}


# The order of the keys is arbitrary on purpose: clients have to sort by x-order.
_PAINTER_SCHEMAS: dict[str, Any] = {
    "Input": {
        "type": "object",
        "title": "Input",
        "required": ["prompt"],
        "properties": {
            "seed": _value("integer", "Seed", 6, "Random seed. Set it to draw the same picture again."),
            "image": _value(
                "string",
                "Image",
                1,
                "Input picture for image to image. The result keeps the shape of this picture.",
                format="uri",
            ),
            "prompt": _value("string", "Prompt", 0, "What the demo painter draws."),
            "megapixels": _choice("megapixels", "0.5", 4, "Approximate size of the picture in megapixels"),
            "num_outputs": _value("integer", "Num Outputs", 5, "Number of pictures", default=1, minimum=1, maximum=4),
            "aspect_ratio": _choice("aspect_ratio", "1:1", 3, "Aspect ratio of the picture"),
            "output_format": _choice("output_format", "png", 7, "Format of the pictures"),
            "output_quality": _value(
                "integer",
                "Output Quality",
                8,
                "Quality when saving, from 0 to 100. Not relevant for png.",
                default=90,
                minimum=0,
                maximum=100,
            ),
            "prompt_strength": _value(
                "number",
                "Prompt Strength",
                2,
                "How far image to image goes from the input picture: 0 keeps it, 1 draws anew.",
                default=0.6,
                minimum=0,
                maximum=1,
            ),
        },
    },
    "Output": {"type": "array", "items": {"type": "string", "format": "uri"}, "title": "Output"},
    "megapixels": _enum("megapixels", "string", ("0.25", "0.5", "1")),
    "aspect_ratio": _enum("aspect_ratio", "string", PAINTER_RATIOS),
    "output_format": _enum("output_format", "string", ("png", "jpg", "webp")),
}

_FILM_SCHEMAS: dict[str, Any] = {
    "Input": {
        "type": "object",
        "title": "Input",
        "required": ["prompt"],
        "properties": {
            "seed": _value("integer", "Seed", 5, "Random seed. Set it to film the same clip again."),
            "prompt": _value("string", "Prompt", 0, "What the demo film shows."),
            "duration": _choice("duration", 3, 2, "Length of the clip in seconds"),
            "resolution": _choice("resolution", "360p", 3, "Resolution of the clip (its shorter side)"),
            "aspect_ratio": _choice(
                "aspect_ratio", "16:9", 4, "Aspect ratio of the clip. Ignored if an image is provided."
            ),
            "first_frame_image": _value("string", "First Frame Image", 1, "Picture the clip starts from", format="uri"),
        },
    },
    "Output": {"type": "string", "title": "Output", "format": "uri"},
    "duration": _enum("duration", "integer", (2, 3, 5)),
    "resolution": _enum("resolution", "string", ("360p", "480p", "720p")),
    "aspect_ratio": _enum("aspect_ratio", "string", FILM_RATIOS),
}


@dataclass(frozen=True, slots=True)
class DemoModel:
    """One model of the demo service. An official one has no public version and goes through the models door."""

    name: str
    description: str
    official: bool
    makes: str
    image_input: str
    schemas: Mapping[str, Any]
    tags: tuple[str, ...] = field(default=())

    @property
    def id(self) -> str:
        """Return ``owner/name``."""
        return f"{OWNER}/{self.name}"

    @property
    def version(self) -> str:
        """Return the 64-hex id of the latest version."""
        return hashlib.sha256(f"{self.id} 1".encode()).hexdigest()

    @property
    def echoed_version(self) -> str:
        """Return what predictions say as their version: official models hide it."""
        return "hidden" if self.official else self.version

    def version_record(self) -> dict[str, Any]:
        """Return the version with its schema."""
        return {
            "id": self.version,
            "created_at": CREATED_AT,
            "cog_version": COG_VERSION,
            "openapi_schema": {
                "openapi": "3.0.2",
                "info": {"title": "Cog", "version": "0.1.0"},
                "paths": {},
                "components": {"schemas": dict(self.schemas)},
            },
        }

    def record(self, base: str, runs: int, *, brief: bool = False) -> dict[str, Any]:
        """Return the model record; ``brief`` leaves the schema empty, as search results do."""
        version = self.version_record()
        if brief:
            version["openapi_schema"] = {}
        return {
            "url": f"{base}/v1/models/{self.id}",
            "owner": OWNER,
            "name": self.name,
            "description": self.description,
            "visibility": "public",
            "is_official": self.official,
            "github_url": None,
            "paper_url": None,
            "license_url": None,
            "run_count": runs,
            "cover_image_url": None,
            "default_example": None,
            "latest_version": version,
        }


PAINTER = DemoModel(
    name="demo-painter",
    description="Demo painter: draws sample pictures from words on this computer. No key, no network, no cost.",
    official=False,
    makes="image",
    image_input="image",
    schemas=_PAINTER_SCHEMAS,
    tags=("demo", "text-to-image", "image-to-image", "image-editing"),
)
FILM = DemoModel(
    name="demo-film",
    description="Demo film: draws short sample clips from words on this computer. No key, no network, no cost.",
    official=True,
    makes="video",
    image_input="first_frame_image",
    schemas=_FILM_SCHEMAS,
    tags=("demo", "text-to-video", "image-to-video"),
)
MODELS = (PAINTER, FILM)

COLLECTIONS: dict[str, tuple[str, str, tuple[DemoModel, ...]]] = {
    "text-to-image": ("Text to image", "Demo models that draw pictures from words", (PAINTER,)),
    "image-editing": ("Image editing", "Demo models that change a picture", (PAINTER,)),
    "text-to-video": ("Text to video", "Demo models that make clips from words", (FILM,)),
    "image-to-video": ("Image to video", "Demo models that set a picture in motion", (FILM,)),
    "official": ("Official models", "Demo models that are called without a version", (FILM,)),
}


def model_named(owner: str, name: str) -> DemoModel:
    """Return the model; raise Problem 404 when there is none of that name."""
    for model in MODELS:
        if (owner, name) == (OWNER, model.name):
            return model
    raise not_found("resource")


def model_of_version(text: object) -> DemoModel:
    """Return the model for the ``version`` of a create: 64-hex, ``owner/name:64hex``, or an official ``owner/name``.

    Raise Problem 422 otherwise; a community model without its version is refused, too.
    """
    for model in MODELS:
        accepted = {model.version, f"{model.id}:{model.version}"} | ({model.id} if model.official else set())
        if text in accepted:
            return model
    detail = "The specified version does not exist (or perhaps you don't have permission to use it?)"
    raise Problem(422, detail, "Invalid version or not permitted")


def search_models(words: str) -> list[DemoModel]:
    """Return the models that have any of ``words`` in name, description or tags, best first; all for no words."""
    wanted = words.lower().split()
    if not wanted:
        return list(MODELS)
    scored = [(score(model, wanted), model) for model in MODELS]
    return [model for points, model in sorted(scored, key=lambda pair: -pair[0]) if points]


def score(model: DemoModel, wanted: list[str]) -> int:
    """Return how many of the wanted words (lower case) the model's texts contain."""
    text = " ".join((model.id, model.description, *model.tags)).lower()
    return sum(word in text for word in wanted)
