"""PaneFoot: what can be done with the result above it, and FinishBar: the line under four panes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.keycaps import caps_width, paint_caps
from vitrine.ui.parts.text import ElidedLabel
from vitrine.viewmodels.comparing import Verdict

HEIGHT, BAR = 52, 44


class PaneFoot(QWidget):
    """Name, seed and time of a result, its star, Remix, Keep and the trash."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.name = ElidedLabel(look, "", "body_strong")
        self.name.elide = Qt.TextElideMode.ElideMiddle
        self.note = ElidedLabel(look, "", "caption", "text.3", tabular=True)
        self.star = IconButton(look, "star", self.tr("Favourite (F)"))
        self.remix = Button(look, self.tr("Remix"), ButtonKind.QUIET, icon="repeat-2")
        self.keep = Button(look, self.tr("Keep"), ButtonKind.QUIET, icon="check")
        self.keep.setToolTip(self.tr("Keep (K)"))
        self.keep.setCheckable(True)
        self.trash = IconButton(look, "trash-2", self.tr("Reject (X)"))
        self.trash.setCheckable(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.note)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(6)
        row.addLayout(words, 1)
        for button in (self.star, self.remix, self.keep, self.trash):
            row.addWidget(button)
        look.fix_height(self, HEIGHT)

    def show_result(self, generation: Generation, note: str, verdict: Verdict | None) -> None:
        """Show a result and what was decided about it."""
        name = generation.file.path.stem if generation.file is not None else generation.name
        self.name.setText(name)
        self.note.setText(note)
        self.star.set_icon("star", colour="text.1" if generation.starred else "", filled=generation.starred)
        self.star.setAccessibleDescription(self.tr("On") if generation.starred else self.tr("Off"))
        self.keep.setChecked(verdict is Verdict.KEEP)
        self.trash.setChecked(verdict is Verdict.REJECT)
        for button, words in (
            (self.star, self.tr("Favourite: {name}")), (self.remix, self.tr("Remix {name}")),
            (self.keep, self.tr("Keep {name}")), (self.trash, self.tr("Reject {name}")),
        ):  # fmt: skip
            button.setAccessibleName(words.format(name=name))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("bg.panel"))


class FinishBar(QWidget):
    """What differs in a sentence, the keys, and the button that carries the verdicts out.

    Signals:
        finish_wanted(): carry them out.
    """

    finish_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sentence = ElidedLabel(look, "", "body", "text.2")
        self.finish = Button(look, "", height=SMALL)
        self.finish.setToolTip(self.tr("Star what is kept, move what is rejected to the trash (Ctrl Enter)"))
        self.finish.clicked.connect(self.finish_wanted)
        self.hints = _Hints(
            look,
            [
                ("1–4", self.tr("choose")), ("K", self.tr("keep")), ("X", self.tr("reject")),
                (self.tr("Tab"), self.tr("next")),
            ],
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(20)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.hints)
        row.addWidget(self.finish)
        look.fix_height(self, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line.subtle"))


class _Hints(QWidget):
    """Key caps with what they do."""

    GAP, BETWEEN = 6, 18

    def __init__(self, look: Look, hints: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._look = look
        self._hints = list(hints)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        said = self.tr("{key}: {words}")
        self.setAccessibleName(", ".join(said.format(key=key, words=words) for key, words in hints))
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._width(*hint) for hint in self._hints) + self.BETWEEN * (len(self._hints) - 1)), 24)

    def _width(self, key: str, words: str) -> float:
        text = QFontMetricsF(self._look.font()).horizontalAdvance(words)
        return caps_width(self._look, [key]) + self.GAP + text + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0.0, self.height() / 2
        for key, words in self._hints:
            cap = caps_width(self._look, [key])
            paint_caps(painter, self._look, left + cap, middle, [key], "text.2")
            painter.setFont(self._look.font())
            painter.setPen(self._look.colour("text.3"))
            room = QRectF(left + cap + self.GAP, 0, self.width(), self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(room, int(flags), words)
            left += self._width(key, words) + self.BETWEEN
