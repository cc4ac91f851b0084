"""The composer's footer: what one press makes and costs, what was spent today, and the Generate button."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.composer.generate_button import GenerateButton
from vitrine.ui.look import Look
from vitrine.ui.parts.text import ElidedLabel, Label

PADDING = 16


class ComposerFooter(QWidget):
    """Stays where it is while the form above scrolls."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.outcome = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.spent = Label(look, "", "caption", "text.3", tabular=True)
        self.generate = GenerateButton(look)
        captions = QHBoxLayout()
        captions.addWidget(self.outcome, 1)
        captions.addWidget(self.spent)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 13, PADDING, PADDING)
        column.setSpacing(10)
        column.addLayout(captions)
        column.addWidget(self.generate)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.colour("line.subtle"))
