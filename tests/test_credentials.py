"""Keys: where they come from, where they go, and what happens when the keyring is locked, absent or silent."""

from __future__ import annotations

import json
import logging
import os
import threading

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from keyring_daemon import Keyring, run_with_keyring
from vitrine.credentials import (
    ENVIRONMENT,
    REPLICATE_API_TOKEN,
    S3_SECRET_ACCESS_KEY,
    CredentialStore,
    Secret,
    Source,
)
from vitrine.errors import CredentialMissing, CredentialsLocked, CredentialsUnavailable

KEY = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"
NAME = REPLICATE_API_TOKEN


class MemoryRing(KeyringBackend):
    """A keyring in memory that can be told to fail. Not picked by itself."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.failure: BaseException | None = None
        self.gate: threading.Event | None = None
        self.calls = 0

    def _enter(self) -> None:
        self.calls += 1
        if self.gate is not None:
            self.gate.wait()
        if self.failure is not None:
            raise self.failure

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("No such password!")


@pytest.fixture
def ring() -> MemoryRing:
    return MemoryRing()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def store(ring: MemoryRing, told: list[str]) -> CredentialStore:
    return CredentialStore(environment={}, backend=ring, redact=told.append)


def test_a_key_is_kept_in_the_keyring(store, ring):
    assert store.get(NAME) is None
    assert store.set(NAME, KEY) is Source.KEYRING
    assert store.get(NAME) == Secret(KEY, Source.KEYRING)
    assert ring.kept == {("Vitrine", NAME): KEY}
    assert store.persistent
    store.delete(NAME)
    assert store.get(NAME) is None
    assert ring.kept == {}


def test_a_pasted_key_loses_its_blanks(store, ring):
    store.set(NAME, f"  {KEY[:10]}\r\n{KEY[10:]}\t\n")
    assert ring.kept == {("Vitrine", NAME): KEY}


@pytest.mark.parametrize("value", ["", "  \n"])
def test_an_empty_key_changes_nothing(store, ring, value):
    store.set(NAME, KEY)
    with pytest.raises(CredentialMissing):
        store.set(NAME, value)
    assert ring.kept == {("Vitrine", NAME): KEY}


def test_the_keyring_is_asked_once_per_run(store, ring):
    ring.kept["Vitrine", NAME] = KEY
    for _ in range(5):
        assert store.get(NAME) == Secret(KEY, Source.KEYRING)
    assert ring.calls == 1
    ring.kept["Vitrine", NAME] = "changed-outside"
    store.forget()
    assert store.need(NAME, "key") == "changed-outside"


def test_a_second_store_reads_what_the_first_kept(store, ring):
    store.set(NAME, KEY)
    assert CredentialStore(environment={}, backend=ring).need(NAME, "key") == KEY


def test_the_keyring_wins_over_the_environment(ring):
    store = CredentialStore(environment={"REPLICATE_API_TOKEN": f" {KEY}\n"}, backend=ring)
    assert store.get(NAME) == Secret(KEY, Source.ENVIRONMENT)
    store.set(NAME, "set-by-the-person")
    assert store.get(NAME) == Secret("set-by-the-person", Source.KEYRING)
    store.delete(NAME)
    assert store.get(NAME) == Secret(KEY, Source.ENVIRONMENT)


def test_every_key_has_its_variables(ring):
    environment = {variable: f"value-of-{variable}" for names in ENVIRONMENT.values() for variable in names}
    store = CredentialStore(environment={**environment, "OTHER": "x"}, backend=ring)
    for name, (variable, *_) in ENVIRONMENT.items():
        assert store.need(name, "key") == f"value-of-{variable}"
    assert store.need("plugin.key", "key", ["NOT_SET", "OTHER"]) == "x"


def test_a_missing_key_is_said_in_words(store):
    with pytest.raises(CredentialMissing, match="There is no key for Replicate yet"):
        store.need(NAME, "key for Replicate")


def test_logs_are_told_every_key(store, ring, told):
    ring.kept["Vitrine", S3_SECRET_ACCESS_KEY] = "from-the-ring"
    store.get(S3_SECRET_ACCESS_KEY)
    store.set(NAME, KEY)
    CredentialStore(environment={"REPLICATE_API_TOKEN": "from-env"}, backend=MemoryRing(), redact=told.append).get(NAME)
    assert told == ["from-the-ring", KEY, "from-env"]


def test_a_key_never_shows(store):
    store.set(NAME, KEY)
    assert KEY not in repr(store.get(NAME))
    assert KEY not in repr(store)


# ---- trouble ----


@pytest.mark.parametrize("failure", [KeyringLocked("x"), InitError("Prompt dismissed")])
def test_locked_is_neither_missing_nor_silent(store, ring, failure):
    ring.failure = failure
    for action in (lambda: store.get(NAME), lambda: store.set(NAME, KEY), lambda: store.delete(NAME)):
        with pytest.raises(CredentialsLocked, match="locked"):
            action()
    assert store.persistent
    ring.failure = None
    assert store.get(NAME) is None


@pytest.mark.parametrize(
    "failure", [NoKeyringError(), PasswordSetError("x"), OSError("bus"), RuntimeError(), EOFError()]
)
def test_without_a_keyring_keys_are_held_until_the_end(store, ring, failure, told):
    ring.failure = failure
    with pytest.raises(CredentialsUnavailable):
        store.get(NAME)
    assert store.set(NAME, KEY) is Source.SESSION
    assert store.get(NAME) == Secret(KEY, Source.SESSION)
    assert told[0] == KEY
    store.delete(NAME)
    with pytest.raises(CredentialsUnavailable):
        store.get(NAME)
    with pytest.raises(CredentialsUnavailable):
        store.delete(NAME)


def test_a_key_held_in_memory_moves_to_the_keyring_when_set_again(store, ring):
    ring.failure = NoKeyringError()
    store.set(NAME, "first")
    ring.failure = None
    assert store.set(NAME, "second") is Source.KEYRING
    assert store.get(NAME) == Secret("second", Source.KEYRING)


@pytest.mark.parametrize("failure", [KeyringLocked("x"), NoKeyringError()])
def test_the_environment_helps_where_the_keyring_does_not(ring, failure):
    ring.failure = failure
    store = CredentialStore(environment={"REPLICATE_API_TOKEN": KEY}, backend=ring)
    assert store.get(NAME) == Secret(KEY, Source.ENVIRONMENT)


def test_a_failed_set_does_not_leave_the_old_key_in_use(store, ring):
    store.set(NAME, "old")
    ring.failure = OSError()
    assert store.set(NAME, "new") is Source.SESSION
    assert store.get(NAME) == Secret("new", Source.SESSION)


def test_a_silent_keyring_costs_one_deadline(ring):
    ring.gate = threading.Event()
    store = CredentialStore(environment={}, backend=ring, deadline=0.05)
    with pytest.raises(CredentialsUnavailable, match="does not answer"):
        store.get(NAME)
    for _ in range(3):
        with pytest.raises(CredentialsUnavailable, match="does not answer"):
            store.get(NAME)
    assert ring.calls == 1
    assert store.set(NAME, KEY) is Source.SESSION
    ring.gate.set()
    assert store._stuck is not None
    store._stuck.join()
    assert store.get(S3_SECRET_ACCESS_KEY) is None


def test_the_refused_backends(monkeypatch):
    import keyring.backends.fail
    import keyring.backends.null

    class PlaintextKeyring(MemoryRing):
        """Stands where keyrings.alt keeps its own."""

    PlaintextKeyring.__module__ = "keyrings.alt.file"
    for backend in (keyring.backends.null.Keyring(), keyring.backends.fail.Keyring(), PlaintextKeyring()):
        store = CredentialStore(environment={}, backend=backend)
        with pytest.raises(CredentialsUnavailable, match="No system keyring was found"):
            store.get(NAME)
        assert not store.persistent
        assert store.set(NAME, KEY) is Source.SESSION
        assert store.describe().startswith("No system keyring was found")


def test_no_error_holds_a_key(store, ring, caplog):
    ring.failure = RuntimeError(f"could not store {KEY}")
    with caplog.at_level(logging.DEBUG):
        store.set(NAME, KEY)
    with pytest.raises(CredentialsUnavailable) as caught:
        store.get(S3_SECRET_ACCESS_KEY)
    assert KEY not in repr(caught.value.failure())
    assert KEY not in caplog.text


def test_many_threads_ask_once(store, ring):
    ring.kept["Vitrine", NAME] = KEY
    found: list[Secret | None] = []
    threads = [threading.Thread(target=lambda: found.append(store.get(NAME))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [Secret(KEY, Source.KEYRING)] * 16
    assert ring.calls == 1


# ---- a real daemon ----

TRY = """
import json, sys
from vitrine.credentials import CredentialStore
from vitrine.errors import StudioError

