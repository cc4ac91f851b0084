"""The real program, killed as a whole at a job's stages and started again: nothing is lost, nothing is paid for twice.

Every call of the engine is killed in ``tests/pipeline/test_kill_matrix.py``; here it is the window and the command
line with all their threads, and the demo service that each of them starts.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from programs import ATTENDED, CLI, Home

from vitrine.domain.job import JobState

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals"),
    pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="looks for orphans in /proc"),
]

WINDOW_SENDS, WINDOW_FINISHES = (*ATTENDED, "send"), (*ATTENDED, "finish")
_PROMPT = ("Dunes, long shadows", "--set", "megapixels=0.25", "--set", "num_outputs=2", "--count", "2")
CLI_SENDS, CLI_FINISHES = (*CLI, "generate", *_PROMPT, "--wait"), (*CLI, "collect")
JOBS, OUTPUTS = 2, 2

STAGES = [state.value for state in JobState if state is JobState.DONE or not state.terminal]
Moment = Callable[[Home], bool]


def a_job_is(stage: JobState) -> Moment:
    """Return the moment at which a job is as far as ``stage``."""
    return lambda home: any(STAGES.index(state) >= STAGES.index(stage.value) for state in home.states())


def the_service_has_a_job(home: Home) -> bool:
    """The service has taken a job, and most likely has not said so yet."""
    return bool(home.predictions())


def kill_at(home: Home, command: Sequence[str], moment: Moment) -> list[str]:
    """Start the program, kill it and nothing else at a moment, and return how far the jobs were then."""
    process = home.start(command)
    home.wait(process, lambda: moment(home))
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    return home.states()


def check(home: Home) -> None:
    """Assert that all that was asked for is there once, made once, and that nobody is left who works on it."""
    home.wait_until_empty()
    jobs, results = home.library()
    assert [job.state for job in jobs] == [JobState.DONE] * JOBS
    assert [job.error for job in jobs] == [None] * JOBS
    paths = []
    for job in jobs:
        found = results[job.id]
        assert [result.position for result in found] == list(range(OUTPUTS))
        assert all(result.stored_at is not None for result in found)
        files = [result.file for result in found if result.file is not None]
        assert [file.path.stat().st_size for file in files] == [result.file.size for result in found if result.file]
        paths += [file.path for file in files]
    kept = [path for path in home.paths.pictures.rglob("*") if path.is_file()]
    assert sorted(kept) == sorted(paths)  # once each, and no part of one
    predictions = home.predictions()
    assert sorted(entry["id"] for entry in predictions) == sorted(job.remote_id for job in jobs)
    assert sorted(entry["seed"] for entry in predictions) == sorted(job.request.settings["seed"] for job in jobs)
    assert home.soundness() == ["ok"]


@pytest.mark.parametrize(
    ("sends", "deaths", "finishes"),
    [
        pytest.param(WINDOW_SENDS, [a_job_is(JobState.SUBMITTING)], WINDOW_FINISHES, id="window, sending"),
        pytest.param(
            WINDOW_SENDS, [the_service_has_a_job], CLI_FINISHES, id="window, sent, collected", marks=pytest.mark.full
        ),
        pytest.param(WINDOW_SENDS, [a_job_is(JobState.STORING)], WINDOW_FINISHES, id="window, storing"),
        pytest.param(CLI_SENDS, [the_service_has_a_job], CLI_FINISHES, id="command line, sent"),
        pytest.param(
            CLI_SENDS,
            [a_job_is(JobState.RUNNING), a_job_is(JobState.DOWNLOADING)],
            CLI_FINISHES,
            id="command line, running, then downloading",
            marks=pytest.mark.full,
        ),
    ],
)
def test_killed_and_started_again(
    home: Home, sends: Sequence[str], deaths: Sequence[Moment], finishes: Sequence[str]
) -> None:
    seen = [kill_at(home, sends if place == 0 else finishes, moment) for place, moment in enumerate(deaths)]
    ended = home.run(*finishes)
    assert ended.returncode == 0, (seen, ended.stdout, ended.stderr)
    check(home)


def test_the_demo_service_ends_with_its_window(home: Home) -> None:
    process = home.start(WINDOW_SENDS)
    home.wait(process, lambda: the_service_has_a_job(home))
    others = {pid: line for pid, line in home.processes().items() if pid != process.pid}
    assert any("vitrine.demo" in line for line in others.values()), others
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    home.wait_until_empty()
