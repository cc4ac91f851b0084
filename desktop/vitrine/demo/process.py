"""The demo service as a child process of the studio: started when first needed, never left behind."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vitrine.demo.launch import demo_command, demo_environment, window_flags
from vitrine.errors import ProviderUnavailable

_LOG_FILE = "service.log"
_FAREWELL_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a running demo service is, and the token of this run. The token is good only there and only now."""

    base_url: str
    token: str


class DemoProcess:
    """The demo service in a process of its own. Thread-safe; starting blocks, so use it from worker threads.

    The child ends by itself when the pipe to its stdin closes, which also happens when this process is killed.
    ``state`` is the folder in which the service keeps its predictions; ``arguments`` go to its command line.
    """

    def __init__(self, state: Path | None, *, arguments: Sequence[str] = (), patience: float = 30.0) -> None:
        self._state = state
        self._arguments = tuple(arguments)
        self._patience = patience
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._endpoint: Endpoint | None = None

    def endpoint(self) -> Endpoint:
        """Return where the service is, starting it, or starting it again when it has died.

        Raise ProviderUnavailable (nothing was sent) when it does not start within ``patience`` seconds.
        """
        with self._lock:
            if self._child is not None and self._child.poll() is not None:
                self._let_go()
            if self._child is None or self._endpoint is None:
                self._endpoint = self._start()
            return self._endpoint

    @property
    def base_url(self) -> str:
        """Return ``http://127.0.0.1:PORT/v1`` of the running service; see :meth:`endpoint`."""
        return self.endpoint().base_url

    @property
    def token(self) -> str:
        """Return the token that the running service asks for; see :meth:`endpoint`."""
        return self.endpoint().token

    @property
    def pid(self) -> int | None:
        """Return the process id of the service, None while it does not run."""
        with self._lock:
            alive = self._child is not None and self._child.poll() is None
            return self._child.pid if alive and self._child is not None else None

    def stop(self) -> None:
        """End the service and wait for it. What it has not finished goes on with the next start."""
        with self._lock:
            if self._child is None:
                return
            assert self._child.stdin is not None
            with contextlib.suppress(OSError):
                self._child.stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._child.wait(_FAREWELL_SECONDS)
            self._let_go()

    def _start(self) -> Endpoint:
        try:
            self._child = self._spawn()
        except OSError as error:
            raise _unavailable(f"{type(error).__name__}: {error.strerror}") from error
        line = self._first_line(self._child)
        try:
            said = json.loads(line)
            return Endpoint(f"http://127.0.0.1:{int(said['port'])}/v1", str(said["token"]))
        except (ValueError, KeyError, TypeError) as error:
            self._child.kill()
            self._child.wait()
            status = self._child.returncode
            self._let_go()
            raise _unavailable(f"exit status {status}; {self._last_words()}") from error

    def _spawn(self) -> subprocess.Popen[bytes]:
        arguments = [*self._arguments]
        if self._state is not None:
            self._state.mkdir(parents=True, exist_ok=True)
            arguments += ["--state", str(self._state)]
        log = open(self._state / _LOG_FILE, "wb") if self._state is not None else subprocess.DEVNULL  # noqa: SIM115
        try:
            return subprocess.Popen(
                demo_command("--port", "0", *arguments),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=demo_environment(os.environ),
                creationflags=window_flags(),
            )
        finally:
            if not isinstance(log, int):
                log.close()

    def _first_line(self, child: subprocess.Popen[bytes]) -> bytes:
        """Return the first line of the child, or nothing when it does not come in time."""
        assert child.stdout is not None
        stdout, said = child.stdout, [b""]

        def read() -> None:
            said[0] = stdout.readline(4096)

        reader = threading.Thread(target=read, name="demo-greeting", daemon=True)
        reader.start()
        reader.join(self._patience)
        if reader.is_alive():
            child.kill()  # ends the line
            reader.join()
            return b""
        return said[0]

    def _let_go(self) -> None:
        child, self._child, self._endpoint = self._child, None, None
        if child is None:
            return
        if child.poll() is None:
            child.kill()
            child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _last_words(self) -> str:
        if self._state is None:
            return "no log"
        with contextlib.suppress(OSError):
            return (self._state / _LOG_FILE).read_text("utf-8", "replace")[-2000:]
        return "no log"


def _unavailable(details: str) -> ProviderUnavailable:
    return ProviderUnavailable(
        "Demo did not start",
        "The demo painter on this computer did not start. Nothing was sent and nothing was charged.",
        "Try again. If it stays like this, restart Vitrine or use another provider.",
        sent=False,
        details=details,
    )
