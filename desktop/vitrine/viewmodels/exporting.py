"""Exporting: copying results into a folder in a task, with progress in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from vitrine.domain.export import ExportFormat, ExportOptions
from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import Interrupted, StudioError
from vitrine.library.export import Exported, export
from vitrine.paths import home_path
from vitrine.viewmodels.figures import bytes_text
from vitrine.workers.task_worker import Tasks

translate = QCoreApplication.translate


class Exporting(QObject):
    """Runs one export at a time.

    Signals:
        progressed(object, object): how many files are done, and how many there are.
        exported(object): the Exported.
        stopped(): it was stopped between two files; those that were copied stay.
        failed(object): the StudioError that says why, and what was copied before.
    """

    progressed = Signal(object, object)
    exported = Signal(object)
    stopped = Signal()
    failed = Signal(object)
    _told = Signal(object, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._busy = False
        self._stop = False
        self._told.connect(self._on_told)

    @property
    def busy(self) -> bool:
        """Return whether files are being copied."""
        return self._busy

    def run(
        self,
        generations: Sequence[Generation],
        folder: Path,
        options: ExportOptions = ExportOptions(),  # noqa: B008
    ) -> None:
        """Copy results into ``folder``; nothing happens while another export is under way."""
        if self._busy:
            return
        self._busy, self._stop = True, False
        wanted = list(generations)

        def work() -> Exported | None:
            try:
                return export(wanted, folder, self._tell, options)
            except Interrupted:
                return None

        self._tasks.run(work, self._on_done, self._on_failed)

    def stop(self) -> None:
        """Stop after the file that is being copied."""
        self._stop = True

    def _tell(self, done: int, total: int) -> None:
        # In the worker's thread.
        if self._stop and done < total:
            raise Interrupted
        self._told.emit(done, total)

    def _on_told(self, done: int, total: int) -> None:
        if self._busy:
            self.progressed.emit(done, total)

    def _on_done(self, outcome: Exported | None) -> None:
        self._busy = False
        if outcome is None:
            self.stopped.emit()
        else:
            self.exported.emit(outcome)

    def _on_failed(self, error: StudioError) -> None:
        self._busy = False
        self.failed.emit(error)


# ---- words ----


def what_text(generations: Sequence[Generation], *, manifest: bool = True) -> str:
    """Return how many files there are and their size: ``3 originals, 7.1 MB, and a manifest``."""
    size = bytes_text(sum(g.file.size for g in generations if g.file is not None))
    count = f"{len(generations):,}"
    if len(generations) == 1:
        if not manifest:
            return translate("Exporting", "1 original, {size}.").format(size=size)
        return translate("Exporting", "1 original, {size}, and a manifest with all its settings.").format(size=size)
    if not manifest:
        return translate("Exporting", "{n} originals, {size}.").format(n=count, size=size)
    text = translate("Exporting", "{n} originals, {size}, and a manifest with all their settings.")
    return text.format(n=count, size=size)


def options_text(generations: Sequence[Generation], options: ExportOptions) -> str:
    """Return what the options mean for these results, in a sentence."""
    videos = sum(generation.type.makes is MediaKind.VIDEO for generation in generations)
    if options.copies_bytes:
        return translate("Exporting", "Each copy is the original, byte for byte.")
    if videos == len(generations):
        return translate("Exporting", "Videos are copied as they are.")
    if options.format is ExportFormat.ORIGINAL:
        said = translate("Exporting", "Prompts, software and place are taken out of the files; no pixel changes.")
    elif options.format is ExportFormat.JPEG:
        said = translate("Exporting", "Pictures become JPEG without metadata; what is transparent becomes white.")
    else:
        said = translate("Exporting", "Pictures become {format} without metadata.").format(
            format="PNG" if options.format is ExportFormat.PNG else "WebP"
        )
    return f"{said} {translate('Exporting', 'Videos are copied as they are.')}" if videos else said


def progress_text(done: int, total: int) -> str:
    """Return which file is being copied: ``Copying 4 of 12``."""
    text = translate("Exporting", "Copying {n} of {total}")
    return text.format(n=f"{min(done + 1, total):,}", total=f"{total:,}")


def outcome_text(outcome: Exported, folder: Path) -> str:
    """Return what came of it, missing files named."""
    count = len(outcome.written)
    words = translate("Exporting", "1 file") if count == 1 else translate("Exporting", "{n} files")
    if outcome.manifest is not None:
        text = translate("Exporting", "{files} and a manifest are in {folder}.")
    elif count == 1:
        text = translate("Exporting", "{files} is in {folder}.")
    else:
        text = translate("Exporting", "{files} are in {folder}.")
    said = text.format(files=words.format(n=f"{count:,}"), folder=home_path(folder))
    gone = len(outcome.missing)
    if gone == 1:
        said += " " + translate("Exporting", "1 result was left out: its file is missing.")
    elif gone:
        said += " " + translate("Exporting", "{n} results were left out: their files are missing.").format(n=gone)
    return said
