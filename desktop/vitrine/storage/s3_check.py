"""The connection test of a bucket: each step alone, in order, leaving nothing behind."""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

from vitrine.errors import StorageMisconfigured
from vitrine.storage.base import CheckState, CheckStep
from vitrine.storage.names import disposition
from vitrine.storage.s3_client import S3Connection
from vitrine.storage.s3_errors import SAFE, about_keys, refuses_checksums, translate
from vitrine.storage.s3_share import address, sign

_log = logging.getLogger(__name__)

SMALLEST_PART = 5 << 20
"""Smallest part but the last that S3 allows, bytes."""
LINK_SECONDS = 120


class _Advice(Exception):
    """Carries words for a step that works but deserves a look."""


def check(connection: S3Connection) -> Iterator[CheckStep]:
    """Yield each step RUNNING, then with its outcome; a failed step leaves those that depend on it NOT_TRIED."""
    probe = _Probe(connection)
    steps: tuple[tuple[str, Callable[[], str], str], ...] = (
        ("Credentials", probe.credentials, "list"),
        ("Bucket and region", probe.bucket, "list"),
        ("Write, read and delete", probe.write, "write"),
        ("Upload in parts", probe.parts, "write"),
        ("Signed link", probe.link, "share"),
        ("Versioning", probe.versioning, "list"),
    )
    needed_by_all = {"Credentials", "Bucket and region", "Write, read and delete"}
    stopped = False
    try:
        for name, act, action in steps:
            if stopped:
                yield CheckStep(name, CheckState.NOT_TRIED)
                continue
            yield CheckStep(name, CheckState.RUNNING)
            outcome = _outcome(connection, name, act, action)
            stopped = outcome.state is CheckState.FAILED and name in needed_by_all
            yield outcome
    finally:
        probe.clean()


def _outcome(connection: S3Connection, name: str, act: Callable[[], str], action: str) -> CheckStep:
    started = time.monotonic()
    state, message = CheckState.PASSED, ""
    try:
        message = act()
    except _Advice as advice:
        state, message = CheckState.ADVICE, str(advice)
    except Exception as error:
        told = translate(error, connection.config, action=action)
        state, message = CheckState.FAILED, f"{told.message.replace(SAFE, '').strip()} {told.hint}".strip()
        _log.info("connection test, %s: %s (%s)", name, told.title, told.details)
    return CheckStep(name, state, round((time.monotonic() - started) * 1000), message)


