"""Libraries of 100,000 and 1,000,000 results to measure with, made once and kept in ``build/bench`` for the next run.

The rows go in through the library's own bulk import, the thumbnails through the studio's own cache, made by the
studio from real pictures (see pictures.py: painted, under many names; each result has a thumbnail of its own in the
cache). The originals are there too, as hard links. Of the million only the newest 20,000 and a random quarter of the
rest have thumbnails, or the cache would be over its bound: the others are made from the originals when they come into
view.

``python tests/bench/prepared.py [RESULTS ...]`` makes them ahead of time.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import grounds
import pictures
from large_library import fill

from vitrine.library import thumbnails
from vitrine.library.library import Library
from vitrine.library.migrations import LATEST
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.paths import Paths

LARGE = int(os.environ.get("VITRINE_BENCH_LARGE", "100_000"))
HUGE = int(os.environ.get("VITRINE_BENCH_HUGE", "1_000_000"))
"""The two sizes; smaller ones are for working on the benchmarks."""

_VERSION = 1
END = 1_790_000_000.0
"""When the newest result was made, Unix seconds (September 2026): the same files in every library."""
_ALL_UP_TO = 200_000
_NEWEST, _SHARE = 20_000, 0.25
_AT_ONCE = 500
_LONGEST_RUN_SECONDS = 3 * 3600.0


def library(results: int) -> Paths:
    """Return the studio of a prepared library, made now if there is none yet; nobody may write into it."""
    home = pictures.KEPT / f"library-{results}-{_fingerprint()}"
    if not home.exists():
        unfinished = home.with_name(f"unfinished-{home.name}")
        shutil.rmtree(unfinished, ignore_errors=True)
        with _told(f"a library of {results:,} results"):
            _make(Paths.under(unfinished), results)
        _drop_older(results)
        unfinished.rename(home)
    return Paths.under(home)


def thumbnail_cache(results: int) -> Path:
    """Return the cache of thumbnails of a prepared library, made now if there is none yet."""
    paths = library(results)
    source = Path(thumbnails.__file__).read_bytes()
    path = paths.cache / f"thumbnails-{hashlib.sha256(source).hexdigest()[:8]}.db"
    if not path.exists():
        shutil.rmtree(paths.cache, ignore_errors=True)
        paths.cache.mkdir(parents=True)
        with _told(f"the thumbnails of {results:,} results"):
            _keep_thumbnails(path.with_suffix(".unfinished"), _rows(paths.library))
            path.with_suffix(".unfinished").rename(path)
    return path


@contextmanager
def _told(what: str) -> Iterator[None]:
    begun = time.monotonic()
    print(f"making {what}, once ...", file=sys.stderr, flush=True)
    yield
    print(f"... made in {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)


@contextmanager
def copied(results: int) -> Iterator[Path]:
    """Give a home with a copy of a prepared library, to be opened, changed and thrown away; 0: an empty home.

    The cache of thumbnails is the prepared one itself: a cache has no state that a run could spoil.
    """
    with tempfile.TemporaryDirectory(prefix="home-", dir=_kept()) as name:
        home = Path(name)
        paths = Paths.under(home)
        paths.config.mkdir(parents=True)
        paths.settings.write_text(json.dumps({"trash_days": 3650}), "utf-8")
        if results:
            source = library(results)
            for folder in (paths.data, paths.cache):
                folder.mkdir(parents=True)
            shutil.copyfile(source.library, paths.library)
            paths.thumbnails.symlink_to(thumbnail_cache(results))
        yield home


def _kept() -> Path:
    pictures.KEPT.mkdir(parents=True, exist_ok=True)
    return pictures.KEPT


def _fingerprint() -> str:
    """Return what changes with everything that a prepared library depends on."""
    sources = [Path(__file__).with_name("large_library.py")]
    sources += sorted((grounds.ROOT / "desktop/vitrine/library").glob("version_*.py"))
    content = b"".join(path.read_bytes() for path in sources)
    return f"{LATEST}-{_VERSION}-{hashlib.sha256(content).hexdigest()[:8]}"


def _drop_older(results: int) -> None:
    """Remove what is of use no more: libraries of this size made of other sources, homes of runs that were killed."""
    ended = time.time() - _LONGEST_RUN_SECONDS
    left = [home for home in pictures.KEPT.glob("home-*") if home.stat().st_mtime < ended]
    for old in (*pictures.KEPT.glob(f"library-{results}-*"), *left):
        shutil.rmtree(old, ignore_errors=True)


def _make(paths: Paths, results: int) -> None:
    made = Library(paths.library, paths.inputs)
    fill(made, pictures.KEPT / f"files-{results}", results, now=END)
    made.close()
    _link_files(_rows(paths.library))


def _rows(path: Path) -> list[tuple[str, str, int, int, int]]:
    """Return name, path, width, height, and whether it is a video, of every result, the newest first."""
    sql = "SELECT job_id || '-' || position, path, width, height, type LIKE '%video' FROM generation"
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"{sql} WHERE path IS NOT NULL ORDER BY id DESC").fetchall()


def _link_files(rows: list[tuple[str, str, int, int, int]]) -> None:
    originals, clip = pictures.originals(), pictures.clip()
    folders: set[str] = set()
    for number, (_, path, width, height, video) in enumerate(rows):
        folder = os.path.dirname(path)
        if folder not in folders:
            folders.add(folder)
            os.makedirs(folder, exist_ok=True)
        if not os.path.exists(path):
            same = originals[width, height]
            pictures.link(clip if video else same[number % len(same)], Path(path))


def _keep_thumbnails(path: Path, rows: list[tuple[str, str, int, int, int]]) -> None:
    made = {
        (shape, height): [_thumbnail(original, height) for original in originals]
        for shape, originals in pictures.originals().items()
        for height in thumbnails.HEIGHTS_AT_ARRIVAL
    }
    dice = random.Random(7)
    store = ThumbnailStore(path)
    waiting: list[tuple[str, int, bytes]] = []
    for number, (name, _, width, tall, _video) in enumerate(rows):
        if len(rows) <= _ALL_UP_TO or number < _NEWEST or dice.random() < _SHARE:
            for height in thumbnails.HEIGHTS_AT_ARRIVAL:
                same = made[(width, tall), height]
                waiting.append((name, height, same[number % len(same)]))
        if len(waiting) >= _AT_ONCE:
            store.put_many(waiting)
            waiting = []
    store.put_many(waiting)
    store.close()
    with closing(sqlite3.connect(path)) as database, suppress(sqlite3.Error):
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _thumbnail(original: Path, height: int) -> bytes:
    from vitrine.workers.picture_maker import encode, make_thumbnail

    image = make_thumbnail(original, height)
    assert image is not None, original
    return encode(image)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for wanted in [int(argument) for argument in sys.argv[1:]] or [LARGE, HUGE]:
        print(thumbnail_cache(wanted))
