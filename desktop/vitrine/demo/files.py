"""The files API: uploads kept for 24 hours, and the multipart bodies they come in (Replicate OpenAPI 1.0.0-a1)."""

from __future__ import annotations

import base64
import email.message
import email.parser
import hashlib
import json
import threading
import uuid
from typing import Any

from vitrine.demo.store import Store, put_json, read_json
from vitrine.demo.wire import SECOND, Problem, not_found, now, timestamp

MAX_FILE_BYTES = 100_000_000
LIFETIME = 24 * 3600 * SECOND


class Files:
    """The uploaded files. Thread-safe."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._records: dict[str, dict[str, Any]] = {record["id"]: record for record in read_json(store, "files")}

    def create(self, content_type: str, body: bytes) -> dict[str, Any]:
        """Keep the upload in a multipart body and return its record; raise Problem 413 above 100 MB."""
        parts = parse_multipart(content_type, body)
        if "content" not in parts:
            raise Problem(422, "Missing content", "Invalid request")
        head, content = parts["content"]
        if len(content) > MAX_FILE_BYTES:
            raise Problem(413, "Files must be less than 100MB in size", "Content too large")
        record: dict[str, Any] = {
            "id": base64.urlsafe_b64encode(str(uuid.uuid4()).encode()).decode(),
            "name": _text(parts, "filename") or head.get_filename() or "file",
            "content_type": _text(parts, "type") or head.get_content_type(),
            "size": len(content),
            "etag": hashlib.md5(content, usedforsecurity=False).hexdigest(),
            "sha256": hashlib.sha256(content).hexdigest(),
            "metadata": _metadata(_text(parts, "metadata", 100_000)),
            "created": now(),
        }
        with self._lock:
            self._store.put("uploads", record["id"], content)
            put_json(self._store, "files", record["id"], record)
            self._records[record["id"]] = record
        return record

    def get(self, file_id: str) -> dict[str, Any]:
        """Return the record; raise Problem 404 when it is unknown or over 24 hours old."""
        with self._lock:
            record = self._records.get(file_id)
        if record is None or record["created"] + LIFETIME < now():
            raise not_found("file")
        return record

    def content(self, file_id: str) -> bytes:
        """Return the bytes of a file; raise Problem 404 when there are none."""
        content = self._store.get("uploads", self.get(file_id)["id"])
        if content is None:
            raise not_found("file")
        return content

    def delete(self, file_id: str) -> None:
        """Forget a file; raise Problem 404 when it is unknown."""
        self._forget(self.get(file_id)["id"])

    def newest_first(self) -> list[dict[str, Any]]:
        """Return the records that are not over 24 hours old."""
        with self._lock:
            records = [r for r in self._records.values() if r["created"] + LIFETIME >= now()]
        return sorted(records, key=lambda record: (record["created"], record["id"]), reverse=True)

    def sweep(self) -> None:
        """Forget what is over 24 hours old."""
        with self._lock:
            old = [name for name, record in self._records.items() if record["created"] + LIFETIME < now()]
        for name in old:
            self._forget(name)

    def _forget(self, file_id: str) -> None:
        with self._lock:
            self._records.pop(file_id, None)
            self._store.drop("files", file_id)
            self._store.drop("uploads", file_id)


def file_wire(record: dict[str, Any], base: str) -> dict[str, Any]:
    """Return a file object as the service at ``base`` prints it."""
    return {
        **{name: record[name] for name in ("id", "name", "content_type", "size", "etag", "metadata")},
        "checksums": {"sha256": record["sha256"], "md5": record["etag"]},
        "created_at": timestamp(record["created"], 6),
        "expires_at": timestamp(record["created"] + LIFETIME, 6),
        "urls": {"get": f"{base}/v1/files/{record['id']}"},
    }


Part = tuple[email.message.Message, bytes]


def parse_multipart(content_type: str, body: bytes) -> dict[str, Part]:
    """Return the parts of a form by name, as (headers, bytes); raise Problem 400 when the body is no form.

    Split by hand: the standard library's parser turns 100 MB of picture into text first.
    """
    outer = email.message.Message()
    outer["content-type"] = content_type
    boundary = outer.get_param("boundary")
    if outer.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise Problem(400, "Expected a multipart/form-data body", "Bad request")
    parts: dict[str, Part] = {}
    for piece in (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1"))[1:]:
        if piece.startswith(b"--"):
            return parts
        head, separator, content = piece.partition(b"\r\n\r\n")
        message = email.parser.BytesHeaderParser().parsebytes(head.lstrip())
        name = message.get_param("name", header="content-disposition")
        if separator and isinstance(name, str):
            parts[name] = (message, content)
    raise Problem(400, "The multipart body has no end", "Bad request")


def _text(parts: dict[str, Part], name: str, limit: int = 255) -> str:
    return parts[name][1].decode("utf-8", "replace")[:limit] if name in parts else ""


def _metadata(text: str) -> dict[str, Any]:
    try:
        metadata = json.loads(text or "{}")
    except ValueError as error:
        raise Problem(422, "metadata must be a JSON object", "Invalid request") from error
    if not isinstance(metadata, dict):
        raise Problem(422, "metadata must be a JSON object", "Invalid request")
    return metadata
