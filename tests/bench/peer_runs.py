"""One run of a viewer on a folder: its first screen, the end of its work, processor time and memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from peer_screen import Area, Screen, Watch, end_process

_LOOK_SECONDS = 0.02
_LOAD_SECONDS = 0.25
_IDLE_SECONDS = 3.0
_BUSY_SHARE = 0.05
"""A program that uses less than this part of one processor for ``_IDLE_SECONDS`` has nothing more to make."""
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds from process start to a complete first screen (None: never) and to the end of all work; the rest."""

    first_screen: float | None
    all_made: float
    processor: float
    megabytes: float


def watched(
    screen: Screen,
    command: Sequence[str],
    area: Area,
    *,
    seconds: float,
    made: Callable[[], bool] | None = None,
    before_end: Callable[[], object] = lambda: None,
) -> Run:
    """Start a program, watch it until its first screen is there and everything ``made``, and end it.

    None for ``made``: until it has nothing more to do; after ``seconds`` in any case.
    """
    quiet = subprocess.DEVNULL
    begun = time.perf_counter()
    process = subprocess.Popen(list(command), env=screen.environment, stdout=quiet, stderr=quiet)
    watch, load = Watch(screen, area), _Load(process.pid, begun)
    try:
        while time.perf_counter() - begun < seconds:
            watch.look()
            load.look(made)
            if (load.idle or load.made_at is not None) and watch.complete_at is not None:
                break
            if process.poll() is not None:
                raise RuntimeError(f"{command[0]} ended with {process.returncode}")
            time.sleep(_LOOK_SECONDS)
        before_end()
    finally:
        end_process(process)
    first = watch.complete_at - begun if watch.complete_at is not None else None
    ended = load.last_work if load.made_at is None else load.made_at
    return Run(first, ended - begun, load.processor, load.megabytes)


class _Load:
    """Follows the processor time and the memory of a process and of those it started."""

    def __init__(self, pid: int, begun: float) -> None:
        self._pid = pid
        self.processor = self.megabytes = 0.0
        self.last_work = self._since = begun
        self.made_at: float | None = None
        self._at_since = 0.0

    @property
    def idle(self) -> bool:
        return time.perf_counter() - self.last_work > _IDLE_SECONDS

    def look(self, made: Callable[[], bool] | None) -> None:
        now = time.perf_counter()
        if now - self._since < _LOAD_SECONDS:
            return
        if made is not None and self.made_at is None and made():
            self.made_at = now
        found = [facts for pid in _family(self._pid) if (facts := _facts(pid)) is not None]
        self.processor = max(self.processor, sum(seconds for seconds, _ in found))
        self.megabytes = max(self.megabytes, sum(megabytes for _, megabytes in found))
        if self.processor - self._at_since > _BUSY_SHARE * (now - self._since):
            self.last_work = now
        self._since, self._at_since = now, self.processor


def _family(pid: int) -> list[int]:
    found = [pid]
    for parent in found:
        try:
            tasks = os.listdir(f"/proc/{parent}/task")
            for task in tasks:
                with open(f"/proc/{parent}/task/{task}/children", encoding="ascii") as children:
                    found += [int(child) for child in children.read().split()]
        except OSError:
            continue
    return found


def _facts(pid: int) -> tuple[float, float] | None:
    """Return the processor seconds and the megabytes in memory (its share of what is shared) of a process."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rpartition(")")[2].split()
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as maps:
            share = next(int(line.split()[1]) for line in maps if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return None
    return sum(int(ticks) for ticks in fields[11:15]) / _TICK, share / 1024
