"""The matrix's prompt, with its variables marked, and a card of values for each variable."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from vitrine.domain.batch import spans
from vitrine.ui.look import Look
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.fields import TextArea, TextField
from vitrine.ui.parts.flow import FlowLayout
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.batch import BatchForm
from vitrine.viewmodels.batch_text import values_text

PADDING, RADIUS = 12, 6
FIELD_WIDTH = 132


class TemplateArea(TextArea):
    """The prompt; what stands in braces is marked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._marks = _Marks(look, self.document())


class _Marks(QSyntaxHighlighter):
    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        look.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        mark = QTextCharFormat()
        mark.setForeground(self._look.colour("accent.text"))
        mark.setBackground(self._look.colour("accent.subtle"))
        for start, stop in spans(text):
            self.setFormat(start, stop - start, mark)


class VariableCard(QWidget):
    """A variable's values as chips, and the place to add one. Several lines that are pasted are several values."""

    def __init__(self, look: Look, batch: BatchForm, name: str) -> None:
        super().__init__()
        self._look, self._batch, self.name = look, batch, name
        self.title = Label(look, f"{{{name}}}", "body", "accent.text", weight=MEDIUM)
        self.count = Label(look, "", "caption", "text.3", tabular=True)
        self._flow = FlowLayout(gap=6)
        self.add = Chip(look, self.tr("Add"), icon="plus", checkable=False, dashed=True)
        self.add.setAccessibleName(self.tr("Add a value to {name}").format(name=name))
        self.field = _ValueField(look, self.add.accessibleName())
        self.field.hide()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 9, PADDING, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._flow)
        self.setAccessibleName(self.title.text())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add.clicked.connect(self.open_field)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._close_field)
        look.changed.connect(self.update)
        self.show_values()

    def show_values(self) -> None:
        """Show the values as they are now."""
        values = self._batch.lists.get(self.name, [])
        self.count.setText(values_text(len(values)))
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self.add, self.field):
                widget.hide()
                widget.deleteLater()
        for value in values:
            chip = _ValueChip(self._look, value)
            chip.setAccessibleDescription(self.tr("Delete removes it"))
            chip.removed.connect(lambda value=value: self._batch.remove_value(self.name, value))
            self._flow.addWidget(chip)
        self._flow.addWidget(self.field)
        self._flow.addWidget(self.add)
        self.add.setVisible(self.field.isHidden())
        self.updateGeometry()

    def open_field(self) -> None:
        """Let a value be typed."""
        self.add.hide()
        self.field.show()
        self.field.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)

    def _on_entered(self, texts: list[str]) -> None:
        self._batch.add_values(self.name, texts)
        self.field.clear()

    def _close_field(self) -> None:
        if text := self.field.text().strip():
            self._on_entered([text])
        self.field.hide()
        self.add.show()


class _ValueChip(Chip):
    """A value; Delete and Backspace remove it."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text if len(text) <= 44 else f"{text[:43]}…", checkable=False, removable=True)
        self.setAccessibleName(text)
        self.setToolTip(text if len(text) > 44 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class _ValueField(TextField):
    """A value being typed: Enter takes it and goes on, Esc and leaving end it."""

    entered = Signal(object)
    left = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, height=24)
        self.setAccessibleName(name)
        self.setMaximumWidth(FIELD_WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(FIELD_WIDTH, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if self.text().strip():
                self.entered.emit([self.text()])
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_lines():
            return
        else:
            QLineEdit.keyPressEvent(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def _paste_lines(self) -> bool:
        lines = [line for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
        if len(lines) > 1:
            self.entered.emit(lines)
        return len(lines) > 1
