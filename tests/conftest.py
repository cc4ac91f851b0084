"""The ground all tests stand on: a home of their own, no network settings, no leaks, no unexpected warnings.

Where ``CI`` is set a skip is a failure. Tests marked ``full`` run with ``--full`` only. A test that expects log
records of WARNING or worse says so with ``@pytest.mark.allow_warnings("pattern", ...)`` (no pattern: any), or looks at
them with ``caplog``.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import weakref
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

_HOME = Path(tempfile.mkdtemp(prefix="vitrine-tests-"))
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
_PATIENCE_MS = 6000
"""How long a worker may take to end by itself after its test, before it counts as leaked."""

_YOUNG, _ALL_AFTER = 10_000, 8
"""So many new objects are looked through after a test, and everything after so many of these looks."""

_leaked: list[object] = []
"""What was already reported, kept alive: collecting a running QThread aborts the interpreter."""


def _isolate() -> None:
    """Point every setting from outside at an empty home, before Qt, boto3 or keyring are imported."""
    for name in list(os.environ):
        if name.upper() in _PROXIES or name.startswith(
            ("AWS_", "REPLICATE_", "XDG_CONFIG", "XDG_DATA_HOME", "XDG_CACHE")
        ):
            del os.environ[name]
    os.environ.update(
        LC_ALL="C.UTF-8",
        HOME=str(_HOME),
        USERPROFILE=str(_HOME),
        VITRINE_HOME=str(_HOME / "vitrine"),
        AWS_CONFIG_FILE=str(_HOME / "no-aws-config"),
        AWS_SHARED_CREDENTIALS_FILE=str(_HOME / "no-aws-credentials"),
        AWS_EC2_METADATA_DISABLED="true",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        HYPOTHESIS_STORAGE_DIRECTORY=str(_HOME / "hypothesis"),
    )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")


_isolate()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the long tests (marked full) too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "allow_warnings(*patterns): log records >= WARNING are expected here")
    # As in the program (see workers/courtesy.py): no thread but this one ends Qt objects, nor the interpreter's end.
    gc.disable()
    gc.callbacks.append(_note_collecting)
    atexit.register(gc.freeze)


def pytest_collection_finish() -> None:
    # Modules stay: looking through them after every test takes longer than the test.
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


_SLOW = ("program", "window", "pipeline/test_kill_matrix.py")
"""What drives whole programs and windows; with the tests of a real S3 server it is marked ``slow``."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    slow = [Path(__file__).parent / name for name in _SLOW]
    for item in items:
        if item.get_closest_marker("s3") or any(item.path.is_relative_to(path) for path in slow):
            item.add_marker("slow")
    if config.getoption("--full"):
        return
    full = [item for item in items if item.get_closest_marker("full")]
    if full:
        config.hook.pytest_deselected(items=full)
        items[:] = [item for item in items if not item.get_closest_marker("full")]


# ---- where CI is set, a skip is a failure ----


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def _refuse_skip(report: Any) -> None:
    if report.skipped and not hasattr(report, "wasxfail") and _in_ci():
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"A skip is a failure where CI is set. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _refuse_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _refuse_skip(report)
    return report


# ---- English with its plurals, whatever this computer speaks ----


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Iterator[Any]:
    """The application, speaking English."""
    from vitrine.paths import resources
    from vitrine.ui.language import Language

    Language(qapp, resources(), "en")
    yield qapp
    # What Python gave to the offscreen clipboard would be ended after Python itself: a crash at the very end.
    qapp.clipboard().clear()


# ---- no unexpected warnings in the log ----


class _Recorder(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    yield
    logging.getLogger().removeHandler(recorder)
    marks = list(request.node.iter_markers("allow_warnings"))
    if "caplog" in request.fixturenames or any(not mark.args for mark in marks):
        return
    patterns = [pattern for mark in marks for pattern in mark.args]
    unexpected = [line for line in recorder.lines if not any(re.search(p, line) for p in patterns)]
    if unexpected:
        pytest.fail("Unexpected log records:\n" + "\n".join(unexpected), pytrace=False)


# ---- nothing left behind ----


def _lasting_threads() -> set[threading.Thread]:
    return {t for t in threading.enumerate() if not t.daemon and t is not threading.main_thread()}


_started: list[Any] = []
"""Weak references to the QThreads that Python has started since the last look."""


def _note_starts() -> None:
    """Have every QThread noted that is started from now on: looking for them among all objects takes 0.2 s a test."""
    from PySide6.QtCore import QThread

    if getattr(QThread.start, "noting", False):
        return
    start = QThread.start

    def noting(thread: QThread, *priority: Any) -> None:
        _started.append(weakref.ref(thread))
        start(thread, *priority)

    noting.noting = True  # type: ignore[attr-defined]
    QThread.start = noting  # type: ignore[method-assign, assignment]


def _running_qthreads() -> list[Any]:
    """Return the QThreads that were started in Python and do not end within the patience."""
    from PySide6.QtCore import QThread
    from shiboken6 import isValid

    noted = [thread for reference in _started if (thread := reference()) is not None]
    valid = [t for t in noted if isValid(t) and t is not QThread.currentThread() and t not in _leaked]
    _started[:] = [weakref.ref(t) for t in valid if t.isRunning()]
    return [t for t in valid if t.isRunning() and not t.wait(_PATIENCE_MS)]


def _open_windows() -> list[Any]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [w for w in shown if w.windowType() is not Qt.WindowType.ToolTip]


_looks = 0
_collecting: set[str] = set()
"""The names of threads that have collected garbage where only the main one may."""


def _note_collecting(phase: str, _: object) -> None:
    if phase == "start" and threading.current_thread() is not threading.main_thread():
        _collecting.add(threading.current_thread().name)


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Collect garbage between tests and in this thread only: Qt objects that another thread ends crash a later test.

    All of it now and then, or windows of earlier tests would follow every change of the theme.
    """
    global _looks
    gc.disable()
    _collecting.clear()
    yield
    collecting = gc.isenabled() or bool(_collecting)
    gc.disable()
    if collecting:
        pytest.fail(f"Garbage was collected, or might have been, outside the main thread: {_collecting}", pytrace=False)
    if gc.get_count()[0] > _YOUNG:
        _looks += 1
        gc.collect(2 if _looks % _ALL_AFTER == 0 else 1)


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    before = _lasting_threads()
    if "PySide6.QtCore" in sys.modules:
        _note_starts()
    yield
    left: list[str] = []
    for thread in _lasting_threads() - before:
        thread.join(_PATIENCE_MS / 1000)
        if thread.is_alive():
            left.append(f"running thread {thread.name}")
    if "PySide6.QtWidgets" in sys.modules and {"qapp", "qtbot"} & set(request.fixturenames):
        for worker in _running_qthreads():
            _leaked.append(worker)
            left.append(f"running QThread {worker!r}")
        for window in _open_windows():
            window.close()
            window.deleteLater()
            left.append(f"open window {window!r}")
    if left:
        pytest.fail("Left behind: " + ", ".join(left), pytrace=False)
