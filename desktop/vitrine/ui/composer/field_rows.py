"""Field rows: a row of the form for each kind of declared input; which one a field gets, schema_field decides."""

from __future__ import annotations

import json
import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.ui.composer.growing_area import GrowingArea
from vitrine.ui.look import Look
from vitrine.ui.parts.fields import LABEL_GAP, PROMPT_LINE, LabelledField, TextArea, TextField
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.slider import LabelledSlider, decimals_of
from vitrine.ui.parts.stepper import INT64_MAX, INT64_MIN, Stepper
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.ui.parts.tips import tip
from vitrine.ui.parts.toggles import Toggle
from vitrine.ui.theme import MEDIUM

SEGMENT_PADDING = 9
AREA_LINES = 3


class FieldRow(QWidget):
    """A field's row. The form writes with ``show_value`` and ``show_problem``, which emit nothing.

    Signals:
        edited(object): the new value, None when it was taken back.
        unusable(str): what is typed is no value, and why.
    """

    edited = Signal(object)
    unusable = Signal(str)

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__()
        self.look, self.field = look, field
        self.label = label or field.label
        self.error = Paragraph(look, "", "caption", "danger")
        self.error.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(LABEL_GAP)
        self.setToolTip(tip(field.help))

    def show_value(self, value: object) -> None:
        """Show a value without telling anyone; None shows what the field shows when nothing is given."""
        raise NotImplementedError

    def show_problem(self, message: str) -> None:
        """Say under the control what is wrong; an empty text takes it away."""
        self.error.set_text(message)
        self.error.setVisible(bool(message))
        self.control.setAccessibleDescription(message or self.field.help)
        mark = getattr(self.control, "set_error", None)
        if callable(mark):
            mark(wrong=bool(message))

    @property
    def control(self) -> QWidget:
        """Return the control inside, for focus and tests."""
        raise NotImplementedError

    def _dress(self, control: QWidget) -> None:
        control.setAccessibleName(self.label)
        control.setAccessibleDescription(self.field.help)

    def _place_labelled(self, control: QWidget) -> None:
        self._dress(control)
        self.labelled = LabelledField(self.look, self.label, control)
        self.column.addWidget(self.labelled)
        self.column.addWidget(self.error)


class SliderRow(FieldRow):
    """A number in a range."""

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__(look, field, label)
        assert field.minimum is not None
        assert field.maximum is not None
        assert isinstance(field.default, int | float)
        step = slider_step(field)
        self._slider = LabelledSlider(look, self.label, field.minimum, field.maximum, float(field.default), step=step)
        self._dress(self._slider.slider)
        self.column.addWidget(self._slider)
        self.column.addWidget(self.error)
        self._slider.changed.connect(self._on_changed)

    @property
    def control(self) -> LabelledSlider:
        return self._slider

    def show_value(self, value: object) -> None:
        given = value if isinstance(value, int | float) and not isinstance(value, bool) else self.field.default
        with QSignalBlocker(self._slider):
            self._slider.set_value(float(given))  # type: ignore[arg-type]

    def _on_changed(self, value: float) -> None:
        self.edited.emit(round(value) if self.field.kind is FieldKind.INTEGER else value)


class StepperRow(FieldRow):
    """A whole number without a range, up to 64 bits."""

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__(look, field, label)
        low = INT64_MIN if field.minimum is None else max(INT64_MIN, math.ceil(field.minimum))
        high = INT64_MAX if field.maximum is None else min(INT64_MAX, math.floor(field.maximum))
        assert isinstance(field.default, int)
        self._stepper = Stepper(look, field.default, low, high, step=size_step(field))
        self._place_labelled(self._stepper)
        self._stepper.changed.connect(self.edited)

    @property
    def control(self) -> Stepper:
        return self._stepper

    def show_value(self, value: object) -> None:
        given = value if isinstance(value, int) and not isinstance(value, bool) else self.field.default
        with QSignalBlocker(self._stepper):
            self._stepper.set_value(given)  # type: ignore[arg-type]


