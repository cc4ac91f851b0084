"""The showcase: the real window carries the main job out by itself and leaves a picture of it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from vitrine.app import App
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job, JobState
from vitrine.errors import StudioError
from vitrine.ui.desk.making import FIRST_PROMPT

_PROMPTS = (
    FIRST_PROMPT,
    "Dunes, long shadows, late afternoon",
    "Ink and gold marble, deep blue",
    "A dahlia in soft coral light",
    "Hot-air balloons over hills at sunrise",
    "Aurora over a dark forest, stars",
)
_FILM_PROMPT = "A lake among snow mountains, slow push"
_SETTLE_MS = 600
"""Time for the last thumbnails to be painted before the picture is taken."""


class Showcase(QObject):
    """Writes prompts into the form, presses Generate, waits for the results, saves a screenshot, ends the window."""

    def __init__(self, app: App) -> None:
        """Begin as soon as the demo painter's form is there."""
        super().__init__()
        self._app = app
        self._form = app.models.form
        self._prompts = list(_PROMPTS)
        self._saved: list[Path] = []
        self._sent = 0
        self._filmed = False
        queue = self._app.models.queue
        self._form.spec_changed.connect(self._on_spec)
        self._form.submitted.connect(self._on_submitted)
        self._form.failed.connect(self._on_failed)
        queue.saved.connect(self._on_saved)
        queue.changed.connect(self._on_changed)
        queue.failed.connect(self._on_failed)

    def _on_spec(self) -> None:
        if self._form.makes is MediaKind.VIDEO:
            if not self._filmed:
                self._filmed = True
                self._generate(_FILM_PROMPT)
            return
        for number, prompt in enumerate(self._prompts):
            for field in self._form.spec.fields if self._form.spec is not None else ():
                if field.name == "aspect_ratio":
                    self._form.set_value(field.name, ("3:2", "16:9", "5:4", "4:5", "3:2", "16:9")[number % 6])
            self._generate(prompt)
        self._prompts = []
        self._film_when_listed()

    def _film_when_listed(self) -> None:
        if self._form.cards:
            self._form.choose_output(MediaKind.VIDEO)
        else:
            self._form.cards_changed.connect(lambda: self._form.choose_output(MediaKind.VIDEO))

    def _generate(self, prompt: str) -> None:
        self._form.set_count(1)
        self._form.replace_prompt(prompt)
        if not self._form.submit():
            self._end(f"the form was not sent: {self._form.problems}", status=1)

    def _on_submitted(self, requests: list[object]) -> None:
        self._sent += len(requests)

    def _on_saved(self, generation: Generation) -> None:
        if generation.file is not None:
            self._saved.append(generation.file.path)
        if self._filmed and len(self._saved) == self._sent:
            QTimer.singleShot(_SETTLE_MS, self._take_picture)

    def _on_changed(self, job: Job) -> None:
        if job.state is JobState.FAILED or job.held:
            assert job.error is not None
            self._end(f"{job.error.message} {job.error.hint}", status=1)

    def _on_failed(self, error: StudioError) -> None:
        self._end(f"{error.message} {error.hint}", status=1)

    def _take_picture(self) -> None:
        folder = self._app.studio.results_folder
        picture = folder / "vitrine-window.png"
        self._app.window.grab().save(str(picture))
        for path in self._saved:
            sys.stdout.write(f"result      {path}\n")
        sys.stdout.write(f"library     {self._app.studio.paths.library}\n")
        self._end(f"screenshot  {picture}", status=0)

    def _end(self, words: str, *, status: int) -> None:
        (sys.stdout if status == 0 else sys.stderr).write(words + "\n")
        sys.stdout.flush()
        self._app.quit(status)
