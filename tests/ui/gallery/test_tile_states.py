"""Every tile state, looked at pixel by pixel at the places the design gives: both themes, right to left, large text."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from samples import a_file, a_request
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.ui.gallery.tile_brush import TileFonts
from vitrine.ui.gallery.tile_painter import TileState, paint_tile
from vitrine.ui.gallery.tile_parts import parts
from vitrine.ui.look import Look
from vitrine.ui.parts.drag_ghost import SIZE, drag_ghost
from vitrine.viewmodels.tile import Preview, Tile, TileKind, job_tile, result_tile
from vitrine.workers.cutting import cut_to

NOW = 1_800_000_000.0
AT = QPoint(20, 20)
WHOLE = QSize(204, 156)
GREY = "#808080"
Picture = Callable[..., "Seen"]


class Seen:
    """A painted tile; places are px from its upper left corner, negative ones from the lower right."""

    def __init__(self, image: QImage, size: QSize) -> None:
        self.image = image
        self.size = size

    def at(self, x: int, y: int) -> str:
        x = x if x >= 0 else self.size.width() + x
        y = y if y >= 0 else self.size.height() + y
        return self.image.pixelColor(AT.x() + x, AT.y() + y).name()

    def outside(self, x: int, y: int) -> str:
        """Return a colour by px from the corner, which may lie outside."""
        return self.image.pixelColor(AT.x() + x, AT.y() + y).name()

    def ink(self, box: QRect, ground: str) -> QRect:
        """Return the smallest box of everything in ``box`` that differs from ``ground``."""
        left, top, right, bottom = box.right(), box.bottom(), box.left(), box.top()
        for y in range(box.top(), box.bottom() + 1):
            for x in range(box.left(), box.right() + 1):
                if self.at(x, y) != ground:
                    left, right, top, bottom = min(left, x), max(right, x), min(top, y), max(bottom, y)
        return QRect(QPoint(left, top), QPoint(right, bottom))


@pytest.fixture
def paint(themed: Look) -> Picture:
    fonts = TileFonts(themed)

    def paint(tile: Tile, picture: str = "", *, size: QSize = WHOLE, rtl: bool = False, **state: Any) -> Seen:
        image = QImage(size.width() + 40, size.height() + 40, QImage.Format.Format_RGB32)
        image.fill(themed.colour("bg.canvas"))
        plain = QImage(size, QImage.Format.Format_RGB32)
        plain.fill(QColor(picture or GREY))
        pixmap = QPixmap.fromImage(cut_to(plain, size.width(), size.height(), 4))
        brush = QPainter(image)
        if rtl:
            brush.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        state = {"now": NOW} | state
        paint_tile(brush, QRect(AT, size), tile, TileState(**state), fonts, pixmap if picture else None)
        brush.end()
        return Seen(image, size)

    return paint


@pytest.fixture
def token(themed: Look) -> Callable[[str], str]:
    return lambda name: themed.colour(name).name()


def a_result(**changes: Any) -> Tile:
    tile = {name: changes.pop(name) for name in ("uploading", "to_upload", "place", "missing") if name in changes}
    file = a_file(Path("/x.png"), average_colour="#3366aa")
    facts: dict[str, Any] = {"file": file, "stored_at": NOW, "storage": "s3:mira-studio"} | changes
    kind = GenerationType.TEXT_TO_VIDEO if facts["file"].duration else GenerationType.TEXT_TO_IMAGE
    result = Generation(1000, "job", 0, kind, "me", "demo", "FLUX.1 dev", "", "a valley", {}, NOW, **facts)
    return result_tile(result, **tile)


def a_film(**changes: Any) -> Tile:
    return a_result(file=a_file(Path("/x.mp4"), content_type="video/mp4", duration=8.0), **changes)


def a_job(state: JobState = JobState.RUNNING, **changes: Any) -> Job:
    return Job("job", a_request("a valley"), state, NOW - 60, **({"submitted_at": NOW - 38, "number": 1} | changes))


def a_live(stage: Stage, **progress: Any) -> Tile:
    return job_tile(a_job(), JobProgress("job", stage, **progress))


def dark(colour: str, picture: str = GREY) -> bool:
    """Return whether a badge's ground lies over a picture."""
    return QColor(colour).lightness() < QColor(picture).lightness() / 2


# ---- results ----


def test_rest_is_the_picture_and_nothing_else(paint: Picture, token: Callable[[str], str]) -> None:
    seen = paint(a_result(), GREY)
    assert {seen.at(x, y) for x in range(4, 200, 7) for y in range(4, 152, 7)} == {GREY}
    assert seen.at(0, 0) != GREY  # the corner is round
    assert seen.outside(-2, 78) == token("bg.canvas")


