"""The socket side of the demo service: HTTP/1.1 with keep-alive on loopback, one thread for each connection."""

from __future__ import annotations

import contextlib
import logging
import socket
import socketserver
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from vitrine.demo.sabotage import Sending
from vitrine.demo.wire import Answer, Problem, Request

_log = logging.getLogger(__name__)

HOST = "127.0.0.1"
"""The service never listens anywhere else."""

MAX_BODY = 128_000_000
"""Bytes of the largest request body that is read; the files API says no above 100 MB."""


class _Handler(BaseHTTPRequestHandler):
    """One connection. Answers are written in one piece: small packets would wait for each other."""

    protocol_version = "HTTP/1.1"
    server_version = "vitrine-demo"
    disable_nagle_algorithm = True
    wbufsize = 65536
    server: Listener

    def parse_request(self) -> bool:
        """Read the head, then give every method to the one handler (``QUERY`` is one of them)."""
        if not super().parse_request():
            return False
        if self.command in {"GET", "HEAD", "POST", "DELETE", "QUERY"}:
            setattr(self, f"do_{self.command}", self._handle)
        return True

    def _handle(self) -> None:
        try:
            request = self._read()
        except Problem as problem:
            self.close_connection = True
            self._send(problem.answer())
            return
        sending = self.server.respond(request)
        if sending is None:
            self._drop()
        elif isinstance(sending, Sending):
            self._send_wrongly(sending)
        else:
            self._send(sending)

    def _read(self) -> Request:
        length = self.headers.get("Content-Length", "0")
        if "chunked" in self.headers.get("Transfer-Encoding", ""):
            raise Problem(411, "A Content-Length is required")
        if not length.isdigit():
            raise Problem(400, "Invalid Content-Length")
        if int(length) > MAX_BODY:
            raise Problem(413, "Files must be less than 100MB in size", "Content too large")
        address = urlsplit(self.path)
        return Request(
            method=self.command,
            path=address.path,
            query=dict(parse_qsl(address.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(int(length)),
        )

    def _send(self, answer: Answer) -> None:
        payload = answer.payload()
        self._send_head(answer, len(payload))
        if self.command != "HEAD":
            self.wfile.write(payload)

    def _send_head(self, answer: Answer, length: int | None) -> None:
        self.send_response(answer.status)
        if answer.status != 204:
            self.send_header("Content-Type", answer.content_type)
        if length is None or self.close_connection:
            self.close_connection = True
            self.send_header("Connection", "close")
        if length is not None:
            self.send_header("Content-Length", str(length))
        creates = self.command == "POST"
        self.send_header("ratelimit-remaining", "599" if creates else "2999")
        self.send_header("ratelimit-reset", "1")
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _send_wrongly(self, sending: Sending) -> None:
        self._send_head(sending.answer, sending.length)
        for piece in sending.pieces:
            self.wfile.write(piece)
            self.wfile.flush()
        if sending.broken:
            self._drop()

    def _drop(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_RDWR)

    def finish(self) -> None:
        """Close both directions, also when the client has gone before the last byte."""
        with contextlib.suppress(OSError):
            super().finish()
        self.rfile.close()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet: addresses may carry what is nobody's business."""


class Listener(ThreadingHTTPServer):
    """The socket and its connections."""

    request_queue_size = 128
    daemon_threads = False  # so that server_close waits for them
    # On Windows the option would let another program take the port over.
    allow_reuse_address = sys.platform != "win32"

    def __init__(self, port: int, respond: Callable[[Request], Sending | Answer | None]) -> None:
        self.respond = respond
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__((HOST, port), _Handler)

    def server_bind(self) -> None:
        """Bind without the name look-up of HTTPServer, which may ask a name server."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection, for the end."""
        with self._open_lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection."""
        with self._open_lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End every connection, so that its thread ends."""
        with self._open_lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """Let clients go as they like; anything else is a fault of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            _log.exception("the demo service failed on a connection")
