"""S3 errors in words: every failure of boto3 becomes a StorageError that says what to do. Imports boto3 lazily."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from vitrine.errors import (
    BucketNotFound,
    ObjectMissing,
    StorageAccessDenied,
    StorageError,
    StorageMisconfigured,
    StorageUnavailable,
    StudioError,
)

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

    from vitrine.storage.s3_config import S3Config

SAFE = "The result is safe on this computer."

ACTIONS = {
    "write": "s3:PutObject",
    "read": "s3:GetObject",
    "delete": "s3:DeleteObject",
    "list": "s3:ListBucket",
    "share": "s3:GetObject",
}
"""What the studio does, and the right that it needs for it."""

_VERBS = {"write": "writing", "read": "reading", "delete": "deleting", "list": "listing", "share": "reading"}

_EXPIRED = frozenset(
    {"ExpiredToken", "ExpiredTokenException", "InvalidToken", "TokenRefreshRequired", "RequestExpired"}
)
_DENIED = frozenset({"AccessDenied", "Forbidden", "403", "AllAccessDisabled", "AccountProblem", "UnauthorizedAccess"})
_KEY_UNKNOWN = frozenset({"InvalidAccessKeyId", "InvalidClientTokenId", "Unauthorized", "401", "NotSignedUp"})
_SECRET_WRONG = frozenset({"SignatureDoesNotMatch", "AuthFailure"})
_REGION = frozenset(
    {"AuthorizationHeaderMalformed", "PermanentRedirect", "301", "307", "TemporaryRedirect", "Redirect",
     "IllegalLocationConstraintException"}
)  # fmt: skip
_SLOW = frozenset(
    {"SlowDown", "RequestLimitExceeded", "ServiceUnavailable", "Throttling", "ThrottlingException",
     "TooManyRequests", "429", "503"}
)  # fmt: skip
_FULL = frozenset(
    {"QuotaExceeded", "XMinioStorageFull", "EntityTooLargeQuota", "InsufficientStorage", "StorageCapExceeded", "507"}
)
_CHECKSUMS = frozenset({"MissingContentLength", "411"})
_NAME = frozenset({"InvalidBucketName", "InvalidBucketNameError"})
_OBJECT_NAME = frozenset({"KeyTooLongError", "KeyTooLong", "InvalidObjectName", "InvalidURI"})
_SIZE = frozenset({"EntityTooLarge", "EntityTooSmall", "InvalidPart", "InvalidPartOrder", "NoSuchUpload"})
_CORRUPT = frozenset({"BadDigest", "InvalidDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch"})


def translate(error: BaseException, config: S3Config, *, action: str) -> StudioError:
    """Return what ``error`` means for a person; a StudioError comes back as it is.

    ``action`` is one of ACTIONS. Which signals mean what: docs of S3, and answers seen from seven servers.
    """
    from botocore.exceptions import ClientError

    if isinstance(error, StudioError):
        return error
    if isinstance(error, ClientError):
        return _from_answer(error, config, action)
    from vitrine.storage.s3_local_errors import from_local

    return from_local(error, config)


def code_of(error: BaseException) -> str:
    """Return the code in an S3 answer, or an empty string for another kind of failure."""
    response = getattr(error, "response", None)
    return str(response.get("Error", {}).get("Code", "")) if isinstance(response, Mapping) else ""


def status_of(error: BaseException) -> int:
    """Return the HTTP status of an S3 answer, 0 for another kind of failure."""
    response = getattr(error, "response", None)
    if not isinstance(response, Mapping):
        return 0
    return int(response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0) or 0)


def region_of(error: BaseException) -> str:
    """Return the region that an S3 answer names as the bucket's own, or an empty string."""
    response: Any = getattr(error, "response", None) or {}
    named = response.get("Error", {}).get("Region", "")
    headers = response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    return str(named or headers.get("x-amz-bucket-region", ""))


def about_keys(error: BaseException) -> bool:
    """Return whether an S3 answer judges the keys themselves, and not what they may do."""
    return code_of(error) in _KEY_UNKNOWN | _SECRET_WRONG | _EXPIRED


