"""Batches: what the batch dialog is made of, and the way of its jobs into the queue and a collection."""

from __future__ import annotations

from collections.abc import Sequence

from vitrine.domain.job import Job
from vitrine.domain.request import GenerationRequest
from vitrine.library.inputs import InputArchive
from vitrine.viewmodels.batch import BatchForm
from vitrine.viewmodels.batch_base import BatchDoor
from vitrine.viewmodels.batch_csv import CsvBatch
from vitrine.viewmodels.destined import Destined
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.presets import Presets


class Batches:
    """Makes a matrix and a CSV batch over what stands in Create each time the dialog opens."""

    def __init__(
        self,
        form: GenerateForm,
        queue: JobQueue,
        archive: InputArchive,
        door: BatchDoor,
        presets: Presets,
        destined: Destined,
    ) -> None:
        self._form, self._queue, self._archive, self._door = form, queue, archive, door
        self.presets = presets
        self.destined = destined

    def matrix(self) -> BatchForm:
        """Return a matrix that begins with the prompt in Create."""
        return BatchForm(self._form, self._door)

    def csv(self) -> CsvBatch:
        """Return a batch that waits for its file."""
        return CsvBatch(self._form, self._door, self._archive)

    def add(self, requests: Sequence[GenerationRequest], collection: int | None) -> None:
        """Put requests into the queue as ordinary jobs; their results go into a collection, if one was chosen."""

        def kept(jobs: list[Job]) -> None:
            if collection is not None:
                self.destined.destine(jobs, collection)

        self._queue.enqueue(requests, kept)
