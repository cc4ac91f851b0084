"""ModelSpec: what one AI model accepts and makes; the composer's form is built from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vitrine.domain.field import Field, FieldRole, is_blank
from vitrine.domain.generation import GenerationType, MediaKind

IMAGE_ROLES = (FieldRole.IMAGE, FieldRole.IMAGES)


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One model of a provider.

    ``id`` is the provider's own (``owner/name``), ``version`` the one to pin (empty: called without a version).
    ``fields`` are in the order of the form. ``price`` is US dollars for one result, None when nobody knows;
    ``typical_seconds`` how long one usually takes, None when unknown.
    """

    provider: str
    id: str
    name: str
    makes: MediaKind
    fields: tuple[Field, ...]
    version: str = ""
    description: str = ""
    price: float | None = None
    typical_seconds: float | None = None

    def field(self, role: FieldRole) -> Field | None:
        """Return the first field that plays ``role``."""
        return next((f for f in self.fields if f.role is role), None)

    @property
    def image_field(self) -> Field | None:
        """Return the field that takes the main input picture, None when the model takes none."""
        return next((f for f in self.fields if f.role in IMAGE_ROLES), None)

    @property
    def types(self) -> tuple[GenerationType, ...]:
        """Return what this model can do: without a picture, with one, or both."""
        image = self.image_field
        from_text = () if image is not None and image.required else (GenerationType.of(self.makes, from_image=False),)
        from_image = () if image is None else (GenerationType.of(self.makes, from_image=True),)
        return from_text + from_image

    def type_for(self, values: Mapping[str, object]) -> GenerationType:
        """Return what a request with these form values would be."""
        given = any(f.role in IMAGE_ROLES and not is_blank(values.get(f.name)) for f in self.fields)
        return GenerationType.of(self.makes, from_image=given)

    def defaults(self) -> dict[str, object]:
        """Return the values a fresh form starts with; fields without a default are absent."""
        return {f.name: f.default for f in self.fields if f.default is not None}

    def validate(self, values: Mapping[str, object]) -> dict[str, str]:
        """Return what is wrong, as field name to message; empty when the values can be sent."""
        problems = {f.name: f.problem(values.get(f.name)) for f in self.fields}
        return {name: problem for name, problem in problems.items() if problem}
