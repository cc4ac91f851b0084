"""ShareDialog: choose when a link ends, make it, copy it; says from where and by whom it can be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.stepper import Stepper
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.sharing import CHOICES, LONGEST_HOURS, Linked, Sharing, end_text, reach_text

CUSTOM = "custom"
LONGEST_DAYS = LONGEST_HOURS // 24


class ShareDialog(Sheet):
    """A link to one result. Making it copies it, too."""

    def __init__(self, look: Look, sharing: Sharing, generation: Generation, window: QWidget) -> None:
        super().__init__(look, "", window, width=560)
        self._sharing = sharing
        self._generation = generation
        self._linked: Linked | None = None
        self.title.setText(self.tr("Share"))
        self.setAccessibleName(self.tr("Share"))
        self._make_parts()
        self._fill()
        self._connect()
        self._choose_usual()
        self._show_state()

    # ---- what is chosen ----

    @property
    def hours(self) -> int:
        """Return after how many hours the link shall end."""
        key = self.choice.key()
        if key != CUSTOM:
            return int(key)
        return self.number.value() * (24 if self.unit.key() == "days" else 1)

    def confirm(self) -> None:
        """Make the link, or copy the one that is there."""
        if self._linked is not None:
            self._copy()
        elif self.create_button.isEnabled():
            self._create()

    def _choose_usual(self) -> None:
        usual = self._sharing.usual_hours
        if usual in CHOICES:
            self.choice.choose(str(usual))
            return
        days = usual % 24 == 0
        self.choice.choose(CUSTOM)
        self.unit.choose("days" if days else "hours")
        self.number.set_value(usual // 24 if days else usual)

    def _on_choice(self) -> None:
        # A link that is there keeps its end: another end means another link.
        self._linked = None
        self._error = ""
        self.number.set_limits(1, LONGEST_DAYS if self.unit.key() == "days" else LONGEST_HOURS)
        self._show_state()

    # ---- making ----

    def _create(self) -> None:
        self._error = ""
        self._sharing.make(self._generation, self.hours)

    def _copy(self) -> None:
        if self._linked is not None:
            QGuiApplication.clipboard().setText(self._linked.link.url)
            self.outcome.set_text(self.tr("Link copied.") + f" {end_text(self._linked.link)}")

    def _on_linked(self, linked: Linked) -> None:
        if linked.generation.name != self._generation.name:
            return
        self._linked = linked
        self.link.setText(linked.link.url)
        self.link.setCursorPosition(0)
        self._copy()
        self._show_state()
        if self.isVisible():
            self.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: StudioError) -> None:
        self._error = f"{error.message} {error.hint}".strip()
        self._show_state()

    def _show_state(self) -> None:
        made, busy = self._linked is not None, self._sharing.busy
        self._custom.setVisible(self.choice.key() == CUSTOM)
        reach = reach_text(self._linked.link.url) if self._linked is not None else ""
        self.reach.set_text(reach if made else self._sharing.before_text(self._generation))
        self.reach.setVisible(bool(self.reach.text()))
        self._made.setVisible(made)
        self.error.set_text(self._error)
        self.error.setVisible(bool(self._error))
        self.create_button.setVisible(not made)
        self.create_button.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create link"))
        self.create_button.updateGeometry()
        self.done.setText(self.tr("Done") if made else self.tr("Cancel"))
        self.done.updateGeometry()

    # ---- building ----

    def _make_parts(self) -> None:
        look, file = self.look, self._generation.file
        self._error = ""
        self.name = ElidedLabel(look, file.path.name if file is not None else self._generation.name, "body", "text.2")
        self.name.elide = Qt.TextElideMode.ElideMiddle
        texts = (self.tr("1 hour"), self.tr("24 hours"), self.tr("7 days"))
        segments = [Segment(str(hours), text) for hours, text in zip(CHOICES, texts, strict=True)]
        self.choice = Segmented(look, [*segments, Segment(CUSTOM, self.tr("Choose…"))], height=32, stretch=True)
        self.number = Stepper(look, 3, 1, LONGEST_DAYS)
        self.number.setAccessibleName(self.tr("Ends after"))
        self.number.setFixedWidth(120)
        self.unit = Segmented(look, [Segment("days", self.tr("days")), Segment("hours", self.tr("hours"))])
        self.longest = Label(look, self.tr("Links end after 7 days at most."), "caption", "text.3")
        self.reach = Paragraph(look, "", "caption", "text.2")
        self.link = TextField(look, height=LARGE)
        self.link.setReadOnly(True)
        self.link.setAccessibleName(self.tr("Link"))
        self.copy = Button(look, self.tr("Copy link"), ButtonKind.PRIMARY, icon="copy", height=LARGE)
        self.outcome = Paragraph(look, "", "body", "text.1")
        self.error = Paragraph(look, "", "body", "danger")
        self.create_button = Button(look, self.tr("Create link"), ButtonKind.PRIMARY, height=LARGE)
        self.done = Button(look, self.tr("Cancel"), height=LARGE)
        self.everyone = Label(look, self.tr("Anyone who has the link can see it until it ends."), "caption", "text.2")

    def _fill(self) -> None:
        self._custom = QWidget()
        custom = QHBoxLayout(self._custom)
        custom.setContentsMargins(0, 8, 0, 0)
        custom.setSpacing(8)
        custom.addWidget(self.number)
        custom.addWidget(self.unit)
        custom.addStretch(1)
        self._made = QWidget()
        made = QVBoxLayout(self._made)
        made.setContentsMargins(0, 16, 0, 0)
        made.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.link, 1)
        row.addWidget(self.copy)
        made.addLayout(row)
        made.addWidget(self.outcome)
        label = Label(self.look, self.tr("Ends after"), "caption", "text.2", weight=MEDIUM)
        for widget, gap in (
            (self.name, 16), (label, 6), (self.choice, 0), (self._custom, 6), (self.longest, 12),
            (self.reach, 4), (self._made, 0), (self.error, 0),
        ):  # fmt: skip
            self.body.addWidget(widget)
            self.body.addSpacing(gap)
        self.footer.addWidget(_Info(self.look))
        self.footer.addWidget(self.everyone)
        self.footer.addStretch(1)
        self.footer.addWidget(self.done)
        self.footer.addWidget(self.create_button)

    def _connect(self) -> None:
        self.choice.chosen.connect(self._on_choice)
        self.unit.chosen.connect(self._on_choice)
        self.number.changed.connect(self._on_choice)
        self.create_button.clicked.connect(self._create)
        self.copy.clicked.connect(self._copy)
        self.done.clicked.connect(self.dismiss)
        self._sharing.linked.connect(self._on_linked)
        self._sharing.failed.connect(self._on_failed)
        self._sharing.busy_changed.connect(self._show_state)


class _Info(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._look.pixmap(self, "info", "text.2"))
