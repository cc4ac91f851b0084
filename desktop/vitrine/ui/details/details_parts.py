"""The parts of the details panel: which of several, the prompt, facts, and where a result is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, IconButton
from vitrine.ui.parts.fact_row import FactRow, value_left
from vitrine.ui.parts.fields import PROMPT_LINE
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph, break_lines, paint_lines
from vitrine.ui.parts.text_button import TextButton
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.facts import Fact

PROMPT_LINES = 6


class PromptText(QWidget):
    """The prompt: six lines, then "more"."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._text = _PromptLines(look)
        self.more = TextButton(look, "")
        self.more.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._text)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(whole=False)

    def set_text(self, text: str) -> None:
        """Show another prompt, folded."""
        if text != self._text.text():
            self._text.set_text(text)
            self._show(whole=False)

    def resizeEvent(self, event: object) -> None:
        self._show(whole=self._text.whole)

    def _toggle(self) -> None:
        self._show(whole=not self._text.whole)

    def _show(self, *, whole: bool) -> None:
        self._text.set_whole(whole=whole)
        self.more.setText(self.tr("less") if whole else self.tr("more"))
        self.more.updateGeometry()
        self.more.setVisible(self._text.lines(max(1, self.width())) > PROMPT_LINES)


class _PromptLines(Paragraph):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "body", "text.1")
        self.whole = False

    def set_whole(self, *, whole: bool) -> None:
        self.whole = whole
        self.updateGeometry()
        self.update()

    def lines(self, width: int) -> int:
        return len(break_lines(self._text, self._look.font(), width, PROMPT_LINES + 1))

    def heightForWidth(self, width: int) -> int:
        return len(self._shown(width)) * self._look.px(PROMPT_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour("text.1"))
        painter.setLayoutDirection(self.layoutDirection())
        lines, leading = self._shown(self.width()), Qt.AlignmentFlag.AlignLeading
        paint_lines(painter, QRectF(self.rect()), lines, self._look.font(), self._look.px(PROMPT_LINE), leading)

    def _shown(self, width: int) -> list[str]:
        return break_lines(self._text, self._look.font(), width, 0 if self.whole else PROMPT_LINES)


class FactList(QWidget):
    """Rows of facts, made anew only when a fact is another one."""

    copied = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[FactRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        if [row.fact for row in self.rows] == list(facts):
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        left = value_left(self._look, facts)
        self.rows = [FactRow(self._look, fact, left) for fact in facts]
        for row in self.rows:
            row.copied.connect(self.copied)
            self._column.addWidget(row)


class ChosenHead(QWidget):
    """Which of several is shown: ``1 of 3 selected · 7.1 MB``, with steps to the others."""

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._details = details
        self.words = ElidedLabel(look, "", "caption", "text.3", tabular=True)
        self.previous = IconButton(look, "chevron-left", self.tr("Previous of the selected"), height=SMALL)
        self.following = IconButton(look, "chevron-right", self.tr("Next of the selected"), height=SMALL)
        self.previous.clicked.connect(lambda: details.step(-1))
        self.following.clicked.connect(lambda: details.step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        row.addWidget(self.previous)
        row.addWidget(self.following)

    def refresh(self) -> None:
        """Show which one it is now."""
        self.words.setText(self._details.several_text)
        for button in (self.previous, self.following):
            button.setVisible(bool(self._details.several))


class KeptBlock(QWidget):
    """Where a result is: an icon, a title, its path and figures, a button that copies the path.

    Signals:
        copied(str): what was put on the clipboard.
        fetch_wanted(), locate_wanted(): bring the missing file back from the bucket, or choose where it is now.
    """

    copied = Signal(str)
    fetch_wanted = Signal()
    locate_wanted = Signal()

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self._icon = ("circle-check", "accent.text")
        self.title = Label(look, "", "caption", "text.1", weight=MEDIUM)
        self.title.setWordWrap(True)
        self.path = ElidedLabel(look, "", "caption", "text.3")
        self.path.setFont(look.font("caption", zero=True))
        self.path.elide = Qt.TextElideMode.ElideMiddle
        self.figures = Label(look, "", "caption", "text.3", tabular=True)
        self.figures.setWordWrap(True)  # numbers are never shortened
        self.copy = IconButton(look, "copy", self.tr("Copy path"), height=SMALL)
        self.copy.clicked.connect(self._copy)
        self.fetch = Button(look, self.tr("Restore from bucket"), icon="cloud", height=SMALL)
        self.locate = Button(look, self.tr("Locate…"), height=SMALL)
        self.fetch.clicked.connect(self.fetch_wanted)
        self.locate.clicked.connect(self.locate_wanted)
        self._arrange()

    def refresh(self) -> None:
        """Show where the result is kept now."""
        kept = self._details.kept
        if kept is None:
            return
        self._icon = (kept.icon, kept.colour)
        self.title.setText(kept.title)
        for label, text in ((self.path, kept.path), (self.figures, kept.figures)):
            label.setText(text)
            label.setVisible(bool(text))
        self.copy.setVisible(bool(kept.copied))
        missing, generation = self._details.missing, self._details.generation
        stored = generation is not None and generation.stored_at is not None
        self.fetch.setVisible(missing and stored and generation is not None and generation.storage.startswith("s3:"))
        self.locate.setVisible(missing)
        self._help.setVisible(missing)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - 16 if self.isRightToLeft() else 0
        QPainter(self).drawPixmap(left, 0, self._look.pixmap(self, *self._icon))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.path, self.figures):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        help_row = QHBoxLayout()
        help_row.setContentsMargins(0, 6, 0, 0)
        help_row.setSpacing(6)
        help_row.addSpacing(24)
        help_row.addWidget(self.fetch)
        help_row.addWidget(self.locate)
        help_row.addStretch(1)
        self._help = QWidget()
        self._help.setLayout(help_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._help)

    def _copy(self) -> None:
        kept = self._details.kept
        if kept is not None:
            QGuiApplication.clipboard().setText(kept.copied)
            self.copied.emit(kept.copied)
