"""Tiles: one function that draws a tile in every state it can have. Never scales a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from vitrine.domain.generation import MediaKind
from vitrine.ui.gallery.tile_brush import LEADING, RADIUS, TRAILING, TileBrush, TileFonts
from vitrine.ui.gallery.tile_parts import BADGE, EDGE, ICON, ICON_GAP, TICK, Part, parts
from vitrine.ui.gallery.tile_work import paint_live, paint_trouble
from vitrine.viewmodels.figures import clock_text, percent_text
from vitrine.viewmodels.tile import Tile, TileAction, TileKind
from vitrine.viewmodels.tile_text import age_text, moment_text, saving_text

RING = 2
RING_OUTSIDE = 3
BAND = 34
BAR = 3
BAR_BOTTOM = 6
DIM = 0.25
"""How much of a preview is seen (DESIGN, section 4, Tile, previewing)."""
FADED = 0.6
"""How much of a picture in the trash is seen (DESIGN, section 12)."""
LINE = 16

_ICONS = {
    TileAction.RETRY: "rotate-cw",
    TileAction.OTHER_MODEL: "cpu",
    TileAction.CHECK: "refresh-cw",
    TileAction.RESTORE: "download",
    TileAction.LOOK_AGAIN: "refresh-cw",
    TileAction.LOCATE: "folder",
    TileAction.CANCEL: "x",
    TileAction.DISCARD: "x",
    TileAction.STAR: "star",
    TileAction.MORE: "ellipsis",
}


@dataclass(frozen=True, slots=True)
class TileState:
    """How a tile stands in the view: pointer, keyboard position, selection; ``hot`` is the part under the pointer.

    ``now`` is Unix seconds for its clock, ``phase`` 0..1 of the sweep, ``broken`` that no picture can be made.
    ``scrub`` is how far into a film the pointer is, 0..1, None when it does not scrub. ``dirty_from`` is the highest
    px of the viewport that has to be painted anew: what lies above may be left out.
    """

    hovered: bool = False
    current: bool = False
    selected: bool = False
    hot: TileAction | None = None
    pressed: bool = False
    now: float = 0.0
    phase: float = 0.5
    broken: bool = False
    scrub: float | None = None
    dirty_from: int = -1 << 24


def paint_tile(
    painter: QPainter, rect: QRect, tile: Tile, state: TileState, fonts: TileFonts, pixmap: QPixmap | None = None
) -> None:
    """Paint ``tile`` into ``rect`` (logical px).

    ``pixmap`` is its picture at exactly that size, if there is one: the result's, the frame's that the pointer is at,
    or of a job what it starts from. Everything mirrors where the painter's layout direction is right to left.
    """
    brush = TileBrush(painter, fonts, rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tile.kind is TileKind.PENDING:
        brush.fill("bg.raised")
        if state.selected:
            _paint_tick(brush, brush.place(EDGE, EDGE, TICK, TICK))
        _paint_rings(brush, tile, state)
        return
    shown = parts(brush.look, tile, rect, hovered=state.hovered, rtl=brush.rtl)
    if tile.kind is TileKind.RESULT:
        _paint_result(brush, tile, state, pixmap, shown)
    else:
        _paint_ground(brush, tile, pixmap)
        if tile.kind is TileKind.LIVE:
            bar_only = paint_live(brush, tile, state.now, state.phase, state.dirty_from, dimmed=pixmap is not None)
        else:
            bar_only = False
            paint_trouble(brush, tile)
        for part in () if bar_only else shown:
            _paint_button(brush, part, state)
        if state.selected and not any(part.action in (TileAction.CANCEL, TileAction.DISCARD) for part in shown):
            _paint_tick(brush, brush.place(-EDGE, EDGE, TICK, TICK))
    _paint_rings(brush, tile, state)


# ---- results ----


def _paint_result(brush: TileBrush, tile: Tile, state: TileState, pixmap: QPixmap | None, shown: list[Part]) -> None:
    if tile.trashed:
        brush.painter.setOpacity(FADED)
    _paint_picture(brush, tile, state, pixmap)
    brush.painter.setOpacity(1.0)
    if state.scrub is not None:
        _paint_scrub(brush, tile, state.scrub)
    elif tile.uploading is not None:
        _paint_saving(brush, tile)
    else:
        _paint_corners(brush, tile, state)
    starred = tile.generation is not None and tile.generation.starred
    for part in shown:
        _paint_over(brush, part, state, starred=starred)
    if starred and not any(part.action in (TileAction.STAR, TileAction.MORE) for part in shown):
        _paint_badge(brush, brush.place(-EDGE, EDGE, BADGE, BADGE), "star", filled=True)
    if state.selected:
        _paint_tick(brush, brush.place(EDGE, EDGE, TICK, TICK))


def _paint_picture(brush: TileBrush, tile: Tile, state: TileState, pixmap: QPixmap | None) -> None:
    rect = brush.rect
    if pixmap is not None:
        size = pixmap.deviceIndependentSize()
        if size.width() < rect.width() - 1 or size.height() < rect.height() - 1:
            brush.fill("tile.empty")
        left = rect.x() + round((rect.width() - size.width()) / 2)
        brush.painter.drawPixmap(left, rect.y() + round((rect.height() - size.height()) / 2), pixmap)
        return
    file = tile.generation.file if tile.generation is not None else None
    average = QColor(file.average_colour) if file is not None and file.average_colour else QColor()
    plain = state.broken or not average.isValid()
    brush.fill("tile.empty" if plain else average)
    if state.broken:
        name = "film" if tile.makes is MediaKind.VIDEO else "image"
        brush.icon(QRectF(rect).center(), name, "text.3", 20)


def _paint_corners(brush: TileBrush, tile: Tile, state: TileState) -> None:
    """Paint what a picture says at its lower edge: a film's duration, where its copies are, its age in the trash."""
    taken = _paint_duration(brush, tile) if tile.makes is MediaKind.VIDEO else 0.0
    if tile.trashed:
        _paint_age(brush, age_text(tile, state.now), taken)
    elif tile.to_upload:
        _paint_badge(brush, brush.place(-EDGE, -EDGE, BADGE, BADGE), "cloud-upload")
    elif tile.bucket_only:
        _paint_badge(brush, brush.place(-EDGE, -EDGE, BADGE, BADGE), "cloud")


