"""Reading the gallery: keys in chunks, rows where somebody looks, older questions dropped, the same read anew."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import Generation
from vitrine.errors import Interrupted, LibraryError
from vitrine.library.imports import Import
from vitrine.library.library import Library
from vitrine.library.stopping import Stop
from vitrine.viewmodels import loaded_tiles
from vitrine.viewmodels.gallery import Gallery, Role
from vitrine.viewmodels.gallery_page import FIRST
from vitrine.viewmodels.organise import Disposer, Organise
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.undo import Undo
from vitrine.workers.task_worker import Tasks

COUNT = 3_000
PER_DAY = 400
PATIENCE = 20_000


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"any bytes: only that the file is there counts")
    noon = (time.time() // 86_400) * 86_400 - 43_200
    library.imports.add(
        Import(
            a_request("fog" if n % 3 else "dune"),
            [a_file(picture, width=(512, 640, 900)[n % 3])],
            noon - 86_400 * (n // PER_DAY) - n % PER_DAY,
            cost=0.01,
        )
        for n in reversed(range(COUNT))
    )
    yield library
    library.close()


@pytest.fixture
def tasks(library: Library) -> Iterator[Tasks]:
    tasks = Tasks(library.session)
    yield tasks
    assert tasks.close(10_000)


@pytest.fixture
def gallery(qtbot: QtBot, library: Library, tasks: Tasks) -> Iterator[Gallery]:
    gallery = Gallery(library, tasks)
    tester = QAbstractItemModelTester(gallery, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield gallery
    assert tester.model() is gallery


def load(qtbot: QtBot, gallery: Gallery, wanted: ResultFilter | None = None) -> None:
    with qtbot.waitSignal(gallery.completed, timeout=PATIENCE):
        gallery.set_filter(wanted or ResultFilter())


def settled(qtbot: QtBot, gallery: Gallery) -> None:
    qtbot.waitUntil(lambda: not gallery.loading and not gallery._reads, timeout=PATIENCE)


class Gate:
    """Holds back the questions whose filter it is told, until they are let through."""

    def __init__(self, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
        self.order, self.held, self.asked = library.results.order, threading.Event(), list[ResultFilter]()
        self.holds: Any = lambda _wanted, _after: False
        monkeypatch.setattr(library.results, "order", self._order)

    def _order(self, wanted: ResultFilter, *, after: int | None = None, limit: int = -1) -> Any:
        self.asked.append(wanted)
        if self.holds(wanted, after):
            assert self.held.wait(10)
        return self.order(wanted, after=after, limit=limit)


@pytest.fixture
def gate(library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate(library, monkeypatch)
    yield gate
    gate.held.set()


# ---- keys ----


@pytest.mark.parametrize("sort", Sort)
def test_the_first_rows_come_at_once_and_all_keys_by_themselves(
    qtbot: QtBot, gallery: Gallery, library: Library, gate: Gate, sort: Sort
) -> None:
    gate.holds = lambda _, after: after is not None
    wanted = ResultFilter(sort=sort)
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.set_filter(wanted)
    assert gallery.rowCount() == FIRST
    assert all(gallery.generation(row) is not None for row in range(FIRST))
    assert (gallery.complete, gallery.loading) == (False, True)
    with qtbot.waitSignal(gallery.completed, timeout=PATIENCE):
        gate.held.set()
    assert list(gallery.keys(range(COUNT))) == library.results.ids(wanted)
    assert gallery.counts == (COUNT, COUNT)
    assert [section.items for section in gallery.sections] == ([PER_DAY] * 7 + [200])[
        :: 1 if sort is Sort.NEWEST else -1
    ]
    assert sorted(set(gallery.aspects())) == pytest.approx([1.0, 1.25, 900 / 512])
    assert gallery.row_of_key(gallery.key(1_234)) == 1_234
    assert gallery.row_of_key(7) == -1


def test_a_newer_filter_does_not_wait_for_an_older_one(qtbot: QtBot, gallery: Gallery, gate: Gate) -> None:
    gate.holds = lambda wanted, _: wanted.text == "fo"
    gallery.set_filter(ResultFilter(text="fo"))
    qtbot.waitUntil(lambda: len(gate.asked) == 1, timeout=PATIENCE)
    shown: list[int] = []
    gallery.loaded.connect(lambda: shown.append(gallery.rowCount()))
    load(qtbot, gallery, ResultFilter(text="dune"))
    assert shown == [FIRST]  # while the older one is still held
    assert gallery.rowCount() == COUNT // 3
    gate.held.set()
    settled(qtbot, gallery)
    assert gallery.rowCount() == COUNT // 3
    assert shown == [FIRST]


def test_what_is_given_up_ends_in_the_library_too(library: Library) -> None:
    stop, begun, ended = Stop(), threading.Event(), list[str]()

    def ask() -> None:
        try:
            with library.session(), library.stoppable(stop):
                begun.set()
                endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
                library._database.execute_sql(endless).fetchall()
        except Interrupted:
            ended.append("interrupted")

    worker = threading.Thread(target=ask)
    worker.start()
    assert begun.wait(10)
    while worker.is_alive():
        stop.stop()  # once may be before SQLite has begun
        worker.join(0.01)
    assert ended == ["interrupted"]
    with pytest.raises(Interrupted), library.stoppable(stop):
        pytest.fail("nothing is asked any more")


def test_closing_does_not_wait_for_what_is_read(qtbot: QtBot, gallery: Gallery, library: Library, tasks: Tasks) -> None:
    load(qtbot, gallery)
    acted: list[object] = []
    gallery.with_generations(range(COUNT), acted.append)
    gallery.set_filter(ResultFilter(sort=Sort.OLDEST))
    assert tasks.close(10_000)
    settled(qtbot, gallery)
    assert acted == []


def test_after_closing_no_reading_begins(qtbot: QtBot, tasks: Tasks) -> None:
    assert tasks.close(10_000)
    begun: list[str] = []
    tasks.run(lambda: begun.append("read"), stop=lambda: None)
    tasks.run(lambda: begun.append("written"))
    qtbot.waitUntil(lambda: bool(begun), timeout=10_000)
    assert begun == ["written"]


def test_what_arrives_in_a_part_that_is_still_read_is_not_lost(
    qtbot: QtBot, gallery: Gallery, library: Library, gate: Gate
) -> None:
    gate.holds = lambda _, after: after is not None
    wanted = ResultFilter(sort=Sort.OLDEST)
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.set_filter(wanted)
    job = a_saved_job(library, a_request("new"), [a_file(Path("new.png"))])
    (result,) = library.results.of_job(job.id)
    gallery.put_result(result, fresh=True)
    assert gallery.row_of_result(result) == -1  # its place is at the far end, which is not here
    with qtbot.waitSignal(gallery.completed, timeout=PATIENCE):
        gate.held.set()
    assert gallery.row_of_result(result) == COUNT
    assert gallery.rowCount() == COUNT + 1
    assert gallery.counts == (COUNT + 1, COUNT + 1)


def test_what_leaves_while_it_is_read_stays_out(qtbot: QtBot, gallery: Gallery, library: Library, gate: Gate) -> None:
    organise = Organise(library, gallery._tasks, Undo(), Disposer(lambda ids: Stake(len(ids)), lambda _: Receipt()))
    gallery.follow(organise)
    gate.holds = lambda _, after: after is not None
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.set_filter(ResultFilter())
    last = library.results.get_many(library.results.ids(ResultFilter())[-2:])
    order = gate.order
    stale = order(ResultFilter(), after=gallery.key(FIRST - 1), limit=5_000)
    organise.trash(last)
    gate.order = lambda *_, **__: stale  # read before the trash was written, told after
    with qtbot.waitSignal(gallery.completed, timeout=PATIENCE):
        gate.held.set()
    assert gallery.rowCount() == COUNT - 2
    assert [gallery.row_of_result(one) for one in last] == [-1, -1]
    qtbot.waitUntil(lambda: not organise.is_writing, timeout=PATIENCE)
    gate.order = order
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.reload()
    assert gallery.rowCount() == COUNT - 2


def test_what_broke_off_is_told_and_goes_on_where_it_ended(
    qtbot: QtBot, gallery: Gallery, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = gate.order

    def refuse(wanted: ResultFilter, *, after: int | None = None, limit: int = -1) -> Any:
        if after is not None:
            raise LibraryError("Library busy", "Another program holds the library.")
        return order(wanted, limit=limit)

    gate.order = refuse
    with qtbot.waitSignal(gallery.failed, timeout=PATIENCE):
        gallery.set_filter(ResultFilter())
    assert (gallery.rowCount(), gallery.complete) == (FIRST, False)
    gate.order = order
    with qtbot.waitSignal(gallery.completed, timeout=PATIENCE):
        gallery.look_at(FIRST - 20, FIRST)
    assert gallery.rowCount() == COUNT


# ---- the same read anew ----


def test_the_same_read_anew_tells_only_what_is_different(qtbot: QtBot, gallery: Gallery, library: Library) -> None:
    load(qtbot, gallery)
    rows_moved: list[tuple[str, int, int]] = []
    gallery.rowsInserted.connect(lambda _, first, last: rows_moved.append(("in", first, last)))
    gallery.rowsRemoved.connect(lambda _, first, last: rows_moved.append(("out", first, last)))
    gallery.modelReset.connect(lambda: rows_moved.append(("reset", 0, 0)))
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.reload()
    assert rows_moved == []
    library.trash.put(list(gallery.keys(range(2_000, 2_003))))
    job = a_saved_job(library, a_request("new"), [a_file(Path("new.png"))])
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.reload()
    assert rows_moved == [("out", 2_000, 2_002), ("in", 0, 0)]
    assert gallery.key(0) == library.results.of_job(job.id)[0].id
    assert list(gallery.keys(range(COUNT - 2))) == library.results.ids(ResultFilter())
    assert gallery.counts == (COUNT - 2, COUNT - 2)


def test_reading_anew_again_and_again_comes_to_an_end(qtbot: QtBot, gallery: Gallery, gate: Gate) -> None:
    load(qtbot, gallery)
    asked = len(gate.asked)
    loaded: list[int] = []
    gallery.loaded.connect(lambda: loaded.append(gallery.rowCount()))
    for _ in range(5):
        gallery.reload()
    settled(qtbot, gallery)
    assert loaded == [COUNT, COUNT]  # the first of them, and one for all that came meanwhile
    assert len(gate.asked) == asked + 2


def test_a_file_that_went_missing_shows_when_it_is_read_anew(qtbot: QtBot, gallery: Gallery, library: Library) -> None:
    load(qtbot, gallery)
    generation = gallery.generation(0)
    assert generation is not None
    assert generation.file is not None
    generation.file.path.unlink()
    with qtbot.waitSignal(gallery.loaded, timeout=PATIENCE):
        gallery.reload()
    assert gallery.tile(0).kind is TileKind.MISSING


# ---- rows ----


def test_a_row_nobody_looked_at_is_pending_and_says_so(qtbot: QtBot, gallery: Gallery) -> None:
    load(qtbot, gallery)
    settled(qtbot, gallery)
    tile = gallery.tile(2_000)
    assert (tile.kind, tile.generation, tile.prompt) == (TileKind.PENDING, None, "")
    assert tile.aspect == gallery.aspects()[2_000]
    index = gallery.index(2_000)
    assert index.data() == "Loading"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Loading"
    qtbot.waitUntil(lambda: gallery.generation(2_000) is not None, timeout=PATIENCE)  # who asks is answered soon
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Image, ")
    assert index.data(Role.GENERATION).id == gallery.key(2_000)


def test_what_is_looked_at_is_read_and_what_comes_next(qtbot: QtBot, gallery: Gallery) -> None:
    load(qtbot, gallery)
    changed: list[tuple[int, int]] = []
    gallery.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    gallery.look_at(1_500, 1_540)
    qtbot.waitUntil(lambda: gallery.generation(1_500) is not None, timeout=PATIENCE)
    assert changed == [(1_500, 1_699)]  # told once; the way that is scrolled is read ahead
    gallery.look_at(1_400, 1_540)
    qtbot.waitUntil(lambda: gallery.generation(1_400) is not None, timeout=PATIENCE)
    assert gallery.generation(1_345) is not None  # upwards this time


def test_of_many_wishes_only_the_newest_is_read(
    qtbot: QtBot, gallery: Gallery, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(qtbot, gallery)
    settled(qtbot, gallery)
    get_many, go, read = library.results.get_many, threading.Event(), list[set[int]]()

    def late(ids: Any) -> list[Generation]:
        wanted = list(ids)
        read.append(set(wanted))
        assert go.wait(10)
        return get_many(wanted)

    monkeypatch.setattr(library.results, "get_many", late)
    for first in range(400, 2_800, 100):
        gallery.look_at(first, first + 50)
    go.set()
    qtbot.waitUntil(lambda: gallery.generation(2_700) is not None, timeout=PATIENCE)
    settled(qtbot, gallery)
    assert len(read) <= 4  # two that had begun, and the last
    assert set(gallery.keys(range(2_700, 2_750))) <= set.union(*read)
    assert not set(gallery.keys(range(1_500, 1_550))) & set.union(*read)


def test_what_is_kept_is_bounded(qtbot: QtBot, gallery: Gallery) -> None:
    load(qtbot, gallery)
    for first in range(0, COUNT, 200):
        gallery.look_at(first, first + 200)
        settled(qtbot, gallery)
    assert len(gallery._loaded) == loaded_tiles.MOST
    assert gallery.generation(COUNT - 1) is not None
    assert gallery.generation(50) is None
    assert [section.items for section in gallery.sections] == [PER_DAY] * 7 + [200]


def test_what_changed_while_it_was_read_is_shown_as_it_is_now(
    qtbot: QtBot, gallery: Gallery, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(qtbot, gallery)
    settled(qtbot, gallery)
    get_many, read, go = library.results.get_many, threading.Event(), threading.Event()

    def late(ids: Any) -> list[Generation]:
        found = get_many(ids)
        read.set()
        assert go.wait(10)
        return found

    key = gallery.key(2_000)
    (result,) = get_many([key])
    monkeypatch.setattr(library.results, "get_many", late)
    gallery.look_at(2_000, 2_001)
    qtbot.waitUntil(read.is_set, timeout=PATIENCE)
    gallery.show_changed([dataclasses.replace(result, starred=True)])
    go.set()
    qtbot.waitUntil(lambda: gallery.generation(2_000) is not None, timeout=PATIENCE)
    assert gallery.tile(2_000).generation.starred  # type: ignore[union-attr]


def test_a_result_that_is_in_the_library_no_more_leaves_when_it_is_looked_at(
    qtbot: QtBot, gallery: Gallery, library: Library
) -> None:
    load(qtbot, gallery)
    key = gallery.key(2_000)
    library._database.execute_sql("DELETE FROM generation WHERE id = ?", (key,))
    gallery.look_at(2_000, 2_010)
    qtbot.waitUntil(lambda: gallery.rowCount() == COUNT - 1, timeout=PATIENCE)
    assert gallery.row_of_key(key) == -1


def test_with_generations_acts_at_once_where_all_is_loaded_and_in_order(qtbot: QtBot, gallery: Gallery) -> None:
    load(qtbot, gallery)
    acted: list[list[Generation]] = []
    gallery.with_generations([5, 3], acted.append)
    assert [g.id for g in acted[0]] == list(gallery.keys([5, 3]))
    gallery.with_generations(range(COUNT), acted.append)
    assert len(acted) == 1
    qtbot.waitUntil(lambda: len(acted) == 2, timeout=PATIENCE)
    assert [g.id for g in acted[1]] == list(gallery.keys(range(COUNT)))


def test_thousands_leave_and_come_back(qtbot: QtBot, gallery: Gallery, library: Library) -> None:
    load(qtbot, gallery)
    before, days = list(gallery.keys(range(COUNT))), [section.items for section in gallery.sections]
    for rows in (range(100, 1_100), range(0, COUNT, 3)):
        out = library.results.get_many(gallery.keys(rows))
        gallery.remove(out)
        gone = {result.id for result in out}
        assert list(gallery.keys(range(gallery.rowCount()))) == [key for key in before if key not in gone]
        assert sum(section.items for section in gallery.sections) == COUNT - len(out)
        assert gallery.counts[0] == COUNT - len(out)
        gallery.show_changed(out)
        assert list(gallery.keys(range(COUNT))) == before
        assert [section.items for section in gallery.sections] == days
        assert len(gallery.aspects()) == COUNT


def test_a_result_of_an_old_day_comes_to_its_place(qtbot: QtBot, gallery: Gallery, library: Library) -> None:
    load(qtbot, gallery)
    old = gallery.generation(3)
    assert old is not None
    at = gallery.sections[4]
    stamps = [section.stamp for section in gallery.sections]
    imported = dataclasses.replace(old, id=gallery.key(gallery.sections.first_of(4) + 10) + 1, job_id="imported")
    with qtbot.waitSignal(gallery.rowsInserted) as told:
        gallery.put_result(imported)
    assert told.args[1:] == [gallery.sections.first_of(4) + 10] * 2
    assert at.items == PER_DAY + 1
    assert [s.stamp for s in gallery.sections] == [stamp + (n == 4) for n, stamp in enumerate(stamps)]


# ---- figures ----


def test_figures_are_read_for_the_days_that_are_looked_at(
    qtbot: QtBot, gallery: Gallery, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    priced, asked = library.results.priced_between, list[int]()

    def noted(wanted: ResultFilter, low: int, high: int) -> Any:
        asked.append(low)
        return priced(wanted, low, high)

    monkeypatch.setattr(library.results, "priced_between", noted)
    load(qtbot, gallery)
    assert asked == []
    assert gallery.figures_line(1) == f"{PER_DAY} results"
    qtbot.waitUntil(lambda: gallery.figures_line(1) == f"{PER_DAY} results · $4.00", timeout=PATIENCE)
    gallery.figures_line(1)
    assert len(asked) == 1
    gallery.remove(library.results.get_many(gallery.keys([gallery.sections.first_of(1)])))
    assert gallery.figures_line(1).startswith(f"{PER_DAY - 1} results · ")  # what it cost is asked again
    qtbot.waitUntil(lambda: len(asked) == 2 and not gallery._figures._asked, timeout=PATIENCE)
