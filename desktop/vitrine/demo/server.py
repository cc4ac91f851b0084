"""The demo service on loopback: HTTP/1.1 around the routes, with faults and a journal for tests.

In a test::

    with serve(faults=[{"on": "create", "do": "drop-after"}]) as demo:
        ...                                  # demo.base_url, demo.token
        assert len(demo.requests("create")) == 1
"""

from __future__ import annotations

import contextlib
import hmac
import logging
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from vitrine.demo.drawing import Made, Progress, Work
from vitrine.demo.faults import FATES, FaultScript
from vitrine.demo.journal import Journal
from vitrine.demo.listener import HOST, Listener
from vitrine.demo.routes import Routes
from vitrine.demo.sabotage import Sending, carry_out
from vitrine.demo.service import DemoService, Options
from vitrine.demo.wire import Answer, Problem, Request, unauthenticated

_log = logging.getLogger(__name__)

_OPEN_TARGETS = frozenset({"output", "search"})  # need no token, as at the real service
_PORT_FILE = "port"


class DemoServer:
    """A running demo service. ``tokens`` None accepts any token; ``faults`` None has no test doors at all."""

    def __init__(
        self,
        options: Options,
        *,
        port: int = 0,
        tokens: frozenset[str] | None = None,
        faults: Sequence[Mapping[str, Any]] | None = None,
        latency: Mapping[str, float] | None = None,
        draw: Callable[[Work, Progress], list[Made]] | None = None,
    ) -> None:
        self._tokens = tokens
        self._faults = FaultScript(faults or ())
        self._faults.add([delay_rule(target, seconds) for target, seconds in (latency or {}).items()])
        self._test_doors = faults is not None
        self._journal = Journal()
        self._closing = threading.Event()
        self._listener = _listen(port, options.state, self._respond)
        self.port: int = self._listener.server_address[1]
        self.origin = f"http://{HOST}:{self.port}"
        self.service = DemoService(options, draw)
        self.service.origin = self.origin
        self._routes = Routes(self.service)
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """Return the address clients are given, with ``/v1``."""
        return f"{self.origin}/v1"

    @property
    def token(self) -> str:
        """Return a token that is accepted."""
        return "demo" if self._tokens is None else next(iter(self._tokens), "")

    def start(self, *, look_up: float = 0.5) -> None:
        """Take up unfinished work and begin to answer. ``look_up`` is how often, in seconds, a close is noticed."""
        self.service.resume()
        self._thread = threading.Thread(
            target=self._listener.serve_forever, args=(look_up,), name="demo-http", daemon=True
        )
        self._thread.start()

    def join(self) -> None:
        """Wait until the server is closed."""
        if self._thread is not None:
            self._thread.join()

    def stop_drawing(self) -> None:
        """End the drawing processes; what they drew is taken up by the next start."""
        self._closing.set()
        self.service.close()

    def close(self) -> None:
        """Hang up and stop drawing; with a state folder, the next start goes on from here."""
        self.stop_drawing()
        if self._thread is not None:
            self._listener.shutdown()
        self._listener.hang_up()
        self._listener.server_close()

    # ---- for tests in the same process ----

    def fault(self, *rules: Mapping[str, Any]) -> None:
        """Order faults (see :mod:`vitrine.demo.faults`)."""
        self._faults.add(rules)

    def clear_faults(self) -> None:
        """Forget all faults."""
        self._faults.clear()

    def requests(self, target: str = "") -> list[dict[str, Any]]:
        """Return the journal, or its entries for one target (create, get, list, output, upload ...)."""
        return self._journal.requests(target)

    # ---- one request ----

    def _respond(self, request: Request) -> Sending | Answer | None:
        try:
            _check_host(request, self.port)
            if self._test_doors and request.path.startswith("/_"):
                return self._test_door(request)
            target, perform = self._routes.find(request)
            if self._test_doors:
                self._journal.note(target, request)
            return self._carry_out(target, request, perform)
        except Problem as problem:
            return problem.answer()
        except Exception:
            _log.exception("the demo service failed on %s %s", request.method, request.path)
            return Problem(500, "The demo service failed; its log has the rest.", "Internal server error").answer()

    def _carry_out(
        self, target: str, request: Request, perform: Callable[[Request], Answer]
    ) -> Sending | Answer | None:
        def checked(request: Request) -> Answer:
            try:
                if target not in _OPEN_TARGETS:
                    self._check_token(request)
                return perform(request)
            except Problem as problem:
                return problem.answer()

        rule = self._faults.take(target, request)
        if rule is None:
            return checked(request)
        if rule.do in FATES:
            return checked(replace(request, fate=rule.options))
        return carry_out(rule, lambda: checked(request), self._closing)

    def _check_token(self, request: Request) -> None:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme not in ("Bearer", "Token") or not token.strip():
            raise unauthenticated()
        accepted = self._tokens
        given = token.strip().encode()
        if accepted is not None and not any(hmac.compare_digest(given, known.encode()) for known in accepted):
            raise unauthenticated()

    def _test_door(self, request: Request) -> Answer:
        match request.method, request.path:
            case "GET", "/_requests":
                return Answer(body={"requests": self._journal.requests(), "counts": self._journal.counts()})
            case "DELETE", "/_requests":
                self._journal.clear()
            case "GET", "/_faults":
                return Answer(body=self._faults.pending())
            case "DELETE", "/_faults":
                self._faults.clear()
            case "POST", "/_faults":
                rules = request.json()
                try:
                    self._faults.add(rules if isinstance(rules, list) else [rules])
                except (ValueError, TypeError) as error:
                    raise Problem(422, str(error)) from error
            case _:
                raise Problem(404, "No such test door")
        return Answer(204)


