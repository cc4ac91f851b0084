"""Abstract work: strokes along a field, cut paper, labyrinths."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from vitrine.demo.painter.canvas import Sheet, blur, halve, lay, resize, screen, shifted
from vitrine.demo.painter.fluid import ramp_for, ranked
from vitrine.demo.painter.noise import Array, fractal, sample, smoothstep, spectral
from vitrine.demo.painter.palette import look_up, mix, table


def flow(sheet: Sheet) -> Array:
    """Paint thousands of strokes that follow one slow field."""
    rng = sheet.rng
    ramp = ramp_for(sheet)
    over = 2 if sheet.width * sheet.height < 700_000 else 1
    side = min(sheet.width, sheet.height) * over
    wide, tall = sheet.aspect()
    field = spectral(rng, 256, 2.5, 1, 12)
    tone = spectral(rng, 256, 2.2, 1, 8)
    count = int(6500 * wide * tall)
    steps = int(rng.integers(34, 56))
    x, y = (
        rng.uniform(-0.1, wide + 0.1, count).astype(np.float32),
        rng.uniform(-0.1, tall + 0.1, count).astype(np.float32),
    )
    hue = ranked(sample(tone, x * 0.34, y * 0.34) + 0.3 * rng.standard_normal(count, dtype=np.float32))
    turn = float(rng.uniform(1.3, 2.0))
    paths = np.empty((steps, count, 2), np.float32)
    start = float(rng.uniform(0, 6.28))
    for step in range(steps):
        paths[step, :, 0], paths[step, :, 1] = x, y
        angle = sample(field, x * 0.3, y * 0.3) * np.float32(turn) + np.float32(start)
        x, y = x + np.cos(angle) * np.float32(0.0062), y + np.sin(angle) * np.float32(0.0062)
    sheet.report(0.3)
    image = Image.new("RGB", (sheet.width * over, sheet.height * over), as_bytes(mix(ramp[0], ramp[1], 0.5)))
    _strokes(sheet, image, paths * side, hue, ramp, side)
    return from_image(image, over)


def _strokes(sheet: Sheet, image: Image.Image, paths: Array, hue: Array, ramp: list[Array], side: int) -> None:
    rng = sheet.rng
    steps, count, _ = paths.shape
    colours = [tuple(int(v) for v in row) for row in look_up(table([*ramp[:4], ramp[4], ramp[5]]), hue) * 255]
    widths = np.clip(rng.gamma(2.2, 0.0011, count) * side, 1, side * 0.009).astype(int)
    lengths = rng.integers(steps // 3, steps, count)
    # Broad dark strokes first, fine light ones on top, as a painter would.
    order = np.argsort(-widths + rng.normal(0, side * 0.0012, count), kind="stable")
    draw = ImageDraw.Draw(image)
    for done, number in enumerate(order):
        path = paths[: lengths[number] : 2, number].ravel().tolist()
        draw.line(path, fill=colours[number], width=int(widths[number]), joint="curve" if widths[number] > 5 else None)
        if done % 1000 == 0:
            sheet.report(0.3 + 0.6 * done / count)


def as_bytes(colour: Array) -> tuple[int, int, int]:
    """Return a colour as three whole numbers, 0..255."""
    red, green, blue = (round(float(part) * 255) for part in colour)
    return red, green, blue


def from_image(image: Image.Image, over: int) -> Array:
    """Return an image drawn ``over`` times too large as a picture in 0..1."""
    image = image.reduce(over) if over > 1 else image
    return np.asarray(image, np.float32) / np.float32(255)


def paper(sheet: Sheet) -> Array:
    """Paint sheets of cut paper, one below the other, each throwing a shadow on the next."""
    rng = sheet.rng
    ramp = ramp_for(sheet)
    x, y = sheet.grid()
    wide, tall = sheet.aspect()
    layers = int(rng.integers(7, 10))
    hill = _paper_height(rng, x, y, wide, tall)
    fibre = sample(spectral(rng, 512, 0.7, 4), x * 0.9, y * 0.9)
    levels = np.quantile(hill, np.linspace(0, 0.9, layers + 1))[1:]
    turned = rng.random() < 0.5
    stops = (
        [ramp[0], ramp[1], ramp[2], ramp[3], mix(ramp[3], ramp[4], 0.7)]
        if not turned
        else [ramp[4], ramp[3], ramp[2], ramp[1], ramp[0]]
    )
    colours = table([*stops, ramp[5]] if rng.random() < 0.5 else stops, 256)
    picture = np.broadcast_to(colours[-1], (sheet.height, sheet.width, 3)).copy()
    edge = float(np.median(np.hypot(*np.gradient(hill)))) + 1e-6
    for layer in range(layers - 1, -1, -1):
        wobble = sample(spectral(rng, 256, 1.9, 3, 40), x * 0.5, y * 0.5) * edge * 7 * sheet.scale
        inside = levels[layer] - hill - wobble
        mask = smoothstep(-0.8 * edge, 0.8 * edge, inside)
        drop = 9 * sheet.scale
        shade = shifted(blur(mask, drop), drop * 0.6, drop * 0.8)
        picture = picture * (1 - 0.5 * np.clip(shade, 0, 1) * (1 - mask))[..., None]
        rim = mask * (1 - blur(mask, 1.2 * sheet.scale)) * 1.6
        colour = colours[int(255 * layer / layers)]
        tone = 1 + 0.025 * fibre + 0.05 * (y / np.float32(tall) - 0.5)
        picture = lay(picture, colour * tone[..., None], mask)
        picture = screen(picture, (rim * 0.16)[..., None] * np.ones(3, np.float32))
        sheet.report(0.2 + 0.7 * (layers - layer) / layers)
    return picture


def _paper_height(rng: np.random.Generator, x: Array, y: Array, wide: float, tall: float) -> Array:
    """Return a hollow seen from above, or hills in rows: what the sheets are cut along."""
    rough = fractal(spectral(rng, 256, 2.4, 1, 16), x * 0.28, y * 0.28, 2, 0.4)
    if rng.random() < 0.65:
        centre = (wide * rng.uniform(0.38, 0.62), tall * rng.uniform(0.38, 0.62))
        angle = np.arctan2(y - np.float32(centre[1]), x - np.float32(centre[0]))
        radius = np.hypot((x - centre[0]) / max(wide, 1) ** 0.7, (y - centre[1]) / max(tall, 1) ** 0.7)
        return np.asarray(-radius + 0.075 * rough + 0.03 * np.sin(angle * 3 + rng.uniform(0, 6)), np.float32)
    return np.asarray(y * 0.8 + 0.16 * rough, np.float32)


def labyrinth(sheet: Sheet) -> Array:
    """Paint the pattern that reaction and diffusion make: walls that never meet, lit as a relief."""
    rng = sheet.rng
    ramp = ramp_for(sheet)
    height, width = _pattern_size(sheet)
    rows = np.fft.fftfreq(height).astype(np.float32)[:, None]
    columns = np.fft.rfftfreq(width).astype(np.float32)[None, :]
    tilt, stretch = float(rng.uniform(0, np.pi)), float(rng.choice([1.0, 1.0, 1.22]))
    along = (columns * np.cos(tilt) + rows * np.sin(tilt)) * np.float32(stretch)
    wave = np.hypot(along, rows * np.cos(tilt) - columns * np.sin(tilt))
    band = np.exp(-(((wave - 0.085) / 0.022) ** 2)).astype(np.float32)
    state = rng.standard_normal((height, width), dtype=np.float32)
    bias = np.float32(rng.choice([0.0, 0.0, 0.22, -0.2]))
    rounds = 26
    for number in range(rounds):
        state = np.fft.irfft2(np.fft.rfft2(state) * band, s=(height, width)).astype(np.float32)
        state = np.tanh(state * np.float32(2.6 / max(float(state.std()), 1e-6)) * np.float32(0.62) + bias)
        sheet.report(0.75 * (number + 1) / rounds)
    state = np.fft.irfft2(np.fft.rfft2(state) * np.exp(-((wave / 0.2) ** 2)), s=(height, width)).astype(np.float32)
    return _relief(sheet, resize(state, sheet.width * 2, sheet.height * 2), ramp)


def _pattern_size(sheet: Sheet) -> tuple[int, int]:
    cells = 250
    side = min(sheet.width, sheet.height)
    return round(cells * sheet.height / side / 2) * 2, round(cells * sheet.width / side / 2) * 2


def _relief(sheet: Sheet, field: Array, ramp: list[Array]) -> Array:
    """Return a labyrinth's field as rounded walls under one light."""
    wall = smoothstep(-0.55, 0.65, field)
    rise = np.gradient(wall)
    reach = np.float32(9 * sheet.scale)
    light = np.clip(0.5 - (rise[0] + rise[1] * 0.7) * reach, 0, 1.3)
    x, y = sheet.grid(2)
    drift = 0.12 * sample(spectral(sheet.rng, 256, 2.2, 1, 4), x * 0.3, y * 0.3)
    dark, deep, middle, soft, pale, accent = ramp
    ground = mix(dark, deep, 0.45)
    top = look_up(table([middle, soft, mix(soft, pale, 0.6)]), 0.5 + drift * 2 + (light - 0.5) * 0.5)
    picture = lay(np.broadcast_to(ground, (*wall.shape, 3)), top, wall)
    picture = lay(picture, mix(accent, middle, 0.35), smoothstep(0.04, 0.3, wall) * smoothstep(0.62, 0.3, wall) * 0.55)
    gleam = smoothstep(0.78, 1.15, light) * wall * 0.35
    return halve(screen(picture * (0.72 + 0.4 * np.clip(light, 0, 1))[..., None], gleam[..., None] * pale))
