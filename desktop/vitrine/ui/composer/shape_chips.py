"""Shape chips: an aspect ratio out of a model's own list, drawn; the rarer ones in a menu behind "Other"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.chips import SHAPE_HEIGHT, ShapeChip
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.tips import tip

MOST = 5
GAP = 6
_USUAL = ("1:1", "5:4", "3:2", "16:9", "9:16", "4:3", "2:3", "3:4", "4:5", "21:9")
_RATIO = re.compile(r"(\d{1,5}(?:\.\d+)?)\s*[:x×]\s*(\d{1,5}(?:\.\d+)?)")
_AS_INPUT = re.compile(r"match|input|auto|original|adaptive|source", re.IGNORECASE)


class ShapeChips(QWidget):
    """A row of at most five chips and "Other". ``changed`` carries the chosen value, as the model writes it."""

    changed = Signal(object)

    def __init__(
        self, look: Look, choices: Sequence[object], parent: QWidget | None = None, *, custom: object = None
    ) -> None:
        """``choices`` are the model's values, at least one; ``custom`` is the one that means a size by hand."""
        super().__init__(parent)
        self._look = look
        self._choices = list(choices)
        self._custom = custom
        self._value: object = None
        self._shown = shown_choices([value for value in self._choices if custom is None or value != custom])
        self._chips: dict[object, ShapeChip] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for value in self._shown:
            chip = _Chip(look, chip_text(value), ratio_of(value) or 1.0)
            chip.setAccessibleName(spoken(value))
            chip.setToolTip("" if chip_text(value) == str(value) else tip(str(value)))
            chip.clicked.connect(lambda _=False, value=value: self._take(value))
            self._add(chip)
            self._chips[value] = chip
        self.other: ShapeChip | None = None
        """The chip that opens the menu of the rest, None when all are shown."""
        if len(self._shown) < len(self._choices):
            self.other = _Chip(look, self.tr("Other"))
            self.other.clicked.connect(self._on_other)
            self._add(self.other)
        self.menu = Menu(look, self)
        self._fill_menu()
        look.fix_height(self, SHAPE_HEIGHT)

    def value(self) -> object:
        """Return the chosen value, None when none is."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value as chosen, without a signal; one that is no choice leaves none chosen."""
        self._value = value
        self._group.setExclusive(False)
        chosen = self._chips.get(value)
        for chip in self._chips.values():
            chip.setChecked(chip is chosen)
        if self.other is not None:
            hidden = chosen is None and value in self._choices
            self.other.setChecked(hidden)
            rare = hidden and value != self._custom
            self.other.setText(chip_text(value) if rare else self.tr("Other"))
            self.other.setAccessibleName(spoken(value) if rare else self.tr("Other shapes"))
            self.other.update()
        self._group.setExclusive(True)

    def chip(self, value: object) -> ShapeChip:
        """Return the chip of a value that is shown; raise KeyError for one in the menu."""
        return self._chips[value]

    def _add(self, chip: ShapeChip) -> None:
        self._group.addButton(chip)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(chip)

    def _fill_menu(self) -> None:
        for value in self._choices:
            if value not in self._chips:
                text = self.tr("Custom size") if value == self._custom else chip_text(value)
                action = QAction(text, self.menu)
                action.triggered.connect(lambda _=False, value=value: self._take(value))
                self.menu.addAction(action)

    def _on_other(self) -> None:
        if len(self.menu.actions()) == 1:
            self.menu.actions()[0].trigger()
            return
        self.set_value(self._value)  # opening the menu chooses nothing yet
        assert self.other is not None
        self.menu.popup(self.other.mapToGlobal(QPoint(0, self.height() + 4)))

    def _take(self, value: object) -> None:
        differs = value != self._value
        self.set_value(value)
        if differs:
            self.changed.emit(value)


class _Chip(ShapeChip):
    """Left and Right move along the row; Space or Enter chooses."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            chips = self.group().buttons()
            step = -step if self.isRightToLeft() else step
            chips[max(0, min(len(chips) - 1, chips.index(self) + step))].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def shown_choices(choices: Sequence[object]) -> list[object]:
    """Return what is shown as chips: all up to six, else "as the input" and the usual ones, in the usual order."""
    if len(choices) <= MOST + 1:
        return list(choices)
    follows = [value for value in choices if ratio_of(value) is None]
    usual = [value for text in _USUAL for value in choices if str(value) == text]
    rest = [value for value in choices if value not in usual and value not in follows]
    return [*follows[:1], *usual, *rest][:MOST]


def ratio_of(value: object) -> float | None:
    """Return width by height of a value such as ``16:9`` or ``1024x768``, None when it says none."""
    found = _RATIO.fullmatch(str(value).strip())
    if found is None or not float(found[1]) or not float(found[2]):
        return None
    return float(found[1]) / float(found[2])


def chip_text(value: object) -> str:
    """Return a value's words on a chip: ``16:9``; ``Input`` for the shape of the input."""
    if ratio_of(value) is None and _AS_INPUT.search(str(value)):
        return _tr("Input")
    words = str(value).replace("_", " ")
    return words[:1].upper() + words[1:]


def spoken(value: object) -> str:
    """Return how assistive technology reads a shape."""
    across, _, down = str(value).partition(":")
    if ratio_of(value) is None:
        return _tr("Shape of the input") if chip_text(value) == _tr("Input") else chip_text(value)
    return _tr("{across} by {down}").format(across=across, down=down) if down else str(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShapeChips", text)
