"""ViewerBar: the line above a single result: back, which one it is, zoom, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import MEDIUM
from vitrine.ui.viewer.transform import FIT

HEIGHT = 52
GAP = 6
ZOOMS = (0.5, 1.0, 2.0, 4.0)


class ViewerBar(QWidget):
    """Buttons only: what they do is connected by the viewer.

    Signals:
        zoom_chosen(float): Fit (0.0) or a zoom was chosen in the menu.
    """

    zoom_chosen = Signal(float)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        look.fix_height(self, HEIGHT)
        self._make_parts(look)
        self._arrange()
        self._point_arrows()
        self.setAccessibleName(self.tr("Viewer bar"))
        look.changed.connect(self.update)

    def set_zoom(self, zoom: float, *, fits: bool) -> None:
        """Show the zoom in per cent."""
        self.zoom.set_zoom(zoom, fits=fits)

    def set_share(self, share: float) -> None:
        """Say that a picture is shown with fewer pixels than it has: ``share`` of its width, 1.0 for all of it."""
        self.reduced.setVisible(share < 1)
        words = self.tr(
            "This picture is too large to be kept whole: it is shown at {percent}% of its size. "
            "Zoom in, and the part you look at is read with all its pixels."
        )
        self.reduced.setToolTip(words.format(percent=round(share * 100)))

    def set_starred(self, starred: bool) -> None:
        """Show whether it is a favourite."""
        self.star.set_icon("star", colour="text.1" if starred else "", filled=starred)
        self.star.setAccessibleDescription(self.tr("On") if starred else self.tr("Off"))

    def offer(self, *, file: bool) -> None:
        """Offer what needs the file only when there is one."""
        for button in (self.share, self.export):
            button.setEnabled(file)

    def _make_parts(self, look: Look) -> None:
        self.back = Button(look, self.tr("Library"), ButtonKind.QUIET, icon="chevron-left")
        self.back.setToolTip(self.tr("Back to the gallery"))
        self.place = Label(look, "", "body", "text.3", tabular=True)
        self.previous = IconButton(look, "chevron-left", self.tr("Previous"))
        self.following = IconButton(look, "chevron-right", self.tr("Next"))
        self.zoom_out = IconButton(look, "zoom-out", self.tr("Zoom out"))
        self.zoom = ZoomButton(look)
        self.zoom_in = IconButton(look, "zoom-in", self.tr("Zoom in"))
        self.reduced = Label(look, self.tr("Reduced"), "caption", "text.3")
        self.reduced.hide()
        self.compare = IconButton(look, "columns-2", self.tr("Compare"))
        self.star = IconButton(look, "star", self.tr("Favourite"))
        self.share = Button(look, self.tr("Share"), ButtonKind.QUIET, icon="share-2")
        self.export = Button(look, self.tr("Export"), ButtonKind.QUIET, icon="download")
        self.trash = IconButton(look, "trash-2", self.tr("Move to trash"))
        self.info = IconButton(look, "info", self.tr("Details"))
        self.info.setCheckable(True)
        self.menu = Menu(look, self)
        choices = QActionGroup(self)
        for zoom in (FIT, *ZOOMS):
            text = self.tr("Fit") if zoom == FIT else f"{zoom:.0%}"
            action = self.menu.addAction(text)
            action.triggered.connect(lambda _=False, zoom=zoom: self.zoom_chosen.emit(zoom))
            action.setCheckable(True)
            action.setData(zoom)
            choices.addAction(action)
        self.zoom.clicked.connect(self._open_menu)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point_arrows()

    def _point_arrows(self) -> None:
        """Let the arrows point where they lead in this direction of reading."""
        before, after = "chevron-left", "chevron-right"
        if self.isRightToLeft():
            before, after = after, before
        self.back.set_icon(before)
        self.previous.set_icon(before)
        self.following.set_icon(after)

    def _open_menu(self) -> None:
        shown = FIT if self.zoom.fits else self.zoom.value
        for action in self.menu.actions():
            action.setChecked(action.data() == shown)
        self.menu.popup(self.zoom.mapToGlobal(self.zoom.rect().bottomLeft()))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(GAP)
        row.addWidget(self.back)
        row.addWidget(_Line(self._look))
        row.addSpacing(6)
        row.addWidget(self.place)
        row.addSpacing(6)
        row.addWidget(self.previous)
        row.addWidget(self.following)
        row.addStretch(1)
        for part in (self.zoom_out, self.zoom, self.zoom_in, self.reduced):
            row.addWidget(part)
        row.addSpacing(6)
        row.addWidget(self.compare)
        row.addStretch(1)
        for last in (self.star, self.share, self.export, self.trash, self.info):
            row.addWidget(last)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._look.colour("line.subtle"))


class ZoomButton(Button):
    """What the zoom is: ``Fit 73%``, or the per cent alone; opens a menu."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", ButtonKind.PLAIN)
        self.value, self.fits = 1.0, True
        self.setToolTip(self.tr("Zoom"))

    def set_zoom(self, zoom: float, *, fits: bool) -> None:
        """Show another zoom."""
        self.value, self.fits = zoom, fits
        said = self.tr("Zoom {percent}, Fit") if fits else self.tr("Zoom {percent}")
        self.setAccessibleName(said.format(percent=self._percent()))
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[str, str]:
        """Return the word in full colour and the one beside it."""
        return (self.tr("Fit"), self._percent()) if self.fits else (self._percent(), "")

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._figures())
        percent = metrics.horizontalAdvance(self._percent())
        word = QFontMetricsF(self._font()).horizontalAdvance(self.tr("Fit")) + 6 if self.fits else 0
        return QSize(round(word + percent) + 10 + 6 + 14 + 8, self.minimumHeight())

    def _percent(self) -> str:
        return f"{round(self.value * 100)}%"

    def _figures(self) -> QFont:
        return self.look.font("body", weight=None if self.fits else MEDIUM, tabular=True)

    def _paint_content(self, painter: QPainter) -> None:
        first, second = self.words()
        right = self.isRightToLeft()
        inside = QRectF(10, 0, self.width() - 20, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self._font() if second else self._figures())
        painter.setPen(self.look.colour("text.1"))
        painter.drawText(inside, int(flags | Qt.AlignmentFlag.AlignAbsolute), first)
        if second:
            width = QFontMetricsF(self._font()).horizontalAdvance(first) + 6
            painter.setFont(self._figures())
            painter.setPen(self.look.colour("text.2" if self.hovered else "text.3"))
            beside = inside.adjusted(0 if right else width, 0, -width if right else 0, 0)
            painter.drawText(beside, int(flags | Qt.AlignmentFlag.AlignAbsolute), second)
        left = 8 if right else self.width() - 8 - 14
        painter.drawPixmap(left, (self.height() - 14) // 2, self.look.pixmap(self, "chevron-down", "text.3", 14))


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(1, 20)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line"))


class Circle(IconButton):
    """Previous or next, over the picture, while the pointer moves there."""

    SIDE = 36

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(look, icon, name, parent=parent)
        look.fix_height(self, self.SIDE)
        self.setFixedWidth(self.SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._name = icon

    def point(self, icon: str) -> None:
        """Show another arrow: right to left, the result before is at the right."""
        self._name = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("badge.scrim"))
        top = (self.height() - self.SIDE) // 2
        for _ in range(2 if self.hovered else 1):
            painter.drawEllipse(0, top, self.SIDE, self.SIDE)
        at = (self.SIDE - 16) // 2
        painter.drawPixmap(at, top + at, self.look.pixmap(self, self._name, "text.on_image", 16))
