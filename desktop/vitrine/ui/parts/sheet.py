"""Sheet: a dialog inside the window: a card over a scrim that keeps the focus until it is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import IconButton
from vitrine.ui.parts.elevation import paint_raised
from vitrine.ui.parts.focus_ring import FocusRing
from vitrine.ui.parts.text import ElidedLabel

PADDING, RADIUS, MARGIN = 24, 10, 24
FOOTER = 64


class Sheet(QWidget):
    """Covers ``window``. Esc cancels, Ctrl Enter confirms; everything else stays inside until it is closed.

    Fill ``body``; put buttons into ``footer``, the primary one last.

    Signals:
        closed(): it is gone, and the focus is back where it was.
    """

    closed = Signal()

    def __init__(self, look: Look, title: str, window: QWidget, *, width: int = 480, foot: int = FOOTER) -> None:
        super().__init__(window)
        self.look = look
        self._window = window
        self._foot = foot
        self._before: QWidget | None = None
        self.title = ElidedLabel(look, title, "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = IconButton(look, "x", self.tr("Close"))
        self.body = QVBoxLayout()
        """The card's middle."""
        self.head = QHBoxLayout()
        """The card's top: the title and the cross."""
        self.footer = QHBoxLayout()
        """The card's foot, filled from the right."""
        self.card = QWidget(self)
        self.card.setFixedWidth(width)
        self._arrange()
        self.close_button.clicked.connect(self.dismiss)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("ownFocus", True)  # no ring around all of it
        self.hide()
        look.changed.connect(self.update)

    def open(self) -> None:
        """Show the dialog over its window."""
        self._before = self._window.focusWidget()
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        for ring in self._window.findChildren(FocusRing):
            ring.raise_()
        self.place()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close the dialog; it is deleted."""
        if not self.isVisible():
            return
        self.hide()
        self._window.removeEventFilter(self)
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def confirm(self) -> None:
        """Do the primary thing; Ctrl Enter asks for it."""

    def place(self) -> None:
        """Give the card the height it needs, in the middle of the window."""
        self.card.layout().activate()  # type: ignore[union-attr]
        width = self.card.width()
        layout = self.card.layout()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()  # type: ignore[union-attr]
        height = min(needed, self.height() - 2 * MARGIN)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        self.update()

    # ---- Qt ----

    def event(self, event: QEvent) -> bool:
        # No command of the window may act while the dialog is open: its keys come here first.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.confirm()
        else:
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        inside = [w for w in self.card.findChildren(QWidget) if _takes_focus(w)]
        if not inside:
            return True
        inside.sort(key=lambda w: (w.mapTo(self, QRect().topLeft()).y() // 8, w.mapTo(self, QRect().topLeft()).x()))
        focused = self._window.focusWidget()
        at = inside.index(focused) if focused in inside else (-1 if next else 0)
        target = inside[(at + (1 if next else -1)) % len(inside)]
        target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self.place()
        elif watched is self.card and event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("modal.scrim"))
        paint_raised(painter, QRectF(self.card.geometry()), self.look, RADIUS, "bg.panel")
        painter.fillRect(
            self.card.x() + 1, self.card.geometry().bottom() - self._foot, self.card.width() - 2, 1,
            self.look.colour("line.subtle"),
        )  # fmt: skip

    def _arrange(self) -> None:
        head = self.head
        head.setContentsMargins(PADDING, 16, 14, 8)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.body.setContentsMargins(PADDING, 4, PADDING, 20)
        self.body.setSpacing(0)
        foot = QWidget()
        foot.setFixedHeight(self._foot)
        self.footer = QHBoxLayout(foot)
        self.footer.setContentsMargins(PADDING, 0, PADDING, 0)
        self.footer.setSpacing(8)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        column.addWidget(foot)
        self.card.installEventFilter(self)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
