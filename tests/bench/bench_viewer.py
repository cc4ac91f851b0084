"""The viewer: how soon a picture is seen small, and whole; neighbours, huge files, films; what it keeps in memory.

Each time runs from the key press to the end of the paint that shows what is waited for. The baseline is the plainest
program: the file's decoder alone, in the same process at the same time. Where something else uses the processor both
are slower: compare the ratios.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import grounds
import viewer_files
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QImageReader, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from rows import Row, against

from samples import a_file, a_request, a_saved_job
from vitrine.app import App
from vitrine.domain.generation import Generation, GenerationType
from vitrine.paths import Paths
from vitrine.studio import Studio
from vitrine.ui.look import make_application
from vitrine.ui.viewer.image_canvas import ImageCanvas
from vitrine.ui.viewer.viewer import Viewer
from vitrine.viewmodels.image_loader import KEPT_BYTES

TIMES = 3
STEPS = 100
FRAME_MS = 1000 / 60
WHOLE_MS, FILM_MS = 300.0, 500.0
"""The goals of DESIGN and of the issue, from the key press."""
_PATIENCE = 60.0


def rows() -> Iterator[Row]:
    """Measure the viewer in the real window."""
    with grounds.folder() as home, closing(Studio(Paths.under(home), {})) as studio:
        large = viewer_files.large()
        results = {name: _add(studio, path) for name, path in large.items()}
        results["huge"] = _add(studio, viewer_files.huge())
        results["film"] = _add(studio, viewer_files.film())
        for _ in range(STEPS + 2):
            _add(studio, large["painted JPEG"])
        app = App(make_application(["bench"]), studio.paths)
        app.window.resize(1440, 900)
        app.window.show()
        app.furnish(studio)
        with closing(app):
            app.begin()
            bench = Bench(app)
            bench.settle(results)
            yield from bench.opening(results, large)
            yield from bench.stepping()
            yield from bench.huge(results["huge"], viewer_files.huge())
            yield from bench.film(results["film"], viewer_files.film())


def _add(studio: Studio, path: Path) -> Generation:
    if path.suffix == ".mp4":
        facts = {"content_type": "video/mp4", "width": 1920, "height": 1080, "duration": 3.0}
        request = a_request(type=GenerationType.TEXT_TO_VIDEO)
    else:
        size = QImageReader(str(path)).size()
        facts = {"width": size.width(), "height": size.height()}
        request = a_request()
    file = a_file(path, extension=path.suffix[1:], size=path.stat().st_size, **facts)
    job = a_saved_job(studio.library, request, [file])
    return studio.library.results.of_job(job.id)[0]


class Bench:
    """Hands and a stopwatch for the viewer of a window."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._view = app.desk.gallery
        self._images = app.models.images
        self._painted: list[tuple[float, bool]] = []
        """When a canvas was painted, and whether with the file itself."""
        self._note_paints()

    def _note_paints(self) -> None:
        paint, painted = ImageCanvas.paintEvent, self._painted

        def noted(canvas: ImageCanvas, event: QPaintEvent) -> None:
            paint(canvas, event)
            if canvas.is_whole or canvas._preview is not None:
                painted.append((time.perf_counter(), canvas.is_whole))

        ImageCanvas.paintEvent = noted  # type: ignore[method-assign]

    @property
    def viewer(self) -> Viewer:
        """Return the viewer."""
        return self._app.desk.looking.viewer

    def settle(self, results: dict[str, Generation]) -> None:
        """Wait until the gallery is there with the thumbnails, and the viewer is made."""
        gallery, looking = self._app.models.gallery, self._app.desk.looking
        self.until(lambda: gallery.rowCount() > STEPS and not looking.warming.under_way)
        for result in results.values():
            self.until(lambda result=result: self._has_thumbnail(result))

    def _has_thumbnail(self, result: Generation) -> bool:
        return self._app.models.thumbnails.pixmap(result, 400, 225) is not None

    # ---- what is measured ----

    def opening(self, results: dict[str, Generation], files: dict[str, Path]) -> Iterator[Row]:
        """Open each picture from the gallery with Enter."""
        small: list[float] = []
        for name, path in files.items():
            whole, plain = [], []
            for _ in range(TIMES):
                plain.append(_timed(lambda path=path: _decoded(path)))
                first, last = self.open(results[name])
                small.append(first)
                whole.append(last)
            row = f"key to 4K {name} whole, median; its decoder alone"
            yield against(row, statistics.median(whole), statistics.median(plain), limit=WHOLE_MS)
        yield against("key to thumbnail in the viewer, median; a frame", statistics.median(small), FRAME_MS, 1)

    def stepping(self) -> Iterator[Row]:
        """Step through pictures that were decoded ahead."""
        first = self._app.models.gallery.generation(0)
        assert first is not None
        self._at(first)
        taken, most = [], 0
        plain = _timed(lambda: _decoded(viewer_files.large()["painted JPEG"]))
        for _ in range(STEPS):
            self.until(self._ahead)
            self.rest(0.05)
            taken.append(self.press(self.viewer, Qt.Key.Key_Right)[1])
            most = max(most, self._images.used)
        self.until(self._ahead)
        yield against("step to a neighbour decoded ahead, median; decoding it", statistics.median(taken), plain, 1)
        yield against(f"kept after {STEPS} steps, at most; the bound", most / 1e6, KEPT_BYTES / 1e6, 1, unit="MB")
        QTest.keyClick(self.viewer, Qt.Key.Key_Escape)
        yield against("kept when the viewer is closed", self._images.used / 1e6, KEPT_BYTES / 1e6, 0, unit="MB")

    def huge(self, result: Generation, path: Path) -> Iterator[Row]:
        """Open a picture of 100 megapixels."""
        taken = [self.open(result)[1] for _ in range(3)]
        plain = _timed(lambda: _decoded(path))
        yield against("key to 100 MP JPEG whole in the window; decoding all of it", statistics.median(taken), plain, 1)
        self.open(result, stay=True)
        self.until(lambda: (kept := self._images.at_hand(result)) is not None and not kept.unfinished)
        yield against("kept of a 100 MP picture; all its pixels", self._images.used / 1e6, 403.0, 0.5, unit="MB")
        QTest.keyClick(self.viewer, Qt.Key.Key_Escape)

    def film(self, result: Generation, path: Path) -> Iterator[Row]:
        """Open a film; it is there with its first moving frame."""
        first, taken = [], []
        for _ in range(TIMES):
            self._view.setCurrentIndex(self._app.models.gallery.index(self._row(result)))
            begun = time.perf_counter()
            small, _ = self.press(self._view, Qt.Key.Key_Return)
            player = self.viewer.stage.video.player
            self.until(lambda player=player: player.frames > 1)
            taken.append((time.perf_counter() - begun) * 1000)
            first.append(small)
            QTest.keyClick(self.viewer, Qt.Key.Key_Escape)
            self.rest(0.3)
        plain = statistics.median(_timed(lambda: _first_frame(path)) for _ in range(3))
        row = "key to first moving frame of a film, median; decoding one"
        yield against(row, statistics.median(taken), plain, limit=FILM_MS)
        yield against("key to poster of a film; a frame", statistics.median(first), FRAME_MS, 1)

    # ---- hands ----

    def open(self, result: Generation, *, stay: bool = False) -> tuple[float, float]:
        """Open a result with Enter and close it again; return the milliseconds to its thumbnail, and to the file."""
        self._at(None)
        self._view.setCurrentIndex(self._app.models.gallery.index(self._row(result)))
        self.rest(0.2)
        found = self.press(self._view, Qt.Key.Key_Return)
        if not stay:
            self.until(lambda: not self._images._under_way)
            QTest.keyClick(self.viewer, Qt.Key.Key_Escape)
            self.rest(0.3)
        return found

    def press(self, widget: object, key: Qt.Key) -> tuple[float, float]:
        """Press a key; return the milliseconds to the first paint with anything, and with the file itself."""
        self._painted.clear()
        begun = time.perf_counter()
        QTest.keyClick(widget, key)  # type: ignore[call-overload]
        self.until(lambda: any(whole for _, whole in self._painted))
        first = (self._painted[0][0] - begun) * 1000
        return first, (next(at for at, whole in self._painted if whole) - begun) * 1000

    def _at(self, result: Generation | None) -> None:
        looking = self._app.desk.looking
        if result is None:
            if looking.shown() is not None:
                QTest.keyClick(self.viewer, Qt.Key.Key_Escape)
            self._view.setFocus()
            return
        looking.open(result)
        self.until(lambda: self.viewer.stage.image.is_whole)

    def _ahead(self) -> bool:
        neighbour = self.viewer.neighbour(1)
        ready = neighbour is None or self._images.at_hand(neighbour) is not None
        return ready and not self._images._under_way

    def _row(self, result: Generation) -> int:
        return self._app.models.gallery.row_of_result(result)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window work until ``condition``; raise RuntimeError when that takes too long."""
        begun = time.perf_counter()
        while not condition():
            if time.perf_counter() - begun > _PATIENCE:
                raise RuntimeError("the viewer never came to that")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            time.sleep(0.0003)

    def rest(self, seconds: float) -> None:
        """Let the window work for so long."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _decoded(path: Path) -> object:
    QImageReader.setAllocationLimit(1024)
    image = QImageReader(str(path)).read()
    if image.isNull():
        raise RuntimeError(f"{path.name} cannot be decoded")
    return image


def _first_frame(path: Path) -> object:
    import av

    with av.open(str(path)) as container:
        return next(container.decode(container.streams.video[0]))
