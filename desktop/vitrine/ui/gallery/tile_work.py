"""Tiles of jobs: those at work with their stage, clock and bar, and those that met trouble with what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vitrine.domain.job import Stage
from vitrine.ui.gallery.tile_brush import LEADING, TRAILING, TileBrush
from vitrine.ui.gallery.tile_parts import BUTTON, BUTTON_BOTTOM, ICON, ICON_GAP, PADDING
from vitrine.ui.parts.progress import paint_progress
from vitrine.viewmodels.tile import Tile
from vitrine.viewmodels.tile_text import (
    BODY_FROM_HEIGHT,
    failure_text,
    failure_title,
    is_slow,
    right_text,
    short_charged_text,
    stage_text,
)

WORK_BAR = 3
WORK_BAR_BOTTOM = 10
LINE_BOTTOM, WAITING_BOTTOM = 19, 16
"""From a tile's lower edge to that of its stage: above a bar, and where there is none."""


def paint_live(
    brush: TileBrush, tile: Tile, now: float, phase: float, dirty_from: int, *, dimmed: bool = False
) -> bool:
    """Paint a job's stage, clock and bar; return whether nothing but the bar had to be painted.

    ``now`` is Unix seconds, ``phase`` 0..1 that of the sweep, ``dirty_from`` the highest px to paint. ``dimmed`` says
    that a picture lies below: all text is then of the first colour.
    """
    wide = brush.rect.width() - 2 * PADDING
    waiting = tile.stage is Stage.WAITING
    if not waiting:
        bar = brush.place(PADDING, -WORK_BAR_BOTTOM, wide, WORK_BAR)
        paint_progress(brush.painter, bar, brush.look, tile.fraction, phase)
        if dirty_from >= bar.top() - 1:
            return True
    if dirty_from < brush.rect.top() + PADDING + 2 * brush.fonts.line and wide >= 40:
        lines = brush.fonts.broken(tile.prompt, wide, 2)
        brush.lines(PADDING - 2, lines, "text.1" if dimmed and tile.previews else "text.3", PADDING)
    _paint_stage(brush, tile, now, dimmed=dimmed and tile.previews)
    return False


def _paint_stage(brush: TileBrush, tile: Tile, now: float, *, dimmed: bool) -> None:
    fonts, wide = brush.fonts, brush.rect.width() - 2 * PADDING
    bottom = WAITING_BOTTOM if tile.stage is Stage.WAITING else LINE_BOTTOM
    box = brush.place(PADDING, -bottom, wide, fonts.row)
    stage = stage_text(tile)
    # Larger text leaves less room: a tile of 200 px at 125% has that of one of 160.
    right = right_text(tile, now, round(brush.rect.width() * 100 / brush.look.text_scale))
    room = wide - 8 - fonts.medium_metrics.horizontalAdvance(stage)
    if fonts.number_metrics.horizontalAdvance(right) > room:
        right = right_text(tile, now, 0) or right  # what the narrowest tile says
    if right and fonts.number_metrics.horizontalAdvance(right) > room:
        # Numbers never elide: where both have no room the number stays.
        stage = ""
    brush.painter.setFont(fonts.medium)
    brush.text(box, stage, "text.1")
    brush.painter.setFont(fonts.number)
    elided = fonts.number_metrics.elidedText(right, Qt.TextElideMode.ElideRight, wide)
    colour = "warning" if is_slow(tile, now) else "text.1" if dimmed else "text.2"
    brush.text(box, elided, colour, TRAILING if stage else LEADING)


def paint_trouble(brush: TileBrush, tile: Tile) -> None:
    """Paint what went wrong, who said so and whether it was charged; low tiles say it in two words."""
    fonts, rect = brush.fonts, brush.rect
    wide = rect.width() - 2 * PADDING
    middle = 18
    at = brush.place(PADDING, middle - ICON // 2, ICON, ICON).center()
    brush.icon(at, "circle-alert", "danger", ICON)
    title = brush.place(PADDING + ICON + ICON_GAP, middle - fonts.row / 2, wide - ICON - ICON_GAP, fonts.row)
    brush.painter.setFont(fonts.medium)
    words = fonts.medium_metrics.elidedText(failure_title(tile), Qt.TextElideMode.ElideRight, title.width())
    brush.text(title, words, "danger")
    top, bottom = middle + fonts.row // 2, rect.height() - BUTTON_BOTTOM - brush.look.px(BUTTON)
    low = rect.height() < brush.look.px(BODY_FROM_HEIGHT)
    most = max(1, (bottom - top - 4) // fonts.line)
    lines = fonts.broken(short_charged_text(tile) if low else failure_text(tile), wide, most)
    brush.lines(round((top + bottom - fonts.line * len(lines)) / 2), lines, "text.2", PADDING)
