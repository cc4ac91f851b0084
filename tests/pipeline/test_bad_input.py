"""What people and computers do wrong: each has a message that says what to do, and nothing is lost."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from rig import MakeRig, Rig, a_film, a_painting, check_words, settings

from hostile_files import STRANGERS, encoded, picture, png_bomb, png_header_bomb
from samples import PAINTER
from vitrine.demo.drawing import Made
from vitrine.domain.compose import compose
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import GenerationType
from vitrine.domain.job import JobState
from vitrine.errors import (
    DamagedMedia,
    DatabaseDamaged,
    DatabaseTooNew,
    InvalidRequest,
    LibraryError,
    MediaTooLarge,
    ModelUnavailable,
    StudioError,
    UnsupportedMedia,
)
from vitrine.library.library import Library
from vitrine.providers.base import Replay
from vitrine.providers.replicate import ReplicateProvider

# ---- prompts ----


@pytest.mark.parametrize("prompt", ["", "   ", "\n\t\u200b".strip("\u200b")])
def test_an_empty_prompt_is_not_sent(prompt: str, rig: Rig) -> None:
    spec = rig.provider.model(PAINTER)
    with pytest.raises(InvalidRequest) as refused:
        compose(spec, prompt, {}, [])
    assert refused.value.fields == {"prompt": "Write a prompt first."}
    failure = check_words(refused.value.failure())
    assert failure.charged is False
    assert rig.creates() == 0


PROMPTS = {
    "100 kB": "a quiet valley, " * 6400,
    "one word of 100 kB": "a" * 100_000,
    "emoji": "👩‍🚀 rides a 🐉 through 🌈 ☕️",
    "right to left": "مدينة هادئة عند الغروب، בלילה",
    "directions and controls": "left \u202e right \u0000 null \x1b[31m red \r\n line",
    "half a pair": "half \ud83d a pair",
    "markup": "<script>alert(1)</script> %s %n {0} '; DROP TABLE job; --",
    "a path": "../../../etc/passwd\\..\\con.png",
}


@pytest.mark.parametrize("name", PROMPTS)
def test_any_prompt_goes_all_the_way(name: str, rig: Rig) -> None:
    prompt = PROMPTS[name]
    (request,) = compose(rig.provider.model(PAINTER), prompt, {}, [], seed=3)
    job = rig.run(request)
    assert job.state is JobState.DONE, job.error
    rig.check_kept(job)
    (result,) = rig.outputs(job)
    kept = prompt.encode("utf-8", "replace").decode()
    assert result.prompt == kept
    assert result.settings["prompt"] == kept
    (prediction,) = rig.created()
    assert prediction.input["prompt"] == kept
    assert result.file is not None
    assert result.file.path.resolve().is_relative_to(rig.folder.root.resolve())
    assert len(os.fsencode(result.file.path.name)) < 255
    assert result.file.path.name.isprintable()


@pytest.mark.parametrize(("name", "words"), [("emoji", "rides"), ("right to left", "هادئة"), ("100 kB", "vall")])
def test_any_prompt_is_found_again(name: str, words: str, rig: Rig) -> None:
    rig.run(a_painting(PROMPTS[name]))
    rig.run(a_painting("something else"))
    assert [r.prompt for r in rig.library.results.page(ResultFilter(text=words))] == [PROMPTS[name]]


# ---- inputs ----


def _inputs(rig: Rig) -> list[Path]:
    return [path for path in (rig.library.path.parent / "inputs").rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("content", "error", "word"),
    [
        (STRANGERS["pdf"][0], UnsupportedMedia, "PDF"),
        (STRANGERS["text"][0], UnsupportedMedia, "text"),
        (b"", UnsupportedMedia, "empty"),
        (encoded("PNG", picture(300, 200))[:-400], DamagedMedia, "incomplete"),
        (encoded("JPEG", picture(300, 200))[:300], DamagedMedia, "incomplete"),
        (png_header_bomb(), MediaTooLarge, "pixels"),
        (png_bomb(), MediaTooLarge, "pixels"),
    ],
    ids=["pdf", "text", "empty", "cut png", "cut jpeg", "header bomb", "bomb"],
)
def test_an_input_that_no_model_could_use_is_refused_with_a_reason(
    content: bytes, error: type[StudioError], word: str, rig: Rig, tmp_path: Path
) -> None:
    path = tmp_path / "input.png"
    path.write_bytes(content)
    with pytest.raises(error) as refused:
        rig.library.inputs.add(path, "image")
    failure = check_words(refused.value.failure())
    assert word in f"{failure.title} {failure.message}"
    assert failure.charged is False
    assert _inputs(rig) == []
    assert path.read_bytes() == content


def test_a_file_whose_name_is_no_text_can_be_used_all_the_same(rig: Rig, tmp_path: Path) -> None:
    given = rig.library.inputs.add_bytes(encoded("PNG", picture()), "caf\udce9.png", "image")
    job = rig.run(a_painting(type=GenerationType.IMAGE_TO_IMAGE, inputs=(given,)))
    assert job.state is JobState.DONE
    rig.check_kept(job)


def test_an_unknown_model_is_said_before_anything_is_composed(rig: Rig) -> None:
    with pytest.raises(ModelUnavailable) as refused:
        rig.provider.model("nobody/nothing")
    check_words(refused.value.failure())


# ---- keys ----


def test_a_key_that_is_revoked_midway_holds_the_job_until_there_is_another(make_rig: MakeRig) -> None:
    good, bad = "r8_" + "g" * 37, "r8_" + "b" * 37
    rig = make_rig(serving={"tokens": frozenset({good})})
    key = [good]
    rig.provider.close()
    rig.provider = ReplicateProvider(
        lambda: key[0],
        base_url=rig.demo.base_url,
        id="demo",
        replay=Replay.SEARCHABLE,
        prefer_wait=0,
        wait=rig.stop.wait,
    )
    rig.stop.before = lambda count: key.__setitem__(0, bad) if count == 1 else None
    job = rig.add()
    rig.demo.fault({"on": "create", "do": "work", "seconds": 0.05})
    held = rig.carry(job)
    assert held.state is JobState.RUNNING
    failure = check_words(held.error)
    assert failure.code == "key-refused"
    assert "Settings" in failure.hint
    assert bad not in str(failure)
    key[0] = good
    rig.stop.before = lambda _: None
    ended = rig.carry(job)
    rig.provider.close()
    assert ended.state is JobState.DONE
    assert rig.creates() == 1
    rig.check_kept(ended)


# ---- disks ----


def test_a_results_folder_that_cannot_be_written_holds_the_job(rig: Rig) -> None:
    rig.folder.root.parent.mkdir(parents=True)
    rig.folder.root.write_text("a file where the folder should be")
    held = rig.run(a_painting(settings=settings(num_outputs=2)))
    assert held.state is JobState.DOWNLOADING
    failure = check_words(held.error)
    assert failure.code == "folder-not-writable"
    assert str(rig.folder.root) in failure.message
    rig.folder.root.unlink()
    ended = rig.carry(held)
    assert ended.state is JobState.DONE
    assert rig.creates() == 1
    rig.check_kept(ended)


def test_an_archive_that_cannot_be_written_says_so(rig: Rig) -> None:
    archive = rig.library.path.parent / "inputs"
    archive.write_text("a file where the folder should be")
    with pytest.raises(LibraryError) as refused:
        rig.library.inputs.add_bytes(encoded("PNG", picture()), "a.png", "image")
    assert check_words(refused.value.failure()).code == "folder-not-writable"


def _noise(size: int) -> bytes:
    width = 600
    height = size // width // 3
    return encoded("PNG", Image.frombytes("RGB", (width, height), os.urandom(width * height * 3)))


if sys.platform != "win32":  # there is no other way to a full disk that needs no rights and hurts nobody else
    import resource

    @contextmanager
    def no_file_over(size: int) -> Iterator[None]:
        """Let the disk take no more than ``size`` bytes of any file of this process."""
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    def test_a_full_disk_holds_the_job_and_it_goes_on_when_there_is_space(make_rig: MakeRig) -> None:
        content = _noise(3_000_000)
        rig = make_rig(serving={"draw": lambda work, progress: [Made(content, "png")]})
        job = rig.add()
        with no_file_over(1_500_000):
            held = rig.carry(job)
        assert held.state is JobState.DOWNLOADING
        failure = check_words(held.error)
        assert failure.code == "disk-full"
        assert "space" in failure.hint
        assert rig.files() == []
        ended = rig.carry(job)
        assert ended.state is JobState.DONE
        assert ended.error is None
        assert rig.creates() == 1
        rig.check_kept(ended)

    def test_a_full_disk_refuses_an_input_and_leaves_nothing(rig: Rig) -> None:
        with no_file_over(100_000), pytest.raises(LibraryError) as refused:
            rig.library.inputs.add_bytes(_noise(500_000), "large.png", "image")
        assert check_words(refused.value.failure()).code == "disk-full"
        assert _inputs(rig) == []

    def test_a_disk_that_is_full_before_the_job_is_noted_sends_nothing(rig: Rig) -> None:
        with no_file_over(1), pytest.raises(LibraryError) as refused:
            rig.add()
        failure = check_words(refused.value.failure())
        assert failure.code != "database-damaged"
        assert rig.demo.requests() == []
        assert rig.library.jobs.unfinished() == []
        assert rig.run().state is JobState.DONE

    def test_a_disk_that_is_full_when_the_answer_comes_loses_no_prediction(cautious: Rig) -> None:
        """The service has accepted the job and nobody can write that down: it is found again later."""
        rig = cautious
        job = rig.add()
        full: list[Any] = []

        def changed(told: Any) -> None:
            if told.state is JobState.SUBMITTING and not full:
                full.append(no_file_over(1))
                full[0].__enter__()

        with pytest.raises(LibraryError):
            rig.carry(job, listener=dataclasses.replace(rig.listener(), changed=changed))
        full[0].__exit__(None, None, None)
        assert rig.library.jobs.get(job.id).state is JobState.SUBMITTING
        assert len(rig.created()) == 1
        ended = rig.carry(job)
        assert ended.state is JobState.DONE
        assert rig.creates() == 1
        rig.check_kept(ended)


# ---- the library's file ----


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"this is no database at all" * 400)
    with pytest.raises(DatabaseDamaged) as refused:
        Library(path, tmp_path / "inputs")
    failure = check_words(refused.value.failure())
    assert "safe" in failure.message
    assert "backups" in failure.hint
    assert path.read_bytes() == b"this is no database at all" * 400


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library(path, tmp_path / "inputs").close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 9999")
    database.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNew) as refused:
        Library(path, tmp_path / "inputs")
    failure = check_words(refused.value.failure())
    assert "9999" in failure.message
    assert "update" in failure.hint
    assert path.read_bytes() == before


def _tear(library: Library, what: str) -> None:
    """Overwrite everything but the file's head, or only the rows of jobs and results, as a failing disk does."""
    library.close()
    with sqlite3.connect(library.path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (count,) = database.execute("PRAGMA page_count").fetchone()
        found = database.execute("SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('job', 'generation', 'tally')")
        pages = [page for (page,) in found if page] if what == "rows" else range(2, count + 1)
    database.close()
    with library.path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * size)
            file.write(os.urandom(size))


