"""Model picker: a popover with search, facets and the models grouped by provider."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
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

from vitrine.domain.generation import MediaKind
from vitrine.ui.composer.composer_parts import TILE, paint_letter, paint_model
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.keycaps import KeyCap, key_names
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.text import Paragraph
from vitrine.ui.shell.filter_bar import SearchField
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_list import ModelGroup, ModelRow, grouped

WIDTH, ROW, HEADING = 328, 44, 28
MOST_HEIGHT, LEAST_HEIGHT = 8 * ROW + 2 * HEADING, 2 * ROW
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


class ModelPicker(Popover):
    """Type to filter, arrows and Enter to choose. ``keys_wanted`` asks for the place where keys are set."""

    keys_wanted = Signal()

    def __init__(self, look: Look, form: GenerateForm, window: QWidget) -> None:
        super().__init__(look, window)
        self._form = form
        self.search = SearchField(look, self.tr("Search models"), "Esc")
        self.search.setMaximumWidth(WIDTH)
        self.search.installEventFilter(self)
        self.facets = {
            MediaKind.IMAGE: Chip(look, self.tr("Image")),
            MediaKind.VIDEO: Chip(look, self.tr("Video")),
        }
        self.takes_image = Chip(look, self.tr("Takes an image"))
        self.list = ModelListView(look)
        self.message = Paragraph(look, "", "body", "text.2")
        self.retry = Button(look, self.tr("Try again"), icon="rotate-cw")
        self.progress = ProgressBar(look, self.tr("Looking for models"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._message_page())
        self._build(look)
        self._connect()
        self._on_cards()

    def open_under(self, anchor: QWidget) -> None:
        """Open under the model button, as high as the window has room for."""
        self._fit()
        self.open_at(anchor, focus=self.search, align_right=True)

    def groups(self) -> Sequence[ModelGroup]:
        """Return what is listed now."""
        makes = next((kind for kind, chip in self.facets.items() if chip.isChecked()), None)
        spec = self._form.spec
        return grouped(
            self._form.cards,
            self.search.text(),
            makes=makes,
            takes_image=self.takes_image.isChecked(),
            chosen=(spec.provider, spec.id) if spec is not None else ("", ""),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}
            if (by := step.get(Qt.Key(event.key()))) is not None:
                self.list.step(by)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.current())
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: Look) -> None:
        facets = QHBoxLayout()
        facets.setSpacing(6)
        for chip in (*self.facets.values(), self.takes_image):
            facets.addWidget(chip)
        facets.addStretch(1)
        self._pages.setFixedWidth(WIDTH)
        self.body.addWidget(self.search)
        self.body.addSpacing(8)
        self.body.addLayout(facets)
        self.body.addSpacing(4)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._pages)
        keys = Button(look, self.tr("Add a provider key"), ButtonKind.QUIET, icon="key-round")
        keys.clicked.connect(self.keys_wanted)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 8, 0)
        foot.addWidget(keys)
        foot.addStretch(1)
        foot.addWidget(KeyCap(look, " ".join(key_names("Ctrl+,"))))
        self.body.addSpacing(4)
        self.body.addWidget(_Line(look))
        self.body.addSpacing(4)
        self.body.addLayout(foot)
        makes = self._form.makes
        self.facets[makes].setChecked(True)

    def _connect(self) -> None:
        for kind, chip in self.facets.items():
            chip.clicked.connect(lambda checked, kind=kind: self._on_facet(kind, checked))
        self.takes_image.clicked.connect(self._refresh)
        self.search.textChanged.connect(self._refresh)
        self.list.clicked.connect(lambda index: self._take(index.data(ROW_ROLE)))
        self.retry.clicked.connect(self._form.load_cards)
        self._form.cards_changed.connect(self._on_cards)
        self._form.busy_changed.connect(self._on_cards)

    def _message_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _on_facet(self, kind: MediaKind, checked: bool) -> None:
        for other, chip in self.facets.items():
            chip.setChecked(checked and other is kind)
        self._refresh()

    def _on_cards(self) -> None:
        self.progress.setVisible(self._form.busy and not self._form.cards)
        self._refresh()

    def _refresh(self) -> None:
        groups = self.groups()
        self.list.show_groups(groups)
        self._pages.setCurrentIndex(0 if groups else 1)
        self.message.set_text("" if groups else self._message_text())
        self.retry.setVisible(not self._form.cards and not self._form.busy)
        self._fit()

    def _message_text(self) -> str:
        error = self._form.cards_error
        if self._form.cards:
            return self.tr("No model matches. Change the words, or take a filter away.")
        if self._form.busy:
            return self.tr("Looking for models")
        if error is not None:
            return f"{error.message} {error.hint}".strip()
        return self.tr("There are no models to choose from.")

    def _fit(self) -> None:
        room = self.window().height() - 2 * 60 - 120
        wanted = self.list.content_height() if self._pages.currentIndex() == 0 else 120
        self._pages.setFixedHeight(max(LEAST_HEIGHT, min(wanted, MOST_HEIGHT, room)))
        self.adjustSize()

    def _take(self, row: ModelRow | None) -> None:
        if row is not None:
            self.dismiss()
            self._form.choose(row.provider, row.model)


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line.subtle"))


class ModelListView(QListView):
    """The list in the picker."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows = _Rows()
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Models"))
        self._bar = OverlayScrollBar(look, self)

    def show_groups(self, groups: Sequence[ModelGroup]) -> None:
        """List these models; the chosen one, else the first, is current."""
        self._rows.show_groups(groups)
        rows = [n for n, item in enumerate(self._rows.items) if isinstance(item, ModelRow)]
        chosen = [n for n in rows if getattr(self._rows.items[n], "chosen", False)]
        first = (chosen or rows or [-1])[0]
        self.setCurrentIndex(self._rows.index(first))

    def current(self) -> ModelRow | None:
        """Return the model that Enter would choose."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, ModelRow) else None

    def step(self, by: int) -> None:
        """Move the current row over models only."""
        rows = [n for n, item in enumerate(self._rows.items) if isinstance(item, ModelRow)]
        if rows:
            here = rows.index(self.currentIndex().row()) if self.currentIndex().row() in rows else -1
            target = rows[max(0, min(len(rows) - 1, here + by))]
            self.setCurrentIndex(self._rows.index(target))
            if target == rows[0]:
                self.scrollToTop()

    def content_height(self) -> int:
        """Return the height of all rows in px."""
        return sum(ROW if isinstance(item, ModelRow) else HEADING for item in self._rows.items)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: list[ModelRow | str] = []

    def show_groups(self, groups: Sequence[ModelGroup]) -> None:
        self.beginResetModel()
        self.items = []
        for group in groups:
            self.items += [group.title, *group.rows]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ROW_ROLE:
            return item if isinstance(item, ModelRow) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (item.name, item.caption, item.price) if isinstance(item, ModelRow) else (item,)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.data(ROW_ROLE) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, HEADING if index.data(ROW_ROLE) is None else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        row = index.data(ROW_ROLE)
        if row is None:
            self._paint_heading(painter, rect, str(index.data()))
        else:
            self._paint_row(painter, rect, row, option.state)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._look.font("micro"))
        painter.setPen(self._look.colour("text.3"))
        painter.drawText(rect.adjusted(8, 4, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_row(self, painter: QPainter, rect: QRect, row: ModelRow, state: QStyle.StateFlag) -> None:
        look = self._look
        ground = ""
        if state & QStyle.StateFlag.State_Selected:
            ground = "row.selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "row.hover"
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(rect, 6, 6)
        paint_letter(painter, look, QRectF(rect.x() + 8, rect.y() + 8, TILE, TILE), row.letter)
        right = rect.right() - 8
        if row.chosen:
            pixmap = look.icons.pixmap("check", "accent.text", 16, painter.device().devicePixelRatio())
            painter.drawPixmap(right - 16, rect.y() + 14, pixmap)
            right -= 24
        font = look.font("caption", tabular=True)
        width = QFontMetricsF(font).horizontalAdvance(row.price)
        painter.setFont(font)
        painter.setPen(look.colour("text.2"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(right - width, rect.y(), width + 1, rect.height()), middle, row.price)
        words = QRectF(rect.x() + 46, rect.y(), right - width - 12 - rect.x() - 46, rect.height())
        paint_model(painter, look, words, row.name, row.caption)
