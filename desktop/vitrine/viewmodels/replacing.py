"""Replacing: in Create, the model that is gone and the one that is offered for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job
from vitrine.domain.request import GenerationRequest
from vitrine.errors import StudioError
from vitrine.viewmodels.form_values import Snapshot
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_gone import ModelGone, Offer, answered, is_gone, is_version, wanted_of
from vitrine.viewmodels.replacements import Replacements


class Replacing(QObject):
    """Follows a form: says when a model it was to open, or has just sent to, is gone, and brings everything to another.

    Signals:
        changed(): ``gone`` is another one, or more is known of it.
    """

    changed = Signal()

    def __init__(self, form: GenerateForm, replacements: Replacements) -> None:
        super().__init__()
        self._form, self._replacements = form, replacements
        self._spared = False
        """Whether the next change of model comes by itself and says nothing of what the person wants."""
        self.gone: ModelGone | None = None
        form.missed.connect(self._on_missed)
        form.spec_changed.connect(self._on_spec_changed)
        form.failed.connect(lambda _: self.dismiss())
        form.submitted.connect(lambda _: self.dismiss())

    def use(self) -> None:
        """Open the model that is offered with prompt, inputs and every value that fits."""
        gone = self.gone
        if gone is not None and gone.offer is not None:
            self._form.take_over(gone.offer.provider, gone.offer.model, self._brought(gone))

    def choose(self) -> None:
        """Let the next model that is chosen take what the gone one was to make."""
        if self.gone is not None:
            self._form.stranded = self._brought(self.gone)

    def dismiss(self) -> None:
        """Say no more of it."""
        self._spared = False
        self._form.stranded = None
        if self.gone is not None:
            self.gone = None
            self.changed.emit()

    def take(self, job: Job) -> bool:
        """Bring a job whose model is gone into the form with the model that fits; return False when there is none."""
        gone = self._replacements.of_job(job)
        if gone is None:
            return False
        if gone.searching:
            self._look_for(gone)
        else:
            self._show(gone)
        self.use()
        return gone.offer is not None

    def note(self, job: Job) -> None:
        """Say that the model of the form is gone when a job that was sent to it comes back saying so."""
        spec, error = self._form.spec, job.error
        if error is None or not job.state.terminal or not is_gone(error) or spec is None:
            return
        if (spec.provider, spec.id) == (job.request.provider, job.request.model):
            wanted = self._form.snapshot()
            version = is_version(error)
            self._look_for(self._replacements.gone(spec.provider, spec.id, spec.makes, wanted, version=version))

    # ---- inside ----

    def _on_missed(self, provider: str, model: str, error: StudioError, asked: object, follows: bool) -> None:
        if not is_gone(error):
            return
        source = asked if isinstance(asked, Generation | GenerationRequest) else None
        wanted, makes = self._wanted(provider, model, asked)
        gone = self._replacements.gone(provider, model, makes, wanted, source=source, version=is_version(error))
        self._spared = follows
        here = self._form.spec if asked is None else None
        self._look_for(gone, (here.provider, here.id) if here is not None else ("", ""))

    def _wanted(self, provider: str, model: str, asked: object) -> tuple[Snapshot, MediaKind | None]:
        """Return what was to be shown with a model, and what the model made."""
        form = self._form
        if isinstance(asked, Generation | GenerationRequest):
            return wanted_of(asked), asked.type.makes
        if isinstance(asked, Snapshot):
            return asked, asked.spec.makes if asked.spec is not None else None
        card = next((card for card in form.cards if (card.provider, card.id) == (provider, model)), None)
        return form.snapshot(), MediaKind(card.makes) if card is not None and card.makes else form.makes

    def _look_for(self, gone: ModelGone, but: tuple[str, str] = ("", "")) -> None:
        self._show(gone)

        def found(offer: Offer | None) -> None:
            if self.gone is gone:  # else it is of no interest any more
                self._show(answered(gone, offer))

        self._replacements.seek(gone, found, but=but)

    def _show(self, gone: ModelGone) -> None:
        self.gone = gone
        self.changed.emit()

    def _on_spec_changed(self) -> None:
        if self._spared:
            self._spared = False
        else:
            self.dismiss()

    def _brought(self, gone: ModelGone) -> Snapshot:
        """Return what the next model is to take: the prompt and counts of the form where the source has none."""
        form, wanted = self._form, gone.wanted
        if gone.source is not None:
            return replace(wanted, prompt=wanted.prompt or form.prompt, count=form.count)
        if wanted.spec is form.spec:
            return form.snapshot()  # it may have been changed since
        return replace(wanted, prompt=form.prompt, count=form.count, seed=form.seed)
