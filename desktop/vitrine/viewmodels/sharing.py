"""Sharing: links that end: made, listed, copied again and stopped, all in tasks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from vitrine.domain.generation import Generation
from vitrine.domain.share import LONGEST_HOURS, ShareOptions, ShareRecord
from vitrine.errors import Interrupted, StudioError
from vitrine.sharing.page import PageWords
from vitrine.sharing.shared_links import Shared
from vitrine.storage.base import ShareLink
from vitrine.viewmodels.share_words import before_text, page_words
from vitrine.workers.task_worker import Tasks

__all__ = ["CHOICES", "Listed", "ShareDoor", "ShareLink", "Shared", "Sharing"]

CHOICES = (1, 24, LONGEST_HOURS)
"""Hours that are offered at once."""
LONGEST_WAIT = 24 * 3600.0
"""Seconds after which the list is looked at again in any case."""

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ShareDoor:
    """What the studio does for links; every call but the last two blocks and may raise StudioError."""

    share: Callable[[Sequence[Generation], ShareOptions, PageWords, Report], list[Shared]]
    active: Callable[[], list[ShareRecord]]
    sign: Callable[[ShareRecord], ShareLink]
    stop: Callable[[ShareRecord], None]
    tidy: Callable[[], int]
    ever: Callable[[], bool]
    find: Callable[[Sequence[str]], list[Generation]]
    hours: Callable[[], int] = lambda: 24
    on_network: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Listed:
    """A link that opens now, and the first result it shows (None when that is gone)."""

    record: ShareRecord
    generation: Generation | None


class Sharing(QObject):
    """The links of this library.

    Signals:
        made(object): a list of Shared, as asked for.
        failed(object): the StudioError that says why there is none, or why one was not stopped.
        progressed(object, object): how many results are done, and how many there are.
        interrupted(): the making was stopped, and what there was is taken back.
        busy_changed(): links are being made, or no longer.
        changed(): the list of active links is another one.
        stopped(object): the ShareRecord of a link that opens no more.
        written(object): the Path of a file that was asked for.
    """

    made = Signal(object)
    failed = Signal(object)
    progressed = Signal(object, object)
    interrupted = Signal()
    busy_changed = Signal()
    changed = Signal()
    stopped = Signal(object)
    written = Signal(object)
    _told = Signal(object, object)

    def __init__(self, tasks: Tasks, door: ShareDoor, bucket: Callable[[], str] = lambda: "") -> None:
        """Take the studio's door; ``bucket`` names the bucket where results go, empty for a folder."""
        super().__init__()
        self._tasks = tasks
        self._door = door
        self._bucket = bucket
        self._busy = False
        self._halt = False
        self._first = False
        self._listed: list[Listed] = []
        self._stopping: set[int] = set()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.tidy)
        self._told.connect(self.progressed)

    # ---- what is known ----

    @property
    def busy(self) -> bool:
        """Return whether links are being made."""
        return self._busy

    @property
    def first(self) -> bool:
        """Return whether no link was ever made: the person is told once what a link means."""
        return self._first

    @property
    def bucket(self) -> str:
        """Return the name of the bucket that links lead to, empty when they lead to this computer."""
        return self._bucket()

    @property
    def usual_hours(self) -> int:
        """Return how long links usually live, hours."""
        return max(1, min(LONGEST_HOURS, self._door.hours()))

    def before_text(self) -> str:
        """Return from where a link will open."""
        return before_text(self.bucket, on_network=self._door.on_network())

    @property
    def active(self) -> list[Listed]:
        """Return the links that open now, the newest first, as last read."""
        now = time.time()
        return [entry for entry in self._listed if entry.record.active(now)]

    def active_for(self, generation: Generation) -> list[ShareRecord]:
        """Return the links that show a result, the newest first."""
        return [entry.record for entry in self.active if generation.name in entry.record.results]

    # ---- commands ----

    def make(self, generations: Sequence[Generation], options: ShareOptions) -> None:
        """Ask for links; ``made``, ``failed`` or ``interrupted`` follows. Nothing happens while others are made."""
        if self._busy:
            return
        self._set_busy(busy=True)
        self._halt = False
        wanted, words = list(generations), page_words(len(generations), options.title)

        def work() -> list[Shared] | None:
            try:
                return self._door.share(wanted, options, words, self._tell)
            except Interrupted:
                return None

        self._tasks.run(work, self._on_made, self._on_failed)

    def halt(self) -> None:
        """Stop making links after the result that is being copied; what was made is taken back."""
        self._halt = True

    def sign(self, record: ShareRecord, then: Callable[[ShareLink], None]) -> None:
        """Ask for the address of a link again: ``then(link)`` or ``failed`` follows."""
        self._tasks.run(lambda: self._door.sign(record), then, self.failed.emit)

    def stop(self, record: ShareRecord) -> None:
        """End a link for good; ``stopped`` or ``failed`` follows. It is listed until it really is at an end."""
        if record.id in self._stopping:
            return
        self._stopping.add(record.id)

        def stopped(_: object) -> None:
            self._stopping.discard(record.id)
            self._listed = [entry for entry in self._listed if entry.record.id != record.id]
            self.changed.emit()
            self.stopped.emit(record)

        def refused(error: StudioError) -> None:
            self._stopping.discard(record.id)
            self.failed.emit(error)

        self._tasks.run(lambda: self._door.stop(record), stopped, refused)

    def is_stopping(self, record: ShareRecord) -> bool:
        """Return whether a link is being stopped."""
        return record.id in self._stopping

    def refresh(self) -> None:
        """Read the list again; ``changed`` follows when it is another one."""
        self._tasks.run(self._read, self._on_read)

    def tidy(self) -> None:
        """Clean up behind links that have ended, and read the list again."""
        # Apart from the list: a bucket that is away must not hide the links.
        self._tasks.run(self._door.tidy)
        self.refresh()

    def write(self, content: bytes, path: Path) -> None:
        """Write a file that a person asked for (the picture of a QR code); ``written`` or ``failed`` follows."""

        def work() -> Path:
            from vitrine.durable import refusal

            try:
                path.write_bytes(content)
            except OSError as error:
                raise refusal(error, path.parent) from error
            return path

        self._tasks.run(work, self.written.emit, self.failed.emit)

    # ---- answers ----

    def _read(self) -> tuple[list[Listed], bool]:
        records = self._door.active()
        first = {generation.name: generation for generation in self._door.find([r.results[0] for r in records])}
        return [Listed(record, first.get(record.results[0])) for record in records], not self._door.ever()

    def _on_read(self, found: tuple[list[Listed], bool]) -> None:
        listed, self._first = found
        different = [entry.record for entry in listed] != [entry.record for entry in self._listed]
        self._listed = listed
        self._watch_the_next_end()
        if different:
            self.changed.emit()

    def _watch_the_next_end(self) -> None:
        ends = [entry.record.ends_at for entry in self._listed]
        if ends:
            self._again.start(int(1000 * max(1.0, min(LONGEST_WAIT, min(ends) - time.time() + 1))))
        else:
            self._again.stop()

    def _on_made(self, shared: list[Shared] | None) -> None:
        self._set_busy(busy=False)
        if shared is None:
            self.interrupted.emit()
            return
        self._first = False
        self.refresh()
        self.made.emit(shared)

    def _on_failed(self, error: StudioError) -> None:
        self._set_busy(busy=False)
        self.failed.emit(error)

    def _tell(self, done: int, total: int) -> None:
        # In the worker's thread.
        if self._halt and done < total:
            raise Interrupted
        self._told.emit(done, total)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit()
