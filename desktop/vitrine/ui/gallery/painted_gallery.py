"""PaintedGallery: the justified view with its tiles, sticky days and overlays painted, and its pictures fetched."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.gallery.fetching_view import FetchingView
from vitrine.ui.gallery.gallery_empty import GalleryEmpty
from vitrine.ui.gallery.gallery_layout import HEADER
from vitrine.ui.gallery.hover_scrub import HoverScrub
from vitrine.ui.gallery.packed_view import MARGIN, STRIP
from vitrine.ui.gallery.tile_brush import TileFonts
from vitrine.ui.gallery.tile_painter import RING_OUTSIDE, TileState, paint_tile
from vitrine.ui.gallery.tile_work import WORK_BAR, WORK_BAR_BOTTOM
from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.progress import FRAME_MS, SWEEP_MS
from vitrine.viewmodels.figures import day_text
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import TileAction

CLOCK_MS = 200
"""Texts of live tiles change five times a second at most (DESIGN, section 6)."""
_KEPT_DAYS = 500


class PaintedGallery(FetchingView):
    """Draws what is in view. What the pointer and the keys do is left to GalleryView."""

    def __init__(self, look: Look, gallery: Gallery, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(gallery, thumbnails, parent)
        self.look = look
        self._fonts = TileFonts(look)
        self.scrub = HoverScrub(thumbnails.strips, self)
        self._hovered = -1
        self._hot: TileAction | None = None
        self._pressed: tuple[int, TileAction] | None = None
        self._band: QRect | None = None
        self._keyboard = False
        self._moving: list[int] = []
        self._days: dict[datetime.date, tuple[str, int]] = {}
        self._days_of: datetime.date | None = None
        self._texts_age = QElapsedTimer()
        self._texts_age.start()
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._on_tick)
        self.setMouseTracking(True)
        self.scroll_bar = OverlayScrollBar(look, self, top=HEADER)
        self.scroll_bar.says = self._day_at
        self.empty = GalleryEmpty(look, gallery, self)
        self.scroll_bar.released.connect(self._on_let_go)
        self.scrub.changed.connect(self._on_scrub)
        gallery.figures_changed.connect(self._update_headers)
        look.changed.connect(self._wear)
        self._wear()

    def _wear(self) -> None:
        self.strip = self.look.px(STRIP)
        self._days_of = None
        self.viewport().update()

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has changed of the rows in view and nothing else: no data() per role, no scaling."""
        self.executeDelayedItemsLayout()
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), self.look.colour("bg.canvas"))
        seen = self.rows_in_view(self.viewport().rect())
        self._look_at(seen)
        region, whole = event.region(), event.rect() == self.viewport().rect()
        rows = seen if whole else self.rows_in_view(event.rect())
        now, phase = time.time(), self._phase()
        chosen, current = self._chosen_among(rows), self.currentIndex().row() if self._keyboard else -1
        ratio, has_focus, out = self.devicePixelRatioF(), self.hasFocus(), RING_OUTSIDE
        at_rest = TileState(now=now, phase=phase)
        tile_of, broken = self.gallery.tile, self._thumbnails.is_broken
        for row, rect in zip(rows, self.rects(rows), strict=True):
            dirty = rect.adjusted(-out, -out, out, out)
            if not whole and not region.intersects(dirty):
                continue
            tile = tile_of(row)
            share = self.scrub.share(tile, rect, ratio) if row == self._hovered else None
            pixmap = self.scrub.frame(tile, rect, ratio) if share is not None else self._pixmap(tile, rect, ratio)
            state = at_rest
            if not whole or row in (self._hovered, current) or row in chosen or (pixmap is None and tile.generation):
                state = TileState(
                    hovered=row == self._hovered and not (share is not None and self.scrub.covers_parts),
                    current=has_focus and row == current,
                    selected=row in chosen,
                    hot=self._hot if row == self._hovered else None,
                    pressed=self._pressed is not None,
                    now=now,
                    phase=phase,
                    broken=tile.generation is not None and broken(tile.generation.name),
                    scrub=share,
                    dirty_from=dirty.top() if whole else region.intersected(dirty).boundingRect().top(),
                )
            paint_tile(painter, rect, tile, state, self._fonts, pixmap)
        self._paint_headers(painter, region)
        self._paint_band(painter)
        self._keep_ticking()

    def _chosen_among(self, rows: range) -> set[int]:
        """Return the selected ones of these rows, by ranges: asking row by row would ask each row's flags."""
        selection = self.selectionModel().selection()
        chosen: set[int] = set()
        for at in range(selection.count()):
            part = selection.at(at)
            chosen.update(range(max(part.top(), rows.start), min(part.bottom() + 1, rows.stop)))
        return chosen

    def _paint_headers(self, painter: QPainter, changed: QRegion) -> None:
        for section, box, over_tiles in self._headers():
            if changed.intersects(box):
                self._paint_header(painter, section, box, over_tiles=over_tiles)

    def _headers(self) -> Iterator[tuple[int, QRect, bool]]:
        """Yield the days in view: section, place of its header, whether it lies over tiles."""
        if not self.places.sections:
            return
        down, width = self.verticalOffset(), self.viewport().width()
        first = self.places.section_at(down)
        for section in range(first, self.places.sections):
            top = place = self.places.header(section) - down
            if section == first:
                # The day in view sticks to the top until the next one pushes it out.
                top = max(top, min(0, self.places.section_bottom(section) - down - HEADER))
            if top >= self.viewport().height():
                break
            yield section, QRect(0, top, width, HEADER), top != place

    def _update_headers(self) -> None:
        for _, box, _ in self._headers():
            self.viewport().update(box)

    def _paint_header(self, painter: QPainter, section: int, box: QRect, *, over_tiles: bool) -> None:
        if over_tiles:
            # In its own place it covers nothing, or it would cut the rings of the tiles below.
            painter.fillRect(box, self.look.colour("bg.canvas"))
        day, taken = self._day_and_width(self.gallery.sections[section].day)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._fonts.title)
        painter.setPen(self.look.colour("text.1"))
        words = box.adjusted(MARGIN, 0, -MARGIN, 0)
        painter.drawText(words, flags, day)
        if self._dragged():
            return  # days fly past: none of them is summed up
        painter.setFont(self._fonts.figures)
        painter.setPen(self.look.colour("text.3"))
        rest = words.adjusted(0, 1, -taken, 1) if self.isRightToLeft() else words.adjusted(taken, 1, 0, 1)
        room = max(0, rest.width())
        line = self.gallery.figures_line(section)
        painter.drawText(rest, flags, self._fonts.figures_metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))

    def _day_and_width(self, day: datetime.date) -> tuple[str, int]:
        """Return a day's words and the px that they take, with room after them."""
        today = datetime.date.today()
        if self._days_of != today or len(self._days) > _KEPT_DAYS:
            self._days, self._days_of = {}, today
        if day not in self._days:
            text = day_text(day, today)
            self._days[day] = text, round(self._fonts.title_metrics.horizontalAdvance(text)) + 10
        return self._days[day]

    def _paint_band(self, painter: QPainter) -> None:
        if self._band is None:
            return
        fill = QColor(self.look.colour("accent"))
        fill.setAlphaF(0.15)
        painter.setPen(self.look.colour("accent"))
        painter.setBrush(fill)
        painter.drawRect(self._band.translated(0, -self.verticalOffset()))

    # ---- what moves ----

    def _keep_ticking(self) -> None:
        """Run one timer while a clock or a sweep is in view, and none otherwise."""
        rows = self.rows_in_view(self.viewport().rect())
        jobs = [(row, self.gallery.tile(row)) for row in rows if self.gallery.is_job(row)]
        live = [(row, tile) for row, tile in jobs if tile.ticks or tile.sweeps]
        self._moving = [row for row, _ in live]
        sweeping = not self.look.reduced_motion and any(tile.sweeps for _, tile in live)
        wanted = (FRAME_MS if sweeping else CLOCK_MS) if live else 0
        if not wanted:
            self._ticks.stop()
        elif not self._ticks.isActive() or self._ticks.interval() != wanted:
            self._ticks.start(wanted)

    def _on_tick(self) -> None:
        """Repaint the bars that sweep, and at the pace of a clock the lines above them."""
        if not self.isVisible() or self.window().isMinimized():
            self._ticks.stop()
            return
        clock = self._texts_age.elapsed() >= CLOCK_MS - FRAME_MS // 2
        if clock:
            self._texts_age.restart()
        high = self.strip if clock else WORK_BAR_BOTTOM + WORK_BAR + 1
        there = self.gallery.rowCount()
        rows = [row for row in self._moving if row < there and (clock or self.gallery.tile(row).sweeps)]
        for row in rows:
            rect = self.visualRect(self.gallery.index(row))
            self.viewport().update(rect.adjusted(0, max(0, rect.height() - high), 0, 0))

    def _phase(self) -> float:
        return 0.5 if self.look.reduced_motion else (time.monotonic() * 1000 % SWEEP_MS) / SWEEP_MS

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticks.stop()
        self.scrub.stop()
        super().hideEvent(event)

    # ---- what it follows ----

    def _dragged(self) -> bool:
        return self.scroll_bar.held or super()._dragged()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._hovered >= 0 or self.viewport().underMouse():
            self._hover(self.viewport().mapFromGlobal(QCursor.pos()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.settle()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.empty.settle()

    def _on_scrub(self, generation: Generation) -> None:
        row = self.gallery.row_of_result(generation)
        if row >= 0:
            self.viewport().update(self.visualRect(self.gallery.index(row)))

    def _day_at(self, value: int) -> str:
        section = self.places.section_at(value + HEADER)
        return day_text(self.gallery.sections[section].day, datetime.date.today()) if section >= 0 else ""

    def _hover(self, point: QPoint) -> None:
        """Note what is under the pointer now; GalleryView knows."""
