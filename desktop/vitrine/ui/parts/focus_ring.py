"""Focus ring: one overlay per window that frames the focused control while the keyboard is in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from vitrine.ui.look import Look

RING, OFFSET = 2, 1
MARGIN = RING + OFFSET


class FocusRing(QWidget):
    """A 2 px ring, 1 px outside the focused control. Text fields draw their own (property ``ownFocus``).

    A control's corner radius is its property ``focusRadius``; property ``focusOnImage`` makes the ring white. With
    property ``focusRect`` (a QRect inside the control) that part is framed, such as one row of a list.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        self._clip = QRect()
        self._handle: QObject | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)
        look.changed.connect(self.update)

    @property
    def target(self) -> QWidget | None:
        """Return the control that is framed now."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._handle:
            if kind == QEvent.Type.KeyPress:
                self._by_keyboard = True
            elif kind == QEvent.Type.MouseButtonPress:
                self._by_keyboard = False
                self._follow(None)
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.DynamicPropertyChange):
            self._place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.EnabledChange) and watched is self._target:
            self._follow(None)
        elif kind == QEvent.Type.Show and watched is self.window():
            self._listen()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._clip)
        on_image = bool(self._target.property("focusOnImage"))
        painter.setPen(QPen(self._look.colour("focus.on_image" if on_image else "focus"), RING))
        radius = self._target.property("focusRadius")
        corner = (radius if isinstance(radius, int) else 6) + MARGIN - RING / 2
        inset = RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), corner, corner)

    def _listen(self) -> None:
        # The native window sees each key and press before any widget: few events, and no filter on the application.
        handle = self.window().windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        mine = new is not None and new.window() is self.window()
        self._follow(new if mine and new is not None and self._by_keyboard and _framed(new) else None)

    def _follow(self, target: QWidget | None) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = []
        self._target = target
        if target is None:
            self.hide()
            return
        link: QWidget | None = target
        while link is not None and link is not self.window():
            link.installEventFilter(self)
            self._watched.append(link)
            link = link.parentWidget()
        self._place()
        self.raise_()
        self.show()

    def _place(self) -> None:
        if self._target is None:
            return
        window = self.window()
        part = self._target.property("focusRect")
        rect = part if isinstance(part, QRect) else self._target.rect()
        frame = rect.translated(self._target.mapTo(window, QPoint(0, 0)))
        frame.adjust(-MARGIN, -MARGIN, MARGIN, MARGIN)
        clip = QRect(QPoint(0, 0), window.size())
        parent = self._target.parentWidget()
        while parent is not None and parent is not window:
            scroller = parent.parentWidget()
            if isinstance(scroller, QAbstractScrollArea) and scroller.viewport() is parent:
                clip &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()).adjusted(-MARGIN, 0, MARGIN, 0)
            parent = scroller
        self._clip = clip.translated(-frame.topLeft())
        self.setGeometry(frame)
        self.update()


def _framed(widget: QWidget) -> bool:
    if widget.property("ownFocus"):
        return False
    return not isinstance(widget, QAbstractItemView) or isinstance(widget.property("focusRect"), QRect)
