"""Making 2,000 thumbnails of mixed files in the real window, in turns with Qt's decoder alone, two threads each.

The studio's two workers read, scale, encode and keep what a fresh result gets; the plain threads only let QImageReader
read each file at that size. Gaps of the event loop are taken meanwhile, and while nothing is made.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pictures
import prepared
from gallery_window import open_window
from PySide6.QtCore import QEventLoop, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader
from rows import Row, against, percentile

from vitrine.app import App
from vitrine.library.thumbnails import HEIGHTS_AT_ARRIVAL
from vitrine.workers.courtesy import step_back

_CHUNKS = 4
_THREADS = 2
_GAP_MS, _RATE_GOAL = 16.0, 0.9
_IDLE_SECONDS = 3.0
_LATEST_MS = 240_000


def rows() -> Iterator[Row]:
    """Measure in the window with an empty library."""
    paths = pictures.mixed()
    for path in set(paths[:200]):
        path.read_bytes()
    chunks = [paths[start :: 2 * _CHUNKS] for start in range(2 * _CHUNKS)]
    with prepared.copied(0) as home, open_window(home) as window:
        making = Making(window.app)
        making.idle(2.0)
        idle = making.idle(_IDLE_SECONDS)
        ours = plain = 0.0
        gaps: list[float] = []
        for number in range(_CHUNKS):
            # Each set goes once through the one and once through the other, first and last in turns.
            mine, raw = chunks[2 * number], chunks[2 * number + 1]
            for files in (mine, raw):
                taken, gap = making.make(files)
                ours += taken
                gaps += gap
                plain += making.decode(files)
    count = len(paths)
    name = f"thumbnails of {count:,} mixed files, {_THREADS} threads"
    ratio = plain / ours
    yield Row(name, count / ours, count / plain, ratio, _RATE_GOAL, unit="/s", at_least=True)
    yield against("gaps of the event loop meanwhile: p99", percentile(gaps, 99), percentile(idle, 99), limit=_GAP_MS)
    yield against("gaps of the event loop meanwhile: longest", max(gaps), max(idle))


class Making(QObject):
    """Runs the event loop of the window while thumbnails are made, and notes its gaps."""

    _decoded = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._loop = QEventLoop()
        self._gaps: list[float] = []
        self._last = 0.0
        self._left = self._number = 0
        self._decoded.connect(self._loop.quit)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        for worker in app.workers:
            worker.kept.connect(self._on_kept)

    def idle(self, seconds: float) -> list[float]:
        """Return the gaps in milliseconds while nothing is made."""
        QTimer.singleShot(int(seconds * 1000), self._loop, self._loop.quit)
        return self._run()

    def make(self, files: Sequence[Path]) -> tuple[float, list[float]]:
        """Let the workers make the thumbnails of results that have arrived; return seconds and gaps."""
        self._left = len(files)
        begun = time.perf_counter()
        for path in files:
            self._number += 1
            self._app.workers[self._number % _THREADS].ingest(f"bench-{self._number}", path)
        gaps = self._run()
        return time.perf_counter() - begun, gaps

    def decode(self, files: Sequence[Path]) -> float:
        """Let plain threads read the files at the size of the largest thumbnail; return seconds."""
        waiting = list(files)
        height = max(HEIGHTS_AT_ARRIVAL)

        def read() -> None:
            step_back()
            while True:
                try:
                    path = waiting.pop()
                except IndexError:
                    return
                reader = QImageReader(str(path))
                size = reader.size()
                reader.setScaledSize(QSize(round(size.width() * height / size.height()), height))
                assert not reader.read().isNull(), path

        threads = [threading.Thread(target=read) for _ in range(_THREADS)]

        def end() -> None:
            for thread in threads:
                thread.join()
            self._decoded.emit()

        begun = time.perf_counter()
        for thread in threads:
            thread.start()
        waiter = threading.Thread(target=end)
        waiter.start()
        self._run()
        waiter.join()
        return time.perf_counter() - begun

    def _run(self) -> list[float]:
        late = QTimer(self)
        late.setSingleShot(True)
        late.timeout.connect(lambda: self._loop.exit(1))
        late.start(_LATEST_MS)
        self._gaps, self._last = [], time.perf_counter()
        self._timer.start()
        outcome = self._loop.exec()
        self._timer.stop()
        late.stop()
        if outcome:
            raise RuntimeError("the thumbnails are not made in time")
        return self._gaps

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    def _on_kept(self, _: object) -> None:
        self._left -= 1
        if not self._left:
            self._loop.quit()


if __name__ == "__main__":
    for row in rows():
        print(row)
