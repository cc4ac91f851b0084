"""Popover: a raised card inside the window that closes on Esc, on a click beside it and when the focus leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from vitrine.ui.look import Look
from vitrine.ui.parts.elevation import MARGINS, paint_raised
from vitrine.ui.parts.motion import cross_fade, eased

GAP, RISE, EDGE = 4, 4, 8
PADDING = 8


class Popover(QFrame):
    """A child of the window, never a popup window (which would swallow keys). Fill its ``body`` layout."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget, *, padding: int = PADDING) -> None:
        super().__init__(window)
        self._look = look
        self._back: QWidget | None = None
        self._handle: QObject | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ownFocus", True)  # no ring around all of it
        self.body = QVBoxLayout(self)
        """The card's layout."""
        edge = MARGINS + padding
        self.body.setContentsMargins(edge)
        self.body.setSpacing(0)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self.hide()
        look.changed.connect(self.update)

    def open_at(self, anchor: QWidget, *, focus: QWidget | None = None, align_right: bool = False) -> None:
        """Open under ``anchor`` (above it when there is more room) and focus ``focus``, or the card itself."""
        self.adjustSize()
        self._open(self._position(anchor, align_right), focus or self, anchor)

    def open_over(self, point: QPoint, focus: QWidget, back: QWidget | None) -> None:
        """Open with the card's corner at a point of the window; ``back`` gets the focus when it is dismissed."""
        self.adjustSize()
        self._open(point - self.card().topLeft(), focus, back)

    def dismiss(self) -> None:
        """Close and give the focus back to where the popover was opened."""
        if not self.isVisible():
            return
        back = self._back
        self.hide()
        if back is not None and isValid(back):
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    def card(self) -> QRect:
        """Return the card's rectangle without the room for the shadow."""
        return self.rect().marginsRemoved(MARGINS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In the main window its command on Esc comes first, and closes the popover too.
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card().contains(event.position().toPoint()):
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._handle is not None:
            # The native window may be gone already when the whole window is.
            if isValid(self._handle):
                self._handle.removeEventFilter(self)
            self._handle = None
            _application().focusChanged.disconnect(self._on_focus_changed)
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            inside = QRect(self.mapTo(self.window(), QPoint(0, 0)), self.size()).marginsRemoved(MARGINS)
            if not inside.contains(event.position().toPoint()):
                self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_raised(QPainter(self), QRectF(self.card()), self._look)

    def _listen(self) -> None:
        handle = self.window().windowHandle()
        if self._handle is None and handle is not None:
            self._handle = handle
            handle.installEventFilter(self)
            _application().focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self.hide()

    def _position(self, anchor: QWidget, align_right: bool) -> QPoint:
        window = self.window()
        at = anchor.mapTo(window, QPoint(0, 0))
        card = self.card()
        below = at.y() + anchor.height() + GAP
        above = at.y() - GAP - card.height()
        top = above if below + card.height() > window.height() - EDGE and above >= EDGE else below
        left = at.x() + anchor.width() - card.width() if align_right else at.x()
        left = max(EDGE, min(left, window.width() - EDGE - card.width()))
        return QPoint(left, top) - card.topLeft()

    def _open(self, target: QPoint, focus: QWidget, back: QWidget | None) -> None:
        self._back = back
        with cross_fade(self._look, self.window(), "base", QRect(target, self.size() + QSize(0, RISE))):
            self.raise_()
            self.show()
        self._move_in(target)
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._listen()

    def _move_in(self, target: QPoint) -> None:
        duration = self._look.duration("base")
        self._rise.stop()
        if not duration:
            self.move(target)
            return
        eased(self._rise, duration)
        self._rise.setStartValue(target + QPoint(0, RISE))
        self._rise.setEndValue(target)
        self._rise.start()


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
