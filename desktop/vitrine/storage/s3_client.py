"""The one boto3 client of a bucket: set up to survive every service, with its keys and their true end."""

from __future__ import annotations

import logging
import os
import ssl
import threading
from typing import TYPE_CHECKING, Any

from vitrine.errors import StorageMisconfigured
from vitrine.storage.s3_config import S3Config, is_aws
from vitrine.storage.s3_errors import SAFE, region_of

if TYPE_CHECKING:
    from boto3.session import Session
    from botocore.credentials import Credentials
    from botocore.session import Session as BotocoreSession
    from mypy_boto3_s3 import S3Client

_log = logging.getLogger(__name__)

ATTEMPTS = 3
"""Tries of one request inside boto3; the pipeline tries again after that, and says so."""
POOL = 32
"""Connections kept: 8 workers with 4 parts each."""


_loader_lock = threading.Lock()
_loaders: list[Any] = []


def prepare() -> None:
    """Import boto3 and read its description of S3 ahead of the first client; asks for no keys, reaches nobody."""
    S3Connection(S3Config(bucket="none", access_key="none", secret_key="none", endpoint_url="http://127.0.0.1")).client  # noqa: B018


class S3Connection:
    """Makes the client on first use, once, and remembers what was learned about the service. Thread-safe."""

    def __init__(self, config: S3Config) -> None:
        self.config = config
        self._lock = threading.Lock()
        self._client: S3Client | None = None
        self._credentials: Credentials | None = None
        self._session: Session | None = None
        self._region = config.region
        self._checksums = config.checksums
        self._region_looked_up = False

    @property
    def client(self) -> S3Client:
        """Return the shared client. Slow the first time (it imports boto3): never on the interface thread."""
        with self._lock:
            if self._client is None:
                self._client = self._make()
            return self._client

    @property
    def strict(self) -> bool:
        """Return whether uploads carry the newer S3 checksums beside Content-MD5."""
        config: Any = self.client.meta.config
        return bool(config.request_checksum_calculation == "when_supported")

    @property
    def region(self) -> str:
        """Return the region in use, as configured or learned."""
        return self.client.meta.region_name

    def without_checksums(self) -> None:
        """Stop sending the newer checksums to this service; it answered that it does not know them."""
        _log.info("the service of %s lacks the newer checksums: sending Content-MD5 only", self.config.bucket)
        with self._lock:
            self._checksums, self._client = "when_required", None

    def look_up_region(self) -> str:
        """Learn the bucket's own region where the service is AWS, once; return the region that is in use then.

        A request to the wrong region is led to the right one by AWS; a signed link is not.
        """
        if self._region_looked_up or not is_aws(self.client.meta.endpoint_url):
            return self.region
        found = self.bucket_region()
        self._region_looked_up = True
        if found and found != self.region:
            _log.info("%s lives in %s", self.config.bucket, found)
            with self._lock:
                self._region, self._client = found, None
        return self.region

    def bucket_region(self) -> str:
        """Ask the service where the bucket is; AWS says so even when it refuses. Empty when it does not say."""
        from botocore.exceptions import ClientError

        try:
            answer: Any = self.client.head_bucket(Bucket=self.config.bucket)
        except ClientError as error:
            return region_of(error)
        headers = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {})
        return str(answer.get("BucketRegion") or headers.get("x-amz-bucket-region", ""))

    def credentials_end(self) -> tuple[bool, float | None]:
        """Return whether the keys are temporary and when they end (Unix seconds, None when nobody says).

        Keys that can be renewed and end soon are renewed first.
        """
        self.client  # noqa: B018 - the keys are found when the client is made
        credentials = self._credentials
        if credentials is None:
            return False, None
        frozen = credentials.get_frozen_credentials()
        expiry = getattr(credentials, "_expiry_time", None)  # botocore has no public name for it
        if expiry is not None:
            return True, float(expiry.timestamp())
        return bool(frozen.token), None

    def credentials_source(self) -> str:
        """Return where the keys come from in botocore's words (``explicit``, ``env``, ``sso`` ...); empty: none."""
        self.client  # noqa: B018 - as above
        return "" if self._credentials is None else str(self._credentials.method)

    def _make(self) -> S3Client:
        from botocore.exceptions import PartialCredentialsError

        config = self.config
        if bool(config.access_key) != bool(config.secret_key):
            missing = "secret key" if config.access_key else "access key"
            raise PartialCredentialsError(provider="settings", cred_var=missing)
        _check_ca_file(config.ca_file)
        client = self._make_with(aws=not config.endpoint_url or is_aws(config.endpoint_url))
        if not config.endpoint_url and not is_aws(client.meta.endpoint_url):
            # The environment or the profile names an endpoint of its own (AWS_ENDPOINT_URL_S3).
            client = self._make_with(aws=False)
        _add_handlers(client)
        return client

    def _make_with(self, *, aws: bool) -> S3Client:
        import boto3

        config = self.config
        profile = None if config.access_key else (config.profile or None)
        session = self._session = boto3.session.Session(botocore_session=_botocore_session(profile))
        # A desktop has no instance metadata service: without keys boto3 would wait for 169.254.169.254.
        session._session.get_component("credential_provider").remove("iam-role")
        client = session.client(
            "s3",
            region_name=self._region or session.region_name or "us-east-1",
            endpoint_url=config.endpoint_url or None,
            aws_access_key_id=config.access_key or None,
            aws_secret_access_key=config.secret_key or None,
            aws_session_token=config.session_token or None,
            verify=config.ca_file or None,
            config=self._boto_config(aws=aws),
        )
        self._credentials = client._request_signer._credentials  # type: ignore[attr-defined]
        return client

    def _boto_config(self, *, aws: bool) -> Any:
        from botocore.config import Config

        checksums: Any = self._checksums
        if checksums not in ("when_supported", "when_required"):
            checksums = "when_supported" if aws else "when_required"
        addressing: Any = self.config.addressing
        if addressing not in ("virtual", "path"):
            addressing = "virtual" if aws else "path"
        return Config(
            signature_version="s3v4",
            retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
            connect_timeout=10,
            read_timeout=60,
            max_pool_connections=POOL,
            tcp_keepalive=True,
            user_agent_extra="vitrine",
            request_checksum_calculation=checksums,
            response_checksum_validation=checksums,
            s3={
                "addressing_style": addressing,
                "us_east_1_regional_endpoint": "regional",
            },
        )


