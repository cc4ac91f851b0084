"""BatchDialog: many prompts at once, from a matrix or a CSV file, with what they cost before they are added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vitrine.domain.batch import ASK_FROM
from vitrine.domain.collection import Collection
from vitrine.domain.generation import MediaKind
from vitrine.errors import StudioError
from vitrine.ui.dialogs.batch_csv_page import CsvPage
from vitrine.ui.dialogs.batch_matrix import MatrixPage
from vitrine.ui.dialogs.batch_presets import PresetButtons
from vitrine.ui.dialogs.confirm_sheet import ConfirmSheet
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.sheet import MARGIN, Sheet
from vitrine.ui.parts.text import ElidedLabel
from vitrine.ui.theme import SEMIBOLD
from vitrine.viewmodels.batch import BatchForm
from vitrine.viewmodels.batch_base import BatchBase
from vitrine.viewmodels.batch_csv import CsvBatch
from vitrine.viewmodels.batch_text import add_text, cost_text, count_text
from vitrine.viewmodels.presets import Presets
from vitrine.viewmodels.telling import told_error

WIDTH, HEIGHT, HEAD, FOOT = 1140, 776, 60, 68
MATRIX, CSV = "matrix", "csv"


class BatchDialog(Sheet):
    """Two pages, one foot.

    Signals:
        added(object, object): the requests that were asked for, and the collection their results go to (None: none).
        limit_wanted(): the spending limit stands in the way and is to be seen.
    """

    added = Signal(object, object)
    limit_wanted = Signal()

    def __init__(
        self, look: Look, matrix: BatchForm, csv: CsvBatch, presets: Presets, window: QWidget,
        collections: Sequence[Collection] = (),
    ) -> None:  # fmt: skip
        super().__init__(look, "", window, width=min(WIDTH, window.width() - 2 * MARGIN), foot=FOOT)
        self.title.setText(self.tr("Batch"))
        self.setAccessibleName(self.title.text())
        self.matrix, self.csv = MatrixPage(look, matrix), CsvPage(look, csv)
        self.matrix.set_collections(list(collections))
        self._collection: int | None = None
        self._asked = False
        kinds = [
            Segment(MATRIX, self.tr("Prompt matrix"), "braces"),
            Segment(CSV, self.tr("CSV file"), "file-spreadsheet"),
        ]
        self.kinds = Segmented(look, kinds, padding=12, stretch=True)
        self.kinds.setAccessibleName(self.tr("Where prompts come from"))
        self.kinds.setFixedWidth(248)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.matrix)
        self.pages.addWidget(self.csv)
        self.sum = ElidedLabel(look, "", "body", tabular=True, weight=SEMIBOLD)
        self.pace = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.presets = PresetButtons(look, matrix, presets)
        self.cancel = Button(look, self.tr("Cancel"), height=LARGE)
        self.add = Button(look, "", ButtonKind.PRIMARY, height=LARGE)
        self._arrange_parts()
        self._connect()
        self._show()

    def open(self) -> None:
        super().open()
        self.matrix.prompt.setFocus()

    def confirm(self) -> None:
        """Add the batch; a large one asks once, and one over the limit shows the limit."""
        batch = self._batch
        if batch.over_limit and not batch.trouble:
            self.dismiss()
            self.limit_wanted.emit()
        elif batch.trouble:
            return
        elif batch.jobs > ASK_FROM and not self._asked:
            self._ask(batch)
        else:
            batch.submit()

    def place(self) -> None:
        """Be as large as the design has it, or as the window leaves room for; the CSV page no higher than its rows."""
        width = min(WIDTH, self.width() - 2 * MARGIN)
        height = min(HEIGHT, self.height() - 2 * MARGIN)
        if self.pages.currentWidget() is self.csv and (needed := self.csv.needed_height()):
            height = min(height, needed + HEAD + FOOT + 2)
        self.card.setFixedWidth(width)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        card = self.card.geometry()
        QPainter(self).fillRect(card.x() + 1, card.y() + HEAD, card.width() - 2, 1, self.look.colour("line.subtle"))

    # ---- inside ----

    @property
    def _batch(self) -> BatchForm | CsvBatch:
        return self.matrix.batch if self.kinds.key() == MATRIX else self.csv.batch

    def _ask(self, batch: BatchBase) -> None:
        makes = batch.spec.makes if batch.spec is not None else MediaKind.IMAGE
        question = self.tr("Add {n} prompts to the queue?").format(n=f"{batch.jobs:,}")
        words = self.tr("They make {what}. {pace}").format(
            what=count_text(makes, batch.results, batch.estimate), pace=batch.foot
        )
        sheet = ConfirmSheet(self.look, question, words.strip(), add_text(batch.results), self._window)

        def go_on() -> None:
            self._asked = True
            self.confirm()

        sheet.confirmed.connect(go_on)
        sheet.open()

    def _arrange_parts(self) -> None:
        self.head.setContentsMargins(24, 16, 14, 16)
        self.title.setSizePolicy(self.close_button.sizePolicy())
        self.head.insertSpacing(1, 16)
        self.head.insertWidget(2, self.kinds)
        self.head.insertStretch(3, 1)
        self.body.setContentsMargins(0, 1, 0, 0)
        self.body.addWidget(self.pages, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sum)
        words.addWidget(self.pace)
        words.addStretch(1)
        self.footer.addLayout(words, 1)
        self.footer.addWidget(self.presets)
        self.footer.addSpacing(4)
        self.footer.addWidget(self.cancel)
        self.footer.addSpacing(4)
        self.footer.addWidget(self.add)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._on_kind)
        self.cancel.clicked.connect(self.dismiss)
        self.add.clicked.connect(self.confirm)
        self.matrix.collection_chosen.connect(self._on_collection)
        for batch in (self.matrix.batch, self.csv.batch):
            batch.changed.connect(self._show)
            batch.submitted.connect(self._on_submitted)
            batch.failed.connect(self._on_failed)

    def _on_kind(self, key: str) -> None:
        self.pages.setCurrentWidget(self.matrix if key == MATRIX else self.csv)
        self.presets.setVisible(key == MATRIX)
        self._show()

    def _on_collection(self, collection: object) -> None:
        self._collection = collection if isinstance(collection, int) else None

    def _on_submitted(self, requests: Sequence[object]) -> None:
        self.added.emit(requests, self._collection)
        self.dismiss()

    def _on_failed(self, error: StudioError) -> None:
        self.pace.set_colour("danger")
        self.pace.setText(told_error(error))

    def _show(self) -> None:
        batch = self._batch
        self._asked = False
        trouble, over = batch.trouble, batch.over_limit
        makes = batch.spec.makes if batch.spec is not None else MediaKind.IMAGE
        self.sum.setText(count_text(makes, batch.results, batch.estimate) if batch.results else cost_text(0.0))
        self.sum.setVisible(bool(batch.results))
        self.pace.set_colour("warning" if over and not trouble else "text.2")
        self.pace.setText(trouble or batch.foot)
        self.add.setText(self.tr("Raise limit") if over and not trouble else add_text(batch.results))
        self.add.set_kind(ButtonKind.PLAIN if over and not trouble else ButtonKind.PRIMARY)
        self.add.setEnabled(not trouble)
        self.add.setAccessibleDescription(self.pace.text())
        self.add.updateGeometry()
        self.place()