def test_hover_shows_tick_star_and_more(paint: Picture) -> None:
    seen = paint(a_result(), GREY, hovered=True)
    assert dark(seen.at(16, 16))
    assert QColor(seen.at(16, 6)).lightness() > 200  # the ring of the tick, 20 px
    for left in (-58, -30):  # star and more, 24 px each, 6 px from the edges
        assert dark(seen.at(left + 2, 10))
        assert dark(seen.at(left + 22, 28))
        assert seen.at(left + 2, 31) == GREY
    assert seen.at(-33, 18) == GREY
    assert seen.at(-5, 18) == GREY


def test_current_has_a_ring_of_two_px_one_px_outside(paint: Picture, token: Callable[[str], str]) -> None:
    seen = paint(a_result(), GREY, current=True)
    assert [seen.outside(100, y) for y in (-4, -3, -2, -1)] == [
        token("bg.canvas"), token("text.1"), token("text.1"), token("bg.canvas"),
    ]  # fmt: skip


def test_selected_has_the_ring_in_the_accent_and_a_tick(paint: Picture, token: Callable[[str], str]) -> None:
    seen = paint(a_result(), GREY, selected=True)
    assert [seen.outside(x, 78) for x in (-4, -3, -2, -1)] == [
        token("bg.canvas"), token("accent"), token("accent"), token("bg.canvas"),
    ]  # fmt: skip
    assert seen.at(8, 16) == token("accent")
    assert seen.at(16, 24) == token("accent")
    assert seen.at(27, 16) == GREY
    assert seen.ink(QRect(10, 10, 13, 13), token("accent")).width() >= 6  # the check


def test_selected_is_ticked_without_a_picture_too(paint: Picture, token: Callable[[str], str]) -> None:
    seen = paint(a_live(Stage.GENERATING), selected=True)
    assert seen.at(-10, 10) == token("accent")


def test_favourite_keeps_its_star(paint: Picture) -> None:
    seen = paint(a_result(starred=True), GREY)
    assert dark(seen.at(-24, 8))
    assert dark(seen.at(-8, 24))
    assert QColor(seen.at(-16, 16)).lightness() > 240  # filled
    assert seen.at(-28, 16) == GREY
    both = paint(a_result(starred=True), GREY, selected=True)
    assert QColor(both.at(-16, 16)).lightness() > 240


def test_video_has_its_glyph_and_duration(paint: Picture) -> None:
    seen = paint(a_film(), GREY)
    box = QRect(6, 156 - 26, 60, 20)
    assert dark(seen.at(box.left() + 2, box.top() + 10))
    assert QColor(seen.at(16, 156 - 16)).lightness() > 240
    assert seen.at(box.left() + 70, box.top() + 10) == GREY
    narrow = paint(a_film(), GREY, size=QSize(50, 112))
    assert dark(narrow.at(24, -8))
    assert narrow.at(30, -16) == GREY  # the glyph only


def test_scrubbing_shows_where_in_the_film(paint: Picture) -> None:
    seen = paint(a_film(), GREY, scrub=0.5)
    assert [seen.at(50, -y) for y in (1, 2, 3)] == ["#ffffff"] * 3
    assert seen.at(50, -4) == GREY
    assert seen.at(103, -2) == GREY
    assert dark(seen.at(8, -19))  # 6 px above the bar, 20 high
    assert seen.at(8, -8) == GREY
    mirrored = paint(a_film(), GREY, scrub=0.5, rtl=True)
    assert mirrored.at(50, -2) == "#ffffff"  # a film runs to the right in every language


def test_saving_has_a_band_and_a_white_bar(paint: Picture) -> None:
    seen = paint(a_result(uploading=0.64, place="mira-studio"), GREY)
    assert seen.at(100, -35) == GREY
    assert dark(seen.at(5, -34))
    assert [seen.at(20, -y) for y in (7, 8, 9)] == ["#ffffff"] * 3
    assert seen.at(9, -8) != "#ffffff"
    assert seen.at(10 + 118 + 2, -8) != "#ffffff"  # 64 % of 184 px
    assert seen.at(10 + 114, -8) == "#ffffff"
    assert paint(a_result(uploading=0.64), GREY, rtl=True).at(20, -8) != "#ffffff"


def test_what_waits_for_the_bucket_or_is_only_there_has_a_badge(paint: Picture) -> None:
    waiting = paint(a_result(to_upload=True), GREY)
    away = paint(dataclasses.replace(a_result(), bucket_only=True), GREY)
    for seen in (waiting, away):
        assert dark(seen.at(-25, -24))
        assert seen.at(-28, -16) == GREY
        assert seen.at(-16, -4) == GREY
    assert waiting.image != away.image


