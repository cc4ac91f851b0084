"""Results: pages by key, full-text search, counts, statistics."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samples import FILM, a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.words import search_terms
from vitrine.errors import LibraryError
from vitrine.library.filters import match_text
from vitrine.library.library import Library


def test_promised_results_are_not_shown(library: Library, tmp_path: Path) -> None:
    a_saved_job(library, a_request(), [a_file(tmp_path / "one.png")])
    job = library.jobs.add([a_request()])[0]
    assert library.results.of_job(job.id) == []
    assert library.results.count(ResultFilter()) == 1


def test_pages_are_newest_first_and_do_not_overlap(library: Library, tmp_path: Path) -> None:
    for number in range(7):
        a_saved_job(library, a_request(f"number {number}"), [a_file(tmp_path / f"{number}.png")])
    first = library.results.page(ResultFilter(), limit=3)
    second = library.results.page(ResultFilter(), before=first[-1].id, limit=3)
    third = library.results.page(ResultFilter(), before=second[-1].id, limit=3)
    prompts = [result.prompt for page in (first, second, third) for result in page]
    assert prompts == [f"number {n}" for n in range(6, -1, -1)]


def test_a_result_keeps_the_place_of_its_request(library: Library, tmp_path: Path) -> None:
    """Asked first, finished last: it stands where its waiting tile stood."""
    slow, quick = library.jobs.add([a_request("slow"), a_request("quick")])
    for job in (quick, slow):
        _finish(library, job, tmp_path)
    assert [result.prompt for result in library.results.page(ResultFilter())] == ["quick", "slow"]


def test_search_finds_words_and_their_beginnings(library: Library, tmp_path: Path) -> None:
    a_saved_job(library, a_request("A café by the harbour, fog"), [a_file(tmp_path / "1.png")])
    a_saved_job(library, a_request("Dunes at noon"), [a_file(tmp_path / "2.png")])
    found = lambda text: [r.prompt[:1] for r in library.results.page(ResultFilter(text=text))]  # noqa: E731
    assert found("harb") == ["A"]
    assert found("cafe fog") == ["A"]
    assert found("dunes fog") == []
    assert found("demo-painter dune") == ["D"]
    assert found("") == ["D", "A"]


@given(st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_no_search_text_is_an_error(library: Library, text: str) -> None:
    library.results.page(ResultFilter(text=text))
    library.results.count(ResultFilter(text=text))


def test_search_words_carry_no_query_language() -> None:
    assert match_text(search_terms("NEAR(x OR y) -z*")) == '"NEAR" * AND "x" * AND "OR" * AND "y" * AND "z" *'


def test_filters_hold_together(library: Library, tmp_path: Path) -> None:
    a_saved_job(library, a_request("still"), [a_file(tmp_path / "1.png")])
    film = a_request("moving", model=FILM, type=GenerationType.TEXT_TO_VIDEO)
    clip = a_file(tmp_path / "2.mp4", content_type="video/mp4", extension="mp4", duration=3.0)
    a_saved_job(library, film, [clip])
    video = library.results.page(ResultFilter(makes=MediaKind.VIDEO))
    assert [result.prompt for result in video] == ["moving"]
    assert library.results.count(ResultFilter(makes=MediaKind.IMAGE, text="moving")) == 0
    library.results.set_starred([video[0].id], True)
    assert [r.prompt for r in library.results.page(ResultFilter(starred=True))] == ["moving"]
    assert [r.prompt for r in library.results.page(ResultFilter(models=(FILM,)))] == ["moving"]
    assert [r.prompt for r in library.results.page(ResultFilter(type=GenerationType.TEXT_TO_IMAGE))] == ["still"]


def test_counts_and_statistics_agree_with_a_full_count(library: Library, tmp_path: Path) -> None:
    a_saved_job(library, a_request(), [a_file(tmp_path / "1.png"), a_file(tmp_path / "2.png")])
    film = a_request(model=FILM, type=GenerationType.IMAGE_TO_VIDEO)
    a_saved_job(library, film, [a_file(tmp_path / "3.mp4", content_type="video/mp4", extension="mp4")])
    library.results.set_starred([library.results.page(ResultFilter())[0].id], True)
    counts = library.results.counts()
    assert (counts.all, counts.images, counts.videos, counts.starred) == (3, 2, 1, 1)
    statistics = library.results.statistics()
    assert statistics.results == 3
    assert statistics.bytes == 3 * 1234
    assert statistics.by_type == {"text-to-image": 2, "image-to-video": 1}
    assert statistics.by_model == {"vitrine/demo-painter": 2, FILM: 1}
    assert sum(statistics.by_day.values()) == 3
    assert (statistics.spent, statistics.unknown_cost) == (0.0, 0)


def test_a_result_is_found_by_id_name_and_beginning(library: Library, tmp_path: Path) -> None:
    job = a_saved_job(library, a_request(), [a_file(tmp_path / "1.png"), a_file(tmp_path / "2.png")])
    first, second = library.results.of_job(job.id)
    assert library.results.find(str(first.id)) == first
    assert library.results.find(second.name) == second
    assert library.results.find(f"{job.id[:20]}-1") == second
    with pytest.raises(LibraryError, match="Several"):
        library.results.find(job.id[:20])
    with pytest.raises(LibraryError, match="No result begins"):
        library.results.find("%")


def test_the_source_url_is_forgotten_once_the_file_is_here(library: Library, tmp_path: Path) -> None:
    job = a_saved_job(library, a_request(), [a_file(tmp_path / "1.png")])
    result = library.results.of_job(job.id)[0]
    assert result.source_url == ""
    assert result.file is not None
    assert [r.id for r in library.results.unstored()] == [result.id]
    library.results.record_stored(result, "s3:bucket", "key", "https://bucket/key")
    assert library.results.unstored() == []
    assert library.results.get(result.id).key == "key"


def _finish(library: Library, job, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    from vitrine.domain.job import JobState

    job = library.jobs.advance(job, JobState.SUBMITTING)
    job = library.jobs.advance(job, JobState.RUNNING, remote_id=job.id)
    job = library.jobs.promise_outputs(job, ["http://host"])
    library.results.record_file(library.results.of_job(job.id)[0], a_file(tmp_path / f"{job.id}.png"))
