"""Tile: everything one tile of the gallery shows, made from a job or a result."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.domain.order import job_key, moment_of
from vitrine.errors import Failure
from vitrine.viewmodels.model_gone import ModelGone


class TileKind(StrEnum):
    """What a tile stands for."""

    RESULT = "result"
    LIVE = "live"
    FAILED = "failed"
    UNKNOWN_OUTCOME = "unknown-outcome"
    MISSING = "missing"
    PENDING = "pending"
    """A result that is being read: nothing but its shape is known."""


class TileAction(StrEnum):
    """What can be pressed inside a tile."""

    RETRY = "retry"
    EDIT = "edit"
    OTHER_MODEL = "other-model"
    CHECK = "check"
    SEND_AGAIN = "send-again"
    DISCARD = "discard"
    CANCEL = "cancel"
    RESTORE = "restore"
    LOCATE = "locate"
    LOOK_AGAIN = "look-again"
    STAR = "star"
    TICK = "tick"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Preview:
    """A picture to be seen dimly in a tile while its job runs; ``name`` tells it from every result's."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Tile:
    """What one tile shows.

    ``key`` is ``<job id>-<position>``, ``<job id>-job`` before there is a result. ``id`` sorts the gallery: a
    result's own, or the last slot of its job's number. ``aspect`` is the tile's width / height. ``since`` is when
    its clock started and ``created_at`` when it was asked for, Unix seconds. ``usual_seconds`` is how long one
    usually takes, None when unknown. ``place_in_line`` is 1 for the next, 0 when it does not wait. ``uploading`` is
    the part of the second copy that is made, 0..1, None when none is being made; ``to_upload`` says that it waits
    for the storage. ``place`` is the storage's name. ``gone`` is known where it failed because its model is no
    longer offered.
    """

    key: str
    kind: TileKind
    id: int
    aspect: float
    prompt: str
    makes: MediaKind
    created_at: float
    day: datetime.date
    generation: Generation | None = None
    job: Job | None = None
    progress: JobProgress | None = None
    since: float = 0.0
    usual_seconds: float | None = None
    place_in_line: int = 0
    uploading: float | None = None
    to_upload: bool = False
    place: str = ""
    failure: Failure | None = None
    gone: ModelGone | None = None
    bucket_only: bool = False
    preview: Preview | None = None

    @property
    def trashed(self) -> bool:
        """Return whether it is a result in the trash."""
        return self.generation is not None and self.generation.trashed_at is not None

    @property
    def previews(self) -> bool:
        """Return whether it shows dimly what its job starts from: from the moment somebody works on it."""
        return self.kind is TileKind.LIVE and self.preview is not None and self.stage is not Stage.WAITING

    @property
    def stage(self) -> Stage:
        """Return what a live tile says is going on."""
        if self.progress is not None:
            return self.progress.stage
        return _STAGES.get(self.job.state, Stage.WAITING) if self.job is not None else Stage.SAVING

    @property
    def fraction(self) -> float | None:
        """Return how far its stage is, 0..1, or None when nobody said."""
        if self.progress is None:
            return None
        if self.progress.fraction is None and self.progress.total > 0:
            return min(1.0, self.progress.done / self.progress.total)
        return self.progress.fraction

    @property
    def sweeps(self) -> bool:
        """Return whether its bar moves without knowing how far it is."""
        return self.kind is TileKind.LIVE and self.stage is not Stage.WAITING and self.fraction is None

    @property
    def ticks(self) -> bool:
        """Return whether it shows a running clock."""
        return self.kind is TileKind.LIVE and self.stage in (Stage.STARTING, Stage.GENERATING)


_STAGES = {
    JobState.QUEUED: Stage.WAITING,
    JobState.SUBMITTING: Stage.STARTING,
    JobState.RUNNING: Stage.STARTING,
    JobState.DOWNLOADING: Stage.DOWNLOADING,
    JobState.STORING: Stage.SAVING,
}


# ---- making tiles ----


def job_tile(job: Job, progress: JobProgress | None = None, usual_seconds: float | None = None) -> Tile:
    """Return the tile of a job that has no result to show yet."""
    kind = TileKind.LIVE
    if job.state is JobState.UNCONFIRMED:
        kind = TileKind.UNKNOWN_OUTCOME
    elif job.error is not None or job.state is JobState.FAILED:
        kind = TileKind.FAILED
    return Tile(
        key=f"{job.id}-job",
        kind=kind,
        id=job_key(job.number),
        aspect=job.request.aspect,
        prompt=job.request.prompt,
        makes=job.request.type.makes,
        created_at=job.created_at,
        day=local_day(job.created_at),
        job=job,
        progress=progress,
        since=job.submitted_at or job.created_at,
        usual_seconds=usual_seconds,
        failure=job.error,
    )


def result_tile(
    generation: Generation,
    *,
    aspect: float | None = None,
    missing: bool = False,
    uploading: float | None = None,
    to_upload: bool = False,
    place: str = "",
) -> Tile:
    """Return the tile of a saved result, of its own shape unless an ``aspect`` is given."""
    return Tile(
        key=generation.name,
        kind=TileKind.MISSING if missing else TileKind.RESULT,
        id=generation.id,
        aspect=shape_of(generation) if aspect is None else aspect,
        prompt=generation.prompt,
        makes=generation.type.makes,
        created_at=generation.created_at,
        day=local_day(generation.created_at),
        generation=generation,
        uploading=uploading,
        to_upload=to_upload and uploading is None,
        place=place,
    )


def shape_of(generation: Generation) -> float:
    """Return a result's width / height, 1 where they are not known."""
    file = generation.file
    return file.width / file.height if file is not None and file.width > 0 and file.height > 0 else 1.0


def pending_tile(key: int, aspect: float) -> Tile:
    """Return the tile of a result that is being read: nothing but its place and its shape is known."""
    return Tile(
        key=str(key),
        kind=TileKind.PENDING,
        id=key,
        aspect=aspect,
        prompt="",
        makes=MediaKind.IMAGE,
        created_at=moment_of(key),
        day=local_day(moment_of(key)),
    )


def local_day(unix: float) -> datetime.date:
    """Return the day of a moment on this computer's clock."""
    return datetime.date.fromtimestamp(unix)


def has_copy(tile: Tile) -> bool:
    """Return whether a bucket has a copy of a result."""
    generation = tile.generation
    return generation is not None and generation.stored_at is not None and generation.storage.startswith("s3:")


def buttons(tile: Tile) -> tuple[TileAction, ...]:
    """Return what a tile without a picture offers, the main one first."""
    if tile.kind is TileKind.UNKNOWN_OUTCOME:
        return (TileAction.CHECK, TileAction.SEND_AGAIN)
    if tile.kind is TileKind.MISSING:
        return (TileAction.RESTORE, TileAction.LOCATE) if has_copy(tile) else (TileAction.LOCATE, TileAction.LOOK_AGAIN)
    if tile.kind is TileKind.FAILED:
        if tile.gone is not None:
            return (TileAction.OTHER_MODEL, TileAction.EDIT) if tile.gone.offer is None else (TileAction.OTHER_MODEL,)
        if tile.job is None or not tile.job.held:
            return (TileAction.RETRY, TileAction.EDIT)
        # From the download on it is paid for and is kept: there is nothing left to cancel.
        kept = tile.job.state in (JobState.DOWNLOADING, JobState.STORING)
        return (TileAction.RETRY,) if kept else (TileAction.RETRY, TileAction.CANCEL)
    return ()
