"""The soak test of the benchmarks, short: half a busy minute in the window leaves no file and no thread open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOAK = Path(__file__).parents[1] / "bench" / "soak.py"


@pytest.mark.full
def test_a_busy_half_minute_leaves_no_file_and_no_thread_open():
    environment = {**os.environ, "VITRINE_BENCH_LARGE": "2000"}
    command = [sys.executable, str(SOAK), "0.5"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert "Traceback" not in done.stderr, done.stderr
    last = {line.split("  ")[0]: line.split()[-1] for line in done.stdout.splitlines()[-3:]}
    # Memory still grows in so short a time: what was seen is kept, up to a bound.
    assert last == {"memory": last["memory"], "open files": "ok", "threads": "ok"}, done.stdout
