"""TrashBar: a line above the gallery while the trash is shown: how long things stay, and emptying it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.text import ElidedLabel

HEIGHT = 36


class TrashBar(QWidget):
    """36 px under the filter bar. ``emptied`` is asked for, not done: the person is asked first."""

    emptied = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("galleryColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.fix_height(self, HEIGHT)
        self.words = ElidedLabel(look, "", "caption", "text.3")
        self.words.setObjectName("trashWords")
        self.empty_button = Button(look, self.tr("Empty trash…"), ButtonKind.PLAIN, height=SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.empty_button)
        self.empty_button.clicked.connect(self.emptied)

    def show_words(self, days: int, *, bucket: bool, items: int) -> None:
        """Say how many days deleted items stay, 0 for as long as nobody empties the trash."""
        if not days:
            words = self.tr("Deleted items stay here until you empty the trash.")
        elif bucket:
            words = self.tr("Deleted items stay here for %n days, in the bucket too, then go for good.", "", days)
        else:
            words = self.tr("Deleted items stay here for %n days, then go for good.", "", days)
        self.words.setText(words)
        self.empty_button.setEnabled(items > 0)
