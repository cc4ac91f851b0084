"""QueueDrawer: what runs, waits, failed and was done, over the gallery's lower edge."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.ui.queue.queue_list import QueueList
from vitrine.viewmodels.job_words import JobAction
from vitrine.viewmodels.queue_rows import Group, QueueRow, QueueRows
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.undo import Undo

HEAD = 45


class QueueDrawer(QWidget):
    """The drawer. Commands go to the job queue itself; only what leads elsewhere goes out as signals.

    Signals:
        closed(): its chevron was pressed.
        show_wanted(object): open this Generation.
        edit_wanted(object): change the prompt of this Job.
        other_model_wanted(object): bring this Job, whose model is gone, to another one.
        statistics_wanted(): show what was made so far.
    """

    closed = Signal()
    statistics_wanted = Signal()
    show_wanted = Signal(object)
    edit_wanted = Signal(object)
    other_model_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        rows: QueueRows,
        thumbnails: Thumbnails,
        undo: Undo | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._undo = undo or Undo(self)
        self._look = look
        self._rows = rows
        self.title = Label(look, self.tr("Queue"), "title")
        self.summary = ElidedLabel(look, "", "caption", "text.3", tabular=True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pause = Button(look, self.tr("Pause"), icon="pause", height=SMALL)
        self.clear = Button(look, self.tr("Clear finished"), ButtonKind.QUIET, height=SMALL)
        self.clear.setToolTip(self.tr("Clear finished. Takes what is done off this list; the results stay."))
        self.close_button = IconButton(look, "chevron-down", self.tr("Close the queue"), height=SMALL)
        self.list = QueueList(look, rows, thumbnails)
        self.scroll_bar = OverlayScrollBar(look, self.list)
        sentence = self.tr("What you generate is listed here until it is done.")
        self.empty = EmptyState(
            look, "list-checks", self.tr("The queue is clear"), sentence, action=self.tr("See statistics"), quiet=True
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.list)
        self._arrange()
        self.close_button.clicked.connect(self.closed)
        self.clear.clicked.connect(self._clear_finished)
        self.empty.action_requested.connect(self.statistics_wanted)
        self.pause.clicked.connect(lambda: rows.queue.set_paused(not self._paused))
        self.list.acted.connect(self._on_acted)
        self.list.moved.connect(self._on_moved)
        rows.summary_changed.connect(self._refresh)
        rows.today_changed.connect(self._say_today)
        rows.queue.paused.connect(self._show_paused)
        look.changed.connect(self.update)
        self._show_paused(paused=rows.queue.is_paused)
        self._refresh()
        self.setAccessibleName(self.tr("Queue"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("bg.panel"))
        painter.fillRect(0, self._look.px(HEAD) - 1, self.width(), 1, self._look.colour("line.subtle"))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 8, 1)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addSpacing(14)
        head.addWidget(self.summary, 1)
        head.addWidget(self.pause)
        head.addSpacing(8)
        head.addWidget(self.clear)
        head.addSpacing(7)
        head.addWidget(self.close_button)
        holder = QWidget()
        self._look.fix_height(holder, HEAD)
        holder.setLayout(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(self._pages, 1)

    def _show_paused(self, paused: bool) -> None:
        self._paused = paused
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")
        self.pause.setToolTip(
            self.tr("Resume. Jobs that wait start again.")
            if paused
            else self.tr("Pause. No new job starts; running ones finish.")
        )
        self._refresh()

    def _refresh(self) -> None:
        words = self._rows.summary
        self.summary.setText(" · ".join(part for part in (self.tr("Paused") if self._paused else "", words) if part))
        rows = self._rows.rowCount()
        self._pages.setCurrentWidget(self.list if rows else self.empty)
        self.clear.setEnabled(rows > 0 and self._rows.row(rows - 1).group is Group.DONE)
        if not rows:
            self._rows.read_today()

    def _say_today(self, sentence: str) -> None:
        if sentence:
            self.empty.set_words("list-checks", self.tr("The queue is clear"), sentence)

    def _clear_finished(self) -> None:
        cleared: list[str] = []

        def clear() -> None:
            cleared[:] = self._rows.clear_done()

        self._undo.do(self.tr("Finished jobs cleared"), clear, lambda: self._rows.bring_back(cleared))

    def _on_moved(self, row: QueueRow, before: str) -> None:
        """Give a job another place in line, with the way back."""
        queue, was = self._rows.queue, self._rows.queue.line()
        wanted = self._rows.ordered(row.job.id, before)
        self._undo.do(
            self.tr("Moved in the queue"),
            lambda: queue.reorder(wanted),
            lambda: queue.reorder(was),
            announce=False,
        )

    def _on_acted(self, action: JobAction, row: QueueRow) -> None:
        queue, id = self._rows.queue, row.job.id
        match action:
            case JobAction.CANCEL:
                queue.cancel(id)
            case JobAction.RETRY:
                queue.retry(id)
            case JobAction.NEW_SEED:
                queue.retry(id, new_seed=True)
            case JobAction.CHECK:
                queue.check(id)
            case JobAction.SEND_AGAIN:
                queue.send_again(id)
            case JobAction.DISCARD:
                queue.discard(id)
            case JobAction.TO_FRONT:
                self._on_moved(row, queue.line()[0])
            case JobAction.EDIT:
                self.edit_wanted.emit(row.job)
            case JobAction.OTHER_MODEL:
                self.other_model_wanted.emit(row.job)
            case JobAction.SHOW if row.first is not None:
                self.show_wanted.emit(row.first)
