"""The command line as a process at a terminal: progress, Ctrl C and what is left then, links that it serves."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from hostile_files import encoded
from samples import PAINTER, a_file, a_request, a_saved_job
from vitrine import cli
from vitrine.demo.server import serve
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.library.library import Library
from vitrine.paths import HOME_VARIABLE, Paths

TOKEN = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"
_SOURCES = Path(__file__).parents[1] / "desktop"


@contextlib.contextmanager
def _vitrine(
    home: Path, *arguments: str, environment: Mapping[str, str] | None = None, stderr: int = subprocess.PIPE
) -> Iterator[subprocess.Popen[str]]:
    """Run the command line in a process of its own, killed at the end if it still runs."""
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; from vitrine.cli import main; sys.exit(main())", *arguments],
        env=os.environ | {HOME_VARIABLE: str(home), "PYTHONPATH": str(_SOURCES), **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
    ) as child:
        try:
            yield child
        finally:
            if child.poll() is None:
                child.kill()


def _read_until(child: subprocess.Popen[str], words: str) -> None:
    assert child.stderr is not None
    for line in child.stderr:
        if words in line:
            return
    raise AssertionError(f"the command ended without saying {words!r}")


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
def saved(home: Paths, library: Library) -> Generation:
    path = home.pictures / "2026" / "one.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(encoded("PNG"))
    job = a_saved_job(library, a_request("a quiet valley"), [a_file(path, size=path.stat().st_size)])
    return library.results.of_job(job.id)[0]


if os.name != "nt":  # there is no Ctrl C for one process there, and no terminal of this kind
    import pty

    def test_stay_serves_until_it_is_stopped_or_the_link_has_ended(
        saved: Generation, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        assert saved.file is not None
        with _vitrine(tmp_path, "link", saved.name, "--stay") as child:
            url = child.stdout.readline().strip()  # type: ignore[union-attr]
            _read_until(child, "Serving it until Ctrl C.")
            with urllib.request.urlopen(url, timeout=20) as answer:
                assert answer.read() == saved.file.path.read_bytes()
            # A second one has nothing to serve, and says so.
            assert cli.main(["link", saved.name, "--stay"]) == cli.OK
            assert "It opens now" in capsys.readouterr().err
            child.send_signal(signal.SIGINT)
            assert child.wait(60) == cli.INTERRUPTED
        with pytest.raises(urllib.error.URLError):
            urllib.request.urlopen(url, timeout=5)
        assert cli.main(["link", saved.name, "--stay", "--expires", "1s"]) == cli.OK

    def test_export_under_ctrl_c_stops_after_the_file_it_copies(library: Library, home: Paths, tmp_path: Path) -> None:
        out = tmp_path / "out"
        home.pictures.mkdir(parents=True)
        (home.pictures / "one.png").write_bytes(bytes(16 << 20))
        a_saved_job(library, a_request(), [a_file(home.pictures / "one.png", size=16 << 20)] * 32)
        with _vitrine(tmp_path, "export", str(out)) as child:
            while not list(out.glob("*.part")) and not list(out.glob("*.png")):
                assert child.poll() is None
            child.send_signal(signal.SIGINT)
            told = child.communicate(timeout=60)[1]
        copies = list(out.iterdir())
        assert child.returncode == cli.INTERRUPTED, told
        assert 1 <= len(copies) < 32
        assert f"Stopped after {len(copies)} of 32. What was copied stays there, without a manifest." in told
        kept = {(copy.suffix, copy.stat().st_size) for copy in copies}
        for copy in copies:
            copy.unlink()
        assert kept == {(".png", 16 << 20)}

    def test_progress_is_drawn_on_a_terminal_and_the_result_goes_to_the_output(tmp_path: Path) -> None:
        terminal, end = pty.openpty()
        with _vitrine(tmp_path, "generate", "dunes", "--wait", "--set", "megapixels=0.25", stderr=end) as child:
            os.close(end)
            drawn = b""
            with contextlib.suppress(OSError):  # how Linux says that the other end of a terminal is closed
                while chunk := os.read(terminal, 4096):
                    drawn += chunk
            os.close(terminal)
            out, _ = child.communicate(timeout=60)
        assert child.returncode == cli.OK, drawn
        assert Path(out.strip()).is_file()
        lines = [line for line in drawn.decode().split("\r\x1b[K") if line]
        bars = [re.fullmatch("(█*)(·*) ([0-9]+)/1 (.+)", line) for line in lines]
        assert all(bars), lines
        found = [bar for bar in bars if bar]
        assert {len(bar[1] + bar[2]) for bar in found} == {30}
        assert [bar[3] for bar in found] == sorted(bar[3] for bar in found)
        assert (found[0][3], found[-1][3], len(found[-1][1])) == ("0", "1", 30)
        assert drawn.endswith(b"\r\x1b[K")  # nothing of it stays

    def test_ctrl_c_leaves_the_job_for_collect(library: Library, tmp_path: Path) -> None:
        with serve(tokens=frozenset({TOKEN}), work_seconds=600.0) as service:
            environment = {"REPLICATE_API_TOKEN": TOKEN, "REPLICATE_BASE_URL": service.base_url}
            arguments = ("generate", "x", "--provider", "replicate", "--model", PAINTER, "--wait")
            with _vitrine(tmp_path, *arguments, environment=environment) as child:
                while not [job for job in library.jobs.open() if job.state is JobState.RUNNING]:
                    assert child.poll() is None
                child.send_signal(signal.SIGINT)
                out, err = child.communicate(timeout=60)
            assert child.returncode == cli.INTERRUPTED, err
            (job,) = library.jobs.open()
            assert f"{job.id} running; collect it with: vitrine collect" in out
            assert len(service.requests("create")) == 1
            assert service.requests("cancel") == []
