"""Fluids: ink carried by water with threads of metal, and veined stone."""

from __future__ import annotations

import numpy as np

from vitrine.demo.painter.canvas import Sheet, halve, lay, resize
from vitrine.demo.painter.noise import Array, advect, curl, fractal, sample, smoothstep, spectral
from vitrine.demo.painter.palette import RAMPS, family, look_up, mix, rgb, table


def ramp_for(sheet: Sheet, *names: str) -> list[Array]:
    """Return six colours (dark, deep, mid, soft, pale, accent): the prompt's own, else one of the named ramps."""
    if sheet.brief.colours:
        return list(family([rgb(code) for code in sheet.brief.colours], sheet.rng))
    options = list(names) or list(RAMPS)
    return [rgb(code) for code in RAMPS[options[int(sheet.rng.integers(len(options)))]]]


def ranked(value: Array) -> Array:
    """Return the values spread evenly over 0..1, so that every colour of a ramp gets its share."""
    levels = np.quantile(value.ravel()[::17], np.linspace(0, 1, 33))
    return np.interp(value, levels, np.linspace(0, 1, 33)).astype(np.float32)


def ink(sheet: Sheet) -> Array:
    """Paint inks poured into water: folded tongues of colour, fine threads of metal along the folds."""
    rng = sheet.rng
    ramp = ramp_for(sheet)
    x, y = sheet.grid()
    zoom = float(rng.uniform(0.26, 0.36))
    u, v = x * np.float32(zoom), y * np.float32(zoom)
    slow = curl(spectral(rng, 256, 2.6, 1.5, 7))
    fast = curl(spectral(rng, 256, 2.2, 6, 24))
    u, v = advect(fast, u, v, 3, 0.011)
    sheet.report(0.25)
    u, v = advect(slow, u, v, 14, float(rng.uniform(0.42, 0.6)))
    sheet.report(0.5)
    u, v = advect(fast, u, v, 3, 0.02)
    over = 2 if sheet.width * sheet.height < 500_000 else 1
    if over == 2:
        # The way the ink went is smooth; only its edges need the finer grid.
        u, v = (resize(part, sheet.width * 2, sheet.height * 2) for part in (u, v))
    return _poured(sheet, u, v, ramp, over)


def _poured(sheet: Sheet, u: Array, v: Array, ramp: list[Array], over: int) -> Array:
    rng = sheet.rng
    depth = fractal(spectral(rng, 512, 2.1, 1), u, v, 2, 0.45)
    second = fractal(spectral(rng, 512, 2.2, 2), u + 0.5, v, 2, 0.5)
    tone = ranked(depth + 0.14 * second)
    # Where folds are finer than a pixel its colour is the mean of what lies within it.
    reach = np.hypot(*np.gradient(tone)) * np.float32(0.36)
    inks = _inks(ramp)
    within = [look_up(inks, tone + reach * np.float32(part)) for part in (-1, 0, 1)]
    picture = np.asarray((within[0] + within[1] + within[2]) / np.float32(3))
    sheet.report(0.8)
    picture = lay(picture, mix(ramp[5], ramp[4], 0.3), smoothstep(1.25, 1.75, second) * 0.8)
    slope = np.hypot(*np.gradient(second)) + 1e-4
    wide = (0.8 + 0.5 * smoothstep(-1, 1, depth)) * np.float32(sheet.scale * over)
    # Threads finer than the grid would break up into dots: they fade instead.
    line = np.exp(-(((second - 0.55) / (slope * wide)) ** 2)) * smoothstep(0.3 / over, 0.1 / over, slope)
    metal = mix(ramp[5], np.array([1, 0.95, 0.8], np.float32), 0.35)
    picture = lay(_wet(picture, depth, sheet.scale * over), metal, line * smoothstep(0.25, -0.7, depth) * 0.95)
    return halve(picture) if over == 2 else picture


def _inks(ramp: list[Array]) -> Array:
    """Return a table with both soft ways and sudden edges, as inks that do not mix."""
    dark, deep, middle, soft, pale, _accent = ramp
    stops = (
        (0, dark), (0.2, dark), (0.24, deep), (0.42, middle), (0.47, mix(middle, soft, 0.5)), (0.5, deep),
        (0.6, middle), (0.66, soft), (0.69, pale), (0.82, pale), (0.85, soft), (0.88, pale), (1, pale),
    )  # fmt: skip
    place = np.linspace(0, 1, 1024)
    at = [stop[0] for stop in stops]
    colours = np.stack([stop[1] for stop in stops])
    return np.stack([np.interp(place, at, colours[:, channel]) for channel in range(3)], -1).astype(np.float32)


def _wet(picture: Array, depth: Array, scale: float) -> Array:
    """Return the picture with a slight relief, as thick paint has."""
    down, right = np.roll(depth, 1, 0) - np.roll(depth, -1, 0), np.roll(depth, 1, 1) - np.roll(depth, -1, 1)
    fall = (down + right) * np.float32(scale)
    fall[0], fall[-1], fall[:, 0], fall[:, -1] = 0, 0, 0, 0
    return np.asarray(np.clip(picture * (1 + 0.22 * np.clip(fall * 1.6, -0.5, 0.5))[..., None], 0, 1))


def marble(sheet: Sheet) -> Array:
    """Paint polished stone: clouded ground, veins that branch and cross, a gleam of metal in some."""
    rng = sheet.rng
    ramp = ramp_for(sheet, "emerald", "slate", "rose", "indigo and gold", "ice", "ink", "moss", "terracotta")
    pale_ground = rng.random() < 0.6
    x, y = sheet.grid(2)
    angle = float(rng.uniform(0, np.pi))
    u = (x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))) * np.float32(0.32)
    v = (y * np.float32(np.cos(angle)) - x * np.float32(np.sin(angle))) * np.float32(0.42)
    warp = spectral(rng, 512, 2.1, 1)
    bend = sample(warp, u, v)
    sway = sample(warp, u + 0.37, v + 0.61)
    u, v = u + np.float32(0.075) * bend, v + np.float32(0.09) * sway
    fine = spectral(rng, 512, 1.7, 3)
    u2, v2 = u + 0.014 * sample(fine, u, v), v + 0.014 * sample(fine, u + 0.2, v)
    sheet.report(0.4)
    body = fractal(spectral(rng, 512, 2.0, 2), u2, v2, 3, 0.5)
    tone = 0.5 + 0.5 * np.tanh(body * 1.25)
    dark, deep, middle, soft, pale, accent = ramp
    order = (
        [pale, pale, mix(pale, soft, 0.5), middle, deep, dark]
        if pale_ground
        else [dark, deep, deep, middle, soft, pale]
    )
    picture = look_up(table(order, 1024), tone)
    sheet.report(0.65)
    for number, (share, sharp, strength) in enumerate(((1.0, 0.05, 0.8), (2.1, 0.06, 0.5), (4.3, 0.08, 0.3))):
        crack = np.abs(
            fractal(spectral(rng, 512, 1.9, 2), u2 * np.float32(share), v2 * np.float32(share * 0.8), 2, 0.4)
        )
        present = smoothstep(-0.5, 1.1, sample(warp, u * 1.7 + 0.1 * number, v * 1.7))
        vein = (np.exp(-crack / sharp) + 0.35 * np.exp(-crack / (sharp * 6))) * present * strength
        colour = mix(deep, dark, 0.3) if pale_ground else pale
        picture = lay(picture, accent if number == 1 else colour, np.clip(vein, 0, 0.9))
        sheet.report(0.7 + 0.08 * number)
    return halve(picture)
