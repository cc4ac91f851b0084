"""The words of the queue drawer: its head, and stage, clock, cost and second line of each row."""

from __future__ import annotations

import datetime
import math
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import MediaKind
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.domain.size_class import results_asked, seconds_asked
from vitrine.viewmodels.figures import bytes_text, clock_text, line_text, money_text, percent_text, seconds_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.telling import told
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import failure_text, failure_title, is_slow, right_text, stage_text

if TYPE_CHECKING:
    from vitrine.viewmodels.queue_rows import QueueRow

translate = QCoreApplication.translate
_WIDE = 1000


class Waiting(StrEnum):
    """Why a job that waits does not start."""

    TURN = "turn"
    PAUSED = "paused"
    SLOT = "slot"
    LIMIT = "limit"


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


def today_text(done: int, declined: int, last: float | None, spent: float) -> str:
    """Return ``Last job finished at 16:43. Today 27 done, 1 declined, $2.31 spent.``, empty before the first one."""
    if last is None:
        return ""
    figures = [translate("Queue", "{n} done").format(n=f"{done:,}")]
    if declined:
        figures.append(translate("Queue", "{n} declined").format(n=f"{declined:,}"))
    figures.append(translate("Queue", "{money} spent").format(money=f"${spent:,.2f}"))
    text = translate("Queue", "Last job finished at {time}. Today {figures}.")
    return text.format(time=f"{datetime.datetime.fromtimestamp(last):%H:%M}", figures=", ".join(figures))


def second_line(row: QueueRow, names: Names) -> str:
    """Return model, provider and what is made (``FLUX.1 dev · Replicate · 4 images``), or that it is safe here."""
    request = row.job.request
    if row.job.held and row.job.state is JobState.STORING:
        return " · ".join(part for part in (translate("Queue", "Safe on this computer"), size_text(row)) if part)
    line = [names.model(request.provider, request.model), names.provider(request.provider), _made_text(row)]
    return " · ".join(line)


def _made_text(row: QueueRow) -> str:
    request = row.job.request
    count = row.results if row.job.state is JobState.DONE else max(row.results, results_asked(request))
    if request.type.makes is not MediaKind.VIDEO:
        return translate("Queue", "1 image") if count == 1 else translate("Queue", "{n} images").format(n=count)
    if count > 1:
        return translate("Queue", "{n} videos").format(n=count)
    seconds = seconds_asked(request)
    return (
        translate("Queue", "video") if seconds is None else translate("Queue", "{n} s video").format(n=f"{seconds:g}")
    )


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


def stage_note(row: QueueRow, now: float, place_in_line: int, why: str = "", names: Names | None = None) -> str:
    """Return what the stage cell says at the right: how far, or what it waits for.

    ``why`` is why a waiting job does not start, ``names`` the providers' names for who reported a percentage.
    """
    tile = row.tile
    if row.job.held and row.next_try is not None:
        return next_try_text(row.next_try, now)
    if tile.kind is not TileKind.LIVE:
        return ""
    if tile.progress is not None and tile.progress.note:
        return progress_note(tile.progress, now)
    if tile.stage is Stage.WAITING:
        return why or line_text(place_in_line)
    if tile.stage is Stage.DOWNLOADING:
        return right_text(tile, now, _WIDE)
    if tile.fraction is not None:
        return _reported(row, names) if tile.stage is Stage.GENERATING else percent_text(tile.fraction)
    if is_slow(tile, now):
        return translate("Queue", "slower than usual")
    if tile.usual_seconds and tile.stage is Stage.GENERATING:
        return translate("Queue", "usually {time}").format(time=seconds_text(tile.usual_seconds))
    return ""


def _reported(row: QueueRow, names: Names | None) -> str:
    percent = percent_text(row.tile.fraction)
    if names is None:
        return percent
    provider = names.provider(row.job.request.provider)
    return translate("Queue", "{percent} · reported by {provider}").format(percent=percent, provider=provider)


def next_try_text(at: float, now: float) -> str:
    """Return ``next try in 40 s``."""
    return translate("Queue", "next try in {n} s").format(n=max(1, math.ceil(at - now)))


def progress_note(progress: JobProgress, now: float) -> str:
    """Return what a running job waits out, with the seconds that are left now."""
    if progress.next_try is None:
        return progress.note
    message = progress.note.rpartition(" Next try in ")[0] or progress.note
    left = max(1, math.ceil(progress.next_try - now))
    return translate("Queue", "{message} Next try in {n} s.").format(message=message, n=left)


def waiting_text(reason: Waiting, provider: str) -> str:
    """Return why a job that waits does not start, empty when it only waits for its turn."""
    match reason:
        case Waiting.PAUSED:
            return translate("Queue", "the queue is paused")
        case Waiting.SLOT:
            return translate("Queue", "starts when a {provider} slot is free").format(provider=provider)
        case Waiting.LIMIT:
            return translate("Queue", "over the limit you set")
    return ""


def reason(row: QueueRow) -> str:
    """Return why a row stands still, whether it was charged, and what to do; empty when nothing is wrong."""
    if row.tile.kind in (TileKind.FAILED, TileKind.UNKNOWN_OUTCOME):
        hint = told(row.tile.failure.hint) if row.tile.failure is not None and row.tile.gone is None else ""
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
    """Return what it cost, or is estimated to cost (see `cost_hint`), or nothing when nobody knows."""
    if job.state is JobState.FAILED:
        charged = job.error.charged if job.error is not None else None
        return "$0.00" if charged is False else ""
    if job.held and job.state is JobState.STORING:
        return ""  # it is paid for; what waits now costs nothing more
    dollars = job.cost if job.cost is not None else job.request.estimate
    return "" if dollars is None else money_text(dollars)


def cost_hint(job: Job) -> str:
    """Return what the cost of a row stands for."""
    if job.cost is not None or job.state is JobState.FAILED or not job.request.estimate:
        return ""
    text = translate("Queue", "About {money}. The service says what it charged when it is done.")
    return text.format(money=money_text(job.request.estimate))


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
