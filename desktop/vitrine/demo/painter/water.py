"""Water and high mountains: icy peaks mirrored in a lake, the open sea, summits, and a sea of clouds."""

from __future__ import annotations

import numpy as np

from vitrine.demo.painter import light as lights
from vitrine.demo.painter.canvas import Sheet, halve, lay, screen
from vitrine.demo.painter.desert import peaks
from vitrine.demo.painter.landscape import ridges
from vitrine.demo.painter.light import Light
from vitrine.demo.painter.noise import Array, fractal, sample, smoothstep, spectral
from vitrine.demo.painter.palette import hued, look_up, mix, rgb, table
from vitrine.demo.painter.relief import Ground, View, cast, facing, shadow, slopes, soften

_SWELL = 0.0028
_ROCK = ("#1a2230", "#3f4d5f", "#76879a", "#b9c6d2")
_SNOW = ("#4f6a94", "#8fabcf", "#dfe9f2", "#ffffff")


def lake(sheet: Sheet) -> Array:
    """Paint snow mountains under clouds, mirrored in still water."""
    light = lights.choose(sheet, "noon", "dawn", "noon", "sunset")
    share = float(sheet.rng.uniform(0.52, 0.6))
    shore = round(sheet.height * share)
    upper = sheet.resized(sheet.width, shore, lambda done: sheet.report(done * 0.75))
    land = _range(
        upper,
        light,
        View(0, 0, 0, 0, 0.985, 1.5 * sheet.width / min(sheet.width, shore) * 0.85, 0.3, 2.8, 0.7),
        0.2,
        lake=True,
    )
    water = _mirror(sheet, land, light, sheet.height - shore)
    sheet.report(0.9)
    return np.concatenate([land, water], 0)


def mountains(sheet: Sheet) -> Array:
    """Paint snowy summits behind wooded hills, mist lying between them."""
    light = lights.choose(sheet, "dawn", "noon", "sunset", "dusk")
    level = float(sheet.rng.uniform(0.58, 0.66))
    rows = min(sheet.height, round(sheet.height * (level + 0.03)) + 1)
    zoom = 1.9 * min(sheet.width, sheet.height) / min(sheet.width, rows)
    view = View(0, 0, 0, 0, level * sheet.height / rows, zoom, 0.3, 2.8, 0.6)
    upper = sheet.resized(sheet.width, rows, lambda done: sheet.report(done * 0.6))
    high = _range(upper, light, view, 0.25, lake=False)
    picture = np.concatenate([high, np.repeat(high[-1:], sheet.height - rows, 0)], 0)
    y = np.linspace(0, 1, sheet.height, dtype=np.float32)[:, None]
    fog = smoothstep(level - 0.1, level + 0.01, np.broadcast_to(y, picture.shape[:2]))
    picture = lay(picture, mix(light.horizon, light.far, 0.4), fog)
    hills = sheet.resized(sheet.width, sheet.height, lambda done: sheet.report(0.6 + done * 0.4))
    return ridges(hills, picture, light, level + 0.03, int(sheet.rng.integers(4, 6)), 0.4, 0.32)


