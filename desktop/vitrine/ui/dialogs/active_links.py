"""ActiveLinks: the links that open now, each to be copied, shown as a QR code, or stopped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.share import ShareKind
from vitrine.ui.dialogs.share_parts import paint_thumbnail
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.viewmodels.share_words import kind_text, left_text, title_text
from vitrine.viewmodels.sharing import Listed, Sharing
from vitrine.viewmodels.thumbnails import Thumbnails

ROW = 36
THUMB_WIDTH, THUMB_HEIGHT = 32, 22
KIND_WIDTH, LEFT_WIDTH = 149, 161
SHOWN = 40
"""Rows made at once; a button makes the rest."""
MINUTE = 60_000


class ActiveLinks(QWidget):
    """The list, the newest first.

    Signals:
        copy_wanted(object): the ShareRecord of a link.
        code_wanted(object, object): the ShareRecord and the button beside which its code is to be shown.
    """

    copy_wanted = Signal(object)
    code_wanted = Signal(object, object)

    def __init__(self, look: Look, sharing: Sharing, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._look = look
        self._sharing = sharing
        self._thumbnails = thumbnails
        self._all = False
        self.rows: list[LinkRow] = []
        self.title = Label(look, self.tr("Active links"), "body_strong")
        self.count = Label(look, "", "body", "text.3", tabular=True)
        self.note = ElidedLabel(look, "", "caption", "text.2")
        self.none = Label(look, self.tr("No link opens now."), "body", "text.3")
        self.more = Button(look, "", ButtonKind.QUIET)
        self._column = QVBoxLayout(self)
        self._arrange()
        # Words about minutes change while somebody looks at them, and only then.
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(self._retell)
        self.more.clicked.connect(self._show_all)
        sharing.changed.connect(self.fill)
        thumbnails.ready.connect(self._on_thumbnail)
        self.say("")
        self.fill()

    def fill(self) -> None:
        """Show the links as they are now."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        entries = self._sharing.active
        shown = entries if self._all else entries[:SHOWN]
        self.rows = [LinkRow(self._look, entry, self._thumbnails, self) for entry in shown]
        for place, row in enumerate(self.rows):
            self._column.insertWidget(1 + place, row)
            row.copy.clicked.connect(lambda _=False, row=row: self.copy_wanted.emit(row.entry.record))
            row.code.clicked.connect(lambda _=False, row=row: self.code_wanted.emit(row.entry.record, row.code))
            row.stop.clicked.connect(lambda _=False, row=row: self._stop(row))
        self.count.setText(f"{len(entries):,}" if entries else "")
        self.none.setVisible(not entries)
        left = len(entries) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %n more", "", left))
        self.more.updateGeometry()
        self._retell()

    def say(self, words: str) -> None:
        """Say what became of a link, or again what stopping means."""
        standing = self.tr("Stopping a link deletes the shared copy. Your originals stay.")
        if not self._sharing.bucket:
            standing = self.tr("A stopped link opens no more. Your originals stay.")
        self.note.setText(words or standing)
        self.note.set_colour("text.1" if words else "text.2")

    def _stop(self, row: LinkRow) -> None:
        row.stop.setEnabled(False)
        self._sharing.stop(row.entry.record)

    def release(self) -> None:
        """Let links be stopped again whose stopping was refused."""
        for row in self.rows:
            row.stop.setEnabled(not self._sharing.is_stopping(row.entry.record))

    def _show_all(self) -> None:
        self._all = True
        self.fill()

    def _retell(self) -> None:
        soon = [row for row in self.rows if row.tell_left()]
        if soon and self.isVisible():
            self._tick.start(MINUTE)

    def _on_thumbnail(self, name: str) -> None:
        for row in self.rows:
            if row.entry.generation is not None and row.entry.generation.name == name:
                row.update()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 10)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.note, 8)
        self._column.setContentsMargins(0, 16, 0, 8)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self.none)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)


class LinkRow(QWidget):
    """One link of the list."""

    def __init__(self, look: Look, entry: Listed, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._look = look
        self._thumbnails = thumbnails
        name = title_text(entry.record)
        self.title = ElidedLabel(look, name)
        if entry.record.kind is ShareKind.ITEM:
            self.title.elide = Qt.TextElideMode.ElideMiddle
        self.left = Label(look, "", "caption", "text.2", tabular=True)
        self.copy = Button(look, self.tr("Copy"), ButtonKind.QUIET, icon="copy", height=SMALL)
        self.code = IconButton(look, "qr-code", self.tr("QR code of {name}").format(name=name), height=SMALL)
        self.stop = Button(look, self.tr("Stop"), ButtonKind.QUIET, height=SMALL)
        self.copy.setAccessibleName(self.tr("Copy the link to {name}").format(name=name))
        self.stop.setAccessibleName(self.tr("Stop the link to {name}").format(name=name))
        kind = Label(look, kind_text(entry.record), "caption", "text.2")
        kind.setFixedWidth(look.px(KIND_WIDTH))
        self.left.setFixedWidth(look.px(LEFT_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        row.addSpacing(THUMB_WIDTH + 12)  # not a margin: those are not mirrored
        row.addWidget(self.title, 1)
        row.addSpacing(12)
        for widget, gap in ((kind, 0), (self.left, 0), (self.copy, 4), (self.code, 4), (self.stop, 0)):
            row.addWidget(widget)
            row.addSpacing(gap)
        self.setAccessibleName(name)
        look.fix_height(self, ROW)
        look.changed.connect(self.update)
        self.tell_left()

    def tell_left(self) -> bool:
        """Say how long it lives on; return whether that is soon over."""
        words, soon = left_text(self.entry.record)
        self.left.setText(words)
        self.left.set_colour("warning" if soon else "text.2")
        return soon

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line.subtle"))
        left = self.width() - THUMB_WIDTH if self.isRightToLeft() else 0
        top = (self.height() + 1 - THUMB_HEIGHT) / 2
        rect = QRectF(left, top, THUMB_WIDTH, THUMB_HEIGHT)
        paint_thumbnail(painter, self._look, self._thumbnails, self.entry.generation, rect)
