"""What lasts, as the real window shows it: pause and order over a restart, limits, first run, names, a new bucket."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from opened import CTRL, Opened
from places import InBucket
from PySide6.QtCore import Qt

from real_s3 import bucket  # noqa: F401 - a fixture
from samples import a_request
from vitrine.domain.job import JobState
from vitrine.errors import Failure
from vitrine.ui.gallery.first_run import FirstRun
from vitrine.ui.gallery.first_strip import FirstStrip
from vitrine.ui.settings.settings_page import SettingsPage
from vitrine.ui.settings.settings_storage import StorageSection
from vitrine.ui.shell.banner import Banner

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(open_window) -> Iterator[Opened]:  # type: ignore[no-untyped-def]
    opened = open_window()
    yield opened
    opened.app.models.spending._midnight.stop()


def banner(opened: Opened) -> str:
    shown: Banner = opened.window.banner
    return f"{shown.text.text()} {shown.note.text()}".strip() if shown.isVisible() else ""


def hosted(opened: Opened, count: int = 1, **changes: object) -> list[str]:
    """Put jobs of a hosted provider into the queue; it is not set up, so nothing is sent."""
    requests = [dataclasses.replace(a_request(f"number {n}"), **changes) for n in range(count)]  # type: ignore[arg-type]
    before = {job.id for job in opened.queue.jobs()}
    opened.queue.enqueue(requests)
    opened.wait(lambda: len(opened.queue.jobs()) == len(before) + count)
    return [job.id for job in opened.queue.jobs() if job.id not in before]


def test_a_pause_and_the_order_of_the_line_last_over_a_restart(open_window) -> None:  # type: ignore[no-untyped-def]
    opened = open_window()
    opened.key(Qt.Key.Key_P, CTRL | SHIFT)
    opened.wait(lambda: opened.queue.is_paused)
    first, second, third = hosted(opened, 3)
    opened.wait(lambda: banner(opened) == "The queue is paused. 3 jobs wait; running ones finish.")
    opened.queue.reorder([third, first, second])
    opened.wait(lambda: [job.id for job in opened.studio.library.jobs.open()] == [third, first, second])
    opened.wait(lambda: opened.studio.settings.queue_paused)
    again = open_window()
    again.wait(lambda: len(again.queue.jobs()) == 3)
    assert again.queue.is_paused
    assert again.queue.line() == [third, first, second]
    drawer = again.open_queue()
    assert [drawer.list._rows.row(at).job.id for at in range(3)] == [third, first, second]
    assert drawer.pause.text() == "Resume"
    assert drawer.summary.text() == "Paused · 3 waiting"
    again.click(again.window.banner.first)
    again.wait(lambda: not again.queue.is_paused and not again.studio.settings.queue_paused)


def test_a_running_job_finishes_in_a_pause(opened: Opened) -> None:
    opened.write("a quiet valley")
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).state is not JobState.QUEUED)
    opened.queue.set_paused(True)
    opened.wait(lambda: opened.job(job_id).state is JobState.DONE)


def test_a_limit_holds_jobs_back_and_raising_it_lets_them_go(opened: Opened) -> None:
    opened.app.models.settings.set("spend_day_limit", 1.0)
    opened.wait(lambda: opened.app.models.spending.known and opened.studio.settings.spend_day_limit == 1.0)
    (job_id,) = hosted(opened, estimate=1.5)
    opened.wait(lambda: banner(opened) == "This would pass the $1 a day you set. Spent today: $0.00. 1 job waits.")
    assert opened.job(job_id).state is JobState.QUEUED
    drawer = opened.open_queue()
    assert drawer.list._rows.waits_for(0) == "limit"
    opened.click(opened.window.banner.first)
    assert opened.window.page() == "settings"
    page = opened.window.findChild(SettingsPage)
    assert page.section() == "spending"
    row = page.sections["spending"].rows["spend_day_limit"]
    row.control.setText("$5")
    row.control.editingFinished.emit()
    opened.wait(lambda: opened.job(job_id).submitted_at is not None or opened.job(job_id).state.terminal)
    opened.wait(lambda: opened.app.models.spending.held_back == 0)


def test_waiting_until_tomorrow_puts_the_banner_away(opened: Opened) -> None:
    opened.app.models.settings.set("spend_month_limit", 1.0)
    opened.wait(lambda: opened.studio.settings.spend_month_limit == 1.0)
    hosted(opened, estimate=1.5)
    opened.wait(lambda: "a month you set" in banner(opened))
    assert opened.window.banner.second.text() == "Wait until tomorrow"
    opened.click(opened.window.banner.second)
    assert banner(opened) == ""
    assert len(opened.queue.line()) == 1


def test_the_form_knows_what_may_still_be_spent(opened: Opened) -> None:
    models = opened.app.models
    models.settings.set("spend_day_limit", 10.0)
    opened.wait(lambda: models.form.day_limit == 10.0)
    models.settings.set("spend_month_limit", 4.0)
    opened.wait(lambda: models.form.day_limit == 4.0)


def test_offline_is_told_and_goes(opened: Opened) -> None:
    opened.app.models.connection.system_says(False)
    opened.wait(lambda: banner(opened) == "You're offline. Local models still work; hosted jobs wait.")
    opened.app.models.connection.system_says(True)
    opened.wait(lambda: banner(opened) == "")


def test_a_refused_key_leads_to_its_field(opened: Opened) -> None:
    (job_id,) = hosted(opened, provider="replicate")
    opened.wait(lambda: opened.job(job_id).held and opened.queue.running == 0)
    job = opened.studio.library.jobs.note(
        opened.job(job_id), error=Failure("key-refused", "Key refused", "Replicate refused the key.")
    )
    opened.queue._on_changed(job)
    opened.wait(lambda: banner(opened).startswith("Replicate refused the key. It may have been revoked."))
    opened.click(opened.window.banner.first)
    page = opened.window.findChild(SettingsPage)
    opened.wait(lambda: "replicate" in page.sections["providers"].cards)
    assert page.section() == "providers"


def test_first_run_strip_and_the_way_to_the_settings(opened: Opened) -> None:
    welcome = opened.window.findChild(FirstRun)
    assert welcome.isVisible()
    assert not opened.window.filter_bar.isVisible()
    opened.form.set_count(2)
    opened.wait(lambda: welcome.card.generate.text() == "Generate 2 samples")
    opened.click(welcome.card.generate)
    opened.wait(lambda: opened.studio.library.results.counts().all == 2)
    opened.wait(lambda: not welcome.isVisible() and opened.window.filter_bar.isVisible())
    opened.wait(lambda: opened.window.findChild(FirstStrip) is not None)
    strip = opened.window.findChild(FirstStrip)
    opened.wait(strip.isVisible)
    opened.click(strip.bucket.button)
    page = opened.window.findChild(SettingsPage)
    assert page.section() == "storage"
    opened.window.show_page("gallery")
    opened.click(strip.close_button)
    opened.wait(lambda: not strip.isVisible() and opened.studio.settings.steps_dismissed)


def test_the_strip_stays_away_once_put_away(open_window) -> None:  # type: ignore[no-untyped-def]
    opened = open_window(steps_dismissed=True)
    opened.make("a quiet valley")
    opened.wait(lambda: opened.app.models.steps.steps.made is True)
    assert opened.window.findChild(FirstStrip) is None


def test_a_new_pattern_names_the_next_result_and_no_other(opened: Opened) -> None:
    old = opened.make("a quiet valley")
    assert old.file is not None
    opened.app.models.settings.set("naming_pattern", "{model}/{type}/{seed}")
    opened.wait(lambda: opened.studio.settings.naming_pattern == "{model}/{type}/{seed}")
    new = opened.make("a cut-paper poster")
    assert new.file is not None
    where = new.file.path.relative_to(opened.studio.results_folder).parts
    assert where[0] == new.model.rpartition("/")[2]
    assert where[1] == "text-to-image"
    assert where[2].endswith(f"{new.name}.{new.file.extension}")
    assert old.file.path.is_file()
    assert opened.studio.library.results.get(new.id).stored_at is not None


def test_appearance_changes_while_the_window_is_open(opened: Opened) -> None:
    settings, look = opened.app.models.settings, opened.app.look
    settings.set("text_scale", 125)
    opened.wait(lambda: look.text_scale == 125)
    opened.window.grab()
    settings.set("high_contrast", True)
    opened.wait(lambda: look.high_contrast)
    settings.set("text_scale", 100)
    settings.set("high_contrast", False)
    opened.wait(lambda: look.text_scale == 100 and not look.high_contrast)


def test_old_results_are_copied_to_a_bucket_that_is_new(open_window, moto_place: InBucket) -> None:  # type: ignore[no-untyped-def]
    opened = open_window()
    made = [opened.make(prompt) for prompt in ("a quiet valley", "a cut-paper poster")]
    opened.wait(lambda: all(opened.studio.library.results.get(g.id).stored_at for g in made))
    again = open_window(moto_place)
    copying = again.app.models.copying
    copying.ask()
    again.wait(lambda: copying.asked == 2)
    name = moto_place.bucket
    assert copying.question() == f"2 results made before are not in {name}. Copy them too?"
    again.window.show_page("settings")
    page = again.window.findChild(SettingsPage)
    page.show_section("storage")
    section = page.sections["storage"]
    assert isinstance(section, StorageSection)
    question = section.question
    assert question is not None
    again.click(question.copy)
    again.wait(lambda: again.toast == f"2 results copied to {name}.")
    for generation in made:
        now = again.studio.library.results.get(generation.id)
        assert now.storage.startswith("s3:")
        assert moto_place.content(now.key, again.studio.results_folder) == generation.file.path.read_bytes()
    assert again.studio.settings.copying_to == ""
    assert not question.isVisible()
