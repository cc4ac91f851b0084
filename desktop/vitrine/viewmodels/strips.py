"""Strips: the frames of a video at a tile's size, for the pointer to scrub through."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QRect, QRunnable, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap

from vitrine.domain.generation import Generation
from vitrine.library.thumbnails import STRIP, STRIP_FRAMES
from vitrine.workers.courtesy import step_back
from vitrine.workers.cutting import RADIUS, cut_to
from vitrine.workers.thumbnail_worker import Thumbnail, ThumbnailFailure, ThumbnailWorker

KEPT = 4
"""Strips in memory: that under the pointer and the last few before it."""
FIRST_OF_ALL = 2
"""Priority of a wish: somebody holds the pointer over the tile and waits."""

_Key = tuple[str, int, int, float]


class Strips(QObject):
    """Frames of the videos that the pointer was over lately. Lives on the interface thread and never decodes there.

    Signals:
        ready(object): the name of a result whose frames can be painted now.
    """

    ready = Signal(object)
    _cut = Signal(object)

    def __init__(self, workers: Sequence[ThumbnailWorker], parent: QObject | None = None) -> None:
        """Use ``workers``, which somebody else starts and stops."""
        super().__init__(parent)
        self._workers = list(workers)
        self._kept: OrderedDict[_Key, list[QPixmap]] = OrderedDict()
        self._wanted: dict[str, _Key] = {}
        self._broken: set[str] = set()
        self._scissors = QThreadPool(self)
        self._scissors.setMaxThreadCount(1)
        self._cut.connect(self._on_cut)
        for worker in self._workers:
            worker.served.connect(self._on_served)

    def frames(self, generation: Generation, width: int, height: int, ratio: float = 1.0) -> list[QPixmap] | None:
        """Return a video's frames for a tile of ``width`` x ``height`` logical px, or None and ask a worker for them.

        ``ratio`` is the device pixel ratio.
        """
        key = (generation.name, max(1, round(width * ratio)), max(1, round(height * ratio)), ratio)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if generation.file is not None and generation.name not in self._broken and self._wanted.get(key[0]) != key:
            self._wanted[key[0]] = key
            worker = self._workers[hash(generation.name) % len(self._workers)]
            worker.request(generation.name, generation.file.path, STRIP, FIRST_OF_ALL)
        return None

    def cancel(self, names: Iterable[str]) -> None:
        """Take note that the wishes for these results were dropped: they are asked for again when wanted again."""
        for name in names:
            self._wanted.pop(name, None)
            self._broken.discard(name)

    def forget(self, name: str) -> None:
        """Forget a result's frames: its file is another one now, or back."""
        self.cancel([name])
        for key in [key for key in self._kept if key[0] == name]:
            del self._kept[key]

    def close(self) -> None:
        """Wait for the strip being cut; nothing is delivered afterwards."""
        self._wanted.clear()
        self._scissors.clear()
        self._scissors.waitForDone()

    def _on_served(self, served: Iterable[Thumbnail | ThumbnailFailure]) -> None:
        for one in served:
            key = self._wanted.get(one.name)
            if one.height != STRIP:
                continue
            if isinstance(one, ThumbnailFailure):
                self._broken.add(one.name)
                self._wanted.pop(one.name, None)
            elif key is not None:
                self._scissors.start(_StripScissors(self._cut, key, one.image))

    def _on_cut(self, cut: tuple[_Key, list[QImage]]) -> None:
        key, images = cut
        if self._wanted.get(key[0]) == key:
            del self._wanted[key[0]]
        pixmaps = [QPixmap.fromImage(image) for image in images]
        for pixmap in pixmaps:
            pixmap.setDevicePixelRatio(key[3])
        self._kept[key] = pixmaps
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key[0])


class _StripScissors(QRunnable):
    """Cuts a strip into frames of a tile's size, away from the interface thread."""

    def __init__(self, cut: SignalInstance, key: _Key, strip: QImage) -> None:
        super().__init__()
        self._cut = cut
        self._key = key
        self._strip = strip

    def run(self) -> None:
        step_back()
        _, width, height, ratio = self._key
        wide = self._strip.width() // STRIP_FRAMES
        frames = [self._strip.copy(QRect(n * wide, 0, wide, self._strip.height())) for n in range(STRIP_FRAMES)]
        self._cut.emit((self._key, [cut_to(frame, width, height, RADIUS * ratio) for frame in frames]))
