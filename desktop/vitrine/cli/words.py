"""What the command line says: exit codes, errors and lines of a list."""

from __future__ import annotations

import re
import sys
import time
from typing import Any

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobState
from vitrine.errors import StudioError

OK, ERROR, USAGE, INCOMPLETE, BUSY, INTERRUPTED = 0, 1, 2, 3, 4, 130


_BUTTONS = (
    # What errors say in the window's words, and what does the same here; a test finds words that are not among these.
    (r"\b[Pp]ress Retry\b", "run 'vitrine retry {id}'", "run the command again"),
    (r"\bRetry (?=when\b)", "Run 'vitrine retry {id}' ", "Try again "),
    (r"\bRetry (?=\w+s\b)", "'vitrine retry {id}' ", "Trying again "),
    (r"\bCheck (?=looks\b)", "'vitrine check {id}' ", "Checking "),
    (r"\bRun again (?=may\b)", "'vitrine send-again {id}' ", "Sending it again "),
    # A window tries again after a while; a command has ended by then.
    (r"\b(?:Vitrine tries|It is tried) again by itself\b", "Go on with 'vitrine retry {id}'", "Run the command again"),
    (r"\bit is tried again by itself\b", "then run 'vitrine retry {id}'", "then run the command again"),
)
_CANCELLABLE = (JobState.QUEUED, JobState.SUBMITTING, JobState.RUNNING)


def tell(words: str) -> None:
    """Say something beside the output proper."""
    print(words, file=sys.stderr, flush=True)


def advice(hint: str, job_id: str = "") -> str:
    """Return what to do with commands in the place of buttons."""
    for button, command, otherwise in _BUTTONS:
        hint = re.sub(button, command.format(id=job_id) if job_id else otherwise, hint)
    return hint


def offered(job: Job) -> tuple[str, ...]:
    """Return the commands that do something with a job as it is now, the main one first."""
    if job.state is JobState.UNCONFIRMED:
        return ("check", "send-again", "discard")
    if job.state is JobState.FAILED:
        return ("retry", "discard")
    if job.state.terminal:
        return ()
    # From the download on it is paid for and is kept: there is nothing left to cancel.
    cancel = ("cancel",) if job.state in _CANCELLABLE and not job.cancel_requested else ()
    return ("retry" if job.held else "collect", *cancel)


def commands(job: Job) -> list[str]:
    """Return the same as they are typed."""
    return [f"vitrine {name}" if name == "collect" else f"vitrine {name} {job.id}" for name in offered(job)]


def explain(job: Job) -> str:
    """Return why a job stopped and what helps."""
    assert job.error is not None
    return f"{job.error.message} {advice(job.error.hint, job.id)}".rstrip()


def complain(error: StudioError) -> None:
    """Say on standard error what went wrong and what to do."""
    tell(f"vitrine: {error.message} {advice(error.hint)}".rstrip())
    for name, problem in error.fields.items():
        tell(f"  {name}: {problem}")


def complain_failure(job: Job) -> None:
    """Say on standard error why a job stopped and what can be done."""
    words = explain(job)
    tell(f"{job.id} {job.state.value}: {words}")
    if "'vitrine " not in words and commands(job):
        tell(f"  {' | '.join(commands(job))}")


def line(generation: Generation) -> str:
    """Return a result as one line of a list."""
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(generation.created_at))
    size = generation.file.size / 1e6 if generation.file is not None else 0.0
    # What was imported often has no prompt: its file's name says most then.
    named = printable(generation.file.path.name) if generation.file is not None else ""
    prompt = " ".join((generation.prompt or named).split())[:60]
    return f"{generation.id:>16}  {day}  {generation.type.value:<14}  {size:6.1f} MB  {prompt}"


def printable(text: str) -> str:
    """Return a path on one line and as UTF-8: names of files may hold line breaks, and bytes that are no text."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)


def as_json(generation: Generation) -> dict[str, Any]:
    """Return every fact of a result for scripts."""
    file = generation.file
    return {
        "id": generation.id,
        "name": generation.name,
        "owner": generation.owner,
        "type": generation.type.value,
        "provider": generation.provider,
        "model": generation.model,
        "version": generation.version,
        "prompt": generation.prompt,
        "settings": dict(generation.settings),
        "path": str(file.path) if file else None,
        "size": file.size if file else None,
        "content_type": file.content_type if file else None,
        "width": file.width if file else None,
        "height": file.height if file else None,
        "duration": file.duration if file else None,
        "sha256": file.sha256 if file else None,
        "storage": generation.storage or None,
        "key": generation.key or None,
        "url": generation.url or None,
        "created_at": generation.created_at,
        "stored_at": generation.stored_at,
        "cost": generation.cost,
        "starred": generation.starred,
        "tags": list(generation.tags),
        "trashed_at": generation.trashed_at,
    }
