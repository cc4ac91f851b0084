"""Empty state: an icon, a title, one sentence with the next step, and at most two buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.text import Label, Paragraph

ICON = 32
WIDTH = 300
MARGIN = 12


class EmptyState(QWidget):
    """What a page shows when there is nothing in it."""

    action_requested = Signal()
    second_requested = Signal()

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        sentence: str,
        *,
        action: str = "",
        second: str = "",
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(look, title, "title", "text.1")
        self.sentence = Paragraph(look, sentence, "body", "text.2", centred=True)
        self.sentence.setFixedWidth(WIDTH)
        self._icon = _Icon(look, icon)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(0)
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._icon, 0, middle)
        column.addSpacing(13)
        column.addWidget(self.title, 0, middle)
        column.addSpacing(4)
        column.addWidget(self.sentence, 0, middle)
        column.addSpacing(16)
        column.addLayout(self._buttons(look, action, second, quiet=quiet))
        column.addStretch(1)
        self.set_words(icon, title, sentence)
        look.changed.connect(self._fit)

    def set_words(self, icon: str, title: str, sentence: str) -> None:
        """Say something else, with the same buttons."""
        self._icon.set_name(icon)
        self.title.setText(title)
        self.sentence.set_text(sentence)
        self._fit()
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def _fit(self) -> None:
        self.sentence.setFixedHeight(self.sentence.heightForWidth(WIDTH))

    def minimumSizeHint(self) -> QSize:
        # Where there is little room the icon goes first, then the sentence.
        return QSize(min(WIDTH, super().minimumSizeHint().width()), self.title.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        buttons = 0 if self.action.isHidden() else self.action.height()
        room = event.size().height() - 2 * MARGIN - self.title.sizeHint().height() - buttons - 33
        self.sentence.setVisible(room >= self.sentence.height())
        self._icon.setVisible(room >= self.sentence.height() + ICON)
        self._column.activate()

    def _buttons(self, look: Look, action: str, second: str, *, quiet: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.action = Button(look, action, ButtonKind.QUIET if quiet else ButtonKind.PLAIN)
        self.second = Button(look, second, ButtonKind.QUIET)
        for button, text, signal in (
            (self.action, action, self.action_requested),
            (self.second, second, self.second_requested),
        ):
            if not text:
                button.hide()  # shown, it would be a window of its own until it has its parent
            button.clicked.connect(lambda _=False, emit=signal.emit: emit())
            row.addWidget(button)
        row.addStretch(1)
        return row


class _Icon(QWidget):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self.setFixedSize(ICON, ICON)
        look.changed.connect(self.update)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._look.pixmap(self, self._name, "text.3", ICON))
