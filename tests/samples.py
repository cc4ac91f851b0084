"""Domain values to test with."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

from vitrine.demo import models
from vitrine.domain.generation import GenerationType, MediaFile
from vitrine.domain.job import Job, JobState, new_job_id
from vitrine.domain.request import GenerationRequest
from vitrine.library import jobs as ledger
from vitrine.library.library import Library

PAINTER = models.PAINTER.id
FILM = models.FILM.id


def a_request(prompt: str = "a quiet valley", **changes: Any) -> GenerationRequest:
    """Return a text-to-image request for the demo painter."""
    settings = changes.pop("settings", {"prompt": prompt, "seed": 7})
    facts: dict[str, Any] = {
        "provider": "demo",
        "model": PAINTER,
        "type": GenerationType.TEXT_TO_IMAGE,
        "prompt": prompt,
        "settings": settings,
        "estimate": 0.0,
        # A community model is called by its version, an official one by its name.
        "version": models.PAINTER.version if changes.get("model", PAINTER) == PAINTER else "",
    }
    return GenerationRequest(**(facts | changes))


def a_file(path: Path, **changes: Any) -> MediaFile:
    """Return facts about a picture; the file itself need not exist."""
    facts: dict[str, Any] = {
        "path": path,
        "sha256": "ab" * 32,
        "size": 1234,
        "content_type": "image/png",
        "extension": "png",
        "width": 640,
        "height": 512,
        "average_colour": "#808080",
        "preview_hash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
    }
    return MediaFile(**(facts | changes))


def a_saved_job(library: Library, request: GenerationRequest, files: list[MediaFile]) -> Job:
    """Walk a job through the ledger to STORING, with these files as its results."""
    jobs = library.jobs
    job = jobs.advance(jobs.add([request])[0], JobState.SUBMITTING, submitted_at=1.0)
    job = jobs.advance(job, JobState.RUNNING, remote_id=new_job_id())
    job = jobs.promise_outputs(job, [f"http://host/{n}" for n in range(len(files))])
    for generation, file in zip(library.results.of_job(job.id), files, strict=True):
        library.results.record_file(generation, file, 0.0)
    return jobs.advance(job, JobState.STORING)


@contextmanager
def days_ago(days: float) -> Iterator[None]:
    """Let jobs be asked for as they would have been so many days ago."""
    moment = time.time() - 86_400 * days
    with mock.patch.object(ledger, "time", SimpleNamespace(time=lambda: moment)):
        yield
