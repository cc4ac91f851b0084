"""FactRow: a label and a value that a click copies; what it says then is "Copied"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.text import break_lines, paint_lines
from vitrine.ui.parts.tips import tip
from vitrine.viewmodels.facts import Fact

ROW, LINE = 24, 16
VALUE_LEFT, VALUE_LEFT_MOST = 92, 132
MOST_LINES = 4
OUTSIDE = 6
"""How far the hover reaches beyond the text on both sides, px."""
COPIED_MS = 1200


class FactRow(Painted):
    """One fact, at least 24 px high; a long value takes up to four lines, a technical one is elided in the middle."""

    copied = Signal(str)

    def __init__(self, look: Look, fact: Fact, value_left: int = VALUE_LEFT, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.fact = fact
        self._value_left = value_left
        self._said = False
        self._revert = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._revert.timeout.connect(self._on_revert)
        self.setAccessibleName(f"{fact.label}: {fact.value}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = self.tr("Copy {value}").format(value=fact.clip if len(fact.clip) < 200 else fact.label)
        self.setToolTip(tip(words))
        self.clicked.connect(self._copy)

    @property
    def says_copied(self) -> bool:
        """Return whether it says "Copied" now."""
        return self._said

    def heightForWidth(self, width: int) -> int:
        row, line = self.look.px(ROW), self.look.line("caption")
        return max(row, len(self._lines(width)) * line + row - line)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("row.hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setPen(self.look.colour("text.2" if self.hovered else "text.3"))
        painter.setFont(self.look.font("caption"))
        # A value keeps its own direction; only the side it stands at follows the window's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        line = self.look.line("caption")
        top = (self.look.px(ROW) - line) / 2
        name = QRectF(OUTSIDE, top, self._value_left - 8, line)
        label = QFontMetricsF(painter.font()).elidedText(self.fact.label, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(self._mirrored(name), int(Qt.AlignmentFlag.AlignVCenter | side), label)
        room = self._room(self.width())
        value = self._mirrored(QRectF(OUTSIDE + self._value_left, top, room, self.height() - 2 * top))
        if self._said:
            painter.setPen(self.look.colour("accent.text"))
            paint_lines(painter, value, [self.tr("Copied")], self._font(), line, side)
            return
        painter.setPen(self.look.colour("text.1"))
        paint_lines(painter, value, self._lines(self.width()), self._font(), line, side)
        if self.hovered:
            icon = self._mirrored(QRectF(self.width() - OUTSIDE - 14, 5, 14, 14))
            painter.drawPixmap(icon.topLeft(), self.look.pixmap(self, "copy", "text.2", 14))

    def _mirrored(self, rect: QRectF) -> QRectF:
        """Return where a rectangle lies in this direction of reading."""
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.right(), rect.y(), rect.width(), rect.height())

    def _lines(self, width: int) -> list[str]:
        font, room = self._font(), self._room(width)
        if self.fact.technical:
            return [QFontMetricsF(font).elidedText(self.fact.value, Qt.TextElideMode.ElideMiddle, room)]
        return break_lines(self.fact.value, font, room, MOST_LINES)

    def _room(self, width: int) -> float:
        # Room for the copy icon is kept, so that nothing is broken anew under the pointer.
        return max(40.0, width - 2 * OUTSIDE - self._value_left - 18)

    def _font(self) -> QFont:
        return self.look.font("caption", tabular=True, zero=self.fact.technical)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.fact.clip)
        self._said = True
        self._revert.start()
        self.update()
        self.copied.emit(self.fact.clip)

    def _on_revert(self) -> None:
        self._said = False
        self.update()


def value_left(look: Look, facts: Sequence[Fact]) -> int:
    """Return where the values of a list begin: 92 px, or farther right for longer labels."""
    metrics = QFontMetricsF(look.font("caption"))
    widest = max((metrics.horizontalAdvance(fact.label) for fact in facts), default=0.0)
    return min(VALUE_LEFT_MOST, max(VALUE_LEFT, round(widest) + 12))
