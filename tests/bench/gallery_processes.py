"""What the window takes with 100,000 results, against the same window with none: time to be complete, and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import prepared
from rows import Row, against, alternate

_SCRIPT = str(Path(__file__).with_name("gallery_process.py"))
_RUNS = 9
_SECONDS = 300.0
_START_GOAL = 1.3
_MEMORY_MB = 200.0


def rows() -> Iterator[Row]:
    """Measure in turns, in homes that one run has warmed."""
    with prepared.copied(prepared.LARGE) as full, prepared.copied(0) as empty:
        for home in (full, empty):
            _shown(home)
        here, there = alternate(lambda: _shown(full), lambda: _shown(empty), times=_RUNS)
        yield against(f"start to a gallery of {prepared.LARGE:,} with its pictures", here, there, _START_GOAL)
    with prepared.copied(prepared.LARGE) as full, prepared.copied(0) as empty:
        all_rows, here = _memory(full)
        _, there = _memory(empty)
        if all_rows < prepared.LARGE * 0.9:
            raise RuntimeError(f"only {all_rows} rows were scrolled through")
    name = f"memory over the empty window's, {prepared.LARGE:,} scrolled through"
    yield Row(name, here - there, there, here / there, None, unit="MB", limit=_MEMORY_MB)


def _shown(home: Path) -> float:
    begun = time.perf_counter()
    _run(home, "shown")
    return (time.perf_counter() - begun) * 1000


def _memory(home: Path) -> tuple[int, float]:
    count, megabytes = _run(home, "memory").split()
    return int(count), float(megabytes)


def _run(home: Path, what: str) -> str:
    environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "VITRINE_HOME": str(home)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, _SCRIPT, what]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=_SECONDS)
    if done.returncode:
        raise RuntimeError(f"{what} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    for row in rows():
        print(row)
