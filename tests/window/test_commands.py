"""What can be done with tiles and results in the window, by real keys and clicks, and what is kept over a restart."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from opened import CTRL, PATIENCE, Opened
from places import Place, fetch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import hostile_files as files
from vitrine.demo.server import DemoServer
from vitrine.domain.generation import MediaKind
from vitrine.domain.job import JobState
from vitrine.ui.dialogs.export_dialog import ExportDialog
from vitrine.ui.dialogs.share_dialog import ShareDialog
from vitrine.viewmodels.job_words import JobAction
from vitrine.viewmodels.tile import TileAction, TileKind
from vitrine.viewmodels.tile_text import failure_text, failure_title

OpenWindow = Callable[..., Opened]
SHIFT = Qt.KeyboardModifier.ShiftModifier


# ---- tiles ----


def test_a_file_deleted_outside_is_missing_until_it_is_back(opened: Opened) -> None:
    result = opened.make("a quiet valley")
    assert result.file is not None
    content = result.file.path.read_bytes()
    result.file.path.unlink()
    opened.key(Qt.Key.Key_2, CTRL)
    opened.wait(lambda: opened.kinds() == [TileKind.MISSING])
    tile = opened.tile(TileKind.MISSING)
    assert failure_title(tile) == "File is missing"
    assert "outside Vitrine" in failure_text(tile)
    opened.press_in_tile(0, TileAction.LOOK_AGAIN)
    opened.wait(lambda: opened.app.tasks.close())
    assert opened.kinds() == [TileKind.MISSING]
    result.file.path.write_bytes(content)
    opened.press_in_tile(0, TileAction.LOOK_AGAIN)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    assert len(opened.rows("generation")) == 1


def fail_one(opened: Opened, demo: DemoServer) -> str:
    """Generate once and let the service fail it; return the job's id."""
    demo.fault({"on": "create", "do": "fail", "error": "The model ran out of colours."})
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.kinds() == [TileKind.FAILED])
    assert "ran out of colours" in failure_text(opened.tile(TileKind.FAILED))
    return job_id


def test_retry_in_a_failed_tile_sends_the_same_again(opened: Opened, demo: DemoServer) -> None:
    failed = fail_one(opened, demo)
    opened.press_in_tile(0, TileAction.RETRY)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    opened.settle()
    first, second = opened.rows("job")
    assert first["id"] == failed
    assert first["dismissed"] == 1
    assert second["retry_of"] == failed
    assert second["state"] == "done"
    assert second["settings"] == first["settings"]
    assert opened.creates() == 2


def test_discard_and_edit_in_a_failed_tile(opened: Opened, demo: DemoServer) -> None:
    opened.write("a valley to be painted")
    failed = fail_one(opened, demo)
    opened.clear_prompt()
    opened.press_in_tile(0, TileAction.EDIT)
    opened.wait(lambda: opened.form.prompt == "a valley to be painted")
    assert opened.composer.prompt.text() == "a valley to be painted"
    assert opened.composer.notice.title.text() == "Ready to edit"
    opened.press_in_tile(0, TileAction.DISCARD)
    opened.wait(lambda: opened.tiles() == [])
    (row,) = opened.rows("job")
    assert (row["id"], row["dismissed"]) == (failed, 1)
    assert opened.creates() == 1


def test_cancel_in_a_live_tile_stops_it_at_the_service(opened: Opened, demo: DemoServer) -> None:
    job_id = start_film(opened, demo, "never-finish")
    assert opened.kinds() == [TileKind.LIVE]
    opened.press_in_tile(0, TileAction.CANCEL)
    opened.wait(lambda: opened.tiles() == [])
    opened.settle()
    assert opened.job(job_id).state is JobState.CANCELLED
    assert demo.service.find(opened.job(job_id).remote_id).status == "canceled"
    assert len(demo.requests("cancel")) == 1


def start_film(opened: Opened, demo: DemoServer, fate: str, **options: object) -> str:
    """Generate a video, whose create is answered at once, and wait until it runs at the service; return its job."""
    opened.choose_output(MediaKind.VIDEO)
    demo.fault({"on": "create", "do": fate, **options})
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).state is JobState.RUNNING)
    opened.wait(lambda: opened.tile(TileKind.LIVE).job.state is JobState.RUNNING)  # type: ignore[union-attr]
    return job_id


