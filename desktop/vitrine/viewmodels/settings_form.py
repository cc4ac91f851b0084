"""SettingsForm: the options as they are declared; each change is written at once, in a task."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from vitrine.domain.field import Field
from vitrine.errors import LibraryError, StudioError
from vitrine.settings import Settings
from vitrine.workers.task_worker import Tasks


class SettingsForm(QObject):
    """What the settings page shows and changes.

    Signals:
        changed(object): the name of an option that is written now.
        failed(object): the StudioError of one that could not be written; the old value stays.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, settings: Callable[[], Settings], change: Callable[..., Settings]) -> None:
        """``settings`` returns the options in use; ``change(**options)`` writes some of them and blocks."""
        super().__init__()
        self._tasks = tasks
        self._settings = settings
        self._change = change
        self._fields = Settings.fields()
        self._pending: dict[str, object] = {}
        self._writing = False

    def field(self, name: str) -> Field:
        """Return how an option is declared; raise KeyError for an unknown one."""
        return self._fields[name]

    def fields(self) -> list[Field]:
        """Return how every option is declared, in the order of declaration."""
        return list(self._fields.values())

    def value(self, name: str) -> object:
        """Return an option's value as chosen, also while it is still being written."""
        return self._pending.get(name, getattr(self._settings(), name))

    def set(self, name: str, value: object) -> str:
        """Change an option; return what is wrong with the value, and change nothing then."""
        field = self._fields[name]
        problem = field.problem(value)
        if not problem and type(value) is not type(field.default):
            problem = self.tr("This value does not fit.")
        if problem or value == self.value(name):
            return problem
        self._pending[name] = value
        if not self._writing:
            self._write_next()
        return ""

    def _write_next(self) -> None:
        """Write one option at a time, the newest value of each: two writes at once could end with the older one."""
        name, value = next(iter(self._pending.items()), ("", None))
        self._writing = bool(name)
        if not name:
            return

        def written(_: Settings) -> None:
            if self._pending.get(name) == value:
                del self._pending[name]
            self.changed.emit(name)
            self._write_next()

        def refused(error: StudioError) -> None:
            if self._pending.get(name) == value:
                del self._pending[name]
            self.failed.emit(error)
            self.changed.emit(name)
            self._write_next()

        self._tasks.run(lambda: self._write(name, value), written, refused)

    def _write(self, name: str, value: object) -> Settings:
        try:
            return self._change(**{name: value})
        except OSError as error:
            raise LibraryError(
                "Not saved", f"The settings could not be written: {error.strerror}. The old value stays.",
                "Check the disk, then try again.", details=str(error),
            ) from error  # fmt: skip
