"""Proof that a bucket holds the bytes that were sent, as far as a service lets it be proved."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING, Any

from vitrine.storage.s3_errors import status_of
from vitrine.storage.s3_upload import Upload

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

READ_BACK = 64 << 20
"""Largest file that is read back whole when the service gives nothing to compare, in bytes."""
SAMPLE = 1 << 20
"""Bytes compared at the beginning, the middle and the end of a larger file."""

_MD5 = re.compile(r"[0-9a-f]{32}(-[0-9]+)?")


def problem(client: S3Client, upload: Upload, etag: str) -> str:
    """Return what is wrong with the object that ``upload`` made, or an empty string.

    ``etag`` is what an honest service without encryption keys of its own answers for these bytes. A different ETag
    alone proves nothing (R2, rclone and encrypted objects have their own), so the bytes decide then. A key that may
    write but not read leaves only the Content-MD5 that went with each body.
    """
    from botocore.exceptions import ClientError

    try:
        # Only where the newer checksums are known: R2 and others do not take the header.
        mode: dict[str, Any] = {"ChecksumMode": "ENABLED"} if upload.strict else {}
        answer: Any = client.head_object(Bucket=upload.bucket, Key=upload.key, **mode)
    except ClientError as error:
        if status_of(error) == 403:
            return ""
        if status_of(error) == 404:
            return "the service says it does not have it"
        raise
    if int(answer["ContentLength"]) != upload.size:
        return f"{answer['ContentLength']} bytes instead of {upload.size}"
    if _vouched(answer, upload, etag):
        return ""
    return _compare(client, upload)


def _vouched(answer: Any, upload: Upload, etag: str) -> bool:
    found = str(answer.get("ETag", "")).strip('"').lower()
    if _MD5.fullmatch(found) and found == etag:
        return True
    whole = answer.get("ChecksumType") in (None, "FULL_OBJECT") and not upload.in_parts
    checksum = base64.b64encode(bytes.fromhex(upload.sha256)).decode() if upload.sha256 else None
    return whole and checksum is not None and answer.get("ChecksumSHA256") == checksum


def _compare(client: S3Client, upload: Upload) -> str:
    place: dict[str, Any] = {"Bucket": upload.bucket, "Key": upload.key}
    if upload.size <= READ_BACK:
        body = client.get_object(**place)["Body"]
        digest = hashlib.sha256()
        for chunk in body.iter_chunks(SAMPLE):
            digest.update(chunk)
        return "" if digest.hexdigest() == upload.sha256 else "the bytes read back differ"
    for start in (0, upload.size // 2, upload.size - SAMPLE):
        with upload.source.open("rb") as file:
            file.seek(start)
            ours = file.read(SAMPLE)
        answer: Any = client.get_object(**place, Range=f"bytes={start}-{start + len(ours) - 1}")
        with answer["Body"] as body:
            if "ContentRange" not in answer and start:
                continue  # this service ignores ranges and sends the whole file: only its beginning is looked at
            if body.read(len(ours)) != ours:
                return f"the bytes from {start} on differ"
    return ""
