"""GalleryEmpty: what the gallery says when nothing is in it, and what can be done about it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import MediaKind
from vitrine.ui.look import Look
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.tab_order import order_tabs
from vitrine.viewmodels.filter_words import type_words
from vitrine.viewmodels.gallery import Gallery


@dataclass(slots=True)
class EmptyFacts:
    """Names and figures that the words of an empty view need."""

    collection_name: Callable[[int], str] = lambda _: ""
    model_name: Callable[[str], str] = lambda model: model.rpartition("/")[2]
    trash_days: Callable[[], int] = lambda: 30


translate = QCoreApplication.translate


class GalleryEmpty(QObject):
    """Lays the fitting empty state over an empty view.

    Signals:
        asked(str): the name of the view's signal that a pressed button stands for.
        changed(): something else is shown, or nothing.
    """

    asked = Signal(str)
    changed = Signal()

    def __init__(self, look: Look, gallery: Gallery, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._look = look
        self._gallery = gallery
        self._view = view
        self._state: QWidget | None = None
        self._said: ResultFilter | None = None
        self._first_run: QWidget | None = None
        self._loaded = False
        self.facts = EmptyFacts()
        """What the words need to know of the rest."""
        gallery.loaded.connect(self._on_loaded)

    @property
    def widget(self) -> QWidget | None:
        """Return what is shown now, None while there are tiles."""
        return self._state

    def set_first_run(self, widget: QWidget) -> None:
        """Show ``widget`` where no result was ever made; this object keeps it from then on."""
        self._first_run = widget
        widget.setParent(self._view.viewport())
        widget.hide()
        self._said = None
        self.settle()

    def settle(self) -> None:
        """Show or hide what fits now; called after every change of the rows or the size."""
        wanted = self._gallery.filter if self._loaded and self._gallery.rowCount() == 0 else None
        on_its_way = self._gallery.loading and wanted is not None and self._state is not None
        if not on_its_way and (wanted != self._said or (wanted is None) != (self._state is None)):
            self._replace(wanted)
        if self._state is not None:
            self._state.setGeometry(self._view.viewport().rect())

    def _on_loaded(self) -> None:
        self._loaded = True
        # The same filter may be empty for another reason now.
        self._said = None
        self.settle()

    def _replace(self, wanted: ResultFilter | None) -> None:
        if self._state is not None:
            self._state.hide()
            if self._state is not self._first_run:
                self._state.deleteLater()
        self._said = wanted
        self._state = None if wanted is None else self._make(wanted)
        if self._state is not None:
            self._state.setParent(self._view.viewport())
            self._state.show()
            order_tabs(self._view)
        self.changed.emit()

    def _make(self, wanted: ResultFilter) -> QWidget:
        everything = self._gallery.counts[1]
        if not everything and dataclasses.replace(wanted, sort=Sort.NEWEST) == ResultFilter():
            return self._first_run or self._make_first_run()
        plain = dataclasses.replace(wanted, sort=Sort.NEWEST)
        if plain == ResultFilter(collection=wanted.collection) and wanted.collection is not None:
            name = self.facts.collection_name(wanted.collection) or self.tr("This collection")
            return self._offer(
                "folder", self.tr("{name} is empty").format(name=name),
                self.tr("Drag pictures onto it in the sidebar, or press C with some selected."),
                (self.tr("Choose pictures"), "all_requested"),
            )  # fmt: skip
        made = self._plain_view(plain)
        return made if made is not None else self._make_no_match(wanted, everything)

    def _plain_view(self, wanted: ResultFilter) -> QWidget | None:
        """Return what is said in a view of the sidebar without any other condition, None for anything else."""
        if wanted == ResultFilter(trashed=True):
            days = self.facts.trash_days()
            text = self.tr("Deleted items stay here for {n} days, in the bucket too, then go for good.")
            return self._offer("trash-2", self.tr("Trash is empty"), text.format(n=days))
        if wanted == ResultFilter(shared=True):
            return self._offer(
                "share-2", self.tr("Nothing is shared"),
                self.tr("Links you make end by themselves after 7 days at most. They are listed here while they live."),
                (self.tr("Share a picture"), "all_requested"),
            )  # fmt: skip
        if wanted == ResultFilter(starred=True):
            return self._offer(
                "star", self.tr("No favourites yet"),
                self.tr("Press F on a picture, here or in the viewer, and it is kept in this list."),
                (self.tr("Go to All"), "all_requested"),
            )  # fmt: skip
        if wanted == ResultFilter(makes=MediaKind.VIDEO):
            return self._offer(
                "film", self.tr("No videos yet"),
                self.tr("Turn a picture into one: select it and press V, or choose Video in Create."),
                (self.tr("Open Create"), "create_requested"), (self.tr("Pick a picture"), "all_requested"),
            )  # fmt: skip
        if wanted == ResultFilter(makes=MediaKind.IMAGE):
            return self._offer(
                "image", self.tr("No images yet"), self.tr("Write a prompt in Create and press Generate."),
                (self.tr("Open Create"), "create_requested"),
            )  # fmt: skip
        if wanted == ResultFilter():
            return self._make_first_run()  # everything that was made lies in the trash
        return None

    def _make_first_run(self) -> QWidget:
        return self._offer(
            "vitrine-mark", self.tr("Everything you make, kept."),
            self.tr(
                "The demo painter is ready. It draws sample images on this computer, with no key, no network and no"
                " cost."
            ),
            (self.tr("Open Create"), "create_requested"),
        )  # fmt: skip

    def _make_no_match(self, wanted: ResultFilter, everything: int) -> QWidget:
        text = wanted.text.strip()
        title = self.tr("Nothing matches “{text}”").format(text=text) if text else self.tr("Nothing matches")
        names = ", ".join(_filter_names(self, wanted))
        sentence = self.tr("Searched {n} items.").format(n=f"{everything:,}")
        if names:
            sentence += " " + self.tr("Filters: {names}.").format(names=names)
        clear = (self.tr("Clear filters") if names else self.tr("Clear search"), "filters_cleared")
        everywhere = (self.tr("Search everything"), "everything_searched") if names and text else None
        return self._offer("search", title, sentence, clear, everywhere)

    def _offer(
        self,
        icon: str,
        title: str,
        sentence: str,
        action: tuple[str, str] = ("", ""),
        second: tuple[str, str] | None = None,
    ) -> QWidget:
        state = EmptyState(
            self._look, icon, title, sentence, action=action[0], second=second[0] if second is not None else ""
        )
        state.action_requested.connect(lambda: self.asked.emit(action[1]))
        if second is not None:
            state.second_requested.connect(lambda: self.asked.emit(second[1]))
        return state


def _filter_names(owner: GalleryEmpty, wanted: ResultFilter) -> list[str]:
    """Return the conditions of a filter but its text, by the names that a person knows them by."""
    names = [type_words(wanted)] if type_words(wanted) else []
    names += [owner.facts.model_name(model) for model in wanted.models]
    names += wanted.tags
    if wanted.collection is not None:
        names.append(owner.facts.collection_name(wanted.collection) or translate("GalleryEmpty", "Collection"))
    for holds, name in (
        (wanted.starred, translate("GalleryEmpty", "Favourites")),
        (wanted.untagged, translate("GalleryEmpty", "Without tags")),
        (wanted.since is not None or wanted.until is not None, translate("GalleryEmpty", "Date")),
        (wanted.cost_over is not None or wanted.cost_under is not None, translate("GalleryEmpty", "Cost")),
        (
            wanted.uploaded is not None,
            translate("GalleryEmpty", "Not uploaded")
            if wanted.uploaded is False
            else translate("GalleryEmpty", "Uploaded"),
        ),
        (wanted.shared, translate("GalleryEmpty", "Shared")),
        (wanted.trashed, translate("GalleryEmpty", "Trash")),
    ):
        if holds:
            names.append(name)
    return names
