"""Keys and shapes of what passes a filter, read without a single row."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from samples import a_file, a_request
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.order import first_key_at, moment_of
from vitrine.library import filters
from vitrine.library.filters import select
from vitrine.library.imports import Import
from vitrine.library.library import Library
from vitrine.viewmodels.matching import passes


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> list[int]:
    wide, odd = a_file(tmp_path / "wide.png", width=300, height=200), a_file(tmp_path / "odd.png", width=0, height=0)
    film = a_request("waves", type=GenerationType.TEXT_TO_VIDEO, estimate=0.75)
    return library.imports.add([
        Import(a_request("dunes"), [wide, odd], 1_000.0, cost=0.5),
        Import(film, [wide, wide, wide], 2_000.0, starred=True),
        Import(a_request("a lake"), [wide], 3_000.0, cost=0.25, stored_at=3_001.0),
    ])  # fmt: skip


def test_in_both_directions_and_by_pieces(library: Library, ids: list[int]) -> None:
    everything = library.results.order(ResultFilter())
    assert everything.keys == array("q", [ids[5], ids[2], ids[3], ids[4], ids[0], ids[1]])
    assert everything.aspects == array("f", [1.5, 1.5, 1.5, 1.5, 1.5, 1.0])
    assert list(library.results.order(ResultFilter(sort=Sort.OLDEST)).keys) == list(everything.keys)[::-1]
    pieces, last = [], None
    while piece := list(library.results.order(ResultFilter(), after=last, limit=4).keys):
        pieces.append(piece)
        last = piece[-1]
    assert pieces == [list(everything.keys)[:4], list(everything.keys)[4:]]


@pytest.mark.parametrize(
    "wanted",
    [
        ResultFilter(),
        ResultFilter(text="wav"),
        ResultFilter(starred=True),
        ResultFilter(uploaded=False, sort=Sort.OLDEST),
        ResultFilter(type=GenerationType.TEXT_TO_VIDEO),
        ResultFilter(since=1_500.0),
        ResultFilter(cost_over=0.3),
        ResultFilter(without=("waves",)),
        ResultFilter(text="nothing"),
    ],
)
def test_it_says_what_the_pages_say(library: Library, ids: list[int], wanted: ResultFilter) -> None:
    shown = [result.id for result in library.results.page(wanted)]
    assert list(library.results.order(wanted).keys) == shown
    assert library.results.count(wanted) == len(library.results.order(wanted)) == len(shown)
    low, high = first_key_at(1_500.0), first_key_at(2_500.0)
    assert library.results.count_between(wanted, low, high) == sum(low <= id < high for id in shown)


def test_no_row_is_read_for_it(library: Library, ids: list[int]) -> None:
    """Rows are long: every column comes from the cursor of an index, none from that of the table."""
    assert ids
    database = library._database
    root = "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = 'generation'"
    table = database.execute_sql(root).fetchone()[0]
    for wanted in (ResultFilter(), ResultFilter(starred=True, cost_over=0.1, uploaded=True), ResultFilter(text="wav")):
        selection = select(wanted, database)
        program = database.execute_sql(f"EXPLAIN {selection.keys()}", (*selection.values, 5)).fetchall()
        rows = {p1 for _, opcode, p1, p2, *_ in program if opcode == "OpenRead" and p2 == table}
        assert [p1 for _, opcode, p1, *_ in program if opcode in ("Column", "Sort")]
        assert not [
            p1 for _, opcode, p1, *_ in program if opcode == "SorterSort" or (opcode == "Column" and p1 in rows)
        ]


def test_the_figures_of_a_day_come_by_its_keys(library: Library, ids: list[int]) -> None:
    low, high = first_key_at(1_500.0), first_key_at(2_500.0)
    assert [moment_of(id) for id in ids[1:3]] == [1_000.0, 2_000.0]
    assert library.results.priced_between(ResultFilter(), low, high) == (3, pytest.approx(0.75), True)
    assert library.results.priced_between(ResultFilter(starred=False), low, high) == (0, None, False)
    assert library.results.priced_between(ResultFilter(), high, high * 2) == (1, 0.25, False)


_COMBINED = (
    ResultFilter(tags=("sea",)),
    ResultFilter(tags=("sea", "dusk")),
    ResultFilter(tags=("sea",), trashed=True),
    ResultFilter(text="waves", tags=("sea",)),
    ResultFilter(text="waves", starred=True, uploaded=False),
    ResultFilter(text="d", cost_over=0.3),
    ResultFilter(text="wav", makes=MediaKind.VIDEO, sort=Sort.OLDEST),
    ResultFilter(text="lake", models=("painter",)),
    ResultFilter(models=("painter",), cost_under=0.3),
    ResultFilter(makes=MediaKind.VIDEO, starred=True, sort=Sort.OLDEST),
    ResultFilter(text="waves", trashed=True),
    ResultFilter(trashed=True, starred=True),
    ResultFilter(cost_over=0.1, cost_under=0.4),
    ResultFilter(collection=1),
    ResultFilter(collection=1, text="waves"),
    ResultFilter(starred=True, without=("dunes",)),
)


@pytest.mark.parametrize("hop", [1, 10**9])
def test_wherever_it_is_looked_up_the_answer_is_the_same(
    library: Library, ids: list[int], monkeypatch: pytest.MonkeyPatch, hop: int
) -> None:
    """With a hop for nothing every small set is gathered first, with a dear one none is."""
    monkeypatch.setattr(filters, "_HOP", hop)
    monkeypatch.setattr(filters, "_MANY", 0 if hop > 1 else 1000)
    library.tags.add(ids[1:4], ["Sea"])
    library.tags.add(ids[3:], ["Dusk"])
    shelf = library.collections.create("Shelf")
    library.collections.add(library.collections.create("Inner", shelf.id).id, ids[2:5])
    library.trash.put(ids[2:3])
    every = library.results.get_many(ids)
    for wanted in _COMBINED:
        held = [one for one in every if wanted.collection is None or one in every[2:5]]
        meant = [one.id for one in held if passes(wanted, one, belongs=True)]
        found = library.results.ids(wanted)
        assert found == sorted(meant, reverse=wanted.sort is Sort.NEWEST), wanted
        assert library.results.count(wanted) == len(found)
        assert list(library.results.order(wanted, limit=2).keys) == found[:2]
        assert list(library.results.order(wanted).keys) == found
