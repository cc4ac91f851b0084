"""Keys: looked for, kept, tested and removed through a real credential store; none is ever shown or held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError
from pytestqt.qtbot import QtBot

from vitrine.credentials import REPLICATE_API_TOKEN, CredentialStore, Source
from vitrine.errors import AuthenticationError, ProviderUnavailable
from vitrine.providers.base import Account
from vitrine.providers.registry import REPLICATE
from vitrine.viewmodels.keys import KeyDoor, Keys, KeyState, masked, state_text
from vitrine.workers.task_worker import Tasks

KEY = "r8_abcdefghijklmnopqrstuvwxyz0123456789"


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]
    name = "Memory Ring"

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}
        self.trouble: Exception | None = None

    def _enter(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        del self.kept[username]


@dataclass
class Service:
    """What a provider says about its key, and how often providers were built anew."""

    answer: Account | Exception = field(default_factory=lambda: Account("mira", "user"))
    forgotten: int = 0

    def check(self, _: str) -> Account:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def environment() -> dict[str, str]:
    return {}


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def keys(qtbot: QtBot, ring: Ring, environment: dict[str, str], service: Service) -> Iterator[Keys]:
    store = CredentialStore(environment=environment, backend=ring)
    tasks = Tasks()
    door = KeyDoor(
        infos=lambda: [REPLICATE],
        get=store.get,
        set=store.set,
        delete=store.delete,
        describe=store.describe,
        check=service.check,
        forget=service.forget,
    )
    yield Keys(tasks, door)
    assert tasks.close(10_000)


def load(qtbot: QtBot, keys: Keys) -> None:
    with qtbot.waitSignal(keys.loaded, timeout=10_000):
        keys.load()


def settle(qtbot: QtBot, keys: Keys) -> None:
    qtbot.waitUntil(lambda: not keys.row("replicate").busy, timeout=10_000)


def test_none_is_set(qtbot: QtBot, keys: Keys) -> None:
    assert keys.rows == []
    load(qtbot, keys)
    row = keys.row("replicate")
    assert (row.state, row.source, row.removable) == (KeyState.MISSING, None, False)
    assert state_text(row) == "Not set up"
    assert row.page.startswith("https://replicate.com/")


def test_save_keeps_and_tests(qtbot: QtBot, keys: Keys, ring: Ring, service: Service) -> None:
    load(qtbot, keys)
    with qtbot.waitSignal(keys.key_changed, timeout=10_000):
        keys.save("replicate", f" {KEY}\n")
    qtbot.waitUntil(lambda: bool(keys.row("replicate").tested), timeout=10_000)
    row = keys.row("replicate")
    assert ring.kept == {REPLICATE_API_TOKEN: KEY}
    assert (row.state, row.source, row.removable) == (KeyState.READY, Source.KEYRING, True)
    assert row.kept.startswith("Kept in the system keyring (Memory Ring).")
    assert "key works, account mira" in row.tested
    assert KEY not in repr(row)
    assert row.masked == "r8_••••••••••••••••6789"
    assert service.forgotten == 1


def test_a_refused_key_is_said(qtbot: QtBot, keys: Keys, service: Service, ring: Ring) -> None:
    ring.kept[REPLICATE_API_TOKEN] = KEY
    load(qtbot, keys)
    service.answer = AuthenticationError("Key refused", "Replicate refused the key.", "Enter a new one.")
    keys.test("replicate")
    assert keys.row("replicate").busy
    settle(qtbot, keys)
    row = keys.row("replicate")
    assert (row.state, row.tested) == (KeyState.REFUSED, "Replicate refused the key. Enter a new one.")
    service.answer = ProviderUnavailable("Not reached", "Replicate cannot be reached.")
    keys.test("replicate")
    settle(qtbot, keys)
    assert keys.row("replicate").state is KeyState.UNREACHABLE


def test_from_the_environment_until_one_is_saved(
    qtbot: QtBot, keys: Keys, environment: dict[str, str], ring: Ring
) -> None:
    environment["REPLICATE_API_TOKEN"] = KEY
    load(qtbot, keys)
    row = keys.row("replicate")
    assert (row.source, row.removable) == (Source.ENVIRONMENT, False)
    assert "REPLICATE_API_TOKEN" in row.kept
    keys.save("replicate", "r8_another_key_that_is_long_enough")
    qtbot.waitUntil(lambda: keys.row("replicate").source is Source.KEYRING, timeout=10_000)
    settle(qtbot, keys)
    keys.remove("replicate")
    settle(qtbot, keys)
    assert keys.row("replicate").source is Source.ENVIRONMENT
    assert ring.kept == {}


def test_without_a_keyring_it_is_kept_until_one_quits(qtbot: QtBot, keys: Keys, ring: Ring) -> None:
    ring.trouble = NoKeyringError("none here")
    load(qtbot, keys)
    assert keys.row("replicate").state is KeyState.MISSING
    assert "No system keyring was found." in keys.row("replicate").kept
    keys.save("replicate", KEY)
    qtbot.waitUntil(lambda: keys.row("replicate").source is Source.SESSION, timeout=10_000)
    settle(qtbot, keys)
    row = keys.row("replicate")
    assert row.kept == "No system keyring was found. Keys will be kept until you quit, not saved."
    assert row.removable


def test_a_locked_keyring_is_not_a_missing_key(qtbot: QtBot, keys: Keys, ring: Ring) -> None:
    ring.trouble = KeyringLocked("locked")
    load(qtbot, keys)
    row = keys.row("replicate")
    assert row.state is KeyState.LOCKED
    assert state_text(row) == "Keyring locked"
    keys.save("replicate", KEY)
    settle(qtbot, keys)
    assert "locked" in keys.row("replicate").tested
    assert KEY not in repr(keys.row("replicate"))
    ring.trouble = None
    load(qtbot, keys)
    assert keys.row("replicate").state is KeyState.MISSING


def test_an_empty_key_changes_nothing(qtbot: QtBot, keys: Keys, ring: Ring) -> None:
    load(qtbot, keys)
    keys.save("replicate", "  ")
    settle(qtbot, keys)
    assert ring.kept == {}
    assert "empty" in keys.row("replicate").tested


def test_short_keys_show_nothing() -> None:
    assert masked("short-secret") == "•" * 16
    assert "secret" not in masked("a-long-secret-key-value")
