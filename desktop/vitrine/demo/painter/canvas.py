"""The sheet a picture is painted on, and the few ways of putting paint there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from PIL import Image, ImageFilter

from vitrine.demo.painter.noise import Array
from vitrine.demo.painter.words import Brief


@dataclass(frozen=True)
class Sheet:
    """What one picture needs: its size in pixels, its own random numbers, what is wanted, whom to tell."""

    width: int
    height: int
    rng: np.random.Generator
    brief: Brief
    report: Callable[[float], None] = field(default=lambda _share: None)

    @cached_property
    def scale(self) -> float:
        """Return the shorter side over 512: multiply lengths by it that were chosen at 512 pixels."""
        return min(self.width, self.height) / 512

    def resized(self, width: int, height: int, report: Callable[[float], None] | None = None) -> Sheet:
        """Return the same sheet at another size, on the same random numbers."""
        return Sheet(width, height, self.rng, self.brief, report or self.report)

    def grid(self, over: int = 1) -> tuple[Array, Array]:
        """Return x and y of every pixel centre, with the shorter side running over 0..1; ``over`` times finer."""
        side = np.float32(1 / min(self.width, self.height) / over)
        x = (np.arange(self.width * over, dtype=np.float32) + 0.5) * side
        y = (np.arange(self.height * over, dtype=np.float32) + 0.5) * side
        return np.broadcast_to(x[None, :], (len(y), len(x))), np.broadcast_to(y[:, None], (len(y), len(x)))

    def aspect(self) -> tuple[float, float]:
        """Return the width and height in the units of `grid`."""
        side = min(self.width, self.height)
        return self.width / side, self.height / side


def halve(picture: Array) -> Array:
    """Return the picture at half its size, every pixel the mean of four."""
    return np.asarray(
        (picture[0::2, 0::2] + picture[1::2, 0::2] + picture[0::2, 1::2] + picture[1::2, 1::2]) * np.float32(0.25)
    )


def resize(picture: Array, width: int, height: int) -> Array:
    """Return a one-channel field at another size (bicubic)."""
    image = Image.fromarray(np.ascontiguousarray(picture, np.float32))
    return np.asarray(image.resize((width, height), Image.Resampling.BICUBIC), np.float32)


def blur(mask: Array, radius: float) -> Array:
    """Return a mask in 0..1 softened by a radius in pixels; wide ones are worked out at a smaller size."""
    height, width = mask.shape
    shrink = max(1, int(radius / 4))
    image = Image.fromarray(np.clip(mask * 255, 0, 255).astype(np.uint8))
    small = image.resize((max(2, width // shrink), max(2, height // shrink)), Image.Resampling.BOX)
    small = small.filter(ImageFilter.GaussianBlur(radius / shrink))
    if shrink > 1:
        # Enlarged as floats: eight bits would show as bands in a wide glow.
        wide = np.asarray(small, np.float32)
        return np.clip(resize(wide, width, height) / 255, 0, 1)
    return np.asarray(small, np.float32) / np.float32(255)


def shifted(mask: Array, right: float, down: float) -> Array:
    """Return a mask moved by whole pixels, nothing coming in from the other side."""
    x, y = round(right), round(down)
    height, width = mask.shape
    result = np.zeros_like(mask)
    result[max(0, y) : height + min(0, y), max(0, x) : width + min(0, x)] = mask[
        max(0, -y) : height + min(0, -y), max(0, -x) : width + min(0, -x)
    ]
    return result


def glow(picture: Array, radius: float, threshold: float = 0.7, amount: float = 0.6) -> Array:
    """Return the picture with its bright parts shining over their surroundings."""
    bright = np.clip((picture - threshold) / (1 - threshold), 0, 1)
    halo = np.stack([blur(bright[..., c], radius) for c in range(3)], -1)
    return screen(picture, halo * np.float32(amount))


def screen(below: Array, light: Array) -> Array:
    """Return light added to a picture without burning it out."""
    return np.asarray(1 - (1 - np.clip(below, 0, 1)) * (1 - np.clip(light, 0, 1)))


def lay(below: Array, colour: Array, mask: Array) -> Array:
    """Return ``colour`` (one, or one per pixel) laid over a picture where ``mask`` is 1."""
    return np.asarray(below + (colour - below) * mask[..., None])


def rays(mask: Array, x: float, y: float, length: float = 0.9, rounds: int = 5) -> Array:
    """Return a mask smeared away from the point ``x``, ``y`` (pixels): shafts of light."""
    height, width = mask.shape
    light: Array = np.ascontiguousarray(mask, np.float32)
    reach = length
    for _ in range(rounds):
        zoom = 1 / (1 + reach)
        shape = (zoom, 0, x * (1 - zoom), 0, zoom, y * (1 - zoom))
        image = Image.fromarray(light)
        moved = image.transform((width, height), Image.Transform.AFFINE, shape, Image.Resampling.BILINEAR)
        light = (light + np.asarray(moved, np.float32)) / 2
        reach /= 2
    return light


def polygon_mask(width: int, height: int) -> Image.Image:
    """Return an empty mask at twice the size, to draw shapes on; `unmask` makes it a field."""
    return Image.new("L", (width * 2, height * 2), 0)


def unmask(image: Image.Image) -> Array:
    """Return a double-size mask as a field in 0..1 at the sheet's own size, its edges smooth."""
    return np.asarray(image.reduce(2), np.float32) / np.float32(255)
