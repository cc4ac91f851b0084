"""Cities at night and by day: rows of towers in haze, lit windows, neon, sometimes water below."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from vitrine.demo.painter import light as lights
from vitrine.demo.painter.canvas import Sheet, glow, lay, screen
from vitrine.demo.painter.noise import Array, fractal, smoothstep, spectral
from vitrine.demo.painter.palette import hued, lit, mix, rgb

_NIGHTS = (
    ("#3a0f4a", "#d83a98", "#1c0a20", "#40e0f0"), ("#0a1238", "#4a5fd0", "#070a1a", "#ff5a9a"),
    ("#1a0f3a", "#ff7a5a", "#120a1c", "#40d8d0"), ("#04222e", "#2aa8a0", "#04121a", "#ffb04a"),
    ("#2a0a1c", "#f0506a", "#14060e", "#ffd06a"),
)  # fmt: skip
_LAMPS = ("#ffdf9e", "#ffe9c4", "#ffcf7a", "#fff3df", "#ffc56a")


def city(sheet: Sheet) -> Array:
    """Paint a skyline in layers of haze with hundreds of windows."""
    rng = sheet.rng
    light, neon, lamps = _mood(sheet)
    wide, tall = sheet.aspect()
    water = rng.random() < 0.4 and sheet.width >= sheet.height * 0.9
    shore = round(sheet.height * 0.74) if water else sheet.height
    land = sheet.resized(sheet.width, shore)
    picture = lights.air(land, light, 0.85)
    if light.stars:
        picture = lights.stars(land, picture, light.stars * 0.5, 0.6)
    place = (wide * float(rng.uniform(0.25, 0.75)), shore / sheet.height * tall * float(rng.uniform(0.25, 0.5)))
    side = min(land.width, land.height) / min(sheet.width, sheet.height)
    picture = lights.sun(land, picture, light, (place[0] / side, place[1] / side), float(rng.uniform(0.07, 0.14)))
    picture = lights.clouds(land, picture, light, 0.8, 0.26)
    sheet.report(0.2)
    layers = 5
    for layer in range(layers):
        share = layer / (layers - 1)
        bodies, shine = _row(land, share, neon, lamps)
        colour = mix(light.far, light.near, 0.12 + 0.86 * share)
        fog = mix(light.far, light.horizon, 0.5)
        fall = np.linspace(0, 1, shore, dtype=np.float32)[:, None, None]
        body = colour + (fog - colour) * (fall**2.2 * (0.6 - 0.45 * share))
        picture = lay(picture, body, bodies)
        picture = screen(picture, shine * np.float32(0.35 + 0.6 * share))
        sheet.report(0.2 + 0.55 * (layer + 1) / layers)
    picture = glow(picture, 7 * sheet.scale, 0.55, 0.75)
    return _river(sheet, picture, light, shore) if water else picture


def _mood(sheet: Sheet) -> tuple[lights.Light, list[Array], float]:
    """Return the light, the neon colours and the share of lit windows."""
    rng, brief = sheet.rng, sheet.brief
    if brief.time in ("noon", "dawn", "sunset", "dusk") or brief.weather == "storm":
        light = lights.choose(sheet)
        share = {"noon": 0.04, "dawn": 0.12, "sunset": 0.3}.get(brief.time, 0.5)
        return light, [light.sun, mix(light.sun, light.horizon, 0.5)], share
    sky, haze, near, neon = (rgb(code) for code in _NIGHTS[int(rng.integers(len(_NIGHTS)))])
    named = [rgb(code) for code in brief.colours]
    if named:
        sky, haze, near = (
            hued(sky, named[0], 0.9),
            mix(named[0], hued(haze, named[0], 1), 0.5),
            hued(near, named[0], 0.7),
        )
        neon = named[-1] if len(named) > 1 else neon
    light = lights.Light(sky, haze, mix(haze, rgb("#fff4e0"), 0.75), mix(sky, haze, 0.62), near, 0.4, 0.7)
    return light, [neon, lit(haze, 0.78), mix(neon, np.ones(3, np.float32), 0.4)], 0.5


def _row(sheet: Sheet, share: float, neon: list[Array], lamps: float) -> tuple[Array, Array]:
    """Return one row of towers: the mask of the bodies, and the light of their windows and signs."""
    rng = sheet.rng
    width, height = sheet.width * 2, sheet.height * 2
    scale = sheet.scale * 2
    bodies, shine = Image.new("L", (width, height), 0), Image.new("RGB", (width, height))
    mass, lights_ = ImageDraw.Draw(bodies), ImageDraw.Draw(shine)
    x = float(rng.uniform(-60, 0)) * scale
    while x < width:
        wide = scale * float(rng.uniform(22, 54)) * (0.5 + 0.95 * share)
        centre = 1 - abs((x + wide / 2) / width - 0.5) * 0.7
        tall = height * float(0.3 + 0.42 * rng.random() ** 1.3) * centre * (1.18 - 0.62 * share)
        _tower(
            rng,
            (mass, lights_),
            (x, height - tall, x + wide, float(height)),
            scale * (0.45 + 0.75 * share),
            neon,
            lamps,
        )
        x += wide + scale * float(rng.choice([0, 0, 2, 8, 16])) * (0.4 + share)
    return np.asarray(bodies.reduce(2), np.float32) / 255, np.asarray(shine.reduce(2), np.float32) / 255


def _tower(
    rng: np.random.Generator, draws: tuple[ImageDraw.ImageDraw, ImageDraw.ImageDraw],
    box: tuple[float, float, float, float], scale: float, neon: list[Array], lamps: float,
) -> None:  # fmt: skip
    mass, shine = draws
    left, top, right, bottom = box
    shape = int(rng.integers(0, 6))
    mass.rectangle(box, fill=255)
    if shape == 0:  # set back towards the top
        inset = (right - left) * 0.22
        mass.rectangle((left + inset, top - inset * 1.6, right - inset, top), fill=255)
    elif shape == 1:  # a mast with a lamp
        middle, mast = (left + right) / 2, (bottom - top) * float(rng.uniform(0.1, 0.2))
        mass.rectangle((middle - scale * 1.1, top - mast, middle + scale * 1.1, top), fill=255)
        shine.ellipse(
            (middle - scale * 2, top - mast - scale * 2, middle + scale * 2, top - mast + scale * 2), fill=(255, 70, 60)
        )
    elif shape == 2:  # a slanting roof
        mass.polygon([(left, top), (right, top), (right, top - (right - left) * 0.45)], fill=255)
    elif shape == 3:  # water tank and lift house
        mass.rectangle((left + (right - left) * 0.15, top - scale * 6, left + (right - left) * 0.42, top), fill=255)
    _windows(rng, shine, box, scale, neon, lamps)
    if lamps >= 0.4 and rng.random() < 0.28:
        _sign(rng, shine, box, scale, neon)


def _windows(
    rng: np.random.Generator, shine: ImageDraw.ImageDraw, box: tuple[float, float, float, float], scale: float,
    neon: list[Array], lamps: float,
) -> None:  # fmt: skip
    left, top, right, bottom = box
    step_x, step_y = scale * float(rng.choice([5.5, 7, 9])), scale * float(rng.choice([8, 10, 12]))
    columns = max(1, int((right - left - step_x * 0.7) / step_x))
    rows = max(1, int((bottom - top) / step_y) - 1)
    margin = ((right - left) - columns * step_x) / 2
    likely = lamps * float(rng.uniform(0.35, 1.15))
    floors = rng.random(rows)
    chance, tone, power = (
        rng.random((rows, columns)),
        rng.random((rows, columns)),
        rng.uniform(0.45, 1.0, (rows, columns)),
    )
    size = (step_x * float(rng.uniform(0.45, 0.68)), step_y * float(rng.uniform(0.4, 0.6)))
    wide, tall = max(0.0, size[0] - 1), max(0.0, size[1] - 1)
    colours = [rgb(code) for code in _LAMPS]
    for row, column in zip(*np.nonzero(chance < likely * (0.5 + floors[:, None])), strict=True):
        x, y = left + margin + column * step_x + (step_x - size[0]) / 2, top + step_y * (row + 0.6)
        pick = tone[row, column]
        colour = neon[0] if pick > 0.93 else colours[int(pick * len(colours)) % len(colours)]
        fill = tuple(int(255 * float(part) * power[row, column]) for part in colour)
        shine.rectangle((x, y, x + wide, y + tall), fill=fill)


def _sign(
    rng: np.random.Generator,
    shine: ImageDraw.ImageDraw,
    box: tuple[float, float, float, float],
    scale: float,
    neon: list[Array],
) -> None:
    """Draw an upright neon sign, or a line of light along a roof."""
    left, top, right, bottom = box
    fill = tuple(int(255 * float(part)) for part in neon[int(rng.integers(len(neon)))])
    if rng.random() < 0.5:
        shine.rectangle((left, top, right, top + scale * 1.4), fill=fill)
        return
    x = left + (right - left) * float(rng.uniform(0.1, 0.8))
    y = top + (bottom - top) * float(rng.uniform(0.06, 0.25))
    for mark in range(int(rng.integers(3, 6))):
        shine.rectangle(
            (x, y + mark * scale * 8, x + scale * 5, y + mark * scale * 8 + scale * 5.5),
            outline=fill,
            width=max(1, int(scale * 1.3)),
        )


def _river(sheet: Sheet, land: Array, light: lights.Light, shore: int) -> Array:
    """Return the land with its image in dark water below, drawn out into long lights."""
    rows = sheet.height - shore
    depth = np.arange(rows, dtype=np.float32)[:, None] / max(rows, 1)
    x = np.arange(sheet.width, dtype=np.float32)[None, :] / np.float32(max(rows, 1))
    wave = fractal(spectral(sheet.rng, 256, 1.4, 3), x * 0.35 / (depth + 0.25), 0.9 / (depth + 0.09) + x * 0, 3, 0.6)
    source_y = np.clip(
        shore - 1 - np.arange(rows)[:, None] * 1.5 - np.abs(wave) * (4 + 26 * depth) * sheet.scale, 0, shore - 1
    )
    source_x = np.clip(np.arange(sheet.width)[None, :] + wave * (1.5 + 7 * depth) * sheet.scale, 0, sheet.width - 1)
    image = land[source_y.astype(np.int32), source_x.astype(np.int32)]
    water = lay(image, mix(light.zenith, light.near, 0.6), np.clip(0.25 + 0.3 * depth + 0.06 * wave, 0, 0.8))
    quay = smoothstep(0.03, 0.0, np.broadcast_to(depth, wave.shape))
    return np.concatenate([land, lay(water, light.near, quay)], 0)
