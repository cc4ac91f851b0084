"""Drafts: what stands in Create, kept durably a moment after each change and when the window closes."""

from __future__ import annotations

import dataclasses
import json
import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from vitrine.domain.generation import MediaKind
from vitrine.domain.request import InputFile
from vitrine.durable import write_text
from vitrine.errors import StudioError
from vitrine.viewmodels.form_values import Draft, Kept
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.workers.task_worker import Tasks

_log = logging.getLogger(__name__)

AFTER_MS = 800
"""How long nothing must change before a draft is written."""
MOST_BYTES = 4_000_000


class Drafts(QObject):
    """Keeps the form's draft in a file. Nothing is written before the last one was read.

    Signals:
        restored(object): whether something stood in the form when the program was closed.
    """

    restored = Signal(object)

    def __init__(self, form: GenerateForm, path: Path, tasks: Tasks) -> None:
        super().__init__()
        self._form, self._path, self._tasks = form, path, tasks
        self._written = ""
        self._writing = False
        self._open = False
        self.found: bool | None = None
        """Whether something stood in the form when the program was closed, None while nobody knows."""
        self._order = threading.Lock()
        self._asked = self._kept = 0
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self._write)
        for signal in (form.state_changed, form.inputs_changed, form.prompt_changed, form.spec_changed):
            signal.connect(self._on_changed)

    def restore(self, otherwise: Callable[[], None]) -> None:
        """Bring back what stood in the form; ``otherwise`` chooses a model when there is nothing, or not any more."""

        def found(draft: Draft | None) -> None:
            self._open, self.found = True, draft is not None and bool(draft.outputs)
            if draft is None or not draft.outputs:
                otherwise()
            else:
                self._form.recall(draft, otherwise)
            self.restored.emit(self.found)

        def refused(error: StudioError) -> None:
            _log.info("the draft was not read: %s", error)
            found(None)

        self._tasks.run(self._read, found, refused)

    def close(self) -> None:
        """Write what has changed since, now."""
        self._soon.stop()
        if self._open:
            text = to_text(self._form.draft())
            if text != self._written or self._writing:
                self._keep(text, self._next())

    # ---- inside ----

    def _read(self) -> Draft | None:
        try:
            if self._path.stat().st_size > MOST_BYTES:
                return None
            return from_text(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError) as error:
            _log.info("the draft is unreadable: %s", error)
            return None

    def _on_changed(self, *_: object) -> None:
        if self._open:
            self._soon.start()

    def _write(self) -> None:
        text = to_text(self._form.draft())
        if text == self._written:
            return
        if self._writing:
            self._soon.start()
            return
        self._writing = True

        def done(_: object) -> None:
            self._writing, self._written = False, text

        def refused(error: StudioError) -> None:
            self._writing = False
            _log.info("the draft was not kept: %s", error)

        number = self._next()
        self._tasks.run(lambda: self._keep(text, number), done, refused)

    def _next(self) -> int:
        self._asked += 1
        return self._asked

    def _keep(self, text: str, number: int) -> None:
        """Write a draft unless a later one is written already: the window may close while a worker is on its way."""
        with self._order:
            if number > self._kept:
                self._kept = number
                _keep(self._path, text)


def to_text(draft: Draft) -> str:
    """Return a draft as JSON."""
    return json.dumps(
        {
            "output": draft.makes.value,
            "prompt": draft.prompt,
            "count": draft.count,
            "seed": draft.seed,
            "outputs": {kind.value: _kept_json(kept) for kind, kept in draft.outputs.items()},
            "recent": [list(pair) for pair in draft.recent],
        },
        ensure_ascii=True,
        default=str,
    )


def from_text(text: str) -> Draft:
    """Return the draft that JSON describes; raise ValueError, TypeError or KeyError for anything else."""
    raw = _mapping(json.loads(text))
    seed = raw.get("seed")
    outputs = {MediaKind(name): _kept(_mapping(kept)) for name, kept in _mapping(raw.get("outputs", {})).items()}
    return Draft(
        MediaKind(raw.get("output", "image")),
        str(raw.get("prompt", "")),
        int(raw.get("count", 1)),
        seed if isinstance(seed, int) and not isinstance(seed, bool) else None,
        outputs,
        tuple((str(provider), str(model)) for provider, model in raw.get("recent", ())),
    )


def _kept_json(kept: Kept) -> dict[str, Any]:
    inputs = {name: [dataclasses.asdict(file) for file in files] for name, files in kept.inputs.items()}
    return {"provider": kept.provider, "model": kept.model, "values": dict(kept.values), "inputs": inputs}


def _kept(raw: Mapping[str, Any]) -> Kept:
    inputs = {
        str(name): tuple(InputFile(**file) for file in files) for name, files in _mapping(raw.get("inputs", {})).items()
    }
    return Kept(str(raw["provider"]), str(raw["model"]), _mapping(raw.get("values", {})), inputs)


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError("not a mapping")
    return value


def _keep(path: Path, text: str) -> None:
    try:
        write_text(path, text)
    except OSError as error:
        _log.info("the draft was not kept: %s", error)
