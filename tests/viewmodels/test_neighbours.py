"""Neighbours and the strip around the current result: always the gallery's order, and only as much as is needed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.library.imports import Import
from vitrine.library.library import Library
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.neighbours import AROUND, STRIP_MOST, Neighbours, Place, Strip, StripRole
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


# ---- far from what is loaded ----


@pytest.fixture
def far(qtbot: QtBot, tmp_path: Path) -> Iterator[Gallery]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    now = time.time()
    library.imports.add(Import(a_request(f"picture {n}"), [a_file(tmp_path / f"{n}.png")], now - n) for n in range(900))
    tasks = Tasks(library.session)
    gallery = Gallery(library, tasks)
    with qtbot.waitSignal(gallery.completed, timeout=10_000):
        gallery.set_filter(ResultFilter())
    yield gallery
    assert tasks.close(10_000)
    library.close()


def shown(qtbot: QtBot, gallery: Gallery, row: int) -> Generation:
    """Return a result as the viewer has it: read alone, nothing around it is loaded."""
    found: list[Generation] = []
    gallery.with_generations([row], found.extend)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def test_what_is_not_loaded_is_stepped_to_when_it_is_read(qtbot: QtBot, far: Gallery) -> None:
    neighbours, here = Neighbours(far), shown(qtbot, far, 600)
    assert (neighbours.has(here, 1), neighbours.has(here, -1)) == (True, True)
    assert neighbours.place(here) == Place(601, 900)
    stepped: list[Generation] = []
    assert neighbours.with_beside(here, 1, stepped.append)
    qtbot.waitUntil(lambda: bool(stepped), timeout=10_000)
    assert stepped[0].id == far.key(601)
    qtbot.waitUntil(lambda: far.generation(600 + AROUND) is not None, timeout=10_000)  # the next steps are read ahead
    last = shown(qtbot, far, 899)
    assert not neighbours.with_beside(last, 1, stepped.append)
    assert not neighbours.has(last, 1)
    assert neighbours.key_from(899, -1) == far.key(898)


def test_the_strip_grows_as_what_is_around_is_read(qtbot: QtBot, far: Gallery) -> None:
    strip = Strip(far)
    QAbstractItemModelTester(strip, QAbstractItemModelTester.FailureReportingMode.Fatal, strip)
    grown: list[int] = []
    strip.grown.connect(lambda: grown.append(strip.current_row))
    strip.set_current(shown(qtbot, far, 600))
    qtbot.waitUntil(lambda: strip.rowCount() == 2 * AROUND + 1, timeout=10_000)
    assert [strip.generation(row).id for row in range(strip.rowCount())] == list(far.keys(range(560, 641)))
    assert strip.current_row == AROUND
    assert grown[-1] == AROUND  # who shows the strip must know where the current one is now
    strip.widen(1)
    qtbot.waitUntil(lambda: far.generation(680) is not None, timeout=10_000)
    strip.widen(1)
    assert strip.generation(strip.rowCount() - 1).id >= far.key(720)
