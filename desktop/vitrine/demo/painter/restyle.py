"""Restyling: a given picture painted again in brush strokes and in the colours of a prompt's own picture."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from vitrine.demo.painter.canvas import blur, resize
from vitrine.demo.painter.noise import Array, smoothstep
from vitrine.demo.painter.palette import from_lab, to_lab


def restyle(
    source: Array, guide: Array, strength: float, rng: np.random.Generator, report: Callable[[float], None]
) -> Array:
    """Return ``source`` painted again: at 0.5 in fine strokes, at 1 broadly and wholly in the guide's colours.

    Between those points the picture changes evenly with ``strength``, so that a little more is always a little more.
    """
    if strength <= 0:
        return source
    angle, detail = _directions(source, rng)
    report(0.15)
    mild = _paint(_graded(source, guide, 0.45), angle, detail, (0.022, 0.011, 0.0065), rng)
    report(0.5)
    if strength <= 0.5:
        return source + (mild - source) * np.float32(strength * 2)
    bold = _paint(_graded(source, guide, 1.0), angle, detail, (0.075, 0.034, 0.015), rng)
    report(0.9)
    return mild + (bold - mild) * np.float32(strength * 2 - 1)


def _graded(source: Array, guide: Array, amount: float) -> Array:
    """Return the picture in the guide's colours: equal places in the order of light take equal colours."""
    lab, wanted = to_lab(source), to_lab(guide.reshape(-1, 3))
    steps = 48
    order = np.argsort(wanted[:, 0], kind="stable")
    parts = np.array_split(wanted[order], steps)
    ramp = np.stack([part.mean(0) for part in parts])
    places = np.linspace(0, 1, steps)
    levels = np.quantile(lab[..., 0].ravel()[::7], np.linspace(0, 1, 65))
    levels = levels + np.arange(65) * 1e-6
    rank = np.interp(lab[..., 0], levels, np.linspace(0, 1, 65))
    # Half by order and half by lightness itself: order alone would tear a flat sky into bands.
    place = 0.55 * rank + 0.45 * np.clip(lab[..., 0], 0, 1)
    painted = np.stack([np.interp(place, places, ramp[:, c]) for c in range(3)], -1)
    share = np.array([0.62, 0.92, 0.92]) * amount
    return from_lab((lab + (painted - lab) * share).astype(np.float32))


