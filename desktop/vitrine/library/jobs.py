"""Jobs: the ledger of everything sent to a provider. Columns are facts; the state names the next step."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.generation import Generation
from vitrine.domain.job import TRANSITIONS, Job, JobState, new_job_id
from vitrine.domain.request import GenerationRequest
from vitrine.errors import Failure, LibraryError
from vitrine.library.tables import Row, Tables, assignments, inputs_json, job_from_row, request_row, to_json

OUTPUTS_PER_JOB = 1000
"""A result's id is its job's number times this plus its position, so ids rise with the order of asking."""

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

    def __init__(
        self, database: peewee.SqliteDatabase, tables: Tables, writing: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._database = database
        self._table = tables.job
        self._generations = tables.generation
        self._writing = writing

    # ---- adding ----

    def add(self, requests: Sequence[GenerationRequest], *, retry_of: str = "") -> list[Job]:
        """Keep new jobs, all or none, ready to be sent; return them in order."""
        now = time.time()
        rows = [_new_row(request, now, retry_of) for request in requests]
        with self._writing():
            for row in rows:
                self._table.insert(assignments(self._table, row)).execute()
        return [self.get(row["id"]) for row in rows]

    def retry(self, job: Job, settings: Mapping[str, object] | None = None) -> Job:
        """Replace a finished attempt by a new job with the same request (or these settings) and return it."""
        request = job.request if settings is None else dataclasses.replace(job.request, settings=settings)
        row = _new_row(request, time.time(), job.id)
        with self._writing():
            self._table.update(assignments(self._table, {"dismissed": 1})).where(self._table.id == job.id).execute()
            self._table.insert(assignments(self._table, row)).execute()
        return self.get(row["id"])

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
            self._compare_and_set(job, changes)
        return self.get(job.id)

    def promise_outputs(self, job: Job, urls: Sequence[str], **facts: Any) -> Job:
        """Move a RUNNING job to DOWNLOADING and note each output it has to fetch, in one transaction."""
        with self._writing():
            self._compare_and_set(job, _columns(facts) | {"state": JobState.DOWNLOADING.value, "error": None})
            number = self._number(job.id)
            for position, url in enumerate(urls[:OUTPUTS_PER_JOB]):
                self._generations.insert(
                    assignments(self._generations, _promise_row(job, number, position, url))
                ).execute()
        return self.get(job.id)

    def note(self, job: Job, **facts: Any) -> Job:
        """Write facts that do not change the state (``error`` holds the job, ``cancel_requested`` ...)."""
        with self._writing():
            self._table.update(assignments(self._table, _columns(facts))).where(self._table.id == job.id).execute()
        return self.get(job.id)

    def dismiss(self, job_id: str) -> None:
        """Take a job that came to nothing out of sight; its row stays as a record."""
        with self._writing():
            self._table.update(assignments(self._table, {"dismissed": 1})).where(self._table.id == job_id).execute()

    # ---- reading ----

    def get(self, job_id: str) -> Job:
        """Return a job; raise LibraryError when there is none."""
        for row in self._table.select().where(self._table.id == job_id):
            return job_from_row(row)
        raise LibraryError("No such job", f"The library has no job {job_id}.")

    def unfinished(self) -> list[Job]:
        """Return every job that has steps left, oldest first: what a start has to carry on."""
        terminal = [state.value for state in JobState if state.terminal]
        return self._where((self._table.state.not_in(terminal)) & (self._table.dismissed == 0))

    def open(self) -> list[Job]:
        """Return the jobs that are neither done, cancelled nor dismissed, oldest first."""
        over = (JobState.DONE.value, JobState.CANCELLED.value)
        return self._where(self._table.state.not_in(over) & (self._table.dismissed == 0))

    def recent(self, limit: int = 50) -> list[Job]:
        """Return the latest jobs that are done, newest first."""
        query = self._table.select().where(self._table.state == JobState.DONE.value)
        return [job_from_row(row) for row in query.order_by(self._table.number.desc()).limit(limit)]

    def claimed(self, provider: str, since: float) -> set[str]:
        """Return the provider's ids that belong to jobs made after ``since`` (Unix seconds)."""
        table = self._table
        query = table.select(table.remote_id).where(
            (table.provider == provider) & (table.created_at >= since) & table.remote_id.is_null(False)
        )
        return {row["remote_id"] for row in query}

    def usual_seconds(self, model: str) -> float | None:
        """Return the median of a model's last 20 successful runs in seconds, None before the fifth."""
        rows = self._database.execute_sql(
            "SELECT finished_at - submitted_at FROM job WHERE model = ? AND state = 'done'"
            " AND submitted_at IS NOT NULL ORDER BY number DESC LIMIT ?",
            (model, _RUNS_FOR_USUAL_TIME),
        ).fetchall()
        times = sorted(float(row[0]) for row in rows)
        return times[len(times) // 2] if len(times) >= _FEWEST_RUNS_FOR_USUAL_TIME else None

    def spent_since(self, since: float) -> float:
        """Return the US dollars known or estimated to be spent on jobs sent after ``since`` (Unix seconds)."""
        row = self._database.execute_sql(
            "SELECT total(coalesce(cost, estimate)) FROM job WHERE submitted_at >= ?"
            " AND state NOT IN ('failed', 'cancelled')",
            (since,),
        ).fetchone()
        return float(row[0])

    # ---- inside ----

    def _where(self, condition: Any) -> list[Job]:
        query = self._table.select().where(condition).order_by(self._table.number)
        return [job_from_row(row) for row in query]

    def _number(self, job_id: str) -> int:
        row = self._database.execute_sql("SELECT number FROM job WHERE id = ?", (job_id,)).fetchone()
        return int(row[0])

    def _compare_and_set(self, job: Job, changes: Row) -> None:
        table = self._table
        query = table.update(assignments(table, changes)).where((table.id == job.id) & (table.state == job.state.value))
        try:
            hit = query.execute()
        except peewee.IntegrityError as error:
            raise AlreadyClaimed("Already collected", "This result already belongs to another job.") from error
        if hit != 1:
            raise StaleJob("Job has moved on", f"Job {job.id} is no longer {job.state.value}.")


def _new_row(request: GenerationRequest, now: float, retry_of: str) -> Row:
    job = {"id": new_job_id(), "state": JobState.QUEUED.value, "created_at": now, "retry_of": retry_of}
    # Defaults are written out: the query builder names every column it inserts.
    empty = {"poll_url": "", "cancel_url": "", "cancel_requested": 0, "dismissed": 0}
    return request_row(request) | job | empty


def _promise_row(job: Job, number: int, position: int, url: str) -> Row:
    request = job.request
    return {
        "id": number * OUTPUTS_PER_JOB + position,
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
