"""A small S3 server with the faults of real ones, switched on one by one. It checks no signature."""

from __future__ import annotations

import base64
import hashlib
import threading
import urllib.parse
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from vitrine.storage.s3_config import S3Config


@dataclass
class Quirks:
    """What this server does wrong."""

    refuse_checksums: tuple[int, str] | None = None
    """Status and code for an upload with x-amz-checksum headers."""
    damage: bool = False
    """Answer 200 and keep other bytes."""
    lose: bool = False
    """Answer 200 and keep nothing."""
    cut: bool = False
    """Answer 200 and keep only the first half."""
    own_etags: bool = False
    """ETags that are no MD5."""
    false_md5_etags: bool = False
    """ETags that look like an MD5 and are none."""
    capital_metadata: bool = False
    """Metadata keys with a first capital letter."""
    head_says_403: bool = False
    """No right to list: 403 for what is not there."""
    never_head: bool = False
    """May write, may not read."""
    ignore_ranges: bool = False
    fail_parts_after: int = 0
    """Answer 500 to parts from this number on."""
    broken_xml: bool = False
    headers: list[dict[str, str]] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


class QuirkyS3(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.quirks = Quirks()
        self.stopped = False
        self.objects: dict[str, tuple[bytes, str, dict[str, str]]] = {}
        self.uploads: dict[str, tuple[str, dict[int, bytes], dict[str, str]]] = {}
        threading.Thread(target=self.serve_forever, daemon=True, args=(0.05,)).start()

    def stop(self) -> None:
        """Stop listening and answering, on connections that are open as well."""
        self.stopped = True
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # clients that stop in the middle are part of the tests

    def config(self, **changes: Any) -> S3Config:
        facts: dict[str, Any] = {
            "bucket": "studio",
            "prefix": "vitrine",
            "endpoint_url": f"http://127.0.0.1:{self.server_port}",
            "region": "auto",
            "access_key": "a",
            "secret_key": "b",
        }
        return S3Config(**(facts | changes))


class _Handler(BaseHTTPRequestHandler):
    server: QuirkyS3
    protocol_version = "HTTP/1.1"

    def _begin(self) -> tuple[str, dict[str, str]]:
        if self.server.stopped:
            self.close_connection = True
            raise ConnectionAbortedError
        parts = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(parts.query, keep_blank_values=True))
        self.quirks = self.server.quirks
        self.quirks.requests.append(f"{self.command} {'&'.join(query)}".strip())
        self.quirks.headers.append({k.lower(): v for k, v in self.headers.items()})
        return urllib.parse.unquote(parts.path).removeprefix("/studio").removeprefix("/"), query

    def do_PUT(self) -> None:
        key, query = self._begin()
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if len(body) < int(self.headers.get("Content-Length", 0)):
            self.close_connection = True
            return None
        checksums = any(name.lower().startswith(("x-amz-checksum", "x-amz-sdk-checksum")) for name in self.headers)
        if self.quirks.refuse_checksums and checksums:
            return self._error(*self.quirks.refuse_checksums)
        if self.headers.get("Content-MD5") != _b64md5(body):
            return self._error(400, "BadDigest")
        if "uploadId" in query:
            if self.quirks.fail_parts_after and int(query["partNumber"]) >= self.quirks.fail_parts_after:
                return self._error(500, "InternalError")
            self.server.uploads[query["uploadId"]][1][int(query["partNumber"])] = body
            return self._answer(200, b"", {"ETag": f'"{hashlib.md5(body).hexdigest()}"'})
        self._keep(key, body, self._metadata())
        return self._answer(200, b"", {"ETag": self._etag(key, body)})

    def do_POST(self) -> None:
        key, query = self._begin()
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if "uploads" in query:
            if self.quirks.refuse_checksums and "x-amz-checksum-algorithm" in self.headers:
                return self._error(*self.quirks.refuse_checksums)
            name = f"u{len(self.server.uploads)}"
            self.server.uploads[name] = (key, {}, self._metadata())
            xml = f"<InitiateMultipartUploadResult><UploadId>{name}</UploadId></InitiateMultipartUploadResult>"
            return self._answer(200, xml.encode())
        assert body
        _, parts, metadata = self.server.uploads.pop(query["uploadId"])
        self._keep(key, b"".join(parts[n] for n in sorted(parts)), metadata)
        return self._answer(200, b"<CompleteMultipartUploadResult><ETag>x</ETag></CompleteMultipartUploadResult>")

    def do_HEAD(self) -> None:
        key, _ = self._begin()
        if self.quirks.never_head:
            return self._answer(403)
        self._give(key)

    def do_GET(self) -> None:
        key, query = self._begin()
        if self.quirks.broken_xml:
            return self._answer(200, b"<html><body>Console<br></body>", {"Content-Type": "text/html"})
        if "uploads" in query:
            found = "".join(
                f"<Upload><Key>{k}</Key><UploadId>{u}</UploadId></Upload>"
                for u, (k, _, _) in self.server.uploads.items()
            )
            return self._answer(200, f"<ListMultipartUploadsResult>{found}</ListMultipartUploadsResult>".encode())
        if not key:
            return self._answer(200, b"<ListBucketResult></ListBucketResult>")
        self._give(key)

    def do_DELETE(self) -> None:
        key, query = self._begin()
        self.server.uploads.pop(query.get("uploadId", ""), None)
        if "uploadId" not in query:
            self.server.objects.pop(key, None)
        self._answer(204)

    def _keep(self, key: str, body: bytes, metadata: dict[str, str]) -> None:
        if self.quirks.damage:
            body = body[: len(body) // 2] + bytes([body[len(body) // 2] ^ 1]) + body[len(body) // 2 + 1 :]
        if self.quirks.cut:
            body = body[: len(body) // 2]
        if not self.quirks.lose:
            self.server.objects[key] = (body, self.headers.get("Content-Type", ""), metadata)

    def _metadata(self) -> dict[str, str]:
        return {k.lower(): v for k, v in self.headers.items() if k.lower().startswith("x-amz-meta-")}

    def _etag(self, key: str, body: bytes) -> str:
        if self.quirks.own_etags:
            return '"an-opaque-version"'
        if self.quirks.false_md5_etags:
            return f'"{hashlib.md5(body + b"salt").hexdigest()}"'
        return f'"{hashlib.md5(body).hexdigest()}"'

    def _give(self, key: str) -> None:
        if key not in self.server.objects:
            return self._answer(403 if self.quirks.head_says_403 else 404)
        body, content_type, metadata = self.server.objects[key]
        if self.quirks.capital_metadata:
            metadata = {f"x-amz-meta-{k.removeprefix('x-amz-meta-').capitalize()}": v for k, v in metadata.items()}
        headers = {"ETag": self._etag(key, body), "Content-Type": content_type, **metadata}
        status, wanted = 200, self.headers.get("Range", "")
        if wanted and not self.quirks.ignore_ranges:
            start, end = (int(n) for n in wanted.removeprefix("bytes=").split("-"))
            headers["Content-Range"] = f"bytes {start}-{end}/{len(body)}"
            status, body = 206, body[start : end + 1]
        self._answer(status, body, headers)

    def _error(self, status: int, code: str) -> None:
        self._answer(status, f"<Error><Code>{code}</Code><Message>no</Message></Error>".encode())

    def _answer(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _b64md5(body: bytes) -> str:
    return base64.b64encode(hashlib.md5(body).digest()).decode()
