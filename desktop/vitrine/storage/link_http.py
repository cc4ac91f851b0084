"""The HTTP side of the link server: bounded threads, deadlines, ranges, and nothing but GET and HEAD."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import socket
import socketserver
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from vitrine.storage.names import disposition

_log = logging.getLogger(__name__)

SERVER_NAME = "Vitrine"
CONNECTIONS = 32
"""Connections served at once; more are turned away."""
REQUEST_SECONDS = 10.0
"""Time a client has to send its whole request."""
PAGE_TYPE = "text/html; charset=utf-8"
"""Media type of a gallery page; nothing else is ever served as one."""
PAGE_POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'"
"""What a gallery page may load: pictures and videos of this server, and its own style."""
SEND_SECONDS = 60.0
"""Time a client may stop reading before it is let go; players ask again for the rest."""

_CHUNK = 256 * 1024
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


@dataclass(frozen=True, slots=True)
class Found:
    """What a path leads to: ``status`` 200 and a file, or another status and ``words`` for the person."""

    status: int
    words: str = ""
    path: Path | None = None
    content_type: str = ""
    name: str = ""
    save: bool = False


class LinkHttpServer(ThreadingHTTPServer):
    """Serves what ``find`` says a path leads to. Raise OSError when the address cannot be listened on."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = os.name != "nt"  # on Windows it would let two programs share the port
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], find: Callable[[str], Found]) -> None:
        self.find = find
        self._free = threading.BoundedSemaphore(CONNECTIONS)
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        """Bind without looking up this computer's name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Serve in a thread of its own, or turn the client away when all are busy."""
        if not self._free.acquire(blocking=False):
            with contextlib.suppress(OSError):
                request.settimeout(1)
                request.sendall(b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nConnection: close\r\n\r\n")
            self.shutdown_request(request)
            return
        with self._open_lock:
            self._open.add(request)
        try:
            super().process_request(request, client_address)
        except BaseException:
            self._release(request)
            raise

    def process_request_thread(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Serve, then give the place back."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._release(request)

    def _release(self, request: socket.socket) -> None:
        with self._open_lock:
            self._open.discard(request)
        self._free.release()

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        """Log no more than that a client went away: the path holds a signature."""
        _log.debug("a link's connection ended early", exc_info=True)

    def close(self) -> None:
        """Stop listening and drop the connections that are open."""
        self.shutdown()
        self.server_close()
        with self._open_lock:
            still_open = list(self._open)
        for connection in still_open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    server: LinkHttpServer
    protocol_version = "HTTP/1.1"
    server_version = SERVER_NAME
    sys_version = ""
    error_content_type = "text/plain; charset=utf-8"
    error_message_format = "%(message)s\n"
    timeout = SEND_SECONDS

    def setup(self) -> None:
        super().setup()
        # One deadline for the whole request: a byte now and then does not keep a thread.
        self.rfile = io.BufferedReader(_Deadline(self.connection, REQUEST_SECONDS))

    def parse_request(self) -> bool:
        if not super().parse_request():
            return False
        self.close_connection = True
        self.connection.settimeout(SEND_SECONDS)
        if self.command not in ("GET", "HEAD"):
            self._refuse(405, "Only GET and HEAD are answered here.")
            return False
        return True

    def do_HEAD(self) -> None:
        """Answer with the headers only."""
        self.do_GET()

    def do_GET(self) -> None:
        """Answer with the file, or the part of it that was asked for."""
        found = self.server.find(self.path.partition("?")[0])
        if found.path is None:
            return self._refuse(found.status, found.words)
        try:
            file = found.path.open("rb")
        except OSError:
            return self._refuse(404, "The file is not there any more.")
        with file:
            self._send(file, found)

    def _send(self, file: io.BufferedReader, found: Found) -> None:
        size = os.fstat(file.fileno()).st_size
        # If-Range: no validator is ever given out, so the whole file is the right answer.
        wanted = "" if self.headers.get("If-Range") else self.headers.get("Range", "")
        span = _span(wanted, size)
        if span is None:
            return self._refuse(416, "This part is not in the file.", f"bytes */{size}")
        start, end, partial = span
        self.send_response(206 if partial else 200)
        self.send_header("Content-Type", found.content_type)
        self.send_header("Content-Length", str(end - start))
        if partial:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Disposition", disposition(found.name, save=found.save))
        if found.content_type == PAGE_TYPE:
            self.send_header("Content-Security-Policy", PAGE_POLICY)
        self._finish_headers()
        if self.command == "GET":
            file.seek(start)
            self._pour(file, end - start)

    def _pour(self, file: io.BufferedReader, left: int) -> None:
        while left and (chunk := file.read(min(_CHUNK, left))):
            self.wfile.write(chunk)
            left -= len(chunk)

    def _refuse(self, status: int, words: str, content_range: str = "") -> None:
        body = f"{words}\n".encode()
        self.send_response(status)
        self.send_header("Content-Type", self.error_content_type)
        self.send_header("Content-Length", str(len(body)))
        if status == 405:
            self.send_header("Allow", "GET, HEAD")
        if content_range:
            self.send_header("Content-Range", content_range)
        self._finish_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _finish_headers(self) -> None:
        self.send_header("Cache-Control", "private")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: a request line holds a signature."""


class _Deadline(io.RawIOBase):
    """Reads a socket until a moment in time, however the bytes trickle in."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self._connection = connection
        self._ends = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError("the request took too long")
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


def _span(wanted: str, size: int) -> tuple[int, int, bool] | None:
    """Return start, end (exclusive) and whether it is a part; None for a Range past the end of the file.

    A header that names several parts or cannot be read stands for the whole file (RFC 9110, 14.2).
    """
    match = _RANGE.fullmatch(wanted.strip())
    if match is None or match.groups() == ("", ""):
        return 0, size, False
    first, last = match.groups()
    if not first:
        start, end = max(0, size - int(last)), size
    else:
        start, end = int(first), min(int(last) + 1, size) if last else size
    return (start, end, True) if start < end else None
