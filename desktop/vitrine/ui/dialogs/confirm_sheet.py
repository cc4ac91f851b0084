"""ConfirmSheet: a question before what cannot be taken back; its button names the result."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.text import Paragraph

WIDTH = 480


class ConfirmSheet(Sheet):
    """A title, a sentence, Cancel, and the button that does it. ``confirmed`` says that it was pressed."""

    confirmed = Signal()

    def __init__(
        self, look: Look, title: str, sentence: str, action: str, window: QWidget, *, danger: bool = False
    ) -> None:
        super().__init__(look, title, window, width=WIDTH)
        self.sentence = Paragraph(look, sentence, "body", "text.2")
        self.cancel = Button(look, self.tr("Cancel"), height=LARGE)
        self.action = Button(look, action, ButtonKind.DANGER if danger else ButtonKind.PRIMARY, height=LARGE)
        self.body.addWidget(self.sentence)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.action)
        self.cancel.clicked.connect(self.dismiss)
        self.action.clicked.connect(self.confirm)

    def confirm(self) -> None:
        """Say yes."""
        self.dismiss()
        self.confirmed.emit()