def _range(sheet: Sheet, light: Light, view: View, relief: float, *, lake: bool) -> Array:
    rng = sheet.rng
    field = peaks(rng) * np.float32(relief)
    x, z, yaw = rng.random(3)
    # The lake lies low among the mountains; between summits it is the mist that fills the valleys.
    low = np.float32((0.16 if lake else 0.26) * relief)
    field = np.maximum(field - low, -0.002)
    stand = view.height if view.height else 0.004
    view = View(
        float(x), float(z), stand, float(yaw) * 1.2 + 0.3, view.horizon, view.zoom, view.near, view.far, view.clear
    )
    sheet.report(0.4)
    over = 2 if sheet.width * sheet.height < 500_000 else 1
    ground = cast(field, view, sheet.width * over, sheet.height * over, 360)
    sheet.report(0.6)
    sky = lights.air(sheet, light, min(view.horizon + 0.02, 1), over)
    if light.stars:
        sky = lights.stars(sheet, sky, light.stars, 0.6)
    sky = lights.clouds(sheet, sky, light, view.horizon * 0.98, float(rng.uniform(0.3, 0.5)))
    colour = _snow_and_rock(sheet, light, field, ground, relief)
    share = ground.distance / np.float32(view.far)
    height = sample(field, ground.x, ground.z)
    mist = smoothstep(0.3 * relief, 0.0, height) * np.clip(0.2 + share, 0, 1) * 0.6
    if not lake:
        drift = fractal(spectral(rng, 256, 1.7, 2), ground.x * 1.5, ground.z * 1.5, 3)
        mist = smoothstep(0.2 * relief, 0.0, height + 0.04 * relief * drift) * (0.9 + 0.08 * drift)
    haze = np.clip(0.03 + 0.62 * share**1.3 + mist * (1.3 if sheet.brief.weather == "mist" else 1.0), 0, 0.97)
    picture = lay(sky, lay(colour, mix(light.horizon, light.far, 0.4), haze), ground.hit.astype(np.float32))
    sheet.report(0.9)
    return halve(picture) if over == 2 else picture


def _snow_and_rock(sheet: Sheet, light: Light, field: Array, ground: Ground, relief: float) -> Array:
    elevation = 0.42
    lit = facing(field, elevation) * (1 - 0.75 * shadow(field, elevation, 0.01))
    along, across = slopes(field)
    steep = sample(np.hypot(along, across), ground.x, ground.z)
    shade = sample(lit, ground.x, ground.z)
    height = sample(field, ground.x, ground.z) / np.float32(relief)
    patch = fractal(spectral(sheet.rng, 256, 1.4, 3), ground.x * 3, ground.z * 3, 3)
    line = 0.02 if sheet.brief.weather == "snow" else 0.12
    snow = smoothstep(1.9, 0.9, steep + patch * 0.35 - height * 1.1) * smoothstep(
        line - 0.1, line + 0.12, height + 0.05 * patch
    )
    dim = np.float32(0.32 if light.stars > 0.5 else 1)
    tint = light.zenith if not sheet.brief.colours else rgb(sheet.brief.colours[0])
    rock = [hued(rgb(code), light.far, 0.5) * dim for code in _ROCK]
    white = [hued(rgb(code), tint, 0.55 if i < 2 else 0.15) * dim for i, code in enumerate(_SNOW)]
    white[3] = mix(white[3], light.sun * dim, 0.5)
    value = np.clip(0.08 + 1.25 * shade + 0.03 * patch, 0, 1)
    return lay(look_up(table(rock), value), look_up(table(white), value**0.8), snow)


def _mirror(sheet: Sheet, land: Array, light: Light, rows: int) -> Array:
    """Return the water below the shore: the land upside down, broken by ripples that grow towards the eye."""
    height, width = land.shape[:2]
    depth = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / max(rows, 1)
    x = np.arange(width, dtype=np.float32)[None, :] / width * np.float32(width / max(rows, 1) / 2)
    distance = 1 / (depth + 0.045)
    texture = spectral(sheet.rng, 256, 1.35, 3)
    wave = fractal(texture, (x - x.mean()) * distance * 0.11 + 0.5, distance * 0.9 + x * 0, 4, 0.6)
    swing = wave * (0.012 + 0.075 * depth) * rows
    source_y = np.clip(
        height - 1 - (np.arange(rows)[:, None] * (height / max(rows, 1)) * 0.92) - np.abs(swing) * 1.6, 0, height - 1
    )
    source_x = np.clip(np.arange(width)[None, :] + swing * 0.35, 0, width - 1)
    picture = land[source_y.astype(np.int32), source_x.astype(np.int32)]
    deep = mix(light.zenith, light.near, 0.35) * np.float32(0.8)
    picture = lay(picture, deep, np.clip(0.2 + 0.5 * depth + 0.1 * wave, 0, 0.85) * np.ones_like(wave))
    sparkle = smoothstep(1.6, 2.6, wave) * smoothstep(0.0, 0.3, depth) * 0.3
    shore = np.exp(-depth * 60) * 0.4 * np.ones_like(wave)
    return lay(screen(picture, sparkle[..., None] * light.sun), mix(light.horizon, light.sun, 0.3), shore)


