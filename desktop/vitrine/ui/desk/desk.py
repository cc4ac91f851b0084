"""Desk: the window, first as an empty frame, then with its widgets in place and connected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.late import Late
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.shell import MainWindow
from vitrine.ui.shell.sidebar import Sidebar

if TYPE_CHECKING:
    from vitrine.domain.generation import Generation
    from vitrine.ui.composer.composer import Composer
    from vitrine.ui.details.details import DetailsPanel
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.queue.queue_drawer import QueueDrawer
    from vitrine.viewmodels.chosen import Chosen
    from vitrine.viewmodels.window import ViewModels

VIEWER, SETTINGS = "viewer", "settings"


class Desk(QObject):
    """The window. Regions and pages are made here; what connects them is in `Acts`, `Views`, `Making`, `Figures`."""

    def __init__(
        self,
        look: Look,
        *,
        row_height: int = 176,
        load: Callable[[], Mapping[str, object]] = dict,
        save: Callable[[dict[str, object]], None] | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._row_height = row_height
        self._gallery: Late[GalleryView] = Late()
        self._create: Late[Composer] = Late()
        self._details: Late[DetailsPanel] = Late()
        self._drawer: Late[QueueDrawer] = Late()
        self.window = MainWindow(
            look,
            sidebar=Sidebar(look),
            filter_bar=FilterBar(look, row_height=row_height),
            gallery=self._gallery,
            create_panel=self._create,
            details_panel=self._details,
            queue_drawer=self._drawer,
            load=load,
            save=save,
        )

    def furnish(self, models: ViewModels) -> None:
        """Put the widgets in their places and connect them to each other and to the view-models."""
        from vitrine.ui.composer.composer import Composer
        from vitrine.ui.desk.acts import Acts
        from vitrine.ui.desk.examining import Examining
        from vitrine.ui.desk.figures import Figures
        from vitrine.ui.desk.finding import Finding
        from vitrine.ui.desk.importing import FolderImports
        from vitrine.ui.desk.looking import Looking
        from vitrine.ui.desk.making import Making
        from vitrine.ui.desk.notices import WindowNotices
        from vitrine.ui.desk.result_commands import ResultCommands
        from vitrine.ui.desk.states import States
        from vitrine.ui.desk.views import Views
        from vitrine.ui.desk.welcome import Welcome
        from vitrine.ui.gallery.gallery_view import GalleryView

        self._models = models
        self.window.commands.follow(models.shortcuts)
        self.gallery = self._gallery.fill(GalleryView(self._look, models.gallery, models.thumbnails))
        self.gallery.set_row_height(self._row_height)
        self.composer = self._create.fill(Composer(self._look, models.form, self._find_result))
        self.acts = Acts(self._look, self.window, models)
        self.result_commands = ResultCommands(self.window, self.gallery, self.acts)
        self.views = Views(self.window, self.gallery, models)
        self.making = Making(self.window, self.composer, self.gallery, self.acts, models)
        self.states = States(self.window, self.composer, self.acts, models)
        self.welcome = Welcome(self._look, self.window, self.composer, self.gallery, self.states, models)
        self.figures = Figures(self._look, self.window, models)
        self.finding = Finding(self._look, self.window, self.gallery, models)
        self.imports = FolderImports(self._look, self.window, self.gallery, models)
        self.notices = WindowNotices(self._look, self.window, models)
        self.notices.show_result = self._show_result
        self.finding.show_collection = self.views.show_collection
        self.looking = Looking(self._look, self.window, self.gallery, self._details, self.acts, models)
        self.examining = Examining(self._look, self.window, self.gallery, self.result_commands, self.acts, models)
        self.result_commands.viewing = self.views.selecting.viewing = self.looking.shown
        self.examining.viewing_pair = self.looking.pair
        self._connect_gallery()
        self._drawer.fill_when_seen(self._make_drawer)
        self.window.add_page(SETTINGS, self._make_settings)
        self._order_tabs()
        self.window.gallery_column.installEventFilter(self)

    def open_viewer(self, generation: Generation) -> None:
        """Show a result large."""
        self.looking.open(generation)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildAdded:
            QTimer.singleShot(0, self, self._order_tabs)  # once it is in its place
        return False

    def _order_tabs(self) -> None:
        """Let Tab go through the regions in reading order, whenever a part of them was made."""
        from vitrine.ui.parts.tab_order import order_tabs

        order_tabs(self.window.sidebar, self.window.gallery_column, self.window.panel)

    def _show_result(self, name: str) -> None:
        self._models.gallery.with_named(name, self.open_viewer)

    # ---- gallery ----

    def _connect_gallery(self) -> None:
        view, acts, queue = self.gallery, self.acts, self._models.queue
        acts.opened.connect(self.open_viewer)
        view.activated_result.connect(self.open_viewer)
        view.chosen_changed.connect(self._on_chosen)
        view.menu_requested.connect(lambda tile, point: acts.open_menu(view, tile, point))
        view.star_wanted.connect(acts.star)
        view.restore_wanted.connect(acts.fetch_back)
        view.locate_wanted.connect(acts.locate)
        view.retry.connect(lambda job: queue.retry(job.id))
        view.check.connect(lambda job: queue.check(job.id))
        view.send_again.connect(lambda job: queue.send_again(job.id))
        view.discard.connect(lambda job: queue.discard(job.id))
        view.cancel.connect(lambda job: queue.cancel(job.id))
        view.edit_job.connect(lambda job: acts.remix(job.request))
        view.other_model_wanted.connect(acts.use_other_model)
        self.window.escaped.connect(view.clearSelection)
        self._models.overview.day_changed.connect(view.viewport().update)
        self._models.settings.changed.connect(self._on_setting)
        self._on_setting("hover_scrub")

    def _on_setting(self, name: str) -> None:
        if name == "hover_scrub":
            self.gallery.scrub.set_enabled(enabled=bool(self._models.settings.value(name)))

    def _on_chosen(self, chosen: Chosen) -> None:
        current, gallery = self.gallery.currentIndex(), self._models.gallery
        if chosen or not current.isValid():
            self._models.details.show_several(chosen.known, chosen.count)
        elif gallery.is_job(current.row()):
            self._models.details.show(gallery.tile(current.row()).job)
        else:
            self._models.details.show(None)

    def _find_result(self, name: str) -> Generation | None:
        """Return a result of the gallery by its name; a drag can only come from what the gallery shows."""
        gallery = self._models.gallery
        row = gallery.row_named(name)
        return gallery.generation(row) if row >= 0 else None

    # ---- made when first seen ----

    def _make_settings(self) -> QWidget:
        from vitrine.ui.settings.settings_page import SettingsPage

        models = self._models

        def listed(provider: str) -> list[str]:
            return [card.name for card in models.form.cards if card.provider == provider]

        page = SettingsPage(
            self._look,
            models.keys,
            models.storage,
            models.settings,
            models.shortcuts,
            models=listed,
            about=models.about,
            copying=models.copying,
            importing=models.importing,
        )
        page.import_wanted.connect(self.imports.open)
        models.form.cards_changed.connect(page.refresh_models)
        return page

    def _make_drawer(self) -> QueueDrawer:
        from vitrine.ui.queue.queue_drawer import QueueDrawer

        drawer = QueueDrawer(self._look, self._models.rows, self._models.thumbnails, self._models.undo)
        drawer.closed.connect(lambda: self.window.set_drawer_open(shown=False))
        drawer.show_wanted.connect(self.open_viewer)
        drawer.edit_wanted.connect(lambda job: self.acts.remix(job.request))
        drawer.other_model_wanted.connect(self.acts.use_other_model)
        drawer.statistics_wanted.connect(lambda: self.window.show_page("statistics"))
        self._models.rows.load_done()
        QTimer.singleShot(0, self, self._order_tabs)
        return drawer
