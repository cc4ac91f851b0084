"""Mirroring says what Qt's style says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle

from vitrine.ui.parts.mirror import seen_alignment, seen_rect

FLAG = Qt.AlignmentFlag
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("rect", [QRect(3, 4, 10, 5), QRect(90, 0, 11, 7), QRect(0, 0, 101, 20)])
@pytest.mark.parametrize("room", [QRect(0, 0, 101, 20), QRect(7, 0, 100, 20)])
def test_a_rectangle_is_seen_where_the_style_sees_it(
    qapp: QApplication, direction: Qt.LayoutDirection, rect: QRect, room: QRect
) -> None:
    assert seen_rect(direction, room, rect) == QStyle.visualRect(direction, room, rect)


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize(
    "alignment",
    [
        FLAG.AlignLeft,
        FLAG.AlignRight,
        FLAG.AlignHCenter,
        FLAG.AlignVCenter,
        FLAG.AlignRight | FLAG.AlignTop,
        FLAG.AlignLeft | FLAG.AlignAbsolute,
    ],
)
def test_a_side_is_seen_where_the_style_sees_it(
    qapp: QApplication, direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag
) -> None:
    assert seen_alignment(direction, alignment) == QStyle.visualAlignment(direction, alignment)
