"""Shortcuts section: every command with its keys; press a key to change one, and a taken key says whose it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, IconButton, Painted
from vitrine.ui.parts.fields import TextField, section_label
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.settings.settings_parts import Rule, SectionHead
from vitrine.ui.shell.commands import Group
from vitrine.ui.shell.full_menu import group_name
from vitrine.viewmodels.shortcuts import Binding, Shortcuts, native, portable

KEY_WIDTH, ROW = 180, 44
SEARCH_WIDTH = 260


class KeyRecorder(Painted):
    """Shows a command's keys. After a click or Enter the next key that is pressed is the new one; Esc leaves it."""

    recorded = Signal(str)
    """A key in Qt's portable words."""

    def __init__(self, look: Look, command: str) -> None:
        super().__init__(look)
        self._command = command
        self._keys = ""
        self.setCheckable(True)
        look.fix_height(self, 28)
        self.setFixedWidth(KEY_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 6)
        self.setToolTip(self.tr("Click, then press the new keys"))
        self.toggled.connect(self._on_toggled)
        self.show_keys("")

    def show_keys(self, keys: str) -> None:
        """Show these keys, parted by spaces; only the first is written."""
        self._keys = native(keys.split()[0]) if keys else ""
        shown = self._keys or self.tr("no key")
        self.setAccessibleName(self.tr("Keys for {command}: {keys}").format(command=self._command, keys=shown))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(KEY_WIDTH, self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        # While it listens no command of the window may act on the key, nor Tab leave.
        if self.isChecked() and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self.isChecked() and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setChecked(False)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, listening = self.look, self.isChecked()
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour("accent" if listening else "line.edge"), 1))
        painter.setBrush(look.colour("field.hover" if self.hovered and not listening else "field"))
        painter.drawRoundedRect(edge, 6, 6)
        words = self.tr("Press the keys, Esc to leave") if listening else self._keys or self.tr("None")
        painter.setFont(look.font("caption", tabular=True))
        painter.setPen(look.colour("accent.text" if listening else "text.1" if self._keys else "text.3"))
        room = QRectF(self.rect()).adjusted(8, 0, -8, 0)
        words = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = int(Qt.AlignmentFlag.AlignCenter)
        if words == self._keys:
            flags |= Qt.TextFlag.TextForceLeftToRight.value
        painter.drawText(room, flags, words)

    def _take(self, event: QKeyEvent) -> None:
        key = portable(event.key(), event.modifiers())
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.setChecked(False)
        elif key:
            self.setChecked(False)
            self.recorded.emit(key)

    def _on_toggled(self, listening: bool) -> None:
        if listening:
            self.setFocus(Qt.FocusReason.MouseFocusReason if self.underMouse() else Qt.FocusReason.OtherFocusReason)
        self.update()


class ShortcutRow(QWidget):
    """One command: its name, its keys, and buttons to take them away or bring the delivered ones back."""

    def __init__(self, look: Look, shortcuts: Shortcuts, binding: Binding) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self.binding = binding
        self.recorder = KeyRecorder(look, binding.text)
        self.clear = IconButton(look, "x", self.tr("No key for {command}").format(command=binding.text))
        self.reset = IconButton(look, "undo-2", self.tr("Reset the keys of {command}").format(command=binding.text))
        self.problem = Paragraph(look, "", "caption", "danger")
        self.problem.hide()
        name = Label(look, binding.text)
        name.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(name, 1)
        row.addWidget(self.reset)
        row.addWidget(self.clear)
        row.addSpacing(4)
        row.addWidget(self.recorder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 7)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problem)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        for button in (self.reset, self.clear):
            button.setSizePolicy(keep)
        self.recorder.recorded.connect(lambda key: self._say(shortcuts.set_keys(binding.name, key)))
        self.clear.clicked.connect(lambda: self._say(shortcuts.set_keys(binding.name, "")))
        self.reset.clicked.connect(lambda: self._say(shortcuts.reset(binding.name)))
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        keys = self._shortcuts.keys(self.binding.name)
        self.recorder.show_keys(keys)
        self.clear.setVisible(bool(keys))
        self.reset.setVisible(self._shortcuts.is_changed(self.binding.name))

    def _say(self, problem: str) -> None:
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.recorder.setAccessibleDescription(problem)


class ShortcutsSection(QWidget):
    """The list of all commands, found by name or key. Changes hold at once."""

    def __init__(self, look: Look, shortcuts: Shortcuts) -> None:
        super().__init__()
        self._look = look
        self._shortcuts = shortcuts
        self.rows: dict[str, ShortcutRow] = {}
        self._groups: dict[str, QWidget] = {}
        self.search = TextField(look, self.tr("Search by name or key"), height=LARGE)
        self.search.setAccessibleName(self.tr("Search by name or key"))
        self.search.setClearButtonEnabled(False)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.reset_all = Button(look, self.tr("Reset all"), icon="undo-2", height=LARGE)
        self.nothing = Paragraph(look, "", "body", "text.2")
        self.nothing.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        head.addWidget(self.reset_all)
        sentence = self.tr("Click a key and press another one. Single letters act in the gallery and the viewer only.")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(SectionHead(look, self.tr("Shortcuts"), sentence))
        self._column.addLayout(head)
        self._column.addWidget(self.nothing)
        self._fill()
        self._column.addStretch(1)
        self.search.textChanged.connect(self._filter)
        self.reset_all.clicked.connect(shortcuts.reset_all)
        shortcuts.changed.connect(self._refresh)
        self._refresh()

    def _fill(self) -> None:
        for binding in sorted(self._shortcuts.bindings(), key=lambda one: list(Group).index(Group(one.group))):
            if binding.group not in self._groups:
                self._groups[binding.group] = holder = QWidget()
                inside = QVBoxLayout(holder)
                inside.setContentsMargins(0, 24, 0, 0)
                inside.setSpacing(0)
                inside.addWidget(section_label(self._look, group_name(Group(binding.group))))
                inside.addSpacing(8)
                self._column.addWidget(holder)
            row = self.rows[binding.name] = ShortcutRow(self._look, self._shortcuts, binding)
            within = self._groups[binding.group].layout()
            assert within is not None
            within.addWidget(Rule(self._look))
            within.addWidget(row)

    def _filter(self, typed: str) -> None:
        found = {binding.name for binding in self._shortcuts.bindings(typed)}
        for name, row in self.rows.items():
            row.setVisible(name in found)
        for group, holder in self._groups.items():
            holder.setVisible(any(row.binding.group == group and name in found for name, row in self.rows.items()))
        self.nothing.set_text(self.tr("No command is called “{typed}”.").format(typed=typed))
        self.nothing.setVisible(not found)

    def _refresh(self) -> None:
        for row in self.rows.values():
            row.refresh()
        self.reset_all.setEnabled(self._shortcuts.any_changed)
