"""ThumbnailWorker: a thread that makes thumbnails, those in view first, cuts them, and keeps them in the cache."""

from __future__ import annotations

import logging
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from vitrine.errors import Interrupted
from vitrine.library.thumbnails import HEIGHTS, STRIP, ThumbnailStore
from vitrine.workers.courtesy import step_back
from vitrine.workers.cutting import Cut
from vitrine.workers.picture_maker import encode, make_strip, make_thumbnail, paintable, scaled
from vitrine.workers.thumbnail_queue import ThumbnailQueue, Wish

HAND_OVER_SECONDS = 0.012
"""How long what is made fast waits for the next, so that not every picture wakes the interface."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A thumbnail: at most ``height`` pixels high, never enlarged, upright; or cut to the sizes that were wanted.

    ``image`` is RGB32, or ARGB32_Premultiplied where there is transparency: what a QPixmap takes as it is. It is
    null when ``cuts`` are what was wanted; those are ARGB32_Premultiplied.
    """

    name: str
    height: int
    image: QImage
    cuts: tuple[tuple[Cut, QImage], ...] = ()


@dataclass(frozen=True, slots=True)
class ThumbnailFailure:
    """A thumbnail that cannot be made: the file is missing, damaged or too large. ``height`` 0: from ``ingest``."""

    name: str
    height: int


class ThumbnailWorker(QThread):
    """Serves thumbnails from the cache, or from the file itself. Several may share one queue.

    Every method may be called from any thread, before ``start`` too. The thread sleeps while nothing is wanted.

    Signals:
        served(object): a tuple of Thumbnail and ThumbnailFailure for what was requested; a failure comes after the
            file was tried twice.
        kept(object): the name of a fresh result whose thumbnail now lies in the cache.
    """

    served = Signal(object)
    kept = Signal(object)

    def __init__(
        self,
        store: ThumbnailStore,
        parent: QObject | None = None,
        *,
        queue: ThumbnailQueue | None = None,
        arrival: int = HEIGHTS[0],
    ) -> None:
        """Serve ``queue``; of fresh results thumbnails ``arrival`` pixels high are made (`height_at_arrival`)."""
        super().__init__(parent)
        self._store = store
        self._queue = queue or ThumbnailQueue()
        self._arrival = arrival
        self._done: list[Thumbnail | ThumbnailFailure] = []
        self._handed_over = 0.0

    def request(self, name: str, path: Path, height: int, priority: int = 0, cut: Cut | None = None) -> None:
        """Ask for a thumbnail: higher ``priority`` first, then the newest wish; asking again renews it.

        ``name`` is the result's (``Generation.name``), ``height`` one of ``HEIGHTS`` in pixels, or ``STRIP`` for the
        frames of a video side by side. What the file is its bytes say. With ``cut`` only what is cut is delivered.
        """
        self._queue.request(name, path, height, priority, cut)

    def arrange(self, names: Sequence[str]) -> None:
        """Serve the requests for these names in this order, among those of the same priority."""
        self._queue.arrange(names)

    def cancel(self, names: Collection[str]) -> None:
        """Forget requests that were scrolled away; those being made are finished and delivered."""
        self._queue.cancel(names)

    def keep_only(self, names: Collection[str]) -> None:
        """Forget every request except for these names."""
        self._queue.keep_only(names)

    def ingest(self, name: str, path: Path) -> None:
        """Make and keep the thumbnail of a result that has just arrived, when nothing is requested."""
        self._queue.ingest(name, path)

    def forgive(self, name: str) -> None:
        """Try the file of a result again although it could not be read."""
        self._queue.forgive(name)

    def stop(self) -> None:
        """Let the threads of this queue end after the thumbnails they are making; call ``wait`` with a bound then."""
        self._queue.stop()

    def run(self) -> None:
        """Serve wishes until stopped; never let an exception out of the thread."""
        step_back()
        while wishes := self._next():
            try:
                self._serve(wishes)
            except Interrupted:
                break
            except Exception:
                _log.exception("unforeseen exception while making a thumbnail")
                for wish in wishes:
                    self._fail(wish)
        self._store.flush()

    def _next(self) -> list[Wish]:
        wishes = self._queue.take(wait=False)
        if wishes or self._queue.stopped:
            return wishes
        self._hand_over()
        self._store.flush()
        return self._queue.take(wait=True)

    def _serve(self, wishes: Sequence[Wish]) -> None:
        wish = wishes[0]
        if not wish.height:
            self._take_in(wish)
        elif wish.height == STRIP:
            self._serve_strip(wish)
        elif wish.missed or wish.tried:
            self._make(wish)
        else:
            self._look_up(wishes)

    def _look_up(self, wishes: Sequence[Wish]) -> None:
        """Serve what lies in the cache, and hand it over together; give back what does not."""
        height = wishes[0].height
        found = self._store.get_many([wish.name for wish in wishes], height)
        absent = [wish.name for wish in wishes if wish.name not in found]
        if absent:
            found |= self._store.get_larger(absent, height)
        missed = []
        for wish in wishes:
            image = _decoded(found.get(wish.name))
            if image is None:
                missed.append(wish)
            else:
                self._done.append(_delivery(wish, scaled(image, height)))
        self._queue.missed(missed)
        self._hand_over()

    def _make(self, wish: Wish) -> None:
        if self._queue.has_failed(wish):
            self._report(ThumbnailFailure(wish.name, wish.height))
            return
        image = make_thumbnail(wish.path, wish.height)
        if image is None:
            self._fail(wish)
            return
        self._store.put_later(wish.name, wish.height, encode(image))
        self._report(_delivery(wish, image))

    def _take_in(self, wish: Wish) -> None:
        if self._store.get(wish.name, self._arrival) is None:
            image = make_thumbnail(wish.path, self._arrival)
            if image is None:
                self._fail(wish)
                return
            self._store.put_later(wish.name, self._arrival, encode(image))
        self._hand_over()
        self.kept.emit(wish.name)

    def _serve_strip(self, wish: Wish) -> None:
        image = _decoded(self._store.get(wish.name, STRIP))
        if image is None:
            image = make_strip(wish.path, self._check)
            if image is None:
                self._report(ThumbnailFailure(wish.name, STRIP))
                return
            self._store.put(wish.name, STRIP, encode(image))
        self._report(Thumbnail(wish.name, STRIP, image))

    def _check(self) -> None:
        if self._queue.stopped:
            raise Interrupted

    def _fail(self, wish: Wish) -> None:
        if wish.height == STRIP:
            self._report(ThumbnailFailure(wish.name, STRIP))
        elif not self._queue.try_again(wish):
            self._queue.remember(wish)
            self._report(ThumbnailFailure(wish.name, wish.height))

    def _report(self, done: Thumbnail | ThumbnailFailure) -> None:
        """Hand over at once what took long, and together what comes fast."""
        self._done.append(done)
        if time.monotonic() - self._handed_over >= HAND_OVER_SECONDS:
            self._hand_over()

    def _hand_over(self) -> None:
        if self._done:
            self.served.emit(tuple(self._done))
            self._done.clear()
        self._handed_over = time.monotonic()


def _delivery(wish: Wish, image: QImage) -> Thumbnail:
    if not wish.cuts:
        return Thumbnail(wish.name, wish.height, image)
    return Thumbnail(wish.name, wish.height, QImage(), tuple((cut, cut.of(image)) for cut in wish.cuts))


def _decoded(data: bytes | None) -> QImage | None:
    image = QImage.fromData(data) if data is not None else QImage()
    return None if image.isNull() else paintable(image)