def test_cancel_in_the_queue_of_what_still_waits(open_window: OpenWindow, demo: DemoServer) -> None:
    opened = open_window(jobs_at_once=1)
    running = start_film(opened, demo, "never-finish")
    opened.write("the one behind it")
    (waiting,) = opened.press_generate()
    drawer = opened.open_queue()
    assert opened.app.models.rows.summary == "1 generating · 1 waiting"
    at = opened.app.models.rows.find(waiting)
    opened.click(drawer.list.viewport(), drawer.list.button_rect(at, JobAction.CANCEL).center())
    opened.wait(lambda: opened.job(waiting).state is JobState.CANCELLED)
    opened.wait(lambda: len(opened.tiles()) == 1)
    assert opened.creates() == 1
    assert opened.job(running).state is JobState.RUNNING


# ---- results ----


def test_remix_restores_everything(opened: Opened, tmp_path: Path) -> None:
    sketch = tmp_path / "sketch.png"
    sketch.write_bytes(files.encoded("PNG", files.picture(90, 60)))
    opened.drop_file(sketch)
    opened.form.set_value("aspect_ratio", "3:2")
    result = opened.make("the same in ink")
    opened.write("something else")
    opened.choose_output(MediaKind.VIDEO)
    opened.click_tile(opened.row(result))
    opened.key(Qt.Key.Key_R)
    opened.wait(lambda: opened.form.prompt == "the same in ink")
    assert opened.form.makes is MediaKind.IMAGE
    assert opened.composer.prompt.text() == "the same in ink"
    assert opened.form.values["aspect_ratio"] == "3:2"
    assert opened.form.seed == result.settings["seed"]
    assert [file.name for file in opened.zone().files()] == ["sketch.png"]
    again = opened.make()
    assert dict(again.settings) == dict(result.settings)
    assert [file.sha256 for file in again.inputs] == [file.sha256 for file in result.inputs]


def test_use_as_input_by_its_key(opened: Opened) -> None:
    result = opened.make("a quiet valley")
    opened.click_tile(opened.row(result))
    opened.key(Qt.Key.Key_U)
    opened.wait(lambda: len(opened.zone().files()) == 1)
    (file,) = opened.zone().files()
    assert file.generation == result.name
    assert result.file is not None
    assert file.sha256 == result.file.sha256
    assert opened.composer.mode.text() == "Image to image"


def test_make_a_video_by_its_key(opened: Opened) -> None:
    result = opened.make("a quiet valley")
    opened.click_tile(opened.row(result))
    opened.key(Qt.Key.Key_V)
    opened.wait(lambda: opened.form.makes is MediaKind.VIDEO and opened.form.has_image)
    opened.wait(lambda: opened.generate.isEnabled())
    assert opened.composer.mode.text() == "Image to video"


def test_export_copies_the_originals(opened: Opened, tmp_path: Path) -> None:
    results = [opened.make("one"), opened.make("two")]
    opened.click_tile(1)
    opened.click_tile(0, CTRL)
    opened.key(Qt.Key.Key_E, CTRL)
    dialog = opened.sheet(ExportDialog)
    target = tmp_path / "copies"
    dialog.folder.selectAll()
    opened.type_into(dialog.folder, str(target))
    opened.click(dialog.start)
    opened.wait(dialog.show_folder.isVisible)
    copies = sorted(path for path in target.iterdir() if path.name != "manifest.json")
    assert {path.read_bytes() for path in copies} == {opened.delivered(result) for result in results}
    manifest = json.loads((target / "manifest.json").read_text())
    assert {entry["prompt"] for entry in manifest["results"]} == {"one", "two"}
    for result in results:
        assert result.file is not None
        assert result.file.path.read_bytes() == opened.delivered(result)
    opened.key(Qt.Key.Key_Escape)