def test_trash_is_faded_and_says_its_age(paint: Picture, themed: Look) -> None:
    seen = paint(a_result(trashed_at=NOW - 3 * 86_400), "#ffffff")
    ground, there = themed.colour("bg.canvas").lightness(), QColor(seen.at(60, 60)).lightness()
    assert abs(there - (0.6 * 255 + 0.4 * ground)) <= 2
    assert dark(seen.at(-8, -24), "#ffffff")
    assert paint(a_result(trashed_at=NOW), GREY, hovered=True).at(-50, 18) == paint(a_result(trashed_at=NOW), GREY).at(
        -50, 18
    )  # no star in the trash


def test_loading_is_the_average_colour(paint: Picture, token: Callable[[str], str]) -> None:
    assert paint(a_result()).at(100, 78) == "#3366aa"
    assert paint(a_result(), broken=True).at(30, 78) == token("tile.empty")


# ---- jobs ----


def test_waiting_has_no_bar(paint: Picture, token: Callable[[str], str]) -> None:
    tile = dataclasses.replace(job_tile(a_job(JobState.QUEUED)), place_in_line=2)
    seen = paint(tile)
    assert {seen.at(x, -12) for x in range(12, 192)} == {token("tile.empty")}
    line = seen.ink(QRect(8, 120, 188, 26), token("tile.empty"))
    assert line.left() in range(12, 16)
    assert line.right() in range(188, 193)
    assert line.center().y() in range(129, 134)


@pytest.mark.parametrize("stage", [Stage.STARTING, Stage.GENERATING])
def test_unknown_progress_sweeps(paint: Picture, token: Callable[[str], str], stage: Stage) -> None:
    seen = paint(a_live(stage), phase=0.5)
    bar = [seen.at(x, -12) for x in range(13, 191)]
    assert bar.count(token("accent")) in range(50, 56)
    assert set(bar[:20]) == set(bar[-20:]) == {token("control.pressed")}
    assert seen.at(100, -14) == token("tile.empty")


@pytest.mark.parametrize("stage", [Stage.GENERATING, Stage.DOWNLOADING])
def test_known_progress_fills(paint: Picture, token: Callable[[str], str], stage: Stage) -> None:
    seen = paint(a_live(stage, fraction=0.5))
    assert [seen.at(20, -y) for y in (11, 12, 13)] == [token("accent")] * 3
    assert seen.at(98, -12) == token("accent")
    assert seen.at(106, -12) == token("control.pressed")
    assert seen.at(11, -12) == token("tile.empty")
    mirrored = paint(a_live(stage, fraction=0.5), rtl=True)
    assert mirrored.at(20, -12) == token("control.pressed")
    assert mirrored.at(180, -12) == token("accent")


def test_previewing_dims_what_the_job_starts_from(paint: Picture, themed: Look) -> None:
    preview = Preview("input-x", Path("/x.png"))
    tile = dataclasses.replace(a_live(Stage.GENERATING, fraction=0.5), preview=preview)
    empty, white = themed.colour("tile.empty").lightness(), 255
    seen = paint(tile, "#ffffff")
    assert abs(QColor(seen.at(100, 78)).lightness() - (0.25 * white + 0.75 * empty)) <= 2
    waiting = dataclasses.replace(job_tile(a_job(JobState.QUEUED)), preview=preview)
    assert paint(waiting, "#ffffff").at(100, 78) == themed.colour("tile.empty").name()


def test_trouble_has_its_icon_title_and_buttons(paint: Picture, token: Callable[[str], str]) -> None:
    declined = Failure("declined", "Declined", "Google declined this prompt.", charged=False)
    for tile in (
        job_tile(a_job(JobState.FAILED, error=declined)),
        job_tile(a_job(JobState.UNCONFIRMED)),
        a_result(missing=True),
    ):
        seen = paint(tile)
        title = seen.ink(QRect(8, 6, 190, 26), token("tile.empty"))
        assert title.left() in range(12, 15)
        assert title.center().y() in range(16, 21)
        assert token("danger") in {seen.at(x, y) for x in range(12, 120) for y in range(8, 28)}
        assert seen.at(14, -30) == token("control")  # the main button: 24 high, 10 px above the edge
        assert seen.at(14, -12) == token("control")
        assert seen.at(14, -9) == token("tile.empty")


def test_a_low_trouble_keeps_title_charge_and_retry(look: Look) -> None:
    declined = Failure("declined", "Declined", "Google declined this prompt.", charged=False)
    tile = job_tile(a_job(JobState.FAILED, error=declined))
    assert len(parts(look, tile, QRect(0, 0, 204, 144), hovered=False)) == 1
    assert len(parts(look, tile, QRect(0, 0, 204, 145), hovered=False)) == 2


