"""Scrolling: by the wheel, by pages, with the bar dragged through everything; the time of each frame.

A frame's time is all that the interface thread does from one step to the next, 60 a second: the event, painting, and
pictures and rows that arrive meanwhile. The stock QListView beside it has every picture in memory.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing

from gallery_window import FRAME_MS, HEIGHT, WIDTH, GalleryWindow, frame, prepared_window, rest, turn, until, wheel
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider
from rows import Row, against, percentile
from stock_view import stock_view

from vitrine.library.thumbnails import HEIGHTS_AT_ARRIVAL

P99_MS, JUMP_MS = 8.0, 120.0
_WHEELS, _PAGES, _DRAGS = 300, 40, 240
_A_PAGE = 6
"""Frames from one page to the next: ten pages a second, a key held down."""
_JUMPS = 40
_WORK_MS = 0.3
"""A frame with less work has shown nothing new: those count in no percentile."""

Frames = dict[str, list[float]]


def rows(window: GalleryWindow, results: int) -> Iterator[Row]:
    """Measure the window, and the stock view in the same run."""
    stock, ours = _stock(results), _scroll(window.view)
    for way, frames in ours.items():
        name = f"{way} through {results:,}, frames:"
        yield against(f"{name} p99", percentile(frames, 99), percentile(stock[way], 99), limit=P99_MS)
        yield against(f"{name} longest", max(frames), max(stock[way]), limit=FRAME_MS)


def jump_rows(window: GalleryWindow, results: int) -> Iterator[Row]:
    """Measure from a jump to a random place until every tile there has its picture."""
    dice, taken, plain = random.Random(3), [], []
    for _ in range(_JUMPS):
        place = dice.randrange(window.bar.maximum())
        begun = time.perf_counter()
        window.bar.setValue(place)
        until(window.complete)
        turn()
        taken.append((time.perf_counter() - begun) * 1000)
        rest(0.1)
        plain.append(_read_plainly(window, dice))
    for name, percent in (("median", 50), ("p95", 95)):
        title = f"jump to a random place of {results:,}, pictures there: {name}"
        yield against(title, percentile(taken, percent), percentile(plain, percent), limit=JUMP_MS)


def _read_plainly(window: GalleryWindow, dice: random.Random) -> float:
    """Return how long it takes to read the pictures of as many other results and to make pixmaps, one by one."""
    count = len(window.view.rows_in_view(window.view.viewport().rect()))
    with closing(sqlite3.connect(window.app.studio.paths.library)) as database:
        low, high = database.execute("SELECT min(id), max(id) FROM generation").fetchone()
        names = database.execute(
            "SELECT job_id || '-' || position FROM generation WHERE id >= ? LIMIT ?",
            (dice.randrange(low, high - (high - low) // 100), count),
        ).fetchall()
    store, kept = window.app.thumbnail_store, []
    begun = time.perf_counter()
    for (name,) in names:
        picture = QPixmap()
        picture.loadFromData(store.get(name, HEIGHTS_AT_ARRIVAL[0]) or b"")
        kept.append(picture)
    return (time.perf_counter() - begun) * 1000


def _scroll(view: QAbstractScrollArea) -> Frames:
    bar = view.verticalScrollBar()
    most = bar.maximum()

    def drag(number: int) -> Callable[[], object]:
        return lambda: bar.setSliderPosition(round(most * number / _DRAGS))

    bar.setValue(0)
    rest(0.3)
    wheels = [frame(lambda: wheel(view)) for _ in range(_WHEELS)]
    rest(0.3)
    pages = []
    for _ in range(_PAGES):
        pages.append(frame(lambda: bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)))
        pages += [frame() for _ in range(_A_PAGE - 1)]
    rest(0.3)
    bar.setSliderDown(True)
    drags = [frame(drag(number)) for number in range(_DRAGS)]
    bar.setSliderDown(False)
    rest(0.5)
    bar.setValue(0)
    rest(0.5)
    found = {"wheel": wheels, "pages": pages, "dragged bar": drags}
    return {way: [taken for taken in frames if taken > _WORK_MS] or [0.0] for way, frames in found.items()}


def _stock(results: int) -> Frames:
    view, model = stock_view(results, WIDTH, HEIGHT)
    rest(0.5)
    found = _scroll(view)
    view.close()
    view.deleteLater()
    model.deleteLater()
    rest(0.1)
    return found


if __name__ == "__main__":
    import sys

    wanted = int(sys.argv[1])
    with prepared_window(wanted) as opened:
        for row in (*rows(opened, wanted), *jump_rows(opened, wanted)):
            print(row)
