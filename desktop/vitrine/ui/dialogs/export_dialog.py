"""ExportDialog: choose a folder, watch the copies being made, and see them there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.export import ExportFormat, ExportOptions
from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.ui.dialogs.share_parts import ToggleRow
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.text import Paragraph
from vitrine.viewmodels.exporting import Exporting, options_text, outcome_text, progress_text, what_text
from vitrine.viewmodels.telling import told_error

ChooseFolder = Callable[[QWidget, str], str]
"""Asks the person for a folder, beginning at one; empty when they chose none."""


def ask_for_folder(parent: QWidget, start: str) -> str:
    """Return the folder that the person chooses in the system's own dialog, empty when they choose none."""
    return QFileDialog.getExistingDirectory(parent, "", start)


class ExportDialog(Sheet):
    """Copies originals and a manifest into a folder; closing it while it copies stops after the current file."""

    last_folder = ""
    """Where the last export of this run went."""

    def __init__(
        self,
        look: Look,
        exporting: Exporting,
        generations: Sequence[Generation],
        window: QWidget,
        *,
        choose_folder: ChooseFolder = ask_for_folder,
    ) -> None:
        super().__init__(look, "", window, width=500)
        self._exporting = exporting
        self._generations = list(generations)
        self._choose_folder = choose_folder
        self._mine = False
        self._exported_to: Path | None = None
        count = len(self._generations)
        title = self.tr("Export") if count == 1 else self.tr("Export {n} items").format(n=f"{count:,}")
        self.title.setText(title)
        self.setAccessibleName(title)
        self._make_parts()
        self._fill()
        self._connect()
        self.folder.setText(ExportDialog.last_folder or str(_start_folder()))
        self._show_state()

    def confirm(self) -> None:
        """Start the export, or show the folder once it is done."""
        if self._exported_to is not None:
            self._show_folder()
        elif self.start.isEnabled():
            self._start()

    def dismiss(self) -> None:
        """Close; an export of this dialog that is under way stops after its file."""
        if self._mine and self._exporting.busy:
            self._exporting.stop()
        super().dismiss()

    @property
    def options(self) -> ExportOptions:
        """Return what is chosen."""
        return ExportOptions(
            ExportFormat(self.format.key()), self.metadata.toggle.isChecked(), self.manifest.toggle.isChecked()
        )

    # ---- commands ----

    def _choose(self) -> None:
        chosen = self._choose_folder(self, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _start(self) -> None:
        target = Path(self.folder.text().strip()).expanduser()
        ExportDialog.last_folder = str(target)
        self._mine = True
        self.message.set_text("")
        self.bar.restart()
        self._target = target
        self._exporting.run(self._generations, target, self.options)
        self._show_state()

    def _show_folder(self) -> None:
        if self._exported_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported_to)))

    # ---- answers ----

    def _on_progressed(self, done: int, total: int) -> None:
        if self._mine:
            self.bar.set_share(done / max(1, total))
            self.progress.set_text(progress_text(done, total))

    def _on_exported(self, outcome: object) -> None:
        if self._mine:
            self._exported_to = self._target
            self._say(outcome_text(outcome, self._target), wrong=False)  # type: ignore[arg-type]

    def _on_stopped(self) -> None:
        if self._mine:
            self._say(self.tr("Stopped. What was copied stays there."), wrong=False)

    def _on_failed(self, error: StudioError) -> None:
        if self._mine:
            self._say(told_error(error), wrong=True)

    def _say(self, text: str, *, wrong: bool) -> None:
        self.message.set_colour("danger" if wrong else "text.1")
        self.message.set_text(text)
        self._mine = False
        self._show_state()

    def _show_state(self, *_: object) -> None:
        copying = self._mine and self._exporting.busy
        done = self._exported_to is not None
        original = self.format.key() == ExportFormat.ORIGINAL.value
        for widget in (self.format, self.metadata, self.manifest):
            widget.setEnabled(not copying and not done)
        self.metadata.setVisible(original)
        self.what.set_text(what_text(self._generations, manifest=self.options.manifest))
        self.meaning.set_text(options_text(self._generations, self.options))
        self.chooser.setEnabled(not copying and not done)
        self.folder.setEnabled(not copying and not done)
        self._progress_block.setVisible(copying)
        self.message.setVisible(bool(self.message.text()))
        self.start.setVisible(not done)
        self.start.setEnabled(not self._exporting.busy and bool(self.folder.text().strip()))
        self.show_folder.setVisible(done)
        self.cancel.setText(self.tr("Stop") if copying else self.tr("Done") if done else self.tr("Cancel"))
        self.cancel.updateGeometry()

    # ---- building ----

    def _make_parts(self) -> None:
        look = self.look
        self.what = Paragraph(look, what_text(self._generations), "body", "text.2")
        self.folder = TextField(look, height=LARGE)
        self.chooser = Button(look, self.tr("Choose…"), icon="folder-open", height=LARGE)
        texts = (self.tr("Original"), "PNG", "JPEG", "WebP")
        formats = zip(ExportFormat, texts, strict=True)
        self.format = Segmented(look, [Segment(one.value, text) for one, text in formats], height=32, stretch=True)
        self.meaning = Paragraph(look, "", "caption", "text.2")
        self.metadata = ToggleRow(look, self.tr("Keep metadata in the files"), checked=True)
        self.manifest = ToggleRow(look, self.tr("Add a manifest with all settings"), checked=True)
        self.progress = Paragraph(look, progress_text(0, len(self._generations)), "caption", "text.2")
        self.bar = ProgressBar(look, self.tr("Progress"))
        self.message = Message(look)
        self.start = Button(look, self.tr("Export"), ButtonKind.PRIMARY, icon="download", height=LARGE)
        self.show_folder = Button(look, self.tr("Show in folder"), ButtonKind.PRIMARY, icon="folder-open", height=LARGE)
        self.cancel = Button(look, self.tr("Cancel"), height=LARGE)

    def _fill(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.folder, 1)
        line.addWidget(self.chooser)
        row.setFocusProxy(self.folder)
        self.folder.setAccessibleName(self.tr("Folder"))
        self._progress_block = QWidget()
        block = QVBoxLayout(self._progress_block)
        block.setContentsMargins(0, 16, 0, 0)
        block.setSpacing(8)
        block.addWidget(self.progress)
        block.addWidget(self.bar)
        self.body.addWidget(self.what)
        self.body.addSpacing(16)
        self.body.addWidget(LabelledField(self.look, self.tr("Folder"), row))
        self.body.addSpacing(16)
        self.body.addWidget(LabelledField(self.look, self.tr("Pictures as"), self.format))
        self.body.addSpacing(6)
        self.body.addWidget(self.meaning)
        self.body.addSpacing(6)
        self.body.addWidget(self.metadata)
        self.body.addWidget(self.manifest)
        self.body.addWidget(self._progress_block)
        self.body.addSpacing(12)
        self.body.addWidget(self.message)
        self.footer.addStretch(1)
        for button in (self.cancel, self.start, self.show_folder):
            self.footer.addWidget(button)

    def _connect(self) -> None:
        self.chooser.clicked.connect(self._choose)
        self.start.clicked.connect(self._start)
        self.show_folder.clicked.connect(self._show_folder)
        self.cancel.clicked.connect(self._on_cancel)
        self.folder.textChanged.connect(self._show_state)
        self.format.chosen.connect(self._show_state)
        for row in (self.metadata, self.manifest):
            row.toggle.toggled.connect(self._show_state)
        self._exporting.progressed.connect(self._on_progressed)
        self._exporting.exported.connect(self._on_exported)
        self._exporting.stopped.connect(self._on_stopped)
        self._exporting.failed.connect(self._on_failed)

    def _on_cancel(self) -> None:
        if self._mine and self._exporting.busy:
            self._exporting.stop()
        else:
            self.dismiss()


class Message(Paragraph):
    """A paragraph whose colour can change."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "body", "text.1")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_colour(self, token: str) -> None:
        """Change the colour to a token."""
        self._colour = token
        self.update()


def _start_folder() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0] if places else Path.home()) / "Vitrine export"
