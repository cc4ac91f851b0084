"""Welcome: the first run, and the strip of first steps that stays until they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from vitrine.ui.look import Look
from vitrine.ui.shell.shell import MainWindow

if TYPE_CHECKING:
    from vitrine.ui.composer.composer import Composer
    from vitrine.ui.desk.states import States
    from vitrine.ui.gallery.first_run import FirstRun
    from vitrine.ui.gallery.first_strip import FirstStrip
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.viewmodels.first_steps import Steps
    from vitrine.viewmodels.window import ViewModels

SAMPLES = 4
SHAPE = ("aspect_ratio", "16:9")


class Welcome(QObject):
    """Shows the welcome while nothing was ever made, then the strip; nothing of it is built for anybody else."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        composer: Composer,
        gallery: GalleryView,
        states: States,
        models: ViewModels,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._composer = composer
        self._gallery = gallery
        self._states = states
        self._models = models
        self._first_run: FirstRun | None = None
        self._strip: FirstStrip | None = None
        self._prepared = False
        models.steps.changed.connect(self._on_steps)
        models.overview.counts_changed.connect(models.steps.take_counts)
        models.overview.place_changed.connect(lambda _: self._show_folder())
        models.form.state_changed.connect(self._show_count)
        gallery.empty.changed.connect(self._on_empty)
        facts = gallery.empty.facts
        facts.trash_days = lambda: int(str(models.settings.value("trash_days")))
        facts.collection_name = self._collection_name
        facts.model_name = self._model_name

    def _collection_name(self, id: int) -> str:
        return next((one.name for one in self._models.organise.collections() if one.id == id), "")

    def _model_name(self, id: str) -> str:
        named = next((card.name for card in self._models.form.cards if card.id == id), "")
        return named or id.rpartition("/")[2]

    # ---- the welcome ----

    def _on_empty(self) -> None:
        """Take the filter bar away while there is nothing to filter."""
        shown = self._first_run is not None and self._gallery.empty.widget is self._first_run
        self._window.filter_bar.setHidden(shown)
        if shown:
            self._prepare()
            # Without the bar the gallery is higher, once the layout has heard of it.
            QTimer.singleShot(0, self._gallery.empty, self._gallery.empty.settle)

    def _make_first_run(self) -> FirstRun:
        from vitrine.ui.gallery.first_run import FirstRun

        welcome = FirstRun(self._look, self._gallery.viewport())
        welcome.hide()
        welcome.generate_requested.connect(self._composer.submit)
        welcome.key_wanted.connect(lambda: self._states.open_settings("providers"))
        welcome.folder_wanted.connect(lambda: self._states.open_settings("library"))
        welcome.bucket_wanted.connect(lambda: self._states.open_settings("storage"))
        return welcome

    def _prepare(self) -> None:
        """Ask for four samples in a wide shape, once; who changes it keeps what they chose."""
        form = self._models.form
        name, shape = SHAPE
        if self._prepared or form.spec is None or self._models.drafts.found:
            return
        self._prepared = True
        form.set_count(SAMPLES)
        self._composer.prompt.moveCursor(QTextCursor.MoveOperation.End)
        if any(field.name == name and shape in field.choices for field in form.spec.fields):
            form.set_value(name, shape)

    def _show_count(self) -> None:
        if self._first_run is not None and self._first_run.isVisible():
            self._prepare()
            self._first_run.set_samples(self._models.form.results)

    def _show_folder(self) -> None:
        if self._first_run is not None:
            self._first_run.set_folder(self._models.overview.place.folder)

    # ---- the steps ----

    def _on_steps(self, steps: Steps) -> None:
        if steps.made is False and self._first_run is None:
            self._first_run = self._make_first_run()
            self._show_folder()
            self._first_run.set_samples(self._models.form.results)
            self._gallery.empty.set_first_run(self._first_run)
        if self._first_run is not None:
            self._first_run.set_done(key=steps.key, bucket=steps.bucket)
        if steps.strip_shown and self._strip is None:
            self._strip = self._make_strip()
        if self._strip is not None:
            self._strip.set_done(key=steps.key, bucket=steps.bucket)
            self._strip.setHidden(not steps.strip_shown)

    def _make_strip(self) -> FirstStrip:
        from vitrine.ui.gallery.first_strip import FirstStrip

        strip = FirstStrip(self._look, self._window.gallery_column)
        strip.key_wanted.connect(lambda: self._states.open_settings("providers"))
        strip.bucket_wanted.connect(lambda: self._states.open_settings("storage"))
        strip.dismissed.connect(self._models.steps.dismiss)
        layout = self._window.gallery_column.layout()
        if layout is not None:
            layout.insertWidget(layout.indexOf(self._window.filter_bar) + 1, strip)  # type: ignore[attr-defined]
        return strip
