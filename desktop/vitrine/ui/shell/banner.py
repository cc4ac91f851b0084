"""Banner: a state that lasts (offline, disk full, key refused) at the top of the gallery, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.text import ElidedLabel

HEIGHT = 44


class Severity(IntEnum):
    """How bad a lasting state is; the worst is shown."""

    NOTICE = 0
    WARNING = 1
    DANGER = 2


_GROUNDS = {
    Severity.NOTICE: ("bg.panel", "text.2"),
    Severity.WARNING: ("warning.subtle", "warning"),
    Severity.DANGER: ("danger.subtle", "danger"),
}


@dataclass(frozen=True, slots=True)
class BannerState:
    """What a banner says: the text, a quieter note after it, and at most two actions (text, what it does).

    The note may count down: another one is not another state.
    """

    text: str
    icon: str
    severity: Severity = Severity.WARNING
    note: str = field(default="", compare=False)
    actions: tuple[tuple[str, Callable[[], None]], ...] = field(default=(), compare=False)


class Banner(QWidget):
    """Shows the worst of the states it was told. A dismissed one stays away until it changes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._states: dict[str, BannerState] = {}
        self._dismissed: dict[str, BannerState] = {}
        self._key = ""
        self.text = ElidedLabel(look)
        self.note = ElidedLabel(look, "", "body", "text.2")
        self.first = Button(look, "", height=SMALL)
        self.second = Button(look, "", ButtonKind.QUIET, height=SMALL)
        self.close_button = IconButton(look, "x", self.tr("Dismiss"), height=SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addSpacing(42 - 4)
        row.addWidget(self.text)
        row.addWidget(self.note)
        row.addStretch(1)
        row.addWidget(self.first)
        row.addSpacing(8)
        row.addWidget(self.second)
        row.addSpacing(8)
        row.addWidget(self.close_button)
        row.addSpacing(8 - 4)
        for label in (self.text, self.note):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.first.clicked.connect(lambda: self._act(0))
        self.second.clicked.connect(lambda: self._act(1))
        self.close_button.clicked.connect(self.dismiss)
        look.fix_height(self, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        look.changed.connect(self.update)

    def set_state(self, key: str, state: BannerState | None) -> None:
        """Tell that the state ``key`` (such as "storage") holds, or with None that it is over."""
        if state is None:
            self._states.pop(key, None)
            self._dismissed.pop(key, None)
        else:
            self._states[key] = state
        self._show_worst()

    def shown(self) -> BannerState | None:
        """Return the state that is shown, None when hidden."""
        return self._states.get(self._key)

    def dismiss(self) -> None:
        """Hide the state that is shown until it changes; the next worst takes its place."""
        if state := self.shown():
            self._dismissed[self._key] = state
        self._show_worst()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        state = self.shown()
        if state is None:
            return
        ground, tint = _GROUNDS[state.severity]
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour(ground))
        left = self.width() - 32 if self.isRightToLeft() else 16
        painter.drawPixmap(left, (self.height() - 16) // 2, self._look.pixmap(self, state.icon, tint))

    def _show_worst(self) -> None:
        open_keys = [key for key, state in self._states.items() if not _same(self._dismissed.get(key), state)]
        self._key = max(open_keys, key=lambda key: self._states[key].severity, default="")
        state = self.shown()
        self.setVisible(state is not None)
        if state is None:
            return
        self.text.setText(state.text)
        self.note.setText(state.note)
        self.setAccessibleName(f"{state.text} {state.note}".strip())
        for place, button in enumerate((self.first, self.second)):
            given = place < len(state.actions)
            button.setVisible(given)
            button.setText(state.actions[place][0] if given else "")
            button.updateGeometry()
        self._fit()
        self.update()

    def _fit(self) -> None:
        # Where not everything fits, the note gives way before the text is shortened.
        buttons = (button for button in (self.first, self.second, self.close_button) if not button.isHidden())
        others = 42 + 8 + 48 + sum(button.sizeHint().width() for button in buttons)
        texts = self.text.sizeHint().width() + self.note.sizeHint().width()
        self.note.setVisible(bool(self.note.text()) and others + texts <= self.width())

    def _act(self, place: int) -> None:
        state = self.shown()
        if state is not None and place < len(state.actions):
            state.actions[place][1]()


def _same(dismissed: BannerState | None, state: BannerState) -> bool:
    """Return whether a state is still the dismissed one; a note that counts down does not change it."""
    return dismissed is not None and (dismissed.text, dismissed.severity) == (state.text, state.severity)
