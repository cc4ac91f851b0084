"""The average colour of a picture, and its BlurHash (https://blurha.sh) in a tenth of the plain way's time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from operator import mul

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"
_MOST, _LEAST = 4, 3  # components along the longer and the shorter side


def colours_of(width: int, height: int, pixels: bytes) -> tuple[str, str]:
    """Return the average colour as ``#rrggbb`` and the BlurHash of a picture.

    ``pixels`` are rows of 4 bytes a pixel (RGBA, not premultiplied), no padding. Make it small before: 20 px a side
    are enough. What is transparent is taken as the average colour.
    """
    alpha = pixels[3::4]
    planes: list[Sequence[int]] = [pixels[0::4], pixels[1::4], pixels[2::4]]
    if alpha.count(255) == len(alpha):
        average = [round(sum(plane) / len(plane)) for plane in planes]
    else:
        whole = sum(alpha) or 1
        average = [round(sum(map(mul, plane, alpha)) / whole) for plane in planes]
        planes = [
            [(value * a + ground * (255 - a) + 127) // 255 for value, a in zip(plane, alpha, strict=True)]
            for plane, ground in zip(planes, average, strict=True)
        ]
    red, green, blue = average
    return f"#{red:02x}{green:02x}{blue:02x}", _blurhash(width, height, planes)


def _blurhash(width: int, height: int, planes: Sequence[Sequence[int]]) -> str:
    across, down = (_MOST, _LEAST) if width >= height else (_LEAST, _MOST)
    light = _light()
    parts = [_components(width, height, list(map(light.__getitem__, plane)), across, down) for plane in planes]
    first, *rest = zip(*parts, strict=True)
    largest = max(max(map(abs, part)) for part in rest)
    steps = int(max(0, min(82, math.floor(largest * 166 - 0.5))))
    unit = (steps + 1) / 166
    red, green, blue = map(_dark, first)
    said = _base83(across - 1 + (down - 1) * 9, 1) + _base83(steps, 1) + _base83((red << 16) + (green << 8) + blue, 4)
    return said + "".join(_base83(_packed(part, unit), 2) for part in rest)


def _components(width: int, height: int, plane: list[float], across: int, down: int) -> list[float]:
    """Return the cosine components of one colour: along the rows first, then down, which costs least."""
    flat = [_waves(width, at) for at in range(across)]
    rows = [plane[start : start + width] for start in range(0, width * height, width)]
    sums = [[sum(map(mul, row, wave)) for row in rows] for wave in flat]
    return [
        sum(map(mul, sums[i], _waves(height, j))) * (2.0 if i or j else 1.0) / (width * height)
        for j in range(down)
        for i in range(across)
    ]


@lru_cache(maxsize=256)
def _waves(length: int, number: int) -> tuple[float, ...]:
    return tuple(math.cos(math.pi * number * place / length) for place in range(length))


@lru_cache(maxsize=1)
def _light() -> tuple[float, ...]:
    """Return how much light each of the 256 values of sRGB is."""
    values = [value / 255 for value in range(256)]
    return tuple(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values)


def _dark(light: float) -> int:
    light = max(0.0, min(1.0, light))
    if light <= 0.0031308:
        return int(light * 12.92 * 255 + 0.5)
    return int((1.055 * light ** (1 / 2.4) - 0.055) * 255 + 0.5)


def _packed(part: Sequence[float], unit: float) -> int:
    number = 0
    for value in part:
        root = math.copysign(math.sqrt(abs(value / unit)), value)
        number = number * 19 + int(max(0, min(18, math.floor(root * 9 + 9.5))))
    return number


def _base83(value: int, length: int) -> str:
    return "".join(_DIGITS[value // 83**place % 83] for place in reversed(range(length)))
