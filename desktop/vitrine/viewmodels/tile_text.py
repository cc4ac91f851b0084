"""The words of a tile: stages, clocks, places in line, failures, money; with the width rules of the design."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import MediaKind
from vitrine.domain.job import Stage
from vitrine.viewmodels.figures import bytes_text, clock_text, day_text, line_text, percent_text, seconds_text
from vitrine.viewmodels.model_gone import fits_text, gone_text, other_model_text
from vitrine.viewmodels.telling import told
from vitrine.viewmodels.tile import Tile, TileAction, TileKind, has_copy, local_day

USUALLY_FROM_WIDTH = 200
BYTES_FROM_WIDTH = 176
CLOCK_FROM_WIDTH = 150
BODY_FROM_HEIGHT = 145
"""Under these sizes in px a tile shows less (DESIGN, section 4, Tile)."""

SLOW_FACTOR = 2
"""Past this many times the usual time a job is slower than usual."""

DEMO_PROVIDER = "demo"
_SPOKEN = 80


def stage_text(tile: Tile) -> str:
    """Return what a live tile says at the left."""
    if tile.stage is Stage.GENERATING and tile.job is not None and tile.job.request.provider == DEMO_PROVIDER:
        return QCoreApplication.translate("Tile", "Drawing")
    return {
        Stage.WAITING: QCoreApplication.translate("Tile", "Waiting"),
        Stage.STARTING: QCoreApplication.translate("Tile", "Starting"),
        Stage.GENERATING: QCoreApplication.translate("Tile", "Generating"),
        Stage.DOWNLOADING: QCoreApplication.translate("Tile", "Downloading"),
        Stage.SAVING: QCoreApplication.translate("Tile", "Saving"),
    }[tile.stage]


def right_text(tile: Tile, now: float, width: int) -> str:
    """Return what a live tile ``width`` px wide says at the right at the moment ``now`` (Unix seconds)."""
    if tile.progress is not None and tile.progress.note:
        return tile.progress.note
    if tile.stage is Stage.WAITING:
        return line_text(tile.place_in_line)
    if tile.stage is Stage.STARTING:
        return clock_text(now - tile.since)
    if tile.stage is Stage.DOWNLOADING:
        return _bytes_so_far(tile, width)
    percent = percent_text(tile.fraction)
    if tile.stage is Stage.SAVING:
        return percent
    return _generating_text(tile, now, width, percent)


def _generating_text(tile: Tile, now: float, width: int, percent: str) -> str:
    clock = clock_text(now - tile.since)
    if percent:
        return f"{percent} · {clock}" if width >= CLOCK_FROM_WIDTH else percent
    if width < USUALLY_FROM_WIDTH or not tile.usual_seconds:
        return clock
    if is_slow(tile, now):
        return QCoreApplication.translate("Tile", "{clock} · slower than usual").format(clock=clock)
    usual = seconds_text(tile.usual_seconds)
    return QCoreApplication.translate("Tile", "{clock} · usually {time}").format(clock=clock, time=usual)


def _bytes_so_far(tile: Tile, width: int) -> str:
    progress = tile.progress
    if progress is None:
        return ""
    if not progress.total:
        return bytes_text(progress.done) if progress.done else ""
    if width < BYTES_FROM_WIDTH:
        return percent_text(tile.fraction)
    whole = bytes_text(progress.total)
    done, _, unit = bytes_text(progress.done, like=progress.total).partition(" ")
    text = QCoreApplication.translate("Tile", "{done} of {whole}")
    return text.format(done=done if whole.endswith(unit) else f"{done} {unit}", whole=whole)


def is_slow(tile: Tile, now: float) -> bool:
    """Return whether a job takes much longer than usual."""
    guessing = tile.fraction is None and tile.stage is Stage.GENERATING
    return guessing and bool(tile.usual_seconds) and now - tile.since > SLOW_FACTOR * (tile.usual_seconds or 0)


def saving_text(tile: Tile) -> str:
    """Return what the band over a result says while its second copy is made."""
    if not tile.place:
        return QCoreApplication.translate("Tile", "Saving")
    return QCoreApplication.translate("Tile", "Saving to {place}").format(place=tile.place)


def failure_title(tile: Tile) -> str:
    """Return two or three words for what went wrong."""
    if tile.kind is TileKind.MISSING:
        return QCoreApplication.translate("Tile", "File is missing")
    if tile.failure is not None:
        return told(tile.failure.title)
    if tile.kind is TileKind.UNKNOWN_OUTCOME:
        return QCoreApplication.translate("Tile", "Lost connection")
    return QCoreApplication.translate("Tile", "Not made")


def failure_text(tile: Tile) -> str:
    """Return what happened and whether it was charged."""
    if tile.kind is TileKind.MISSING:
        return _missing_text(tile)
    if tile.failure is None:
        if tile.kind is TileKind.UNKNOWN_OUTCOME:
            return QCoreApplication.translate("Tile", "The service may have finished it. Checking costs nothing.")
        return QCoreApplication.translate("Tile", "The service did not make it.")
    if tile.gone is not None:
        parts = (gone_text(tile.gone), charged_text(tile.failure.charged), fits_text(tile.gone))
        return " ".join(part for part in parts if part)
    if "charge" in tile.failure.message.lower() or tile.kind is TileKind.UNKNOWN_OUTCOME:
        return told(tile.failure.message)
    return f"{told(tile.failure.message)} {charged_text(tile.failure.charged)}"


def _copy_text(tile: Tile) -> str:
    if not has_copy(tile) or tile.generation is None:
        return ""
    text = QCoreApplication.translate("Tile", "A copy is in {place}.")
    return text.format(place=tile.generation.storage.removeprefix("s3:"))


def _missing_text(tile: Tile) -> str:
    if not has_copy(tile) or tile.generation is None:
        return QCoreApplication.translate("Tile", "Moved or deleted outside Vitrine.")
    text = QCoreApplication.translate("Tile", "Moved or deleted outside Vitrine. A copy is in {place}.")
    return text.format(place=tile.generation.storage.removeprefix("s3:"))


def charged_text(charged: bool | None) -> str:
    """Return a sentence on whether money was taken."""
    if charged is None:
        return QCoreApplication.translate("Tile", "It may have been charged.")
    if charged:
        return QCoreApplication.translate("Tile", "You were charged.")
    return QCoreApplication.translate("Tile", "You were not charged.")


def short_charged_text(tile: Tile) -> str:
    """Return the same in two words, for a low tile; of a missing file where there is a copy."""
    if tile.kind is TileKind.MISSING:
        return _copy_text(tile)
    charged = tile.failure.charged if tile.failure is not None else None
    if charged is None:
        return QCoreApplication.translate("Tile", "Perhaps charged")
    if charged:
        return QCoreApplication.translate("Tile", "Charged")
    return QCoreApplication.translate("Tile", "Not charged")


def action_text(action: TileAction) -> str:
    """Return the words on a button inside a tile, or its accessible name."""
    return {
        TileAction.RETRY: QCoreApplication.translate("Tile", "Retry"),
        TileAction.EDIT: QCoreApplication.translate("Tile", "Edit prompt"),
        TileAction.OTHER_MODEL: other_model_text(None),
        TileAction.CHECK: QCoreApplication.translate("Tile", "Check"),
        TileAction.SEND_AGAIN: QCoreApplication.translate("Tile", "Run again"),
        TileAction.DISCARD: QCoreApplication.translate("Tile", "Discard"),
        TileAction.CANCEL: QCoreApplication.translate("Tile", "Cancel"),
        TileAction.RESTORE: QCoreApplication.translate("Tile", "Restore"),
        TileAction.LOCATE: QCoreApplication.translate("Tile", "Locate"),
        TileAction.LOOK_AGAIN: QCoreApplication.translate("Tile", "Look again"),
        TileAction.STAR: QCoreApplication.translate("Tile", "Favourite"),
        TileAction.TICK: QCoreApplication.translate("Tile", "Select"),
        TileAction.MORE: QCoreApplication.translate("Tile", "More"),
    }[action]


def button_text(action: TileAction, tile: Tile) -> str:
    """Return the words on a button inside this tile: one names the model it brings everything to."""
    return other_model_text(tile.gone) if action is TileAction.OTHER_MODEL else action_text(action)


def short_action_text(action: TileAction) -> str:
    """Return the words on a button where there is little room."""
    if action is TileAction.EDIT:
        return QCoreApplication.translate("Tile", "Edit")
    return QCoreApplication.translate("Tile", "Retry") if action is TileAction.LOOK_AGAIN else action_text(action)


def age_text(tile: Tile, now: float) -> str:
    """Return how long a result has been in the trash: ``today``, ``3 days``; empty for one that is not there."""
    trashed_at = tile.generation.trashed_at if tile.generation is not None else None
    if trashed_at is None:
        return ""
    days = (local_day(now) - local_day(trashed_at)).days
    if days <= 0:
        return QCoreApplication.translate("Tile", "Today")
    # English has no translation file whose plurals could be asked for.
    if days == 1:
        return QCoreApplication.translate("Tile", "1 day")
    return QCoreApplication.translate("Tile", "%n days", "", days)


def moment_text(seconds: float) -> str:
    """Return a moment of a film with tenths: ``0:04.6``."""
    tenths = max(0, int(seconds * 10))
    return f"{tenths // 600}:{tenths // 10 % 60:02}.{tenths % 10}"


def announcement(tile: Tile) -> str:
    """Return what assistive technology says aloud when a tile's work has come to its end."""
    video = tile.makes is MediaKind.VIDEO
    if tile.kind is TileKind.RESULT:
        return (
            QCoreApplication.translate("Tile", "Video done: {prompt}")
            if video
            else QCoreApplication.translate("Tile", "Image done: {prompt}")
        ).format(prompt=_short(tile.prompt))
    return QCoreApplication.translate("Tile", "{title}: {prompt}. {reason}").format(
        title=failure_title(tile), prompt=_short(tile.prompt), reason=failure_text(tile)
    )


