"""Views: what the gallery shows, as chosen in the sidebar and the filter bar."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import MediaKind
from vitrine.ui.shell.shell import MainWindow

if TYPE_CHECKING:
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.viewmodels.window import ViewModels

_VIEWS = {
    "all": ResultFilter(),
    "images": ResultFilter(makes=MediaKind.IMAGE),
    "videos": ResultFilter(makes=MediaKind.VIDEO),
    "favourites": ResultFilter(starred=True),
}
"""What each entry of the sidebar shows."""
_KINDS = {"all": None, "image": MediaKind.IMAGE, "video": MediaKind.VIDEO}
"""What each entry of the type menu lets through."""


class Views(QObject):
    """Turns the sidebar's entries and the filter bar's choices into the gallery's one filter."""

    def __init__(self, window: MainWindow, gallery: GalleryView, models: ViewModels) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.filter_bar
        self._models = models
        self._view = ResultFilter()
        window.sidebar.view_chosen.connect(self.choose)
        self._bar.search_changed.connect(lambda _: self._apply())
        self._bar.type_chosen.connect(self._on_type)
        self._bar.starred_only.connect(self._on_starred)
        self._bar.row_height_changed.connect(gallery.set_row_height)
        self._bar.row_height_changed.connect(lambda height: models.settings.set("row_height", height))
        for signal in (gallery.filters_cleared, gallery.all_requested):
            signal.connect(self._bar.clear_filters)
        gallery.everything_searched.connect(lambda: self.choose("all"))
        self._add_commands()

    def show(self, name: str) -> None:
        """Show one of the sidebar's views in the gallery."""
        self._window.show_view(name)
        self.choose(name)

    def choose(self, name: str) -> None:
        """Filter the gallery by one of the sidebar's entries."""
        self._view = _VIEWS[name]
        kind = next(key for key, makes in _KINDS.items() if makes is self._view.makes)
        self._bar.set_type(kind)
        self._bar.set_starred_only(starred=bool(self._view.starred))
        self._apply()

    def _on_type(self, key: str) -> None:
        self._view = replace(self._view, makes=_KINDS[key])
        self._apply()

    def _on_starred(self, starred: bool) -> None:
        self._view = replace(self._view, starred=starred or None)
        self._apply()

    def _apply(self) -> None:
        self._models.gallery.set_filter(replace(self._view, text=self._bar.search.text()))

    def _add_commands(self) -> None:
        names = {
            "all": self.tr("All"),
            "images": self.tr("Images"),
            "videos": self.tr("Videos"),
            "favourites": self.tr("Favourites"),
        }
        for number, (name, text) in enumerate(names.items(), 1):
            self._window.add_command(f"view-{name}", text, f"Ctrl+{number}", partial(self.show, name))
