"""Hot-air balloons: gored envelopes shaded by the sun, basket and ropes below."""

from __future__ import annotations

import numpy as np

from vitrine.demo.painter.canvas import Sheet, lay
from vitrine.demo.painter.light import Light
from vitrine.demo.painter.noise import Array, smoothstep
from vitrine.demo.painter.palette import mix, rgb

_LIVERIES = (
    ("#d8432f", "#f7efe2"), ("#2f6f9f", "#f3ead6"), ("#e0a02f", "#7a2f4f"), ("#3f8f7f", "#f6e3b8"),
    ("#e8713f", "#2f3f6f"), ("#8f4fa0", "#f4d35e"), ("#c8304f", "#f5b84a"), ("#f2efe6", "#3a7fb0"),
)  # fmt: skip


def fleet(sheet: Sheet, picture: Array, light: Light, top: float) -> Array:
    """Return the picture with five to nine balloons above ``top`` (share of the height), the largest last."""
    rng = sheet.rng
    wide, tall = sheet.aspect()
    count = int(rng.integers(6, 10))
    sizes = np.sort(np.concatenate([rng.uniform(0.018, 0.05, count - 2), rng.uniform(0.09, 0.13, 1), [0.06]]))
    placed: list[tuple[float, float, float]] = []
    for number, size in enumerate(sizes):
        spot = _free_spot(rng, placed, float(size), wide, tall * top)
        if spot is None:
            continue
        placed.append((*spot, float(size)))
        liveries = [(rgb(a), rgb(b)) for a, b in _LIVERIES]
        if sheet.brief.colours:
            named = [rgb(code) for code in sheet.brief.colours]
            liveries = [(named[0], rgb("#f7efe2")), (named[-1], mix(named[0], rgb("#fff8ea"), 0.6))]
        cloth = liveries[int(rng.integers(len(liveries)))]
        far = float(np.clip(1 - size / 0.09, 0, 0.72))
        picture = _balloon(sheet, picture, light, placed[-1], cloth, far)
        sheet.report(0.65 + 0.3 * (number + 1) / len(sizes))
    return picture


def _free_spot(
    rng: np.random.Generator, placed: list[tuple[float, float, float]], size: float, wide: float, low: float
) -> tuple[float, float] | None:
    for _ in range(40):
        x = float(rng.uniform(size * 1.4, max(wide - size * 1.4, size * 1.5)))
        y = float(rng.uniform(size * 1.5, max(low - size * 2.2, size * 1.6)))
        if all(np.hypot(x - a, y - b) > 1.7 * (size + c) for a, b, c in placed):
            return x, y
    return None


def _balloon(
    sheet: Sheet, picture: Array, light: Light, spot: tuple[float, float, float], cloth: tuple[Array, Array], far: float
) -> Array:
    """Lay one balloon; ``far`` is how much of it the haze takes."""
    x0, y0, size = spot
    side = min(sheet.width, sheet.height)
    left, right = max(0, int((x0 - size * 1.3) * side)), min(sheet.width, int((x0 + size * 1.3) * side) + 2)
    upper, lower = max(0, int((y0 - size * 1.3) * side)), min(sheet.height, int((y0 + size * 2.1) * side) + 2)
    if right - left < 2 or lower - upper < 2:
        return picture
    u = ((np.arange(left, right, dtype=np.float32) + 0.5) / side - np.float32(x0)) / np.float32(size)
    v = ((np.arange(upper, lower, dtype=np.float32) + 0.5) / side - np.float32(y0)) / np.float32(size)
    u, v = np.meshgrid(u, v)
    colour, mask = _envelope(u, v, cloth, 1 / (size * side), int(sheet.rng.integers(0, 3)))
    haze = mix(light.far, light.horizon, 0.6)
    part = picture[upper:lower, left:right]
    part = lay(part, _hazed(rgb("#33261d"), haze, far), _gondola(u, v, 1 / (size * side)))
    part = lay(part, _hazed(colour * (0.55 + 0.45 * np.maximum(light.sun, light.horizon)), haze, far), mask)
    result = picture.copy()
    result[upper:lower, left:right] = part
    return result


def _hazed(colour: Array, haze: Array, far: float) -> Array:
    return colour * np.float32(1 - far) + haze * np.float32(far)


def _envelope(u: Array, v: Array, cloth: tuple[Array, Array], pixel: float, style: int) -> tuple[Array, Array]:
    """Return colours and mask of the envelope in its own units (radius 1, mouth at v = 1.32)."""
    taper = np.clip((v - 0.15) / 1.17, 0, 1)
    half = np.where(v < 0.15, np.sqrt(np.clip(1 - (np.minimum(v, 0.15) / 1.0) ** 2, 0, 1)), 0)
    half = np.where(v >= 0.15, 0.988 - 0.8 * taper**1.35 - 0.02 * taper, half)
    inside = np.minimum((half - np.abs(u)) * np.where(half > 0, 1, 1), 1.32 - v)
    round_ = np.where(v < 0.15, 1 - np.hypot(u, v), inside)
    mask = smoothstep(-pixel, pixel, round_)
    around = np.clip(u / np.maximum(half, 1e-3), -1, 1)
    longitude = np.arcsin(around)
    gores = 16
    phase = longitude / np.pi * gores
    stripe = smoothstep(-0.12, 0.12, np.cos(phase * np.pi / 2)) if style < 2 else np.ones_like(phase)
    if style != 1:
        band = smoothstep(0.16 + pixel, 0.16 - pixel, np.abs(v - 0.12)) if style == 0 else _zigzag(phase, v)
        stripe = stripe * (1 - band) + (band if style == 0 else 0)
    colour = cloth[0] + (cloth[1] - cloth[0]) * stripe[..., None]
    seam = 1 - 0.16 * np.abs(np.sin(phase * np.pi / 2 + np.pi / 2)) ** 18 * (np.abs(around) < 0.98)
    facing = np.sqrt(np.clip(1 - around**2, 0, 1))
    shade = 0.5 + 0.5 * np.clip(0.75 * facing - 0.38 * around - 0.3 * v + 0.28, 0, 1.15)
    return np.clip(colour * (shade * seam)[..., None], 0, 1), mask


def _zigzag(phase: Array, v: Array) -> Array:
    wave = np.abs(np.mod(phase, 2) - 1)
    return smoothstep(-0.04, 0.04, np.sin((v * 2.2 + wave * 0.5) * 4.2)) * 0.999


def _gondola(u: Array, v: Array, pixel: float) -> Array:
    """Return the mask of the basket and its ropes."""
    basket = np.minimum(0.15 - 0.02 * (v - 1.8) - np.abs(u), np.minimum(v - 1.68, 1.95 - v))
    mask = smoothstep(-pixel, pixel, basket)
    spread = 0.14 + (1.68 - v) * 0.1
    rope = pixel * 0.55 + 0.008
    ropes = smoothstep(pixel, 0, np.abs(np.abs(u) - spread) - rope) * ((v > 1.28) & (v < 1.72)) * 0.8
    return np.maximum(mask, ropes)
