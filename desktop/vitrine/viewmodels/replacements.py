"""Replacements: finds, in a task, the one model of the catalogue that takes the place of a model that is gone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job
from vitrine.domain.request import GenerationRequest
from vitrine.errors import StudioError
from vitrine.viewmodels.form_models import Catalogue
from vitrine.viewmodels.form_values import Snapshot
from vitrine.viewmodels.model_gone import (
    ModelGone,
    Offer,
    answered,
    is_gone,
    is_version,
    score,
    shortlist,
    spelt,
    wanted_of,
)
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.tile import Tile
from vitrine.workers.task_worker import Tasks


class Replacements(QObject):
    """Says of jobs and forms which model is gone and which one fits; what is not known yet is looked up.

    Signals:
        changed(): more is known: whoever shows a job whose model is gone asks again.
    """

    changed = Signal()

    def __init__(self, catalogue: Catalogue, tasks: Tasks, names: Names) -> None:
        super().__init__()
        self._catalogue, self._tasks, self._names = catalogue, tasks, names
        self._known: dict[tuple[object, ...], Offer | None] = {}
        self._asked: set[tuple[object, ...]] = set()

    def gone(
        self,
        provider: str,
        model: str,
        makes: MediaKind | None,
        wanted: Snapshot,
        *,
        source: Generation | GenerationRequest | None = None,
        version: bool = False,
    ) -> ModelGone:
        """Return what is known of a model that is gone, by its provider's id and its own; nothing is looked up."""
        listed = self._names.model(provider, model)
        called = self._names.provider(provider), spelt(model) if listed in model else listed
        return ModelGone(provider, model, *called, makes, wanted, source, version=version)

    def of_job(self, job: Job) -> ModelGone | None:
        """Return what to say of a failed job whose model is gone, None for any other; looks the offer up once."""
        if job.error is None or not job.state.terminal or not is_gone(job.error):
            return None
        request, version = job.request, is_version(job.error)
        wanted, makes = wanted_of(request), request.type.makes
        gone = self.gone(request.provider, request.model, makes, wanted, source=request, version=version)
        asks = gone.asks_for
        if asks in self._known:
            return answered(gone, self._known[asks])
        if asks not in self._asked:
            self._asked.add(asks)
            self.seek(gone, lambda offer: self._learn(asks, offer))
        return gone

    def dressed(self, tile: Tile) -> Tile:
        """Return a job's tile with what is to be said when its model is gone."""
        gone = self.of_job(tile.job) if tile.job is not None and tile.failure is not None else None
        return tile if gone is None else dataclasses.replace(tile, gone=gone)

    def seek(self, gone: ModelGone, found: Callable[[Offer | None], None], *, but: tuple[str, str] = ("", "")) -> None:
        """Look for the model that fits and tell ``found``; ``but`` is one not to offer, by provider and id."""
        self._tasks.run(lambda: self._search(gone, but), found, lambda _: found(None))

    def look_again(self) -> None:
        """Forget where nothing was found: the list of models is another one."""
        for asks in [asks for asks, offer in self._known.items() if offer is None]:
            del self._known[asks]
            self._asked.discard(asks)
        if self._asked or self._known:
            self.changed.emit()

    def _learn(self, asks: tuple[object, ...], offer: Offer | None) -> None:
        self._known[asks] = offer
        self.changed.emit()

    def _search(self, gone: ModelGone, but: tuple[str, str]) -> Offer | None:
        """Read the likeliest models and return the best. Blocks: for workers."""
        best: tuple[tuple[int, ...], Offer] | None = None
        for card in shortlist(self._catalogue.cards(), gone, but=but):
            try:
                spec = self._catalogue.spec(card.provider, card.id)
            except StudioError:
                continue  # it cannot be offered either
            points = score(spec, gone) if spec.makes is gone.makes else None
            if points is not None and (best is None or points > best[0]):
                best = (points, Offer(card.provider, card.id, card.name or spec.name))
        return best[1] if best is not None else None
