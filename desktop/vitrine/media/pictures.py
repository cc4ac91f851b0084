"""Pictures through Pillow: size as displayed, soundness, colours; bounded by the header before anything is decoded."""

from __future__ import annotations

import os
import warnings
import zlib
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from vitrine.errors import MediaTooLarge
from vitrine.media import formats
from vitrine.media.colours import colours_of
from vitrine.media.formats import MediaFormat
from vitrine.media.headers import header_of, webp_size
from vitrine.media.reading import Facts, PatientFile, damaged, translating

if TYPE_CHECKING:
    from PIL.Image import Image

DECODE_PIXELS = 100_000_000
"""Pictures with more are not decoded whole: at 4 bytes a pixel this is 400 MB for a moment."""

PREVIEW_SIZE = 20
"""Longest side of the picture a BlurHash is made from; its cost rises with the square (about 0.3 ms at 20)."""

_DRAFT_FORMATS = (formats.JPEG,)  # decoded at a fraction of their size, row by row
_SCAN_PIXELS = 5_000_000_000
_PILLOW_NAMES = {
    formats.PNG: ["PNG"], formats.JPEG: ["JPEG"], formats.WEBP: ["WEBP"], formats.GIF: ["GIF"],
    formats.AVIF: ["AVIF"], formats.BMP: ["BMP"], formats.TIFF: ["TIFF"],
}  # fmt: skip


def prepare() -> None:
    """Import Pillow and the formats it reads ahead of the first picture."""
    _pillow().preinit()


def look(
    file: PatientFile, media_format: MediaFormat, facts: Facts, max_pixels: int, box: tuple[int, int]
) -> Image | None:
    """Fill in what a picture is and return it upright within a box, None when it is too large to be decoded.

    Raise DamagedMedia or MediaTooLarge, keeping what was found until then.
    """
    with translating():
        facts.width, facts.height = displayed_size(file, media_format)
        check_pixels(facts.width, facts.height, max_pixels)
        _check_whole(file, media_format)
        if is_heavy(file, media_format, facts.width * facts.height):
            return None
        picture = shrink(file, media_format, *box)
        facts.average_colour, facts.preview_hash = colours(picture)
        return picture


def check_pixels(width: int, height: int, max_pixels: int) -> None:
    """Raise MediaTooLarge for more pixels than allowed, DamagedMedia for none."""
    if width < 1 or height < 1:
        raise damaged("no pixels")
    if width * height > max_pixels:
        raise MediaTooLarge(
            "Too large",
            f"This picture has {width:,} x {height:,} pixels; the limit is {max_pixels // 1_000_000:,} megapixels.",
            "Use a smaller version of it.",
        )


def displayed_size(file: PatientFile, media_format: MediaFormat) -> tuple[int, int]:
    """Return width and height as displayed, from the header alone."""
    if media_format is formats.WEBP:  # Pillow would reserve the whole canvas to tell
        return _webp_size(file)
    picture = _open(file, media_format)
    width, height = picture.size
    return (height, width) if _orientation(picture, media_format) >= 5 else (width, height)


def is_heavy(file: PatientFile, media_format: MediaFormat, pixels: int) -> bool:
    """Return whether decoding at reduced size would take more memory or time than a picture deserves.

    A baseline JPEG is decoded at an eighth of its size; a progressive one is kept whole by libjpeg and gone
    through once per scan, and a few bytes make a scan.
    """
    if media_format not in _DRAFT_FORMATS:
        return pixels > DECODE_PIXELS
    header = header_of(file, media_format)
    progressive = header.progressive if header is not None else _open(file, media_format).info.get("progressive")
    if not progressive:
        return False
    return pixels > DECODE_PIXELS or pixels * _count(file, b"\xff\xda") > _SCAN_PIXELS


def shrink(file: PatientFile, media_format: MediaFormat, max_width: int, max_height: int) -> Image:
    """Decode the first frame, upright, as RGB or RGBA within a box; it is never enlarged."""
    picture = _open(file, media_format)
    turn = _orientation(picture, media_format)
    box = (max_height, max_width) if turn >= 5 else (max_width, max_height)
    picture.draft("RGB", (box[0] * 2, box[1] * 2))
    picture.load()  # a draft that already fits would else never be decoded
    return _upright(fit(picture, *box), turn)


