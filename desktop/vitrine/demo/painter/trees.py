"""Trees: conifers as outlines, single and in rows along a slope."""

from __future__ import annotations

import numpy as np
from PIL import ImageDraw

from vitrine.demo.painter.noise import Array

Point = tuple[float, float]


def conifer(rng: np.random.Generator, x: float, foot: float, height: float, width: float) -> list[Point]:
    """Return the outline of a conifer: branches in tiers, wider and more ragged towards the foot."""
    tiers = int(np.clip(height / 4, 5, 22))
    share = np.linspace(0.06, 1, tiers)
    ragged = rng.uniform(0.62, 1.15, (2, tiers))
    lean = rng.normal(0, 0.03) * height
    sides: list[list[Point]] = [[], []]
    for side, sign in ((0, -1), (1, 1)):
        for tier in range(tiers):
            y = foot - height * (1 - share[tier])
            reach = width * share[tier] ** 0.85 * ragged[side, tier]
            middle = x + lean * (1 - share[tier])
            sides[side].append((middle + sign * reach, y + height * 0.018))
            sides[side].append((middle + sign * reach * 0.34, y - height * 0.012))
    return [(x + lean, foot - height), *sides[0], (x, foot + height * 0.1), *reversed(sides[1])]


def row(draw: ImageDraw.ImageDraw, rng: np.random.Generator, crest: Array, size: float, density: float) -> None:
    """Draw conifers of about ``size`` pixels along a crest line (one height in pixels per column)."""
    width = len(crest)
    count = int(width / max(size, 3) * density)
    # Trees stand in groves: a slow wave of likelihood, and of height, along the slope.
    grove = 0.6 + 0.4 * np.sin(np.linspace(0, rng.uniform(8, 16), 64) + rng.uniform(0, 6))
    for x in rng.uniform(-size, width + size, count):
        at = int(np.clip(x, 0, width - 1))
        likely = grove[at * 63 // width]
        if rng.random() > 0.35 + 0.65 * likely:
            continue
        height = size * (0.45 + 0.75 * rng.random() ** 1.5) * (0.65 + 0.5 * likely)
        draw.polygon(conifer(rng, float(x), float(crest[at]) + 2, height, height * rng.uniform(0.13, 0.2)), fill=255)
