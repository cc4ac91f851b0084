"""Scrubber: the strip of frames under a video: where it is, where the pointer would lead, and a picture of that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.elevation import MARGINS, paint_raised
from vitrine.viewmodels.figures import clock_text
from vitrine.viewmodels.frames import SAMPLES

STRIP, GAP, RADIUS = 44, 1, 4
ABOVE, BELOW = 8, 4
"""How far the position's line reaches beyond the strip, px."""
KNOB = 10
BAR = 3
PEEK_WIDTH, PEEK_PADDING = 112, 5
ARROW_MS = 1000


class Scrubber(QSlider):
    """A slider in milliseconds, drawn as frames. Media time runs from left to right in every language.

    Signals:
        wanted(int): the person wants this position, milliseconds.
        held(bool): the position is being dragged, or let go.
        peeked(object): x of the pointer over the strip in px, None when it has left.
    """

    wanted = Signal(int)
    held = Signal(bool)
    peeked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._strip: tuple[QImage, ...] = ()
        self._cells: tuple[tuple[int, float], QImage] | None = None
        self._pointer: float | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedHeight(ABOVE + STRIP + BELOW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Position"))
        self.setProperty("focusRadius", RADIUS)
        look.changed.connect(self.update)

    @property
    def strip(self) -> tuple[QImage, ...]:
        """Return the frames that are shown, none until there are any."""
        return self._strip

    def set_strip(self, strip: Sequence[QImage]) -> None:
        """Show these frames, evenly spread over the length."""
        self._strip, self._cells = tuple(strip), None
        self.update()

    def set_length(self, milliseconds: int) -> None:
        """Change the length."""
        self.setRange(0, max(1, milliseconds))
        self.setSingleStep(ARROW_MS)
        self.setPageStep(max(1, milliseconds // 10))

    def set_position(self, milliseconds: int) -> None:
        """Show where the video is; not while the person drags."""
        if not self.isSliderDown():
            self.setValue(milliseconds)
        said = self.tr("{now} of {length}")
        words = said.format(now=clock_text(milliseconds / 1000), length=clock_text(self.maximum() / 1000))
        self.setAccessibleDescription(words)
        self.update()

    def sample_at(self, x: float) -> QImage | None:
        """Return the frame that is nearest to a place on the strip, None when there is none yet."""
        if not self._strip:
            return None
        return self._strip[min(len(self._strip) - 1, max(0, int(x / max(1, self.width()) * len(self._strip))))]

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    # ---- pointer and keys ----

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.held.emit(True)
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position().x()
        if self.isSliderDown():
            self._go(event.position().x())
        self.peeked.emit(self._pointer)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.held.emit(False)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.peeked.emit(None)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pointer = None
        self.peeked.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {
            Qt.Key.Key_Left: -self.singleStep(),
            Qt.Key.Key_Right: self.singleStep(),
            Qt.Key.Key_PageUp: -self.pageStep(),
            Qt.Key.Key_PageDown: self.pageStep(),
        }.get(Qt.Key(event.key()))
        if by is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()  # Home, End and the letters are the viewer's
        else:
            self.setValue(self.value() + by)
            self.wanted.emit(self.value())

    def _go(self, x: float) -> None:
        share = min(1.0, max(0.0, x / max(1, self.width())))
        self.setSliderPosition(round(share * self.maximum()))
        self.wanted.emit(self.sliderPosition())

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = QRectF(0, ABOVE, self.width(), STRIP)
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(band, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.drawImage(band.topLeft(), self._painted(band.width()))
        at = round(self.sliderPosition() / max(1, self.maximum()) * self.width())
        painter.fillRect(QRectF(0, band.bottom() - BAR, at, BAR), self._look.colour("accent"))
        if self._pointer is not None and not self.isSliderDown():
            hint = QColor(self._look.colour("text.on_image"))
            hint.setAlphaF(0.7)
            painter.fillRect(QRectF(round(self._pointer), ABOVE, 1, STRIP), hint)
        painter.restore()
        self._paint_position(painter, min(max(at, KNOB // 2), self.width() - KNOB // 2))

    def _paint_position(self, painter: QPainter, at: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.panel"))
        # A hem in the panel's colour keeps the white line visible over white frames.
        painter.drawRect(QRectF(at - 2, ABOVE, 4, STRIP))
        painter.setBrush(self._look.colour("text.on_image"))
        if self._look.theme.name == "light":
            painter.setBrush(self._look.colour("text.1"))
        painter.drawRect(QRectF(at - 1, 0, 2, self.height()))
        painter.drawRoundedRect(QRectF(at - KNOB / 2, 0, KNOB, KNOB), 3, 3)

    def _painted(self, width: float) -> QImage:
        """Return the cells side by side, cut once for this width."""
        ratio = self.devicePixelRatioF()
        key = (round(width), ratio)
        if self._cells is None or self._cells[0] != key:
            self._cells = (key, self._paste(key[0], ratio))
        return self._cells[1]

    def _paste(self, width: int, ratio: float) -> QImage:
        whole = QImage(round(width * ratio), round(STRIP * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        whole.setDevicePixelRatio(ratio)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = (width - (SAMPLES - 1) * GAP) / SAMPLES
        for at in range(SAMPLES):
            # Cut off, not rounded: halves rounded to even numbers would swallow a gap.
            left = int(at * (room + GAP) + 0.5)
            cell = QRectF(left, 0, int((at + 1) * (room + GAP) + 0.5) - GAP - left, STRIP)
            if at < len(self._strip):
                painter.drawImage(cell, self._strip[at], _filling(self._strip[at], cell))
            else:
                painter.fillRect(cell, self._look.colour("tile.empty"))
        painter.end()
        return whole


class Peek(QWidget):
    """The frame under the pointer, on a small raised card above the strip. It takes no clicks."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, scrubber: Scrubber, x: float | None) -> None:
        """Show the frame at ``x`` of the strip, one pixel over its upper edge; None hides the card."""
        image = scrubber.sample_at(x) if x is not None else None
        parent = self.parentWidget()
        if image is None or x is None or image.isNull() or parent is None:
            self.hide()
            return
        self._image = image
        width = PEEK_WIDTH - 2 * PEEK_PADDING
        height = round(width * image.height() / image.width()) + 2 * PEEK_PADDING
        height = min(height, 160)
        corner = scrubber.mapTo(parent, QPointF(x - PEEK_WIDTH / 2, ABOVE + 1 - height).toPoint())
        left = min(max(corner.x(), 8), parent.width() - 8 - PEEK_WIDTH)
        self.setGeometry(left - MARGINS.left(), corner.y() - MARGINS.top(), PEEK_WIDTH + MARGINS.left()
                         + MARGINS.right(), height + MARGINS.top() + MARGINS.bottom())  # fmt: skip
        self.raise_()
        self.show()
        self.update()

    def card(self) -> QRectF:
        """Return the card without the room for its shadow."""
        return QRectF(self.rect().marginsRemoved(MARGINS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        card = self.card()
        paint_raised(painter, card, self._look, RADIUS + 2)
        inside = card.adjusted(PEEK_PADDING, PEEK_PADDING, -PEEK_PADDING, -PEEK_PADDING)
        shape = QPainterPath()
        shape.addRoundedRect(inside, RADIUS - 1, RADIUS - 1)
        painter.setClipPath(shape)
        painter.drawImage(inside, self._image, _filling(self._image, inside))


def _filling(image: QImage, cell: QRectF) -> QRectF:
    """Return the part of an image, around its middle, that fills a cell."""
    scale = min(image.width() / cell.width(), image.height() / cell.height())
    width, height = cell.width() * scale, cell.height() * scale
    return QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
