"""Every error the studio can explain to a person. Imports nothing of the studio.

::

    StudioError
    ├─ ProviderError            the service that generates
    │  ├─ AuthenticationError   the key was refused
    │  ├─ PaymentRequired       no credit left
    │  ├─ InvalidRequest        the service refused a value (``fields`` says which)
    │  ├─ ModelUnavailable      no such model, or not for this account
    │  ├─ ContentRejected       the service declined the prompt or picture
    │  ├─ RateLimited           asked to slow down (``retry_after`` in seconds)
    │  ├─ ProviderUnavailable   unreachable, time-out, 5xx (``sent``: may the request have arrived?)
    │  │  └─ NoConnection       the connection itself: the network may be away
    │  ├─ GenerationFailed      the model ran and failed
    │  ├─ ResultExpired         the service has deleted the result
    │  └─ UnexpectedResponse    an answer that cannot be read (``sent`` as above)
    ├─ StorageError             the folder or bucket that keeps
    │  ├─ StorageAccessDenied, BucketNotFound, StorageUnavailable, StorageMisconfigured, ObjectMissing
    │  ├─ LinkElsewhere, TooManyResults
    ├─ CredentialError
    │  ├─ CredentialMissing, CredentialsLocked, CredentialsUnavailable
    ├─ LibraryError
    │  ├─ DiskFull, FolderNotWritable, MediaMissing, DatabaseTooNew, DatabaseDamaged, AlreadyRunning
    ├─ MediaError               a file that is not what it should be
    │  ├─ UnsupportedMedia, DamagedMedia, MediaTooLarge
    ├─ Interrupted              the person or the closing window stopped the work; not a failure
    └─ UnexpectedError          our bug: the traceback is in the log

Rules: ``title`` is two or three words for a tile, ``message`` says what happened and what is safe, ``hint``
says what to do next, ``charged`` says whether money was taken (None: nobody knows). A secret never stands in any
of them. Foreign exceptions are translated once, where the dependency lives.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as a value: what a job row keeps and a tile shows.

    ``retryable`` is True when carrying on later may help without anyone doing anything.
    ``charged`` is True, False or None (unknown). ``fields`` maps a model input's name to what is wrong with it.
    ``details`` is technical text (request id, raw answer) without secrets, shown behind "Details".
    """

    code: str
    title: str
    message: str
    hint: str = ""
    charged: bool | None = False
    details: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    retryable: bool = False


class StudioError(Exception):
    """Base of every error that is meant for a person."""

    code: ClassVar[str] = "error"
    retryable: ClassVar[bool] = False
    """True when the same step may succeed later without anyone doing anything."""

    def __init__(
        self,
        title: str,
        message: str,
        hint: str = "",
        *,
        charged: bool | None = False,
        details: str = "",
        fields: dict[str, str] | None = None,
    ) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
        self.hint = hint
        self.charged = charged
        self.details = details
        self.fields = fields or {}

    def failure(self) -> Failure:
        """Return this error as a value."""
        return Failure(
            self.code,
            self.title,
            self.message,
            self.hint,
            self.charged,
            self.details,
            dict(self.fields),
            self.retryable,
        )


# ---- providers ----


class ProviderError(StudioError):
    """Raised when the service that generates says no or cannot be understood."""

    code = "provider"


class AuthenticationError(ProviderError):
    """Raised when the service refuses the key (HTTP 401, 403)."""

    code = "key-refused"


class PaymentRequired(ProviderError):
    """Raised when the account has no credit left (HTTP 402)."""

    code = "no-credit"


class InvalidRequest(ProviderError):
    """Raised when the service refuses a value (HTTP 400, 413, 422); ``fields`` names the inputs."""

    code = "invalid-request"


class ModelUnavailable(ProviderError):
    """Raised when the service has no such model or version, or not for this account (HTTP 404)."""

    code = "model-unavailable"


class ContentRejected(ProviderError):
    """Raised when the service declines the prompt or the picture for its content."""

    code = "declined"


class RateLimited(ProviderError):
    """Raised when the service asks to slow down (HTTP 429). ``retry_after`` is in seconds, None when not said."""

    code = "rate-limited"
    retryable = True

    def __init__(self, title: str, message: str, hint: str = "", *, retry_after: float | None = None) -> None:
        super().__init__(title, message, hint)
        self.retry_after = retry_after


