"""Custom size: width and height by hand, linked or free, swapped, and rounded to what the model takes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.shapes import SizeRules
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import IconButton
from vitrine.ui.parts.stepper import FieldFrame
from vitrine.ui.parts.text import Label, Paragraph

GAP = 8
BUTTON = 24


class SizeField(FieldFrame):
    """A length in px behind a letter; ``entered`` carries what was typed or stepped to, before any rounding."""

    entered = Signal(int)

    def __init__(self, look: Look, letter: str, name: str, step: int) -> None:
        super().__init__(look)
        self._step, self._value = step, 0
        caption = Label(look, letter, "body", "text.3")
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 9, 0)
        row.addWidget(caption)
        row.addWidget(self.editor, 1)
        self.setAccessibleName(name)
        self.editor.editingFinished.connect(self._on_typed)
        self.editor.stepped.connect(lambda steps: self.entered.emit(self._value + steps * self._step))

    def set_value(self, value: int) -> None:
        """Show a length."""
        self._value = value
        self.editor.setText(str(value))

    def _on_typed(self) -> None:
        try:
            typed = int(self.editor.text().replace(",", "").strip())
        except ValueError:
            typed = self._value
        if typed != self._value:
            self.entered.emit(typed)
        self.set_value(self._value)


class CustomSize(QWidget):
    """Width, height, the link between them and the swap. ``changed`` carries both lengths."""

    changed = Signal(int, int)

    def __init__(self, look: Look, rules: SizeRules) -> None:
        super().__init__()
        self._rules = rules
        self._size = (rules.width, rules.height)
        self._ratio = rules.width / rules.height
        self.width_field = SizeField(look, self.tr("W", "width"), self.tr("Width"), rules.step)
        self.height_field = SizeField(look, self.tr("H", "height"), self.tr("Height"), rules.step)
        self.link = IconButton(look, "link-2", self.tr("Keep the ratio"), height=BUTTON)
        self.link.setCheckable(True)
        self.swap = IconButton(look, "repeat", self.tr("Swap width and height"), height=BUTTON)
        self.words = Paragraph(look, "", "caption", "text.3")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.width_field, 1)
        row.addWidget(self.link)
        row.addWidget(self.height_field, 1)
        row.addWidget(self.swap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.words)
        self.width_field.entered.connect(lambda length: self._enter(0, length))
        self.height_field.entered.connect(lambda length: self._enter(1, length))
        self.link.toggled.connect(self._on_link)
        self.swap.clicked.connect(self._on_swap)
        self.set_size(*self._size)

    def set_size(self, width: int, height: int) -> None:
        """Show a size, without a signal."""
        self._size = (width, height)
        with QSignalBlocker(self.width_field), QSignalBlocker(self.height_field):
            self.width_field.set_value(width)
            self.height_field.set_value(height)
        if not self.link.isChecked():
            self._ratio = width / height if height else 1.0
        self.words.set_text(self._text())

    def size_px(self) -> tuple[int, int]:
        """Return width and height."""
        return self._size

    def _enter(self, axis: int, length: int) -> None:
        width, height = (length, self._size[1]) if axis == 0 else (self._size[0], length)
        if self.link.isChecked():
            height = round(width / self._ratio) if axis == 0 else height
            width = round(height * self._ratio) if axis == 1 else width
        self._take(*self._rules.snapped(width, height))

    def _on_link(self, linked: bool) -> None:
        if linked:
            self._ratio = self._size[0] / self._size[1]

    def _on_swap(self) -> None:
        width, height = self._size
        self._ratio = 1 / self._ratio
        self._take(*self._rules.snapped(height, width))

    def _take(self, width: int, height: int) -> None:
        differs = (width, height) != self._size
        self.set_size(width, height)
        if differs:
            self.changed.emit(width, height)

    def _text(self) -> str:
        megapixels = f"{self._size[0] * self._size[1] / 1_000_000:.2f}"
        most = self._rules.most
        if most is None:
            text = self.tr("{megapixels} MP, rounded to {step}.")
            return text.format(megapixels=megapixels, step=self._rules.step)
        text = self.tr("{megapixels} MP, rounded to {step}. This model takes up to {most} MP.")
        return text.format(megapixels=megapixels, step=self._rules.step, most=f"{most / 1_000_000:.3g}")
