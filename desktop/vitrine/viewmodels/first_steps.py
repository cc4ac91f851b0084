"""FirstSteps: the three steps a new person sees until they are done: first images, a provider's key, a bucket."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from vitrine.domain.filter import Counts
from vitrine.viewmodels.keys import KeyRow, Keys, KeyState
from vitrine.viewmodels.settings_form import SettingsForm

MANY = 20
"""Results from which on nobody is new any more."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done, and whether anything was ever made (None while nobody knows)."""

    made: bool | None = None
    key: bool = False
    bucket: bool = False
    dismissed: bool = False
    many: bool = False

    @property
    def strip_shown(self) -> bool:
        """Return whether the strip stands above the gallery."""
        done = self.key and self.bucket
        return bool(self.made) and not self.many and not self.dismissed and not done


class FirstSteps(QObject):
    """Follows the counts, the keys and the settings.

    Signals:
        changed(object): the Steps as they are now.
    """

    changed = Signal(object)

    def __init__(self, keys: Keys, settings: SettingsForm, bucket: Callable[[], str]) -> None:
        super().__init__()
        self._keys = keys
        self._settings = settings
        self._bucket = bucket
        self._steps = Steps(dismissed=bool(settings.value("steps_dismissed")), bucket=bool(bucket()))
        self._asked = False
        self._began_empty = False
        keys.loaded.connect(self._look)
        keys.changed.connect(self._look)
        settings.changed.connect(self._look)

    @property
    def steps(self) -> Steps:
        """Return how far they are."""
        return self._steps

    def take_counts(self, counts: Counts) -> None:
        """Take note of how many results there are."""
        made = counts.all + counts.trashed > 0
        if not made:
            self._began_empty = True
        self._made, self._many = made, counts.all > MANY and not self._began_empty
        if not self._asked and not self._steps.dismissed and not self._many:
            self._asked = True
            self._keys.load()  # in a task; only a new person's window needs to know
        self._look()

    def dismiss(self) -> None:
        """Put the strip away for good."""
        self._settings.set("steps_dismissed", True)
        self._look()

    # ---- inside ----

    _made: bool | None = None
    _many = False

    def _look(self, *_: object) -> None:
        now = Steps(
            made=self._made,
            key=any(_has_key(row) for row in self._keys.rows),
            bucket=bool(self._bucket()),
            dismissed=bool(self._settings.value("steps_dismissed")),
            many=self._many,
        )
        if now != self._steps:
            self._steps = now
            self.changed.emit(now)


def _has_key(row: KeyRow) -> bool:
    return bool(row.credential) and row.state not in (KeyState.MISSING, KeyState.LOCKED)
