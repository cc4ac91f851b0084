"""JobStatus: how an open job stands: stage and progress, or what went wrong and what can be done."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.parts.text_button import TextButton
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.job_words import JobAction, action_hint, action_icon, action_words, actions
from vitrine.viewmodels.telling import told
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import failure_text, failure_title, right_text, stage_text

BUTTON_GAP = 6
ROOM = 312
"""Width of the panel's content at its usual width; buttons go on in another row beyond it."""
CLOCK_MS = 1000


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
        hint = told(failure.hint) if failure is not None and tile.gone is None else ""
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
        tile = self._details.tile
        gone = tile.gone if tile is not None else None
        if tuple(self.buttons) != tuple(wanted):
            self._make_buttons(wanted)
        for action, button in self.buttons.items():
            button.setText(action_words(action, gone))
            button.setToolTip(action_hint(action, job, self._details.names, gone))

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
            if not left or left + BUTTON_GAP + button.sizeHint().width() > ROOM:
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
