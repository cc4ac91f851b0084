"""The ledger: what is written before and after money is spent."""

from __future__ import annotations

import dataclasses
import sqlite3
import threading
from pathlib import Path

import pytest

from samples import a_request
from vitrine.domain.job import TRANSITIONS, JobState, new_job_id
from vitrine.domain.request import GenerationRequest
from vitrine.domain.size_class import size_class
from vitrine.errors import Failure, LibraryError
from vitrine.library.jobs import AlreadyClaimed, StaleJob
from vitrine.library.library import Library


def test_a_job_is_on_disk_when_add_returns(library: Library) -> None:
    job = library.jobs.add([a_request(prompt="a valley")])[0]
    other = sqlite3.connect(library.path)
    assert other.execute("SELECT state, prompt FROM job WHERE id = ?", (job.id,)).fetchone() == ("queued", "a valley")
    other.close()


def test_a_job_comes_back_as_it_was(library: Library) -> None:
    request = a_request(prompt="émoji 🐚 עברית", settings={"seed": 2**40, "steps": 28, "fast": True, "cfg": 3.5})
    job = library.jobs.add([request])[0]
    assert library.jobs.get(job.id) == job
    assert job.request == request
    assert job.state is JobState.QUEUED


def test_ids_rise_with_time() -> None:
    ids = [new_job_id() for _ in range(50)]
    assert len(set(ids)) == 50
    assert all(len(id) == 26 for id in ids)
    assert [id[:9] for id in ids] == sorted(id[:9] for id in ids)


def test_advance_is_compare_and_set(library: Library) -> None:
    job = library.jobs.add([a_request()])[0]
    library.jobs.advance(job, JobState.SUBMITTING, submitted_at=1.0)
    with pytest.raises(StaleJob):
        library.jobs.advance(job, JobState.SUBMITTING, submitted_at=2.0)
    assert library.jobs.get(job.id).submitted_at == 1.0