class ToggleRow(FieldRow):
    """On or off."""

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__(look, field, label)
        self._toggle = Toggle(look, self.label)
        self._dress(self._toggle)
        caption = Label(look, self.label, "caption", "text.2", weight=MEDIUM)
        caption.setBuddy(self._toggle)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addStretch(1)
        row.addWidget(self._toggle)
        self.column.addLayout(row)
        self.column.addWidget(self.error)
        self._toggle.toggled.connect(lambda on: self.edited.emit(on))

    @property
    def control(self) -> Toggle:
        return self._toggle

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._toggle):
            self._toggle.setChecked(value is True)
        self._toggle.update()


class SegmentedRow(FieldRow):
    """One of up to four short values: beside the label where both fit, else under it."""

    def __init__(
        self, look: Look, field: Field, label: str = "", *, inline: bool, text: Callable[[object], str]
    ) -> None:
        super().__init__(look, field, label)
        segments = [Segment(str(n), text(value), name=self._name(text(value))) for n, value in enumerate(field.choices)]
        self._segmented = Segmented(look, segments, stretch=not inline, padding=SEGMENT_PADDING if inline else 4)
        self._dress(self._segmented)
        if inline:
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(look, self.label, "caption", "text.2", weight=MEDIUM))
            row.addStretch(1)
            row.addWidget(self._segmented)
            self.column.addLayout(row)
            self.column.addWidget(self.error)
        else:
            self._place_labelled(self._segmented)
        self._segmented.chosen.connect(lambda key: self.edited.emit(self.field.choices[int(key)]))

    def _name(self, text: str) -> str:
        return f"{self.label}: {text}"

    @property
    def control(self) -> Segmented:
        return self._segmented

    def show_value(self, value: object) -> None:
        known = value if value in self.field.choices else self.field.default
        with QSignalBlocker(self._segmented):
            self._segmented.choose(str(self.field.choices.index(known)))


class SelectRow(FieldRow):
    """One of many values, or none where none is needed."""

    def __init__(self, look: Look, field: Field, label: str = "", *, text: Callable[[object], str] = str) -> None:
        super().__init__(look, field, label)
        self._select = Select(look)
        self._words = [text(value) for value in field.choices]
        blank = [] if field.default is not None else [(None, self.tr("Not set"))]
        own = self.tr("{value} (default)")
        shown = [own.format(value=word) if word.isdecimal() and value == field.default else word
                 for word, value in zip(self._words, field.choices, strict=True)]  # fmt: skip
        self._select.set_options([*blank, *zip(field.choices, shown, strict=True)])
        self._place_labelled(self._select)
        self._select.changed.connect(self.edited)

    def is_narrow(self, width: int) -> bool:
        """Return whether label and choices, none of them a number, fit into ``width`` px."""
        body, caption = QFontMetricsF(self.look.font()), QFontMetricsF(self.look.font("caption", weight=MEDIUM))
        widest = max((body.horizontalAdvance(word) for word in self._words), default=0.0) + 44
        fits = max(widest, caption.horizontalAdvance(self.label)) <= width
        return fits and not any(word.isdecimal() for word in self._words)

    @property
    def control(self) -> Select:
        return self._select

    def show_value(self, value: object) -> None:
        known = value if value in self.field.choices else self.field.default
        with QSignalBlocker(self._select):
            self._select.set_value(known)
        self._select.update()


class TextRow(FieldRow):
    """One line: text, or a number that may stay empty."""

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__(look, field, label)
        self._edit = TextField(look, "" if field.required else self.tr("Optional"))
        self._place_labelled(self._edit)
        self._edit.textEdited.connect(self._on_edited)

    @property
    def control(self) -> TextField:
        return self._edit

    def show_value(self, value: object) -> None:
        text = "" if value is None else str(value)
        if text != self._edit.text():
            self._edit.setText(text)

    def _on_edited(self, text: str) -> None:
        if self.field.kind not in (FieldKind.INTEGER, FieldKind.NUMBER):
            self.edited.emit(text or None)
            return
        try:
            self.edited.emit(number_of(text, whole=self.field.kind is FieldKind.INTEGER))
        except ValueError:
            whole = self.field.kind is FieldKind.INTEGER
            self.unusable.emit(self.tr("Enter a whole number.") if whole else self.tr("Enter a number."))


