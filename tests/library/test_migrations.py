"""Opening a library: new, old, newer, damaged, not writable."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.errors import DatabaseDamaged, DatabaseTooNew, FolderNotWritable
from vitrine.library import migrations
from vitrine.library.library import Library
from vitrine.library.migrations import LATEST

STORED = Path(__file__).parent / "stored"


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_every_stored_version_opens_with_its_rows(tmp_path: Path, version: int) -> None:
    path = tmp_path / "library.db"
    _restore(STORED / f"v{version}.sql", path)
    library = Library(path, tmp_path / "inputs")
    assert [r.prompt for r in library.results.page(ResultFilter(text="valley"))] == ["a quiet valley"]
    assert len(library.jobs.open()) == 2
    assert library.problems() == []
    library.close()
    assert _version(path) == LATEST


def test_a_library_of_the_first_version_has_all_that_is_new(tmp_path: Path) -> None:
    """Lineage, prompts, search in file names: filled from what was there."""
    path = tmp_path / "library.db"
    _restore(STORED / "v1.sql", path)
    connection = sqlite3.connect(path)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(generation)")]
    parent = dict(zip(columns, connection.execute("SELECT * FROM generation").fetchone(), strict=True))
    given = json.dumps([{"field": "image", "sha256": "0" * 64, "content_type": "image/png", "extension": "png",
                         "size": 9, "generation": f"{parent['job_id']}-0"}])  # fmt: skip
    rows = {
        3000: {"job_id": "01m844ngntjsc251arr461x4ah", "inputs": given, "path": "C:\\Bilder\\Großer Turm.png"},
        2000: {"job_id": "01m844ngns8g0h785h5kfj4h9r", "path": None},
    }
    for id, changes in rows.items():
        row = parent | {"id": id, "position": 0} | changes
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO generation ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    connection.commit()
    connection.close()
    library = Library(path, tmp_path / "inputs")
    assert [result.id for result in library.results.page(ResultFilter(text="grosser"))] == []
    tower, valley = library.results.page(ResultFilter())
    assert (tower.job_id, valley.job_id) == (rows[3000]["job_id"], parent["job_id"])
    assert library.results.page(ResultFilter(text="großer tur")) == [tower]
    assert library.results.page(ResultFilter(text="one")) == [valley]
    assert library.lineage.ancestors(tower.id) == [valley]
    assert library.lineage.descendants(valley.id) == [tower]
    assert [entry.prompt for entry in library.prompts.recent()] == ["planet", "dunes at noon", "a quiet valley"]
    assert library.prompts.recent()[2].best.endswith("-0")
    assert [one.name for one in library.smart_filters.all()][:2] == ["This week", "Over $0.50"]
    assert library.results.counts().all == 2
    library.tags.add([valley.id], ["new"])
    assert library.results.get(valley.id).tags == ("new",)
    assert library.problems() == []
    library.close()
    assert len(list((tmp_path / "backups").glob("library-v1-*.db"))) == 1


def test_what_version_2_has_survives(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    _restore(STORED / "v2.sql", path)
    library = Library(path, tmp_path / "inputs")
    valley = library.results.page(ResultFilter(text="ceram val", tags=("ceramics",)))[0]
    assert valley.tags == ("Ceramics", "warm light")
    assert [(one.name, one.count) for one in library.collections.all()] == [("Court of colour", 1), ("Inner", 0)]
    assert [entry.prompt for entry in library.prompts.starred()] == ["a quiet valley"]
    assert valley.id == 1_795_435_446_959_998
    library.close()


def test_a_new_file_walks_the_same_steps(tmp_path: Path) -> None:
    new = Library(tmp_path / "new.db", tmp_path / "inputs")
    new.close()
    _restore(STORED / "v1.sql", tmp_path / "old.db")
    old = Library(tmp_path / "old.db", tmp_path / "inputs")
    old.close()
    assert _schema(tmp_path / "new.db") == _schema(tmp_path / "old.db")


def test_pragmas_are_what_durability_needs(library: Library) -> None:
    asked = {name: library._database.pragma(name) for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_step_that_fails_changes_nothing_and_leaves_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    library = Library(path, tmp_path / "inputs")
    a_saved_job(library, a_request(), [a_file(tmp_path / "1.png")])
    library.close()

    def half_a_step(database) -> None:  # type: ignore[no-untyped-def]
        database.execute_sql("ALTER TABLE generation ADD COLUMN rating INTEGER")
        database.execute_sql("DELETE FROM generation")
        raise sqlite3.OperationalError("power cut")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, half_a_step))
    monkeypatch.setattr(migrations, "LATEST", LATEST + 1)
    monkeypatch.setattr("vitrine.library.connection.LATEST", LATEST + 1)
    with pytest.raises(DatabaseDamaged):
        Library(path, tmp_path / "inputs")
    assert _version(path) == LATEST
    backups = list((tmp_path / "backups").glob("library-v*.db"))
    assert len(backups) == 1
    for file in (path, backups[0]):
        connection = sqlite3.connect(file)
        assert connection.execute("SELECT count(*) FROM generation").fetchone() == (1,)
        connection.close()


def test_the_backup_holds_what_is_still_in_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plain copy of the file would miss commits that are only in the write-ahead log."""
    path = tmp_path / "library.db"
    writer = Library(path, tmp_path / "inputs")
    a_saved_job(writer, a_request(), [a_file(tmp_path / "1.png")])
    assert (tmp_path / "library.db-wal").stat().st_size > 0

    def grow(database) -> None:  # type: ignore[no-untyped-def]
        database.execute_sql("ALTER TABLE job ADD COLUMN extra TEXT")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, grow))
    monkeypatch.setattr(migrations, "LATEST", LATEST + 1)
    monkeypatch.setattr("vitrine.library.connection.LATEST", LATEST + 1)
    Library(path, tmp_path / "inputs").close()
    writer.close()
    backup = next((tmp_path / "backups").iterdir())
    connection = sqlite3.connect(backup)
    assert connection.execute("SELECT count(*) FROM generation").fetchone() == (1,)
    connection.close()


