"""Buttons: primary, plain, quiet, danger and icon, painted from the tokens."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM, SEMIBOLD

SMALL, MEDIUM_HEIGHT, LARGE, EXTRA_LARGE = 24, 28, 32, 40
ICON_GAP = 6
"""As drawn; the text of the design says 8 (see resources/README.md)."""


class ButtonKind(StrEnum):
    """What a button is for: one primary per region; danger only in confirmations."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"
    ICON = "icon"


_FILLS = {  # rest, hover, pressed, disabled ("" is transparent)
    ButtonKind.PRIMARY: ("accent", "accent.hover", "accent.pressed", "accent.disabled"),
    ButtonKind.PLAIN: ("control", "control.hover", "control.pressed", "control.disabled"),
    ButtonKind.QUIET: ("", "control", "control.hover", ""),
    ButtonKind.DANGER: ("danger.solid", "danger.solid_hover", "danger.solid_hover", "control.disabled"),
    ButtonKind.ICON: ("", "control", "control.hover", ""),
}


class Painted(QAbstractButton):
    """Base of painted buttons: knows the pointer, repaints on theme change, never takes the focus by a click."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.update)

    @property
    def hovered(self) -> bool:
        """Return whether the pointer is over the enabled button."""
        return self.isEnabled() and self.underMouse()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.FontChange):
            self.update()


class Button(Painted):
    """A button with text, an icon, or both; without a text it is square.

    ``height`` is 24, 28, 32 or 40 px. A checkable button shows chosen (row.selected, text.1) when checked. With an
    icon only, ``name`` (accessible name and tooltip) is required: ValueError without.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        icon: str = "",
        name: str = "",
        height: int = MEDIUM_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        if not text and icon and not name:
            raise ValueError("a button with an icon only needs an accessible name")
        self._kind = kind
        self._height = height
        self._icon = icon
        self._filled = False
        self._icon_colour = ""
        self.setText(text)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        look.fix_height(self, height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", str(kind))
        self.setProperty("focusRadius", self._radius())

    @property
    def kind(self) -> ButtonKind:
        """Return what the button is for."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Change what the button is for."""
        self._kind = kind
        self.setProperty("kind", str(kind))
        self.update()

    def set_icon(self, name: str, *, colour: str = "", filled: bool = False) -> None:
        """Change the icon; ``colour`` is a token (empty: follows the text), ``filled`` paints its inside."""
        self._icon, self._icon_colour, self._filled = name, colour, filled
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.minimumHeight()
        if not self.text():
            return QSize(height, height)
        return QSize(round(self._content_width() + 2 * self._padding()), height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        # One that may be narrower than it likes does without its icon before anything is clipped.
        return hint if not self.text() else QSize(hint.width() - self._icon_width(), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fill := self._fill():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(fill))
            painter.drawRoundedRect(self.rect(), self._radius(), self._radius())
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        colour = self._text_colour()
        left = (self.width() - self._content_width() + (0 if self._has_room() else self._icon_width())) / 2
        if self._icon and self._has_room():
            size = self._icon_size()
            token = self._icon_colour if self._icon_colour and self.isEnabled() else colour
            pixmap = self.look.pixmap(self, self._icon, token, size, filled=self._filled)
            at = self.width() - left - size if self.isRightToLeft() else left
            painter.drawPixmap(round(at), round((self.height() - size) / 2), pixmap)
            left += size + ICON_GAP
        if self.text():
            painter.setFont(self._font())
            painter.setPen(self.look.colour(colour))
            painter.setLayoutDirection(self.layoutDirection())
            right = self.isRightToLeft()
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
            room = QRectF(0 if right else left, 0, self.width() - left, self.height())
            painter.drawText(room, int(flags | Qt.TextFlag.TextShowMnemonic), self.text())

    def _fill(self) -> str:
        rest, hover, pressed, disabled = _FILLS[self._kind]
        if not self.isEnabled():
            return disabled
        if self.isDown():
            return pressed
        if self.isChecked():
            return "row.selected"
        return hover if self.hovered else rest

    def _text_colour(self) -> str:
        quiet = self._kind in (ButtonKind.QUIET, ButtonKind.ICON)
        if not self.isEnabled():
            return "on_accent.disabled" if self._kind is ButtonKind.PRIMARY else "text.disabled"
        if self._kind is ButtonKind.PRIMARY:
            return "on_accent"
        if self._kind is ButtonKind.DANGER:
            return "on_danger"
        active = self.hovered or self.isDown() or self.isChecked()
        return "text.2" if quiet and not active else "text.1"

    def _font(self) -> QFont:
        if self._height == SMALL:
            return self.look.font("caption", weight=MEDIUM)
        return self.look.font("body", weight=SEMIBOLD if self._kind is ButtonKind.PRIMARY else MEDIUM)

    def _content_width(self) -> float:
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()) if self.text() else 0.0
        return width + self._icon_width()

    def _icon_width(self) -> int:
        if not self._icon:
            return 0
        return self._icon_size() + (ICON_GAP if self.text() else 0)

    def _has_room(self) -> bool:
        return not self.text() or self.width() >= self._content_width()

    def _padding(self) -> int:
        return {SMALL: 8, EXTRA_LARGE: 14, LARGE: 12}.get(self._height, 10)

    def _radius(self) -> int:
        return {SMALL: 5, EXTRA_LARGE: 8}.get(self._height, 6)

    def _icon_size(self) -> int:
        return 14 if self._height == SMALL else 16


class IconButton(Button):
    """A square button with an icon only; ``name`` is its accessible name and tooltip."""

    def __init__(
        self, look: Look, icon: str, name: str, *, height: int = MEDIUM_HEIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", ButtonKind.ICON, icon=icon, name=name, height=height, parent=parent)
