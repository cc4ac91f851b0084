"""InputCell: one of several inputs, numbered as the model sees them, or the place for one more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from vitrine.domain.request import InputFile
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.tips import tip
from vitrine.viewmodels.input_pictures import InputPictures

CELL, RADIUS, BADGE = 62, 4, 20


class InputCell(Painted):
    """A 62 px cell. The cross that shows on hover and focus, and Delete, take its picture away."""

    def __init__(self, look: Look, pictures: InputPictures, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._pictures = pictures
        self._file: InputFile | None = None
        self._number = 0
        self.on_click: Callable[[], None] | None = None
        self.on_remove: Callable[[], None] | None = None
        self.on_step: Callable[[int], None] | None = None
        self.on_dropped: Callable[[QPoint], None] | None = None
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setFixedSize(CELL, CELL)
        self.setProperty("focusRadius", RADIUS)
        self.clicked.connect(lambda: self.on_click() if self.on_click is not None else None)

    def show_file(self, file: InputFile | None, number: int, count: int = 1) -> None:
        """Show a file under its number out of ``count``, or the place for another one."""
        self._file, self._number = file, number
        if file is None:
            self.setAccessibleName(self.tr("Add another"))
            self.setAccessibleDescription("")
        else:
            self.setAccessibleName(self.tr("Input {number}: {name}").format(number=number, name=file.name))
            moves = self.tr("Delete removes it. Alt with Left or Right moves it.")
            self.setAccessibleDescription(moves if count > 1 else self.tr("Delete removes it"))
        self.setToolTip(tip(self.accessibleName()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and self._file is not None:
            if self.on_step is not None:
                self.on_step(step)
            return
        deleting = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if deleting and self._file is not None and self.on_remove is not None:
            self.on_remove()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if self._file is not None else None
        self._dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        by = event.position().toPoint() - self._pressed
        if self._dragged or by.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self.raise_()
            self.move(self.pos() + by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragged:
            self._dragged = False
            self.setDown(False)
            if self.on_dropped is not None:
                self.on_dropped(self.pos())
            return
        remove = self.on_remove if self._file is not None and self._cross().contains(event.position()) else None
        super().mouseReleaseEvent(event)
        if remove is not None:
            remove()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._file is None:
            self._paint_add(painter)
            return
        paint_cover(painter, QRectF(self.rect()), self._pictures.picture(self._file), self.look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("badge.scrim"))
        badge = QRectF(4, 4, BADGE, BADGE)
        painter.drawRoundedRect(badge, 4, 4)
        if self.hovered or self.hasFocus():
            painter.drawRoundedRect(self._cross(), 4, 4)
            painter.drawPixmap(
                self._cross().topLeft() + QPointF(3, 3), self.look.pixmap(self, "x", "text.on_image", 14)
            )
        painter.setPen(self.look.colour("text.on_image"))
        painter.setFont(self.look.font("micro", tabular=True))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), str(self._number))

    def _paint_add(self, painter: QPainter) -> None:
        pen = QPen(self.look.colour("text.3" if self.hovered else "line.strong"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        icon = self.look.pixmap(self, "plus", "text.1" if self.hovered else "text.3", 16)
        painter.drawPixmap((CELL - 16) // 2, (CELL - 16) // 2, icon)

    def _cross(self) -> QRectF:
        return QRectF(CELL - 4 - BADGE, 4, BADGE, BADGE)


def paint_cover(painter: QPainter, rect: QRectF, image: QImage | None, look: Look, *, radius: int = RADIUS) -> None:
    """Paint the middle of a picture over the whole of ``rect``; while it is not there yet, its place."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, look.colour("tile.empty"))
    if image is not None and not image.isNull():
        painter.setClipPath(path)
        scale = max(rect.width() / image.width(), rect.height() / image.height())
        wide, high = rect.width() / scale, rect.height() / scale
        source = QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
        painter.drawImage(rect, image, source)
    painter.restore()
