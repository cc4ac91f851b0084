"""ComparePane: one of the results compared; wheel, drag and Alt-drag move what is seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.compare.pane_painter import (
    CHIP,
    EDGE,
    REJECTED,
    navigator_rect,
    paint_chip,
    paint_levels,
    paint_navigator,
    small_of,
)
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button
from vitrine.viewmodels.compare_view import SharedView
from vitrine.viewmodels.comparing import Verdict
from vitrine.viewmodels.image_loader import LoadedImage


class ComparePane(QWidget):
    """Draws its picture where the shared view has it.

    Signals:
        pressed(): the person turned to this pane.
        view_changed(): zoom or place is another one, perhaps of all panes.
        toggled(object): a double-click at this point: Fit or 100%.
    """

    pressed = Signal()
    view_changed = Signal()
    toggled = Signal(object)

    def __init__(self, look: Look, view: SharedView, number: int) -> None:
        super().__init__()
        self._look = look
        self._view = view
        self.number = number
        self.generation: Generation | None = None
        self._levels: tuple[QImage, ...] = ()
        self._preview: QPixmap | None = None
        self._small: QPixmap | None = None
        self._words = ""
        self.badge = ""
        self.note = ""
        self.verdict: Verdict | None = None
        self.ringed = False
        self._held: QPointF | None = None
        self._held_navigator = False
        self.offset = Button(look, icon="undo-2", name=self.tr("Offset"), height=SMALL, parent=self)
        self.offset.hide()
        self.offset.clicked.connect(self._reset)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        look.changed.connect(self.update)

    # ---- what is shown ----

    def show_result(self, generation: Generation, image: LoadedImage | None, preview: QPixmap | None) -> None:
        """Show a result: its picture, or its thumbnail until that is decoded."""
        if image is None and self.generation is not None and self.generation.name == generation.name and self._levels:
            self.generation = generation
            return
        self.generation, self._preview, self._words = generation, preview, ""
        self._levels = image.levels if image is not None else ()
        self._small = None
        self.update()

    def show_frame(self, frame: QImage) -> None:
        """Show a frame of a video."""
        self._levels, self._small = (frame,), None
        self.update()

    def show_trouble(self, words: str) -> None:
        """Say why the picture cannot be shown."""
        self._words = words
        self.update()

    @property
    def is_whole(self) -> bool:
        """Return whether the picture itself is shown, not its thumbnail."""
        return bool(self._levels)

    def follow_view(self) -> None:
        """Repaint after zoom or place have changed, and say how far this pane was moved by itself."""
        offset = self._view.offset(self.number)
        self.offset.setVisible(not offset.isNull())
        if not offset.isNull():
            across, down = round(-offset.x() * 100), round(-offset.y() * 100)
            self.offset.setText(self.tr("Offset {x}%, {y}%").format(x=f"{across:+d}", y=f"{down:+d}"))
            self.offset.setAccessibleName(self.tr("{offset}. Bring it back").format(offset=self.offset.text()))
            self.offset.setToolTip(self.tr("Bring it back to where the others are (Backspace)"))
            self.offset.adjustSize()
        self._place_offset()
        self.update()

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(event.rect(), look.colour("bg.viewer"))
        if self.generation is None:
            return
        target = self._view.target(self.number)
        painter.setOpacity(REJECTED if self.verdict is Verdict.REJECT else 1.0)
        if self._levels:
            ratio = self.devicePixelRatioF()
            paint_levels(painter, self._levels, target, QRectF(self.rect()), self._view.zoom(self.number, ratio), ratio)
        elif self._preview is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, self._preview, QRectF(self._preview.rect()))
        else:
            painter.fillRect(target, look.colour("tile.empty"))
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._words:
            self._paint_words(painter)
        self._paint_marks(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text.1"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.rect()).adjusted(48, 48, -48, -48), int(flags), self._words)

    def _paint_marks(self, painter: QPainter) -> None:
        look, mirrored = self._look, self.isRightToLeft()
        near, far = (self.width() - EDGE, EDGE) if mirrored else (EDGE, self.width() - EDGE)
        low = self.height() - EDGE - look.px(CHIP)
        paint_chip(painter, look, QPointF(near, EDGE), self.badge, square=True, from_right=mirrored, strong=True)
        if self.note:
            paint_chip(painter, look, QPointF(near, low), self.note, from_right=mirrored)
        cut = self._view.is_cut(self.number) and bool(self._levels)
        if cut:
            self._paint_navigator(painter)
        if self.verdict is not None:
            keeps = self.verdict is Verdict.KEEP
            text = self.tr("Keep") if keeps else self.tr("Rejected")
            # The navigator has the corner: the verdict stands above the note then.
            at = QPointF(near, low - (look.px(CHIP) + 8 if self.note else 0)) if cut else QPointF(far, low)
            paint_chip(
                painter, look, at, text, chosen=keeps, icon="check" if keeps else "", strong=not keeps,
                from_right=mirrored if cut else not mirrored,
            )  # fmt: skip
        if self.ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("text.1"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_navigator(self, painter: QPainter) -> None:
        if self._small is None:
            self._small = small_of(self._levels, self.devicePixelRatioF())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_navigator(painter, self._look, self.navigator(), self._small, self._view.seen(self.number))

    def navigator(self) -> QRectF:
        """Return where the navigator lies."""
        shown = self._view.shown(self.number)
        aspect = shown.width() / max(1.0, shown.height())
        return navigator_rect(self.width(), self.height(), aspect, mirrored=self.isRightToLeft())

    # ---- pointer ----

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        if event.button() != Qt.MouseButton.LeftButton or self.generation is None:
            return
        self._held = event.position()
        self._held_navigator = self._view.is_cut(self.number) and self.navigator().contains(event.position())
        if self._held_navigator:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        moved, self._held = event.position() - self._held, event.position()
        if self._held_navigator:
            self._go_to(event.position())
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._view.shift(self.number, moved)
        else:
            self._view.pan(self.number, moved)
        self.view_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held, self._held_navigator = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.generation is not None and event.angleDelta().y():
            self._view.zoom_by(self.number, event.angleDelta().y() / 120, event.position())
            self.view_changed.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_offset()

    def _go_to(self, at: QPointF) -> None:
        """Bring the point of the navigator under the pointer into the middle."""
        rect, size, seen = self.navigator(), self._view.shown(self.number), self._view.seen(self.number)
        wanted = QPointF((at.x() - rect.left()) / rect.width(), (at.y() - rect.top()) / rect.height())
        by = seen.center() - wanted
        self._view.pan(self.number, QPointF(by.x() * size.width(), by.y() * size.height()))
        self.view_changed.emit()

    def _reset(self) -> None:
        self._view.reset_offset(self.number)
        self.view_changed.emit()

    def _place_offset(self) -> None:
        left = EDGE if self.isRightToLeft() else self.width() - EDGE - self.offset.width()
        self.offset.move(left, EDGE)
