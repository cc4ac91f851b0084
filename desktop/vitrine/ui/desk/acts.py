"""Acts: what can be done with results and open jobs, wherever in the window they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal

from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from vitrine.domain.generation import Generation
    from vitrine.domain.job import Job
    from vitrine.domain.request import GenerationRequest
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.look import Look
    from vitrine.viewmodels.job_words import JobAction
    from vitrine.viewmodels.tile import Tile
    from vitrine.viewmodels.window import ViewModels


class Acts(QObject):
    """The commands on results: gallery, viewer, details and menus all come here.

    Signals:
        opened(object): the Generation to be shown large.
    """

    opened = Signal(object)

    def __init__(self, look: Look, window: MainWindow, models: ViewModels) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._models = models

    # ---- results ----

    def remix(self, source: Generation | GenerationRequest) -> None:
        """Restore prompt, model, inputs and settings of a result or a request in Create."""
        self._go_to_create()
        self._models.form.load(source)

    def use_as_input(self, generations: Sequence[Generation]) -> None:
        """Give results to the model chosen in Create as its input."""
        self._go_to_create()
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

        self._go_to_create()
        if form.makes is MediaKind.VIDEO:
            form.use_as_input(*generations[:1])
        elif form.can_make(MediaKind.VIDEO):
            form.spec_changed.connect(give)
            form.choose_output(MediaKind.VIDEO)
        else:
            self._window.toast.announce(self.tr("No video model is listed yet. Try again in a moment."), icon="film")

    def share(self, generations: Generation | Sequence[Generation]) -> None:
        """Open the share dialog for results."""
        from vitrine.domain.generation import Generation
        from vitrine.ui.dialogs.share_dialog import ShareDialog

        chosen = [generations] if isinstance(generations, Generation) else list(generations)
        models = self._models
        dialog = ShareDialog(self._look, models.sharing, models.thumbnails, chosen, self._window)
        dialog.export_wanted.connect(lambda: self.export(chosen))
        dialog.bucket_wanted.connect(self.connect_bucket)
        dialog.open()

    def connect_bucket(self) -> None:
        """Show the settings where a bucket is connected."""
        self._window.show_page("settings")
        page = self._window.pages.currentWidget()
        page.show_section("storage")  # type: ignore[union-attr]

    def export(self, generations: Sequence[Generation]) -> None:
        """Open the export dialog for results."""
        from vitrine.ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self._look, self._models.exporting, list(generations), self._window).open()

    def reveal(self, generation: Generation) -> None:
        """Show a result's folder in the system's file manager."""
        if generation.file is not None:
            self.open_folder(generation.file.path.parent)

    def open_folder(self, folder: Path) -> None:
        """Open a folder in the system's file manager."""
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # ---- jobs ----

    def act_on(self, job: Job, action: JobAction) -> None:
        """Carry out what a tile, a row or the details offer for an open job."""
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

    # ---- menu ----

    def open_menu(self, view: GalleryView, tile: Tile, point: QPoint) -> None:
        """Open the menu of a tile at a place on the screen."""
        from vitrine.ui.parts.menu import Menu
        from vitrine.viewmodels.job_words import action_icon, action_words, actions

        menu = Menu(self._look, self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if tile.generation is not None:
            for text, icon, act in self._entries(view, tile.generation):
                menu.set_icon(menu.addAction(text, act), icon)
        elif tile.job is not None:
            for action in actions(tile.job):
                entry = menu.addAction(action_words(action), partial(self.act_on, tile.job, action))
                menu.set_icon(entry, action_icon(action))
        menu.popup(point)

    def _entries(self, view: GalleryView, generation: Generation) -> Sequence[tuple[str, str, Callable[[], object]]]:
        chosen = view.chosen()
        if generation not in chosen:
            chosen = [generation]
        return (
            (self.tr("Open"), "maximize", lambda: self.opened.emit(generation)),
            (self.tr("Remix"), "repeat-2", lambda: self.remix(generation)),
            (self.tr("Use as input"), "image-up", lambda: self.use_as_input(chosen)),
            (self.tr("Make a video from it"), "film", lambda: self.make_video(chosen)),
            (self.tr("Copy prompt"), "copy", view.copy_prompt),
            (self.tr("Share…"), "share-2", lambda: self.share(generation)),
            (self.tr("Export…"), "download", lambda: self.export(chosen)),
            (self.tr("Show in folder"), "folder-open", lambda: self.reveal(generation)),
        )

    def _go_to_create(self) -> None:
        self._window.show_page(GALLERY)
        self._window.show_tab("create")
