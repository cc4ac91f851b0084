"""ZoomCanvas: Fit, zoom at the pointer and pan, by wheel, pinch, drag and double-click; others paint what is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.viewer.transform import ViewTransform

MARGIN = 24
SETTLED_MS = 120


class ZoomCanvas(QWidget):
    """A place for a picture. Zoom 1 shows one pixel of the picture on one pixel of the screen.

    Signals:
        zoomed(float, bool): the zoom now, and whether it is Fit.
        chose_zoom(): the person chose Fit or a zoom by double-click.
    """

    zoomed = Signal(float, bool)
    chose_zoom = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, margin: float = MARGIN) -> None:
        super().__init__(parent)
        self._look = look
        self._held: QPointF | None = None
        self._view = ViewTransform(margin)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        look.changed.connect(self.update)

    def _on_settled(self) -> None:
        """Note that zoom and place stand still."""

    # ---- zoom ----

    @property
    def zoom(self) -> float:
        """Return pixels of the screen per pixel of the picture."""
        return self._view.zoom

    @property
    def fits(self) -> bool:
        """Return whether it follows the size of the window."""
        return self._view.fits

    def target(self) -> QRectF:
        """Return where the picture lies in the widget, logical px."""
        return self._view.target()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; the point ``at`` (the middle by default) stays where it is."""
        self._view.set_zoom(zoom, at)
        self._tell()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (or out, with negative steps)."""
        self._view.zoom_by(steps, at)
        self._tell()

    def fit(self) -> None:
        """Show it whole; a small picture is not enlarged."""
        self._view.fit()
        self._tell()

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Change between Fit and 100%."""
        if self._view.fits:
            self.set_zoom(1.0, at)
        else:
            self.fit()
        self.chose_zoom.emit()

    def _tell(self) -> None:
        self._show_hand()
        self.zoomed.emit(self._view.zoom, self._view.fits)
        self._settled.start()
        self.update()

    def _show_hand(self) -> None:
        held = self._held is not None
        hand = Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor
        self.setCursor(hand if self._view.can_pan else Qt.CursorShape.ArrowCursor)

    # ---- events ----

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.set_zoom(self.zoom * (1 + event.value()), event.position())
                return True
        elif event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                point = self.mapFromGlobal(pinch.centerPoint().toPoint())
                self.set_zoom(self.zoom * pinch.scaleFactor(), QPointF(point))
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._on_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._on_room()

    def _on_room(self) -> None:
        self._view.set_room(self.width(), self.height(), self.devicePixelRatioF())
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if fingers and self._view.can_pan and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan(QPointF(event.pixelDelta()))  # two fingers on a trackpad move a picture
        elif event.angleDelta().y():
            self.zoom_by(event.angleDelta().y() / 120, event.position())
        event.accept()

    def _pan(self, by: QPointF) -> None:
        self._view.pan(by)
        self.update()
        self._settled.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._view.can_pan:
            self._held = event.position()
            self._show_hand()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._pan(event.position() - self._held)
            self._held = event.position()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self._show_hand()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_fit(event.position())
