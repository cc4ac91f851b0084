"""Motion: what was there a moment ago fades or slides away over what is there now. Nothing waits for it.

No graphics effect: one picture is painted over the place, and only as long as the animation lasts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Property, QAbstractAnimation, QEasingCurve, QPropertyAnimation, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look

_KEEPS_PAINTED = ("xcb", "windows", "offscreen")


class Veil(QWidget):
    """A picture of a part of the window as it was. Lets everything through but light, and goes when it is done."""

    def __init__(self, window: QWidget, rect: QRect) -> None:
        """Take the picture of ``rect`` in ``window``'s coordinates; nothing is covered yet."""
        super().__init__(window)
        self._picture = seen(window, rect)
        self._corner = rect.topLeft()
        self._strength = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(rect)

    def fade(self, milliseconds: int) -> None:
        """Cover the place and fade away."""
        animation = eased(QPropertyAnimation(self, b"strength", self), milliseconds)
        animation.setStartValue(1.0)
        animation.setEndValue(0.0)
        self._go(animation)

    def slide(self, to: QRect, milliseconds: int) -> None:
        """Cover the place and draw back to ``to``, a part of it."""
        animation = eased(QPropertyAnimation(self, b"geometry", self), milliseconds)
        animation.setStartValue(self.geometry())
        animation.setEndValue(to)
        self._go(animation)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        # It stays where it was, whatever is left of it.
        painter.drawPixmap(self._corner - self.pos(), self._picture)

    def _go(self, animation: QPropertyAnimation) -> None:
        animation.finished.connect(self.hide)
        animation.finished.connect(self.deleteLater)
        self.show()
        self.raise_()
        animation.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def _get_strength(self) -> float:
        return self._strength

    def _set_strength(self, strength: float) -> None:
        self._strength = strength
        self.update()

    strength = Property(float, _get_strength, _set_strength)


def seen(window: QWidget, rect: QRect) -> QPixmap:
    """Return what is seen of a part of a window.

    Copied from what the window has painted already where its platform keeps that in memory: to paint everything once
    more takes longer than a frame.
    """
    store = window.backingStore() if QGuiApplication.platformName() in _KEEPS_PAINTED else None
    painted = store.paintDevice() if store is not None else None
    if isinstance(painted, QImage):
        ratio = painted.devicePixelRatio()
        part = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio).toRect()
        if painted.rect().contains(part):
            return QPixmap.fromImage(painted.copy(part))
    return window.grab(rect)


def eased(animation: QPropertyAnimation, milliseconds: int) -> QPropertyAnimation:
    """Give an animation its duration and the design's easing."""
    animation.setDuration(milliseconds)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    return animation


@contextmanager
def cross_fade(look: Look, region: QWidget, step: str, rect: QRect | None = None) -> Iterator[None]:
    """Let what changes inside ``region`` meanwhile fade in; ``step`` is ``base`` or ``slow``.

    ``rect`` is the part of ``region`` that changes. Without motion, or while nobody sees it, it just changes.
    """
    duration = look.duration(step)
    window = region.window()
    if not duration or not region.isVisible() or not window.isVisible():
        yield
        return
    part = region.rect() if rect is None else rect
    veil = Veil(window, QRect(region.mapTo(window, part.topLeft()), part.size()) & window.rect())
    try:
        yield
    except BaseException:
        veil.deleteLater()
        raise
    veil.fade(duration)
