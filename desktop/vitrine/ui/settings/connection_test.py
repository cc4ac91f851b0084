"""ConnectionTest: the card that shows each step of a bucket's test: waiting, running, passed, advice, failed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.margins import set_margins
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.parts.text_button import TextButton
from vitrine.ui.settings.settings_parts import Rule
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.storage_form import StorageForm
from vitrine.viewmodels.storage_steps import VERSIONING, VERSIONING_HELP, StepView, heard, step_views, summary

_MARKS = {
    "waiting": ("circle", "text.3"),
    "running": ("refresh-cw", "accent.text"),
    "passed": ("circle-check", "accent.text"),
    "advice": ("triangle-alert", "warning"),
    "failed": ("circle-x", "danger"),
    "not-tried": ("circle", "text.3"),
}


class ConnectionTest(QWidget):
    """The steps in order, as far as they are known."""

    def __init__(self, look: Look, form: StorageForm, settings: SettingsForm | None = None) -> None:
        """``settings`` keeps that nobody wants to hear of versioning."""
        super().__init__()
        self._look = look
        self._form = form
        self._settings = settings
        self.rows: list[StepRow] = []
        self.summary = Label(look, "", "caption", "text.2", tabular=True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 12)
        head.addWidget(Label(look, self.tr("Connection test"), "body_strong"))
        head.addStretch(1)
        head.addWidget(self.summary)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        form.steps_changed.connect(self.refresh)
        look.changed.connect(self.update)
        self.refresh()

    def refresh(self) -> None:
        """Show the steps as they stand."""
        ignored = self._settings is not None and bool(self._settings.value("versioning_ignored"))
        steps = heard(self._form.steps, ignore_versioning=ignored)
        done = len(steps) < len(self._form.steps)
        views = [view for view in step_views(steps) if not (done and view.state == "waiting")]
        while len(self.rows) > len(views):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(views):
            self.rows.append(StepRow(self._look))
            self.rows[-1].ignored.connect(self._ignore)
            self._list.addWidget(self.rows[-1])
        for row, view in zip(self.rows, views, strict=True):
            row.show_step(view)
        testing = self.tr("Testing…") if self._form.testing else self.tr("Not tested yet")
        self.summary.setText(summary(steps) or testing)

    def _ignore(self) -> None:
        if self._settings is not None:
            self._settings.set("versioning_ignored", True)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.panel"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)


class StepRow(QWidget):
    """One step: a mark, its title, a sentence, how long it took, and what can be done about an advice.

    Signals:
        ignored(): the advice is not wanted.
    """

    ignored = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state = "waiting"
        self.title = Label(look, "", "body", weight=MEDIUM)
        self.note = Label(look, "", "caption", "text.2", tabular=True)
        self.message = Paragraph(look, "", "caption", "text.2")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.note)
        words = QVBoxLayout()
        set_margins(words, 28, 10, 0, 10)
        words.setSpacing(1)
        words.addLayout(head)
        words.addWidget(self.message)
        self.how = TextButton(look, self.tr("How to turn it on"))
        self.how.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(VERSIONING_HELP)))
        self.ignore = TextButton(look, self.tr("Ignore"))
        self.ignore.clicked.connect(self.ignored)
        self._advice = QWidget(self)
        buttons = QHBoxLayout(self._advice)
        buttons.setContentsMargins(0, 4, 0, 0)
        buttons.setSpacing(20)
        buttons.addWidget(self.how)
        buttons.addWidget(self.ignore)
        buttons.addStretch(1)
        words.addWidget(self._advice)
        self._advice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(look))
        column.addLayout(words)
        look.changed.connect(self.update)

    def show_step(self, view: StepView) -> None:
        """Show one step."""
        self._state = view.state
        self.title.setText(view.title)
        self.title.set_colour("text.3" if view.state in ("waiting", "not-tried") else "text.1")
        self.note.setText(view.note)
        self.message.set_text(view.message)
        self.message.setVisible(bool(view.message))
        self._advice.setVisible(view.state == "advice" and view.name == VERSIONING)
        self.setAccessibleName(f"{view.title}, {view.note}, {view.message}".rstrip(", "))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - 16 if self.isRightToLeft() else 0
        QPainter(self).drawPixmap(left, 12, self._look.pixmap(self, *_MARKS[self._state]))
