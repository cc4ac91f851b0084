"""Slider: a number in a range, with its label, its value to read or type, and its default."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSlider, QStackedLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.stepper import BIG_STEP, RADIUS
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import MEDIUM


class Slider(QSlider):
    """A 3 px track with a 12 px knob, painted. A click on the track goes there; double-click asks for the default."""

    reset_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setFixedHeight(16)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", RADIUS)
        look.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, knob = self.height() / 2, self._knob_centre()
        fill, track = ("slider.fill", "control.pressed") if self.isEnabled() else ("line", "control.disabled")
        painter.setBrush(self._look.colour(track))
        painter.drawRoundedRect(QRectF(0, middle - 1.5, self.width(), 3), 1.5, 1.5)
        painter.setBrush(self._look.colour(fill))
        left, right = (knob, float(self.width())) if self.isRightToLeft() else (0.0, knob)
        painter.drawRoundedRect(QRectF(left, middle - 1.5, right - left, 3), 1.5, 1.5)
        painter.setBrush(self._look.colour("knob" if self.isEnabled() else "text.disabled"))
        painter.setPen(QPen(self._look.colour("knob.line"), 1))
        painter.drawEllipse(QRectF(knob - 5.5, middle - 5.5, 11, 11))

    def _knob_centre(self) -> float:
        span = self.maximum() - self.minimum()
        share = (self.sliderPosition() - self.minimum()) / span if span else 0.0
        share = 1 - share if self.isRightToLeft() else share
        return 6 + share * (self.width() - 12)

    def _value_at(self, x: float) -> int:
        share = min(1.0, max(0.0, (x - 6) / max(1, self.width() - 12)))
        share = 1 - share if self.isRightToLeft() else share
        return round(self.minimum() + share * (self.maximum() - self.minimum()))


class LabelledSlider(QWidget):
    """A number in a range: label, value at its right, track below. Click the value to type; double-click resets."""

    changed = Signal(float)

    def __init__(
        self,
        look: Look,
        label: str,
        minimum: float,
        maximum: float,
        default: float,
        *,
        step: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        """``step`` also decides the decimals shown. Raises ValueError when the range is empty."""
        super().__init__(parent)
        if not minimum < maximum or step <= 0:
            raise ValueError("a slider needs a range and a step")
        self._minimum, self._maximum, self._step, self._default = minimum, maximum, step, default
        self._decimals = decimals_of(step)
        self._value = default
        self.slider = Slider(look)
        self.slider.setAccessibleName(label)
        self.slider.setRange(0, max(1, round((maximum - minimum) / step)))
        self.slider.setPageStep(BIG_STEP)
        self.readout = _Readout(look)
        self.readout.editor.setAccessibleName(label)
        head = QHBoxLayout()
        head.addWidget(Label(look, label, "caption", "text.2", weight=MEDIUM))
        head.addStretch(1)
        head.addWidget(self.readout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_slid)
        self.slider.reset_requested.connect(lambda: self.set_value(self._default))
        self.readout.typed.connect(self._on_typed)
        self.setFocusProxy(self.slider)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show()

    def value(self) -> float:
        """Return the number."""
        return self._value

    def set_value(self, value: float) -> None:
        """Change the number; it is held within the range. Emits ``changed`` when it differs."""
        value = round(min(max(value, self._minimum), self._maximum), self._decimals)
        differs = value != self._value
        self._value = value
        self._show()
        if differs:
            self.changed.emit(value)

    def _on_slid(self, position: int) -> None:
        # The last stop is the maximum itself even when the step does not divide the range.
        last = position == self.slider.maximum()
        self.set_value(self._maximum if last else self._minimum + position * self._step)

    def _on_typed(self, text: str) -> None:
        try:
            self.set_value(float(text.replace(",", ".")))
        except ValueError:
            self._show()

    def _show(self) -> None:
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round((self._value - self._minimum) / self._step))
        self.slider.blockSignals(blocked)
        self.readout.show_text(f"{self._value:.{self._decimals}f}")


class _Readout(QWidget):
    """The value at the right of a slider's label; a click turns it into a field."""

    typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._label = Label(look, "", "caption", "text.1", weight=MEDIUM, tabular=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editor = QLineEdit()
        self.editor.setProperty("bare", True)
        self.editor.setProperty("ownFocus", True)
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.setFont(look.font("caption", weight=MEDIUM, tabular=True))
        look.fix_line(self.editor, "caption")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._label)
        self._stack.addWidget(self.editor)
        self.setFixedWidth(look.px(72))
        look.fix_height(self, 16)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.editor.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """Show a value."""
        self._label.setText(text)

    def text(self) -> str:
        """Return what is shown."""
        return self._label.text()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.editor.setText(self._label.text())
        self._stack.setCurrentWidget(self.editor)
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)
        self.editor.selectAll()

    def _on_finished(self) -> None:
        if self._stack.currentWidget() is self.editor:
            self._stack.setCurrentWidget(self._label)
            self.typed.emit(self.editor.text())


def decimals_of(step: float) -> int:
    """Return how many decimals a value of this step shows, at most 4."""
    text = f"{step:.4f}".rstrip("0")
    return len(text.partition(".")[2])
