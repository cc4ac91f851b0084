"""The command line: the same studio without a window, with exit codes that scripts can trust."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hostile_files import encoded
from samples import FILM, PAINTER, a_file, a_request, a_saved_job
from vitrine import cli
from vitrine.cli import linking
from vitrine.domain.generation import Generation, GenerationType
from vitrine.library.library import Library
from vitrine.lock import InstanceLock
from vitrine.paths import HOME_VARIABLE, Paths
from vitrine.studio import Studio

PICTURE = "a picture that is there"
_SOURCES = Path(__file__).parents[1] / "desktop"


@contextmanager
def _vitrine(home: Path, *arguments: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    """Run the command line in a process of its own, killed at the end if it still runs."""
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; from vitrine.cli import main; sys.exit(main())", *arguments],
        env=os.environ | {HOME_VARIABLE: str(home), "PYTHONPATH": str(_SOURCES)},
        text=True,
        **streams,  # type: ignore[call-overload]
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


def test_generate_makes_a_picture_with_the_demo(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["generate", "dunes at noon", "--wait", "--set", "megapixels=0.25", "--set", "seed=5"])
    told = capsys.readouterr()
    assert code == cli.OK, told.err
    path = Path(told.out.strip())
    assert path.is_file()
    assert path.is_relative_to(home.pictures)
    assert cli.main(["list", "--json"]) == cli.OK
    listed = json.loads(capsys.readouterr().out)
    assert [entry["path"] for entry in listed] == [str(path)]
    assert listed[0]["settings"]["seed"] == 5
    assert listed[0]["stored_at"] is not None


def test_without_wait_the_job_is_collected_later(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["generate", "a lake", "--set", "megapixels=0.25"]) == cli.OK
    told = capsys.readouterr().out
    assert "collect it with: vitrine collect" in told or told.strip().endswith(".png")
    assert cli.main(["collect"]) == cli.OK
    capsys.readouterr()
    assert cli.main(["stats", "--json"]) == cli.OK
    assert json.loads(capsys.readouterr().out)["results"] == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["generate", "   "], "Write a prompt first"),
        (["generate", "x", "--set", "nonsense=1"], "sets no input"),
        (["generate", "x", "--set", "num_outputs=99"], "At most"),
        (["generate", "x", "--set", "num_outputs=many"], "is not a value"),
        (["generate", "x", "--model", "nobody/nothing", "--provider", "demo"], "nobody/nothing"),
        (["generate", "x", "--provider", "atlantis"], "no provider named atlantis"),
        (["generate", "x", "--image", "/nowhere/picture.png"], "picture.png"),
        (["generate", "x", "--type", "image-to-image"], "starts from a picture"),
        (["generate", "x", "--type", "text-to-video", "--model", PAINTER], "not text-to-video"),
        (["generate", "x", "--type", "image-to-image", "--model", FILM, "--image", PICTURE], "not image-to-image"),
        (["generate", "x", "--type", "text-to-image", "--image", PICTURE], "text-to-image takes no picture"),
        (["generate", "x", "--type", "text-to-video", "--image", PICTURE], "ask for --type image-to-video"),
        (["generate", "x", "--image", PICTURE, "--image", PICTURE], "takes one input picture"),
        (["generate", "x", "--set", "image=https://host/a.png"], "takes a file, which --set cannot give"),
        (["link", "999"], "no result 999"),
    ],
)
def test_bad_input_is_an_error_in_words_and_sends_nothing(
    home: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    (tmp_path / "picture.png").write_bytes(encoded("PNG"))
    given = [str(tmp_path / "picture.png") if argument == PICTURE else argument for argument in arguments]
    assert cli.main(given) == cli.ERROR
    told = capsys.readouterr()
    assert words in told.err
    assert told.out == ""
    connection = sqlite3.connect(home.library)
    assert connection.execute("SELECT count(*) FROM job").fetchone() == (0,)
    connection.close()


def test_wrong_usage_is_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["link", "1", "--expires", "soon"])
    assert ended.value.code == cli.USAGE


def test_generate_yields_to_the_window(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    with InstanceLock(home.lock):
        assert cli.main(["generate", "x"]) == cli.BUSY
        assert "already open" in capsys.readouterr().err
        assert cli.main(["list"]) == cli.OK


def test_list_stats_and_filters(
    library: Library, saved: Generation, home: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    film = a_request("waves", model=FILM, type=GenerationType.TEXT_TO_VIDEO)
    a_saved_job(
        library, film, [a_file(home.pictures / "w.mp4", content_type="video/mp4", extension="mp4", duration=2.0)]
    )
    assert cli.main(["list", "--type", "text-to-video", "--json"]) == cli.OK
    assert [entry["prompt"] for entry in json.loads(capsys.readouterr().out)] == ["waves"]
    assert cli.main(["list", "--limit", "1"]) == cli.OK
    assert capsys.readouterr().out.count("\n") == 1
    assert cli.main(["list", "--search", "quiet"]) == cli.OK
    assert str(saved.id) in capsys.readouterr().out
    assert cli.main(["stats"]) == cli.OK
    assert "2 results" in capsys.readouterr().out


def test_a_link_of_the_folder_names_its_end(saved: Generation, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["link", saved.name, "--expires", "30m"]) == cli.OK
    told = capsys.readouterr()
    assert told.out.startswith("http://127.0.0.1:")
    assert "It ends" in told.err
    assert "It opens while Vitrine's window is open. To serve it from here, add --stay." in told.err
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(told.out.strip(), timeout=5)


def test_links_of_the_command_line_open_in_the_window_that_opens_next(
    home: Paths, saved: Generation, capsys: pytest.CaptureFixture[str]
) -> None:
    assert saved.file is not None
    window = Studio(home, environment={})
    urls = [window.link(saved, 600.0).link.url]
    window.close()
    for _ in range(2):
        assert cli.main(["link", saved.name]) == cli.OK
        urls.append(capsys.readouterr().out.strip())
    window = Studio(home, environment={})
    window.resume_links()
    for url in urls:
        with urllib.request.urlopen(url, timeout=20) as answer:
            assert answer.read() == saved.file.path.read_bytes()
    window.close()


def test_a_link_beside_another_command_says_that_nobody_serves_it(
    home: Paths, saved: Generation, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linking, "WINDOW_SECONDS", 0.0)
    with InstanceLock(home.lock):
        assert cli.main(["link", saved.name]) == cli.OK
        told = capsys.readouterr().err
        assert "It opens while Vitrine's window is open." in told
        assert "--stay" not in told
        assert cli.main(["link", saved.name, "--stay"]) == cli.BUSY
        assert "this one cannot serve the link" in capsys.readouterr().err


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


def test_export_copies_bytes_and_a_manifest(
    saved: Generation, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", str(tmp_path / "out")]) == cli.OK
    copies = list((tmp_path / "out").glob("*.png"))
    assert saved.file is not None
    assert [copy.read_bytes() for copy in copies] == [saved.file.path.read_bytes()]
    assert (tmp_path / "out" / "manifest.json").is_file()


def test_doctor_looks_at_every_part(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) == cli.OK
    told = capsys.readouterr().out
    for part in ("vitrine", "PySide6-Essentials", "database", "keyring", "Demo painter", "Replicate", "free space"):
        assert part in told
    assert "FAIL" not in told


def test_doctor_says_what_is_broken(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    home.library.parent.mkdir(parents=True)
    home.library.write_bytes(b"not a database at all" * 100)
    assert cli.main(["doctor"]) == cli.ERROR
    assert "not a sound database" in capsys.readouterr().out
