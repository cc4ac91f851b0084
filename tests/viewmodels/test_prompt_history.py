"""PromptHistory over a real library: order, search, stars, and what each row says."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from vitrine.domain.generation import GenerationType
from vitrine.domain.request import GenerationRequest
from vitrine.library.library import Library
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.prompt_history import PromptHistory, marked, when_text
from vitrine.workers.task_worker import Tasks


def request(prompt: str, **settings: object) -> GenerationRequest:
    return GenerationRequest(
        "demo", "vitrine/demo-painter", GenerationType.TEXT_TO_IMAGE, prompt, {"prompt": prompt, **settings}
    )


@pytest.fixture
def history(tmp_path: Path, qtbot: QtBot) -> Iterator[PromptHistory]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    for prompt in ("A quiet valley", "Dunes, long shadows", "A quiet vase"):
        library.jobs.add([request(prompt, seed=n) for n in range(2)])
    tasks = Tasks(library.session)
    made = PromptHistory(library, tasks, Names())
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    assert tasks.close()
    library.close()


def search(history: PromptHistory, qtbot: QtBot, text: str = "", *, starred: bool = False) -> list[str]:
    with qtbot.waitSignal(history.counted) as counted:
        history.search(text, starred=starred)
    assert counted.args == [3]
    rows = [history.row(number) for number in range(history.rowCount())]
    return [row.entry.prompt for row in rows if row is not None]


def test_each_prompt_once_the_latest_first(history: PromptHistory, qtbot: QtBot) -> None:
    assert search(history, qtbot) == ["A quiet vase", "Dunes, long shadows", "A quiet valley"]
    row = history.row(0)
    assert row is not None
    assert row.caption.startswith("0 results · demo-painter · ")
    assert row.entry.request.settings["seed"] == 1


def test_it_is_searched_by_the_beginnings_of_words(history: PromptHistory, qtbot: QtBot) -> None:
    assert search(history, qtbot, "qui va") == ["A quiet vase", "A quiet valley"]
    assert search(history, qtbot, "zebra") == []


def test_a_star_shows_at_once_and_is_kept(history: PromptHistory, qtbot: QtBot) -> None:
    search(history, qtbot)
    history.toggle_star(1)
    row = history.row(1)
    assert row is not None
    assert row.entry.starred
    assert "starred" in str(history.data(history.index(1)))
    qtbot.waitUntil(lambda: bool(history._library.prompts.starred()))
    assert search(history, qtbot, starred=True) == ["Dunes, long shadows"]
    history.toggle_star(0)
    qtbot.waitUntil(lambda: not history._library.prompts.starred())
    history.toggle_star(7)  # there is no such row


def test_when_it_was() -> None:
    now = datetime.datetime(2026, 6, 17, 16, 42).astimezone()
    day = now.date()
    assert when_text(now.timestamp(), day) == "16:42"
    assert when_text((now - datetime.timedelta(days=1)).timestamp(), day) == "yesterday"
    assert when_text((now - datetime.timedelta(days=40)).timestamp(), day) == "8 May"


def test_words_that_were_searched_for_are_marked_at_their_beginning() -> None:
    assert marked("Hand-thrown vessels, overhand", ["hand", "ves"]) == [
        ("Hand", True), ("-thrown ", False), ("ves", True), ("sels, overhand", False),
    ]  # fmt: skip
    assert marked("straße", ["x"]) == [("straße", False)]
