"""The words of the queue drawer: its head, and stage, clock, cost and second line of each row."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import MediaKind
from vitrine.domain.job import Job, JobState, Stage
from vitrine.viewmodels.figures import bytes_text, clock_text, line_text, money_text, percent_text, seconds_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import failure_text, failure_title, is_slow, right_text, stage_text

if TYPE_CHECKING:
    from vitrine.viewmodels.queue_rows import QueueRow

translate = QCoreApplication.translate
_WIDE = 1000


def header_text(running: int, waiting: int, held: int, uploads: int, failed: int) -> str:
    """Return ``2 generating · 2 waiting · 3 to upload · 1 failed``; what there is none of is left out."""
    parts = (
        (running, translate("Queue", "{n} generating")),
        (waiting, translate("Queue", "{n} waiting")),
        (held, translate("Queue", "{n} held")),
        (uploads, translate("Queue", "{n} to upload")),
        (failed, translate("Queue", "{n} failed")),
    )
    return " · ".join(text.format(n=f"{count:,}") for count, text in parts if count)


def second_line(row: QueueRow, names: Names) -> str:
    """Return model, provider and what is made: ``FLUX.1 dev · Replicate · 4 images``."""
    request = row.job.request
    video = request.type.makes is MediaKind.VIDEO
    if row.results > 1:
        made = translate("Queue", "{n} videos") if video else translate("Queue", "{n} images")
    else:
        made = translate("Queue", "video") if video else translate("Queue", "image")
    line = [names.model(request.provider, request.model), names.provider(request.provider)]
    return " · ".join([*line, made.format(n=row.results)])


def stage_words(row: QueueRow, place: str) -> str:
    """Return what the stage cell says at the left."""
    job, tile = row.job, row.tile
    if job.state is JobState.DONE:
        return _done_text(row)
    if job.held and job.state is JobState.STORING:
        name = place or translate("Queue", "the folder")
        return translate("Queue", "Waiting for {place}").format(place=name)
    if tile.kind is TileKind.LIVE:
        if job.cancel_requested:
            return translate("Queue", "Cancelling")
        if tile.stage is Stage.SAVING and place:
            return translate("Queue", "Saving to {place}").format(place=place)
        return stage_text(tile)
    return failure_title(tile)


def _done_text(row: QueueRow) -> str:
    if row.job.finished_at is None:
        return translate("Queue", "Done")
    moment = datetime.datetime.fromtimestamp(row.job.finished_at)
    when = f"{moment:%H:%M}" if moment.date() == datetime.date.today() else f"{moment:%d.%m. %H:%M}"
    in_bucket = row.first is not None and row.first.storage.startswith("s3:")
    text = translate("Queue", "Done at {time}, in your bucket") if in_bucket else translate("Queue", "Done at {time}")
    return text.format(time=when)


def stage_note(row: QueueRow, now: float, place_in_line: int) -> str:
    """Return what the stage cell says at the right: how far, or what it waits for."""
    tile = row.tile
    if tile.kind is not TileKind.LIVE:
        return ""
    if tile.progress is not None and tile.progress.note:
        return tile.progress.note
    if tile.stage is Stage.WAITING:
        return line_text(place_in_line)
    if tile.stage is Stage.DOWNLOADING:
        return right_text(tile, now, _WIDE)
    if tile.fraction is not None:
        return percent_text(tile.fraction)
    if is_slow(tile, now):
        return translate("Queue", "slower than usual")
    if tile.usual_seconds and tile.stage is Stage.GENERATING:
        return translate("Queue", "usually {time}").format(time=seconds_text(tile.usual_seconds))
    return ""


def reason(row: QueueRow) -> str:
    """Return why a row stands still, whether it was charged, and what to do; empty when nothing is wrong."""
    if row.tile.kind in (TileKind.FAILED, TileKind.UNKNOWN_OUTCOME):
        hint = row.tile.failure.hint if row.tile.failure is not None else ""
        return f"{failure_text(row.tile)} {hint}".strip()
    return ""


def clock(row: QueueRow, now: float) -> str:
    """Return how long it has been running, or ran."""
    job = row.job
    if job.submitted_at is None:
        return ""
    if row.tile.kind is TileKind.LIVE and job.state is not JobState.DONE:
        return clock_text(now - job.submitted_at)
    return clock_text(job.finished_at - job.submitted_at) if job.finished_at is not None else ""


def cost(job: Job) -> str:
    """Return what it cost, "about" what it will, or nothing when nobody knows."""
    if job.state is JobState.FAILED:
        charged = job.error.charged if job.error is not None else None
        return "$0.00" if charged is False else ""
    if job.cost is not None:
        return money_text(job.cost)
    estimate = job.request.estimate
    if estimate is None:
        return ""
    return money_text(0) if estimate == 0 else translate("Queue", "about {money}").format(money=money_text(estimate))


def size_text(row: QueueRow) -> str:
    """Return how large the first result is."""
    return bytes_text(row.first.file.size) if row.first is not None and row.first.file is not None else ""


def accessible_row(row: QueueRow, place_in_line: int) -> str:
    """Return how assistive technology reads a row: prompt, stage, progress or reason."""
    parts = [row.job.request.prompt]
    if row.job.state is JobState.DONE:
        parts.append(translate("Queue", "Done"))
    elif row.tile.kind is TileKind.LIVE:
        parts += [stage_text(row.tile), line_text(place_in_line) or percent_text(row.tile.fraction)]
    else:
        parts += [failure_title(row.tile), failure_text(row.tile)]
    return ", ".join(part for part in parts if part)
