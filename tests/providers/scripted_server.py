"""A server that answers from a script, and the small things that the provider tests are made of."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from vitrine.domain.generation import GenerationType
from vitrine.domain.request import GenerationRequest, InputFile

TOKEN = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"


@dataclass
class Seen:
    """A request as it arrived; ``headers`` has lower-case names."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    port: int = 0

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """What to answer. ``raw`` replaces everything; ``drop`` hangs up without a word."""

    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    drop: bool = False


Script = Callable[[Seen], Reply]


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up: many of these tests make them."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class ScriptedServer:
    """Answers each request with the next reply of the script (the last one again and again)."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.replies: list[Reply | Script] = []
        self._lock = threading.Lock()
        self._server = _Listener(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def base_url(self) -> str:
        return f"{self.origin}/v1"

    def answers(self, *replies: Reply | Script) -> None:
        self.replies = list(replies)

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _reply(self, seen: Seen) -> Reply:
        with self._lock:
            self.seen.append(seen)
            reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        return reply if isinstance(reply, Reply) else reply(seen)

    def _handler(outer) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def parse_request(self) -> bool:
                known = super().parse_request()
                if known:
                    setattr(self, f"do_{self.command}", self._answer)
                return known

            def _answer(self) -> None:
                if "chunked" in self.headers.get("Transfer-Encoding", ""):
                    raise AssertionError("a body without a length")
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                reply = outer._reply(Seen(self.command, self.path, headers, body, self.client_address[1]))
                if reply.drop or reply.raw is not None:
                    self.wfile.write(reply.raw or b"")
                    self.close_connection = True
                    return
                payload = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
                self.send_response(reply.status)
                for name, value in {"Content-Length": str(len(payload)), **reply.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(payload)

            def log_message(self, *arguments: object) -> None:
                pass

        return Handler


class Pauses(list[float]):
    """Stands in for sleeping: notes how long it would have been."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def a_request(**changes: Any) -> GenerationRequest:
    """Return a request for the demo painter."""
    settings = {"prompt": "a lighthouse at dusk", "seed": 7, **changes.pop("settings", {})}
    values = {
        "provider": "replicate",
        "model": "vitrine/demo-painter",
        "type": GenerationType.TEXT_TO_IMAGE,
        "prompt": settings["prompt"],
        "settings": settings,
        **changes,
    }
    return GenerationRequest(**values)


def an_input(field_name: str, content_type: str = "image/png") -> InputFile:
    return InputFile(field_name, "0" * 64, content_type, "png", 1)


def a_prediction(**changes: Any) -> dict[str, Any]:
    return {
        "id": "hdwst0bb05rgp0cf0p29mzk2am",
        "model": "vitrine/demo-painter",
        "version": "hidden",
        "input": {"seed": 7, "prompt": "a lighthouse at dusk"},
        "logs": "",
        "error": None,
        "status": "starting",
        "created_at": "2024-04-22T11:15:15.329Z",
        **changes,
    }


def nothing() -> None:
    """Stand for the pipeline's note that a create goes out now."""
