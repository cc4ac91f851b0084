"""Making pictures for tiles: a thumbnail, a video's strip, and with a thumbnail everything about its file.

Plain functions for any thread: the thumbnail workers call them, and so does an import. Qt decodes what it can, at
reduced size; Pillow and PyAV the rest.
"""

from __future__ import annotations

import hashlib
import io
import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from vitrine.domain.generation import MediaFile
from vitrine.errors import Interrupted, StudioError
from vitrine.library.thumbnails import HEIGHTS, STRIP_FRAMES, STRIP_HEIGHT, ThumbnailStore
from vitrine.media import (
    HEAD_BYTES,
    MediaFormat,
    Pixels,
    colours_of,
    decode,
    decode_frames,
    header_of,
    open_regular,
    sniff,
    weigh,
)
from vitrine.media import examine as examine_slowly
from vitrine.media.pictures import DECODE_PIXELS, PREVIEW_SIZE

MAX_WIDTH = 4096
"""Widest thumbnail in pixels; a longer panorama becomes lower instead."""

Kept = tuple[tuple[int, bytes], ...]
"""Encoded thumbnails of one file: height and data."""

_QUALITY = 80
_STRIP_WIDTH = 640
_TAIL = 1 << 16
_QT_FORMATS = {
    "image/png": b"png", "image/jpeg": b"jpeg", "image/webp": b"webp", "image/gif": b"gif",
    "image/bmp": b"bmp", "image/tiff": b"tiff",
}  # fmt: skip
_ENDS = {"image/png": b"IEND\xaeB`\x82", "image/jpeg": b"\xff\xd9"}
_log = logging.getLogger(__name__)


def examine(path: Path, sha256: str = "", height: int = HEIGHTS[0]) -> tuple[MediaFile, Kept]:
    """Return what a file is and its thumbnail for the store, from one decode.

    ``sha256`` (hex) spares reading the file for its hash when it is known. Nothing is kept: give the thumbnails to
    ``ThumbnailStore.keep`` under the result's name. There are none of a picture too large to be decoded. Raise as
    `vitrine.media.inspect` does over a file that is damaged, missing or of another kind.
    """
    found = _examine_fast(path, sha256, height)
    if found is not None:
        return found
    file, pixels = examine_slowly(path, MAX_WIDTH, height, sha256=sha256 or None)
    if pixels is None:
        image = make_thumbnail(path, height)
        return file, ((height, encode(image)),) if image is not None else ()
    return file, ((height, encode(paintable(image_of(pixels)))),)


def make_and_keep(
    store: ThumbnailStore, name: str, path: Path, sha256: str = "", height: int = HEIGHTS[0]
) -> MediaFile:
    """Return what a file is and keep its thumbnail under a result's name (``Generation.name``); raise as `examine`."""
    file, thumbnails = examine(path, sha256, height)
    store.keep([(name, thumbnails)])
    return file


def _examine_fast(path: Path, sha256: str, height: int) -> tuple[MediaFile, Kept] | None:
    """Examine a sound JPEG, PNG or WebP with Qt; None where anything is unusual, for others to judge."""
    with open_regular(path) as file:
        media_format = sniff(file.read(HEAD_BYTES))
        if media_format is None or media_format.content_type not in ("image/png", "image/jpeg", "image/webp"):
            return None
        header = header_of(file, media_format)
        if header is None or header.progressive or header.width * header.height > DECODE_PIXELS:
            return None
        size = os.fstat(file.fileno()).st_size
        if not _ends_well(file, media_format, size):
            return None
        if not sha256:
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    image, shown = _read(path, media_format, height)
    if image is None:
        return None
    image = paintable(image)
    colour, preview = _colours(image)
    facts = MediaFile(
        path, sha256, size, media_format.content_type, media_format.extension, shown.width(), shown.height(),
        None, colour, preview,
    )  # fmt: skip
    return facts, ((height, encode(image)),)


def _ends_well(file: io.BufferedReader, media_format: MediaFormat, size: int) -> bool:
    """Return whether the end of a file is where its format has it: Qt shows half a JPEG without a word."""
    if media_format.content_type == "image/webp":
        file.seek(4)
        return int.from_bytes(file.read(4), "little") + 8 <= size
    file.seek(max(0, size - _TAIL))
    return _ENDS[media_format.content_type] in file.read(_TAIL)


