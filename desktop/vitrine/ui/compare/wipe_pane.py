"""WipePane: two pictures of the same shape on top of each other, parted by a line that is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.compare.pane_painter import EDGE, paint_chip, paint_levels
from vitrine.ui.look import Look
from vitrine.viewmodels.compare_view import SharedView

HANDLE, GRASP = 28, 10
STEP, BIG_STEP = 0.02, 0.1


class WipePane(QWidget):
    """Shows the first picture at the left of the line and the second at its right.

    Signals:
        view_changed(): zoom or place is another one.
        toggled(object): a double-click at this point: Fit or 100%.
    """

    view_changed = Signal()
    toggled = Signal(object)

    def __init__(self, look: Look, view: SharedView) -> None:
        super().__init__()
        self._look = look
        self._view = view
        self._levels: list[tuple[QImage, ...]] = [(), ()]
        self._share = 0.5
        self._held: QPointF | None = None
        self._held_line = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Wipe"))
        self._describe()
        look.changed.connect(self.update)

    def show_levels(self, place: int, levels: tuple[QImage, ...]) -> None:
        """Take the picture of A (0) or B (1)."""
        self._levels[place] = levels
        self.update()

    @property
    def share(self) -> float:
        """Return where the line is, 0 (left) to 1."""
        return self._share

    def move_line(self, share: float) -> None:
        """Put the line somewhere else, 0 (left) to 1."""
        self._share = min(1.0, max(0.0, share))
        self._describe()
        self.update()

    def line_x(self) -> float:
        """Return where the line is drawn, logical px."""
        return self._share * self.width()

    def follow_view(self) -> None:
        """Repaint after zoom or place have changed."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(event.rect(), look.colour("bg.viewer"))
        ratio, line = self.devicePixelRatioF(), self.line_x()
        rooms = (QRectF(0, 0, line, self.height()), QRectF(line, 0, self.width() - line, self.height()))
        target = self._view.target(0)
        for levels, room in zip(self._levels, rooms, strict=True):
            if levels:
                paint_levels(painter, levels, target, room, self._view.zoom(0, ratio), ratio)
            else:
                painter.fillRect(target.intersected(room), look.colour("tile.empty"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        white = look.colour("text.on_image")
        painter.fillRect(QRectF(line - 1, 0, 2, self.height()), white)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("badge.scrim"))
        middle = QPointF(line, self.height() / 2)
        painter.drawEllipse(middle, HANDLE / 2, HANDLE / 2)
        pixmap = look.icons.pixmap("split", "text.on_image", 16, ratio)
        painter.drawPixmap(middle - QPointF(8, 8), pixmap)
        paint_chip(painter, look, QPointF(EDGE, EDGE), "A", square=True, strong=True)
        paint_chip(painter, look, QPointF(self.width() - EDGE, EDGE), "B", square=True, strong=True, from_right=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()
            self._held_line = abs(event.position().x() - self.line_x()) <= GRASP or not self._view.is_cut(0)
            if self._held_line:
                self.move_line(event.position().x() / max(1, self.width()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = abs(event.position().x() - self.line_x()) <= GRASP
        self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        if self._held is None:
            return
        moved, self._held = event.position() - self._held, event.position()
        if self._held_line:
            self.move_line(event.position().x() / max(1, self.width()))
        else:
            self._view.pan(0, moved)
            self.view_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self._view.zoom_by(0, event.angleDelta().y() / 120, event.position())
            self.view_changed.emit()
        event.accept()

    def _describe(self) -> None:
        words = self.tr("{percent}% of A is seen; the rest is B.").format(percent=round(self._share * 100))
        self.setAccessibleDescription(words)
