"""Making: what connects the composer and the queue with the rest of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from vitrine.domain.filter import Counts
    from vitrine.domain.generation import Generation
    from vitrine.domain.job import Job
    from vitrine.domain.request import InputFile
    from vitrine.ui.composer.composer import Composer
    from vitrine.ui.desk.acts import Acts
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.viewmodels.window import ViewModels

_KEY_TROUBLE = ("key-refused", "key-missing")
_WITHOUT_KEY = ("demo",)
"""Providers that need no key: trouble with theirs is not the person's to put right."""
MANY = 20
"""Results from which on nobody needs examples any more."""
FIRST_PROMPT = "A quiet valley at dawn, layered ridges, soft mist, a low sun"


class Making(QObject):
    """The way from the form to the queue, and what comes back from the queue."""

    def __init__(
        self, window: MainWindow, composer: Composer, gallery: GalleryView, acts: Acts, models: ViewModels
    ) -> None:
        super().__init__(window)
        self._look = composer.look
        self._window = window
        self._composer = composer
        self._gallery = gallery
        self._acts = acts
        self._models = models
        self._made = 0
        self._offered = False
        """Whether the first prompt was offered, or is not to be: who clears it wants it empty."""
        self._empty: bool | None = None
        self._drafted: bool | None = None
        self._connect_form()
        self._connect_queue()
        self._add_commands()

    def go_to_prompt(self) -> None:
        """Show Create with the cursor in the prompt."""
        self._window.show_page(GALLERY)
        self._window.show_tab("create")
        self._composer.focus_prompt()

    def _generate(self) -> None:
        if not self._composer.submit() and not self._composer.isVisible():
            self.go_to_prompt()  # what is wrong is said there

    # ---- form ----

    def _connect_form(self) -> None:
        from vitrine.ui.composer.gone_notice import GoneNotice

        models, form = self._models, self._models.form
        form.submitted.connect(models.queue.enqueue)
        form.cards_changed.connect(lambda: models.names.learn(form.cards))
        form.restored.connect(lambda _: self._window.show_tab("create"))
        form.cropped.connect(self._on_cropped)
        self._gone = GoneNotice(self._look, self._composer, form, models.replacing)
        self._acts.model_wanted.connect(self._composer.open_model_picker)
        self._composer.key_wanted.connect(self._ask_for_key)
        self._composer.history_wanted.connect(self._open_history)
        self._composer.batch_wanted.connect(self.open_batch)
        self._gallery.create_requested.connect(self.go_to_prompt)
        models.overview.counts_changed.connect(self._offer_examples)
        models.drafts.restored.connect(self._on_restored)
        models.overview.spent_changed.connect(models.spending.refresh)

    def _offer_examples(self, counts: Counts) -> None:
        self._composer.set_examples([] if counts.all > MANY else self._examples())
        self._empty = counts.all == 0 if self._empty is None else self._empty
        self._offer_once()

    def _on_restored(self, drafted: bool) -> None:
        self._drafted = drafted
        self._offer_once()

    def _offer_once(self) -> None:
        """Offer a first prompt when it is known that there is neither a result nor a draft."""
        if self._empty and self._drafted is False and not self._models.form.prompt and not self._offered:
            self._offer_first()
        self._offered = self._offered or (self._empty is not None and self._drafted is not None)

    def _examples(self) -> list[tuple[str, str]]:
        """Return prompts to try with their words: the demo painter reads English, whoever presses need not."""
        return [
            ("Dunes, long shadows", self.tr("Dunes, long shadows")),
            ("Cut-paper poster", self.tr("Cut-paper poster")),
            ("Ink and gold marble", self.tr("Ink and gold marble")),
        ]

    def _offer_first(self) -> None:
        """Fill Create for the very first time; how many samples and their shape is the welcome's."""
        self._models.form.replace_prompt(FIRST_PROMPT)
        self._composer.set_more_open(shown=False)
        self._composer.focus_prompt()

    def _on_cropped(self, whole: InputFile, part: InputFile) -> None:
        form, undo = self._models.form, self._models.undo
        undo.do(
            self.tr("Picture cropped"),
            lambda: form.replace_input(whole, part),
            lambda: form.replace_input(part, whole),
            announce=False,
        )

    def _ask_for_key(self, provider: str) -> None:
        self._window.show_page("settings")
        page = self._window.findChild(QWidget, "settings")
        ask = getattr(page, "ask_for_key" if provider else "show_section", None)
        if callable(ask):
            ask(provider or "providers")

    # ---- prompt history and batch ----

    def _show_history(self) -> None:
        self._window.show_page(GALLERY)
        self._window.show_tab("create")
        self._composer.open_history()

    def _show_models(self) -> None:
        self._window.show_page(GALLERY)
        self._window.show_tab("create")
        self._composer.open_model_picker()

    def _open_history(self, anchor: QWidget) -> None:
        from vitrine.ui.composer.history_popover import HistoryPopover

        form = self._models.form
        popover = HistoryPopover(self._look, self._models.history, self._models.thumbnails, self._window)
        popover.prompt_wanted.connect(lambda entry: form.replace_prompt(entry.prompt))
        popover.everything_wanted.connect(lambda entry: form.load(entry.request))
        popover.closed.connect(popover.deleteLater)
        popover.open_under(anchor)

    def open_batch(self) -> None:
        """Open the batch dialog over what stands in Create."""
        from vitrine.ui.dialogs.batch_dialog import BatchDialog

        models = self._models
        if models.form.spec is None or self._window.findChild(BatchDialog) is not None:
            return
        batches = models.batches
        dialog = BatchDialog(
            self._look, batches.matrix(), batches.csv(), batches.presets, self._window, models.organise.collections()
        )
        dialog.added.connect(batches.add)
        dialog.limit_wanted.connect(self._composer.limit_wanted)
        dialog.open()

    # ---- queue ----

    def _connect_queue(self) -> None:
        queue, models = self._models.queue, self._models
        models.details.follow(queue)
        queue.activity.connect(self._on_activity)
        queue.saved.connect(self._on_saved)
        queue.changed.connect(self._on_job_changed)
        for signal in (queue.saved, queue.dismissed, queue.added):
            signal.connect(models.overview.refresh)

    def _on_saved(self, _: Generation) -> None:
        self._made += 1

    def _on_activity(self, active: int) -> None:
        self._window.sidebar.set_queue_active(active)
        if active == 0 and self._made:
            count, self._made = self._made, 0
            place = self._models.overview.place
            words = self.tr("1 result saved to {folder}") if count == 1 else self.tr("{n} results saved to {folder}")
            text, folder = words.format(n=count, folder=place.folder), place.path
            self._window.toast.announce(
                text, action=self.tr("Show in folder"), on_action=lambda: self._acts.open_folder(folder)
            )

    def _on_job_changed(self, job: Job) -> None:
        """Bring what the service refused back to the form, if it still shows that model."""
        from vitrine.domain.job import JobState

        form = self._models.form
        self._models.replacing.note(job)
        if job.error is not None and job.error.code in _KEY_TROUBLE and job.request.provider not in _WITHOUT_KEY:
            form.set_key_missing(job.request.provider, missing=True)
        elif job.state is JobState.RUNNING and form.key_wanted == job.request.provider:
            form.set_key_missing(job.request.provider, missing=False)  # it has just taken the key
        if job.error is not None and job.error.fields and form.spec is not None and form.spec.id == job.request.model:
            form.show_problems(job.error.fields)

    # ---- commands ----

    def _add_commands(self) -> None:
        add, composer = partial(self._window.add_command, group="Create"), self._composer
        add("generate", self.tr("Generate"), "Ctrl+Return Ctrl+Enter", self._generate)
        add("batch", self.tr("Batch…"), "Ctrl+Shift+Return Ctrl+Shift+Enter", self.open_batch, icon="rows-3")
        add("prompt", self.tr("Write a prompt"), "N", self.go_to_prompt, scope=self._gallery, icon="pencil")
        add("prompt-history", self.tr("Prompt history"), "Ctrl+Up", self._show_history, icon="history")
        add("model", self.tr("Choose a model"), "Ctrl+M", self._show_models, icon="cpu")
        add("lock-seed", self.tr("Lock the seed"), "Ctrl+L", composer.toggle_seed_lock, icon="lock")
        add("draw-seed", self.tr("Draw a new seed"), "Ctrl+D", composer.draw_seed, icon="dices")
        add("paste", self.tr("Paste a picture as input"), "Ctrl+V", self._paste, scope=self._gallery, icon="image-plus")

    def _paste(self) -> None:
        self._window.show_tab("create")
        self._composer.paste()