def _colours(image: QImage) -> tuple[str, str]:
    fit, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image
    if max(image.width(), image.height()) > PREVIEW_SIZE:
        small = image.scaled(PREVIEW_SIZE, PREVIEW_SIZE, fit, smooth)
    small = small.convertToFormat(QImage.Format.Format_RGBA8888)
    return colours_of(small.width(), small.height(), bytes(small.constBits()))


def make_thumbnail(path: Path, height: int) -> QImage | None:
    """Return a picture, or the first frame of a video, at most ``height`` pixels high and upright.

    None when the file is missing, no media, damaged, or would take too much memory to decode. Of a truncated JPEG
    what there is of it is shown.
    """
    try:
        media_format, heavy = weigh(path)
        if heavy:
            return None
        image, _ = _read(path, media_format, height)
        if image is None:
            image = image_of(decode(path, MAX_WIDTH, height))
    except StudioError as error:
        _log.info("no thumbnail of %s: %s", path.name, error)
        return None
    return paintable(image)


def make_strip(path: Path, check: Callable[[], None] = lambda: None) -> QImage | None:
    """Return ``STRIP_FRAMES`` frames of a video side by side, each at most ``STRIP_HEIGHT`` px high.

    None when it is no sound video. ``check`` is called between frames; what it raises ends the work.
    """
    try:
        frames = [image_of(one) for one in decode_frames(path, STRIP_FRAMES, _STRIP_WIDTH, STRIP_HEIGHT, check)]
    except Interrupted:
        raise
    except StudioError as error:
        _log.info("no strip of %s: %s", path.name, error)
        return None
    width, height = frames[0].width(), frames[0].height()
    strip = QImage(width * len(frames), height, QImage.Format.Format_RGB32)
    painter = QPainter(strip)
    for number, frame in enumerate(frames):
        painter.drawImage(number * width, 0, frame)
    painter.end()
    return strip


def encode(image: QImage) -> bytes:
    """Return a thumbnail as it is kept: JPEG, or WebP (7 times slower) where there is transparency."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "WEBP" if image.hasAlphaChannel() else "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _read(path: Path, media_format: MediaFormat, height: int) -> tuple[QImage | None, QSize]:
    """Read a picture at reduced size with Qt, None when Qt cannot; and its own size as displayed."""
    name = _QT_FORMATS.get(media_format.content_type)
    if name is None:
        return None, QSize()
    reader = QImageReader(str(path), name)
    reader.setAutoDetectImageFormat(False)  # the bytes have been judged: no SVG or PDF plug-in gets at the file
    reader.setAutoTransform(True)
    size = reader.size()
    if name != b"jpeg" and 4 * size.width() * size.height() > QImageReader.allocationLimit() << 20:
        return None, size
    if size.isValid():
        sideways = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        size = size.transposed() if sideways else size
        shown = _within(size, height)
        reader.setScaledSize(shown.transposed() if sideways else shown)
    image = reader.read()
    return (None if image.isNull() else scaled(image, height)), size


def _within(size: QSize, height: int) -> QSize:
    scale = min(height / max(size.height(), 1), MAX_WIDTH / max(size.width(), 1), 1.0)
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))


def scaled(image: QImage, height: int) -> QImage:
    """Return an image at most ``height`` pixels high and ``MAX_WIDTH`` wide; it is never enlarged."""
    size = _within(image.size(), height)
    if size == image.size():
        return image
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def image_of(pixels: Pixels) -> QImage:
    """Return decoded pixels as an image of their own."""
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    stride = pixels.width * (4 if pixels.alpha else 3)
    # Copied: the QImage would else point into memory that Python frees.
    return QImage(pixels.data, pixels.width, pixels.height, stride, layout).copy()


def paintable(image: QImage) -> QImage:
    """Return an image in the layout that a QPixmap takes as it is."""
    if not image.hasAlphaChannel() or _is_opaque(image):
        return image.convertToFormat(QImage.Format.Format_RGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    full = QImage(alpha.size(), QImage.Format.Format_Alpha8)
    full.fill(255)
    return alpha == full
