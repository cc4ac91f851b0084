"""Key caps: the small framed key names on the Generate button, in fields and in tooltips."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look

HEIGHT, GAP, PADDING, RADIUS = 16, 4, 6, 4
ICON_KEYS = {"Return": "corner-down-left", "Enter": "corner-down-left"}
ICON_WIDTH = 22


def key_names(shortcut: str) -> list[str]:
    """Return the caps of a portable shortcut such as ``Ctrl+Return``, in this platform's words."""
    *modifiers, key = shortcut.split("+")
    native = QKeySequence("+".join([*modifiers, "A"])).toString(QKeySequence.SequenceFormat.NativeText)
    shown = native.removesuffix("A").replace("+", " ").split() if modifiers else []
    return [*shown, key]


def caps_width(look: Look, keys: list[str]) -> float:
    """Return the width of a row of caps in px."""
    return sum(_cap_width(look, key) for key in keys) + GAP * max(0, len(keys) - 1)


def paint_caps(painter: QPainter, look: Look, right: float, middle: float, keys: list[str], token: str) -> None:
    """Paint a row of caps that ends at ``right`` and is centred on ``middle``, in one token's colour."""
    left = right - caps_width(look, keys)
    painter.save()
    for key in keys:
        width = _cap_width(look, key)
        rect = QRectF(left, middle - HEIGHT / 2, width, HEIGHT)
        edge = QColor(look.colour(token))
        edge.setAlphaF(0.4)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if key in ICON_KEYS:
            ratio = painter.device().devicePixelRatio()
            pixmap = look.icons.pixmap(ICON_KEYS[key], token, 12, ratio)
            painter.drawPixmap(rect.center() - QPointF(6, 6), pixmap)
        else:
            painter.setPen(look.colour(token))
            painter.setFont(look.font("micro"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), key)
        left += width + GAP
    painter.restore()


def _cap_width(look: Look, key: str) -> float:
    if key in ICON_KEYS:
        return ICON_WIDTH
    return round(QFontMetricsF(look.font("micro")).horizontalAdvance(key)) + 2 * PADDING - 4


class KeyCap(QWidget):
    """One cap with a short text, such as "Ctrl F" in the search field."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Show another key."""
        self._text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        advance = QFontMetricsF(self._look.font("micro")).horizontalAdvance(self._text)
        return QSize(round(advance) + 2 * PADDING, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line.strong"), 1))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setPen(self._look.colour("text.3"))
        painter.setFont(self._look.font("micro"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)
