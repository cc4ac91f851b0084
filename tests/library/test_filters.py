"""Every condition of a filter, alone and with others, against a look at each result one by one."""

from __future__ import annotations

import dataclasses
import random
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samples import FILM, PAINTER, a_file, a_request
from vitrine.domain.filter import Counts, ResultFilter, Sort
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.share import ShareKind, ShareRecord
from vitrine.library.imports import Import
from vitrine.library.library import Library
from vitrine.viewmodels.matching import passes

NOON = 1_790_000_000.0
PROMPTS = (
    "A quiet valley at dawn", "Harbour fog, warm light", "warm colours and light", "café crème", "CAFE at night",
    "naïve snake_case style", "季節の湖と山", "山中的湖", "Grüße aus Köln", "İstanbul", "a_b-c.d",
    "100% real; DROP TABLE", "emoji 🎨 paint", "ภาพถ่ายทะเล", "light",
)  # fmt: skip
TAGS = ("Ceramics", "warm light", "季節", "client: Mira", "ÄPFEL", "none")
NO_MORE = 10_000


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Library, dict[str, object]]:
    """A library of 90 results in which every condition is true of some and false of others."""
    folder = tmp_path_factory.mktemp("filters")
    library = Library(folder / "library.db", folder / "inputs")
    dice = random.Random(4)
    ids = library.imports.add(_import(dice, number, folder) for number in range(90))
    for name in TAGS:
        library.tags.add(dice.sample(ids, k=25), [name])
    outer = library.collections.create("Outer")
    inner = library.collections.create("Inner", outer.id)
    other = library.collections.create("Other")
    for shelf in (outer, inner, other):
        library.collections.add(shelf.id, dice.sample(ids, k=20))
    trashed = dice.sample(ids, k=15)
    library.trash.put(trashed)
    shared = _share(library, [library.results.get(id).name for id in dice.sample(ids, k=12)])
    held: dict[int, set[int]] = {}
    for collection, result, _ in library._database.execute_sql("SELECT * FROM collection_result").fetchall():
        held.setdefault(result, set()).add(collection)
    members = {outer.id: {outer.id, inner.id}, inner.id: {inner.id}, other.id: {other.id}}
    return library, {"held": held, "members": members, "shared": shared, "ids": ids}


def _import(dice: random.Random, number: int, folder: Path) -> Import:
    type = dice.choice(list(GenerationType))
    request = a_request(dice.choice(PROMPTS), model=FILM if type.makes is MediaKind.VIDEO else PAINTER, type=type)
    stored = dice.random() < 0.6
    file = a_file(folder / f"Shot {number} naïve.png", duration=2.0 if type.makes is MediaKind.VIDEO else None)
    return Import(
        request, [file], NOON + number * 3600, cost=dice.choice([None, 0.0, 0.025, 0.5, 1.2]), storage="folder",
        stored_at=NOON if stored else None, starred=dice.random() < 0.3,
    )  # fmt: skip


def _share(library: Library, names: list[str]) -> set[str]:
    """Give links out to some, of which only the first third can be opened now."""
    now = time.time()
    states = [{"ends_at": now + 900}, {"ends_at": now - 1}, {"ends_at": now + 900, "ended_at": now}]
    for place, (state, part) in enumerate(zip(states, _parts(names, 4), strict=True)):
        library.links.add(
            ShareRecord(
                id=0, token=f"t{place}", kind=ShareKind.PAGE, title="", storage="folder", key="k", file_name="f",
                keys=(), results=tuple(part), created_at=now, **state,
            )
        )  # fmt: skip
    return set(names[:4])


def _parts(names: list[str], size: int) -> list[list[str]]:
    return [names[at : at + size] for at in range(0, len(names), size)]


def expected(stocked: tuple[Library, dict[str, object]], wanted: ResultFilter) -> list[int]:
    """Look at every result one by one; ``passes`` is the window's own rule, collections and links are looked up."""
    library, facts = stocked
    found = []
    for result in library.results.get_many(facts["ids"]):
        in_collection = wanted.collection is None or bool(
            facts["held"].get(result.id, set()) & facts["members"].get(wanted.collection, set())
        )
        is_shared = not wanted.shared or result.name in facts["shared"]
        if passes(wanted, result, belongs=in_collection and is_shared):
            found.append(result.id)
    return sorted(found, reverse=wanted.sort is Sort.NEWEST)


CONDITIONS: list[dict[str, object]] = [
    {"makes": MediaKind.IMAGE}, {"makes": MediaKind.VIDEO}, {"type": GenerationType.IMAGE_TO_VIDEO},
    {"models": (PAINTER,)}, {"models": ("painter",)}, {"models": ("painter", "film")}, {"models": ("nobody",)},
    {"starred": True}, {"starred": False}, {"text": "light"}, {"text": "LIG"}, {"text": "warm light"},
    {"text": '"warm light"'}, {"text": "cafe"}, {"text": "snake case"}, {"text": '"snake case"'}, {"text": "湖"},
    {"text": "季節"}, {"text": "ทะเล"}, {"text": "湖 山"}, {"text": "köln"}, {"text": "koln"}, {"text": "istanbul"},
    {"text": "mira"}, {"text": "shot naive"}, {"text": "demo painter"}, {"text": "%"}, {"text": "drop table"},
    {"text": "'; --"}, {"without": ("light",)}, {"without": ("lig",)}, {"without": ("warm light",)},
    {"without": ("湖", "warm")}, {"without": ("…",)}, {"tags": ("ceramics",)}, {"tags": ("CERAMICS", "季節")},
    {"tags": ("äpfel",)}, {"tags": ("missing",)}, {"untagged": True}, {"collection": 1}, {"collection": 2},
    {"collection": 3}, {"collection": 99}, {"since": NOON + 36_000}, {"until": NOON + 36_000}, {"cost_over": 0.0},
    {"cost_over": 0.5}, {"cost_under": 0.5}, {"cost_over": 0.01, "cost_under": 1.0}, {"uploaded": True},
    {"uploaded": False}, {"shared": True}, {"trashed": True}, {"sort": Sort.OLDEST},
]  # fmt: skip


