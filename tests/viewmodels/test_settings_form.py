"""Options of the settings page: written one at a time, the newest value last."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from vitrine.settings import Settings, SettingsStore
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.workers.task_worker import Tasks


def test_of_many_quick_changes_the_last_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    now = [Settings()]

    def change(**options: object) -> Settings:
        import dataclasses

        now[0] = dataclasses.replace(now[0], **options)  # type: ignore[arg-type]
        store.save(now[0])
        return now[0]

    tasks = Tasks()
    form = SettingsForm(tasks, lambda: now[0], change)
    for hours in range(1, 41):
        assert form.set("share_hours", hours) == ""
    assert form.set("jobs_at_once", 3) == ""
    assert form.value("share_hours") == 40
    qtbot.waitUntil(lambda: store.load() == Settings(share_hours=40, jobs_at_once=3), timeout=10_000)
    assert tasks.close(10_000)


def test_an_unusable_value_changes_nothing(qtbot: QtBot) -> None:
    tasks = Tasks()
    form = SettingsForm(tasks, Settings, lambda **_: Settings())
    assert form.set("share_hours", 0) == "At least 1."
    assert form.set("share_hours", "many")
    assert form.value("share_hours") == 24
    assert tasks.close()
