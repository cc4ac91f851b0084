"""Mirroring: where things are seen that were placed in reading order.

`QStyle.visualRect` and `visualAlignment` say the same, but naming QStyle makes all its enumerations, which takes 5 ms
of the time to the first frame.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt

_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def seen_rect(direction: Qt.LayoutDirection, room: QRect, rect: QRect) -> QRect:
    """Return where a rectangle in ``room`` is seen; from right to left it is mirrored."""
    if direction is not _RIGHT_TO_LEFT:
        return rect
    return QRect(room.left() + room.right() - rect.right(), rect.top(), rect.width(), rect.height())


def seen_alignment(direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return the side where something is seen; what names no side stands where reading begins."""
    if not alignment & Qt.AlignmentFlag.AlignHorizontal_Mask:
        alignment |= Qt.AlignmentFlag.AlignLeft
    if alignment & Qt.AlignmentFlag.AlignAbsolute or not alignment & _SIDES:
        return alignment
    return (alignment ^ _SIDES if direction is _RIGHT_TO_LEFT else alignment) | Qt.AlignmentFlag.AlignAbsolute
