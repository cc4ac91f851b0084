"""Composer form: the widgets made from a model's schema, in the design's fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.compose import FILE_KINDS, MOST_AT_ONCE
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.ui.composer.field_rows import FieldRow, SelectRow
from vitrine.ui.composer.more_settings import MoreSettings
from vitrine.ui.composer.schema_field import choice_text, make_row
from vitrine.ui.composer.seed_field import SeedField
from vitrine.ui.composer.shape_block import SIZES, ShapeBlock, has_shape
from vitrine.ui.composer.shape_chips import ShapeChips
from vitrine.ui.look import Look
from vitrine.ui.parts.fields import LabelledField
from vitrine.ui.parts.stepper import INT64_MAX, INT64_MIN, Stepper
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.tips import tip
from vitrine.ui.theme import REGULAR
from vitrine.viewmodels.form_text import in_seconds
from vitrine.viewmodels.generate_form import GenerateForm

GROUP_GAP, LOW_GAP, SIDE_GAP = 16, 14, 12
COUNT_WIDTH = 96
PANEL_ROOM = 288
"""Room in px for the form in the narrowest panel."""
_ABOVE = (FieldRole.PROMPT, FieldRole.STRENGTH, FieldRole.ASPECT_RATIO, FieldRole.SEED, FieldRole.RESOLUTION,
          FieldRole.DURATION)  # fmt: skip


class ComposerForm(QWidget):
    """Strength, shape, size, length, count, seed and More settings of one model. Made anew for another model.

    ``wells`` makes the drop zone of a file field that has its place under More settings.
    """

    more_toggled = Signal(bool)

    def __init__(
        self, look: Look, form: GenerateForm, spec: ModelSpec, wells: Callable[[Field], QWidget], *, more_open: bool
    ) -> None:
        super().__init__()
        self._look, self._form, self._spec, self._wells = look, form, spec, wells
        self.rows: dict[str, FieldRow] = {}
        self._size_rows: list[Field] = []
        self.shape: ShapeChips | None = None
        self._shape: ShapeBlock | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GROUP_GAP)
        self._add_left_out()
        self._strength = self._add_strength()
        self._add_shape()
        self._add_size_choices()
        self._add_length_and_resolution()
        self._add_count_and_seed()
        self._more_fields = [f for f in spec.fields if self._under_more(f)]
        self.more = MoreSettings(look, self._make_more)
        self.more.toggled.connect(self.more_toggled)
        self._column.addWidget(self.more)
        self.more.setVisible(bool(self._more_fields))
        self._column.addStretch(1)
        self.show_values()
        self.show_inputs()
        if more_open:
            self.more.set_open(shown=True)

    # ---- showing the form ----

    def show_values(self, name: str = "") -> None:
        """Show the form's values, or the one of ``name``."""
        for row in [self.rows[name]] if name in self.rows else [] if name else self.rows.values():
            row.show_value(self._form.values.get(row.field.name))
        if self._shape is not None and (not name or name in self._shape.names):
            self._shape.show_values()
        self.show_state()

    def show_state(self) -> None:
        """Show count, seed, and what More settings holds."""
        with QSignalBlocker(self.count):
            self.count.set_value(self._form.count)
        if self.seed is not None:
            with QSignalBlocker(self.seed):
                self.seed.set_value(self._form.seed)
        self.more.set_summary(self._summary())
        if self._shape is not None:
            self._shape.show_values()

    def show_inputs(self) -> None:
        """Show what only matters with a picture."""
        if self._strength is not None:
            self._strength.setVisible(self._form.has_image)
        if self._shape is not None:
            self._shape.show_values()

    def show_problems(self) -> QWidget | None:
        """Show what is wrong under the fields; return the topmost one that is wrong."""
        problems = self._form.problems
        if any(field.name in problems for field in self._more_fields):
            self.more.set_open(shown=True)
            self.more.finish()
        for name, row in self.rows.items():
            row.show_problem(problems.get(name, ""))
        seed = self._spec.field(FieldRole.SEED)
        if self.seed is not None and seed is not None:
            self._seed_field.set_error(problems.get(seed.name, ""))
        if self._shape is not None:
            self._shape.show_problem(problems)
        return next(self._wrong(problems), None)

    def _wrong(self, problems: dict[str, str]) -> Iterator[QWidget]:
        for field in self._spec.fields:
            if field.name in problems:
                if field.role is FieldRole.SEED and self.seed is not None:
                    yield self._seed_field
                elif self._shape is not None and field.name in self._shape.names:
                    yield self._shape
                elif field.name in self.rows:
                    yield self.rows[field.name]

    # ---- parts ----

    def _add_row(self, row: FieldRow) -> FieldRow:
        name = row.field.name
        self.rows[name] = row
        row.edited.connect(lambda value: self._form.set_value(name, value))
        row.unusable.connect(lambda message: self._form.set_unusable(name, message))
        return row

    def _add_strength(self) -> QWidget | None:
        field = self._spec.field(FieldRole.STRENGTH)
        if field is None:
            return None
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._add_row(make_row(self._look, field, self.tr("Strength"))))
        words = [self.tr("Keep the image"), self.tr("Follow the prompt")]
        ends = QHBoxLayout()
        # "image_strength" means the strength of the image, the others how far to go from it.
        for text in reversed(words) if field.name.startswith("image") else words:
            ends.addWidget(Label(self._look, text, "micro", "text.3", weight=REGULAR))
        ends.insertStretch(1, 1)
        column.addLayout(ends)
        self._column.addWidget(block)
        return block

    def _add_left_out(self) -> None:
        """What a picture must not show stands right under its prompt; for a video it is one setting among many."""
        field = self._spec.field(FieldRole.NEGATIVE_PROMPT)
        if field is not None and self._spec.makes is MediaKind.IMAGE:
            row = self._add_row(make_row(self._look, field, self.tr("Leave out"), note=self.tr("Negative prompt")))
            self._column.addWidget(row)

    def _add_shape(self) -> None:
        field = self._spec.field(FieldRole.ASPECT_RATIO)
        if has_shape(self._spec):
            self._shape = ShapeBlock(self._look, self._form, self._spec)
            self.shape = self._shape.chips
            self._column.addWidget(self._shape)
        elif field is not None:
            self._column.addWidget(self._add_row(make_row(self._look, field, self.tr("Shape"))))

    def _add_size_choices(self) -> None:
        """Width and height that are no numbers, or none that chips could be made from."""
        fields = [f for role in SIZES if (f := self._spec.field(role)) is not None and f not in self._shaped()]
        if len(fields) != len(SIZES) or any(field.default is None for field in fields):
            return
        self._size_rows = fields
        row = QHBoxLayout()
        row.setSpacing(SIDE_GAP)
        for field in fields:
            row.addWidget(self._add_row(make_row(self._look, field)), 1)
        self._column.addLayout(row)

    def _shaped(self) -> list[Field]:
        names = self._shape.names if self._shape is not None else set()
        return [field for field in self._spec.fields if field.name in names]

    def _add_length_and_resolution(self) -> None:
        fields = [f for role in (FieldRole.DURATION, FieldRole.RESOLUTION) if (f := self._spec.field(role)) is not None]
        labels = {f.name: self.tr("Length") if in_seconds(f) else f.label for f in fields}
        if len(fields) == 2 and all(f.kind is FieldKind.CHOICE for f in fields):
            row = QHBoxLayout()
            row.setSpacing(SIDE_GAP)
            for field in fields:
                row.addWidget(self._add_row(make_row(self._look, field, labels[field.name], narrow=True)), 1)
            self._column.addLayout(row)
            return
        for field in fields:
            stacked = field.role is FieldRole.DURATION
            self._column.addWidget(self._add_row(make_row(self._look, field, labels[field.name], stacked=stacked)))

    def _add_count_and_seed(self) -> None:
        self.count = Stepper(self._look, 1, 1, MOST_AT_ONCE)
        self.count.setFixedWidth(COUNT_WIDTH)
        self.count.changed.connect(lambda value: self._form.set_count(value))
        row = QHBoxLayout()
        row.setSpacing(SIDE_GAP)
        row.addWidget(LabelledField(self._look, self.tr("Count"), self.count), 0, Qt.AlignmentFlag.AlignTop)
        field = self._spec.field(FieldRole.SEED)
        self.seed: FormSeed | None = None
        if field is not None:
            self.seed = FormSeed(self._look, self._form, field)
            self._seed_field = LabelledField(self._look, self.tr("Seed"), self.seed)
            self._seed_field.setToolTip(tip(field.help))
            row.addWidget(self._seed_field, 1, Qt.AlignmentFlag.AlignTop)
        else:
            row.addStretch(1)
        self._column.addLayout(row)

    # ---- More settings ----

    def _under_more(self, field: Field) -> bool:
        main = self._spec.image_field
        if field.kind in FILE_KINDS:
            return field is not main and field.role is not FieldRole.END_FRAME and not field.required
        if field in self._shaped() or field in self._size_rows:
            return False
        if field.role is FieldRole.NEGATIVE_PROMPT and self._spec.makes is MediaKind.IMAGE:
            return self._spec.field(field.role) is not field
        return self._spec.field(field.role) is not field or field.role not in _ABOVE

    def _make_more(self) -> Iterator[QWidget]:
        waiting: FieldRow | None = None
        for field in self._more_fields:
            made = self._make_rest(field)
            narrow = isinstance(made, SelectRow) and made.is_narrow((PANEL_ROOM - SIDE_GAP) // 2)
            if waiting is not None and narrow:
                yield _side_by_side(waiting, made)
                waiting = None
                continue
            if waiting is not None:
                yield waiting
            waiting = made if narrow and isinstance(made, FieldRow) else None
            if waiting is None:
                yield made
        if waiting is not None:
            yield waiting

    def _make_rest(self, field: Field) -> QWidget:
        if field.kind in FILE_KINDS:
            return LabelledField(self._look, field.label, self._wells(field))
        row = self._add_row(make_row(self._look, field))
        row.show_value(self._form.values.get(field.name))
        row.show_problem(self._form.problems.get(field.name, ""))
        return row

    def _summary(self) -> str:
        parts = []
        for field in self._more_fields:
            value = self._form.values.get(field.name)
            if field.kind in FILE_KINDS:
                value = len(self._form.inputs.get(field.name, ())) or None
            if value is not None and value != field.default and value != "":
                parts.append(f"{field.label} {_short(field, value)}")
        return " · ".join(parts)


class FormSeed(SeedField):
    """The seed of the form: the form draws it, so that every model gets one that it takes."""

    def __init__(self, look: Look, form: GenerateForm, field: Field) -> None:
        low = INT64_MIN if field.minimum is None else max(INT64_MIN, int(field.minimum))
        high = INT64_MAX if field.maximum is None else min(INT64_MAX, int(field.maximum))
        super().__init__(look, low, high)
        self._form = form
        self.changed.connect(form.lock_seed)

    def draw(self) -> None:
        """Draw a seed and lock it."""
        self.set_value(self._form.draw_seed())


def _side_by_side(first: QWidget, second: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SIDE_GAP)
    for part in (first, second):
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return pair


def _short(field: Field, value: object) -> str:
    if field.kind is FieldKind.BOOLEAN:
        on, off = QCoreApplication.translate("Composer", "on"), QCoreApplication.translate("Composer", "off")
        return on if value else off
    text = choice_text(field, value) if field.kind is FieldKind.CHOICE else str(value)
    return text if len(text) <= 16 else f"{text[:15]}…"