def refuses_checksums(error: BaseException, *, sent: bool) -> bool:
    """Return whether this answer to an upload may come from a server that lacks the newer S3 checksums.

    ``sent`` says whether the upload carried any. Seen: 411 (older MinIO, RGW 16), 501 and "Unauthorized" (R2),
    InvalidArgument naming the header (B2, OVH).
    """
    if not sent:
        return False
    code, status = code_of(error), status_of(error)
    if code in _CHECKSUMS or status in (411, 501) or code in ("NotImplemented", "Unauthorized"):
        return True
    return code in ("InvalidArgument", "InvalidRequest", "XAmzContentSHA256Mismatch") and status == 400


def _from_answer(error: ClientError, config: S3Config, action: str) -> StudioError:
    code, status = code_of(error), status_of(error)
    details = _details(error)
    place = config.bucket or "The bucket"
    if code in ("NoSuchKey", "NoSuchVersion") or (code in ("404", "NotFound") and action != "list"):
        return object_missing(config, details)
    if code in ("NoSuchBucket", "404", "NotFound"):
        return BucketNotFound(
            "No such bucket",
            f"There is no bucket named {config.bucket} at {config.host}. {SAFE}",
            "Check the bucket's name and the endpoint, or create the bucket.",
            details=details,
        )
    return (
        _credentials(error, code, config, action, details)
        or _settings(error, code, status, config, details)
        or _service(code, status, place, details)
    )


def _credentials(
    error: ClientError, code: str, config: S3Config, action: str, details: str
) -> StorageAccessDenied | StorageMisconfigured | None:
    if code in _KEY_UNKNOWN:
        return StorageAccessDenied(
            "Key refused",
            f"{config.host} does not know this access key. {SAFE}",
            "Check the access key and the endpoint; the key may have been deleted or switched off.",
            details=details,
        )
    if code in _SECRET_WRONG:
        return StorageAccessDenied(
            "Secret refused",
            f"The secret key does not belong to this access key at {config.host}. {SAFE}",
            "Enter the secret key again; a space or line end may have been pasted with it.",
            details=details,
        )
    if code in _EXPIRED:
        return sign_in_expired(config, details)
    if code == "RequestTimeTooSkewed":
        return StorageMisconfigured(
            "Clock is wrong",
            f"This computer's clock is {_skew(error)} off, so {config.host} refuses to answer. {SAFE}",
            "Set the clock (automatic time), then try again.",
            details=details,
        )
    if code in _DENIED or (code == "" and status_of(error) in (401, 403)):
        return denied(config, action, details)
    return None


def denied(config: S3Config, action: str, details: str = "") -> StorageAccessDenied:
    """Return the error for keys that are known but may not do ``action``."""
    where = f"{config.bucket}/{config.prefix}" if config.prefix else config.bucket
    return StorageAccessDenied(
        "Not allowed",
        f"{config.bucket} accepted the key but not {_VERBS.get(action, action)} in {where}. {SAFE}",
        f"The key needs {ACTIONS.get(action, 'more rights')}. "
        "If it has that right, check that the endpoint is the S3 address and not a console or web page.",
        details=details,
    )


def object_missing(config: S3Config, details: str = "") -> ObjectMissing:
    """Return the error for a key that holds nothing."""
    return ObjectMissing(
        "Not in the bucket",
        f"The result is not in {config.bucket} any more.",
        "If it is still on this computer, upload it again.",
        details=details,
    )


def sign_in_expired(config: S3Config, details: str = "") -> StorageAccessDenied:
    """Return the error for temporary keys that have ended."""
    command = f"aws sso login --profile {config.profile}" if config.profile else "aws sso login"
    return StorageAccessDenied(
        "Sign-in has ended",
        f"The sign-in for {config.bucket} has expired. {SAFE}",
        f"Sign in again, for example with: {command}",
        details=details,
    )


