"""Prompt history: a popover with the prompts that were used before, searched, starred, and put back."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vitrine.ui.look import Look
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.keycaps import KeyCap, key_names
from vitrine.ui.parts.marks import Line
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.rich_lines import break_pieces, paint_pieces
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import SEMIBOLD
from vitrine.viewmodels.prompt_history import ROW_ROLE, HistoryRow, PromptHistory, marked
from vitrine.viewmodels.thumbnails import Thumbnails

WIDTH, ROW, THUMB, LEFT = 340, 66, 40, 58
MOST_HEIGHT, LEAST_HEIGHT = 5 * ROW, 2 * ROW
SEARCH_MS = 150
Index = QModelIndex | QPersistentModelIndex


class HistoryPopover(Popover):
    """Arrows move; Enter puts the prompt back, Shift Enter everything, S stars. Any other letter searches.

    Signals:
        prompt_wanted(object): the PromptEntry whose prompt is to be put back.
        everything_wanted(object): the PromptEntry whose every setting is.
    """

    prompt_wanted = Signal(object)
    everything_wanted = Signal(object)

    def __init__(self, look: Look, history: PromptHistory, thumbnails: Thumbnails, window: QWidget) -> None:
        super().__init__(look, window)
        self._history = history
        self.search = TextField(look, self.tr("Search prompts"), height=32)
        self.search.setAccessibleName(self.tr("Search prompts"))
        mirrored = self.isRightToLeft()
        self.search.setTextMargins(0 if mirrored else 24, 0, 24 if mirrored else 0, 0)
        self._glass = _Glass(look, self.search)
        kinds = [Segment("recent", self.tr("Recent")), Segment("starred", self.tr("Starred"))]
        self.kinds = Segmented(look, kinds, height=32)
        self.kinds.setAccessibleName(self.tr("Which prompts"))
        self.list = HistoryList(look, history, thumbnails)
        self.message = Paragraph(look, "", "body", "text.2")
        self._pages = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._build(look)
        self._soon.timeout.connect(self._search)
        self.search.textChanged.connect(lambda: self._soon.start())
        self.kinds.chosen.connect(self._search)
        self.list.chosen.connect(self._take)
        history.modelReset.connect(self._show)
        history.counted.connect(self._on_counted)
        for watched in (self.search, self.list):
            watched.installEventFilter(self)
        self._search()

    def open_under(self, anchor: QWidget) -> None:
        """Open under the clock, as high as the window has room for."""
        self._show()
        self.open_at(anchor, focus=self.list, align_right=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, everything = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}.get(key)
        if step is not None:
            self.list.step(step)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex().row(), everything=everything)
            return True
        if watched is self.list and self._on_list_key(key, event):
            return True
        return super().eventFilter(watched, event)

    def _on_list_key(self, key: Qt.Key, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_S and plain:
            self._history.toggle_star(self.list.currentIndex().row())
            return True
        if plain and event.text().strip() and event.text().isprintable():
            self.search.setFocus()
            self.search.setText(self.search.text() + event.text())
            return True
        return False

    def _build(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.kinds)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(8, 16, 8, 16)
        column.addWidget(self.message)
        column.addStretch(1)
        self._pages.addWidget(self.list)
        self._pages.addWidget(nothing)
        self._pages.setMinimumWidth(WIDTH)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 2)
        foot.setSpacing(4)
        shift = key_names("Shift+Return")[0]
        for caps, words in ((("↵",), self.tr("prompt only")), ((shift, "↵"), self.tr("all settings")),
                            (("S",), self.tr("star"))):  # fmt: skip
            for cap in caps:
                foot.addWidget(KeyCap(look, cap))
            foot.addWidget(Label(look, words, "caption", "text.3"))
            foot.addSpacing(8)
        foot.addStretch(1)
        self.body.addLayout(head)
        self.body.addSpacing(6)
        self.body.addWidget(self._pages)
        self.body.addSpacing(6)
        self.body.addWidget(Line(look, "line"))
        self.body.addLayout(foot)

    def _search(self) -> None:
        self._soon.stop()
        self._history.search(self.search.text(), starred=self.kinds.key() == "starred")

    def _show(self) -> None:
        rows = self._history.rowCount()
        self.list.setCurrentIndex(self._history.index(0 if rows else -1))
        self._pages.setCurrentIndex(0 if rows or self._history.loading else 1)
        self.message.set_text(self._words())
        room = self.window().height() - 240
        row = self._look.px(ROW)
        self._pages.setFixedHeight(max(LEAST_HEIGHT, min(rows * row, MOST_HEIGHT, room)))
        self.adjustSize()

    def _words(self) -> str:
        if self._history.text.strip():
            return self.tr("No prompt matches “{words}”.").format(words=self._history.text.strip())
        if self._history.starred:
            return self.tr("No prompt is starred yet. Press S on one to keep it here.")
        return self.tr("Prompts that you generate with are kept here.")

    def _on_counted(self, count: int) -> None:
        text = self.tr("Search 1 prompt") if count == 1 else self.tr("Search {n} prompts").format(n=f"{count:,}")
        self.search.setPlaceholderText(text if count else self.tr("Search prompts"))

    def _take(self, number: int, everything: bool = False) -> None:
        row = self._history.row(number)
        if row is not None:
            self.dismiss()
            (self.everything_wanted if everything else self.prompt_wanted).emit(row.entry)


class HistoryList(QListView):
    """The prompts: the best result's thumbnail, two lines of the prompt, and what became of it."""

    chosen = Signal(int)

    def __init__(self, look: Look, history: PromptHistory, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.look, self.history, self.thumbnails = look, history, thumbnails
        self.setModel(history)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Prompts"))
        self.setProperty("ownFocus", True)
        self._bar = OverlayScrollBar(look, self)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        thumbnails.ready.connect(self._on_picture)

    def step(self, by: int) -> None:
        """Move the current row."""
        last = self.history.rowCount() - 1
        self.setCurrentIndex(self.history.index(max(0, min(last, self.currentIndex().row() + by))))

    def thumb(self, row: HistoryRow) -> QPixmap | None:
        """Return the best result's picture, large enough to fill its place, None while it is made."""
        file = row.best.file if row.best is not None else None
        if row.best is None or file is None or not file.width or not file.height:
            return None
        scale = max(THUMB / file.width, THUMB / file.height)
        size = (round(file.width * scale), round(file.height * scale))
        return self.thumbnails.pixmap(row.best, *size, self.devicePixelRatioF())

    def _on_picture(self, name: str) -> None:
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    def __init__(self, list: HistoryList) -> None:
        super().__init__(list)
        self._list = list

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._list.look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, HistoryRow):
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._list.look.colour("row.selected" if selected else "row.hover"))
            painter.drawRoundedRect(rect, 6, 6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        thumb_left = rect.right() - 7 - THUMB if mirrored else rect.x() + 8
        self._paint_thumb(painter, QRectF(thumb_left, rect.y() + 8, THUMB, THUMB), row)
        words = QRectF(rect.x() + (8 if mirrored else LEFT), rect.y() + 7, rect.width() - LEFT - 8, rect.height() - 8)
        self._paint_words(painter, words, row, selected=selected, mirrored=mirrored)
        painter.restore()

    def _paint_thumb(self, painter: QPainter, place: QRectF, row: HistoryRow) -> None:
        path = QPainterPath()
        path.addRoundedRect(place, 4, 4)
        painter.fillPath(path, self._list.look.colour("tile.empty"))
        picture = self._list.thumb(row)
        if picture is not None:
            size = picture.deviceIndependentSize()
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(place.center() - QPointF(size.width() / 2, size.height() / 2), picture)
            painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, row: HistoryRow, *, selected: bool, mirrored: bool) -> None:
        look = self._list.look
        font, bold = look.font(), look.font(weight=SEMIBOLD)
        star = 18 if row.entry.starred else 0
        prompt = " ".join(row.entry.prompt.split())
        pieces = marked(prompt, self._list.history.text.split())
        lines = break_pieces(pieces, font, bold, rect.width() - star, 2)
        colours = (look.colour("text.1"), look.colour("accent.text"))
        line = look.line()
        room = rect.adjusted(star if mirrored else 0, 0, 0 if mirrored else -star, 0)
        top = paint_pieces(painter, room, lines, (font, bold), colours, line, mirrored=mirrored)
        painter.setFont(look.font("caption", tabular=True))
        painter.setPen(look.colour("text.2" if selected else "text.3"))
        painter.drawText(
            QRectF(rect.x(), top, rect.width(), look.line("caption")),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading),
            row.caption,
        )
        if star:
            ratio = painter.device().devicePixelRatio()
            pixmap = look.icons.pixmap("star", "text.1", 14, ratio, filled=True)
            painter.drawPixmap(QPointF(rect.x() if mirrored else rect.right() - 14, rect.y() + 2), pixmap)


class _Glass(QWidget):
    """The magnifier in the search field."""

    def __init__(self, look: Look, field: QWidget) -> None:
        super().__init__(field)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            left = watched.width() - 32 if self.isRightToLeft() else 0
            self.setGeometry(left, 0, 32, watched.height())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - 25 if self.isRightToLeft() else 9
        QPainter(self).drawPixmap(left, (self.height() - 16) // 2, self._look.pixmap(self, "search", "text.3"))
