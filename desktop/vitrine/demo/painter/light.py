"""Light: the colours of a time of day, and skies with sun, stars and clouds in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from vitrine.demo.painter.canvas import Sheet, blur, lay, screen
from vitrine.demo.painter.noise import Array, fractal, smoothstep, spectral
from vitrine.demo.painter.palette import hued, look_up, mix, rgb, table


@dataclass(frozen=True, slots=True)
class Light:
    """The colours of an hour. ``far`` is air, ``near`` a silhouette against it; ``height`` the sun's, 0..1."""

    zenith: Array
    horizon: Array
    sun: Array
    far: Array
    near: Array
    height: float = 0.4
    stars: float = 0.0


def _light(zenith: str, horizon: str, sun: str, far: str, near: str, height: float = 0.4, stars: float = 0) -> Light:
    return Light(rgb(zenith), rgb(horizon), rgb(sun), rgb(far), rgb(near), height, stars)


LIGHTS: dict[str, tuple[Light, ...]] = {
    "dawn": (
        _light("#8fb1cb", "#f4ebdc", "#fffaf0", "#a7c0d2", "#0a1218", 0.3),
        _light("#e3b0b4", "#f6dccb", "#fff6e6", "#cbbfd2", "#3d3350", 0.42),
        _light("#7f9fc4", "#fbd9b8", "#fff3d6", "#b9b7cc", "#171a2c", 0.2),
    ),
    "noon": (
        _light("#3576bb", "#d9ebf4", "#fffdf2", "#9dbdd6", "#10261e", 0.75),
        _light("#4d94c8", "#e9f1ec", "#fffdf0", "#a4c4c8", "#14302a", 0.68),
        _light("#6f9fc2", "#f1eee2", "#fffbe8", "#b4c4c6", "#1d2a24", 0.6),
    ),
    "sunset": (
        _light("#d68c42", "#f8e8a4", "#fff6cf", "#dab491", "#1c0a10", 0.16),
        _light("#4b3a78", "#ffa265", "#ffe9b8", "#b5708a", "#130b20", 0.1),
        _light("#5b86a8", "#fbc58a", "#fff0c8", "#c79a8e", "#1a1420", 0.14),
        _light("#a63e4e", "#fbb45c", "#fff0b0", "#c2655e", "#1c0714", 0.12),
    ),
    "dusk": (
        _light("#1e2c5c", "#e8a093", "#ffe3c4", "#6d6a98", "#0a0b1c", 0.06, 0.25),
        _light("#24365f", "#c9b2c6", "#fdeee0", "#6f80a8", "#0a1020", 0.1, 0.2),
    ),
    "night": (
        _light("#050a20", "#1d4062", "#f4f1de", "#21415f", "#020409", 0.62, 1.0),
        _light("#0a0820", "#3a3468", "#f6ecd8", "#332f5c", "#04030c", 0.6, 1.0),
    ),
    "storm": (
        _light("#39424d", "#b3b9b6", "#eef0e8", "#7f8b90", "#0c1113", 0.3),
        _light("#2f3a48", "#c7b89a", "#fbeecb", "#7d8284", "#0d0f12", 0.2),
    ),
}


def choose(sheet: Sheet, *hours: str) -> Light:
    """Return the light the prompt asks for, else one of ``hours``, in the prompt's colours when it names any."""
    brief = sheet.brief
    hour = brief.time or ("storm" if brief.weather == "storm" else "")
    options = LIGHTS[hour] if hour else [light for name in hours or ("dawn", "sunset") for light in LIGHTS[name]]
    light = options[int(sheet.rng.integers(len(options)))]
    return tinted(light, [rgb(code) for code in brief.colours])


def tinted(light: Light, hues: list[Array]) -> Light:
    """Return the light with its colours drawn towards ``hues``: the sky to the first, the ground to the last."""
    if not hues:
        return light
    first, last = hues[0], hues[-1]
    return replace(
        light,
        zenith=hued(light.zenith, first, 0.9),
        horizon=hued(light.horizon, last if len(hues) > 1 else first, 0.75),
        far=hued(light.far, last, 0.85),
        near=hued(light.near, last, 0.6),
    )


