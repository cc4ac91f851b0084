"""Warming: work taken in steps while nobody moves anything, and never a timer when there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from vitrine.ui.desk import warming
from vitrine.ui.desk.warming import Warming


class Hand(QObject):
    """What a person moves."""

    moved = Signal(int)


class Work:
    """Three steps."""

    def __init__(self) -> None:
        self.done = 0

    def steps(self) -> Iterator[None]:
        for _ in range(2):
            self.done += 1
            yield
        self.done += 1


@pytest.fixture
def hand(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Hand:
    monkeypatch.setattr(warming, "CALM_MS", 20)
    return Hand()


def test_the_steps_are_taken_one_after_the_other(qtbot: QtBot, hand: Hand) -> None:
    work = Work()
    made = Warming(work.steps, [hand.moved], hand)
    assert not made.under_way
    made.begin()
    assert (made.under_way, work.done) == (True, 0)
    qtbot.waitUntil(lambda: not made.under_way, timeout=10_000)
    assert work.done == 3
    assert not made._soon.isActive()


def test_begun_twice_it_is_done_once(qtbot: QtBot, hand: Hand) -> None:
    work = Work()
    made = Warming(work.steps, [hand.moved], hand)
    made.begin()
    made.begin()
    qtbot.waitUntil(lambda: not made.under_way, timeout=10_000)
    assert work.done == 3


def test_whoever_moves_something_comes_first(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming, "CALM_MS", 60_000)
    work = Work()
    made = Warming(work.steps, [hand.moved], hand)
    made.begin()
    made._step()
    assert (work.done, made._soon.interval()) == (1, warming.BETWEEN_MS)
    hand.moved.emit(3)
    assert made._soon.interval() == 60_000
    assert made._soon.isActive()


def test_moving_something_begins_nothing(hand: Hand) -> None:
    made = Warming(Work().steps, [hand.moved], hand)
    hand.moved.emit(3)
    assert not made._soon.isActive()
