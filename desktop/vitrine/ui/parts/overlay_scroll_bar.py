"""OverlayScrollBar: a thin scroll bar over the edge of a view that takes no room from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QWidget

from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM

THIN, WIDE = 6, 10
OUTSIDE = 4
ROOM = 16
SHORTEST = 32
BUBBLE_HEIGHT, BUBBLE_PADDING = 24, 8


class OverlayScrollBar(QWidget):
    """Shows and moves the vertical position of a scroll area whose own bar is switched off.

    6 px thin, 10 under the pointer; while it is dragged it says where one is.

    Signals:
        released(): it is no longer dragged.
    """

    released = Signal()

    def __init__(self, look: Look, area: QAbstractScrollArea, *, top: int = 0) -> None:
        """Lie over ``area``'s right edge, ``top`` px below its upper one."""
        super().__init__(area)
        self._look = look
        self._bar: QScrollBar = area.verticalScrollBar()
        self._area = area
        self._top = top
        self._held: tuple[int, int] | None = None
        self._bubble = _Bubble(look, area)
        self.says: Callable[[int], str] = lambda _value: ""
        """What to say about a position while it is dragged there."""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        area.installEventFilter(self)
        self._bar.valueChanged.connect(self.update)
        self._bar.rangeChanged.connect(self._settle)
        look.changed.connect(self.update)
        self._settle()

    @property
    def held(self) -> bool:
        """Return whether it is being dragged."""
        return self._held is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        wide = self.underMouse() or self._held is not None
        width = WIDE if wide else THIN
        top, height = self._handle()
        edge = OUTSIDE if not wide else 2
        left = edge if self.isRightToLeft() else self.width() - edge - width
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("line.strong" if wide else "line"))
        painter.drawRoundedRect(QRectF(left, top, width, height), width / 2, width / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        top, height = self._handle()
        y = event.position().toPoint().y()
        if not top <= y < top + height:
            self._go_to(y - height // 2)
        self._held = (y, self._handle()[0])
        self._say()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._go_to(self._held[1] + event.position().toPoint().y() - self._held[0])
            self._say()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._bubble.hide()
        self.update()
        self.released.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _handle(self) -> tuple[int, int]:
        """Return top and height of the handle."""
        whole = self._bar.maximum() - self._bar.minimum() + self._bar.pageStep()
        height = max(SHORTEST, round(self.height() * self._bar.pageStep() / max(1, whole)))
        room = self.height() - height
        span = max(1, self._bar.maximum() - self._bar.minimum())
        return round(room * (self._bar.value() - self._bar.minimum()) / span), height

    def _go_to(self, top: int) -> None:
        room = max(1, self.height() - self._handle()[1])
        span = self._bar.maximum() - self._bar.minimum()
        self._bar.setValue(self._bar.minimum() + round(span * top / room))

    def _say(self) -> None:
        top, height = self._handle()
        beside = self.width() if self.isRightToLeft() else 0
        at = self.mapTo(self._area, QPoint(beside, top + height // 2))
        self._bubble.say(self.says(self._bar.value()), at)

    def _settle(self) -> None:
        area = self._area
        top = self._top + OUTSIDE
        left = 0 if area.isRightToLeft() else area.width() - ROOM
        self.setGeometry(left, top, ROOM, max(0, area.height() - top - OUTSIDE))
        self.setVisible(self._bar.maximum() > self._bar.minimum())
        self.raise_()
        self.update()


def scrolled(look: Look, body: QWidget) -> QScrollArea:
    """Return a transparent area with no frame that scrolls ``body`` up and down under an overlay bar."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(body)
    for widget in (body, area.viewport()):
        widget.setAutoFillBackground(False)
    OverlayScrollBar(look, area)
    return area


class _Bubble(QWidget):
    """A word beside the bar, on the side of the content."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str, at: QPoint) -> None:
        """Say ``text`` beside the point ``at`` of the parent."""
        self._text = text
        width = QFontMetrics(self._look.font("caption", weight=MEDIUM)).horizontalAdvance(text) + 2 * BUBBLE_PADDING
        height = self._look.px(BUBBLE_HEIGHT)
        left = at.x() + 8 if self.isRightToLeft() else at.x() - 8 - width
        self.setGeometry(left, at.y() - height // 2, width, height)
        self.setVisible(bool(text))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("line"))
        painter.setBrush(self._look.colour("bg.raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._look.font("caption", weight=MEDIUM))
        painter.setPen(self._look.colour("text.1"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)
