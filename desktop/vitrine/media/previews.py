"""Small copies of pictures and posters of videos, for people who are shown a result but not given it."""

from __future__ import annotations

import io
from pathlib import Path

from vitrine.media.inspection import decode

QUALITY = 84


def encode_jpeg(path: Path, max_width: int, max_height: int) -> bytes:
    """Return a picture, or a video's first frame, as a JPEG within a box; what is transparent becomes white.

    Nothing of the file but its pixels is in it. Raise as ``decode`` does.
    """
    from PIL import Image

    pixels = decode(path, max_width, max_height)
    picture = Image.frombytes("RGBA" if pixels.alpha else "RGB", (pixels.width, pixels.height), pixels.data)
    if pixels.alpha:
        ground = Image.new("RGBA", picture.size, "white")
        ground.alpha_composite(picture)
        picture = ground.convert("RGB")
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=QUALITY, progressive=True, optimize=True)
    return written.getvalue()
