"""TagsBlock: the tags of a result and the collections that hold it, as chips; a tag is added in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.chips import HEIGHT, Chip
from vitrine.ui.parts.flow import FlowLayout
from vitrine.viewmodels.details import Details

if TYPE_CHECKING:
    from vitrine.domain.collection import TagCount
    from vitrine.viewmodels.organise import Organise

GAP = 6
CROSS = 16
FIELD_WIDTH, FIELD_MOST = 96, 240


class TagsBlock(QWidget):
    """Chips that can be removed, and a dashed one that turns into a field.

    Signals:
        tag_chosen(str), collection_chosen(int): everything with this tag, or in this collection, is wanted.
    """

    tag_chosen = Signal(str)
    collection_chosen = Signal(int)

    def __init__(self, look: Look, details: Details, organise: Organise) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self._organise = organise
        self._shown: tuple[object, ...] = ()
        self.chips: list[TagChip] = []
        self.add = Chip(look, self.tr("Tag"), icon="plus", checkable=False, dashed=True)
        self.add.setAccessibleName(self.tr("Add a tag"))
        self.add.setToolTip(self.tr("Add a tag"))
        self.field = TagField(look)
        self.field.hide()
        self._flow = FlowLayout(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        for widget in (self.add, self.field):
            widget.setParent(self)
            self._flow.addWidget(widget)
        self.add.clicked.connect(self.begin)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._end)
        self.setAccessibleName(self.tr("Tags and collections"))

    def refresh(self) -> None:
        """Show the tags and collections of what the details show now."""
        result = self._details.generation
        tags = result.tags if result is not None else ()
        collections = self._details.collections
        shown = (result.name if result is not None else "", tags, collections)
        if shown == self._shown:
            return
        if self._shown and shown[0] != self._shown[0]:
            self._end()
        self._shown = shown
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._tag_chip(tag) for tag in tags]
        self.chips += [self._collection_chip(one.id, one.name) for one in collections]
        for widget in (self.add, self.field):
            self._flow.removeWidget(widget)
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        for widget in (self.add, self.field):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def begin(self) -> None:
        """Turn the dashed chip into a field with the focus in it."""
        self.field.offer([tag.name for tag in self._tags()])
        self.add.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- inside ----

    def _tags(self) -> Sequence[TagCount]:
        return self._organise.tags()

    def _end(self) -> None:
        had = self.field.hasFocus()
        self.field.clear()
        self.field.hide()
        self.add.show()
        if had:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, text: str) -> None:
        result = self._details.generation
        names = [part.strip() for part in text.split(",") if part.strip()]
        if result is not None and names:
            self._organise.tag([result], add=names)

    def _tag_chip(self, tag: str) -> TagChip:
        def remove() -> None:
            result = self._details.generation
            if result is not None:
                self._organise.tag([result], remove=[tag])

        chip = self._chip(tag, "", remove, self.tr("Tag {name}").format(name=tag))
        chip.clicked.connect(lambda: self.tag_chosen.emit(tag))
        return chip

    def _collection_chip(self, id: int, name: str) -> TagChip:
        def remove() -> None:
            result = self._details.generation
            if result is not None:
                self._organise.uncollect([result], id)

        chip = self._chip(name, "folder", remove, self.tr("Collection {name}").format(name=name))
        chip.clicked.connect(lambda: self.collection_chosen.emit(id))
        return chip

    def _chip(self, text: str, icon: str, remove: Callable[[], None], name: str) -> TagChip:
        chip = TagChip(self._look, text, icon, self)
        chip.setAccessibleName(name)
        chip.setToolTip(self.tr("Click to see everything with it, Delete to take it away"))
        chip.removed.connect(remove)
        return chip


class TagChip(Chip):
    """A chip whose cross appears under the pointer or with the focus; Delete takes it away too."""

    def __init__(self, look: Look, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(look, text, icon=icon, checkable=False, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._corner().contains(event.position()) and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        # Del is the window's key for the trash: with the focus on a tag it means the tag.
        if _means(event, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hovered or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("control.hover"))
        corner = self._corner()
        painter.drawRoundedRect(corner, 4, 4)
        icon = self.look.pixmap(self, "x", "text.1", 12)
        painter.drawPixmap(corner.center().toPoint().x() - 6, corner.center().toPoint().y() - 5, icon)

    def _corner(self) -> QRectF:
        left = 0 if self.isRightToLeft() else self.width() - CROSS - 2
        return QRectF(left, 0, CROSS + 2, self.height())


class TagField(QLineEdit):
    """Where a tag is typed; a tag that there is already completes itself. Enter adds, Esc leaves.

    Signals:
        entered(str): these tags, parted by commas, are to be added.
        left(): nothing more is to be added.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font("caption"))
        look.fix_height(self, HEIGHT)
        self.setMinimumWidth(FIELD_WIDTH)
        self.setMaxLength(200)
        self.setAccessibleName(self.tr("New tag"))
        self.setProperty("small", True)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textChanged.connect(self._grow)

    def offer(self, names: Sequence[str]) -> None:
        """Complete to these."""
        self._names.setStringList(list(names))

    def event(self, event: QEvent) -> bool:
        if _means(event, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text() == ",":
            text = self.text()
            self.clear()
            if text.strip():
                self.entered.emit(text)
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        if self.text().strip():
            self.entered.emit(self.text())
        self.left.emit()

    def _grow(self) -> None:
        width = round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 24
        self.setFixedWidth(min(FIELD_MOST, max(FIELD_WIDTH, width)))
        self.updateGeometry()


def _means(event: QEvent, *keys: Qt.Key) -> bool:
    """Return whether the window asks if one of these keys is wanted here rather than as a shortcut."""
    wanted = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return wanted and isinstance(event, QKeyEvent) and event.key() in keys
