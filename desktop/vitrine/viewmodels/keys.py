"""Keys: which providers there are, whether each has a key and from where, and putting, testing, removing one.

A key passes through on its way to the keyring and is never held here; what is shown of it is masked.
"""

from __future__ import annotations

import dataclasses
import datetime
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from vitrine.credentials import Secret, Source
from vitrine.errors import AuthenticationError, CredentialsLocked, CredentialsUnavailable, RateLimited, StudioError
from vitrine.providers.base import Account
from vitrine.providers.registry import ProviderInfo
from vitrine.viewmodels.telling import told_error
from vitrine.workers.task_worker import Tasks

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_SHOWN, _DOTS = 4, "•" * 16
_SHORTEST_SHOWN = 16
PATIENCE_MS = 4000
"""After so long without an answer the keyring probably waits for a password in a window of its own."""


@dataclass(frozen=True, slots=True)
class KeyDoor:
    """The way to the credential store and the providers. Everything blocks and is called in tasks only.

    ``get(name, environment)`` returns the key or None, ``set(name, value)`` where it is kept now, ``describe()``
    the keyring's name, ``check(id)`` whose key a provider's is; ``forget()`` has providers built anew.
    """

    infos: Callable[[], Sequence[ProviderInfo]]
    get: Callable[[str, Sequence[str]], Secret | None]
    set: Callable[[str, str], Source]
    delete: Callable[[str], None]
    describe: Callable[[], str]
    check: Callable[[str], Account]
    forget: Callable[[], None]


