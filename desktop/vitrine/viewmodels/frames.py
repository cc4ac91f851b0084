"""VideoFrames: single frames of the video that is shown, exactly, and the row of samples under it."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, Signal
from PySide6.QtGui import QImage, QPainter

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.media import Pixels
from vitrine.workers.task_worker import Tasks

SAMPLES = 14
"""Frames in the strip under a video (DESIGN, section 4)."""
SAMPLE_HEIGHT, SAMPLE_WIDTH_MOST, SAMPLE_WIDTH_LEAST = 128, 320, 150
STRIP_KEY = -SAMPLES
"""Strips are kept with the thumbnails under this "height", so that they go when a result's thumbnails go."""
KEPT_STRIPS = 16
_QUALITY = 82


class StripStore(Protocol):
    """Where strips are kept between runs."""

    def get(self, name: str, height: int) -> bytes | None:
        """Return what was kept."""

    def put(self, name: str, height: int, data: bytes) -> None:
        """Keep something."""


@dataclass(frozen=True, slots=True)
class Clip:
    """An opened video: the result's name, when each frame is shown in seconds, and frames a second (0: unknown)."""

    name: str
    times: tuple[float, ...]
    rate: float

    def number_at(self, seconds: float) -> int:
        """Return the number of the frame that is to be seen at a moment, from 0."""
        # A player tells whole milliseconds: half of one is no reason to name the frame before.
        return max(0, bisect_right(self.times, seconds + 0.0006) - 1)

    def seconds(self, number: int) -> float:
        """Return when a frame is shown; a number outside is held within."""
        return self.times[min(max(0, number), len(self.times) - 1)]


@dataclass(frozen=True, slots=True)
class ExactFrame:
    """One frame of a result, with its number from 0 and its time in seconds."""

    name: str
    number: int
    seconds: float
    image: QImage


