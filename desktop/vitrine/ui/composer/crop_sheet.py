"""Crop: a dialog that cuts an input picture to the shape that was chosen, or freely."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitrine.domain.request import InputFile
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.text import Label
from vitrine.viewmodels.input_pictures import InputPictures

WIDTH, AREA_HEIGHT = 720, 440
HANDLE, LEAST = 12, 16
"""The corner's grip, and the smallest part that can be kept, in px of the picture."""
FREE, SHAPE, WHOLE = "free", "shape", "whole"


class CropSheet(Sheet):
    """Shows the whole picture and the part to keep. ``crop_wanted`` carries that part in the picture's own pixels.

    ``ratio`` is width by height of the chosen shape, None when it is the input's own; ``shape`` its words.
    """

    crop_wanted = Signal(object)

    def __init__(
        self, look: Look, file: InputFile, pictures: InputPictures, window: QWidget, *,
        ratio: float | None = None, shape: str = "",
    ) -> None:  # fmt: skip
        super().__init__(look, "", window, width=min(WIDTH, window.width() - 48))
        self.title.setText(self.tr("Crop {name}").format(name=file.name))
        self.setAccessibleName(self.title.text())
        self._ratio = ratio
        self.area = CropArea(look, file, pictures)
        segments = [Segment(FREE, self.tr("Free")), Segment(WHOLE, self.tr("As the picture"))]
        if ratio is not None:
            segments.insert(0, Segment(SHAPE, shape, name=self.tr("Shape {shape}").format(shape=shape)))
        self.kinds = Segmented(look, segments, height=32)
        self.kinds.setAccessibleName(self.tr("Ratio"))
        self.size_text = Label(look, "", "caption", "text.2", tabular=True)
        self.cancel = Button(look, self.tr("Cancel"), height=LARGE)
        self.crop = Button(look, self.tr("Crop"), ButtonKind.PRIMARY, height=LARGE)
        self._arrange_parts()
        self.kinds.chosen.connect(self._on_kind)
        self.area.changed.connect(self._show_size)
        self.cancel.clicked.connect(self.dismiss)
        self.crop.clicked.connect(self.confirm)
        self._on_kind(self.kinds.key())

    def confirm(self) -> None:
        """Keep the part that is framed."""
        part = self.area.part()
        whole = QRect(0, 0, self.area.file.width, self.area.file.height)
        if part != whole:
            self.crop_wanted.emit(part)
        self.dismiss()

    def _arrange_parts(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addStretch(1)
        row.addWidget(self.size_text)
        self.body.setSpacing(12)
        self.body.addWidget(self.area, 1)
        self.body.addLayout(row)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.crop)

    def _on_kind(self, key: str) -> None:
        file = self.area.file
        whole = file.width / file.height
        self.area.set_ratio({FREE: None, WHOLE: whole}.get(key, self._ratio))
        self._show_size()

    def _show_size(self) -> None:
        part = self.area.part()
        self.size_text.setText(f"{part.width():,} × {part.height():,}")
        self.area.setAccessibleDescription(self.size_text.text())