class KeyState(StrEnum):
    """How a provider stands."""

    READY = "ready"
    MISSING = "missing"
    LOCKED = "locked"
    REFUSED = "refused"
    LIMITED = "limited"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One provider. ``kept`` says where its key is, ``tested`` how the last test went; both in words.

    ``until`` is the time of day when it takes requests again.
    """

    id: str
    name: str
    state: KeyState
    label: str = ""
    help: str = ""
    page: str = ""
    credential: str = ""
    environment: tuple[str, ...] = ()
    source: Source | None = None
    masked: str = ""
    kept: str = ""
    tested: str = ""
    busy: bool = False
    until: str = ""

    @property
    def removable(self) -> bool:
        """Return whether the key can be taken away here."""
        return self.source in (Source.KEYRING, Source.SESSION)


class Keys(QObject):
    """The providers' keys.

    Signals:
        loaded(): the rows are there.
        changed(object): the id of a row that is another one now.
        key_changed(object): the id of a provider whose key was put or removed: its models can be listed anew.
        waiting(object): whether the keyring has not answered for a while.
    """

    loaded = Signal()
    changed = Signal(object)
    key_changed = Signal(object)
    waiting = Signal(object)

    def __init__(self, tasks: Tasks, door: KeyDoor) -> None:
        super().__init__()
        self._tasks = tasks
        self._door = door
        self._rows: dict[str, KeyRow] = {}
        self._asking = 0
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        """Runs while the keyring is asked."""
        self.patience.timeout.connect(lambda: self.waiting.emit(True))

    @property
    def rows(self) -> list[KeyRow]:
        """Return the providers that are not built in as a demo; empty until ``loaded``."""
        return list(self._rows.values())

    def row(self, id: str) -> KeyRow:
        """Return one provider; raise KeyError for an unknown one."""
        return self._rows[id]

    def load(self) -> None:
        """Look for the keys; ``loaded`` follows."""
        door = self._door

        def refused(error: StudioError) -> None:
            _log.warning("the keys could not be looked for: %s", error)
            self._end_asking()

        self._begin_asking()
        self._tasks.run(lambda: [_look(door, _blank(info)) for info in door.infos()], self._take, refused)

    def save(self, id: str, key: str) -> None:
        """Keep a key and test it."""
        door, row = self._door, self._rows[id]

        def work() -> KeyRow:
            door.set(row.credential, key)
            door.forget()
            return _look(door, row)

        def kept(now: KeyRow) -> None:
            self._show(now)
            self.key_changed.emit(id)
            self.test(id)

        self._run(id, work, kept)

    def remove(self, id: str) -> None:
        """Take a key away; one in the environment stays there, and is used from then on."""
        door, row = self._door, self._rows[id]

        def work() -> KeyRow:
            door.delete(row.credential)
            door.forget()
            return _look(door, dataclasses.replace(row, tested=""))

        def gone(now: KeyRow) -> None:
            self._show(now)
            self.key_changed.emit(id)

        self._run(id, work, gone)

    def test(self, id: str) -> None:
        """Ask the provider whose key this is; costs nothing."""
        door, row = self._door, self._rows[id]
        self._run(id, lambda: _test(door, row), self._show)

    # ---- inside ----

    def _take(self, rows: Sequence[KeyRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self._end_asking()
        self.loaded.emit()

    def _begin_asking(self) -> None:
        self._asking += 1
        self.patience.start()

    def _end_asking(self) -> None:
        self._asking -= 1
        if not self._asking:
            self.patience.stop()
            self.waiting.emit(False)

    def _run(self, id: str, work: Callable[[], KeyRow], then: Callable[[KeyRow], None]) -> None:
        row = self._rows[id]
        if row.busy:
            return
        self._show(dataclasses.replace(row, busy=True))
        self._begin_asking()

        def done(now: KeyRow) -> None:
            self._end_asking()
            then(now)

        def refused(error: StudioError) -> None:
            self._end_asking()
            self._show(dataclasses.replace(row, tested=_words(error)))

        self._tasks.run(work, done, refused)

    def _show(self, row: KeyRow) -> None:
        self._rows[row.id] = row
        self.changed.emit(row.id)


# ---- in tasks ----


def _blank(info: ProviderInfo) -> KeyRow:
    field = info.credential
    if field is None:
        return KeyRow(info.id, info.name, KeyState.READY)
    return KeyRow(
        info.id,
        info.name,
        KeyState.MISSING,
        label=field.label,
        help=field.help,
        page=info.keys_page,
        credential=field.name,
        environment=info.environment,
    )


def _look(door: KeyDoor, row: KeyRow) -> KeyRow:
    if not row.credential:
        return dataclasses.replace(row, state=KeyState.READY, busy=False)
    try:
        secret = door.get(row.credential, row.environment)
    except StudioError as error:
        state = KeyState.LOCKED if isinstance(error, CredentialsLocked) else KeyState.MISSING
        kept = no_keyring_text() if isinstance(error, CredentialsUnavailable) else _words(error)
        return dataclasses.replace(row, state=state, source=None, masked="", kept=kept, busy=False)
    if secret is None:
        return dataclasses.replace(row, state=KeyState.MISSING, source=None, masked="", kept=row.help, busy=False)
    return dataclasses.replace(
        row,
        state=KeyState.READY,
        source=secret.source,
        masked=masked(secret.value),
        kept=_kept_text(door, secret.source, row),
        busy=False,
    )


def _test(door: KeyDoor, row: KeyRow) -> KeyRow:
    started = time.monotonic()
    try:
        account = door.check(row.id)
    except RateLimited as error:
        until = "" if error.retry_after is None else _clock(time.time() + error.retry_after)
        return dataclasses.replace(row, state=KeyState.LIMITED, until=until, tested=_words(error), busy=False)
    except StudioError as error:
        state = KeyState.REFUSED if isinstance(error, AuthenticationError) else KeyState.UNREACHABLE
        return dataclasses.replace(row, state=state, tested=_words(error), busy=False)
    took = round((time.monotonic() - started) * 1000)
    text = translate("Keys", "Tested {time} today: key works, account {name}, {ms} ms")
    said = text.format(time=_clock(time.time()), name=account.name or "?", ms=took)
    return dataclasses.replace(row, state=KeyState.READY, tested=said, busy=False)


# ---- words ----


def masked(key: str) -> str:
    """Return a key as it may be shown: its ends when it is long enough, else nothing of it."""
    if len(key) < _SHORTEST_SHOWN:
        return _DOTS
    return f"{key[:3]}{_DOTS}{key[-_SHOWN:]}"


def state_text(row: KeyRow) -> str:
    """Return how a provider stands in a few words."""
    if row.state is KeyState.LIMITED and row.until:
        return translate("Keys", "Over quota until {time}").format(time=row.until)
    return {
        KeyState.READY: translate("Keys", "Ready"),
        KeyState.MISSING: translate("Keys", "Not set up"),
        KeyState.LOCKED: translate("Keys", "Keyring locked"),
        KeyState.REFUSED: translate("Keys", "Key refused"),
        KeyState.LIMITED: translate("Keys", "Over quota"),
        KeyState.UNREACHABLE: translate("Keys", "Not reached"),
    }[row.state]


def _kept_text(door: KeyDoor, source: Source, row: KeyRow) -> str:
    if source is Source.KEYRING:
        name = door.describe().rpartition(": ")[2]
        text = translate(
            "Keys", "Kept in the system keyring ({name}). Vitrine never writes keys to its own files or logs."
        )
        return text.format(name=name)
    if source is Source.SESSION:
        return no_keyring_text()
    text = translate("Keys", "Read from the environment ({names}). A key saved here is used instead.")
    return text.format(names=", ".join(row.environment))


def models_text(names: Sequence[str]) -> str:
    """Return ``FLUX.1 dev, FLUX 1.1 pro ultra and 22 more``, empty for no models."""
    if len(names) <= 2:
        return ", ".join(names)
    text = translate("Keys", "{names} and {n} more")
    return text.format(names=", ".join(names[:2]), n=f"{len(names) - 2:,}")


def no_keyring_text() -> str:
    """Return words 27."""
    return translate("Keys", "No system keyring was found. Keys will be kept until you quit, not saved.")


def hang_text() -> str:
    """Return what to do when the keyring does not answer."""
    return translate(
        "Keys",
        "The system keyring has not answered yet. It may ask for its password in another window. Everything else goes"
        " on meanwhile.",
    )


def _clock(moment: float) -> str:
    return f"{datetime.datetime.fromtimestamp(moment):%H:%M}"


def _words(error: StudioError) -> str:
    return told_error(error)
