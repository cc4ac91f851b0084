"""Presets: prompt matrices kept under a name, in a file of their own."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.durable import refusal, write_text
from vitrine.errors import StudioError
from vitrine.viewmodels.batch import Preset
from vitrine.workers.task_worker import Tasks

_log = logging.getLogger(__name__)

MOST = 200
MOST_BYTES = 4_000_000


class Presets(QObject):
    """The presets, by name; read once, written in a worker.

    Signals:
        changed(): there are others.
        failed(object): the StudioError of what could not be kept.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, path: Path, tasks: Tasks) -> None:
        super().__init__()
        self._path, self._tasks = path, tasks
        self._loaded = self._writing = False
        self._kept: list[Preset] = []
        self.presets: list[Preset] = []

    def load(self) -> None:
        """Read the presets, unless they were read before."""
        if not self._loaded:
            self._tasks.run(self._read, self._take, lambda _error: self._take([]))

    def save(self, preset: Preset) -> None:
        """Keep a matrix; one of the same name is replaced."""
        others = [other for other in self.presets if other.name != preset.name]
        self._replace([preset, *others][:MOST])

    def delete(self, name: str) -> None:
        """Forget a preset."""
        self._replace([other for other in self.presets if other.name != name])

    # ---- inside ----

    def _replace(self, presets: Sequence[Preset]) -> None:
        self.presets = list(presets)
        self.changed.emit()
        self._write_next()

    def _write_next(self) -> None:
        """Write what there is now, one after the other: two writes at once could end in the wrong order."""
        if self._writing:
            return
        self._writing, wanted = True, list(self.presets)

        def done(_: object) -> None:
            self._writing, self._kept = False, wanted
            if self.presets != wanted:
                self._write_next()

        def refused(error: StudioError) -> None:
            self._writing, self.presets = False, list(self._kept)
            self.changed.emit()
            self.failed.emit(error)

        text = json.dumps([dataclasses.asdict(preset) for preset in wanted])
        self._tasks.run(lambda: self._write(text), done, refused)

    def _write(self, text: str) -> None:
        try:
            write_text(self._path, text)
        except OSError as error:
            raise refusal(error, self._path.parent) from error

    def _take(self, presets: Sequence[Preset]) -> None:
        self._loaded = True
        self._kept = list(presets)
        self.presets = [*self.presets, *(p for p in presets if p.name not in {q.name for q in self.presets})]
        self.changed.emit()

    def _read(self) -> list[Preset]:
        try:
            if self._path.stat().st_size > MOST_BYTES:
                return []
            raw = json.loads(self._path.read_text("utf-8"))
            return [_preset(entry) for entry in raw][:MOST]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            _log.info("the presets are unreadable: %s", error)
            return []


def _preset(entry: dict[str, object]) -> Preset:
    lists = entry.get("values", {})
    if not isinstance(lists, dict):
        raise TypeError("no values")
    values = {str(name): [str(value) for value in known] for name, known in lists.items()}
    each = entry.get("each", 1)
    return Preset(
        str(entry["name"]), str(entry["template"]), values, each if isinstance(each, int) else 1,
        entry.get("same_seed") is True,
    )  # fmt: skip
