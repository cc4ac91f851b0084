"""Sharing: links in tasks, the list of those that are out, and true words about their end and reach."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from share_rig import Rig, get, status
from vitrine.domain.share import HOUR, ShareKind, ShareOptions, ShareRecord
from vitrine.errors import StorageUnavailable
from vitrine.storage.base import ShareLink
from vitrine.viewmodels.share_words import (
    before_text,
    copied_text,
    end_text,
    ends_text,
    kind_text,
    left_text,
    longest_text,
    page_words,
    reach_text,
    stopped_text,
    title_text,
)
from vitrine.viewmodels.sharing import Sharing
from vitrine.workers.task_worker import Tasks

ITEM, PAGE = ShareOptions(ShareKind.ITEM, HOUR), ShareOptions(ShareKind.PAGE, HOUR, title="Court of colour")
PATIENCE = 10_000


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    rig.close()


@pytest.fixture
def tasks(qtbot: QtBot, rig: Rig) -> Iterator[Tasks]:
    tasks = Tasks(rig.library.session)
    yield tasks
    assert tasks.close(PATIENCE)


@pytest.fixture
def sharing(tasks: Tasks, rig: Rig) -> Sharing:
    return Sharing(tasks, rig.door())


def a_record(**changes: object) -> ShareRecord:
    facts: dict[str, object] = {
        "id": 1, "token": "t", "kind": ShareKind.ITEM, "title": "dunes-31877.mp4", "storage": "s3:mira-studio",
        "key": "k", "file_name": "f", "keys": (), "results": ("a-0",), "created_at": 0.0, "ends_at": 1000.0,
    }  # fmt: skip
    return ShareRecord(**(facts | changes))  # type: ignore[arg-type]


def test_links_are_made_and_listed(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    with qtbot.waitSignal(sharing.made, timeout=PATIENCE) as caught:
        sharing.make(rig.results[:2], ITEM)
        assert sharing.busy
        sharing.make(rig.results, PAGE)  # a second press while links are made asks for nothing
    assert not sharing.busy
    shared = caught.args[0]
    assert [status(one.link.url) for one in shared] == [200, 200]
    qtbot.waitUntil(lambda: len(sharing.active) == 2, timeout=PATIENCE)
    assert [entry.generation for entry in sharing.active] == [rig.results[1], rig.results[0]]
    assert sharing.active_for(rig.results[0]) == [shared[0].record]
    assert sharing.active_for(rig.results[2]) == []


def test_a_link_is_stopped_and_leaves_the_list(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    with qtbot.waitSignal(sharing.made, timeout=PATIENCE) as made:
        sharing.make(rig.results, PAGE)
    (shared,) = made.args[0]
    qtbot.waitUntil(lambda: len(sharing.active) == 1, timeout=PATIENCE)
    with qtbot.waitSignal(sharing.stopped, timeout=PATIENCE) as stopped:
        sharing.stop(shared.record)
        assert sharing.is_stopping(shared.record)
    assert stopped.args[0].id == shared.record.id
    assert sharing.active == []
    assert status(shared.link.url) == 410


def test_an_address_is_made_again(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    signed: list[ShareLink] = []
    sharing.sign(shared.record, signed.append)
    qtbot.waitUntil(lambda: bool(signed), timeout=PATIENCE)
    assert status(signed[0].url) == 200


def test_a_refused_stop_keeps_the_link_listed(qtbot: QtBot, tasks: Tasks, rig: Rig) -> None:
    def refuse(_: object) -> None:
        raise StorageUnavailable("Unreachable", "mira cannot be reached.", "Try again later.")

    (shared,) = rig.links.share(rig.results[:1], ITEM)
    sharing = Sharing(tasks, replace(rig.door(), stop=refuse))
    with qtbot.waitSignal(sharing.changed, timeout=PATIENCE):
        sharing.refresh()
    with qtbot.waitSignal(sharing.failed, timeout=PATIENCE) as caught:
        sharing.stop(shared.record)
    assert caught.args[0].message == "mira cannot be reached."
    assert [entry.record.id for entry in sharing.active] == [shared.record.id]
    assert not sharing.is_stopping(shared.record)


def test_the_making_can_be_stopped(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    sharing.progressed.connect(lambda *_: sharing.halt())
    with qtbot.waitSignal(sharing.interrupted, timeout=PATIENCE):
        sharing.make(rig.results, PAGE)
        sharing.halt()
    assert not sharing.busy
    assert rig.links.active() == []


def test_the_first_link_ever(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    sharing.refresh()
    qtbot.waitUntil(lambda: sharing.first, timeout=PATIENCE)
    with qtbot.waitSignal(sharing.made, timeout=PATIENCE):
        sharing.make(rig.results[:1], ITEM)
    assert not sharing.first


def test_a_link_that_ends_leaves_the_list_by_itself(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    (page,) = rig.links.share(rig.results[:1], PAGE, page_words(1))
    rig.library.links.change(replace(page.record, ends_at=time.time() + 3))
    with qtbot.waitSignal(sharing.changed, timeout=PATIENCE):
        sharing.refresh()
    with qtbot.waitSignal(sharing.changed, timeout=PATIENCE):
        pass
    assert sharing.active == []
    qtbot.waitUntil(lambda: not list((rig.folder.root / ".shared").glob("*")), timeout=PATIENCE)
    assert status(page.link.url) == 410  # stopped: its signature would have lived longer


def test_a_picture_of_a_code_is_written(qtbot: QtBot, sharing: Sharing, tmp_path: Path) -> None:
    with qtbot.waitSignal(sharing.written, timeout=PATIENCE):
        sharing.write(b"png", tmp_path / "code.png")
    assert (tmp_path / "code.png").read_bytes() == b"png"
    with qtbot.waitSignal(sharing.failed, timeout=PATIENCE):
        sharing.write(b"png", tmp_path / "nowhere" / "code.png")


@pytest.mark.parametrize(("hours", "usual"), [(24, 24), (0, 1), (1000, 168)])
def test_the_usual_life_of_a_link(tasks: Tasks, rig: Rig, hours: int, usual: int) -> None:
    assert Sharing(tasks, rig.door(hours)).usual_hours == usual


def test_the_end_in_words() -> None:
    ends = datetime.datetime(2025, 6, 17, 16, 48).timestamp()
    assert ends_text(ends) == "Ends Tuesday 17 June, 16:48"
    assert end_text(ShareLink("u", ends)) == "It ends Tuesday 17 June, 16:48."
    early = ShareLink("u", ends, "The keys are temporary: the link ends when your sign-in ends.")
    assert end_text(early).endswith("16:48. The keys are temporary: the link ends when your sign-in ends.")
    assert copied_text([ShareLink("u", ends)]) == "Link copied. It ends Tuesday 17 June, 16:48."
    assert copied_text([ShareLink("u", ends + 9), ShareLink("v", ends)]).startswith("2 links copied. It ends Tuesday")


@pytest.mark.parametrize(
    ("left", "words", "soon"),
    [
        (6 * 24 * HOUR + 60, "6 days left", False),
        (7 * 24 * HOUR - 5, "7 days left", False),
        (47 * HOUR, "47 h left", False),
        (HOUR, "1 h left", False),
        (42 * 60 + 3, "42 min left", True),
        (3, "1 min left", True),
        (-10, "1 min left", True),
    ],
)
def test_what_is_left_in_words(left: float, words: str, soon: bool) -> None:
    assert left_text(a_record(ends_at=1000.0 + left), now=1000.0) == (words, soon)


def test_why_not_longer() -> None:
    assert longest_text(24, in_bucket=True) == ""
    assert longest_text(168, in_bucket=True) == "7 days is the longest S3 allows for a signed link."
    assert "S3" not in longest_text(168, in_bucket=False)


def test_what_a_link_shows_in_words() -> None:
    page = a_record(kind=ShareKind.PAGE, title="Court of colour", results=tuple(f"a-{n}" for n in range(12)))
    assert (title_text(page), kind_text(page)) == ("Court of colour, page of 12", "Gallery page")
    assert title_text(replace(page, title="")) == "Page of 12"
    assert (title_text(a_record()), kind_text(a_record())) == ("dunes-31877.mp4", "Single link")
    assert stopped_text(a_record()) == "Link stopped. The shared copy is deleted; your original stays."
    assert stopped_text(a_record(storage="folder")) == "Link stopped. Your original stays."
    assert "originals stay" in stopped_text(page)
    assert page_words(3).heading == "3 items"
    assert page_words(1).heading == "1 item"
    assert page_words(3, "Dunes").heading == "Dunes"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:4000/x", "this computer only"),
        ("http://localhost/x", "this computer only"),
        ("http://[::1]:4000/x", "this computer only"),
        ("http://192.168.1.7:4000/x", "local network"),
        ("http://127.0.0.1:9000/mira/x?X-Amz-Signature=1", "this computer only."),
        ("http://192.168.1.7:9000/mira/x?X-Amz-Signature=1", "local network only."),
        ("https://mira.s3.eu-central-1.amazonaws.com/x?X-Amz-Signature=1", ""),
    ],
)
def test_from_where_it_opens(url: str, expected: str) -> None:
    assert expected in reach_text(url)
    assert bool(expected) == bool(reach_text(url))


def test_before_it_is_made() -> None:
    assert "this computer only" in before_text("")
    assert "local network" in before_text("", on_network=True)
    assert before_text("mira-studio") == "The link leads to mira-studio and opens anywhere."


def test_a_page_from_the_window_holds_the_windows_words(qtbot: QtBot, sharing: Sharing, rig: Rig) -> None:
    with qtbot.waitSignal(sharing.made, timeout=PATIENCE) as made:
        sharing.make(rig.results, PAGE)
    text = get(made.args[0][0].link.url)[1].decode()
    assert "<h1>Court of colour</h1>" in text
