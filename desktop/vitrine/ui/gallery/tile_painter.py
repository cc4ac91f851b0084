"""TilePainter: draws one tile of the gallery in every state it can have. Never scales a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from vitrine.domain.generation import MediaKind
from vitrine.domain.job import Stage
from vitrine.ui.gallery.tile_parts import (
    BADGE,
    BUTTON,
    BUTTON_BOTTOM,
    EDGE,
    ICON,
    ICON_GAP,
    PADDING,
    Part,
    parts,
    tick_rect,
)
from vitrine.ui.look import Look
from vitrine.ui.parts.progress import paint_progress
from vitrine.ui.parts.text import break_lines
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.figures import clock_text, percent_text
from vitrine.viewmodels.tile import Tile, TileAction, TileKind
from vitrine.viewmodels.tile_text import (
    BODY_FROM_HEIGHT,
    failure_text,
    failure_title,
    is_slow,
    right_text,
    saving_text,
    short_charged_text,
    stage_text,
)

RADIUS = 4
RING = 2
RING_OUTSIDE = 3
BAND = 34
BAR = 3
BAR_BOTTOM = 10
LINE = 16
_KEPT_LINES = 512

_BUTTON_ICONS = {
    TileAction.RETRY: "rotate-cw",
    TileAction.CHECK: "refresh-cw",
    TileAction.LOOK_AGAIN: "refresh-cw",
    TileAction.CANCEL: "x",
    TileAction.DISCARD: "x",
    TileAction.STAR: "star",
    TileAction.MORE: "ellipsis",
}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TileState:
    """How a tile stands in the view: pointer, keyboard position, selection; ``hot`` is the part under the pointer.

    ``now`` is Unix seconds for its clock, ``phase`` 0..1 of the sweep, ``broken`` that no picture can be made.
    ``dirty_from`` is the highest px of the viewport that has to be painted anew: what lies above may be left out.
    """

    hovered: bool = False
    current: bool = False
    selected: bool = False
    hot: TileAction | None = None
    pressed: bool = False
    now: float = 0.0
    phase: float = 0.5
    broken: bool = False
    dirty_from: int = -1 << 24


class TilePainter:
    """Paints with one look; keeps fonts and broken lines of text between paints."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._lines: dict[tuple[str, int, int], list[str]] = {}
        self._ratio = 1.0
        self._wear()
        look.changed.connect(self._wear)

    def paint(
        self, painter: QPainter, rect: QRect, tile: Tile, state: TileState, pixmap: QPixmap | None = None
    ) -> None:
        """Paint ``tile`` into ``rect`` (logical px); ``pixmap`` is its picture at exactly that size, if any."""
        self._ratio = painter.device().devicePixelRatio()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tile.kind is TileKind.RESULT:
            self._paint_result(painter, rect, tile, state, pixmap)
        else:
            self._fill(painter, rect, self._look.colour("tile.empty"))
            if tile.kind is TileKind.LIVE:
                self._paint_live(painter, rect, tile, state)
            else:
                self._paint_failed(painter, rect, tile)
            for part in parts(self._look, tile, rect, hovered=state.hovered):
                self._paint_button(painter, part, state)
        self._paint_rings(painter, rect, tile, state)

    # ---- results ----

    def _paint_result(
        self, painter: QPainter, rect: QRect, tile: Tile, state: TileState, pixmap: QPixmap | None
    ) -> None:
        self._paint_picture(painter, rect, tile, state, pixmap)
        if tile.uploading is not None:
            self._paint_saving(painter, rect, tile)
        else:
            if tile.makes is MediaKind.VIDEO:
                self._paint_duration(painter, rect, tile)
            if tile.to_upload:
                self._paint_badge(painter, _bottom_right(rect), "cloud-upload")
        starred = tile.generation is not None and tile.generation.starred
        shown = parts(self._look, tile, rect, hovered=state.hovered)
        for part in shown:
            self._paint_over(painter, part, state, starred=starred)
        if starred and not any(part.action is TileAction.STAR for part in shown):
            right = rect.left() + rect.width()
            self._paint_badge(
                painter, QRect(right - EDGE - BADGE, rect.top() + EDGE, BADGE, BADGE), "star", filled=True
            )
        if state.selected:
            self._paint_tick(painter, rect)

    def _paint_picture(
        self, painter: QPainter, rect: QRect, tile: Tile, state: TileState, pixmap: QPixmap | None
    ) -> None:
        if pixmap is not None:
            size = pixmap.deviceIndependentSize()
            if size.width() < rect.width() - 1 or size.height() < rect.height() - 1:
                self._fill(painter, rect, self._look.colour("tile.empty"))
            left = rect.x() + round((rect.width() - size.width()) / 2)
            painter.drawPixmap(left, rect.y() + round((rect.height() - size.height()) / 2), pixmap)
            return
        file = tile.generation.file if tile.generation is not None else None
        average = QColor(file.average_colour) if file is not None and file.average_colour else QColor()
        plain = state.broken or not average.isValid()
        self._fill(painter, rect, self._look.colour("tile.empty") if plain else average)
        if state.broken:
            name = "film" if tile.makes is MediaKind.VIDEO else "image"
            self._icon(painter, QRectF(rect).center(), name, "text.3", 20)

    def _paint_saving(self, painter: QPainter, rect: QRect, tile: Tile) -> None:
        band = QRectF(rect.x(), rect.bottom() + 1 - BAND, rect.width(), BAND)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(band, self._look.colour("badge.scrim"))
        painter.restore()
        white = self._look.colour("text.on_image")
        line = band.adjusted(10, 6, -10, -BAND + 6 + LINE)
        percent = percent_text(tile.uploading)
        room = line.width() - self._micro_metrics.horizontalAdvance(percent) - 8
        painter.setPen(white)
        painter.setFont(self._micro)
        painter.drawText(line, int(_RIGHT), percent)
        words = self._micro_metrics.elidedText(saving_text(tile), Qt.TextElideMode.ElideRight, max(0.0, room))
        painter.drawText(line, int(_LEFT), words)
        track = QRectF(band.x() + 10, band.bottom() - 6 - BAR, band.width() - 20, BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 77))
        painter.drawRoundedRect(track, 1.5, 1.5)
        painter.setBrush(white)
        track.setWidth(track.width() * min(1.0, tile.uploading or 0.0))
        painter.drawRoundedRect(track, 1.5, 1.5)

    def _paint_duration(self, painter: QPainter, rect: QRect, tile: Tile) -> None:
        file = tile.generation.file if tile.generation is not None else None
        text = clock_text(round(file.duration)) if file is not None and file.duration else ""
        wide = self._micro_metrics.horizontalAdvance(text)
        room = rect.width() - 2 * EDGE
        if text and wide + 30 > room:
            text, wide = "", 0.0
        width = round(wide) + 30 if text else BADGE
        box = QRectF(rect.x() + EDGE, rect.bottom() + 1 - EDGE - BADGE, width, BADGE)
        self._scrim(painter, box)
        left, middle = box.x() + (8 if text else 6.5), box.center().y()
        painter.setBrush(self._look.colour("text.on_image"))
        pen = QPen(self._look.colour("text.on_image"), 1)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(left, middle - 4.5), QPointF(left + 8, middle), QPointF(left, middle + 4.5)]
        painter.drawPolygon(points)
        if text:
            painter.setFont(self._micro)
            painter.drawText(box.adjusted(22, 0, 0, 0), int(_LEFT), text)

    def _paint_badge(self, painter: QPainter, box: QRect, icon: str, *, filled: bool = False) -> None:
        self._scrim(painter, QRectF(box))
        self._icon(painter, QRectF(box).center(), icon, "text.on_image", 14 if not filled else 12, filled=filled)

    def _paint_over(self, painter: QPainter, part: Part, state: TileState, *, starred: bool) -> None:
        """Paint what appears over a picture while the pointer is in it."""
        if part.action is TileAction.TICK:
            if not state.selected:
                painter.setPen(QPen(self._look.colour("text.on_image"), 1.5))
                painter.setBrush(self._look.colour("badge.scrim"))
                painter.drawEllipse(QRectF(part.rect).adjusted(1, 1, -1, -1))
            return
        self._scrim(painter, QRectF(part.rect), strong=state.hot is part.action)
        star = part.action is TileAction.STAR and starred
        self._icon(painter, QRectF(part.rect).center(), _BUTTON_ICONS[part.action], "text.on_image", 14, filled=star)

    def _paint_tick(self, painter: QPainter, rect: QRect) -> None:
        box = QRectF(tick_rect(rect))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(box)
        self._icon(painter, box.center(), "check", "on_accent", 14)

    # ---- live and failed ----

    def _paint_live(self, painter: QPainter, rect: QRect, tile: Tile, state: TileState) -> None:
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        waiting = tile.stage is Stage.WAITING
        bottom = rect.bottom() + 1
        if not waiting:
            bar = QRectF(inner.x(), bottom - BAR_BOTTOM - BAR, inner.width(), BAR)
            paint_progress(painter, bar, self._look, tile.fraction, state.phase)
            if state.dirty_from >= bar.top() - 1:
                return
        if state.dirty_from < rect.top() + PADDING + 2 * LINE:
            self._paint_prompt(painter, inner, tile)
        text_box = QRectF(inner.x(), bottom - (34 if waiting else 37), inner.width(), 18)
        stage, right = stage_text(tile), right_text(tile, state.now, rect.width())
        wide = self._number_metrics.horizontalAdvance(right)
        if right and self._medium_metrics.horizontalAdvance(stage) + wide + 8 > inner.width():
            # Numbers never elide: where both have no room the number stays.
            stage = ""
        painter.setFont(self._medium)
        painter.setPen(self._look.colour("text.1"))
        painter.drawText(text_box, int(_LEFT), stage)
        painter.setFont(self._number)
        painter.setPen(self._look.colour("warning" if is_slow(tile, state.now) else "text.2"))
        elided = self._number_metrics.elidedText(right, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(text_box, int(_RIGHT if stage else _LEFT), elided)

    def _paint_prompt(self, painter: QPainter, inner: QRect, tile: Tile) -> None:
        if inner.width() < 40:
            return
        painter.setPen(self._look.colour("text.3"))
        painter.setFont(self._caption)
        self._paint_lines(painter, inner, inner.top() + PADDING - 2, self._broken(tile.prompt, inner.width(), 2))

    def _paint_failed(self, painter: QPainter, rect: QRect, tile: Tile) -> None:
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        middle = rect.top() + 18
        self._icon(painter, QPointF(inner.left() + ICON / 2, middle), "circle-alert", "danger", ICON)
        title = QRectF(inner.x() + ICON + ICON_GAP, middle - 9, inner.width() - ICON - ICON_GAP, 18)
        painter.setFont(self._medium)
        painter.setPen(self._look.colour("danger"))
        words = self._medium_metrics.elidedText(failure_title(tile), Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, int(_LEFT), words)
        top, bottom = middle + 9, rect.bottom() + 1 - BUTTON_BOTTOM - BUTTON
        low = rect.height() < BODY_FROM_HEIGHT
        most = max(1, (bottom - top - 4) // LINE)
        lines = self._broken(short_charged_text(tile) if low else failure_text(tile), inner.width(), most)
        painter.setFont(self._caption)
        painter.setPen(self._look.colour("text.2"))
        self._paint_lines(painter, inner, round((top + bottom - LINE * len(lines)) / 2), lines)

    def _paint_button(self, painter: QPainter, part: Part, state: TileState) -> None:
        hot = state.hot is part.action
        fill = "control.pressed" if hot and state.pressed else "control.hover" if hot else "control"
        painter.setPen(Qt.PenStyle.NoPen)
        if part.main or hot or not part.text:
            painter.setBrush(self._look.colour(fill))
            painter.drawRoundedRect(QRectF(part.rect), 5, 5)
        colour = "text.1" if part.main or hot else "text.2"
        box = QRectF(part.rect)
        if not part.text:
            self._icon(painter, box.center(), _BUTTON_ICONS[part.action], colour, ICON)
            return
        painter.setFont(self._medium)
        if part.main:
            at = QPointF(box.left() + 9 + ICON / 2, box.center().y())
            self._icon(painter, at, _BUTTON_ICONS[part.action], colour, ICON)
            painter.setPen(self._look.colour(colour))
            painter.drawText(box.adjusted(9 + ICON + ICON_GAP, 0, 0, 0), int(_LEFT), part.text)
        else:
            painter.setPen(self._look.colour(colour))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), part.text)

    # ---- pieces ----

    def _paint_rings(self, painter: QPainter, rect: QRect, tile: Tile, state: TileState) -> None:
        if not (state.selected or state.current):
            return
        half = RING / 2
        ring = QRectF(rect).adjusted(half - RING_OUTSIDE, half - RING_OUTSIDE, RING_OUTSIDE - half, RING_OUTSIDE - half)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("accent" if state.selected else "text.1"), RING))
        painter.drawRoundedRect(ring, RADIUS + 2, RADIUS + 2)
        if state.selected and state.current:
            # The keyboard's position among several selected ones.
            inside = "focus.on_image" if tile.kind is TileKind.RESULT else "text.1"
            painter.setPen(QPen(self._look.colour(inside), 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _fill(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _scrim(self, painter: QPainter, box: QRectF, *, strong: bool = False) -> None:
        colour = QColor(self._look.colour("badge.scrim"))
        if strong:
            colour.setAlpha(230)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _icon(
        self, painter: QPainter, centre: QPointF, name: str, token: str, size: int, *, filled: bool = False
    ) -> None:
        pixmap = self._look.icons.pixmap(name, token, size, self._ratio, filled=filled)
        painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), pixmap)

    def _paint_lines(self, painter: QPainter, inner: QRect, top: int, lines: list[str]) -> None:
        for number, text in enumerate(lines):
            painter.drawText(QRect(inner.x(), top + number * LINE, inner.width(), LINE), int(_LEFT), text)

    def _broken(self, text: str, width: int, most: int) -> list[str]:
        key = (text, width, most)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _KEPT_LINES:
                self._lines.clear()
            # A prompt may be 100 kB: no two lines hold more than this.
            found = self._lines[key] = break_lines(text[:600], self._caption, width, most)
        return found

    def _wear(self) -> None:
        self._lines.clear()
        self._caption = self._look.font("caption")
        self._medium = self._look.font("caption", weight=MEDIUM)
        self._number = self._look.font("caption", weight=MEDIUM, tabular=True)
        self._micro = self._look.font("micro", tabular=True)
        self._medium_metrics = _metrics(self._medium)
        self._number_metrics = _metrics(self._number)
        self._micro_metrics = _metrics(self._micro)


def _metrics(font: QFont) -> QFontMetricsF:
    return QFontMetricsF(font)


def _bottom_right(rect: QRect) -> QRect:
    right, bottom = rect.left() + rect.width(), rect.top() + rect.height()
    return QRect(right - EDGE - BADGE, bottom - EDGE - BADGE, BADGE, BADGE)