def test_a_table_rebuild_empties_no_child_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    library = Library(path, tmp_path / "inputs")
    a_saved_job(library, a_request(), [a_file(tmp_path / "1.png")])
    library.close()

    def rebuild(database) -> None:  # type: ignore[no-untyped-def]
        database.execute_sql("CREATE TABLE job2 AS SELECT * FROM job")
        database.execute_sql("DROP TABLE job")
        database.execute_sql("ALTER TABLE job2 RENAME TO job")
        database.execute_sql("CREATE UNIQUE INDEX job_id ON job(id)")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, rebuild))
    monkeypatch.setattr(migrations, "LATEST", LATEST + 1)
    monkeypatch.setattr("vitrine.library.connection.LATEST", LATEST + 1)
    library = Library(path, tmp_path / "inputs")
    assert library.results.count(ResultFilter()) == 1
    library.close()


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library(path, tmp_path / "inputs").close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {LATEST + 5}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseTooNew) as caught:
        Library(path, tmp_path / "inputs")
    assert "Nothing was changed" in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", ["text", "head", "middle"])
def test_a_damaged_library_is_refused_and_left_alone(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "library.db"
    library = Library(path, tmp_path / "inputs")
    a_saved_job(library, a_request(), [a_file(tmp_path / "1.png")])
    library._database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    sound = path.read_bytes()
    broken = {
        "text": b"this is no database, whatever its name says" * 40,
        "head": b"\xff" * 64 + sound[64:],
        "middle": sound[:100] + b"\x00" * 3000 + sound[3100:],
    }[damage]
    path.write_bytes(broken)
    with pytest.raises(DatabaseDamaged) as caught:
        Library(path, tmp_path / "inputs")
    assert "safe in their folder" in caught.value.message
    assert str(tmp_path / "backups") in caught.value.hint
    assert path.read_bytes() == broken


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("in the way")
    with pytest.raises(FolderNotWritable) as caught:
        Library(blocker / "library.db", tmp_path / "inputs")
    assert str(blocker) in caught.value.message


def _restore(script: Path, path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(script.read_text("utf-8"))
    connection.close()


def _version(path: Path) -> int:
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return int(version)


def _schema(path: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    connection.close()
    return rows
