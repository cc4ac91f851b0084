"""FormModels: the model of a request in the making: which there are, which is chosen, which cannot be had and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal

from vitrine.domain.generation import MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.errors import AuthenticationError, CredentialMissing, StudioError
from vitrine.library.inputs import InputArchive
from vitrine.providers.base import ModelCard
from vitrine.viewmodels.form_inputs import FormInputs
from vitrine.workers.task_worker import Tasks

RECENT = 4
"""Models remembered as used lately."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Where models come from; all calls block and run in workers.

    ``cards`` lists the models of every provider that has a key, ``spec`` maps a provider's id and a model's id to
    what the model accepts. ``locked`` lists models that are known of providers without a key, ``usual`` how many
    seconds each model usually takes on this computer's record.
    """

    cards: Callable[[], Sequence[ModelCard]]
    spec: Callable[[str, str], ModelSpec]
    locked: Callable[[], Sequence[ModelCard]] = tuple
    usual: Callable[[], Mapping[str, float]] = dict


class FormModels(FormInputs):
    """The part of the form that knows models; GenerateForm adds prompt and values.

    Signals:
        cards_changed(): the list of models to choose from is there, new, or could not be had (``cards_error``).
        spec_changed(): another model, with another form; values that fit were kept.
        failed(object): the StudioError of a model that could not be loaded.
        missed(str, str, object, object, bool): after it: provider, model, the error, what was to be shown with the
            model (None: what stands in the form), and whether another model comes in its place by itself.
    """

    cards_changed = Signal()
    spec_changed = Signal()
    failed = Signal(object)
    missed = Signal(str, str, object, object, bool)

    def __init__(self, catalogue: Catalogue, archive: InputArchive, tasks: Tasks) -> None:
        super().__init__(archive, tasks)
        self._catalogue = catalogue
        self._wanted = ("", "")
        self._refused = ("", "")
        self._ticket = 0
        self._keyless: set[str] = set()
        self.cards: list[ModelCard] = []
        self.locked: list[ModelCard] = []
        """Models of providers whose key is missing."""
        self.usual: Mapping[str, float] = {}
        """Usual seconds by model."""
        self.cards_error: StudioError | None = None
        self.recent: list[tuple[str, str]] = []
        """Provider and model of what was generated with last, the latest first."""

    @property
    def makes(self) -> MediaKind:
        """Return whether the form makes images or videos."""
        return self.spec.makes if self.spec is not None else MediaKind.IMAGE

    @property
    def key_wanted(self) -> str:
        """Return the provider whose key is missing for the model of the form, empty when none is."""
        provider = self.spec.provider if self.spec is not None else self._refused[0]
        return provider if provider in self._keyless else ""

    def load_cards(self) -> None:
        """Fetch the list of models to choose from."""

        def loaded(found: tuple[Sequence[ModelCard], Sequence[ModelCard], Mapping[str, float]]) -> None:
            cards, locked, self.usual = found
            self.cards, self.locked, self.cards_error = list(cards), list(locked), None
            self.cards_changed.emit()

        def refused(error: StudioError) -> None:
            self.cards_error = error
            self.cards_changed.emit()

        catalogue = self._catalogue
        self._load(lambda: (catalogue.cards(), catalogue.locked(), catalogue.usual()), loaded, refused)

    def choose(self, provider: str, model: str) -> None:
        """Choose a model; its form comes when its schema is known, and what fits is kept."""
        self._open(provider, model, self._take_spec)

    def can_make(self, makes: MediaKind) -> bool:
        """Return whether there is a model for this output."""
        return self.makes is makes or any(card.makes == makes.value for card in self.cards)

    def set_key_missing(self, provider: str, *, missing: bool) -> None:
        """Say that a provider has no key, so that Generate offers to add one, or that it has one now."""
        (self._keyless.add if missing else self._keyless.discard)(provider)
        if not missing and self.spec is None and self._refused[0] == provider:
            self.choose(*self._refused)
        self.state_changed.emit()

    @property
    def _opening(self) -> bool:
        here = (self.spec.provider, self.spec.id) if self.spec is not None else ("", "")
        return self._wanted != here

    def _take_spec(self, spec: ModelSpec) -> None:
        """Show another model's form with what fits of the present one."""
        raise NotImplementedError

    def _open(
        self,
        provider: str,
        model: str,
        take: Callable[[ModelSpec], None],
        otherwise: Callable[[], None] | None = None,
        asked: object = None,
    ) -> None:
        """Open a model and ``take`` it; ``otherwise`` comes after it was said that it cannot be had.

        ``asked`` is what is to be shown with it, when that is not what stands in the form.
        """
        self._wanted = (provider, model)
        self._ticket += 1
        ticket = self._ticket

        def opened(spec: ModelSpec) -> None:
            self._keyless.discard(provider)
            if ticket == self._ticket:  # else another one was chosen meanwhile
                self._wanted = (spec.provider, spec.id)
                take(spec)

        def refused(error: StudioError) -> None:
            if isinstance(error, CredentialMissing | AuthenticationError):
                self._keyless.add(provider)
            mine = ticket == self._ticket
            if mine:
                self._wanted = (self.spec.provider, self.spec.id) if self.spec is not None else ("", "")
                self._refused = (provider, model)
            self.failed.emit(error)
            self.state_changed.emit()
            if mine and otherwise is not None:
                otherwise()
            if mine:
                self.missed.emit(provider, model, error, asked, otherwise is not None)

        self._load(lambda: self._catalogue.spec(provider, model), opened, refused)
        self.state_changed.emit()

    def read_spec(self, provider: str, model: str) -> ModelSpec:
        """Return what a model accepts without choosing it. Blocks: for workers."""
        return self._catalogue.spec(provider, model)

    def note_use(self, provider: str, model: str) -> None:
        """Remember that a model was generated with: it comes first among the recent ones."""
        used = (provider, model)
        self.recent = [used, *(other for other in self.recent if other != used)][:RECENT]
