"""The step to version 4: every job gets its moment as number, and everything that names a result goes along."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.order import position_of, result_key
from vitrine.library import connection, migrations
from vitrine.library.library import Library

STORED = Path(__file__).parent / "stored"
_BASE = 1_700_000_000.0
_JOBS = (
    # number, seconds after the base, state, place, prompt; the ninth was asked for after the clock was set back
    (4, 0.5, "done", None, "a lighthouse"),
    (5, 0.5, "done", 5.0, "a lighthouse"),
    (6, 0.5, "storing", None, "three vessels"),
    (7, 0.501, "queued", 12.0, "last in line"),
    (8, 100.0, "queued", 8.0, "second in line"),
    (9, -3600.0, "queued", None, "third in line"),
    (12, 200.0, "queued", 7.0, "first in line"),
    (13, 200.0, "failed", None, ""),
)
_RESULTS = (
    # job, position, whether it is saved
    (4, 0, True), (4, 1, True), (4, 2, True), (5, 0, True), (6, 0, True), (6, 1, False),
)  # fmt: skip


def job_id(number: int) -> str:
    return f"01job{number:021d}"


def _insert(database: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def _fill(path: Path) -> None:
    database = sqlite3.connect(path)
    database.executescript((STORED / "v3.sql").read_text("utf-8"))
    for number, after, state, place, prompt in _JOBS:
        _insert(database, "job", {
            "number": number, "id": job_id(number), "state": state, "provider": "demo", "model": "a/b", "version": "",
            "type": "text-to-image", "prompt": prompt, "settings": "{}", "inputs": "[]", "aspect": 1.5, "owner": "me",
            "created_at": _BASE + after, "place": place,
        })  # fmt: skip
    for number, position, saved in _RESULTS:
        _, after, _, _, prompt = next(job for job in _JOBS if job[0] == number)
        parent = [{"field": "image", "sha256": "0" * 64, "content_type": "image/png", "extension": "png", "size": 9,
                   "generation": f"{job_id(4)}-2"}]  # fmt: skip
        _insert(database, "generation", {
            "id": number * 1000 + position, "job_id": job_id(number), "position": position, "type": "text-to-image",
            "owner": "me", "provider": "demo", "model": "a/b", "version": "", "prompt": prompt, "settings": "{}",
            "inputs": json.dumps(parent) if number == 5 else "[]", "created_at": _BASE + after,
            "path": f"/r/{number}-{position}.png" if saved else None, "file_name": f"{number}-{position}.png",
            "width": 300, "height": 200, "trashed_at": 5.0 if (number, position) == (4, 1) else None,
        })  # fmt: skip
    database.execute("INSERT INTO tag (id, name, folded) VALUES (9, 'Nocturne', 'nocturne')")
    database.execute("INSERT INTO generation_tag VALUES (9, 4000), (9, 6000)")
    database.execute("INSERT INTO collection_result VALUES (2, 4002, 1.0), (2, 6000, 2.0)")
    _insert(database, "share", {
        "token": "t", "kind": "page", "title": "", "storage": "s", "storage_key": "k", "file_name": "f", "keys": "[]",
        "created_at": 1.0, "ends_at": 9e12, "ready": 1,
    })  # fmt: skip
    database.execute("INSERT INTO share_result VALUES (1, 0, ?, 2)", (job_id(4),))
    database.commit()
    database.close()


@pytest.fixture
def library(tmp_path: Path) -> Any:
    _fill(tmp_path / "library.db")
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


def _names(results: Sequence[Any]) -> list[str]:
    return [result.file.path.stem if result.file is not None else "" for result in results]


def test_numbers_are_the_moments_of_asking_and_unique(library: Library) -> None:
    base = int(_BASE) * 1000
    numbers = [library.jobs.get(job_id(number)).number - base for number, *_ in _JOBS]
    # Three of one moment rise in their order, which moves up the next; a clock set back goes before them.
    assert numbers == [500, 501, 502, 503, 100_000, -3_600_000, 200_000, 200_001]


def test_results_go_along_and_a_jobs_outputs_stay_in_order(library: Library) -> None:
    for number in (4, 5, 6):
        job = library.jobs.get(job_id(number))
        outputs = library.results.of_job(job.id)
        assert [result.id for result in outputs] == [result_key(job.number, n) for n in range(len(outputs))]
    newest = library.results.page(ResultFilter())
    assert _names(newest)[1:] == ["6-0", "5-0", "4-0", "4-2"]
    assert library.results.page(ResultFilter(sort=Sort.OLDEST)) == newest[::-1]
    assert [position_of(result.id) for result in newest] == [result.position for result in newest]
    assert list(library.results.order(ResultFilter()).aspects)[1:] == [1.5] * 4


def test_everything_that_names_a_result_names_it_still(library: Library) -> None:
    one = {name: result for result in library.results.page(ResultFilter()) for name in _names([result])}
    assert _names(library.results.page(ResultFilter(tags=("nocturne",)))) == ["6-0", "4-0"]
    assert one["6-0"].tags == ("Nocturne",)
    assert _names(library.results.page(ResultFilter(collection=2))) == ["6-0", "4-2"]
    assert _names(library.lineage.ancestors(one["5-0"].id)) == ["4-2"]
    assert _names(library.lineage.descendants(one["4-2"].id)) == ["5-0"]
    assert _names(library.results.page(ResultFilter(shared=True))) == ["4-2"]
    assert _names(library.results.page(ResultFilter(trashed=True))) == ["4-1"]
    assert library.results.counts().trashed == 1
    used = {entry.prompt: entry.best for entry in library.prompts.recent()}
    assert used["a lighthouse"] == f"{job_id(5)}-0"
    assert library.problems() == []


def test_words_are_found_where_they_stood_and_triggers_follow(library: Library) -> None:
    assert _names(library.results.page(ResultFilter(text="lighth"))) == ["5-0", "4-0", "4-2"]
    assert _names(library.results.page(ResultFilter(text="vess"))) == ["6-0"]
    promised = library.results.of_job(job_id(6))[1]
    rows = "SELECT count(*) FROM generation_text WHERE generation_text MATCH 'vessels'"
    assert library._database.execute_sql(rows).fetchone()[0] == 1
    six = library.results.page(ResultFilter(text="vess"))[0]
    assert six.file is not None
    library.results.record_file(promised, six.file)
    library.tags.add([promised.id], ["Dusk"])
    assert [result.position for result in library.results.page(ResultFilter(text="dusk"))] == [1]
    library._database.execute_sql("INSERT INTO generation_text(generation_text) VALUES ('integrity-check')")


def test_the_line_stays_as_it_stood(library: Library) -> None:
    waiting = [job for job in library.jobs.open() if job.request.prompt.endswith("in line")]
    assert [job.request.prompt.split()[0] for job in waiting] == ["first", "second", "third", "last"]
    assert len({job.place for job in waiting}) == 4
    late = library.jobs.add([waiting[0].request])[0]
    assert [job.id for job in library.jobs.open()][-1] == late.id


def test_a_step_that_is_killed_leaves_version_3_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    _fill(path)
    before = _dump(path)

    class Killed(BaseException):
        """Nothing catches it, as nothing catches a kill."""

    def killed(database: Any) -> None:
        migrations.version_4(database)
        raise Killed

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS[:3], killed))
    monkeypatch.setattr(migrations, "LATEST", 4)
    monkeypatch.setattr(connection, "LATEST", 4)
    with pytest.raises(Killed):
        Library(path, tmp_path / "inputs")
    assert _dump(path) == before
    monkeypatch.undo()
    Library(path, tmp_path / "inputs").close()
    assert len(list((tmp_path / "backups").glob("library-v3-*.db"))) == 2


def _dump(path: Path) -> list[str]:
    database = sqlite3.connect(path)
    lines = [*map(str, database.execute("SELECT * FROM sqlite_master"))]
    for table in ("job", "generation", "generation_tag", "lineage", "prompt", "sqlite_sequence"):
        lines += map(str, database.execute(f"SELECT * FROM {table}"))
    lines += map(str, database.execute("PRAGMA user_version"))
    database.close()
    return lines
