"""Segmented: two to four choices side by side, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.theme import MEDIUM

INSET, RADIUS, ICON_GAP = 2, 6, 6


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: a key, its text, and an icon. Without a text ``name`` is needed for assistive technology."""

    key: str
    text: str = ""
    icon: str = ""
    name: str = ""


class Segmented(QWidget):
    """An inset track with the chosen segment filled. Left and Right move the choice; ``chosen`` carries the key."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        segments: Sequence[Segment],
        *,
        height: int = 28,
        padding: int = 11,
        stretch: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _SegmentButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, INSET, INSET, INSET)
        row.setSpacing(0)
        for segment in segments:
            button = _SegmentButton(look, segment, height - 2 * INSET, padding, stretch=stretch)
            button.toggled.connect(self._on_toggled)
            self._group.addButton(button)
            self._buttons[segment.key] = button
            row.addWidget(button)
        look.fix_height(self, height)
        horizontal = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self._quiet = True
        next(iter(self._buttons.values())).setChecked(True)
        self._quiet = False
        look.changed.connect(self.update)

    def key(self) -> str:
        """Return the key of the chosen segment."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose a segment; raise KeyError for an unknown key. Emits ``chosen`` when the choice changes."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> Painted:
        """Return a segment's button, for tooltips and buddies."""
        return self._buttons[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("seg.track"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)

    def _on_toggled(self, checked: bool) -> None:
        if checked and not self._quiet:
            self.chosen.emit(self.key())


class _SegmentButton(Painted):
    def __init__(self, look: Look, segment: Segment, height: int, padding: int, *, stretch: bool) -> None:
        super().__init__(look)
        self._segment = segment
        self._padding = padding
        self.setText(segment.text)
        self.setCheckable(True)
        look.fix_height(self, height)
        horizontal = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS - INSET)
        if segment.name:
            self.setAccessibleName(segment.name)
            self.setToolTip(segment.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        buttons = self.group().buttons()
        if self.isRightToLeft():
            step = -step
        target = buttons[max(0, min(len(buttons) - 1, buttons.index(self) + step))]
        target.setChecked(True)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(round(self._content_width() + 2 * self._padding), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._content_width()) + 4, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("seg.chosen"))
            painter.drawRoundedRect(self.rect(), RADIUS - INSET, RADIUS - INSET)
        colour = "text.1" if self.isChecked() or self.hovered else "text.2"
        if not self.isEnabled():
            colour = "text.disabled"
        left = (self.width() - self._content_width()) / 2
        if self._segment.icon:
            pixmap = self.look.pixmap(self, self._segment.icon, colour)
            painter.drawPixmap(round(left), (self.height() - 16) // 2, pixmap)
            left += 16 + ICON_GAP
        painter.setFont(self._font())
        painter.setPen(self.look.colour(colour))
        # Where the text stands was reckoned from the left: it must not be mirrored once more.
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(left, 0, self.width(), self.height()), int(flags), self.text())

    def _font(self) -> QFont:
        return self.look.font("caption", weight=MEDIUM)

    def _content_width(self) -> float:
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()) if self.text() else 0.0
        icon = 16 if self._segment.icon else 0
        return width + icon + (ICON_GAP if icon and self.text() else 0)
