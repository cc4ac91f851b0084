"""The composer's footer: what one press makes and costs, what was spent today, Batch and the Generate button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.composer.generate_button import GenerateButton
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import EXTRA_LARGE, Button
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.viewmodels import form_text
from vitrine.viewmodels.form_limits import Fix
from vitrine.viewmodels.generate_form import GenerateForm

PADDING = 16


class ComposerFooter(QWidget):
    """Stays where it is while the form above scrolls.

    Signals:
        batch_wanted(): Batch was pressed.
    """

    batch_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.outcome = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.spent = Label(look, "", "caption", "text.3", tabular=True)
        self.batch = Button(look, icon="rows-3", name=self.tr("Batch (Ctrl Shift Enter)"), height=EXTRA_LARGE)
        self.batch.setAccessibleName(self.tr("Batch"))
        self.generate = GenerateButton(look)
        self._captions = QHBoxLayout()
        self._captions.addWidget(self.outcome, 1)
        self._captions.addWidget(self.spent)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.batch)
        buttons.addWidget(self.generate, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 13, PADDING, PADDING)
        column.setSpacing(10)
        column.addLayout(self._captions)
        column.addLayout(buttons)
        self.batch.clicked.connect(self.batch_wanted)
        look.changed.connect(self.update)

    def show_form(self, form: GenerateForm) -> None:
        """Show what one press makes and costs, and what has to be put right first."""
        spec = form.spec
        if spec is None:
            self.outcome.setText("")
            self.spent.setText("")
        else:
            self.outcome.setText(form_text.outcome_text(spec, form.results, form.values, form.estimate))
            self.spent.setText(form_text.spent_text(spec.provider, form.spent_today, form.day_limit))
        self.batch.setEnabled(spec is not None)
        match form.fix:
            case Fix.KEY:
                self.generate.set_fix(form_text.key_text(form.key_wanted), "key-round")
            case Fix.LIMIT:
                self.generate.set_fix(form_text.limit_text(form.day_limit or 0.0), "circle-alert", "warning")
                self.generate.setAccessibleDescription(form_text.limit_hint(form.day_limit or 0.0, form.spent_today))
            case Fix.OFFLINE:
                self.generate.set_fix(self.tr("Queue for when online"), "hourglass")
            case _ if not form.ready:
                self.generate.set_blocked(form.waiting_for)
            case _:
                self.generate.set_ready(form.results)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the captions below each other where they do not fit side by side: a price is never shortened."""
        needed = self.outcome.sizeHint().width() + self._captions.spacing() + self.spent.sizeHint().width()
        along = QBoxLayout.Direction.LeftToRight
        if needed > self.width() - 2 * PADDING:
            along = QBoxLayout.Direction.TopToBottom
        if along is not self._captions.direction():
            self._captions.setDirection(along)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.colour("line.subtle"))
