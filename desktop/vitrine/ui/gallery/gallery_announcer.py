"""GalleryAnnouncer: says aloud, through assistive technology, that a result is there or that a job failed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from vitrine.viewmodels.tile import Tile, TileKind
from vitrine.viewmodels.tile_text import announcement


class GalleryAnnouncer(QObject):
    """Announces ends of work, never each percent. Without assistive technology nothing is made."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def announce(self, tile: Tile) -> None:
        """Say what became of a job; a failure interrupts what is being said."""
        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._widget, announcement(tile))
        done = tile.kind is TileKind.RESULT
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Polite if done else politeness.Assertive)
        QAccessible.updateAccessibility(event)
