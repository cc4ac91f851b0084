"""CopyQuestion: asks about results that a new bucket does not have, and says how far their copying is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.dialogs.export_dialog import Message
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.viewmodels.bucket_copy import BucketCopy


class CopyQuestion(QWidget):
    """A row with the question or the progress; hidden while there is neither."""

    def __init__(self, look: Look, copying: BucketCopy, parent: QWidget) -> None:
        super().__init__(parent)
        self._copying = copying
        self.text = Message(look)
        self.copy = Button(look, self.tr("Copy them"), ButtonKind.PRIMARY)
        self.leave = Button(look, self.tr("Leave them"), ButtonKind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.copy)
        row.addWidget(self.leave)
        self.hide()
        self.copy.clicked.connect(copying.start)
        self.leave.clicked.connect(copying.leave)
        copying.changed.connect(self._show)
        if copying.asked or copying.running:
            self._show()

    def _show(self) -> None:
        copying = self._copying
        self.text.set_text(copying.question() or copying.progress())
        for button in (self.copy, self.leave):
            button.setHidden(not copying.asked)
        self.setHidden(not (copying.asked or copying.running))
