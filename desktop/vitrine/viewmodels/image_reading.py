"""How a picture becomes pixels in a worker: first as large as it is seen, then whole, and parts of huge ones."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from vitrine.errors import DamagedMedia
from vitrine.media import decode, identify, is_heavy

WHOLE_PIXELS = 36_000_000
"""A picture with more is kept at a reduced size, an 8K frame (33 megapixels) not: with its levels it takes 190 MB."""
ALLOCATION_LIMIT_MB = 512
"""Qt's own limit (256 MB) gives a null image without a word for a sound picture of 9,000 x 9,000 px."""
SMALLEST_LEVEL = 512
WORTH_SCALING = 0.6
"""A JPEG that is seen at most this large (of its width) is decoded at that size first.

Measured: 3840 x 2160 takes 77 ms whole, 45 at a half and 32 at three eighths. No other format is quicker that way.
"""
_JPEG = b"jpg"
_SMOOTH = Qt.TransformationMode.SmoothTransformation

Room = tuple[float, float]
"""Width and height, in pixels of the screen, that a picture may take at Fit."""


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """A decoded picture. ``levels`` go from large to small; ``width`` and ``height`` are the file's own px.

    ``reduced`` says that even the first level has fewer pixels than the file, ``unfinished`` that finer or more levels
    of it can be had.
    """

    name: str
    levels: tuple[QImage, ...]
    width: int
    height: int
    reduced: bool = False
    unfinished: bool = False

    @property
    def bytes(self) -> int:
        """Return how much memory it takes."""
        return sum(level.sizeInBytes() for level in self.levels)


def fitted(width: int, height: int, room: Room) -> QSize:
    """Return how large a picture is seen at Fit, in pixels of the screen; it is never enlarged."""
    scale = min(1.0, room[0] / max(1, width), room[1] / max(1, height))
    return QSize(max(1, round(width * scale)), max(1, round(height * scale)))


def read_image(name: str, path: Path) -> LoadedImage:
    """Decode a picture upright with all its levels.

    Raise MediaMissing, UnsupportedMedia, DamagedMedia, MediaTooLarge, or MediaError when it may not be read.
    """
    return read_rest(_read_whole(name, path), path)


def read_first(name: str, path: Path, room: Callable[[], Room]) -> LoadedImage:
    """Decode as much of a picture as is seen at Fit in ``room``; raise as `read_image`.

    ``room`` is asked in the worker, as late as can be. What the first paint has no use for is left to `read_rest`.
    """
    reader, image_format = _opened(path)
    if reader is not None and image_format == _JPEG:
        size = _displayed(reader)
        seen = fitted(size.width(), size.height(), room())
        if seen.width() <= size.width() * WORTH_SCALING:
            _refuse_heavy(path, size)
            image = _scaled_read(reader, seen)
            if not image.isNull():
                return LoadedImage(name, (_paintable(image),), size.width(), size.height(), True, True)
    whole = _read_whole(name, path)
    seen = fitted(whole.width, whole.height, room())
    return dataclasses.replace(whole, levels=_with_level(whole.levels, seen))


def read_rest(first: LoadedImage, path: Path) -> LoadedImage:
    """Return a picture with the levels that it still lacks; raise as `read_image`."""
    if not first.unfinished:
        return first
    whole = first
    if first.levels[0].width() < _kept_size(QSize(first.width, first.height)).width():
        whole = _read_whole(first.name, path)
    levels = _halves(whole.levels[0])
    sizes = [level.size() for level in levels]
    levels += [level for level in first.levels if level.size() not in sizes]
    levels.sort(key=lambda level: -level.width())
    return dataclasses.replace(whole, levels=tuple(levels), unfinished=False)


def read_part(path: Path, part: QRect) -> QImage:
    """Decode one part of a picture, in px of the picture as displayed, at its own size; raise as `read_image`.

    Of a JPEG nothing else is kept in memory meanwhile; the other formats can only be decoded whole.
    """
    reader, image_format = _opened(path)
    if reader is not None and (image_format == _JPEG or _fits(reader)):
        if image_format == _JPEG:
            reader.setClipRect(stored_part(part, _displayed(reader), reader.transformation()))
            image = reader.read()
        else:
            image = reader.read().copy(part)
        if not image.isNull():
            return _paintable(image)
    return _paintable(_decode(path).copy(part))


