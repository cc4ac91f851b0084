"""SharingBlock: how many links show a result, when they end, and the two things to do with them."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.domain.share import ShareRecord
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.text import ElidedLabel
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.sharing import Sharing

HOUR, DAY = 3600.0, 86400.0

translate = QCoreApplication.translate


class SharingBlock(QWidget):
    """The links of one result.

    Signals:
        copied(str): the link on the clipboard.
        share_wanted(): a link is wanted where there is none.
    """

    copied = Signal(str)
    share_wanted = Signal()

    def __init__(self, look: Look, details: Details, sharing: Sharing) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self._sharing = sharing
        self.words = ElidedLabel(look, "", "caption", "text.1", tabular=True)
        self.copy = Button(look, self.tr("Copy"), height=SMALL)
        self.stop = Button(look, self.tr("Stop"), ButtonKind.QUIET, height=SMALL)
        self.share = Button(look, self.tr("Share…"), height=SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(24)
        row.addWidget(self.words, 1)
        for button in (self.copy, self.stop, self.share):
            row.addWidget(button)
        self.copy.clicked.connect(self._copy)
        self.stop.clicked.connect(self._stop)
        self.share.clicked.connect(self.share_wanted)
        sharing.changed.connect(self.refresh)

    @property
    def links(self) -> list[ShareRecord]:
        """Return the links that show the result now."""
        result = self._details.generation
        return self._sharing.active_for(result) if result is not None else []

    def refresh(self) -> None:
        """Show the links as they are now."""
        links = self.links
        self.words.setText(links_text(links, time.time()))
        self.words.set_colour("text.1" if links else "text.3")
        self.copy.setVisible(bool(links))
        self.stop.setVisible(bool(links))
        self.share.setVisible(not links)
        self.share.setEnabled(not self._details.missing)
        self.copy.setAccessibleName(self.tr("Copy link"))
        self.stop.setAccessibleName(self.tr("Stop sharing"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - 16 if self.isRightToLeft() else 0
        icon = self._look.pixmap(self, "link", "text.2" if self.links else "text.3")
        QPainter(self).drawPixmap(left, (self.height() - 16) // 2, icon)

    def _copy(self) -> None:
        if links := self.links:
            self._sharing.sign(links[0], self._on_signed)

    def _stop(self) -> None:
        for link in self.links:
            self._sharing.stop(link)

    def _on_signed(self, link: Any) -> None:
        QGuiApplication.clipboard().setText(link.url)
        self.copied.emit(link.url)


def links_text(links: list[ShareRecord], now: float) -> str:
    """Return how many links there are and when the last one ends: ``1 link, ends in 6 days``."""
    if not links:
        return translate("SharingBlock", "Not shared")
    left = max(0.0, max(link.ends_at for link in links) - now)
    words = _one_text(left) if len(links) == 1 else _several_text(left)
    return words.format(n=len(links), days=int(left // DAY), hours=int(left // HOUR))


def _one_text(left: float) -> str:
    if left >= 2 * DAY:
        return translate("SharingBlock", "1 link, ends in {days} days")
    if left >= 2 * HOUR:
        return translate("SharingBlock", "1 link, ends in {hours} hours")
    return translate("SharingBlock", "1 link, ends in less than 2 hours")


def _several_text(left: float) -> str:
    if left >= 2 * DAY:
        return translate("SharingBlock", "{n} links, the last ends in {days} days")
    if left >= 2 * HOUR:
        return translate("SharingBlock", "{n} links, the last ends in {hours} hours")
    return translate("SharingBlock", "{n} links, the last ends in less than 2 hours")
