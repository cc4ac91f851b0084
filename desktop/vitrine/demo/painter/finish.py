"""Finishing: grain that hides banding, a faint vignette, and the label that says it is a demo."""

from __future__ import annotations

from functools import cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from vitrine.demo.painter.noise import Array
from vitrine.paths import resources

_LABEL = "Demo"


def develop(picture: Array, rng: np.random.Generator, grain: float = 0.007, vignette: float = 0.1) -> Image.Image:
    """Return the picture as eight-bit RGB, with a little grain and darker corners."""
    height, width = picture.shape[:2]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    corner = 1 - np.float32(vignette) * np.clip((x * x + y * y) / 2, 0, 1) ** 1.6
    noise = rng.standard_normal((height, width), dtype=np.float32) * np.float32(grain)
    # Each channel dithered by half a step of its own, or smooth skies would show steps in one colour.
    dither = rng.random((height, width, 3), dtype=np.float32) - np.float32(0.5)
    grained = picture * corner[..., None] + noise[..., None] * (0.4 + 0.6 * np.sqrt(np.clip(picture, 0, 1)))
    return Image.fromarray(np.clip(grained * 255 + dither + 0.5, 0, 255).astype(np.uint8), "RGB")


def label(image: Image.Image) -> Image.Image:
    """Return the picture with a small "Demo" in its lower right corner, readable on light and on dark."""
    mark, shade = _mark(min(image.size))
    place = (image.width - mark.width, image.height - mark.height)
    result = image.copy()
    result.paste((0, 0, 0), place, shade)
    result.paste((255, 255, 255), place, mark)
    return result


@cache
def _mark(side: int) -> tuple[Image.Image, Image.Image]:
    """Return the masks of the letters and of the soft shade behind them, for a picture of that shorter side."""
    from PIL import ImageFilter

    size = max(9, round(side * 0.024))
    font = _font(size)
    left, top, right, bottom = font.getbbox(_LABEL)
    gap = round(size * 0.8)
    shape = (int(right - left) + 2 * gap, int(bottom - top) + 2 * gap)
    letters = Image.new("L", shape, 0)
    ImageDraw.Draw(letters).text((gap - left, gap - top), _LABEL, fill=185, font=font)
    strong = letters.filter(ImageFilter.GaussianBlur(size / 7)).point(lambda value: min(120, int(value * 1.3)))
    return letters, strong


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    path = resources() / "fonts" / "Inter-Medium.ttf"
    if path.is_file():
        return ImageFont.truetype(str(path), size)
    return ImageFont.load_default(size)
