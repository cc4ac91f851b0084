"""Command palette: type a few letters of a command, a model or a collection; Enter does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vitrine.ui.look import Look
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.text import Paragraph
from vitrine.ui.theme import MEDIUM, SEMIBOLD
from vitrine.viewmodels.palette import ROW_ROLE, Entry, EntryKind, Found, Palette

WIDTH, TOP, BOTTOM = 560, 96, 48
HEAD, ROW, HEADING, EDGE = 44, 28, 26, 8
MOST = 14 * ROW
RADIUS = 6
Index = QModelIndex | QPersistentModelIndex


class CommandPalette(Popover):
    """A card 96 px below the window's top. ``choose`` gets the entry, after the focus has gone back to its place."""

    def __init__(self, look: Look, palette: Palette, window: QWidget, choose: Callable[[Entry], None]) -> None:
        super().__init__(look, window, padding=1)
        self._palette = palette
        self._choose = choose
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Command palette"))
        self.search = PaletteField(look)
        self.search.installEventFilter(self)
        self.list = PaletteList(look, palette)
        self.nothing = Paragraph(look, "", "body", "text.2")
        self._nothing = QWidget()
        around = QVBoxLayout(self._nothing)
        around.setContentsMargins(16, 12, 16, 6)
        around.addWidget(self.nothing)
        self.body.addWidget(self.search)
        self.body.addWidget(_Rule(look))
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.body.addSpacing(EDGE)
        self.setFixedWidth(WIDTH + MARGINS.left() + MARGINS.right())
        self.search.textChanged.connect(self._on_typed)
        self.list.clicked.connect(lambda index: self._take(index.row()))

    def open(self) -> None:
        """Open over the window with an empty field."""
        self._before = self.window().focusWidget()
        self._palette.begin()
        self.search.clear()
        self._show_found()
        self.open_over(QPoint((self.window().width() - WIDTH) // 2, TOP), self.search, self._before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            if (by := steps.get(Qt.Key(event.key()))) is not None:
                self.list.step(by)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex().row())
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True  # there is nowhere else to go in here
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        self._palette.search(typed)
        self._show_found()

    def _show_found(self) -> None:
        self.list.setCurrentIndex(self._palette.index(self._palette.step(-1, 1)))
        self.list.scrollToTop()
        any_found = bool(self._palette.rows)
        self.list.setVisible(any_found)
        self._nothing.setVisible(not any_found)
        words = self.tr("Nothing is called “{typed}”.")
        self.nothing.set_text("" if any_found else words.format(typed=self.search.text()))
        room = self.window().height() - TOP - HEAD - BOTTOM
        self.list.setFixedHeight(max(3 * ROW, min(self.list.content_height(), MOST, room)))
        self.adjustSize()

    def _take(self, row: int) -> None:
        found = self._palette.rows[row] if 0 <= row < len(self._palette.rows) else None
        if isinstance(found, Found) and not found.entry.reason:
            self._palette.use(found.entry)
            self.dismiss()
            self._choose(found.entry)


class PaletteField(QLineEdit):
    """The line one types in: a magnifier and 15 px text on the card itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setPlaceholderText(self.tr("Search commands, models and collections"))
        self.setAccessibleName(self.placeholderText())
        self.setFont(look.font("title", weight=400))
        look.fix_height(self, HEAD)
        self.setProperty("bare", True)
        self.setProperty("ownFocus", True)
        self.setTextMargins(40, 0, 40, 0)  # the magnifier stands where one begins to read

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - 16 - 16 if self.isRightToLeft() else 16
        QPainter(self).drawPixmap(left, (self.height() - 16) // 2, self._look.pixmap(self, "search", "text.3"))


class PaletteList(QListView):
    """What was found. The keys stay with the field; rows take the pointer."""

    def __init__(self, look: Look, palette: Palette) -> None:
        super().__init__()
        self._look = look
        self._palette = palette
        self.setModel(palette)
        self.setItemDelegate(_Delegate(look, self))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(EDGE, 2, EDGE, 0)
        self.setAccessibleName(self.tr("Commands, models and collections"))
        OverlayScrollBar(look, self)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def step(self, by: int) -> None:
        """Move the current row over entries only, around the ends."""
        row = self._palette.step(self.currentIndex().row(), by)
        self.setCurrentIndex(self._palette.index(row))
        if row == self._palette.step(-1, 1):
            self.scrollToTop()

    def content_height(self) -> int:
        """Return the height of all rows in px."""
        row, heading = self._look.px(ROW), self._look.px(HEADING)
        return 2 + sum(row if isinstance(item, Found) else heading for item in self._palette.rows)


class _Rule(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line"))


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._look.px(HEADING if index.data(ROW_ROLE) is None else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        found = index.data(ROW_ROLE)
        if found is None:
            painter.setFont(self._look.font("caption", weight=MEDIUM))
            painter.setPen(self._look.colour("text.3"))
            align = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(rect.adjusted(8, 4, -8, 0), int(align | Qt.AlignmentFlag.AlignAbsolute), str(index.data()))
        else:
            _paint_found(painter, self._look, rect, found, option.state, mirrored)
        painter.restore()


def _paint_found(
    painter: QPainter, look: Look, rect: QRect, found: Found, state: QStyle.StateFlag, mirrored: bool
) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    entry = found.entry
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("row.selected" if chosen else "row.hover"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if entry.icon:
        token = "text.disabled" if entry.reason else "text.2"
        pixmap = look.icons.pixmap(entry.icon, token, 16, painter.device().devicePixelRatio())
        at = rect.right() + 1 - 24 if mirrored else rect.x() + 8
        painter.drawPixmap(at, rect.y() + (rect.height() - 16) // 2, pixmap)
    words = QRectF(rect).adjusted(8, 0, -34, 0) if mirrored else QRectF(rect).adjusted(34, 0, -8, 0)
    hint = entry.reason or entry.hint
    font = look.font("caption", tabular=not entry.reason)
    # A reason may be long; the name keeps its room.
    name = _advance(look, entry.text, found.marks)
    hint = QFontMetricsF(font).elidedText(hint, Qt.TextElideMode.ElideRight, max(0.0, words.width() - name - 16))
    painter.setFont(font)
    painter.setPen(look.colour("text.2" if chosen else "text.3"))
    far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    flags = int(Qt.AlignmentFlag.AlignVCenter | far | Qt.AlignmentFlag.AlignAbsolute)
    keys = entry.kind is EntryKind.COMMAND and not entry.reason
    painter.drawText(words, flags | (Qt.TextFlag.TextForceLeftToRight.value if keys else 0), hint)
    room = words.width() - (QFontMetricsF(font).horizontalAdvance(hint) + 16 if hint else 0)
    if mirrored:
        words = QRectF(words.right() - min(name, room), words.y(), room, words.height())
    _paint_name(painter, look, QRectF(words.x(), words.y(), room, words.height()), found)


def _paint_name(painter: QPainter, look: Look, room: QRectF, found: Found) -> None:
    """Paint a name with its marked letters bold in the accent; in right-to-left text marks give way to its shaping."""
    text = found.entry.text
    dimmed = bool(found.entry.reason)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    left = room.x()
    marks = () if _is_rtl(text) else found.marks
    if not _is_rtl(text):
        flags |= Qt.TextFlag.TextForceLeftToRight.value  # spaces at the ends of the pieces stay there
    for part, marked in _pieces(text, marks):
        font = _font(look, marked=marked)
        painter.setFont(font)
        painter.setPen(look.colour("text.disabled" if dimmed else "accent.text" if marked else "text.1"))
        shown = QFontMetricsF(font).elidedText(part, Qt.TextElideMode.ElideRight, max(0.0, room.right() - left + 1))
        painter.drawText(QRectF(left, room.y(), room.right() - left + 2, room.height()), flags, shown)
        if shown != part:
            return
        left += QFontMetricsF(font).horizontalAdvance(part)


def _pieces(text: str, marks: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end in marks:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [(part, marked) for part, marked in [*pieces, (text[at:], False)] if part]


def _advance(look: Look, text: str, marks: tuple[tuple[int, int], ...]) -> float:
    return sum(QFontMetricsF(_font(look, marked=m)).horizontalAdvance(part) for part, m in _pieces(text, marks))


def _font(look: Look, *, marked: bool) -> QFont:
    return look.font("body", weight=SEMIBOLD if marked else None)


def _is_rtl(text: str) -> bool:
    return any("\u0590" <= letter <= "\u08ff" for letter in text)
