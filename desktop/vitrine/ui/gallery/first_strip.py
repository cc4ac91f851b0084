"""FirstStrip: the three first steps above the gallery, until they are done or put away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, IconButton
from vitrine.ui.parts.margins import set_margins
from vitrine.ui.parts.text import ElidedLabel

HEIGHT, BELOW, EDGE, GAP, RADIUS = 44, 8, 16, 8, 8


class FirstStrip(QWidget):
    """Three cards side by side and a button that puts them away.

    Signals:
        key_wanted(), bucket_wanted(), dismissed(): a button was pressed.
    """

    key_wanted = Signal()
    bucket_wanted = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made = StepCard(look, self.tr("First images made"))
        self.made.set_done(done=True)
        self.key = StepCard(look, self.tr("Add a provider key"), self.tr("Add key"))
        self.bucket = StepCard(look, self.tr("Connect your bucket"), self.tr("Connect"))
        self.close_button = IconButton(look, "x", self.tr("Put the first steps away"))
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, BELOW)
        row.setSpacing(GAP)
        for card in (self.made, self.key, self.bucket):
            row.addWidget(card, 1)
        row.addWidget(self.close_button)
        self.key.button.clicked.connect(self.key_wanted)
        self.bucket.button.clicked.connect(self.bucket_wanted)
        self.close_button.clicked.connect(self.dismissed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("First steps"))

    def set_done(self, *, key: bool, bucket: bool) -> None:
        """Tick the steps that are done."""
        self.key.set_done(done=key)
        self.bucket.set_done(done=bucket)


class StepCard(QWidget):
    """One step: a mark, what it is, and its button while it is to do."""

    def __init__(self, look: Look, title: str, button: str = "") -> None:
        super().__init__()
        self._look = look
        self._done = False
        self.title = ElidedLabel(look, title)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = Button(look, button or title, height=SMALL)
        if not button:
            self.button.hide()
        row = QHBoxLayout(self)
        set_margins(row, 36, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.button)
        look.fix_height(self, HEIGHT)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(265, self.minimumHeight())

    def set_done(self, *, done: bool) -> None:
        """Tick it and take its button away, or not."""
        self._done = done
        self.button.setHidden(done)
        self.title.set_colour("text.2" if done else "text.1")
        self.setAccessibleName(f"{self.title.text()}, {self.tr('done') if done else self.tr('to do')}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.panel"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        icon, token = ("circle-check", "accent.text") if self._done else ("circle", "text.2")
        left = self.width() - 28 if self.isRightToLeft() else 12
        painter.drawPixmap(left, (self.height() - 16) // 2, self._look.pixmap(self, icon, token))
