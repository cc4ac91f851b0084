"""Search in the settings: sections and options whose name or help has all the words that were typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.telling import told

ROW = 48
_SECTIONS = {
    "Providers": "providers",
    "Storage": "storage",
    "Library": "library",
    "Limits": "library",
    "Spending": "spending",
    "Appearance": "appearance",
}
"""Which section shows the options of a group."""
_NOT_SHOWN = frozenset({"row_height", "steps_dismissed", "queue_paused", "versioning_ignored", "shortcuts", "storage"})
"""Options that have no row of their own."""


class SettingsSearch(QWidget):
    """What was found, as rows to press.

    Signals:
        wanted(str, str): show this section, and this option in it (empty: the section itself).
    """

    wanted = Signal(str, str)

    def __init__(self, look: Look, form: SettingsForm, sections: Sequence[tuple[str, str]]) -> None:
        """``sections`` are the names and titles of those that are there."""
        super().__init__()
        self._look = look
        self._titles = dict(sections)
        self._entries = list(_entries(form, self._titles))
        self.rows: list[FoundRow] = []
        self.title = Label(look, self.tr("Found in the settings"), "heading")
        self.nothing = Paragraph(look, "", "body", "text.2")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.nothing)
        column.addLayout(self._list)
        column.addStretch(1)

    def look_for(self, text: str) -> None:
        """Show what has every word of ``text``."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        words = text.casefold().split()
        found = [entry for entry in self._entries if words and all(word in entry[4] for word in words)]
        self.rows = [FoundRow(self._look, title, help or self._titles[section]) for section, _, title, help, _ in found]
        for row, (section, option, *_) in zip(self.rows, found, strict=True):
            row.clicked.connect(lambda _=False, section=section, option=option: self.wanted.emit(section, option))
            self._list.addWidget(row)
        self.nothing.set_text("" if found else self.tr("Nothing in the settings matches “{text}”.").format(text=text))
        self.nothing.setVisible(not found)

    def take_first(self) -> None:
        """Go to the first one found; nothing happens when there is none."""
        if self.rows:
            self.rows[0].click()


class FoundRow(Painted):
    """A setting that was found: its name and what is said about it."""

    def __init__(self, look: Look, title: str, line: str) -> None:
        super().__init__(look)
        self._line = line
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        look.fix_height(self, ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 6)

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("row.hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        body, caption = look.line("body"), look.line("caption")
        top = (self.height() - body - caption) / 2
        box = QRectF(12, top, self.width() - 24, body)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.setLayoutDirection(self.layoutDirection())
        for text, style, token, weight, height in (
            (self.text(), "body", "text.1", MEDIUM, body),
            (self._line, "caption", "text.2" if self.hovered else "text.3", None, caption),
        ):
            painter.setFont(look.font(style, weight=weight))
            painter.setPen(look.colour(token))
            shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            box.setHeight(height)
            painter.drawText(box, flags, shown)
            box.translate(0, height)


Entry = tuple[str, str, str, str, str]


def _entries(form: SettingsForm, titles: dict[str, str]) -> list[Entry]:
    """Return section, option, title, help and the folded text to search, for everything that can be found."""
    found = [(name, "", title, "", title.casefold()) for name, title in titles.items()]
    for field in form.fields():
        section = _SECTIONS.get(field.group, "")
        if section in titles and field.name not in _NOT_SHOWN:
            title = told(field.label)
            help = told(field.help) if field.help else ""
            text = f"{title} {help} {titles[section]} {field.name.replace('_', ' ')}".casefold()
            found.append((section, field.name, title, help, text))
    return found
