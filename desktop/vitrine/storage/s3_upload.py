"""Sending a file to a bucket: single or in parts, with progress, stoppable, each byte vouched for by Content-MD5."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import io
import logging
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from vitrine.errors import StorageError
from vitrine.storage.base import Progress

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_log = logging.getLogger(__name__)

MIB = 1 << 20
THRESHOLD = 16 * MIB
"""Files of this size and more go in parts."""
PART = 8 * MIB
"""Size of a part, until 10,000 of them do not suffice."""
MAX_PARTS = 10_000
PARTS_AT_ONCE = 4
STEP = 64 * 1024
"""Bytes between two reports of progress."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What is sent and how. ``size`` in bytes; ``strict`` adds the newer S3 checksums (SHA-256) to Content-MD5."""

    source: Path
    size: int
    sha256: str
    bucket: str
    key: str
    headers: Mapping[str, Any]
    strict: bool

    @property
    def in_parts(self) -> bool:
        """Return whether the file goes as a multipart upload."""
        return self.size >= THRESHOLD

    @property
    def part_size(self) -> int:
        """Return the size of each part but the last, in bytes."""
        return max(PART, -(-self.size // MAX_PARTS // MIB) * MIB + MIB if self.size > PART * MAX_PARTS else PART)

    def sections(self) -> Iterator[tuple[int, int, int]]:
        """Return number (from 1), offset and length of each part."""
        for number, offset in enumerate(range(0, self.size, self.part_size), start=1):
            yield number, offset, min(self.part_size, self.size - offset)


class _Stopped(BaseException):
    """Carries what the progress callback raised past botocore, which retries on any ``Exception``."""

    def __init__(self, reason: BaseException) -> None:
        super().__init__()
        self.reason = reason


class _Meter:
    """Adds up the bytes of all parts and reports them, one call at a time and not for every few bytes."""

    def __init__(self, report: Progress | None, size: int) -> None:
        self._report, self._size = report, size
        self._done = self._reported = 0
        self._lock = threading.Lock()
        self._stopped: BaseException | None = None

    def add(self, count: int) -> None:
        with self._lock:
            if self._stopped is not None:
                raise _Stopped(self._stopped)
            self._done = max(0, self._done + count)
            if self._report is None or (self._done - self._reported < STEP and self._done < self._size):
                return
            self._reported = self._done
            try:
                self._report(self._done)
            except BaseException as error:
                self._stopped = error
                raise _Stopped(error) from error

    def stop(self, reason: BaseException) -> None:
        with self._lock:
            self._stopped = self._stopped or reason


class _Section(io.RawIOBase):
    """A stretch of a file as a request's body; only what is read while ``metered`` counts as sent."""

    def __init__(self, source: Path, offset: int, length: int, meter: _Meter) -> None:
        self._file = source.open("rb")
        self._file.seek(offset)
        self._offset, self._length, self._meter = offset, length, meter
        self._position = 0
        self._counted = 0
        self.metered = False

    def __len__(self) -> int:
        return self._length

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._length}[whence]
        self._position = max(0, base + offset)
        self._file.seek(self._offset + min(self._position, self._length))
        if self.metered and self._position < self._counted:  # the request is sent again
            back, self._counted = self._counted - self._position, self._position
            self._meter.add(-back)
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        left = max(0, self._length - self._position)
        chunk = self._file.read(left if size is None or size < 0 else min(size, left))
        self._position += len(chunk)
        if self.metered and chunk:
            self._counted += len(chunk)
            self._meter.add(len(chunk))
        return chunk

    def close(self) -> None:
        self._file.close()
        super().close()


def send(client: S3Client, upload: Upload, progress: Progress | None) -> str:
    """Send the file and return the ETag that its bytes should have.

    Raise what ``progress`` raises, after taking back an unfinished upload; raise boto3's own errors otherwise;
    raise StorageError when the file on disk is not the one that ``upload.sha256`` names.
    """
    meter = _Meter(progress, upload.size)
    try:
        return _send_parts(client, upload, meter) if upload.in_parts else _send_whole(client, upload, meter)
    except _Stopped as stopped:
        raise stopped.reason from None


def expected_etag(upload: Upload) -> str:
    """Return the ETag of an honest server without encryption keys of its own; reads the file."""
    sums = [_md5(upload.source, offset, length) for _, offset, length in upload.sections()]
    if not upload.in_parts:
        return (sums[0] if sums else hashlib.md5(usedforsecurity=False)).hexdigest()
    return _etag_of_parts([part.digest() for part in sums])


def _send_whole(client: S3Client, upload: Upload, meter: _Meter) -> str:
    md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    for chunk in _chunks(upload.source, 0, upload.size):
        md5.update(chunk)
        sha256.update(chunk)
    _must_match(sha256.hexdigest(), upload)
    sums: dict[str, Any] = {"ContentMD5": _b64(md5.digest())}
    if upload.strict:
        sums["ChecksumSHA256"] = _b64(sha256.digest())
    with contextlib.closing(_Section(upload.source, 0, upload.size, meter)) as body:
        client.put_object(Bucket=upload.bucket, Key=upload.key, Body=cast(IO[bytes], body), **sums, **upload.headers)
    return md5.hexdigest()


def _send_parts(client: S3Client, upload: Upload, meter: _Meter) -> str:
    place: dict[str, Any] = {"Bucket": upload.bucket, "Key": upload.key}
    abort_unfinished(client, upload.bucket, upload.key)
    extra: dict[str, Any] = {"ChecksumAlgorithm": "SHA256"} if upload.strict else {}
    place["UploadId"] = client.create_multipart_upload(**place, **extra, **upload.headers)["UploadId"]
    try:
        parts, etag = _run_parts(client, upload, place, meter)
        client.complete_multipart_upload(**place, MultipartUpload={"Parts": parts})
    except BaseException:
        # Unfinished parts are billed and invisible. Nothing that goes wrong here may hide the first error.
        with contextlib.suppress(Exception):
            client.abort_multipart_upload(**place)
        raise
    return etag


def _run_parts(client: S3Client, upload: Upload, place: Mapping[str, Any], meter: _Meter) -> tuple[list[Any], str]:
    whole, digests, running = hashlib.sha256(), [], set[Future[dict[str, Any]]]()
    parts: list[dict[str, Any]] = []
    with ThreadPoolExecutor(PARTS_AT_ONCE, thread_name_prefix="s3-part") as pool:
        try:
            for number, offset, length in upload.sections():
                md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
                for chunk in _chunks(upload.source, offset, length):
                    for digest in (md5, sha256, whole):
                        digest.update(chunk)
                digests.append(md5.digest())
                sums = {"ContentMD5": _b64(md5.digest())}
                if upload.strict:
                    sums["ChecksumSHA256"] = _b64(sha256.digest())
                running.add(pool.submit(_send_part, client, upload, place, number, (offset, length), sums, meter))
                if len(running) >= PARTS_AT_ONCE:
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    parts += [future.result() for future in done]
            parts += [future.result() for future in running]
        except BaseException as error:
            meter.stop(
                error.reason if isinstance(error, _Stopped) else error
            )  # the other parts stop at their next read
            raise
    _must_match(whole.hexdigest(), upload)
    return sorted(parts, key=lambda part: int(part["PartNumber"])), _etag_of_parts(digests)


def _send_part(
    client: S3Client,
    upload: Upload,
    place: Mapping[str, Any],
    number: int,
    span: tuple[int, int],
    sums: Mapping[str, Any],
    meter: _Meter,
) -> dict[str, Any]:
    with contextlib.closing(_Section(upload.source, *span, meter)) as body:
        answer = client.upload_part(**place, PartNumber=number, Body=cast(IO[bytes], body), **sums)
    part: dict[str, Any] = {"PartNumber": number, "ETag": answer["ETag"]}
    if "ChecksumSHA256" in sums:
        part["ChecksumSHA256"] = sums["ChecksumSHA256"]
    return part


def abort_unfinished(client: S3Client, bucket: str, key: str) -> None:
    """Take back what an earlier run left half sent under exactly ``key``; where that is not allowed, go on."""
    from botocore.exceptions import ClientError

    try:
        found: Any = client.list_multipart_uploads(Bucket=bucket, Prefix=key)
        for left in found.get("Uploads", []):
            if left.get("Key") == key:
                client.abort_multipart_upload(Bucket=bucket, Key=key, UploadId=left["UploadId"])
    except ClientError as error:
        _log.debug("unfinished uploads cannot be listed or aborted: %s", error)


def _must_match(found: str, upload: Upload) -> None:
    if upload.sha256 and found != upload.sha256:
        raise StorageError(
            "File has changed",
            "The file on this disk is not the one that was downloaded, so it was not uploaded.",
            "Check the disk, then generate or download the result again.",
        )


def _chunks(source: Path, offset: int, length: int) -> Iterator[bytes]:
    with source.open("rb") as file:
        file.seek(offset)
        while length and (chunk := file.read(min(MIB, length))):
            length -= len(chunk)
            yield chunk


def _md5(source: Path, offset: int, length: int) -> Any:
    digest = hashlib.md5(usedforsecurity=False)
    for chunk in _chunks(source, offset, length):
        digest.update(chunk)
    return digest


def _etag_of_parts(digests: list[bytes]) -> str:
    return f"{hashlib.md5(b''.join(digests), usedforsecurity=False).hexdigest()}-{len(digests)}"


def _b64(digest: bytes) -> str:
    return base64.b64encode(digest).decode()
