"""QueuePainter: draws one row of the queue: thumbnail, prompt, stage with its bar, clock, cost, and its buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPixmap

from vitrine.domain.generation import MediaKind
from vitrine.domain.job import JobState, Stage
from vitrine.ui.look import Look
from vitrine.ui.parts.progress import paint_progress
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.job_words import JobAction, action_icon, main_actions
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.queue_rows import Group, QueueRow
from vitrine.viewmodels.queue_text import clock, cost, reason, second_line, stage_note, stage_words
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import is_slow

ROW = 52
EDGE = 16
THUMB = (40, 36)
TEXT_LEFT = 68
BUTTON = 28
BUTTONS_RIGHT = 10
MOST_BUTTONS = 3
CLOCK, COST = 56, 80
LINE = 16
BAR = 3
NARROW = 640
"""Under this width the cost, and under 560 the clock too, give way to the words."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the parts of a row are, in the row's own px."""

    text: QRectF
    stage: QRectF
    clock: QRectF
    cost: QRectF
    buttons: tuple[tuple[JobAction, QRect], ...]


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands: the moment, the sweep's phase, place in line, pointer and keyboard."""

    now: float
    phase: float = 0.5
    place_in_line: int = 0
    hovered: bool = False
    current: bool = False
    hot: JobAction | None = None
    pressed: bool = False


def cells(row: QueueRow, rect: QRect) -> Cells:
    """Return the parts of a row in ``rect``."""
    offered = main_actions(row.job)
    right = rect.left() + rect.width() - BUTTONS_RIGHT
    top = rect.top() + (ROW - BUTTON) // 2
    left_most = right - len(offered) * BUTTON
    buttons = tuple((a, QRect(left_most + n * BUTTON, top, BUTTON, BUTTON)) for n, a in enumerate(offered))
    cost_right = right - MOST_BUTTONS * BUTTON - 12
    wide, wider = rect.width() >= NARROW - 80, rect.width() >= NARROW
    cost_left = cost_right - (COST if wider else 0)
    clock_left = cost_left - (CLOCK if wide else 0)
    text = QRectF(rect.left() + TEXT_LEFT, rect.top(), 0, ROW)
    room = clock_left - 12 - text.left()
    text.setWidth(max(80.0, room * 0.45))
    stage = QRectF(text.right() + 14, rect.top(), max(0.0, clock_left - 12 - text.right() - 14), ROW)
    return Cells(
        text,
        stage,
        QRectF(clock_left, rect.top(), cost_left - clock_left, ROW),
        QRectF(cost_left, rect.top(), cost_right - cost_left, ROW),
        buttons,
    )


def thumb_size(width: int, height: int) -> tuple[int, int]:
    """Return the size at which a picture fills the cell; what is too much is cut off."""
    scale = max(THUMB[0] / max(1, width), THUMB[1] / max(1, height))
    return max(THUMB[0], round(width * scale)), max(THUMB[1], round(height * scale))


