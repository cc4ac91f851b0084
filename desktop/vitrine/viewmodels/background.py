"""Background: what lies behind a result and has to be read: its job, its relatives, where it belongs, its file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vitrine.domain.collection import Collection
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.lineage import Lineage, read_lineage

if TYPE_CHECKING:
    from vitrine.media.frames import VideoFacts


@dataclass(frozen=True, slots=True)
class Background:
    """What a task found out about a result; ``missing`` says that its file is gone from where it was."""

    job: Job | None = None
    missing: bool = False
    lineage: Lineage = field(default_factory=Lineage)
    collections: tuple[Collection, ...] = ()
    video: VideoFacts | None = None


def read_background(library: Library, result: Generation) -> Background:
    """Read what lies behind a result, in a worker."""
    missing = result.file is not None and not result.file.path.is_file()
    return Background(
        library.jobs.get(result.job_id),
        missing,
        read_lineage(library, result.id),
        tuple(library.collections.of(result.id)),
        None if missing else _video_facts(result),
    )


def _video_facts(result: Generation) -> VideoFacts | None:
    if result.file is None or result.type.makes is not MediaKind.VIDEO:
        return None
    from vitrine.media.frames import look_into

    try:
        return look_into(result.file.path)
    except StudioError:
        return None  # the viewer says what is wrong with the file
