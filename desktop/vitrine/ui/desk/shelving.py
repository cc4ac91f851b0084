"""Shelving: collections and smart filters in the sidebar: what their menus, keys and drops do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from vitrine.domain.query import name_collections
from vitrine.ui.shell.shell import MainWindow
from vitrine.viewmodels.place_rows import COLLECTION, SMART, Group, id_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vitrine.domain.collection import Collection, SmartFilter
    from vitrine.domain.disposal import Stake
    from vitrine.domain.generation import Generation
    from vitrine.errors import StudioError
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.parts.menu import Menu
    from vitrine.viewmodels.completing import Vocabulary
    from vitrine.viewmodels.overview import Place
    from vitrine.viewmodels.search import Search
    from vitrine.viewmodels.window import ViewModels

_NEEDS_BUCKET = "uploaded:no"
"""The smart filter that says nothing where there is no bucket."""


class Collecting(Protocol):
    """What asks into which collection results are to come."""

    def collect(self, generations: Sequence[Generation] = (), anchor: QWidget | None = None) -> None:
        """Ask."""


class Shown(Protocol):
    """What shows views in the gallery."""

    search: Search

    @property
    def selecting(self) -> Collecting:
        """Return what collects."""

    def show(self, key: str) -> None:
        """Show a view."""

    def choose(self, key: str) -> None:
        """Filter the gallery by a view."""

    def vocabulary(self) -> Vocabulary:
        """Return the library's words."""


