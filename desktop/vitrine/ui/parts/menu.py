"""Menu: Qt's menu, painted from the tokens: icon, name, and at the right its key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from vitrine.ui.look import Look

RADIUS, ROW_RADIUS, EDGE, ICON, WORDS = 8, 4, 8, 16, 34


class Menu(QMenu):
    """A menu whose icons follow the theme. Its rows are 28 high; Qt lays them out, this paints them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: dict[QAction, str] = {}
        room = QPixmap(ICON, ICON)
        room.fill(Qt.GlobalColor.transparent)
        self._room = QIcon(room)
        self._dangers: set[QAction] = set()
        self.setFont(look.font())
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        look.changed.connect(self.update)

    def set_icon(self, action: QAction, name: str) -> None:
        """Give an action a bundled icon, or another one."""
        self._icons[action] = name
        # Qt only has to leave room for it. No QIcon draws from a QIconEngine in Python: the collector takes such an
        # engine apart while Qt still uses it.
        action.setIcon(self._room)
        self.update()

    def set_danger(self, action: QAction) -> None:
        """Paint an action in the colour of danger; it belongs last, after a separator."""
        self._dangers.add(action)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("bg.raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for action in self.actions():
            rect = self.actionGeometry(action)
            if not action.isVisible() or not rect.intersects(event.rect()):
                continue
            if action.isSeparator():
                painter.fillRect(rect.x() - EDGE, rect.center().y(), rect.width() + 2 * EDGE, 1, look.colour("line"))
            else:
                self._paint_row(painter, rect, action)
        self._paint_more(painter)

    def _paint_row(self, painter: QPainter, rect: QRect, action: QAction) -> None:
        look, enabled = self._look, action.isEnabled()
        chosen = action is self.activeAction()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("row.selected"))
            painter.drawRoundedRect(rect, ROW_RADIUS, ROW_RADIUS)
        danger = action in self._dangers
        words = "text.disabled" if not enabled else "danger" if danger else "text.1"
        mirrored = self.isRightToLeft()
        icon = "check" if action.isCheckable() and action.isChecked() else self._icons.get(action, "")
        if icon:
            token = words if not enabled or danger else "text.2"
            left = rect.right() + 1 - EDGE - ICON if mirrored else rect.x() + EDGE
            painter.drawPixmap(left, rect.y() + (rect.height() - ICON) // 2, look.pixmap(self, icon, token))
        start = WORDS if self._has_icons() else EDGE + 4
        room = QRectF(rect).adjusted(EDGE, 0, -start, 0) if mirrored else QRectF(rect).adjusted(start, 0, -EDGE, 0)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            near, far = far, near
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(look.font())
        painter.setPen(look.colour(words))
        painter.drawText(room, int(absolute | near) | Qt.TextFlag.TextHideMnemonic.value, action.text())
        if action.menu() is not None:
            arrow = look.pixmap(self, "chevron-left" if mirrored else "chevron-right", "text.3", 14)
            side = rect.x() + EDGE - 4 if mirrored else rect.right() + 1 - EDGE - 10
            painter.drawPixmap(side, rect.y() + (rect.height() - 14) // 2, arrow)
        elif keys := key_words(action):
            painter.setFont(look.font("caption", tabular=True))
            painter.setPen(look.colour("text.disabled" if not enabled else "text.2" if chosen else "text.3"))
            painter.drawText(room, int(absolute | far) | Qt.TextFlag.TextForceLeftToRight.value, keys)

    def _paint_more(self, painter: QPainter) -> None:
        """Say that there is more above or below than the screen has room for."""
        shown = [self.actionGeometry(action) for action in self.actions() if action.isVisible()]
        if not shown:
            return
        middle = (self.width() - 14) // 2
        if shown[0].top() < 0:
            painter.drawPixmap(middle, 0, self._look.pixmap(self, "arrow-up", "text.2", 14))
        if shown[-1].bottom() > self.height():
            painter.drawPixmap(middle, self.height() - 14, self._look.pixmap(self, "chevron-down", "text.2", 14))

    def _has_icons(self) -> bool:
        return any(action in self._icons or action.isCheckable() for action in self.actions())


def key_words(action: QAction) -> str:
    """Return an action's first key as this platform writes it, parted by spaces: "Ctrl Shift S"."""
    text = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return text[:-1].replace("+", " ") + text[-1:]
