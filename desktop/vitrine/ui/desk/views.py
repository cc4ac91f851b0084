"""Views: what the gallery shows: the sidebar's view, the filter bar's chips and text as one filter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vitrine.ui.desk.selecting import Selecting
from vitrine.ui.desk.shelving import Shelving
from vitrine.ui.shell.filter_menus import FilterMenus
from vitrine.ui.shell.search_completer import SearchCompleter
from vitrine.ui.shell.shell import MainWindow
from vitrine.viewmodels.completing import Vocabulary
from vitrine.viewmodels.filter_words import problem_words
from vitrine.viewmodels.place_names import VIEWS, view_names
from vitrine.viewmodels.place_rows import COLLECTION, SMART
from vitrine.viewmodels.search import Part, Search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vitrine.domain.collection import Collection
    from vitrine.domain.filter import Counts, ResultFilter
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.shell.trash_bar import TrashBar
    from vitrine.viewmodels.window import ViewModels

KEPT = "search"
_BELOW_FILTERS = 2
"""The place in the gallery's column right under the filter bar."""


class Views(QObject):
    """Holds the one `Search` of the window and lets every widget that shows a part of it follow."""

    def __init__(self, window: MainWindow, gallery: GalleryView, models: ViewModels) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.filter_bar
        self._models = models
        self._trash_bar: TrashBar | None = None
        self._trashed = 0
        look, organise = window.sidebar.look, models.organise
        self.search = Search(organise.collections, self)
        """What is wanted, with its two faces."""
        window.sidebar.furnish()
        self._menus = FilterMenus(look, self._bar, self.search, self.vocabulary, self.model_name)
        self.completer = SearchCompleter(look, self._bar.search, self.vocabulary)
        self.shelving = Shelving(window, self, gallery, models)
        self.selecting = Selecting(window, self, gallery, models)
        self._connect(gallery)
        self._add_commands()
        window.keeps(KEPT, self.search.kept)
        self.search.restore(window.kept.get(KEPT))

    # ---- what is shown ----

    def show(self, key: str) -> None:
        """Show one of the sidebar's views, a collection or a smart filter in the gallery."""
        self._window.show_view(key)
        self.choose(key)

    def show_collection(self, id: int) -> None:
        """Show a collection by its id."""
        self._window.sidebar.places.unfold_to(id)
        self.show(f"{COLLECTION}{id}")

    def choose(self, key: str) -> None:
        """Filter the gallery by one of the sidebar's entries."""
        query = next((one.query for one in self._models.organise.smart_filters() if f"{SMART}{one.id}" == key), "")
        self.search.choose(key, query)

    def collections(self) -> Sequence[Collection]:
        """Return the collections as last known."""
        return self._models.organise.collections()

    def vocabulary(self) -> Vocabulary:
        """Return the library's words for completing a search."""
        organise = self._models.organise
        return Vocabulary(
            tags=[(tag.name, tag.count) for tag in organise.tags()],
            collections=[(one.name, one.count) for one in organise.collections()],
            # Of imported files the model is often not known: that is nothing to look for.
            models=sorted(
                ((id, self.model_name(id)) for id in organise.models() if id), key=lambda one: one[1].casefold()
            ),
        )

    def model_name(self, id: str) -> str:
        """Return what people call a model."""
        return self._models.names.any_model(id)

    # ---- inside ----

    def _connect(self, gallery: GalleryView) -> None:
        bar, search, models, sidebar = self._bar, self.search, self._models, self._window.sidebar
        sidebar.view_chosen.connect(self.choose)
        sidebar.statistics_opened.connect(self._open_statistics)
        bar.search_changed.connect(search.set_text)
        bar.starred_only.connect(lambda starred: search.set_part(Part.STAR, "fav:yes" if starred else ""))
        bar.row_height_changed.connect(gallery.set_row_height)
        bar.row_height_changed.connect(lambda height: models.settings.set("row_height", height))
        search.text_changed.connect(bar.set_text)
        self._window.commands.keys_changed.connect(self._show_key)
        self._show_key()
        search.changed.connect(self._on_changed)
        search.view_changed.connect(self._on_view_changed)
        search.problems_changed.connect(lambda problems: bar.search.set_problem(problem_words(problems)))
        gallery.filters_cleared.connect(self._clear)
        gallery.all_requested.connect(lambda: self.show("all"))
        gallery.everything_searched.connect(self._search_everything)
        models.organise.collections_changed.connect(search.refresh)
        models.overview.counts_changed.connect(self._on_counts)
        models.organise.deleted.connect(models.overview.refresh)

    def _show_key(self) -> None:
        self._bar.search.set_key(self._window.commands.key_text("search"))

    def _clear(self) -> None:
        self._bar.set_text("")
        self.search.clear()

    def _search_everything(self) -> None:
        self.search.clear(keep_text=True)
        self.show("all")

    def _on_changed(self, wanted: ResultFilter) -> None:
        self._show_trash_bar(shown=wanted.trashed)
        self._models.gallery.set_filter(wanted)

    def _on_view_changed(self, key: str) -> None:
        self._window.show_view(key)

    def _on_counts(self, counts: Counts) -> None:
        self._trashed = counts.trashed
        self._window.sidebar.set_counts({
            "all": counts.all, "images": counts.images, "videos": counts.videos, "favourites": counts.starred,
            "shared": counts.shared, "trash": counts.trashed,
        })  # fmt: skip
        self._models.organise.refresh()
        if self._trash_bar is not None and not self._trash_bar.isHidden():
            self._show_trash_bar(shown=True)

    def _show_trash_bar(self, *, shown: bool) -> None:
        if self._trash_bar is None and shown:
            from vitrine.ui.shell.trash_bar import TrashBar

            self._trash_bar = TrashBar(self._window.sidebar.look)
            self._trash_bar.emptied.connect(self.shelving.empty_trash)
            self._window.gallery_column.layout().insertWidget(_BELOW_FILTERS, self._trash_bar)  # type: ignore[union-attr]
            QWidget.setTabOrder(self._bar.panel_button, self._trash_bar.empty_button)
        if self._trash_bar is not None:
            days = int(str(self._models.settings.value("trash_days")))
            self._trash_bar.show_words(days, bucket=bool(self._models.overview.place.bucket), items=self._trashed)
            self._trash_bar.setVisible(shown)

    def _open_statistics(self) -> None:
        if self._window.has_page("statistics"):
            self._window.show_page("statistics")

    def _add_commands(self) -> None:
        for number, (name, text) in enumerate(view_names().items(), 1):
            self._window.add_command(
                f"view-{name}", text, f"Ctrl+{number}", partial(self.show, name), icon=VIEWS[name], group="View"
            )
        self._window.add_command(
            "clear-filters", self.tr("Clear filters"), "", self._clear, icon="list-filter", group="View",
            when=lambda: "" if self.search.filtered() else self.tr("Nothing is filtered."),
        )  # fmt: skip
