"""The real window over the real studio, used as a person does: by keys, by the pointer, by drops on the window."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QModelIndex, QObject, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vitrine.app import App
from vitrine.demo.server import DemoServer
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job, JobState
from vitrine.studio import Studio
from vitrine.ui.composer.composer import Composer
from vitrine.ui.composer.drop_zone import DropZone
from vitrine.ui.composer.generate_button import GenerateButton
from vitrine.ui.desk.making import FIRST_PROMPT
from vitrine.ui.desk.welcome import SAMPLES
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.ui.gallery.tile_parts import parts
from vitrine.ui.queue.queue_drawer import QueueDrawer
from vitrine.ui.shell.quit_sheet import QuitSheet
from vitrine.ui.shell.shell import MainWindow
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.tile import Tile, TileAction, TileKind

S = TypeVar("S", bound=QWidget)
PATIENCE = 30_000
"""Milliseconds; a wait that takes as long has failed. Waits end as soon as what they wait for is true."""
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Painter:
    """A demo service that somebody else runs, where the studio expects its own."""

    def __init__(self, server: DemoServer) -> None:
        self._server = server
        self.token = server.token

    @property
    def base_url(self) -> str:
        return self._server.base_url

    def stop(self) -> None:
        """Nothing: it is not the studio's."""


