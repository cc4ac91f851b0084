"""Abstract work: strokes along a field, cut paper, labyrinths, glass drops and geometric posters."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from vitrine.demo.painter.canvas import Sheet, blur, halve, lay, resize, screen
from vitrine.demo.painter.fluid import ramp_for, ranked
from vitrine.demo.painter.noise import Array, fractal, sample, smoothstep, spectral
from vitrine.demo.painter.palette import from_lab, look_up, mix, table, to_lab


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
    x, y = rng.uniform(-0.1, wide + 0.1, count).astype(np.float32), rng.uniform(-0.1, tall + 0.1, count).astype(np.float32)
    hue = ranked(sample(tone, x * 0.34, y * 0.34) + 0.3 * rng.standard_normal(count, dtype=np.float32))
    turn = float(rng.uniform(1.3, 2.0))
    paths = np.empty((steps, count, 2), np.float32)
    start = float(rng.uniform(0, 6.28))
    for step in range(steps):
        paths[step, :, 0], paths[step, :, 1] = x, y
        angle = sample(field, x * 0.3, y * 0.3) * np.float32(turn) + np.float32(start)
        x, y = x + np.cos(angle) * np.float32(0.0062), y + np.sin(angle) * np.float32(0.0062)
    sheet.report(0.3)
    image = Image.new("RGB", (sheet.width * over, sheet.height * over), _bytes(mix(ramp[0], ramp[1], 0.5)))
    _strokes(sheet, image, paths * side, hue, ramp, side)
    return _from_image(image, over)


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


def _bytes(colour: Array) -> tuple[int, int, int]:
    red, green, blue = (int(round(float(part) * 255)) for part in colour)
    return red, green, blue


def _from_image(image: Image.Image, over: int) -> Array:
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
    stops = [ramp[0], ramp[1], ramp[2], ramp[3], mix(ramp[3], ramp[4], 0.7)] if not turned else [ramp[4], ramp[3], ramp[2], ramp[1], ramp[0]]
    colours = table([*stops, ramp[5]] if rng.random() < 0.5 else stops, 256)
    picture = np.broadcast_to(colours[-1], (sheet.height, sheet.width, 3)).copy()
    edge = float(np.median(np.hypot(*np.gradient(hill)))) + 1e-6
    for layer in range(layers - 1, -1, -1):
        wobble = sample(spectral(rng, 256, 1.9, 3, 40), x * 0.5, y * 0.5) * edge * 7 * sheet.scale
        inside = levels[layer] - hill - wobble
        mask = smoothstep(-0.8 * edge, 0.8 * edge, inside)
        drop = 9 * sheet.scale
        shade = np.roll(blur(mask, drop), (int(drop * 0.8), int(drop * 0.6)), (0, 1))
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


def glass(sheet: Sheet) -> Array:
    """Paint drops of glass that melt into each other over a soft gradient, with gleams and caustics."""
    rng = sheet.rng
    ramp = ramp_for(sheet, "candy", "violet", "lagoon", "coral and teal", "dusk plum", "ice", "rose", "emerald")
    x, y = sheet.grid(2 if sheet.width * sheet.height < 500_000 else 1)
    wide, tall = sheet.aspect()
    wall = spectral(rng, 256, 2.6, 1, 4)
    height = _drops(rng, x, y, wide, tall)
    sheet.report(0.35)
    inside = smoothstep(0.0, 0.012, height)
    thick = np.sqrt(np.clip(height, 0, None))
    step = np.float32(1 / (min(x.shape[0], x.shape[1])))
    down, right = np.gradient(thick)
    nx, ny = -right / step, -down / step
    length = np.sqrt(nx * nx + ny * ny + 1)
    nx, ny, nz = nx / length, ny / length, 1 / length
    sheet.report(0.55)

    def backdrop(u: Array, v: Array) -> Array:
        tone = 0.5 + 0.3 * sample(wall, u * 0.22, v * 0.22) + 0.22 * (v / np.float32(tall) - 0.5)
        return look_up(table([ramp[1], ramp[2], ramp[3], ramp[4], ramp[5]], 2048), tone)

    shadow = np.roll(blur(inside, 26 * sheet.scale * x.shape[0] / sheet.height), int(0.03 / step), 0)
    picture = backdrop(x, y) * (1 - 0.34 * shadow * (1 - inside))[..., None]
    bent = backdrop(x - nx * thick * 0.95, y - ny * thick * 0.95 + 0.12)
    edge = np.clip(1 - nz, 0, 1)
    rainbow = from_lab(np.stack([0.8 + 0 * nx, 0.13 * np.cos(nx * 5 + ny * 3), 0.13 * np.sin(nx * 5 + ny * 3)], -1))
    body = bent * (1.06 - 0.42 * edge**2)[..., None] + rainbow * (0.34 * edge**2.2)[..., None]
    key = np.clip(-0.52 * nx - 0.62 * ny + 0.58 * nz, 0, 1)
    gleam = key**46 * 0.95 + smoothstep(0.86, 0.93, key) * 0.13
    back = np.clip(0.5 * nx + 0.62 * ny + 0.45 * nz, 0, 1) ** 9 * 0.42
    body = screen(screen(body, gleam[..., None] * np.ones(3, np.float32)), back[..., None] * mix(ramp[4], ramp[5], 0.4))
    picture = lay(picture, body, inside)
    return halve(picture) if x.shape[0] != sheet.height else picture


def _drops(rng: np.random.Generator, x: Array, y: Array, wide: float, tall: float) -> Array:
    """Return the squared height of melted spheres, 0 outside."""
    count = int(rng.integers(7, 10) * max(1.0, (wide * tall) ** 0.7))
    total = np.zeros(x.shape, np.float32)
    for number in range(count):
        radius = float(rng.uniform(0.17, 0.25) if number < 3 else rng.uniform(0.05, 0.13))
        centre = (wide * rng.uniform(0.12, 0.88), tall * rng.uniform(0.12, 0.88))
        squared = (x - np.float32(centre[0])) ** 2 + (y - np.float32(centre[1])) ** 2
        total += np.clip(1 - squared / np.float32(radius * radius * 2.6), 0, None) ** 2 * np.float32(radius)
    return (total - np.float32(0.055)) * np.float32(0.42)


def poster(sheet: Sheet) -> Array:
    """Paint a geometric poster: quarter circles, discs, stripes and arches on a grid."""
    rng = sheet.rng
    ramp = ramp_for(sheet)
    side = min(sheet.width, sheet.height)
    cells = int(rng.integers(4, 6))
    size = side * 2 / cells
    columns, rows = max(1, round(sheet.width * 2 / size)), max(1, round(sheet.height * 2 / size))
    step = (sheet.width * 2 / columns, sheet.height * 2 / rows)
    image = Image.new("RGB", (sheet.width * 2, sheet.height * 2), _bytes(ramp[4]))
    draw = ImageDraw.Draw(image)
    order = rng.permutation(columns * rows)
    for done, cell in enumerate(order):
        row, column = divmod(int(cell), columns)
        box = (column * step[0], row * step[1], (column + 1) * step[0], (row + 1) * step[1])
        _tile(rng, draw, box, [_bytes(colour) for colour in ramp])
        sheet.report(0.1 + 0.6 * done / len(order))
    picture = _from_image(image, 2)
    x, y = sheet.grid()
    fibre = sample(spectral(rng, 512, 0.8, 6), x, y) * 0.016 + sample(spectral(rng, 256, 2, 1), x * 0.4, y * 0.4) * 0.014
    return np.clip(picture * 0.96 + 0.018 + fibre[..., None], 0, 1)


def _tile(
    rng: np.random.Generator, draw: ImageDraw.ImageDraw, box: tuple[float, float, float, float], inks: list[tuple[int, int, int]]
) -> None:
    left, top, right, bottom = box
    wide, tall = right - left, bottom - top
    ground, first, second = (inks[int(i)] for i in rng.permutation([0, 1, 2, 3, 4, 5])[:3])
    draw.rectangle(box, fill=ground)
    kind = int(rng.integers(0, 7))
    if kind == 0:  # a quarter of a disc, another inside it
        corner = rng.integers(0, 4)
        cx, cy = (left, right)[corner % 2], (top, bottom)[corner // 2]
        for share, ink in ((1.0, first), (0.62, second), (0.3, ground)):
            start = (0, 90, 270, 180)[corner]
            draw.pieslice((cx - wide * share, cy - tall * share, cx + wide * share, cy + tall * share), start, start + 90, fill=ink)
    elif kind == 1:  # discs in each other
        for share, ink in ((0.46, first), (0.3, ground), (0.16, second)):
            cx, cy = (left + right) / 2, (top + bottom) / 2
            draw.ellipse((cx - wide * share, cy - tall * share, cx + wide * share, cy + tall * share), fill=ink)
    elif kind == 2:  # stripes
        for part in range(5):
            if rng.random() < 0.5 or part % 2 == 0:
                y = top + tall * part / 5
                draw.rectangle((left, y, right, y + tall / 5), fill=first if part % 2 == 0 else ground)
    elif kind == 3:  # an arch
        for share, ink in ((0.5, first), (0.34, second), (0.18, ground)):
            cx = (left + right) / 2
            draw.pieslice((cx - wide * share, bottom - tall * share * 2, cx + wide * share, bottom + tall * 0), 180, 360, fill=ink)
            draw.rectangle((cx - wide * share, bottom - tall * share, cx + wide * share, bottom), fill=ink)
    elif kind == 4:  # two triangles
        draw.polygon([(left, top), (right, top), (left, bottom)], fill=first)
        draw.polygon([(right, bottom), (right, (top + bottom) / 2), ((left + right) / 2, bottom)], fill=second)
    elif kind == 5:  # leaves
        for shift in (0, 1):
            cx = left + wide * shift
            draw.pieslice((cx - wide, top - tall * (1 - shift), cx + wide, bottom + tall * shift), 0 if not shift else 180, 90 if not shift else 270, fill=(first, second)[shift])
    else:  # half discs
        middle = (top + bottom) / 2
        draw.pieslice((left, top, right, bottom), 180, 360, fill=first)
        draw.pieslice((left, middle, right, bottom + tall / 2), 180, 360, fill=second)


def lightness(colour: Array) -> float:
    """Return how light a colour looks, 0..1."""
    return float(to_lab(colour)[0])
