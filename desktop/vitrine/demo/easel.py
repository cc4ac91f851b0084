"""Easels: where drawing happens. One easel draws one thing at a time, and can be stopped from another thread."""

from __future__ import annotations

import contextlib
import os
import pickle
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import Protocol

from vitrine.demo.drawing import Made, Progress, Undrawable, Work
from vitrine.demo.launch import demo_command, demo_environment, window_flags


class Stopped(Exception):
    """Raised by an easel that was stopped while it drew."""


class Easel(Protocol):
    """Draws one thing at a time."""

    def draw(self, work: Work, progress: Progress) -> list[Made]:
        """Draw; raise Undrawable with words, or Stopped."""
        ...

    def stop(self) -> None:
        """End what is being drawn, from any thread; harmless when nothing is."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class ProcessEasel:
    """An easel in a child process, started with the first work; stopping kills it, and the next work starts anew."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        self._command = list(command) or demo_command("--draw")
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._stopped = False

    def draw(self, work: Work, progress: Progress) -> list[Made]:
        """Draw in the child; raise Undrawable with words (also when the child died of it), or Stopped."""
        if self._stopped:
            self.close()  # killed after its work was done: it may still look alive
        with self._lock:
            self._stopped = False
            child = self._running_child()
        try:
            return self._converse(child, work, progress)
        except Undrawable:
            raise
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            self.close()
            if self._stopped:
                raise Stopped from None
            raise Undrawable("The demo painter ended unexpectedly.") from error
        except BaseException:  # progress raised: the child is in the middle of something nobody waits for
            self.close()
            raise

    def _running_child(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=demo_environment(os.environ),
                creationflags=window_flags(),
            )
        return self._child

    @staticmethod
    def _converse(child: subprocess.Popen[bytes], work: Work, progress: Progress) -> list[Made]:
        assert child.stdin is not None
        assert child.stdout is not None
        pickle.dump(work, child.stdin)
        child.stdin.flush()
        while True:
            kind, value = pickle.load(child.stdout)
            if kind == "done":
                return list(value)
            if kind == "failed":
                raise Undrawable(value)
            progress(value)

    def stop(self) -> None:
        """Kill the child that draws."""
        with self._lock:
            self._stopped = True
            if self._child is not None:
                self._child.kill()

    def close(self) -> None:
        """End the child and its pipes."""
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()


class CallableEasel:
    """An easel around a function, in the calling thread: for tests."""

    def __init__(self, function: Callable[[Work, Progress], list[Made]]) -> None:
        self._function = function
        self._stopped = threading.Event()

    def draw(self, work: Work, progress: Progress) -> list[Made]:
        """Call the function; raise Stopped at its next progress after a stop."""
        self._stopped.clear()

        def checked(fraction: float) -> None:
            if self._stopped.is_set():
                raise Stopped
            progress(fraction)

        return self._function(work, checked)

    def stop(self) -> None:
        """Let the function's next progress raise Stopped."""
        self._stopped.set()

    def close(self) -> None:
        """Let the function's next progress raise Stopped."""
        self._stopped.set()
