"""States: the banners for what lasts, and what their buttons do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vitrine.ui.shell.banner import BannerState, Severity
from vitrine.ui.shell.shell import MainWindow
from vitrine.viewmodels.telling import told_error

if TYPE_CHECKING:
    from vitrine.ui.composer.composer import Composer
    from vitrine.ui.desk.acts import Acts
    from vitrine.viewmodels.conditions import Condition
    from vitrine.viewmodels.window import ViewModels

Action = tuple[str, Callable[[], None]]


class States(QObject):
    """Shows the conditions as banners, the worst first, and feeds what the composer has to know of them."""

    def __init__(self, window: MainWindow, composer: Composer, acts: Acts, models: ViewModels) -> None:
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._models = models
        self._shown: set[str] = set()
        conditions, queue = models.conditions, models.queue
        conditions.changed.connect(self._on_conditions)
        conditions.told.connect(lambda text: window.toast.announce(text, icon="cloud"))
        models.connection.changed.connect(lambda offline: models.form.set_offline(offline=offline))
        models.connection.recovered.connect(queue.try_now)
        models.keys.key_changed.connect(conditions.key_changed)
        models.spending.changed.connect(queue.start_waiting)
        models.spending.changed.connect(self._tell_form)
        models.settings.changed.connect(self._on_setting)
        models.storage.saved.connect(models.copying.ask)
        models.copying.finished.connect(lambda text: window.toast.announce(text, icon="cloud"))
        models.copying.finished.connect(models.overview.refresh)
        models.copying.failed.connect(lambda error: window.toast.announce(told_error(error), error=True))
        composer.limit_wanted.connect(lambda: self.open_settings("spending"))
        window.add_command(
            "pause-queue", self.tr("Pause or resume the queue"), "Ctrl+Shift+P", self._toggle_pause, icon="pause",
            group="Queue",
        )  # fmt: skip

    def open_settings(self, section: str) -> None:
        """Show a section of the settings."""
        self._window.show_page("settings")
        page = self._window.findChild(QWidget, "settings")
        show = getattr(page, "show_section", None)
        if callable(show):
            show(section)

    def _toggle_pause(self) -> None:
        self._models.queue.set_paused(not self._models.queue.is_paused)

    def _on_setting(self, name: str) -> None:
        if name in ("spend_day_limit", "spend_month_limit"):
            self._models.spending.refresh()
        elif name in ("price_overrides", "demo_listed"):
            self._models.form.load_cards()

    def _tell_form(self) -> None:
        budget = self._models.spending.budget
        limit = None if budget.room is None else budget.day + max(0.0, budget.room)
        self._models.form.set_spending(budget.day, limit)

    # ---- banners ----

    def _on_conditions(self, conditions: list[Condition]) -> None:
        keys = {condition.key for condition in conditions}
        for key in self._shown - keys:
            self._window.banner.set_state(key, None)
        self._shown = keys
        for condition in conditions:
            icon, severity = _looks()[condition.kind]
            actions = tuple(self._actions(condition))
            self._window.banner.set_state(
                condition.key, BannerState(condition.text, icon, severity, condition.note, actions)
            )

    def _actions(self, condition: Condition) -> list[Action]:
        from vitrine.viewmodels.conditions import Kind

        queue = self._models.queue
        match condition.kind:
            case Kind.DISK_FULL:
                place = self._models.overview.place.path
                return [
                    (self.tr("Go on"), self._go_on),
                    (self.tr("Show in folder"), lambda: self._acts.open_folder(place)),
                ]
            case Kind.KEY_REFUSED:
                return [(self.tr("Enter new key"), lambda: self._ask_for_key(condition.provider))]
            case Kind.NO_CREDIT:
                return [(self.tr("Try now"), lambda: self._retry_held("no-credit", condition.provider))]
            case Kind.OFFLINE:
                return [(self.tr("Try now"), queue.try_now)]
            case Kind.BUCKET_AWAY:
                return [
                    (self.tr("Try now"), queue.try_now),
                    (self.tr("Details"), lambda: self.open_settings("storage")),
                ]
            case Kind.BUCKET_REFUSES:
                return [
                    (self.tr("Open Storage"), lambda: self.open_settings("storage")),
                    (self.tr("Try now"), self._retry_storage),
                ]
            case Kind.LIMIT:
                return [
                    (self.tr("Raise limit"), lambda: self.open_settings("spending")),
                    (self.tr("Wait until tomorrow"), self._window.banner.dismiss),
                ]
            case Kind.NEAR_LIMIT:
                return [(self.tr("Open Spending"), lambda: self.open_settings("spending"))]
            case Kind.PAUSED:
                return [(self.tr("Resume"), lambda: queue.set_paused(False))]
        return []

    def _ask_for_key(self, provider: str) -> None:
        self._window.show_page("settings")
        ask = getattr(self._window.findChild(QWidget, "settings"), "ask_for_key", None)
        if callable(ask):
            ask(provider)

    def _retry_held(self, code: str, provider: str = "") -> None:
        queue = self._models.queue
        for job in queue.jobs():
            theirs = not provider or job.request.provider == provider
            if theirs and job.held and job.error is not None and job.error.code == code:
                queue.retry(job.id)

    def _go_on(self) -> None:
        self._models.queue.set_paused(False)
        self._retry_held("disk-full")

    def _retry_storage(self) -> None:
        from vitrine.domain.job import JobState

        for job in self._models.queue.jobs():
            if job.held and job.state is JobState.STORING:
                self._models.queue.retry(job.id)


def _looks() -> dict[str, tuple[str, Severity]]:
    from vitrine.viewmodels.conditions import Kind

    return {
        Kind.DISK_FULL: ("hard-drive", Severity.DANGER),
        Kind.KEY_REFUSED: ("key-round", Severity.DANGER),
        Kind.BUCKET_REFUSES: ("cloud-off", Severity.DANGER),
        Kind.OFFLINE: ("cloud-off", Severity.WARNING),
        Kind.BUCKET_AWAY: ("cloud-off", Severity.WARNING),
        Kind.NO_CREDIT: ("coins", Severity.WARNING),
        Kind.LIMIT: ("coins", Severity.WARNING),
        Kind.NEAR_LIMIT: ("coins", Severity.NOTICE),
        Kind.RATE_LIMIT: ("hourglass", Severity.NOTICE),
        Kind.PAUSED: ("circle-pause", Severity.NOTICE),
    }
