"""What people and the world do wrong, in the window: words that say what to do, and nothing lost or sent."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from opened import CTRL, Opened, file_mime, settings_of
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

import hostile_files as files
from disks import tmpfs
from samples import PAINTER, a_file, a_request, a_saved_job
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.ui.gallery.tile_parts import parts
from vitrine.viewmodels.tile import TileAction, TileKind
from vitrine.viewmodels.tile_text import failure_text, failure_title

OpenWindow = Callable[..., Opened]


# ---- prompts ----


def test_an_empty_prompt_is_not_sent(opened: Opened) -> None:
    for blank in ("", "   "):
        opened.write(blank)
        assert opened.generate.text() == "Write a prompt first"
        assert not opened.generate.isEnabled()
        opened.click(opened.generate)
        opened.key(Qt.Key.Key_Return, CTRL)
        assert opened.requests == []
    opened.write("now")
    assert opened.generate.isEnabled()
    assert opened.generate.text() == "Generate"
    assert opened.creates() == 0
    assert opened.rows("job") == []


def test_a_prompt_that_was_cleared_stays_cleared(opened: Opened) -> None:
    opened.clear_prompt()
    # The library is still empty: its figures must not bring the first prompt back.
    with opened.qtbot.waitSignal(opened.app.models.overview.counts_changed, timeout=30_000) as figures:
        opened.app.models.overview.refresh()
    assert figures.args[0].all == 0
    assert opened.form.prompt == ""
    assert opened.composer.prompt.text() == ""


def test_a_prompt_of_100_kb_is_pasted_sent_and_kept(opened: Opened) -> None:
    prompt = ("a valley, a river, an old stone bridge over it, " * 2134)[:102_400].strip()
    opened.clear_prompt()
    QApplication.clipboard().setText(prompt)
    opened.key(Qt.Key.Key_V, CTRL)
    assert opened.form.prompt == prompt
    result = opened.make()
    (row,) = opened.rows("generation")
    assert row["prompt"] == prompt
    assert settings_of(row)["prompt"] == prompt
    assert opened.demo.service.find(opened.job(result.job_id).remote_id).input["prompt"] == prompt
    assert result.file is not None
    assert len(result.file.path.name.encode()) < 200
    assert result.file.path.name.split(" ", 1)[1].startswith("a-valley-a-river-an-old")


_SCRIPTS = {
    "🌄 סתיו ביער 🍁": "סתיו-ביער",
    "غروب الشمس على النيل": "غروب-الشمس-على-النيل",
    "夜の海と星 👩‍🚀": "夜の海と星",
    "🌄👩‍👩‍👧‍👦": "demo-painter",
}
"""Prompts, and what the file is named after each."""


def test_emoji_and_other_scripts_from_an_input_method(opened: Opened) -> None:
    for prompt, slug in _SCRIPTS.items():
        opened.clear_prompt()
        opened.commit(prompt)
        assert opened.form.prompt == prompt
        result = opened.make()
        row = opened.rows("generation")[-1]
        assert row["prompt"] == prompt
        assert opened.demo.service.find(opened.job(result.job_id).remote_id).input["prompt"] == prompt
        assert result.file is not None
        assert result.file.path.name.split(" ")[1] == slug
        assert result.file.path.read_bytes() == opened.delivered(result)
        assert opened.gallery.tile(0).prompt == prompt
    opened.key(Qt.Key.Key_F, CTRL)
    opened.commit("ביער")
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: [tile.prompt for tile in opened.tiles()] == ["🌄 סתיו ביער 🍁"])


# ---- files ----

_SOUND = files.encoded("PNG", files.picture(90, 60))
_BAD_FILES = {
    "a PDF": ("paper.pdf", files.STRANGERS["pdf"][0], "a PDF"),
    "a PDF named as a picture": ("paper.png", files.STRANGERS["pdf"][0], "a PDF"),
    "a truncated PNG": ("half.png", _SOUND[: len(_SOUND) // 2], "damaged"),
    "a decompression bomb": ("bomb.png", files.png_header_bomb(), "pixels"),
    "a web page": ("page.jpg", files.STRANGERS["html"][0], "a web page"),
    "nothing": ("empty.png", b"", "empty"),
}


def test_a_file_that_is_no_picture_is_refused_in_words(opened: Opened, tmp_path: Path) -> None:
    good = tmp_path / "good.png"
    good.write_bytes(_SOUND)
    for what, (name, content, words) in _BAD_FILES.items():
        bad = tmp_path / name
        bad.write_bytes(content)
        opened.drop_file(bad)
        zone = opened.zone()
        assert zone.isVisible()
        assert zone.error is not None, what
        assert words in zone.words()[0], (what, zone.words())
        assert zone.words()[1].strip().endswith("."), what
        assert zone.accessibleDescription() == " ".join(zone.words())
        assert zone.files() == []
        assert bad.read_bytes() == content
    opened.drop_file(good)
    assert opened.zone().error is None
    opened.drop_file(bad)
    # What was there stays.
    assert [file.name for file in opened.zone().files()] == ["good.png"]
    assert opened.zone().error is not None
    assert not opened.demo.requests("create")
    assert not opened.demo.requests("upload")
    assert opened.rows("job") == []
    archived = [path for path in opened.studio.paths.inputs.rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in archived] == [_SOUND]


def test_an_address_that_is_dropped_is_not_fetched(opened: Opened) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(f"{opened.demo.origin}/picture.png")])
    assert opened.drop(opened.zone(), mime)
    assert "link" in opened.zone().words()[0]
    assert not [entry for entry in opened.demo.requests() if "picture.png" in entry["path"]]


def test_a_file_that_is_gone_before_it_is_read(opened: Opened, tmp_path: Path) -> None:
    assert opened.drop(opened.zone(), file_mime(tmp_path / "gone.png"))
    opened.wait(lambda: not opened.form.busy)
    assert opened.zone().error is not None
    assert opened.zone().words()[0]


# ---- services ----


def check_failed_tile(opened: Opened, *words: str, offers: TileAction = TileAction.RETRY) -> None:
    """Assert that the one failed tile says what happened and offers what helps, in sight."""
    tile = opened.tile(TileKind.FAILED)
    said = f"{failure_title(tile)}. {failure_text(tile)} {tile.failure.hint if tile.failure else ''}"
    for word in words:
        assert word in said
    row = opened.gallery.row_of(tile.key)
    found = parts(opened.app.look, tile, opened.tile_rect(row), hovered=True)
    assert offers in [part.action for part in found]


def retry(opened: Opened) -> None:
    tile = opened.tile(TileKind.FAILED)
    opened.press_in_tile(opened.gallery.row_of(tile.key), TileAction.RETRY)


def check_one_result(opened: Opened, job_id: str) -> Generation:
    """Assert that a job came to its one result, whole, and that the service made it once."""
    opened.wait(lambda: opened.job(job_id).state is JobState.DONE)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    (result,) = opened.studio.library.results.of_job(job_id)
    assert result.file is not None
    assert result.file.path.read_bytes() == opened.delivered(result)
    assert len(opened.demo.service.newest_first()) == 1
    assert opened.studio.library.problems() == []
    return result


def test_a_revoked_key_is_said_and_retry_goes_on_once_it_is_taken(open_window: OpenWindow, demo: DemoServer) -> None:
    key = "r8_a_key_of_mira_0123456789abcdefghij"
    opened = open_window(environment={"REPLICATE_API_TOKEN": key, "REPLICATE_BASE_URL": demo.base_url})
    opened.form.choose("replicate", PAINTER)
    opened.wait(lambda: opened.form.spec is not None and opened.form.spec.provider == "replicate")
    demo.fault({"on": "create", "do": "status", "status": 401})
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).held)
    opened.wait(lambda: TileKind.FAILED in opened.kinds())
    check_failed_tile(opened, "Replicate refused the key", "not charged", "new key in Settings")
    (row,) = opened.rows("job")
    assert key not in str(row)
    assert row["state"] == "queued"
    assert demo.service.newest_first() == []
    # Generate leads to the settings, until the service takes the key again.
    opened.wait(lambda: opened.generate.fixing)
    assert "Replicate key" in opened.generate.text()
    retry(opened)
    check_one_result(opened, job_id)
    opened.wait(lambda: opened.generate.text() == "Generate")


def test_a_model_that_the_service_no_longer_has(opened: Opened, demo: DemoServer) -> None:
    demo.fault({"on": "create", "do": "status", "status": 404})
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).state is JobState.FAILED)
    opened.wait(lambda: TileKind.FAILED in opened.kinds())
    words = ("no longer offers Demo Painter", "not charged", "choose another model")
    check_failed_tile(opened, *words, offers=TileAction.OTHER_MODEL)
    assert demo.service.newest_first() == []


def test_remix_of_a_result_whose_model_is_gone(opened: Opened) -> None:
    library = opened.studio.library
    picture = opened.studio.results_folder / "old.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(_SOUND)
    a_saved_job(library, a_request("an old one", model="vitrine/forgotten"), [a_file(picture)])
    prompt = opened.form.prompt
    opened.gallery.reload()
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT])
    opened.click_tile(0)
    opened.key(Qt.Key.Key_R)
    opened.wait(opened.composer.notice.isVisible)
    said = f"{opened.composer.notice.title.text()} {opened.composer.notice.text.text()}"
    assert "no longer offers Forgotten. You were not charged." in said
    # The form stays as it was, and can be used.
    assert opened.form.prompt == prompt
    assert opened.generate.isEnabled()
    assert opened.creates() == 0


def test_what_the_service_refuses_stands_at_its_field(opened: Opened, demo: DemoServer) -> None:
    refused = [["prompt", "The prompt is too vague."]]
    demo.fault({"on": "create", "do": "status", "status": 422, "invalid_fields": refused})
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).state is JobState.FAILED)
    opened.wait(opened.composer.prompt_field.error.isVisible)
    assert "too vague" in opened.composer.prompt_field.error.text()
    opened.write("a clear prompt")
    assert not opened.composer.prompt_field.error.isVisible()


# ---- disks ----


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make a folder that cannot be written: read-only where the system lets us, else a file in its place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        folder.mkdir()
        folder.chmod(0o555)
        yield
        folder.chmod(0o755)
        return
    folder.mkdir()
    with tmpfs(folder, "ro,size=64k") as mounted:
        if mounted:
            yield
            return
    folder.rmdir()
    folder.write_text("in the way")
    yield
    folder.unlink()


def test_a_results_folder_that_cannot_be_written(open_window: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "closed" / "results"
    with read_only(folder):
        opened = open_window(results_folder=str(folder))
        (job_id,) = opened.press_generate()
        opened.wait(lambda: opened.job(job_id).held)
        opened.wait(lambda: TileKind.FAILED in opened.kinds())
        check_failed_tile(opened, "cannot be written", "Nothing is lost", "permissions")
        assert opened.job(job_id).state is JobState.DOWNLOADING
    retry(opened)
    result = check_one_result(opened, job_id)
    assert result.file is not None
    assert result.file.path.is_relative_to(folder)
    assert opened.creates() == 1


if sys.platform != "win32":
    import resource

    @contextmanager
    def full_disk(limit: int) -> Iterator[None]:
        """Let no file of this process grow over ``limit`` bytes, as a full disk would."""
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    def test_a_full_disk(open_window: OpenWindow) -> None:
        from vitrine.demo.drawing import Made

        noise = os.urandom(6_000_000)
        large = _SOUND[:-12] + files.chunk(b"prVt", noise) + _SOUND[-12:]
        with serve(draw=lambda work, progress: [Made(large, "png")]) as demo:
            opened = open_window(demo=demo)
            with full_disk(4_000_000):
                (job_id,) = opened.press_generate()
                opened.wait(lambda: opened.job(job_id).held)
                opened.wait(lambda: TileKind.FAILED in opened.kinds())
                check_failed_tile(opened, "disk is full", "nothing is lost", "Free some space")
                left = [path for path in opened.studio.results_folder.rglob("*") if path.is_file()]
                assert left == []
            retry(opened)
            result = check_one_result(opened, job_id)
            assert result.file is not None
            assert result.file.size == len(large)
            assert opened.creates() == 1
            opened.close()