class _Probe:
    """The test's own objects, under names that nobody else has."""

    def __init__(self, connection: S3Connection) -> None:
        self._connection = connection
        self._bucket = connection.config.bucket
        prefix = connection.config.prefix
        self._key = f"{prefix}/" * bool(prefix) + f"connection-test-{secrets.token_hex(12)}"
        self._left: list[tuple[str, str]] = []

    def credentials(self) -> str:
        """Find the keys, and let the service judge them: only trouble with keys fails this step."""
        from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError

        source = self._connection.credentials_source()
        if not source:
            raise NoCredentialsError
        try:
            self._list()
        except (BotoCoreError, ClientError) as error:
            if about_keys(error):
                raise
            # Anything else is the next step's to tell.
        known = {"explicit": "The service knows these keys.", "env": "Keys from the environment."}
        return known.get(source, "Keys from the AWS tools.")

    def bucket(self) -> str:
        """List under the prefix (HeadBucket is refused by narrow policies), and compare the region."""
        self._list()
        configured, found = self._connection.region, self._connection.bucket_region()
        self._connection.look_up_region()
        if found and self._connection.config.region and found != configured:
            raise _Advice(f"{self._bucket} lives in the region {found}, not {configured}. Set the region to {found}.")
        return f"{self._bucket} in {found}." if found else ""

    def write(self) -> str:
        """Write 4 KB, read the same back, delete it, and see it gone."""
        content = secrets.token_bytes(4096)
        self._put(self._key, content)
        with self._doing("read"):
            found = self._connection.client.get_object(Bucket=self._bucket, Key=self._key)["Body"].read()
        if found != content:
            raise StorageMisconfigured(
                "Not an S3 address",
                "What was read back is not what was written.",
                "The endpoint may be a web page or a cache in front of the bucket.",
            )
        self._delete()
        return "4 KB came back unchanged."

    def parts(self) -> str:
        """Upload in two parts, as videos go."""
        client: Any = self._connection.client
        place: dict[str, Any] = {"Bucket": self._bucket, "Key": f"{self._key}-parts"}
        place["UploadId"] = client.create_multipart_upload(**place)["UploadId"]
        try:
            parts = []
            for number, size in ((1, SMALLEST_PART), (2, 1024)):
                answer = client.upload_part(**place, PartNumber=number, Body=bytes(size))
                parts.append({"PartNumber": number, "ETag": answer["ETag"]})
            answer = client.complete_multipart_upload(**place, MultipartUpload={"Parts": parts})
        except BaseException:
            with contextlib.suppress(Exception):
                client.abort_multipart_upload(**place)
            raise
        self._left.append((place["Key"], str(answer.get("VersionId", ""))))
        size = client.head_object(Bucket=self._bucket, Key=place["Key"])["ContentLength"]
        if size != SMALLEST_PART + 1024:
            raise StorageMisconfigured("Parts lost", "The parts did not become one file.", "Use another service.")
        self._delete()
        return "Needed for files of 16 MB and more."

    def link(self) -> str:
        """Open a signed link without credentials, then the bare address, which must stay shut."""
        content = secrets.token_bytes(1024)
        self._put(self._key, content)
        signed = sign(self._connection, self._key, LINK_SECONDS, disposition("vitrine test.bin"))
        status, found = self._open(signed.url)
        if status != 200 or found != content:
            raise StorageMisconfigured(
                "Links do not open",
                f"A signed link was answered with {status or 'no answer'} instead of the file.",
                "Check the region, the endpoint and the addressing; uploads work all the same.",
            )
        if self._open(address(self._connection, self._key))[0] == 200:
            raise _Advice("Signed links open. But this bucket is public: every address in it opens without a link.")
        self._delete()
        return "A signed link opened without credentials."

    def versioning(self) -> str:
        """Say whether deleted results could be brought back; never a failure."""
        try:
            status = self._connection.client.get_bucket_versioning(Bucket=self._bucket).get("Status", "")
        except Exception as error:
            _log.debug("versioning cannot be asked for: %s", type(error).__name__)
            raise _Advice("Everything works. Whether deleted results can be brought back could not be asked.") from None
        if status == "Enabled":
            return "A deleted result can be brought back from the bucket."
        raise _Advice("Everything works. With versioning on, a deleted result can be brought back from the bucket.")

    def clean(self) -> None:
        """Remove whatever a step left, best effort: this runs when the test is broken off as well."""
        with contextlib.suppress(Exception):
            self._delete()

    def _list(self) -> None:
        prefix = self._connection.config.prefix
        self._connection.client.list_objects_v2(Bucket=self._bucket, Prefix=f"{prefix}/" if prefix else "", MaxKeys=1)

    def _put(self, key: str, content: bytes) -> None:
        from botocore.exceptions import ClientError

        place: dict[str, Any] = {"Bucket": self._bucket, "Key": key, "Body": content}
        try:
            answer = self._connection.client.put_object(**place)
        except ClientError as error:
            if not refuses_checksums(error, sent=self._connection.strict):
                raise
            self._connection.without_checksums()
            answer = self._connection.client.put_object(**place)
        self._left.append((key, str(answer.get("VersionId", ""))))

    def _delete(self) -> None:
        with self._doing("delete"):
            while self._left:
                self._delete_one(*self._left[-1])
                self._left.pop()

    def _delete_one(self, key: str, version: str) -> None:
        from botocore.exceptions import ClientError

        client: Any = self._connection.client
        try:
            # Naming the version leaves no delete marker in a bucket that keeps versions.
            client.delete_object(Bucket=self._bucket, Key=key, **({"VersionId": version} if version else {}))
        except ClientError:
            if not version:
                raise
            client.delete_object(Bucket=self._bucket, Key=key)

    @contextlib.contextmanager
    def _doing(self, action: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            raise translate(error, self._connection.config, action=action) from error

    def _open(self, url: str) -> tuple[int, bytes]:
        ca_file = self._connection.config.ca_file or os.environ.get("AWS_CA_BUNDLE", "")
        trust = ssl.create_default_context(cafile=ca_file or None) if url.startswith("https:") else None
        try:
            with urllib.request.urlopen(url, timeout=20, context=trust) as answer:
                return answer.status, answer.read(1 << 20)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, b""
        except OSError:
            return 0, b""
