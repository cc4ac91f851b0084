"""GalleryView: the gallery as it is used: what is chosen, by keys too, and what it asks of the window as signals."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.ui.gallery.gallery_announcer import GalleryAnnouncer
from vitrine.ui.gallery.pointed_gallery import PointedGallery
from vitrine.ui.look import Look
from vitrine.viewmodels.chosen import Chosen
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.thumbnails import Thumbnails

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KNOWN_MOST = 500
"""Selected results up to which those that are not loaded are read, to be shown in the details."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is found again after a reset: the keys of each selected run, the current key, the top row's and its place.

    ``current`` is 0 for none; ``top`` is a key and how many px below the viewport's top it begins.
    """

    chosen: list[array[int]] = field(default_factory=list)
    current: int = 0
    top: tuple[int, int] | None = None


class GalleryView(PointedGallery):
    """Draws the gallery's tiles and turns what is done to them into signals.

    Signals carry the Job or the Generation meant; lists carry Generations in the order of the gallery.

    Signals:
        activated_result(object): open this result in the viewer.
        chosen_changed(object): what is Chosen now.
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
        self._kept = _Kept()
        self._serial = 0
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
        """Select everything that passes the filter; what is not here yet is selected as it comes."""
        self._growing = not self.gallery.complete
        self.selectAll()

    def with_chosen(self, act: Callable[[list[Generation]], object], most: int | None = None) -> bool:
        """Call ``act`` with what is chosen, with the first ``most`` of it where not all is needed.

        At once when all of it is loaded; where everything was selected as soon as all of it is here. Return whether
        there is anything.
        """
        if not self.chosen_count():
            return False
        if self._growing and most is None:
            self._waiting.append(act)
        else:
            self.gallery.with_generations(self._chosen_results(most), act)
        return True

    def with_current(self, act: Callable[[Generation], object]) -> bool:
        """Call ``act`` with the current result if it is chosen, else with the first that is; return whether one is."""
        current = self.currentIndex()
        chosen = current.isValid() and not self.gallery.is_job(current.row())
        chosen = chosen and (not self.selectionModel().hasSelection() or self.selectionModel().isSelected(current))
        rows = [current.row()] if chosen else self._chosen_results(1)
        if rows:
            self.gallery.with_generations(rows, lambda found: act(found[0]) if found else None)
        return bool(rows)

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
        self._tell_chosen()
        for act in waiting:
            self.gallery.with_generations(self._chosen_results(), act)

    def _on_failed(self, _: object) -> None:
        """Act on nothing where not everything could be read: a part of it was not meant."""
        self._waiting.clear()
        self._on_completed()

    def _on_selection(self, _: QItemSelection, deselected: QItemSelection) -> None:
        if deselected.count():
            self._growing = False
            self._waiting.clear()
        if not self._growing:
            self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Tell what is selected; a few that are not loaded are read first for all to know them."""
        self._serial += 1
        serial, count = self._serial, self.chosen_count() if self.selectionModel().hasSelection() else 0
        known = tuple(self.chosen()) if count else ()
        self.chosen_changed.emit(Chosen(count, known))
        if len(known) == count or count > _KNOWN_MOST:
            return

        def read(found: list[Generation]) -> None:
            if serial == self._serial:
                self.chosen_changed.emit(Chosen(len(found), tuple(found)))

        self.gallery.with_generations(self._chosen_results(), read)

    # ---- reading the same again ----

    def _note_chosen(self) -> None:
        """Note what is selected and in sight, for when the rows of the same filter are others."""
        same, self._shown_filter = self.gallery.filter == self._shown_filter, self.gallery.filter
        self._growing = self._growing and same
        self._serial += 1
        self._kept = _Kept()
        if not same or not self.gallery.rowCount():
            return
        current, top = self.currentIndex(), self._top_row()
        self._kept = _Kept(
            [self.gallery.keys(range(first, last + 1)) for first, last in self.chosen_spans()],
            self.gallery.key(current.row()) if current.isValid() else 0,
            (self.gallery.key(top[0]), top[1]) if top is not None else None,
        )

    def _choose_again(self) -> None:
        """Select what was selected and is still shown, and stay where the view was."""
        kept, self._kept = self._kept, _Kept()
        row = self.gallery.row_of_key(kept.current) if kept.current else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.gallery.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        selection = QItemSelection()
        for keys in kept.chosen:
            for first, last in self._spans_of(keys):
                selection.select(self.gallery.index(first), self.gallery.index(last))
        if selection.count():
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if kept.top is not None and self.gallery.rowCount():
            key, distance = kept.top
            row = min(self.gallery.row_from_key(key), self.gallery.rowCount() - 1)
            self._anchor = (QPersistentModelIndex(self.gallery.index(row)), distance)

    def _top_row(self) -> tuple[int, int] | None:
        """Return the row that is to stay in sight and where it is, px from the top; None at the very top."""
        self._remember_anchor()
        if self._anchor is None or not self._anchor[0].isValid():
            return None
        return self._anchor[0].row(), self._anchor[1]

    def _spans_of(self, keys: array[int]) -> Iterator[tuple[int, int]]:
        """Yield the rows of keys that were side by side: as one where they still are, else by halves."""
        if not keys:
            return
        first, last = self.gallery.row_from_key(keys[0]), self.gallery.row_from_key(keys[-1])
        if self.gallery.keys(range(first, last + 1)) == keys:
            yield first, last
        elif len(keys) > 1 and last >= first:
            half = len(keys) // 2
            yield from self._spans_of(keys[:half])
            yield from self._spans_of(keys[half:])

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
        if self.gallery.is_job(row):
            return False
        self.gallery.with_generations([row], lambda found: self.activated_result.emit(found[0]) if found else None)
        return True

    def sizeHint(self) -> QSize:
        """Return a size at which four tiles stand side by side."""
        return QSize(880, 600)
