"""Deserts seen across a height field: dunes with long shadows, rippled sand, terraced canyons."""

from __future__ import annotations

import numpy as np

from vitrine.demo.painter import light as lights
from vitrine.demo.painter.canvas import Sheet, halve, lay
from vitrine.demo.painter.light import Light
from vitrine.demo.painter.noise import Array, fractal, ridged, sample, smoothstep, spectral
from vitrine.demo.painter.palette import hued, look_up, mix, rgb, table
from vitrine.demo.painter.relief import Ground, View, cast, facing, shadow, slopes, soften, viewpoint

_SIZE = 1024
_SANDS = (
    ("#3a1c08", "#9a5a12", "#d99a2a", "#f6cf7a"), ("#40200f", "#a8552a", "#dd8f58", "#f8d2a4"),
    ("#33261f", "#8a6a50", "#c9a783", "#f2e2c8"), ("#3a120c", "#93371d", "#cf6a3c", "#f2b58a"),
)  # fmt: skip


def dunes(sheet: Sheet) -> Array:
    """Paint a sea of dunes: gentle windward slopes, sharp crests, lee sides in shadow."""
    rng = sheet.rng
    field = _dune_field(rng)
    sheet.report(0.2)
    light = lights.choose(sheet, "sunset", "dawn", "noon")
    elevation = float(rng.uniform(0.26, 0.4))
    yaw = float(rng.uniform(0.3, 1.1))
    x, z, top = viewpoint(field, rng, high=True)
    view = View(x, z, top + float(rng.uniform(0.035, 0.06)), yaw, float(rng.uniform(0.26, 0.38)), 0.9, 0.03, 4.5)
    return _desert(sheet, field, view, light, elevation, ripples=1.0)


def sand(sheet: Sheet) -> Array:
    """Paint wind-rippled sand close to the eye, going off into haze."""
    rng = sheet.rng
    size = np.arange(_SIZE, dtype=np.float32) / _SIZE
    u, v = np.meshgrid(size, size)
    bend = spectral(rng, 256, 1.8, 2, 40)
    rough = spectral(rng, _SIZE, 1.6, 6)
    phase = u * 104 + v * 14 + fractal(bend, u, v, 3) * np.float32(3.2)
    wave = np.abs(np.mod(phase, 2) - 1)
    swell = spectral(rng, _SIZE, 2.4, 1, 8)
    strength = smoothstep(-1.3, 1.0, spectral(rng, _SIZE, 2.0, 2, 20))
    field = (0.016 * swell + 0.0021 * smoothstep(0, 1, wave) * strength + 0.0005 * rough).astype(np.float32)
    sheet.report(0.2)
    light = lights.choose(sheet, "sunset", "dawn", "noon")
    x, z, top = viewpoint(field, rng, high=True)
    yaw = float(rng.uniform(0.4, 1.2))
    view = View(x, z, top + 0.06, yaw, float(rng.uniform(0.28, 0.38)), 1.0, 0.02, 3.5)
    return _desert(sheet, field, view, light, float(rng.uniform(0.3, 0.45)), ripples=0.0)


def canyon(sheet: Sheet) -> Array:
    """Paint mesas of layered rock rising from a plain."""
    rng = sheet.rng
    rough = spectral(rng, _SIZE, 1.9, 2)
    cliff = smoothstep(0.1, 0.95, rough) * 0.7 + smoothstep(0.9, 1.25, rough) * 0.45
    cliff += smoothstep(-0.9, 0.3, rough) * 0.2
    field = (cliff * 0.085 + 0.0028 * spectral(rng, _SIZE, 1.9, 8) + 0.005 * rough).astype(np.float32)
    sheet.report(0.2)
    light = lights.choose(sheet, "sunset", "noon", "dawn")
    x, z, _top = viewpoint(field, rng, high=False)
    yaw = float(rng.uniform(0.7, 1.2))
    view = View(x, z, float(field.min()) + 0.05, yaw, float(rng.uniform(0.44, 0.54)), 1.0, 0.02, 3.5, 0.35)
    return _desert(sheet, field, view, light, float(rng.uniform(0.45, 0.6)), ripples=0.0, strata=1.0)


