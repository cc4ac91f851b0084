"""Deleting for good, killed before every single step: the next start brings it to its end and touches nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("disposal_child.py")
MOST_STEPS = 400


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process for each of so many steps takes too long without fork")
def test_killed_before_any_step_it_comes_to_its_end(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(CHILD), str(tmp_path), "1", str(MOST_STEPS)], capture_output=True, text=True, timeout=110
    )
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert [end["killed"] for end in ends] == [True] * (len(ends) - 1) + [False]
    assert len(ends) > 10
    intents = [end["step"] for end in ends if "goes" not in end["rows"]]
    for end in ends:
        # Before the intent was committed nothing has happened; from there on everything does.
        whole = end["step"] < min(intents)
        names = ["goes", "stays"] if whole else ["stays"]
        assert end["rows"] == end["shown"] == end["files"] == names, end
        assert end["bucket"] == sorted([*names, *(f"t-{name}" for name in names)]), end
        assert end["links"] == [f"t-{name}" for name in names], end
        assert end["thumbnails"] == [names, len(names)], end
        assert end["resumed"] == int(not whole and end["killed"] and end["step"] <= max_resumed(ends)), end
        assert end["problems"] == [], end


def max_resumed(ends: list[dict[str, object]]) -> int:
    """Return the last step before which the row was still there: after it nothing is left to go on with."""
    return max(int(str(end["step"])) for end in ends if end["resumed"])
