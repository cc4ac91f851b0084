"""The benchmarks' runner: its table, its names, and what it takes for a failure."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench"


@pytest.fixture
def folder(tmp_path):
    for name in ("run.py", "rows.py"):
        shutil.copy(BENCH / name, tmp_path)
    (tmp_path / "bench_good.py").write_text(
        "from rows import Row\n"
        "def rows():\n"
        "    yield Row('start', 180.04, 100, 1.8, 1.8)\n"
        "    yield Row('many at once', 60, 10, 6, 5, unit='s', at_least=True)\n"
        "    yield Row('slow', 4, 2, 2, 1.5, unit='s')\n"
        "    yield Row('over its limit', 9, 9, 1, 1.5, limit=8)\n"
        "    yield Row('only told', 9, 3, 3, None)\n"
    )
    (tmp_path / "bench_away.py").write_text(
        "from rows import NotHereError\ndef rows():\n    raise NotHereError('a program is not installed')\n    yield\n"
    )
    (tmp_path / "bench_broken.py").write_text("def rows():\n    raise OSError('no server')\n")
    return tmp_path


def _run(folder, *names):
    return subprocess.run([sys.executable, "run.py", *names], cwd=folder, capture_output=True, text=True)


def test_a_missed_goal_is_marked_and_no_failure(folder):
    done = _run(folder, "good")
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "what                here  baseline  ratio    goal    limit",
        "start           180.0 ms  100.0 ms   1.80  <= 1.8           ok",
        "many at once      60.0 s    10.0 s   6.00    >= 5           ok",
        "slow               4.0 s     2.0 s   2.00  <= 1.5           MISSED",
        "over its limit    9.0 ms    9.0 ms   1.00  <= 1.5  <= 8 ms  MISSED",
        "only told         9.0 ms    3.0 ms   3.00",
    ]


def test_a_broken_benchmark_is_a_failure_and_the_rest_is_shown(folder):
    done = _run(folder)
    assert done.returncode == 1
    assert "no server" in done.stderr
    assert "many at once" in done.stdout


def test_what_cannot_be_measured_here_says_so_and_is_no_failure(folder):
    done = _run(folder, "away")
    assert done.returncode == 0
    assert done.stdout == "away is left out: a program is not installed\n"


def test_an_unknown_name_is_told_the_known_ones(folder):
    done = _run(folder, "nothing")
    assert done.returncode == 2
    assert "there are: away, broken, good, and soak alone" in done.stdout
