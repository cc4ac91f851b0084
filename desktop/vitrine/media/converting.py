"""Pictures in another format, for people who need one that their program takes."""

from __future__ import annotations

import io
from pathlib import Path

from vitrine.media.inspection import decode

_LARGEST = 1 << 15
_SAVED = {
    "png": {"format": "PNG", "compress_level": 6},
    "jpeg": {"format": "JPEG", "quality": 92, "subsampling": 0, "optimize": True},
    "webp": {"format": "WEBP", "quality": 92, "method": 4},
}
EXTENSIONS = {"png": ("png", "image/png"), "jpeg": ("jpg", "image/jpeg"), "webp": ("webp", "image/webp")}
"""Extension and media type of each format."""


def convert(path: Path, wanted: str) -> bytes:
    """Return a picture upright as ``png``, ``jpeg`` or ``webp``, without metadata.

    What is transparent becomes white in a JPEG. Raise as ``decode`` does.
    """
    from PIL import Image

    pixels = decode(path, _LARGEST, _LARGEST)
    picture = Image.frombytes("RGBA" if pixels.alpha else "RGB", (pixels.width, pixels.height), pixels.data)
    if wanted == "jpeg" and pixels.alpha:
        ground = Image.new("RGBA", picture.size, "white")
        ground.alpha_composite(picture)
        picture = ground.convert("RGB")
    written = io.BytesIO()
    picture.save(written, **_SAVED[wanted])  # type: ignore[arg-type]
    return written.getvalue()
