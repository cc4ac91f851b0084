"""PanesView: the pictures that are compared, side by side or one over the other, with one zoom and place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import StudioError
from vitrine.ui.compare.compare_pane import ComparePane
from vitrine.ui.compare.playback import Playback
from vitrine.ui.compare.wipe_pane import BIG_STEP, STEP, WipePane
from vitrine.ui.look import Look
from vitrine.viewmodels.compare_view import SharedView, same_shape
from vitrine.viewmodels.comparing import MOST, Comparing
from vitrine.viewmodels.image_loader import LoadedImage
from vitrine.viewmodels.telling import told_error
from vitrine.viewmodels.thumbnails import Thumbnails

PREVIEW_HEIGHT = 384
PAN, SHIFT = 48, 8
"""Logical px that an arrow key moves what is seen, or with Alt one pane."""


class PanesView(QWidget):
    """Panes and wipe.

    Signals:
        zoomed(float, bool): the zoom of the active pane, and whether every picture is seen whole.
        turned_to(int): the person pressed a pane.
    """

    zoomed = Signal(float, bool)
    turned_to = Signal(int)

    def __init__(self, look: Look, comparing: Comparing, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._comparing = comparing
        self._thumbnails = thumbnails
        self._names: list[str] = []
        self.view = SharedView()
        self.panes = [ComparePane(look, self.view, number) for number in range(MOST)]
        self.wipe = WipePane(look, self.view)
        self.playback = Playback(self)
        self._arrange(look)
        for pane in self.panes:
            pane.pressed.connect(lambda number=pane.number: self.turned_to.emit(number))
            pane.view_changed.connect(self.follow)
            pane.toggled.connect(lambda at, number=pane.number: self.toggle_fit(number, at))
        self.wipe.view_changed.connect(self.follow)
        self.wipe.toggled.connect(lambda at: self.toggle_fit(0, at))
        self.playback.failed.connect(lambda number, words: self.panes[number].show_trouble(words))
        comparing.loaded.connect(self._on_loaded)
        comparing.refused.connect(self._on_refused)
        thumbnails.ready.connect(self._on_thumbnail)

    # ---- what is shown ----

    @property
    def count(self) -> int:
        """Return how many panes there are."""
        return len(self._names)

    def show_results(self) -> bool:
        """Show what is in the panes now; return whether other results are in them than before."""
        shown = self._comparing.panes
        names = [generation.name for generation in shown]
        if names == self._names:
            return False
        if len(names) != len(self._names):
            self.view.set_pictures([size_of(generation) for generation in shown])
        else:
            for number, generation in enumerate(shown):
                if generation.name != self._names[number]:
                    self.view.replace_picture(number, *size_of(generation))
        self._names = names
        self._lay_out(len(names))
        for pane, generation in zip(self.panes, shown, strict=False):
            pane.show_result(generation, self._comparing.picture(generation), self._preview(generation))
        self.playback.open(self.panes, shown)
        self._show_wipe()
        return True

    def clear(self) -> None:
        """Let go of what was shown."""
        self._names = []
        self.playback.release()

    def _preview(self, generation: Generation) -> QPixmap | None:
        found = self._thumbnails.at_hand(generation)
        if found is None and generation.file is not None and generation.file.height:
            width = round(PREVIEW_HEIGHT * generation.file.width / generation.file.height)
            found = self._thumbnails.pixmap(generation, width, PREVIEW_HEIGHT)
        return found

    def _on_loaded(self, image: LoadedImage) -> None:
        for pane, generation in zip(self.panes, self._comparing.panes, strict=False):
            if generation.name == image.name:
                pane.show_result(generation, image, None)
        self._show_wipe()
        self.follow()

    def _on_refused(self, name: str, error: StudioError) -> None:
        for pane, generation in zip(self.panes, self._comparing.panes, strict=False):
            if generation.name == name:
                pane.show_trouble(told_error(error))

    def _on_thumbnail(self, name: str) -> None:
        for pane, generation in zip(self.panes, self._comparing.panes, strict=False):
            if generation.name == name and not pane.is_whole:
                pane.show_result(generation, None, self._thumbnails.at_hand(generation))

    # ---- zoom and place ----

    def follow(self) -> None:
        """Draw what zoom and place are now."""
        if not self._names:
            return
        # The panes have their size from the layout: the first stands for all.
        where = self.wipe if self.wiping else self.panes[0]
        self.view.set_room(where.width(), where.height())
        active = min(self._comparing.active, len(self._names) - 1)
        for pane in self.panes[: len(self._names)]:
            pane.follow_view()
        self.wipe.follow_view()
        self.zoomed.emit(self.view.zoom(active, self.devicePixelRatioF()), self.view.fits)

    def zoom_by(self, steps: float) -> None:
        """Zoom in by steps, or out with negative ones."""
        self.view.zoom_by(self._comparing.active, steps)
        self.follow()

    def fit(self) -> None:
        """Show every picture whole."""
        self.view.fit()
        self.follow()

    def toggle_fit(self, pane: int | None = None, at: QPointF | None = None) -> None:
        """Change between Fit and 100%."""
        if self.view.fits:
            which = self._comparing.active if pane is None else pane
            self.view.set_zoom(which, 1.0, self.devicePixelRatioF(), at)
            self.follow()
        else:
            self.fit()

    def set_linked(self, linked: bool) -> None:
        """Give all panes one zoom and place, or each its own."""
        self.view.set_linked(linked=linked)
        self.follow()

    def reset_offset(self) -> None:
        """Bring the active pane back to where the others are."""
        self.view.reset_offset(self._comparing.active)
        self.follow()

    def on_arrow(self, arrow: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what an arrow key means here; return whether it meant anything."""
        active = self._comparing.active
        if self.wiping and not self.view.is_cut(0):
            big = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.wipe.move_line(self.wipe.share - arrow.x() * (BIG_STEP if big else STEP))
            return True
        if modifiers & Qt.KeyboardModifier.AltModifier:
            self.view.shift(active, arrow * -SHIFT)
        elif self.view.is_cut(active):
            self.view.pan(active, arrow * PAN)
        else:
            return False
        self.follow()
        return True

    # ---- wipe ----

    @property
    def wiping(self) -> bool:
        """Return whether one picture lies over the other."""
        return self._stack.currentWidget() is self.wipe

    def why_no_wipe(self) -> str:
        """Return why the wipe cannot be used, empty when it can."""
        shown = self._comparing.panes
        if len(shown) != 2:
            return self.tr("The wipe is for two results.")
        if any(generation.type.makes is MediaKind.VIDEO for generation in shown):
            return self.tr("The wipe is for pictures.")
        if not same_shape(size_of(shown[0]), size_of(shown[1])):
            return self.tr("The wipe is for two results of the same shape.")
        return ""

    def set_wiping(self, *, wiping: bool) -> None:
        """Lay two pictures over each other, or side by side again."""
        if wiping:
            self.view.set_linked(linked=True)
        self._stack.setCurrentWidget(self.wipe if wiping else self._grid_page)
        self.follow()

    def _show_wipe(self) -> None:
        for place, generation in enumerate(self._comparing.panes[:2]):
            image = self._comparing.picture(generation)
            self.wipe.show_levels(place, image.levels if image is not None else ())

    # ---- building ----

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow()

    def _arrange(self, look: Look) -> None:
        self._grid_page = Ground(look, self.follow)
        self._grid = QGridLayout(self._grid_page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        for number, pane in enumerate(self.panes):
            self._grid.addWidget(pane, number // 2, number % 2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._grid_page)
        self._stack.addWidget(self.wipe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _lay_out(self, count: int) -> None:
        for number, pane in enumerate(self.panes):
            pane.setVisible(number < count)
            pane.generation = None
        for place in range(2):
            self._grid.setRowStretch(place, 1 if count > 2 or place == 0 else 0)
            self._grid.setColumnStretch(place, 1)
        if count > 2:
            self._stack.setCurrentWidget(self._grid_page)
        self._grid.activate()


class Ground(QWidget):
    """A ground of lines that shows between what lies on it."""

    def __init__(self, look: Look, on_resized: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._look = look
        self._on_resized = on_resized

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_resized()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("line"))


def size_of(generation: Generation) -> tuple[int, int]:
    """Return a result's width and height in pixels."""
    file = generation.file
    return (file.width, file.height) if file is not None and file.width and file.height else (1, 1)
