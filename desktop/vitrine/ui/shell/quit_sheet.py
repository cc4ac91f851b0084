"""Quit sheet: asks before the window closes over running jobs, and says what becomes of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.text import Paragraph


class QuitSheet(Sheet):
    """Two buttons: Stay, which Esc means too, and Quit."""

    left = Signal()
    """Quit was chosen."""

    def __init__(self, look: Look, running: int, window: QWidget) -> None:
        super().__init__(look, "", window, width=420)
        title = self.tr("%n job(s) are running.", "", running)
        one = self.tr("It goes on at the provider; Vitrine collects it next time it opens.")
        many = self.tr("They go on at the provider; Vitrine collects them next time it opens.")
        sentence = one if running == 1 else many
        self.title.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.body.addWidget(Paragraph(look, sentence, "body", "text.2"))
        self.stay = Button(look, self.tr("Stay"), height=LARGE)
        self.quit = Button(look, self.tr("Quit"), ButtonKind.PRIMARY, height=LARGE)
        self.footer.addStretch(1)
        self.footer.addWidget(self.stay)
        self.footer.addWidget(self.quit)
        self.stay.clicked.connect(self.dismiss)
        self.quit.clicked.connect(self.confirm)

    def confirm(self) -> None:
        """Leave; Ctrl Enter asks for it too."""
        self.dismiss()
        self.left.emit()
