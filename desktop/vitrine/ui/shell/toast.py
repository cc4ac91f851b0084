"""Toast: one line about what just happened, at the bottom of the gallery, with at most one action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.elevation import MARGINS, paint_raised
from vitrine.ui.parts.text import ElidedLabel

HEIGHT, BOTTOM, SIDE = 40, 16, 16


class Toast(QWidget):
    """Shows one message at a time over ``host``; the newest wins. 5 s, longer under the pointer; errors stay."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self._icon = ("circle-check", "accent")
        self._on_action: Callable[[], None] | None = None
        self._left_ms = 0
        self.lift = 0
        """Extra px above the bottom, for the selection bar under it."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.text = ElidedLabel(look)
        self.action = Button(look, "", ButtonKind.QUIET, height=SMALL)
        self.close_button = IconButton(look, "x", self.tr("Dismiss"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGINS.left() + 42, MARGINS.top(), MARGINS.right() + 8, MARGINS.bottom())
        row.setSpacing(6)
        row.addWidget(self.text)
        row.addSpacing(12)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.action.clicked.connect(self._on_acted)
        self.close_button.clicked.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def announce(
        self,
        text: str,
        *,
        icon: str = "circle-check",
        action: str = "",
        on_action: Callable[[], None] | None = None,
        error: bool = False,
    ) -> None:
        """Show ``text`` in place of what was shown; ``error`` keeps it until it is dismissed."""
        colour = "danger" if error else "accent" if icon == "circle-check" else "text.2"
        self._icon = ("circle-alert" if error and icon == "circle-check" else icon, colour)
        self._on_action = on_action
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._left_ms = 0 if error else self._look.theme.motion["toast"]
        self._timer.stop()
        self.place()
        self.show()
        self.raise_()
        if self._left_ms and not self.underMouse():
            self._timer.start(self._left_ms)

    def place(self) -> None:
        """Put the toast at the bottom centre of its host, as wide as its text needs and the host allows."""
        host = self._host
        self.text.setFixedWidth(self._text_room(host.width()))
        self._row.activate()
        width = self._row.sizeHint().width()
        height = HEIGHT + MARGINS.top() + MARGINS.bottom()
        top = host.height() - BOTTOM - self.lift - HEIGHT - MARGINS.top()
        self.setGeometry((host.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._timer.isActive():
            self._left_ms = max(1, self._timer.remainingTime())
            self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._left_ms and self.isVisible():
            self._timer.start(self._left_ms)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        card = self.rect().marginsRemoved(MARGINS)
        paint_raised(painter, QRectF(card), self._look)
        pixmap = self._look.pixmap(self, *self._icon)
        painter.drawPixmap(card.left() + 16, card.top() + (HEIGHT - 16) // 2, pixmap)

    def _text_room(self, host_width: int) -> int:
        others = 42 + 10 + 8 + 28 + 4 * 6 + (self.action.sizeHint().width() if not self.action.isHidden() else 0)
        needed = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2
        return max(40, min(needed, host_width - 2 * SIDE - others))

    def _on_acted(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()
