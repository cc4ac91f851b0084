"""The parts of the details panel: preview, prompt, facts, inputs, where it is kept, and how an open job stands."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.fact_row import FactRow, value_left
from vitrine.ui.fields import PROMPT_LINE
from vitrine.ui.look import Look
from vitrine.ui.progress import ProgressBar
from vitrine.ui.text import ElidedLabel, Label, Paragraph, break_lines, paint_lines
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.facts import Fact
from vitrine.viewmodels.job_words import JobAction, action_hint, action_icon, action_words, actions
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import failure_text, failure_title, right_text, stage_text

PROMPT_LINES = 6
PREVIEW_HEIGHT = 208
INPUT_HEIGHT = 40
RADIUS = 4
BUTTON_GAP = 6
CLOCK_MS = 1000


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


class TextButton(Button):
    """A small quiet button without ground or padding, flush with the text around it."""

    def __init__(self, look: Look, text: str, *, icon: str = "") -> None:
        super().__init__(look, text, ButtonKind.QUIET, icon=icon, height=SMALL)

    def _padding(self) -> int:
        return 0

    def _fill(self) -> str:
        return ""


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


class JobStatus(QWidget):
    """How an open job stands: stage and progress, or what went wrong and what can be done."""

    acted = Signal(object)
    """The JobAction that was pressed."""

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self._stage = ""
        self._timer = QTimer(self, interval=CLOCK_MS)
        self._timer.timeout.connect(self.refresh_progress)
        self.title = Label(look, "", "body_strong", "text.1")
        self.right = Label(look, "", "caption", "text.2", tabular=True)
        self.bar = ProgressBar(look, self.tr("Progress"))
        self.message = Paragraph(look, "", "body", "text.2")
        self.hint = Paragraph(look, "", "body", "text.2")
        self.more = TextButton(look, self.tr("Details"))
        self.more.setCheckable(True)
        self.technical = Paragraph(look, "", "caption", "text.3")
        self.copy = Button(look, self.tr("Copy details"), ButtonKind.QUIET, icon="copy", height=SMALL)
        self.buttons: dict[JobAction, Button] = {}
        self._rows = QVBoxLayout()
        self._arrange()
        self.more.toggled.connect(lambda _: self._show_technical())
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.technical.text()))

    def refresh(self) -> None:
        """Show the job as it is now."""
        job, tile = self._details.job, self._details.tile
        if job is None or tile is None:
            self._timer.stop()
            return
        live = tile.kind is TileKind.LIVE
        failure = job.error
        self.title.set_colour("text.1" if live or job.held else "danger")
        self.right.setVisible(live)
        self.message.setVisible(not live)
        self.message.set_text("" if live else failure_text(tile))
        hint = failure.hint if failure is not None else ""
        self.hint.set_text(hint)
        self.hint.setVisible(bool(hint))
        self.technical.set_text(failure.details if failure is not None else "")
        self.more.setVisible(bool(self.technical.text()))
        self._show_technical()
        self._offer(actions(job))
        self.refresh_progress()

    def refresh_progress(self) -> None:
        """Show stage, fraction and clock."""
        tile = self._details.tile
        if tile is None:
            return
        live = tile.kind is TileKind.LIVE
        asked = tile.job is not None and tile.job.cancel_requested
        words = self.tr("Cancelling") if live and asked else stage_text(tile) if live else failure_title(tile)
        self.title.setText(words)
        self.right.setText(right_text(tile, time.time(), 400))
        if tile.stage != self._stage:
            self._stage = tile.stage
            self.bar.restart()
        self.bar.setVisible(live and not (tile.fraction is None and not tile.sweeps))
        self.bar.set_share(tile.fraction)
        self._tick(ticking=live and tile.ticks)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh_progress()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def _tick(self, *, ticking: bool) -> None:
        if ticking and self.isVisible() and not self._timer.isActive():
            self._timer.start()
        elif not ticking:
            self._timer.stop()

    def _show_technical(self) -> None:
        shown = self.more.isChecked() and bool(self.technical.text())
        self.technical.setVisible(shown)
        self.copy.setVisible(shown)

    def _offer(self, wanted: Sequence[JobAction]) -> None:
        job = self._details.job
        if job is None:
            return
        if tuple(self.buttons) != tuple(wanted):
            self._make_buttons(wanted)
        for action, button in self.buttons.items():
            button.setToolTip(action_hint(action, job, self._details.names))

    def _make_buttons(self, wanted: Sequence[JobAction]) -> None:
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        while (old := self._rows.takeAt(0)) is not None:
            row = old.layout()
            if row is not None:
                row.deleteLater()
        self.buttons = {}
        line, left = QHBoxLayout(), 0
        for action in wanted:
            kind = ButtonKind.PLAIN if not self.buttons else ButtonKind.QUIET
            button = Button(self._look, action_words(action), kind, icon=action_icon(action))
            button.clicked.connect(lambda _=False, action=action: self.acted.emit(action))
            self.buttons[action] = button
            if not left or left + BUTTON_GAP + button.sizeHint().width() > 312:
                line, left = QHBoxLayout(), 0
                line.setSpacing(BUTTON_GAP)
                line.addStretch(1)
                self._rows.addLayout(line)
            line.insertWidget(line.count() - 1, button)
            left += button.sizeHint().width() + BUTTON_GAP

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.right)
        more = QHBoxLayout()
        more.setSpacing(BUTTON_GAP)
        more.addWidget(self.more)
        more.addWidget(self.copy)
        more.addStretch(1)
        self._rows.setSpacing(BUTTON_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.bar, self.message, self.hint):
            column.addWidget(widget)
        column.addLayout(self._rows)
        column.addLayout(more)
        column.addWidget(self.technical)


def _fitted(width: int, height: int, room: QRectF) -> QRectF:
    scale = min(room.width() / width, room.height() / height)
    size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
    left = room.x() + (room.width() - size.width()) / 2
    return QRectF(left, room.y() + (room.height() - size.height()) / 2, size.width(), size.height())
