"""Text: labels on the type scale whose boxes have the design's line height, and painted paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.mirror import seen_alignment
from vitrine.ui.parts.tips import tip

ELLIPSIS = "…"


class Label(QLabel):
    """One line of text in a style of the scale and a token's colour; its box is one design line high."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        style: str = "body",
        colour: str = "text.1",
        *,
        weight: int | None = None,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._colour = colour
        self._wanted = self.alignment()
        self.setAlignment(self._wanted)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(style, weight=weight, tabular=tabular))
        look.fix_line(self, style)
        self._recolour()
        look.changed.connect(self._recolour)

    def set_colour(self, token: str) -> None:
        """Change the colour; raise KeyError for an unknown token."""
        self._colour = token
        self._recolour()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Change the side, in reading order: Qt would go by the text, and put a Latin name at the wrong one."""
        self._wanted = alignment
        super().setAlignment(seen_alignment(self.layoutDirection(), alignment))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._wanted)

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour(self._colour))
        self.setPalette(palette)


class ElidedLabel(Label):
    """A label that shortens its text to the room it has; the whole text is its tooltip then."""

    elide = Qt.TextElideMode.ElideRight
    """Right for names; set to ElideMiddle for paths and links."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, max(self.minimumHeight(), super().minimumSizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), self.elide, self.width())
        self.setToolTip(tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        # A name, a path or a figure keeps its own direction; only the side it stands at follows the window's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = seen_alignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.rect(), int(side | Qt.AlignmentFlag.AlignAbsolute), shown)


class Paragraph(QWidget):
    """Wrapped text with the design's line height, at most ``max_lines`` lines (0: all), elided at the end."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        style: str = "body",
        colour: str = "text.2",
        *,
        max_lines: int = 0,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self._style = style
        self._colour = colour
        self._max_lines = max_lines
        self._centred = centred
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        look.changed.connect(self._restyle)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Replace the text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        lines = break_lines(self._text, self._look.font(self._style), width, self._max_lines)
        return len(lines) * self._look.line(self._style)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._look.font(self._style))
        width = min(320, int(metrics.horizontalAdvance(self._text)) + 2)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._colour))
        font = self._look.font(self._style)
        flags = Qt.AlignmentFlag.AlignHCenter if self._centred else Qt.AlignmentFlag.AlignLeading
        line = self._look.line(self._style)
        paint_lines(painter, QRectF(self.rect()), break_lines(self._text, font, self.width(), self._max_lines),
                    font, line, flags)  # fmt: skip


def break_lines(text: str, font: QFont, width: float, max_lines: int = 0) -> list[str]:
    """Return ``text`` wrapped to ``width`` px; with ``max_lines`` the last one is elided when more would follow."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start = line.textStart()
        if max_lines and len(lines) == max_lines - 1:
            rest = text[start:].replace("\n", " ")
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def paint_lines(
    painter: QPainter, rect: QRectF, lines: list[str], font: QFont, line_height: int, align: Qt.AlignmentFlag
) -> None:
    """Paint lines from the top of ``rect``, each centred in its line height, with the painter's pen."""
    painter.setFont(font)
    flags = align | Qt.AlignmentFlag.AlignVCenter
    for number, text in enumerate(lines):
        top = rect.topLeft() + QPointF(0, number * line_height)
        painter.drawText(QRectF(top.x(), top.y(), rect.width(), line_height), int(flags), text)