def _paint_saving(brush: TileBrush, tile: Tile) -> None:
    rect, fonts, painter = brush.rect, brush.fonts, brush.painter
    high = brush.look.px(BAND)
    band = QRectF(rect.x(), rect.bottom() + 1 - high, rect.width(), high)
    _fill_inside(brush, band, brush.look.colour("badge.scrim"))
    line = band.adjusted(10, 6, -10, -high + 6 + brush.look.px(LINE))
    percent = percent_text(tile.uploading)
    room = line.width() - fonts.micro_number_metrics.horizontalAdvance(percent) - 8
    painter.setFont(fonts.micro_number)
    brush.text(line, percent, "text.on_image", TRAILING)
    painter.setFont(fonts.micro)
    words = fonts.micro_metrics.elidedText(saving_text(tile), Qt.TextElideMode.ElideRight, max(0.0, room))
    brush.text(line, words, "text.on_image")
    wide = rect.width() - 20
    brush.fill(QColor(255, 255, 255, 77), brush.place(10, -BAR_BOTTOM, wide, BAR), BAR / 2)
    done = wide * min(1.0, tile.uploading or 0.0)
    brush.fill("text.on_image", brush.place(10, -BAR_BOTTOM, done, BAR), BAR / 2)


def _paint_duration(brush: TileBrush, tile: Tile) -> float:
    """Paint the play glyph and how long a film lasts; return the width it took."""
    fonts, painter = brush.fonts, brush.painter
    file = tile.generation.file if tile.generation is not None else None
    text = clock_text(round(file.duration)) if file is not None and file.duration else ""
    wide = fonts.micro_number_metrics.horizontalAdvance(text)
    if text and wide + 30 > brush.rect.width() - 2 * EDGE:
        text, wide = "", 0.0
    high = brush.look.px(BADGE)
    box = brush.place(EDGE, -EDGE, round(wide) + 30 if text else BADGE, high)
    brush.scrim(box)
    # The glyph of playing points to the right wherever one reads from: media run that way.
    left, middle = box.x() + (8 if text else 6.5), box.center().y()
    painter.setBrush(brush.look.colour("text.on_image"))
    pen = QPen(brush.look.colour("text.on_image"), 1)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolygon([QPointF(left, middle - 4.5), QPointF(left + 8, middle), QPointF(left, middle + 4.5)])
    if text:
        painter.setFont(fonts.micro_number)
        flags = LEADING | Qt.AlignmentFlag.AlignAbsolute
        brush.text(box.adjusted(22, 0, 0, 0), text, "text.on_image", flags)
    return box.width() + EDGE


def _paint_age(brush: TileBrush, text: str, taken: float) -> None:
    wide = round(brush.fonts.micro_metrics.horizontalAdvance(text)) + 12
    if not text or wide + taken + 2 * EDGE > brush.rect.width():
        return
    box = brush.place(-EDGE, -EDGE, wide, brush.look.px(BADGE))
    brush.scrim(box)
    brush.painter.setFont(brush.fonts.micro)
    brush.text(box, text, "text.on_image", Qt.AlignmentFlag.AlignCenter)


