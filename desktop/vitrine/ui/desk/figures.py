"""Figures: counts, the place of results, settings and errors, shown where the window has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from vitrine.domain.filter import Stored
from vitrine.ui.shell.shell import MainWindow
from vitrine.viewmodels.telling import told_error

if TYPE_CHECKING:
    from vitrine.errors import StudioError
    from vitrine.ui.look import Look
    from vitrine.viewmodels.overview import Place
    from vitrine.viewmodels.window import ViewModels


class Figures(QObject):
    """What the window's edges say, and what a changed setting means for them."""

    def __init__(self, look: Look, window: MainWindow, models: ViewModels) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._models = models
        self._stored = Stored()
        models.overview.place_changed.connect(self._on_place)
        models.overview.stored_changed.connect(self._on_stored)
        models.conditions.changed.connect(self._show_storage)
        models.gallery.failed.connect(self.tell_error)
        models.queue.failed.connect(self.tell_error)
        models.organise.failed.connect(self.tell_error)
        models.settings.changed.connect(self._on_setting)
        models.storage.saved.connect(models.overview.refresh_place)
        models.keys.key_changed.connect(self._on_key)
        self._on_place(models.overview.place)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application)
        models.overview.look_at_the_day()

    def _on_application(self, *_: object) -> None:
        self._models.overview.look_at_the_day()

    def tell_error(self, error: StudioError) -> None:
        """Say in a toast what went wrong with a command; it stays until it is dismissed."""
        self._window.toast.announce(told_error(error), error=True)

    def _on_place(self, place: Place) -> None:
        models = self._models
        models.gallery.place = models.details.place = models.rows.place = place.bucket
        self._show_storage()

    def _on_stored(self, stored: Stored) -> None:
        self._stored = stored
        self._show_storage()

    def _show_storage(self, *_: object) -> None:
        """Say at the sidebar's foot where results are kept, what it costs, or that the bucket is away."""
        from vitrine.viewmodels.conditions import Kind
        from vitrine.viewmodels.place_words import away_words, stored_words

        place, sidebar = self._models.overview.place, self._window.sidebar
        if not place.bucket:
            sidebar.set_storage(self.tr("Saved on this computer"), place.folder, "hard-drive")
        elif any(one.kind is Kind.BUCKET_AWAY for one in self._models.conditions.holding):
            sidebar.set_storage(*away_words(place.bucket, self._stored), "cloud-off", "warning")
        else:
            price = float(str(self._models.settings.value("s3_price")))
            words, note = stored_words(self._stored, price)
            title = self.tr("Saved to {bucket}").format(bucket=place.bucket)
            sidebar.set_storage(title, words or place.folder, "cloud", note=note)

    def _on_setting(self, name: str) -> None:
        if name == "theme":
            self._look.choose(str(self._models.settings.value(name)))
        elif name in ("text_scale", "high_contrast", "reduced_motion"):
            self._look.adjust(**{name: self._models.settings.value(name)})  # type: ignore[arg-type]
        elif name == "results_folder":
            self._models.overview.refresh_place()
        elif name.endswith("_base_url"):
            self._models.form.load_cards()

    def _on_key(self, provider: str) -> None:
        from vitrine.viewmodels.keys import KeyState

        missing = self._models.keys.row(provider).state is KeyState.MISSING
        self._models.form.set_key_missing(provider, missing=missing)
        self._models.form.load_cards()
