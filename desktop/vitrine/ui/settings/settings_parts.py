"""The parts of the settings page: navigation, a section's head, choices as cards, and rows made from declarations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from vitrine.domain.field import Field, FieldKind
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Painted
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.stepper import Stepper
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.parts.toggles import Toggle, paint_radio
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.telling import told

NAV_ROW = 32
CONTROL = 220
MB = 1_000_000
CARD = 58
_FEW = 4


class NavItem(Painted):
    """A section of the settings in the navigation: icon and name, 32 high. Up and Down move along."""

    def __init__(self, look: Look, icon: str, text: str) -> None:
        super().__init__(look)
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        look.fix_height(self, NAV_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("row.selected" if chosen else "row.hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        top = (self.height() - 16) // 2
        painter.drawPixmap(8, top, self.look.pixmap(self, self._icon, "accent.text" if chosen else "text.2"))
        painter.setFont(self.look.font("body", weight=MEDIUM if chosen else None))
        painter.setPen(self.look.colour("text.1" if chosen else "text.2"))
        painter.drawText(QRectF(self.rect()).adjusted(34, 0, -8, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())


class SectionHead(QWidget):
    """A section's heading and the sentence under it."""

    def __init__(self, look: Look, title: str, sentence: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(4)
        column.addWidget(Label(look, title, "heading"))
        column.addWidget(Paragraph(look, sentence, "body", "text.2"))


class Rule(QWidget):
    """A 1 px line between rows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line.subtle"))


class ChoiceCard(Painted):
    """A choice as a card: a radio, what it is, and a line about it; exclusive among its siblings."""

    def __init__(self, look: Look, title: str, line: str = "") -> None:
        super().__init__(look)
        self._line = line
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        look.fix_height(self, CARD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 6)
        self.set_line(line)

    def set_line(self, line: str) -> None:
        """Change the line under the title."""
        self._line = line
        self.setAccessibleDescription(line)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, look = self.isChecked(), self.look
        rect = QRectF(self.rect())
        painter.setPen(QPen(look.colour("accent.line"), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent.subtle" if chosen else "control.hover" if self.hovered else "control"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_radio(painter, chosen, (self.height() - look.line("body") - look.line("caption")) / 2)
        words = rect.adjusted(40, 0, -12, 0)
        painter.setFont(look.font("body", weight=MEDIUM))
        painter.setPen(look.colour("text.1"))
        body, caption = look.line("body"), look.line("caption")
        top = (self.height() - body - caption) / 2
        painter.drawText(QRectF(words.x(), top, words.width(), body), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text.2"))
        line = QFontMetricsF(painter.font()).elidedText(self._line, Qt.TextElideMode.ElideRight, words.width())
        below = QRectF(words.x(), top + body, words.width(), caption)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignVCenter), line)

    def _paint_radio(self, painter: QPainter, chosen: bool, top: float) -> None:
        box = QRectF(12, round(top + (self.look.line("body") - 18) / 2), 16, 16)
        paint_radio(painter, self.look, box, chosen=chosen)


def keep_narrow(field: QWidget, width: int) -> None:
    """Keep a field at ``width`` px, or as wide as its label is with larger text."""
    field.setMinimumWidth(width)
    field.setSizePolicy(QSizePolicy.Policy.Fixed, field.sizePolicy().verticalPolicy())
    control = getattr(field, "control", None)
    if isinstance(control, QWidget):
        control.setMinimumWidth(0)
        control.setSizePolicy(QSizePolicy.Policy.Ignored, control.sizePolicy().verticalPolicy())


def read_money(text: str) -> float | None:
    """Return US dollars as a person writes them (``$7.50``, ``7,50``), None for anything else or less than nothing."""
    plain = text.strip().removeprefix("$").strip()
    if plain.count(",") == 1 and "." not in plain and len(plain.partition(",")[2]) <= 2:
        plain = plain.replace(",", ".")
    try:
        value = float(plain.replace(",", ""))
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


class SecretField(TextField):
    """A field for a key: dots instead of characters, nothing kept by input methods."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, height=LARGE)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setStyleSheet(f"QLineEdit {{ lineedit-password-character: {ord('•')}; }}")


class OptionRow(QWidget):
    """One declared option: its label and help at the left, its control at the right; a change is written at once."""

    edited = Signal(object)
    """The new value, once it was accepted."""

    def __init__(
        self,
        look: Look,
        form: SettingsForm,
        name: str,
        *,
        label: str = "",
        help: str = "",
        texts: dict[object, str] | None = None,
        money: str = "",
        many: bool = False,
    ) -> None:
        """``texts`` are the words for the values of a choice; ``label`` and ``help`` stand in for the declared ones.

        ``money`` is what stands in the field of an amount of 0; ``many`` has few choices in a list nevertheless,
        for words that are too long side by side.
        """
        super().__init__()
        self._form = form
        self._name = name
        self._money = money
        self._many = many
        field = form.field(name)
        self._field = field
        self._look = look
        title = label or told(field.label)
        said = help or (told(field.help) if field.help else "")
        self.title = Label(look, title)
        self.error = Paragraph(look, "", "caption", "danger")
        self.error.hide()
        self.control, self._show = self._make(look, field, texts or {})
        self.control.setAccessibleName(title)
        self._said = said
        self.control.setAccessibleDescription(said)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        if said:
            words.addWidget(Paragraph(look, said, "caption", "text.3"))
        words.addWidget(self.error)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        form.changed.connect(self._on_changed)
        self._show(form.value(name))

    @property
    def name(self) -> str:
        """Return the option's name."""
        return self._name

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("line.subtle"))

    def _set(self, value: object) -> None:
        problem = self._form.set(self._name, value)
        self._say(problem)
        if not problem:
            self.edited.emit(value)

    def _say(self, problem: str) -> None:
        self.error.set_text(problem)
        self.error.setVisible(bool(problem))
        self.control.setAccessibleDescription(problem or self._said)
        mark = getattr(self.control, "set_error", None)
        if callable(mark):
            mark(wrong=bool(problem))

    def _on_changed(self, name: str) -> None:
        if name == self._name:
            self._show(self._form.value(name))

    def _make(self, look: Look, field: Field, texts: dict[object, str]) -> tuple[QWidget, Callable[[object], None]]:
        if field.kind is FieldKind.BOOLEAN:
            return self._make_toggle(look, field)
        if field.kind is FieldKind.INTEGER:
            return self._make_stepper(look, field)
        if field.kind is FieldKind.NUMBER:
            return self._make_money(look)
        if field.kind is FieldKind.CHOICE and len(field.choices) <= _FEW and not self._many:
            return self._make_segmented(look, field, texts)
        if field.kind is FieldKind.CHOICE:
            return self._make_select(look, field, texts)
        return self._make_text(look)

    def _make_toggle(self, look: Look, field: Field) -> tuple[QWidget, Callable[[object], None]]:
        toggle = Toggle(look, told(field.label))
        toggle.clicked.connect(lambda checked: self._set(checked))
        return toggle, lambda value: toggle.setChecked(bool(value))

    def _make_stepper(self, look: Look, field: Field) -> tuple[QWidget, Callable[[object], None]]:
        # Bytes are shown as MB: nobody counts larger files in bytes.
        unit = MB if self._name.endswith("_bytes") else 1
        low = int(field.minimum or 0) // unit
        high = int(field.maximum) // unit if field.maximum is not None else 100_000
        stepper = Stepper(look, low, low, high)
        stepper.setFixedWidth(140)

        def show(value: object) -> None:
            blocked = stepper.blockSignals(True)
            stepper.set_value(int(value) // unit if isinstance(value, int) else low)
            stepper.blockSignals(blocked)

        stepper.changed.connect(lambda value: self._set(value * unit))
        return stepper, show

    def _make_segmented(
        self, look: Look, field: Field, texts: dict[object, str]
    ) -> tuple[QWidget, Callable[[object], None]]:
        keys = {str(choice): choice for choice in field.choices}
        control = Segmented(look, [Segment(key, texts.get(choice, key)) for key, choice in keys.items()], height=32)

        def show(value: object) -> None:
            if str(value) in keys:
                control.choose(str(value))

        control.chosen.connect(lambda key: self._set(keys[key]))
        return control, show

    def _make_select(
        self, look: Look, field: Field, texts: dict[object, str]
    ) -> tuple[QWidget, Callable[[object], None]]:
        control = Select(look)
        control.setFixedWidth(CONTROL)
        control.set_options([(choice, texts.get(choice, str(choice))) for choice in field.choices])

        def show(value: object) -> None:
            if value in field.choices:
                control.set_value(value)

        control.changed.connect(self._set)
        return control, show

    def _make_money(self, look: Look) -> tuple[QWidget, Callable[[object], None]]:
        control = TextField(look, self._money)
        control.setFixedWidth(140)
        control.editingFinished.connect(lambda: self._take_money(control.text()))

        def show(value: object) -> None:
            if not control.hasFocus():
                amount = value if isinstance(value, float) else 0.0
                control.setText("" if amount == 0 and self._money else f"${amount:,.10g}")

        return control, show

    def _take_money(self, text: str) -> None:
        amount = 0.0 if not text.strip() and self._money else read_money(text)
        if amount is None:
            self._say(told("Write dollars, such as 10 or 7.50."))
        else:
            self._set(amount)

    def _make_text(self, look: Look) -> tuple[QWidget, Callable[[object], None]]:
        control = TextField(look)
        control.setFixedWidth(CONTROL)
        control.editingFinished.connect(lambda: self._set(control.text().strip()))

        def show(value: object) -> None:
            if not control.hasFocus():
                control.setText(str(value))

        return control, show
