"""What can be pressed inside a tile, and where: one answer for painting and for the pointer."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF

from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.tile import Tile, TileAction, TileKind, buttons
from vitrine.viewmodels.tile_text import BODY_FROM_HEIGHT, action_text, button_text, short_action_text

PADDING = 12
EDGE = 6
TICK = 20
BADGE = 20
OVER = 24
BUTTON = 24
BUTTON_BOTTOM = 10
ICON = 14
ICON_GAP = 6
BUTTON_PADDING = 9
BUTTON_GAP = 4


@dataclass(frozen=True, slots=True)
class Part:
    """Something to press: where it is, and the words on it (empty: an icon only)."""

    action: TileAction
    rect: QRect
    text: str = ""
    main: bool = False


def parts(look: Look, tile: Tile, rect: QRect, *, hovered: bool, rtl: bool = False) -> list[Part]:
    """Return what can be pressed in a tile that fills ``rect``; more while the pointer is in it."""
    if tile.kind is TileKind.RESULT:
        found = _over_picture(rect, star=not tile.trashed) if hovered else []
    else:
        found = _row_of_buttons(look, tile, rect)
        if hovered and _in_the_corner(tile) is not None:
            found.append(Part(_in_the_corner(tile) or TileAction.MORE, _top_right(rect, 0)))
    return [replace(part, rect=_mirrored(part.rect, rect)) for part in found] if rtl else found


def _in_the_corner(tile: Tile) -> TileAction | None:
    """Return what a tile without a picture offers top right while the pointer is in it."""
    if tile.kind is TileKind.LIVE:
        return TileAction.CANCEL
    if tile.kind is TileKind.MISSING:
        return TileAction.MORE
    return None if tile.job is None or tile.job.held else TileAction.DISCARD


def part_at(found: list[Part], x: int, y: int) -> Part | None:
    """Return the part under a point."""
    return next((part for part in found if part.rect.contains(x, y)), None)


def _mirrored(box: QRect, tile: QRect) -> QRect:
    return QRect(2 * tile.left() + tile.width() - box.left() - box.width(), box.top(), box.width(), box.height())


def _top_right(rect: QRect, number: int) -> QRect:
    left = rect.left() + rect.width() - EDGE - OVER - number * (OVER + BUTTON_GAP)
    return QRect(left, rect.top() + EDGE, OVER, OVER)


def _over_picture(rect: QRect, *, star: bool) -> list[Part]:
    found = [Part(TileAction.TICK, QRect(rect.left() + EDGE, rect.top() + EDGE, TICK, TICK))]
    wide = rect.width() >= 2 * EDGE + TICK + 2 * (OVER + BUTTON_GAP)
    if wide or not star:
        found.append(Part(TileAction.MORE, _top_right(rect, 0)))
    if star and rect.width() >= 2 * EDGE + TICK + OVER + BUTTON_GAP:
        found.append(Part(TileAction.STAR, _top_right(rect, 1 if wide else 0)))
    return found


def _row_of_buttons(look: Look, tile: Tile, rect: QRect) -> list[Part]:
    actions = buttons(tile)
    if not actions:
        return []
    metrics = QFontMetricsF(look.font("caption", weight=MEDIUM))
    height = look.px(BUTTON)
    top = rect.top() + rect.height() - BUTTON_BOTTOM - height
    room = rect.width() - 2 * PADDING
    text = button_text(actions[0], tile)
    around = ICON + ICON_GAP + 2 * BUTTON_PADDING
    if actions[0] is TileAction.OTHER_MODEL:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room - around - 1))
    width = int(metrics.horizontalAdvance(text)) + around
    if width > room:
        text, width = "", BUTTON
    left = rect.left() + (PADDING if text else (rect.width() - BUTTON) // 2)
    found = [Part(actions[0], QRect(left, top, width, height), text, main=True)]
    if rect.height() < look.px(BODY_FROM_HEIGHT):
        return found
    for action in actions[1:]:
        left += width + BUTTON_GAP
        for words in (action_text(action), short_action_text(action)):
            wide = int(metrics.horizontalAdvance(words)) + 2 * (BUTTON_PADDING + 1)
            # Its own padding may reach into the tile's: nothing is painted there at rest.
            if left + wide <= rect.left() + rect.width() - EDGE:
                found.append(Part(action, QRect(left, top, wide, height), words))
                break
        width = found[-1].rect.width()
    return found
