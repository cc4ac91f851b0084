"""ShareDialog: choose how results are shared and until when, make the links, see and stop those that are out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation
from vitrine.domain.share import HOUR, LONGEST_HOURS, MOST_ON_A_PAGE, ShareKind, ShareOptions, ShareRecord
from vitrine.errors import StudioError
from vitrine.ui.dialogs.active_links import ActiveLinks
from vitrine.ui.dialogs.qr_view import QrPopover
from vitrine.ui.dialogs.share_card import ShareCard
from vitrine.ui.dialogs.share_parts import Choice, Strip, ToggleRow
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, SMALL, Button, ButtonKind
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.sheet import MARGIN, PADDING, Sheet
from vitrine.ui.parts.stepper import Stepper
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.qr import Modules, png
from vitrine.viewmodels.share_words import copied_text, ends_text, items_text, longest_text, stopped_text, title_text
from vitrine.viewmodels.sharing import CHOICES, Shared, ShareLink, Sharing
from vitrine.viewmodels.telling import told_error
from vitrine.viewmodels.thumbnails import Thumbnails

CUSTOM = "custom"
LONGEST_DAYS = LONGEST_HOURS // 24
WIDTH, HEIGHT, FOOT = 860, 696, 60

ChooseFile = Callable[[QWidget, str], str]
"""Asks the person for a file to write, beginning with a name; empty when they chose none."""


def ask_for_file(parent: QWidget, start: str) -> str:
    """Return the file that the person chooses in the system's own dialog, empty when they choose none."""
    return QFileDialog.getSaveFileName(parent, "", start, "PNG (*.png)")[0]


