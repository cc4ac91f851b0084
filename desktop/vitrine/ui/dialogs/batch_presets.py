"""Presets of the batch dialog: keep the matrix under a name, and bring one back."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.popover import Popover
from vitrine.viewmodels.batch import BatchForm
from vitrine.viewmodels.presets import Presets

NAME_WIDTH, LONGEST = 240, 60


class PresetButtons(QWidget):
    """ "Save as preset", and beside it the presets there are."""

    def __init__(self, look: Look, batch: BatchForm, presets: Presets) -> None:
        super().__init__()
        self._look, self._batch, self._presets = look, batch, presets
        self.use = Button(look, self.tr("Presets"), ButtonKind.QUIET, height=LARGE)
        self.save = Button(look, self.tr("Save as preset"), ButtonKind.QUIET, height=LARGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.use)
        row.addWidget(self.save)
        self.menu = Menu(look, self)
        self.use.clicked.connect(self._open_menu)
        self.save.clicked.connect(self.ask_name)
        presets.changed.connect(self._show)
        presets.load()
        self._show()

    def ask_name(self) -> None:
        """Ask for a name and keep the matrix under it."""
        popover = NamePopover(self._look, self.window())
        popover.closed.connect(popover.deleteLater)
        popover.field.returnPressed.connect(lambda: self._keep(popover))
        popover.keep.clicked.connect(lambda: self._keep(popover))
        popover.open_at(self.save, focus=popover.field)

    def _keep(self, popover: NamePopover) -> None:
        name = popover.field.text().strip()
        if name:
            popover.dismiss()
            self._presets.save(self._batch.preset(name))

    def _show(self) -> None:
        self.use.setVisible(bool(self._presets.presets))

    def fill_menu(self) -> None:
        """Put the presets into the menu: to use one, and under them to delete one."""
        self.menu.clear()
        for preset in self._presets.presets:
            action = QAction(preset.name, self.menu)
            action.triggered.connect(lambda _=False, preset=preset: self._batch.apply(preset))
            self.menu.addAction(action)
        self.menu.addSeparator()
        for preset in self._presets.presets:
            action = QAction(self.tr("Delete “{name}”").format(name=preset.name), self.menu)
            action.triggered.connect(lambda _=False, name=preset.name: self._presets.delete(name))
            self.menu.addAction(action)

    def _open_menu(self) -> None:
        self.fill_menu()
        at = self.use.mapToGlobal(QPoint(0, 0))
        self.menu.popup(at - QPoint(0, self.menu.sizeHint().height() + 4))


class NamePopover(Popover):
    """A name for the preset."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, padding=12)
        self.field = TextField(look)
        self.field.setMaxLength(LONGEST)
        self.field.setFixedWidth(NAME_WIDTH)
        self.keep = Button(look, self.tr("Save preset"), ButtonKind.PRIMARY)
        self.body.setSpacing(10)
        self.body.addWidget(LabelledField(look, self.tr("Name of the preset"), self.field))
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTrailing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
