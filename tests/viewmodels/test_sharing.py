"""Sharing: links in tasks, and true words about their end and reach."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.errors import StorageUnavailable
from vitrine.library.library import Library
from vitrine.storage.base import ShareLink
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer
from vitrine.viewmodels.sharing import Sharing, before_text, end_text, reach_text
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True)
class Linked:
    generation: Generation
    link: ShareLink


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    assert tasks.close(10_000)


@pytest.fixture
def result(tmp_path: Path) -> Iterator[Generation]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    path = tmp_path / "results" / "valley.png"
    path.parent.mkdir()
    path.write_bytes(b"picture")
    job = a_saved_job(library, a_request(), [a_file(path)])
    yield library.results.of_job(job.id)[0]
    library.close()


def test_a_real_link_from_the_folder(qtbot: QtBot, tasks: Tasks, result: Generation, tmp_path: Path) -> None:
    server = LinkServer(tmp_path / "links.json")
    folder = FolderStorage(tmp_path / "results", server)

    def link(generation: Generation, seconds: float) -> Linked:
        return Linked(generation, folder.share_link("valley.png", seconds, "valley.png"))

    sharing = Sharing(tasks, link)
    with qtbot.waitSignal(sharing.linked, timeout=10_000) as caught:
        sharing.make(result, 1)
        assert sharing.busy
        sharing.make(result, 2)  # a second press while one is made asks for nothing
    assert not sharing.busy
    assert caught.args[0].generation == result
    assert reach_text(caught.args[0].link.url) == "It opens on this computer only, while Vitrine runs."
    server.stop()


def test_a_refusal_is_told(qtbot: QtBot, tasks: Tasks, result: Generation) -> None:
    def refuse(*_: object) -> Linked:
        raise StorageUnavailable("Unreachable", "mira cannot be reached.", "Try again later.")

    sharing = Sharing(tasks, refuse)
    with qtbot.waitSignal(sharing.failed, timeout=10_000) as caught:
        sharing.make(result, 1)
    assert caught.args[0].message == "mira cannot be reached."
    assert not sharing.busy


def test_the_end_in_words() -> None:
    ends = datetime.datetime(2025, 6, 17, 16, 48).timestamp()
    assert end_text(ShareLink("u", ends)) == "It ends Tuesday 17 June, 16:48."
    early = ShareLink("u", ends, "The keys are temporary: the link ends when your sign-in ends.")
    assert end_text(early).endswith("16:48. The keys are temporary: the link ends when your sign-in ends.")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:4000/x", "this computer only"),
        ("http://localhost/x", "this computer only"),
        ("http://[::1]:4000/x", "this computer only"),
        ("http://192.168.1.7:4000/x", "local network"),
        ("https://mira.s3.eu-central-1.amazonaws.com/x?X-Amz-Signature=1", ""),
    ],
)
def test_from_where_it_opens(url: str, expected: str) -> None:
    assert expected in reach_text(url)
    assert bool(expected) == bool(reach_text(url))


def test_before_it_is_made(result: Generation) -> None:
    assert "this computer only" in before_text(result)
    assert "local network" in before_text(result, on_network=True)


@pytest.mark.parametrize(("hours", "usual"), [(24, 24), (0, 1), (1000, 168)])
def test_the_usual_life_of_a_link(tasks: Tasks, hours: int, usual: int) -> None:
    sharing = Sharing(tasks, lambda *_: pytest.fail("not asked for"), lambda: hours)
    assert sharing.usual_hours == usual
