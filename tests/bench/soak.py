"""The window used for ten minutes on a library of 100,000: memory, open files and threads must not grow.

``python3 packaging/dev.py bench soak [MINUTES]``. Over and over, as fast as a busy person: the wheel, a jump, a search
typed letter by letter and taken back, the viewer opened and stepped through, the other theme, and every two seconds a
result that arrives through the pipeline from the demo service. What stands at the end must be what stood after the
first tenth of the time (a minute of ten), within 5 %. Before each look Python's garbage is collected and freed memory
is given back to the system (malloc_trim): what is held counts, not what the allocator keeps for later.
"""

from __future__ import annotations

import ctypes
import gc
import itertools
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import grounds
import prepared
from gallery_window import GalleryWindow, open_window, rest, turn, until, wheel
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from vitrine.demo.process import DemoProcess

MINUTES = 10.0
GOAL = 1.05
_ARRIVAL_SECONDS = 2.0
_WORDS = ("light", "a lighthouse", "type:video", "fox snow", "fav:yes", "tag:ceramics")
_STEPS = 6
_SKIMMED = 80
_SLACK = 2
"""Threads of Qt's pools come and go: so many more or fewer are no growth."""
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds: megabytes in memory, open files, threads."""

    megabytes: float
    files: int
    threads: int


def main(arguments: list[str]) -> int:
    """Run for so many minutes and print what is held meanwhile; return 1 when more is held at the end."""
    minutes = float(arguments[0]) if arguments else MINUTES
    first, last = soak(minutes * 60, results=prepared.LARGE, say=lambda text: print(text, flush=True))
    grown = {
        "memory": (first.megabytes, last.megabytes, "MB"),
        "open files": (first.files, last.files, ""),
        "threads": (first.threads, last.threads, ""),
    }
    grew = False
    for name, (before, after, unit) in grown.items():
        more = after > (before + _SLACK if name == "threads" else before * GOAL)
        grew, verdict = grew or more, "GROWN" if more else "ok"
        print(f"{name:<12} {before:8.1f} {unit:<2} -> {after:8.1f} {unit:<2} x {after / before:.3f}  {verdict}")
    return int(grew)


def soak(seconds: float, *, results: int, say: Callable[[str], object]) -> tuple[Held, Held]:
    """Use the window for so long; return what was held after a tenth of the time and at the end."""
    with grounds.demo(0.2) as service, prepared.copied(results) as home, open_window(home) as window:
        _with_service(window, service)
        window.show()
        person = _Person(window)
        person.skim()
        begun = time.monotonic()
        told: list[Held] = []
        for share in (0.1, *(number / 10 for number in range(2, 11))):
            while time.monotonic() - begun < share * seconds or (share == 1 and not person.rounds):
                person.go_on()
            person.come_back()
            told.append(_held(window))
            say(f"{time.monotonic() - begun:6.0f} s  {told[-1].megabytes:.1f} MB, {told[-1].files} files,"
                f" {told[-1].threads} threads, {person.arrived} results arrived, {person.rounds} rounds")  # fmt: skip
        person.end()
    return told[0], told[-1]


def _with_service(window: GalleryWindow, service: DemoProcess) -> None:
    """Let the demo painter be the one that draws nothing: its own process would be another program's memory."""
    window.app.studio._demo = service
    window.app.look.reduced_motion = True


class _Person:
    """Does one thing after the other; orders a result whenever it is time for one."""

    def __init__(self, window: GalleryWindow) -> None:
        self._window = window
        self._dice = random.Random(11)
        self._seeds = itertools.count(1)
        self._next_order = 0.0
        self.rounds = self.arrived = self._ordered = 0
        self._todo = self._things()
        window.app.models.queue.saved.connect(self._on_saved)

    def go_on(self) -> None:
        """Do the next thing."""
        if time.monotonic() >= self._next_order:
            self._next_order = time.monotonic() + _ARRIVAL_SECONDS
            self._ordered += 1
            self._window.app.models.queue.enqueue([grounds.request(next(self._seeds))])
        next(self._todo)
        turn()

    def skim(self) -> None:
        """Look through many screens, so that every bounded cache is as full as it may become."""
        for _ in range(_SKIMMED):
            self._window.bar.setValue(self._window.bar.value() + self._window.bar.pageStep())
            with suppress(RuntimeError):
                until(self._window.complete, 0.5)

    def come_back(self) -> None:
        """Be where one always is when it is looked what is held: at the top of the gallery."""
        self._window.bar.setValue(0)
        rest(2.0)

    def end(self) -> None:
        """Wait for what was ordered."""
        until(lambda: self.arrived == self._ordered, _PATIENCE)

    def _on_saved(self, _: object) -> None:
        self.arrived += 1

    def _things(self) -> Iterator[None]:
        window, view = self._window, self._window.view
        while True:
            for notches in (-1.0, -3.0, 2.0):
                for _ in range(30):
                    wheel(view, notches)
                    rest(0.016)
                    yield
            for _ in range(4):
                window.bar.setValue(self._dice.randrange(max(1, window.bar.maximum())))
                rest(0.15)
                yield
            yield from self._search(self._dice.choice(_WORDS))
            yield from self._view()
            look = window.app.look
            look.choose("light" if self.rounds % 2 == 0 else "dark")
            rest(0.2)
            self.rounds += 1
            yield

    def _search(self, words: str) -> Iterator[None]:
        search = self._window.app.desk.views.search
        for end in (*range(1, len(words) + 1), 0):
            search.set_text(words[:end])
            rest(0.08)
            yield
        rest(0.5)

    def _view(self) -> Iterator[None]:
        """Open the viewer on a result in view, step on, and come back."""
        window, view = self._window, self._window.view
        with suppress(RuntimeError):
            until(window.complete, 10.0)
        row = view.rows_in_view(view.viewport().rect()).start
        view.follow(row)
        view.open_current()
        for _ in range(_STEPS):
            rest(0.25)
            focus = QApplication.focusWidget() or window.app.window
            QTest.keyClick(focus, Qt.Key.Key_Right)
            yield
        rest(0.2)
        QTest.keyClick(QApplication.focusWidget() or window.app.window, Qt.Key.Key_Escape)
        rest(0.3)
        yield


def _held(window: GalleryWindow) -> Held:
    """Return what is held, after everything that waits to end has ended."""
    rest(1.0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    with open("/proc/self/status", encoding="ascii") as status:
        facts = dict(line.split(":", 1) for line in status)
    megabytes = int(facts["VmRSS"].split()[0]) / 1024
    assert threading.current_thread() is threading.main_thread()
    assert window is not None
    return Held(megabytes, len(os.listdir("/proc/self/fd")), int(facts["Threads"]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
