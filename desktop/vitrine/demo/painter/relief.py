"""Relief: looking across a height field, column by column, with the shadows of a low sun."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vitrine.demo.painter.noise import Array, sample, smoothstep


@dataclass(frozen=True, slots=True)
class View:
    """Where one stands. Lengths are in tiles of the ground; ``horizon`` is its row as a share of the height."""

    x: float
    z: float
    height: float
    yaw: float
    horizon: float = 0.4
    zoom: float = 1.1
    near: float = 0.02
    far: float = 3.0
    clear: float = 0.0
    """How far the ground at one's feet is kept low, so that nothing stands in front of the eye."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What is seen: for every pixel the place on the ground, how far it is, and whether there is ground at all."""

    x: Array
    y: Array
    z: Array
    distance: Array
    hit: Array


def cast(field: Array, view: View, width: int, height: int, steps: int = 480) -> Ground:
    """Return where the ray through each pixel first meets the ground of height ``field`` (tileable)."""
    focal = view.zoom * min(width, height)
    across = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / focal)[None, :]
    reach = (view.near * (view.far / view.near) ** np.linspace(0, 1, steps)).astype(np.float32)[:, None]
    cosine, sine = np.float32(np.cos(view.yaw)), np.float32(np.sin(view.yaw))
    x = np.float32(view.x) + reach * (sine + across * cosine)
    z = np.float32(view.z) + reach * (cosine - across * sine)
    ground = sample(field, x, z)
    if view.clear:
        low = np.float32(field.min())
        ground = low + (ground - low) * smoothstep(view.clear * 0.6, view.clear * 1.5, reach)
    rows = np.float32(view.horizon * height) - (ground - np.float32(view.height)) / reach * focal
    index = _first_below(np.minimum.accumulate(rows, 0), height)
    hit = index < steps
    inner = np.clip(index, 1, steps - 1)
    flat = inner * width + np.arange(width)[None, :]
    after, before = rows.ravel()[flat], rows.ravel()[flat - width]
    pixel = np.arange(height, dtype=np.float32)[:, None] + 0.5
    share = np.clip((before - pixel) / np.maximum(before - after, 1e-4), 0, 1)
    line = reach.ravel()
    distance = line[inner - 1] + (line[inner] - line[inner - 1]) * share
    # One step nearer than the ray says: a crest's last pixel must not take the colour of its far side.
    pulled = distance * np.float32((view.near / view.far) ** (1 / steps))
    x_hit = np.float32(view.x) + pulled * (sine + across * cosine)
    z_hit = np.float32(view.z) + pulled * (cosine - across * sine)
    # The height by the ray, not by the field: on a cliff one place has many heights.
    y_hit = np.float32(view.height) + (np.float32(view.horizon * height) - pixel) * distance / np.float32(focal)
    return Ground(x_hit, y_hit, z_hit, distance, hit)


def _first_below(falling: Array, height: int) -> np.ndarray:
    """Return for every pixel row the first step whose ground reaches up to it (columns are already falling)."""
    steps, width = falling.shape
    flat = falling.ravel()
    columns = np.arange(width, dtype=np.int32)[None, :]
    pixel = np.arange(height, dtype=np.float32)[:, None] + 0.5
    low = np.zeros((height, width), np.int32)
    high = np.full((height, width), steps, np.int32)
    for _ in range(int(np.ceil(np.log2(steps))) + 1):
        middle = (low + high) >> 1
        above = flat[np.minimum(middle, steps - 1) * width + columns] > pixel
        low = np.where(above & (low < high), middle + 1, low)
        high = np.where(above, high, middle)
    return np.minimum(low, steps)


def slopes(field: Array) -> tuple[Array, Array]:
    """Return how steeply the ground rises along x and z (heights and lengths in tiles)."""
    size = np.float32(field.shape[0] / 2)
    return (np.roll(field, -1, 1) - np.roll(field, 1, 1)) * size, (np.roll(field, -1, 0) - np.roll(field, 1, 0)) * size


def soften(field: Array) -> Array:
    """Return a tileable field a little blurred, by about one cell."""
    for axis in (0, 1):
        field = (np.roll(field, 1, axis) + 2 * field + np.roll(field, -1, axis)) / np.float32(4)
    return field


def facing(field: Array, elevation: float) -> Array:
    """Return how much of a sun in the direction of -x at ``elevation`` (radians) falls on the ground, 0..1."""
    along, across = slopes(field)
    length = np.sqrt(along**2 + across**2 + 1)
    light = (along * np.float32(np.cos(elevation)) + np.float32(np.sin(elevation))) / length
    return np.asarray(np.clip(light, 0, 1))


def shadow(field: Array, elevation: float, softness: float = 0.004) -> Array:
    """Return 1 where the sun in the direction of -x is hidden behind higher ground, softly at the edges."""
    size = field.shape[0]
    twice = np.concatenate([field, field], 1)
    fall = np.arange(2 * size, dtype=np.float32) * np.float32(np.tan(elevation) / size)
    horizon = (np.maximum.accumulate(twice + fall, 1) - fall)[:, size:]
    return smoothstep(0, softness, horizon - field)


def viewpoint(field: Array, rng: np.random.Generator, *, high: bool) -> tuple[float, float, float]:
    """Return a place to stand and the height of the ground there: among the high spots, or in a wide hollow."""
    size = field.shape[0]
    coarse = field.reshape(16, size // 16, 16, size // 16)
    levels = coarse.max((1, 3)) if high else coarse.max((1, 3)) + coarse.mean((1, 3))
    order = np.argsort(levels.ravel())
    row, column = divmod(int(order[-int(rng.integers(1, 24))] if high else order[int(rng.integers(0, 6))]), 16)
    block = coarse[row, :, column, :]
    inner = np.unravel_index(int(block.argmax()), block.shape) if high else (size // 32, size // 32)
    step = size // 16
    x, z = (column * step + int(inner[1])) / size, (row * step + int(inner[0])) / size
    return x, z, float(block.max())
