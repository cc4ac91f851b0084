"""Failures that happen before an S3 service answers: no keys, no connection, no trust. Imports boto3 lazily."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from vitrine.errors import (
    CredentialMissing,
    MediaMissing,
    StorageAccessDenied,
    StorageMisconfigured,
    StorageUnavailable,
    StudioError,
    UnexpectedError,
)
from vitrine.storage.s3_errors import SAFE, sign_in_expired, without_query

if TYPE_CHECKING:
    from vitrine.storage.s3_config import S3Config


def from_local(error: BaseException, config: S3Config) -> StudioError:
    """Return what a failure without an S3 answer means for a person."""
    return _keys(error, config) or _connection(error, config) or _settings(error, config) or _rest(error)


def _keys(error: BaseException, config: S3Config) -> StudioError | None:
    from botocore import exceptions as e

    if isinstance(error, e.NoCredentialsError):
        return CredentialMissing(
            "No keys",
            f"No keys for {config.bucket} were found. {SAFE}",
            "Enter an access key in the settings, choose an AWS profile, or set AWS_ACCESS_KEY_ID.",
        )
    if isinstance(error, e.PartialCredentialsError):
        return CredentialMissing(
            "Half a key",
            f"Only one half of the keys for {config.bucket} was found. {SAFE}",
            "An access key and its secret belong together: enter both.",
            details=str(error),
        )
    if isinstance(error, e.ProfileNotFound):
        return StorageMisconfigured(
            "No such profile",
            f"The AWS tools on this computer have no profile named {config.profile or 'in AWS_PROFILE'}. {SAFE}",
            "Choose another profile in the settings, or make this one with: aws configure",
            details=str(error),
        )
    if isinstance(error, e.SSOError | e.TokenRetrievalError | e.LoginError | e.NoAuthTokenError):
        return sign_in_expired(config, type(error).__name__)
    if isinstance(error, RuntimeError) and "still expired" in str(error):  # botocore has no type of its own for it
        return sign_in_expired(config, "the renewed keys have ended too")
    if isinstance(error, e.CredentialRetrievalError):
        return StorageAccessDenied(
            "No keys from profile",
            f"The AWS profile {config.profile or 'in use'} gave no keys. {SAFE}",
            "Sign in with the AWS tools again, or run the profile's credential_process by hand to see why.",
            details=type(error).__name__,
        )
    return None


def _connection(error: BaseException, config: S3Config) -> StudioError | None:
    from botocore import exceptions as e

    if isinstance(error, e.SSLError):
        return _tls(error, config)
    if isinstance(error, e.ProxyConnectionError):
        return _away(config, "The proxy of this computer does not answer.", "Check HTTP_PROXY and HTTPS_PROXY.", error)
    if isinstance(error, e.ConnectTimeoutError | e.ReadTimeoutError):
        return _away(config, f"{config.host} did not answer in time.", "It is tried again by itself.", error)
    if isinstance(error, e.EndpointConnectionError):
        return _unreachable(config, error)
    if isinstance(error, e.ConnectionClosedError):
        return _closed(config, error)
    if isinstance(error, e.HTTPClientError | e.ConnectionError | e.ChecksumError | e.IncompleteReadError):
        return _away(config, f"The connection to {config.host} broke.", "It is tried again by itself.", error)
    return None


def _tls(error: BaseException, config: S3Config) -> StudioError:
    text = str(error)
    if "WRONG_VERSION_NUMBER" in text or "wrong version number" in text or "record layer" in text.lower():
        return StorageMisconfigured(
            "Not encrypted there",
            f"{config.host} does not speak https on this port. {SAFE}",
            "Write the endpoint with http:// if this is a server of your own network, or correct the port.",
        )
    if "CERTIFICATE_VERIFY_FAILED" in text or "certificate" in text.lower():
        return StorageMisconfigured(
            "Certificate unknown",
            f"This computer does not trust the certificate of {config.host}. {SAFE}",
            "If the server is your own or your company's, choose its CA file in the settings.",
            details=without_query(text)[:300],
        )
    return _away(config, f"No encrypted connection to {config.host} came about.", "It is tried again.", error)


def _unreachable(config: S3Config, error: BaseException) -> StudioError:
    # botocore says the same for an unknown name and a closed port; a person needs to know which.
    host = urlsplit(str(getattr(error, "kwargs", {}).get("endpoint_url", ""))).hostname or config.host.partition(":")[0]
    try:
        socket.getaddrinfo(host, None)
    except OSError:
        what = f"No computer named {host} was found."
        return _away(config, what, "Check the endpoint's spelling and this computer's network.", error)
    what = f"Nothing answers at {config.host}."
    return _away(config, what, "Check the port; the server may be switched off.", error)


def _closed(config: S3Config, error: BaseException) -> StudioError:
    if config.endpoint.startswith("http://"):
        return _away(
            config, f"{config.host} hung up.", "If it speaks https, write the endpoint with https://.", error
        )  # fmt: skip
    return _away(config, f"{config.host} hung up.", "It is tried again by itself.", error)


def _away(config: S3Config, what: str, hint: str, error: BaseException) -> StorageUnavailable:
    return StorageUnavailable(
        "Bucket away", f"{what} {SAFE}", hint, details=f"{type(error).__name__} ({config.bucket})"
    )


def _settings(error: BaseException, config: S3Config) -> StudioError | None:
    from botocore import exceptions as e
    from botocore.parsers import ResponseParserError

    if isinstance(error, ResponseParserError):
        return StorageMisconfigured(
            "Not an S3 address",
            f"{config.host} answered with something that is not S3. {SAFE}",
            "The endpoint may be a console or a web page, or hold the bucket's name in its path.",
        )
    if isinstance(error, e.NoRegionError | e.InvalidRegionError):
        return StorageMisconfigured(
            "No region", f"The region of {config.bucket} is not known. {SAFE}", "Enter it in the settings."
        )
    if isinstance(error, e.ParamValidationError) and "bucket" in str(error).lower():
        return StorageMisconfigured(
            "Bucket name", f"{config.bucket!r} is no name a bucket can have.", "Enter the bucket's name only."
        )
    configured = (
        e.ConfigParseError | e.ConfigNotFound | e.InvalidConfigError | e.InvalidProxiesConfigError
        | e.MissingDependencyException | e.EndpointProviderError | e.UnsupportedS3ConfigurationError
    )  # fmt: skip
    address = isinstance(error, ValueError) and any(word in str(error) for word in ("ndpoint", "URL"))
    if isinstance(error, configured) or address:
        return StorageMisconfigured(
            "Settings do not fit",
            f"The settings for {config.bucket} or those of the AWS tools cannot be used. {SAFE}",
            "Check endpoint, CA file and the AWS configuration file.",
            details=without_query(str(error))[:300],
        )
    return None


def _rest(error: BaseException) -> StudioError:
    if isinstance(error, FileNotFoundError):
        return MediaMissing(
            "File is missing",
            "The result's file was moved or deleted outside Vitrine before it was uploaded.",
            "Put the file back, then try again.",
        )
    return UnexpectedError(f"{type(error).__name__}: {without_query(str(error))[:300]}", charged=False)
