"""The real program in processes of its own: started, watched from outside, killed, and what it leaves behind."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job
from vitrine.library.library import Library
from vitrine.paths import HOME_VARIABLE, Paths

SOURCES = Path(__file__).parents[2] / "desktop"
WINDOW = ("-m", "vitrine")
CLI = ("-c", "import sys; from vitrine.cli import main; sys.exit(main())")
ATTENDED = (str(Path(__file__).with_name("attended.py")),)
SECONDS = 90.0
"""How long a run may take before it counts as hanging."""


@dataclass
class Home:
    """A studio in a folder of its own, and the processes that were started on it."""

    root: Path
    _started: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def paths(self) -> Paths:
        return Paths.under(self.root)

    @property
    def environment(self) -> dict[str, str]:
        environment = os.environ | {
            HOME_VARIABLE: str(self.root),
            "PYTHONPATH": str(SOURCES),
            "QT_QPA_PLATFORM": "offscreen",
        }
        # Without its compiled modules each start would take seconds.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return environment

    def start(self, command: Sequence[str]) -> subprocess.Popen[str]:
        """Start this Python with ``command``."""
        process = subprocess.Popen(
            [sys.executable, *command],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._started.append(process)
        return process

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run this Python with ``command`` to its end."""
        process = self.start(command)
        out, err = process.communicate(timeout=SECONDS)
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def close(self) -> None:
        """End whatever a failed test has left running."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
            process.communicate()
        for pid in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    # ---- what is in it ----

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask the database past the studio's own code; it is only read."""
        with closing(sqlite3.connect(f"{self.paths.library.as_uri()}?mode=ro", uri=True)) as connection:
            return list(connection.execute(statement))

    def states(self) -> list[str]:
        """Return how far each job is, in the order they were asked for."""
        try:
            return [state for (state,) in self.query("SELECT state FROM job ORDER BY number")]
        except sqlite3.OperationalError:
            return []  # not made yet

    def wait(self, process: subprocess.Popen[str], reached: Callable[[], bool]) -> None:
        """Return as soon as ``reached`` says yes; raise AssertionError when the process ends before."""
        while not reached():
            assert process.poll() is None, f"ended with {process.returncode}: {process.communicate()}"
            time.sleep(0.0005)  # leave the core to the process

    def library(self) -> tuple[list[Job], dict[str, list[Generation]]]:
        """Return every job and its results, as the studio reads them."""
        with closing(Library(self.paths.library, self.paths.inputs)) as library:
            jobs = library.jobs.recent()
            assert library.jobs.unfinished() == []
            return jobs, {job.id: library.results.of_job(job.id) for job in jobs}

    def soundness(self) -> list[str]:
        """Return what SQLite finds in the database, ``ok`` alone when it is sound."""
        found = [str(row[0]) for row in self.query("PRAGMA integrity_check")]
        return found + [str(row) for row in self.query("PRAGMA foreign_key_check")]

    def predictions(self) -> list[dict[str, Any]]:
        """Return what was ever created at the demo service, by its own record."""
        shelf = self.paths.demo / "predictions"
        kept = [path for path in shelf.iterdir() if not path.name.startswith(".")] if shelf.is_dir() else []
        return [json.loads(path.read_text()) for path in sorted(kept)]

    def processes(self) -> dict[int, str]:
        """Return the command line of every process that lives in this home, whoever its parent is (Linux)."""
        mark = os.fsencode(f"{HOME_VARIABLE}={self.root}")
        found: dict[int, str] = {}
        if not Path("/proc/self/environ").exists():
            return found
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal() and mark in _read(entry / "environ").split(b"\0"):
                line = _read(entry / "cmdline").replace(b"\0", b" ").decode(errors="replace")
                if line:  # a zombie has none
                    found[int(entry.name)] = line
        return found

    def wait_until_empty(self) -> None:
        """Return once no process lives in this home any more; the test's own time limit ends it otherwise."""
        while self.processes():
            time.sleep(0.01)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # it has ended, or is somebody else's
        return b""
