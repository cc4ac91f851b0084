"""Posters: geometric tiles, and drops of glass over a gradient."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

from vitrine.demo.painter.abstract import as_bytes, from_image
from vitrine.demo.painter.canvas import Sheet, blur, halve, lay, screen, shifted
from vitrine.demo.painter.fluid import ramp_for
from vitrine.demo.painter.noise import Array, sample, smoothstep, spectral
from vitrine.demo.painter.palette import from_lab, look_up, mix, table


def poster(sheet: Sheet) -> Array:
    """Paint a geometric poster: quarter circles, discs, stripes and arches on a grid."""
    rng = sheet.rng
    ramp = ramp_for(sheet)
    side = min(sheet.width, sheet.height)
    cells = int(rng.integers(4, 6))
    size = side * 2 / cells
    columns, rows = max(1, round(sheet.width * 2 / size)), max(1, round(sheet.height * 2 / size))
    step = (sheet.width * 2 / columns, sheet.height * 2 / rows)
    image = Image.new("RGB", (sheet.width * 2, sheet.height * 2), as_bytes(ramp[4]))
    draw = ImageDraw.Draw(image)
    order = rng.permutation(columns * rows)
    for done, cell in enumerate(order):
        row, column = divmod(int(cell), columns)
        box = (column * step[0], row * step[1], (column + 1) * step[0], (row + 1) * step[1])
        _tile(rng, draw, box, [as_bytes(colour) for colour in ramp])
        sheet.report(0.1 + 0.6 * done / len(order))
    picture = from_image(image, 2)
    x, y = sheet.grid()
    fibre = (
        sample(spectral(rng, 512, 0.8, 6), x, y) * 0.016 + sample(spectral(rng, 256, 2, 1), x * 0.4, y * 0.4) * 0.014
    )
    return np.clip(picture * 0.96 + 0.018 + fibre[..., None], 0, 1)


def _tile(
    rng: np.random.Generator,
    draw: ImageDraw.ImageDraw,
    box: tuple[float, float, float, float],
    inks: list[tuple[int, int, int]],
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
            draw.pieslice(
                (cx - wide * share, cy - tall * share, cx + wide * share, cy + tall * share),
                start,
                start + 90,
                fill=ink,
            )
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
            draw.pieslice(
                (cx - wide * share, bottom - tall * share * 2, cx + wide * share, bottom + tall * 0), 180, 360, fill=ink
            )
            draw.rectangle((cx - wide * share, bottom - tall * share, cx + wide * share, bottom), fill=ink)
    elif kind == 4:  # two triangles
        draw.polygon([(left, top), (right, top), (left, bottom)], fill=first)
        draw.polygon([(right, bottom), (right, (top + bottom) / 2), ((left + right) / 2, bottom)], fill=second)
    elif kind == 5:  # leaves
        for shift in (0, 1):
            cx = left + wide * shift
            draw.pieslice(
                (cx - wide, top - tall * (1 - shift), cx + wide, bottom + tall * shift),
                0 if not shift else 180,
                90 if not shift else 270,
                fill=(first, second)[shift],
            )
    else:  # half discs
        middle = (top + bottom) / 2
        draw.pieslice((left, top, right, bottom), 180, 360, fill=first)
        draw.pieslice((left, middle, right, bottom + tall / 2), 180, 360, fill=second)


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

    shadow = shifted(blur(inside, 26 * sheet.scale * x.shape[0] / sheet.height), 0, float(0.03 / step))
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
        radius = float(rng.uniform(0.13, 0.2) if number < 3 else rng.uniform(0.05, 0.11))
        centre = (wide * rng.uniform(0.12, 0.88), tall * rng.uniform(0.12, 0.88))
        squared = (x - np.float32(centre[0])) ** 2 + (y - np.float32(centre[1])) ** 2
        total += np.clip(1 - squared / np.float32(radius * radius * 2.6), 0, None) ** 2 * np.float32(radius)
    return (total - np.float32(0.055)) * np.float32(0.42)