def test_of_many_threads_one_wins_each_transition(library: Library) -> None:
    job = library.jobs.add([a_request()])[0]
    wins: list[int] = []
    ready = threading.Barrier(6)

    def carry(number: int) -> None:
        with library.session():
            ready.wait()
            try:
                library.jobs.advance(job, JobState.SUBMITTING, submitted_at=float(number))
            except StaleJob:
                return
            wins.append(number)

    threads = [threading.Thread(target=carry, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(wins) == 1
    assert library.jobs.get(job.id).submitted_at == float(wins[0])


@pytest.mark.parametrize(("start", "end"), [(a, b) for a in JobState for b in JobState if b not in TRANSITIONS[a]])
def test_transitions_that_are_not_listed_are_bugs(library: Library, start: JobState, end: JobState) -> None:
    job = dataclasses.replace(library.jobs.add([a_request()])[0], state=start)
    with pytest.raises(ValueError, match="no transition"):
        library.jobs.advance(job, end)


def test_one_remote_id_belongs_to_one_job(library: Library) -> None:
    first, second = library.jobs.add([a_request(), a_request()])
    for job in (first, second):
        library.jobs.advance(job, JobState.SUBMITTING)
    first, second = library.jobs.get(first.id), library.jobs.get(second.id)
    library.jobs.advance(first, JobState.RUNNING, remote_id="abc")
    with pytest.raises(AlreadyClaimed):
        library.jobs.advance(second, JobState.RUNNING, remote_id="abc")
    assert library.jobs.get(second.id).state is JobState.SUBMITTING
    assert library.jobs.claimed("demo", 0.0) == {"abc"}


def test_outputs_are_promised_with_the_state(library: Library) -> None:
    job = _running(library)
    job = library.jobs.promise_outputs(job, ["http://one", "http://two"], expires_at=9.0)
    outputs = library.results.of_job(job.id)
    assert [(o.position, o.source_url, o.file) for o in outputs] == [(0, "http://one", None), (1, "http://two", None)]
    assert job.state is JobState.DOWNLOADING
    assert job.expires_at == 9.0
    with pytest.raises(StaleJob):
        library.jobs.promise_outputs(dataclasses.replace(job, state=JobState.RUNNING), ["http://three"])
    assert len(library.results.of_job(job.id)) == 2


def test_a_data_uri_is_not_kept_twice(library: Library) -> None:
    job = library.jobs.promise_outputs(_running(library), ["data:image/png;base64," + "A" * 9_000])
    assert library.results.of_job(job.id)[0].source_url == ""


def test_a_held_job_keeps_its_state_and_says_why(library: Library) -> None:
    job = _running(library)
    failure = Failure("unreachable", "Offline", "No network.", charged=None, fields={"prompt": "odd"}, retryable=True)
    job = library.jobs.note(job, error=failure)
    assert job.held
    assert job.error == failure
    assert job.state is JobState.RUNNING
    assert not library.jobs.note(job, error=None).held


def test_retry_replaces_the_failed_job_by_a_new_one(library: Library) -> None:
    job = library.jobs.advance(library.jobs.add([a_request()])[0], JobState.FAILED)
    new = library.jobs.retry(job, {"prompt": "a valley", "seed": 5})
    assert new.retry_of == job.id
    assert new.request.settings["seed"] == 5
    assert [open.id for open in library.jobs.open()] == [new.id]
    assert library.jobs.get(job.id).dismissed


def test_unfinished_is_what_a_start_carries_on(library: Library) -> None:
    queued, failed, unconfirmed = library.jobs.add([a_request(), a_request(), a_request()])
    library.jobs.advance(failed, JobState.FAILED)
    sent = library.jobs.advance(unconfirmed, JobState.SUBMITTING)
    library.jobs.advance(sent, JobState.UNCONFIRMED)
    assert [job.id for job in library.jobs.unfinished()] == [queued.id]
    assert [job.id for job in library.jobs.open()] == [queued.id, failed.id, unconfirmed.id]


def test_usual_time_is_the_median_from_the_fifth_run_on(library: Library) -> None:
    def a_run(seconds: float) -> None:
        job = library.jobs.advance(library.jobs.add([a_request()])[0], JobState.SUBMITTING, submitted_at=100.0)
        connection = sqlite3.connect(library.path)
        connection.execute("UPDATE job SET state = 'done', finished_at = ? WHERE id = ?", (100.0 + seconds, job.id))
        connection.commit()
        connection.close()

    for seconds in (1.0, 2.0, 3.0, 4.0):
        a_run(seconds)
    assert library.jobs.usual_seconds("vitrine/demo-painter") is None
    a_run(50.0)
    assert library.jobs.usual_seconds("vitrine/demo-painter") == 3.0


def test_spent_counts_what_is_known_or_estimated(library: Library) -> None:
    for estimate in (0.25, None, 0.5):
        job = library.jobs.add([dataclasses.replace(a_request(), estimate=estimate)])[0]
        library.jobs.advance(job, JobState.SUBMITTING, submitted_at=1000.0)
    assert library.jobs.spent_since(999.0) == 0.75
    assert library.jobs.spent_since(1001.0) == 0.0


def test_an_unknown_job_is_a_clear_error(library: Library) -> None:
    with pytest.raises(LibraryError, match="No such job"):
        library.jobs.get("nobody")


def test_two_libraries_do_not_share_rows(tmp_path: Path, library: Library) -> None:
    other = Library(tmp_path / "other.db", tmp_path / "inputs")
    other.jobs.add([a_request()])
    assert library.jobs.open() == []
    other.close()


def _running(library: Library):  # type: ignore[no-untyped-def]
    job = library.jobs.advance(library.jobs.add([a_request()])[0], JobState.SUBMITTING)
    return library.jobs.advance(job, JobState.RUNNING, remote_id=new_job_id())


def test_places_in_line_are_kept(library: Library) -> None:
    first, second, third = library.jobs.add([a_request(prompt=str(n)) for n in range(3)])
    assert (first.place, second.place, third.place) == (first.number, second.number, third.number)
    library.jobs.place({third.id: first.place, first.id: second.place, second.id: third.place})
    assert [job.id for job in library.jobs.open()] == [third.id, first.id, second.id]


def test_a_job_that_was_sent_keeps_its_place(library: Library) -> None:
    job = library.jobs.advance(library.jobs.add([a_request()])[0], JobState.SUBMITTING, submitted_at=1.0)
    library.jobs.place({job.id: 0.5})
    assert library.jobs.get(job.id).place == job.number


def test_the_usual_time_is_that_of_the_size_class(library: Library) -> None:
    small = a_request(settings={"width": 512, "height": 512})
    large = a_request(settings={"width": 2048, "height": 2048})
    for number in range(6):
        _finish(library, small, 2.0 + number)
    for _ in range(4):
        _finish(library, large, 30.0)
    assert library.jobs.usual_seconds(small.model, size_class(small)) == 4.5
    assert library.jobs.usual_seconds(small.model, size_class(large)) is None, "four are too few"
    _finish(library, large, 30.0)
    assert library.jobs.usual_seconds(small.model, size_class(large)) == 30.0


def test_what_is_counted_elsewhere_is_left_out_of_the_sum(library: Library) -> None:
    jobs = library.jobs.add([dataclasses.replace(a_request(), estimate=money) for money in (0.5, 0.25)])
    for job in jobs:
        library.jobs.advance(job, JobState.SUBMITTING, submitted_at=100.0)
    assert library.jobs.spent_since(50.0) == 0.75
    assert library.jobs.spent_since(50.0, [jobs[0].id]) == 0.25


def _finish(library: Library, request: GenerationRequest, seconds: float) -> None:
    job = library.jobs.advance(library.jobs.add([request])[0], JobState.SUBMITTING, submitted_at=100.0)
    connection = sqlite3.connect(library.path)
    connection.execute("UPDATE job SET state = 'done', finished_at = ? WHERE id = ?", (100.0 + seconds, job.id))
    connection.commit()
    connection.close()