def fit(picture: Image, max_width: int, max_height: int) -> Image:
    """Return ``picture`` as RGB or RGBA within a box, never enlarged."""
    image = _pillow()
    if picture.width * picture.height > 16_000_000 or picture.mode in ("1", "P", "PA", "I;16", "I;16B", "I", "F"):
        # Nearest first: no second full-size copy, and modes that cannot be averaged become small enough to convert.
        spare = (max(4 * max_width, 512), max(4 * max_height, 512))
        if picture.width > spare[0] or picture.height > spare[1]:
            picture.thumbnail(spare, image.Resampling.NEAREST)
    if picture.mode.startswith("I"):  # 16 bits: Pillow's own conversion would cut off all above 255
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode not in ("RGB", "RGBA"):
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((max_width, max_height), image.Resampling.BOX if max_width < 64 else image.Resampling.LANCZOS)
    return picture


def colours(picture: Image) -> tuple[str, str]:
    """Return the average colour as ``#rrggbb`` and the BlurHash of an RGB or RGBA picture, which stays as it is."""
    small = picture
    if max(picture.size) > PREVIEW_SIZE:
        small = picture.copy()
        small.thumbnail((PREVIEW_SIZE, PREVIEW_SIZE), _pillow().Resampling.BOX)
    return colours_of(small.width, small.height, small.convert("RGBA").tobytes())


def _pillow() -> ModuleType:
    from PIL import Image

    # The limits of this module take the place of Pillow's, which speaks by warnings.
    Image.MAX_IMAGE_PIXELS = None
    if not any(f[0] == "ignore" and f[3] is not None and "PIL" in f[3].pattern for f in warnings.filters):
        warnings.filterwarnings("ignore", module=r"PIL\.|vitrine\.media\.")
    return Image


def _open(file: PatientFile, media_format: MediaFormat) -> Image:
    file.seek(0)
    opened: Image = _pillow().open(file, formats=_PILLOW_NAMES[media_format])
    return opened


def _orientation(picture: Image, media_format: MediaFormat) -> int:
    # Only where Qt turns the picture as well, so that everything shows it alike. A TIFF is turned by Pillow itself;
    # AVIF is shown through Pillow.
    if media_format not in (formats.JPEG, formats.AVIF):
        return 1
    try:
        turn = picture.getexif().get(0x0112, 1)
    except Exception:  # broken EXIF in a sound picture: shown as it lies
        return 1
    return turn if isinstance(turn, int) and 1 <= turn <= 8 else 1


def _upright(picture: Image, turn: int) -> Image:
    way = _pillow().Transpose
    ways = (
        way.FLIP_LEFT_RIGHT, way.ROTATE_180, way.FLIP_TOP_BOTTOM, way.TRANSPOSE,
        way.ROTATE_270, way.TRANSVERSE, way.ROTATE_90,
    )  # fmt: skip
    return picture if turn == 1 else picture.transpose(ways[turn - 2])


def _webp_size(file: PatientFile) -> tuple[int, int]:
    file.seek(0)
    size = webp_size(file.read(64))
    if size is not None:
        return size
    raise damaged("no WebP picture chunk")


def _check_whole(file: PatientFile, media_format: MediaFormat) -> None:
    """Raise DamagedMedia where the container itself shows that bytes are missing; decoding finds the rest."""
    checks: dict[MediaFormat, Callable[[PatientFile, int], bool]] = {
        formats.PNG: _png_is_whole, formats.WEBP: _webp_is_whole, formats.GIF: _gif_is_whole,
    }  # fmt: skip
    check = checks.get(media_format)
    if check is not None and not check(file, file.seek(0, os.SEEK_END)):
        raise damaged(f"the {media_format.extension} ends early or a checksum differs")


def _png_is_whole(file: PatientFile, size: int) -> bool:
    place = file.seek(8)
    while place + 12 <= size:
        head = file.read(8)
        length, checksum = int.from_bytes(head[:4], "big"), zlib.crc32(head[4:])
        place += 12 + length
        if place > size:
            return False
        while length > 0:
            piece = file.read(min(length, 1 << 20))
            length, checksum = length - len(piece), zlib.crc32(piece, checksum)
            if not piece:
                return False
        if int.from_bytes(file.read(4), "big") != checksum:
            return False
        if head[4:] == b"IEND":
            return True
    return False


def _webp_is_whole(file: PatientFile, size: int) -> bool:
    file.seek(4)
    return int.from_bytes(file.read(4), "little") + 8 <= size


def _gif_is_whole(file: PatientFile, size: int) -> bool:
    file.seek(max(0, size - 1024))
    return b"\x00;" in file.read(1024)  # the end of the last frame and the trailer; tools append things after it


def _count(file: PatientFile, needle: bytes) -> int:
    file.seek(0)
    found = 0
    while piece := file.read(1 << 20):
        found += piece.count(needle)
    return found
