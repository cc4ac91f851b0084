"""Toast: one line about what just happened, at the bottom of the gallery, with at most one action."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.elevation import MARGINS, paint_raised
from vitrine.ui.parts.motion import cross_fade, eased
from vitrine.ui.parts.text import ElidedLabel

HEIGHT, BOTTOM, SIDE, RISE = 40, 16, 16, 4
BEFORE_TEXT, AT_END = 41, 7
MOST_WAITING = 5


@dataclass(frozen=True, slots=True)
class Told:
    """What a toast says."""

    text: str
    icon: str
    action: str = ""
    on_action: Callable[[], None] | None = None
    error: bool = False


class Toast(QWidget):
    """Shows one message at a time over ``host``; the newest wins. 5 s, longer under the pointer; errors stay.

    An error that a newer message took the place of comes back after it, until it is dismissed.
    """

    def __init__(self, look: Look, host: QWidget, room: Callable[[], QRect] | None = None) -> None:
        """``room`` returns the part of ``host`` at whose bottom it stands; all of it without."""
        super().__init__(host)
        self._look = look
        self._host = host
        self._room = room or host.rect
        self._told: Told | None = None
        self._waiting: list[Told] = []
        self._left_ms = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self.text = ElidedLabel(look)
        self.action = Button(look, "", ButtonKind.QUIET, height=SMALL)
        self.close_button = IconButton(look, "x", self.tr("Dismiss"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGINS)
        row.setSpacing(6)
        row.addSpacing(BEFORE_TEXT)  # Qt puts no spacing of its own beside it
        row.addWidget(self.text)
        row.addSpacing(12)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        row.addSpacing(AT_END)
        self.action.clicked.connect(self._on_acted)
        self.close_button.clicked.connect(self.dismiss)
        host.installEventFilter(self)
        look.changed.connect(self.place)
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
        if self._told is not None and self._told.error and self._told.text != text:
            self._waiting = [*self._waiting[-MOST_WAITING + 1 :], self._told]
        self._waiting = [told for told in self._waiting if told.text != text]
        icon = "circle-alert" if error and icon == "circle-check" else icon
        self._show(Told(text, icon, action, on_action, error))

    def dismiss(self) -> None:
        """Take away what is shown; an error that was covered by it comes back."""
        self._timer.stop()
        self._told = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.hide()

    def place(self) -> None:
        """Put the toast at the bottom centre of its room, as wide as its text needs and the room allows."""
        if self._told is None:
            return
        self._rise.stop()
        room = self._room()
        self.text.setFixedWidth(self._text_room(room.width()))
        self._row.activate()
        width = self._row.sizeHint().width()
        card = self._look.px(HEIGHT)
        top = room.bottom() + 1 - BOTTOM - card - MARGINS.top()
        self.setGeometry(room.x() + (room.width() - width) // 2, top, width, card + MARGINS.top() + MARGINS.bottom())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._timer.isActive():
            self._left_ms = max(1, self._timer.remainingTime())
            self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._left_ms and self._told is not None:
            self._timer.start(self._left_ms)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._told is None:
            return
        painter = QPainter(self)
        card = self.rect().marginsRemoved(MARGINS)
        paint_raised(painter, QRectF(card), self._look)
        colour = "danger" if self._told.error else "accent" if self._told.icon == "circle-check" else "text.2"
        left = card.right() + 1 - 32 if self.isRightToLeft() else card.left() + 16
        pixmap = self._look.pixmap(self, self._told.icon, colour)
        painter.drawPixmap(left, card.top() + (card.height() - 16) // 2, pixmap)

    def _show(self, told: Told) -> None:
        self._told = told
        self.text.setText(told.text)
        self.setAccessibleName(told.text)
        self.action.setText(told.action)
        self.action.setVisible(bool(told.action))
        self._left_ms = 0 if told.error else self._look.theme.motion["toast"]
        self._timer.stop()
        with self._appearing():
            self.place()
            self.show()
        if self._left_ms and not self.underMouse():
            self._timer.start(self._left_ms)
        self._say(told.text)

    def _say(self, text: str) -> None:
        """Have assistive technology read the text out."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @contextmanager
    def _appearing(self) -> Iterator[None]:
        """Let it fade in and rise by 4 px, where things move."""
        duration = self._look.duration("base")
        if not duration or not self._host.isVisible():
            yield
            return
        room = self._room()
        strip = QRect(room.x(), room.bottom() - 2 * HEIGHT - BOTTOM, room.width(), 2 * HEIGHT + BOTTOM)
        with cross_fade(self._look, self._host, "base", strip & self._host.rect()):
            yield
        eased(self._rise, duration)
        self._rise.setStartValue(self.pos() + QPoint(0, RISE))
        self._rise.setEndValue(self.pos())
        self._rise.start()

    def _text_room(self, room: int) -> int:
        action = 0 if self.action.isHidden() else self.action.sizeHint().width()
        others = BEFORE_TEXT + 10 + AT_END + self.close_button.sizeHint().width() + 4 * 6 + action
        needed = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2
        return max(40, min(needed, room - 2 * SIDE - others))

    def _on_acted(self) -> None:
        act = self._told.on_action if self._told is not None else None
        self.dismiss()
        if act is not None:
            act()