@pytest.mark.parametrize("what", ["rows", "everything"])
def test_a_database_that_is_torn_inside_says_so_wherever_it_is_read(what: str, rig: Rig) -> None:
    job = rig.run()
    files = rig.files()
    _tear(rig.library, what)
    questions = (
        lambda: rig.library.jobs.get(job.id),
        lambda: rig.library.jobs.open(),
        lambda: rig.library.results.page(ResultFilter()),
        lambda: rig.library.results.counts(),
        lambda: rig.library.results.statistics(),
        lambda: rig.add(),
        lambda: rig.carry(job),
    )
    for question in questions:
        with pytest.raises(DatabaseDamaged) as refused:
            question()
        failure = check_words(refused.value.failure())
        assert "safe in their folder" in failure.message
    assert rig.files() == files
    assert rig.library.problems() != []


def test_a_torn_library_does_not_open_and_costs_no_picture(rig: Rig) -> None:
    job = rig.run(a_film())
    (result,) = rig.outputs(job)
    _tear(rig.library, "everything")
    torn = rig.library.path.read_bytes()
    with pytest.raises(DatabaseDamaged):
        Library(rig.library.path, rig.library.path.parent / "inputs")
    assert rig.library.path.read_bytes() == torn
    assert result.file is not None
    assert result.file.path.exists()
