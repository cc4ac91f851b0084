"""ThumbnailQueue: which thumbnails are wanted, in which order; shared by the threads that make them."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from vitrine.workers.cutting import Cut

LOOKED_UP_AT_ONCE = 8
"""How many are read from the cache with one query and handed over together: about 5 ms of one thread."""
RETRY_SECONDS = 0.4
"""When a file that could not be read is tried once more: it may still be being written, or a disk be waking up."""
REMEMBERED = 4096
"""How many failures are remembered; a file is not decoded again as long as it stays as it was."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A wanted thumbnail. ``height`` 0: a fresh result's. ``cuts``: what is to be cut of it.

    ``missed``: it is not in the cache. ``tried``: it failed once already.
    """

    name: str
    path: Path
    height: int
    cuts: frozenset[Cut] = frozenset()
    priority: int = 0
    order: int = 0
    missed: bool = False
    tried: bool = False

    @property
    def rank(self) -> tuple[int, bool, int]:
        """Return what is served first: higher priority, then what may be in the cache, then the newest wish."""
        return self.priority, not self.missed, self.order


class ThumbnailQueue:
    """Wishes and arrivals. Every method may be called from any thread; ``take`` waits, and only ``take``."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wishes: dict[tuple[str, int], Wish] = {}
        self._arrivals: deque[Wish] = deque()
        self._later: deque[tuple[float, Wish]] = deque()
        self._failed: OrderedDict[str, tuple[Path, object]] = OrderedDict()
        self._sequence = 0
        self._stopped = False

    def request(self, name: str, path: Path, height: int, priority: int = 0, cut: Cut | None = None) -> None:
        """Want a thumbnail; wanting it again renews the wish and adds its cut."""
        with self._changed:
            self._sequence += 1
            cuts = frozenset() if cut is None else frozenset((cut,))
            old = self._wishes.get((name, height))
            if old is not None:
                cuts, priority = cuts | old.cuts, max(priority, old.priority)
            fresh = Wish(name, path, height) if old is None else old
            self._wishes[name, height] = replace(fresh, path=path, cuts=cuts, priority=priority, order=self._sequence)
            self._changed.notify()

    def arrange(self, names: Sequence[str]) -> None:
        """Serve the wishes for these names in this order, among those of the same priority."""
        places = {name: place for place, name in enumerate(names)}
        with self._changed:
            self._sequence += len(places)
            for key, wish in self._wishes.items():
                if wish.name in places:
                    self._wishes[key] = replace(wish, order=self._sequence - places[wish.name])

    def cancel(self, names: Collection[str]) -> None:
        """Forget wishes that were scrolled away."""
        self._keep(lambda name: name not in names)

    def keep_only(self, names: Collection[str]) -> None:
        """Forget every wish except for these names."""
        self._keep(lambda name: name in names)

    def _keep(self, stays: Callable[[str], bool]) -> None:
        with self._changed:
            self._wishes = {key: wish for key, wish in self._wishes.items() if stays(wish.name)}
            self._later = deque(one for one in self._later if not one[1].height or stays(one[1].name))

    def ingest(self, name: str, path: Path) -> None:
        """Want the thumbnail of a result that has just arrived, when nothing else is wanted."""
        with self._changed:
            self._arrivals.append(Wish(name, path, 0))
            self._changed.notify()

    def missed(self, wishes: Collection[Wish]) -> None:
        """Give back wishes that the cache cannot serve: they are to be made, unless they were renewed meanwhile."""
        with self._changed:
            for wish in wishes:
                self._wishes.setdefault((wish.name, wish.height), replace(wish, missed=True))
            self._changed.notify_all()

    def try_again(self, wish: Wish) -> bool:
        """Want a failed thumbnail once more a little later; return False when that has been done already."""
        if wish.tried:
            return False
        with self._changed:
            if not self._stopped:
                self._later.append((time.monotonic() + RETRY_SECONDS, replace(wish, tried=True)))
                self._changed.notify()
        return True

    # ---- failures ----

    def remember(self, wish: Wish) -> None:
        """Note that a file cannot be shown as it is now."""
        with self._changed:
            self._failed[wish.name] = wish.path, _state(wish.path)
            while len(self._failed) > REMEMBERED:
                self._failed.popitem(last=False)

    def has_failed(self, wish: Wish) -> bool:
        """Return whether a file was found unreadable and has not changed since."""
        known = self._failed.get(wish.name)
        return known is not None and known == (wish.path, _state(wish.path))

    def forgive(self, name: str) -> None:
        """Forget a failure: somebody wants the file looked at again."""
        with self._changed:
            self._failed.pop(name, None)

    # ---- the threads' side ----

    def take(self, *, wait: bool) -> list[Wish]:
        """Return what is to be done next: several wishes to look up, or one to make. Empty when there is nothing.

        With ``wait`` empty only when stopped.
        """
        with self._changed:
            while not self._stopped:
                self._bring_back()
                taken = self._next()
                if taken or not wait:
                    return taken
                self._changed.wait(max(0.0, self._later[0][0] - time.monotonic()) if self._later else None)
            return []

    def _next(self) -> list[Wish]:
        if not self._wishes:
            return [self._arrivals.popleft()] if self._arrivals else []
        first = max(self._wishes.values(), key=lambda wish: wish.rank)
        taken = [first]
        if first.height > 0 and not first.missed:
            alike = [
                wish
                for wish in self._wishes.values()
                if (wish.priority, wish.height) == (first.priority, first.height) and not wish.missed
            ]
            taken = sorted(alike, key=lambda wish: -wish.order)[:LOOKED_UP_AT_ONCE]
        for wish in taken:
            del self._wishes[wish.name, wish.height]
        return taken

    def _bring_back(self) -> None:
        now = time.monotonic()
        while self._later and self._later[0][0] <= now:
            wish = self._later.popleft()[1]
            if wish.height:
                self._wishes.setdefault((wish.name, wish.height), wish)
            else:
                self._arrivals.append(wish)

    @property
    def stopped(self) -> bool:
        """Return whether the threads are to end."""
        return self._stopped

    def stop(self) -> None:
        """Let every thread that takes from here end."""
        with self._changed:
            self._stopped = True
            self._wishes.clear()
            self._arrivals.clear()
            self._later.clear()
            self._changed.notify_all()


def _state(path: Path) -> object:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size
