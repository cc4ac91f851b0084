"""The sheet of all tile states (design picture 12-tiles): real tile values, painted by the gallery's own function."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.domain.request import GenerationRequest
from vitrine.errors import Failure
from vitrine.ui.gallery.tile_brush import TileFonts
from vitrine.ui.gallery.tile_painter import TileState, paint_tile
from vitrine.ui.look import Look
from vitrine.ui.parts.drag_ghost import drag_ghost
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.tile import Preview, Tile, TileKind, job_tile, result_tile
from vitrine.workers.cutting import cut_to

SIZE = (1440, 900)
NOW = 1_800_000_000.0
_COLUMNS = (32, 260, 488, 716, 944, 1172)
_ROWS = (62, 276, 490)
_TILE = (204, 156)
_LAST = 704
PROMPT = "Macro of a dahlia, soft rain, dark ground"
PICTURES = {
    "vessels": "Still life of three hand-thrown ceramic vessels on a stone table",
    "dahlia": PROMPT,
    "dunes": "Dunes, long shadows, late afternoon",
    "city": "Tower blocks at night, magenta haze, lit windows",
    "marble": "Ink and gold marble, violet and coral",
    "grey": "Still life of ceramic vessels, grey morning light",
}
"""What is asked of the demo painter for each picture on the sheet."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One state: where it is, what it is called, and what is painted."""

    rect: QRect
    name: str
    words: str
    tile: Tile
    state: TileState = dataclasses.field(default_factory=lambda: TileState(now=NOW))
    picture: str = ""


def a_tile(**changes: Any) -> Tile:
    """Return the tile of a saved picture, or with a ``duration`` of a film."""
    tile_changes = {name: changes.pop(name) for name in ("uploading", "to_upload", "place") if name in changes}
    duration = changes.pop("duration", None)
    kind = GenerationType.TEXT_TO_VIDEO if duration else GenerationType.TEXT_TO_IMAGE
    file = MediaFile(
        Path("picture"), "ab" * 32, 2_400_000, "video/mp4" if duration else "image/png", "mp4" if duration else "png",
        1125, 900, duration, "#bdbfa5", "",
    )  # fmt: skip
    facts: dict[str, Any] = {"file": file, "stored_at": NOW, "storage": "s3:mira-studio"} | changes
    result = Generation(1000, "job", 0, kind, "me", "replicate", "FLUX.1 dev", "", PROMPT, {}, NOW, **facts)
    return result_tile(result, **tile_changes)


def a_live(stage: Stage, *, seconds: float = 38.0, usual: float | None = None, **progress: Any) -> Tile:
    """Return the tile of a job at a stage, begun ``seconds`` ago."""
    state = JobState.QUEUED if stage is Stage.WAITING else JobState.RUNNING
    job = Job("live", _request(), state, NOW - 60, submitted_at=NOW - seconds, number=2)
    tile = job_tile(job, None if stage is Stage.WAITING else JobProgress("live", stage, **progress), usual)
    return dataclasses.replace(tile, place_in_line=2) if stage is Stage.WAITING else tile


def a_failed(state: JobState, failure: Failure | None = None) -> Tile:
    """Return the tile of a job that met trouble."""
    return job_tile(Job("failed", _request(), state, NOW - 60, submitted_at=NOW - 9, error=failure, number=3))


def _request() -> GenerationRequest:
    return GenerationRequest(
        "replicate", "black-forest-labs/flux-dev", GenerationType.TEXT_TO_IMAGE, PROMPT, {}, aspect=1.25
    )


def cells() -> list[Cell]:
    """Return every state of the sheet, in its order."""
    rects = [QRect(QPoint(x, y), QPoint(x + _TILE[0] - 1, y + _TILE[1] - 1)) for y in _ROWS for x in _COLUMNS]
    found = [Cell(rect, *rest) for rect, rest in zip(rects, (*_results(), *_work(), *_troubles()), strict=True)]
    return found + _films()


def _results() -> tuple[tuple[Any, ...], ...]:
    starred, rest = a_tile(starred=True), a_tile()
    return (
        ("Rest", "The picture and nothing else", rest, TileState(now=NOW), "vessels"),
        ("Hover", "Tick, star, more", rest, TileState(now=NOW, hovered=True), "vessels"),
        ("Keyboard current", "White ring, 2 px", rest, TileState(now=NOW, current=True), "vessels"),
        ("Selected", "Accent ring and tick", rest, TileState(now=NOW, selected=True), "vessels"),
        ("Selected, favourite", "Star stays top right", starred, TileState(now=NOW, selected=True), "vessels"),
        ("Loading thumbnail", "Average colour, then picture", rest, TileState(now=NOW), ""),
    )


def _work() -> tuple[tuple[Any, ...], ...]:
    still = TileState(now=NOW, phase=0.5)
    preview = dataclasses.replace(
        a_live(Stage.GENERATING, seconds=12, fraction=0.58), preview=Preview("input-dahlia", Path("dahlia")), prompt=""
    )
    loading = {"done": 3_100_000, "total": 8_400_000}
    return (
        ("Waiting", "Place in line, no bar", a_live(Stage.WAITING), still),
        ("Starting", "Provider accepted, cold start", a_live(Stage.STARTING, seconds=2), still),
        ("Generating, known", "Percent only if reported", a_live(Stage.GENERATING, fraction=0.42), still),
        ("Generating, unknown", "Clock and usual time", a_live(Stage.GENERATING, seconds=6, usual=9), still),
        ("Preview frames", "Dim preview if streamed", preview, still, "dahlia"),
        ("Downloading", "Bytes, because we know them", a_live(Stage.DOWNLOADING, **loading), still),
    )


