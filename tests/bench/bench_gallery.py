"""The gallery at 100,000 and 1,000,000 results: starting, scrolling, memory, packing, questions, thumbnails.

The first run makes the libraries and pictures and keeps them in ``build/bench`` (see prepared.py): that takes long.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gallery_changing
import gallery_processes
import gallery_questions
import gallery_scrolling
import gallery_thumbnails
import prepared
from gallery_window import prepared_window
from rows import Row


def rows() -> Iterator[Row]:
    """Measure everything, one after the other."""
    for results in (prepared.LARGE, prepared.HUGE):
        prepared.thumbnail_cache(results)
    yield from gallery_processes.rows()
    with prepared_window(prepared.LARGE) as window:
        yield from gallery_scrolling.rows(window, prepared.LARGE)
        yield from gallery_scrolling.jump_rows(window, prepared.LARGE)
        yield from gallery_changing.rows(window, prepared.LARGE)
    yield from gallery_questions.rows()
    with prepared_window(prepared.HUGE) as window:
        yield from gallery_scrolling.rows(window, prepared.HUGE)
        yield from gallery_questions.gallery_rows(window)
    yield from gallery_thumbnails.rows()
