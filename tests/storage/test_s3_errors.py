"""Every failure of S3 in words: real botocore errors in, one StorageError with a remedy out."""

from __future__ import annotations

import datetime
import email.utils
from typing import Any

import pytest
from botocore import exceptions as e
from botocore.parsers import ResponseParserError

from vitrine.errors import (
    BucketNotFound,
    CredentialMissing,
    Interrupted,
    MediaMissing,
    ObjectMissing,
    StorageAccessDenied,
    StorageError,
    StorageMisconfigured,
    StorageUnavailable,
    StudioError,
    UnexpectedError,
)
from vitrine.storage.s3_config import S3Config
from vitrine.storage.s3_errors import ACTIONS, refuses_checksums, region_of, translate

CONFIG = S3Config("mira-studio", prefix="art", endpoint_url="https://s3.example:9000", secret_key="hush-hush")


def answer(code: str, status: int = 400, headers: dict[str, str] | None = None, **told: Any) -> e.ClientError:
    meta: Any = {"HTTPStatusCode": status, "RequestId": "REQ1", "HostId": "HOST1", "HTTPHeaders": headers or {}}
    error: Any = {"Code": code, "Message": "their words", **told}
    return e.ClientError({"Error": error, "ResponseMetadata": meta}, "PutObject")


def said(error: BaseException, action: str = "write", config: S3Config = CONFIG) -> StudioError:
    return translate(error, config, action=action)


@pytest.mark.parametrize(
    ("code", "status", "kind", "words"),
    [
        ("InvalidAccessKeyId", 403, StorageAccessDenied, "does not know this access key"),
        ("Unauthorized", 401, StorageAccessDenied, "does not know this access key"),
        ("SignatureDoesNotMatch", 403, StorageAccessDenied, "secret key does not belong"),
        ("AccessDenied", 403, StorageAccessDenied, "accepted the key but not writing in mira-studio/art"),
        ("403", 403, StorageAccessDenied, "accepted the key but not writing"),
        ("", 403, StorageAccessDenied, "accepted the key but not writing"),
        ("ExpiredToken", 400, StorageAccessDenied, "has expired"),
        ("InvalidToken", 400, StorageAccessDenied, "has expired"),
        ("ExpiredTokenException", 400, StorageAccessDenied, "has expired"),
        ("RequestTimeTooSkewed", 403, StorageMisconfigured, "clock is"),
        ("AuthorizationHeaderMalformed", 400, StorageMisconfigured, "another region"),
        ("PermanentRedirect", 301, StorageMisconfigured, "another region"),
        ("301", 301, StorageMisconfigured, "another region"),
        ("IllegalLocationConstraintException", 400, StorageMisconfigured, "another region"),
        ("NoSuchBucket", 404, BucketNotFound, "no bucket named mira-studio at s3.example:9000"),
        ("NoSuchKey", 404, ObjectMissing, "not in mira-studio any more"),
        ("404", 404, ObjectMissing, "not in mira-studio any more"),
        ("InvalidBucketName", 400, StorageMisconfigured, "no name a bucket can have"),
        ("KeyTooLongError", 400, StorageMisconfigured, "does not take this name"),
        ("InvalidObjectName", 400, StorageMisconfigured, "does not take this name"),
        ("MetadataTooLarge", 400, StorageMisconfigured, "no more notes"),
        ("EntityTooLarge", 400, StorageError, "file of this size"),
        ("EntityTooSmall", 400, StorageError, "file of this size"),
        ("InvalidPart", 400, StorageError, "file of this size"),
        ("SlowDown", 503, StorageUnavailable, "slow down"),
        ("RequestLimitExceeded", 503, StorageUnavailable, "slow down"),
        ("429", 429, StorageUnavailable, "slow down"),
        ("503", 503, StorageUnavailable, "slow down"),
        ("QuotaExceeded", 403, StorageUnavailable, "no room left"),
        ("XMinioStorageFull", 507, StorageUnavailable, "no room left"),
        ("507", 507, StorageUnavailable, "no room left"),
        ("InternalError", 500, StorageUnavailable, "fault of its own"),
        ("502", 502, StorageUnavailable, "fault of its own"),
        ("BadDigest", 400, StorageUnavailable, "not the ones that were sent"),
        ("MissingContentLength", 411, StorageMisconfigured, "newer S3 checksums"),
        ("MissingContentMD5", 400, StorageMisconfigured, "does not offer"),
        ("NotImplemented", 501, StorageMisconfigured, "does not offer"),
        ("405", 405, StorageMisconfigured, "does not offer"),
        ("SomethingNew", 400, StorageError, "SomethingNew"),
    ],
)
def test_answers_in_words(code: str, status: int, kind: type[StudioError], words: str) -> None:
    error = said(answer(code, status))
    assert type(error) is kind
    assert words in error.message
    assert error.hint
    assert error.charged is False
    assert "request REQ1" in error.details
    assert "host HOST1" in error.details


