"""Courtesy: how workers let the interface go first - their priority, the length of their turns, who collects garbage.

Threads of one Python share one lock and one machine: without this the interface waits for each of them in turn.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QThread, QTimer

NICE = 10
"""How much nicer than the interface a worker is on Linux, where Qt's priorities change nothing."""
TURN_SECONDS = 0.001
"""The longest a thread runs Python while another one waits; Python's own 5 ms make 8 workers a blink of an eye."""
LOOK_MS = 500
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_PICTURE_BYTES, _SPARE_BYTES, _ARENAS = 64 * 1024, 1024 * 1024, 2
YOUNG, MIDDLE_AFTER, OLD_AFTER = 2000, 10, 100
"""Objects after which young ones are looked through, and after how many such looks older and all ones are."""


def step_back() -> None:
    """Lower the priority of the calling thread, for good; called first in a worker that computes or carries."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # forbidden in some sandboxes
            own = os.getpriority(os.PRIO_PROCESS, os.getpid())
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(19, own + NICE))
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)


def return_memory() -> Callable[[], object]:
    """Have the memory of pictures go back to the system as soon as they are dropped; for good, on Linux.

    glibc learns from the first pictures to keep everything up to 32 MB for itself, in an arena for each thread
    (mallopt(3)): scrolling through 100,000 results left two gigabytes of nothing. Return what gives back the smaller
    pieces, too (malloc_trim(3)).
    """
    if sys.platform != "linux":
        return lambda: None
    import ctypes

    try:
        libc = ctypes.CDLL(None)
        mallopt, trim = libc.mallopt, libc.malloc_trim
    except (OSError, AttributeError):  # another C library has other ways
        return lambda: None
    mallopt(_M_MMAP_THRESHOLD, _PICTURE_BYTES)
    mallopt(_M_TRIM_THRESHOLD, _SPARE_BYTES)
    mallopt(_M_ARENA_MAX, _ARENAS)
    return lambda: trim(0)


class Courtesy(QObject):
    """Keeps the interpreter's turns short until it is closed, and its garbage collection on the interface thread.

    No timer runs while nothing happens: the event loop tells when it is about to rest.

    What was freed goes back to the system with each look.

    A collection stops every thread, and one of everything takes a tenth of a second: it waits until it is ``calm``.
    In a worker it would also end Qt objects, whose destructors belong to this thread: that crashes, now or later.
    Python's own collection therefore stays off after ``close``, when windows are garbage and workers still end.
    """

    def __init__(self, calm: Callable[[], bool], parent: QObject | None = None) -> None:
        """Take over until ``close``; ``calm`` returns whether nobody waits for anything."""
        super().__init__(parent)
        self._calm = calm
        self._looks = 0
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN_SECONDS)
        self._give_back = return_memory()
        gc.disable()
        # Python's last collection, without an application any more, would end Qt objects in an order that crashes.
        atexit.unregister(gc.freeze)
        atexit.register(gc.freeze)
        # Started when there is something to look through, and never while nothing happens.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_MS)
        self._soon.timeout.connect(self._look)
        self._loop = QAbstractEventDispatcher.instance()
        self._loop.aboutToBlock.connect(self._on_rest)

    def settle(self) -> None:
        """Count what is there now as old without looking through it: modules and widgets stay until the end."""
        gc.freeze()
        gc.unfreeze()

    def close(self) -> None:
        """Give the interpreter its turns back, and look through nothing more."""
        self._soon.stop()
        self._loop.aboutToBlock.disconnect(self._on_rest)
        sys.setswitchinterval(self._turn)

    def _on_rest(self) -> None:
        """Plan a look when the interface has nothing to do for now and enough is new."""
        if gc.get_count()[0] >= YOUNG and not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        if gc.get_count()[0] < YOUNG:
            return
        self._looks += 1
        if self._looks >= OLD_AFTER and self._calm():
            self._looks = 0
            gc.collect()
        else:
            gc.collect(1 if self._looks % MIDDLE_AFTER == 0 else 0)
        self._give_back()  # 1 to 3 ms
