"""Fields: one-line and long text with an error state, and the label, note and caption around any control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize
from PySide6.QtGui import QAction, QIcon, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QTextEdit, QToolButton, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import MEDIUM

LABEL_GAP = 6
PROMPT_LINE = 19
"""Line height of prompt text in px (DESIGN, section 3)."""


LONG_WORD = 2000
"""Characters without a space from which on a text is no longer broken at words."""


class TextField(QLineEdit):
    """A one-line input, 28 or 32 px high. Its label stands above it, never in it."""

    def __init__(self, look: Look, placeholder: str = "", *, height: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setFont(look.font())
        look.fix_height(self, height)
        self.setProperty("ownFocus", True)

    def set_error(self, *, wrong: bool) -> None:
        """Give the field a danger edge, or take it away."""
        restyle(self, "error", wrong)


class FieldIcon(QAction):
    """An icon inside a field; it follows the theme.

    Made of a pixmap: Qt copies the icon of a field's action, and a copy of one that paints itself has no Python side.
    """

    def __init__(self, look: Look, name: str, field: QLineEdit) -> None:
        super().__init__(field)
        self._look = look
        self._name = name
        self._field = field
        self._recolour()
        look.changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.setIcon(QIcon(self._look.pixmap(self._field, self._name, "text.2")))


def add_icon(field: QLineEdit, look: Look, name: str, *, leading: bool) -> QAction:
    """Put an icon into a field and return its action; a leading one decorates, and has the name of the field."""
    where = QLineEdit.ActionPosition.LeadingPosition if leading else QLineEdit.ActionPosition.TrailingPosition
    icon = FieldIcon(look, name, field)
    field.addAction(icon, where)
    if leading:  # assistive technology meets it as a button
        field.findChildren(QToolButton)[-1].setAccessibleName(field.accessibleName() or field.placeholderText())
    return icon


class TextArea(QTextEdit):
    """A plain-text input of several lines with the design's 19 px line height; Tab leaves it."""

    def __init__(self, look: Look, placeholder: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAcceptRichText(False)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFont(look.font())
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setProperty("ownFocus", True)
        self.document().setDocumentMargin(4)
        self._space_lines()
        self.textChanged.connect(lambda: self._suit(self.toPlainText()))
        look.changed.connect(self._on_look_changed)

    def text(self) -> str:
        """Return the plain text."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the whole text and forget the undo history; nothing happens when it is the same."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def set_error(self, *, wrong: bool) -> None:
        """Give the area a danger edge, or take it away."""
        restyle(self, "error", wrong)

    def setPlainText(self, text: str) -> None:
        self._suit(text)
        super().setPlainText(text)
        self._space_lines()

    def clear(self) -> None:
        self.setPlainText("")

    def insertFromMimeData(self, source: QMimeData) -> None:
        # Plain text only: what is pasted must not bring fonts or colours into the prompt.
        if source.hasText():
            if _longest_word(source.text()) > LONG_WORD:
                self._suit(source.text())
            self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        return QSize(240, 4 * self._look.px(PROMPT_LINE) + 20)

    def _on_look_changed(self) -> None:
        # Only when the size of the text has changed: spacing the lines anew forgets the undo history.
        if self.document().firstBlock().blockFormat().lineHeight() != self._look.px(PROMPT_LINE):
            self._space_lines()

    def _suit(self, text: str) -> None:
        """Break lines anywhere in a text with an endless word: looking for its borders takes seconds at each key."""
        modes = QTextOption.WrapMode
        mode = modes.WrapAnywhere if _longest_word(text) > LONG_WORD else modes.WrapAtWordBoundaryOrAnywhere
        if mode != self.wordWrapMode():
            self.setWordWrapMode(mode)

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._look.px(PROMPT_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        document = self.document()
        blocked = self.blockSignals(True)
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setUndoRedoEnabled(True)
        self.blockSignals(blocked)


class LabelledField(QWidget):
    """A control with its label above, an optional note at the label's right, and an error caption under it."""

    def __init__(
        self, look: Look, label: str, control: QWidget, *, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._control = control
        self.label = Label(look, label, "caption", "text.2", weight=MEDIUM)
        self.label.setBuddy(control)
        self.note = Label(look, note, "caption", "text.3", tabular=True)
        self.error = Paragraph(look, "", "caption", "danger")
        self.error.hide()
        self.head = QHBoxLayout()
        """The row above the control; further small widgets may be added to its end."""
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.addWidget(self.label)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addLayout(self.head)
        column.addWidget(control)
        column.addWidget(self.error)
        if not control.accessibleName():
            control.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        control.installEventFilter(self)

    @property
    def control(self) -> QWidget:
        """Return the control inside."""
        return self._control

    def set_note(self, text: str, colour: str = "text.3") -> None:
        """Change the note at the label's right."""
        self.note.set_colour(colour)
        self.note.setText(text)

    def set_error(self, message: str) -> None:
        """Say under the control what to do; an empty text takes the error away."""
        self.error.set_text(message)
        self.error.setVisible(bool(message))
        self._control.setAccessibleDescription(message)
        mark = getattr(self._control, "set_error", None)
        if callable(mark):
            mark(wrong=bool(message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._control and event.type() == QEvent.Type.EnabledChange:
            self.label.set_colour("text.2" if self._control.isEnabled() else "text.disabled")
        return super().eventFilter(watched, event)


def section_label(look: Look, text: str) -> Label:
    """Return the label of a group of rows: caption 500 in text.3."""
    return Label(look, text, "caption", "text.3", weight=MEDIUM)


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0) if len(text) > LONG_WORD else 0


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and have the widget styled again when it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
