"""ShareCard: the right side of the share dialog: before, while and after links are made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.dialogs.qr_view import QrView
from vitrine.ui.dialogs.share_parts import LinkField
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind, IconButton
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.text import Paragraph
from vitrine.viewmodels.share_words import copied_text, ends_text, reach_text
from vitrine.viewmodels.sharing import Shared
from vitrine.viewmodels.telling import told

WIDTH, PADDING, RADIUS = 300, 20, 8
"""Of the card, px."""


class ShareCard(QWidget):
    """Shows what there is of the links; what is wanted goes out as signals.

    Signals:
        create_wanted(): links are to be made.
        halt_wanted(): the making is to stop.
        save_wanted(object): the picture of this QR code (its modules) is to be saved.
        copied(str): the links are on the clipboard: what to say about it.
    """

    create_wanted = Signal()
    halt_wanted = Signal()
    save_wanted = Signal(object)
    copied = Signal(str)

    def __init__(self, look: Look, count: int) -> None:
        super().__init__()
        self._look = look
        self._count = count
        self._shared: list[Shared] = []
        self._at = 0
        self._notice = False
        self.setFixedWidth(WIDTH)
        self._make_parts()
        self._arrange()
        self.create_button.clicked.connect(self.create_wanted)
        self.halt.clicked.connect(self.halt_wanted)
        self.copy.clicked.connect(self.copy_links)
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.code.code))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.following.clicked.connect(lambda: self._step(1))
        look.changed.connect(self.update)

    @property
    def shared(self) -> list[Shared]:
        """Return the links that are shown, empty before there are any."""
        return self._shared

    # ---- states ----

    def show_before(self, words: str, *, several: bool, notice: bool, possible: bool = True) -> None:
        """Offer to make links; ``words`` say where they will lead, ``notice`` says once what a link means."""
        self._shared, self._notice = [], notice
        self.code.show_link("")
        said = words
        if notice:
            warned = self.tr(
                "Anyone who has the link can see these items until it ends. Send it only to those who should see them."
            )
            said = f"{warned} {words}".strip()
        self.outcome.set_text(said)
        text = self.tr("Create %n links", "", self._count) if several else self.tr("Create link")
        self.create_button.setText(self.tr("Understood, create link") if notice and not several else text)
        self.create_button.setEnabled(possible)
        self._show_parts(before=True)

    def show_making(self, done: int, total: int) -> None:
        """Show how far the making is."""
        self.outcome.set_text(
            self.tr("Copying {n} of {total}").format(n=f"{min(done + 1, total):,}", total=f"{total:,}")
            if total > 1
            else self.tr("Creating the link…")
        )
        self.bar.set_share(done / total if total > 1 else None)
        self._show_parts(making=True)

    def show_links(self, shared: Sequence[Shared]) -> None:
        """Show links that were just made, and copy them."""
        self._shared, self._at = list(shared), 0
        self._show_parts(made=True)
        self._show_one()
        self.copy.setText(self.tr("Copy link") if len(shared) == 1 else self.tr("Copy %n links", "", len(shared)))
        self.copy_links()

    def show_error(self, words: str) -> None:
        """Say why there is no link, or why something was not done."""
        self.error.set_text(words)
        self.error.setVisible(bool(words))

    def copy_links(self) -> None:
        """Put the links on the clipboard, one a line."""
        if self._shared:
            QGuiApplication.clipboard().setText("\n".join(one.link.url for one in self._shared))
            self.copied.emit(copied_text([one.link for one in self._shared]))

    # ---- inside ----

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % len(self._shared)
        self._show_one()

    def _show_one(self) -> None:
        one = self._shared[self._at]
        self.code.show_link(one.link.url)
        self.save.setEnabled(bool(self.code.code))
        self.link.setText(one.link.url)
        self.link.setCursorPosition(0)
        ends = ends_text(one.link.expires_at)
        if len(self._shared) > 1:
            place = self.tr("{n} of {total}").format(n=self._at + 1, total=len(self._shared))
            ends = f"{place} · {ends}"
        notes = (ends, told(one.link.shortened_because), reach_text(one.link.url))
        self.outcome.set_text("\n".join(note for note in notes if note))

    def _open(self) -> None:
        if self._shared:
            QDesktopServices.openUrl(QUrl(self._shared[self._at].link.url))

    def _show_parts(self, *, before: bool = False, making: bool = False, made: bool = False) -> None:
        self.error.setVisible(False)
        self.create_button.setVisible(before)
        self.bar.setVisible(making)
        self.halt.setVisible(making)
        self.link.setVisible(made)
        for button in (self.copy, self.open, self.save):
            button.setVisible(made)
        several = made and len(self._shared) > 1
        self.previous.setVisible(several)
        self.following.setVisible(several)
        self.create_button.updateGeometry()

    def _make_parts(self) -> None:
        look = self._look
        self.code = QrView(look)
        self.outcome = Paragraph(look, "", "caption", "text.2", centred=True)
        self.error = Paragraph(look, "", "caption", "danger", centred=True)
        self.previous = IconButton(look, "chevron-left", self.tr("Previous link"))
        self.following = IconButton(look, "chevron-right", self.tr("Next link"))
        self.link = LinkField(look, height=LARGE)
        self.copy = Button(look, self.tr("Copy link"), ButtonKind.PRIMARY, icon="copy", height=LARGE)
        self.open = Button(look, icon="external-link", name=self.tr("Open the link"), height=LARGE)
        self.save = Button(look, icon="download", name=self.tr("Save the QR code as PNG"), height=LARGE)
        self.create_button = Button(look, self.tr("Create link"), ButtonKind.PRIMARY, icon="link", height=LARGE)
        self.halt = Button(look, self.tr("Stop"), height=LARGE)
        self.bar = ProgressBar(look, self.tr("Progress"))
        for button in (self.copy, self.create_button, self.halt):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        column.setSpacing(12)
        code = QHBoxLayout()
        code.setSpacing(0)
        code.addWidget(self.previous)
        code.addStretch(1)
        code.addWidget(self.code)
        code.addStretch(1)
        code.addWidget(self.following)
        column.addLayout(code)
        column.addWidget(self.outcome)
        column.addWidget(self.error)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addWidget(self.link)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy, self.create_button, self.halt):
            row.addWidget(button, 1)
        row.addWidget(self.open)
        row.addWidget(self.save)
        column.addLayout(row)
        column.setAlignment(code, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