def _botocore_session(profile: str | None) -> BotocoreSession:
    """Return a session that shares the description of S3 with all others: reading it takes most of 100 ms."""
    import botocore.session

    session = botocore.session.Session(profile=profile)
    with _loader_lock:
        if not _loaders:
            _loaders.append(session.get_component("data_loader"))
        loader = _loaders[0]
        loader.search_paths[:] = dict.fromkeys(loader.search_paths)  # boto3 adds its own folder each time
        session.register_component("data_loader", loader)
    return session


def _check_ca_file(path: str) -> None:
    if not path:
        return
    try:
        ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as error:
        raise StorageMisconfigured(
            "CA file not usable",
            f"The CA file {path} is missing or holds no certificate. {SAFE}",
            "Choose the file again in the settings; it is a text file that begins with BEGIN CERTIFICATE.",
            details=type(error).__name__,
        ) from error


def _add_handlers(client: S3Client) -> None:
    # Before the client is shared: adding handlers later is not thread-safe. Signing reads the body once on http,
    # and only the reading that follows is sending.
    events = client.meta.events
    events.register_first("request-created.s3", _signing, unique_id="vitrine-signing")
    events.register_last("request-created.s3", _sending, unique_id="vitrine-sending")


def _signing(request: Any, **_: object) -> None:
    if hasattr(request.body, "metered"):
        request.body.metered = False


def _sending(request: Any, **_: object) -> None:
    if hasattr(request.body, "metered"):
        request.body.metered = True


def aws_profiles() -> list[str]:
    """Return the profiles of the AWS tools on this computer, sorted; empty when there are none to be read."""
    import botocore.session
    from botocore.exceptions import BotoCoreError

    try:
        return sorted(botocore.session.Session().available_profiles)
    except (BotoCoreError, OSError):
        return []


def effective_environment() -> dict[str, str]:
    """Return the variables outside the settings that change how buckets are reached, for diagnostics; no secrets."""
    names = (
        "AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3",
        "AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE",
    )  # fmt: skip
    found = {name: os.environ[name] for name in names if os.environ.get(name)}
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        if os.environ.get(name) or os.environ.get(name.lower()):
            found[name] = "set"  # a proxy's address may hold a password
    return found
