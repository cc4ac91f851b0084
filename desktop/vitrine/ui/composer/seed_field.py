"""Seed: "New each time" until a dice draws one or the lock keeps one."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.stepper import INT64_MAX, FieldFrame

BUTTON_WIDTH, BUTTON_HEIGHT, RADIUS = 24, 22, 5


class SeedField(FieldFrame):
    """A seed of up to 64 bits. ``changed`` carries the locked seed, or None when a new one is drawn each time."""

    changed = Signal(object)

    def __init__(
        self,
        look: Look,
        minimum: int = 0,
        maximum: int = 2**31 - 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent=parent)
        self._minimum, self._maximum = minimum, min(maximum, INT64_MAX)
        self._seed: int | None = None
        self._last: int | None = None
        self.editor.setPlaceholderText(self.tr("New each time"))
        self.dice = _FieldButton(look, "dices", self.tr("Draw a new seed"))
        self.lock = _FieldButton(look, "lock-open", self.tr("Lock seed"))
        self.lock.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 3, 0)
        row.setSpacing(2)
        for part in (self.editor, self.dice, self.lock):
            row.addWidget(part)
        self.dice.clicked.connect(self.draw)
        self.lock.clicked.connect(self._on_lock)
        self.editor.editingFinished.connect(self._on_typed)

    def value(self) -> int | None:
        """Return the locked seed, or None."""
        return self._seed

    def set_value(self, seed: int | None) -> None:
        """Lock a seed (held within the limits), or unlock with None. Emits ``changed`` when it differs."""
        if seed is not None:
            seed = min(max(seed, self._minimum), self._maximum)
            self._last = seed
        differs = seed != self._seed
        self._seed = seed
        self.editor.setText("" if seed is None else str(seed))
        self.lock.setChecked(seed is not None)
        self.lock.set_icon("lock-open" if seed is None else "lock")
        name = self.tr("Lock seed") if seed is None else self.tr("Unlock seed")
        self.lock.setAccessibleName(name)
        self.lock.setToolTip(name)
        if differs:
            self.changed.emit(seed)

    def set_limits(self, minimum: int, maximum: int) -> None:
        """Change the limits and hold a locked seed within them."""
        self._minimum, self._maximum = minimum, min(maximum, INT64_MAX)
        self.set_value(self._seed)

    def remember(self, seed: int) -> None:
        """Keep the seed that was used last: closing the lock locks it."""
        self._last = seed

    def draw(self) -> None:
        """Draw a seed and lock it."""
        self.set_value(self._minimum + secrets.randbelow(self._maximum - self._minimum + 1))

    def toggle_lock(self) -> None:
        """Unlock, or lock the seed used last (a fresh one when there is none)."""
        if self._seed is not None:
            self.set_value(None)
        elif self._last is not None:
            self.set_value(self._last)
        else:
            self.draw()

    def sizeHint(self) -> QSize:
        return QSize(203, 28)

    def _on_lock(self) -> None:
        self.toggle_lock()

    def _on_typed(self) -> None:
        text = self.editor.text().strip()
        if not text:
            self.set_value(None)
            return
        try:
            self.set_value(int(text))
        except ValueError:
            self.set_value(self._seed)


class _FieldButton(Painted):
    """A 24 x 22 icon inside a field."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        super().__init__(look)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(BUTTON_WIDTH, BUTTON_HEIGHT)
        self.setProperty("focusRadius", RADIUS)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "row.selected" if self.isChecked() else "control" if self.hovered else ""
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(fill))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        token = "text.1" if self.isChecked() or self.hovered else "text.2"
        pixmap = self.look.pixmap(self, self._icon, token if self.isEnabled() else "text.disabled", 14)
        painter.drawPixmap((BUTTON_WIDTH - 14) // 2, (BUTTON_HEIGHT - 14) // 2, pixmap)
