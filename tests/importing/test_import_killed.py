"""An import that dies by SIGKILL at any of its steps leaves nothing half done, and the next one goes on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from hostile_files import encoded, picture
from vitrine.domain.filter import ResultFilter
from vitrine.importing.copies import STAGE
from vitrine.library.library import Library
from vitrine.paths import Paths
from vitrine.studio import Studio

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and POSIX signals")

POINTS = 14
"""How many of an import's steps it is killed before, from the first to the last."""


class Killable:
    """The process whose forked children are killed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def order(self, **order: Any) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(json.loads(self._process.stdout.readline())["status"])


@pytest.fixture(scope="module")
def killable() -> Iterator[Killable]:
    root = Path(__file__).parents[2]
    paths = os.pathsep.join([str(root / "desktop"), str(root / "tests")])
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("import_kill_child.py"))],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths},
    ) as process:  # fmt: skip
        assert process.stdout is not None
        process.stdout.readline()
        yield Killable(process)
        assert process.stdin is not None
        process.stdin.close()


def the_folder(path: Path) -> Path:
    (path / "deep").mkdir(parents=True)
    for number, name in enumerate(("one.png", "two.png", "deep/three.png", "deep/same as one.png")):
        (path / name).write_bytes(encoded("PNG", picture(32 + number % 3, 24)))
    (path / "notes.txt").write_text("not a picture")
    return path


def found_of(library: Library) -> list[Any]:
    return library.results.page(ResultFilter())


@pytest.mark.parametrize("copy", [False, True], ids=["in place", "copied"])
def test_killed_before_any_step_nothing_is_half_done(killable: Killable, tmp_path: Path, *, copy: bool) -> None:
    folder = the_folder(tmp_path / "holiday")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    trace = tmp_path / "trace.json"

    def run(home: Path, kill_at: int | None) -> int:
        return killable.order(home=str(home), folder=str(folder), copy=copy, kill_at=kill_at, trace=str(trace))

    assert run(tmp_path / "whole", None) == 0
    steps = len(json.loads(trace.read_text()))
    assert steps > POINTS
    for number in range(POINTS):
        home = tmp_path / f"home{number}"
        assert run(home, 1 + number * (steps - 1) // (POINTS - 1)) in (-signal.SIGKILL, 0)
        library = Library(Paths.under(home).library, Paths.under(home).inputs)
        with closing(library):
            assert library.problems() == []
            for result in found_of(library):
                assert result.file is not None
                assert result.file.path.read_bytes() in before.values()
        go_on(home, folder, copy=copy)
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
        shutil.rmtree(home)


def go_on(home: Path, folder: Path, *, copy: bool) -> None:
    """Import the folder again and look at everything."""
    from vitrine.domain.imported import ImportPlan
    from vitrine.importing import Watcher

    with closing(Studio(Paths.under(home), {}, serves_links=False)) as studio:
        tally = studio.import_folder(ImportPlan(folder, copy=copy, collection="Kept"), lambda: None, Watcher())
        library, root = studio.library, studio.results_folder
        assert (tally.done, tally.imported + tally.there, tally.refused) == (5, 4, 0)
        results = found_of(library)
        assert len(results) == 3
        assert len({result.file.sha256 for result in results}) == 3
        (kept,) = library.collections.all()
        assert (kept.name, kept.count) == ("Kept", 3)
        assert library.import_log.unfinished() == []
        assert library.import_log.strays() == []
        files = {path for path in root.rglob("*") if path.is_file()} if root.exists() else set()
        assert files == ({result.file.path for result in results} if copy else set())
        assert not (root / STAGE).exists()
