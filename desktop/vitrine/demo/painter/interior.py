"""Rooms: sheer curtains before a window, with shafts of light."""

from __future__ import annotations

import numpy as np

from vitrine.demo.painter import light as lights
from vitrine.demo.painter.canvas import Sheet, blur, lay, rays, screen
from vitrine.demo.painter.noise import Array, line, sample, smoothstep, spectral
from vitrine.demo.painter.palette import hued, lit, mix, rgb


def curtain(sheet: Sheet) -> Array:
    """Paint sheer curtains before a bright window, the sun coming through in shafts."""
    rng = sheet.rng
    light = lights.choose(sheet, "dawn", "noon", "sunset", "dawn")
    x, y = sheet.grid()
    wide, tall = sheet.aspect()
    outside = _garden(sheet, light)
    sheet.report(0.2)
    place = (wide * float(rng.uniform(0.3, 0.7)), tall * float(rng.uniform(0.25, 0.45)))
    glow = np.exp(-np.hypot(x - place[0], y - place[1]) * 2.4)
    picture = screen(outside, glow[..., None] * light.sun * np.float32(0.7))
    frame = _frame(x, y, wide, tall, rng)
    wood = mix(light.near, rgb("#2a211b"), 0.5)
    picture = lay(picture, wood, frame)
    cover, pleat, hem = _cloth(sheet, x, y, wide, tall)
    sheet.report(0.45)
    tone = mix(light.horizon, np.ones(3, np.float32), 0.62)
    if sheet.brief.colours:
        tone = mix(lit(rgb(sheet.brief.colours[0]), 0.82, 0.75), rgb(sheet.brief.colours[0]), 0.25)
    dim = np.float32(0.5 if light.stars > 0.5 else 1)
    dark = hued(mix(light.far, light.near, 0.62), light.zenith, 0.5)
    behind = 0.3 + 0.7 * blur(1 - frame, 5 * sheet.scale)
    picture = picture * np.float32(0.86)
    fabric = (
        dark
        + (tone * dim - dark)
        * np.clip((0.02 + 0.72 * pleat + 0.34 * glow) * (0.55 + 0.45 * behind), 0, 1.05)[..., None]
    )
    weave = 1 + 0.012 * sample(spectral(rng, 512, 0.3, 30), x * 1.2, y * 1.2)
    picture = lay(picture, np.clip(fabric * weave[..., None], 0, 1), cover * (0.78 + 0.2 * (1 - pleat)))
    picture = _floor(sheet, picture, light, hem)
    bright = (
        (1 - frame)
        * (1 - 0.8 * cover * (1.15 - pleat))
        * (0.12 + 0.8 * glow)
        * np.float32(0.5 if light.stars > 0.5 else 1)
    )
    side = min(sheet.width, sheet.height)
    shafts = rays(bright, place[0] * side, place[1] * side, 1.1, 6)
    sheet.report(0.85)
    return screen(picture, np.clip(shafts * 1.5 - 0.06, 0, 0.85)[..., None] * mix(light.sun, light.horizon, 0.45))


def _garden(sheet: Sheet, light: lights.Light) -> Array:
    """Return what is out of doors: sky above blurred trees."""
    x, y = sheet.grid()
    _wide, tall = sheet.aspect()
    picture = lights.air(sheet, light, 0.75)
    crowns = sample(spectral(sheet.rng, 256, 2.2, 1, 14), x * 0.5, y * 0.35)
    leaves = smoothstep(-0.5, 0.9, crowns * 0.35 + (y / np.float32(tall) - 0.62) * 3.2)
    return lay(picture, mix(light.far, hued(rgb("#7f9a6a"), light.far, 0.3), 0.6), leaves * 0.75)


def _frame(x: Array, y: Array, wide: float, tall: float, rng: np.random.Generator) -> Array:
    """Return the mask of the window's bars and the wall around it."""
    panes = max(2, round(wide * 2))
    gap = wide / panes
    thick = 0.014
    bars = smoothstep(thick, thick * 0.8, np.abs(np.mod(x + gap / 2, gap) - gap / 2))
    cross = smoothstep(thick, thick * 0.8, np.abs(y - tall * float(rng.uniform(0.28, 0.36))))
    wall = smoothstep(tall * 0.862, tall * 0.866, y)
    return np.maximum(np.maximum(bars, cross), wall)


def _cloth(sheet: Sheet, x: Array, y: Array, wide: float, tall: float) -> tuple[Array, Array, float]:
    """Return where the curtains hang, how light each pleat is, and the height of their hem."""
    rng = sheet.rng
    hem = tall * float(rng.uniform(0.93, 0.965))
    down = y / np.float32(tall)
    sway = np.interp(x + 0.012 * np.sin(y * 5), np.linspace(-0.1, wide + 0.1, 512), line(rng, 512, 1.6, 2, 20)).astype(
        np.float32
    )
    u = x + 0.018 * sway * down
    folds = line(rng, 1024, 0.55, 10 * wide, 60 * wide)
    fine = line(rng, 1024, 0.4, 40 * wide, 160 * wide)
    at = np.linspace(-0.2, wide + 0.2, 1024)
    pleat = 0.5 + 0.27 * np.interp(u, at, folds) + 0.08 * np.interp(u, at, fine)
    cover = np.zeros_like(x)
    count = max(2, round(wide * 1.6))
    for number in range(count + 1):
        middle = wide * number / count + float(rng.normal(0, 0.015))
        half = wide / count * float(rng.uniform(0.24, 0.36)) * (0.9 + 0.16 * down)
        cover = np.maximum(cover, smoothstep(half + 0.004, half - 0.004, np.abs(u - middle)))
    bottom = hem + 0.007 * np.interp(u, at, folds)
    return cover * smoothstep(bottom + 0.003, bottom - 0.003, y), np.clip(pleat, 0.05, 1.1).astype(np.float32), hem


def _floor(sheet: Sheet, picture: Array, light: lights.Light, hem: float) -> Array:
    x, y = sheet.grid()
    _wide, tall = sheet.aspect()
    on = smoothstep(hem + 0.002, hem + 0.006, y)
    grain = sample(spectral(sheet.rng, 256, 1.2, 4), x * 0.35, y * 4)
    wood = mix(rgb("#6a4a32"), light.horizon, 0.22)
    shine = 0.5 + 0.5 * smoothstep(tall, hem, y)
    return lay(picture, np.clip(wood * (0.72 + 0.07 * grain)[..., None] * shine[..., None], 0, 1), on)