def sea(sheet: Sheet) -> Array:
    """Paint the open sea: long waves, the sky in them, the sun's path across."""
    rng = sheet.rng
    light = lights.choose(sheet, "sunset", "dusk", "dawn", "noon")
    rough = 1.8 if sheet.brief.weather == "storm" else float(rng.uniform(0.7, 1.1))
    field = _waves(rng) * np.float32(_SWELL * rough)
    view = View(float(rng.random()), float(rng.random()), 0.2, 0.15, float(rng.uniform(0.42, 0.56)), 1.0, 0.15, 9.0)
    over = 2 if sheet.width * sheet.height < 500_000 else 1
    sheet.report(0.25)
    ground = cast(field, view, sheet.width * over, sheet.height * over, 460)
    sheet.report(0.5)
    sky = lights.air(sheet, light, view.horizon + 0.02, over)
    wide, tall = sheet.aspect()
    place = (wide * float(rng.uniform(0.3, 0.7)), tall * view.horizon * (1 - light.height * 0.9) - 0.03)
    if light.stars:
        sky = lights.stars(sheet, sky, light.stars, view.horizon * 0.8)
    sky = lights.sun(sheet, sky, light, place, float(rng.uniform(0.03, 0.06)))
    sky = lights.clouds(sheet, sky, light, view.horizon, 0.62 if sheet.brief.weather == "storm" else 0.4)
    sheet.report(0.7)
    water = _water(light, field, ground, place[0] / wide, rough)
    picture = lay(sky, water, ground.hit.astype(np.float32))
    return halve(picture) if over == 2 else picture


def _waves(rng: np.random.Generator) -> Array:
    swell = spectral(rng, 1024, 1.2, 10, 60, 3.2)
    chop = spectral(rng, 1024, 1.5, 30, 400, 2.4)
    crest = 1 - np.abs(spectral(rng, 1024, 1.3, 24, 200, 2.8))
    return (0.9 * swell + 0.3 * chop + 0.45 * crest).astype(np.float32)


def _settled(field: Array, ground: Ground) -> Array:
    """Return a field on the ground, its waves averaged where they are finer than a pixel, towards the horizon."""
    result = sample(field, ground.x, ground.z)
    for near, far in ((0.5, 1.6), (1.2, 3.2), (2.4, 6.0)):
        for _ in range(3):
            field = soften(field)
        share = smoothstep(near, far, ground.distance)
        result = result + (sample(field, ground.x, ground.z) - result) * share
    return result