class QueuePainter:
    """Paints rows with one look."""

    def __init__(self, look: Look, names: Names) -> None:
        self._look = look
        self._names = names
        self.place = ""

    def paint(self, painter: QPainter, rect: QRect, row: QueueRow, state: RowState, thumb: QPixmap | None) -> None:
        """Paint ``row`` into ``rect``; ``thumb`` is the first result's picture at its size, if any."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.current or state.hovered:
            painter.fillRect(rect, self._look.colour("row.selected" if state.current else "row.hover"))
        painter.fillRect(rect.left(), rect.top() + ROW - 1, rect.width(), 1, self._look.colour("line.subtle"))
        parts = cells(row, rect)
        self._paint_thumb(painter, rect, row, thumb)
        self._paint_words(painter, parts, row, active=state.current or state.hovered)
        self._paint_stage(painter, parts.stage, row, state)
        quiet = "text.2"
        if parts.clock.width():
            self._say(painter, parts.clock, clock(row, state.now), quiet, _RIGHT)
        if parts.cost.width():
            self._say(painter, parts.cost, cost(row.job), quiet, _RIGHT)
        for action, place in parts.buttons:
            self._paint_button(painter, action, place, state)

    def _paint_thumb(self, painter: QPainter, rect: QRect, row: QueueRow, thumb: QPixmap | None) -> None:
        box = QRectF(rect.left() + EDGE, rect.top() + (ROW - THUMB[1]) / 2, *THUMB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(box, 4, 4)
        if thumb is not None:
            size = thumb.deviceIndependentSize()
            at = box.center() - QPointF(size.width() / 2, size.height() / 2)
            shape = QPainterPath()
            shape.addRoundedRect(box, 4, 4)
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(QPointF(round(at.x()), round(at.y())), thumb)
            painter.restore()
            return
        icon = "film" if row.job.request.type.makes is MediaKind.VIDEO else "image"
        self._icon(painter, box.center(), icon, "text.3", 16)

    def _paint_words(self, painter: QPainter, parts: Cells, row: QueueRow, *, active: bool) -> None:
        box = parts.text
        prompt = " ".join(row.job.request.prompt.split()) or row.job.request.model
        self._say(painter, QRectF(box.x(), box.y() + 9, box.width(), 18), prompt, "text.1", _LEFT, style="body")
        line = QRectF(box.x(), box.y() + 27, box.width(), LINE)
        self._say(painter, line, second_line(row, self._names), "text.2" if active else "text.3", _LEFT)

    def _paint_stage(self, painter: QPainter, box: QRectF, row: QueueRow, state: RowState) -> None:
        why = reason(row)
        words, token, icon = stage_words(row, self.place), "text.1", ""
        if row.group is Group.HELD:
            icon, token_icon = "cloud-off" if row.job.state is JobState.STORING else "circle-pause", "warning"
        elif row.group is Group.FAILED:
            icon = token_icon = "circle-alert"
            token, token_icon = "danger", "danger"
        elif row.group is Group.DONE:
            icon, token_icon, token = "check", "accent.text", "text.2"
        else:
            token_icon = ""
        live = row.tile.kind is TileKind.LIVE and row.group is Group.RUNNING and row.tile.stage is not Stage.WAITING
        top = box.y() + (9 if why else 13 if live else 18)
        left = box.x()
        if icon:
            self._icon(painter, QPointF(left + 7, top + LINE / 2), icon, token_icon, 14)
            left += 20
        line = QRectF(left, top, box.right() - left, LINE)
        note = stage_note(row, state.now, state.place_in_line)
        weight = None if row.group is Group.DONE else MEDIUM
        used = self._say(painter, line, words, token, _LEFT, weight=weight)
        room = QRectF(line.x() + used + 12, top, max(0.0, line.width() - used - 12), LINE)
        self._say(painter, room, note, "warning" if is_slow(row.tile, state.now) else "text.2", _RIGHT)
        if why:
            self._say(painter, QRectF(box.x(), box.y() + 26, box.width(), LINE), why, "text.2", _LEFT)
        elif live:
            bar = QRectF(box.x(), box.y() + 34, box.width(), BAR)
            paint_progress(painter, bar, self._look, row.tile.fraction, state.phase)

    def _paint_button(self, painter: QPainter, action: JobAction, place: QRect, state: RowState) -> None:
        hot = state.hot is action
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("control.pressed" if state.pressed else "control"))
            painter.drawRoundedRect(place, 6, 6)
        self._icon(painter, QRectF(place).center(), action_icon(action), "text.1" if hot else "text.2", 16)

    def _say(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        token: str,
        align: Qt.AlignmentFlag,
        *,
        style: str = "caption",
        weight: int | None = None,
    ) -> float:
        """Paint one line, elided to the box; return its width."""
        if not text or box.width() <= 0:
            return 0.0
        font = self._look.font(style, weight=weight, tabular=True)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(box, int(align), shown)
        return metrics.horizontalAdvance(shown)

    def _icon(self, painter: QPainter, centre: QPointF, name: str, token: str, size: int) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = self._look.icons.pixmap(name, token, size, ratio)
        painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), pixmap)
