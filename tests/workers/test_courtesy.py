"""Workers that step back, and the garbage that is collected on the interface thread only."""

import gc
import os
import subprocess
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QThread

from vitrine.workers import courtesy
from vitrine.workers.courtesy import NICE, OLD_AFTER, TURN_SECONDS, YOUNG, Courtesy, step_back


class _Node:
    def __init__(self) -> None:
        self.me = self


def _in_thread(work) -> object:
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


@pytest.fixture
def kept(qtbot):
    calm = []
    kept = Courtesy(lambda: bool(calm))
    kept.make_calm = lambda: calm.append(True)
    yield kept
    kept.close()


def test_only_the_thread_that_steps_back_gets_a_lower_priority(qtbot):
    class Worker(QThread):
        def run(self) -> None:
            step_back()
            step_back()  # twice is not lower still: threads of a pool are used again
            self.priority_then = self.priority()
            if sys.platform == "linux":
                self.nice = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    worker = Worker()
    worker.start()
    assert worker.wait(5000)
    if sys.platform == "linux":
        own = os.getpriority(os.PRIO_PROCESS, 0)
        assert worker.nice == min(19, own + NICE) != own
    else:
        assert worker.priority_then == QThread.Priority.LowPriority


def test_turns_are_short_until_it_is_closed(qtbot):
    before = sys.getswitchinterval()
    kept = Courtesy(lambda: True)
    assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)
    kept.close()
    assert sys.getswitchinterval() == pytest.approx(before)


def test_no_thread_collects_after_it_is_closed(qtbot):
    # The garbage of a window that has just closed would be ended by whichever worker makes the next object.
    kept = Courtesy(lambda: True)
    assert not gc.isenabled()
    kept.close()
    assert not gc.isenabled()


def test_cycles_left_by_a_worker_end_on_the_interface_thread(qtbot, kept, monkeypatch):
    monkeypatch.setattr(courtesy, "YOUNG", 1)
    ended = []

    def leave() -> None:
        node = _Node()
        weakref.finalize(node, lambda: ended.append(threading.current_thread()))
        gc.get_count()

    _in_thread(leave)
    heap = [[] for _ in range(YOUNG)]  # more than enough to make the interpreter collect by itself
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert ended == [threading.main_thread()]
    assert heap


def test_everything_is_looked_through_only_when_it_is_calm(qtbot, kept, monkeypatch):
    looks = []
    monkeypatch.setattr(courtesy.gc, "collect", looks.append)
    monkeypatch.setattr(courtesy, "YOUNG", 0)
    for _ in range(OLD_AFTER + 5):
        kept._look()
    assert set(looks) == {0, 1}
    kept.make_calm()
    monkeypatch.setattr(courtesy.gc, "collect", lambda generation=2: looks.append(generation))
    kept._look()
    assert looks[-1] == 2


def test_settling_makes_everything_old(qtbot, kept):
    young = [[] for _ in range(100)]
    kept.settle()
    assert gc.get_freeze_count() == 0
    assert not any(kept_object is young[0] for kept_object in gc.get_objects(generation=0))


def test_no_timer_runs_while_nothing_happens(qtbot, kept, monkeypatch):
    monkeypatch.setattr(courtesy, "YOUNG", 10**9)
    planned = []
    monkeypatch.setattr(kept._soon, "start", lambda: planned.append(True))
    rested = []
    kept._loop.aboutToBlock.connect(lambda: rested.append(True))
    qtbot.waitUntil(lambda: bool(rested))
    assert planned == []
    assert not kept._soon.isActive()
    monkeypatch.setattr(courtesy, "YOUNG", 1)
    qtbot.waitUntil(lambda: bool(planned))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take memory back by themselves")
def test_pictures_that_were_dropped_leave_the_process():
    program = (
        "import ctypes, sys\n"
        "from vitrine.workers.courtesy import return_memory\n"
        "give_back = return_memory()\n"
        "def resident():\n"
        "    with open('/proc/self/statm') as file:\n"
        "        return int(file.read().split()[1]) * 4096\n"
        "before = resident()\n"
        "kept = [bytes(200_000) for _ in range(500)] + [bytes(5_000) for _ in range(10_000)]\n"
        "stay = kept[::500]\n"
        "full = resident()\n"
        "del kept\n"
        "give_back()\n"
        "print((resident() - before) / (full - before))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert float(done.stdout) < 0.3
