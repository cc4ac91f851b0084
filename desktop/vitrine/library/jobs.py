"""Jobs: the ledger of everything sent to a provider. Columns are facts; the state names the next step."""

from __future__ import annotations

import dataclasses
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.generation import Generation
from vitrine.domain.job import TRANSITIONS, Job, JobState, new_job_id
from vitrine.domain.order import OUTPUTS_PER_JOB, result_key
from vitrine.domain.request import GenerationRequest
from vitrine.errors import Failure, LibraryError
from vitrine.library.numbers import Numbers
from vitrine.library.tables import (
    GENERATION,
    JOB,
    Row,
    estimate_of_each,
    inputs_json,
    job_from_row,
    request_row,
    to_json,
)

_LONGEST_KEPT_URL = 8_000
_RUNS_FOR_USUAL_TIME = 20
_FEWEST_RUNS_FOR_USUAL_TIME = 5


class StaleJob(LibraryError):
    """Raised when a job is not in the state it was thought to be in: somebody else carried it on."""

    code = "stale-job"


class AlreadyClaimed(LibraryError):
    """Raised when a remote id already belongs to another job."""

    code = "already-claimed"


class Jobs:
    """The ledger. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing
        self._numbers = Numbers(database)

    # ---- adding ----

    def add(self, requests: Sequence[GenerationRequest], *, retry_of: str = "") -> list[Job]:
        """Keep new jobs, all or none, ready to be sent; return them in order."""
        now = time.time()
        rows = [_new_row(request, now, retry_of) for request in requests]
        with self._writing():
            return [self._insert(row) for row in rows]

    def retry(self, job: Job, settings: Mapping[str, object] | None = None) -> Job:
        """Replace an attempt by a new job with the same request (or these settings) and return it.

        Raise StaleJob when it is not over without a result, or was replaced or dismissed before: a second press, or
        one on a job that goes on, must not be paid for.
        """
        request = job.request if settings is None else dataclasses.replace(job.request, settings=settings)
        row = _new_row(request, time.time(), job.id)
        with self._writing():
            over = "id = ? AND dismissed = 0 AND state IN ('failed', 'cancelled')"
            if not self._run(JOB.update({"dismissed": 1}, over), (1, job.id)):
                raise StaleJob("Already replaced", f"Job {job.id} was retried or discarded before.")
            return self._insert(row)

    # ---- changing ----

    def advance(self, job: Job, to: JobState, **facts: Any) -> Job:
        """Move a job to its next state together with the facts that prove it.

        A compare-and-set: raise StaleJob when the job is not in ``job.state`` any more, AlreadyClaimed when its
        remote id belongs to another job. ``ValueError`` for a transition that is not listed is our bug.
        """
        if to not in TRANSITIONS[job.state]:
            raise ValueError(f"no transition from {job.state} to {to}")
        changes = _columns({"error": None, **facts}) | {"state": to.value}
        if to.terminal:
            changes["finished_at"] = time.time()
        with self._writing():
            return self._compare_and_set(job, changes)

    def promise_outputs(self, job: Job, urls: Sequence[str], **facts: Any) -> Job:
        """Move a RUNNING job to DOWNLOADING and note each output it has to fetch, in one transaction."""
        changes = _columns(facts) | {"state": JobState.DOWNLOADING.value, "error": None}
        with self._writing():
            advanced = self._compare_and_set(job, changes)
            promised = urls[:OUTPUTS_PER_JOB]
            estimate = estimate_of_each(advanced.request, len(promised))
            for position, url in enumerate(promised):
                row = _promise_row(advanced, position, url) | {"estimate": estimate}
                self._database.execute_sql(GENERATION.insert(row), tuple(row.values())).fetchall()
        return advanced

    def note(self, job: Job, **facts: Any) -> Job:
        """Write facts that do not change the state (``error`` holds the job, ``cancel_requested`` ...)."""
        with self._writing():
            return self._update(job.id, _columns(facts))

    def dismiss(self, job_id: str) -> None:
        """Take a job that came to nothing out of sight; its row stays as a record.

        Raise StaleJob for one that has steps left: what was paid for must still be fetched.
        """
        with self._writing():
            over = "id = ? AND state IN ('failed', 'cancelled', 'unconfirmed')"
            if not self._run(JOB.update({"dismissed": 1}, over), (1, job_id)):
                raise StaleJob("Still under way", f"Job {job_id} has steps left and cannot be discarded.")

    def place(self, places: Mapping[str, float]) -> None:
        """Keep where jobs that wait stand in line, by their ids; all or none."""
        with self._writing():
            for id, place in places.items():
                self._run(JOB.update({"place": place}, "id = ? AND state = 'queued'"), (place, id))

    def hide_done(self, ids: Sequence[str], *, hidden: bool = True) -> None:
        """Take jobs that are done off the list of what was done lately, or bring them back; results are untouched."""
        with self._writing():
            for id in ids:
                self._run(JOB.update({"dismissed": int(hidden)}, "id = ? AND state = 'done'"), (int(hidden), id))

    # ---- reading ----

    def get(self, job_id: str) -> Job:
        """Return a job; raise LibraryError when there is none."""
        return _one(self._read("WHERE id = ?", (job_id,)), job_id)

    def unfinished(self) -> list[Job]:
        """Return every job that has steps left, oldest first: what a start has to carry on."""
        terminal = tuple(state.value for state in JobState if state.terminal)
        marks = ", ".join("?" * len(terminal))
        return self._read(f"WHERE state NOT IN ({marks}) AND dismissed = 0 ORDER BY number", terminal)

    def open(self) -> list[Job]:
        """Return the jobs that are neither done, cancelled nor dismissed, in the order in which they stand."""
        # The first comparison is written as the index of open jobs has it.
        order = "ORDER BY coalesce(place, number)"
        return self._read(f"WHERE state <> 'done' AND dismissed = 0 AND state <> 'cancelled' {order}", ())

    def recent(self, limit: int = 50) -> list[Job]:
        """Return the latest jobs that are done, newest first."""
        return self._read("WHERE state = 'done' AND dismissed = 0 ORDER BY number DESC LIMIT ?", (limit,))

    def claimed(self, provider: str, since: float) -> set[str]:
        """Return the provider's ids that belong to jobs made after ``since`` (Unix seconds)."""
        rows = self._database.execute_sql(
            "SELECT remote_id FROM job WHERE provider = ? AND created_at >= ? AND remote_id IS NOT NULL",
            (provider, since),
        ).fetchall()
        return {str(row[0]) for row in rows}

    def usual_seconds(self, model: str, size_class: str | None = None) -> float | None:
        """Return the median of a model's last 20 successful runs in seconds, None before the fifth.

        With ``size_class``, of those runs only (see `vitrine.domain.size_class`).
        """
        alike, values = ("", (model,)) if size_class is None else (" AND size_class = ?", (model, size_class))
        rows = self._database.execute_sql(
            f"SELECT finished_at - submitted_at FROM job WHERE model = ?{alike} AND state = 'done'"
            " AND submitted_at IS NOT NULL ORDER BY number DESC LIMIT ?",
            (*values, _RUNS_FOR_USUAL_TIME),
        ).fetchall()
        times = [float(row[0]) for row in rows]
        return statistics.median(times) if len(times) >= _FEWEST_RUNS_FOR_USUAL_TIME else None

    def usual_times(self) -> dict[str, float]:
        """Return the usual seconds of every model that has one (see ``usual_seconds``)."""
        rows = self._database.execute_sql(
            "SELECT model FROM job WHERE state = 'done' GROUP BY model HAVING count(*) >= ?",
            (_FEWEST_RUNS_FOR_USUAL_TIME,),
        ).fetchall()
        known = {str(row[0]): self.usual_seconds(str(row[0])) for row in rows}
        return {model: seconds for model, seconds in known.items() if seconds is not None}

    def spent_since(self, since: float, without: Sequence[str] = ()) -> float:
        """Return the US dollars known or estimated to be spent on jobs sent after ``since`` (Unix seconds).

        ``without`` are ids of jobs to leave out: somebody else counts them already.
        """
        marks = ", ".join("?" * len(without))
        row = self._database.execute_sql(
            "SELECT total(coalesce(cost, estimate)) FROM job WHERE submitted_at >= ?"
            f" AND state NOT IN ('failed', 'cancelled') AND id NOT IN ({marks})",
            (since, *without),
        ).fetchone()
        return float(row[0])

    def over_since(self, since: float) -> tuple[int, int, float | None]:
        """Return how many jobs were done and how many declined since, and when the last one ended (Unix seconds)."""
        row = self._database.execute_sql(
            "SELECT total(state = 'done'), total(state = 'failed' AND error LIKE '%\"code\":\"declined\"%'),"
            " max(finished_at) FROM job WHERE finished_at >= ?",
            (since,),
        ).fetchone()
        return int(row[0]), int(row[1]), row[2]

    # ---- inside ----

    def _read(self, rest: str, values: Sequence[Any]) -> list[Job]:
        return self._run(JOB.select(rest), values)

    def _insert(self, row: Row) -> Job:
        numbered = row | {"number": self._numbers.free(row["created_at"])}
        return self._run(JOB.insert(numbered), tuple(numbered.values()))[0]

    def _update(self, job_id: str, changes: Row) -> Job:
        return _one(self._run(JOB.update(changes, "id = ?"), (*changes.values(), job_id)), job_id)

    def _compare_and_set(self, job: Job, changes: Row) -> Job:
        try:
            hit = self._run(JOB.update(changes, "id = ? AND state = ?"), (*changes.values(), job.id, job.state.value))
        except peewee.IntegrityError as error:
            raise AlreadyClaimed("Already collected", "This result already belongs to another job.") from error
        if not hit:
            raise StaleJob("Job has moved on", f"Job {job.id} is no longer {job.state.value}.")
        return hit[0]

    def _run(self, statement: str, values: Sequence[Any]) -> list[Job]:
        return [job_from_row(row) for row in JOB.rows(self._database.execute_sql(statement, values))]