def _directions(source: Array, rng: np.random.Generator) -> tuple[Array, Array]:
    """Return along which way a brush would go at each pixel (across the gradient), and how much there is to see."""
    height, width = source.shape[:2]
    shrink = max(1, min(width, height) // 256)
    light = resize(source.mean(-1), max(8, width // shrink), max(8, height // shrink))
    down, right = np.gradient(light)
    parts = [_smoothed(part, 5) for part in (right * right, down * down, right * down)]
    # Where nothing leads the brush it follows one slow bend, not the grain of the picture.
    y, x = np.mgrid[0 : light.shape[0], 0 : light.shape[1]].astype(np.float32) / np.float32(max(light.shape))
    bend = float(rng.uniform(0, 3)) + 1.4 * np.sin(2.2 * x + float(rng.uniform(0, 6))) + 0.9 * np.cos(2.9 * y)
    lead = np.float32(1.5e-5)
    across = 2 * parts[2] + lead * np.sin(2 * bend)
    angle = 0.5 * np.arctan2(across, parts[0] - parts[1] + lead * np.cos(2 * bend)) + np.float32(np.pi / 2)
    sharp = np.sqrt(np.clip(parts[0] + parts[1], 0, None))
    detail = smoothstep(0.004, 0.03, sharp)
    # The angle is enlarged through its double sine and cosine: as a number it jumps at half a turn.
    double = [resize(np.asarray(part(2 * angle), np.float32), width, height) for part in (np.cos, np.sin)]
    return 0.5 * np.arctan2(double[1], double[0]), np.clip(resize(detail, width, height), 0, 1)


def _smoothed(field: Array, rounds: int) -> Array:
    for _ in range(rounds):
        padded = np.pad(field, 1, mode="edge")
        field = (padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:] + 2 * field) / np.float32(
            6
        )
    return field


def _paint(
    reference: Array, angle: Array, detail: Array, brushes: tuple[float, ...], rng: np.random.Generator
) -> Array:
    """Return the reference in strokes, broad brushes first, finer ones only where there is something to see."""
    height, width = reference.shape[:2]
    side = min(width, height)
    ground = Image.fromarray(np.clip(reference * 255, 0, 255).astype(np.uint8), "RGB")
    image = ground.filter(ImageFilter.GaussianBlur(brushes[0] * side * 0.8)).resize((width * 2, height * 2))
    draw = ImageDraw.Draw(image)
    for number, brush in enumerate(brushes):
        size = max(1.5, brush * side)
        soft = np.asarray(ground.filter(ImageFilter.GaussianBlur(size * 0.35)))
        _layer(draw, soft, angle, detail if number else None, size, rng)
    painted = np.asarray(image.reduce(2), np.float32) / np.float32(255)
    return _impasto(painted, max(1.0, brushes[-1] * side * 0.25))


def _layer(
    draw: ImageDraw.ImageDraw,
    colours: np.ndarray,
    angle: Array,
    detail: Array | None,
    size: float,
    rng: np.random.Generator,
) -> None:
    """Draw one layer of strokes on a canvas of twice the picture's size."""
    height, width = angle.shape
    gap = size * 0.85
    rows, columns = np.mgrid[gap / 2 : height : gap, gap / 2 : width : gap]
    y = (rows.ravel() + rng.normal(0, gap * 0.4, rows.size)).clip(0, height - 1)
    x = (columns.ravel() + rng.normal(0, gap * 0.4, rows.size)).clip(0, width - 1)
    if detail is not None:
        keep = rng.random(x.size) < 0.12 + 0.88 * detail[y.astype(int), x.astype(int)]
        x, y = x[keep], y[keep]
    order = rng.permutation(x.size)
    x, y = x[order], y[order]
    shade = rng.normal(1, 0.035, x.size)[:, None] + rng.normal(0, 0.01, (x.size, 3))
    fills = np.clip(colours[y.astype(int), x.astype(int)] * shade, 0, 255).astype(int)
    paths = _paths(x, y, angle, size)
    widths = np.maximum(1, (size * 2 * rng.uniform(0.55, 0.95, x.size)).astype(int))
    for path, fill, wide in zip(paths, fills.tolist(), widths.tolist(), strict=True):
        draw.line(path.ravel().tolist(), fill=tuple(fill), width=wide, joint="curve")
        if wide > 3:
            for a, b in (path[0], path[-1]):
                draw.ellipse((a - wide / 2.2, b - wide / 2.2, a + wide / 2.2, b + wide / 2.2), fill=tuple(fill))


def _paths(x: np.ndarray, y: np.ndarray, angle: Array, size: float, steps: int = 5) -> np.ndarray:
    """Return for each stroke its points on the doubled canvas, following the directions both ways from its middle."""
    height, width = angle.shape
    first = angle[y.astype(int), x.astype(int)]
    halves = []
    for sign in (-1.0, 1.0):
        px, py = x.copy(), y.copy()
        dx, dy = sign * np.cos(first), sign * np.sin(first)
        half = [np.stack([px, py], -1)]
        for _ in range(steps // 2 + 1):
            px, py = px + dx * size * 0.55, py + dy * size * 0.55
            half.append(np.stack([px, py], -1))
            turn = angle[py.clip(0, height - 1).astype(int), px.clip(0, width - 1).astype(int)]
            nx, ny = np.cos(turn), np.sin(turn)
            way = np.where(nx * dx + ny * dy < 0, -1, 1)
            dx, dy = nx * way, ny * way
        halves.append(np.stack(half, 1))
    return np.concatenate([halves[0][:, ::-1], halves[1][:, 1:]], 1) * 2


def _impasto(picture: Array, reach: float) -> Array:
    """Return the picture lit from the side, as if its strokes stood up from the canvas."""
    light = picture.mean(-1)
    rise = light - blur(light, reach)
    slope = np.zeros_like(rise)
    slope[1:, 1:] = rise[1:, 1:] - rise[:-1, :-1]
    return np.asarray(np.clip(picture * (1 + 0.55 * np.clip(slope * 3, -0.25, 0.25))[..., None], 0, 1))
