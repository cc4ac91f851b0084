"""A head in profile as a silhouette, a landscape or a night sky inside it."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from vitrine.demo.painter.canvas import Sheet, blur, lay, polygon_mask, screen, shifted, unmask
from vitrine.demo.painter.fluid import ramp_for
from vitrine.demo.painter.noise import Array, sample, smoothstep, spectral
from vitrine.demo.painter.palette import lit, mix

# Half a head, looking to the right, in units of the head's height; (0, 0) is the top of the skull.
_PROFILE = (
    (-0.62, 1.62), (-0.56, 1.42), (-0.42, 1.3), (-0.27, 1.22), (-0.2, 1.1), (-0.205, 0.95), (-0.27, 0.82),
    (-0.345, 0.66), (-0.372, 0.48), (-0.352, 0.3), (-0.28, 0.145), (-0.16, 0.04), (0.0, 0.0), (0.14, 0.025),
    (0.245, 0.1), (0.305, 0.21), (0.325, 0.31), (0.318, 0.385), (0.308, 0.43), (0.325, 0.475), (0.368, 0.545),
    (0.408, 0.61), (0.414, 0.642), (0.392, 0.664), (0.345, 0.676), (0.33, 0.7), (0.35, 0.728), (0.366, 0.752),
    (0.352, 0.772), (0.326, 0.782), (0.348, 0.803), (0.345, 0.832), (0.315, 0.852), (0.308, 0.88), (0.318, 0.925),
    (0.302, 0.972), (0.255, 1.002), (0.19, 1.002), (0.11, 0.985), (0.055, 0.99), (0.035, 1.04), (0.045, 1.14),
    (0.1, 1.235), (0.26, 1.32), (0.44, 1.41), (0.53, 1.52), (0.56, 1.62),
)  # fmt: skip


def figure(sheet: Sheet) -> Array:
    """Paint a profile before a pale sun, another world inside it."""
    from vitrine.demo.painter.landscape import valley
    from vitrine.demo.painter.sky import galaxy

    rng = sheet.rng
    ramp = ramp_for(sheet)
    x, y = sheet.grid()
    wide, tall = sheet.aspect()
    night = sheet.brief.time == "night"
    paper = lit(ramp[4], 0.93, 0.8) if not night else mix(ramp[0], ramp[1], 0.5)
    tooth = 0.012 * sample(spectral(rng, 512, 0.9, 4), x, y)
    picture = paper * (1.0 + tooth - 0.06 * (y / np.float32(tall)))[..., None]
    centre = (wide * float(rng.uniform(0.44, 0.56)), tall * 0.4)
    disc = smoothstep(0.385, 0.381, np.hypot(x - np.float32(centre[0] + 0.06), y - np.float32(centre[1])))
    picture = lay(picture, mix(ramp[5], ramp[3], 0.35), disc * 0.92)
    sheet.report(0.1)
    inner = galaxy if night or rng.random() < 0.45 else valley
    world = inner(sheet.resized(sheet.width, sheet.height, lambda share: sheet.report(0.1 + 0.7 * share)))
    # Toned towards the poster's own colours, so that the two worlds belong together.
    grey = world.mean(-1, keepdims=True)
    world = world * 0.72 + (ramp[1] * (1 - grey) + ramp[4] * grey) * 0.28
    mask = _profile(sheet, centre[0], flipped=bool(rng.random() < 0.5))
    soft = blur(mask, 14 * sheet.scale)
    picture = picture * (1 - 0.3 * shifted(soft, 0, 8 * sheet.scale) * (1 - mask))[..., None]
    inside = lay(world, mix(ramp[0], ramp[1], 0.4), np.clip((1 - soft) * 1.1, 0, 0.85) * smoothstep(0.2, 1, mask))
    picture = lay(picture, inside, mask)
    sheet.report(0.95)
    return screen(picture, (mask * (1 - blur(mask, 1.5 * sheet.scale)) * 0.3)[..., None] * ramp[4])


def _profile(sheet: Sheet, middle: float, *, flipped: bool) -> Array:
    wide, tall = sheet.aspect()
    scale = 0.62 * tall if tall <= wide else 0.62 * min(tall, 1.25)
    points = np.array(_PROFILE)
    curve = _spline(points, 12)
    curve[:, 0] *= -1 if flipped else 1
    top = tall - 1.5 * scale if tall > 1.0 else 0.1 * tall
    side = min(sheet.width, sheet.height) * 2
    image = polygon_mask(sheet.width, sheet.height)
    place = curve * scale + np.array([middle, min(top, tall - 1.45 * scale)])
    ImageDraw.Draw(image).polygon([(float(a * side), float(b * side)) for a, b in place], fill=255)
    return unmask(image)


def _spline(points: np.ndarray, steps: int) -> np.ndarray:
    """Return a smooth line through the points (Catmull-Rom)."""
    padded = np.concatenate([points[:1], points, points[-1:]])
    t = (np.arange(steps) / steps)[:, None]
    parts = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        parts.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.concatenate(parts)
