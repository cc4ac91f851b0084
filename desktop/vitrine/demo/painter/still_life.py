"""Still life: ceramics and a pear on a table, side light and long soft shadows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vitrine.demo.painter.canvas import Sheet, blur, lay, screen
from vitrine.demo.painter.noise import Array, sample, smoothstep, spectral
from vitrine.demo.painter.palette import lit, mix, rgb

_ROOMS = (
    ("#aebc9c", "#efe9da"), ("#d9b8a4", "#f3e8dc"), ("#9fb4bf", "#e9e6df"), ("#c9a05a", "#f0e2c2"),
    ("#6f7f78", "#d8d2c4"), ("#c98f86", "#f2ded2"), ("#3f4f5a", "#b9b2a6"), ("#e2d6c2", "#f6f1e6"),
)  # fmt: skip
_GLAZES = (
    "#f3efe6", "#7f9478", "#c65a2a", "#2f4a5a", "#d9a24a", "#8a3a2a", "#1f2a2c", "#b9c4b4", "#e0b8a0", "#4f6f8f",
    "#efe2c0",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pot:
    """A thing turned on a wheel: ``outline`` is its half width from top (0) to foot (1), in units of its height."""

    outline: tuple[float, ...]
    height: float
    gloss: float = 0.4


_POTS = (
    Pot((0.07, 0.065, 0.062, 0.065, 0.085, 0.17, 0.235, 0.255, 0.255, 0.25, 0.235), 0.56, 0.5),
    Pot((0.13, 0.115, 0.13, 0.27, 0.39, 0.45, 0.47, 0.45, 0.39, 0.3, 0.22), 0.33, 0.25),
    Pot((0.42, 0.41, 0.4, 0.39, 0.385, 0.375, 0.365, 0.355, 0.35, 0.34, 0.33), 0.19, 0.3),
    Pot((0.78, 0.77, 0.75, 0.72, 0.67, 0.6, 0.51, 0.41, 0.32, 0.26, 0.26), 0.15, 0.55),
    Pot((0.03, 0.05, 0.12, 0.17, 0.2, 0.26, 0.36, 0.42, 0.43, 0.38, 0.2), 0.2, 0.45),
    Pot((0.16, 0.13, 0.11, 0.11, 0.15, 0.24, 0.33, 0.36, 0.34, 0.28, 0.2), 0.42, 0.35),
    Pot((0.2, 0.21, 0.21, 0.21, 0.22, 0.22, 0.22, 0.22, 0.22, 0.22, 0.21), 0.4, 0.3),
)


def still_life(sheet: Sheet) -> Array:
    """Paint vases, a bowl and a pear on a table, side light and long soft shadows."""
    rng = sheet.rng
    wide, tall = sheet.aspect()
    wall, cloth = (rgb(code) for code in _ROOMS[int(rng.integers(len(_ROOMS)))])
    named = [rgb(code) for code in sheet.brief.colours]
    if named:
        wall, cloth = lit(named[0], 0.72, 0.6), lit(named[0], 0.92, 0.25)
    if sheet.brief.time in ("night", "dusk"):
        wall, cloth = wall * np.float32(0.42), cloth * np.float32(0.55)
    horizon = tall * float(rng.uniform(0.6, 0.66))
    picture = _room(sheet, wall, cloth, horizon)
    sheet.report(0.15)
    size = float(np.clip(0.95 * wide**0.5, 0.72, 1.1)) * min(1.25, tall**0.4)
    things = _arrange(rng, wide, horizon, size)
    glazes = [rgb(code) for code in rng.permutation(_GLAZES)]
    if named:
        glazes = [
            named[-1],
            rgb("#f3efe6"),
            lit(named[0], 0.38),
            mix(named[-1], named[0], 0.5),
            lit(named[-1], 0.62),
            *glazes,
        ]
    for number, (pot, x, foot, scale) in enumerate(things):
        picture = _shadow(sheet, picture, pot, x, foot, scale)
        sheet.report(0.2 + 0.3 * (number + 1) / len(things))
    for number, (pot, x, foot, scale) in enumerate(things):
        picture = _throw(sheet, picture, pot, (x, foot, scale), glazes[number], glazes[-1 - number])
        sheet.report(0.5 + 0.45 * (number + 1) / len(things))
    return picture


def _arrange(
    rng: np.random.Generator, wide: float, horizon: float, size: float
) -> list[tuple[Pot, float, float, float]]:
    """Return pots from back to front with place and scale, close together but hardly hidden."""
    tall = [_POTS[i] for i in rng.permutation([0, 5, 1, 6])[:2]]
    small = [_POTS[i] for i in rng.permutation([2, 3, 4, 4])[:2]]
    order = [tall[0], tall[1], small[0], small[1]]
    slots = rng.permutation([-0.29, -0.06, 0.16, 0.33]) if wide > 0.8 else rng.permutation([-0.22, -0.05, 0.1, 0.22])
    things = []
    for pot, slot in zip(order, slots, strict=True):
        depth = float(rng.uniform(0.035, 0.08)) if pot.height > 0.3 else float(rng.uniform(0.1, 0.17))
        things.append(
            (pot, wide / 2 + float(slot) * size * 1.02, horizon + depth * size, size * float(rng.uniform(0.94, 1.08)))
        )
    return sorted(things, key=lambda thing: thing[2])


def _room(sheet: Sheet, wall: Array, cloth: Array, horizon: float) -> Array:
    x, y = sheet.grid()
    wide, tall = sheet.aspect()
    plaster = 0.02 * sample(spectral(sheet.rng, 256, 1.7, 1), x * 0.4, y * 0.4)
    fall = 1.08 - 0.22 * (x / np.float32(wide)) - 0.12 * np.abs(y / np.float32(tall) - 0.35)
    slant = x + 0.55 * y - np.float32(sheet.rng.uniform(0.25, 0.55) * wide + 0.2)
    window = smoothstep(-0.03, 0.03, slant + 0.22) * smoothstep(0.03, -0.03, slant - 0.22)
    bar = 1 - smoothstep(0.022, 0.008, np.abs(slant))
    pane = window * bar * smoothstep(0.04, 0.1, y) * 0.11
    upper = wall * (fall + plaster + pane)[..., None]
    depth = np.clip((y - np.float32(horizon)) / np.float32(tall - horizon), 0, 1)
    lower = cloth * (0.9 + 0.12 * depth - 0.08 * x / np.float32(wide) + plaster * 0.6)[..., None]
    edge = smoothstep(horizon - 0.002, horizon + 0.002, y)
    return np.asarray(np.clip(lay(upper, lower, edge), 0, 1))


def _half(pot: Pot, v: Array) -> Array:
    places = np.linspace(0, 1, len(pot.outline))
    fine = np.linspace(0, 1, 257)
    smooth = np.interp(fine, places, pot.outline)
    kernel = np.hanning(33) / np.hanning(33).sum()
    smooth = np.convolve(np.pad(smooth, 16, mode="edge"), kernel, "valid")
    return np.interp(v, fine, smooth).astype(np.float32)


def _inside(pot: Pot, u: Array, v: Array) -> Array:
    """Return how far inside the silhouette a place is (units of the pot's height); the foot is rounded."""
    half = _half(pot, np.clip(v, 0, 1))
    lip = half * 0.16
    bulge = np.sqrt(np.clip(1 - (u / np.maximum(half, 1e-3)) ** 2, 0, 1))
    return np.asarray(np.minimum(half - np.abs(u), np.minimum(v + lip * bulge, 1 + lip * bulge - v)))


def _shadow(sheet: Sheet, picture: Array, pot: Pot, x0: float, foot: float, scale: float) -> Array:
    """Return the picture with the shadow the pot throws on the table, away from the light at the left."""
    x, y = sheet.grid()
    height = pot.height * scale
    along = (x - np.float32(x0)) / height
    down = (y - np.float32(foot)) / height
    # A long low shadow: up the pot is far to the right and a little back on the table.
    rise = np.clip(along * 0.62, 0, 1.4)
    reach = _half(pot, np.clip(1 - rise, 0, 1)) * 0.3 + 0.004
    middle = -0.1 * rise
    body = (
        smoothstep(1.25, 0.55, np.abs(down - middle) / reach)
        * smoothstep(-0.25, 0.05, along)
        * smoothstep(1.62, 1.0, along)
    )
    contact = np.exp(-((along / (pot.outline[-1] * 1.15)) ** 2 * 1.2 + ((down - 0.01) / 0.075) ** 2))
    soft = blur(np.clip(body, 0, 1), 5 * sheet.scale)
    return np.asarray(picture * (1 - np.clip(0.46 * soft + 0.5 * contact, 0, 0.75))[..., None])


def _throw(
    sheet: Sheet, picture: Array, pot: Pot, place: tuple[float, float, float], glaze: Array, second: Array
) -> Array:
    """Return the picture with the pot itself: round, glazed, dipped in a second colour or speckled."""
    rng = sheet.rng
    x, y = sheet.grid()
    height = pot.height * place[2]
    u = (x - np.float32(place[0])) / height
    v = (y - np.float32(place[1])) / height + 1
    inside = _inside(pot, u, v)
    pixel = 1 / (height * min(sheet.width, sheet.height))
    mask = smoothstep(-pixel, pixel, inside)
    low = np.clip(v, 0.001, 0.999)
    half = np.maximum(_half(pot, low), 1e-3)
    across = np.clip(u / half, -1, 1)
    nx, slope = across, (_half(pot, np.clip(low + 0.02, 0, 1)) - _half(pot, np.clip(low - 0.02, 0, 1))) / 0.04
    nz = np.sqrt(np.clip(1 - across**2, 0, 1))
    ny = -slope * 0.85
    length = np.sqrt(nx**2 + ny**2 + nz**2 + 1e-6)
    diffuse = np.clip((-0.66 * nx - 0.5 * ny + 0.52 * nz) / length, 0, 1)
    colour = _glaze(rng, pot, across, v, glaze, second)
    bounce = np.clip((0.6 * nx + 0.35 * ny) / length, 0, 1) * 0.14
    shade = 0.26 + 0.82 * smoothstep(-0.05, 0.95, diffuse) + bounce
    body = np.clip(colour * shade[..., None], 0, 1)
    gleam = np.clip((-0.5 * nx - 0.42 * ny + 0.76 * nz) / length, 0, 1) ** 38 * pot.gloss
    body = screen(body, gleam[..., None] * np.ones(3, np.float32) * 0.8)
    lip = _half(pot, np.zeros(1, np.float32))[0]
    if pot.outline[0] > 0.06:
        mouth = 1 - np.hypot(u / (lip * 0.9), v / (lip * 0.135))
        body = lay(
            body, glaze * np.float32(0.24), smoothstep(0, 0.12, mouth) * (0.85 - 0.4 * smoothstep(-0.4, 0.9, u / lip))
        )
    return lay(picture, body, mask)


def _glaze(rng: np.random.Generator, pot: Pot, across: Array, v: Array, glaze: Array, second: Array) -> Array:
    field = spectral(rng, 256, 1.5, 3)
    turn = np.arcsin(across) / np.float32(np.pi)
    cloud = sample(field, turn * 0.5, v * 0.4)
    colour = np.broadcast_to(glaze, (*v.shape, 3)) * (1 + 0.035 * cloud)[..., None]
    style = int(rng.integers(0, 4)) if pot.outline[0] > 0.06 else 3
    if style == 0:
        top, deep = float(rng.uniform(0.45, 0.6)), float(rng.uniform(0.18, 0.3))
        band = smoothstep(top - 0.006, top + 0.006, v + 0.004 * cloud) * smoothstep(
            top + deep + 0.006, top + deep - 0.006, v
        )
        colour = lay(colour, second, band)
    elif style == 1:
        dip = float(rng.uniform(0.55, 0.72))
        colour = lay(colour, second, smoothstep(dip - 0.008, dip + 0.008, v + 0.012 * cloud))
    elif style == 2:
        speck = smoothstep(2.3, 2.7, sample(spectral(rng, 256, 0.4, 20, 90), turn * 0.6, v * 0.5))
        colour = lay(colour, mix(glaze, rgb("#2a1d14"), 0.75), speck * 0.85)
    else:
        blush = smoothstep(-0.6, 1.6, cloud - across * 0.8)
        colour = lay(colour, mix(glaze, second, 0.55), blush * 0.35)
    rings = 1 + 0.012 * np.sin(v * 160 + 2 * cloud)
    return np.asarray(colour * rings[..., None], np.float32)
