"""What moves tiles: another width, another size of the tiles, a result that arrives while one scrolls."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator

from gallery_window import HEIGHT, WIDTH, GalleryWindow, frame, rest, turn, until, wheel
from PySide6.QtWidgets import QAbstractScrollArea
from rows import Row, against
from stock_view import stock_view

from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.domain.request import GenerationRequest
from vitrine.library.imports import Import

PACK_MS, BLOCK_MS, INSERT_MS = 60.0, 16.0, 5.0
_TIMES = 6
_ARRIVALS = 30
_NARROWER = 220
_SIZES = (144, 224)


def rows(window: GalleryWindow, results: int) -> Iterator[Row]:
    """Measure in the middle of the library; a stock QListView in the same run beside it."""
    stock_resize, stock_insert = _stock(results)
    window.bar.setValue(window.bar.maximum() // 2)
    until(window.complete)
    sizes = _repacked(window, lambda turn: window.view.set_row_height(_SIZES[turn % 2]))
    window.view.set_row_height(0)
    until(lambda: window.settled)
    widths = _repacked(window, lambda turn: _resize(window, WIDTH - _NARROWER * (turn % 2 == 0)))
    for name, found in (("another width", widths), ("another size of tiles", sizes)):
        whole, longest = (statistics.median(column) for column in zip(*found, strict=True))
        yield against(f"packing {results:,} for {name}", whole, stock_resize, limit=PACK_MS)
        yield against(f"the longest block of that ({name})", longest, stock_resize, limit=BLOCK_MS)
    yield from _arriving(window, results, stock_insert)


def _resize(window: GalleryWindow, width: int) -> None:
    window.app.window.resize(width, HEIGHT)


def _repacked(window: GalleryWindow, change: Callable[[int], object]) -> list[tuple[float, float]]:
    """Return the milliseconds until everything was packed anew, and the longest block in it, for each change."""
    found = []
    for number in range(_TIMES):
        begun = time.perf_counter()
        change(number)
        block = (time.perf_counter() - begun) * 1000
        first = turn()
        _, turns = until(lambda: window.settled)
        found.append(((time.perf_counter() - begun) * 1000, max(block, first, *turns, 0.0)))
        until(window.complete)
        rest(0.3)
    return found


def _arriving(window: GalleryWindow, results: int, stock: float) -> Iterator[Row]:
    """Let results arrive while the wheel turns; what is in view must stay where it is."""
    view, gallery = window.view, window.gallery
    made = [_result(window, number) for number in range(_ARRIVALS)]
    taken, jumps = [], []
    for generation in made:
        for _ in range(4):
            frame(lambda: wheel(view))
        rest(0.02)
        key, before = _first_in_view(window)
        begun = time.perf_counter()
        gallery.put_result(generation, fresh=True)
        view.doItemsLayout()
        taken.append((time.perf_counter() - begun) * 1000)
        turn()
        jumps.append(abs(_place(window, key) - before))
        frame()
    missing = [one for one in made if gallery.row_of_result(one) < 0]
    if missing:
        raise RuntimeError(f"{len(missing)} of the results that arrived are not in the gallery")
    name = f"a result arriving at {results:,} while scrolling"
    yield against(f"{name}: put in", statistics.median(taken), stock, limit=INSERT_MS)
    yield against(f"{name}: the slowest", max(taken), stock, limit=INSERT_MS)
    yield Row(f"{name}: px that the rest jumped", max(jumps), 0, max(jumps), 0, unit="px")


def _result(window: GalleryWindow, number: int) -> Generation:
    """Write a result of today into the library, as the pipeline leaves one, and return it."""
    prompt = f"a result that arrives, {number}"
    settings = {"prompt": prompt, "seed": number}
    request = GenerationRequest("demo", "vitrine/demo-painter", GenerationType.TEXT_TO_IMAGE, prompt, settings)
    tile = window.gallery.tiles(*_seen(window))[0].generation
    assert tile is not None
    assert tile.file is not None
    sha256 = f"{random.Random(number).getrandbits(256):064x}"
    file = MediaFile(tile.file.path, sha256, 1_000_000, "image/jpeg", "jpg", 1024, 1024)
    now = time.time()
    imports = window.app.studio.library.imports
    (id,) = imports.add([Import(request, [file], now, cost=0.0, storage="folder", keys=["there"], stored_at=now)])
    return window.app.studio.library.results.get(id)


def _seen(window: GalleryWindow) -> tuple[int, int]:
    rows = window.view.rows_in_view(window.view.viewport().rect())
    return rows.start, rows.stop


def _first_in_view(window: GalleryWindow) -> tuple[Generation, int]:
    until(window.complete)
    first, last = _seen(window)
    row = (first + last) // 2
    generation = window.gallery.tiles(row, row + 1)[0].generation
    assert generation is not None
    return generation, _place(window, generation)


def _place(window: GalleryWindow, generation: Generation) -> int:
    row = window.gallery.row_of_result(generation)
    return window.view.visualRect(window.gallery.index(row)).top()


def _stock(results: int) -> tuple[float, float]:
    """Return what another width and a new row cost a stock view, in milliseconds."""
    view, model = stock_view(results, WIDTH, HEIGHT)
    rest(0.5)
    bar = QAbstractScrollArea.verticalScrollBar(view)
    bar.setValue(bar.maximum() // 2)
    rest(0.2)

    def timed(change: Callable[[], object]) -> float:
        begun = time.perf_counter()
        change()
        until(lambda: True)
        turn()
        return (time.perf_counter() - begun) * 1000

    widths = [timed(lambda n=n: view.resize(WIDTH - _NARROWER * (n % 2 == 0), HEIGHT)) for n in range(_TIMES)]
    inserts = [timed(model.insert) for _ in range(_TIMES)]
    view.close()
    view.deleteLater()
    model.deleteLater()
    rest(0.1)
    return statistics.median(widths), statistics.median(inserts)


if __name__ == "__main__":
    import prepared
    from gallery_window import prepared_window

    with prepared_window(prepared.LARGE) as opened:
        for row in rows(opened, prepared.LARGE):
            print(row)
