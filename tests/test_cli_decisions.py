"""Decisions about jobs on the command line: listed truly, asked where they cost, carried out once."""

from __future__ import annotations

import ast
import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from samples import a_request
from vitrine import cli
from vitrine.cli.words import advice, commands, offered
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.job import TRANSITIONS, Job, JobState
from vitrine.endings import unknown_outcome
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.lock import InstanceLock
from vitrine.paths import HOME_VARIABLE, Paths
from vitrine.providers.replicate import ReplicateProvider

TOKEN = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"
_SOURCES = Path(__file__).parents[1] / "desktop"
_WINDOW_WORDS = re.compile(r"\b(Retry(?!-)|Run again|Discard|Check looks)\b|[Pp]ress |tries again by|tried again by")

Tell = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv("VITRINE_HOME", str(tmp_path))
    return Paths.default()


@pytest.fixture
def library(home: Paths) -> Iterator[Library]:
    library = Library(home.library, home.inputs)
    yield library
    library.close()


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[DemoServer]:
    """A service at Replicate's address that keeps the account of what was sent."""
    with serve(tokens=frozenset({TOKEN})) as service:
        monkeypatch.setenv("REPLICATE_API_TOKEN", TOKEN)
        monkeypatch.setenv("REPLICATE_BASE_URL", service.base_url)
        yield service


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Run a command; return its code, its output and what it told beside that."""

    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(arguments)
        told = capsys.readouterr()
        return code, told.out, told.err

    return run


def a_job(library: Library, *, provider: str = "replicate") -> Job:
    """Return a job that nothing was sent of yet."""
    (job,) = library.jobs.add([a_request(provider=provider, settings={"prompt": "a quiet valley", "seed": 77})])
    return job


def unconfirmed(library: Library) -> Job:
    """Return a job whose create was sent without an answer."""
    job = library.jobs.advance(a_job(library), JobState.SUBMITTING, submitted_at=1.0)
    return library.jobs.advance(job, JobState.UNCONFIRMED, error=unknown_outcome("Replicate").failure())


def failed(library: Library) -> Job:
    failure = Failure("generation-failed", "Failed", "The model failed. You were not charged.", "Change a setting.")
    return library.jobs.advance(a_job(library), JobState.FAILED, error=failure)


def held(library: Library) -> Job:
    failure = Failure("key-refused", "Key refused", "Replicate refused the key.", "Put a new key in Settings.")
    return library.jobs.note(a_job(library), error=failure)


# ---- what is open ----


def test_open_jobs_are_listed_with_what_can_be_done(library: Library, run: Tell) -> None:
    assert run("jobs") == (cli.OK, "", "Nothing is open: every job is done.\n")
    jobs = [unconfirmed(library), failed(library), held(library), a_job(library)]
    done = library.jobs.advance(a_job(library), JobState.CANCELLED)
    code, out, _ = run("jobs")
    assert code == cli.OK
    for job in jobs:
        for command in commands(job):
            assert command in out
    assert done.id not in out
    assert "Replicate may have finished it." in out
    assert "may be charged twice" in out
    assert not _WINDOW_WORDS.search(out)
    listed = json.loads(run("jobs", "--json")[1])
    assert [(job["state"], job["held"], job["actions"]) for job in listed] == [
        ("unconfirmed", False, ["check", "send-again", "discard"]),
        ("failed", False, ["retry", "discard"]),
        ("queued", True, ["retry", "cancel"]),
        ("queued", False, ["collect", "cancel"]),
    ]
    assert listed[0]["error"]["charged"] is None
    assert not _WINDOW_WORDS.search(json.dumps(listed))


def test_open_jobs_are_listed_beside_the_window_and_decided_there(library: Library, home: Paths, run: Tell) -> None:
    job = unconfirmed(library)
    with InstanceLock(home.lock):
        code, _, err = run("jobs")
        assert code == cli.OK
        assert "decide there, or close it first" in err
        for action in ("check", "send-again", "retry", "cancel", "discard"):
            assert run(action, job.id)[0] == cli.BUSY
    assert library.jobs.get(job.id) == job


@pytest.mark.parametrize("state", JobState)
def test_nothing_is_offered_that_a_job_cannot_do(library: Library, state: JobState) -> None:
    job = replace(a_job(library), state=state)
    can = set(offered(job))
    assert ("discard" in can) == (state in (JobState.FAILED, JobState.UNCONFIRMED))
    assert ("send-again" in can) == (state is JobState.UNCONFIRMED)
    assert ("collect" in can) == (not state.terminal)
    if "cancel" in can:
        assert JobState.CANCELLED in TRANSITIONS[state]
    assert "cancel" not in offered(replace(job, cancel_requested=True))


# ---- which job ----


def test_the_unique_beginning_of_an_id_is_enough(library: Library, run: Tell) -> None:
    first, second = failed(library), failed(library)
    common = first.id[: next(n for n in range(26) if first.id[n] != second.id[n])]
    for beginning, words in ((common, "Several open jobs begin"), ("zzz", "No open job begins"), ("", "No open job")):
        code, _, err = run("discard", beginning)
        assert code == cli.ERROR
        assert words in err
    assert run("discard", first.id[: len(common) + 1].upper())[0] == cli.OK
    assert [job.id for job in library.jobs.open()] == [second.id]


@pytest.mark.parametrize(
    ("make", "action"),
    [(unconfirmed, "retry"), (unconfirmed, "cancel"), (failed, "check"), (failed, "send-again"), (failed, "cancel"),
     (held, "check"), (held, "send-again"), (held, "discard")],
)  # fmt: skip
def test_what_does_not_apply_changes_nothing_and_says_what_does(
    library: Library, run: Tell, service: DemoServer, make: Callable[[Library], Job], action: str
) -> None:
    job = make(library)
    code, _, err = run(action, job.id)
    assert code == cli.ERROR
    assert "does not apply. Nothing was changed." in err
    assert commands(job)[0] in err
    assert library.jobs.get(job.id) == job
    assert service.requests("create") == []


# ---- outcome not known ----


def test_check_finds_what_the_service_has_made_and_sends_nothing(
    library: Library, run: Tell, service: DemoServer
) -> None:
    job = unconfirmed(library)
    ReplicateProvider(lambda: TOKEN, base_url=service.base_url).submit(job.request, {}, lambda: None)
    assert len(service.requests("create")) == 1
    code, out, err = run("check", job.id)
    assert (code, err) == (cli.OK, "")
    assert Path(out.strip()).is_file()
    assert library.jobs.get(job.id).state is JobState.DONE
    assert len(service.requests("create")) == 1


def test_sending_again_needs_a_yes(
    library: Library, run: Tell, service: DemoServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = unconfirmed(library)
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))  # not a terminal: whatever it says counts for nothing
    code, _, err = run("send-again", job.id)
    assert code == cli.ERROR
    assert "may be charged twice" in err
    assert "--yes" in err
    assert library.jobs.get(job.id) == job
    assert service.requests("create") == []
    code, out, _ = run("send-again", job.id, "--yes")
    assert code == cli.OK
    assert Path(out.strip()).is_file()
    assert len(service.requests("create")) == 1


if os.name != "nt":
    import pty

    def _press_ctrl_c(child: subprocess.Popen[bytes]) -> None:
        """Press Ctrl C until it is noticed: pressed between the question and the reading it is not, as anywhere."""
        while child.poll() is None:
            child.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(5)

    def _asked(home: Path, job: Job, answer: bytes | None) -> tuple[int, str]:
        """Run send-again with a terminal to ask at; ``None`` presses Ctrl C. Return the code and what was told."""
        terminal, end = pty.openpty()
        with subprocess.Popen(
            [sys.executable, "-c", "import sys; from vitrine.cli import main; sys.exit(main())", "send-again", job.id],
            env=os.environ | {HOME_VARIABLE: str(home), "PYTHONPATH": str(_SOURCES)},
            stdin=end, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        ) as child:  # fmt: skip
            os.close(end)
            assert child.stderr is not None
            told = b""
            while b"[y/N]" not in told:
                byte = child.stderr.read(1)
                assert byte, told
                told += byte
            if answer is None:
                _press_ctrl_c(child)
            else:
                os.write(terminal, answer)
            told += child.communicate(timeout=60)[1]
        os.close(terminal)
        return child.returncode, told.decode()

    def test_at_a_terminal_it_is_asked(library: Library, home: Paths, service: DemoServer, tmp_path: Path) -> None:
        job = unconfirmed(library)
        for answer, expected in ((b"\n", cli.INCOMPLETE), (b"no\n", cli.INCOMPLETE), (None, cli.INTERRUPTED)):
            code, told = _asked(tmp_path, job, answer)
            assert code == expected, told
            assert "may be charged twice" in told
            assert library.jobs.get(job.id) == job
        assert service.requests("create") == []
        code, told = _asked(tmp_path, job, b"y\n")
        assert code == cli.OK, told
        assert library.jobs.get(job.id).state is JobState.DONE
        assert len(service.requests("create")) == 1


def test_discard_takes_it_off_the_list(library: Library, run: Tell) -> None:
    code, _, err = run("discard", unconfirmed(library).id)
    assert code == cli.OK
    assert "It may have been charged." in err
    assert library.jobs.open() == []


# ---- retry, cancel ----


def test_retry_sends_a_failed_job_anew_once(library: Library, run: Tell, service: DemoServer) -> None:
    job = failed(library)
    code, out, _ = run("retry", job.id)
    assert code == cli.OK
    assert Path(out.strip()).is_file()
    assert library.jobs.open() == []
    assert run("retry", job.id)[0] == cli.ERROR
    assert len(service.requests("create")) == 1


def test_retry_goes_on_with_a_held_job(library: Library, run: Tell, service: DemoServer) -> None:
    job = held(library)
    assert run("retry", job.id)[0] == cli.OK
    assert library.jobs.get(job.id).state is JobState.DONE
    assert len(service.requests("create")) == 1


def test_cancel_before_anything_was_sent(library: Library, run: Tell, service: DemoServer) -> None:
    job = held(library)
    code, _, err = run("cancel", job.id)
    assert code == cli.OK
    assert "Nothing was sent or charged." in err
    assert library.jobs.get(job.id).state is JobState.CANCELLED
    assert service.requests("create") == []


def _sent(library: Library, service: DemoServer) -> Job:
    job = library.jobs.advance(a_job(library), JobState.SUBMITTING, submitted_at=1.0)
    remote = ReplicateProvider(lambda: TOKEN, base_url=service.base_url).submit(job.request, {}, lambda: None)
    handle = remote.handle
    return library.jobs.advance(
        job, JobState.RUNNING, remote_id=handle.id, poll_url=handle.poll_url, cancel_url=handle.cancel_url
    )


def test_cancel_asks_the_service(library: Library, run: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve(tokens=frozenset({TOKEN}), work_seconds=600.0) as service:
        monkeypatch.setenv("REPLICATE_API_TOKEN", TOKEN)
        monkeypatch.setenv("REPLICATE_BASE_URL", service.base_url)
        job = _sent(library, service)
        code, _, err = run("cancel", job.id)
        assert code == cli.OK, err
        assert "Cancelled." in err
        assert library.jobs.get(job.id).state is JobState.CANCELLED
        assert len(service.requests("cancel")) == 1


def test_what_was_made_before_the_cancel_is_kept(library: Library, run: Tell, service: DemoServer) -> None:
    job = _sent(library, service)
    service.service.wait(service.service.find(job.remote_id), 60)
    code, out, err = run("cancel", job.id)
    assert code == cli.OK
    assert library.jobs.get(job.id).state is JobState.DONE
    assert "so it was kept" in err
    assert Path(out.strip()).is_file()


# ---- failures, exit 3, words ----


def test_a_failed_job_ends_with_three_and_names_commands(library: Library, run: Tell, service: DemoServer) -> None:
    arguments = ["generate", "a lake", "--provider", "replicate", "--model", a_request().model, "--wait"]
    service.fault({"on": "create", "do": "status", "status": 422, "invalid_fields": [["prompt", "too rude"]]})
    code, out, err = run(*arguments)
    assert (code, out) == (cli.INCOMPLETE, "")
    (job,) = library.jobs.open()
    assert job.state is JobState.FAILED
    assert f"vitrine retry {job.id}" in err
    assert not _WINDOW_WORDS.search(err)


def _constants(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


def test_no_words_of_the_window_are_left_in_an_advice() -> None:
    """Every text below the window that names a button has a command in its place."""
    folder = _SOURCES / "vitrine"
    below = [path for path in folder.rglob("*.py") if path.relative_to(folder).parts[0] not in _ABOVE]
    named = [text for path in below for text in _constants(path) if _WINDOW_WORDS.search(text)]
    assert named
    left: list[Any] = [
        advice(text, job) for text in named for job in ("01k", "") if _WINDOW_WORDS.search(advice(text, job))
    ]
    assert left == []


_ABOVE = {"ui", "viewmodels", "workers", "app.py", "cli", "showcase.py", "demo"}
