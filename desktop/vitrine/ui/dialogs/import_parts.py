"""Parts of the import dialog: what became of the files in numbers, and those that could not be read by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from vitrine.domain.imported import Refused
from vitrine.paths import home_path
from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import scrolled
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.viewmodels.telling import told

LIST_HEIGHT = 148


class CountList(QWidget):
    """Names with their numbers, one a line; lines that are there are changed, not made anew."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_counts(self, counts: Sequence[tuple[str, str]]) -> None:
        """Show these names and numbers."""
        while len(self._lines) < len(counts):
            line = Label(self._look, "", "body", "text.2"), Label(self._look, "", "body", tabular=True)
            line[1].setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            for column, label in enumerate(line):
                self._grid.addWidget(label, len(self._lines), column)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            there = number < len(counts)
            for label, text in zip(line, counts[number] if there else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(there)


class RefusedList(QWidget):
    """Files that could not be read, each with the reason, in a list of its own that scrolls."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Sequence[Refused] = ()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self.area = scrolled(look, self._inside)
        self.area.setAccessibleName(self.tr("Files that could not be read"))
        look.fix_height(self.area, LIST_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(look, self.tr("Could not be read"), "caption", "text.3"))
        column.addWidget(self.area)

    def show_refused(self, refused: Sequence[Refused], more: str) -> None:
        """Show these files; ``more`` stands under them, empty for nothing."""
        if refused is self._shown:
            return
        self._shown = refused
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in refused:
            name = ElidedLabel(self._look, _plain(one.path.name))
            name.setToolTip(_plain(home_path(one.path)))
            block = QWidget()
            lines = QVBoxLayout(block)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            lines.addWidget(name)
            why = " ".join(part for part in (told(one.reason), told(one.hint)) if part)
            lines.addWidget(Paragraph(self._look, why, "caption", "text.2"))
            self._column.addWidget(block)
        if more:
            self._column.addWidget(Label(self._look, more, "caption", "text.3"))
        self._column.addStretch(1)


def _plain(name: str) -> str:
    """Return a name on one line: names of files may hold line breaks, and bytes that are no text."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
