"""The real program from outside: what it answers without opening, and what it refuses in words."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from programs import ATTENDED, CLI, WINDOW, Home

import vitrine
from vitrine.cli import BUSY

BENCHES = Path(__file__).parents[1] / "bench"


@pytest.fixture
def heavy_imports(monkeypatch: pytest.MonkeyPatch) -> Callable[[Sequence[str], dict[str, str]], list[str]]:
    """The benchmark's own eye for heavy modules."""
    monkeypatch.syspath_prepend(str(BENCHES))
    spec = importlib.util.spec_from_file_location("bench_start", BENCHES / "bench_start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Callable[[Sequence[str], dict[str, str]], list[str]] = module.heavy_imports
    return found


def test_the_first_frame_imports_nothing_heavy(
    home: Home, heavy_imports: Callable[[Sequence[str], dict[str, str]], list[str]]
) -> None:
    # It raises for any exit status but 0.
    assert heavy_imports([*WINDOW, "--bench-first-frame"], home.environment) == []
    assert heavy_imports(["-c", "import keyring, numpy"], home.environment) == ["keyring", "numpy"]


def test_self_check(home: Home) -> None:
    ended = home.run(*WINDOW, "--self-check")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "everything loads\n", "")
    assert not home.root.exists(), "it touches nothing of the person's"


def test_self_check_says_what_is_missing(home: Home, tmp_path: Path) -> None:
    broken = tmp_path / "broken" / "boto3"
    broken.mkdir(parents=True)
    (broken / "__init__.py").write_text("raise ImportError('no bucket today')")
    environment = home.environment
    environment["PYTHONPATH"] = os.pathsep.join([str(broken.parent), environment["PYTHONPATH"]])
    ended = subprocess.run(
        [sys.executable, *WINDOW, "--self-check"], env=environment, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 1
    assert "boto3: no bucket today" in ended.stdout


@pytest.mark.parametrize(
    ("option", "words"), [("--version", f"vitrine {vitrine.__version__}"), ("--help", "--showcase")]
)
def test_it_answers_without_opening_anything(home: Home, option: str, words: str) -> None:
    ended = home.run(*WINDOW, option)
    assert ended.returncode == 0
    assert words in ended.stdout
    assert ended.stderr == ""
    assert not home.root.exists()


def test_a_second_window_and_a_second_command_are_refused_while_the_first_goes_on(home: Home) -> None:
    first = home.start((*ATTENDED, "send"))
    home.wait(first, lambda: bool(home.states()))
    second = home.run(*WINDOW)
    assert second.returncode == 1
    assert "already open" in second.stderr
    assert "close it first" in second.stderr
    assert "Traceback" not in second.stderr
    command = home.run(*CLI, "generate", "x")
    assert command.returncode == BUSY
    assert "already open" in command.stderr
    home.wait(first, lambda: home.states() == ["done", "done"])
    first.kill()
    first.communicate()


def test_a_library_damaged_in_its_middle_is_refused_and_left_as_it_is(home: Home) -> None:
    assert home.run(*ATTENDED, "finish").returncode == 0  # makes an empty library
    sound = home.paths.library.read_bytes()
    spoilt = sound[:200] + b"\xff" * 4000 + sound[4200:]
    home.paths.library.write_bytes(spoilt)
    ended = home.run(*WINDOW)
    assert ended.returncode == 1
    assert "not a sound database" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert home.paths.library.read_bytes() == spoilt
