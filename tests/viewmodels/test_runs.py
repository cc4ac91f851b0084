"""Runs: ranks are cut, joined and compared as plain lists would be."""

from __future__ import annotations

import random
from array import array

import pytest

from vitrine.viewmodels.runs import Run, difference, gaps, merged, runs_of, without


def run(*ranks: int) -> Run:
    return Run(array("q", ranks), array("f", [rank % 7 for rank in ranks]))


def test_rows_side_by_side_are_one_run() -> None:
    assert runs_of([]) == []
    assert runs_of([3, 4, 5]) == [(3, 5)]
    assert runs_of([0, 2, 3, 7]) == [(0, 0), (2, 3), (7, 7)]


def test_ranks_come_to_their_places_with_their_aspects() -> None:
    there, coming = run(10, 20, 30), run(5, 21, 22, 40)
    places = gaps(there.ranks, coming.ranks)
    assert places == [(0, 0, 1), (2, 1, 3), (3, 3, 4)]
    both = merged(there, coming, places)
    assert list(both.ranks) == [5, 10, 20, 21, 22, 30, 40]
    assert list(both.aspects) == [rank % 7 for rank in both.ranks]
    assert gaps(run().ranks, coming.ranks) == [(0, 0, 4)]


def test_what_is_taken_out_takes_its_aspect_along() -> None:
    left = without(run(*range(10)), [(0, 1), (4, 4), (8, 9)])
    assert list(left.ranks) == [2, 3, 5, 6, 7]
    assert list(left.aspects) == [rank % 7 for rank in left.ranks]


def test_pairs_in_any_order_make_a_run() -> None:
    made = Run.of([(3, 1.5), (1, 0.5)])
    assert (list(made.ranks), list(made.aspects)) == ([1, 3], [0.5, 1.5])
    assert (made.has(3), made.has(2), made.has(9)) == (True, False, False)
    assert list(made.picked([1]).ranks) == [3]


@pytest.mark.parametrize("seed", range(8))
def test_the_difference_is_that_of_sets(seed: int) -> None:
    dice = random.Random(seed)
    old = sorted(dice.sample(range(40_000), dice.choice([0, 1, 9_000, 20_000])))
    kept = [rank for rank in old if dice.random() > (0.0, 0.001, 0.3)[seed % 3]]
    new = sorted({*kept, *dice.sample(range(50_000), dice.choice([0, 3, 700]))})
    gone, came = difference(array("q", old), array("q", new))
    assert list(gone) == sorted(set(old) - set(new))
    assert [new[at] for at in came] == sorted(set(new) - set(old))
