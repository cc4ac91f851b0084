"""Shortcut sheet: every command that has a key, by group, on one card."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.fields import section_label
from vitrine.ui.parts.overlay_scroll_bar import scrolled
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.shell.commands import Group
from vitrine.ui.shell.full_menu import group_name
from vitrine.viewmodels.shortcuts import Shortcuts, native

WIDTH, ROW, COLUMNS, GAP = 960, 26, 3, 32
SCROLL_ROOM = 16
HEAD_LINES = 2
"""What a group's name takes, in lines."""


class KeyLine(QWidget):
    """A command's name, and its key at the right."""

    def __init__(self, look: Look, text: str, key: str) -> None:
        super().__init__()
        self._look = look
        self._text, self._key = text, key
        look.fix_height(self, ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{text}: {key}")

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        mirrored = self.isRightToLeft()
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            near, far = far, near
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        room = QRectF(self.rect())
        painter.setFont(look.font("caption", tabular=True))
        painter.setPen(look.colour("text.3"))
        painter.drawText(room, int(middle | far) | Qt.TextFlag.TextForceLeftToRight.value, self._key)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(self._key) + 12
        painter.setFont(look.font())
        painter.setPen(look.colour("text.1"))
        room = room.adjusted(taken, 0, 0, 0) if mirrored else room.adjusted(0, 0, -taken, 0)
        text = QFontMetricsF(painter.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        if text != self._text:
            self.setToolTip(self._text)
        painter.drawText(room, int(middle | near), text)


class ShortcutSheet(Sheet):
    """The keys as they are now, in columns; its button leads to the page where they are changed."""

    def __init__(self, look: Look, shortcuts: Shortcuts, window: QWidget) -> None:
        super().__init__(look, self.tr("Shortcuts"), window, width=min(WIDTH, window.width() - 48))
        groups = self._groups(shortcuts)
        columns = self._columns(groups)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for parts in columns:
            column = QVBoxLayout()
            column.setSpacing(0)
            for title, lines in parts:
                column.addWidget(section_label(look, title))
                column.addSpacing(4)
                for text, key in lines:
                    column.addWidget(KeyLine(look, text, key))
                column.addSpacing(16)
            column.addStretch(1)
            row.addLayout(column, 1)
        row.addSpacing(SCROLL_ROOM)
        self.body.addWidget(self._scrolled(inside), 1)
        self.change = Button(look, self.tr("Change shortcuts"), icon="keyboard", height=LARGE)
        self.done = Button(look, self.tr("Done"), ButtonKind.PRIMARY, height=LARGE)
        self.footer.addWidget(self.change)
        self.footer.addStretch(1)
        self.footer.addWidget(self.done)
        self.done.clicked.connect(self.dismiss)

    def confirm(self) -> None:
        """Close it."""
        self.dismiss()

    def _groups(self, shortcuts: Shortcuts) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {group_name(group): [] for group in Group}
        for binding in shortcuts.bindings():
            if keys := shortcuts.keys(binding.name):
                found[group_name(Group(binding.group))].append((binding.text, native(keys.split()[0])))
        found[self.tr("In the gallery")] = self._fixed()
        return {title: lines for title, lines in found.items() if lines}

    def _fixed(self) -> list[tuple[str, str]]:
        """Return the keys that move about; they are not commands and stay as they are."""
        return [
            (self.tr("Move"), self.tr("Arrows, Home, End")),
            (self.tr("Extend the selection"), self.tr("{shift} + move").format(shift=native("Shift+A")[:-1].strip())),
            (self.tr("Select or deselect one"), native("Ctrl+Space")),
        ]

    def _columns(self, groups: dict[str, list[tuple[str, str]]]) -> list[list[tuple[str, list[tuple[str, str]]]]]:
        """Fill columns of about the same height in reading order; a group that is broken has its name in both."""
        count = COLUMNS if self.card.width() >= 780 else COLUMNS - 1
        share = math.ceil(sum(len(lines) + HEAD_LINES for lines in groups.values()) / count) + 1
        columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[] for _ in range(count)]
        at = height = 0
        for title, lines in groups.items():
            left = list(lines)
            while left:
                room = share - height - HEAD_LINES
                if at < count - 1 and room < min(2, len(left)):
                    at, height = at + 1, 0
                    continue
                taken = left[:room] if at < count - 1 else left
                left = left[len(taken) :]
                columns[at].append((title, taken))
                height += len(taken) + HEAD_LINES
        return columns

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        area = scrolled(self.look, inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keyboard reads on here
        area.setAccessibleName(self.tr("Shortcuts"))
        area.setMinimumHeight(min(inside.sizeHint().height(), self.window().height() - 220))
        return area
