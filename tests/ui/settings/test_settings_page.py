"""The settings page: keys and buckets as they are entered, tested and used; options that apply at once."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from vitrine.credentials import S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, Secret, Source
from vitrine.errors import AuthenticationError
from vitrine.providers.base import Account
from vitrine.providers.registry import REPLICATE
from vitrine.settings import Settings
from vitrine.storage.base import CheckState, CheckStep
from vitrine.ui.look import Look
from vitrine.ui.settings.settings_appearance import AppearanceSection
from vitrine.ui.settings.settings_library import LibrarySection
from vitrine.ui.settings.settings_page import SettingsPage
from vitrine.ui.settings.settings_providers import ProviderCard, ProvidersSection
from vitrine.ui.settings.settings_storage import StorageSection
from vitrine.viewmodels.keys import KeyDoor, Keys
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.storage_form import BucketDoor, StorageForm
from vitrine.viewmodels.storage_steps import S3_STEPS
from vitrine.workers.task_worker import Tasks

LEFT = Qt.MouseButton.LeftButton
KEY = "r8_abcdefghijklmnopqrstuvwxyz0123456789"


class World:
    """Settings, keys, a provider and a bucket."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings()
        self.folder = folder
        self.keys: dict[str, str] = {}
        self.refuses = False
        self.outcome = CheckState.PASSED

    def change(self, **options: Any) -> Settings:
        self.settings = dataclasses.replace(self.settings, **options)
        return self.settings

    def get(self, name: str, _: object = ()) -> Secret | None:
        return Secret(self.keys[name], Source.KEYRING) if name in self.keys else None

    def set(self, name: str, value: str) -> Source:
        self.keys[name] = value
        return Source.KEYRING

    def account(self, _: str) -> Account:
        if self.refuses:
            raise AuthenticationError("Key refused", "Replicate refused the key.", "Enter a new one.")
        return Account("mira")

    def check(self, settings: Settings, keys: Mapping[str, str]) -> Iterator[CheckStep]:
        for name in S3_STEPS:
            yield CheckStep(name, CheckState.RUNNING)
            yield CheckStep(name, self.outcome, 7, "")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, look: Look, world: World, tmp_path: Path) -> Iterator[SettingsPage]:
    tasks = Tasks()
    key_door = KeyDoor(
        infos=lambda: [REPLICATE],
        get=world.get,
        set=world.set,
        delete=lambda name: world.keys.pop(name, None) and None,
        describe=lambda: "Memory",
        check=world.account,
        forget=lambda: None,
    )
    bucket_door = BucketDoor(
        world.check, world.get, world.set, lambda: ["mira"], lambda: (world.folder, 212_000_000_000)
    )
    page = SettingsPage(
        look,
        Keys(tasks, key_door),
        StorageForm(tasks, lambda: world.settings, world.change, bucket_door),
        SettingsForm(tasks, lambda: world.settings, world.change),
        choose_folder=lambda _parent, _start: str(tmp_path / "chosen"),
    )
    qtbot.addWidget(page)
    page.resize(1224, 900)
    page.show()
    qtbot.waitExposed(page)
    yield page
    assert tasks.close(10_000)


@pytest.fixture
def card(qtbot: QtBot, page: SettingsPage) -> ProviderCard:
    section = page.sections["providers"]
    assert isinstance(section, ProvidersSection)
    qtbot.waitUntil(lambda: "replicate" in section.cards, timeout=10_000)
    page.ask_for_key("replicate")
    return section.cards["replicate"]


@pytest.fixture
def storage(qtbot: QtBot, page: SettingsPage) -> StorageSection:
    page.show_section("storage")
    section = page.sections["storage"]
    assert isinstance(section, StorageSection)
    qtbot.waitUntil(lambda: section.folder.text() != "", timeout=10_000)
    return section


def write(section: StorageSection, name: str, text: str) -> None:
    control = section.fields[name].control
    assert isinstance(control, QLineEdit)
    control.setText(text)


def test_put_a_key_by_pasting_it(qtbot: QtBot, page: SettingsPage, card: ProviderCard, world: World) -> None:
    assert card.key.isVisible()
    assert card.key.echoMode() is QLineEdit.EchoMode.Password
    assert card.head.status.words.text() == "Not set up"
    assert not card.save.isEnabled()
    QGuiApplication.clipboard().setText(KEY)
    card.key.setFocus()
    card.key.paste()
    qtbot.mouseClick(card.save, LEFT)
    assert card.key.text() == ""  # it does not stay in the window
    qtbot.waitUntil(lambda: "the key works" in card.tested.text.text(), timeout=10_000)
    assert world.keys == {"replicate.api_token": KEY}
    assert card.head.status.words.text() == "Ready"
    assert card.head.line.text() == "r8_••••••••••••••••6789"
    assert "Kept in the system keyring (Memory)" in card.kept.text.text()


def test_a_refused_key_and_taking_it_away(qtbot: QtBot, card: ProviderCard, world: World) -> None:
    world.refuses = True
    card.key.setText(KEY)
    qtbot.keyClick(card.key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.head.status.words.text() == "Key refused", timeout=10_000)
    assert card.tested.text.text() == "Replicate refused the key. Enter a new one."
    qtbot.mouseClick(card.remove, LEFT)
    qtbot.waitUntil(lambda: card.head.status.words.text() == "Not set up", timeout=10_000)
    assert world.keys == {}
    assert not card.remove.isVisible()
    assert not card.test.isVisible()


