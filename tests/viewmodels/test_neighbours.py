"""Neighbours and the strip around the current result: always the gallery's order, and only as much as is needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.neighbours import AROUND, STRIP_MOST, Neighbours, Strip, StripRole
from vitrine.workers.task_worker import Tasks

COUNT = 150


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


@pytest.fixture
def gallery(qtbot: QtBot, library: Library, tmp_path: Path) -> Iterator[Gallery]:
    for n in range(COUNT):
        a_saved_job(library, a_request(f"picture {n}"), [a_file(tmp_path / f"{n}.png")])
    tasks = Tasks(library.session)
    gallery = Gallery(library, tasks)
    with qtbot.waitSignal(gallery.loaded, timeout=10_000):
        gallery.set_filter(ResultFilter())
    yield gallery
    assert tasks.close(10_000)


@pytest.fixture
def strip(gallery: Gallery) -> Strip:
    strip = Strip(gallery)
    QAbstractItemModelTester(strip, QAbstractItemModelTester.FailureReportingMode.Fatal, strip)
    return strip


def at(gallery: Gallery, row: int) -> Generation:
    generation = gallery.tile(row).generation
    assert generation is not None
    return generation


def rows(strip: Strip) -> list[str]:
    return [strip.generation(row).prompt for row in range(strip.rowCount())]


def test_neighbours_and_places(gallery: Gallery) -> None:
    neighbours = Neighbours(gallery)
    first, second, last = at(gallery, 0), at(gallery, 1), at(gallery, COUNT - 1)
    assert neighbours.beside(first, -1) is None
    assert neighbours.beside(first, 1) == second
    assert neighbours.beside(last, 1) is None
    place = neighbours.place(second)
    assert place is not None
    assert (place.number, place.total) == (2, COUNT)
    assert neighbours.from_row(0, 1) == second


def test_the_strip_is_a_window_around_the_current_one(gallery: Gallery, strip: Strip) -> None:
    strip.set_current(at(gallery, 70))
    assert strip.rowCount() == 2 * AROUND + 1
    assert strip.current_row == AROUND
    assert rows(strip) == [at(gallery, row).prompt for row in range(70 - AROUND, 70 + AROUND + 1)]
    strip.set_current(at(gallery, 0))
    assert strip.current_row == 0
    assert strip.rowCount() == AROUND + 1


def test_a_step_within_the_window_moves_nothing(gallery: Gallery, strip: Strip, qtbot: QtBot) -> None:
    strip.set_current(at(gallery, 70))
    with qtbot.assertNotEmitted(strip.modelReset):
        strip.set_current(at(gallery, 71))
    assert strip.generation(strip.current_row) == at(gallery, 71)


def test_the_strip_is_widened_at_both_ends(gallery: Gallery, strip: Strip) -> None:
    strip.set_current(at(gallery, 70))
    strip.widen(1)
    strip.widen(-1)
    assert rows(strip) == [at(gallery, row).prompt for row in range(COUNT)]
    strip.widen(-1)
    assert strip.rowCount() == COUNT
    assert strip.generation(strip.current_row) == at(gallery, 70)
    assert COUNT < STRIP_MOST


def test_what_leaves_the_gallery_leaves_the_strip(gallery: Gallery, strip: Strip) -> None:
    strip.set_current(at(gallery, 3))
    gone = at(gallery, 2)
    gallery.remove([gone])
    assert gone.prompt not in rows(strip)
    assert strip.generation(strip.current_row) == at(gallery, 2)


def test_a_result_the_gallery_does_not_show_has_no_strip(gallery: Gallery, strip: Strip) -> None:
    gone = at(gallery, 0)
    gallery.remove([gone])
    strip.set_current(gone)
    assert strip.rowCount() == 0
    assert strip.current_row == -1


def test_rows_have_words(gallery: Gallery, strip: Strip) -> None:
    strip.set_current(at(gallery, 0))
    index = strip.index(0)
    assert index.data() == at(gallery, 0).prompt
    assert index.data(StripRole.GENERATION) == at(gallery, 0)
