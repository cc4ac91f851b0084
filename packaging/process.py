"""Processes: one run quietly with its output kept in a file, or one on the terminal; and what is said meanwhile."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""The checkout."""
LOGS = ROOT / "build" / "dev"
"""Where the output of quiet processes is kept."""
OUT_OF_TIME = 124
"""Exit code when a time limit passed, as of timeout(1)."""
MACHINE_LACKS = 3
"""Exit code when the machine lacks something that may not be installed."""

_POLITE_SECONDS = 5.0


class Stopped(Exception):
    """Raised when dev.py cannot go on; the message is for the person, ``code`` is the exit code."""

    def __init__(self, message: str, code: int = MACHINE_LACKS) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Console:
    """Where dev.py speaks to the person."""

    verbose: bool = False

    def say(self, text: str) -> None:
        """Print at once, in order with what child processes print."""
        print(text, flush=True)


def quiet(command: Sequence[str], log: Path, console: Console, *, extra: Mapping[str, str] | None = None) -> int:
    """Run ``command`` with its output appended to ``log`` (shown instead when verbose) and return its exit code.

    A program that is not there gives 127.
    """
    environ = {**os.environ, **(extra or {})}
    try:
        if console.verbose:
            console.say("$ " + " ".join(command))
            return subprocess.run(command, env=environ, stdin=subprocess.DEVNULL).returncode
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as file:
            file.write(f"$ {' '.join(command)}\n".encode())
            file.flush()
            return subprocess.run(
                command, env=environ, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT
            ).returncode
    except FileNotFoundError:
        return 127


def attached(
    command: Sequence[str], *, cwd: Path | None, extra: Mapping[str, str] | None = None, seconds: float | None = None
) -> int:
    """Run ``command`` on this terminal and return its exit code; 128 + signal if it was killed.

    With ``seconds`` it and all its children are ended after that time and the code is 124.
    """
    environ = {**os.environ, **(extra or {})}
    own_group = seconds is not None and sys.platform != "win32"
    child = subprocess.Popen(command, cwd=cwd, env=environ, start_new_session=own_group)
    try:
        code = child.wait(seconds)
    except subprocess.TimeoutExpired:
        _end(child, whole_group=own_group)
        print(f"Stopped after {seconds:.0f} s.", flush=True)
        return OUT_OF_TIME
    except KeyboardInterrupt:
        # The terminal sent the interrupt to the child too, unless it is a group of its own.
        if own_group:
            _end(child, whole_group=True)
        with contextlib.suppress(KeyboardInterrupt):
            child.wait()
        raise
    return code if code >= 0 else 128 - code


def _end(child: subprocess.Popen[bytes], *, whole_group: bool) -> None:
    _signal(child, signal.SIGTERM, whole_group=whole_group)
    try:
        child.wait(_POLITE_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    finally:
        if sys.platform != "win32":
            _signal(child, signal.SIGKILL, whole_group=whole_group)
        child.wait()


def _signal(child: subprocess.Popen[bytes], number: signal.Signals, *, whole_group: bool) -> None:
    with contextlib.suppress(ProcessLookupError):
        if whole_group and sys.platform != "win32":
            os.killpg(child.pid, number)
        else:
            child.send_signal(number)
