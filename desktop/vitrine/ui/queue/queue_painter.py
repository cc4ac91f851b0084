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
from vitrine.viewmodels.queue_text import (
    Waiting,
    clock,
    cost,
    reason,
    second_line,
    stage_note,
    stage_words,
    waiting_text,
)
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import is_slow

ROW = 52
EDGE = 16
THUMB = (40, 36)
TEXT_LEFT = 68
BUTTON = 28
BUTTONS_RIGHT = 10
CLOCK_RIGHT, COST_RIGHT = 152, 88
"""From the row's right edge to the right of the clock and of the cost."""
STAGE_RIGHT = 220
TEXT_SHARE = 0.45
BETWEEN = 14
CAPTION, BODY = "caption", "body"
BAR = 3
NARROW = 640
"""Under this width the cost, and under 560 the clock too, give way to the words."""


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
    """How a row stands: the moment, the sweep's phase, place in line and why it waits, pointer and keyboard."""

    now: float
    phase: float = 0.5
    place_in_line: int = 0
    hovered: bool = False
    current: bool = False
    hot: JobAction | None = None
    pressed: bool = False
    dragged: bool = False
    waiting: Waiting = Waiting.TURN


def cells(row: QueueRow, rect: QRect, place_in_line: int = 0, *, mirrored: bool = False) -> Cells:
    """Return the parts of a row in ``rect``; ``mirrored`` for languages that are written from the right."""
    offered = main_actions(row.job, place_in_line)
    left, width, height = rect.left(), rect.width(), rect.height()
    top = rect.top() + (height - BUTTON) // 2
    first = left + width - BUTTONS_RIGHT - len(offered) * BUTTON
    cost_right, clock_right, stage_right = (
        left + width - COST_RIGHT,
        left + width - CLOCK_RIGHT,
        left + width - STAGE_RIGHT,
    )
    with_cost, with_clock = width >= NARROW, width >= NARROW - 80
    if not with_cost:
        clock_right, stage_right = cost_right, stage_right + CLOCK_RIGHT - COST_RIGHT
    if not with_clock:
        stage_right = cost_right
    room = stage_right - left - TEXT_LEFT - BETWEEN
    text = QRectF(left + TEXT_LEFT, rect.top(), max(80.0, room * TEXT_SHARE), height)
    stage_left = text.right() + BETWEEN
    stage = QRectF(stage_left, rect.top(), max(0.0, stage_right - stage_left), height)
    clock_left = stage_right + 8
    clock = QRectF(clock_left, rect.top(), clock_right - clock_left if with_clock else 0.0, height)
    cost = QRectF(clock_right + 4, rect.top(), cost_right - clock_right - 4 if with_cost else 0.0, height)
    buttons = [(action, QRect(first + n * BUTTON, top, BUTTON, BUTTON)) for n, action in enumerate(offered)]
    if mirrored:
        text, stage, clock, cost = (_mirror(part, rect) for part in (text, stage, clock, cost))
        buttons = [(action, _mirror(QRectF(place), rect).toRect()) for action, place in buttons]
    return Cells(text, stage, clock, cost, tuple(buttons))