def _paint_scrub(brush: TileBrush, tile: Tile, share: float) -> None:
    """Paint where in the film the pointer is: the moment, and a bar that runs to the right in every language."""
    rect = brush.rect
    file = tile.generation.file if tile.generation is not None else None
    _fill_inside(
        brush,
        QRectF(rect.x(), rect.bottom() + 1 - BAR, rect.width() * share, BAR),
        brush.look.colour("text.on_image"),
    )
    text = moment_text(file.duration * share) if file is not None and file.duration else ""
    wide = round(brush.fonts.micro_number_metrics.horizontalAdvance(text)) + 12
    if not text or wide + 2 * EDGE > rect.width():
        return
    high = brush.look.px(BADGE)
    box = QRectF(rect.x() + EDGE, rect.bottom() + 1 - EDGE - BAR - high, wide, high)
    brush.scrim(box)
    brush.painter.setFont(brush.fonts.micro_number)
    brush.text(box, text, "text.on_image", Qt.AlignmentFlag.AlignCenter)


def _fill_inside(brush: TileBrush, box: QRectF, colour: QColor) -> None:
    """Fill a box as far as the tile's round corners let it."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(brush.rect), RADIUS, RADIUS)
    inside = QPainterPath()
    inside.addRect(box)
    brush.painter.fillPath(shape.intersected(inside), colour)


def _paint_badge(brush: TileBrush, box: QRectF, icon: str, *, filled: bool = False) -> None:
    brush.scrim(box)
    brush.icon(box.center(), icon, "text.on_image", 12 if filled else ICON, filled=filled)


def _paint_over(brush: TileBrush, part: Part, state: TileState, *, starred: bool) -> None:
    """Paint what appears over a picture while the pointer is in it."""
    box = QRectF(part.rect)
    if part.action is TileAction.TICK:
        if not state.selected:
            brush.painter.setPen(QPen(brush.look.colour("text.on_image"), 1.5))
            brush.painter.setBrush(brush.look.colour("badge.scrim"))
            brush.painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75))
        return
    brush.scrim(box, strong=state.hot is part.action)
    star = part.action is TileAction.STAR and starred
    brush.icon(box.center(), _ICONS[part.action], "text.on_image", ICON, filled=star)


def _paint_tick(brush: TileBrush, box: QRectF) -> None:
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.look.colour("accent"))
    brush.painter.drawEllipse(box)
    brush.icon(box.center(), "check", "on_accent", ICON)


# ---- what has no picture of its own ----


def _paint_ground(brush: TileBrush, tile: Tile, pixmap: QPixmap | None) -> None:
    brush.fill("tile.empty")
    if tile.previews and pixmap is not None:
        brush.painter.setOpacity(DIM)
        brush.painter.drawPixmap(brush.rect.topLeft(), pixmap)
        brush.painter.setOpacity(1.0)


def _paint_button(brush: TileBrush, part: Part, state: TileState) -> None:
    hot, box = state.hot is part.action, QRectF(part.rect)
    fill = "control.pressed" if hot and state.pressed else "control.hover" if hot else "control"
    if part.main or hot or not part.text:
        brush.fill(fill, box, 5)
    colour = "text.1" if part.main or hot else "text.2"
    if not part.text:
        brush.icon(box.center(), _ICONS[part.action], colour, ICON)
        return
    brush.painter.setFont(brush.fonts.medium)
    if not part.main:
        brush.text(box, part.text, colour, Qt.AlignmentFlag.AlignCenter)
        return
    inner = box.adjusted(9, 0, -9, 0)
    at = inner.right() - ICON / 2 if brush.rtl else inner.left() + ICON / 2
    brush.icon(QPointF(at, box.center().y()), _ICONS[part.action], colour, ICON)
    room = ICON + ICON_GAP
    words = inner.adjusted(-4, 0, -room, 0) if brush.rtl else inner.adjusted(room, 0, 4, 0)
    brush.text(words, part.text, colour)


def _paint_rings(brush: TileBrush, tile: Tile, state: TileState) -> None:
    if not (state.selected or state.current):
        return
    painter, rect, out = brush.painter, QRectF(brush.rect), RING_OUTSIDE - RING / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(brush.look.colour("accent" if state.selected else "text.1"), RING))
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), RADIUS + 2, RADIUS + 2)
    if state.selected and state.current:
        # The keyboard's position among several selected ones.
        inside = "focus.on_image" if tile.kind is TileKind.RESULT else "text.1"
        painter.setPen(QPen(brush.look.colour(inside), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
