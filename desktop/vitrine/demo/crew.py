"""The crew: a bounded number of threads that carry work to easels, hired with the first work, gone when idle."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from vitrine.demo.easel import Easel


@dataclass(frozen=True, slots=True)
class Task:
    """Something to carry out on an easel; ``run`` handles its own errors."""

    id: str
    run: Callable[[Easel], None]


class Crew:
    """At most ``size`` threads, each with an easel of its own. First come, first served. Thread-safe."""

    def __init__(self, make_easel: Callable[[], Easel], size: int, *, idle_seconds: float = 60.0) -> None:
        self._make_easel = make_easel
        self._size = size
        self._idle_seconds = idle_seconds
        self._changed = threading.Condition()
        self._waiting: deque[Task] = deque()
        self._busy: dict[str, Easel] = {}
        self._threads: set[threading.Thread] = set()
        self._idle = 0
        self._closed = False

    def submit(self, task: Task) -> None:
        """Carry ``task`` out when its turn comes."""
        with self._changed:
            self._waiting.append(task)
            if len(self._waiting) > self._idle and len(self._threads) < self._size:
                thread = threading.Thread(target=self._work, name="demo-crew", daemon=True)
                self._threads.add(thread)
                thread.start()
            self._changed.notify()

    def stop(self, task_id: str) -> None:
        """Take the task off the queue, or stop the easel that works on it."""
        with self._changed:
            self._waiting = deque(task for task in self._waiting if task.id != task_id)
            easel = self._busy.get(task_id)
            if easel is not None:
                easel.stop()

    def close(self) -> None:
        """Stop everything and wait for the threads."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            for easel in self._busy.values():
                easel.stop()
            threads = list(self._threads)
            self._changed.notify_all()
        for thread in threads:
            thread.join()

    def _work(self) -> None:
        easel = self._make_easel()
        try:
            while (task := self._next_task(easel)) is not None:
                try:
                    task.run(easel)
                finally:
                    with self._changed:
                        self._busy.pop(task.id, None)
        finally:
            with self._changed:
                self._threads.discard(threading.current_thread())
            easel.close()

    def _next_task(self, easel: Easel) -> Task | None:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._waiting or self._closed, self._idle_seconds)
            self._idle -= 1
            if self._closed or not self._waiting:
                # Off the list under the same lock, so that a new task hires a new thread.
                self._threads.discard(threading.current_thread())
                return None
            task = self._waiting.popleft()
            self._busy[task.id] = easel
            return task
