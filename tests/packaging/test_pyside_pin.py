"""PySide6 6.12.0 on Python 3.11 steals a reference to None with every void call and soon aborts (PYSIDE-3474)."""

import sys

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImageReader

CALLS = 2000


@pytest.mark.parametrize("kind", [QSize, QImageReader, QObject], ids=lambda kind: kind.__name__)
def test_void_calls_leave_the_reference_count_of_none_alone(kind):
    thing = kind()
    call = {QSize: lambda: thing.setWidth(1), QImageReader: lambda: thing.setScaledSize(QSize(1, 1))}.get(
        kind, lambda: thing.setObjectName("name")
    )
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    # Immortal from Python 3.12 on, where the count never moves.
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