def stored_part(part: QRect, displayed: QSize, turn: QImageIOHandler.Transformation) -> QRect:
    """Return where a part of a picture as displayed lies in the picture as stored."""
    kinds = QImageIOHandler.Transformation
    found, width, height = part, displayed.width(), displayed.height()
    if turn.value & kinds.TransformationRotate90.value:
        found = QRect(part.y(), width - part.x() - part.width(), part.height(), part.width())
        width, height = height, width
    if turn.value & kinds.TransformationMirror.value:
        found = QRect(width - found.x() - found.width(), found.y(), found.width(), found.height())
    if turn.value & kinds.TransformationFlip.value:
        found = QRect(found.x(), height - found.y() - found.height(), found.width(), found.height())
    return found


# ---- reading ----


def _opened(path: Path) -> tuple[QImageReader | None, bytes]:
    """Return a reader of a file, None when Qt has none for its format, and the format's name."""
    image_format = identify(path).extension.encode()
    if image_format not in {bytes(known.data()) for known in QImageReader.supportedImageFormats()}:
        return None, image_format
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)
    # By name, not by the file opened above: a TIFF reader still uses its device when it goes.
    reader = QImageReader(str(path), image_format)
    reader.setAutoDetectImageFormat(False)  # the bytes have been judged: no other plug-in gets at the file
    reader.setAutoTransform(True)
    return reader, image_format


def _sideways(reader: QImageReader) -> bool:
    return bool(reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value)


def _displayed(reader: QImageReader) -> QSize:
    size = reader.size()
    return size.transposed() if _sideways(reader) else size


def _fits(reader: QImageReader) -> bool:
    size = reader.size()
    return 4 * size.width() * size.height() <= ALLOCATION_LIMIT_MB << 20


def _scaled_read(reader: QImageReader, size: QSize) -> QImage:
    reader.setScaledSize(size.transposed() if _sideways(reader) else size)
    return reader.read()


def _refuse_heavy(path: Path, size: QSize) -> None:
    """Raise what `decode` says of a progressive JPEG that takes far more memory than its reduced size."""
    if size.width() * size.height() > WHOLE_PIXELS and is_heavy(path):
        decode(path, 1, 1)


def _read_whole(name: str, path: Path) -> LoadedImage:
    """Decode a picture whole, or at the reduced size at which a huge one is kept, as its only level."""
    image, size = QImage(), QSize()
    reader, image_format = _opened(path)
    if reader is not None:
        size = _displayed(reader)
        small = _kept_size(size)
        if image_format == _JPEG and small != size:
            _refuse_heavy(path, size)
            image = _scaled_read(reader, small)
        elif image_format == _JPEG or _fits(reader):
            image = reader.read()
    if image.isNull():
        image = _decode(path)
        size = image.size()
    elif not size.isValid():
        size = image.size()
    small = _kept_size(size)
    if image.width() > small.width():
        image = image.scaled(small, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    reduced = image.width() < size.width()
    image = _paintable(image)
    more = min(image.width(), image.height()) >= 2 * SMALLEST_LEVEL
    return LoadedImage(name, (image,), size.width(), size.height(), reduced, more)


def _kept_size(size: QSize) -> QSize:
    """Return the size at which a picture is kept: halved, which JPEG is quick at, until it is small enough."""
    width, height = size.width(), size.height()
    while width * height > WHOLE_PIXELS:
        width, height = (width + 1) // 2, (height + 1) // 2
    return QSize(width, height)


def _decode(path: Path) -> QImage:
    pixels = decode(path, 1 << 15, 1 << 15)
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    image = QImage(pixels.data, pixels.width, pixels.height, pixels.width * (4 if pixels.alpha else 3), layout).copy()
    if image.isNull():
        raise DamagedMedia(
            "Damaged file", f"{path.name} cannot be decoded.", "Open it with another program, or make it again."
        )
    return image


# ---- levels ----


def _paintable(image: QImage) -> QImage:
    """Return a picture in the layout that is painted fastest."""
    alpha = image.hasAlphaChannel()
    layout = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return image if image.format() is layout else image.convertToFormat(layout)


def _halves(image: QImage) -> list[QImage]:
    """Return a picture and its halves, so that zooming out stays smooth."""
    levels = [image]
    while min(levels[-1].width(), levels[-1].height()) >= 2 * SMALLEST_LEVEL:
        last = levels[-1]
        half = QSize(last.width() // 2, last.height() // 2)
        levels.append(last.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH))
    return levels


def _with_level(levels: tuple[QImage, ...], size: QSize) -> tuple[QImage, ...]:
    """Return one level and the same at ``size``, where that is smaller."""
    if size.width() >= levels[0].width():
        return levels
    return (levels[0], levels[0].scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH))
