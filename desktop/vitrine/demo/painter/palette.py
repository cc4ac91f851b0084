"""Palettes: colours as numbers, ramps through OKLab, and the colours that words ask for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from vitrine.demo.painter.noise import Array

_TO_LMS = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]], np.float32,
)  # fmt: skip
_TO_LAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]], np.float32,
)  # fmt: skip
_FROM_LAB = np.linalg.inv(_TO_LAB).astype(np.float32)
_FROM_LMS = np.linalg.inv(_TO_LMS).astype(np.float32)

RAMPS: dict[str, tuple[str, ...]] = {
    "indigo and gold": ("#05070f", "#0a1f44", "#14508c", "#8fa9c8", "#f3efe8", "#d9a04a"),
    "coral and teal": ("#07282f", "#0d4a54", "#1f7a78", "#f2a65a", "#ef6f53", "#ffe0b0"),
    "dusk plum": ("#1a1440", "#4b1d6b", "#a02c7a", "#e0476a", "#f39a5e", "#f5e06a"),
    "moss": ("#0b1f17", "#14462f", "#2f7a4f", "#8fc09a", "#e9f2e6", "#c9973f"),
    "terracotta": ("#2a1310", "#6b2a1c", "#b8502e", "#e39a63", "#f5dcc0", "#5f8f8a"),
    "ice": ("#081a33", "#1b4a7a", "#4f8fc0", "#a8d2e8", "#f2f9fc", "#f2b58a"),
    "rose": ("#2b0d1e", "#7a1f4a", "#c9507a", "#f0a0a8", "#fdeae4", "#e0b060"),
    "violet": ("#120a2e", "#3a1f7a", "#7448c0", "#b69be6", "#f1e9fb", "#f0a34f"),
    "emerald": ("#03201c", "#064a3f", "#0f8a6a", "#6fcfa8", "#eafaf0", "#e8b54a"),
    "amber": ("#241004", "#6a3408", "#c0700f", "#f0b23c", "#fdf0c8", "#3f6f8f"),
    "slate": ("#0e1217", "#2c3844", "#5f7283", "#a9b7c0", "#f0f1ee", "#d8693f"),
    "candy": ("#2a1a5e", "#7a3fb0", "#f06aa8", "#ffb0a0", "#fff0d8", "#4fc8d0"),
    "lagoon": ("#04242e", "#086070", "#1fa8a8", "#8fdcc8", "#f4f4de", "#ff8f6b"),
    "ember": ("#12060a", "#4a0f1c", "#a81f24", "#e8602c", "#fbc060", "#3a4a6a"),
    "sage": ("#20281f", "#4f6350", "#8ca38a", "#c5d2be", "#f3efe4", "#c96b3f"),
    "ink": ("#0a0a0c", "#26272b", "#5a5c63", "#a4a5a8", "#f4f2ec", "#b5382e"),
}


def rgb(code: str) -> Array:
    """Return ``#rrggbb`` as three numbers in 0..1."""
    return np.array([int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)


def to_lab(colour: Array) -> Array:
    """Return OKLab (lightness 0..1, a, b) of sRGB colours in the last axis (Björn Ottosson, 2020)."""
    linear = np.where(colour <= 0.04045, colour / 12.92, ((np.maximum(colour, 0) + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T, np.float32)


def from_lab(lab: Array) -> Array:
    """Return sRGB in 0..1 of OKLab colours, clipped to what a screen can show."""
    linear = np.clip(((lab @ _FROM_LAB.T) ** 3) @ _FROM_LMS.T, 0, 1)
    return np.asarray(np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055), np.float32)


def mix(first: Array, second: Array, share: float) -> Array:
    """Return a colour between two, ``share`` of the way, mixed as paint looks (OKLab)."""
    return from_lab(to_lab(first) * np.float32(1 - share) + to_lab(second) * np.float32(share))


def table(colours: Sequence[Array], steps: int = 512) -> Array:
    """Return ``steps`` colours along a smooth way through ``colours``."""
    lab = to_lab(np.stack(list(colours)))
    place = np.linspace(0, len(colours) - 1, steps)
    index = np.minimum(place.astype(int), len(colours) - 2)
    share = (place - index)[:, None].astype(np.float32)
    return from_lab(lab[index] * (1 - share) + lab[index + 1] * share)


def look_up(colours: Array, value: Array) -> Array:
    """Return the colour at each ``value`` in 0..1 of a table."""
    last = len(colours) - 1
    return np.asarray(colours[np.clip(value * np.float32(last) + np.float32(0.5), 0, last).astype(np.int32)])


def lit(colour: Array, lightness: float, chroma: float = 1) -> Array:
    """Return the colour at another OKLab lightness in 0..1, its chroma scaled."""
    lab = to_lab(colour)
    return from_lab(np.array([lightness, lab[1] * chroma, lab[2] * chroma], np.float32))


def hued(colour: Array, hue: Array, amount: float) -> Array:
    """Return the colour in the hue of another: its lightness stays, ``amount`` says how far the rest goes."""
    lab, aim = to_lab(colour), to_lab(hue)
    own = float(np.hypot(lab[1], lab[2]))
    wish = float(np.hypot(aim[1], aim[2]))
    # A pale colour must not become garish: the new chroma leans on both, and fades towards black and white.
    room = float(np.clip(min(lab[0], 1.08 - lab[0]) * 2.6, 0, 1))
    chroma = (0.35 * own + 0.65 * wish) * room if wish > 0.02 else 0.0
    aim = np.array([lab[0], *(aim[1:] * chroma / max(wish, 1e-6))], np.float32)
    return from_lab(lab * np.float32(1 - amount) + aim * np.float32(amount))


def family(hues: Sequence[Array], rng: np.random.Generator) -> tuple[Array, ...]:
    """Return a six-colour ramp (dark, deep, mid, soft, pale, accent) in the hues that words asked for."""
    first = hues[0]
    last = hues[1] if len(hues) > 1 else first
    own = [float(to_lab(hue)[0]) for hue in (first, last)]
    deep = lit(first, 0.22 + 0.1 * own[0], 0.8)
    accent = hues[2] if len(hues) > 2 else _neighbour(last, rng)
    return lit(first, 0.13, 0.5), deep, first, mix(last, lit(last, 0.85, 0.7), 0.35), lit(last, 0.94, 0.25), accent


def _neighbour(colour: Array, rng: np.random.Generator) -> Array:
    lab = to_lab(colour)
    turn = float(rng.choice([-0.6, 0.6, 2.6]))
    a, b = float(lab[1]), float(lab[2])
    chroma = max(float(np.hypot(a, b)), 0.02)
    angle = float(np.arctan2(b, a)) + turn
    return from_lab(np.array([max(float(lab[0]), 0.7), chroma * np.cos(angle), chroma * np.sin(angle)], np.float32))
