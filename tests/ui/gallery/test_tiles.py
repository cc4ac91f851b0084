"""Tiles: their words by width and state, what can be pressed in them, and what is painted."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from samples import a_file, a_request
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.ui.gallery.tile_brush import TileFonts
from vitrine.ui.gallery.tile_painter import TileState, paint_tile
from vitrine.ui.gallery.tile_parts import part_at, parts
from vitrine.ui.look import Look
from vitrine.viewmodels.figures import (
    bytes_text,
    clock_text,
    day_text,
    figures_text,
    line_text,
    money_text,
    percent_text,
    seconds_text,
)
from vitrine.viewmodels.tile import Tile, TileAction, TileKind, buttons, job_tile, result_tile
from vitrine.viewmodels.tile_text import accessible_text, failure_text, right_text, short_charged_text, stage_text

NOW = 1_800_000_000.0
RECT = QRect(20, 20, 204, 156)
FAILURE = Failure("declined", "Declined", "Google declined this prompt.", charged=False)


def a_job(state: JobState = JobState.RUNNING, provider: str = "replicate", **changes: object) -> Job:
    facts = {"submitted_at": NOW - 38, "number": 1} | changes
    return Job("job", a_request(provider=provider), state, NOW - 60, **facts)  # type: ignore[arg-type]


def a_live(stage: Stage, *, fraction: float | None = None, usual: float | None = None, **changes: object) -> Tile:
    progress = JobProgress("job", stage, fraction, **changes)  # type: ignore[arg-type]
    return job_tile(a_job(), progress, usual)


def a_result(**changes: object) -> Tile:
    facts = {"file": a_file(Path("/x.png"), average_colour="#3366aa")} | changes
    generation = Generation(
        1000, "job", 0, GenerationType.TEXT_TO_IMAGE, "me", "demo", "FLUX.1 dev", "", "a valley", {}, NOW, **facts
    )  # type: ignore[arg-type]
    return result_tile(generation)


# ---- words ----


def test_the_right_text_follows_stage_and_width() -> None:
    assert right_text(a_live(Stage.GENERATING, fraction=0.42), NOW, 204) == "42% · 0:38"
    assert right_text(a_live(Stage.GENERATING, fraction=0.42), NOW, 120) == "42%"
    assert right_text(a_live(Stage.GENERATING, usual=30), NOW, 204) == "0:38 · usually 30 s"
    assert right_text(a_live(Stage.GENERATING, usual=30), NOW, 199) == "0:38"
    assert right_text(a_live(Stage.GENERATING), NOW, 204) == "0:38"
    assert right_text(a_live(Stage.GENERATING, usual=9), NOW, 204) == "0:38 · slower than usual"
    assert right_text(a_live(Stage.STARTING), NOW, 204) == "0:38"
    downloading = a_live(Stage.DOWNLOADING, done=3_100_000, total=8_400_000)
    assert right_text(downloading, NOW, 204) == "3.1 of 8.4 MB"
    assert right_text(downloading, NOW, 175) == "37%"
    assert right_text(a_live(Stage.DOWNLOADING, done=3_100_000), NOW, 204) == "3.1 MB"
    assert right_text(a_live(Stage.GENERATING, note="Next try in 20 s"), NOW, 204) == "Next try in 20 s"


def test_the_place_in_line_is_said_of_who_waits() -> None:
    tile = job_tile(a_job(JobState.QUEUED))
    assert stage_text(tile) == "Waiting"
    assert right_text(dataclasses.replace(tile, place_in_line=2), NOW, 204) == "2nd in line"
    assert [line_text(n) for n in (0, 1, 3, 11, 12, 23, 101)] == [
        "", "Next", "3rd in line", "11th in line", "12th in line", "23rd in line", "101st in line",
    ]  # fmt: skip


def test_the_demo_draws() -> None:
    progress = JobProgress("job", Stage.GENERATING, 0.63)
    assert stage_text(job_tile(a_job(provider="demo"), progress)) == "Drawing"


def test_numbers_in_words() -> None:
    assert [clock_text(s) for s in (-3, 0, 6, 98, 3723)] == ["0:00", "0:00", "0:06", "1:38", "1:02:03"]
    assert [seconds_text(s) for s in (0.2, 9.4, 60, 72)] == ["1 s", "9 s", "1 min", "1 min 12 s"]
    assert [percent_text(f) for f in (None, -1, 0.369, 0.999, 1, 2)] == ["", "0%", "37%", "99%", "100%", "100%"]
    assert [bytes_text(n) for n in (0, 999, 12_340, 8_400_000, 2_000_000_000)] == [
        "0 bytes", "999 bytes", "12 kB", "8.4 MB", "2.0 GB",
    ]  # fmt: skip
    assert [money_text(d) for d in (0, 0.001, 0.025, 2.31, 1234.5)] == [
        "free", "under $0.01", "$0.03", "$2.31", "$1,234.50",
    ]  # fmt: skip
    assert figures_text(27, 2.31) == "27 results · $2.31"
    assert figures_text(1, None) == "1 result"
    assert figures_text(3, 0.0) == "3 results · free"
    assert figures_text(0, 0.0) == ""


def test_days_in_words() -> None:
    today = datetime.date(2026, 11, 23)
    days = [today - datetime.timedelta(days=n) for n in (0, 1, 3, 30, 400)]
    assert [day_text(day, today) for day in days] == ["Today", "Yesterday", "Friday", "24 October", "19 October 2025"]
    assert day_text(today + datetime.timedelta(days=2), today) == "25 November"


@pytest.mark.parametrize(
    ("charged", "sentence", "short"),
    [
        (False, "You were not charged.", "Not charged"),
        (True, "You were charged.", "Charged"),
        (None, "It may have been charged.", "Perhaps charged"),
    ],
)
def test_a_failure_says_whether_it_was_charged(charged: bool | None, sentence: str, short: str) -> None:
    tile = job_tile(a_job(JobState.FAILED, error=dataclasses.replace(FAILURE, charged=charged)))
    assert failure_text(tile) == f"Google declined this prompt. {sentence}"
    assert short_charged_text(tile) == short


def test_what_assistive_technology_reads() -> None:
    moment = datetime.datetime.fromtimestamp(NOW)
    assert accessible_text(a_result(starred=True), NOW) == (
        f"Image, 640 by 512, FLUX.1 dev, today {moment:%H:%M}, favourite"
    )
    assert accessible_text(a_live(Stage.GENERATING, fraction=0.42), NOW) == "Image, Generating, 42%"
    failed = job_tile(a_job(JobState.FAILED, error=FAILURE))
    assert accessible_text(failed, NOW).startswith("Image, Declined, Google declined")


# ---- what can be pressed ----


def test_each_kind_offers_its_own() -> None:
    assert buttons(a_result()) == ()
    assert buttons(job_tile(a_job(JobState.FAILED, error=FAILURE))) == (TileAction.RETRY, TileAction.EDIT)
    assert buttons(job_tile(a_job(JobState.RUNNING, error=FAILURE))) == (TileAction.RETRY, TileAction.CANCEL)
    assert buttons(job_tile(a_job(JobState.UNCONFIRMED))) == (TileAction.CHECK, TileAction.SEND_AGAIN)
    missing = dataclasses.replace(a_result(), kind=TileKind.MISSING)
    assert buttons(missing) == (TileAction.LOCATE, TileAction.LOOK_AGAIN)
    in_bucket = dataclasses.replace(a_result(stored_at=NOW, storage="s3:mira-studio"), kind=TileKind.MISSING)
    assert buttons(in_bucket) == (TileAction.RESTORE, TileAction.LOCATE)


@pytest.mark.parametrize(("width", "height"), [(204, 156), (135, 165), (110, 138), (91, 200), (56, 112), (420, 288)])
def test_parts_stay_inside_and_apart(look: Look, width: int, height: int) -> None:
    rect = QRect(7, 9, width, height)
    failed = job_tile(a_job(JobState.FAILED, error=FAILURE))
    for tile in (a_result(), failed, a_live(Stage.GENERATING), job_tile(a_job(JobState.UNCONFIRMED))):
        found = parts(look, tile, rect, hovered=True)
        assert found
        for part in found:
            assert rect.contains(part.rect)
            assert part_at(found, part.rect.center().x(), part.rect.center().y()) is part
            assert not any(part.rect.intersects(other.rect) for other in found if other is not part)


def test_nothing_lies_over_a_picture_at_rest(look: Look) -> None:
    assert parts(look, a_result(), RECT, hovered=False) == []


def test_a_low_failed_tile_keeps_one_button(look: Look) -> None:
    failed = job_tile(a_job(JobState.FAILED, error=FAILURE))
    low = parts(look, failed, QRect(0, 0, 204, 138), hovered=False)
    assert [part.action for part in low] == [TileAction.RETRY]


# ---- painting ----


@pytest.fixture
def paint(themed: Look) -> Callable[..., QImage]:
    fonts = TileFonts(themed)

    def paint(tile: Tile, state: TileState | None = None, pixmap: QPixmap | None = None) -> QImage:
        image = QImage(244, 196, QImage.Format.Format_RGB32)
        image.fill(themed.colour("bg.canvas"))
        brush = QPainter(image)
        paint_tile(brush, RECT, tile, state or TileState(now=NOW), fonts, pixmap)
        brush.end()
        return image

    return paint


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(RECT.x() + x, RECT.y() + y).name()


def test_while_loading_the_average_colour(paint: Callable[..., QImage], themed: Look) -> None:
    assert colour(paint(a_result()), 100, 78) == "#3366aa"
    broken = paint(a_result(), TileState(broken=True))
    assert colour(broken, 30, 78) == themed.colour("tile.empty").name()


def test_the_picture_and_nothing_else(paint: Callable[..., QImage]) -> None:
    picture = QPixmap(204, 156)
    picture.fill(QColor("#aa5500"))
    image = paint(a_result(), None, picture)
    assert {colour(image, x, y) for x in (0, 16, 100, 190, 203) for y in (0, 16, 78, 140, 155)} == {"#aa5500"}


def test_rings_stand_outside(paint: Callable[..., QImage], themed: Look) -> None:
    selected = paint(a_result(), TileState(selected=True))
    assert colour(selected, 100, -2) == themed.colour("accent").name()
    assert colour(selected, 100, -1) == themed.colour("bg.canvas").name()
    current = paint(a_result(), TileState(current=True))
    assert colour(current, -2, 78) == themed.colour("text.1").name()
    assert colour(paint(a_result()), -2, 78) == themed.colour("bg.canvas").name()


def test_a_known_share_fills_the_bar(paint: Callable[..., QImage], themed: Look) -> None:
    image = paint(a_live(Stage.GENERATING, fraction=0.42))
    assert colour(image, 20, 144) == themed.colour("accent").name()
    assert colour(image, 120, 144) == themed.colour("control.pressed").name()
    waiting = paint(job_tile(a_job(JobState.QUEUED)))
    assert colour(waiting, 20, 144) == themed.colour("tile.empty").name()


def test_saving_covers_the_lower_34_px(paint: Callable[..., QImage]) -> None:
    tile = dataclasses.replace(a_result(), uploading=0.5, place="mira-studio")
    image = paint(tile)
    assert colour(image, 5, 121) == "#3366aa"
    assert image.pixelColor(RECT.x() + 5, RECT.y() + 124).lightness() < QColor("#3366aa").lightness() / 2
    assert colour(image, 15, 148) == "#ffffff"


def test_a_tick_is_there_only_when_selected(paint: Callable[..., QImage], themed: Look) -> None:
    assert colour(paint(a_result(), TileState(selected=True)), 8, 16) == themed.colour("accent").name()
    assert colour(paint(a_result()), 8, 16) == "#3366aa"


def test_every_state_paints_at_every_size(look: Look) -> None:
    fonts = TileFonts(look)
    failed = job_tile(a_job(JobState.FAILED, error=dataclasses.replace(FAILURE, message="لا يمكن 🎨 " * 200)))
    video = a_result(file=a_file(Path("/x.mp4"), content_type="video/mp4", duration=8.0, average_colour=""))
    tiles = [failed, video, a_result(), a_live(Stage.DOWNLOADING, done=5), job_tile(a_job(JobState.UNCONFIRMED))]
    tiles.append(dataclasses.replace(a_live(Stage.GENERATING), prompt="x" * 100_000))
    image = QImage(900, 400, QImage.Format.Format_RGB32)
    brush = QPainter(image)
    for tile in tiles:
        for size in ((56, 112), (90, 112), (204, 156), (690, 288)):
            paint_tile(brush, QRect(10, 10, *size), tile, TileState(hovered=True, selected=True, now=NOW), fonts)
    brush.end()