class ProviderUnavailable(ProviderError):
    """Raised when the service cannot be reached or fails by itself (no connection, time-out, HTTP 5xx, 408).

    ``sent`` is False only when it is certain that the request never reached the service.
    """

    code = "unreachable"
    retryable = True

    def __init__(
        self,
        title: str,
        message: str,
        hint: str = "",
        *,
        sent: bool = True,
        details: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(title, message, hint, charged=None if sent else False, details=details)
        self.sent = sent
        self.retry_after = retry_after


class NoConnection(ProviderUnavailable):
    """Raised when no connection could be made or it broke off: the service, or this computer's network, is away."""

    code = "no-connection"


class GenerationFailed(ProviderError):
    """Raised when the model ran at the service and failed."""

    code = "generation-failed"


class ResultExpired(ProviderError):
    """Raised when the service has already deleted the result."""

    code = "result-expired"


class UnexpectedResponse(ProviderError):
    """Raised when an answer cannot be read; as the answer to a create its outcome is unknown."""

    code = "unexpected-response"
    retryable = True
    sent = True


# ---- storage ----


class StorageError(StudioError):
    """Raised when the folder or bucket that keeps the results says no."""

    code = "storage"


class StorageAccessDenied(StorageError):
    """Raised when the credentials are unknown, wrong or may not do this."""

    code = "storage-denied"


class BucketNotFound(StorageError):
    """Raised when there is no bucket of that name at this endpoint."""

    code = "bucket-not-found"


class StorageUnavailable(StorageError):
    """Raised when the storage cannot be reached, is full, or asks to slow down; nothing is lost meanwhile."""

    code = "storage-unavailable"
    retryable = True


class StorageMisconfigured(StorageError):
    """Raised when region, endpoint, addressing or certificate do not fit; the hint says which."""

    code = "storage-misconfigured"


class ObjectMissing(StorageError):
    """Raised when the object is not in the storage any more."""

    code = "object-missing"


class LinkElsewhere(StorageError):
    """Raised when a link lies in a bucket that is not connected now, so that it can be neither read nor stopped."""

    code = "link-elsewhere"


class TooManyResults(StorageError):
    """Raised when more results are chosen than can be shared at once."""

    code = "too-many-results"


# ---- credentials ----


class CredentialError(StudioError):
    """Raised when a key cannot be had."""

    code = "credential"


class CredentialMissing(CredentialError):
    """Raised when no key was ever set."""

    code = "key-missing"


class CredentialsLocked(CredentialError):
    """Raised when the system keyring is locked."""

    code = "keyring-locked"


class CredentialsUnavailable(CredentialError):
    """Raised when there is no system keyring, or it does not answer."""

    code = "keyring-unavailable"


# ---- library ----


class LibraryError(StudioError):
    """Raised when this computer cannot keep or find something."""

    code = "library"


class DiskFull(LibraryError):
    """Raised when the disk has no space left."""

    code = "disk-full"


class FolderNotWritable(LibraryError):
    """Raised when the results folder cannot be written."""

    code = "folder-not-writable"


class MediaMissing(LibraryError):
    """Raised when a result's file was moved or deleted outside the studio."""

    code = "file-missing"


class DatabaseTooNew(LibraryError):
    """Raised when the database was written by a newer version of the studio."""

    code = "database-too-new"


class DatabaseDamaged(LibraryError):
    """Raised when the database file is not a sound database."""

    code = "database-damaged"


class AlreadyRunning(LibraryError):
    """Raised when another process of the studio has this library open."""

    code = "already-running"


# ---- media ----


class MediaError(StudioError):
    """Raised when a file is not what it should be."""

    code = "media"


class UnsupportedMedia(MediaError):
    """Raised when the bytes are no picture or video that the studio knows."""

    code = "unsupported-media"


class DamagedMedia(MediaError):
    """Raised when the file is truncated or cannot be decoded."""

    code = "damaged-media"


class MediaTooLarge(MediaError):
    """Raised when a file is over the size limit in bytes, or a picture over the limit in pixels."""

    code = "media-too-large"


# ---- the rest ----


class Interrupted(StudioError):
    """Raised inside blocking work when its stop token is set. Not a failure: the work goes on next time."""

    code = "interrupted"

    def __init__(self) -> None:
        super().__init__("Stopped", "The work was stopped and goes on next time.")


class UnexpectedError(StudioError):
    """Raised in place of an exception nobody foresaw: our bug. The traceback is in the log."""

    code = "bug"

    def __init__(self, details: str = "", *, charged: bool | None = None) -> None:
        super().__init__(
            "Unexpected fault",
            "Something went wrong inside Vitrine. What was already saved is safe.",
            "Copy the details and report them; the log has the rest.",
            charged=charged,
            details=details,
        )
