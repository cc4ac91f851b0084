"""Folders come into the real window: by the command, by a drop, from the settings; and go on after it was closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from opened import Opened, file_mime
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from hostile_files import encoded, picture
from vitrine.domain.generation import Generation
from vitrine.domain.imported import IN_PLACE, ImportPlan
from vitrine.ui.dialogs.import_dialog import ImportDialog
from vitrine.ui.settings.settings_page import SettingsPage
from vitrine.viewmodels.tile import TileKind

OpenWindow = Callable[..., Opened]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "holiday"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.png").write_bytes(encoded("PNG", picture(60 + number, 40)))
    return folder


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    return open_window()


def dialog_of(opened: Opened) -> ImportDialog:
    (found,) = [one for one in opened.window.findChildren(ImportDialog) if one.isVisible()]
    return found


def taken_in(opened: Opened, count: int) -> None:
    opened.wait(lambda: not opened.app.models.importing.running)
    opened.wait_for_tiles(count)


def generation(opened: Opened, row: int) -> Generation:
    opened.gallery.look_at(row, row)
    opened.wait(lambda: opened.gallery.generation(row) is not None)
    found = opened.gallery.generation(row)
    assert found is not None
    return found


def test_the_command_asks_and_the_results_arrive_while_it_is_told(opened: Opened, folder: Path) -> None:
    (folder / "broken.png").write_bytes(b"no picture at all")
    opened.key(Qt.Key.Key_I, CTRL_SHIFT)
    dialog = dialog_of(opened)
    assert "Import" in dialog.start.text()
    dialog.folder.setText(str(folder))
    dialog.collect.toggle.setChecked(True)
    opened.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    taken_in(opened, 5)
    opened.wait(lambda: dialog.done.isVisible())
    assert "5" in dialog.message.text()
    assert dialog.refused.isVisible()
    opened.click(dialog.done)
    opened.wait(lambda: not opened.window.findChildren(ImportDialog))
    assert opened.toast == ""
    first = generation(opened, 0)
    assert first.storage == IN_PLACE
    opened.wait(lambda: [one.name for one in opened.app.models.organise.collections()] == ["holiday"])
    # Nothing of it is a job, and nothing is said to wait for a bucket.
    assert opened.queue.jobs() == []
    assert opened.gallery.tile(0).kind is TileKind.RESULT


def test_a_folder_dropped_on_the_gallery_is_offered(opened: Opened, folder: Path) -> None:
    assert opened.drop(opened.view.viewport(), file_mime(folder))
    opened.wait(lambda: opened.window.findChildren(ImportDialog))
    dialog = dialog_of(opened)
    assert dialog.folder.text() == str(folder)
    opened.click(dialog.start)
    taken_in(opened, 5)


def test_a_picture_dropped_on_the_gallery_is_explained(opened: Opened, folder: Path) -> None:
    assert opened.drop(opened.view.viewport(), file_mime(folder / "0.png"))
    opened.wait(lambda: "Only folders" in opened.toast)
    assert not opened.window.findChildren(ImportDialog)


def test_a_drag_of_results_is_none_of_this(opened: Opened, folder: Path) -> None:
    opened.app.models.importing.start(ImportPlan(folder))
    taken_in(opened, 5)
    generation(opened, 0)
    mime = opened.gallery.mimeData([opened.gallery.index(0)])
    assert not opened.drop(opened.view.viewport(), mime)


def test_closed_the_dialog_leaves_it_to_a_line_and_its_end_to_a_toast(opened: Opened, folder: Path) -> None:
    importing = opened.app.models.importing
    importing.start(ImportPlan(folder))
    opened.wait(lambda: opened.toast != "")
    assert "5" in opened.toast
    assert not opened.window.banner.isVisible()


def test_the_line_shows_the_dialog_again_and_stops(opened: Opened, folder: Path) -> None:
    importing = opened.app.models.importing
    importing.start(ImportPlan(folder))
    # It is in its own thread: until this one listens again it runs.
    assert opened.window.banner.isVisible()
    assert "holiday" in opened.window.banner.text.text()
    opened.window.banner.first.click()
    dialog = dialog_of(opened)
    assert not opened.window.banner.isVisible()
    importing.cancel()
    opened.wait(lambda: dialog.done.isVisible())
    # Stopped or quicker than that: what is told is what is so.
    assert importing.tally.stopped is dialog.again.isVisible()


def test_an_import_that_was_cut_off_is_offered_at_the_next_start(open_window: OpenWindow, folder: Path) -> None:
    first = open_window()
    first.studio.library.import_log.begin(ImportPlan(folder))
    second = open_window()
    opened = second
    opened.wait(lambda: opened.window.banner.isVisible())
    assert "cut off" in opened.window.banner.text.text()
    opened.click(opened.window.banner.first)
    taken_in(opened, 5)
    opened.wait(lambda: not opened.app.models.importing.left)


def test_the_settings_lead_to_it_and_to_what_was_stopped(opened: Opened, folder: Path) -> None:
    log = opened.studio.library.import_log
    log.stop(log.begin(ImportPlan(folder)))
    opened.app.models.importing.refresh()
    opened.window.show_page("settings")
    page = opened.window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.show_section("library")
    row = page.sections["library"].importing  # type: ignore[attr-defined]
    opened.wait(lambda: row.go_on.isVisible())
    assert "stopped" in row.left.text()
    opened.click(row.button)
    dialog = dialog_of(opened)
    dialog.dismiss()
    QApplication.processEvents()
    opened.click(row.go_on)
    opened.wait(lambda: not opened.app.models.importing.running and not row.go_on.isVisible())
    opened.window.show_page("gallery")
    opened.wait_for_tiles(5)


def test_missing_files_that_moved_together_are_found_together(opened: Opened, folder: Path, tmp_path: Path) -> None:
    opened.app.models.importing.start(ImportPlan(folder))
    taken_in(opened, 5)
    first = generation(opened, 0)
    assert first.file is not None
    folder.rename(tmp_path / "moved")
    opened.app.models.restoring.from_file(first, tmp_path / "moved" / first.file.path.name)
    opened.wait(lambda: "4" in opened.toast)
    for row in range(5):
        file = generation(opened, row).file
        assert file is not None
        assert file.path.parent == tmp_path / "moved"


def test_remix_of_an_imported_file_takes_its_prompt_or_says_why_not(opened: Opened, folder: Path) -> None:
    opened.app.models.importing.start(ImportPlan(folder))
    taken_in(opened, 5)
    before = opened.form.prompt
    opened.app.desk.acts.remix(generation(opened, 0))
    assert "not known" in opened.toast
    assert opened.form.prompt == before


def test_what_is_dragged_may_be_anything(opened: Opened) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.invalid/picture.png")])
    assert not opened.drop(opened.view.viewport(), mime)