def _mirror(part: QRectF, rect: QRect) -> QRectF:
    return QRectF(2 * rect.left() + rect.width() - part.right(), part.y(), part.width(), part.height())


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
        self.mirrored = False

    @property
    def row(self) -> int:
        """Return how high a row is with the text's size in use."""
        return self._look.px(ROW)

    def paint(self, painter: QPainter, rect: QRect, row: QueueRow, state: RowState, thumb: QPixmap | None) -> None:
        """Paint ``row`` into ``rect``; ``thumb`` is the first result's picture at its size, if any."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.current or state.hovered:
            painter.fillRect(rect, self._look.colour("row.selected" if state.current else "row.hover"))
        line = rect.top() + rect.height() - 1
        painter.fillRect(rect.left(), line, rect.width(), 1, self._look.colour("line.subtle"))
        if state.dragged:
            painter.setOpacity(0.5)
        parts = cells(row, rect, state.place_in_line, mirrored=self.mirrored)
        self._paint_thumb(painter, rect, row, thumb)
        self._paint_words(painter, parts, row, active=state.current or state.hovered)
        self._paint_stage(painter, parts.stage, row, state)
        self._say(painter, parts.clock, clock(row, state.now), "text.2", far=True)
        self._say(painter, parts.cost, cost(row.job), "text.2", far=True)
        for action, place in parts.buttons:
            self._paint_button(painter, row, action, place, state)
        painter.setOpacity(1.0)

    def paint_drop(self, painter: QPainter, y: int, width: int) -> None:
        """Paint where a dragged row would come to stand."""
        painter.fillRect(EDGE, y - 1, width - 2 * EDGE, 2, self._look.colour("accent"))

    def _paint_thumb(self, painter: QPainter, rect: QRect, row: QueueRow, thumb: QPixmap | None) -> None:
        box = QRectF(rect.left() + EDGE, rect.top() + (rect.height() - THUMB[1]) // 2, *THUMB)
        if self.mirrored:
            box = _mirror(box, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("tile.empty"))
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
        box, first, second = parts.text, self._look.line(BODY), self._look.line(CAPTION)
        top = box.y() + (box.height() - first - second) // 2
        prompt = " ".join(row.job.request.prompt.split()) or row.job.request.model
        self._say(painter, QRectF(box.x(), top, box.width(), first), prompt, "text.1", style=BODY)
        line = QRectF(box.x(), top + first, box.width(), second)
        self._say(painter, line, second_line(row, self._names), "text.2" if active else "text.3")

    def _paint_stage(self, painter: QPainter, box: QRectF, row: QueueRow, state: RowState) -> None:
        why = reason(row)
        icon, icon_token, token = _mark(row)
        live = row.tile.kind is TileKind.LIVE and row.group is Group.RUNNING and row.tile.stage is not Stage.WAITING
        waits = row.group in (Group.WAITING, Group.HELD) or live
        height = self._look.line(CAPTION)
        below = height + 2 if why else 10 if waits else 0
        top = box.y() + (box.height() - height - below) // 2
        line = QRectF(box.x(), top, box.width(), height)
        if icon:
            middle = line.right() - 7 if self.mirrored else line.left() + 7
            self._icon(painter, QPointF(middle, top + height / 2), icon, icon_token, 14)
            line.adjust(0 if self.mirrored else 20, 0, -20 if self.mirrored else 0, 0)
        waiting = waiting_text(state.waiting, self._names.provider(row.job.request.provider))
        note = stage_note(row, state.now, state.place_in_line, waiting, self._names)
        weight = None if row.group is Group.DONE else MEDIUM
        used = self._say(painter, line, stage_words(row, self.place), token, weight=weight) + 12
        room = line.adjusted(0 if self.mirrored else used, 0, -used if self.mirrored else 0, 0)
        self._say(painter, room, note, "warning" if is_slow(row.tile, state.now) else "text.2", far=True)
        if why:
            self._say(painter, QRectF(box.x(), top + height + 1, box.width(), height), why, "text.2")
        elif live:
            self._paint_bar(painter, QRectF(box.x(), top + height + 6, box.width(), BAR), row, state.phase)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: QueueRow, phase: float) -> None:
        painter.save()
        if self.mirrored:
            painter.translate(2 * bar.center().x(), 0)
            painter.scale(-1, 1)
        paint_progress(painter, bar, self._look, row.tile.fraction, phase)
        painter.restore()

    def _paint_button(self, painter: QPainter, row: QueueRow, action: JobAction, place: QRect, state: RowState) -> None:
        hot = state.hot is action
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("control.pressed" if state.pressed else "control"))
            painter.drawRoundedRect(place, 6, 6)
        icon = action_icon(action, row.job)
        self._icon(painter, QRectF(place).center(), icon, "text.1" if hot else "text.2", 16)

    def _say(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        token: str,
        *,
        far: bool = False,
        style: str = CAPTION,
        weight: int | None = None,
    ) -> float:
        """Paint one line, elided to the box, at the reading side or the ``far`` one; return its width."""
        if not text or box.width() <= 0:
            return 0.0
        font = self._look.font(style, weight=weight, tabular=True)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        side = Qt.AlignmentFlag.AlignRight if far != self.mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags), shown)
        return metrics.horizontalAdvance(shown)

    def _icon(self, painter: QPainter, centre: QPointF, name: str, token: str, size: int) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = self._look.icons.pixmap(name, token, size, ratio)
        painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), pixmap)


def _mark(row: QueueRow) -> tuple[str, str, str]:
    """Return the stage cell's icon and its token, and the token of its words."""
    if row.group is Group.HELD:
        return ("cloud-off" if row.job.state is JobState.STORING else "circle-pause", "warning", "text.1")
    if row.group is Group.FAILED:
        return ("circle-alert", "danger", "danger")
    if row.group is Group.DONE:
        return ("check", "accent.text", "text.2")
    return ("", "", "text.1")
