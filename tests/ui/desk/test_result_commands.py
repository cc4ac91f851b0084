"""Each command on results by its key, in a window around a real gallery; what they refuse; the menu of a tile."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gallery_ground import CTRL, DECLINED, NONE, SHIFT, Ground, chosen_rows, click, press_part
from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.ui.desk.acts import Acts
from vitrine.ui.desk.result_commands import ResultCommands
from vitrine.ui.desk.tile_menu import tile_menu
from vitrine.ui.dialogs.delete_dialog import DeleteDialog
from vitrine.ui.look import Look
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.shell import MainWindow
from vitrine.ui.shell.sidebar import Sidebar
from vitrine.viewmodels.dragging import RESULT_MIME
from vitrine.viewmodels.organise import Disposer, Organise
from vitrine.viewmodels.restoring import RecoveryDoor, Restoring
from vitrine.viewmodels.tile import TileAction, TileKind
from vitrine.viewmodels.undo import Undo

K = Qt.Key


class Form(QObject):
    """Notes what is given to Create."""

    spec_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.given: list[tuple[str, Any]] = []
        self.makes = None

    def load(self, source: Any) -> None:
        self.given.append(("remix", source))

    def use_as_input(self, *generations: Generation) -> None:
        self.given.append(("input", list(generations)))

    def can_make(self, _: object) -> bool:
        return False


class Desk:
    """A window around a gallery, with everything that the commands speak to."""

    def __init__(self, look: Look, ground: Ground) -> None:
        self.ground = ground
        self.view = ground.view
        self.form = Form()
        self.undo = Undo()
        self.doomed: list[list[int]] = []
        disposer = Disposer(lambda ids: Stake(len(ids), links=2, bucket="mira-studio"), self._delete)
        self.organise = Organise(ground.library, ground.tasks, self.undo, disposer)
        ground.gallery.follow(self.organise)
        self.put_back: list[Path] = []
        self.discarded: list[str] = []
        door = RecoveryDoor(lambda g: g.file.path, lambda source, _: self.put_back.append(source) or source)
        models: Any = SimpleNamespace(
            form=self.form, organise=self.organise, gallery=ground.gallery, thumbnails=ground.thumbnails,
            restoring=Restoring(ground.tasks, door),
            queue=SimpleNamespace(
                cancel=None, retry=None, check=None, send_again=None, discard=lambda id: self.discarded.append(id)
            ),
        )  # fmt: skip
        self.window = MainWindow(
            look, sidebar=Sidebar(look), filter_bar=FilterBar(look), gallery=self.view, create_panel=QWidget(),
            details_panel=QWidget(), queue_drawer=QWidget(),
        )  # fmt: skip
        self.acts = Acts(look, self.window, models)
        self.commands = ResultCommands(self.window, self.view, self.acts)
        self.view.star_wanted.connect(self.acts.star)
        self.window.escaped.connect(self.view.clearSelection)

    def _delete(self, ids: Any) -> Receipt:
        self.doomed.append(list(ids))
        return Receipt()

    def key(self, pressed: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        target = QApplication.focusWidget() or self.view
        QTest.keyClick(target, pressed, modifiers)

    @property
    def toast(self) -> str:
        return str(self.window.toast.text.text()) if self.window.toast.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, look: Look, stage: Ground) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(count: int = 6, wanted: ResultFilter | None = None, **fill: Any) -> Desk:
        if count:
            stage.fill(count, **fill)
        desk = Desk(look, stage)
        made.append(desk)
        desk.window.resize(1440, 900)
        desk.window.show()
        qtbot.waitExposed(desk.window)
        with qtbot.waitSignal(stage.gallery.loaded, timeout=10_000):
            stage.gallery.set_filter(wanted or ResultFilter())
        desk.view.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(desk.window.isActiveWindow)
        QApplication.processEvents()
        return desk

    yield make
    for desk in made:
        desk.window.close()
        desk.view.setParent(None)  # type: ignore[call-overload]
        desk.window.deleteLater()


def results(desk: Desk, *rows: int) -> list[Generation]:
    found = [desk.view.gallery.generation(row) for row in rows]
    return [generation for generation in found if generation is not None]


def choose(desk: Desk, *rows: int) -> None:
    click(desk.view, rows[0])
    for row in rows[1:]:
        click(desk.view, row, CTRL)


@pytest.mark.parametrize("pressed", [K.Key_Return, K.Key_Enter, K.Key_Space])
def test_enter_and_space_open(qtbot: QtBot, desk: Callable[..., Desk], pressed: Qt.Key) -> None:
    desk = desk()
    choose(desk, 2)
    with qtbot.waitSignal(desk.view.activated_result) as caught:
        desk.key(pressed)
    assert caught.args == results(desk, 2)


def test_f_stars_all_or_none_and_can_be_taken_back(qtbot: QtBot, desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0, 2)
    desk.key(K.Key_F)
    assert [g.starred for g in results(desk, 0, 1, 2)] == [True, False, True]
    qtbot.waitUntil(lambda: desk.ground.library.results.counts().starred == 2)
    desk.key(K.Key_F)
    assert [g.starred for g in results(desk, 0, 2)] == [False, False]
    desk.undo.undo()
    assert [g.starred for g in results(desk, 0, 2)] == [True, True]


def test_r_remixes_the_current_one(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0, 2)
    desk.key(K.Key_R)
    assert desk.form.given == [("remix", results(desk, 2)[0])]


def test_u_gives_all_as_input(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0, 2)
    desk.key(K.Key_U)
    assert desk.form.given == [("input", results(desk, 0, 2))]


def test_v_says_why_there_is_no_video_model(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0)
    desk.key(K.Key_V)
    assert desk.toast.startswith("No video model is listed yet")


def test_del_moves_to_the_trash_and_undo_brings_back(qtbot: QtBot, desk: Callable[..., Desk]) -> None:
    desk = desk()
    gone = results(desk, 1, 2)
    choose(desk, 1, 2)
    desk.key(K.Key_Delete)
    assert desk.view.gallery.rowCount() == 4
    qtbot.waitUntil(lambda: desk.ground.library.results.counts().trashed == 2)
    desk.undo.undo()
    assert desk.view.gallery.rowCount() == 6
    assert [g.name for g in results(desk, 1, 2)] == [g.name for g in gone]


def test_del_discards_failed_jobs_along_with_the_rest(qtbot: QtBot, desk: Callable[..., Desk], stage: Ground) -> None:
    desk = desk(2)
    job, other = stage.running(prompt="a crowd"), stage.running(prompt="a dune")
    stage.queue.added.emit([job, other])
    stage.queue.changed.emit(stage.library.jobs.advance(job, JobState.FAILED, error=DECLINED))
    QApplication.processEvents()
    row = stage.gallery.row_of(f"{job.id}-job")
    choose(desk, row, stage.gallery.row_of(f"{other.id}-job"), 2)
    trashed = results(desk, 2)
    desk.key(K.Key_Delete)
    assert desk.discarded == [job.id]  # one that still works is not touched
    qtbot.waitUntil(lambda: stage.library.results.get(trashed[0].id).trashed_at is not None)


def test_shift_del_asks_and_only_in_the_trash(qtbot: QtBot, desk: Callable[..., Desk], stage: Ground) -> None:
    job = stage.fill(3)
    ids = [g.id for g in stage.library.results.of_job(job.id)]
    stage.library.trash.put(ids)
    desk = desk(2, ResultFilter(trashed=True))
    assert desk.view.gallery.rowCount() == 3
    choose(desk, 0, 1)
    desk.key(K.Key_Delete)  # it is there already
    assert desk.view.gallery.rowCount() == 3
    desk.key(K.Key_Delete, SHIFT)
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(DeleteDialog)))
    (dialog,) = desk.window.findChildren(DeleteDialog)
    assert dialog.title.text() == "Delete 2 items for good?"
    assert dialog.words.text() == (
        "They leave this computer and mira-studio. 2 active links to them stop working. This can't be undone."
    )
    assert dialog.delete.text() == "Delete 2 items"
    QTest.keyClick(dialog, K.Key_Return)  # Enter alone is no answer
    assert desk.doomed == []
    QTest.keyClick(dialog, K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: desk.doomed == [ids[:2]])
    assert not desk.undo.can_undo


def test_shift_del_does_nothing_outside_the_trash(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0)
    desk.key(K.Key_Delete, SHIFT)
    assert desk.window.findChildren(DeleteDialog) == []
    assert desk.window.commands.command("delete-for-good").reason()


def test_restore_takes_out_of_the_trash(qtbot: QtBot, desk: Callable[..., Desk], stage: Ground) -> None:
    job = stage.fill(2)
    stage.library.trash.put([g.id for g in stage.library.results.of_job(job.id)])
    desk = desk(0, ResultFilter(trashed=True))
    choose(desk, 0)
    desk.window.command("restore").trigger()
    assert desk.view.gallery.rowCount() == 1
    qtbot.waitUntil(lambda: desk.ground.library.results.counts().trashed == 1)


def test_ctrl_c_copies_the_picture_and_the_file(qtbot: QtBot, desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 1)
    with qtbot.waitSignal(desk.view.gallery.copying.copied, timeout=10_000):
        desk.key(K.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert [url.toLocalFile() for url in data.urls()] == [str(desk.ground.picture)]
    assert data.data("image/png").data() == desk.ground.picture.read_bytes()
    assert data.hasImage()
    assert QGuiApplication.clipboard().image().size().toTuple() == (640, 512)
    assert data.data(RESULT_MIME).data().decode() == results(desk, 1)[0].name
    assert desk.toast == "Copied"
    choose(desk, 0, 1)
    desk.key(K.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert len(data.urls()) == 2
    assert not data.hasImage()


def test_ctrl_shift_c_copies_the_prompt(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 1)
    desk.key(K.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "a valley"
    assert desk.toast == "Prompt copied"


def test_ctrl_a_takes_everything(desk: Callable[..., Desk]) -> None:
    desk = desk()
    desk.key(K.Key_A, CTRL)
    assert chosen_rows(desk.view) == list(range(6))
    desk.key(K.Key_Escape)
    assert chosen_rows(desk.view) == []


def test_tiles_grow_and_shrink_by_keys(desk: Callable[..., Desk]) -> None:
    desk = desk()
    heights: list[int] = []
    desk.window.filter_bar.row_height_changed.connect(heights.append)
    desk.key(K.Key_Plus, CTRL)
    desk.key(K.Key_Minus, CTRL)
    desk.key(K.Key_Minus, CTRL)
    desk.key(K.Key_0, CTRL)
    assert heights == [224, 176, 144, 176]


def test_letters_act_only_in_the_gallery(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0)
    desk.window.filter_bar.search.setFocus()
    for pressed in (K.Key_R, K.Key_U, K.Key_F, K.Key_V):
        desk.key(pressed)
    assert desk.form.given == []
    assert not results(desk, 0)[0].starred


def test_nothing_chosen_is_said_and_nothing_happens(desk: Callable[..., Desk]) -> None:
    desk = desk()
    desk.view.setCurrentIndex(QModelIndex())
    for name in ("open", "favourite", "remix", "trash", "copy-image", "copy-prompt", "reveal"):
        assert desk.window.commands.command(name).reason() == "Select something in the gallery first."
        desk.window.command(name).trigger()
    assert desk.form.given == []
    assert desk.view.gallery.rowCount() == 6


def test_in_the_viewer_commands_mean_what_it_shows(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0)
    shown = results(desk, 3)[0]
    desk.commands.viewing = lambda: shown
    desk.window.command("remix").trigger()
    desk.window.command("favourite").trigger()
    desk.window.command("copy-prompt").trigger()
    assert desk.form.given == [("remix", shown)]
    assert [g.starred for g in results(desk, 0, 3)] == [False, True]
    assert desk.window.commands.command("delete-for-good").reason()


def test_the_star_says_its_key(desk: Callable[..., Desk]) -> None:
    desk = desk()
    desk.view._hot = TileAction.STAR
    assert desk.view._tip() == "Favourite  F"
    desk.view._hot = TileAction.MORE
    assert desk.view._tip() == "More"


# ---- the menu of a tile ----


def entries(desk: Desk, row: int) -> list[tuple[str, str]]:
    menu = tile_menu(desk.acts._look, desk.window, desk.acts, desk.view.gallery.tile(row))
    found = [(action.text(), action.shortcut().toString()) for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    return found


def test_the_menu_of_a_result_has_every_command_with_its_key(desk: Callable[..., Desk]) -> None:
    desk = desk()
    choose(desk, 0)
    found = dict(entries(desk, 0))
    assert found["Open"] == "Return"
    assert found["Remix"] == "R"
    assert found["Favourite"] == "F"
    assert found["Move to trash"] == "Del"
    assert found["Copy image"] == "Ctrl+C"
    assert {"Open with the system", "Show in folder", "Use as input", "Make a video from it"} <= set(found)
    assert "Restore" not in found


def test_the_menu_in_the_trash_restores_and_deletes(desk: Callable[..., Desk], stage: Ground) -> None:
    job = stage.fill(2)
    stage.library.trash.put([g.id for g in stage.library.results.of_job(job.id)])
    desk = desk(0, ResultFilter(trashed=True))
    choose(desk, 0)
    found = dict(entries(desk, 0))
    assert found["Delete for good…"] == "Shift+Del"
    assert "Restore" in found
    assert "Move to trash" not in found


def test_the_menu_of_a_missing_file_brings_it_back(
    qtbot: QtBot,
    desk: Callable[..., Desk],
    stage: Ground,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    desk = desk(2)
    tile = dataclasses.replace(desk.view.gallery.tile(0), kind=TileKind.MISSING)
    desk.view.gallery.swap(0, tile)
    choose(desk, 0)
    assert "Locate…" in dict(entries(desk, 0))
    found = tmp_path / "moved.png"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(found), ""))
    desk.view.locate_wanted.connect(desk.acts.locate)
    press_part(desk.view, 0, TileAction.LOCATE)
    qtbot.waitUntil(lambda: desk.toast == "The file is back where it was.", timeout=10_000)
    assert desk.put_back == [found]


def test_the_menu_of_a_job_offers_what_can_be_done_with_it(desk: Callable[..., Desk], stage: Ground) -> None:
    desk = desk(1)
    job = stage.running(prompt="a crowd")
    stage.queue.added.emit([job])
    stage.queue.changed.emit(stage.library.jobs.advance(job, JobState.FAILED, error=DECLINED))
    texts = [text for text, _ in entries(desk, 0)]
    assert "Retry" in texts
    assert texts[-1] == "Copy prompt"


def test_the_more_button_opens_the_menu(qtbot: QtBot, desk: Callable[..., Desk]) -> None:
    desk = desk()
    with qtbot.waitSignal(desk.view.menu_requested) as caught:
        press_part(desk.view, 2, TileAction.MORE)
    assert isinstance(caught.args[1], QPoint)
    assert chosen_rows(desk.view) == [2]