class CropArea(QWidget):
    """The picture with the frame. Drag the frame or a corner; arrows move it, Shift with arrows changes its size."""

    changed = Signal()

    def __init__(self, look: Look, file: InputFile, pictures: InputPictures) -> None:
        super().__init__()
        self.file = file
        self._look, self._pictures = look, pictures
        self._ratio: float | None = None
        self._frame = QRectF(0, 0, file.width, file.height)
        self._grip = ""
        self._from = QPointF()
        self._start = QRectF()
        self.setAccessibleName(self.tr("Part to keep"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self.setMouseTracking(True)
        pictures.ready.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 48, AREA_HEIGHT)

    def part(self) -> QRect:
        """Return the part to keep in the picture's own pixels."""
        whole = QRect(0, 0, self.file.width, self.file.height)
        return self._frame.toRect().intersected(whole)

    def set_ratio(self, ratio: float | None) -> None:
        """Hold the frame to a ratio of width by height, or let it free; it becomes as large as the picture allows."""
        self._ratio = ratio
        wide, high = float(self.file.width), float(self.file.height)
        if ratio is not None:
            wide, high = (high * ratio, high) if wide / high > ratio else (wide, wide / ratio)
        self._set(QRectF((self.file.width - wide) / 2, (self.file.height - high) / 2, wide, high))

    # ---- the frame ----

    def _set(self, frame: QRectF) -> None:
        wide, high = float(self.file.width), float(self.file.height)
        frame.setWidth(min(wide, max(frame.width(), min(LEAST, wide))))
        frame.setHeight(min(high, max(frame.height(), min(LEAST, high))))
        frame.moveLeft(min(max(0.0, frame.left()), wide - frame.width()))
        frame.moveTop(min(max(0.0, frame.top()), high - frame.height()))
        self._frame = frame
        self.changed.emit()
        self.update()

    def _resize(self, corner: str, to: QPointF) -> None:
        """Move a corner (``tl``, ``tr``, ``bl``, ``br``) while the opposite one stays."""
        old = self._start
        anchor = QPointF(old.right() if "l" in corner else old.left(), old.bottom() if "t" in corner else old.top())
        room_x = anchor.x() if "l" in corner else self.file.width - anchor.x()
        room_y = anchor.y() if "t" in corner else self.file.height - anchor.y()
        wide = min(room_x, max(float(LEAST), abs(to.x() - anchor.x())))
        high = min(room_y, max(float(LEAST), abs(to.y() - anchor.y())))
        if self._ratio is not None:
            wide = min(max(wide, high * self._ratio), room_x, room_y * self._ratio)
            high = wide / self._ratio
        left = anchor.x() - wide if "l" in corner else anchor.x()
        top = anchor.y() - high if "t" in corner else anchor.y()
        self._set(QRectF(left, top, wide, high))

    # ---- events ----

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = self._grip_at(event.position())
        self._from, self._start = self._to_picture(event.position()), QRectF(self._frame)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._to_picture(event.position())
        if not self._grip or not event.buttons():
            self.setCursor(_CURSORS[self._grip_at(event.position())])
        elif self._grip == "move":
            self._set(self._start.translated(at - self._from))
        else:
            self._resize(self._grip, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {
            Qt.Key.Key_Left: QPointF(-1, 0), Qt.Key.Key_Right: QPointF(1, 0),
            Qt.Key.Key_Up: QPointF(0, -1), Qt.Key.Key_Down: QPointF(0, 1),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if way is None:
            super().keyPressEvent(event)
            return
        step = max(1.0, self.file.width / 100)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._start = QRectF(self._frame)
            by = way * step
            if self._ratio is not None:
                along = by.x() or by.y() * self._ratio
                by = QPointF(along, along / self._ratio)
            self._resize("br", self._frame.bottomRight() + by)
        else:
            self._set(self._frame.translated(way * step))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._look.colour("bg.inset"))
        shown = self._shown()
        image = self._pictures.picture(self.file)
        if image is not None:
            painter.drawImage(shown, image, QRectF(image.rect()))
        frame = self._on_screen(self._frame)
        for dim in (
            QRectF(shown.left(), shown.top(), shown.width(), frame.top() - shown.top()),
            QRectF(shown.left(), frame.bottom(), shown.width(), shown.bottom() - frame.bottom()),
            QRectF(shown.left(), frame.top(), frame.left() - shown.left(), frame.height()),
            QRectF(frame.right(), frame.top(), shown.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(dim, self._look.colour("badge.scrim"))
        self._paint_frame(painter, frame)

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        white = self._look.colour("text.on_image")
        painter.setPen(QPen(white, 1))
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
        white.setAlphaF(0.35)
        painter.setPen(QPen(white, 1))
        for share in (1 / 3, 2 / 3):
            x, y = frame.left() + frame.width() * share, frame.top() + frame.height() * share
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("focus" if self.hasFocus() else "text.on_image"))
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.drawEllipse(corner, 5, 5)

    # ---- places ----

    def _shown(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        scale = min(room.width() / self.file.width, room.height() / self.file.height)
        wide, high = self.file.width * scale, self.file.height * scale
        return QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)

    def _on_screen(self, rect: QRectF) -> QRectF:
        shown = self._shown()
        scale = shown.width() / self.file.width
        return QRectF(
            shown.left() + rect.left() * scale, shown.top() + rect.top() * scale,
            rect.width() * scale, rect.height() * scale,
        )  # fmt: skip

    def _to_picture(self, at: QPointF) -> QPointF:
        shown = self._shown()
        return (at - shown.topLeft()) * (self.file.width / shown.width())

    def _grip_at(self, at: QPointF) -> str:
        frame = self._on_screen(self._frame)
        corners = {
            "tl": frame.topLeft(), "tr": frame.topRight(), "bl": frame.bottomLeft(), "br": frame.bottomRight(),
        }  # fmt: skip
        for name, corner in corners.items():
            if (corner - at).manhattanLength() <= 2 * HANDLE:
                return name
        return "move" if frame.contains(at) else ""


_CURSORS = {
    "": Qt.CursorShape.ArrowCursor, "move": Qt.CursorShape.SizeAllCursor,
    "tl": Qt.CursorShape.SizeFDiagCursor, "br": Qt.CursorShape.SizeFDiagCursor,
    "tr": Qt.CursorShape.SizeBDiagCursor, "bl": Qt.CursorShape.SizeBDiagCursor,
}  # fmt: skip