def _short(prompt: str) -> str:
    return prompt if len(prompt) <= _SPOKEN else f"{prompt[:_SPOKEN]}…"


def pending_text() -> str:
    """Return what is said of a result that is still being read."""
    return QCoreApplication.translate("Tile", "Loading")


def accessible_text(tile: Tile, now: float, *, chosen: bool = False) -> str:
    """Return how assistive technology reads a tile.

    ``Image, 1125 by 900, FLUX.1 dev, today 16:42, favourite, selected``, or the live stage.
    """
    video = tile.makes is MediaKind.VIDEO
    parts = [QCoreApplication.translate("Tile", "Video") if video else QCoreApplication.translate("Tile", "Image")]
    if tile.kind is TileKind.PENDING:
        parts = [pending_text()]
    elif tile.kind is TileKind.LIVE:
        parts += [stage_text(tile), line_text(tile.place_in_line) or percent_text(tile.fraction)]
    elif tile.generation is None:
        parts += [failure_title(tile), failure_text(tile)]
    else:
        parts += _result_parts(tile, now)
    if chosen:
        parts.append(QCoreApplication.translate("Tile", "selected"))
    return ", ".join(part for part in parts if part)


def _result_parts(tile: Tile, now: float) -> list[str]:
    generation = tile.generation
    assert generation is not None
    parts = []
    if tile.kind is TileKind.MISSING:
        parts.append(failure_title(tile))
    if generation.file is not None:
        size = QCoreApplication.translate("Tile", "{width} by {height}")
        parts.append(size.format(width=generation.file.width, height=generation.file.height))
        if generation.file.duration:
            parts.append(seconds_text(generation.file.duration))
    moment = datetime.datetime.fromtimestamp(generation.created_at)
    day = day_text(tile.day, local_day(now))
    parts += [generation.model, f"{day[0].lower() if tile.day == local_day(now) else day[0]}{day[1:]} {moment:%H:%M}"]
    if generation.starred:
        parts.append(QCoreApplication.translate("Tile", "favourite"))
    if tile.to_upload:
        parts.append(QCoreApplication.translate("Tile", "waiting to upload"))
    if tile.bucket_only:
        parts.append(QCoreApplication.translate("Tile", "only in the bucket"))
    if tile.trashed:
        parts.append(QCoreApplication.translate("Tile", "in the trash"))
    return parts
