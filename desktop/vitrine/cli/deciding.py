"""Decisions about jobs from the command line: what waits, and check, send-again, retry, cancel, discard."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from vitrine.cli.session import Session, in_use
from vitrine.cli.words import INCOMPLETE, OK, advice, commands, explain, offered, tell
from vitrine.domain.job import Job, JobState
from vitrine.errors import Interrupted, StudioError

if TYPE_CHECKING:
    from vitrine.paths import Paths

_DOES = {
    "check": "asks the service what became of it; costs nothing",
    "send-again": "sends it once more; may be charged twice",
    "discard": "takes it off this list",
    "cancel": "stops it; what it has made is kept",
    "collect": "goes on with every unfinished job",
}


def list_jobs(options: argparse.Namespace, paths: Paths) -> int:
    """Print the jobs that are not done: how far each is, why it stopped, what can be done."""
    with Session(paths) as session:
        found = session.studio.library.jobs.open()
    if options.json:
        print(json.dumps([_as_json(job) for job in found], indent=2, ensure_ascii=False))
        return OK
    for job in found:
        _print(job)
    if not found:
        tell("Nothing is open: every job is done.")
    elif in_use(paths):
        tell("The window, or another command, has this library open: decide there, or close it first.")
    return OK


def check(options: argparse.Namespace, paths: Paths) -> int:
    """Ask the service what became of a job whose outcome is not known, and fetch what it made. Costs nothing."""
    with _chosen(options, paths, "check") as (session, job):
        session.studio.library.jobs.advance(job, JobState.SUBMITTING)
        return session.carry([job.id], wait=True)


def send_again(options: argparse.Namespace, paths: Paths) -> int:
    """Send a job again whose outcome is not known, once the person accepts that it may be charged twice."""
    with _chosen(options, paths, "send-again") as (session, job):
        if not options.yes and not _accepted(job):
            tell("Nothing was sent. The job still waits for a decision.")
            return INCOMPLETE
        session.studio.library.jobs.advance(job, JobState.QUEUED)
        return session.carry([job.id], wait=True)


def retry(options: argparse.Namespace, paths: Paths) -> int:
    """Carry on a job where it stopped, which sends nothing twice; or send a failed one as a new job."""
    with _chosen(options, paths, "retry") as (session, job):
        if job.state is JobState.FAILED:
            job = session.studio.library.jobs.retry(job)
        return session.carry([job.id], wait=True)


def cancel(options: argparse.Namespace, paths: Paths) -> int:
    """Stop a job: at once before it is sent, else by asking the service. Outputs that are there are kept."""
    with _chosen(options, paths, "cancel") as (session, job):
        jobs = session.studio.library.jobs
        if job.state is JobState.QUEUED:
            jobs.advance(job, JobState.CANCELLED)
            earlier = "An earlier try may be charged." if job.submitted_at else "Nothing was sent or charged."
            tell(f"Cancelled. {earlier}")
            return OK
        jobs.note(job, cancel_requested=True)
        code = session.carry([job.id], wait=True)
        ended = jobs.get(job.id)
        if ended.state is JobState.DONE:
            tell("The service had made the result already, so it was kept.")
        if ended.state is not JobState.CANCELLED:
            return code
        free = job.request.estimate == 0
        tell(f"Cancelled. {'It costs nothing.' if free else 'The service may still charge for the time it ran.'}")
        return OK


def discard(options: argparse.Namespace, paths: Paths) -> int:
    """Take a job that came to nothing off the list; its record stays."""
    with _chosen(options, paths, "discard") as (session, job):
        session.studio.library.jobs.dismiss(job.id)
        unknown = " It may have been charged." if job.state is JobState.UNCONFIRMED else ""
        tell(f"Discarded; its record stays.{unknown}")
        return OK


@contextmanager
def _chosen(options: argparse.Namespace, paths: Paths, action: str) -> Iterator[tuple[Session, Job]]:
    """Open the library alone and find the job; raise StudioError when there is none or it is past this."""
    with Session(paths, exclusive=True) as session:
        job = _find(session.studio.library.jobs.open(), options.job)
        can = offered(job)
        # What an interrupted run left may be carried on one by one as well as all together.
        if action not in can and not (action == "retry" and "collect" in can):
            raise StudioError(
                "Not possible", f"Job {job.id} is {_state(job)}; {action} does not apply. Nothing was changed.",
                f"What does: {' | '.join(commands(job))}",
            )  # fmt: skip
        yield session, job


def _find(jobs: list[Job], beginning: str) -> Job:
    found = [job for job in jobs if beginning and job.id.startswith(beginning.lower())]
    if len(found) != 1:
        many = "Several open jobs begin" if found else "No open job begins"
        raise StudioError("No such job", f"{many} with {beginning}. Nothing was changed.", "List them: vitrine jobs")
    return found[0]


def _accepted(job: Job) -> bool:
    """Return whether the person at the terminal accepts the cost; raise StudioError when nobody is there to ask."""
    if not sys.stdin.isatty():
        raise StudioError(
            "Not sent", "Sending it again may be charged twice, and nobody is there to ask. Nothing was sent.",
            "Add --yes to accept that.",
        )  # fmt: skip
    print(f"{job.request.provider} may have finished job {job.id} already.", file=sys.stderr)
    print("Sent again, it may be charged twice. Send it again? [y/N] ", end="", file=sys.stderr, flush=True)
    # The session's own handler only sets the stop token, which would leave this waiting for an answer.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return sys.stdin.readline().strip().lower() in ("y", "yes")
    except KeyboardInterrupt:
        raise Interrupted from None
    finally:
        signal.signal(signal.SIGINT, before)


# ---- words ----


def _state(job: Job) -> str:
    held = " and held" if job.held else ""
    return f"{job.state.value}{held}"


def _print(job: Job) -> None:
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(job.created_at))
    prompt = " ".join(job.request.prompt.split())[:60]
    print(f"{job.id}  {day}  {_state(job)}  {job.request.model}  {prompt}")
    if job.error is not None:
        print(f"    {explain(job)}")
    for action, command in zip(offered(job), commands(job), strict=True):
        print(f"    {command:<46}  {_does(action, job)}")


def _does(action: str, job: Job) -> str:
    if action == "retry":
        return (
            "sends it as a new job" if job.state is JobState.FAILED else "goes on where it stopped; sends nothing twice"
        )
    return _DOES[action]


def _as_json(job: Job) -> dict[str, Any]:
    request, error = job.request, job.error
    told = None
    if error is not None:
        told = {
            "code": error.code,
            "title": error.title,
            "message": error.message,
            "hint": advice(error.hint, job.id),
            "charged": error.charged,
        }
    return {
        "id": job.id,
        "state": job.state.value,
        "held": job.held,
        "cancel_requested": job.cancel_requested,
        "created_at": job.created_at,
        "submitted_at": job.submitted_at,
        "type": request.type.value,
        "provider": request.provider,
        "model": request.model,
        "prompt": request.prompt,
        "error": told,
        "actions": list(offered(job)),
    }
