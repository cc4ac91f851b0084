"""The matrix page of the batch dialog: the prompt and its variables at the left, the preview at the right."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitrine.domain.collection import Collection
from vitrine.domain.compose import MOST_AT_ONCE
from vitrine.domain.generation import MediaKind
from vitrine.ui.composer.shape_chips import chip_text
from vitrine.ui.dialogs.batch_preview import BAR_ROOM, PreviewList
from vitrine.ui.dialogs.batch_template import TemplateArea, VariableCard
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.fields import LabelledField
from vitrine.ui.parts.marks import Icon, Line
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.stepper import Stepper
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import SEMIBOLD
from vitrine.viewmodels.batch import BatchForm
from vitrine.viewmodels.batch_text import preview_text

LEFT, PADDING, GAP, RIGHT_COLUMN = 420, 24, 16, 110
NEW, SAME = "new", "same"


class MatrixPage(QWidget):
    """Everything about the matrix.

    Signals:
        collection_chosen(object): the collection that results go to, None for none.
    """

    collection_chosen = Signal(object)

    def __init__(self, look: Look, batch: BatchForm) -> None:
        super().__init__()
        self._look, self.batch = look, batch
        self.prompt = TemplateArea(look)
        look.fix_height(self.prompt, 66)
        self.prompt_field = LabelledField(
            look, self.tr("Prompt"), self.prompt, note=self.tr("Type { to add a variable")
        )
        self.cards: dict[str, VariableCard] = {}
        self.model = Select(look, height=32)
        self.each = Stepper(look, 1, 1, MOST_AT_ONCE, height=32)
        self.seeds = Segmented(
            look, [Segment(NEW, self.tr("New for each")), Segment(SAME, self.tr("Same for all"))], stretch=True
        )
        self.shape = Select(look)
        self.collection = Select(look)
        self.preview = PreviewList(look, batch.rows)
        self.figures = Label(look, "", "caption", "text.3", tabular=True)
        self.shuffle = Button(look, self.tr("Shuffle"), ButtonKind.QUIET, height=SMALL)
        self.tick_all = Button(look, self.tr("Tick all"), ButtonKind.QUIET, height=SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_left())
        row.addWidget(Line(look, down=True))
        row.addLayout(self._make_right(), 1)
        self.set_collections([])
        self._connect()
        self.prompt.set_text(batch.template)
        self._show_variables()
        self.show_batch()

    def set_collections(self, collections: list[Collection]) -> None:
        """Offer these collections for the results."""
        options: list[tuple[object, str]] = [(None, self.tr("No collection"))]
        self.collection.set_options([*options, *((c.id, c.name) for c in collections)])

    def show_batch(self) -> None:
        """Show what the matrix comes to."""
        batch = self.batch
        if self.prompt.text() != batch.template:
            self.prompt.set_text(batch.template)
        known = [(row.expanded.number, row.ticked) for row in batch.rows.rows]
        ticked = sum(on for _, on in known)
        self.figures.setText(preview_text(batch.sizes if batch.names() else [], batch.combinations, ticked))
        self.tick_all.setText(self.tr("Untick all") if known and ticked == len(known) else self.tr("Tick all"))
        self._show_model()
        with QSignalBlocker(self.each), QSignalBlocker(self.seeds):
            self.each.set_value(batch.each)
            self.seeds.choose(SAME if batch.same_seed else NEW)

    def _show_model(self) -> None:
        spec, shape = self.batch.spec, self.batch.shape_field
        with QSignalBlocker(self.model), QSignalBlocker(self.shape):
            self.model.set_options([(pair, name) for pair, name in self.batch.models()])
            if spec is not None:
                self.model.set_value((spec.provider, spec.id))
                films = spec.makes is MediaKind.VIDEO
                self._each_label.setText(self.tr("Videos each") if films else self.tr("Images each"))
            self.shape.setEnabled(shape is not None)
            choices = shape.choices if shape is not None else ()
            self.shape.set_options([(value, chip_text(value)) for value in choices] or [(None, self.tr("As it is"))])
            if shape is not None and self.batch.values.get(shape.name) in choices:
                self.shape.set_value(self.batch.values[shape.name])
        self.model.update()
        self.shape.update()

    # ---- making ----

    def _make_left(self) -> QWidget:
        look = self._look
        body = _Body()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        options = QGridLayout()
        options.setHorizontalSpacing(12)
        options.setVerticalSpacing(GAP)
        options.setColumnStretch(0, 1)
        options.setColumnMinimumWidth(1, RIGHT_COLUMN)
        for number, (label, control) in enumerate((
            (self.tr("Model"), self.model), (self.tr("Images each"), self.each),
            (self.tr("Seeds"), self.seeds), (self.tr("Shape"), self.shape),
        )):  # fmt: skip
            field = LabelledField(look, label, control)
            if control is self.each:
                self._each_label = field.label
            if number % 2:
                field.setFixedWidth(RIGHT_COLUMN)
            options.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        self.seeds.setAccessibleName(self.tr("Seeds"))
        into = QHBoxLayout()
        into.setSpacing(12)
        words = Label(look, self.tr("Put results in"), "caption", "text.2")
        words.setBuddy(self.collection)
        self.collection.setAccessibleName(words.text())
        self.collection.setFixedWidth(200)
        into.addWidget(Icon(look, "folder", "text.3"))
        into.addWidget(words)
        into.addStretch(1)
        into.addWidget(self.collection)
        column = QVBoxLayout(body)
        column.setContentsMargins(PADDING, 20, PADDING, PADDING)
        column.setSpacing(GAP)
        column.addWidget(self.prompt_field)
        column.addLayout(self._cards)
        column.addLayout(options)
        column.addLayout(into)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFixedWidth(LEFT)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        body.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._bar = OverlayScrollBar(look, area)
        return area

    def _make_right(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, BAR_ROOM, 0)
        head.setSpacing(8)
        head.addWidget(Label(self._look, self.tr("Preview"), "body", weight=SEMIBOLD))
        head.addWidget(self.figures)
        head.addStretch(1)
        head.addWidget(self.shuffle)
        head.addWidget(self.tick_all)
        column = QVBoxLayout()
        column.setContentsMargins(PADDING, 16, PADDING - BAR_ROOM, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        return column

    def _connect(self) -> None:
        batch = self.batch
        self.prompt.textChanged.connect(lambda: batch.set_template(self.prompt.text()))
        self.model.changed.connect(lambda pair: batch.choose(*pair))
        self.each.changed.connect(batch.set_each)
        self.seeds.chosen.connect(lambda key: batch.set_same_seed(same=key == SAME))
        self.shape.changed.connect(batch.set_shape)
        self.collection.changed.connect(self.collection_chosen)
        self.shuffle.clicked.connect(batch.shuffle)
        self.tick_all.clicked.connect(batch.tick_all)
        batch.variables_changed.connect(self._show_variables)
        batch.changed.connect(self.show_batch)

    def _show_variables(self) -> None:
        names = self.batch.names()
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for place, name in enumerate(names):
            card = self.cards.get(name) or VariableCard(self._look, self.batch, name)
            self.cards[name] = card
            self._cards.insertWidget(place, card)
            card.show_values()


class _Body(QWidget):
    """The form; the chips of its cards flow, and it needs the height of its width, not that of the narrowest."""

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        hint = super().minimumSizeHint()
        return hint if layout is None else QSize(hint.width(), layout.totalMinimumHeightForWidth(LEFT))
