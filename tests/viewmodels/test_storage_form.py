"""The storage form: tests a draft, uses it only once it passed, and keys go to the credential store with it."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from vitrine.credentials import S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, Secret, Source
from vitrine.errors import CredentialsLocked, FolderNotWritable
from vitrine.settings import Settings, SettingsStore
from vitrine.storage.base import CheckState, CheckStep
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.storage_form import BucketDoor, StorageForm
from vitrine.viewmodels.storage_steps import S3_STEPS, step_views, summary
from vitrine.workers.task_worker import Tasks


class Place:
    """Settings in a real file, keys in memory, and a bucket that answers as told."""

    def __init__(self, folder: Path) -> None:
        self.store = SettingsStore(folder / "settings.json")
        self.settings = Settings()
        self.keys: dict[str, str] = {}
        self.asked: list[tuple[Settings, dict[str, str]]] = []
        self.outcomes = [CheckState.PASSED] * 5 + [CheckState.ADVICE]
        self.locked = False
        self.folder = folder

    def change(self, **options: Any) -> Settings:
        self.settings = dataclasses.replace(self.settings, **options)
        self.store.save(self.settings)
        return self.settings

    def check(self, settings: Settings, keys: Mapping[str, str]) -> Iterator[CheckStep]:
        self.asked.append((settings, dict(keys)))
        if self.locked:
            raise CredentialsLocked("Keyring locked", "The system keyring is locked.", "Unlock it.")
        for name, state in zip(S3_STEPS, self.outcomes, strict=False):
            if state is not CheckState.NOT_TRIED:
                yield CheckStep(name, CheckState.RUNNING)
            yield CheckStep(name, state, 12, "words")

    def get_key(self, name: str) -> Secret | None:
        return Secret(self.keys[name], Source.KEYRING) if name in self.keys else None

    def set_key(self, name: str, value: str) -> Source:
        if self.locked:
            raise CredentialsLocked("Keyring locked", "The system keyring is locked.", "Unlock it.")
        self.keys[name] = value
        return Source.KEYRING

    def door(self) -> BucketDoor:
        return BucketDoor(
            self.check, self.get_key, self.set_key, lambda: ["default", "mira"], lambda: (self.folder, 1000)
        )


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    assert tasks.close(20_000)


@pytest.fixture
def form(tasks: Tasks, place: Place) -> StorageForm:
    return StorageForm(tasks, lambda: place.settings, place.change, place.door())


def fill(form: StorageForm) -> None:
    form.set("s3_bucket", " mira-studio ")
    form.set_key(S3_ACCESS_KEY_ID, "AKIAABCDEFGHIJKL7QFD")
    form.set_key(S3_SECRET_ACCESS_KEY, "secret-that-nobody-sees")


def run(qtbot: QtBot, form: StorageForm) -> None:
    form.test()
    assert form.testing
    qtbot.waitUntil(lambda: not form.testing, timeout=20_000)


def test_a_bucket_is_used_only_after_a_passed_test(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    fill(form)
    assert not form.can_save
    form.save()
    assert place.settings.storage == "folder"
    run(qtbot, form)
    settings, keys = place.asked[0]
    assert settings.s3_bucket == "mira-studio"
    assert keys[S3_SECRET_ACCESS_KEY] == "secret-that-nobody-sees"
    assert place.keys == {}  # the test alone keeps nothing
    assert form.can_save
    with qtbot.waitSignal(form.saved, timeout=10_000):
        form.save()
    assert (place.settings.storage, place.settings.s3_bucket) == ("s3", "mira-studio")
    assert place.keys[S3_ACCESS_KEY_ID] == "AKIAABCDEFGHIJKL7QFD"
    assert form.masked[S3_ACCESS_KEY_ID] == "AKI••••••••••••••••7QFD"
    assert "nobody" not in form.masked[S3_SECRET_ACCESS_KEY]
    assert form.key(S3_SECRET_ACCESS_KEY) == ""
    assert "secret" not in (place.folder / "settings.json").read_text("utf-8").replace("secret_", "")
    assert form.passed


def test_any_edit_asks_for_another_test(qtbot: QtBot, form: StorageForm) -> None:
    fill(form)
    run(qtbot, form)
    form.set("s3_region", "eu-central-1")
    assert not form.can_save
    form.set("s3_region", "")
    assert form.can_save  # back to what was tested
    form.set_key(S3_SECRET_ACCESS_KEY, "another")
    assert not form.can_save


def test_an_edit_during_the_test_is_not_covered_by_it(qtbot: QtBot, form: StorageForm) -> None:
    fill(form)
    form.test()
    form.set("s3_bucket", "another")
    qtbot.waitUntil(lambda: not form.testing, timeout=10_000)
    assert not form.can_save


def test_a_failed_step_stops_the_rest(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    place.outcomes = [CheckState.PASSED, CheckState.FAILED] + [CheckState.NOT_TRIED] * 4
    fill(form)
    run(qtbot, form)
    assert not form.can_save
    assert [step.state for step in form.steps] == place.outcomes
    assert summary(form.steps) == "1 passed, 1 failed"
    views = step_views(form.steps)
    assert [(view.title, view.state) for view in views[:3]] == [
        ("Credentials accepted", "passed"),
        ("Bucket and region", "failed"),
        ("Write, read and delete", "not-tried"),
    ]
    assert views[2].note == "not tried"


def test_what_is_to_come_waits() -> None:
    views = step_views([CheckStep("Credentials", CheckState.RUNNING)])
    assert [view.state for view in views] == ["running"] + ["waiting"] * 5
    assert step_views([])[5].title == "Versioning"


def test_trouble_before_the_first_step_is_said(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    place.locked = True
    fill(form)
    run(qtbot, form)
    assert [(step.name, step.state, step.message) for step in form.steps] == [
        ("Credentials", CheckState.FAILED, "The system keyring is locked. Unlock it.")
    ]


def test_a_keyring_that_locks_while_saving(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    fill(form)
    run(qtbot, form)
    place.locked = True
    with qtbot.waitSignal(form.failed, timeout=10_000) as caught:
        form.save()
    assert isinstance(caught.args[0], CredentialsLocked)
    assert place.settings.storage == "folder"
    assert form.can_save


def test_what_is_missing_is_said_beside_the_field(form: StorageForm, place: Place) -> None:
    form.set_key(S3_ACCESS_KEY_ID, "AKIA")
    form.test()
    assert not form.testing
    assert form.problems == {
        "s3_bucket": "Write the bucket's name first.",
        S3_SECRET_ACCESS_KEY: "Both keys belong together: enter this one too.",
    }
    form.set("s3_bucket", "x")
    assert "s3_bucket" not in form.problems
    assert place.asked == []


def test_with_a_profile_no_key_is_kept(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    fill(form)
    form.set("s3_profile", "mira")
    run(qtbot, form)
    with qtbot.waitSignal(form.saved, timeout=10_000):
        form.save()
    assert place.keys == {}
    assert place.settings.s3_profile == "mira"


def test_back_to_this_computer(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    place.change(storage="s3", s3_bucket="mira")
    assert form.bucket_in_use == "mira"
    with qtbot.waitSignal(form.saved, timeout=10_000):
        form.use_folder()
    assert (place.settings.storage, form.bucket_in_use) == ("folder", "")


def test_another_results_folder(qtbot: QtBot, form: StorageForm, place: Place, tmp_path: Path) -> None:
    with qtbot.waitSignals([form.saved, form.loaded], timeout=10_000):
        form.set_folder(tmp_path / "new" / "results")
    assert place.settings.results_folder == str(tmp_path / "new" / "results")
    assert list((tmp_path / "new" / "results").iterdir()) == []
    (tmp_path / "plain").write_bytes(b"")
    with qtbot.waitSignal(form.failed, timeout=10_000) as caught:
        form.set_folder(tmp_path / "plain" / "x")
    assert isinstance(caught.args[0], FolderNotWritable)
    assert place.settings.results_folder.endswith("results")


def test_load_tells_profiles_space_and_stored_keys(qtbot: QtBot, form: StorageForm, place: Place) -> None:
    place.keys[S3_SECRET_ACCESS_KEY] = "secret-that-nobody-sees"
    with qtbot.waitSignal(form.loaded, timeout=10_000):
        form.load()
    assert form.profiles == ["default", "mira"]
    assert form.free == 1000
    assert list(form.masked) == [S3_SECRET_ACCESS_KEY]


def test_a_real_bucket(qtbot: QtBot, tasks: Tasks, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real connection test against a loopback S3 server, with the typed keys."""
    from moto.server import ThreadedMotoServer

    from vitrine.storage.s3 import S3Config, S3Storage

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"

    def check(settings: Settings, keys: Mapping[str, str]) -> Iterator[CheckStep]:
        config = S3Config(
            bucket=settings.s3_bucket,
            prefix=settings.s3_prefix,
            endpoint_url=settings.s3_endpoint,
            region=settings.s3_region,
            access_key=keys[S3_ACCESS_KEY_ID],
            secret_key=keys[S3_SECRET_ACCESS_KEY],
        )
        return S3Storage(config).check()

    try:
        door = dataclasses.replace(place.door(), check=check)
        form = StorageForm(tasks, lambda: place.settings, place.change, door)
        fill(form)
        form.set("s3_endpoint", address)
        form.set("s3_region", "us-east-1")
        run(qtbot, form)
        assert form.steps[-1].state is CheckState.NOT_TRIED  # there is no such bucket yet
        import boto3

        client = boto3.client(
            "s3", endpoint_url=address, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="y"
        )
        client.create_bucket(Bucket="mira-studio")
        run(qtbot, form)
        assert [step.name for step in form.steps] == list(S3_STEPS)
        assert form.can_save
    finally:
        server.stop()


def test_settings_are_written_at_once(qtbot: QtBot, tasks: Tasks, place: Place) -> None:
    form = SettingsForm(tasks, lambda: place.settings, place.change)
    with qtbot.waitSignal(form.changed, timeout=10_000) as caught:
        assert form.set("jobs_at_once", 3) == ""
        assert form.value("jobs_at_once") == 3
    assert caught.args == ["jobs_at_once"]
    assert place.store.load().jobs_at_once == 3
    assert form.set("jobs_at_once", 99) == "At most 32."
    assert form.set("jobs_at_once", True) != ""
    assert form.set("theme", "pink").startswith("Choose one of")
    assert place.settings.theme == "dark"


def test_a_disk_that_refuses_keeps_the_old_value(qtbot: QtBot, tasks: Tasks, place: Place) -> None:
    def refuse(**_: object) -> Settings:
        raise OSError(28, "No space left on device")

    form = SettingsForm(tasks, lambda: place.settings, refuse)
    with qtbot.waitSignal(form.failed, timeout=10_000) as caught:
        form.set("jobs_at_once", 3)
    assert "No space left on device" in caught.args[0].message
    assert form.value("jobs_at_once") == 8