def air(sheet: Sheet, light: Light, horizon: float, over: int = 1) -> Array:
    """Return an empty sky; ``horizon`` is its lower end as a share of the height."""
    height, width = sheet.height * over, sheet.width * over
    fall = np.clip(np.linspace(0, 1 / max(horizon, 0.05), height, dtype=np.float32), 0, 1)
    middle = mix(light.zenith, light.horizon, 0.55)
    rows = look_up(table([light.zenith, middle, light.horizon], 2048), fall**1.15)
    return np.repeat(rows[:, None, :], width, 1)


def sun(sheet: Sheet, picture: Array, light: Light, place: tuple[float, float], radius: float) -> Array:
    """Return the sky with a disc at ``place`` (units of the sheet's grid), its glow around it."""
    over = picture.shape[0] // sheet.height
    x, y = sheet.grid(over)
    distance = np.hypot(x - place[0], y - place[1])
    night = light.stars > 0.5
    edge = 1.2 / min(picture.shape[:2])
    disc = 1 - smoothstep(radius - edge, radius + edge, distance)
    wide = np.exp(-((distance / (radius * 7)) ** 1.1)) * (0.25 if night else 0.5)
    close = np.exp(-distance / (radius * 1.6)) * (0.25 if night else 0.4)
    picture = screen(picture, (wide + close)[..., None] * light.sun * mix(light.horizon, light.sun, 0.6))
    return lay(picture, light.sun, disc)


def stars(sheet: Sheet, picture: Array, amount: float, reach: float = 1.0) -> Array:
    """Return the picture with stars of many sizes and tints down to ``reach`` of its height."""
    height, width = picture.shape[:2]
    count = int(amount * 0.0016 * width * height / max(sheet.scale, 0.2) ** 1.2)
    rng = sheet.rng
    light = np.zeros((height, width, 3), np.float32)
    ys = (rng.random(count) ** 1.15 * height * reach).astype(int).clip(1, height - 2)
    xs = rng.integers(1, width - 1, count)
    power = (rng.random(count) ** 7 * 1.1 + 0.1).astype(np.float32)
    tints = np.array([[0.75, 0.85, 1], [1, 1, 1], [1, 0.93, 0.82]], np.float32)[rng.integers(0, 3, count)]
    np.add.at(light, (ys, xs), tints * power[:, None])
    big = np.flatnonzero(power > 0.72)
    for dy, dx, share in (
        (0, 1, 0.5),
        (0, -1, 0.5),
        (1, 0, 0.5),
        (-1, 0, 0.5),
        (1, 1, 0.2),
        (-1, -1, 0.2),
        (1, -1, 0.2),
    ):
        np.add.at(light, (ys[big] + dy, xs[big] + dx), tints[big] * share * power[big, None])
    soft = blur(light.max(-1), 2.2 * max(sheet.scale, 0.7))
    return screen(picture, light + (soft * 1.4)[..., None] * np.array([0.7, 0.8, 1], np.float32))


def clouds(sheet: Sheet, picture: Array, light: Light, horizon: float, cover: float = 0.5) -> Array:
    """Return the sky with clouds in perspective, lit from above, thinning towards the horizon."""
    height, width = picture.shape[:2]
    rows = int(height * horizon)
    if rows < 8:
        return picture
    texture = spectral(sheet.rng, 256, 1.55, 2)
    y = np.linspace(1, 0, rows, endpoint=False, dtype=np.float32)[:, None]
    x = (np.arange(width, dtype=np.float32)[None, :] / width - 0.5) * np.float32(width / height)
    depth = 0.22 / (y + 0.1)
    offset = sheet.rng.random(2)
    u, v = x * depth * 0.55 + np.float32(offset[0]), depth * 0.62 + np.float32(offset[1]) + x * 0
    density = fractal(texture, u, v, 4, 0.52)
    thick = smoothstep(1.15 - 2 * cover, 2.5 - 2 * cover, density)
    shade = smoothstep(-1.0, 1.2, density - fractal(texture, u, v + 0.035, 3, 0.52) + 0.25)
    fade = smoothstep(0, 0.16, np.broadcast_to(y, thick.shape))
    top = mix(light.sun, np.ones(3, np.float32), 0.3) if light.stars < 0.5 else mix(light.far, light.horizon, 0.5)
    under = mix(light.far, light.zenith, 0.35)
    colour = under + (top - under) * shade[..., None]
    result = picture.copy()
    result[:rows] = lay(picture[:rows], colour, np.clip(thick * fade * 0.92, 0, 1))
    return result
