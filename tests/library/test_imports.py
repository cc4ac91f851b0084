"""Results that exist already, taken in at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples import a_file, a_request
from vitrine.domain.filter import ResultFilter
from vitrine.domain.job import JobState
from vitrine.library.imports import Import
from vitrine.library.library import Library


def test_taken_in_they_are_results_like_others(library: Library, tmp_path: Path) -> None:
    files = [a_file(tmp_path / "one.png"), a_file(tmp_path / "two.png")]
    done = Import(
        a_request("a lighthouse"), files, 5000.0, cost=0.25, storage="s3:mira", keys=("k1", "k2"), stored_at=5009.0,
        starred=True, run_seconds=9.0,
    )  # fmt: skip
    ids = library.imports.add([done, Import(a_request("dunes"), files[:1], 6000.0)])
    assert ids == [5_000_000_998, 5_000_000_997, 6_000_000_998]
    first = library.results.get(ids[0])
    assert first.file == files[0]
    assert (first.cost, first.key, first.stored_at, first.starred) == (0.25, "k1", 5009.0, True)
    assert [g.id for g in library.results.page(ResultFilter(text="lighthouse"))] == ids[:2]
    assert library.results.count(ResultFilter(uploaded=False)) == 1
    assert [job.state for job in library.jobs.open()] == [JobState.STORING]  # its second copy is still to be made
    assert library.jobs.recent()[0].cost == 0.5
    assert [entry.prompt for entry in library.prompts.recent()] == ["dunes", "a lighthouse"]
    assert library.problems() == []


def test_a_batch_that_fails_leaves_nothing_of_it(library: Library, tmp_path: Path) -> None:
    def broken():  # type: ignore[no-untyped-def]
        yield Import(a_request(), [a_file(tmp_path / "one.png")], 5000.0)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="gone"):
        library.imports.add(broken())
    assert library.results.count(ResultFilter()) == 0


def test_each_lies_at_its_own_date(library: Library, tmp_path: Path) -> None:
    file = a_file(tmp_path / "one.png")
    late, early, ancient = library.imports.add(Import(a_request(), [file], at) for at in (9e8, 8e8, -5e7))
    assert [g.id for g in library.results.page(ResultFilter())] == [late, early, ancient]
    assert library.problems() == []


def test_thousands_of_one_date_keep_their_order(library: Library, tmp_path: Path) -> None:
    """Unpacked files have dates in whole seconds: each takes the next free number, and none is looked for twice."""
    file = a_file(tmp_path / "one.png")
    ids = library.imports.add(Import(a_request(), [file], 7e8 + n % 2 / 1000) for n in range(400))
    ids += library.imports.add(Import(a_request(), [file], 7e8) for _ in range(100))
    assert len(set(ids)) == 500
    assert ids[:400:2] == sorted(ids[:400:2])
    assert ids[1:400:2] == sorted(ids[1:400:2])
    assert ids[400:] == sorted(ids[400:])
    assert (min(ids) // 1000, max(ids) // 1000) == (700_000_000_000, 700_000_000_499)


def test_they_may_bring_tags_along(library: Library, tmp_path: Path) -> None:
    file = a_file(tmp_path / "one.png")
    library.tags.add(library.imports.add([Import(a_request(), [file], 8e8)]), ["Sea"])
    ids = library.imports.add([Import(a_request(), [file, file], 9e8, tags=("sea", " Dusk ", "dusk"))])
    assert [library.results.get(id).tags for id in ids] == [("Dusk", "sea")] * 2
    assert [(tag.name, tag.count) for tag in library.tags.all()] == [("Sea", 3), ("Dusk", 2)]
    assert [result.id for result in library.results.page(ResultFilter(tags=("SEA",), text="dus"))] == ids
    library.tags.remove(ids[:1], ["dusk"])
    assert library.results.get(ids[0]).tags == ("Sea",)
    assert library.problems() == []
