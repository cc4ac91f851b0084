"""FetchingView: the justified view that asks for records and pictures of what is in view, and of what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.gallery.justified_view import JustifiedView
from vitrine.ui.gallery.packed_view import Index
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.gallery_rows import PROGRESS
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import Tile, TileKind

AHEAD_MS = 60
"""While one scrolls, what comes next is asked for so often, and what is gone dropped."""
LOOK_MS = 40
"""Records are asked for at once, and then so often."""
SCREENS_AHEAD = 2


class FetchingView(JustifiedView):
    """Asks at once for what is in view, and a little later for what lies in the direction of scrolling."""

    def __init__(self, gallery: Gallery, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(gallery, parent)
        self._thumbnails = thumbnails
        self._asked: dict[str, Generation] = {}
        self._told = range(0)
        self._heading = 1
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._look_ahead)
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._look_again)
        thumbnails.ready.connect(self._on_thumbnail)
        thumbnails.failed.connect(self._on_thumbnail)
        gallery.modelReset.connect(self._forget_told)

    def _look_at(self, rows: range) -> None:
        """Have the records of the rows in view read, with those of a screen behind them and some before them."""
        if rows == self._told or self._looks.isActive():
            return
        self._told = rows
        self._looks.start()
        behind, before = len(rows), SCREENS_AHEAD * len(rows)
        if self._dragged():
            behind = before = 0
        first = rows.start - (behind if self._heading > 0 else before)
        last = rows.stop + (before if self._heading > 0 else behind)
        self.gallery.look_at(max(0, first), min(self.gallery.rowCount(), last))

    def _look_again(self) -> None:
        self._look_at(self.rows_in_view(self.viewport().rect()))

    def _forget_told(self) -> None:
        self._told = range(0)
        self._looks.stop()

    def _on_let_go(self) -> None:
        super()._on_let_go()
        self._forget_told()
        self._soon()

    def _pixmap(self, tile: Tile, rect: QRect, ratio: float) -> QPixmap | None:
        """Return the picture of a tile in view; where it is not there yet it is asked for."""
        if tile.previews and tile.preview is not None:
            return self._thumbnails.preview(tile.preview.name, tile.preview.path, rect.width(), rect.height(), ratio)
        if tile.kind is not TileKind.RESULT or tile.generation is None:
            return None
        pixmap = self._thumbnails.pixmap(tile.generation, rect.width(), rect.height(), ratio)
        if pixmap is None:
            self._asked[tile.generation.name] = tile.generation
        return pixmap

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if not self._settling:
            self._heading = 1 if dy < 0 else -1
            self._soon()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._forget_told()
        self._soon()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(top_left, bottom_right, roles)
        if PROGRESS not in roles:
            self._soon()

    def _soon(self) -> None:
        if not self._ahead.isActive():
            self._ahead.start()

    def _near(self) -> list[range]:
        """Return the rows that may come into view next: those in the direction of scrolling, then those behind."""
        seen = self.viewport().rect()
        high = seen.height()
        rows = self.rows_in_view(seen)
        below = range(rows.stop, self.rows_in_view(seen.translated(0, SCREENS_AHEAD * high)).stop)
        above = range(self.rows_in_view(seen.translated(0, -high)).start, rows.start)
        if self._heading > 0:
            return [below, above]
        above = range(self.rows_in_view(seen.translated(0, -SCREENS_AHEAD * high)).start, rows.start)
        below = range(rows.stop, self.rows_in_view(seen.translated(0, high)).stop)
        return [above, below]

    def _look_ahead(self) -> None:
        """Ask for the pictures of what may come into view next, and forget those of what went out of it."""
        if self._dragged():
            return
        near = self._near()
        wanted: list[tuple[Generation, int, int]] = []
        for rows in near:
            found = []
            for row, rect in zip(rows, self.rects(rows), strict=False):
                tile = self.gallery.tile(row)
                if tile.kind is TileKind.RESULT and tile.generation is not None:
                    found.append((tile.generation, rect.width(), rect.height()))
            nearest_last = rows.start < self._told.start
            wanted += reversed(found) if nearest_last else found
        self._thumbnails.look_ahead(wanted, self.devicePixelRatioF())
        coming = {generation.name: generation for generation, _, _ in wanted}
        seen = self.rows_in_view(self.viewport().rect())
        for row in seen:
            generation = self.gallery.generation(row)
            if generation is not None:
                coming[generation.name] = generation
        self._thumbnails.cancel(self._asked.keys() - coming.keys())
        self._asked = {name: generation for name, generation in self._asked.items() if name in coming}

    def _on_thumbnail(self, name: str) -> None:
        generation = self._asked.pop(name, None)
        row = self.gallery.row_of_result(generation) if generation is not None else -1
        if row >= 0:
            self.viewport().update(self.visualRect(self.gallery.index(row)))
        elif generation is None:
            self._repaint_preview(name)

    def _repaint_preview(self, name: str) -> None:
        rows = self.rows_in_view(self.viewport().rect())
        for row in rows:
            preview = self.gallery.tile(row).preview if self.gallery.is_job(row) else None
            if preview is not None and preview.name == name:
                self.viewport().update(self.visualRect(self.gallery.index(row)))
