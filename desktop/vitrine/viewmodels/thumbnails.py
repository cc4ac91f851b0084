"""Thumbnails: pixmaps of exactly a tile's size, from memory at once or a little later from the workers."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap

from vitrine.domain.generation import Generation
from vitrine.library.thumbnails import HEIGHTS, STRIP
from vitrine.viewmodels.cutting import RADIUS, cut_to
from vitrine.viewmodels.strips import Strips
from vitrine.workers.courtesy import step_back
from vitrine.workers.thumbnail_worker import Thumbnail, ThumbnailFailure, ThumbnailWorker

MEMORY = 256 * 1024 * 1024
CONVERSIONS_PER_TURN = 6


@dataclass(frozen=True, slots=True)
class _Size:
    """A wished size in device pixels; ``cover`` fills it whatever is cut off."""

    width: int
    height: int
    ratio: float
    cover: bool = False


_Key = tuple[str, _Size]


class Thumbnails(QObject):
    """The pictures that are on screen or were just now. Lives on the interface thread and never decodes there.

    Signals:
        ready(object): the name of a result whose picture can be painted now.
        failed(object): the name of a result that no picture can be made of.
    """

    ready = Signal(object)
    failed = Signal(object)
    _cut = Signal(object)

    def __init__(self, workers: Sequence[ThumbnailWorker], parent: QObject | None = None, *, memory: int = MEMORY):
        """Use ``workers``, which somebody else starts and stops; keep at most ``memory`` bytes of pixels."""
        super().__init__(parent)
        self._workers = list(workers)
        self.strips = Strips(self._workers, self)
        """The frames of videos."""
        self._memory = memory
        self._used = 0
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._wanted: dict[tuple[str, int], set[_Size]] = {}
        self._coming: set[_Key] = set()  # made already, but not cut or not a pixmap yet: not to be asked for again
        self._broken: set[str] = set()
        self._arrived: deque[tuple[_Key, QImage]] = deque()
        self._scissors = QThreadPool(self)
        self._scissors.setMaxThreadCount(1)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._convert_some)
        self._cut.connect(self._on_cut)
        for worker in self._workers:
            worker.ready.connect(self._on_ready)
            worker.failed.connect(self._on_failed)

    def pixmap(
        self, generation: Generation, width: int, height: int, ratio: float = 1.0, *, ahead: bool = False
    ) -> QPixmap | None:
        """Return the picture for a tile of ``width`` x ``height`` logical px, or None and ask a worker for it.

        ``ratio`` is the device pixel ratio. ``ahead`` marks what is not in view yet: it comes after what is.
        """
        size = _Size(max(1, round(width * ratio)), max(1, round(height * ratio)), ratio)
        return self._find(generation.name, generation.file.path if generation.file is not None else None, size, ahead)

    def preview(self, name: str, path: Path, width: int, height: int, ratio: float = 1.0) -> QPixmap | None:
        """Return a picture that is no result (an input) cut to fill ``width`` x ``height`` logical px, or None.

        ``name`` must be no result's. What is asked for comes as ``ready`` says.
        """
        size = _Size(max(1, round(width * ratio)), max(1, round(height * ratio)), ratio, cover=True)
        return self._find(name, path, size, ahead=False)

    def _find(self, name: str, path: Path | None, size: _Size, ahead: bool) -> QPixmap | None:
        key = (name, size)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if path is not None and name not in self._broken and key not in self._coming:
            self._ask(name, path, size, ahead)
        return None

    def at_hand(self, generation: Generation) -> QPixmap | None:
        """Return the largest picture of a result in memory, whatever its size; asks nobody."""
        found = [pixmap for (name, _), pixmap in self._kept.items() if name == generation.name]
        return max(found, key=lambda pixmap: pixmap.width(), default=None)

    def is_broken(self, name: str) -> bool:
        """Return whether no picture can be made of a result."""
        return name in self._broken

    def cancel(self, names: Collection[str]) -> None:
        """Forget wishes for results that went out of sight."""
        gone = set(names)
        self._wanted = {key: sizes for key, sizes in self._wanted.items() if key[0] not in gone}
        for worker in self._workers:
            worker.cancel(gone)

    def forget(self, name: str) -> None:
        """Forget everything about a result: its file is another one now, or back."""
        self.strips.forget(name)
        self._broken.discard(name)
        self.cancel([name])
        for key in [key for key in self._kept if key[0] == name]:
            self._used -= _bytes(self._kept.pop(key))

    def close(self) -> None:
        """Wait for the picture being cut; nothing is asked for or delivered afterwards."""
        self._turn.stop()
        self.strips.close()
        self._wanted.clear()
        self._scissors.clear()
        self._scissors.waitForDone()

    @property
    def used(self) -> int:
        """Return how many bytes of pixels are kept."""
        return self._used

    def _ask(self, name: str, path: Path, size: _Size, ahead: bool) -> None:
        height = next((h for h in HEIGHTS if h >= size.height), HEIGHTS[-1])
        sizes = self._wanted.setdefault((name, height), set())
        if size not in sizes:
            sizes.add(size)
            worker = self._workers[hash(name) % len(self._workers)]
            worker.request(name, path, height, 0 if ahead else 1)

    def _on_ready(self, thumbnail: Thumbnail) -> None:
        sizes = self._wanted.pop((thumbnail.name, thumbnail.height), set())
        if sizes:
            self._coming.update((thumbnail.name, size) for size in sizes)
            self._scissors.start(_Scissors(self._cut, thumbnail, sizes))

    def _on_failed(self, failure: ThumbnailFailure) -> None:
        if failure.height == STRIP:
            return  # only scrubbing is lost: the picture itself may be sound
        self._broken.add(failure.name)
        self._wanted = {key: sizes for key, sizes in self._wanted.items() if key[0] != failure.name}
        self.failed.emit(failure.name)

    def _on_cut(self, cut: tuple[_Key, QImage]) -> None:
        self._arrived.append(cut)
        if not self._turn.isActive():
            self._turn.start()

    def _convert_some(self) -> None:
        """Turn a few images into pixmaps: the rest waits for the next turn of the event loop."""
        for _ in range(min(CONVERSIONS_PER_TURN, len(self._arrived))):
            key, image = self._arrived.popleft()
            self._coming.discard(key)
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(key[1].ratio)
            self._keep(key, pixmap)
            self.ready.emit(key[0])
        if not self._arrived:
            self._turn.stop()

    def _keep(self, key: _Key, pixmap: QPixmap) -> None:
        old = self._kept.pop(key, None)
        self._used += _bytes(pixmap) - (_bytes(old) if old is not None else 0)
        self._kept[key] = pixmap
        while self._used > self._memory and len(self._kept) > 1:
            self._used -= _bytes(self._kept.popitem(last=False)[1])


class _Scissors(QRunnable):
    """Cuts one thumbnail to the sizes that wait for it, away from the interface thread."""

    def __init__(self, cut: SignalInstance, thumbnail: Thumbnail, sizes: Iterable[_Size]) -> None:
        super().__init__()
        self._cut = cut
        self._thumbnail = thumbnail
        self._sizes = tuple(sizes)

    def run(self) -> None:
        step_back()
        for size in self._sizes:
            image = cut_to(self._thumbnail.image, size.width, size.height, RADIUS * size.ratio, cover=size.cover)
            self._cut.emit(((self._thumbnail.name, size), image))


def _bytes(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()
