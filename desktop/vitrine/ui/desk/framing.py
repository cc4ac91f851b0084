"""Framing: what a single frame of a video is good for: an input in Create, or a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from vitrine.domain.generation import Generation
    from vitrine.viewmodels.window import ViewModels


class Framing(QObject):
    """Carries a frame, by its number, to where it is wanted."""

    def __init__(self, window: MainWindow, models: ViewModels) -> None:
        super().__init__(window)
        self._window = window
        self._models = models

    def use(self, generation: Generation, number: int) -> None:
        """Put a frame, exactly as it was seen, into Create."""
        from vitrine.viewmodels.frames import frame_name, png_of_frame

        if generation.file is None:
            return
        name = frame_name(generation, number, self.tr("frame-{n}"))
        self._window.show_page(GALLERY)
        self._window.show_tab("create")
        self._models.form.add_input_bytes(png_of_frame(generation.file.path, number), name, generation=generation.name)

    def ask_where(self, generation: Generation, number: int) -> None:
        """Ask for a file's name, and write the frame there."""
        from PySide6.QtWidgets import QFileDialog

        from vitrine.viewmodels.frames import frame_name

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        name = frame_name(generation, number, self.tr("frame-{n}"))
        dialog = QFileDialog(self._window, self.tr("Save frame"), folder, self.tr("PNG (*.png)"))
        dialog.selectFile(name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(generation, number, Path(path)))
        dialog.open()

    def write(self, generation: Generation, number: int, path: Path) -> None:
        """Write a frame as a PNG file and say so."""

        def written(_: object) -> None:
            folder = QUrl.fromLocalFile(str(path.parent))
            self._window.toast.announce(
                self.tr("Frame {n} saved as {name}").format(n=number, name=path.name),
                icon="camera",
                action=self.tr("Show in folder"),
                on_action=lambda: self._open_folder(folder),
            )

        self._models.frames.write(generation, number, path, written, self._on_not_written)

    def _open_folder(self, folder: QUrl) -> None:
        QDesktopServices.openUrl(folder)

    def _on_not_written(self, error: object) -> None:
        words = " ".join(part for part in (getattr(error, "message", ""), getattr(error, "hint", "")) if part)
        self._window.toast.announce(words, error=True)
