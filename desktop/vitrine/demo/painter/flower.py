"""Flowers seen from above: ring upon ring of petals, each shaded, veined and throwing a shadow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vitrine.demo.painter.canvas import Sheet, lay
from vitrine.demo.painter.noise import Array, fractal, line, sample, smoothstep, spectral
from vitrine.demo.painter.palette import hued, lit, mix, rgb

_TINTS = (
    ("#e8785a", "#f9cdb4", "#173a2a", "#f2c530"), ("#c92f5a", "#f7a8bc", "#10302a", "#f0b840"),
    ("#7a4fc0", "#d9c2f2", "#12283a", "#f5d04a"), ("#f0a832", "#fbe6a8", "#2a3318", "#8a3f1c"),
    ("#f2e6dc", "#ffffff", "#24402f", "#e9bb3a"), ("#d8527f", "#fbd6d0", "#1c2a3f", "#ffd76a"),
    ("#3f6fc8", "#c8dcf5", "#14251c", "#f4d460"), ("#a8183a", "#f0606a", "#0e1f1c", "#e0902f"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """How one sort of flower grows: rings, petals of the outermost ring, their width and tip, the eye's radius."""

    rings: int
    petals: int
    width: float
    tip: float
    eye: float
    inner: float


_KINDS = (
    Kind(7, 15, 0.4, 1.35, 0.15, 0.14), Kind(9, 21, 0.3, 0.95, 0.09, 0.1), Kind(4, 12, 0.52, 1.9, 0.17, 0.22),
    Kind(6, 9, 0.62, 2.3, 0.07, 0.1), Kind(3, 22, 0.21, 1.2, 0.2, 0.3),
)  # fmt: skip


def flower(sheet: Sheet) -> Array:
    """Paint one large flower of many petals on dark leaves."""
    rng = sheet.rng
    wide, tall = sheet.aspect()
    base, pale, leaf, eye = _colours(sheet)
    picture = _ground(sheet, leaf)
    sheet.report(0.1)
    kind = _KINDS[int(rng.integers(len(_KINDS)))]
    if "daisy" in sheet.brief.words:
        kind = _KINDS[4]
    centre = (wide * float(rng.uniform(0.46, 0.54)), tall * float(rng.uniform(0.46, 0.54)))
    reach = 0.5 * max(wide, tall) ** 0.45 * float(rng.uniform(1.0, 1.12))
    texture = spectral(rng, 256, 1.4, 3)
    for ring in range(kind.rings):
        share = ring / max(kind.rings - 1, 1)
        outer = reach * ((1 - share) * 1.0 + share * (kind.inner + 0.16))
        count = max(5, round(kind.petals * (1 - 0.45 * share)))
        turn = float(rng.uniform(0, 6.28))
        for number in range(count):
            angle = turn + 2 * np.pi * (number + float(rng.normal(0, 0.07))) / count
            length = outer * float(rng.normal(1, 0.045))
            tint = mix(base, pale, float(np.clip(0.22 + 0.35 * share + rng.normal(0, 0.06), 0, 0.9)))
            deep = mix(base, lit(base, 0.33), 0.55 - 0.1 * share)
            _petal(sheet, picture, centre, angle, length, kind, (deep, tint, pale), texture)
        sheet.report(0.1 + 0.75 * (ring + 1) / kind.rings)
    return _eye(sheet, picture, centre, reach * kind.eye, eye)


def _colours(sheet: Sheet) -> tuple[Array, Array, Array, Array]:
    base, pale, leaf, eye = (rgb(code) for code in _TINTS[int(sheet.rng.integers(len(_TINTS)))])
    named = [rgb(code) for code in sheet.brief.colours]
    if named:
        base, pale = named[0], mix(lit(named[0], 0.9, 0.45), named[0], 0.12)
        if len(named) > 1:
            leaf = lit(named[1], 0.28, 0.8)
        eye = hued(eye, named[2], 0.9) if len(named) > 2 else eye
    if sheet.brief.time == "night":
        leaf = leaf * np.float32(0.35)
    return base, pale, leaf, eye


def _ground(sheet: Sheet, leaf: Array) -> Array:
    """Return dark leaves out of focus."""
    x, y = sheet.grid()
    field = spectral(sheet.rng, 256, 2.2, 1, 30)
    tone = np.clip(0.5 + 0.24 * fractal(field, x * 0.5, y * 0.5, 2), 0, 1)
    dark, bright = leaf * np.float32(0.45), mix(leaf, lit(leaf, 0.5), 0.45)
    return np.asarray(dark + (bright - dark) * tone[..., None], np.float32)


