"""The CSV page of the batch dialog: the file, what its columns mean, and its rows with their problems."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.fields import LabelledField
from vitrine.ui.parts.marks import Icon
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.ui.theme import MEDIUM, REGULAR
from vitrine.viewmodels.batch_csv import CsvBatch
from vitrine.viewmodels.csv_rows import ROW_ROLE, CsvRow
from vitrine.viewmodels.telling import told_error

PADDING, ROW, HEADER, COLUMNS = 24, 36, 32, 5
NUMBER_LEFT, NUMBER_WIDTH, PROMPT_WIDTH, SHAPE_WIDTH, FILE_WIDTH, CELL_WIDTH = 11, 27, 330, 90, 150, 100
Index = QModelIndex | QPersistentModelIndex


class CsvPage(QWidget):
    """Everything about the file. A CSV file may be dropped anywhere on it."""

    def __init__(self, look: Look, batch: CsvBatch) -> None:
        super().__init__()
        self._look, self.batch = look, batch
        self.empty = EmptyState(
            look, "file-spreadsheet", self.tr("Rows from a table"),
            self.tr("A CSV file with a column for the prompt. Columns are matched by their names."),
            action=self.tr("Choose a file"), second=self.tr("Save a template"),
        )  # fmt: skip
        self.error = Paragraph(look, "", "body", "danger", centred=True)
        self.file = _FileCard(look)
        self.columns: list[Select] = []
        self.model = Select(look)
        self.advice = _Advice(look)
        self.table = CsvTable(look, batch)
        self._mapping = QGridLayout()
        self._full = self._make_full()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.error)
        column.addStretch(1)
        column.addWidget(self._full, 1000)
        self.setAcceptDrops(True)
        self._shown: tuple[object, ...] = ()
        self.empty.action_requested.connect(self.choose)
        self.empty.second_requested.connect(self.save_template)
        self.file.replace.clicked.connect(self.choose)
        self.file.template.clicked.connect(self.save_template)
        self.model.changed.connect(lambda pair: batch.choose(*pair))
        self.advice.nearest.clicked.connect(batch.use_nearest_shapes)
        self.advice.leave_out.clicked.connect(batch.leave_out)
        batch.changed.connect(self.show_batch)
        self.show_batch()

    # ---- commands ----

    def choose(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self, self.tr("Choose a CSV file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.batch.load(Path(path)))
        dialog.open()

    def save_template(self) -> None:
        """Let the person choose where a file to begin with is written."""
        dialog = QFileDialog(self, self.tr("Save a template"), "batch.csv", self.tr("Tables (*.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda path: self.batch.write_template(Path(path)))
        dialog.open()

    def needed_height(self) -> int:
        """Return the height that shows every row without scrolling."""
        if self.batch.opened is None:
            return 0
        rows = self.batch.rows.rowCount() * self._look.px(ROW) + self._look.px(HEADER)
        above = self._full.layout().sizeHint().height() - self.table.sizeHint().height()  # type: ignore[union-attr]
        return above + rows

    # ---- showing ----

    def show_batch(self) -> None:
        """Show the file as it is understood now."""
        batch = self.batch
        opened = batch.opened
        self.empty.setVisible(opened is None)
        self._full.setVisible(opened is not None)
        words = told_error(batch.error) if batch.error is not None else ""
        self.error.set_text(words)
        self.error.setVisible(bool(words))
        if opened is None:
            return
        self.file.name.setText(opened.path.name)
        self.file.facts.setText(batch.describe())
        self._show_columns()
        self.advice.show_problems(batch)
        self.table.fit()

    def _show_columns(self) -> None:
        opened, batch = self.batch.opened, self.batch
        assert opened is not None
        key = (opened, batch.spec)
        if key != self._shown:
            self._shown = key
            self._make_columns()
        for number, select in enumerate(self.columns):
            with QSignalBlocker(select):
                select.set_value(batch.columns[number])
            select.update()
        with QSignalBlocker(self.model):
            self.model.set_options([(pair, name) for pair, name in batch.models()])
            if batch.spec is not None:
                self.model.set_value((batch.spec.provider, batch.spec.id))
        self.model.update()

    def _make_columns(self) -> None:
        while (item := self._mapping.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self._model_field:
                widget.hide()
                widget.deleteLater()
        assert self.batch.opened is not None
        self.columns = []
        names = self.batch.opened.sheet.columns
        for number, name in enumerate(names):
            select = Select(self._look)
            select.set_options([(value, text) for value, text in self.batch.meanings()])
            select.changed.connect(lambda value, number=number: self.batch.set_column(number, str(value)))
            self.columns.append(select)
            field = LabelledField(self._look, self.tr("Column"), select)
            select.setAccessibleName(self.tr("Column {name}").format(name=name))
            field.head.insertWidget(1, ElidedLabel(self._look, name, "caption", "accent.text", weight=MEDIUM))
            field.head.setSpacing(4)
            self._mapping.addWidget(field, number // COLUMNS, number % COLUMNS)
        self._mapping.addWidget(self._model_field, len(names) // COLUMNS, len(names) % COLUMNS)
        for place in range(COLUMNS):
            self._mapping.setColumnStretch(place, 1)

    def _make_full(self) -> QWidget:
        page = QWidget()
        self._model_field = LabelledField(self._look, self.tr("Model for all rows"), self.model)
        self._mapping.setHorizontalSpacing(12)
        self._mapping.setVerticalSpacing(12)
        column = QVBoxLayout(page)
        column.setContentsMargins(PADDING, 20, PADDING, 16)
        column.setSpacing(0)
        column.addWidget(self.file)
        column.addSpacing(16)
        column.addLayout(self._mapping)
        column.addSpacing(16)
        column.addWidget(self.advice)
        column.addSpacing(6)  # the table's header brings room of its own
        column.addWidget(self.table, 1)
        return page

    # ---- drops ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if found:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.batch.load(found[0])


class _FileCard(QWidget):
    """The file's name and what was found in it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.name = ElidedLabel(look, "", "body", weight=MEDIUM)
        self.facts = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.template = Button(look, self.tr("Template"), ButtonKind.QUIET, height=SMALL)
        self.replace = Button(look, self.tr("Replace file"), height=SMALL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(Icon(look, "file-spreadsheet", "text.2", 20))
        row.addLayout(words, 1)
        row.addWidget(self.template)
        row.addWidget(self.replace)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_ground(self, self._look, "bg.inset", 6)


class _Advice(QWidget):
    """How many rows need a look, and what can be done about all of them at once."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = Label(look, "")
        self.nearest = Button(look, self.tr("Use nearest shape"), height=SMALL)
        self.leave_out = Button(look, "", ButtonKind.QUIET, height=SMALL)
        look.fix_height(self, 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(Icon(look, "triangle-alert", "warning"))
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.nearest)
        row.addWidget(self.leave_out)
        look.changed.connect(self.update)

    def show_problems(self, batch: CsvBatch) -> None:
        """Show what needs a look, or nothing."""
        bad, good = batch.problems, batch.jobs
        self.setVisible(bool(bad) and not batch.left_out)
        first = self.tr("1 row needs a look.") if bad == 1 else self.tr("{n} rows need a look.").format(n=bad)
        rest = {0: self.tr("None is ready."), 1: self.tr("The other one is ready.")}
        second = rest.get(good) or self.tr("The other {n} are ready.").format(n=good)
        self.words.setText(f"{first} {second}")
        self.nearest.setVisible(batch.can_use_nearest)
        self.leave_out.setText(self.tr("Leave it out") if bad == 1 else self.tr("Leave these {n} out").format(n=bad))
        self.leave_out.setVisible(good > 0)
        self.leave_out.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_ground(self, self._look, "warning.subtle", 6)


class CsvTable(QTableView):
    """The rows; those with a problem stand on amber and say what it is."""

    def __init__(self, look: Look, batch: CsvBatch) -> None:
        super().__init__()
        self._look, self._batch = look, batch
        self.setModel(batch.rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Rows"))
        self.verticalHeader().hide()
        header = _Header(look, self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(24)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(look, self)

    def sizeHint(self) -> QSize:
        return QSize(600, 3 * ROW + HEADER)

    def fit(self) -> None:
        """Give the columns their widths: the prompt what the others leave, up to its own."""
        header, row = self.horizontalHeader(), self._look.px(ROW)
        header.setFixedHeight(self._look.px(HEADER))
        self.verticalHeader().setDefaultSectionSize(row)
        count = self.model().columnCount()
        for section in range(count - 1):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, self._width(section))

    def _width(self, section: int) -> int:
        if section == 0:
            measure = QFontMetricsF(self._look.font("caption", tabular=True))
            widest = measure.horizontalAdvance(str(len(self._batch.rows.rows)))
            return max(NUMBER_WIDTH, round(widest) + NUMBER_LEFT)
        kind = self._batch.kind_of_column(section - 1)
        return {"prompt": PROMPT_WIDTH, "shape": SHAPE_WIDTH, "file": FILE_WIDTH}.get(kind, CELL_WIDTH)


class _Header(QHeaderView):
    """The columns' names, painted: a style sheet knows no text scale."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, side = self._look, NUMBER_LEFT if section == 0 else 8
        painter.fillRect(rect, look.colour("bg.panel"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look.colour("line.subtle"))
        font = look.font("micro", weight=REGULAR)
        painter.setFont(font)
        painter.setPen(look.colour("text.3"))
        room = rect.adjusted(side, 0, 0 if section == 0 else -side, 0)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, CsvRow):
            return
        look, rect = self._look, option.rect
        painter.save()
        if row.problem:
            painter.fillRect(rect, look.colour("warning.subtle"))
        else:
            painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), look.colour("line.subtle"))
        if row.problem and row.left_out:
            painter.setOpacity(0.45)
        text, token = str(index.data()), self._token(row, index)
        font = look.font("caption", tabular=True)
        painter.setFont(font)
        painter.setPen(look.colour(token))
        if index.column() == 0:  # a number is never shortened; its column is as wide as the largest
            room, shown = rect.adjusted(NUMBER_LEFT, 0, 0, 0), text
        else:
            room = rect.adjusted(8, 0, -8, 0)
            shown = QFontMetricsF(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        painter.restore()

    def _token(self, row: CsvRow, index: Index) -> str:
        if index.column() == 0:
            return "text.3"
        if index.column() <= len(row.words):
            return "text.1" if row.words[index.column() - 1][1] else "text.3"
        return "warning" if row.problem else "text.2"


def _paint_ground(widget: QWidget, look: Look, token: str, radius: int) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(token))
    painter.drawRoundedRect(widget.rect(), radius, radius)
