"""ThumbnailWorker: one thread that makes thumbnails, those in view first, and keeps them in the cache."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, QThread, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from vitrine.errors import Interrupted, StudioError
from vitrine.library.thumbnails import HEIGHTS_AT_ARRIVAL, STRIP, STRIP_FRAMES, STRIP_HEIGHT, ThumbnailStore
from vitrine.media import DECODING, MediaFormat, Pixels, decode, decode_frames, identify, is_heavy
from vitrine.workers.courtesy import step_back

MAX_WIDTH = 4096
"""Widest thumbnail in pixels; a longer panorama becomes lower instead."""

_QUALITY = 80
_STRIP_WIDTH = 640
_QT_FORMATS = {
    "image/png": b"png", "image/jpeg": b"jpeg", "image/webp": b"webp", "image/gif": b"gif",
    "image/bmp": b"bmp", "image/tiff": b"tiff",
}  # fmt: skip
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A thumbnail ready to be painted: at most ``height`` pixels high, never enlarged, upright.

    ``image`` is RGB32, or ARGB32_Premultiplied where there is transparency: what a QPixmap takes as it is.
    """

    name: str
    height: int
    image: QImage


@dataclass(frozen=True, slots=True)
class ThumbnailFailure:
    """A thumbnail that cannot be made: the file is missing, damaged or too large. ``height`` 0: from ``ingest``."""

    name: str
    height: int


@dataclass(frozen=True, slots=True)
class _Wish:
    name: str
    path: Path
    height: int
    order: tuple[int, int] = (0, 0)


class ThumbnailWorker(QThread):
    """Serves thumbnails from the cache, or from the file itself, one at a time.

    Every method may be called from any thread, before ``start`` too. The thread sleeps while nothing is wanted.

    Signals:
        ready(object): a Thumbnail that was requested.
        failed(object): a ThumbnailFailure, once as long as the file stays as it is.
        kept(object): the name of a fresh result whose thumbnails now lie in the cache.
    """

    ready = Signal(object)
    failed = Signal(object)
    kept = Signal(object)

    def __init__(self, store: ThumbnailStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._changed = threading.Condition()
        self._wishes: dict[tuple[str, int], _Wish] = {}
        self._arrivals: deque[_Wish] = deque()
        self._sequence = 0
        self._stopped = False
        self._broken: dict[str, tuple[Path, object]] = {}  # of this thread only

    def request(self, name: str, path: Path, height: int, priority: int = 0) -> None:
        """Ask for a thumbnail: higher ``priority`` first, then the newest wish; asking again renews it.

        ``name`` is the result's (``Generation.name``), ``height`` one of ``HEIGHTS`` in pixels, or ``STRIP`` for the
        frames of a video side by side. What the file is its bytes say.
        """
        with self._changed:
            self._sequence += 1
            self._wishes[name, height] = _Wish(name, path, height, (priority, self._sequence))
            self._changed.notify()

    def cancel(self, names: Collection[str]) -> None:
        """Forget requests that were scrolled away; the one being made is finished and delivered."""
        with self._changed:
            self._wishes = {key: wish for key, wish in self._wishes.items() if wish.name not in names}

    def keep_only(self, names: Collection[str]) -> None:
        """Forget every request except for these names."""
        with self._changed:
            self._wishes = {key: wish for key, wish in self._wishes.items() if wish.name in names}

    def ingest(self, name: str, path: Path) -> None:
        """Make and keep the thumbnails of a result that has just arrived, when nothing is requested."""
        with self._changed:
            self._arrivals.append(_Wish(name, path, 0))
            self._changed.notify()

    def stop(self) -> None:
        """Let the thread end after the thumbnail it is making; call ``wait`` with a bound afterwards."""
        with self._changed:
            self._stopped = True
            self._wishes.clear()
            self._arrivals.clear()
            self._changed.notify()

    def run(self) -> None:
        """Serve wishes until stopped; never let an exception out of the thread."""
        step_back()
        while (wish := self._next()) is not None:
            try:
                self._serve(wish)
            except Interrupted:
                return
            except Exception:
                _log.exception("unforeseen exception while making a thumbnail")
                self._fail(wish)

    def _next(self) -> _Wish | None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._wishes or self._arrivals)
            if self._stopped:
                return None
            if self._wishes:
                best = max(self._wishes.values(), key=lambda wish: wish.order)
                return self._wishes.pop((best.name, best.height))
            return self._arrivals.popleft()

    def _serve(self, wish: _Wish) -> None:
        if not wish.height:
            self._take_in(wish)
            return
        make = self._make_strip if wish.height == STRIP else self._make
        image = self._stored(wish.name, wish.height) or make(wish)
        if image is not None:
            self.ready.emit(Thumbnail(wish.name, wish.height, image))

    def _stored(self, name: str, height: int) -> QImage | None:
        data = self._store.get(name, height)
        image = QImage.fromData(data) if data is not None else QImage()
        return None if image.isNull() else _paintable(image)

    def _take_in(self, wish: _Wish) -> None:
        there = all(self._store.get(wish.name, height) is not None for height in HEIGHTS_AT_ARRIVAL)
        if there or self._make(wish) is not None:
            self.kept.emit(wish.name)

    def _make(self, wish: _Wish) -> QImage | None:
        """Make the wished thumbnail and, decoded once, the smaller ones of every result; keep them."""
        if self._broken.get(wish.name) == (wish.path, _state(wish.path)):
            return None
        heights = sorted({*HEIGHTS_AT_ARRIVAL} | ({wish.height} if wish.height else set()), reverse=True)
        if wish.height > max(HEIGHTS_AT_ARRIVAL):
            heights = [wish.height]
        image = make_thumbnail(wish.path, heights[0])
        if image is None:
            self._fail(wish)
            return None
        made = {height: _scaled(image, height) for height in heights}
        self._store.put_many([(wish.name, height, encode(picture)) for height, picture in made.items()])
        return made[wish.height or heights[0]]

    def _make_strip(self, wish: _Wish) -> QImage | None:
        image = make_strip(wish.path, self._check)
        if image is None:
            self.failed.emit(ThumbnailFailure(wish.name, STRIP))
            return None
        self._store.put(wish.name, STRIP, encode(image))
        return image

    def _check(self) -> None:
        if self._stopped:
            raise Interrupted

    def _fail(self, wish: _Wish) -> None:
        if wish.height == STRIP:
            self.failed.emit(ThumbnailFailure(wish.name, STRIP))
            return
        self._broken[wish.name] = (wish.path, _state(wish.path))
        self.failed.emit(ThumbnailFailure(wish.name, wish.height))


