"""ViewerBar: the line above a single result: back, which one it is, zoom, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton
from vitrine.ui.parts.text import Label

HEIGHT = 52


class ViewerBar(QWidget):
    """Buttons only: what they do is connected by the viewer."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(HEIGHT)
        self.back = Button(look, self.tr("Library"), ButtonKind.QUIET, icon="chevron-left")
        self.back.setToolTip(self.tr("Back to the gallery (Esc)"))
        self.place = Label(look, "", "body", "text.3", tabular=True)
        self.previous = IconButton(look, "chevron-left", self.tr("Previous (Left)"))
        self.following = IconButton(look, "chevron-right", self.tr("Next (Right)"))
        self.zoom_out = IconButton(look, "zoom-out", self.tr("Zoom out (Ctrl -)"))
        self.zoom = Button(look, "", ButtonKind.PLAIN)
        self.zoom.setToolTip(self.tr("Fit or 100%"))
        self.zoom_in = IconButton(look, "zoom-in", self.tr("Zoom in (Ctrl +)"))
        self.star = IconButton(look, "star", self.tr("Favourite (F)"))
        self.remix = Button(look, self.tr("Remix"), ButtonKind.QUIET, icon="repeat-2")
        self.share = Button(look, self.tr("Share"), ButtonKind.QUIET, icon="share-2")
        self.export = Button(look, self.tr("Export"), ButtonKind.QUIET, icon="download")
        self.info = IconButton(look, "info", self.tr("Details (I)"))
        self.info.setCheckable(True)
        self.info.hide()
        self._arrange()
        look.changed.connect(self.update)

    def set_zoom(self, zoom: float, *, fits: bool) -> None:
        """Show the zoom in per cent."""
        percent = f"{round(zoom * 100)}%"
        self.zoom.setText(self.tr("Fit {percent}").format(percent=percent) if fits else percent)
        self.zoom.setAccessibleName(self.tr("Zoom {percent}").format(percent=percent))
        self.zoom.updateGeometry()

    def set_starred(self, starred: bool) -> None:
        """Show whether it is a favourite."""
        self.star.set_icon("star", colour="text.1" if starred else "", filled=starred)
        self.star.setAccessibleDescription(self.tr("On") if starred else self.tr("Off"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addSpacing(20)
        for widget in (self.place, self.previous, self.following):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.zoom_out, self.zoom, self.zoom_in):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.star, self.remix, self.share, self.export, self.info):
            row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._look.colour("line.subtle"))
        line = self.back.geometry().right() + 11
        painter.fillRect(QRect(line, 16, 1, self.height() - 33), self._look.colour("line"))


class Circle(IconButton):
    """Previous or next, over the picture, while the pointer moves there."""

    SIDE = 36

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(look, icon, name, parent=parent)
        self.setFixedSize(self.SIDE, self.SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name = icon

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("badge.scrim"))
        painter.drawEllipse(self.rect())
        at = (self.SIDE - 16) // 2
        painter.drawPixmap(at, at, self.look.pixmap(self, self._name, "text.on_image", 16))