class Shelving(QObject):
    """Everything is done through `Organise`, so that it can be undone."""

    def __init__(self, window: MainWindow, views: Shown, gallery: GalleryView, models: ViewModels) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._gallery = gallery
        self._organise = models.organise
        self._models = models
        self._sidebar = window.sidebar
        self._places = window.sidebar.places
        self._restore_folding()
        self._connect()
        self._add_commands()

    def empty_trash(self) -> None:
        """Delete everything in the trash for good, after asking."""
        self._organise.with_trashed(self._delete_for_good)

    def save_filter(self) -> None:
        """Ask for a name and save what is filtered now."""
        self._open_filter_card(None, self._views.search.query())

    # ---- what the sidebar asks for ----

    def _connect(self) -> None:
        places, sidebar, organise = self._places, self._sidebar, self._organise
        sidebar.add_wanted.connect(self._on_add)
        sidebar.menu_wanted.connect(self._open_menu)
        sidebar.delete_wanted.connect(self._delete)
        places.named.connect(lambda name, parent: organise.create_collection(name, parent))
        places.renamed.connect(self._on_renamed)
        places.results_dropped.connect(self._on_results_dropped)
        places.collection_dropped.connect(organise.move_collection)
        organise.collections_changed.connect(self._on_collections)
        organise.smart_filters_changed.connect(self._on_smart_filters)
        organise.failed.connect(self._on_failed)
        self._models.overview.place_changed.connect(self._on_place)

    def _on_failed(self, _: StudioError) -> None:
        self._places.set_collections(self._organise.collections())

    def _on_place(self, _: Place) -> None:
        self._on_smart_filters(self._organise.smart_filters())

    def _on_add(self, group: Group) -> None:
        if group is Group.COLLECTIONS:
            self._sidebar.begin_new()
        else:
            self.save_filter()

    def _on_renamed(self, key: str, name: str) -> None:
        id = id_of(key)
        if id is not None and key.startswith(COLLECTION):
            self._organise.rename_collection(id, name)
        elif id is not None:
            self._organise.rename_smart_filter(id, name)

    def _on_results_dropped(self, key: str, names: list[str]) -> None:
        """Do with dropped results what their new place means; a drag can only come from what the gallery shows."""
        gallery = self._models.gallery
        rows = sorted(row for row in map(gallery.row_named, names) if row >= 0)
        if rows:
            gallery.with_generations(rows, lambda dropped: self._put_dropped(key, dropped))

    def _put_dropped(self, key: str, dropped: list[Generation]) -> None:
        organise, id = self._organise, id_of(key)
        if key == "favourites":
            organise.star(dropped, True)
        elif key == "trash":
            organise.trash(dropped)
        elif key == "collections" and dropped:
            self._views.selecting.collect(dropped, self._sidebar.groups.folded)
        elif id is not None:
            organise.collect(dropped, id)

    def _on_collections(self, collections: list[Collection]) -> None:
        self._places.set_collections(collections)
        shown = self._views.search.view
        if shown.startswith(COLLECTION) and id_of(shown) not in {one.id for one in collections}:
            self._views.show("all")

    def _on_smart_filters(self, filters: list[SmartFilter]) -> None:
        bucket = bool(self._models.overview.place.bucket)
        self._places.set_smart_filters(one for one in filters if bucket or one.query != _NEEDS_BUCKET)
        shown = self._views.search.view
        if shown.startswith(SMART) and id_of(shown) not in {one.id for one in filters}:
            self._views.show("all")

    # ---- menus ----

    def _open_menu(self, key: str, point: QPoint) -> None:
        from vitrine.ui.parts.menu import Menu

        menu = Menu(self._sidebar.look, self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key.startswith(COLLECTION):
            self._fill_collection_menu(menu, key)
        elif key.startswith(SMART):
            self._fill_filter_menu(menu, key)
        elif key == "trash":
            menu.set_icon(menu.addAction(self.tr("Empty trash…"), self.empty_trash), "trash-2")
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(point)

    def _fill_collection_menu(self, menu: Menu, key: str) -> None:
        rename = menu.addAction(self.tr("Rename"), lambda: self._later_rename(key))
        rename.setShortcut(self._window.command("rename").shortcut())
        menu.set_icon(rename, "pencil")
        inside = menu.addAction(self.tr("New collection inside"), lambda: self._later_new(id_of(key)))
        menu.set_icon(inside, "folder-plus")
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete collection"), lambda: self._delete(key))
        menu.set_icon(delete, "trash-2")
        menu.set_danger(delete)

    def _fill_filter_menu(self, menu: Menu, key: str) -> None:
        rename = menu.addAction(self.tr("Rename"), lambda: self._later_rename(key))
        rename.setShortcut(self._window.command("rename").shortcut())
        menu.set_icon(rename, "pencil")
        menu.set_icon(menu.addAction(self.tr("Edit…"), lambda: self._edit_filter(key)), "list-filter")
        search = self._views.search
        one = self._filter(key)
        if search.view == key and one is not None and search.query() != self._readable(one.query):
            update = menu.addAction(
                self.tr("Keep the changes"),
                lambda: self._organise.change_smart_filter(one.id, one.name, search.query()),
            )
            menu.set_icon(update, "check")
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete smart filter"), lambda: self._delete(key))
        menu.set_icon(delete, "trash-2")
        menu.set_danger(delete)

    def _later_rename(self, key: str) -> None:
        # The menu is still about to give the focus back.
        QTimer.singleShot(0, self, lambda: self._sidebar.rename(key))

    def _later_new(self, parent: int | None) -> None:
        QTimer.singleShot(0, self, lambda: self._sidebar.begin_new(parent))

    def _delete(self, key: str) -> None:
        id = id_of(key)
        if id is not None and key.startswith(COLLECTION):
            self._organise.delete_collection(id)
        elif id is not None and key.startswith(SMART):
            self._organise.delete_smart_filter(id)

    # ---- smart filters ----

    def _filter(self, key: str) -> SmartFilter | None:
        return next((one for one in self._organise.smart_filters() if f"{SMART}{one.id}" == key), None)

    def _readable(self, query: str) -> str:
        return name_collections(query, self._organise.collections())

    def _edit_filter(self, key: str) -> None:
        one = self._filter(key)
        if one is not None:
            QTimer.singleShot(0, self, lambda: self._open_filter_card(one, self._readable(one.query)))

    def _open_filter_card(self, one: SmartFilter | None, query: str) -> None:
        from vitrine.ui.shell.smart_filter_card import SmartFilterCard

        card = SmartFilterCard(
            self._sidebar.look, self._window, self._views.vocabulary, self._organise.collections,
            name=one.name if one is not None else "", query=query, new=one is None,
        )  # fmt: skip

        def save(name: str, query: str) -> None:
            if one is None:
                self._organise.save_smart_filter(name, query)
            else:
                self._organise.change_smart_filter(one.id, name, query)
                if self._views.search.view == f"{SMART}{one.id}":
                    self._views.search.choose(self._views.search.view, query)

        card.saved.connect(save)
        card.closed.connect(card.deleteLater)
        card.open_beside(self._anchor(f"{SMART}{one.id}" if one is not None else ""))

    def _anchor(self, key: str) -> QWidget:
        """Return what a card about smart filters opens at."""
        groups = self._sidebar.groups
        if self._sidebar.rail:
            return groups.folded
        return groups.smart if key else groups.header(Group.SMART).plus

    # ---- trash ----

    def _delete_for_good(self, generations: list[Generation]) -> None:
        from vitrine.ui.dialogs.delete_dialog import DeleteDialog

        def ask(stake: Stake) -> None:
            dialog = DeleteDialog(self._sidebar.look, stake, self._window)
            dialog.confirmed.connect(lambda: self._organise.delete_for_good(generations))
            dialog.open()

        if generations:
            self._organise.weigh(generations, ask)

    # ---- the rest ----

    def _restore_folding(self) -> None:
        kept = self._window.kept.get("folded")
        if isinstance(kept, list):
            self._places.restore_folding(id for id in kept if isinstance(id, int))
        self._window.keeps("folded", self._places.folded)

    def _add_commands(self) -> None:
        add = self._window.add_command
        add("new-collection", self.tr("New collection"), "", self._sidebar.begin_new, icon="folder-plus", group="File")
        add("rename", self.tr("Rename collection"), "F2", self._rename, icon="pencil", group="Edit",
            when=self._why_no_rename)  # fmt: skip
        add("save-smart-filter", self.tr("Save this filter"), "", self.save_filter, icon="list-filter", group="File",
            when=self._why_no_saving)  # fmt: skip
        add("empty-trash", self.tr("Empty trash…"), "", self.empty_trash, icon="trash-2", group="File", danger=True)

    def _renamed_key(self) -> str:
        """Return what F2 means: the row that has the keyboard, or what is shown."""
        key = self._sidebar.focused_key() or self._views.search.view
        return key if key.startswith((COLLECTION, SMART)) else ""

    def _why_no_rename(self) -> str:
        return "" if self._renamed_key() else self.tr("Choose a collection in the sidebar first.")

    def _why_no_saving(self) -> str:
        return "" if self._views.search.query() else self.tr("Filter or search for something first.")

    def _rename(self) -> None:
        key = self._renamed_key()
        id = id_of(key)
        if id is not None and key.startswith(COLLECTION):
            self._places.unfold_to(id)
        if self._sidebar.rail and not self._sidebar.focused_key():
            self._sidebar.open_group("collections" if key.startswith(COLLECTION) else "smart-filters")
        self._sidebar.rename(key)