def _troubles() -> tuple[tuple[Any, ...], ...]:
    declined = Failure("declined", "Declined", "Google declined this prompt.", charged=False)
    lost = Failure("lost", "Lost connection", "Replicate may have finished it. Checking costs nothing.")
    still = TileState(now=NOW)
    missing = dataclasses.replace(a_tile(), kind=TileKind.MISSING)
    return (
        ("Saving to S3", "Already usable: it is local", a_tile(uploading=0.64, place="mira-studio"), still, "dahlia"),
        ("Waiting to upload", "Badge until the bucket has it", a_tile(to_upload=True), still, "dahlia"),
        ("Only in the bucket", "Thumb local, original on open", dataclasses.replace(a_tile(), bucket_only=True), still,
         "dahlia"),
        ("Failed", "Who, why, charged or not", a_failed(JobState.FAILED, declined), still),
        ("Unknown outcome", "Never retried blindly", a_failed(JobState.UNCONFIRMED, lost), still),
        ("Missing file", "Restore from the bucket", missing, still),
    )  # fmt: skip


def _films() -> list[Cell]:
    film = a_tile(duration=8.0)
    return [
        Cell(QRect(32, _LAST, 200, 112), "Video", "Duration, plays on hover", film, picture="dunes"),
        Cell(QRect(256, _LAST, 200, 112), "Video, scrubbing", "Pointer x sets the frame", film,
             TileState(now=NOW, scrub=0.58), "dunes"),
        Cell(QRect(480, _LAST, 63, 112), "9:16", "Badges\nonly", a_tile(), picture="city"),
        Cell(QRect(567, _LAST, 200, 112), "Dragged", "Ghost 96 px, count badge", a_tile(),
             TileState(now=NOW, selected=True), "marble"),
    ]  # fmt: skip


def paint_sheet(look: Look, pictures: Mapping[str, QImage]) -> QImage:
    """Return the sheet in ``look``'s theme; ``pictures`` are those of ``PICTURES`` by name, any may be absent."""
    sheet = QImage(*SIZE, QImage.Format.Format_RGB32)
    sheet.fill(look.colour("bg.canvas"))
    fonts = TileFonts(look)
    painter = QPainter(sheet)
    painter.setFont(look.font("title"))
    painter.setPen(look.colour("text.1"))
    _write(painter, look, QPoint(32, 24), "Tile states", "title", "text.1")
    left = 32 + painter.fontMetrics().horizontalAdvance("Tile states") + 12
    words = "5:4 at row height 156. Every state keeps the same rectangle, so nothing moves when a job finishes."
    _write(painter, look, QPoint(left, 25), words, "body", "text.3")
    for cell in cells():
        image = pictures.get(cell.picture)
        size = cell.rect.size()
        cut = cut_to(image, size.width(), size.height(), 4, cover=True) if image is not None else None
        pixmap = QPixmap.fromImage(cut) if cut is not None else None
        paint_tile(painter, cell.rect, cell.tile, cell.state, fonts, pixmap)
        _caption(painter, look, cell.rect, cell.name, cell.words)
    ghosts = [QPixmap.fromImage(pictures[name]) for name in ("grey", "vessels") if name in pictures]
    painter.drawPixmap(830, 710, drag_ghost(look, ghosts, 3, 1.0))
    _caption(painter, look, QRect(791, _LAST, 200, 112), "Drag ghost", "Two cards and the count")
    painter.end()
    return sheet


def _caption(painter: QPainter, look: Look, rect: QRect, name: str, words: str) -> None:
    painter.setFont(look.font("caption", weight=MEDIUM))
    painter.setPen(look.colour("text.1"))
    painter.drawText(QRect(rect.left(), rect.bottom() + 9, 228, 16), int(Qt.AlignmentFlag.AlignVCenter), name)
    for number, line in enumerate(words.split("\n")):
        _write(painter, look, QPoint(rect.left(), rect.bottom() + 25 + 16 * number), line, "caption", "text.3")


def _write(painter: QPainter, look: Look, at: QPoint, words: str, style: str, token: str) -> None:
    painter.setFont(look.font(style))
    painter.setPen(look.colour(token))
    painter.drawText(QRect(at.x(), at.y(), 900, look.line(style)), int(Qt.AlignmentFlag.AlignVCenter), words)


def demo_pictures(seed: int = 48213) -> dict[str, QImage]:
    """Return the sheet's pictures, drawn by the demo painter in this process; takes some seconds."""
    from vitrine.demo.painter import picture

    found = {}
    for name, prompt in PICTURES.items():
        width, height = {"dunes": (640, 360), "marble": (640, 360), "city": (360, 640)}.get(name, (640, 512))
        drawn = picture(prompt, seed, width, height).convert("RGB")
        found[name] = QImage(drawn.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return found
