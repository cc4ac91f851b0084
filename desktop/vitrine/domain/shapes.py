"""Shapes: width and height out of a ratio and a number of pixels, in the steps that a model takes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from vitrine.domain.field import Field

COARSE, FINE = 64, 8
"""Steps in px: most models take multiples of 64, and those whose own size is none take multiples of 8."""
_OPEN_END = 16_384


@dataclass(frozen=True, slots=True)
class SizeRules:
    """What sizes a model takes, in px. ``width`` and ``height`` are its own; ``most`` pixels is what both may reach."""

    width: int
    height: int
    step: int
    least: tuple[int, int]
    greatest: tuple[int, int]

    @property
    def most(self) -> int | None:
        """Return the greatest number of pixels, None where the model says nothing."""
        known = max(self.greatest) < _OPEN_END
        return self.greatest[0] * self.greatest[1] if known else None

    def snapped(self, width: float, height: float) -> tuple[int, int]:
        """Return the nearest size that the model takes."""
        return self.side(width, 0), self.side(height, 1)

    def side(self, wanted: float, axis: int) -> int:
        """Return the nearest width (axis 0) or height (1) that the model takes."""
        low, high = self.least[axis], self.greatest[axis]
        first, last = math.ceil(low / self.step) * self.step, high // self.step * self.step
        return max(first, min(last, math.floor(wanted / self.step + 0.5) * self.step))

    def for_ratio(self, ratio: float) -> tuple[int, int]:
        """Return the size of this ratio that is as large as the model's own."""
        area = self.width * self.height
        wide = math.sqrt(area * ratio)
        scale = min(1.0, self.greatest[0] / wide, self.greatest[1] / (wide / ratio))
        return self.snapped(wide * scale, wide / ratio * scale)


def size_rules(width: Field, height: Field) -> SizeRules | None:
    """Return the rules that two number fields mean, None when they are none or have no size of their own."""
    sizes = (width.default, height.default)
    if not all(isinstance(size, int) and not isinstance(size, bool) and size > 0 for size in sizes):
        return None
    own = int(width.default), int(height.default)  # type: ignore[call-overload]
    step = COARSE if all(size % COARSE == 0 for size in own) else FINE
    fields = (width, height)
    least = tuple(int(field.minimum) if field.minimum and field.minimum > 0 else step for field in fields)
    greatest = tuple(int(field.maximum) if field.maximum is not None else _OPEN_END for field in fields)
    return SizeRules(own[0], own[1], step, (least[0], least[1]), (greatest[0], greatest[1]))
