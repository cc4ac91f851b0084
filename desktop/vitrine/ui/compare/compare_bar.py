"""CompareBar: the line above the panes: back, which results, how many panes, zoom, and how they are laid out."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.toggles import Toggle
from vitrine.ui.viewer.viewer_bar import ZoomButton

HEIGHT = 52
BESIDE_LINE = 10
LEAST = 600
"""Width that the bar can do with, px."""
SIDE_BY_SIDE, WIPE = "side", "wipe"


class CompareBar(QWidget):
    """Buttons only: what they do is connected by the page.

    Signals:
        fit_wanted(): Fit was pressed.
    """

    fit_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._make_parts(look)
        self._arrange()
        self.fit.clicked.connect(self.fit_wanted)
        self.setAccessibleName(self.tr("Compare bar"))
        look.fix_height(self, HEIGHT)
        look.changed.connect(self.update)

    def show_count(self, shown: int, pool: int, *, can_swap: bool) -> None:
        """Say how many of the chosen results are in panes."""
        text = self.tr("Compare {shown} of {total} selected").format(shown=shown, total=pool)
        self.place.setText(text)
        two = shown == 2
        self.count.choose("2" if two else "4")
        self.count.setVisible(pool > 2)
        for button in (self.previous, self.following):
            button.setEnabled(can_swap)
        self.info.setVisible(not two)
        for widget in (self.layout_choice, self._line):
            widget.setVisible(two)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        # What has no room is folded away, so that the page never holds the window open.
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Leave out words that controls beside them say too, where there is no room for them."""
        foldable = (self.linked_words, self.place)
        for widget in foldable:
            widget.setVisible(True)
        for widget in foldable:
            if self.layout().minimumSize().width() > self.width():  # type: ignore[union-attr]
                widget.setVisible(False)

    def show_zoom(self, zoom: float, *, fits: bool) -> None:
        """Say how large pixels are shown."""
        self.zoom.set_zoom(zoom, fits=fits)
        self.fit.setVisible(not fits)

    def show_playing(self, *, playing: bool) -> None:
        """Say whether the videos play."""
        words = self.tr("Pause (Space)") if playing else self.tr("Play (Space)")
        self.play.set_icon("pause" if playing else "play")
        self.play.setAccessibleName(words)
        self.play.setToolTip(words)

    def offer_wipe(self, why_not: str) -> None:
        """Offer the wipe, or say why it cannot be used."""
        button = self.layout_choice.button(WIPE)
        button.setEnabled(not why_not)
        button.setToolTip(why_not or self.tr("Wipe (W)"))
        button.setAccessibleDescription(why_not)
        if why_not:
            self.layout_choice.choose(SIDE_BY_SIDE)

    def _make_parts(self, look: Look) -> None:
        before, after = "chevron-left", "chevron-right"
        if self.isRightToLeft():
            before, after = after, before
        self.back = Button(look, self.tr("Library"), ButtonKind.QUIET, icon=before)
        self.back.setToolTip(self.tr("Back to the gallery (Esc)"))
        self.place = Label(look, "", "caption", "text.3", tabular=True)
        self.previous = IconButton(look, before, self.tr("Another result in this pane (Page Up)"))
        self.following = IconButton(look, after, self.tr("Another result in this pane (Page Down)"))
        self.count = Segmented(
            look,
            [
                Segment("2", "2", "columns-2", self.tr("2 panes")),
                Segment("4", "4", "grid-2x2", self.tr("All results")),
            ],
            padding=9,
        )
        self.play = IconButton(look, "play", self.tr("Play (Space)"))
        self.play.hide()
        self.zoom_out = IconButton(look, "zoom-out", self.tr("Zoom out (Ctrl -)"))
        self.zoom = ZoomButton(look)
        self.zoom.setToolTip(self.tr("Fit or 100% (Space)"))
        self.zoom_in = IconButton(look, "zoom-in", self.tr("Zoom in (Ctrl +)"))
        self.fit = Button(look, self.tr("Fit"), ButtonKind.QUIET)
        words = self.tr("Same zoom and place")
        self.linked = Toggle(look, words)
        self.linked.setChecked(True)
        self.linked.setToolTip(words)
        self.linked_words = Label(look, words, "caption", "text.2")
        self.linked_words.setBuddy(self.linked)
        self.layout_choice = Segmented(
            look, [Segment(SIDE_BY_SIDE, self.tr("Side by side")), Segment(WIPE, self.tr("Wipe"))]
        )
        self.info = IconButton(look, "info", self.tr("What differs (I)"))
        self.info.setCheckable(True)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addSpacing(14)
        row.addWidget(self.place)
        row.addSpacing(8)
        row.addWidget(self.previous)
        row.addSpacing(2)
        row.addWidget(self.following)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addSpacing(4)
        row.addWidget(self.play)
        for button in (self.zoom_out, self.zoom, self.zoom_in, self.fit):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.linked_words)
        row.addSpacing(4)
        row.addWidget(self.linked)
        self._line = _Line(self._look)
        row.addSpacing(BESIDE_LINE)
        row.addWidget(self._line)
        row.addWidget(self.layout_choice)
        row.addWidget(self.info)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._look.colour("line.subtle"))
        back = self.back.geometry()
        line = back.left() - 6 if self.isRightToLeft() else back.right() + 6
        painter.fillRect(QRect(line, 16, 1, self.height() - 33), self._look.colour("line"))


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(1 + BESIDE_LINE, 20)  # what is beside it goes with it
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        left = BESIDE_LINE if self.isRightToLeft() else 0
        QPainter(self).fillRect(QRect(left, 0, 1, self.height()), self._look.colour("line"))
