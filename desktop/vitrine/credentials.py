"""Keys: kept in the system keyring, else read from the environment, else held in memory until the studio quits."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from vitrine.errors import CredentialError, CredentialMissing, CredentialsLocked, CredentialsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
REPLICATE_API_TOKEN = "replicate.api_token"
S3_ACCESS_KEY_ID = "s3.access_key_id"
S3_SECRET_ACCESS_KEY = "s3.secret_access_key"
S3_SESSION_TOKEN = "s3.session_token"

ENVIRONMENT: Mapping[str, tuple[str, ...]] = {
    REPLICATE_API_TOKEN: ("REPLICATE_API_TOKEN",),
    S3_ACCESS_KEY_ID: ("AWS_ACCESS_KEY_ID",),
    S3_SECRET_ACCESS_KEY: ("AWS_SECRET_ACCESS_KEY",),
    S3_SESSION_TOKEN: ("AWS_SESSION_TOKEN",),
}
"""Variables a key may come from when the keyring has none."""

DEADLINE = 30.0
"""Seconds a keyring may take, its own password prompt included. A bus that swallows replies never returns."""

_log = logging.getLogger(__name__)


class Source(StrEnum):
    """Where a key came from."""

    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    SESSION = "session"  # in memory, gone when the studio quits


@dataclass(frozen=True, slots=True)
class Secret:
    """A key and where it came from. The value never shows in a representation."""

    value: str = field(repr=False)
    source: Source


class CredentialStore:
    """Keeps keys. Thread-safe, blocks: not for the GUI thread.

    What the person put into the keyring wins over the environment. ``redact`` is told every key that is read or
    set, so that logs can hide it. ``backend`` stands in for the system's keyring (tests). Methods raise
    CredentialsLocked or CredentialsUnavailable; neither ever means "not set".
    """

    def __init__(
        self,
        service: str = "Vitrine",
        *,
        environment: Mapping[str, str] = os.environ,
        redact: Callable[[str], object] = str,  # hides nothing
        backend: KeyringBackend | None = None,
        deadline: float = DEADLINE,
    ) -> None:
        self._service = service
        self._environment = environment
        self._redact = redact
        self._backend = backend
        self._deadline = deadline
        self._lock = threading.RLock()
        self._kept: dict[str, str] = {}
        self._session: dict[str, str] = {}
        self._stuck: threading.Thread | None = None

    def get(self, name: str, environment: Sequence[str] = ()) -> Secret | None:
        """Return the key, None when none was ever set.

        ``environment`` adds variables to look at for keys that are not in :data:`ENVIRONMENT`. A keyring that fails
        is an error only when neither memory nor the environment has the key.
        """
        with self._lock:
            kept, failure = self._kept.get(name), None
            if kept is None and name not in self._session:
                try:
                    kept = self._ask("get", lambda ring: ring.get_password(self._service, name))
                except CredentialError as error:
                    failure = error
            if kept:
                self._kept[name] = kept
                return self._told(Secret(kept, Source.KEYRING))
            if name in self._session:
                return self._told(Secret(self._session[name], Source.SESSION))
            found = self.in_environment(name, environment)
            if found is None and failure is not None:
                raise failure
            return found

    def in_environment(self, name: str, environment: Sequence[str] = ()) -> Secret | None:
        """Return the key as the environment has it, None when it has none; asks no keyring."""
        for variable in (*environment, *ENVIRONMENT.get(name, ())):
            if value := _tidy(self._environment.get(variable, "")):
                return self._told(Secret(value, Source.ENVIRONMENT))
        return None

    def need(self, name: str, what: str, environment: Sequence[str] = ()) -> str:
        """Return the key; raise CredentialMissing, which calls it ``what`` ("key for Replicate")."""
        secret = self.get(name, environment)
        if secret is None:
            raise CredentialMissing(
                "No key", f"There is no {what} yet. Nothing was sent.", "Put one in Settings; it goes to the keyring."
            )
        return secret.value

    def set(self, name: str, value: str) -> Source:
        """Keep a key, blanks and line breaks taken out; return where it is kept.

        SESSION means that there is no keyring, and that the key is forgotten when the studio quits. Raise
        CredentialsLocked when there is one but it is locked: nothing is kept then.
        """
        secret = _tidy(value)
        if not secret:
            raise CredentialMissing("No key", "The key is empty. Nothing was changed.", "Paste the whole key.")
        self._redact(secret)
        with self._lock:
            try:
                self._ask("set", lambda ring: ring.set_password(self._service, name, secret))
            except CredentialsUnavailable as error:
                _log.info("key %s is kept in memory only: %s", name, error.details or error.message)
                self._kept.pop(name, None)
                self._session[name] = secret
                return Source.SESSION
            self._session.pop(name, None)
            self._kept[name] = secret
            return Source.KEYRING

    def delete(self, name: str) -> None:
        """Forget a key; harmless when there is none. One in the environment stays there."""
        with self._lock:
            was_in_memory = self._session.pop(name, None) is not None
            try:
                self._ask("delete", lambda ring: _delete(ring, self._service, name))
            except CredentialsUnavailable:
                if not was_in_memory:
                    raise
            self._kept.pop(name, None)

    def forget(self) -> None:
        """Drop what was cached from the keyring, so that the next read asks it again."""
        with self._lock:
            self._kept.clear()

    @property
    def persistent(self) -> bool:
        """Return whether there is a keyring that keeps keys beyond this run (it may be locked)."""
        try:
            with self._lock:
                self._ask("look", type)
        except CredentialsUnavailable:
            return False
        return True

    def describe(self) -> str:
        """Return the keyring's name for a report, or why there is none."""
        try:
            with self._lock:
                return self._ask("look", lambda ring: f"{type(ring).__module__.rsplit('.', 1)[-1]}: {ring.name}")
        except CredentialError as error:
            return error.message

    # ---- the keyring, with a deadline ----

    def _told(self, secret: Secret) -> Secret:
        self._redact(secret.value)
        return secret

    def _ask(self, what: str, action: Callable[[KeyringBackend], T]) -> T:
        """Do ``action`` with the keyring in a thread of its own, and wait no longer than the deadline."""
        if self._stuck is not None and self._stuck.is_alive():
            raise _silent()
        results: list[T] = []
        errors: list[BaseException] = []

        def work() -> None:
            try:
                results.append(action(self._ring()))
            except BaseException as error:
                errors.append(error)

        thread = threading.Thread(target=work, name=f"keyring-{what}", daemon=True)
        thread.start()
        thread.join(self._deadline)
        self._stuck = thread if thread.is_alive() else None
        if self._stuck is not None:
            raise _silent()
        if errors:
            raise _translated(errors[0]) from errors[0]
        return results[0]

    def _ring(self) -> KeyringBackend:
        import keyring

        ring = self._backend or keyring.get_keyring()
        module = type(ring).__module__
        # "null" swallows keys in silence; the backends of keyrings.alt write them readable or ask on the terminal.
        if module.startswith(("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")):
            raise _none(module)
        return ring


