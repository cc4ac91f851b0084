"""The parts of the details panel: preview, prompt, facts, inputs, and where a result is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import IconButton
from vitrine.ui.parts.fact_row import FactRow, value_left
from vitrine.ui.parts.fields import PROMPT_LINE
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph, break_lines, paint_lines
from vitrine.ui.parts.text_button import TextButton
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.facts import Fact

PROMPT_LINES = 6
PREVIEW_HEIGHT = 208
INPUT_HEIGHT = 40
RADIUS = 4


class Preview(QWidget):
    """The result's picture, whole, in a well as wide as the panel."""

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self.setFixedHeight(PREVIEW_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        details.pictures_changed.connect(self.update)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        generation = self._details.generation
        file = generation.file if generation is not None else None
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        if generation is None or file is None:
            return
        box = _fitted(file.width or 1, file.height or 1, QRectF(self.rect()))
        size = (round(box.width()), round(box.height()))
        pixmap = self._details.thumbnails.pixmap(generation, *size, self.devicePixelRatioF())
        if pixmap is not None:
            painter.drawPixmap(round(box.x()), round(box.y()), pixmap)
        elif self._details.thumbnails.is_broken(generation.name):
            icon = self._look.pixmap(self, "image", "text.3", 20)
            painter.drawPixmap((self.width() - 20) // 2, (self.height() - 20) // 2, icon)
        elif file.average_colour:
            painter.setBrush(QColor(file.average_colour))
            painter.drawRoundedRect(box, RADIUS, RADIUS)


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
        return len(self._shown(width)) * PROMPT_LINE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour("text.1"))
        lines, leading = self._shown(self.width()), Qt.AlignmentFlag.AlignLeading
        paint_lines(painter, QRectF(self.rect()), lines, self._look.font(), PROMPT_LINE, leading)

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


class InputStrip(QWidget):
    """The pictures that were given to the model, side by side, with their names as tooltips."""

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self.setFixedHeight(INPUT_HEIGHT)
        details.pictures_changed.connect(self.update)
        look.changed.connect(self.update)

    def say(self) -> None:
        """Tell assistive technology and the tooltip what the pictures are."""
        names = [file.name or file.field for file in self._details.inputs]
        self.setToolTip("\n".join(names))
        self.setAccessibleName(", ".join(names))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = 0.0
        for file in self._details.inputs:
            aspect = min(2.4, max(0.5, file.width / file.height if file.width and file.height else 1.0))
            cell = QRectF(left, 0, round(INPUT_HEIGHT * aspect), INPUT_HEIGHT)
            if cell.right() > self.width():
                break
            shape = QPainterPath()
            shape.addRoundedRect(cell, RADIUS, RADIUS)
            painter.fillPath(shape, self._look.colour("bg.inset"))
            image = self._details.input_picture(file)
            if image is None:
                icon = "film" if file.content_type.startswith("video/") else "image"
                painter.drawPixmap(cell.center().toPoint(), self._look.pixmap(self, icon, "text.3", 16))
            else:
                painter.save()
                painter.setClipPath(shape)
                painter.drawImage(cell, image)
                painter.restore()
            left = cell.right() + 8


class KeptBlock(QWidget):
    """Where a result is: an icon, a title, its path and figures, a button that copies the path."""

    copied = Signal(str)

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self._icon = ("circle-check", "accent.text")
        self.title = Label(look, "", "caption", "text.1", weight=500)
        self.title.setWordWrap(True)
        self.path = ElidedLabel(look, "", "caption", "text.2")
        self.path.elide = Qt.TextElideMode.ElideMiddle
        self.figures = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.copy = IconButton(look, "copy", self.tr("Copy path"))
        self.copy.clicked.connect(self._copy)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.title, self.path, self.figures):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.copy)

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
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._look.pixmap(self, *self._icon))

    def _copy(self) -> None:
        kept = self._details.kept
        if kept is not None:
            QGuiApplication.clipboard().setText(kept.copied)
            self.copied.emit(kept.copied)


def _fitted(width: int, height: int, room: QRectF) -> QRectF:
    scale = min(room.width() / width, room.height() / height)
    size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
    left = room.x() + (room.width() - size.width()) / 2
    return QRectF(left, room.y() + (room.height() - size.height()) / 2, size.width(), size.height())