def delay_rule(target: str, seconds: float) -> dict[str, Any]:
    """Return the rule that delays every answer to ``target`` (as in :mod:`vitrine.demo.faults`)."""
    return {"on": target, "do": "delay", "seconds": seconds, "after": True, "times": None}


def new_token() -> str:
    """Return a random token that looks like the real service's: ``r8_`` and 37 characters."""
    return "r8_" + secrets.token_hex(19)[:37]


def _check_host(request: Request, port: int) -> None:
    """Refuse names that are not loopback's: a page in a browser may have bound its own name to this address."""
    if request.headers.get("host", "") not in (f"{HOST}:{port}", f"localhost:{port}"):
        raise Problem(421, "This service answers only to its loopback address", "Misdirected request")


def _listen(port: int, state: Path | None, respond: Callable[[Request], Sending | Answer | None]) -> Listener:
    """Listen on ``port``; for 0 on the last run's port if it is free, so that addresses kept elsewhere stay good."""
    remembered = state / _PORT_FILE if state is not None else None
    if port or remembered is None:
        return Listener(port, respond)
    remembered.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError, ValueError, OverflowError):
        return Listener(int(remembered.read_text()), respond)
    listener = Listener(0, respond)
    remembered.write_text(str(listener.server_address[1]))
    return listener


@contextlib.contextmanager
def serve(
    *,
    state: Path | None = None,
    port: int = 0,
    work_seconds: float | None = 0.0,
    faults: Sequence[Mapping[str, Any]] = (),
    tokens: frozenset[str] | None = None,
    latency: Mapping[str, float] | None = None,
    keep_seconds: float = 3600.0,
    workers: int = 2,
    draw: Callable[[Work, Progress], list[Made]] | None = None,
) -> Iterator[DemoServer]:
    """Run a demo service in this process, for tests: instant unless ``work_seconds`` is None, with its test doors."""
    if draw is not None:
        work_seconds = None
    options = Options(state, work_seconds, keep_seconds, workers)
    server = DemoServer(options, port=port, tokens=tokens, faults=faults, latency=latency, draw=draw)
    server.start(look_up=0.02)
    try:
        yield server
    finally:
        server.close()
