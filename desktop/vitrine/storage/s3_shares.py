"""S3Shares: links to a bucket that can be stopped: each opens a copy under its own token, and stopping deletes it.

A presigned link cannot be revoked by itself (docs of S3): it serves whatever lies under its key until it ends.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

from vitrine.storage.base import ShareLink, StoredObject
from vitrine.storage.names import disposition
from vitrine.storage.s3_client import S3Connection
from vitrine.storage.s3_config import S3Config
from vitrine.storage.s3_errors import object_missing, status_of
from vitrine.storage.s3_share import sign

SHARED = "shared"
"""Folder, under the prefix, of what was made for links."""


class _Bucket(Protocol):
    config: S3Config
    connection: S3Connection

    def put_file(self, source: Path, key: str, headers: dict[str, Any], sha256: str) -> StoredObject: ...
    def translated(self, action: str) -> AbstractContextManager[None]: ...
    def delete(self, key: str) -> None: ...


class S3Shares:
    """Links of one bucket (see `vitrine.storage.base.Shares`)."""

    def __init__(self, bucket: _Bucket) -> None:
        self._bucket = bucket

    def key_of(self, token: str, name: str) -> str:
        """Return ``<prefix>/shared/<token>/<name>``."""
        parts = (self._bucket.config.prefix, SHARED, token, name)
        return "/".join(part for part in parts if part)

    def publish(self, key: str, token: str, name: str) -> str:
        """Copy the object inside the bucket and return the copy's key; raise ObjectMissing when there is none."""
        from botocore.exceptions import ClientError

        config, copy = self._bucket.config, self.key_of(token, name)
        with self._bucket.translated("share"):
            self._bucket.connection.look_up_region()
            try:
                self._bucket.connection.client.copy_object(
                    Bucket=config.bucket, Key=copy, CopySource={"Bucket": config.bucket, "Key": key}
                )
            except ClientError as error:
                if status_of(error) == 404:
                    raise object_missing(config) from error
                raise
        return copy

    def publish_file(self, source: Path, token: str, name: str, *, content_type: str) -> str:
        """Send a file of this computer, proved like every result, and return its key."""
        key = self.key_of(token, name)
        with source.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        # A page holds links: nobody but the browser that opened it may keep it.
        headers = {"ContentType": content_type, "CacheControl": "private, no-store", "Metadata": {"app": "vitrine"}}
        self._bucket.put_file(source, key, headers, sha256)
        return key

    def sign(self, key: str, token: str, ends_at: float, file_name: str, *, save: bool = False) -> ShareLink:  # noqa: ARG002
        """Return a presigned link that ends with the earliest of ``ends_at``, 7 days, and the keys that sign it."""
        with self._bucket.translated("share"):
            self._bucket.connection.look_up_region()
            return sign(self._bucket.connection, key, ends_at - time.time(), disposition(file_name, save=save))

    def end(self, token: str, keys: Sequence[str], ends_at: float) -> None:  # noqa: ARG002 - a folder needs it
        """Delete the copies: what the links open is gone, whatever their signatures say."""
        mine = self.key_of(token, "")
        for key in keys:
            if key.startswith(mine):
                self._bucket.delete(key)