class ShareDialog(Sheet):
    """Links to results.

    Signals:
        export_wanted(): the results are to be exported instead.
        bucket_wanted(): a bucket is to be connected.
    """

    export_wanted = Signal()
    bucket_wanted = Signal()

    def __init__(
        self,
        look: Look,
        sharing: Sharing,
        thumbnails: Thumbnails,
        generations: Sequence[Generation],
        window: QWidget,
        *,
        title: str = "",
        choose_file: ChooseFile = ask_for_file,
    ) -> None:
        super().__init__(look, "", window, width=WIDTH, foot=FOOT)
        self._sharing = sharing
        self._thumbnails = thumbnails
        self._generations = list(generations)
        self._page_title = title
        self._choose_file = choose_file
        self._notice = False
        self._mine = False
        self.title.setText(items_text(self._generations))
        self.setAccessibleName(self.title.text())
        self._make_parts()
        self._fill()
        self._connect()
        self._choose_usual()
        self._show_state()
        sharing.refresh()

    # ---- what is chosen ----

    @property
    def hours(self) -> int:
        """Return after how many hours the links shall end."""
        key = self.choice.key()
        if key != CUSTOM:
            return int(key)
        return self.number.value() * (24 if self.unit.key() == "days" else 1)

    @property
    def options(self) -> ShareOptions:
        """Return what is chosen."""
        return ShareOptions(
            ShareKind.PAGE if self.page.isChecked() else ShareKind.ITEM,
            self.hours * HOUR,
            originals=self.originals.toggle.isChecked(),
            prompts=self.prompts.toggle.isChecked(),
            title=self._page_title,
        )

    def confirm(self) -> None:
        """Make the links, or copy those that are there."""
        if self.right.shared:
            self.right.copy_links()
        elif self.create_button.isEnabled() and not self._sharing.busy:
            self._create()

    def dismiss(self) -> None:
        """Close; links that are being made for this dialog are not made."""
        if self._mine and self._sharing.busy:
            self._sharing.halt()
        super().dismiss()

    def place(self) -> None:
        """Give the card the design's size, or what the window has room for."""
        width = min(WIDTH, self.width() - 2 * MARGIN)
        height = min(self.look.px(HEIGHT), self.height() - 2 * MARGIN)
        self.card.setFixedWidth(width)
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        self.update()

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
        self.number.set_limits(1, LONGEST_DAYS if self.unit.key() == "days" else LONGEST_HOURS)
        self._show_state()

    # ---- making ----

    def _create(self) -> None:
        if self._sharing.first and not self._notice:
            self._notice = True
            self._show_state()
            return
        self._mine = True
        self._sharing.make(self._generations, self.options)

    def _on_made(self, shared: list[Shared]) -> None:
        if self._mine:
            self._mine = False
            self.right.show_links(shared)
            self.done.setText(self.tr("Done"))
            if self.isVisible():
                self.right.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: StudioError) -> None:
        self.links.release()
        if self._mine or not self._sharing.busy:
            self._mine = False
            if not self.right.shared:
                self._show_state()
            self.right.show_error(told_error(error))

    def _on_interrupted(self) -> None:
        self._mine = False
        self._show_state()

    def _on_busy(self) -> None:
        if self._sharing.busy and self._mine:
            self.right.show_making(0, len(self._generations))

    def _on_progressed(self, done: int, total: int) -> None:
        if self._mine and self._sharing.busy:
            self.right.show_making(done, total)

    def _show_state(self) -> None:
        single = not self.page.isChecked()
        self.page_options.setVisible(not single)
        self._custom.setVisible(self.choice.key() == CUSTOM)
        self.longest.set_text(longest_text(self.hours, in_bucket=bool(self._sharing.bucket)))
        self.longest.setVisible(bool(self.longest.text()))
        self.no_bucket.setVisible(not self._sharing.bucket)
        count = len(self._generations)
        words, possible = self._sharing.before_text(), count <= MOST_ON_A_PAGE
        if not possible:
            words = self.tr("{most} items can be shared at once; {count} are chosen.")
            words = words.format(most=MOST_ON_A_PAGE, count=f"{count:,}")
        self.right.show_before(words, several=single and count > 1, notice=self._notice, possible=possible)

    # ---- the list ----

    def _copy(self, record: ShareRecord) -> None:
        def copy(link: ShareLink) -> None:
            QGuiApplication.clipboard().setText(link.url)
            self.links.say(copied_text([link]))

        self._sharing.sign(record, copy)

    def _show_code(self, record: ShareRecord, beside: QWidget) -> None:
        def show(link: ShareLink) -> None:
            if beside.isVisible():
                popover = QrPopover(self.look, self._window, title_text(record), ends_text(link.expires_at), link.url)
                popover.save_wanted.connect(lambda: self._save(popover.code.code))
                popover.open_at(beside, focus=popover.save, align_right=True)

        self._sharing.sign(record, show)

    def _save(self, code: Modules) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen = self._choose_file(self, str(Path(pictures or ".") / self.tr("QR code.png")))
        if chosen:
            path = Path(chosen)
            self._sharing.write(png(code), path if path.suffix else path.with_suffix(".png"))

    def _on_stopped(self, record: ShareRecord) -> None:
        if any(one.record.id == record.id for one in self.right.shared):
            self._show_state()
        self.links.say(stopped_text(record))

    # ---- building ----

    def _make_parts(self) -> None:
        look, count = self.look, len(self._generations)
        bucket = self._sharing.bucket
        place = self.tr("kept in your bucket") if bucket else self.tr("served by this computer")
        if count == 1:
            self.page = Choice(look, self.tr("A gallery page"), self.tr("A simple page, {place}").format(place=place))
            self.each = Choice(look, self.tr("A link to the file"), self.tr("Opens the original itself"))
        else:
            page = self.tr("A simple page with all %n, {place}", "", count).replace("{place}", place)
            self.page = Choice(look, self.tr("One gallery page"), page)
            self.each = Choice(look, self.tr("A link for each"), self.tr("%n links, copied as a list", "", count))
        texts = (self.tr("1 hour"), self.tr("24 hours"), self.tr("7 days"))
        segments = [Segment(str(hours), text) for hours, text in zip(CHOICES, texts, strict=True)]
        self.choice = Segmented(look, [*segments, Segment(CUSTOM, self.tr("Choose…"))], height=32, stretch=True)
        self.number = Stepper(look, 3, 1, LONGEST_DAYS)
        self.number.setAccessibleName(self.tr("Ends after"))
        self.number.setFixedWidth(120)
        self.unit = Segmented(look, [Segment("days", self.tr("days")), Segment("hours", self.tr("hours"))])
        self.longest = Paragraph(look, "", "caption", "text.2")
        self.originals = ToggleRow(look, self.tr("Let people download the originals"), checked=True)
        self.prompts = ToggleRow(look, self.tr("Show prompts on the page"), checked=False)
        self.right = ShareCard(look, count)
        self.create_button, self.copy, self.link = self.right.create_button, self.right.copy, self.right.link
        self.outcome, self.error = self.right.outcome, self.right.error
        self.links = ActiveLinks(look, self._sharing, self._thumbnails)
        self.done = Button(look, self.tr("Done"), height=LARGE)
        self.everyone = Label(
            look, self.tr("Anyone who has the link can see these items until it ends."), "caption", "text.2"
        )
        self.export_button = Button(look, self.tr("Export instead"), ButtonKind.PLAIN, icon="download", height=SMALL)
        self.connect_button = Button(look, self.tr("Connect a bucket"), ButtonKind.PLAIN, icon="cloud", height=SMALL)
        (self.page if count > 1 else self.each).setChecked(True)

    def _left(self) -> QVBoxLayout:
        look = self.look
        self._custom = _row((self.number, self.unit), top=8)
        self.no_bucket = _row((self.connect_button, self.export_button), top=8)
        self.page_options = QWidget()
        options = QVBoxLayout(self.page_options)
        options.setContentsMargins(0, 4, 0, 0)
        options.setSpacing(0)
        options.addWidget(self.originals)
        options.addWidget(self.prompts)
        column = QVBoxLayout()
        column.setSpacing(0)
        ways = (self.page, self.each) if len(self._generations) > 1 else (self.each, self.page)
        label = Label(look, self.tr("Ends after"), "caption", "text.2", weight=MEDIUM)
        for widget, gap in (
            (Strip(look, self._thumbnails, self._generations), 16), (ways[0], 8), (ways[1], 16), (label, 6),
            (self.choice, 0), (self._custom, 6), (self.longest, 6), (self.page_options, 0), (self.no_bucket, 0),
        ):  # fmt: skip
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        return column

    def _fill(self) -> None:
        body = QWidget()
        top = QHBoxLayout()
        inner = PADDING - 1  # the body keeps off the card's edge
        top.setContentsMargins(inner, 0, inner, 20)
        top.setSpacing(32)
        top.addLayout(self._left(), 1)
        top.addWidget(self.right)
        lower = QVBoxLayout()
        lower.setContentsMargins(inner, 0, inner, 0)
        lower.addWidget(self.links)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(_Line(self.look))
        column.addLayout(lower, 1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidgetResizable(True)
        self.area.setWidget(body)
        body.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        OverlayScrollBar(self.look, self.area)
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.addWidget(self.area, 1)
        self.footer.addWidget(_Info(self.look))
        self.footer.addWidget(self.everyone)
        self.footer.addStretch(1)
        self.footer.addWidget(self.done)

    def _connect(self) -> None:
        sharing = self._sharing
        for way in (self.page, self.each):
            way.toggled.connect(lambda on: self._show_state() if on else None)
        for row in (self.originals, self.prompts):
            row.toggle.toggled.connect(self._show_state)
        self.choice.chosen.connect(self._on_choice)
        self.unit.chosen.connect(self._on_choice)
        self.number.changed.connect(self._on_choice)
        self.right.create_wanted.connect(self._create)
        self.right.halt_wanted.connect(sharing.halt)
        self.right.save_wanted.connect(self._save)
        self.right.copied.connect(self.links.say)
        self.links.copy_wanted.connect(self._copy)
        self.links.code_wanted.connect(self._show_code)
        self.done.clicked.connect(self.dismiss)
        for button, wanted in ((self.export_button, self.export_wanted), (self.connect_button, self.bucket_wanted)):
            button.clicked.connect(self.dismiss)
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit())
        sharing.made.connect(self._on_made)
        sharing.failed.connect(self._on_failed)
        sharing.interrupted.connect(self._on_interrupted)
        sharing.busy_changed.connect(self._on_busy)
        sharing.progressed.connect(self._on_progressed)
        sharing.stopped.connect(self._on_stopped)
        sharing.written.connect(lambda path: self.links.say(self.tr("Saved as {name}.").format(name=path.name)))


def _row(widgets: Sequence[QWidget], *, top: int) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, top, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("line.subtle"))


class _Info(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._look.pixmap(self, "info", "text.2"))
