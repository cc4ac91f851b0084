"""Records of links that were given out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.share import ShareKind, ShareRecord
from vitrine.library.library import Library

FOR_EVER = 9e9


def record(token: str, *results: str, **changes: object) -> ShareRecord:
    facts: dict[str, object] = {
        "id": 0, "token": token, "kind": ShareKind.ITEM, "title": "One", "storage": "folder", "key": "2026/one.png",
        "file_name": "one.png", "keys": ("a", "b"), "results": results, "created_at": 5.0, "ends_at": FOR_EVER,
    }  # fmt: skip
    return ShareRecord(**(facts | changes))  # type: ignore[arg-type]


def test_kept_changed_and_listed(library: Library) -> None:
    assert not library.links.ever()
    first = library.links.add(record("one", "01abc-0", "01abc-1", ready=False))
    second = library.links.add(record("two", "01abc-0", title="Grüße 季節 \ud800", kind=ShareKind.PAGE))
    assert library.links.ever()
    assert library.links.open() == [replace(second, title="Grüße 季節 ?"), first]
    assert [found.token for found in library.links.active(10.0)] == ["two"]
    library.links.change(replace(first, ready=True, keys=("c",), ends_at=20.0))
    assert [found.token for found in library.links.active(10.0)] == ["two", "one"]
    assert [found.token for found in library.links.active(20.0)] == ["two"]
    library.links.change(replace(second, ended_at=11.0))
    assert [(found.token, found.keys) for found in library.links.open()] == [("one", ("c",))]
    assert [found.token for found in library.links.all()] == ["two", "one"]
    assert [found.token for found in library.links.leading_to("01abc-1")] == ["one"]
    assert library.links.leading_to("nonsense") == []


def test_shared_results_are_those_that_a_link_opens_now(library: Library, tmp_path: Path) -> None:
    job = a_saved_job(library, a_request(), [a_file(tmp_path / f"{n}.png") for n in range(3)])
    names = [result.name for result in library.results.of_job(job.id)]
    out = library.links.add(record("one", *names[:2]))
    library.links.add(record("two", names[0]))
    library.links.add(record("three", names[2], ready=False))
    assert library.results.counts().shared == 2
    assert {g.name for g in library.results.page(ResultFilter(shared=True))} == set(names[:2])
    library.links.change(replace(out, ended_at=6.0))
    assert library.results.counts().shared == 1


def test_a_record_outlives_the_result_it_led_to(library: Library, tmp_path: Path) -> None:
    job = a_saved_job(library, a_request(), [a_file(tmp_path / "1.png")])
    (result,) = library.results.of_job(job.id)
    library.links.add(record("one", result.name))
    library._database.execute_sql("DELETE FROM generation")
    assert library.links.leading_to(result.name)[0].results == (result.name,)
    assert library.results.counts().shared == 0
