"""Toggle, check and radio: painted, because a style sheet cannot draw them from tokens alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted

TOGGLE_WIDTH, TOGGLE_HEIGHT, KNOB, INSET = 30, 18, 14, 2
BOX, TEXT_GAP, ROW = 16, 8, 24


class Toggle(Painted):
    """A 30 x 18 switch; Space and click flip it. ``name`` is its accessible name."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFixedSize(TOGGLE_WIDTH, TOGGLE_HEIGHT)
        self.setProperty("focusRadius", TOGGLE_HEIGHT // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track, knob = ("accent", "on_accent") if self.isChecked() else ("control.pressed", "text.2")
        if not self.isEnabled():
            track, knob = ("accent.disabled" if self.isChecked() else "control.disabled"), "text.disabled"
        elif self.isChecked() and self.hovered:
            track = "accent.hover"
        painter.setBrush(self.look.colour(track))
        painter.drawRoundedRect(self.rect(), TOGGLE_HEIGHT / 2, TOGGLE_HEIGHT / 2)
        painter.setBrush(self.look.colour(knob))
        right = self.isChecked() != self.isRightToLeft()
        left = TOGGLE_WIDTH - INSET - KNOB if right else INSET
        painter.drawEllipse(left, INSET, KNOB, KNOB)


class Check(Painted):
    """A 16 px check box with its text; ``set_partial`` draws the dash of a mixed selection."""

    def __init__(self, look: Look, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._partial = False
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setCheckable(True)
        look.fix_height(self, ROW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 4)
        self.toggled.connect(lambda: self.set_partial(False))

    def set_partial(self, partial: bool) -> None:
        """Show that only a part is checked, until the next click."""
        self._partial = partial
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self.look.font()).horizontalAdvance(self.text())
        return QSize(BOX + (round(text) + TEXT_GAP if self.text() else 0), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - BOX) / 2, BOX, BOX)
        filled = self.isChecked() or self._partial
        self._paint_box(painter, box, filled)
        if filled:
            icon = "minus" if self._partial else "check"
            token = "on_accent" if self.isEnabled() else "on_accent.disabled"
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), self.look.pixmap(self, icon, token, 12))
        paint_caption(painter, self)

    def _paint_box(self, painter: QPainter, box: QRectF, filled: bool) -> None:
        if filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("accent" if self.isEnabled() else "accent.disabled"))
            painter.drawRoundedRect(box, 4, 4)
        else:
            edge = "line.field" if self.isEnabled() else "line"
            painter.setPen(QPen(self.look.colour("text.2" if self.hovered else edge), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class Radio(Painted):
    """A 16 px radio button with its text; exclusive among its siblings."""

    def __init__(self, look: Look, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        look.fix_height(self, ROW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", BOX // 2)

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self.look.font()).horizontalAdvance(self.text())
        return QSize(BOX + (round(text) + TEXT_GAP if self.text() else 0), self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - BOX) / 2, BOX, BOX)
        ground = "accent" if self.isEnabled() else "accent.disabled"
        edge = "text.2" if self.hovered else "line.field"
        paint_radio(painter, self.look, box, chosen=self.isChecked(), ground=ground, edge=edge)
        paint_caption(painter, self)


def paint_radio(
    painter: QPainter, look: Look, box: QRectF, *, chosen: bool, ground: str = "accent", edge: str = "line.field"
) -> None:
    """Paint the ring of a choice, filled with its dot when it is the chosen one; ``ground``, ``edge`` are tokens."""
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawEllipse(box)
        painter.setBrush(look.colour("on_accent"))
        painter.drawEllipse(box.center(), 3, 3)
    else:
        painter.setPen(QPen(look.colour(edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_caption(painter: QPainter, button: Painted) -> None:
    """Paint the text to the right of a check or radio."""
    if button.text():
        painter.setFont(button.look.font())
        painter.setPen(button.look.colour("text.1" if button.isEnabled() else "text.disabled"))
        rect = QRectF(BOX + TEXT_GAP, 0, button.width(), button.height())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), button.text())