@pytest.mark.parametrize(("action", "right"), ACTIONS.items())
def test_a_refusal_names_the_right_that_is_needed(action: str, right: str) -> None:
    assert right in said(answer("AccessDenied", 403), action).hint


def test_a_missing_bucket_while_listing() -> None:
    assert isinstance(said(answer("404", 404), "list"), BucketNotFound)


def test_a_full_server_that_says_internal_error() -> None:
    error = said(answer("InternalError", 500, Message="no writable volumes for collection x"))
    assert error.title == "Bucket is full"


def test_a_server_that_names_the_checksum_header() -> None:
    error = said(answer("InvalidArgument", 400, Message="Unsupported header 'x-amz-sdk-checksum-algorithm'"))
    assert error.title == "Checksums refused"


@pytest.mark.parametrize(
    "error",
    [
        answer("AuthorizationHeaderMalformed", 400, Region="eu-west-1"),
        answer("PermanentRedirect", 301, headers={"x-amz-bucket-region": "eu-west-1"}),
    ],
)
def test_the_right_region_is_learned_and_offered(error: e.ClientError) -> None:
    assert region_of(error) == "eu-west-1"
    told = said(error)
    assert "lives in the region eu-west-1" in told.message
    assert told.hint == "Set the region to eu-west-1."


@pytest.mark.parametrize(("minutes", "words"), [(17, "17 minutes"), (-61, "61 minutes"), (1, "1 minute off")])
def test_a_wrong_clock_is_measured(minutes: int, words: str) -> None:
    theirs = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes)
    header = {"date": email.utils.format_datetime(theirs, usegmt=True)}
    assert words in said(answer("RequestTimeTooSkewed", 403, headers=header)).message


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Foo 2026"])
def test_a_wrong_clock_without_a_date(date: str) -> None:
    assert "some minutes off" in said(answer("RequestTimeTooSkewed", 403, headers={"date": date})).message


