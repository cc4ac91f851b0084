"""S3Storage: results in a bucket of any S3-compatible service, sent once, verified, shared by presigned links.

How a stored copy is proved (``put``): every body carries Content-MD5, which all services seen enforce, and on AWS
SHA-256 as well; the file is hashed while it is sent, so that what is vouched for is what was downloaded. Then the
object is asked for: its size, and its ETag where that is an MD5. Where it is not (encryption keys, some services),
the bytes are read back: all of them up to 64 MiB, beginning, middle and end of larger files.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vitrine.domain.generation import Generation
from vitrine.errors import StorageUnavailable
from vitrine.storage import s3_verify
from vitrine.storage.base import CheckStep, Progress, ShareLink, Shares, StoredObject
from vitrine.storage.names import disposition, file_name, utc_date
from vitrine.storage.s3_check import check
from vitrine.storage.s3_client import S3Connection
from vitrine.storage.s3_config import S3Config
from vitrine.storage.s3_errors import SAFE, code_of, object_missing, refuses_checksums, status_of, translate
from vitrine.storage.s3_share import address, sign
from vitrine.storage.s3_shares import S3Shares
from vitrine.storage.s3_upload import Upload, expected_etag, send

__all__ = ["S3Config", "S3Storage"]

_log = logging.getLogger(__name__)

CHUNK = 1 << 20

_ODD = re.compile(r"[^\w.@-]+")


class S3Storage:
    """Keeps results in one bucket. Nothing is imported or sent before the first use."""

    def __init__(self, config: S3Config, name: str = "") -> None:
        self.config = config.tidied()
        self.id = f"s3:{self.config.bucket}"
        self.name = name or self.config.bucket
        self.connection = S3Connection(self.config)
        self.shares: Shares = S3Shares(self)

    def key_for(self, generation: Generation, extension: str) -> str:
        """Return ``<prefix>/<owner>/<type>/<yyyy>/<mm>/<job id>-<position>.<extension>``, by the UTC date."""
        owner = _ODD.sub("-", generation.owner)[:64].strip(".-") or "me"
        date = f"{utc_date(generation.created_at):%Y/%m}"
        parts = [self.config.prefix, owner, generation.type.value, date, f"{generation.name}.{extension}"]
        return "/".join(part for part in parts if part)

    def put(
        self,
        source: Path,
        key: str,
        *,
        content_type: str,
        sha256: str,
        generation: Generation,
        progress: Progress | None = None,
    ) -> StoredObject:
        """Send ``source`` unless the bucket has it already, prove the copy, and return it.

        Raise Interrupted when ``progress`` does: nothing half sent stays in the bucket. Raise MediaMissing when
        ``source`` is gone.
        """
        headers = {
            "ContentType": content_type,
            "ContentDisposition": disposition(file_name(generation, key.rpartition(".")[2])),
            "Metadata": _metadata(generation, sha256),
        }
        return self.put_file(source, key, headers, sha256, progress)

    def put_file(
        self, source: Path, key: str, headers: dict[str, Any], sha256: str, progress: Progress | None = None
    ) -> StoredObject:
        """Send ``source`` with these headers unless the bucket has it already, prove the copy, and return it."""
        with self.translated("write"):
            size = source.stat().st_size
            self.connection.look_up_region()
            upload = Upload(source, size, sha256, self.config.bucket, key, headers, self.connection.strict)
            found = self._known(key)
            if found is not None and found.size == size and found.sha256 == sha256:
                etag = expected_etag(upload)
            else:
                etag = self._send(upload, progress)
            self._prove(upload, etag)
            if progress is not None:
                progress(size)
            return StoredObject(key, size, str(headers["ContentType"]), sha256, address(self.connection, key))

    def _known(self, key: str) -> StoredObject | None:
        from botocore.exceptions import ClientError

        try:
            answer = self.connection.client.head_object(Bucket=self.config.bucket, Key=key)
        except ClientError as error:
            # Without the right to list, a service says 403 for "not there" too: it cannot be known, so send. If the
            # keys or the bucket are at fault, the upload is told so in words; a HEAD is not.
            if status_of(error) in (403, 404):
                return None
            self._explain(error)
            raise
        return self._stored(key, answer)

    def _send(self, upload: Upload, progress: Progress | None) -> str:
        from botocore.exceptions import ClientError

        try:
            return send(self.connection.client, upload, progress)
        except ClientError as error:
            if not refuses_checksums(error, sent=upload.strict):
                if status_of(error) == 403:
                    self._explain(error)  # a missing bucket is "access denied" at some services
                raise
        self.connection.without_checksums()
        plain = Upload(
            upload.source, upload.size, upload.sha256, upload.bucket, upload.key, upload.headers, strict=False
        )
        return send(self.connection.client, plain, progress)

    def _prove(self, upload: Upload, etag: str) -> None:
        problem = s3_verify.problem(self.connection.client, upload, etag)
        if not problem:
            return
        _log.info("the copy of %s is not sound: %s", upload.key, problem)
        self.delete(upload.key)
        raise StorageUnavailable(
            "Copy not sound",
            f"{self.config.bucket} took the file but does not hold the same bytes, so the copy was removed. {SAFE}",
            "It is tried again by itself; if it stays, this service cannot be relied on.",
            details=problem,
        )

    def head(self, key: str) -> StoredObject | None:
        """Return what is kept under ``key``, None when nothing is.

        Raise StorageAccessDenied when the keys may not look; without the right to list, that is also the answer
        for a key that holds nothing.
        """
        from botocore.exceptions import ClientError

        with self.translated("read"):
            try:
                answer = self.connection.client.head_object(Bucket=self.config.bucket, Key=key)
            except ClientError as error:
                self._explain(error)
                if status_of(error) == 404:
                    return None
                raise
            return self._stored(key, answer)

    def _stored(self, key: str, answer: Any) -> StoredObject:
        # Some services give metadata keys back with a capital letter.
        notes = {name.lower(): value for name, value in answer.get("Metadata", {}).items()}
        size, content_type = int(answer["ContentLength"]), str(answer.get("ContentType", ""))
        return StoredObject(key, size, content_type, notes.get("sha256", ""), address(self.connection, key))

    def _explain(self, bare: Exception) -> None:
        # A HEAD has no body: a missing bucket looks like a missing object, wrong keys like a missing right. A LIST
        # tells; what it may not do itself says nothing about the HEAD.
        from botocore.exceptions import ClientError

        try:
            self.connection.client.list_objects_v2(Bucket=self.config.bucket, Prefix=self.config.prefix, MaxKeys=1)
        except ClientError as error:
            if code_of(error) not in ("AccessDenied", "403", "Forbidden"):
                raise error from bare

    @contextmanager
    def open(self, key: str) -> Iterator[Iterator[bytes]]:
        """Stream the bytes kept under ``key``; raise ObjectMissing when nothing is."""
        with self.translated("read"):
            body = self.connection.client.get_object(Bucket=self.config.bucket, Key=key)["Body"]
        try:
            yield self._stream(body)
        finally:
            body.close()

    def _stream(self, body: Any) -> Iterator[bytes]:
        with self.translated("read"):
            yield from body.iter_chunks(CHUNK)

    def delete(self, key: str) -> None:
        """Remove ``key``; nothing happens when it is not there."""
        with self.translated("delete"):
            from botocore.exceptions import ClientError

            try:
                self.connection.client.delete_object(Bucket=self.config.bucket, Key=key)
            except ClientError as error:
                if code_of(error) != "NoSuchKey":
                    raise

    def share_link(self, key: str, expires_in: float, file_name: str) -> ShareLink:
        """Return a presigned link that ends after ``expires_in`` seconds, 7 days, or with temporary keys.

        Raise ObjectMissing when nothing is kept under ``key``.
        """
        with self.translated("share"):
            self.connection.look_up_region()  # a link to the wrong region is not led to the right one
            if self.head(key) is None:
                raise object_missing(self.config)
            return sign(self.connection, key, expires_in, disposition(file_name))

    def check(self) -> Iterator[CheckStep]:
        """Test keys, bucket, rights, parts, links and versioning; leaves nothing in the bucket."""
        return check(self.connection)

    @contextmanager
    def translated(self, action: str) -> Iterator[None]:
        """Turn what boto3 raises in the block into words about ``action`` (see s3_errors.ACTIONS)."""
        try:
            yield
        except Exception as error:
            told = translate(error, self.config, action=action)
            if told is error:
                raise
            raise told from error


def _metadata(generation: Generation, sha256: str) -> dict[str, str]:
    # ASCII and small: services refuse the rest, and a prompt is nobody's business on the way.
    notes = {"sha256": sha256, "job": generation.job_id, "position": str(generation.position), "app": "vitrine"}
    return {name: value.encode("ascii", "replace").decode() for name, value in notes.items()}