def test_the_address_of_replicate(qtbot: QtBot, card: ProviderCard, world: World) -> None:
    assert card.address is not None
    control = card.address.control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.setText("http://127.0.0.1:9")
    qtbot.keyClick(control, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: world.settings.replicate_base_url == "http://127.0.0.1:9", timeout=10_000)


def test_a_bucket_is_tested_and_used(qtbot: QtBot, page: SettingsPage, storage: StorageSection, world: World) -> None:
    assert storage.here.isChecked()
    assert "212.0 GB free" in storage.here.accessibleDescription()
    storage.bucket.click()
    assert storage.save.isVisible()
    assert not storage.save.isEnabled()
    qtbot.mouseClick(storage.test, LEFT)
    assert storage.fields["s3_bucket"].error.text() == "Write the bucket's name first."
    write(storage, "s3_bucket", "mira-studio")
    write(storage, S3_ACCESS_KEY_ID, "AKIAABCDEFGHIJKL7QFD")
    write(storage, S3_SECRET_ACCESS_KEY, "secret")
    qtbot.mouseClick(storage.test, LEFT)
    qtbot.waitUntil(lambda: storage.save.isEnabled(), timeout=10_000)
    assert [row.title.text() for row in storage.steps.rows][:2] == ["Credentials accepted", "Bucket reachable"]
    assert storage.steps.summary.text() == "6 passed"
    qtbot.mouseClick(storage.save, LEFT)
    qtbot.waitUntil(lambda: world.settings.storage == "s3", timeout=10_000)
    qtbot.waitUntil(lambda: storage.in_use.isVisible(), timeout=10_000)
    assert storage.in_use.text.text() == "Results are copied to mira-studio."
    secret = storage.fields[S3_SECRET_ACCESS_KEY].control
    assert isinstance(secret, QLineEdit)
    assert secret.text() == ""
    storage.here.click()
    qtbot.mouseClick(storage.use_folder, LEFT)
    qtbot.waitUntil(lambda: world.settings.storage == "folder", timeout=10_000)


def test_a_failed_test_keeps_save_away(qtbot: QtBot, storage: StorageSection, world: World) -> None:
    world.outcome = CheckState.FAILED
    storage.bucket.click()
    write(storage, "s3_bucket", "mira-studio")
    qtbot.mouseClick(storage.test, LEFT)
    qtbot.waitUntil(lambda: storage.steps.summary.text() == "6 failed", timeout=10_000)
    assert not storage.save.isEnabled()
    assert storage.save.toolTip() == "Test the connection first."
    assert storage.test.text() == "Test again"


def test_a_profile_takes_the_place_of_keys(qtbot: QtBot, storage: StorageSection) -> None:
    storage.bucket.click()
    storage.profile.set_value("mira")
    assert not storage.fields[S3_ACCESS_KEY_ID].control.isEnabled()
    storage.profile.set_value("")
    assert storage.fields[S3_ACCESS_KEY_ID].control.isEnabled()


def test_another_folder(qtbot: QtBot, storage: StorageSection, world: World, tmp_path: Path) -> None:
    qtbot.mouseClick(storage.chooser, LEFT)
    qtbot.waitUntil(lambda: world.settings.results_folder == str(tmp_path / "chosen"), timeout=10_000)


def test_the_theme_applies_at_once(qtbot: QtBot, page: SettingsPage, look: Look, world: World) -> None:
    page.nav["appearance"].click()
    section = page.sections["appearance"]
    assert isinstance(section, AppearanceSection)
    section.theme.control.choose("light")  # type: ignore[attr-defined]
    assert look.choice == "light"
    qtbot.waitUntil(lambda: world.settings.theme == "light", timeout=10_000)


def test_limits_are_shown_in_mb(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    page.nav["library"].click()
    section = page.sections["library"]
    assert isinstance(section, LibrarySection)
    stepper: Any = section.rows["max_image_bytes"].control
    assert stepper.value() == 100
    stepper.set_value(250)
    qtbot.waitUntil(lambda: world.settings.max_image_bytes == 250_000_000, timeout=10_000)
    jobs: Any = section.rows["jobs_at_once"].control
    jobs.set_value(99)
    qtbot.waitUntil(lambda: world.settings.jobs_at_once == 32, timeout=10_000)


@pytest.mark.parametrize("width", [856, 908, 1224])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, page: SettingsPage, card: ProviderCard, storage: StorageSection, width: int
) -> None:
    storage.bucket.click()
    page.resize(width, 600)
    for name in ("providers", "storage", "library", "appearance"):
        page.show_section(name)
        area = page._areas[name]
        qtbot.waitUntil(lambda area=area: area.viewport().width() > 100)  # type: ignore[misc]
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), name


def test_everything_has_a_name(page: SettingsPage, card: ProviderCard, storage: StorageSection) -> None:
    for name in ("library", "appearance"):
        page.show_section(name)
    inputs = [*page.findChildren(QLineEdit)]
    assert inputs
    unnamed = [field for field in inputs if not field.accessibleName() and not field.property("bare")]
    assert unnamed == []
