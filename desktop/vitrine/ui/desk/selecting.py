"""Selecting: the bar for what is selected, and the popovers that tag and collect it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from vitrine.ui.shell.shell import GALLERY, MainWindow
from vitrine.viewmodels.chosen import Chosen

if TYPE_CHECKING:
    from vitrine.domain.generation import Generation
    from vitrine.ui.desk.shelving import Shown
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.look import Look
    from vitrine.ui.parts.choice_popover import ChoicePopover
    from vitrine.ui.shell.selection_bar import SelectionBar
    from vitrine.viewmodels.held import Held
    from vitrine.viewmodels.window import ViewModels

SHOWN_FROM = 2
"""Selected results from which on the bar is shown; in the trash from one on, where nothing else restores."""
COMPARABLE = range(2, 5)


class Selecting(QObject):
    """The bar is made when something is selected for the first time; its buttons trigger the window's commands."""

    def __init__(self, window: MainWindow, views: Shown, gallery: GalleryView, models: ViewModels) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._gallery = gallery
        self._models = models
        self._chosen = Chosen()
        self.bar: SelectionBar | None = None
        self.viewing: Callable[[], Generation | None] = lambda: None
        """What the viewer shows; its popovers are about that."""
        gallery.chosen_changed.connect(self._on_chosen)
        models.organise.results_changed.connect(self._on_results)
        models.gallery.loaded.connect(self._on_loaded)
        add = window.add_command
        add("tag", self.tr("Tag…"), "T", self.tag, icon="tag", scope=gallery, group="Result", when=self._why_none)
        add("collect", self.tr("Add to collection…"), "C", self.collect, icon="folder", scope=gallery, group="Result",
            when=self._why_none)  # fmt: skip

    def tag(self, generations: Sequence[Generation] = (), anchor: QWidget | None = None) -> None:
        """Open the tags of results: what is selected, or those given (from ``anchor``, such as the details)."""
        from vitrine.ui.shell.tag_popover import TagPopover

        self._with(generations, lambda held: TagPopover(self._look, self._window, self._models.organise, held), anchor)

    def collect(self, generations: Sequence[Generation] = (), anchor: QWidget | None = None) -> None:
        """Open the collections of results: what is selected, or those given."""
        from vitrine.ui.shell.collect_popover import CollectPopover

        def make(held: Held) -> ChoicePopover:
            return CollectPopover(self._look, self._window, self._models.organise, held)

        self._with(generations, make, anchor)

    # ---- inside ----

    @property
    def _look(self) -> Look:
        return self._window.sidebar.look

    def _with(
        self, generations: Sequence[Generation], make: Callable[[Held], ChoicePopover], anchor: QWidget | None
    ) -> None:
        from vitrine.viewmodels.held import Held

        def open_for(chosen: Sequence[Generation]) -> None:
            held = Held(self._models.organise, chosen)
            popover = make(held)
            held.setParent(popover)
            popover.closed.connect(popover.deleteLater)
            if anchor is not None:
                popover.open_under(anchor)
            else:
                self._open_near(popover)

        shown = self.viewing()
        if generations:
            open_for(generations)
        elif shown is not None:
            open_for([shown])
        else:
            self._gallery.with_chosen(open_for)

    def _open_near(self, popover: ChoicePopover) -> None:
        """Open at the selection bar, at the current tile, or in the middle of the page."""
        window = self._window
        if self.bar is not None and self.bar.isVisible():
            popover.open_under(self.bar.buttons["collect"])
            return
        page = window.pages
        at = page.mapTo(window, QPoint(page.width() // 2, 96))
        index = self._gallery.currentIndex()
        if window.page() == GALLERY and index.isValid():
            tile = self._gallery.visualRect(index)
            at = self._gallery.viewport().mapTo(window, tile.bottomLeft() + QPoint(0, 6))
        popover.adjustSize()
        card = popover.card()
        x = max(8, min(at.x(), window.width() - card.width() - 8))
        y = max(8, min(at.y(), window.height() - card.height() - 8))
        popover.open_over(QPoint(x, y), popover.field or popover.list, window.focusWidget())

    def _on_chosen(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._show()

    def _on_loaded(self) -> None:
        # Rows that were read anew take their selection along without a word.
        if self._chosen and not self._gallery.selectionModel().hasSelection():
            self._on_chosen(Chosen())

    def _on_results(self, generations: list[Generation]) -> None:
        mine = {generation.id for generation in self._chosen.known}
        fresh = {generation.id: generation for generation in generations if generation.id in mine}
        if fresh:
            known = tuple(fresh.get(generation.id, generation) for generation in self._chosen.known)
            self._chosen = Chosen(self._chosen.count, known)
            self._show()

    def _show(self) -> None:
        wanted, count = self._views.search.wanted, len(self._chosen)
        shown = count if count >= (1 if wanted.trashed else SHOWN_FROM) else 0
        if self.bar is None:
            if not shown:
                return
            self.bar = self._make_bar()
        self.bar.show_selection(
            shown, trashed=wanted.trashed, starred=self._all_starred(), comparable=count in COMPARABLE
        )

    def _all_starred(self) -> bool:
        """Return whether all that is selected is a favourite; of what is not all at hand only where the filter says so.

        The button says Favourite otherwise, which never takes a star away that is not known to be there.
        """
        if not self._chosen.whole:
            return self._views.search.wanted.starred is True
        return bool(self._chosen) and all(generation.starred for generation in self._chosen.known)

    def _make_bar(self) -> SelectionBar:
        from vitrine.ui.shell.selection_bar import SelectionBar

        bar = SelectionBar(self._look, self._window.gallery, self._window.commands.key_text)
        bar.pressed.connect(self._on_pressed)
        bar.taken.connect(lambda px: self._window.lift_toast("selection", px))
        stops: list[QWidget] = [self._gallery, *bar.buttons.values()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        return bar

    def _on_pressed(self, key: str) -> None:
        if key == "close":
            self._gallery.clearSelection()
        else:
            self._window.command(key).trigger()

    def _why_none(self) -> str:
        if self.viewing() is not None or self._gallery.has_chosen:
            return ""
        return self.tr("Select something in the gallery first.")
