"""Pictures to measure with: painted by the demo painter once, then varied; kept in ``build/bench`` for the next run.

No photographs are at hand, so fine grain stands for what makes a photograph's file large: a JPEG of 1024 x 1024 at
quality 90 has about 160 KB, its thumbnail 384 px high about 20 KB.
"""

from __future__ import annotations

import itertools
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import grounds

KEPT = grounds.ROOT / "build" / "bench"
"""What is made once and used by every run; it may be deleted at any time."""
SHAPES = ((1216, 832), (832, 1216), (1024, 1024), (1344, 768), (768, 1344))
"""Width and height of the library's pictures."""
JPEGS, SIDE = 5_000, 1024
"""The folder of the comparison with other viewers: so many JPEGs of so many px in each direction."""
MIXED = int(os.environ.get("VITRINE_BENCH_MIXED", "2_000"))

_VERSION = 1
_PAINTED = 8
_VARIED = 5
_GRAIN = 2.6
_WISHES = (
    "a quiet valley at dawn", "dunes at noon", "a city at night", "an orchid, macro", "a harbour in fog",
    "hot air balloons over hills", "a planet with rings", "ink and gold marble",
)  # fmt: skip
_MEGAPIXELS = (1, 1, 1, 1, 1, 2, 2, 4, 4, 12)
_ENDINGS = ("jpg", "png", "jpg", "webp")


def painted(shape: tuple[int, int], number: int) -> Any:
    """Return a picture of the demo painter (a Pillow image), from the disk where it has been painted before."""
    from PIL import Image

    width, height = shape
    number %= _PAINTED
    path = KEPT / f"painted-{_VERSION}" / f"{width}x{height}-{number}.png"
    if not path.exists():
        from vitrine.demo.painter import picture

        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, lambda at: picture(_WISHES[number], number, width, height).save(at, "PNG", compress_level=1))
    with Image.open(path) as image:
        return image.convert("RGB")


def varied(image: Any, number: int) -> Any:
    """Return a picture like ``image`` and unlike that of every other number: moved, mirrored, tinted, with grain."""
    import numpy
    from PIL import Image

    chance = numpy.random.default_rng(number)
    pixels = numpy.roll(numpy.asarray(image), int(chance.integers(image.width)), axis=1)
    if number % 2:
        pixels = pixels[:, ::-1]
    grain = chance.normal(0, _GRAIN, (256, 256, 1))
    tiles = (-(-image.height // 256), -(-image.width // 256), 1)
    grain = numpy.tile(grain, tiles)[: image.height, : image.width]
    tinted = pixels * chance.uniform(0.85, 1.1, 3) + grain
    return Image.fromarray(numpy.clip(tinted, 0, 255).astype("uint8"))


def originals() -> dict[tuple[int, int], list[Path]]:
    """Return JPEGs of each of the library's shapes, made once."""
    folder = KEPT / f"originals-{_VERSION}"
    found: dict[tuple[int, int], list[Path]] = {}
    for shape in SHAPES:
        paths = [folder / f"{shape[0]}x{shape[1]}-{number}.jpg" for number in range(_PAINTED * _VARIED)]
        for number, path in enumerate(paths):
            if not path.exists():
                folder.mkdir(parents=True, exist_ok=True)
                _write(path, lambda at, n=number, s=shape: _save_jpeg(varied(painted(s, n), n), at))
        found[shape] = paths
    return found


def jpegs(folder: Path = KEPT / f"jpegs{JPEGS}", count: int = JPEGS) -> Path:
    """Return a folder with so many JPEGs of 1024 x 1024, all different, made once."""
    folder.mkdir(parents=True, exist_ok=True)
    bases = [painted((SIDE, SIDE), number) for number in range(_PAINTED)]
    for number in range(count):
        path = folder / f"picture {number:04}.jpg"
        if not path.exists():
            _write(path, lambda at, n=number: _save_jpeg(varied(bases[n % _PAINTED], n), at))
    return folder


def mixed(count: int = MIXED) -> list[Path]:
    """Return files of 1 to 12 megapixels, half JPEG, a quarter PNG, a quarter WebP, in no order; made once.

    Forty pictures lie under many names: what it takes to decode one does not depend on who was decoded before.
    """
    made = list(_mixed_kinds())
    folder = KEPT / f"mixed-{_VERSION}"
    paths = []
    for number in range(count):
        source = made[number % len(made)]
        path = folder / f"{number:04}{source.suffix}"
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            link(source, path)
        paths.append(path)
    random.Random(4).shuffle(paths)
    return paths


def _mixed_kinds() -> Iterator[Path]:
    folder = KEPT / f"mixed-kinds-{_VERSION}"
    for number, (size, ending) in enumerate(itertools.product(_MEGAPIXELS, _ENDINGS)):
        path = folder / f"{number:02} {size} MP.{ending}"
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            width = round((size * 1_000_000 * 1.5) ** 0.5)
            image = varied(painted(SHAPES[0], number).resize((width, round(width / 1.5))), number)
            options = {"png": {"compress_level": 6}, "webp": {"quality": 85, "method": 2}}.get(ending, {"quality": 90})
            _write(path, lambda at, i=image, o=options: i.save(at, **o))
        yield path


def clip() -> Path:
    """Return a short clip, made once."""
    from vitrine.demo.tiny import tiny_clip

    path = KEPT / f"clip-{_VERSION}.mp4"
    if not path.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        path.write_bytes(tiny_clip("bench"))
    return path


def link(source: Path, path: Path) -> None:
    """Put ``source`` under another name: a hard link, or a copy where that cannot be had (too many, another disk)."""
    try:
        os.link(source, path)
    except OSError:
        shutil.copyfile(source, path)


def _save_jpeg(image: Any, path: Path) -> None:
    image.save(path, "JPEG", quality=90)


def _write(path: Path, save: Callable[[Path], object]) -> None:
    """Save whole or not at all: a run that was ended half-way leaves no half picture behind."""
    unfinished = path.with_name(f"unfinished {os.getpid()} {path.name}")
    save(unfinished)
    unfinished.replace(path)
