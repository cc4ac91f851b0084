"""ImportDialog: which folder, in place or copied; then how far it is; then what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.imported import ImportPlan, ImportTally
from vitrine.errors import StudioError
from vitrine.ui.dialogs.export_dialog import ChooseFolder, Message, ask_for_folder
from vitrine.ui.dialogs.import_parts import CountList, RefusedList
from vitrine.ui.dialogs.share_parts import ToggleRow
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.text import ElidedLabel, Paragraph
from vitrine.viewmodels import import_words as words
from vitrine.viewmodels.importing import Importing
from vitrine.viewmodels.telling import told_error

WIDTH = 520
PLACE, COPY = "place", "copy"


class ImportDialog(Sheet):
    """Asks, shows and sums up. Closing it while it imports leaves the import to go on in the background."""

    def __init__(
        self,
        look: Look,
        importing: Importing,
        window: QWidget,
        *,
        folder: str = "",
        results: Callable[[], str] = lambda: "",
        choose_folder: ChooseFolder = ask_for_folder,
    ) -> None:
        """``folder`` is chosen to begin with; ``results`` names the results folder, where copies go."""
        super().__init__(look, "", window, width=WIDTH)
        self._importing = importing
        self._choose_folder = choose_folder
        self._results = results
        self._over = False
        self._error: StudioError | None = None
        self.title.setText(self.tr("Import folder"))
        self.setAccessibleName(self.tr("Import folder"))
        self._make_parts()
        self._fill()
        self._connect()
        self.folder.setText(folder or _start_folder())
        self._show_state()

    def confirm(self) -> None:
        """Begin, or close when it is over."""
        if self._over:
            self.dismiss()
        elif self.start.isEnabled() and not self.start.isHidden():
            self._start()

    @property
    def plan(self) -> ImportPlan:
        """Return what is chosen."""
        folder = Path(self.folder.text().strip()).expanduser()
        name = folder.name if self.collect.toggle.isChecked() else ""
        return ImportPlan(folder, self.way.key() == COPY, self.subfolders.toggle.isChecked(), name)

    # ---- commands ----

    def _choose(self) -> None:
        chosen = self._choose_folder(self, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _start(self) -> None:
        self._over, self._error = False, None
        self.bar.restart()
        self._importing.start(self.plan)

    def _on_cancel(self) -> None:
        if self._importing.running:
            self._importing.cancel()
        else:
            self.dismiss()

    def _again(self) -> None:
        plan = self._importing.plan
        if plan is not None:
            self._over, self._error = False, None
            self._importing.start(plan)

    # ---- answers ----

    def _on_finished(self, _: ImportTally) -> None:
        self._over = True
        self._show_state()

    def _on_failed(self, error: StudioError) -> None:
        self._over, self._error = True, error
        self._show_state()

    def _show_state(self, *_: object) -> None:
        importing, tally = self._importing, self._importing.tally
        running = importing.running
        asking = not running and not self._over
        self._question.setVisible(asking)
        self._progress.setVisible(not asking)
        if asking:
            self._show_question()
        else:
            self._show_progress(tally, running=running)
        self.start.setVisible(asking)
        self.start.setEnabled(bool(self.folder.text().strip()))
        self.again.setVisible(self._over and (tally.stopped or self._error is not None))
        self.background.setVisible(running)
        self.done.setVisible(self._over)
        self.cancel.setVisible(not self._over)
        self.cancel.setEnabled(not importing.stopping)
        self.cancel.setText(self.tr("Stop import") if running else self.tr("Cancel"))
        self.cancel.updateGeometry()

    def _show_question(self) -> None:
        self.meaning.set_text(words.way_text(copy=self.way.key() == COPY, results=self._results()))
        name = Path(self.folder.text().strip()).name
        self.collect.setEnabled(bool(name))

    def _show_progress(self, tally: ImportTally, *, running: bool) -> None:
        plan = self._importing.plan
        self.where.setText(str(plan.folder) if plan is not None else "")
        self._moving.setVisible(running)
        if tally.total is None:
            self.bar.set_share(None)
        else:
            self.bar.set_share(tally.done / max(1, tally.total))
        stopping = self.tr("Stopping after the files that are being read.")
        self.progress.set_text(stopping if self._importing.stopping else words.progress_text(tally))
        self.message.setVisible(self._over)
        if self._error is not None:
            self.message.set_colour("danger")
            self.message.set_text(told_error(self._error))
        elif self._over:
            self.message.set_colour("text.1")
            self.message.set_text(words.outcome_text(tally))
        self.counts.show_counts(words.counts(tally))
        self.refused.setVisible(self._over and bool(tally.reasons))
        if self._over:
            self.refused.show_refused(tally.reasons, words.more_refused(tally))

    # ---- building ----

    def _make_parts(self) -> None:
        look = self.look
        self.folder = TextField(look, height=LARGE)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.chooser = Button(look, self.tr("Choose…"), icon="folder-open", height=LARGE)
        ways = [Segment(PLACE, self.tr("Leave in place")), Segment(COPY, self.tr("Copy"))]
        self.way = Segmented(look, ways, height=32, stretch=True)
        self.meaning = Paragraph(look, "", "caption", "text.2")
        self.subfolders = ToggleRow(look, self.tr("Include the folders inside it"), checked=True)
        self.collect = ToggleRow(look, self.tr("Put everything into a collection named like the folder"), checked=False)
        self.where = ElidedLabel(look, "", "body", "text.2")
        self.progress = Paragraph(look, "", "caption", "text.2")
        self.bar = ProgressBar(look, self.tr("Progress"))
        self.message = Message(look)
        self.counts = CountList(look)
        self.refused = RefusedList(look)
        self.start = Button(look, self.tr("Import"), ButtonKind.PRIMARY, icon="folder-plus", height=LARGE)
        self.again = Button(look, self.tr("Go on"), height=LARGE)
        self.background = Button(look, self.tr("Go on in the background"), ButtonKind.PRIMARY, height=LARGE)
        self.done = Button(look, self.tr("Done"), ButtonKind.PRIMARY, height=LARGE)
        self.cancel = Button(look, self.tr("Cancel"), height=LARGE)

    def _fill(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.folder, 1)
        line.addWidget(self.chooser)
        row.setFocusProxy(self.folder)
        self._question, asked = _column()
        asked.addWidget(LabelledField(self.look, self.tr("Folder"), row))
        asked.addSpacing(16)
        asked.addWidget(LabelledField(self.look, self.tr("The files"), self.way))
        asked.addSpacing(8)
        asked.addWidget(self.meaning)
        asked.addSpacing(10)
        asked.addWidget(self.subfolders)
        asked.addWidget(self.collect)
        self._progress, shown = _column()
        self._moving, moving = _column()
        moving.addWidget(self.bar)
        moving.addSpacing(8)
        moving.addWidget(self.progress)
        for widget in (self.where, self._moving, self.message):
            shown.addWidget(widget)
            shown.addSpacing(10)
        shown.addWidget(self.counts)
        shown.addWidget(self.refused)
        self.body.addWidget(self._question)
        self.body.addWidget(self._progress)
        self.footer.addStretch(1)
        for button in (self.cancel, self.start, self.again, self.background, self.done):
            self.footer.addWidget(button)

    def _connect(self) -> None:
        self.chooser.clicked.connect(self._choose)
        self.start.clicked.connect(self._start)
        self.again.clicked.connect(self._again)
        self.background.clicked.connect(self.dismiss)
        self.done.clicked.connect(self.dismiss)
        self.cancel.clicked.connect(self._on_cancel)
        self.folder.textChanged.connect(self._show_state)
        self.way.chosen.connect(self._show_state)
        self._importing.changed.connect(self._show_state)
        self._importing.finished.connect(self._on_finished)
        self._importing.failed.connect(self._on_failed)


def _column() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return holder, column


def _start_folder() -> str:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
    return places[0] if places else str(Path.home())
