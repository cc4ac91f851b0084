"""SearchCompleter: what can follow what is being typed, in a card under the field that never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from vitrine.ui.look import Look
from vitrine.ui.parts.choice_list import ChoiceList
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.popover import Popover
from vitrine.viewmodels.choices import Choice, Choices
from vitrine.viewmodels.completing import Completion, Vocabulary, complete

WIDTH = 340


class SearchCompleter(QObject):
    """Down opens and moves, Return and Tab take, Esc closes. Nothing is taken that was not marked."""

    def __init__(self, look: Look, field: QLineEdit, words: Callable[[], Vocabulary]) -> None:
        super().__init__(field)
        self._look = look
        self._field = field
        self._words = words
        self._found = Completion(0, 0)
        self._choices = Choices(self)
        self._card: Popover | None = None
        self._list: ChoiceList | None = None
        self._taking = False
        field.installEventFilter(self)
        field.textEdited.connect(lambda _: self._offer())

    @property
    def shown(self) -> bool:
        """Return whether suggestions are to be seen."""
        return self._card is not None and self._card.isVisible()

    def offered(self) -> list[str]:
        """Return the labels of what is offered."""
        return [choice.label for choice in self._choices.choices()] if self.shown else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        if watched is self._field and event.type() == QEvent.Type.FocusOut:
            self._close()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if not self.shown or self._list is None:
            if key == Qt.Key.Key_Down:
                self._offer(asked=True)
                return self.shown
            return False
        if key == Qt.Key.Key_Tab and self._list.current() is not None:
            self._take(self._list.currentIndex().row())
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._list.take_key(event)
            self._announce()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._list.current() is not None:
                self._take(self._list.currentIndex().row())
                return True
            self._close()
        return False

    def _offer(self, *, asked: bool = False) -> None:
        found = complete(self._field.text(), self._field.cursorPosition(), self._words(), asked=asked)
        self._found = found
        if not found.items or not self._field.hasFocus():
            self._close()
            return
        card, rows = self._made()
        self._choices.set_choices(
            [Choice(str(row), item.label, item.note, None) for row, item in enumerate(found.items)]
        )
        rows.mark(0 if found.sure else -1)
        rows.fit()
        if not card.isVisible():
            card.open_at(self._field, focus=self._field)
        card.adjustSize()

    def _made(self) -> tuple[Popover, ChoiceList]:
        if self._card is None or self._list is None:
            self._card = Popover(self._look, self._field.window(), padding=4)
            self._card.setFixedWidth(WIDTH + MARGINS.left() + MARGINS.right())
            self._list = ChoiceList(self._look, self._choices, self.tr("Suggestions"))
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.chosen.connect(lambda row: self._take(int(row)))
            self._card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._card.body.addWidget(self._list)
        return self._card, self._list

    def _take(self, row: int) -> None:
        """Put a suggestion in the place of what was typed; after an operator its values are offered."""
        text, item = self._field.text(), self._found.items[row]
        self._field.setText(text[: self._found.start] + item.insert + text[self._found.end :])
        self._field.setCursorPosition(self._found.start + len(item.insert))
        if item.insert.endswith(":"):
            self._offer()
        else:
            self._close()

    def _announce(self) -> None:
        choice = self._list.current() if self._list is not None else None
        if choice is not None:
            words = ", ".join(filter(None, [choice.label, choice.note]))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def _close(self) -> None:
        if self._card is not None:
            self._card.hide()