def test_a_link_is_made_and_copied_in_the_share_dialog(open_window: OpenWindow, place: Place) -> None:
    opened = open_window(place)
    result = opened.make("a quiet valley")
    opened.click_tile(opened.row(result))
    opened.key(Qt.Key.Key_S, CTRL | SHIFT)
    dialog = opened.sheet(ShareDialog)
    opened.click(dialog.choice.button("1"))
    opened.wait(lambda: opened.app.models.sharing.first)
    opened.click(dialog.create_button)
    opened.click(dialog.create_button)  # what a link means is said once, before the first
    opened.wait(dialog.link.isVisible)
    url = QApplication.clipboard().text()
    assert url == dialog.link.text()
    assert fetch(url).body == opened.delivered(result)
    assert dialog.outcome.text().startswith("Ends ")
    if place.checks_signatures:  # moto opens anything
        for changed in place.tampered(url).values():
            assert fetch(changed).status in (400, 403, 404)
    opened.key(Qt.Key.Key_Escape)


def test_a_star_is_kept_over_a_restart(open_window: OpenWindow) -> None:
    opened = open_window()
    result, other = opened.make("one"), opened.make("two")
    opened.click_tile(opened.row(result))
    with opened.qtbot.waitSignal(opened.app.models.organise.written, timeout=PATIENCE):
        opened.key(Qt.Key.Key_F)
    assert [row["starred"] for row in opened.rows("generation")] == [1, 0]
    opened = open_window()
    opened.wait(lambda: len(opened.tiles()) == 2)
    opened.key(Qt.Key.Key_4, CTRL)
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [result.name])
    assert opened.tiles()[0].generation.starred  # type: ignore[union-attr]
    opened.key(Qt.Key.Key_1, CTRL)
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [other.name, result.name])


def test_search_finds_and_escape_shows_everything_again(opened: Opened) -> None:
    valley, harbour = opened.make("a quiet valley"), opened.make("harbour at night")
    opened.key(Qt.Key.Key_F, CTRL)
    search = opened.app.window.filter_bar.search
    assert QApplication.focusWidget() is search
    opened.type_into(search, "harb")
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [harbour.name])
    opened.key(Qt.Key.Key_Escape)
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [harbour.name, valley.name])


def test_the_views_by_their_keys(opened: Opened) -> None:
    picture = opened.make("a quiet valley")
    opened.choose_output(MediaKind.VIDEO)
    film = opened.make("clouds drift")
    shown: dict[Qt.Key, list[str]] = {
        Qt.Key.Key_2: [picture.name],
        Qt.Key.Key_3: [film.name],
        Qt.Key.Key_4: [],
        Qt.Key.Key_1: [film.name, picture.name],
    }
    for key, names in shown.items():
        opened.key(key, CTRL)
        opened.wait(lambda names=names: [tile.key for tile in opened.tiles()] == names)
    places = opened.app.window.sidebar.places
    opened.wait(lambda: [places.entry(name).note for name in ("all", "images", "videos")] == ["2", "1", "1"])


# ---- closing while jobs run ----


@pytest.mark.parametrize("again", [1, 3])
def test_jobs_go_on_after_closing_and_opening_again(open_window: OpenWindow, demo: DemoServer, again: int) -> None:
    opened = open_window()
    job_id = start_film(opened, demo, "work", seconds=1.5)
    for _ in range(again):
        opened = open_window()
        opened.wait_for_tiles(1)
    opened.wait(lambda: opened.job(job_id).state is JobState.DONE)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    (result,) = opened.studio.library.results.of_job(job_id)
    assert result.file is not None
    assert result.file.path.read_bytes() == opened.delivered(result)
    assert opened.creates() == 1
    assert len(demo.service.newest_first()) == 1
    assert opened.studio.library.problems() == []


def test_what_waits_when_the_window_closes_is_sent_once_by_the_next(open_window: OpenWindow, demo: DemoServer) -> None:
    opened = open_window(jobs_at_once=1)
    start_film(opened, demo, "work", seconds=1.0)
    opened.write("the one behind it")
    opened.press_generate()
    opened = open_window(jobs_at_once=1)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT, TileKind.RESULT])
    opened.settle()
    assert [row["state"] for row in opened.rows("job")] == ["done", "done"]
    assert opened.creates() == 2
