"""ChoicePopover: a list to tick in a popover, with a field to narrow it or to make something new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.choice_list import ChoiceList
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.text import Paragraph
from vitrine.viewmodels.choices import Choice, Choices

WIDTH, PADDING = 248, 8
NEW = "\0new"
"""The value of the line that makes something of what is typed."""


class ChoicePopover(Popover):
    """The focus stays in the field; the arrow keys move through the list and Return ticks.

    Signals:
        toggled(str): the value of a choice that was pressed.
        created(str): what was typed, to be made anew.
        cleared(): every tick is to go.
    """

    toggled = Signal(str)
    created = Signal(str)
    cleared = Signal()

    def __init__(
        self,
        look: Look,
        window: QWidget,
        choices: Choices,
        name: str,
        *,
        hint: str = "",
        new: Callable[[str], str] | None = None,
    ) -> None:
        """With ``hint`` there is a field; ``new`` returns the words of the line that makes what is typed (or none)."""
        super().__init__(look, window, padding=PADDING)
        self._choices = choices
        self._new = new
        self._under: QWidget | None = None
        self.list = ChoiceList(look, choices, name)
        self.field = TextField(look, hint) if hint else None
        self.empty = Paragraph(look, "", "caption", "text.3")
        self.empty.hide()
        self.clear_button = Button(look, self.tr("Clear"), ButtonKind.QUIET, height=SMALL)
        self.clear_button.hide()
        self.setAccessibleName(name)
        if self.field is not None:
            self.field.setAccessibleName(name)
            self.field.installEventFilter(self)
            self.field.textChanged.connect(self._on_typed)
            self.body.addWidget(self.field)
            self.body.addSpacing(4)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list)
        self.body.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFixedWidth(WIDTH + MARGINS.left() + MARGINS.right())
        self.list.chosen.connect(self._on_chosen)
        self.clear_button.clicked.connect(self.cleared)
        choices.modelReset.connect(self._fit)

    def open_under(self, anchor: QWidget) -> None:
        """Open under a widget with the focus in the field, or in the list; it stays there when it grows."""
        self._under = anchor
        self.open_at(anchor, focus=self.field or self.list)

    def set_clearable(self, *, clearable: bool) -> None:
        """Offer to take every tick away."""
        self.clear_button.setVisible(clearable)
        self._fit()

    def say(self, words: str) -> None:
        """Say something above the list, such as why it is empty."""
        self.empty.set_text(words)
        self.empty.setVisible(bool(words))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.list.take_key(event)
        return super().eventFilter(watched, event)

    def typed(self) -> str:
        """Return what stands in the field."""
        return " ".join(self.field.text().split()) if self.field is not None else ""

    def _on_typed(self) -> None:
        typed = self.typed()
        words = self._new(typed) if self._new is not None and typed else ""
        self._choices.set_typed(typed, Choice(NEW, words, mark=None, icon="plus") if words else None)
        self.list.mark(0 if typed else -1)

    def _on_chosen(self, value: str) -> None:
        if value == NEW:
            typed = self.typed()
            if self.field is not None:
                self.field.clear()
            self.created.emit(typed)
        else:
            self.toggled.emit(value)

    def _fit(self) -> None:
        self.list.fit()
        self.adjustSize()
        if self._under is not None and self.isVisible():
            self.move(self._position(self._under, align_right=False))
