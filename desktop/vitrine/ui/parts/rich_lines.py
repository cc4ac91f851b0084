"""Rich lines: text in pieces of two weights, wrapped to a width and elided, for delegates that paint it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from vitrine.ui.parts.text import ELLIPSIS

Piece = tuple[str, bool]
MOST_CHARACTERS = 600
"""Longer texts are cut before they are measured: nobody sees more of them in a row."""


def break_pieces(pieces: Sequence[Piece], font: QFont, bold: QFont, width: float, most: int) -> list[list[Piece]]:
    """Return pieces wrapped at spaces to ``width`` px, in at most ``most`` lines, the last one elided."""
    measures = (QFontMetricsF(font), QFontMetricsF(bold))
    lines: list[list[Piece]] = [[]]
    used, count = 0.0, 0
    for word in _words(pieces):
        advance = _advance(word, measures, bare=True)
        if used + advance > width and used > 0:
            if len(lines) == most:
                return [*lines[:-1], _elided([*lines[-1], *word], measures, width)]
            lines.append([])
            used = 0.0
        lines[-1] += word
        used += _advance(word, measures)
        count += sum(len(text) for text, _ in word)
        if count > MOST_CHARACTERS:
            break
    return [*lines[:-1], _elided(lines[-1], measures, width)]


def paint_pieces(
    painter: QPainter,
    rect: QRectF,
    lines: Sequence[Sequence[Piece]],
    fonts: tuple[QFont, QFont],
    colours: tuple[QColor, QColor],
    line_height: int,
    *,
    mirrored: bool = False,
) -> float:
    """Paint lines from the top of ``rect`` and return where the next one would begin."""
    measures = [QFontMetricsF(font) for font in fonts]
    top = rect.y()
    for line in lines:
        whole = sum(measures[mark].horizontalAdvance(text) for text, mark in line)
        left = rect.right() - whole if mirrored else rect.x()
        for text, mark in line:
            width = measures[mark].horizontalAdvance(text)
            painter.setFont(fonts[mark])
            painter.setPen(colours[mark])
            painter.drawText(QRectF(left, top, width + 2, line_height), int(Qt.AlignmentFlag.AlignVCenter), text)
            left += width
        top += line_height
    return top


def _words(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return words with the spaces after them; a word may be of several pieces."""
    words: list[list[Piece]] = [[]]
    for text, mark in pieces:
        start = 0
        for end, character in enumerate(text[: MOST_CHARACTERS + 1], 1):
            if character == " ":
                words[-1].append((text[start:end], mark))
                words.append([])
                start = end
        if rest := text[start : MOST_CHARACTERS + 1]:
            words[-1].append((rest, mark))
    return [word for word in words if word]


def _advance(word: Sequence[Piece], measures: Sequence[QFontMetricsF], *, bare: bool = False) -> float:
    """Return the width of a word in px; ``bare`` is without the space after it."""
    last = len(word) - 1
    return sum(
        measures[mark].horizontalAdvance(text.rstrip(" ") if bare and n == last else text)
        for n, (text, mark) in enumerate(word)
    )


def _elided(line: Sequence[Piece], measures: Sequence[QFontMetricsF], width: float) -> list[Piece]:
    left, kept = width, list[Piece]()
    whole = sum(measures[mark].horizontalAdvance(text.rstrip() if n == len(line) - 1 else text)
                for n, (text, mark) in enumerate(line))  # fmt: skip
    if whole <= width:
        return list(line)
    for text, mark in line:
        advance = measures[mark].horizontalAdvance(text)
        if advance > left - measures[mark].horizontalAdvance(ELLIPSIS):
            shown = measures[mark].elidedText(text + ELLIPSIS * 2, Qt.TextElideMode.ElideRight, left)
            return [*kept, (shown, mark)]
        kept.append((text, mark))
        left -= advance
    return kept
