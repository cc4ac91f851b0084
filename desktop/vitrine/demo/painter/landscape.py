"""Landscapes of layered air: ridges in mist, forests, balloons over hills."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from vitrine.demo.painter import light as lights
from vitrine.demo.painter import trees
from vitrine.demo.painter.canvas import Sheet, lay, rays, screen, unmask
from vitrine.demo.painter.light import Light
from vitrine.demo.painter.noise import Array, line, sample, spectral
from vitrine.demo.painter.palette import mix


def valley(sheet: Sheet) -> Array:
    """Paint ridge behind ridge in mist, with conifers on the nearer ones."""
    light = lights.choose(sheet, "dawn", "dawn", "sunset", "noon", "dusk")
    picture = _backdrop(sheet, light, 0.5)
    sheet.report(0.2)
    return ridges(sheet, picture, light, top=float(sheet.rng.uniform(0.36, 0.46)), layers=int(sheet.rng.integers(6, 9)))


def _backdrop(sheet: Sheet, light: Light, top: float) -> Array:
    picture = lights.air(sheet, light, top + 0.25)
    if light.stars:
        picture = lights.stars(sheet, picture, light.stars, 0.7)
    wide, tall = sheet.aspect()
    rng = sheet.rng
    place = wide * float(rng.choice([rng.uniform(0.22, 0.42), rng.uniform(0.58, 0.8)]))
    low = top * (1 - light.height) * 0.95 + 0.02
    picture = lights.sun(sheet, picture, light, (place, tall * low), float(rng.uniform(0.035, 0.075)))
    if sheet.brief.weather != "clear" and rng.random() < 0.6:
        picture = lights.clouds(sheet, picture, light, top + 0.1, float(rng.uniform(0.22, 0.42)))
    return picture


def ridges(
    sheet: Sheet, picture: Array, light: Light, top: float, layers: int, wooded: float = 0.5, first: float = 0
) -> Array:
    """Return the picture with ``layers`` ridges from ``top`` (share of the height) down to its foot.

    A ridge's nearness runs from ``first`` to 1; from ``wooded`` on it bears trees.
    """
    rng, tall, scale = sheet.rng, sheet.height, sheet.scale
    # On an upright sheet hills as high as the sheet allows would be needles.
    rise = min(sheet.height, sheet.width * 1.1)
    mist = spectral(rng, 256, 1.7, 1)
    haze = 1.5 if sheet.brief.weather == "mist" else 1.0
    for layer in range(layers):
        place = layer / (layers - 1)
        share = first + (1 - first) * place
        base = tall * (top + (1.0 - top) * (place**1.25) * 0.93)
        crest = base - crest_line(rng, sheet.width, share) * rise * (0.075 + 0.05 * (1 - share)) * (
            1.5 if layer < 2 and not first else 1
        )
        size = scale * (7 + 50 * max(share - 0.35, 0) ** 1.3)
        mask = _ridge_mask(sheet, crest, size if share >= wooded else 0)
        nearness = share ** (1.25 * haze)
        colour = mix(light.far, light.near, 0.04 + 0.96 * nearness)
        picture = lay(picture, _body(sheet, light, colour, crest, share, mist), mask)
        sheet.report(0.2 + 0.75 * (layer + 1) / layers)
    return picture


def crest_line(rng: np.random.Generator, width: int, share: float) -> Array:
    """Return the heights of a ridge, one per column: peaks when far (share 0), rolling when near (share 1)."""
    points = 2048
    slow = line(rng, points, 2.2, 1, 5)
    sharp = 1 - np.abs(line(rng, points, 1.7, 2, 24))
    fine = line(rng, points, 1.25, 12, 400)
    shape = 0.75 * slow + (1 - 0.75 * share) * 0.55 * sharp + (0.06 - 0.02 * share) * fine
    start = rng.integers(0, points // 2)
    span = np.linspace(0, points * 0.46, width)
    return np.interp(span, np.arange(points // 2 + 1), shape[start : start + points // 2 + 1]).astype(np.float32)


def _ridge_mask(sheet: Sheet, crest: Array, size: float) -> Array:
    image = Image.new("L", (sheet.width * 2, sheet.height * 2), 0)
    draw = ImageDraw.Draw(image)
    points = [(float(x * 2), float(y * 2)) for x, y in enumerate(crest)]
    end = (sheet.width * 2 + 2, float(crest[-1] * 2))
    draw.polygon(
        [(-2, points[0][1]), *points, end, (end[0], sheet.height * 2 + 9), (-2, sheet.height * 2 + 9)], fill=255
    )
    if size:
        trees.row(draw, sheet.rng, np.repeat(crest * 2, 2), size * 2, 7.0)
    return unmask(image)


def _body(sheet: Sheet, light: Light, colour: Array, crest: Array, share: float, mist: Array) -> Array:
    """Return the colours of a ridge: mist gathers at its foot in drifts, the crest stays clear."""
    y = np.arange(sheet.height, dtype=np.float32)[:, None]
    depth = np.clip((y - crest[None, :]) / (sheet.height * 0.2), 0, 1)
    x = np.linspace(0, 0.9, sheet.width, dtype=np.float32)[None, :] + np.float32(share * 3.1)
    drift = sample(mist, np.broadcast_to(x, depth.shape), np.broadcast_to(y / sheet.height * 1.6, depth.shape))
    veil = depth * (0.62 - 0.4 * share) * np.clip(0.85 + 0.3 * drift, 0.3, 1.3)
    fog = mix(light.far, light.horizon, 0.55)
    return np.asarray(colour + (fog - colour) * np.clip(veil, 0, 0.9)[..., None])


def forest(sheet: Sheet) -> Array:
    """Paint rows of conifers losing themselves in mist, light falling between them."""
    light = lights.choose(sheet, "dawn", "dawn", "storm", "sunset")
    rng, scale = sheet.rng, sheet.scale
    picture = lights.air(sheet, light, 0.8)
    wide, tall = sheet.aspect()
    place = (wide * float(rng.uniform(0.25, 0.75)), tall * float(rng.uniform(0.1, 0.3)))
    picture = lights.sun(sheet, picture, light, place, 0.05)
    mist = spectral(rng, 256, 1.7, 1)
    blocked = np.ones((sheet.height, sheet.width), np.float32)
    layers = 6
    for layer in range(layers):
        share = layer / (layers - 1)
        slope = crest_line(rng, sheet.width, 1) * sheet.height * 0.035
        crest = (sheet.height * (0.52 + 0.5 * share**1.1) - slope).astype(np.float32)
        mask = _ridge_mask(sheet, crest, scale * (70 + 250 * share**1.5))
        colour = mix(light.far, light.near, 0.08 + 0.92 * share**1.2)
        picture = lay(picture, _body(sheet, light, colour, crest - scale * 40 + scale * 60 * share, share, mist), mask)
        if layer < 4:
            blocked *= 1 - mask * 0.8
        sheet.report(0.15 + 0.7 * (layer + 1) / layers)
    x, y = sheet.grid()
    bright = blocked * np.exp(-np.hypot(x - place[0], y - place[1]) * 2.2)
    shafts = rays(bright, place[0] * sheet.width / wide, place[1] * sheet.height / tall, 1.4)
    return screen(picture, (shafts * 0.85)[..., None] * mix(light.sun, light.horizon, 0.4))


def balloons(sheet: Sheet) -> Array:
    """Paint hot-air balloons, large and small, over hills in haze."""
    from vitrine.demo.painter.balloon import fleet

    light = lights.choose(sheet, "dawn", "dawn", "sunset", "noon")
    picture = _backdrop(sheet, light, 0.62)
    sheet.report(0.15)
    top = float(sheet.rng.uniform(0.66, 0.74))
    hills = sheet.resized(sheet.width, sheet.height, lambda share: sheet.report(0.15 + share * 0.5))
    picture = ridges(hills, picture, light, top, 5, 0.6)
    return fleet(sheet, picture, light, top)
