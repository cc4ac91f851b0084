"""Create in the real window: every key of it, prompts used before, a batch into a collection, what a restart keeps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from opened import CTRL, NONE, Opened
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from forms import write_png
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import MediaKind
from vitrine.domain.job import JobState
from vitrine.ui.composer.crop_sheet import CropSheet
from vitrine.ui.composer.history_popover import HistoryPopover
from vitrine.ui.dialogs.batch_dialog import BatchDialog

OpenWindow = Callable[..., Opened]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_keys_of_create(opened: Opened) -> None:
    form = opened.form
    opened.view.setFocus()
    opened.key(Qt.Key.Key_N)
    assert opened.composer.prompt.hasFocus()
    opened.key(Qt.Key.Key_D, CTRL)
    drawn = form.seed
    assert drawn is not None
    opened.key(Qt.Key.Key_D, CTRL)
    assert form.seed != drawn
    opened.key(Qt.Key.Key_L, CTRL)
    assert form.seed is None
    opened.key(Qt.Key.Key_L, CTRL)
    assert form.seed is not None
    opened.key(Qt.Key.Key_M, CTRL)
    assert opened.composer.picker is not None
    assert opened.composer.picker.search.hasFocus()
    opened.key(Qt.Key.Key_Escape)
    assert opened.composer.picker is None


def test_generate_from_anywhere_by_its_key(opened: Opened) -> None:
    opened.write("a quiet valley")
    opened.view.setFocus()
    with opened.qtbot.waitSignal(opened.queue.added, timeout=30_000) as added:
        opened.key(Qt.Key.Key_Return, CTRL)
    assert len(added.args[0]) == 1
    opened.settle()


def history(opened: Opened) -> HistoryPopover:
    opened.key(Qt.Key.Key_Up, CTRL)
    (popover,) = [found for found in opened.window.findChildren(HistoryPopover) if found.isVisible()]
    opened.wait(lambda: not opened.app.models.history.loading)
    return popover


def test_a_prompt_used_before_comes_back_alone_or_with_everything(opened: Opened) -> None:
    opened.form.set_value("megapixels", "0.25")
    opened.form.set_value("aspect_ratio", "3:2")
    first = opened.make("dunes at noon")
    opened.form.set_value("aspect_ratio", "1:1")
    opened.make("a quiet valley")
    popover = history(opened)
    assert popover.list.hasFocus()
    assert [row.entry.prompt for n in range(2) if (row := opened.app.models.history.row(n))] == [
        "a quiet valley", "dunes at noon",
    ]  # fmt: skip
    opened.key(Qt.Key.Key_Down)
    opened.key(Qt.Key.Key_S)
    opened.wait(lambda: bool(opened.studio.library.prompts.starred()))
    opened.key(Qt.Key.Key_Return)
    assert opened.form.prompt == opened.composer.prompt.text() == "dunes at noon"
    assert opened.form.values["aspect_ratio"] == "1:1"
    history(opened)
    for letter in "dun":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    opened.wait(lambda: opened.app.models.history.text == "dun" and not opened.app.models.history.loading)
    opened.key(Qt.Key.Key_Return, SHIFT)
    opened.wait(lambda: opened.form.values["aspect_ratio"] == "3:2")
    assert opened.form.seed == first.settings["seed"]
    assert opened.composer.notice.isVisible()
    assert opened.composer.notice.undo.isVisible()
    opened.click(opened.composer.notice.undo)
    assert opened.form.values["aspect_ratio"] == "1:1"


def test_a_batch_goes_through_the_queue_into_its_collection(opened: Opened) -> None:
    collection = opened.studio.library.collections.create("Ceramics")
    opened.app.models.organise.refresh()
    opened.wait(lambda: bool(opened.app.models.organise.collections()))
    opened.form.set_value("megapixels", "0.25")
    opened.key(Qt.Key.Key_Return, CTRL | SHIFT)
    dialog = opened.sheet(BatchDialog)
    dialog.matrix.prompt.selectAll()
    QTest.keyClicks(dialog.matrix.prompt, "a {form}")
    dialog.matrix.batch.add_values("form", ["bottle", "bowl"])
    dialog.matrix.collection.set_value(collection.id)
    with opened.qtbot.waitSignal(opened.queue.added, timeout=30_000) as added:
        opened.key(Qt.Key.Key_Return, CTRL)
    ids = [job.id for job in added.args[0]]
    opened.wait(lambda: all(opened.job(id).state is JobState.DONE for id in ids))
    library = opened.studio.library
    wanted = ResultFilter(collection=collection.id)
    opened.wait(lambda: len(library.results.page(wanted)) == 2)
    assert {result.prompt for result in library.results.page(wanted)} == {"a bottle", "a bowl"}
    opened.wait(lambda: opened.studio.paths.destined.read_text() == "{}")


def test_what_stands_in_create_is_there_after_a_restart(open_window: OpenWindow, tmp_path: Path) -> None:
    first = open_window()
    first.write("half a thought")
    first.form.set_value("aspect_ratio", "16:9")
    first.form.set_count(3)
    first.drop_file(write_png(tmp_path / "vase.png", 300, 200))
    first.choose_output(MediaKind.VIDEO)
    first.choose_output(MediaKind.IMAGE)
    first.close()
    again = open_window()
    again.wait(lambda: again.form.prompt == "half a thought" and again.form.spec is not None)
    assert again.form.values["aspect_ratio"] == "16:9"
    assert again.form.count == 3
    assert [file.name for file in again.form.inputs["image"]] == ["vase.png"]


def test_a_crop_is_undone_and_redone_by_keys(opened: Opened, tmp_path: Path) -> None:
    opened.drop_file(write_png(tmp_path / "wide.png", 300, 100))
    opened.form.set_value("aspect_ratio", "1:1")
    opened.click(opened.zone()._crop)
    opened.sheet(CropSheet)
    opened.key(Qt.Key.Key_Return, CTRL)

    def name() -> str:
        return opened.form.inputs["image"][0].name

    opened.wait(lambda: name() == "wide_crop.png")
    opened.view.setFocus()
    opened.key(Qt.Key.Key_Z, CTRL)
    assert name() == "wide.png"
    opened.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert name() == "wide_crop.png"


def test_a_model_without_its_key_leads_to_the_key(opened: Opened) -> None:
    opened.wait(lambda: bool(opened.form.locked))
    opened.key(Qt.Key.Key_M, CTRL)
    picker = opened.composer.picker
    assert picker is not None
    QTest.keyClicks(picker.search, "kontext")
    row = picker.list.current()
    assert row is not None
    assert (row.locked, row.caption) == (True, "Replicate · add a key to use")
    opened.key(Qt.Key.Key_Return, NONE)
    opened.wait(lambda: opened.window.page() == "settings")
    assert opened.form.spec is not None
    assert opened.form.spec.provider == "demo"


def test_generate_from_another_page_leads_to_what_is_wrong(opened: Opened) -> None:
    opened.clear_prompt()
    opened.window.show_page("settings")
    opened.window.command("generate").trigger()
    assert opened.window.page() == "gallery"
    assert opened.composer.prompt.hasFocus()
    assert opened.requests == []


def test_a_batch_of_a_film_model_counts_videos(opened: Opened) -> None:
    opened.choose_output(MediaKind.VIDEO)
    opened.window.command("batch").trigger()
    dialog = opened.sheet(BatchDialog)
    opened.wait(lambda: dialog.matrix.batch.spec is not None)
    assert "Videos each" in [label.text() for label in dialog.findChildren(QLabel)]
