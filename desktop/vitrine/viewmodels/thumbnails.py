"""Thumbnails: pixmaps of exactly a tile's size, from memory at once or a little later from the workers."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from vitrine.domain.generation import Generation
from vitrine.library.thumbnails import STRIP, height_for
from vitrine.viewmodels.strips import Strips
from vitrine.workers.cutting import Cut
from vitrine.workers.thumbnail_worker import Thumbnail, ThumbnailFailure, ThumbnailWorker

MEMORY = 96 * 1024 * 1024
"""Bytes of pixels that are kept on a usual screen: seven times what fills 1440 x 900."""
SCREENS = 5
"""On a large screen at least so many of it are kept: that in view, what is decoded ahead, and the way back."""
CONVERSIONS_PER_TURN = 6
MOST_BROKEN = 2000
AHEAD, IN_VIEW = 0, 1

_Key = tuple[str, Cut]


def memory_for(pixels: int) -> int:
    """Return how many bytes of pixels to keep on a screen of so many device pixels."""
    return max(MEMORY, SCREENS * 4 * pixels)


class Thumbnails(QObject):
    """The pictures that are on screen or were just now. Lives on the interface thread and never decodes there.

    Signals:
        ready(object): the name of a result whose picture can be painted now.
        failed(object): the name of a result that no picture can be made of.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, workers: Sequence[ThumbnailWorker], parent: QObject | None = None, *, memory: int = MEMORY):
        """Use ``workers``, which somebody else starts and stops; keep at most ``memory`` bytes of pixels."""
        super().__init__(parent)
        self._workers = list(workers)
        self.strips = Strips(self._workers, self)
        """The frames of videos."""
        self._memory = memory
        self._used = 0
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._cuts: dict[str, set[Cut]] = {}  # which are kept of a result
        self._wanted: dict[str, dict[Cut, int]] = {}  # asked for and not here yet, with their priority
        self._broken: dict[str, None] = {}
        self._arrived: deque[tuple[_Key, QImage]] = deque()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._convert_some)
        for worker in self._workers:
            worker.served.connect(self._on_served)

    def pixmap(
        self, generation: Generation, width: int, height: int, ratio: float = 1.0, *, ahead: bool = False
    ) -> QPixmap | None:
        """Return the picture for a tile of ``width`` x ``height`` logical px, or None and ask a worker for it.

        ``ratio`` is the device pixel ratio. ``ahead`` marks what is not in view yet: it comes after what is.
        """
        cut = Cut(max(1, round(width * ratio)), max(1, round(height * ratio)), ratio)
        path = generation.file.path if generation.file is not None else None
        return self._find(generation.name, path, cut, AHEAD if ahead else IN_VIEW)

    def preview(self, name: str, path: Path, width: int, height: int, ratio: float = 1.0) -> QPixmap | None:
        """Return a picture that is no result (an input) cut to fill ``width`` x ``height`` logical px, or None.

        ``name`` must be no result's. What is asked for comes as ``ready`` says.
        """
        cut = Cut(max(1, round(width * ratio)), max(1, round(height * ratio)), ratio, cover=True)
        return self._find(name, path, cut, IN_VIEW)

    def look_ahead(self, tiles: Sequence[tuple[Generation, int, int]], ratio: float = 1.0) -> None:
        """Ask for what may come into view next: results with their width and height in logical px, nearest first.

        What was asked for ahead before and is not among them is dropped.
        """
        names = {generation.name: None for generation, _, _ in tiles}
        self.cancel([name for name, cuts in self._wanted.items() if name not in names and max(cuts.values()) == AHEAD])
        for generation, width, height in tiles:
            self.pixmap(generation, width, height, ratio, ahead=True)
        for worker in self._workers:
            worker.arrange(list(names))

    def _find(self, name: str, path: Path | None, cut: Cut, priority: int) -> QPixmap | None:
        found = self._kept.get((name, cut))
        if found is not None:
            self._kept.move_to_end((name, cut))
            return found
        if path is not None and name not in self._broken and self._wanted.get(name, {}).get(cut, -1) < priority:
            self._wanted.setdefault(name, {})[cut] = priority
            self._workers[hash(name) % len(self._workers)].request(name, path, height_for(cut.height), priority, cut)
        return None

    def at_hand(self, generation: Generation) -> QPixmap | None:
        """Return the largest picture of a result in memory, whatever its size; asks nobody."""
        found = [self._kept[generation.name, cut] for cut in self._cuts.get(generation.name, ())]
        return max(found, key=lambda pixmap: pixmap.width(), default=None)

    def is_broken(self, name: str) -> bool:
        """Return whether no picture can be made of a result."""
        return name in self._broken

    def cancel(self, names: Collection[str]) -> None:
        """Forget wishes for results that went out of sight; what failed is looked at again when it comes back."""
        gone = set(names)
        if not gone:
            return
        for name in gone:
            self._wanted.pop(name, None)
            self._broken.pop(name, None)
        self.strips.cancel(gone)
        for worker in self._workers:
            worker.cancel(gone)

    def forget(self, name: str) -> None:
        """Forget everything about a result: its file is another one now, or back, or is to be looked at again."""
        self.strips.forget(name)
        self.cancel([name])
        for worker in self._workers:
            worker.forgive(name)
        for cut in self._cuts.pop(name, ()):
            self._used -= _bytes(self._kept.pop((name, cut)))

    def close(self) -> None:
        """Let nothing be asked for or delivered any more."""
        self._turn.stop()
        self.strips.close()
        self._wanted.clear()
        self._arrived.clear()

    @property
    def used(self) -> int:
        """Return how many bytes of pixels are kept."""
        return self._used

    def _on_served(self, served: Iterable[Thumbnail | ThumbnailFailure]) -> None:
        for one in served:
            if isinstance(one, Thumbnail):
                self._arrived.extend(((one.name, cut), image) for cut, image in one.cuts)
            elif one.height != STRIP:  # of a strip only scrubbing is lost: the picture itself may be sound
                self._fail(one.name)
        if self._arrived and not self._turn.isActive():
            self._convert_some()

    def _fail(self, name: str) -> None:
        self._broken[name] = None
        if len(self._broken) > MOST_BROKEN:
            del self._broken[next(iter(self._broken))]
        self._wanted.pop(name, None)
        self.failed.emit(name)

    def _convert_some(self) -> None:
        """Turn a few images into pixmaps: the rest waits for the next turn of the event loop."""
        for _ in range(min(CONVERSIONS_PER_TURN, len(self._arrived))):
            key, image = self._arrived.popleft()
            name, cut = key
            wanted = self._wanted.get(name, {})
            wanted.pop(cut, None)
            if not wanted:
                self._wanted.pop(name, None)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(cut.ratio)
            self._keep(key, pixmap)
            self.ready.emit(name)
        if not self._arrived:
            self._turn.stop()
        elif not self._turn.isActive():
            self._turn.start()

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        old = self._kept.pop(key, None)
        self._used += _bytes(pixmap) - (_bytes(old) if old is not None else 0)
        self._kept[key] = pixmap
        self._cuts.setdefault(key[0], set()).add(key[1])
        while self._used > self._memory and len(self._kept) > 1:
            (name, cut), oldest = self._kept.popitem(last=False)
            self._used -= _bytes(oldest)
            self._cuts[name].discard(cut)
            if not self._cuts[name]:
                del self._cuts[name]


def _bytes(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()
