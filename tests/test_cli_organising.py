"""Organising on the command line: queries, tags, the trash and the way back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostile_files import encoded
from samples import FILM, a_file, a_request, a_saved_job
from vitrine import cli
from vitrine.domain.generation import Generation, GenerationType
from vitrine.library.library import Library
from vitrine.lock import InstanceLock
from vitrine.paths import Paths


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
def vase(library: Library, home: Paths) -> Generation:
    home.pictures.mkdir(parents=True)
    (home.pictures / "vase.png").write_bytes(encoded("PNG"))
    return _saved(library, "a vase", home.pictures / "vase.png")


@pytest.fixture
def film(library: Library, home: Paths) -> Generation:
    return _saved(library, "waves", home.pictures / "waves.mp4", model=FILM, type=GenerationType.TEXT_TO_VIDEO)


def _saved(library: Library, prompt: str, path: Path, **changes: object) -> Generation:
    job = a_saved_job(library, a_request(prompt, **changes), [a_file(path)])
    return library.results.of_job(job.id)[0]


def listed(capsys: pytest.CaptureFixture[str], query: str) -> list[str]:
    capsys.readouterr()
    assert cli.main(["list", f"--query={query}", "--json"]) == cli.OK
    return [entry["prompt"] for entry in json.loads(capsys.readouterr().out)]


def test_list_takes_what_the_search_field_takes(
    library: Library, vase: Generation, film: Generation, capsys: pytest.CaptureFixture[str]
) -> None:
    library.tags.add([vase.id], ["Ceramics"])
    library.results.set_starred([vase.id], True)
    library.collections.add(library.collections.create("Court of colour").id, [film.id])
    assert listed(capsys, "tag:ceramics fav:yes") == ["a vase"]
    assert listed(capsys, "type:video") == ["waves"]
    assert listed(capsys, "-vase") == ["waves"]
    assert listed(capsys, 'in:"court of colour"') == ["waves"]
    assert listed(capsys, "sort:oldest") == ["a vase", "waves"]
    assert cli.main(["list", "--query", "fav:yes", "--search", "type:video"]) == cli.OK  # words, no operators
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", [["list"], ["export", "out"]])
def test_a_query_that_means_nothing_is_wrong_usage(
    vase: Generation, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    assert cli.main([*command, "--query", "fav:yes before:soon"]) == cli.USAGE
    told = capsys.readouterr()
    assert told.out == ""
    assert "before:soon" in told.err


def test_tags_are_given_taken_and_listed(
    library: Library, vase: Generation, film: Generation, capsys: pytest.CaptureFixture[str]
) -> None:
    both = [str(vase.id), film.name]
    assert cli.main(["tag", *both, "--add", "Sea", "--add", "季節"]) == cli.OK
    assert cli.main(["tag", str(vase.id), "--remove", "SEA"]) == cli.OK
    assert library.results.get(vase.id).tags == ("季節",)
    assert library.results.get(film.id).tags == ("Sea", "季節")
    capsys.readouterr()
    assert cli.main(["tag"]) == cli.OK
    assert capsys.readouterr().out.split() == ["2", "季節", "1", "Sea"]
    assert cli.main(["tag", str(film.id)]) == cli.OK
    assert "Sea, 季節" in capsys.readouterr().out
    assert cli.main(["tag", "--add", "x"]) == cli.USAGE


def test_trash_and_the_way_back(
    library: Library, vase: Generation, film: Generation, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["trash", str(film.id)]) == cli.OK
    assert "30 days" in capsys.readouterr().out
    assert listed(capsys, "") == ["a vase"]
    assert listed(capsys, "trash:yes") == ["waves"]
    assert cli.main(["export", str(tmp_path / "out")]) == cli.OK  # what lies in the trash is not exported
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert [entry["prompt"] for entry in manifest["results"]] == ["a vase"]
    assert cli.main(["restore", film.name]) == cli.OK
    assert listed(capsys, "") == ["waves", "a vase"]


def test_export_takes_a_query_and_says_the_tags(
    library: Library, vase: Generation, film: Generation, tmp_path: Path
) -> None:
    library.tags.add([vase.id], ["Ceramics", "季節"])
    assert cli.main(["export", str(tmp_path / "out"), "--query", "tag:ceramics"]) == cli.OK
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    assert [entry["tags"] for entry in manifest["results"]] == [["Ceramics", "季節"]]
    assert manifest["missing"] == []


@pytest.mark.parametrize("command", [["tag", "--add", "x"], ["trash"], ["restore"]])
def test_what_changes_results_yields_to_the_window(
    vase: Generation, home: Paths, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    with InstanceLock(home.lock):
        assert cli.main([command[0], str(vase.id), *command[1:]]) == cli.BUSY
        assert cli.main(["tag", str(vase.id)]) == cli.OK  # looking is free


def test_a_result_that_is_not_there_is_an_error_and_nothing_moves(
    library: Library, vase: Generation, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["trash", str(vase.id), "zzz"]) == cli.ERROR
    assert library.results.get(vase.id).trashed_at is None