class Visitors(QObject):
    """Notes every window that shows itself beside the main one: a widget without its parent would take the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            expected = isinstance(watched, MainWindow) or watched.windowType() is not Qt.WindowType.Window
            if not expected:
                self.seen.append(repr(watched))
        return False


class Opened:
    """One open window. Everything that is clicked must be in sight, and is clicked through the window's surface."""

    def __init__(self, qtbot: QtBot, studio: Studio, demo: DemoServer, *, new_try_after: float) -> None:
        self.qtbot = qtbot
        self.studio = studio
        self.demo = demo
        studio._demo = Painter(demo)  # type: ignore[assignment]
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        self._visitors = Visitors()
        qt.installEventFilter(self._visitors)
        self.app = App(qt, studio.paths)
        self.app.window.resize(1440, 900)
        self.app.window.show()
        qtbot.waitExposed(self.app.window)
        self.app.furnish(studio)
        self.queue.new_try_after = new_try_after
        self.app.look.reduced_motion = True
        self.tiles_seen: list[Tile] = []
        self.requests: list[Any] = []
        self.closed = False
        self._watch_tiles()
        self.form.submitted.connect(self.requests.extend)
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        drafted = studio.paths.draft.exists()
        self.app.begin()
        self.wait(lambda: self.form.spec is not None and bool(self.form.cards))
        if studio.library.results.counts().all == 0 and not drafted:
            # The figures of an empty library offer the first prompt; typing begins after that.
            self.wait(lambda: self.form.prompt == FIRST_PROMPT)
            if not self.rows("job"):
                self.wait(lambda: self.form.count == SAMPLES)
            # What it offers besides would make every test wait for four pictures.
            self.form.set_count(1)
            self.form.set_value("aspect_ratio", "1:1")
            self.form.value_changed.emit("aspect_ratio")
            self.composer.set_more_open(shown=True)

    # ---- what is in it ----

    @property
    def window(self) -> Any:
        return self.app.window

    @property
    def form(self) -> GenerateForm:
        return self.app.models.form

    @property
    def queue(self) -> JobQueue:
        return self.app.models.queue

    @property
    def gallery(self) -> Gallery:
        return self.app.models.gallery

    @property
    def view(self) -> GalleryView:
        return self.app.desk.gallery

    @property
    def composer(self) -> Composer:
        return self.app.desk.composer

    @property
    def generate(self) -> GenerateButton:
        return self.composer.footer.generate

    @property
    def toast(self) -> str:
        toast = self.window.toast
        return str(toast.text.text()) if toast.isVisible() else ""

    def zone(self) -> DropZone:
        field = self.form.image_field
        assert field is not None
        return self.composer.wells.zone(field.name)

    def tiles(self) -> list[Tile]:
        return list(self.gallery.tiles(0, self.gallery.rowCount()))

    def tile(self, kind: TileKind) -> Tile:
        """Return the one tile of a kind."""
        (tile,) = [tile for tile in self.tiles() if tile.kind is kind]
        return tile

    def kinds(self) -> list[TileKind]:
        return [tile.kind for tile in self.tiles()]

    def job(self, job_id: str) -> Job:
        return self.studio.library.jobs.get(job_id)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return a table as SQLite has it, past the studio's own code."""
        with closing(sqlite3.connect(f"file:{self.studio.paths.library}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            order = {"job": "number", "generation": "id"}[table]
            return [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY {order}")]

    def creates(self) -> int:
        """Return how many creates were sent to the service."""
        return len(self.demo.requests("create"))

    def delivered(self, generation: Generation) -> bytes:
        """Return what the service delivers for a result."""
        prediction = self.demo.service.find(self.job(generation.job_id).remote_id)
        return self.demo.service.output(prediction.id, prediction.outputs[generation.position])[0]

    # ---- waiting ----

    def wait(self, condition: Callable[[], object], patience: int = PATIENCE) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=patience)

    def wait_for_tiles(self, count: int) -> None:
        self.wait(lambda: self.gallery.rowCount() == count)

    def settle(self) -> None:
        """Wait until no job runs or waits."""
        self.wait(lambda: self.queue.running == 0 and not [job for job in self.queue.jobs() if not job.held])

    # ---- keys and pointer ----

    def click(self, widget: QWidget, at: QPoint | None = None, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click a widget where it is on its window, as the platform would tell it."""
        surface, point = self._on_surface(widget, at)
        QTest.mouseMove(surface, point)
        QTest.mouseClick(surface, LEFT, modifiers, point)

    def key(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the window, as the platform would tell it."""
        QTest.keyClick(self.window.windowHandle(), code, modifiers)

    def write(self, prompt: str) -> None:
        """Replace the prompt by typing."""
        self.clear_prompt()
        QTest.keyClicks(self.composer.prompt, prompt)
        assert self.form.prompt == prompt

    def type_into(self, field: QWidget, text: str) -> None:
        """Click into a field and type over what is selected."""
        self.click(field)
        self.key(Qt.Key.Key_A, CTRL)
        QTest.keyClicks(field, text)

    def clear_prompt(self) -> None:
        self.click(self.composer.prompt.viewport())
        self.key(Qt.Key.Key_A, CTRL)
        self.key(Qt.Key.Key_Delete)
        assert self.form.prompt == "", (self.form.prompt, QApplication.focusWidget())

    def commit(self, text: str) -> None:
        """Give text to whatever has the focus, as an input method does."""
        focused = QApplication.focusWidget()
        assert focused is not None
        composing, done = QInputMethodEvent(text[:1], []), QInputMethodEvent()
        done.setCommitString(text)
        for event in (composing, done):
            QApplication.sendEvent(focused, event)

    def choose_output(self, makes: MediaKind) -> None:
        """Click Image or Video and wait for the model's form."""
        self.click(self.composer.output.button(makes.value))
        self.wait(lambda: self.form.makes is makes and self.form.ready | bool(not self.form.prompt))

    def press_generate(self) -> list[str]:
        """Click Generate and return the ids of the jobs that were kept for it."""
        assert self.generate.isEnabled(), self.generate.text()
        with self.qtbot.waitSignal(self.queue.added, timeout=PATIENCE) as added:
            self.click(self.generate)
        return [job.id for job in added.args[0]]

    def make(self, prompt: str = "") -> Generation:
        """Write a prompt (empty: leave what is written), click Generate, and return the one result it came to."""
        if prompt:
            self.write(prompt)
        (job_id,) = self.press_generate()
        self.wait(lambda: self.job(job_id).state is JobState.DONE)
        self.settle()
        (generation,) = self.studio.library.results.of_job(job_id)
        return generation

    def tile_rect(self, row: int) -> QRect:
        self.view.scrollTo(self.gallery.index(row))
        return self.view.visualRect(self.gallery.index(row))

    def click_tile(self, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Click into a tile, away from its buttons."""
        self.click(self.view.viewport(), self.tile_rect(row).center(), modifiers)

    def press_in_tile(self, row: int, action: TileAction) -> None:
        """Move the pointer to a button inside a tile and click it."""
        QApplication.processEvents()  # what is still to be laid out would move the tile away
        self.click(self.view.viewport(), self.part_of(row, action))

    def part_of(self, row: int, action: TileAction) -> QPoint:
        """Return the middle of a button inside a tile."""
        rect = self.tile_rect(row)
        found = parts(self.app.look, self.gallery.tile(row), rect, hovered=True)
        return next(part.rect.center() for part in found if part.action is action)

    def row(self, generation: Generation) -> int:
        row = self.gallery.row_of_result(generation)
        assert row >= 0, f"{generation.name} is not in the gallery"
        return row

    def open_queue(self) -> QueueDrawer:
        """Open the queue drawer by its key."""
        self.key(Qt.Key.Key_J, CTRL)
        self.wait(lambda: self.window.findChild(QueueDrawer) is not None)
        drawer: QueueDrawer = self.window.findChild(QueueDrawer)
        self.wait(drawer.isVisible)
        return drawer

    def sheet(self, kind: type[S]) -> S:
        """Return the open dialog of a kind."""
        (sheet,) = [sheet for sheet in self.window.findChildren(kind) if sheet.isVisible()]
        return sheet

    # ---- drops ----

    def drop(self, widget: QWidget, mime: QMimeData) -> bool:
        """Drag something over the window and drop it on a widget; return whether it was taken."""
        surface, point = self._on_surface(widget, None)
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(surface, QDragEnterEvent(point, copy, mime, LEFT, NONE))
        QApplication.processEvents()
        # The zone has grown: where it is now is where the pointer goes.
        surface, point = self._on_surface(widget, None)
        QApplication.sendEvent(surface, QDragMoveEvent(point, copy, mime, LEFT, NONE))
        event = QDropEvent(QPointF(point), copy, mime, LEFT, NONE)
        QApplication.sendEvent(surface, event)
        return bool(event.isAccepted())

    def drop_file(self, path: Path) -> None:
        """Drop a file on the form's drop zone and wait until it was read, taken or not."""
        assert self.drop(self.zone(), file_mime(path))
        self.wait(lambda: not self.form.busy)

    def drop_result(self, generation: Generation) -> None:
        """Drop what a drag of a result carries on the form's drop zone."""
        mime = self.gallery.mimeData([self.gallery.index(self.row(generation))])
        assert self.drop(self.zone(), mime)
        self.wait(lambda: not self.form.busy)

    # ---- the end ----

    def close(self) -> None:
        """Close the window as a person does, and the studio below it as the program does then."""
        if self.closed:
            return
        self.closed = True
        self.window.close()
        if self.window.isVisible():
            # Jobs run, and the window asks.
            self.click(self.sheet(QuitSheet).quit)
        try:
            assert self.app.close(), "a thread did not end in time"
        finally:
            self.studio.close()
            QApplication.instance().removeEventFilter(self._visitors)  # type: ignore[union-attr]
            # Now, also after a failure: whatever holds a traceback would end the window at any moment of another test.
            self.window.deleteLater()
            self.app.desk.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self._visitors.seen == []

    # ---- inside ----

    def _on_surface(self, widget: QWidget, at: QPoint | None) -> tuple[Any, QPoint]:
        """Return a point of a widget on its window's surface; it must be in sight and not covered."""
        window = widget.window()
        if self.composer.area.widget().isAncestorOf(widget):
            self.composer.area.ensureWidgetVisible(widget)
        QApplication.processEvents()
        at = widget.rect().center() if at is None else at
        point = widget.mapTo(window, at)
        hit = window.childAt(point)
        assert hit is not None, f"nothing at {point}"
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} covers {widget}"
        return window.windowHandle(), point

    def _watch_tiles(self) -> None:
        def inserted(_: QModelIndex, first: int, last: int) -> None:
            self.tiles_seen.extend(self.gallery.tiles(first, last + 1))

        def changed(first: QModelIndex, last: QModelIndex, _: Sequence[int] = ()) -> None:
            self.tiles_seen.extend(self.gallery.tiles(first.row(), last.row() + 1))

        self.gallery.rowsInserted.connect(inserted)
        self.gallery.dataChanged.connect(changed)


def file_mime(*paths: Path) -> QMimeData:
    """Return what a file manager's drag carries."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setData("text/uri-list", QByteArray("\r\n".join(path.as_uri() for path in paths).encode()))
    return mime


def settings_of(row: dict[str, Any]) -> dict[str, Any]:
    """Return the settings that a row keeps."""
    return dict(json.loads(row["settings"]))
