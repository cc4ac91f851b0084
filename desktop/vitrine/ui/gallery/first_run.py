"""FirstRun: what the gallery shows before anything was made: a welcome over empty tiles, with three steps."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.composer.generate_button import GenerateButton
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import EXTRA_LARGE, SMALL, Button, ButtonKind
from vitrine.ui.parts.margins import set_margins
from vitrine.ui.parts.text import ElidedLabel, Label, break_lines, paint_lines
from vitrine.ui.theme import MEDIUM, REGULAR

WIDTH, RADIUS, PADDING, INSET = 520, 10, 33, 19
STEP = 59
MARK = 32
RAISED = 22
"""How far above the middle the card stands, in px."""
CAPS_GAP = 5
GHOST_ROWS = ((56, 169, (253, 136, 301, 136)), (233, 170, (177, 260, 145, 242)), (411, 167, (114, 350, 158, 202)),
              (586, 162, (301, 121, 253, 149)))  # fmt: skip
"""Top, height and the widths of the tiles that are hinted at."""


class FirstRun(QWidget):
    """Covers the empty gallery.

    Signals:
        generate_requested(), key_wanted(), folder_wanted(), bucket_wanted(): a button was pressed.
    """

    generate_requested = Signal()
    key_wanted = Signal()
    folder_wanted = Signal()
    bucket_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.card = _Card(look, self)
        self.card.generate.generate_requested.connect(self.generate_requested)
        self.card.add_key.clicked.connect(self.key_wanted)
        self.card.steps["key"].button.clicked.connect(self.key_wanted)
        self.card.steps["folder"].button.clicked.connect(self.folder_wanted)
        self.card.steps["bucket"].button.clicked.connect(self.bucket_wanted)
        self.setAccessibleName(self.tr("Everything you make, kept."))
        look.changed.connect(self._place)

    def set_samples(self, count: int) -> None:
        """Say how many sample pictures a press makes."""
        one = self.tr("Generate 1 sample")
        self.card.generate.set_ready(count, one if count == 1 else self.tr("Generate {n} samples").format(n=count))
        self.card.generate.setMinimumWidth(self.card.generate.sizeHint().width() + CAPS_GAP)

    def set_folder(self, folder: str) -> None:
        """Say where results are kept."""
        self.card.steps["folder"].line.setText(folder)

    def set_done(self, *, key: bool, bucket: bool) -> None:
        """Tick the steps that are done."""
        self.card.steps["key"].set_done(done=key)
        self.card.steps["bucket"].set_done(done=bucket)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = min(WIDTH, self.width() - 32)
        height = self.card.height_for(width)
        top = max(16, (self.height() - height) // 2 - RAISED)
        self.card.setGeometry((self.width() - width) // 2, top, width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.width() - 32
        for number, (top, height, widths) in enumerate(GHOST_ROWS):
            ghost = QColor(self._look.colour("tile.empty"))
            ghost.setAlphaF((0.45, 0.36, 0.18, 0.09)[number])
            painter.setBrush(ghost)
            left, scale = 16.0, (room - 8 * (len(widths) - 1)) / sum(widths)
            for width in widths:
                painter.drawRoundedRect(QRectF(round(left), top, round(width * scale), height), 4, 4)
                left += width * scale + 8


class _Card(QWidget):
    """The welcome itself."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.generate = GenerateButton(look)
        self.generate.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_key = Button(look, self.tr("Add a provider key"), height=EXTRA_LARGE)
        folder = Step(look, self.tr("Results are kept on this computer"), "", self.tr("Change"), quiet=True)
        folder.set_done(done=True)
        self.steps = {
            "folder": folder,
            "key": Step(
                look,
                self.tr("Add a key for a hosted model"),
                self.tr("Such as one of Replicate. You pay the provider directly"),
                self.tr("Add key"),
            ),
            "bucket": Step(
                look,
                self.tr("Connect your own bucket"),
                self.tr("S3, R2, B2 or MinIO. You can do this any time"),
                self.tr("Connect"),
            ),
        }
        self.title = _Words(look, self.tr("Everything you make, kept."), "display", 34, "text.1")
        self.words = _Words(
            look,
            self.tr(
                "The demo painter is ready. It draws sample images on this computer, with no key, no network and no"
                " cost. Press Generate to see the whole path, from prompt to saved file."
            ),
            "title",
            22,
            "text.2",
            REGULAR,
        )
        self._arrange()
        look.changed.connect(self.update)

    def height_for(self, width: int) -> int:
        """Return how high the card is at a width."""
        for words in (self.title, self.words):
            words.fit(width - 2 * PADDING)
        self._column.invalidate()
        return self._column.totalSizeHint().height()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.generate)
        buttons.addWidget(self.add_key)
        buttons.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(PADDING, PADDING + 32 + 15, PADDING, 0)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.words)
        head.addSpacing(20)
        head.addLayout(buttons)
        steps = QVBoxLayout()
        steps.setContentsMargins(INSET, 24, INSET, 12)
        steps.setSpacing(0)
        for step in self.steps.values():
            steps.addWidget(step)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line.subtle"), 1))
        painter.setBrush(self._look.colour("bg.panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        left = self.width() - PADDING - MARK if self.isRightToLeft() else PADDING
        painter.drawPixmap(left, PADDING, self._look.pixmap(self, "vitrine-mark", "accent", MARK))


class _Words(QWidget):
    """Sentences in a style of the scale, on lines of a height of their own."""

    def __init__(self, look: Look, text: str, style: str, line: int, colour: str, weight: int | None = None) -> None:
        super().__init__()
        self._look = look
        self._text = text
        self._style = (style, weight)
        self._line = line
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def fit(self, width: int) -> None:
        """Be as high as the lines are at a width."""
        self.setFixedHeight(len(self._lines(width)) * self._look.px(self._line))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self._look.colour(self._colour))
        line = self._look.px(self._line)
        paint_lines(
            painter, QRectF(self.rect()), self._lines(self.width()), self._font(), line, Qt.AlignmentFlag.AlignLeading
        )

    def _font(self) -> QFont:
        style, weight = self._style
        return self._look.font(style, weight=weight)

    def _lines(self, width: int) -> list[str]:
        return break_lines(self._text, self._font(), width)


class Step(QWidget):
    """One of the three steps: a mark, what it is, a line about it, and its button."""

    def __init__(self, look: Look, title: str, line: str, button: str, *, quiet: bool = False) -> None:
        super().__init__()
        self._look = look
        self._done = False
        self.title = Label(look, title, "body", weight=MEDIUM)
        self.line = ElidedLabel(look, line, "caption", "text.3")
        self.line.elide = Qt.TextElideMode.ElideMiddle
        self.button = Button(look, button, ButtonKind.QUIET if quiet else ButtonKind.PLAIN, height=SMALL)
        self.button.setAccessibleDescription(title)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        set_margins(row, 42, 1, PADDING - INSET, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        look.fix_height(self, STEP)
        look.changed.connect(self.update)

    def set_done(self, *, done: bool) -> None:
        """Tick it, or not; the button goes with it unless it only changes something."""
        self._done = done
        if self.button.kind is not ButtonKind.QUIET:
            self.button.setHidden(done)
        self.setAccessibleName(f"{self.title.text()}, {self.tr('done') if done else self.tr('to do')}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line.subtle"))
        icon, token = ("circle-check", "accent.text") if self._done else ("circle", "text.3")
        mark = QRect(PADDING - INSET, (self.height() - 16) // 2, 16, 16)
        if self.isRightToLeft():
            mark.moveLeft(self.width() - mark.right() - 1)
        painter.drawPixmap(mark.topLeft(), self._look.pixmap(self, icon, token))