def _water(light: Light, field: Array, ground: Ground, sun_at: float, rough: float) -> Array:
    width = ground.x.shape[1]
    along, across = (_settled(part, ground) for part in slopes(field))
    flat = 0.2 / np.maximum(ground.distance, 0.01)
    # Towards the horizon the eye meets only the tops of the waves, and their slopes average out.
    calm = 1 / (1 + ground.distance * 0.55)
    tilt = across * calm * 0.5
    fresnel = np.clip(0.12 + 0.88 * (1 - np.clip(flat - tilt * 0.95, 0, 1)) ** 5, 0, 1)
    rise = np.clip(0.1 + flat * 1.1 - tilt * 0.55 + along * calm * 0.2, 0, 1)
    sky = look_up(table([light.horizon, mix(light.horizon, light.zenith, 0.6), light.zenith]), rise)
    deep = mix(hued(rgb("#0b4258"), light.zenith, 0.45), light.near, 0.12 if light.stars < 0.5 else 0.6)
    crest = smoothstep(0.4, 2.2, sample(field, ground.x, ground.z) / np.float32(_SWELL * rough))
    body = (
        deep
        + (hued(rgb("#2f8f96"), light.zenith, 0.35) * np.float32(0.25 if light.stars > 0.5 else 0.75) - deep)
        * (crest * 0.6)[..., None]
    )
    picture = body + (sky - body) * fresnel[..., None]
    x = np.arange(width, dtype=np.float32)[None, :] / width - np.float32(sun_at)
    path = np.exp(-((x / (0.06 + 0.17 * flat)) ** 2))
    sparkle = smoothstep(0.0, 0.9, np.abs(along) * 0.6 - tilt + 0.15 * rough) * path
    glint = np.clip(sparkle * 1.5 + path * 0.35 * np.exp(-flat * 4), 0, 1)
    picture = screen(picture, glint[..., None] * light.sun * np.float32(0.9))
    far = smoothstep(0.35, 1.0, ground.distance / 9.0) * 0.85
    return lay(picture, mix(light.horizon, light.far, 0.35), far)


def above_clouds(sheet: Sheet) -> Array:
    """Paint a sea of clouds from above, a few summits standing out of it."""
    rng = sheet.rng
    size = 1024
    billow = np.zeros((size, size), np.float32)
    for octave in range(5):
        low = 3 * 2**octave
        billow += np.float32(0.36**octave) * np.abs(spectral(rng, size, 0.8, low * 0.6, low * 1.6))
    field = (billow * 0.03 + 0.03 * spectral(rng, size, 2.4, 1, 5)).astype(np.float32)
    sheet.report(0.3)
    light = lights.choose(sheet, "dawn", "sunset", "noon", "dusk")
    stand = float(np.quantile(field, 0.97)) + 0.045
    view = View(
        float(rng.random()),
        float(rng.random()),
        stand,
        float(rng.uniform(0.3, 0.9)),
        float(rng.uniform(0.36, 0.46)),
        1.0,
        0.06,
        4.0,
        0.3,
    )
    over = 2 if sheet.width * sheet.height < 500_000 else 1
    ground = cast(field, view, sheet.width * over, sheet.height * over)
    sheet.report(0.6)
    sky = lights.air(sheet, light, view.horizon + 0.03, over)
    if light.stars:
        sky = lights.stars(sheet, sky, light.stars, view.horizon * 0.8)
    wide, tall = sheet.aspect()
    sky = lights.sun(
        sheet,
        sky,
        light,
        (wide * float(rng.uniform(0.25, 0.7)), tall * view.horizon * (1 - 0.8 * light.height) - 0.02),
        0.05,
    )
    sky = lights.clouds(sheet, sky, light, view.horizon, 0.3)
    soft = soften(soften(soften(facing(field, 0.5) * (1 - 0.5 * shadow(field, 0.35, 0.04)))))
    soft = 0.5 * soft + 0.5 * smoothstep(-0.02, 0.2, field - field.min())
    shade = sample(soft.astype(np.float32), ground.x, ground.z)
    bright = mix(light.sun, np.ones(3, np.float32) * (0.45 if light.stars > 0.5 else 1), 0.35)
    if light.stars > 0.5:
        bright = mix(light.far, light.sun, 0.4)
    ramp = table(
        [
            mix(light.zenith, light.far, 0.6) * np.float32(0.7),
            mix(light.zenith, light.far, 0.6),
            light.far,
            mix(light.horizon, light.far, 0.3),
            bright,
        ]
    )
    colour = look_up(ramp, shade * 1.25 - 0.12)
    haze = 0.12 + 0.8 * smoothstep(0.05, 0.8, ground.distance / 4.0)
    picture = lay(sky, lay(colour, mix(light.horizon, light.far, 0.2), haze), ground.hit.astype(np.float32))
    sheet.report(0.9)
    return halve(picture) if over == 2 else picture