def _settings(
    error: ClientError, code: str, status: int, config: S3Config, details: str
) -> StorageMisconfigured | None:
    def wrong(title: str, message: str, hint: str) -> StorageMisconfigured:
        return StorageMisconfigured(title, f"{message} {SAFE}", hint, details=details)

    if code in _REGION or status in (301, 307):
        region = region_of(error)
        if not region:
            return wrong(
                "Wrong region",
                f"{config.bucket} lives in another region or at another address.",
                "Look up the bucket's region at the service and enter it; check the endpoint too.",
            )
        return wrong("Wrong region", f"{config.bucket} lives in the region {region}.", f"Set the region to {region}.")
    if code in _NAME:
        return wrong("Bucket name", f"{config.bucket} is no name a bucket can have.", "Enter the bucket's name only.")
    if code in _OBJECT_NAME:
        return wrong("Name refused", f"{config.host} does not take this name for a file.", "Shorten the folder name.")
    if code in ("MetadataTooLarge", "MetadataTooLargeException"):
        return wrong("Notes refused", f"{config.host} takes no more notes on a file.", "Report this with the details.")
    if code in _CHECKSUMS or "x-amz-checksum" in details or "x-amz-sdk-checksum" in details:
        return wrong(
            "Checksums refused",
            f"{config.host} does not know the newer S3 checksums.",
            "Set checksums to when_required.",
        )
    if code in ("MissingContentMD5", "NotImplemented", "501", "MethodNotAllowed", "405") or status in (405, 501):
        return wrong(
            "Not offered",
            f"{config.host} does not offer what Vitrine asked for.",
            "Check that the endpoint is the S3 address and not a console or web page.",
        )
    if (code in ("400", "") and status == 400) or _is_page(error, code):  # no S3 body: some other kind of server
        return wrong(
            "Not an S3 address",
            f"{config.host} answered with something that is not S3.",
            "If it speaks https, write the endpoint with https://; else look for the S3 address of the service."
            if config.endpoint.startswith("http://")
            else "The endpoint may be a console or a web page, or hold the bucket's name in its path.",
        )
    return None


def _is_page(error: ClientError, code: str) -> bool:
    # botocore turns a web page with status 200 into an internal server error.
    headers: Mapping[str, Any] = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    return code == "500" and str(headers.get("content-type", "")).startswith("text/html")


def _service(code: str, status: int, place: str, details: str) -> StorageError:
    if code in _SLOW or status in (429, 503):
        return StorageUnavailable(
            "Slow down", f"{place} asks Vitrine to slow down. {SAFE}", "It is tried again by itself.", details=details
        )
    if code in _FULL or status == 507 or "no writable volumes" in details:
        return StorageUnavailable(
            "Bucket is full",
            f"{place} has no room left. {SAFE}",
            "Free space or raise the quota at the service; it is tried again by itself.",
            details=details,
        )
    if code in _CORRUPT:
        return StorageUnavailable(
            "Damaged on the way",
            f"The bytes that reached {place} are not the ones that were sent, so they were not kept. {SAFE}",
            "It is tried again by itself; if it stays, look for a proxy in between.",
            details=details,
        )
    if code in _SIZE:
        return StorageError(
            "Size refused",
            f"{place} does not take a file of this size. {SAFE}",
            "Keep it in the folder.",
            details=details,
        )
    if status >= 500 or code in ("InternalError", "RequestTimeout", "500", "502", "504", "OperationAborted"):
        return StorageUnavailable(
            "Service trouble",
            f"{place} has a fault of its own. {SAFE}",
            "It is tried again by itself.",
            details=details,
        )
    return StorageError(
        "Bucket refused",
        f"{place} answered {code or status} and did not say more. {SAFE}",
        "Run the connection test in the settings; the details have the answer.",
        details=details,
    )


def _skew(error: ClientError) -> str:
    headers: Mapping[str, Any] = error.response.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    try:
        theirs = email.utils.parsedate_to_datetime(str(headers.get("date", ""))).timestamp()
    except (TypeError, ValueError):
        return "some minutes"
    minutes = round(abs(time.time() - theirs) / 60)
    return "1 minute" if minutes == 1 else f"{minutes:,} minutes"


def _details(error: ClientError) -> str:
    answer: Mapping[str, Any] = error.response
    meta = answer.get("ResponseMetadata", {})
    told = answer.get("Error", {})
    parts = [
        f"{error.operation_name}: HTTP {meta.get('HTTPStatusCode', '?')} {told.get('Code', '')}",
        without_query(str(told.get("Message", "")))[:500],
        f"request {meta['RequestId']}" if meta.get("RequestId") else "",
        f"host {meta['HostId']}" if meta.get("HostId") else "",
    ]
    return "; ".join(part for part in parts if part)


def without_query(text: str) -> str:
    """Return ``text`` with the query of each URL in it taken out, since it may hold a signature."""
    return " ".join(
        urlsplit(word)._replace(query="", fragment="").geturl() if "://" in word and "?" in word else word
        for word in text.split(" ")
    )
