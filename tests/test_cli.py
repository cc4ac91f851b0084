"""The command line: the same studio without a window, with exit codes that scripts can trust."""

from __future__ import annotations

import json
import sqlite3
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostile_files import encoded
from samples import FILM, PAINTER, a_file, a_request, a_saved_job
from vitrine import cli
from vitrine.cli import linking
from vitrine.demo.server import serve
from vitrine.domain.generation import Generation, GenerationType
from vitrine.library.library import Library
from vitrine.lock import InstanceLock
from vitrine.paths import Paths
from vitrine.studio import Studio

TOKEN = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"
PICTURE = "a picture that is there"
_SOURCES = Path(__file__).parents[1] / "desktop"


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


@pytest.mark.parametrize(
    "arguments",
    [
        ["link", "1", "--expires", "soon"],
        ["link", "1", "--expires", "0"],
        *(["generate", "x", "--count", number] for number in ("0", "-1", "65", "1e1", "two", "")),
        *(["list", "--limit", number] for number in ("0", "-5", "1000001", "1.5", "all")),
        ["generate"],
        ["paint"],
        [],
    ],
)
def test_wrong_usage_is_two_and_touches_nothing(
    home: Paths, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == cli.USAGE
    assert "vitrine" in capsys.readouterr().err
    assert not home.data.exists()


def test_the_largest_numbers_in_range_are_taken(home: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["list", "--limit", "1000000"]) == cli.OK
    assert cli.main(["generate", " ", "--count", "64"]) == cli.ERROR
    assert "Write a prompt first" in capsys.readouterr().err


def test_results_that_fail_or_wait_for_a_decision_end_with_three(
    home: Paths, library: Library, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = {"on": "create", "do": "status", "status": 402}
    with serve(tokens=frozenset({TOKEN}), faults=[fault]) as service:
        monkeypatch.setenv("REPLICATE_API_TOKEN", TOKEN)
        monkeypatch.setenv("REPLICATE_BASE_URL", service.base_url)
        arguments = ["generate", "x", "--provider", "replicate", "--model", PAINTER, "--set", "megapixels=0.25"]
        assert cli.main([*arguments, "--wait"]) == cli.INCOMPLETE
        (job,) = library.jobs.open()
        told = capsys.readouterr()
        assert told.out == ""
        assert f"{job.id} queued: " in told.err
        assert f"vitrine retry {job.id}" in told.err
        assert cli.main(["collect"]) == cli.OK
        assert library.jobs.open() == []


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
