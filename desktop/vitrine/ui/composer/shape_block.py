"""Shape block: the shape of the result, out of a model's ratios or as width and height, with the size it comes to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.shapes import SizeRules, size_rules
from vitrine.ui.composer.custom_size import CustomSize
from vitrine.ui.composer.shape_chips import ShapeChips, ratio_of
from vitrine.ui.look import Look
from vitrine.ui.parts.fields import LabelledField
from vitrine.ui.parts.text import Paragraph
from vitrine.ui.parts.tips import tip
from vitrine.viewmodels import form_text
from vitrine.viewmodels.generate_form import GenerateForm

CUSTOM = "custom"
USUAL = ("1:1", "5:4", "3:2", "16:9", "9:16")
"""Shapes offered for a model that takes width and height."""
GAP = 8


class ShapeBlock(QWidget):
    """Chips with the ratio drawn; "Other" opens the rarer ones, or width and height where the model takes them.

    Signals:
        picked(): a shape was chosen.
    """

    picked = Signal()

    def __init__(self, look: Look, form: GenerateForm, spec: ModelSpec) -> None:
        """``spec`` is a model for which ``has_shape`` is true."""
        super().__init__()
        self._look, self._form, self._spec = look, form, spec
        self._field = spec.field(FieldRole.ASPECT_RATIO)
        self._rules = rules_of(spec)
        self._custom = self._giving = False
        choices: list[object] = list(self._field.choices) if self._field is not None else [*USUAL, CUSTOM]
        self.chips = ShapeChips(look, choices, custom=CUSTOM if self._rules is not None else None)
        self.chips.setAccessibleName(self.tr("Shape"))
        self.labelled = LabelledField(look, self.tr("Shape"), self.chips)
        self.labelled.setToolTip(tip(self._field.help) if self._field is not None else "")
        self.error = Paragraph(look, "", "caption", "danger")
        self.error.hide()
        self.custom_size: CustomSize | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.labelled)
        if self._rules is not None:
            self.custom_size = CustomSize(look, self._rules)
            self.custom_size.changed.connect(self._take_size)
            column.addWidget(self.custom_size)
        column.addWidget(self.error)
        self.chips.changed.connect(self._take)
        self.show_values()

    @property
    def names(self) -> set[str]:
        """Return the inputs that this block enters."""
        fields = [self._field] + [self._spec.field(role) for role in SIZES if self._rules is not None]
        return {field.name for field in fields if field is not None}

    def show_values(self) -> None:
        """Show the form's shape."""
        if self._giving:
            return  # one of two lengths alone is no size
        if self._field is not None:
            value = self._form.values.get(self._field.name)
            self._custom = value == CUSTOM
            self.chips.set_value(value)
        else:
            self._show_size_as_ratio()
        if self.custom_size is not None:
            self.custom_size.set_size(*self._size())
            self.custom_size.setVisible(self._custom)
        self.labelled.set_note(form_text.shape_note(self._spec, self._form.values, self._form.shape_from_image))

    def show_problem(self, problems: dict[str, str]) -> bool:
        """Say what is wrong with the shape; return whether something is."""
        message = next((problems[name] for name in self.names if name in problems), "")
        self.error.set_text(message)
        self.error.setVisible(bool(message))
        self.chips.setAccessibleDescription(message)
        return bool(message)

    def _show_size_as_ratio(self) -> None:
        assert self._rules is not None
        known = {self._rules.for_ratio(ratio_of(value) or 1.0): value for value in USUAL}
        fits = known.get(self._size())
        self._custom = self._custom or fits is None
        self.chips.set_value(CUSTOM if self._custom else fits)

    def _size(self) -> tuple[int, int]:
        assert self._rules is not None
        sizes = []
        for role, own in zip(SIZES, (self._rules.width, self._rules.height), strict=True):
            field = self._spec.field(role)
            value = self._form.values.get(field.name) if field is not None else None
            sizes.append(value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else own)
        return sizes[0], sizes[1]

    def _take(self, value: object) -> None:
        self._custom = value == CUSTOM
        if self._field is not None:
            self._form.set_value(self._field.name, value)
        elif not self._custom and self._rules is not None:
            self._take_size(*self._rules.for_ratio(ratio_of(value) or 1.0))
        self.show_values()
        self.picked.emit()

    def _take_size(self, width: int, height: int) -> None:
        self._giving = True
        for role, length in zip(SIZES, (width, height), strict=True):
            field = self._spec.field(role)
            assert field is not None
            self._form.set_value(field.name, length)
        self._giving = False
        self.show_values()


SIZES = (FieldRole.WIDTH, FieldRole.HEIGHT)


def rules_of(spec: ModelSpec) -> SizeRules | None:
    """Return what sizes a model takes by width and height; None where it goes by ratio alone."""
    width, height = (spec.field(role) for role in SIZES)
    shape = spec.field(FieldRole.ASPECT_RATIO)
    if width is None or height is None or (shape is not None and CUSTOM not in shape.choices):
        return None
    numbers = all(f.kind in (FieldKind.INTEGER, FieldKind.NUMBER) for f in (width, height))
    return size_rules(width, height) if numbers else None


def has_shape(spec: ModelSpec) -> bool:
    """Return whether a model's shape is chosen by chips."""
    shape = spec.field(FieldRole.ASPECT_RATIO)
    return bool(shape is not None and _is_choice(shape)) or (shape is None and rules_of(spec) is not None)


def _is_choice(field: Field) -> bool:
    return field.kind is FieldKind.CHOICE and bool(field.choices)
