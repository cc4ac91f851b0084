"""Importing on the command line: what is said, what a script reads, and the exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hostile_files import encoded, picture
from vitrine import cli
from vitrine.lock import InstanceLock
from vitrine.paths import Paths


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv("VITRINE_HOME", str(tmp_path / "home"))
    return Paths.default()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "holiday"
    (folder / "deep").mkdir(parents=True)
    for number, name in enumerate(("one.png", "two.png", "deep/three.png")):
        (folder / name).write_bytes(encoded("PNG", picture(32 + number, 24)))
    return folder


def test_taken_in_and_said(home: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["import", str(folder)]) == cli.OK
    assert capsys.readouterr().out == "3 imported\n"
    assert cli.main(["import", str(folder)]) == cli.OK
    assert capsys.readouterr().out == "3 in the library already\n"
    assert not home.pictures.exists()
    assert cli.main(["stats"]) == cli.OK
    assert "not known)" not in capsys.readouterr().out
    assert cli.main(["list"]) == cli.OK
    assert "three.png" in capsys.readouterr().out


def test_for_scripts_and_with_problems(home: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a\nb.jpg").write_bytes(b"%PDF-1.7")
    assert cli.main(["import", str(folder), "--copy", "--flat", "--collection", "Kept", "--json"]) == cli.INCOMPLETE
    told = capsys.readouterr()
    facts = json.loads(told.out)
    assert (facts["imported"], facts["could_not_be_read"], facts["total"]) == (2, 1, 3)
    assert facts["problems"][0]["reason"] == "This file is a PDF."
    assert told.err.count("\n") == 1
    assert len(list(home.pictures.rglob("*.png"))) == 2


def test_what_is_no_folder_and_what_is_ours(home: Paths, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["import", str(folder / "nowhere")]) == cli.ERROR
    assert "is not there, or is no folder" in capsys.readouterr().err
    home.data.mkdir(parents=True, exist_ok=True)
    assert cli.main(["import", str(home.data)]) == cli.ERROR
    assert "belongs to Vitrine" in capsys.readouterr().err
    (folder / "empty").mkdir()
    assert cli.main(["import", str(folder / "empty")]) == cli.OK
    assert capsys.readouterr().out == "nothing to import\n"


def test_a_library_in_use_is_left_alone(home: Paths, folder: Path) -> None:
    home.data.mkdir(parents=True)
    with InstanceLock(home.lock):
        assert cli.main(["import", str(folder)]) == cli.BUSY


def test_interrupted_it_says_how_to_go_on(
    home: Paths, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from vitrine.studio import Studio

    whole = Studio.import_folder

    def interrupted(studio: Studio, *arguments: object) -> object:
        studio.stop.stop()
        return whole(studio, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Studio, "import_folder", interrupted)
    assert cli.main(["import", str(folder)]) == cli.INTERRUPTED
    assert "run the command again to go on" in capsys.readouterr().err
    monkeypatch.undo()
    monkeypatch.setenv("VITRINE_HOME", str(home.data.parent))
    assert cli.main(["import", str(folder)]) == cli.OK
