"""The export dialog: a folder, real copies in a task, and what came of it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pixels import Shell
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.ui.dialogs.export_dialog import ExportDialog
from vitrine.ui.look import Look
from vitrine.viewmodels.exporting import Exporting, progress_text
from vitrine.workers.task_worker import Tasks

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def results(tmp_path: Path) -> Iterator[list[Generation]]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    found = []
    for n in range(3):
        path = tmp_path / f"valley-{n}.png"
        path.write_bytes(bytes([n]) * 1000)
        job = a_saved_job(library, a_request(), [a_file(path)])
        found += library.results.of_job(job.id)
    yield found
    library.close()


@pytest.fixture
def exporting(qtbot: QtBot) -> Iterator[Exporting]:
    tasks = Tasks()
    yield Exporting(tasks)
    assert tasks.close(10_000)


class Opener(QObject):
    """Takes the place of the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_choose_export_and_show(
    qtbot: QtBot,
    look: Look,
    make_shell: Callable[..., Shell],
    exporting: Exporting,
    results: list[Generation],
    tmp_path: Path,
) -> None:
    target = tmp_path / "out"
    dialog = ExportDialog(
        look, exporting, results, make_shell(900, 640).window, choose_folder=lambda _parent, _start: str(target)
    )
    dialog.open()
    assert dialog.title.text() == "Export 3 items"
    assert dialog.what.text() == "3 originals, 4 kB, and a manifest with all their settings."
    qtbot.mouseClick(dialog.chooser, LEFT)
    assert dialog.folder.text() == str(target)
    told: list[tuple[int, int]] = []
    exporting.progressed.connect(lambda done, of: told.append((done, of)))
    with qtbot.waitSignal(exporting.exported, timeout=10_000):
        qtbot.mouseClick(dialog.start, LEFT)
    assert len(list(target.glob("*.png"))) == 3
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert dialog.message.text() == f"3 files and a manifest are in {target}."
    assert dialog.show_folder.isVisible()
    assert not dialog.start.isVisible()
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    qtbot.mouseClick(dialog.show_folder, LEFT)
    QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(target)]


def test_missing_files_are_said(
    qtbot: QtBot,
    look: Look,
    make_shell: Callable[..., Shell],
    exporting: Exporting,
    results: list[Generation],
    tmp_path: Path,
) -> None:
    assert results[1].file is not None
    results[1].file.path.unlink()
    dialog = ExportDialog(look, exporting, results, make_shell(900, 640).window)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.open()
    with qtbot.waitSignal(exporting.exported, timeout=10_000):
        dialog.confirm()
    assert dialog.message.text().endswith("1 result was left out: its file is missing.")


def test_a_refusal_can_be_tried_again_elsewhere(
    qtbot: QtBot,
    look: Look,
    make_shell: Callable[..., Shell],
    exporting: Exporting,
    results: list[Generation],
    tmp_path: Path,
) -> None:
    (tmp_path / "plain").write_bytes(b"")
    dialog = ExportDialog(look, exporting, results[:1], make_shell(900, 640).window)
    dialog.folder.setText(str(tmp_path / "plain" / "x"))
    dialog.open()
    with qtbot.waitSignal(exporting.failed, timeout=10_000):
        dialog.confirm()
    assert "Your originals are untouched." in dialog.message.text()
    assert dialog.start.isEnabled()
    dialog.folder.setText("  ")
    assert not dialog.start.isEnabled()


def test_closing_it_stops_after_the_file(
    qtbot: QtBot,
    look: Look,
    make_shell: Callable[..., Shell],
    exporting: Exporting,
    results: list[Generation],
    tmp_path: Path,
) -> None:
    dialog = ExportDialog(look, exporting, results * 200, make_shell(900, 640).window)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.open()
    with qtbot.waitSignal(exporting.stopped, timeout=20_000):
        dialog.confirm()
        dialog.dismiss()
    assert len(list((tmp_path / "out").glob("*.png"))) < 600
    assert not exporting.busy


def test_progress_words() -> None:
    assert progress_text(0, 12) == "Copying 1 of 12"
    assert progress_text(12, 12) == "Copying 12 of 12"


def test_a_format_says_what_it_means_and_is_what_is_written(
    qtbot: QtBot,
    look: Look,
    make_shell: Callable[..., Shell],
    exporting: Exporting,
    results: list[Generation],
    tmp_path: Path,
) -> None:
    dialog = ExportDialog(look, exporting, results, make_shell(900, 640).window)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.open()
    assert dialog.meaning.text() == "Each copy is the original, byte for byte."
    qtbot.mouseClick(dialog.metadata.toggle, LEFT)
    assert dialog.meaning.text().startswith("Prompts, software and place are taken out")
    dialog.format.choose("jpeg")
    assert "JPEG" in dialog.meaning.text()
    assert not dialog.metadata.isVisible()
    dialog.format.choose("original")
    qtbot.mouseClick(dialog.manifest.toggle, LEFT)
    assert dialog.what.text() == "3 originals, 4 kB."
    with qtbot.waitSignal(exporting.exported, timeout=10_000):
        dialog.confirm()
    assert not list((tmp_path / "out").glob("*.json"))
    assert dialog.message.text() == f"3 files are in {tmp_path / 'out'}."


def test_long_names_stay_inside(
    look: Look, make_shell: Callable[..., Shell], exporting: Exporting, results: list[Generation], tmp_path: Path
) -> None:
    dialog = ExportDialog(look, exporting, results, make_shell(960, 600).window)
    dialog.folder.setText(str(tmp_path / ("x" * 200) / ("y" * 200)))
    dialog.open()
    for widget in (dialog.folder, dialog.meaning, dialog.format, dialog.metadata):
        assert dialog.card.rect().contains(
            widget.geometry().translated(widget.parentWidget().mapTo(dialog.card, QPoint()))
        )
