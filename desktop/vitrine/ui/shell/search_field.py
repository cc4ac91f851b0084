"""SearchField: a line to search in, with a magnifier, a key cap while empty, and a cross while not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, IconButton
from vitrine.ui.parts.keycaps import KeyCap
from vitrine.ui.parts.mirror import seen_rect
from vitrine.ui.parts.tips import tip

SEARCH_MAX, SEARCH_MIN, SEARCH_HEIGHT = 286, 180, 32
ICON_ROOM, ALERT_ROOM = 23, 22


class SearchField(QLineEdit):
    """The search. The window's Esc calls ``escape``."""

    left = Signal()
    """Esc was pressed in the empty field: the focus should go back to the gallery."""

    def __init__(self, look: Look, placeholder: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._problem = ""
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(look.font())
        look.fix_height(self, SEARCH_HEIGHT)
        self.setMinimumWidth(SEARCH_MIN)
        self.setMaximumWidth(SEARCH_MAX)
        self.setProperty("ownFocus", True)
        self._cap = KeyCap(look, key, self)
        self._cap.adjustSize()
        self._cap.setVisible(bool(key))
        self.clear_button = IconButton(look, "x", self.tr("Clear"), height=SMALL, parent=self)
        self.clear_button.hide()
        self.clear_button.clicked.connect(self._on_clear)
        self.textChanged.connect(self._on_text)
        self._lay_out()

    @property
    def problem(self) -> str:
        """Return what is said about the text, empty when all of it means something."""
        return self._problem

    def set_problem(self, words: str) -> None:
        """Say calmly what means nothing; an empty text takes it back."""
        self._problem = words
        self.setToolTip(tip(words))
        self.setAccessibleDescription(words)
        self._lay_out()
        self.update()

    def set_key(self, key: str) -> None:
        """Show the key that leads here; an empty text shows none."""
        self._key = key
        self._cap.set_text(key)
        self._on_text(self.text())
        self._lay_out()

    def escape(self) -> None:
        """Clear the text, or leave when there is none: what Esc does here."""
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        middle = (self.height() - 16) // 2
        painter.drawPixmap(self._mirrored(QRect(10, middle, 16, 16)), self._look.pixmap(self, "search", "text.3"))
        if self._problem:
            alert = self._mirrored(QRect(self.width() - SMALL - 4 - 18, middle, 16, 16))
            painter.drawPixmap(alert, self._look.pixmap(self, "triangle-alert", "warning"))

    def _lay_out(self) -> None:
        cap, clear = self._cap, self.clear_button
        size = cap.sizeHint()
        cap_rect = QRect(
            self.width() - size.width() - 8, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        clear_rect = QRect(self.width() - SMALL - 4, (self.height() - clear.height()) // 2, SMALL, clear.height())
        cap.setGeometry(self._mirrored(cap_rect))
        clear.setGeometry(self._mirrored(clear_rect))
        end = max(size.width(), SMALL - 4) + 4 + (ALERT_ROOM if self._problem else 0)
        near, far = (end, ICON_ROOM) if self.isRightToLeft() else (ICON_ROOM, end)
        self.setTextMargins(near, 0, far, 0)

    def _mirrored(self, rect: QRect) -> QRect:
        return seen_rect(self.layoutDirection(), QRect(QPoint(0, 0), self.size()), rect)

    def _on_text(self, text: str) -> None:
        self._cap.setVisible(bool(self._key) and not text)
        self.clear_button.setVisible(bool(text))

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()