def _petal(
    sheet: Sheet, picture: Array, centre: tuple[float, float], angle: float, length: float, kind: Kind,
    colours: tuple[Array, Array, Array], texture: Array,
) -> None:  # fmt: skip
    """Lay one petal on the picture, in place: first the shadow it throws, then itself."""
    side = min(sheet.width, sheet.height)
    half = kind.width * length
    margin = 0.05
    cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    ends = np.array([(a, b) for a in (0, length) for b in (-half, half)])
    xs = centre[0] + ends[:, 0] * cosine - ends[:, 1] * sine
    ys = centre[1] + ends[:, 0] * sine + ends[:, 1] * cosine
    left, right = (int(np.clip(v * side, 0, sheet.width)) for v in (xs.min() - margin, xs.max() + margin))
    top, bottom = (int(np.clip(v * side, 0, sheet.height)) for v in (ys.min() - margin, ys.max() + margin))
    if right - left < 2 or bottom - top < 2:
        return
    x = (np.arange(left, right, dtype=np.float32)[None, :] + 0.5) / side - np.float32(centre[0])
    y = (np.arange(top, bottom, dtype=np.float32)[:, None] + 0.5) / side - np.float32(centre[1])
    t = (x * cosine + y * sine) / np.float32(length)
    s = (y * cosine - x * sine) / np.float32(half)
    rim = np.interp(np.linspace(-1.2, 1.2, 64), np.linspace(-1.2, 1.2, 64), line(sheet.rng, 64, 1.2, 2, 12))
    wobble = 0.016 * np.interp(s, np.linspace(-1.2, 1.2, 64), rim).astype(np.float32)
    inside = _outline(t + wobble, s, kind.tip)
    part = picture[top:bottom, left:right]
    shade = smoothstep(-0.2, 0.12, _outline(t * 0.97, s * 0.94 - 0.03, kind.tip)) * 0.42
    part *= (1 - shade)[..., None]
    mask = smoothstep(0, 2.2 / (half * side), inside)
    part[...] = lay(part, _shaded(t, s, inside, colours, texture, angle), mask)


def _outline(t: Array, s: Array, tip: float) -> Array:
    """Return how far inside a petal (t along, s across) a pixel lies, negative outside; units of half its width."""
    along = np.clip(t, 0, 1)
    width = (along**0.62) * np.clip(1 - along ** (2.2 * tip), 0, 1) ** 0.52 * 1.12
    return np.asarray(np.where((t > 0) & (t < 1), width - np.abs(s), -np.abs(s) - np.abs(t - along) * 3), np.float32)


def _shaded(
    t: Array, s: Array, inside: Array, colours: tuple[Array, Array, Array], texture: Array, angle: float
) -> Array:
    deep, tint, pale = colours
    grow = smoothstep(0.1, 0.95, t)
    colour = deep + (tint - deep) * grow[..., None]
    fan = s / np.maximum(np.clip(t, 0.05, 1) ** 0.55, 0.15)
    vein = 0.5 + 0.5 * np.sin(fan * 34 + 5 * sample(texture, t * 0.3 + np.float32(angle), fan * 0.1))
    colour = lay(colour, mix(deep, tint, 0.35), vein**5 * 0.3 * smoothstep(0.05, 0.4, t) * smoothstep(1.0, 0.75, t))
    fold = np.exp(-((s / 0.09) ** 2)) * 0.22 * smoothstep(1.0, 0.4, t)
    colour = colour * (1 - fold)[..., None]
    bow = 1.0 + 0.12 * np.sin(angle * 1 + 2.4) * s - 0.16 * s * s
    edge = smoothstep(0.15, 0.0, inside) * smoothstep(0.3, 0.8, t)
    colour = lay(colour * np.asarray(bow)[..., None], pale, edge * 0.6)
    root = smoothstep(0.45, 0.05, t) * 0.35
    return np.clip(colour * (1 - root)[..., None], 0, 1)


def _eye(sheet: Sheet, picture: Array, centre: tuple[float, float], radius: float, colour: Array) -> Array:
    """Return the picture with hundreds of stamens in the middle of the flower."""
    rng = sheet.rng
    side = min(sheet.width, sheet.height)
    x, y = sheet.grid()
    distance = np.hypot(x - centre[0], y - centre[1])
    picture = picture * (1 - 0.5 * smoothstep(radius * 1.7, radius * 0.7, distance))[..., None]
    count = 420
    for number in range(count):
        far = radius * (1 - number / count) ** 0.5
        turn = number * 2.39996 + float(rng.normal(0, 0.15))
        spot = (centre[0] + far * np.cos(turn), centre[1] + far * np.sin(turn))
        size = radius * float(rng.uniform(0.05, 0.085))
        left, right = int((spot[0] - size * 1.6) * side), int((spot[0] + size * 1.6) * side) + 2
        top, bottom = int((spot[1] - size * 1.6) * side), int((spot[1] + size * 1.6) * side) + 2
        if left < 0 or top < 0 or right > sheet.width or bottom > sheet.height:
            continue
        part = picture[top:bottom, left:right]
        u, v = x[top:bottom, left:right] - np.float32(spot[0]), y[top:bottom, left:right] - np.float32(spot[1])
        near = np.hypot(u, v)
        part *= (1 - 0.35 * smoothstep(size * 1.6, size * 0.6, np.hypot(u - size * 0.3, v - size * 0.4)))[..., None]
        tone = (
            0.72 + 0.5 * np.clip(-(u + v) / size * 0.5 + 0.2, 0, 0.6) - 0.28 * (1 - far / radius) * float(rng.random())
        )
        part[...] = lay(
            part, np.clip(colour * tone[..., None], 0, 1), smoothstep(size + 0.7 / side, size - 0.7 / side, near)
        )
    return picture
