"""Progress: a 3 px bar, known or sweeping; a sweep ticks only while it can be seen."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimerEvent
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look

HEIGHT, RADIUS = 3, 1.5
SWEEP_MS = 1600
SWEEP_SHARE = 0.3
FRAME_MS = 33


class ProgressBar(QWidget):
    """A bar that shows a known share, or sweeps while the share is unknown. It never goes backwards by itself."""

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._share: float | None = None
        self._paused = False
        self._timer = 0
        self._clock = QElapsedTimer()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    def share(self) -> float | None:
        """Return the share that is shown, None while unknown."""
        return self._share

    def set_share(self, share: float | None) -> None:
        """Show a share from 0 to 1, or sweep with None. A smaller share than shown is ignored (see ``restart``)."""
        if share is not None:
            share = min(1.0, max(0.0, share, self._share or 0.0))
        self._share = share
        self._settle()

    def restart(self) -> None:
        """Begin anew as unknown, for another stage."""
        self._share = None
        self._settle()

    def set_paused(self, *, paused: bool) -> None:
        """Grey the bar and hold it still."""
        self._paused = paused
        self._settle()

    @property
    def sweeping(self) -> bool:
        """Return whether the bar is ticking now."""
        return self._timer != 0

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settle()

    def timerEvent(self, event: QTimerEvent) -> None:
        # Scrolled out of sight the bar stays "visible" to Qt: nothing needs to be painted then.
        if not self.visibleRegion().isEmpty():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_progress(painter, QRectF(self.rect()), self._look, self._share, self._phase(), paused=self._paused)

    def _phase(self) -> float:
        return (self._clock.elapsed() % SWEEP_MS) / SWEEP_MS if self._timer else 0.5

    def _settle(self) -> None:
        sweeps = self._share is None and not self._paused and self.isVisible() and not self._look.reduced_motion
        if sweeps and not self._timer:
            self._clock.start()
            self._timer = self.startTimer(FRAME_MS)
        elif not sweeps and self._timer:
            self.killTimer(self._timer)
            self._timer = 0
        self.update()


def paint_progress(
    painter: QPainter, rect: QRectF, look: Look, share: float | None, phase: float = 0.5, *, paused: bool = False
) -> None:
    """Paint a bar into ``rect``; without a share a 30% segment stands at ``phase`` (0 to 1) of its sweep."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("control.pressed"))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * rect.x() + rect.width(), 0)
        painter.scale(-1, 1)
    painter.setBrush(look.colour("text.3" if paused else "accent"))
    if share is not None:
        filled = QRectF(rect.x(), rect.y(), rect.width() * share, rect.height())
    else:
        width = rect.width() * SWEEP_SHARE
        left = rect.x() - width + phase * (rect.width() + width)
        filled = QRectF(left, rect.y(), width, rect.height()).intersected(rect)
    if filled.width() > 0:
        painter.drawRoundedRect(filled, RADIUS, RADIUS)
    painter.restore()
