"""The program refuses to start, in words and with status 1, and leaves everything on disk as it is."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from samples import a_file, a_request, a_saved_job
from vitrine.library.library import Library
from vitrine.library.migrations import LATEST
from vitrine.lock import InstanceLock
from vitrine.paths import HOME_VARIABLE, Paths

_SOURCES = Path(__file__).parents[2] / "desktop"


def start(home: Path) -> subprocess.CompletedProcess[str]:
    """Start the real program in a process of its own and return how it ended."""
    return subprocess.run(
        [sys.executable, "-m", "vitrine"],
        env=os.environ | {HOME_VARIABLE: str(home), "PYTHONPATH": str(_SOURCES), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def content(paths: Paths) -> dict[str, str]:
    """Return every file of a home and its hash, but for the lock, which holds nothing."""
    home = paths.data.parent
    found = [path for path in home.rglob("*") if path.is_file() and path != paths.lock]
    return {str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A home with one result in its library."""
    paths = Paths.under(tmp_path / "home")
    paths.pictures.mkdir(parents=True)
    (paths.pictures / "1.png").write_bytes(b"a picture")
    library = Library(paths.library, paths.inputs)
    a_saved_job(library, a_request(), [a_file(paths.pictures / "1.png")])
    library.close()
    return paths


def _damage(paths: Paths) -> None:
    sound = paths.library.read_bytes()
    paths.library.write_bytes(b"\xff" * 64 + sound[64:])


def _overwrite(paths: Paths) -> None:
    paths.library.write_bytes(b"this is no database, whatever its name says" * 40)


def _make_newer(paths: Paths) -> None:
    with closing(sqlite3.connect(paths.library)) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 5}")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_damage, ["not a sound database", "safe in their folder", "backups"]),
        (_overwrite, ["not a sound database", "safe in their folder", "backups"]),
        (_make_newer, [f"version {LATEST + 5}", "Nothing was changed", "newer Vitrine"]),
    ],
)
def test_a_library_that_cannot_be_opened(paths: Paths, spoil: Callable[[Paths], None], words: list[str]) -> None:
    spoil(paths)
    before = content(paths)
    ended = start(paths.data.parent)
    assert ended.returncode == 1, ended.stderr
    for word in words:
        assert word in ended.stderr
    assert "Traceback" not in ended.stderr
    assert content(paths) == before


def test_a_second_instance(paths: Paths) -> None:
    before = content(paths)
    with InstanceLock(paths.lock):
        ended = start(paths.data.parent)
    assert ended.returncode == 1, ended.stderr
    assert "already open" in ended.stderr
    assert "close it first" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert content(paths) == before


def test_a_library_in_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "data").write_text("a file where the folder should be")
    ended = start(home)
    assert ended.returncode == 1, ended.stderr
    assert "Traceback" not in ended.stderr
    assert str(home / "data") in ended.stderr
    assert (home / "data").read_text() == "a file where the folder should be"
