"""The pictures and the film that the viewer is measured with; made once and kept with the other bench pictures."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pictures

WIDTH, HEIGHT = 3840, 2160
HUGE = 12_000, 8_400
"""100.8 megapixels."""
SECONDS, RATE = 3, 30

_VERSION = 1
_GRAIN = 6.0


def large() -> dict[str, Path]:
    """Return pictures of 3840 x 2160 by what they are: each format with grain as a photograph has, and with noise."""
    return {
        f"{kind} {name}": _kept(f"{kind}.{ending}", lambda at, make=make, options=options: make().save(at, **options))
        for kind, make in (("painted", _grained), ("noise", _noise))
        for name, ending, options in (
            ("JPEG", "jpg", {"quality": 92}),
            ("PNG", "png", {"compress_level": 6 if kind == "painted" else 1}),
            ("WebP", "webp", {"quality": 90, "method": 2}),
        )
    }


def huge() -> Path:
    """Return a JPEG of 100.8 megapixels."""
    return _kept("huge.jpg", lambda at: _grained().resize(HUGE).save(at, quality=88))


def film() -> Path:
    """Return a film of 1920 x 1080 in H.264."""
    return _kept("film.mp4", _write_film)


def _kept(name: str, write: Callable[[Path], object]) -> Path:
    folder = pictures.KEPT / f"viewer-{_VERSION}"
    path = folder / name
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_stem(f"{path.stem}-part")
        write(part)
        part.replace(path)
    return path


def _grained() -> Any:
    import numpy
    from PIL import Image

    image = pictures.painted((1344, 768), 0).resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    grain = numpy.random.default_rng(7).normal(0, _GRAIN, (HEIGHT, WIDTH, 1))
    return Image.fromarray(numpy.clip(numpy.asarray(image) + grain, 0, 255).astype("uint8"))


def _noise() -> Any:
    from PIL import Image

    return Image.frombytes("RGB", (WIDTH, HEIGHT), random.Random(3).randbytes(3 * WIDTH * HEIGHT))


def _write_film(path: Path) -> None:
    import av

    still = pictures.painted((1344, 768), 1).resize((2200, 1080))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=RATE, options={"preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = 1920, 1080, "yuv420p"
        for number in range(SECONDS * RATE):
            frame = av.VideoFrame.from_image(still.crop((3 * number, 0, 1920 + 3 * number, 1080)))
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