store = CredentialStore(deadline=float(sys.argv[1]))
found = {}
def note(name, action):
    try:
        found[name] = action()
    except StudioError as error:
        found[name] = error.code
def value():
    secret = store.get("replicate.api_token")
    return secret and [secret.value, secret.source]
for name, action in [
    ("before", value),
    ("set", lambda: store.set("replicate.api_token", sys.argv[2])),
    ("after", value),
    ("again", lambda: (store.forget(), value())[1]),
    ("persistent", lambda: store.persistent),
    ("described", store.describe),
    ("delete", lambda: store.delete("replicate.api_token")),
    ("delete again", lambda: store.delete("replicate.api_token")),
    ("end", value),
]:
    if name in sys.argv[3:] or len(sys.argv) == 3:
        note(name, action)
print(json.dumps(found))
sys.stdout.flush()
import os
os._exit(0)
"""


def tried(*steps: str, keyring: Keyring = Keyring.UNLOCKED, deadline: str = "20", **more) -> dict[str, object]:
    done = run_with_keyring(TRY, deadline, KEY, *steps, keyring=keyring, **more)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.keyring
def test_real_keyring_sets_reads_and_deletes():
    assert tried() == {
        "before": None,
        "set": "keyring",
        "after": [KEY, "keyring"],
        "again": [KEY, "keyring"],
        "persistent": True,
        "described": "SecretService: SecretService Keyring",
        "delete": None,
        "delete again": None,
        "end": None,
    }


@pytest.mark.keyring
def test_real_keyring_keeps_a_key_for_the_next_start(tmp_path):
    assert tried("set", home=tmp_path) == {"set": "keyring"}
    assert tried("before", home=tmp_path) == {"before": [KEY, "keyring"]}
    stored = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in stored)


@pytest.mark.keyring
def test_real_keyring_keeps_keys_and_unicode_whole():
    code = """
    from vitrine.credentials import CredentialStore
    store = CredentialStore()
    for value in ("k" * 65536, "schlüssel-🔑"):
        store.set("s3.secret_access_key", value)
        store.forget()
        assert store.need("s3.secret_access_key", "key") == value
    """
    assert run_with_keyring(code).returncode == 0


@pytest.mark.keyring
@pytest.mark.parametrize("keyring", [Keyring.LOCKED, Keyring.EMPTY])
def test_real_keyring_that_is_locked(keyring):
    assert tried("before", "set", "delete", "persistent", keyring=keyring) == {
        "before": "keyring-locked",
        "set": "keyring-locked",
        "delete": "keyring-locked",
        "persistent": True,
    }


@pytest.mark.keyring
def test_real_keyring_locked_after_a_key_was_kept(tmp_path):
    assert tried("set", home=tmp_path) == {"set": "keyring"}
    assert tried("before", home=tmp_path, keyring=Keyring.LOCKED) == {"before": "keyring-locked"}
    helped = tried("before", home=tmp_path, keyring=Keyring.LOCKED, environment={"REPLICATE_API_TOKEN": "from-env"})
    assert helped == {"before": ["from-env", "environment"]}


@pytest.mark.keyring
@pytest.mark.parametrize("keyring", [Keyring.ABSENT, Keyring.NO_BUS])
def test_no_real_keyring(keyring):
    found = tried("before", "set", "after", "persistent", "delete", "end", keyring=keyring)
    assert found == {
        "before": "keyring-unavailable",
        "set": "session",
        "after": [KEY, "session"],
        "persistent": False,
        "delete": None,
        "end": "keyring-unavailable",
    }


@pytest.mark.keyring
def test_a_real_bus_that_never_answers():
    found = tried("before", "set", "after", "described", keyring=Keyring.SILENT, deadline="0.5")
    assert found == {
        "before": "keyring-unavailable",
        "set": "session",
        "after": [KEY, "session"],
        "described": "The system keyring does not answer. It may be asking for its password in another window.",
    }


@pytest.mark.keyring
def test_the_private_session_leaves_nothing_running(tmp_path):
    code = """
    import os, pathlib
    pathlib.Path(os.environ["HOME"], "bus").write_text(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    """
    assert run_with_keyring(code, home=tmp_path).returncode == 0
    address = (tmp_path / "bus").read_text()
    assert address != os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    running = [p for p in _command_lines() if str(tmp_path) in p]
    assert running == []


def _command_lines() -> list[str]:
    lines = []
    for process in os.listdir("/proc"):
        try:
            with open(f"/proc/{process}/environ", "rb") as file:
                lines.append(file.read().decode(errors="replace"))
        except OSError:
            continue
    return lines
