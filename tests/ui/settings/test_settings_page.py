"""The settings page: keys and buckets as they are entered, tested and used; options that apply at once."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from vitrine.credentials import S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, Secret, Source
from vitrine.errors import AuthenticationError, CredentialsUnavailable, RateLimited
from vitrine.providers.base import Account
from vitrine.providers.registry import REPLICATE
from vitrine.settings import Settings, own_prices
from vitrine.storage.base import CheckState, CheckStep
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, IconButton
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.text import ElidedLabel
from vitrine.ui.settings.settings_appearance import AppearanceSection
from vitrine.ui.settings.settings_library import LibrarySection
from vitrine.ui.settings.settings_page import SettingsPage
from vitrine.ui.settings.settings_parts import read_money
from vitrine.ui.settings.settings_providers import ProviderCard, ProvidersSection
from vitrine.ui.settings.settings_spending import SpendingSection
from vitrine.ui.settings.settings_storage import StorageSection, service_of
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
    qtbot.waitUntil(lambda: "key works" in card.tested.text.text(), timeout=10_000)
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


# ---- providers ----


def test_a_provider_tells_its_models_and_what_to_press(
    qtbot: QtBot, page: SettingsPage, card: ProviderCard, world: World
) -> None:
    assert not card.enter.isVisible(), "unfolded already"
    card.unfold(shown=False)
    assert (card.enter.text(), card.enter.isVisible(), card.remove.isVisible()) == ("Set up", True, False)
    section = page.sections["providers"]
    assert isinstance(section, ProvidersSection)
    assert section.add.isVisible()
    assert [entry.text() for entry in section.missing_menu().actions()] == ["Replicate"]
    section._models = lambda _: [f"model {n}" for n in range(24)]
    page.refresh_models()
    assert card.head.line.text() == "model 0, model 1 and 22 more"
    world.refuses = True
    card.unfold(shown=True)
    card.key.setText(KEY)
    card.save.click()
    qtbot.waitUntil(lambda: card.head.status.words.text() == "Key refused", timeout=10_000)
    card.unfold(shown=False)
    assert (card.enter.text(), card.enter.isVisible(), card.test.isVisible()) == ("Enter new key", True, False)
    assert not section.add.isVisible()
    card.unfold(shown=True)
    assert (card.remove.isVisible(), card.save.text()) == (True, "Test key")


def test_over_quota_says_until_when(qtbot: QtBot, page: SettingsPage, card: ProviderCard, world: World) -> None:
    world.account = limited  # type: ignore[method-assign]
    page._keys._door = dataclasses.replace(page._keys._door, check=limited)
    card.key.setText(KEY)
    card.save.click()
    qtbot.waitUntil(lambda: card.head.status.words.text().startswith("Over quota until "), timeout=10_000)


def limited(_: str) -> Account:
    raise RateLimited("Slowed down", "Replicate asks us to slow down.", retry_after=600.0)


def test_a_keyring_that_does_not_answer_is_told(qtbot: QtBot, page: SettingsPage) -> None:
    section = page.sections["providers"]
    assert isinstance(section, ProvidersSection)
    qtbot.waitUntil(lambda: bool(section.cards), timeout=10_000)
    assert section.waiting.isHidden()
    asked, answer = threading.Event(), threading.Event()

    def hang(name: str, names: object = ()) -> None:
        asked.set()
        answer.wait(10)

    page._keys._door = dataclasses.replace(page._keys._door, get=hang)
    page._keys.patience.setInterval(10)
    with qtbot.waitSignal(page._keys.waiting, timeout=10_000):
        page._keys.load()
    assert asked.is_set()
    assert "has not answered yet" in section.waiting.text.text()
    assert section.waiting.isVisible()
    answer.set()
    qtbot.waitUntil(lambda: not section.waiting.isVisible(), timeout=10_000)


def test_no_keyring_is_told_in_the_words_of_the_design(page: SettingsPage, qtbot: QtBot, card: ProviderCard) -> None:
    def nowhere(name: str, names: object = ()) -> None:
        raise CredentialsUnavailable("No keyring", "No system keyring was found.", "Put the key in Settings.")

    page._keys._door = dataclasses.replace(page._keys._door, get=nowhere)
    page._keys.load()
    words = "No system keyring was found. Keys will be kept until you quit, not saved."
    qtbot.waitUntil(lambda: card.kept.text.text() == words, timeout=10_000)


def test_the_demo_is_taken_off_the_model_list(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    section = page.sections["providers"]
    assert isinstance(section, ProvidersSection)
    section.demo_listed.click()
    qtbot.waitUntil(lambda: world.settings.demo_listed is False, timeout=10_000)


# ---- storage ----


@pytest.mark.parametrize(
    ("endpoint", "service"),
    [
        ("", "aws"),
        ("https://s3.eu-west-1.amazonaws.com", "aws"),
        ("https://abc.r2.cloudflarestorage.com", "r2"),
        ("https://s3.us-west-004.backblazeb2.com", "b2"),
        ("http://127.0.0.1:9000", "minio"),
        ("https://storage.example.org", "other"),
    ],
)
def test_a_service_is_known_by_its_address(endpoint: str, service: str) -> None:
    assert service_of(endpoint) == service


def test_an_address_is_asked_for_wherever_it_is_not_aws(page: SettingsPage) -> None:
    page.show_section("storage")
    section = page.sections["storage"]
    assert isinstance(section, StorageSection)
    section.bucket.setChecked(True)
    endpoint = section.fields["s3_endpoint"]
    assert not endpoint.isVisible()
    section.service.set_value("r2")
    assert endpoint.isVisible()
    assert "r2.cloudflarestorage.com" in endpoint.control.placeholderText()
    section.service.set_value("aws")
    assert not endpoint.isVisible()


def test_the_price_of_the_bucket(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    page.show_section("storage")
    section = page.sections["storage"]
    assert isinstance(section, StorageSection)
    section.price.setText("free")
    section._keep_price()
    assert section.price_field.error.text() == "Write dollars, such as 0.023."
    section.price.setText("$0.015")
    section._keep_price()
    qtbot.waitUntil(lambda: world.settings.s3_price == 0.015, timeout=10_000)


# ---- library ----


def test_the_naming_pattern_is_shown_while_it_is_typed(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    page.show_section("library")
    section = page.sections["library"]
    assert isinstance(section, LibrarySection)
    naming = section.naming
    naming.pattern.setText("{model}/{date}")
    assert naming.preview.text().startswith("Such as flux-dev/20")
    naming.pattern.setText("{modle}")
    assert naming.field.error.text() == "{modle} means nothing here. Use one of the words below."
    naming._keep()
    assert world.settings.naming_pattern == Settings().naming_pattern, "what means nothing is not kept"
    naming.pattern.setText("{date} {prompt")
    assert naming.field.error.text() == "A brace has no partner."
    naming.pattern.setText("../{id}")
    assert ".." not in naming.preview.text()
    naming.pattern.setText("{model}/")
    naming.chips["seed"].click()
    qtbot.waitUntil(lambda: world.settings.naming_pattern == "{model}/{seed}", timeout=10_000)
    naming.standard.click()
    qtbot.waitUntil(lambda: world.settings.naming_pattern == Settings().naming_pattern, timeout=10_000)


def test_the_folder_is_chosen(qtbot: QtBot, page: SettingsPage, world: World, tmp_path: Path) -> None:
    page.show_section("library")
    section = page.sections["library"]
    assert isinstance(section, LibrarySection)
    section.choose.click()
    qtbot.waitUntil(lambda: world.settings.results_folder == str(tmp_path / "chosen"), timeout=10_000)


# ---- spending ----


def test_limits_are_written_as_people_write_money(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    page.show_section("spending")
    section = page.sections["spending"]
    assert isinstance(section, SpendingSection)
    row = section.rows["spend_day_limit"]
    assert isinstance(row.control, TextField)
    assert (row.control.text(), row.control.placeholderText()) == ("", "No limit")
    row.control.setText("ten")
    row.control.editingFinished.emit()
    assert row.error.text() == "Write dollars, such as 10 or 7.50."
    row.control.setText("$7.50")
    row.control.editingFinished.emit()
    qtbot.waitUntil(lambda: world.settings.spend_day_limit == 7.5, timeout=10_000)
    row.control.setText("")
    row.control.editingFinished.emit()
    qtbot.waitUntil(lambda: world.settings.spend_day_limit == 0.0, timeout=10_000)


@pytest.mark.parametrize(
    ("text", "money"),
    [("10", 10.0), ("$1,250", 1250.0), ("7,50", 7.5), ("-3", None), ("inf", None), ("nan", None), ("", None)],
)
def test_money_is_read(text: str, money: float | None) -> None:
    assert read_money(text) == money


def test_own_prices_are_kept_and_forgotten(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    page.show_section("spending")
    section = page.sections["spending"]
    assert isinstance(section, SpendingSection)
    section.add.click()
    assert section.model_field.error.text()
    section.model.setText("owner/model")
    section.price.setText("0.04")
    section.add.click()
    qtbot.waitUntil(lambda: own_prices(world.settings.price_overrides) == {"owner/model": 0.04}, timeout=10_000)
    assert list(section.entries) == ["owner/model"]
    section.entries["owner/model"].findChild(IconButton).click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: own_prices(world.settings.price_overrides) == {}, timeout=10_000)


# ---- appearance ----


def test_text_contrast_and_motion_change_at_once(qtbot: QtBot, look: Look, page: SettingsPage, world: World) -> None:
    page.show_section("appearance")
    section = page.sections["appearance"]
    assert isinstance(section, AppearanceSection)
    section.rows["text_scale"].control.findChildren(QAbstractButton)[3].click()
    assert look.text_scale == 125
    section.rows["high_contrast"].control.click()  # type: ignore[attr-defined]
    assert look.high_contrast
    section.rows["reduced_motion"].control.click()  # type: ignore[attr-defined]
    section.rows["hover_scrub"].control.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: world.settings.reduced_motion and not world.settings.hover_scrub, timeout=10_000)
    assert (world.settings.text_scale, world.settings.high_contrast) == (125, True)


@pytest.mark.parametrize("name", ["providers", "storage", "library", "spending", "appearance"])
def test_no_text_is_cut_off_at_the_largest_size(look: Look, page: SettingsPage, name: str) -> None:
    look.adjust(text_scale=125)
    page.show_section(name)
    QApplication.processEvents()
    section = page.sections[name]
    for label in section.findChildren(QLabel):
        if label.isVisible() and not isinstance(label, ElidedLabel) and label.text():
            assert label.height() >= label.fontMetrics().height() - 4, label.text()
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()) - 1, label.text()
    for button in section.findChildren(Button):
        if button.isVisible() and button.text():
            assert button.width() >= button.sizeHint().width() - 1, button.text()


# ---- search ----


def test_search_leads_to_an_option(qtbot: QtBot, page: SettingsPage) -> None:
    page.search.setText("contrast")
    assert [row.text() for row in page.found.rows] == ["High contrast"]
    assert not page._areas["providers"].isVisible()
    page.search.returnPressed.emit()
    assert (page.section(), page.search.text()) == ("appearance", "")
    assert page.sections["appearance"].isVisible()
    page.search.setText("zebra")
    assert page.found.nothing.text() == "Nothing in the settings matches “zebra”."
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert page.sections["appearance"].isVisible()


def test_search_finds_sections_and_several_words(page: SettingsPage) -> None:
    page.search.setText("spending")
    assert page.found.rows[0].text() == "Spending"
    page.search.setText("jobs provider")
    assert [row.text() for row in page.found.rows] == ["Jobs at once per provider"]


def test_five_passed_and_one_to_look_at(qtbot: QtBot, page: SettingsPage, world: World) -> None:
    page.show_section("storage")
    section = page.sections["storage"]
    assert isinstance(section, StorageSection)
    section.bucket.setChecked(True)
    words = "Everything works. With versioning on, a deleted result can be brought back from the bucket."
    section._storage.steps = [
        *(CheckStep(name, CheckState.PASSED, 86) for name in S3_STEPS[:-1]),
        CheckStep(S3_STEPS[-1], CheckState.ADVICE, 40, words),
    ]
    section._storage.steps_changed.emit()
    card = section.steps
    assert card.summary.text() == "5 passed, 1 to look at"
    last = card.rows[-1]
    assert (last.title.text(), last.message.text(), last.how.isVisible()) == ("Versioning is off", words, True)
    assert not card.rows[0].how.isVisible()
    last.ignore.click()
    qtbot.waitUntil(lambda: world.settings.versioning_ignored, timeout=10_000)
    assert card.summary.text() == "5 passed"
    assert len(card.rows) == 5
