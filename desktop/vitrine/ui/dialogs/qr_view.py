"""QrView: a QR code, black on white in both themes, and the popover that shows one large."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, IconButton
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.viewmodels.qr import Modules, modules

SIDE, QUIET, RADIUS = 196, 12, 6
LARGE_SIDE = 340
FINE = 3.0
"""Device pixels a module needs at least to be cut to whole ones."""


class QrView(QWidget):
    """Paints a code with a quiet zone of 12 px; without one, a place for it."""

    def __init__(self, look: Look, side: int = SIDE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._side = side
        self._modules: Modules = ()
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of the link"))
        look.changed.connect(self.update)

    @property
    def code(self) -> Modules:
        """Return the code that is shown, empty when there is none."""
        return self._modules

    def show_link(self, url: str) -> None:
        """Show the code of a link; empty takes it away."""
        self._modules = modules(url) if url else ()
        if not url:
            self.setAccessibleDescription("")
        elif not self._modules:
            self.setAccessibleDescription(self.tr("This link is too long for a QR code."))
        else:
            self.setAccessibleDescription(self.tr("A camera that reads it opens the link."))
        self.setToolTip(self.accessibleDescription() if url and not self._modules else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white") if self._modules else self._look.colour("bg.panel"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        if not self._modules:
            at = (self._side - 32) // 2
            painter.drawPixmap(at, at, self._look.pixmap(self, "qr-code", "text.3", 32))
            return
        room = self._side - 2 * QUIET
        module = room / len(self._modules)
        ratio = self.devicePixelRatioF()
        if module * ratio >= FINE:
            module = int(module * ratio) / ratio
        start = (self._side - module * len(self._modules)) / 2
        painter.setBrush(QColor("black"))
        for y, row in enumerate(self._modules):
            x = 0
            while x < len(row):
                end = x
                while end < len(row) and row[end]:
                    end += 1
                if end > x:
                    # A run of modules is one rectangle: no light seams between neighbours.
                    painter.drawRect(QRectF(start + x * module, start + y * module, (end - x) * module, module))
                x = end + 1


class QrPopover(Popover):
    """A code large enough to be read from across a desk.

    Signals:
        save_wanted(): its picture is to be saved.
    """

    save_wanted = Signal()

    def __init__(self, look: Look, window: QWidget, title: str, ends: str, url: str) -> None:
        super().__init__(look, window, padding=16)
        self.code = QrView(look, LARGE_SIDE)
        self.code.show_link(url)
        self.save = Button(look, self.tr("Save as PNG"), icon="download")
        self.save.setEnabled(bool(self.code.code))
        self.close_button = IconButton(look, "x", self.tr("Close"))
        name = ElidedLabel(look, title, "body_strong")
        name.elide = Qt.TextElideMode.ElideMiddle
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.addWidget(Label(look, ends, "caption", "text.2"), 1)
        foot.addWidget(self.save)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(self.code)
        self.body.addSpacing(12)
        self.body.addLayout(foot)
        self.setAccessibleName(title)
        self.save.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.dismiss)
        self.closed.connect(self.deleteLater)
