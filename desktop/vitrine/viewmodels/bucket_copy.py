"""BucketCopy: asks whether results of before shall be copied to a bucket that is new, and does it in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from vitrine.errors import StudioError
from vitrine.moving import Moved
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.workers.task_worker import Tasks

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CopyDoor:
    """The way to the engine. ``count()`` and ``copy(tell)`` block; ``place()`` is the bucket's name, empty for none."""

    count: Callable[[], int]
    copy: Callable[[Callable[[Moved], None]], Moved]
    place: Callable[[], str]


class BucketCopy(QObject):
    """The question, the progress and the end.

    Signals:
        changed(): what is asked, or how far it is, is new.
        finished(object): a sentence on how it ended.
        failed(object): the StudioError that stopped it; what is copied stays copied.
    """

    changed = Signal()
    finished = Signal(object)
    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, tasks: Tasks, door: CopyDoor, settings: SettingsForm) -> None:
        super().__init__()
        self._tasks = tasks
        self._door = door
        self._settings = settings
        self.asked = 0
        """How many results wait for an answer; 0 when nothing is asked."""
        self.running = False
        self.moved: Moved | None = None
        self._told.connect(self._on_told)

    def ask(self) -> None:
        """Look whether results are kept elsewhere, after the storage has changed, and ask about them."""
        if self._door.place():
            self._tasks.run(self._door.count, self._on_counted)

    def resume(self) -> None:
        """Go on with what the last run left, if the bucket is still the same one."""
        bucket = self._door.place()
        if bucket and self._settings.value("copying_to") == bucket:
            self.start()

    def start(self) -> None:
        """Copy them."""
        if self.running:
            return
        self.asked, self.running, self.moved = 0, True, None
        self._settings.set("copying_to", self._door.place())
        self.changed.emit()
        self._tasks.run(lambda: self._door.copy(self._told.emit), self._on_done, self._on_failed)

    def leave(self) -> None:
        """Leave them where they are."""
        self.asked = 0
        self._settings.set("copying_to", "")
        self.changed.emit()

    def question(self) -> str:
        """Return the question in words, empty when nothing is asked."""
        if not self.asked:
            return ""
        place = self._door.place()
        if self.asked == 1:
            text = translate("Copying", "1 result made before is not in {bucket}. Copy it too?")
            return text.format(bucket=place)
        text = translate("Copying", "{n} results made before are not in {bucket}. Copy them too?")
        return text.format(n=f"{self.asked:,}", bucket=place)

    def progress(self) -> str:
        """Return how far it is in words, empty when nothing is copied."""
        if not self.running:
            return ""
        if self.moved is None:
            return translate("Copying", "Copying to {bucket}").format(bucket=self._door.place())
        text = translate("Copying", "Copying to {bucket}: {n} of {total}")
        return text.format(bucket=self._door.place(), n=f"{self.moved.done:,}", total=f"{self.moved.total:,}")

    # ---- inside ----

    def _on_counted(self, count: int) -> None:
        if not self.running:
            self.asked = count
            self.changed.emit()

    def _on_told(self, moved: Moved) -> None:
        self.moved = moved
        self.changed.emit()

    def _on_done(self, moved: Moved) -> None:
        self.running = False
        self._settings.set("copying_to", "")
        self.changed.emit()
        self.finished.emit(_end_text(moved, self._door.place()))

    def _on_failed(self, error: StudioError) -> None:
        self.running = False
        self.changed.emit()
        self.failed.emit(error)


def _end_text(moved: Moved, bucket: str) -> str:
    if moved.done == 1:
        text = translate("Copying", "1 result copied to {bucket}.").format(bucket=bucket)
    else:
        text = translate("Copying", "{n} results copied to {bucket}.").format(n=f"{moved.done:,}", bucket=bucket)
    if not moved.missing:
        return text
    more = translate("Copying", "{n} were left out: their files are not on this computer.")
    return f"{text} {more.format(n=f'{moved.missing:,}')}"
