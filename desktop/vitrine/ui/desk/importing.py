"""Importing: the ways to import a folder, and what the window says while one comes in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from vitrine.ui.shell.banner import BannerState, Severity
from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from vitrine.domain.imported import ImportTally
    from vitrine.errors import StudioError
    from vitrine.ui.dialogs.import_dialog import ImportDialog
    from vitrine.ui.gallery.drop_veil import DropVeil
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.look import Look
    from vitrine.viewmodels.window import ViewModels

RUNNING, LEFT = "importing", "import-left"


class FolderImports(QObject):
    """The command, folders dropped on the gallery, the line while an import runs, and what came of it."""

    def __init__(self, look: Look, window: MainWindow, gallery: GalleryView, models: ViewModels) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._gallery = gallery
        self._models = models
        self._dialog: ImportDialog | None = None
        self._veil: DropVeil | None = None
        importing = models.importing
        importing.changed.connect(self._on_changed)
        importing.finished.connect(self._on_finished)
        importing.failed.connect(self._on_failed)
        importing.folder_found.connect(self._on_folder)
        window.add_command(
            "import-folder", self.tr("Import folder…"), "Ctrl+Shift+I", self.open, icon="folder-plus", group="File"
        )
        window.gallery_column.setAcceptDrops(True)
        window.gallery_column.installEventFilter(self)

    def open(self, folder: str = "") -> None:
        """Ask which folder, or show how far the import is that runs."""
        if self._dialog is not None:
            return
        from vitrine.ui.dialogs.import_dialog import ImportDialog

        place = self._models.overview
        self._dialog = dialog = ImportDialog(
            self._look, self._models.importing, self._window, folder=folder, results=lambda: place.place.folder
        )
        dialog.closed.connect(self._on_closed)
        dialog.open()
        self._on_changed()

    # ---- what is said ----

    def _on_closed(self) -> None:
        self._dialog = None
        self._on_changed()

    def _on_changed(self) -> None:
        from vitrine.viewmodels import import_words as words

        importing, banner = self._models.importing, self._window.banner
        plan, left = importing.plan, importing.cut_off
        running = None
        if importing.running and plan is not None and self._dialog is None:
            running = BannerState(
                words.running_text(plan), "folder-plus", Severity.NOTICE, words.progress_text(importing.tally),
                ((self.tr("Show"), lambda: self.open()), (self.tr("Stop import"), importing.cancel)),
            )  # fmt: skip
        banner.set_state(RUNNING, running)
        offered = None
        if left is not None and self._dialog is None:
            go_on, drop = partial(importing.go_on, left), partial(importing.drop, left)
            offered = BannerState(
                words.left_text(left), "folder-plus", Severity.NOTICE, words.left_note(left),
                ((self.tr("Go on"), go_on), (self.tr("Leave it"), drop)),
            )  # fmt: skip
        banner.set_state(LEFT, offered)

    def _on_finished(self, tally: ImportTally) -> None:
        from vitrine.viewmodels.import_words import outcome_text

        if self._dialog is None:
            icon = "circle-stop" if tally.stopped else "circle-check"
            self._window.toast.announce(outcome_text(tally), icon=icon)

    def _on_failed(self, error: StudioError) -> None:
        from vitrine.viewmodels.telling import told_error

        if self._dialog is None:
            self._window.toast.announce(told_error(error), error=True)

    # ---- drops ----

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            assert isinstance(event, QDragEnterEvent | QDragMoveEvent)
            return self._on_drag(event)
        if kind == QEvent.Type.DragLeave:
            self._show_veil(shown=False)
        elif kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            return self._on_drop(event)
        return False

    def _on_drag(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        if self._window.page() != GALLERY or not _dropped(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._show_veil(shown=True)
        return True

    def _on_drop(self, event: QDropEvent) -> bool:
        self._show_veil(shown=False)
        dropped = _dropped(event.mimeData())
        if not dropped:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._models.importing.find_folder(dropped)
        return True

    def _on_folder(self, folder: Path | None) -> None:
        if folder is None:
            words = self.tr("Only folders can be imported here. Drop a picture on Create to start from it.")
            self._window.toast.announce(words, icon="folder-plus")
        elif self._models.importing.running:
            self._window.toast.announce(self.tr("Another folder is being imported. Wait until it is done."))
        else:
            self.open(str(folder))

    def _show_veil(self, *, shown: bool) -> None:
        if self._veil is None:
            if not shown:
                return
            from vitrine.ui.gallery.drop_veil import DropVeil

            self._veil = DropVeil(self._look, self._gallery.viewport())
        self._veil.show_over(shown=shown)


def _dropped(mime: QMimeData) -> Sequence[Path]:
    """Return the local files and folders that a drag from outside brings; nothing is read to find out."""
    from vitrine.viewmodels.place_rows import RESULT_MIME

    if mime.hasFormat(RESULT_MIME):
        return ()
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]
