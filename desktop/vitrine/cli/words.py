"""What the command line says: exit codes, errors and lines of a list."""

from __future__ import annotations

import sys
import time
from typing import Any

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job
from vitrine.errors import StudioError

OK, ERROR, USAGE, INCOMPLETE, BUSY, INTERRUPTED = 0, 1, 2, 3, 4, 130


def complain(error: StudioError) -> None:
    """Say on standard error what went wrong and what to do."""
    print(f"vitrine: {error.message} {error.hint}".rstrip(), file=sys.stderr)
    for name, problem in error.fields.items():
        print(f"  {name}: {problem}", file=sys.stderr)


def complain_failure(job: Job) -> None:
    """Say on standard error why a job stopped and what to do."""
    assert job.error is not None
    print(f"{job.id} {job.state.value}: {job.error.message} {job.error.hint}".rstrip(), file=sys.stderr)


def line(generation: Generation) -> str:
    """Return a result as one line of a list."""
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(generation.created_at))
    size = generation.file.size / 1e6 if generation.file is not None else 0.0
    prompt = " ".join(generation.prompt.split())[:60]
    return f"{generation.id:>9}  {day}  {generation.type.value:<14}  {size:6.1f} MB  {prompt}"


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
    }