class LeftOutRow(FieldRow):
    """What must not be seen: one line that grows with what is written, up to four."""

    def __init__(self, look: Look, field: Field, label: str = "", *, note: str = "") -> None:
        super().__init__(look, field, label)
        self._edit = GrowingArea(look, "" if field.required else self.tr("Optional"), narrow=not note)
        self._place_labelled(self._edit)
        self.labelled.set_note(note)
        self._edit.textChanged.connect(lambda: self.edited.emit(self._edit.text() or None))

    @property
    def control(self) -> GrowingArea:
        return self._edit

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._edit):
            self._edit.set_text("" if value is None else str(value))
        self._edit.fit()


class SecretRow(FieldRow):
    """A secret input: said to be unusable, because what is sent is kept in the library and a secret must not be."""

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__(look, field, label)
        self._edit = TextField(look, self.tr("Not sent"))
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setEnabled(False)
        self._place_labelled(self._edit)
        self.column.addWidget(Paragraph(look, self.tr("Vitrine writes no secrets into jobs."), "caption", "text.3"))

    @property
    def control(self) -> TextField:
        return self._edit

    def show_value(self, value: object) -> None:
        self._edit.clear()


class AreaRow(FieldRow):
    """Several lines: long text, a list with one item per line, or JSON that is checked while it is typed."""

    def __init__(self, look: Look, field: Field, label: str = "") -> None:
        super().__init__(look, field, label)
        hint = "" if field.required else self.tr("Optional")
        if field.kind is FieldKind.LIST:
            hint = self.tr("One per line")
        elif field.kind is FieldKind.JSON:
            hint = self.tr("JSON, such as {example}").format(example='{"key": 1}')
        self._area = TextArea(look, hint)
        self._area.setFixedHeight(AREA_LINES * PROMPT_LINE + 20)
        self._place_labelled(self._area)
        self._area.textChanged.connect(self._on_edited)

    @property
    def control(self) -> TextArea:
        return self._area

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._area):
            self._area.set_text(self._text_of(value))

    def _text_of(self, value: object) -> str:
        if value is None:
            return ""
        if self.field.kind is FieldKind.LIST and isinstance(value, list | tuple):
            return "\n".join(map(str, value))
        if self.field.kind is FieldKind.JSON:
            return json.dumps(value, ensure_ascii=False, indent=2)
        return str(value)

    def _on_edited(self) -> None:
        text = self._area.text()
        if self.field.kind is FieldKind.LIST:
            lines = [line for line in text.split("\n") if line.strip()]
            self.edited.emit(lines or None)
        elif self.field.kind is FieldKind.JSON and text.strip():
            try:
                self.edited.emit(json.loads(text, parse_constant=_no_constant))
            except (ValueError, RecursionError) as error:
                self.unusable.emit(json_problem(error))
        else:
            self.edited.emit(text if text.strip() else None)


def slider_step(field: Field) -> float:
    """Return a slider's step: 1 for whole numbers, else about a hundredth of the range, fine enough for the default."""
    if field.kind is FieldKind.INTEGER:
        return 1.0
    assert field.minimum is not None
    assert field.maximum is not None
    step = 10.0 ** math.floor(math.log10((field.maximum - field.minimum) / 50))
    finest = max(decimals_of(abs(float(number))) for number in (field.minimum, field.default))  # type: ignore[arg-type]
    return max(0.0001, min(1.0, step, 10.0**-finest))


def size_step(field: Field) -> int:
    """Return a stepper's step: sizes in pixels go by 64."""
    return 64 if field.role in (FieldRole.WIDTH, FieldRole.HEIGHT) else 1


def number_of(text: str, *, whole: bool) -> int | float | None:
    """Return a typed number, None for nothing; raise ValueError for what is none."""
    typed = text.strip().replace("\u2212", "-")
    if not typed:
        return None
    number = int(typed) if whole else float(typed.replace(",", "."))
    if not math.isfinite(number):
        raise ValueError("not finite")
    return number


def json_problem(error: Exception) -> str:
    """Return where JSON goes wrong, in words."""
    if isinstance(error, json.JSONDecodeError):
        return QCoreApplication.translate("FieldRow", "This is not JSON: line {line}, column {column}.").format(
            line=error.lineno, column=error.colno
        )
    return QCoreApplication.translate("FieldRow", "This is not JSON that can be sent.")


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")
