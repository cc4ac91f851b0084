"""The drawing child: takes work on stdin, draws, and gives progress and results on stdout.

A process of its own, so that the service answers while the painter computes, a cancel stops it at once, and a
hostile picture can at worst end this process.
"""

from __future__ import annotations

import io
import os
import pickle
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PICTURE_BYTES = 32_000_000
MAX_PICTURE_PIXELS = 40_000_000
PICTURE_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "AVIF")
FRAMES_PER_SECOND = 24

_SHORT_SIDES = {"360p": 360, "480p": 480, "720p": 720}
_WIDEST = 21 / 9

Progress = Callable[[float], None]
"""Called with the finished fraction, 0..1."""


@dataclass(frozen=True, slots=True)
class Work:
    """What to draw: a checked input with its defaults, ``picture`` the bytes of the input picture, if any."""

    makes: str
    values: dict[str, Any] = field(default_factory=dict)
    seed: int = 0
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """One result: bytes and the extension that fits them."""

    content: bytes
    extension: str


class Undrawable(Exception):
    """Raised when the work cannot be done, with words for the prediction's error."""


def draw(work: Work, progress: Progress) -> list[Made]:
    """Draw the work; raise Undrawable when the input picture is no picture, or too large."""
    picture = None if work.picture is None else open_picture(work.picture)
    if work.makes == "video":
        return [_film(work, picture, progress)]
    count = int(work.values["num_outputs"])
    return [
        _paint(work, picture, work.seed + place, lambda f, place=place: progress((place + f) / count))  # type: ignore[misc]
        for place in range(count)
    ]


def _paint(work: Work, picture: Image | None, seed: int, progress: Progress) -> Made:
    from vitrine.demo.painter import paint, transform

    values = work.values
    width, height = picture_size(_ratio(work, picture), float(values["megapixels"]))
    if picture is None:
        image = paint(values["prompt"], seed, width, height, progress=progress)
    else:
        strength = float(values["prompt_strength"])
        image = transform(picture, values["prompt"], seed, width, height, strength, progress=progress)
    extension = values["output_format"]
    buffer = io.BytesIO()
    if extension == "png":
        image.save(buffer, "PNG", compress_level=4)
    else:
        image.save(buffer, "JPEG" if extension == "jpg" else "WEBP", quality=max(1, int(values["output_quality"])))
    return Made(buffer.getvalue(), extension)


def _film(work: Work, picture: Image | None, progress: Progress) -> Made:
    from vitrine.demo.clips import film

    values = work.values
    width, height = film_size(_ratio(work, picture), _SHORT_SIDES[values["resolution"]])
    clip = film(
        values["prompt"],
        work.seed,
        width,
        height,
        values["duration"],
        FRAMES_PER_SECOND,
        image=picture,
        progress=progress,
    )
    return Made(clip, "mp4")


def _ratio(work: Work, picture: Image | None) -> float:
    if picture is not None:
        return min(_WIDEST, max(1 / _WIDEST, picture.width / picture.height))
    across, down = str(work.values["aspect_ratio"]).split(":")
    return int(across) / int(down)


def picture_size(ratio: float, megapixels: float) -> tuple[int, int]:
    """Return width and height in pixels, multiples of 16, for a ratio and megapixels of 1024 x 1024."""
    area = megapixels * 1024 * 1024
    return max(16, round((area * ratio) ** 0.5 / 16) * 16), max(16, round((area / ratio) ** 0.5 / 16) * 16)


def film_size(ratio: float, short_side: int) -> tuple[int, int]:
    """Return width and height in pixels, even numbers as H.264 wants, for a ratio and the shorter side."""
    long_side = round(short_side * max(ratio, 1 / ratio) / 2) * 2
    return (long_side, short_side) if ratio >= 1 else (short_side, long_side)


def open_picture(content: bytes) -> Image:
    """Return the picture as displayed, in RGB; raise Undrawable when it is none, damaged or too large."""
    from PIL import Image, ImageOps

    if len(content) > MAX_PICTURE_BYTES:
        raise Undrawable(f"The input picture is over {MAX_PICTURE_BYTES // 1_000_000} MB.")
    Image.MAX_IMAGE_PIXELS = None  # the limit below is ours, with words of our own
    try:
        with Image.open(io.BytesIO(content), formats=PICTURE_FORMATS) as image:
            if image.width * image.height > MAX_PICTURE_PIXELS:
                raise Undrawable(f"The input picture is over {MAX_PICTURE_PIXELS // 1_000_000} megapixels.")
            image.draft("RGB", (2048, 2048))
            return ImageOps.exif_transpose(image).convert("RGB")
    except Undrawable:
        raise
    except Exception as error:  # a decoder may raise anything on hostile bytes
        raise Undrawable("The input picture could not be read: it is damaged or no picture.") from error


def main() -> int:
    """Serve work from stdin until it ends; return the exit status."""
    commands, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Nothing that a library prints may get between the answers.
    os.dup2(2, 1)
    if hasattr(os, "nice"):
        os.nice(5)
    try:
        while True:
            _serve_one(pickle.load(commands), answers)
    except (EOFError, BrokenPipeError, KeyboardInterrupt):
        return 0


def _serve_one(work: Work, answers: BinaryIO) -> None:
    def send(kind: str, value: object) -> None:
        pickle.dump((kind, value), answers)
        answers.flush()

    try:
        made = draw(work, lambda fraction: send("progress", fraction))
    except BrokenPipeError:
        raise
    except Undrawable as error:
        send("failed", str(error))
    except Exception as error:
        import traceback

        traceback.print_exc()
        send("failed", f"The demo painter failed ({type(error).__name__}). Its log has the rest.")
    else:
        send("done", made)