def _dune_field(rng: np.random.Generator) -> Array:
    size = np.arange(_SIZE, dtype=np.float32) / np.float32(_SIZE)
    u, v = np.meshgrid(size, size)
    field = np.zeros((_SIZE, _SIZE), np.float32)
    for count, height, bend in ((3, 0.072, 0.5), (7, 0.024, 0.42), (15, 0.006, 0.3)):
        warp = spectral(rng, _SIZE, 2.6, 1, 6 * count**0.5) * np.float32(bend)
        phase = np.mod(u * count + v * int(rng.integers(0, 2)) + warp, 1)
        # Wind and sun come from -x: a long lit rise to the crest, then the short slip face in shadow.
        rise = smoothstep(0, 1, phase / 0.74) ** 1.15
        fall = np.clip((1 - phase) / 0.26, 0, 1) ** 1.05
        reach = np.clip(0.75 + 0.45 * spectral(rng, _SIZE, 2.4, 1, 5), 0.1, 1.6)
        field += np.float32(height) * np.minimum(rise, fall) * reach
    field += 0.02 * spectral(rng, _SIZE, 2.6, 1, 4)
    # Crests between two cells would shade as a dotted line.
    return soften(soften(field))


def _desert(
    sheet: Sheet, field: Array, view: View, light: Light, elevation: float, *, ripples: float, strata: float = 0
) -> Array:
    over = 2 if sheet.width * sheet.height < 500_000 else 1
    lit = soften(facing(field, elevation) * (1 - 0.93 * shadow(field, elevation, 0.006)))
    sheet.report(0.35)
    ground = cast(field, view, sheet.width * over, sheet.height * over)
    sheet.report(0.6)
    sky = lights.air(sheet, light, view.horizon + 0.05, over)
    if sheet.rng.random() < 0.6:
        sky = lights.clouds(sheet, sky, light, view.horizon, 0.28)
    shade = sample(lit, ground.x, ground.z)
    if ripples:
        shade = shade * _ripples(sheet, ground, ripples)
    colour = _colour(sheet, light, field, ground, shade, strata)
    haze = smoothstep(0.2, 1.0, ground.distance / np.float32(view.far)) ** 0.7
    if sheet.brief.weather == "mist":
        haze = np.clip(haze * 1.8, 0, 1)
    air = mix(light.horizon, light.far, 0.25)
    picture = lay(sky, lay(colour, air, haze * 0.94), ground.hit.astype(np.float32))
    sheet.report(0.9)
    picture = halve(picture) if over == 2 else picture
    # The sun always stands on the same side of the field; half the pictures are turned over.
    return picture[:, ::-1] if sheet.rng.random() < 0.5 else picture


def _ripples(sheet: Sheet, ground: Ground, amount: float) -> Array:
    """Return a factor for the light: fine wind ripples close to the eye, fading before they would flicker."""
    bend = spectral(sheet.rng, 256, 2.0, 2, 30)
    phase = ground.x * 420 + fractal(bend, ground.x, ground.z, 3) * 9
    near = smoothstep(0.55, 0.08, ground.distance) * np.float32(amount)
    return np.asarray(1 + 0.16 * near * np.sin(phase), np.float32)


def _colour(sheet: Sheet, light: Light, field: Array, ground: Ground, shade: Array, strata: float) -> Array:
    rng = sheet.rng
    ramp = [rgb(code) for code in _SANDS[int(rng.integers(len(_SANDS)))]]
    if sheet.brief.colours:
        hue = rgb(sheet.brief.colours[-1])
        ramp = [hued(colour, hue, 0.9) for colour in ramp]
    if light.stars > 0.3:
        ramp = [hued(colour * np.float32(0.5), light.far, 0.75) for colour in ramp]
    # Shadows take the sky's colour: that is what makes the light look warm.
    ramp[0] = mix(ramp[0], mix(light.zenith, ramp[0], 0.5), 0.45) * np.float32(0.8)
    grain = (
        0.022 * sample(spectral(rng, 512, 0.6, 8), ground.x * 5, ground.z * 5) * smoothstep(0.9, 0.1, ground.distance)
    )
    value = 0.06 + 0.98 * np.clip(shade, 0, 1.2) ** 0.85 + grain
    colour = look_up(table(ramp), value)
    if strata:
        height = ground.y
        wobble = sample(spectral(rng, 256, 1.6, 2), ground.x * 2, ground.z * 2) * 0.004
        band = 0.5 + 0.5 * np.sin((height + wobble) * 620) * np.sin((height + wobble) * 233 + 1)
        steep = np.hypot(*(sample(part, ground.x, ground.z) for part in slopes(field)))
        share = smoothstep(0.25, 0.9, steep) * np.float32(0.55 * strata)
        colour = lay(colour, colour * np.array([0.66, 0.6, 0.62], np.float32), share * band.astype(np.float32))
    return colour


def peaks(rng: np.random.Generator) -> Array:
    """Return tileable high mountains, in tiles."""
    base = ridged(rng, _SIZE, 3, 7, 0.44)
    mass = smoothstep(-0.9, 1.2, spectral(rng, _SIZE, 2.4, 1, 5))
    return np.asarray(base**0.9 * (0.2 + 0.8 * mass), np.float32)
