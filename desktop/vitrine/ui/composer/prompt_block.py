"""Prompt block: the prompt with its label, its history, how long it may be, and prompts to try."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitrine.domain.field import Field, FieldRole
from vitrine.ui.composer.composer_parts import PromptArea
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, IconButton
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.fields import LABEL_GAP, LabelledField
from vitrine.ui.parts.flow import FlowLayout
from vitrine.ui.parts.text import Label
from vitrine.viewmodels.generate_form import GenerateForm

HEIGHT, LOW_HEIGHT, LEAST_HEIGHT = 118, 104, 58
EDGES = 12
"""Height of the field's edges and the document's margins in px."""
EXAMPLES_GAP = 10
NEARLY = 0.9
"""From this share of a prompt's greatest length on its length is shown."""


class PromptBlock(QWidget):
    """Everything about the prompt, over a GenerateForm.

    Signals:
        given(object): a picture was dropped or pasted into the prompt, as a Dropped.
        history_wanted(): the clock was pressed.
    """

    given = Signal(object)
    history_wanted = Signal()

    def __init__(self, look: Look, form: GenerateForm) -> None:
        super().__init__()
        self._look, self._form = look, form
        self.area = PromptArea(look)
        self.area.setFixedHeight(HEIGHT)
        self.field = LabelledField(look, self.tr("Prompt"), self.area)
        look.fix_height(self.field.label, SMALL)
        self.history = IconButton(look, "history", self.tr("Prompt history (Ctrl Up)"), height=SMALL)
        self.history.setAccessibleName(self.tr("Prompt history"))
        self.field.head.addSpacing(4)
        self.field.head.addWidget(self.history)
        self.examples = QWidget()
        self._row = FlowLayout(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(EXAMPLES_GAP)
        column.addWidget(self.field)
        column.addWidget(self._make_examples())
        self.area.textChanged.connect(lambda: form.set_prompt(self.area.text()))
        self.area.given.connect(self.given)
        self.history.clicked.connect(self.history_wanted)

    def fit(self, room: int, *, low: bool) -> None:
        """Be as high as the design has it, or ``room`` px lower or higher where the form would have to scroll.

        What is written stays in sight; where all of that would not do, the form scrolls under the design's height.
        """
        most = self._look.px(LOW_HEIGHT if low else HEIGHT)
        written = round(self.area.document().size().height()) + EDGES
        least = max(self._look.px(LEAST_HEIGHT), min(most, written))
        height = min(most, self.area.height() + room)
        if height < least:  # the form scrolls anyway: the prompt need not give way
            height = most
        if height != self.area.height():
            self.area.setFixedHeight(height)

    def set_examples(self, prompts: Sequence[tuple[str, str]]) -> None:
        """Offer prompts to try, each with the words for it in the person's language; none takes the row away."""
        while (item := self._row.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.deleteLater()
        for prompt, words in prompts:
            chip = Chip(self._look, words, checkable=False)
            chip.clicked.connect(lambda _=False, prompt=prompt: self._try(prompt))
            self._row.addWidget(chip)
        self.examples.setVisible(bool(prompts))

    def show_prompt(self) -> None:
        """Show the form's prompt."""
        if self.area.text() != self._form.prompt:
            self.area.set_text(self._form.prompt)

    def add_text(self, text: str) -> None:
        """Write a text that was dropped beside the prompt at its end."""
        before = self._form.prompt.rstrip()
        self._form.replace_prompt(f"{before} {text.strip()}" if before else text.strip())
        self.area.moveCursor(QTextCursor.MoveOperation.End)
        self.area.setFocus()

    def show_length(self) -> None:
        """Say how long the prompt is where that is near what the model takes."""
        field = self.prompt_field
        most = field.max_length if field is not None else None
        length = len(self._form.prompt)
        if most is None or length < NEARLY * most:
            self.field.set_note("")
        else:
            note = self.tr("{length} of {most}").format(length=f"{length:,}", most=f"{most:,}")
            self.field.set_note(note, "danger" if length > most else "text.3")

    def show_problem(self) -> QWidget | None:
        """Say what is wrong with the prompt; return the block's field when something is."""
        field = self.prompt_field
        message = self._form.problems.get(field.name, "") if field is not None else ""
        self.field.set_error(message)
        return self.field if message else None

    @property
    def prompt_field(self) -> Field | None:
        """Return the model's input that takes the prompt."""
        return self._form.spec.field(FieldRole.PROMPT) if self._form.spec is not None else None

    def _make_examples(self) -> QWidget:
        column = QVBoxLayout(self.examples)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LABEL_GAP)
        column.addWidget(Label(self._look, self.tr("Or try"), "caption", "text.3"))
        column.addLayout(self._row)
        self.examples.hide()
        return self.examples

    def _try(self, prompt: str) -> None:
        self._form.replace_prompt(prompt)
        self.area.setFocus()