@pytest.mark.parametrize("conditions", CONDITIONS, ids=str)
def test_each_condition(stocked: tuple[Library, dict[str, object]], conditions: dict[str, object]) -> None:
    _check(stocked, ResultFilter(**conditions))


@pytest.mark.parametrize("one", CONDITIONS, ids=str)
def test_each_condition_with_each_other(stocked: tuple[Library, dict[str, object]], one: dict[str, object]) -> None:
    for other in CONDITIONS:
        if not one.keys() & other.keys():
            _check(stocked, ResultFilter(**one, **other))


@given(picks=st.lists(st.integers(0, len(CONDITIONS) - 1), min_size=3, max_size=6))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_many_conditions_at_once(stocked: tuple[Library, dict[str, object]], picks: list[int]) -> None:
    together: dict[str, object] = {}
    for pick in picks:
        together |= CONDITIONS[pick]
    _check(stocked, ResultFilter(**together))


def _check(stocked: tuple[Library, dict[str, object]], wanted: ResultFilter) -> None:
    results = stocked[0].results
    ids = expected(stocked, wanted)
    assert [result.id for result in results.page(wanted, limit=NO_MORE)] == ids
    assert results.ids(wanted) == ids
    assert results.count(wanted) == len(ids)
    chosen = results.get_many(ids)
    assert results.totals(wanted, 0, 9e9)[0] == len(ids)
    assert sum(results.days(wanted, 0, 9e9).values()) == len(ids)
    if ids:
        known = [result.cost for result in chosen if result.cost is not None]
        dollars = results.totals(wanted, 0, 9e9)[1]
        assert dollars is None or dollars == pytest.approx(sum(known))


@pytest.mark.parametrize("wanted", [ResultFilter(), ResultFilter(text="light"), ResultFilter(sort=Sort.OLDEST)])
def test_pages_follow_each_other_without_a_gap(
    stocked: tuple[Library, dict[str, object]], wanted: ResultFilter
) -> None:
    results, ids, last = stocked[0].results, [], None
    while page := results.page(wanted, before=last, limit=7):
        ids += [result.id for result in page]
        last = page[-1].id
    assert ids == expected(stocked, wanted)


@given(text=st.text(max_size=60))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_is_an_error_anywhere(stocked: tuple[Library, dict[str, object]], text: str) -> None:
    library = stocked[0]
    for wanted in (
        ResultFilter(text=text), ResultFilter(without=(text,)), ResultFilter(tags=(text,)), ResultFilter(models=(text,))
    ):  # fmt: skip
        assert library.results.count(wanted) == len(library.results.page(wanted, limit=NO_MORE))
    library.prompts.recent(5, text)
    library.tags.matching(text)


def test_the_sidebars_counts_agree_with_the_filters(stocked: tuple[Library, dict[str, object]]) -> None:
    results = stocked[0].results
    assert results.counts() == Counts(
        all=results.count(ResultFilter()),
        images=results.count(ResultFilter(makes=MediaKind.IMAGE)),
        videos=results.count(ResultFilter(makes=MediaKind.VIDEO)),
        starred=results.count(ResultFilter(starred=True)),
        shared=results.count(ResultFilter(shared=True)),
        trashed=results.count(ResultFilter(trashed=True)),
    )
    counts = results.counts()
    assert 0 < counts.shared <= 4
    assert min(dataclasses.astuple(counts)) > 0


def test_every_question_is_answered_from_an_index(stocked: tuple[Library, dict[str, object]]) -> None:
    """At 50,000 results a walk over the long rows takes longer than the 100 ms that a search may."""
    from vitrine.library.filters import select

    library = stocked[0]
    for conditions in CONDITIONS:
        selection = select(ResultFilter(**conditions), library._database)
        sql = f"EXPLAIN QUERY PLAN SELECT count(*) {selection.clause}"
        plan = [row[3] for row in library._database.execute_sql(sql, tuple(selection.values)).fetchall()]
        walks = [step for step in plan if step.startswith("SCAN") and " g" in f"{step} " and "INDEX" not in step]
        assert walks == [], (conditions, plan)


def test_a_fresh_result_is_found_by_its_words_only_when_it_is_saved(library: Library, tmp_path: Path) -> None:
    from vitrine.domain.job import JobState

    job = library.jobs.advance(library.jobs.add([a_request("a lonely lighthouse")])[0], JobState.SUBMITTING)
    job = library.jobs.advance(job, JobState.RUNNING, remote_id=job.id)
    library.jobs.promise_outputs(job, ["http://host"])
    assert library.results.count(ResultFilter(text="lighthouse")) == 0
    library.results.record_file(library.results.of_job(job.id)[0], a_file(tmp_path / "Tower.png"))
    assert _found(library, "lighthouse") == _found(library, "tower") != []
    library.tags.add([library.results.page(ResultFilter())[0].id], ["Sea"])
    assert _found(library, "sea") == _found(library, "lighthouse")
    library.tags.remove(_found(library, "sea"), ["sea"])
    assert _found(library, "sea") == []


def _found(library: Library, text: str) -> list[int]:
    found: list[Generation] = library.results.page(ResultFilter(text=text))
    return [result.id for result in found]
