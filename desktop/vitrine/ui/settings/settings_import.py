"""ImportRow: the library's row for taking a folder in, and the import that has something left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.dialogs.export_dialog import Message
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels import import_words as words
from vitrine.viewmodels.importing import Importing


class ImportRow(QWidget):
    """What can be imported, how far it is, and what an earlier import left.

    Signals:
        wanted(): a folder is to be imported, or the import that runs is to be seen.
    """

    wanted = Signal()

    def __init__(self, look: Look, importing: Importing) -> None:
        super().__init__()
        self._importing = importing
        sentence = self.tr("Takes in pictures and videos that you have already, in place or as copies.")
        self.button = Button(look, self.tr("Import folder…"), icon="folder-plus", height=LARGE)
        self.left = Message(look)
        self.go_on = Button(look, self.tr("Go on"))
        self.leave = Button(look, self.tr("Leave it"), ButtonKind.QUIET)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Label(look, self.tr("Import"), weight=MEDIUM))
        texts.addWidget(Paragraph(look, sentence, "caption", "text.2"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rest = QWidget()
        rest = QHBoxLayout(self._rest)
        rest.setContentsMargins(0, 8, 0, 0)
        rest.setSpacing(8)
        rest.addWidget(self.left, 1)
        rest.addWidget(self.go_on)
        rest.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._rest)
        self.button.clicked.connect(self.wanted)
        self.go_on.clicked.connect(self._go_on)
        self.leave.clicked.connect(self._leave)
        importing.changed.connect(self._show)
        self._show()

    def _go_on(self) -> None:
        if self._importing.left:
            self._importing.go_on(self._importing.left[0])

    def _leave(self) -> None:
        if self._importing.left:
            self._importing.drop(self._importing.left[0])

    def _show(self) -> None:
        importing = self._importing
        run = importing.left[0] if importing.left and not importing.running else None
        self.button.setText(self.tr("Show import") if importing.running else self.tr("Import folder…"))
        self.button.updateGeometry()
        if importing.running and importing.plan is not None:
            parts = (words.running_text(importing.plan), words.progress_text(importing.tally))
            self.left.set_text(" · ".join(parts))
        elif run is not None:
            self.left.set_text(" · ".join(part for part in (words.left_text(run), words.left_note(run)) if part))
        for button in (self.go_on, self.leave):
            button.setHidden(run is None)
        self._rest.setHidden(run is None and not importing.running)
