"""Pipeline: carries one job, one durable step at a time. Plain Python; blocks; knows no Qt.

Each step writes its intent, acts, and writes the fact. The state names the next step, so the normal run and the
recovery after a kill are the same loop. Money rules: a create is sent once; what became of it is looked up, never
guessed; an output that was paid for is kept whatever else goes wrong.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.download import SECONDS_BETWEEN_REPORTS, Downloader
from vitrine.endings import deleted_by, ending, not_taken, result_expired, unknown_outcome
from vitrine.errors import (
    AuthenticationError,
    CredentialError,
    Failure,
    GenerationFailed,
    Interrupted,
    MediaError,
    MediaMissing,
    ModelUnavailable,
    PaymentRequired,
    ProviderError,
    ProviderUnavailable,
    RateLimited,
    ResultExpired,
    StudioError,
    UnexpectedError,
    UnexpectedResponse,
    UnsupportedMedia,
)
from vitrine.library.jobs import AlreadyClaimed, StaleJob, promised
from vitrine.library.library import Library
from vitrine.providers.base import Provider, RemoteHandle, RemoteJob, RemoteStatus, Replay
from vitrine.stop import StopToken, backoff
from vitrine.storage.base import Storage

_log = logging.getLogger(__name__)

_TRIES_TO_SEND = 6
_TRIES_TO_REACH = 24
"""Tries, over about a quarter of an hour, to reach a provider that has the job; then it is held, which frees its slot,
and carried on by itself later."""
_SECOND_LOOK = 30.0
"""Seconds before a lagging list is asked again (providers.md 3.12)."""
_DEAD_ADDRESSES = 3
"""Addresses of a result that may be dead before it counts as gone: one old, two that the provider has just given."""
_LONGEST_RUN = 6 * 3600.0
"""Seconds after which a job that never ends at the provider is held; Replicate itself stops at 30 minutes."""


class _NoLongerKnown(GenerationFailed):
    """Raised when the provider does not know a job that it had accepted."""


def _nothing(_: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Listener:
    """Whom to tell: ``changed`` a Job, ``progressed`` a JobProgress, ``saved`` and ``stored`` a Generation.

    Called in the worker's thread, after what they tell is committed.
    """

    changed: Callable[[Job], None] = _nothing
    progressed: Callable[[JobProgress], None] = _nothing
    saved: Callable[[Generation], None] = _nothing
    stored: Callable[[Generation], None] = _nothing


class Pipeline:
    """Carries jobs for one worker; it may be used for one job after the other, not for two at once."""

    def __init__(
        self,
        library: Library,
        provider_of: Callable[[str], Provider],
        downloader: Downloader,
        storage_of: Callable[[], Storage],
        *,
        stop: StopToken,
        listener: Listener | None = None,
        second_look: float = _SECOND_LOOK,
    ) -> None:
        """Take the parts.

        ``provider_of`` maps a provider's id to it, ``storage_of`` returns where results are kept in the end; both
        are asked when their step comes, may read keys, and raise StudioError, which holds the job there.
        """
        self._library = library
        self._provider_of = provider_of
        self._downloader = downloader
        self._storage_of = storage_of
        self._stop = stop
        self._tell = listener or Listener()
        self._second_look = second_look
        self._steps: dict[JobState, Callable[[Job], Job]] = {
            JobState.QUEUED: self._submit,
            JobState.SUBMITTING: self._reconcile,
            JobState.RUNNING: self._follow,
            JobState.DOWNLOADING: self._download,
            JobState.STORING: self._store,
        }

    def carry(self, job_id: str) -> Job:
        """Take a job as far as it goes and return it: terminal, or held with the reason in ``error``.

        Raise Interrupted when the stop token is set; the next call goes on from the row.
        """
        job = self._library.jobs.get(job_id)
        if job.held:
            job = self._library.jobs.note(job, error=None)
            self._tell.changed(job)
        try:
            while not job.state.terminal:
                self._stop.check()
                job = self._steps[job.state](job)
                self._tell.changed(job)
                if job.held:
                    break
        except Interrupted:
            raise
        except StaleJob:
            _log.info("job %s was carried on elsewhere", job_id)
        except StudioError as error:
            self._hold(job_id, error.failure())
        except Exception as error:
            _log.exception("unforeseen exception while carrying job %s", job_id)
            self._hold(job_id, UnexpectedError(repr(error)).failure())
        return self._library.jobs.get(job_id)

    # ---- the steps ----

    def _submit(self, job: Job) -> Job:
        """QUEUED: write the intent, send the create once, write what came of it."""
        jobs = self._library.jobs
        for wait in backoff(_TRIES_TO_SEND):
            job = jobs.get(job.id)
            if job.state is not JobState.QUEUED:
                raise StaleJob("Job has moved on", f"Job {job.id} is no longer queued.")
            if job.cancel_requested:
                return jobs.advance(job, JobState.CANCELLED)
            try:
                return self._send(job)
            except (RateLimited, ProviderUnavailable) as error:
                if jobs.get(job.id).state is not JobState.QUEUED:
                    raise  # it was taken: the trouble came while following it
                # Nothing arrived, and the row says QUEUED again: a kill during the wait is no unknown outcome.
                refused = error
                self._pause(job, Stage.WAITING, error, wait)
        return jobs.note(job, error=refused.failure())

    def _send(self, job: Job) -> Job:
        """Send the create; raise RateLimited or ProviderUnavailable when it is certain that nothing arrived."""
        jobs = self._library.jobs
        sent: list[Job] = []

        def sending() -> None:
            sent.append(jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time()))
            self._tell.changed(sent[0])

        self._progress(job, Stage.STARTING)
        provider = self._provider_of(job.request.provider)
        try:
            remote = provider.submit(job.request, self._input_paths(job), sending)
        except (RateLimited, AuthenticationError, PaymentRequired) as error:
            # Refused without being charged; it waits until the limit, the key or the credit is put right.
            if sent:
                jobs.advance(sent[0], JobState.QUEUED, submitted_at=None)
            if isinstance(error, RateLimited):
                raise
            return jobs.note(job, error=error.failure())
        except (ProviderUnavailable, UnexpectedResponse) as error:
            if sent and error.sent:
                found = self._reconcile(sent[0])
                if found.state is not JobState.QUEUED:
                    return found
                raise not_taken(provider.name, error) from error
            if sent:
                jobs.advance(sent[0], JobState.QUEUED, submitted_at=None)
            kind = type(error) if isinstance(error, ProviderUnavailable) else ProviderUnavailable
            raise kind(
                error.title, error.message, error.hint, sent=False, details=error.details, retry_after=_asked(error)
            ) from error
        except (ProviderError, MediaError, MediaMissing) as error:
            return jobs.advance(sent[0] if sent else job, JobState.FAILED, error=error.failure())
        return self._accept(sent[0], remote)

    def _accept(self, job: Job, remote: RemoteJob) -> Job:
        """Write the provider's handle before anything else is done with the answer."""
        handle = remote.handle
        try:
            job = self._library.jobs.advance(
                job, JobState.RUNNING, remote_id=handle.id, poll_url=handle.poll_url, cancel_url=handle.cancel_url
            )
        except AlreadyClaimed:
            # A twin with the same input took this one for its own lost create; its own is still to be found.
            return self._reconcile(job)
        self._tell.changed(job)
        return self._follow(job, remote)

    def _reconcile(self, job: Job) -> Job:
        """SUBMITTING: find out what became of a create whose answer is not known; never send blindly."""
        provider = self._provider_of(job.request.provider)
        jobs = self._library.jobs
        if provider.replay is Replay.IDEMPOTENT:
            return jobs.advance(job, JobState.QUEUED)
        if provider.replay is Replay.NONE:
            return jobs.advance(job, JobState.UNCONFIRMED, error=unknown_outcome(provider.name).failure())
        self._progress(job, Stage.STARTING, note=f"Checking with {provider.name}")
        found = self._look(job, provider)
        if found is None and provider.replay is Replay.SEARCHABLE:
            self._stop.wait(self._second_look)
            found = self._look(job, provider)
        if found is not None:
            return self._accept(job, found)
        if provider.replay is Replay.SEARCHABLE:
            return jobs.advance(job, JobState.UNCONFIRMED, error=unknown_outcome(provider.name).failure())
        return jobs.advance(job, JobState.QUEUED, submitted_at=None)

    def _follow(self, job: Job, remote: RemoteJob | None = None) -> Job:
        """RUNNING: poll until the provider is done. Our own network's troubles never fail the job."""
        provider = self._provider_of(job.request.provider)
        try:
            return self._conclude(job, provider, self._await_end(job, provider, remote))
        except _NoLongerKnown:
            if self._library.jobs.get(job.id).cancel_requested:
                return self._library.jobs.advance(job, JobState.CANCELLED)
            raise

    def _await_end(self, job: Job, provider: Provider, remote: RemoteJob | None) -> RemoteJob:
        """Poll, cancel when asked to, tell how far it is; return the provider's last word."""
        handle = RemoteHandle(job.remote_id, job.poll_url, job.cancel_url)
        waits = _poll_waits(*provider.poll_interval)
        furthest: float | None = None
        asked_to_cancel = False
        while True:
            if remote is None:
                remote = self._poll(job, provider, handle)
            if not remote.status.final and not asked_to_cancel and self._library.jobs.get(job.id).cancel_requested:
                asked_to_cancel = True
                remote = self._ask(job, lambda: provider.cancel(handle), provider)
            if remote.status.final:
                return remote
            if remote.progress is not None:
                furthest = max(remote.progress, furthest or 0.0)
            stage = Stage.GENERATING if remote.status is RemoteStatus.RUNNING else Stage.STARTING
            self._progress(job, stage, furthest)
            self._give_up_after(job, provider)
            self._stop.wait(next(waits), may_end_early=True)
            remote = None

    def _conclude(self, job: Job, provider: Provider, remote: RemoteJob) -> Job:
        """Write what the provider ended with. Outputs are kept whatever the status says: they may be paid for."""
        jobs = self._library.jobs
        if remote.outputs:
            return jobs.promise_outputs(
                job,
                remote.outputs,
                expires_at=remote.expires_at,
                run_seconds=remote.run_seconds,
                # What is free is known to be free; an estimate is no bill.
                cost=0.0 if job.request.estimate == 0 else None,
            )
        cancelled = jobs.get(job.id).cancel_requested
        if cancelled and remote.status in (RemoteStatus.CANCELLED, RemoteStatus.ABORTED):
            return jobs.advance(job, JobState.CANCELLED, run_seconds=remote.run_seconds)
        failure = ending(provider.name, remote).failure()
        return jobs.advance(job, JobState.FAILED, run_seconds=remote.run_seconds, error=failure)

    def _download(self, job: Job) -> Job:
        """DOWNLOADING: bring every output to disk before the provider deletes it."""
        provider = self._provider_of(job.request.provider)
        results = self._library.results
        refused: StudioError | None = None
        for generation in promised(results.of_job(job.id)):
            try:
                saved = self._save(job, provider, generation)
            except (ProviderError, MediaError, CredentialError) as error:
                # The provider deletes the others too while this one waits for a person.
                refused = refused or error
                continue
            if saved is not None:
                self._tell.saved(saved)
        if refused is not None:
            raise refused
        outputs = results.of_job(job.id)
        if any(generation.file is not None for generation in outputs):
            return self._library.jobs.advance(job, JobState.STORING)
        expired = result_expired(outputs[0].lost, charged=job.cost != 0)
        return self._library.jobs.advance(job, JobState.FAILED, error=expired.failure())

    def _save(self, job: Job, provider: Provider, generation: Generation) -> Generation | None:
        """Fetch one output, asking for a fresh URL when the old one has died; None when it is gone for good."""
        results = self._library.results
        adopted = self._downloader.find(generation)
        if adopted is not None:
            return results.record_file(generation, adopted, _share_of_cost(job, self._library))
        url, dead, refused = generation.source_url, 0, False
        trouble: StudioError = result_expired(deleted_by(provider.name), charged=job.cost != 0)
        for wait in backoff(_TRIES_TO_REACH):
            try:
                url = url or self._fresh_url(job, provider, generation)
                file = self._downloader.fetch(provider, job, generation, url, self._tell.progressed, self._stop.check)
                return results.record_file(generation, file, _share_of_cost(job, self._library))
            except ResultExpired as error:
                dead += 1
                # Without an address it is the provider itself that says so.
                if not url or dead >= _DEAD_ADDRESSES:
                    results.record_lost(generation, error.message)
                    self._downloader.clear(generation)
                    return None
                if dead > 1:
                    self._pause(job, Stage.DOWNLOADING, error, wait)
                url = ""
            except UnsupportedMedia:
                if refused:
                    raise
                url, refused = "", True
            except (ProviderUnavailable, RateLimited, UnexpectedResponse) as error:
                # The old address may be that of a service that has moved on (or been started anew) since.
                url, trouble = "", error
                self._pause(job, Stage.DOWNLOADING, error, wait)
        raise trouble

    def _fresh_url(self, job: Job, provider: Provider, generation: Generation) -> str:
        remote = provider.poll(RemoteHandle(job.remote_id, job.poll_url, job.cancel_url))
        if generation.position < len(remote.outputs):
            url = remote.outputs[generation.position]
            self._library.results.renew_source(generation, url)
            return url
        raise result_expired(deleted_by(provider.name), charged=job.cost != 0)

    def _store(self, job: Job) -> Job:
        """STORING: the second copy. The result is already safe on this computer and in the gallery."""
        storage = self._storage_of()
        for generation in self._library.results.of_job(job.id):
            file = generation.file
            if file is None or generation.stored_at is not None:
                continue
            if not file.path.exists():
                raise MediaMissing(
                    "File is missing", f"{file.path.name} was moved or deleted outside Vitrine before it was stored.",
                    "Put it back and press Retry.", charged=job.cost != 0,
                )  # fmt: skip
            key = storage.key_for(generation, file.extension)
            stored = storage.put(
                file.path,
                key,
                content_type=file.content_type,
                sha256=file.sha256,
                generation=generation,
                progress=self._upload_report(job, file.size, generation.position),
            )
            self._tell.stored(self._library.results.record_stored(generation, storage.id, stored.key, stored.url))
        return self._library.jobs.advance(job, JobState.DONE)

    def _upload_report(self, job: Job, total: int, position: int) -> Callable[[int], None]:
        """Return what a storage tells its progress to: a few times a second it is passed on."""
        told = 0.0

        def report(done: int) -> None:
            nonlocal told
            self._stop.check()
            now = time.monotonic()
            if now - told < SECONDS_BETWEEN_REPORTS and done < total:
                return
            told = now
            fraction = done / total if total else None
            self._tell.progressed(JobProgress(job.id, Stage.SAVING, fraction, done, total, position=position))

        return report

    # ---- asking the provider ----

    def _poll(self, job: Job, provider: Provider, handle: RemoteHandle) -> RemoteJob:
        return self._ask(job, lambda: provider.poll(handle), provider)

    def _ask(self, job: Job, question: Callable[[], RemoteJob], provider: Provider) -> RemoteJob:
        """Ask until there is an answer; network trouble is waited out for long, a definite no is raised."""
        for wait in backoff(_TRIES_TO_REACH):
            try:
                return question()
            except (ProviderUnavailable, RateLimited, UnexpectedResponse) as error:
                trouble: ProviderError = error
                self._pause(job, Stage.GENERATING, error, wait)
            except (ModelUnavailable, ResultExpired) as error:
                raise _NoLongerKnown(
                    "No longer known", f"{provider.name} no longer knows this job. It may have been charged.",
                    "Look at the service's own page before generating again.", charged=None, details=error.details,
                ) from error  # fmt: skip
        raise trouble

    def _look(self, job: Job, provider: Provider) -> RemoteJob | None:
        since = job.submitted_at or job.created_at
        for wait in backoff(_TRIES_TO_REACH):
            try:
                known = self._library.jobs.claimed(provider.id, since - 86_400)
                return provider.find(job.request, since, known)
            except (ProviderUnavailable, RateLimited, UnexpectedResponse) as error:
                trouble: ProviderError = error
                self._pause(job, Stage.STARTING, error, wait)
        raise trouble

    def _pause(self, job: Job, stage: Stage, error: ProviderError, seconds: float) -> None:
        """Wait before the next try, as long as the provider asks for, and say so."""
        asked = _asked(error)
        end = time.monotonic() + max(seconds, asked or 0.0)
        while (left := end - time.monotonic()) > 0:
            note = f"{error.message} Next try in {left:.0f} s."
            self._tell.progressed(
                JobProgress(job.id, stage, note=note, trouble=error.code, next_try=time.time() + left)
            )
            if self._stop.wait(left, may_end_early=True) or asked is None:
                return
            # Something has changed, but the provider's wish to be left alone holds for all but a cancelled job.
            now = self._library.jobs.get(job.id)
            if now.cancel_requested or now.state.terminal:
                return

    def _give_up_after(self, job: Job, provider: Provider) -> None:
        if time.time() - (job.submitted_at or job.created_at) > _LONGEST_RUN:
            raise GenerationFailed(
                "Still running", f"{provider.name} has reported no end for six hours. It may be charged.",
                "Retry asks again, which costs nothing.", charged=None,
            )  # fmt: skip

    # ---- inside ----

    def _input_paths(self, job: Job) -> dict[str, list[Path]]:
        paths: dict[str, list[Path]] = {}
        for file in job.request.inputs:
            paths.setdefault(file.field, []).append(self._library.inputs.path_of(file))
        return paths

    def _progress(self, job: Job, stage: Stage, fraction: float | None = None, note: str = "") -> None:
        self._tell.progressed(JobProgress(job.id, stage, fraction, note=note))

    def _hold(self, job_id: str, failure: Failure) -> None:
        job = self._library.jobs.note(self._library.jobs.get(job_id), error=failure)
        self._tell.changed(job)


def _poll_waits(first: float, longest: float) -> Iterator[float]:
    """Yield seconds between polls: growing by half, 20 % jitter (providers.md 1.6)."""
    wait = first
    while True:
        yield wait * random.uniform(0.8, 1.2)
        wait = min(longest, wait * 1.5)


def _share_of_cost(job: Job, library: Library) -> float | None:
    if job.cost is None:
        return None
    return job.cost / max(1, len(library.results.of_job(job.id)))


def _asked(error: ProviderError) -> float | None:
    """Return how many seconds the provider asks to be left alone."""
    asked: float | None = getattr(error, "retry_after", None)
    return asked
