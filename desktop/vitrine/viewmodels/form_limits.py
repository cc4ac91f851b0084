"""FormLimits: what stands between a filled form and a job: a missing key, the day's spending limit, no network."""

from __future__ import annotations

from enum import StrEnum

from vitrine.library.inputs import InputArchive
from vitrine.viewmodels.form_models import Catalogue, FormModels
from vitrine.viewmodels.tile_text import DEMO_PROVIDER
from vitrine.workers.task_worker import Tasks


class Fix(StrEnum):
    """What has to be put right before Generate can generate; the button does it then."""

    NONE = ""
    KEY = "key"  # the provider has no key
    LIMIT = "limit"  # this would pass the spending limit that the person set
    OFFLINE = "offline"  # a hosted model, and no network: the job waits in the queue


class FormLimits(FormModels):
    """The part of the form that knows what has to be put right before it can be sent."""

    def __init__(self, catalogue: Catalogue, archive: InputArchive, tasks: Tasks) -> None:
        super().__init__(catalogue, archive, tasks)
        self._offline = False
        self.spent_today: float | None = None
        """US dollars spent today, None while nobody knows."""
        self.day_limit: float | None = None
        """US dollars that may be spent in a day, None for no limit."""

    @property
    def ready(self) -> bool:
        """Return whether nothing is missing in the form itself."""
        raise NotImplementedError

    @property
    def estimate(self) -> float | None:
        """Return the price of one press in US dollars, None when unknown."""
        raise NotImplementedError

    @property
    def fix(self) -> Fix:
        """Return what Generate has to put right first."""
        if self.key_wanted:
            return Fix.KEY
        if not self.ready:
            return Fix.NONE
        if self.passes_limit(self.estimate):
            return Fix.LIMIT
        hosted = self.spec is not None and self.spec.provider != DEMO_PROVIDER
        return Fix.OFFLINE if hosted and self._offline else Fix.NONE

    def passes_limit(self, estimate: float | None) -> bool:
        """Return whether spending so many US dollars more would pass the day's limit; what costs nothing never does."""
        if not self.day_limit or not estimate:
            return False
        return (self.spent_today or 0.0) + estimate > self.day_limit + 1e-9

    def set_spending(self, spent: float | None, limit: float | None) -> None:
        """Say what was spent today and may be spent in a day, in US dollars; None for what nobody knows or set."""
        self.spent_today, self.day_limit = spent, limit
        self.state_changed.emit()

    def set_offline(self, *, offline: bool) -> None:
        """Say whether the network is away: jobs for hosted models wait in the queue then."""
        if offline != self._offline:
            self._offline = offline
            self.state_changed.emit()
