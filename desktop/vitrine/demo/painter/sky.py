"""Night skies: aurora over conifers, ringed planets, spiral galaxies."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from vitrine.demo.painter import light as lights
from vitrine.demo.painter import trees
from vitrine.demo.painter.canvas import Sheet, blur, halve, lay, screen, unmask
from vitrine.demo.painter.landscape import crest_line
from vitrine.demo.painter.noise import Array, fractal, line, sample, smoothstep, spectral
from vitrine.demo.painter.palette import hued, lit, look_up, mix, rgb, table

_AURORAS = (
    ("#04120f", "#12d98a", "#3fe8b0", "#7a5ae0"), ("#060a1c", "#2fe0a0", "#58f0d0", "#c850c8"),
    ("#070618", "#38c8e8", "#6ff0c0", "#8058f0"), ("#0a0818", "#58e878", "#a8f070", "#e05878"),
)  # fmt: skip
_NEBULAE = (
    ("#03040f", "#0e1f6a", "#2f4fc8", "#9ab8ff"), ("#07030f", "#3a1058", "#b03a8a", "#ffb08a"),
    ("#020a0f", "#06404f", "#1f9a98", "#d8f0c0"), ("#0a0408", "#5a1420", "#d8603a", "#ffe0a0"),
)  # fmt: skip
_PLANETS = (
    ("#6a4a32", "#b88a5a", "#e8cfa0", "#f7ead0"), ("#1f3a6a", "#4f7fb8", "#9fc8e0", "#e8f4f4"),
    ("#5a1f1a", "#b0502f", "#e09a62", "#f4d8b0"), ("#2a2050", "#7a4aa0", "#d088b8", "#f8d8d0"),
    ("#0f3a3a", "#2f7f78", "#88c8a8", "#eaf4d8"),
)  # fmt: skip


def _night(sheet: Sheet, options: tuple[tuple[str, ...], ...]) -> list[Array]:
    colours = [rgb(code) for code in options[int(sheet.rng.integers(len(options)))]]
    named = [rgb(code) for code in sheet.brief.colours]
    return (
        [hued(colour, named[min(i * len(named) // 4, len(named) - 1)], 0.9) for i, colour in enumerate(colours)]
        if named
        else colours
    )


def aurora(sheet: Sheet) -> Array:
    """Paint curtains of polar light over a dark forest, stars behind."""
    rng = sheet.rng
    night, first, second, top = _night(sheet, _AURORAS)
    sky = lights.Light(
        night * np.float32(0.6), mix(night, rgb("#12305a"), 0.7), first, night, night * np.float32(0.2), 0.5, 1
    )
    picture = lights.stars(sheet, lights.air(sheet, sky, 1.0), 1.0, 0.9)
    sheet.report(0.15)
    bands = int(rng.integers(2, 4))
    for band in range(bands):
        shine, rise = _curtain(sheet, band / bands)
        colour = look_up(
            table([mix(second, np.ones(3, np.float32), 0.25), second, first, first, mix(first, top, 0.6), top]), rise
        )
        picture = screen(picture, colour * np.clip(shine, 0, 1)[..., None])
        sheet.report(0.15 + 0.45 * (band + 1) / bands)
    return _woods(sheet, picture, mix(night, first, 0.22), night)


def _curtain(sheet: Sheet, depth: float) -> tuple[Array, Array]:
    """Return how bright one curtain shines and how far up its rays each pixel lies (0 foot, 1 top)."""
    rng, width, height = sheet.rng, sheet.width, sheet.height
    span = np.linspace(0, 0.55, width)

    def wave(slope: float, low: float, high: float) -> Array:
        values = line(rng, 1024, slope, low, high)
        return np.interp(span * 1024, np.arange(1024), values).astype(np.float32)

    foot = height * (0.5 - 0.17 * depth + 0.11 * wave(2.0, 1, 6)) + 0.012 * height * wave(1.0, 8, 30)
    tall = height * np.clip(0.42 + 0.12 * wave(1.5, 2, 12), 0.2, 0.8)
    pleats = np.clip(0.62 + 0.3 * wave(0.6, 24, 300) + 0.3 * wave(1.0, 4, 24), 0.05, 1.5)
    power = np.clip(0.75 + 0.4 * wave(1.5, 1, 5), 0.08, 1.2) * (1 - 0.3 * depth)
    y = np.arange(height, dtype=np.float32)[:, None]
    up = (foot[None, :] - y) / tall[None, :]
    body = np.exp(-np.clip(up, 0, None) * 2.3) * smoothstep(-0.045, 0.05, up)
    edge = np.exp(-((up - 0.04) ** 2) / 0.003) * 0.35
    below = np.exp(np.clip(up, -3, 0) * 9) * 0.16
    shine = (body * (0.35 + 0.65 * pleats[None, :]) + edge * pleats[None, :] + below) * power[None, :]
    return np.asarray(shine, np.float32), np.clip(up * 0.85, 0, 1)


def _woods(sheet: Sheet, picture: Array, air: Array, night: Array) -> Array:
    rng, scale = sheet.rng, sheet.scale
    for layer, (level, size, density) in enumerate(((0.83, 34, 9.0), (0.93, 62, 8.0), (1.02, 150, 4.0))):
        crest = sheet.height * level - crest_line(rng, sheet.width, 1) * sheet.height * 0.03
        image = Image.new("L", (sheet.width * 2, sheet.height * 2), 0)
        draw = ImageDraw.Draw(image)
        outline = [(float(x * 2), float(value * 2)) for x, value in enumerate(crest)]
        draw.polygon(
            [
                (0, sheet.height * 2 + 2),
                *outline,
                (sheet.width * 2 + 2, float(crest[-1] * 2)),
                (sheet.width * 2 + 2, sheet.height * 2 + 2),
            ],
            fill=255,
        )
        trees.row(draw, rng, np.repeat(crest * 2, 2), size * scale * 2, density)
        colour = mix(air, night * np.float32(0.25), (0.45, 0.8, 1.0)[layer])
        picture = lay(picture, colour, unmask(image))
        sheet.report(0.65 + 0.1 * layer)
    return picture


def nebula(sheet: Sheet, colours: list[Array], amount: float = 1.0) -> Array:
    """Return clouds of glowing gas, dust before them, and stars."""
    rng = sheet.rng
    x, y = sheet.grid()
    field = spectral(rng, 512, 1.9, 1)
    warp = 0.05 * sample(field, x * 0.3 + 0.2, y * 0.3)
    gas = fractal(field, x * 0.26 + warp, y * 0.26 - warp, 4, 0.5)
    dust = fractal(field, x * 0.45 + 0.5 - warp, y * 0.45 + warp, 4, 0.55)
    tone = np.clip(0.3 + 0.22 * gas, 0, 1) * (1 - 0.55 * smoothstep(0.2, 1.8, dust)) * amount
    return look_up(table(colours, 1024), np.clip(tone, 0, 1))


def planet(sheet: Sheet) -> Array:
    """Paint a planet, most often ringed, before a nebula."""
    rng = sheet.rng
    space = _night(sheet, _NEBULAE)
    picture = lights.stars(sheet, nebula(sheet, space, 0.85), 0.9)
    sheet.report(0.3)
    options = _PLANETS if not sheet.brief.colours else (_PLANETS[int(rng.integers(len(_PLANETS)))],)
    skin = [rgb(code) for code in options[int(rng.integers(len(options)))]]
    if len(sheet.brief.colours) > 1:
        skin = [hued(colour, rgb(sheet.brief.colours[1]), 0.85) for colour in skin]
    wide, tall = sheet.aspect()
    centre = (wide * float(rng.uniform(0.4, 0.6)), tall * float(rng.uniform(0.42, 0.58)))
    ringed = rng.random() < 0.75 or "ring" in sheet.brief.words
    radius = float(rng.uniform(0.2, 0.27)) if ringed else float(rng.uniform(0.28, 0.38))
    for _ in range(int(rng.integers(1, 3))):
        angle, far = float(rng.uniform(0, 6.28)), float(rng.uniform(0.33, 0.5))
        place = (centre[0] + np.cos(angle) * far * wide * 0.9, centre[1] + np.sin(angle) * far * tall * 0.8)
        stone = [lit(colour, 0.4 + 0.15 * number, 0.25) for number, colour in enumerate(skin)]
        picture = _sphere(sheet, picture, place, radius * float(rng.uniform(0.05, 0.13)), stone, 0.3, ringed=False)
    # Rings are full of thin lines: everything before the stars is painted on a finer grid.
    over = 2 if sheet.width * sheet.height < 400_000 else 1
    fine = sheet.resized(sheet.width * over, sheet.height * over)
    picture = picture.repeat(over, 0).repeat(over, 1)
    picture = _sphere(fine, picture, centre, radius, skin, float(rng.uniform(-0.5, 0.5)), ringed=ringed)
    return halve(picture) if over == 2 else picture


def _sphere(
    sheet: Sheet,
    picture: Array,
    centre: tuple[float, float],
    radius: float,
    skin: list[Array],
    tilt: float,
    *,
    ringed: bool,
) -> Array:
    rng = sheet.rng
    x, y = sheet.grid()
    u, v = (x - np.float32(centre[0])) / radius, (y - np.float32(centre[1])) / radius
    cosine, sine = np.float32(np.cos(tilt)), np.float32(np.sin(tilt))
    along, up = u * cosine + v * sine, v * cosine - u * sine
    squared = u * u + v * v
    z = np.sqrt(np.clip(1 - squared, 0, 1))
    pixel = 1.0 / (radius * min(sheet.width, sheet.height))
    disc = smoothstep(1 + pixel, 1 - pixel, np.sqrt(squared))
    sheet.report(0.45)
    lean = 0.36 if ringed else 0.15
    latitude = np.arcsin(np.clip(up * np.float32(np.cos(lean)) + z * np.float32(np.sin(lean)), -1, 1))
    longitude = np.arctan2(along, z + 1e-6)
    colour = _surface(rng, latitude, longitude, skin)
    facing = np.clip(-0.62 * u - 0.36 * v + 0.72 * z, 0, 1)
    day = smoothstep(0.0, 0.85, facing)
    rim = (1 - z) ** 2.5
    body = colour * (0.03 + 1.08 * day)[..., None] + skin[3] * (rim * day * 0.45)[..., None]
    halo = np.exp(-np.clip(np.sqrt(squared) - 1, 0, None) * 16) * np.clip(0.35 - 0.5 * u - 0.3 * v, 0, 1) * 0.55
    picture = screen(picture, (halo * (1 - disc))[..., None] * mix(skin[2], skin[3], 0.6))
    if not ringed:
        return lay(picture, np.clip(body, 0, 1), disc)
    sheet.report(0.7)
    ring, tone = _ring(rng, along, up, lean)
    dark = (
        smoothstep(1.05, 0.88, np.hypot(up * 2.0 + 0.12 * along, 0.35))
        * smoothstep(0.1, 0.5, along)
        * smoothstep(2.7, 2.2, along)
    )
    stone = (
        look_up(table([skin[0], skin[2], skin[3]]), tone)
        * np.clip(1.0 - 0.82 * dark * smoothstep(0.04, -0.04, up), 0.1, 1)[..., None]
    )
    band = _ring_shadow(along, up, z, lean)
    body = body * (1 - 0.5 * band * np.ones_like(day))[..., None]
    front = (up > 0).astype(np.float32)
    picture = lay(picture, stone, ring * (1 - front))
    picture = lay(picture, np.clip(body, 0, 1), disc)
    return lay(picture, stone, ring * np.maximum(front, 1 - disc))


def _surface(rng: np.random.Generator, latitude: Array, longitude: Array, skin: list[Array]) -> Array:
    """Return bands that stream round the planet, torn by eddies where they meet."""
    field = spectral(rng, 256, 1.8, 2)
    eddy = fractal(field, longitude * 0.16 + latitude * 0.05, latitude * 0.4, 3, 0.55)
    bands = np.interp((latitude + 0.035 * eddy) / np.pi + 0.5, np.linspace(0, 1, 512), line(rng, 512, 1.0, 3, 60))
    streaks = fractal(field, longitude * 0.07, latitude * 1.6, 3, 0.6)
    tone = np.clip(0.55 + 0.2 * bands + 0.07 * streaks + 0.04 * eddy, 0, 1).astype(np.float32)
    return look_up(table(skin), tone)


def _ring(rng: np.random.Generator, along: Array, up: Array, lean: float) -> tuple[Array, Array]:
    """Return how dense the ring is at each pixel, and its tone."""
    distance = np.hypot(along, up / np.float32(np.sin(lean) * 0.8))
    profile = 0.62 + 0.26 * line(rng, 1024, 1.05, 3, 110)
    place = np.clip((distance - 1.3) / 1.05, 0, 1)
    density = np.interp(place, np.linspace(0, 1, 1024), profile).astype(np.float32)
    gap = 1 - 0.9 * np.exp(-(((place - 0.66) / 0.022) ** 2))
    edge = smoothstep(0.0, 0.03, place) * smoothstep(1.0, 0.96, place)
    return np.clip(density * gap, 0.06, 0.95) * edge, np.clip(0.42 + 0.5 * density, 0, 1)


def _ring_shadow(along: Array, up: Array, z: Array, lean: float) -> Array:
    line_at = up - 0.14 * z + 0.05 * along
    return np.exp(-((line_at / 0.07) ** 2)) * smoothstep(0.0, 0.3, z) * np.float32(0.9 + 0 * lean)


def galaxy(sheet: Sheet) -> Array:
    """Paint a spiral galaxy seen aslant, knots of young stars along its arms, dust between them."""
    rng = sheet.rng
    colours = _night(sheet, _NEBULAE)
    picture = lights.stars(sheet, nebula(sheet, [colours[0] * np.float32(0.6), *colours[:3]], 0.6), 0.7)
    sheet.report(0.3)
    x, y = sheet.grid()
    wide, tall = sheet.aspect()
    u, v = x - np.float32(wide * rng.uniform(0.44, 0.56)), y - np.float32(tall * rng.uniform(0.44, 0.56))
    turn, squash = float(rng.uniform(-0.7, 0.7)), float(rng.uniform(0.42, 0.75))
    cosine, sine = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    along, across = u * cosine + v * sine, (v * cosine - u * sine) / np.float32(squash)
    radius = np.hypot(along, across) / np.float32(0.46 * max(wide, tall) ** 0.6) + 1e-4
    angle = np.arctan2(across, along)
    arms, wind = int(rng.choice([2, 2, 3])), float(rng.uniform(2.6, 3.6)) * float(rng.choice([-1, 1]))
    noise = spectral(rng, 512, 1.6, 2)
    swirl = angle + np.float32(wind) * np.log(radius)
    px, py = radius * np.cos(swirl), radius * np.sin(swirl)
    clump = fractal(noise, px * 0.3, py * 0.3, 4, 0.6)
    fine = fractal(noise, along * 0.8, across * 0.8, 4, 0.65)
    sheet.report(0.55)
    arm = (0.5 + 0.5 * np.cos(arms * swirl + 0.5 * clump)) ** 1.7
    disc = np.exp(-radius * 2.0)
    dust = smoothstep(0.1, 1.6, clump + 0.6 * fine) * smoothstep(0.05, 0.35, radius) * 0.75
    glow = disc * (0.32 + 1.6 * arm) * (1 + 0.35 * fine) * (1 - dust)
    core = np.exp(-((radius / 0.115) ** 1.15)) + 0.25 * np.exp(-radius * 6)
    gold = mix(colours[3], rgb("#ffe9c0"), 0.65)
    picture = screen(
        picture,
        np.clip(glow * 1.15, 0, 1)[..., None]
        * look_up(
            table([gold, mix(colours[3], colours[2], 0.35), colours[2], mix(colours[2], colours[1], 0.3)]),
            np.clip(radius * 0.95, 0, 1),
        ),
    )
    young = smoothstep(1.0, 2.3, fine + 0.8 * arm) * disc * arm * 1.5
    picture = screen(picture, np.clip(young, 0, 1)[..., None] * hued(rgb("#ff9ac0"), colours[2], 0.5))
    sheet.report(0.8)
    picture = screen(picture, np.clip(core, 0, 1)[..., None] * mix(gold, np.ones(3, np.float32), 0.4))
    speck = (rng.random(radius.shape, dtype=np.float32) < 0.03 * disc * (0.3 + arm) * 1.6).astype(np.float32)
    sparks = np.clip(speck * rng.random(radius.shape, dtype=np.float32) + blur(speck, 0.8 * sheet.scale) * 0.8, 0, 1)
    return screen(picture, (sparks * 0.75)[..., None] * mix(gold, np.ones(3, np.float32), 0.6))
