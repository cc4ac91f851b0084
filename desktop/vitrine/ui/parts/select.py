"""Select: a choice out of many, opening a list under it; over 12 entries it can be searched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.popover import Popover

SEARCH_FROM = 13
ROW, SHOWN_ROWS = 28, 12
RADIUS, PADDING = 6, 9


class Select(QComboBox):
    """A combo box painted from the tokens. Values keep their Python type; ``changed`` carries the new one."""

    changed = Signal(object)

    def __init__(self, look: Look, *, height: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._values: list[object] = []
        self._wrong = False
        self._popover: Popover | None = None
        self.setFont(look.font())
        look.fix_height(self, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentIndexChanged.connect(self._on_index_changed)
        look.changed.connect(self.update)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Replace the entries (value, label) and keep the chosen value when it is still among them."""
        had, kept = bool(self._values), self.value()
        blocked = self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([label for _, label in options])
        self.setCurrentIndex(self._values.index(kept) if had and kept in self._values else 0)
        self.blockSignals(blocked)
        self.update()

    def value(self) -> object:
        """Return the chosen value, None when there are no entries."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose an entry by its value; raise ValueError when there is none."""
        self.setCurrentIndex(self._values.index(value))

    def set_error(self, *, wrong: bool) -> None:
        """Give the select a danger edge, or take it away."""
        self._wrong = wrong
        self.update()

    @property
    def popover(self) -> Popover | None:
        """Return the open list, None while closed."""
        return self._popover

    def showPopup(self) -> None:
        if self._popover is None and self.count():
            self._popover = _SelectPopover(self._look, self)
            self._popover.closed.connect(self._on_closed)

    def hidePopup(self) -> None:
        if self._popover is None:
            return
        if self.isVisible():
            self._popover.dismiss()
        else:
            # Qt also calls this while the window is being destroyed, when touching the list would crash.
            QTimer.singleShot(0, self._popover, self._popover.hide)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(140, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        edge = "danger" if self._wrong else "line.strong" if self.underMouse() and enabled else "line.edge"
        painter.setPen(QPen(self._look.colour(edge), 1))
        painter.setBrush(self._look.colour("field" if enabled else "control.disabled"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(self._look.colour("text.1" if enabled else "text.disabled"))
        painter.setFont(self.font())
        room = self.rect().adjusted(PADDING, 0, -PADDING - 20, 0)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        chevron = self._look.pixmap(self, "chevron-down", "text.2" if enabled else "text.disabled", 14)
        painter.drawPixmap(self.width() - PADDING - 14, (self.height() - 14) // 2, chevron)

    def _on_index_changed(self, index: int) -> None:
        if 0 <= index < len(self._values):
            self.changed.emit(self._values[index])

    def _on_closed(self) -> None:
        if self._popover is not None:
            self._popover.deleteLater()
            self._popover = None


class _SelectPopover(Popover):
    def __init__(self, look: Look, select: Select) -> None:
        super().__init__(look, select.window(), padding=4)
        self._select = select
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(select.model())
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._proxy)
        self.list.setFont(look.font())
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(min(select.count(), SHOWN_ROWS) * look.px(ROW))
        self.list.setFixedWidth(max(select.width() - 8, 120))
        self.list.setAccessibleName(select.accessibleName())
        self.search: TextField | None = None
        if select.count() >= SEARCH_FROM:
            self.search = TextField(look, self.tr("Search"))
            self.search.setAccessibleName(self.tr("Search"))
            self.search.textChanged.connect(self._on_searched)
            self.search.installEventFilter(self)
            self.body.addWidget(self.search)
            self.body.addSpacing(4)
        self.body.addWidget(self.list)
        self.list.setCurrentIndex(self._proxy.index(select.currentIndex(), 0))
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self.open_at(select, focus=self.search or self.list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = max(0, min(self._proxy.rowCount() - 1, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self._proxy.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _on_searched(self, text: str) -> None:
        self._proxy.setFilterFixedString(text)
        self.list.setCurrentIndex(self._proxy.index(0, 0))

    def _take(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._select.setCurrentIndex(self._proxy.mapToSource(index).row())
        self.dismiss()
