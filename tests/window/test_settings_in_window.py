"""A key and a bucket, entered in the settings by hand, tested there, and used for the next result."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from opened import CTRL, Opened
from places import InBucket
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from test_no_secrets import leaks, logged
from vitrine.credentials import REPLICATE_API_TOKEN, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY
from vitrine.demo.models import PAINTER
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import JobState
from vitrine.ui.settings.settings_page import SettingsPage
from vitrine.ui.settings.settings_providers import ProviderCard, ProvidersSection
from vitrine.ui.settings.settings_storage import StorageSection
from vitrine.viewmodels.storage_steps import S3_STEPS

OpenWindow = Callable[..., Opened]
KEY = "r8_Zq7Kp2Xw9Rt4Yv6Bn1Mc8Ld3Fg5Hj0Ts2Ua"
WRONG_KEY = "r8_Aa1Bb2Cc3Dd4Ee5Ff6Gg7Hh8Ii9Jj0Kk1Ll"
ACCESS_KEY, SECRET_KEY = "AKIAZ7Q2W9E4R6T1Y8UQ", "mN3bV6cX9zL2kJ5hG8fD1sA4pO7iU0yT+rE/wQqa"


class Ring(KeyringBackend):
    """A keyring in memory. Not picked by itself."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    """The system's keyring while the test runs."""
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def service() -> Iterator[DemoServer]:
    """Another demo service, which is taken for Replicate here: it wants a key."""
    with serve(tokens=frozenset({KEY})) as server:
        yield server


@pytest.fixture
def opened(ring: Ring, open_window: OpenWindow) -> Iterator[Opened]:
    """A window that uses the keyring and writes everything there is into its log."""
    opened = open_window()
    with logged(opened.studio):
        yield opened
        opened.close()


# ---- the settings, by keys and clicks ----


def open_settings(opened: Opened) -> SettingsPage:
    opened.key(Qt.Key.Key_Comma, CTRL)
    opened.wait(lambda: opened.window.findChild(SettingsPage) is not None)
    page: SettingsPage = opened.window.findChild(SettingsPage)
    opened.wait(page.isVisible)
    return page


