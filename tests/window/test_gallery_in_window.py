"""The gallery in the real window: a missing file comes back, films are scrubbed, inputs are seen, keys and the menu."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from opened import Opened
from places import Place
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vitrine.demo.server import DemoServer
from vitrine.domain.generation import MediaKind
from vitrine.domain.job import JobState
from vitrine.library.thumbnails import STRIP
from vitrine.ui.parts.menu import Menu
from vitrine.viewmodels.tile import TileAction, TileKind

OpenWindow = Callable[..., Opened]
K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=["moto", pytest.param("seaweed", marks=pytest.mark.s3)])
def in_bucket(request: pytest.FixtureRequest) -> Place:
    place: Place = request.getfixturevalue(f"{request.param}_place")
    return place


def test_a_missing_file_is_restored_from_the_bucket(open_window: OpenWindow, in_bucket: Place) -> None:
    opened = open_window(in_bucket)
    result = opened.make("a quiet valley")
    opened.wait(lambda: opened.studio.library.results.get(result.id).stored_at is not None)
    result = opened.studio.library.results.get(result.id)
    assert result.file is not None
    content = result.file.path.read_bytes()
    result.file.path.unlink()
    opened.gallery.reload()
    opened.wait(lambda: opened.kinds() == [TileKind.MISSING])
    opened.press_in_tile(0, TileAction.RESTORE)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    assert result.file.path.read_bytes() == content
    assert opened.toast == "The file is back where it was."


def test_a_moved_file_is_located(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    result = opened.make("a quiet valley")
    assert result.file is not None
    elsewhere = result.file.path.parent.parent / "elsewhere.png"
    result.file.path.rename(elsewhere)
    opened.gallery.reload()
    opened.wait(lambda: opened.kinds() == [TileKind.MISSING])
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(elsewhere), ""))
    opened.press_in_tile(0, TileAction.LOCATE)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    assert result.file.path.is_file()


def test_another_file_is_not_taken_for_it(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    result = opened.make("a quiet valley")
    assert result.file is not None
    other = result.file.path.parent.parent / "other.png"
    other.write_bytes(b"something else")
    result.file.path.unlink()
    opened.gallery.reload()
    opened.wait(lambda: opened.kinds() == [TileKind.MISSING])
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(other), ""))
    opened.press_in_tile(0, TileAction.LOCATE)
    opened.wait(lambda: "its content is different" in opened.toast)
    assert opened.kinds() == [TileKind.MISSING]


def test_a_film_is_scrubbed_and_the_switch_in_the_settings_counts(opened: Opened) -> None:
    opened.choose_output(MediaKind.VIDEO)
    film = opened.make("a lake")
    view, strips = opened.view, opened.app.models.thumbnails.strips
    rect = opened.tile_rect(opened.row(film))

    def hover(share: float) -> None:
        QTest.mouseMove(view.viewport(), QPoint(rect.left() + round(share * rect.width()), rect.center().y()))

    def seen() -> float | None:
        return view.scrub.share(view.gallery.tile(opened.row(film)), rect, view.devicePixelRatioF())

    hover(0.2)
    hover(0.5)
    opened.wait(lambda: seen() is not None)
    assert strips._kept
    assert opened.app.thumbnail_store.get(film.name, STRIP) is not None
    opened.app.models.settings.set("hover_scrub", False)
    opened.wait(lambda: not view.scrub._enabled)
    hover(0.6)
    assert seen() is None


def test_what_a_job_starts_from_is_seen_in_its_tile(opened: Opened, demo: DemoServer) -> None:
    source = opened.make("a quiet valley")
    opened.click_tile(opened.row(source))
    opened.key(K.Key_U)
    opened.wait(lambda: not opened.form.busy and bool(opened.form.inputs))
    demo.fault({"on": "create", "do": "never-finish"})
    opened.write("the same at dusk")
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).state is JobState.RUNNING)
    opened.wait(lambda: any(tile.previews for tile in opened.tiles()))
    tile = next(tile for tile in opened.tiles() if tile.previews)
    assert tile.preview is not None
    rect = opened.tile_rect(opened.tiles().index(tile))
    thumbnails = opened.app.models.thumbnails
    size = rect.width(), rect.height(), opened.view.devicePixelRatioF()
    opened.wait(lambda: thumbnails.preview(tile.preview.name, tile.preview.path, *size) is not None)  # type: ignore[union-attr]
    opened.press_in_tile(opened.tiles().index(tile), TileAction.CANCEL)
    opened.settle()


def test_del_moves_to_the_trash_and_the_toast_brings_it_back(opened: Opened) -> None:
    result, other = opened.make("one"), opened.make("two")
    opened.click_tile(opened.row(result))
    opened.key(K.Key_Delete)
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [other.name])
    opened.wait(lambda: opened.studio.library.results.get(result.id).trashed_at is not None)
    opened.key(K.Key_Z, CTRL)
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [other.name, result.name])
    opened.wait(lambda: opened.studio.library.results.get(result.id).trashed_at is None)


def test_copying_reads_the_picture_away_from_the_window(opened: Opened) -> None:
    result = opened.make("one")
    opened.click_tile(opened.row(result))
    with opened.qtbot.waitSignal(opened.gallery.copying.copied, timeout=30_000):
        opened.key(K.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert [url.toLocalFile() for url in data.urls()] == [str(result.file.path)]  # type: ignore[union-attr]
    opened.key(K.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "one"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_tile_has_the_windows_own_commands(opened: Opened) -> None:
    result = opened.make("one")
    opened.press_in_tile(opened.row(result), TileAction.MORE)
    (menu,) = [menu for menu in opened.window.findChildren(Menu) if menu.isVisible()]
    own = {command.action for command in opened.window.commands}
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert set(entries) <= own
    texts = [action.text() for action in entries]
    assert texts[:2] == ["Open", "Open with the system"]
    assert texts[-1] == "Move to trash"
    assert {"Remix", "Use as input", "Favourite", "Tag…", "Share…", "Export…", "Show in folder"} <= set(texts)
    menu.close()
    QApplication.processEvents()
    assert opened.window.command("remix").text() == "Remix"  # commands outlive the menu