def _one(jobs: Sequence[Job], job_id: str) -> Job:
    if not jobs:
        raise LibraryError("No such job", f"The library has no job {job_id}.")
    return jobs[0]


def _new_row(request: GenerationRequest, now: float, retry_of: str) -> Row:
    job = {"id": new_job_id(), "state": JobState.QUEUED.value, "created_at": now, "retry_of": retry_of}
    return request_row(request) | job


def _promise_row(job: Job, position: int, url: str) -> Row:
    request = job.request
    return {
        "id": result_key(job.number, position),
        "job_id": job.id,
        "position": position,
        "type": request.type.value,
        "owner": request.owner,
        "provider": request.provider,
        "model": request.model,
        "version": request.version,
        "prompt": request.prompt,
        "settings": to_json(dict(request.settings)),
        "inputs": inputs_json(request.inputs),
        "created_at": job.created_at,
        # A data: URI is the result itself; it is fetched from the provider again rather than kept twice.
        "source_url": url if len(url) <= _LONGEST_KEPT_URL else "",
    }


def _columns(facts: Mapping[str, Any]) -> Row:
    row = dict(facts)
    if isinstance(row.get("error"), Failure):
        row["error"] = to_json(dataclasses.asdict(row["error"]))
    if "cancel_requested" in row:
        row["cancel_requested"] = int(row["cancel_requested"])
    if row.get("remote_id") == "":
        row["remote_id"] = None
    return row


def promised(generations: Iterable[Generation]) -> list[Generation]:
    """Return the outputs that still have to be fetched."""
    return [generation for generation in generations if generation.file is None and not generation.lost]