def click(opened: Opened, widget: QWidget) -> None:
    """Scroll to a widget as a wheel would, and click it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    opened.click(widget)


def write(opened: Opened, field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    click(opened, field)
    opened.key(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, text)
    assert field.text() == text


def open_replicate(opened: Opened) -> ProviderCard:
    page = open_settings(opened)
    section = page.sections["providers"]
    assert isinstance(section, ProvidersSection)
    opened.wait(lambda: "replicate" in section.cards)
    card = section.cards["replicate"]
    if not card.key.isVisible():
        click(opened, card.unfold_button)
    return card


def enter_address(opened: Opened, card: ProviderCard, address: str) -> None:
    assert card.address is not None
    write(opened, card.address.control, address)
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: opened.studio.settings.replicate_base_url == address)


def enter_key(opened: Opened, card: ProviderCard, key: str) -> None:
    """Type a key, click Save and test, and wait for the answer."""
    write(opened, card.key, key)
    assert card.key.echoMode() is QLineEdit.EchoMode.Password
    told = card.tested.text.text()
    click(opened, card.save)
    assert card.key.text() == ""
    opened.wait(lambda: card.tested.text.text() not in ("", told) and card.key.isEnabled())


def back(opened: Opened, page: QWidget) -> None:
    opened.key(Qt.Key.Key_Escape)
    opened.wait(lambda: not page.isVisible())


def choose_model(opened: Opened, words: str) -> None:
    """Choose a model in the picker by typing."""
    opened.key(Qt.Key.Key_M, CTRL)
    opened.wait(lambda: opened.composer.picker is not None and opened.composer.picker.isVisible())
    picker = opened.composer.picker
    assert picker is not None
    QTest.keyClicks(picker.search, words)
    (group,) = picker.groups()
    assert len(group.rows) == 1, group
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: opened.form.spec is not None and opened.form.spec.provider == group.rows[0].provider)


def listed(opened: Opened, provider: str) -> list[str]:
    return [card.id for card in opened.form.cards if card.provider == provider]


# ---- Replicate ----


def test_a_key_typed_in_the_settings_brings_its_models_and_makes_a_picture(
    opened: Opened, ring: Ring, service: DemoServer
) -> None:
    assert listed(opened, "replicate") == []
    card = open_replicate(opened)
    assert card.head.status.words.text() == "Not set up"
    enter_address(opened, card, service.base_url)
    enter_key(opened, card, KEY)
    assert "key works, account Demo" in card.tested.text.text()
    assert card.head.status.words.text() == "Ready"
    assert "Kept in the system keyring" in card.kept.text.text()
    assert KEY not in card.head.line.text()
    assert ring.kept == {REPLICATE_API_TOKEN: KEY}
    click(opened, card.save)
    opened.wait(lambda: len(service.requests("account")) == 2 and card.test.isEnabled())

    opened.wait(lambda: PAINTER.id in listed(opened, "replicate"))
    back(opened, card)
    choose_model(opened, "replicate painter")
    result = opened.make("a quiet valley")
    assert (result.provider, result.model) == ("replicate", PAINTER.id)
    assert len(service.requests("create")) == 1
    assert opened.creates() == 0  # nothing went to the demo painter
    check_file(opened, service, result)
    opened.close()
    assert leaks(opened.studio.paths.data.parent, [KEY]) == []


def test_a_wrong_key_is_said_and_the_right_one_takes_its_place(opened: Opened, ring: Ring, service: DemoServer) -> None:
    card = open_replicate(opened)
    enter_address(opened, card, service.base_url)
    enter_key(opened, card, WRONG_KEY)
    assert card.head.status.words.text() == "Key refused"
    assert WRONG_KEY not in card.tested.text.text()
    enter_key(opened, card, KEY)
    assert card.head.status.words.text() == "Ready"
    assert ring.kept == {REPLICATE_API_TOKEN: KEY}
    opened.wait(lambda: PAINTER.id in listed(opened, "replicate"))
    click(opened, card.remove)
    opened.wait(lambda: card.head.status.words.text() == "Not set up")
    assert ring.kept == {}
    opened.wait(lambda: listed(opened, "replicate") == [])
    opened.close()
    assert leaks(opened.studio.paths.data.parent, [KEY, WRONG_KEY]) == []


def test_another_address_of_the_service_brings_its_models(opened: Opened, ring: Ring, service: DemoServer) -> None:
    with serve(tokens=frozenset()) as closed_to_all:
        card = open_replicate(opened)
        enter_address(opened, card, closed_to_all.base_url)
        enter_key(opened, card, KEY)
        assert listed(opened, "replicate") == []
        enter_address(opened, card, service.base_url)
        opened.wait(lambda: PAINTER.id in listed(opened, "replicate"))


def check_file(opened: Opened, service: DemoServer, result: Generation) -> None:
    """Assert that the result on disk is what the service made."""
    assert result.file is not None
    assert result.file.kind is MediaKind.IMAGE
    prediction = service.service.find(opened.job(result.job_id).remote_id)
    made = service.service.output(prediction.id, prediction.outputs[result.position])[0]
    assert result.file.path.read_bytes() == made
    assert result.file.path.is_relative_to(opened.studio.results_folder)


# ---- a bucket ----


@pytest.fixture
def bucket_place(moto_place: InBucket) -> InBucket:
    """A bucket whose keys look like keys."""
    return InBucket(moto_place.endpoint, moto_place.bucket, ACCESS_KEY, SECRET_KEY, checks_signatures=False)


def open_storage(opened: Opened) -> StorageSection:
    page = open_settings(opened)
    click(opened, page.nav["storage"])
    section = page.sections["storage"]
    assert isinstance(section, StorageSection)
    opened.wait(lambda: section.folder.text() != "")
    click(opened, section.bucket)
    return section


def enter_bucket(opened: Opened, section: StorageSection, place: InBucket, bucket: str) -> None:
    wanted = {
        "s3_endpoint": place.endpoint,
        "s3_region": "us-east-1",
        "s3_bucket": bucket,
        "s3_prefix": "studio",
        S3_ACCESS_KEY_ID: place.access_key,
        S3_SECRET_ACCESS_KEY: place.secret_key,
    }
    section.service.set_value("other")
    for name, text in wanted.items():
        write(opened, section.fields[name].control, text)


def run_test(opened: Opened, section: StorageSection) -> list[str]:
    """Click Test and return how each step ended."""
    click(opened, section.test)
    form = opened.app.models.storage
    opened.wait(lambda: form.steps and not form.testing)
    return [step.state.value for step in form.steps]


def test_a_bucket_is_entered_tested_saved_and_used(opened: Opened, ring: Ring, bucket_place: InBucket) -> None:
    section = open_storage(opened)
    enter_bucket(opened, section, bucket_place, bucket_place.bucket)
    assert not section.save.isEnabled()
    assert opened.studio.settings.storage == "folder"
    assert set(run_test(opened, section)) <= {"passed", "advice"}
    assert [row.title.text() for row in section.steps.rows] != []
    assert len(section.steps.rows) == len(S3_STEPS)
    assert ring.kept == {}  # a test keeps nothing
    assert bucket_place.keys() == []  # and leaves nothing in the bucket
    click(opened, section.save)
    opened.wait(lambda: opened.studio.settings.storage == "s3" and not opened.app.models.storage.saving)
    assert ring.kept == {S3_ACCESS_KEY_ID: ACCESS_KEY, S3_SECRET_ACCESS_KEY: SECRET_KEY}
    assert bucket_place.bucket in section.in_use.text.text()
    assert [section.fields[name].control.text() for name in ring.kept] == ["", ""]  # type: ignore[attr-defined]
    back(opened, section)
    result = opened.make("a quiet valley")
    assert opened.job(result.job_id).state is JobState.DONE
    assert result.stored_at is not None
    assert result.storage == f"s3:{bucket_place.bucket}"
    assert bucket_place.keys() == [result.key]
    assert result.key.startswith("studio/")
    assert bucket_place.content(result.key, opened.studio.results_folder) == opened.delivered(result)
    opened.close()
    home = opened.studio.paths.data.parent
    assert bucket_place.bucket in opened.studio.paths.settings.read_text()
    assert leaks(home, [SECRET_KEY, ACCESS_KEY, "X-Amz-Signature="]) == []


def test_a_bucket_that_is_not_there_is_not_used(opened: Opened, ring: Ring, bucket_place: InBucket) -> None:
    section = open_storage(opened)
    enter_bucket(opened, section, bucket_place, "no-such-bucket-here")
    assert "failed" in run_test(opened, section)
    assert not section.save.isEnabled()
    assert "no-such-bucket-here" in " ".join(row.message.text() for row in section.steps.rows)
    write(opened, section.fields["s3_bucket"].control, bucket_place.bucket)
    assert not section.save.isEnabled()
    assert set(run_test(opened, section)) <= {"passed", "advice"}
    assert section.save.isEnabled()
    write(opened, section.fields["s3_bucket"].control, "another")
    assert not section.save.isEnabled(), "only what was tested can be used"
    back(opened, section)
    result = opened.make("a quiet valley")
    assert result.storage == "folder"
    opened.close()
    assert leaks(opened.studio.paths.data.parent, [SECRET_KEY, ACCESS_KEY]) == []