def _tidy(value: str) -> str:
    """Return a pasted key without blanks and line breaks: no key has any."""
    return "".join(value.split())


def _delete(ring: KeyringBackend, service: str, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    if ring.get_password(service, name) is None:
        return
    try:
        ring.delete_password(service, name)
    except PasswordDeleteError:
        if ring.get_password(service, name) is not None:
            raise


def _translated(error: BaseException) -> CredentialError:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, CredentialError):
        return error
    if isinstance(error, KeyringLocked | InitError):
        return CredentialsLocked(
            "Keyring locked",
            "The system keyring is locked, so the key cannot be read or kept. Nothing was sent.",
            "Unlock it (or log in again), then go on.",
            details=type(error).__name__,
        )
    if isinstance(error, NoKeyringError):
        return _none(type(error).__name__)
    return CredentialsUnavailable(
        "Keyring failed",
        "The system keyring failed. Nothing was sent.",
        "Keys set now are kept until you quit, not saved.",
        details=type(error).__name__,
    )


def _none(details: str) -> CredentialsUnavailable:
    return CredentialsUnavailable(
        "No keyring",
        "No system keyring was found. Keys will be kept until you quit, not saved.",
        "Put the key in Settings for this run, or in an environment variable.",
        details=details,
    )


def _silent() -> CredentialsUnavailable:
    return CredentialsUnavailable(
        "Keyring silent",
        "The system keyring does not answer. It may be asking for its password in another window.",
        "Answer it there, then go on.",
        details="deadline passed",
    )
