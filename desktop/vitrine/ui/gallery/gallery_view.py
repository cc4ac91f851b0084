"""GalleryView: the gallery as it is used: what is chosen, by keys too, and what it asks of the window as signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.ui.gallery.gallery_announcer import GalleryAnnouncer
from vitrine.ui.gallery.pointed_gallery import PointedGallery
from vitrine.ui.look import Look
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.thumbnails import Thumbnails

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEPT_ACROSS_RELOADS = 2_000
"""Selected rows that are found again when the same filter is read anew."""


class GalleryView(PointedGallery):
    """Draws the gallery's tiles and turns what is done to them into signals.

    Signals carry the Job or the Generation meant; lists carry Generations in the order of the gallery.

    Signals:
        activated_result(object): open this result in the viewer.
        chosen_changed(object): the Generations that are selected now.
        filters_cleared(), everything_searched(), create_requested(), all_requested(): from the empty states.
    """

    activated_result = Signal(object)
    chosen_changed = Signal(object)
    filters_cleared = Signal()
    everything_searched = Signal()
    create_requested = Signal()
    all_requested = Signal()

    def __init__(self, look: Look, gallery: Gallery, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(look, gallery, thumbnails, parent)
        self._growing = False
        self._waiting: list[Callable[[list[Generation]], object]] = []
        self._shown_filter: ResultFilter | None = None
        self._kept: tuple[list[tuple[str, tuple[int, int]]], tuple[str, tuple[int, int]] | None] = ([], None)
        self.setAccessibleName(self.tr("Gallery"))
        self.empty.asked.connect(lambda what: getattr(self, what).emit())
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._announcer = GalleryAnnouncer(self)
        gallery.is_chosen = lambda row: self.selectionModel().isRowSelected(row)
        gallery.work_ended.connect(self._announcer.announce)
        # Not by overriding selectionChanged: beside currentChanged of a class below, PySide 6.11 then gives a reference
        # away too many with every view that is made, and crashes.
        self.selectionModel().selectionChanged.connect(self._on_selection)
        gallery.rowsInserted.connect(self._on_rows_inserted)
        gallery.completed.connect(self._on_completed)
        gallery.failed.connect(self._on_failed)
        gallery.modelAboutToBeReset.connect(self._note_chosen)
        gallery.modelReset.connect(self._choose_again)

    # ---- what is chosen ----

    @property
    def has_chosen(self) -> bool:
        """Return whether a command on what is chosen would find something."""
        return self.selectionModel().hasSelection() or self.currentIndex().isValid()

    def select_everything(self) -> None:
        """Select everything that passes the filter; what is not here yet is fetched, and selected as it comes."""
        self._growing = self.gallery.fetch_all()
        self.selectAll()

    def with_chosen(self, act: Callable[[list[Generation]], object]) -> bool:
        """Call ``act`` with what is chosen, where everything was selected as soon as all of it is here.

        Return whether there is anything.
        """
        chosen = self.chosen()
        if not chosen:
            return False
        if self._growing:
            self._waiting.append(act)
        else:
            act(chosen)
        return True

    def follow(self, row: int) -> None:
        """Make a row current and bring it into sight: the viewer shows its result."""
        index = self.gallery.index(row)
        kept = self.selectionModel().isSelected(index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate if kept else flags.ClearAndSelect)
        self.scrollTo(index)

    def open_current(self) -> bool:
        """Open the current result in the viewer; return whether there is one."""
        return self.currentIndex().isValid() and self._open(self.currentIndex().row())

    def let_go(self) -> bool:
        """Select nothing; return whether anything was selected."""
        had = self.selectionModel().hasSelection()
        self.clearSelection()
        return had

    def _on_rows_inserted(self, _: QModelIndex, first: int, last: int) -> None:
        if self._growing:
            new = QItemSelection(self.gallery.index(first), self.gallery.index(last))
            self.selectionModel().select(new, QItemSelectionModel.SelectionFlag.Select)

    def _on_completed(self) -> None:
        if not self._growing:
            return
        self._growing = False
        waiting, self._waiting = self._waiting, []
        chosen = self.chosen()
        self.chosen_changed.emit(chosen)
        for act in waiting:
            act(chosen)

    def _on_failed(self, _: object) -> None:
        """Act on nothing where not everything could be read: a part of it was not meant."""
        self._waiting.clear()
        self._on_completed()

    def _on_selection(self, _: QItemSelection, deselected: QItemSelection) -> None:
        if deselected.count():
            self._growing = False
            self._waiting.clear()
        if not self._growing:
            self.chosen_changed.emit(self.chosen() if self.selectionModel().hasSelection() else [])

    # ---- reading the same again ----

    def _note_chosen(self) -> None:
        """Note what is selected, for when the rows are read anew with the same filter."""
        same, self._shown_filter = self.gallery.filter == self._shown_filter, self.gallery.filter
        self._growing = False
        rows = [index.row() for index in self.selectedIndexes()] if same else []
        current = self.current_tile() if same else None
        self._kept = (
            [(tile.key, tile.order) for tile in (self.gallery.tile(row) for row in rows[:_KEPT_ACROSS_RELOADS])],
            (current.key, current.order) if current is not None else None,
        )

    def _choose_again(self) -> None:
        """Select what was selected and is still shown."""
        kept, current = self._kept
        self._kept = ([], None)
        if current is not None and (row := self.gallery.row_of(*current)) >= 0:
            self.selectionModel().setCurrentIndex(self.gallery.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        rows = [row for row in (self.gallery.row_of(*one) for one in kept) if row >= 0]
        if rows:
            self.select_rows(rows)

    # ---- keys ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        if event.key() == Qt.Key.Key_Escape:
            event.setAccepted(self.let_go())
            return
        if event.key() == Qt.Key.Key_Menu:
            event.ignore()  # the menu comes as an event of its own
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: Any) -> None:
        self._keyboard = self._keyboard or event.reason() in _KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def _open(self, row: int) -> bool:
        tile = self.gallery.tile(row)
        if tile.generation is None:
            return False
        self.activated_result.emit(tile.generation)
        return True

    def sizeHint(self) -> QSize:
        """Return a size at which four tiles stand side by side."""
        return QSize(880, 600)