class VideoFrames(QObject):
    """Frames for the viewer. Everything is decoded in tasks, one frame at a time; the newest wish wins.

    Signals:
        opened(object): the Clip that was asked for.
        shown(object): an ExactFrame that was wanted.
        strip_ready(object): the name of a result whose strip can be had now.
        failed(object, object): the name of a result and the StudioError that says why its frames cannot be had.
    """

    opened = Signal(object)
    shown = Signal(object)
    strip_ready = Signal(object)
    failed = Signal(object, object)

    def __init__(self, tasks: Tasks, store: StripStore | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self._source: _Source | None = None
        self._clip: Clip | None = None
        self._wanted: int | None = None
        self._busy = False
        self._strips: OrderedDict[str, tuple[QImage, ...]] = OrderedDict()
        self._coming: set[str] = set()

    # ---- single frames ----

    @property
    def clip(self) -> Clip | None:
        """Return what is known of the opened video, None until ``opened``."""
        return self._clip

    def open(self, generation: Generation) -> None:
        """Look into a result's video; ``opened`` or ``failed`` follows."""
        self.close()
        if generation.file is None:
            return
        name = generation.name
        source = self._source = _Source(generation.file.path)

        def known(found: tuple[tuple[float, ...], float]) -> None:
            if self._source is source:
                self._clip = Clip(name, *found)
                self.opened.emit(self._clip)
                self._go_on()

        self._tasks.run(source.look, known, lambda error: self._refuse(source, name, error))

    def close(self) -> None:
        """Let go of the opened video."""
        source, self._source, self._clip, self._wanted = self._source, None, None, None
        self._busy = False
        if source is not None:
            self._tasks.run(source.close)

    def want(self, number: int) -> None:
        """Ask for a frame by its number from 0; ``shown`` follows unless another one is wanted sooner."""
        self._wanted = number
        self._go_on()

    def _go_on(self) -> None:
        source, clip, number = self._source, self._clip, self._wanted
        if source is None or clip is None or number is None or self._busy:
            return
        self._busy, self._wanted = True, None

        def decoded(frame: tuple[int, float, QImage] | None) -> None:
            if self._source is source:
                self._busy = False
                if frame is not None:
                    self.shown.emit(ExactFrame(clip.name, *frame))
                self._go_on()

        self._tasks.run(lambda: source.frame(number), decoded, lambda error: self._refuse(source, clip.name, error))

    def _refuse(self, source: _Source, name: str, error: StudioError) -> None:
        if self._source is source:
            self._busy = False
            self.failed.emit(name, error)

    def write(
        self,
        generation: Generation,
        number: int,
        path: Path,
        then: Callable[[object], None],
        otherwise: Callable[[StudioError], None],
    ) -> None:
        """Write a frame as a PNG file, then call ``then`` or, when it cannot be written, ``otherwise``."""
        if generation.file is None:
            return
        frame = png_of_frame(generation.file.path, number)

        def work() -> None:
            from vitrine.durable import refusal

            content = frame()
            try:
                path.write_bytes(content)
            except OSError as error:
                raise refusal(error, path.parent) from error

        self._tasks.run(work, then, otherwise)

    # ---- the strip ----

    def strip(self, generation: Generation) -> tuple[QImage, ...]:
        """Return a result's samples, empty until ``strip_ready`` (or for good where none can be made)."""
        found = self._strips.get(generation.name)
        if found is not None:
            self._strips.move_to_end(generation.name)
            return found
        if generation.name not in self._coming and generation.file is not None:
            self._coming.add(generation.name)
            name, path, store = generation.name, generation.file.path, self._store
            # What cannot be sampled stays among those that are coming: it is not tried again.
            self._tasks.run(lambda: _strip(name, path, store), lambda made: self._keep(name, made), lambda _error: None)
        return ()

    def _keep(self, name: str, strip: tuple[QImage, ...]) -> None:
        self._coming.discard(name)
        self._strips[name] = strip
        while len(self._strips) > KEPT_STRIPS:
            self._strips.popitem(last=False)
        self.strip_ready.emit(name)


class _Source:
    """One video's reader, made, used and closed in tasks; they wait for each other."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._closed = False
        self._reader: object | None = None

    def look(self) -> tuple[tuple[float, ...], float]:
        from vitrine.media.frames import FrameReader

        with self._lock:
            if self._closed:
                return (), 0.0
            reader = self._reader = FrameReader(self._path)
            return reader.times, reader.facts.rate

    def frame(self, number: int) -> tuple[int, float, QImage] | None:
        from vitrine.media.frames import FrameReader

        with self._lock:
            if not isinstance(self._reader, FrameReader) or self._closed:
                return None
            frame = self._reader.frame(number)
            return frame.number, frame.seconds, image_of(frame.pixels)

    def close(self) -> None:
        from vitrine.media.frames import FrameReader

        with self._lock:
            self._closed = True
            if isinstance(self._reader, FrameReader):
                self._reader.close()


def image_of(pixels: Pixels) -> QImage:
    """Return decoded pixels as an image of their own."""
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    stride = pixels.width * (4 if pixels.alpha else 3)
    # Converted, and so copied: the QImage would else point into memory that Python frees.
    image = QImage(pixels.data, pixels.width, pixels.height, stride, layout)
    return image.copy() if pixels.alpha else image.convertToFormat(QImage.Format.Format_RGB32)


def png_of_frame(path: Path, number: int) -> Callable[[], bytes]:
    """Return work for a task: decode one frame of a video exactly and return it as a PNG file's bytes."""

    def work() -> bytes:
        from vitrine.media.frames import FrameReader
        from vitrine.viewmodels.dropped import encode_png

        reader = FrameReader(path)
        try:
            return encode_png(image_of(reader.frame(number).pixels))
        finally:
            reader.close()

    return work


def frame_name(generation: Generation, number: int, of: str) -> str:
    """Return a file name for a frame: the video's own, and ``of`` with its number in place of {n}."""
    stem = generation.file.path.stem if generation.file is not None else generation.name
    return f"{stem}-{of.format(n=number)}.png"


# ---- making strips ----


def _strip(name: str, path: Path, store: StripStore | None) -> tuple[QImage, ...]:
    kept = store.get(name, STRIP_KEY) if store is not None else None
    whole = QImage.fromData(kept) if kept is not None else QImage()
    if whole.isNull() or whole.width() % SAMPLES:
        whole = _paste(_samples(path))
        if store is not None:
            store.put(name, STRIP_KEY, _jpeg(whole))
    width = whole.width() // SAMPLES
    return tuple(whole.copy(QRect(at * width, 0, width, whole.height())) for at in range(SAMPLES))


def _samples(path: Path) -> Sequence[QImage]:
    from vitrine.media.frames import sample

    # Wide enough to fill a cell at twice the density, also for an upright clip.
    made = sample(path, SAMPLES, SAMPLE_WIDTH_MOST, SAMPLE_HEIGHT)
    if made[0].width < SAMPLE_WIDTH_LEAST:
        made = sample(path, SAMPLES, SAMPLE_WIDTH_LEAST, SAMPLE_WIDTH_LEAST * 4)
    return [image_of(pixels) for pixels in made]


def _paste(images: Sequence[QImage]) -> QImage:
    width, height = images[0].width(), images[0].height()
    whole = QImage(width * len(images), height, QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    for at, image in enumerate(images):
        painter.drawImage(QRect(at * width, 0, width, height), image)
    painter.end()
    return whole


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