URL = "https://s3.example:9000/mira-studio/a.png?X-Amz-Signature=abcdef"
LOCAL: list[tuple[BaseException, type[StudioError], str]] = [
    (e.NoCredentialsError(), CredentialMissing, "No keys for mira-studio"),
    (e.PartialCredentialsError(provider="env", cred_var="AWS_SECRET_ACCESS_KEY"), CredentialMissing, "one half"),
    (e.ProfileNotFound(profile="mira"), StorageMisconfigured, "no profile named"),
    (e.UnauthorizedSSOTokenError(), StorageAccessDenied, "has expired"),
    (e.SSOTokenLoadError(error_msg="x"), StorageAccessDenied, "has expired"),
    (e.TokenRetrievalError(provider="sso", error_msg="x"), StorageAccessDenied, "has expired"),
    (e.NoAuthTokenError(), StorageAccessDenied, "has expired"),
    (e.LoginRefreshRequired(), StorageAccessDenied, "has expired"),
    (RuntimeError("Credentials were refreshed, but the refreshed credentials are still expired."),
     StorageAccessDenied, "has expired"),
    (e.CredentialRetrievalError(provider="custom-process", error_msg="secret output"), StorageAccessDenied,
     "gave no keys"),
    (e.SSLError(endpoint_url=URL, error="[SSL: WRONG_VERSION_NUMBER] wrong version number"), StorageMisconfigured,
     "does not speak https"),
    (e.SSLError(endpoint_url=URL, error="[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), StorageMisconfigured,
     "does not trust the certificate"),
    (e.SSLError(endpoint_url=URL, error="EOF occurred"), StorageUnavailable, "No encrypted connection"),
    (e.ProxyConnectionError(proxy_url="http://u:p@proxy"), StorageUnavailable, "proxy"),
    (e.ConnectTimeoutError(endpoint_url=URL), StorageUnavailable, "did not answer in time"),
    (e.ReadTimeoutError(endpoint_url=URL), StorageUnavailable, "did not answer in time"),
    (e.EndpointConnectionError(endpoint_url="http://127.0.0.1:9"), StorageUnavailable, "Nothing answers"),
    (e.EndpointConnectionError(endpoint_url="https://nowhere.invalid"), StorageUnavailable,
     "No computer named nowhere.invalid"),
    (e.ConnectionClosedError(endpoint_url=URL), StorageUnavailable, "hung up"),
    (e.HTTPClientError(error="x"), StorageUnavailable, "broke"),
    (e.ResponseStreamingError(error="x"), StorageUnavailable, "broke"),
    (e.IncompleteReadError(actual_bytes=1, expected_bytes=2), StorageUnavailable, "broke"),
    (e.NoRegionError(), StorageMisconfigured, "region"),
    (e.InvalidRegionError(region_name="x y"), StorageMisconfigured, "region"),
    (e.ParamValidationError(report='Invalid bucket name "a b"'), StorageMisconfigured, "no name a bucket can have"),
    (e.ConfigParseError(path="~/.aws/config"), StorageMisconfigured, "cannot be used"),
    (ValueError("Invalid endpoint: s3 example"), StorageMisconfigured, "cannot be used"),
    (e.MissingDependencyException(msg="needs botocore[crt]"), StorageMisconfigured, "cannot be used"),
    (ResponseParserError("not well-formed"), StorageMisconfigured, "something that is not S3"),
    (FileNotFoundError(2, "No such file"), MediaMissing, "moved or deleted"),
    (KeyError("bug"), UnexpectedError, "Something went wrong inside Vitrine"),
]  # fmt: skip


@pytest.mark.parametrize(("error", "kind", "words"), LOCAL, ids=[type(error).__name__ for error, _, _ in LOCAL])
def test_failures_before_an_answer_in_words(error: BaseException, kind: type[StudioError], words: str) -> None:
    told = said(error)
    assert type(told) is kind
    assert words in told.message
    assert told.hint
    assert told.charged is False


@pytest.mark.parametrize(
    "error", [error for error, _, _ in LOCAL] + [answer("AccessDenied", 403, Message=f"see {URL}"), answer("X", 400)]
)
def test_no_secret_and_no_signature_in_any_words(error: BaseException) -> None:
    told = said(error)
    shown = " ".join((str(told), told.title, told.message, told.hint, told.details))
    for secret in ("hush-hush", "abcdef", "u:p", "secret output"):
        assert secret not in shown


def test_http_spoken_to_an_https_port_is_suspected() -> None:
    config = S3Config("mira-studio", endpoint_url="http://s3.example:9000")
    told = said(e.ConnectionClosedError(endpoint_url="http://s3.example:9000"), config=config)
    assert "https://" in told.hint


def test_sso_names_the_command_for_the_profile() -> None:
    told = said(e.UnauthorizedSSOTokenError(), config=S3Config("b", profile="mira"))
    assert told.hint.endswith("aws sso login --profile mira")


def test_our_own_errors_pass_through() -> None:
    stopped = Interrupted()
    assert said(stopped) is stopped


@pytest.mark.parametrize(
    "error",
    [
        answer("MissingContentLength", 411),
        answer("411", 411),
        answer("NotImplemented", 501),
        answer("InvalidArgument", 400),
        answer("Unauthorized", 401),
    ],
)
def test_signs_of_a_server_without_the_newer_checksums(error: e.ClientError) -> None:
    assert refuses_checksums(error, sent=True)
    assert not refuses_checksums(error, sent=False)


@pytest.mark.parametrize("error", [answer("AccessDenied", 403), answer("SlowDown", 503), e.NoCredentialsError()])
def test_other_refusals_are_not_blamed_on_checksums(error: Exception) -> None:
    assert not refuses_checksums(error, sent=True)
