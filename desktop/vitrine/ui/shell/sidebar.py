"""Sidebar: the wordmark with its menu, where the results are, and at the foot the queue, settings and storage."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.shell.sidebar_parts import EDGE, NavRow, StorageLine, Wordmark

VIEWS = {"all": "layout-grid", "images": "image", "videos": "film", "favourites": "star"}
"""The views by key, with their icons, in the order of the rows."""


class Sidebar(QWidget):
    """216 px wide, or a rail of 52 with icons and badges. Sends what was pressed, shows what it is told."""

    view_chosen = Signal(str)
    queue_toggled = Signal()
    settings_opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rail = False
        self._active = 0
        self.setObjectName("sidebar")
        self.wordmark = Wordmark(look)
        names = {
            "all": self.tr("All"),
            "images": self.tr("Images"),
            "videos": self.tr("Videos"),
            "favourites": self.tr("Favourites"),
        }
        self.rows: dict[str, NavRow] = {key: NavRow(look, icon, names[key]) for key, icon in VIEWS.items()}
        """The rows by key: the views, ``queue`` and ``settings``."""
        self.rows["queue"] = NavRow(look, "list-checks", self.tr("Queue"), checkable=False)
        self.rows["settings"] = NavRow(look, "settings", self.tr("Settings"))
        self.storage = StorageLine(look)
        self._column = QVBoxLayout(self)
        self._top, self._foot = QSpacerItem(0, 12), QSpacerItem(0, 8)
        self._fill()
        self._connect()
        self.set_rail(rail=False)
        self.set_current("all")
        look.changed.connect(self.update)

    @property
    def rail(self) -> bool:
        """Return whether only the rail is shown."""
        return self._rail

    def set_rail(self, *, rail: bool) -> None:
        """Show the rail of icons instead of the full sidebar, or the other way round."""
        self._rail = rail
        size = self._look.theme.size
        self.setFixedWidth(size["sidebar.rail"] if rail else size["sidebar"])
        self._column.setSpacing(2 if rail else 0)
        self._column.setContentsMargins(EDGE, EDGE, EDGE if rail else EDGE + 1, 0)
        self._top.changeSize(0, 6 if rail else 12)
        self._foot.changeSize(0, 6 if rail else 8)
        self.wordmark.set_rail(rail=rail)
        self.storage.set_rail(rail=rail)
        for row in self.rows.values():
            row.set_rail(rail=rail)
        self._column.invalidate()

    def set_current(self, key: str) -> None:
        """Mark a view, or ``settings``, as the one that is shown; an empty key marks none."""
        for name, row in self.rows.items():
            if name != "queue":
                row.setChecked(name == key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many results each view holds; 0 and missing ones stay blank."""
        for key in VIEWS:
            count = counts.get(key, 0)
            self.rows[key].set_note(f"{count:,}" if count else "")

    def set_queue_active(self, count: int) -> None:
        """Show how many jobs are at work or waiting."""
        note = self.tr("{count} active").format(count=f"{count:,}") if count else ""
        self.rows["queue"].set_note(note, badge=str(count) if count else "")

    def set_storage(self, title: str, subtitle: str, icon: str = "hard-drive", colour: str = "text.2") -> None:
        """Show where results are kept; ``colour`` is ``warning`` when the bucket is away."""
        self.storage.set_words(title, subtitle, icon, colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("bg.panel"))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self._look.colour("line.subtle"))
        painter.fillRect(0, self.storage.y(), self.width(), 1, self._look.colour("line.subtle"))

    def _fill(self) -> None:
        column = self._column
        column.setContentsMargins(EDGE, EDGE, EDGE + 1, 0)
        column.addWidget(self.wordmark)
        column.addSpacerItem(self._top)
        for key in VIEWS:
            column.addWidget(self.rows[key])
        column.addStretch(1)
        column.addWidget(self.rows["queue"])
        column.addWidget(self.rows["settings"])
        column.addSpacerItem(self._foot)
        column.addWidget(self.storage)

    def _connect(self) -> None:
        for key in VIEWS:
            self.rows[key].clicked.connect(lambda _=False, view=key: self._on_view(view))
        self.rows["queue"].clicked.connect(lambda: self.queue_toggled.emit())
        self.rows["settings"].clicked.connect(self._on_settings)

    def _on_view(self, key: str) -> None:
        self.set_current(key)
        self.view_chosen.emit(key)

    def _on_settings(self) -> None:
        self.set_current("settings")
        self.settings_opened.emit()
