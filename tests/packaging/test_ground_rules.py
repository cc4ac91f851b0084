"""The rules of tests/conftest.py bite: each of these little test files is run by a real pytest of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"

FILE = """
import logging, os, threading
import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget

held = threading.Event()

class Endless(QThread):
    def run(self):
        while not self.isInterruptionRequested():
            self.msleep(10)

class Brief(QThread):
    def run(self):
        self.msleep(100)

def test_skips(): pytest.skip("for a reason")
@pytest.mark.xfail
def test_fails_as_expected(): assert False
def test_warns(): logging.getLogger("x").warning("one")
@pytest.mark.allow_warnings("^WARNING x: one$")
def test_warns_as_said(): logging.getLogger("x").warning("one")
@pytest.mark.allow_warnings("two")
def test_warns_otherwise_than_said(): logging.getLogger("x").warning("one")
@pytest.mark.allow_warnings
def test_warns_as_it_likes(): logging.getLogger("x").error("one")
def test_looks_at_the_log(caplog): logging.getLogger("x").warning("one")
def test_informs(): logging.getLogger("x").info("one")
def test_leaves_a_thread(): threading.Thread(target=held.wait).start()
def test_leaves_a_daemon(): threading.Thread(target=held.wait, daemon=True).start()
def test_leaves_a_qthread(qtbot):
    worker = Endless()
    worker.start()
    qtbot.waitUntil(worker.isRunning)
    qtbot.worker = worker
    globals()["kept"] = worker
def test_leaves_a_brief_qthread(qapp): globals()["brief"] = Brief(); globals()["brief"].start()
def test_leaves_a_window(qapp): globals()["window"] = QWidget(); globals()["window"].show()
def test_closes_its_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
@pytest.mark.full
def test_is_long(): pass
def test_is_isolated():
    assert os.environ["HOME"] != os.environ["REAL_HOME"]
    assert os.environ["VITRINE_HOME"].startswith(os.environ["HOME"])
    assert "AWS_PROFILE" not in os.environ and "REPLICATE_API_TOKEN" not in os.environ
    assert "https_proxy" not in os.environ
    import keyring.errors
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.get_password("vitrine", "x")

@pytest.fixture(scope="session", autouse=True)
def let_go():
    yield
    held.set()
    if "kept" in globals():
        globals()["kept"].requestInterruption()
        globals()["kept"].wait()
"""

BAD = {
    "test_warns",
    "test_warns_otherwise_than_said",
    "test_leaves_a_thread",
    "test_leaves_a_qthread",
    "test_leaves_a_window",
}
FINE = {
    "test_warns_as_said",
    "test_warns_as_it_likes",
    "test_looks_at_the_log",
    "test_informs",
    "test_leaves_a_daemon",
    "test_leaves_a_brief_qthread",
    "test_closes_its_window",
    "test_is_isolated",
}


def _run(folder, ci, *arguments):
    (folder / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (folder / "test_little.py").write_text(FILE)
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n    full: long\nqt_api = pyside6\n")
    environ = {
        **os.environ,
        "CI": ci,
        "REAL_HOME": os.environ["HOME"],
        "AWS_PROFILE": "mine",
        "REPLICATE_API_TOKEN": "r8_not_a_real_token",
        "https_proxy": "proxy",
    }
    command = [sys.executable, "-m", "pytest", "-rA", "--tb=no", "-p", "no:cacheprovider", "-p", "no:randomly"]
    done = subprocess.run([*command, *arguments], cwd=folder, env=environ, capture_output=True, text=True)
    lines = [line.split() for line in done.stdout.splitlines() if "::" in line]
    told = [(words[0], words[1].partition("::")[2]) for words in lines if words[0].isupper()]
    return done, told


@pytest.fixture(scope="module")
def in_ci(tmp_path_factory):
    return _run(tmp_path_factory.mktemp("ci"), "true")


def test_the_guilty_tests_and_only_they_fail(in_ci):
    done, told = in_ci
    assert {name for outcome, name in told if outcome in ("ERROR", "FAILED")} == BAD | {"test_skips"}
    assert {name for outcome, name in told if outcome == "PASSED"} >= FINE
    assert done.returncode == 1


def test_a_leak_does_not_abort_the_run(in_ci):
    done, _ = in_ci
    assert "Left behind: running QThread" in done.stdout
    assert done.returncode == 1


def test_a_skip_fails_in_ci_and_an_expected_failure_does_not(in_ci):
    _, told = in_ci
    assert ("FAILED", "test_skips") in told
    assert ("XFAIL", "test_fails_as_expected") in told


def test_long_tests_are_deselected(in_ci):
    done, told = in_ci
    assert "1 deselected" in done.stdout
    assert "test_is_long" not in {name for _, name in told}


def test_on_a_persons_machine_a_skip_is_a_skip_and_full_runs_all(tmp_path):
    done, told = _run(tmp_path, "", "--full", "-k", "skips or long")
    assert done.returncode == 0
    assert "1 passed, 1 skipped" in done.stdout
    assert ("PASSED", "test_is_long") in told
