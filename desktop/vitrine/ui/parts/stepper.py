"""Stepper: a whole number with minus and plus, and the framed field it shares with the seed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted

INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1
BIG_STEP = 10
RADIUS = 6


class FieldFrame(QWidget):
    """A field's edge around parts: 1 px line, 2 px accent while ``editor`` has the focus, danger on error."""

    def __init__(self, look: Look, height: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wrong = False
        self.editor = BareEdit(look, self)
        self.setFocusProxy(self.editor)
        look.fix_height(self, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ownFocus", True)
        look.changed.connect(self.update)

    def set_error(self, *, wrong: bool) -> None:
        """Give the field a danger edge, or take it away."""
        self._wrong = wrong
        self.update()

    def setAccessibleName(self, name: str) -> None:
        """Name the editor too: it is what assistive technology lands on."""
        super().setAccessibleName(name)
        self.editor.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the editor too."""
        super().setAccessibleDescription(description)
        self.editor.setAccessibleDescription(description)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.editor.hasFocus()
        edge = "danger" if self._wrong else "accent" if focused else "line.edge"
        width = 2 if focused else 1
        painter.setPen(QPen(self._look.colour(edge), width))
        painter.setBrush(self._look.colour("field" if self.isEnabled() else "control.disabled"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


class BareEdit(QLineEdit):
    """A line edit without an edge of its own: its frame draws the focus."""

    stepped = Signal(int)

    def __init__(self, look: Look, frame: QWidget) -> None:
        super().__init__(frame)
        self.setProperty("bare", True)
        self.setProperty("ownFocus", True)
        self.setFrame(False)
        self.setFont(look.font("body", tabular=True))
        self._frame = frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step * step_size(event.modifiers()))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame.update()


class Stepper(FieldFrame):
    """A whole number with minus and plus. The wheel steps only with the focus; Shift steps by 10; 64-bit safe."""

    changed = Signal(object)
    """The new value, an int of up to 64 bits."""

    def __init__(
        self,
        look: Look,
        value: int = 0,
        minimum: int = INT64_MIN,
        maximum: int = INT64_MAX,
        *,
        step: int = 1,
        height: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, height, parent)
        self._minimum, self._maximum, self._step = minimum, maximum, step
        self._value = min(max(value, minimum), maximum)
        self.minus = StepButton(look, "minus", self.tr("Less"))
        self.plus = StepButton(look, "plus", self.tr("More"))
        self.editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.minus, self.editor, self.plus):
            row.addWidget(part)
        self.minus.clicked.connect(lambda: self._on_stepped(-step_size(self.minus.modifiers)))
        self.plus.clicked.connect(lambda: self._on_stepped(step_size(self.plus.modifiers)))
        self.editor.stepped.connect(self._on_stepped)
        self.editor.editingFinished.connect(self._on_typed)
        self._show()

    def value(self) -> int:
        """Return the number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Change the number; it is held within the limits. Emits ``changed`` when it differs."""
        value = min(max(value, self._minimum), self._maximum)
        differs = value != self._value
        self._value = value
        self._show()
        if differs:
            self.changed.emit(value)

    def set_limits(self, minimum: int, maximum: int) -> None:
        """Change the limits and hold the number within them."""
        self._minimum, self._maximum = minimum, maximum
        self.set_value(self._value)

    def sizeHint(self) -> QSize:
        return QSize(96, self.minimumHeight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Without the focus the wheel belongs to the page that scrolls under the pointer.
        if not self.editor.hasFocus():
            event.ignore()
            return
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta:
            self.set_value(self._value + (1 if delta > 0 else -1) * self._step * step_size(event.modifiers()))
        event.accept()

    def _on_stepped(self, steps: int) -> None:
        self._take_typed()
        self.set_value(self._value + steps * self._step)

    def _on_typed(self) -> None:
        self._take_typed()
        self._show()

    def _take_typed(self) -> None:
        try:
            typed = int(self.editor.text().strip().replace(",", "").replace("\u2212", "-"))
        except ValueError:
            return
        self.set_value(typed)

    def _show(self) -> None:
        self.editor.setText(str(self._value))
        self.minus.setEnabled(self._value > self._minimum)
        self.plus.setEnabled(self._value < self._maximum)


class StepButton(Painted):
    """The minus or plus in a stepper; repeats while held and remembers the modifiers of the press."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        super().__init__(look)
        self._icon = icon
        self.modifiers = Qt.KeyboardModifier.NoModifier
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(28, 28)
        self.setAutoRepeat(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.modifiers = event.modifiers()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        token = "text.1" if self.hovered else "text.2"
        pixmap = self.look.pixmap(self, self._icon, token if self.isEnabled() else "text.disabled", 14)
        QPainter(self).drawPixmap((self.width() - 14) // 2, (self.height() - 14) // 2, pixmap)


def step_size(modifiers: Qt.KeyboardModifier) -> int:
    """Return how many steps one press or notch is: 10 with Shift, else 1."""
    return BIG_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