def make_thumbnail(path: Path, height: int) -> QImage | None:
    """Return a picture, or the first frame of a video, at most ``height`` pixels high and upright.

    None when the file is missing, no media, damaged, or would take too much memory to decode. Of a truncated JPEG
    what there is of it is shown.
    """
    try:
        media_format = identify(path)
        if is_heavy(path):
            return None
        image = _read(path, media_format, height)
        if image is None:
            image = _image(decode(path, MAX_WIDTH, height))
    except StudioError as error:
        _log.info("no thumbnail of %s: %s", path.name, error)
        return None
    return _paintable(image)


def make_strip(path: Path, check: Callable[[], None] = lambda: None) -> QImage | None:
    """Return ``STRIP_FRAMES`` frames of a video side by side, each at most ``STRIP_HEIGHT`` px high.

    None when it is no sound video. ``check`` is called between frames; what it raises ends the work.
    """
    try:
        frames = [_image(one) for one in decode_frames(path, STRIP_FRAMES, _STRIP_WIDTH, STRIP_HEIGHT, check)]
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


def _read(path: Path, media_format: MediaFormat, height: int) -> QImage | None:
    """Read a picture at reduced size with Qt, None when Qt cannot."""
    name = _QT_FORMATS.get(media_format.content_type)
    if name is None:
        return None
    reader = QImageReader(str(path), name)
    reader.setAutoDetectImageFormat(False)  # the bytes have been judged: no SVG or PDF plug-in gets at the file
    reader.setAutoTransform(True)
    size = reader.size()
    whole = 4 * size.width() * size.height()
    if name != b"jpeg" and whole > QImageReader.allocationLimit() << 20:
        return None
    if size.isValid():
        sideways = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        shown = _within(size.transposed() if sideways else size, height)
        reader.setScaledSize(shown.transposed() if sideways else shown)
    with DECODING:
        image = reader.read()
        return None if image.isNull() else _scaled(image, height)


def _within(size: QSize, height: int) -> QSize:
    scale = min(height / max(size.height(), 1), MAX_WIDTH / max(size.width(), 1), 1.0)
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))


def _scaled(image: QImage, height: int) -> QImage:
    size = _within(image.size(), height)
    if size == image.size():
        return image
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _image(pixels: Pixels) -> QImage:
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    stride = pixels.width * (4 if pixels.alpha else 3)
    # Copied: the QImage would else point into memory that Python frees.
    return QImage(pixels.data, pixels.width, pixels.height, stride, layout).copy()


def _paintable(image: QImage) -> QImage:
    if not image.hasAlphaChannel() or _is_opaque(image):
        return image.convertToFormat(QImage.Format.Format_RGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    full = QImage(alpha.size(), QImage.Format.Format_Alpha8)
    full.fill(255)
    return alpha == full


def _state(path: Path) -> object:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size