def test_narrow_tiles_say_less(paint: Picture, token: Callable[[str], str]) -> None:
    tile = job_tile(a_job(), JobProgress("job", Stage.GENERATING), 30)
    empty = token("tile.empty")
    wide = paint(tile, size=QSize(200, 156)).ink(QRect(80, 120, 112, 20), empty)
    narrow = paint(tile, size=QSize(199, 156)).ink(QRect(80, 120, 111, 20), empty)
    assert wide.left() < narrow.left()  # "usually 30 s" is dropped under 200


# ---- everywhere ----


def test_right_to_left_mirrors_badges_and_parts(paint: Picture, look: Look) -> None:
    seen = paint(a_result(starred=True, to_upload=True), GREY, rtl=True, selected=True)
    assert dark(seen.at(8, 8))  # the star
    assert dark(seen.at(8, -24))  # the cloud
    rect = QRect(AT, WHOLE)
    there = parts(look, a_result(), rect, hovered=True)
    mirrored = parts(look, a_result(), rect, hovered=True, rtl=True)
    assert [rect.right() - m.rect.right() for m in mirrored] == [p.rect.left() - rect.left() for p in there]
    assert [p.rect.size() for p in there] == [m.rect.size() for m in mirrored]


@pytest.mark.parametrize("scale", [90, 100, 110, 125])
def test_larger_text_stays_inside(paint: Picture, themed: Look, scale: int) -> None:
    themed.adjust(text_scale=scale)
    try:
        empty = themed.colour("tile.empty").name()
        live = paint(a_live(Stage.GENERATING, fraction=0.42))
        line = live.ink(QRect(2, 100, 200, 42), empty)
        assert line.left() >= 12
        assert line.right() <= 192
        assert line.bottom() < 156 - 13  # above the bar
        failed = job_tile(a_job(JobState.FAILED, error=Failure("x", "Declined", "Google declined this prompt.")))
        for part in parts(themed, failed, QRect(AT, WHOLE), hovered=False):
            assert QRect(AT, WHOLE).contains(part.rect)
        saving = paint(a_result(uploading=0.5, place="mira-studio"), GREY)
        assert [saving.at(20, -y) for y in (7, 8, 9)] == ["#ffffff"] * 3
    finally:
        themed.adjust(text_scale=100)


def test_the_ghost_has_two_cards_and_the_count(themed: Look, token: Callable[[str], str]) -> None:
    pictures = [QPixmap(64, 64), QPixmap(64, 64)]
    for pixmap, colour in zip(pictures, ("#aa5500", "#0055aa"), strict=True):
        pixmap.fill(QColor(colour))
    image = drag_ghost(themed, pictures, 3, 1.0).toImage()
    assert image.size() == SIZE
    assert image.pixelColor(50, 50).name() == "#aa5500"
    assert image.pixelColor(3, 60).name() == "#0055aa"
    assert image.pixelColor(102, 10).name() == token("accent")
    assert image.pixelColor(114, 60).alpha() == 0
    single = drag_ghost(themed, pictures[:1], 1, 2.0).toImage()
    assert single.size() == SIZE * 2
    assert single.pixelColor(6, 120).alpha() == 0  # one card


# ---- a record on its way ----


def a_pending() -> Tile:
    return dataclasses.replace(a_result(), kind=TileKind.PENDING, generation=None, prompt="")


def test_what_is_being_read_is_a_flat_place_that_offers_nothing(
    paint: Picture, themed: Look, token: Callable[[str], str]
) -> None:
    seen = paint(a_pending(), hovered=True)
    assert seen.ink(QRect(0, 0, 204, 156), token("bg.raised")).width() <= 204
    assert {seen.at(x, y) for x in range(6, 198) for y in range(6, 150)} == {token("bg.raised")}
    assert seen.at(0, 0) == token("bg.canvas")
    assert parts(themed, a_pending(), QRect(AT, WHOLE), hovered=True) == []
    assert paint(a_pending(), selected=True).outside(-2, 70) == token("accent")


def test_a_record_that_is_there_shows_its_average_colour_until_its_picture_is(paint: Picture) -> None:
    assert paint(a_result()).at(100, 70) == "#3366aa"


def test_every_kind_has_been_looked_at() -> None:
    kinds = {a_pending().kind, a_result().kind, a_live(Stage.STARTING).kind, a_result(missing=True).kind}
    kinds |= {job_tile(a_job(JobState.UNCONFIRMED)).kind, job_tile(a_job(JobState.FAILED)).kind}
    assert kinds == set(TileKind)
