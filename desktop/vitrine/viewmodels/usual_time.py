"""UsualTime: tells the form how long what it asks for usually takes, as the tiles say it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vitrine.domain.compose import FILE_KINDS
from vitrine.domain.field import is_blank
from vitrine.domain.job import Job, JobState
from vitrine.domain.request import GenerationRequest
from vitrine.domain.size_class import size_class
from vitrine.library.library import Library
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.workers.task_worker import Tasks


class UsualTime(QObject):
    """Looks the usual time up for the model and size class that stand in the form, whenever they are others."""

    def __init__(self, form: GenerateForm, library: Library, tasks: Tasks) -> None:
        super().__init__(form)
        self._form, self._library, self._tasks = form, library, tasks
        self._shown: tuple[str, str] | None = None
        form.state_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look it up, unless it stands there already."""
        alike = self._alike()
        if alike is None or alike == self._shown:
            return
        self._shown = alike
        asked = alike

        def learnt(seconds: float | None) -> None:
            if self._shown == asked:  # else something else was chosen meanwhile
                self._form.set_usual_seconds(seconds)

        self._tasks.run(lambda: self._library.jobs.usual_seconds(*asked), learnt, lambda _: None)

    def note(self, job: Job) -> None:
        """Look again after a job of the same model and size is done: it counts from now on."""
        if job.state is JobState.DONE and (job.request.model, size_class(job.request)) == self._shown:
            self._shown = None
            self.refresh()

    def _alike(self) -> tuple[str, str] | None:
        """Return what takes about as long as the form's request: its model and size class."""
        form, spec = self._form, self._form.spec
        if spec is None:
            return None
        files = {field.name for field in spec.fields if field.kind in FILE_KINDS}
        sent = {name: value for name, value in form.values.items() if name not in files and not is_blank(value)}
        return spec.id, size_class(GenerationRequest(spec.provider, spec.id, form.type, "", sent))
