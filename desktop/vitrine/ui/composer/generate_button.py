"""The Generate button: says what it will do, that it did it, or what has to be fixed first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import EXTRA_LARGE, ICON_GAP, Painted
from vitrine.ui.parts.keycaps import caps_width, key_names, paint_caps
from vitrine.ui.theme import MEDIUM, SEMIBOLD

QUEUED_MS = 600
PADDING = 14
RADIUS = 8


class GenerateButton(Painted):
    """40 px high, full width. A press asks to generate, or for the fixing action while there is one.

    It never blocks while jobs run, and a second press during "Added 4 to the queue" queues again.
    """

    generate_requested = Signal()
    fix_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, shortcut: str = "Ctrl+Return") -> None:
        super().__init__(look, parent)
        self._label = self.tr("Generate")
        self._keys = key_names(shortcut)
        self._hint = ""
        self._fix: tuple[str, str, str] | None = None
        self._queued = ""
        self._revert = QTimer(self, singleShot=True, interval=QUEUED_MS)
        self._revert.timeout.connect(self._on_revert)
        self.clicked.connect(lambda: (self.fix_requested if self.fixing else self.generate_requested).emit())
        self.setFixedHeight(EXTRA_LARGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)
        self.set_ready(1)

    def set_ready(self, count: int, label: str = "") -> None:
        """Offer to generate ``count`` results; ``label`` replaces "Generate 4" (such as "Generate 4 samples")."""
        plain = self.tr("Generate") if count == 1 else self.tr("Generate {count}").format(count=count)
        self._label, self._fix, self._hint = label or plain, None, ""
        self._settle(enabled=True)

    def set_blocked(self, hint: str = "") -> None:
        """Disable, and say what is missing ("Write a prompt first" when nothing is given)."""
        self._hint, self._fix = hint or self.tr("Write a prompt first"), None
        self._settle(enabled=False)

    def set_fix(self, text: str, icon: str, icon_colour: str = "text.1") -> None:
        """Become a plain button that does the fixing action, such as "Add a Replicate key" with ``key-round``."""
        self._fix, self._hint = (text, icon, icon_colour), ""
        self._settle(enabled=True)

    def show_queued(self, count: int) -> None:
        """Say for 600 ms that ``count`` results were added to the queue."""
        self._queued = self.tr("Added {count} to the queue").format(count=count)
        self._revert.start()
        self._settle(enabled=True)

    def text(self) -> str:
        """Return what the button says now."""
        if self._queued:
            return self._queued
        return self._hint or (self._fix[0] if self._fix else self._label)

    @property
    def fixing(self) -> bool:
        """Return whether a press does the fixing action instead of generating."""
        return self._fix is not None and not self._queued

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(self.look.font("body", weight=SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(round(text + caps_width(self.look, self._keys)) + 3 * PADDING, EXTRA_LARGE)

    def minimumSizeHint(self) -> QSize:
        text = QFontMetricsF(self.look.font("body", weight=SEMIBOLD)).horizontalAdvance(self.text())
        icon = 16 + ICON_GAP if self._queued or self._fix else 0
        return QSize(round(text) + icon + 2 * PADDING, EXTRA_LARGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(self._fill()))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        if self._queued:
            self._paint_centred(painter, "on_accent", "check", "on_accent")
        elif not self.isEnabled():
            self._paint_centred(painter, "on_accent.disabled")
        elif self._fix:
            self._paint_centred(painter, "text.1", self._fix[1], self._fix[2], weight=MEDIUM)
        else:
            self._paint_ready(painter)

    def _fill(self) -> str:
        base = "control" if self.fixing else "accent"
        if not self.isEnabled():
            return "accent.disabled"
        if self.isDown():
            return f"{base}.pressed"
        return f"{base}.hover" if self.hovered and not self._queued else base

    def _paint_ready(self, painter: QPainter) -> None:
        painter.setPen(self.look.colour("on_accent"))
        painter.setFont(self.look.font("body", weight=SEMIBOLD))
        rect = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._label)
        caps = caps_width(self.look, self._keys)
        if QFontMetricsF(painter.font()).horizontalAdvance(self._label) + caps + PADDING / 2 > rect.width():
            return  # the words need the room of the keys
        right = rect.left() + caps if self.isRightToLeft() else rect.right()
        paint_caps(painter, self.look, right, self.height() / 2, self._keys, "on_accent")

    def _paint_centred(
        self, painter: QPainter, colour: str, icon: str = "", icon_colour: str = "", *, weight: int = SEMIBOLD
    ) -> None:
        font = self.look.font("body", weight=weight)
        text = QFontMetricsF(font).horizontalAdvance(self.text())
        icon_room = 16 + ICON_GAP if icon else 0
        left = (self.width() - text - icon_room) / 2
        if icon:
            at = left + text + ICON_GAP if self.isRightToLeft() else left
            painter.drawPixmap(round(at), (self.height() - 16) // 2, self.look.pixmap(self, icon, icon_colour))
        painter.setFont(font)
        painter.setPen(self.look.colour(colour))
        rect = QRectF(left + (0 if self.isRightToLeft() else icon_room), 0, text + 2, self.height())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())

    def _settle(self, *, enabled: bool) -> None:
        self.setEnabled(enabled)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def _on_revert(self) -> None:
        self._queued = ""
        self._settle(enabled=not self._hint)
