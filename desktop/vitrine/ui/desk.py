"""Desk: the window with its widgets in place; every connection between two regions is made here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtWidgets import QWidget

from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.parts.late import Late
from vitrine.ui.look import Look
from vitrine.ui.shell.shell import GALLERY, MainWindow
from vitrine.ui.shell.sidebar import Sidebar

if TYPE_CHECKING:
    from vitrine.domain.filter import Counts, ResultFilter
    from vitrine.domain.generation import Generation, MediaKind
    from vitrine.domain.job import Job
    from vitrine.domain.request import GenerationRequest
    from vitrine.errors import StudioError
    from vitrine.ui.composer.composer import Composer
    from vitrine.ui.details.details import DetailsPanel
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.queue.queue_drawer import QueueDrawer
    from vitrine.viewmodels.job_words import JobAction
    from vitrine.viewmodels.overview import Place
    from vitrine.viewmodels.tile import Tile
    from vitrine.viewmodels.window import ViewModels

VIEWER, SETTINGS = "viewer", "settings"
_KEY_TROUBLE = ("key-refused", "key-missing")
_WITHOUT_KEY = ("demo",)
"""Providers that need no key: trouble with theirs is not the person's to put right."""
MANY = 20
"""Results from which on nobody needs examples any more."""
EXAMPLES = ("Dunes, long shadows", "Cut-paper poster", "Ink and gold marble")
FIRST_PROMPT = "A quiet valley at dawn, layered ridges, soft mist, a low sun"


