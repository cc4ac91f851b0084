"""Acts: what can be done with results and open jobs, wherever in the window they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl, Signal

from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from vitrine.domain.disposal import Stake
    from vitrine.domain.generation import Generation
    from vitrine.domain.job import Job
    from vitrine.domain.request import GenerationRequest
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.look import Look
    from vitrine.viewmodels.job_words import JobAction
    from vitrine.viewmodels.tile import Tile
    from vitrine.viewmodels.window import ViewModels


class Acts(QObject):
    """The commands on results: gallery, viewer, details, selection bar and menus all come here.

    Signals:
        opened(object): the Generation to be shown large.
        model_wanted(): a model is to be chosen in Create.
    """

    opened = Signal(object)
    model_wanted = Signal()

    def __init__(self, look: Look, window: MainWindow, models: ViewModels) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._models = models
        models.restoring.restored.connect(self._on_restored)
        models.restoring.found_beside.connect(self._on_found_beside)
        models.restoring.failed.connect(self._tell)
        models.gallery.copying.copied.connect(self._on_copied)

    # ---- results ----

    def remix(self, source: Generation | GenerationRequest) -> None:
        """Restore prompt, model, inputs and settings of a result or a request in Create."""
        from vitrine.domain.imported import IMPORTED

        if source.provider == IMPORTED:
            self._take_prompt(source.prompt)
            return
        self._go_to_create()
        self._models.form.load(source)

    def _take_prompt(self, prompt: str) -> None:
        """Take what is known of an imported file into Create: its model may be nobody's here."""
        if not prompt:
            self._window.toast.announce(self.tr("The prompt of this file is not known. Use it as an input instead."))
            return
        self._go_to_create()
        self._models.form.replace_prompt(prompt)
        self._window.toast.announce(self.tr("The prompt is in Create; model and settings stay as they are."))

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

    def star(self, generations: Sequence[Generation], starred: bool | None = None) -> None:
        """Make results favourites or not; without ``starred`` all of them, unless all of them are."""
        wanted = not all(generation.starred for generation in generations) if starred is None else starred
        self._models.organise.star(generations, wanted)

    def trash(self, generations: Sequence[Generation]) -> None:
        """Move results to the trash; the toast offers Undo."""
        self._models.organise.trash(generations)

    def restore(self, generations: Sequence[Generation]) -> None:
        """Take results out of the trash."""
        self._models.organise.restore(generations)

    def delete_for_good(self, generations: Sequence[Generation]) -> None:
        """Delete results in the trash for good, after asking."""
        doomed = [generation for generation in generations if generation.trashed_at is not None]
        organise = self._models.organise

        def ask(stake: Stake) -> None:
            from vitrine.ui.dialogs.delete_dialog import DeleteDialog

            dialog = DeleteDialog(self._look, stake, self._window)
            dialog.confirmed.connect(lambda: organise.delete_for_good(doomed))
            dialog.open()

        if doomed:
            organise.weigh(doomed, ask)

    def copy(self, generations: Sequence[Generation]) -> None:
        """Put results on the clipboard as files, a single picture also as a picture."""
        self._models.gallery.copying.copy(generations)

    def copy_prompt(self, prompt: str) -> None:
        """Put a prompt on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(prompt)
        self._window.toast.announce(self.tr("Prompt copied"), icon="copy")

    def share(self, generations: Generation | Sequence[Generation]) -> None:
        """Open the share dialog for results."""
        from vitrine.domain.generation import Generation
        from vitrine.ui.dialogs.share_dialog import ShareDialog

        chosen = [generations] if isinstance(generations, Generation) else list(generations)
        models = self._models
        # A page of what lies in a collection bears the collection's name.
        shown = models.gallery.filter.collection
        title = next((one.name for one in models.organise.collections() if one.id == shown), "")
        dialog = ShareDialog(self._look, models.sharing, models.thumbnails, chosen, self._window, title=title)
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

    def open_outside(self, generation: Generation) -> None:
        """Open a result's file with the program that the system has for it."""
        if generation.file is not None:
            self.open_folder(generation.file.path)

    def open_folder(self, folder: Path) -> None:
        """Open a folder, or a file, as the system does."""
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # ---- missing files ----

    def fetch_back(self, generation: Generation) -> None:
        """Fetch a missing file back from the bucket."""
        self._models.restoring.from_bucket(generation)

    def locate(self, generation: Generation) -> None:
        """Ask where a missing file was moved to, and bring it back from there."""
        from PySide6.QtWidgets import QFileDialog

        name = generation.file.path.name if generation.file is not None else ""
        start = str(generation.file.path.parent) if generation.file is not None else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Locate {name}").format(name=name), start)
        if chosen:
            self._models.restoring.from_file(generation, Path(chosen))

    def _on_restored(self, generation: Generation) -> None:
        from vitrine.domain.imported import IN_PLACE

        self._show_again(generation)
        theirs = generation.storage == IN_PLACE
        words = self.tr("The file is found again.") if theirs else self.tr("The file is back where it was.")
        self._window.toast.announce(words, icon="circle-check")

    def _on_found_beside(self, generations: Sequence[Generation]) -> None:
        for generation in generations:
            self._show_again(generation)
        words = self.tr("Found again, with %n other(s) that were moved along.", "", len(generations))
        self._window.toast.announce(words, icon="circle-check")

    def _show_again(self, generation: Generation) -> None:
        """Show a result whose file is here again, maybe at another place."""
        self._models.thumbnails.forget(generation.name)
        self._models.gallery.show_changed([generation])
        row = self._models.gallery.row_of_result(generation)
        if row >= 0:
            self._models.gallery.look_again(row)

    # ---- jobs ----

    def act_on(self, job: Job, action: JobAction) -> None:
        """Carry out what a tile, a row or the details offer for an open job."""
        from vitrine.viewmodels.job_words import JobAction

        queue = self._models.queue
        calls: dict[JobAction, Callable[[], object]] = {
            JobAction.CANCEL: lambda: queue.cancel(job.id),
            JobAction.RETRY: lambda: queue.retry(job.id),
            JobAction.NEW_SEED: lambda: queue.retry(job.id, new_seed=True),
            JobAction.CHECK: lambda: queue.check(job.id),
            JobAction.SEND_AGAIN: lambda: queue.send_again(job.id),
            JobAction.DISCARD: lambda: queue.discard(job.id),
            JobAction.EDIT: lambda: self.remix(job.request),
            JobAction.OTHER_MODEL: lambda: self.use_other_model(job),
        }
        calls[action]()

    def use_other_model(self, job: Job) -> None:
        """Bring a job whose model is gone to the model that fits, or let the person choose one."""
        self._go_to_create()
        if not self._models.replacing.take(job):
            self._models.replacing.choose()
            self.model_wanted.emit()

    def open_menu(self, view: GalleryView, tile: Tile, point: QPoint) -> None:
        """Open the menu of a tile at a place on the screen."""
        from vitrine.ui.desk.tile_menu import tile_menu

        tile_menu(self._look, self._window, self, tile).popup(point)

    # ---- inside ----

    def _on_copied(self, count: int) -> None:
        text = self.tr("Copied") if count == 1 else self.tr("%n files copied", "", count)
        self._window.toast.announce(text, icon="copy")

    def _tell(self, error: object) -> None:
        words = f"{getattr(error, 'message', '')} {getattr(error, 'hint', '')}".strip()
        self._window.toast.announce(words, error=True)

    def _go_to_create(self) -> None:
        self._window.show_page(GALLERY)
        self._window.show_tab("create")
