"""The demo painter: pictures drawn on this computer from a prompt's words and a seed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageOps

from vitrine.demo.painter import words
from vitrine.demo.painter.canvas import Sheet
from vitrine.demo.painter.finish import develop, label
from vitrine.demo.painter.motifs import MOTIFS
from vitrine.demo.painter.restyle import restyle

__all__ = ["paint", "picture", "transform"]

Progress = Callable[[float], None]

_SMALLEST = 64
"""Below this side a motif has nothing to draw on: such pictures are painted larger and made smaller."""


def paint(prompt: str, seed: int, width: int, height: int, progress: Progress | None = None) -> Image.Image:
    """Return an RGB picture of exactly ``width`` by ``height`` pixels, labelled; same request, same bytes.

    ``progress`` is called with a rising share of the work done, 0..1.
    """
    image = label(picture(prompt, seed, width, height, progress))
    if progress:
        progress(1.0)
    return image


def picture(prompt: str, seed: int, width: int, height: int, progress: Progress | None = None) -> Image.Image:
    """Return the same picture as `paint`, without the label: for what is labelled later."""
    brief = words.read(prompt, seed)
    rng = np.random.Generator(np.random.PCG64(words.digest(prompt, seed)))
    scale = max(1, -(-_SMALLEST // min(width, height)))
    sheet = Sheet(width * scale, height * scale, rng, brief, _rising(progress, 0.95))
    sheet.report(0.0)
    image = develop(MOTIFS[brief.motif](sheet), rng)
    return image.resize((width, height), Image.Resampling.LANCZOS) if scale > 1 else image


def transform(
    image: Image.Image,
    prompt: str,
    seed: int,
    width: int,
    height: int,
    strength: float,
    progress: Progress | None = None,
) -> Image.Image:
    """Return ``image`` painted again after the prompt, cropped to the new aspect, RGB, labelled.

    ``strength`` goes from 0 (the picture itself) to 1 (only its composition is left) and is held within that.
    """
    report = _rising(progress, 0.95)
    report(0.0)
    strength = float(np.clip(strength, 0, 1))
    fitted = cropped(image, width, height)
    result = _repainted(fitted, prompt, seed, strength, report) if strength > 0 else fitted
    if progress:
        progress(1.0)
    return label(result)


def cropped(image: Image.Image, width: int, height: int) -> Image.Image:
    """Return the middle of a picture at another size, upright, RGB, transparent parts on white."""
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        ground = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(ground, upright.convert("RGBA"))
    return ImageOps.fit(upright.convert("RGB"), (width, height), Image.Resampling.LANCZOS)


def _repainted(fitted: Image.Image, prompt: str, seed: int, strength: float, report: Progress) -> Image.Image:
    width, height = fitted.size
    side = min(width, height)
    guide = picture(prompt, seed, max(64, 160 * width // side), max(64, 160 * height // side))
    report(0.1)
    rng = np.random.Generator(np.random.PCG64(words.digest(prompt, seed)))
    source = np.asarray(fitted, np.float32) / np.float32(255)
    colours = np.asarray(guide, np.float32) / np.float32(255)
    painted = restyle(source, colours, strength, rng, lambda share: report(0.1 + 0.85 * share))
    return develop(painted, rng, 0.007 * strength, 0.08 * strength)


def _rising(progress: Progress | None, top: float) -> Progress:
    """Return a report that never goes back and never says more than ``top``."""
    last = -1.0

    def report(share: float) -> None:
        nonlocal last
        share = min(share, 1.0) * top
        if progress and share > last:
            last = share
            progress(share)

    return report