class Desk(QObject):
    """The window. First only its frame, so that it opens at once; then everything in it, connected."""

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
        self._made = 0
        self._offered = False
        self.sidebar = Sidebar(look)
        self.filter_bar = FilterBar(look, row_height=row_height)
        self._gallery: Late[GalleryView] = Late()
        self._create: Late[Composer] = Late()
        self._details: Late[DetailsPanel] = Late()
        self._drawer: Late[QueueDrawer] = Late()
        self.window = MainWindow(
            look,
            sidebar=self.sidebar,
            filter_bar=self.filter_bar,
            gallery=self._gallery,
            create_panel=self._create,
            details_panel=self._details,
            queue_drawer=self._drawer,
            load=load,
            save=save,
        )

    def furnish(self, models: ViewModels) -> None:
        """Put the widgets in their places and connect them to each other and to the view-models."""
        from vitrine.domain.filter import ResultFilter
        from vitrine.ui.composer.composer import Composer
        from vitrine.ui.gallery.gallery_view import GalleryView

        self._models = models
        self._view = ResultFilter()
        self.gallery = self._gallery.fill(GalleryView(self._look, models.gallery, models.thumbnails))
        self.gallery.set_row_height(self._row_height)
        self.composer = self._create.fill(Composer(self._look, models.form, self._find_result))
        self._details.fill_when_seen(self._make_details)
        self._drawer.fill_when_seen(self._make_drawer)
        self.window.add_page(VIEWER, self._make_viewer)
        self.window.add_page(SETTINGS, self._make_settings)
        self._connect_gallery()
        self._connect_filters()
        self._connect_composer()
        self._connect_queue()
        self._connect_overview()
        self._connect_settings()
        self._add_commands()

    # ---- gallery and viewer ----

    def _connect_gallery(self) -> None:
        view, queue, models = self.gallery, self._models.queue, self._models
        view.activated_result.connect(self.open_viewer)
        view.chosen_changed.connect(self._on_chosen)
        view.menu_requested.connect(self._open_menu)
        view.remix.connect(self.remix)
        view.use_as_input.connect(self.use_as_input)
        view.make_video.connect(self.make_video)
        view.share.connect(self.share)
        view.export.connect(self.export)
        view.create_requested.connect(self._go_to_prompt)
        for signal in (view.filters_cleared, view.all_requested):
            signal.connect(self.filter_bar.clear_filters)
        view.everything_searched.connect(lambda: self._on_view("all"))
        view.retry.connect(lambda job: queue.retry(job.id))
        view.check.connect(lambda job: queue.check(job.id))
        view.send_again.connect(lambda job: queue.send_again(job.id))
        view.discard.connect(lambda job: queue.discard(job.id))
        view.cancel.connect(lambda job: queue.cancel(job.id))
        view.edit_job.connect(lambda job: self.remix(job.request))
        models.gallery.failed.connect(self.tell_error)
        models.gallery.written.connect(models.overview.refresh)

    def open_viewer(self, generation: Generation) -> None:
        """Show a result large."""
        self.window.show_page(VIEWER)
        viewer = self.window.findChild(QWidget, VIEWER)
        viewer.open(generation)  # type: ignore[union-attr]

    def _make_viewer(self) -> QWidget:
        from vitrine.ui.viewer.viewer import Viewer

        viewer = Viewer(self._look, self._models.gallery, self._models.thumbnails, self._models.images)
        viewer.setObjectName(VIEWER)
        viewer.closed.connect(lambda: self.window.show_page(GALLERY))
        viewer.shown.connect(self._models.details.show)
        viewer.remix.connect(self.remix)
        viewer.use_as_input.connect(lambda generation: self.use_as_input([generation]))
        viewer.make_video.connect(lambda generation: self.make_video([generation]))
        viewer.share.connect(self.share)
        viewer.export.connect(lambda generation: self.export([generation]))
        return viewer

    def _on_chosen(self, chosen: Sequence[Generation]) -> None:
        current = self.gallery.currentIndex()
        if chosen or not current.isValid():
            self._models.details.show_several(chosen)
        else:
            self._models.details.show(self._models.gallery.tile(current.row()).job)

    def _open_menu(self, tile: Tile, point: QPoint) -> None:
        from vitrine.ui.parts.menu import Menu
        from vitrine.viewmodels.job_words import action_icon, action_words, actions

        menu = Menu(self._look, self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        generation, job = tile.generation, tile.job
        if generation is not None:
            chosen = self.gallery.chosen()
            if generation not in chosen:
                chosen = [generation]
            for text, icon, act in (
                (self.tr("Open"), "maximize", lambda: self.open_viewer(generation)),
                (self.tr("Remix"), "repeat-2", lambda: self.remix(generation)),
                (self.tr("Use as input"), "image-up", lambda: self.use_as_input(chosen)),
                (self.tr("Make a video from it"), "film", lambda: self.make_video(chosen)),
                (self.tr("Copy prompt"), "copy", self.gallery.copy_prompt),
                (self.tr("Share…"), "share-2", lambda: self.share(generation)),
                (self.tr("Export…"), "download", lambda: self.export(chosen)),
                (self.tr("Show in folder"), "folder-open", lambda: self.reveal(generation)),
            ):
                menu.set_icon(menu.addAction(text, act), icon)
        elif job is not None:
            for action in actions(job):
                entry = menu.addAction(action_words(action), partial(self._act_on, job, action))
                menu.set_icon(entry, action_icon(action))
        menu.popup(point)

    def _act_on(self, job: Job, action: JobAction) -> None:
        from vitrine.viewmodels.job_words import JobAction

        queue = self._models.queue
        match action:
            case JobAction.CANCEL:
                queue.cancel(job.id)
            case JobAction.RETRY:
                queue.retry(job.id)
            case JobAction.NEW_SEED:
                queue.retry(job.id, new_seed=True)
            case JobAction.CHECK:
                queue.check(job.id)
            case JobAction.SEND_AGAIN:
                queue.send_again(job.id)
            case JobAction.DISCARD:
                queue.discard(job.id)
            case JobAction.EDIT:
                self.remix(job.request)

    # ---- what can be done with a result ----

    def remix(self, source: Generation | GenerationRequest) -> None:
        """Restore prompt, model, inputs and settings of a result or a request in Create."""
        self.window.show_page(GALLERY)
        self.window.show_tab("create")
        self._models.form.load(source)

    def use_as_input(self, generations: Sequence[Generation]) -> None:
        """Give results to the model chosen in Create as its input."""
        self.window.show_page(GALLERY)
        self.window.show_tab("create")
        self._models.form.use_as_input(*generations)

    def make_video(self, generations: Sequence[Generation]) -> None:
        """Choose a video model in Create and give it the result as its first frame."""
        from vitrine.domain.generation import MediaKind

        form = self._models.form

        def give() -> None:
            # Whatever model comes next ends the wish: a picture must not turn up in a request nobody meant it for.
            form.spec_changed.disconnect(give)
            if form.makes is MediaKind.VIDEO:
                form.use_as_input(*generations[:1])

        self.window.show_page(GALLERY)
        self.window.show_tab("create")
        if form.makes is MediaKind.VIDEO:
            form.use_as_input(*generations[:1])
        elif form.can_make(MediaKind.VIDEO):
            form.spec_changed.connect(give)
            form.choose_output(MediaKind.VIDEO)
        else:
            self.window.toast.announce(self.tr("No video model is listed yet. Try again in a moment."), icon="film")

    def share(self, generation: Generation) -> None:
        """Open the share dialog for a result."""
        from vitrine.ui.dialogs.share_dialog import ShareDialog

        ShareDialog(self._look, self._models.sharing, generation, self.window).open()

    def export(self, generations: Sequence[Generation]) -> None:
        """Open the export dialog for results."""
        from vitrine.ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self._look, self._models.exporting, list(generations), self.window).open()

    def reveal(self, generation: Generation) -> None:
        """Show a result's folder in the system's file manager."""
        if generation.file is not None:
            self._open_folder(generation.file.path.parent)

    def _open_folder(self, folder: Path) -> None:
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # ---- filters ----

    def _connect_filters(self) -> None:
        self.sidebar.view_chosen.connect(self._on_view)
        self.filter_bar.search_changed.connect(lambda _: self._apply_filter())
        self.filter_bar.type_chosen.connect(self._on_type)
        self.filter_bar.starred_only.connect(self._on_starred)
        self.filter_bar.row_height_changed.connect(self.gallery.set_row_height)
        self.filter_bar.row_height_changed.connect(lambda height: self._models.settings.set("row_height", height))

    def _on_view(self, name: str) -> None:
        self._view = _views()[name]
        kind = next(key for key, makes in _kinds().items() if makes is self._view.makes)
        self.filter_bar.set_type(kind)
        self.filter_bar.set_starred_only(starred=self._view.starred)
        self._apply_filter()

    def _on_type(self, key: str) -> None:
        self._view = replace(self._view, makes=_kinds()[key])
        self._apply_filter()

    def _on_starred(self, starred: bool) -> None:
        self._view = replace(self._view, starred=starred)
        self._apply_filter()

    def _apply_filter(self) -> None:
        self._models.gallery.set_filter(replace(self._view, text=self.filter_bar.search.text()))

    # ---- composer ----

    def _connect_composer(self) -> None:
        form = self._models.form
        form.submitted.connect(self._models.queue.enqueue)
        form.cards_changed.connect(lambda: self._models.names.learn(form.cards))
        self.composer.key_wanted.connect(lambda _: self.open_settings())

    def _find_result(self, name: str) -> Generation | None:
        """Return a result of the gallery by its name; a drag can only come from what the gallery shows."""
        row = self._models.gallery.row_of(name)
        return self._models.gallery.tile(row).generation if row >= 0 else None

    def _go_to_prompt(self) -> None:
        self.window.show_page(GALLERY)
        self.window.show_tab("create")
        self.composer.focus_prompt()

    # ---- queue ----

    def _connect_queue(self) -> None:
        queue, models = self._models.queue, self._models
        models.details.follow(queue)
        queue.activity.connect(self._on_activity)
        queue.saved.connect(self._on_saved)
        queue.changed.connect(self._on_job_changed)
        queue.failed.connect(self.tell_error)
        for signal in (queue.saved, queue.dismissed, queue.added):
            signal.connect(models.overview.refresh)

    def _on_saved(self, _: Generation) -> None:
        self._made += 1

    def _on_activity(self, active: int) -> None:
        self.sidebar.set_queue_active(active)
        if active == 0 and self._made:
            count, self._made = self._made, 0
            place = self._models.overview.place
            words = self.tr("1 result saved to {folder}") if count == 1 else self.tr("{n} results saved to {folder}")
            text, folder = words.format(n=count, folder=place.folder), place.path
            self.window.toast.announce(
                text, action=self.tr("Show in folder"), on_action=lambda: self._open_folder(folder)
            )

    def _on_job_changed(self, job: Job) -> None:
        """Bring what the service refused back to the form, if it still shows that model."""
        from vitrine.domain.job import JobState

        if job.error is not None and job.error.code in _KEY_TROUBLE and job.request.provider not in _WITHOUT_KEY:
            self._models.form.set_key_missing(job.request.provider, missing=True)
        elif job.state is JobState.RUNNING and self._models.form.key_wanted == job.request.provider:
            self._models.form.set_key_missing(job.request.provider, missing=False)  # it has just taken the key
        spec = self._models.form.spec
        if job.error is not None and job.error.fields and spec is not None and spec.id == job.request.model:
            self._models.form.show_problems(job.error.fields)

    # ---- figures, errors ----

    def _connect_overview(self) -> None:
        overview = self._models.overview
        overview.counts_changed.connect(self._on_counts)
        overview.spent_changed.connect(self.composer.set_spent_today)
        overview.place_changed.connect(self._on_place)
        self._on_place(overview.place)

    def _on_counts(self, counts: Counts) -> None:
        self.sidebar.set_counts(
            {"all": counts.all, "images": counts.images, "videos": counts.videos, "favourites": counts.starred}
        )
        self.composer.set_examples([] if counts.all > MANY else EXAMPLES)
        if counts.all == 0 and not self._models.form.prompt and not self._offered:
            self._models.form.replace_prompt(FIRST_PROMPT)
            self.composer.focus_prompt()
        self._offered = True  # once: who clears the prompt wants it empty

    def _on_place(self, place: Place) -> None:
        models = self._models
        models.gallery.place = models.details.place = models.rows.place = place.bucket
        if place.bucket:
            self.sidebar.set_storage(self.tr("Saved to {bucket}").format(bucket=place.bucket), place.folder, "cloud")
        else:
            self.sidebar.set_storage(self.tr("Saved on this computer"), place.folder, "hard-drive")

    def tell_error(self, error: StudioError) -> None:
        """Say in a toast what went wrong with a command; it stays until it is dismissed."""
        self.window.toast.announce(f"{error.message} {error.hint}".strip(), error=True)

    # ---- settings ----

    def _connect_settings(self) -> None:
        models = self._models
        models.settings.changed.connect(self._on_setting)
        models.storage.saved.connect(models.overview.refresh_place)
        models.keys.key_changed.connect(self._on_key)

    def _on_setting(self, name: str) -> None:
        if name == "theme":
            self._look.choose(str(self._models.settings.value(name)))
        elif name == "results_folder":
            self._models.overview.refresh_place()
        elif name.endswith("_base_url"):
            self._models.form.load_cards()

    def _on_key(self, provider: str) -> None:
        from vitrine.viewmodels.keys import KeyState

        missing = self._models.keys.row(provider).state is KeyState.MISSING
        self._models.form.set_key_missing(provider, missing=missing)
        self._models.form.load_cards()

    def open_settings(self) -> None:
        """Show the settings page."""
        self.window.show_page(SETTINGS)

    def _make_settings(self) -> QWidget:
        from vitrine.ui.settings.settings_page import SettingsPage

        models = self._models
        return SettingsPage(self._look, models.keys, models.storage, models.settings)

    # ---- commands ----

    def _add_commands(self) -> None:
        add = self.window.add_command
        add("generate", self.tr("Generate"), "Ctrl+Return Ctrl+Enter", self.composer.submit)
        add("prompt", self.tr("Write a prompt"), "N", self._go_to_prompt, scope=self.gallery)
        add("model", self.tr("Choose a model"), "Ctrl+M", self.composer.open_model_picker, icon="cpu")
        add("lock-seed", self.tr("Lock the seed"), "Ctrl+L", self.composer.toggle_seed_lock)
        add("draw-seed", self.tr("Draw a new seed"), "Ctrl+D", self.composer.draw_seed, icon="dices")
        add("paste", self.tr("Paste a picture as input"), "Ctrl+V", self._paste, scope=self.gallery)
        for number, (name, text) in enumerate(self._view_names().items(), 1):
            add(f"view-{name}", text, f"Ctrl+{number}", partial(self.show_view, name))
        self.window.escaped.connect(self.gallery.clearSelection)

    def _paste(self) -> None:
        self.window.show_tab("create")
        self.composer.paste()

    def _view_names(self) -> dict[str, str]:
        return {
            "all": self.tr("All"),
            "images": self.tr("Images"),
            "videos": self.tr("Videos"),
            "favourites": self.tr("Favourites"),
        }

    def show_view(self, name: str) -> None:
        """Show one of the sidebar's views."""
        self.window.show_view(name)
        self._on_view(name)

    # ---- made when first seen ----

    def _make_details(self) -> DetailsPanel:
        from vitrine.ui.details.details import DetailsPanel

        panel = DetailsPanel(self._look, self._models.details)
        queue = self._models.queue
        panel.remix_wanted.connect(self.remix)
        panel.edit_wanted.connect(lambda job: self.remix(job.request))
        panel.input_wanted.connect(lambda generation: self.use_as_input([generation]))
        panel.video_wanted.connect(lambda generation: self.make_video([generation]))
        panel.share_wanted.connect(self.share)
        panel.export_wanted.connect(self.export)
        panel.reveal_wanted.connect(self.reveal)
        panel.retry_wanted.connect(lambda job: queue.retry(job.id))
        panel.new_seed_wanted.connect(lambda job: queue.retry(job.id, new_seed=True))
        panel.cancel_wanted.connect(lambda job: queue.cancel(job.id))
        panel.check_wanted.connect(lambda job: queue.check(job.id))
        panel.send_again_wanted.connect(lambda job: queue.send_again(job.id))
        panel.discard_wanted.connect(lambda job: queue.discard(job.id))
        panel.copied.connect(lambda _: self.window.toast.announce(self.tr("Copied"), icon="copy"))
        return panel

    def _make_drawer(self) -> QueueDrawer:
        from vitrine.ui.queue.queue_drawer import QueueDrawer

        drawer = QueueDrawer(self._look, self._models.rows, self._models.thumbnails)
        drawer.closed.connect(lambda: self.window.set_drawer_open(shown=False))
        drawer.show_wanted.connect(self.open_viewer)
        drawer.edit_wanted.connect(lambda job: self.remix(job.request))
        self._models.rows.load_done()
        return drawer


def _views() -> dict[str, ResultFilter]:
    """Return what each entry of the sidebar shows."""
    from vitrine.domain.filter import ResultFilter
    from vitrine.domain.generation import MediaKind

    return {
        "all": ResultFilter(),
        "images": ResultFilter(makes=MediaKind.IMAGE),
        "videos": ResultFilter(makes=MediaKind.VIDEO),
        "favourites": ResultFilter(starred=True),
    }


def _kinds() -> dict[str, MediaKind | None]:
    """Return what each entry of the type menu lets through."""
    from vitrine.domain.generation import MediaKind

    return {"all": None, "image": MediaKind.IMAGE, "video": MediaKind.VIDEO}
