"""The process that is killed while it deletes for good: before each step of it once, each time on a fresh library.

Usage: ``python disposal_child.py FOLDER FIRST LAST``. Prints a line of JSON for each step there is of these:
the step, whether the deletion was killed, and what is left of the result once the next start has gone on.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1] / "desktop")]

from kill_child import Steps  # noqa: E402

from samples import a_file, a_request, a_saved_job  # noqa: E402
from vitrine.disposal import Disposal, Places  # noqa: E402
from vitrine.domain.filter import ResultFilter  # noqa: E402
from vitrine.domain.job import JobState  # noqa: E402
from vitrine.domain.share import ShareKind, ShareRecord  # noqa: E402
from vitrine.library.library import Library  # noqa: E402
from vitrine.library.thumbnails import ThumbnailStore  # noqa: E402


class Bucket:
    """A bucket that is a folder."""

    id = "s3:mira-studio"

    def __init__(self, root: Path) -> None:
        self._root = root

    def delete(self, key: str) -> None:
        (self._root / key).unlink(missing_ok=True)


class Given:
    """The links that were given out; one ends when its copy is deleted."""

    def __init__(self, library: Library, root: Path) -> None:
        self._library = library
        self._root = root

    def active(self) -> list[ShareRecord]:
        return self._library.links.active(time.time())

    def stop(self, record: ShareRecord) -> None:
        (self._root / record.token).unlink(missing_ok=True)
        self._library.links.change(replace(record, ended_at=time.time()))


def prepare(home: Path) -> None:
    """Make a library with a result that goes and one that stays."""
    library = _library(home)
    for place in ("pictures", "bucket"):
        (home / place).mkdir()
    for name in ("goes", "stays"):
        path = home / "pictures" / "2026" / f"{name}.png"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"a picture")
        (home / "bucket" / name).write_bytes(b"a picture")
        (home / "bucket" / f"t-{name}").write_bytes(b"a picture")
        job = a_saved_job(library, a_request(name), [a_file(path)])
        result = library.results.of_job(job.id)[0]
        library.results.record_stored(result, Bucket.id, name, "")
        library.jobs.advance(job, JobState.DONE)
        now = time.time()
        library.links.add(
            ShareRecord(0, f"t-{name}", ShareKind.ITEM, "", Bucket.id, "k", "f", (), (result.name,), now, now + 900)
        )
        with closing(ThumbnailStore(home / "thumbnails.db")) as thumbnails:
            thumbnails.put(result.name, 192, b"small")
    library.close()


def _library(home: Path) -> Library:
    return Library(home / "library.db", home / "inputs")


def _disposal(home: Path, library: Library) -> Disposal:
    bucket = Bucket(home / "bucket")
    places = Places(
        lambda: bucket, lambda: home / "pictures", lambda: Given(library, home / "bucket"), home / "thumbnails.db"
    )  # type: ignore[arg-type,return-value]
    return Disposal(library, places)


def delete(home: Path, kill_at: int) -> None:
    """Delete one of the two, killed before the step ``kill_at``."""
    library = _library(home)
    (goes,) = library.results.page(ResultFilter(text="goes"))
    steps = Steps(kill_at)
    steps.watch()
    _disposal(home, library).delete([goes.id])
    steps.unwatch()
    library.close()


def next_start(home: Path) -> dict[str, object]:
    """Go on as a start does, and look what is left."""
    library = _library(home)
    resumed = _disposal(home, library).resume()
    rows = library._database.execute_sql("SELECT prompt, job_id || '-' || position FROM generation").fetchall()
    names = dict(rows)
    with closing(ThumbnailStore(home / "thumbnails.db")) as thumbnails:
        small = [prompt for prompt, name in rows if thumbnails.get(name, 192)]
        thumbs = int(thumbnails._reader.execute("SELECT count(*) FROM thumbnails").fetchone()[0])  # type: ignore[union-attr]
    found = {
        "rows": sorted(names),
        "shown": sorted(result.prompt for result in library.results.page(ResultFilter())),
        "files": sorted(path.stem for path in (home / "pictures").rglob("*.png")),
        "bucket": sorted(path.name for path in (home / "bucket").iterdir()),
        "thumbnails": [sorted(small), thumbs],
        "links": sorted(record.token for record in library.links.active(time.time())),
        "resumed": len(resumed.deleted),
        "problems": library.problems(),
    }
    library.close()
    return found


def main(folder: Path, first: int, last: int) -> None:
    template = folder / "template"
    template.mkdir()
    # Opened once and closed: what a fork shares with another process must not be an open database.
    prepare(template)
    for step in range(first, last + 1):
        home = folder / f"{step}"
        home.mkdir()
        prepare_copy(template, home)
        child = os.fork()
        if child == 0:
            try:
                delete(home, step)
            finally:
                os._exit(0)
        killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
        print(json.dumps({"step": step, "killed": killed, **next_start(home)}), flush=True)
        shutil.rmtree(home)
        if not killed:
            return


def prepare_copy(template: Path, home: Path) -> None:
    """Copy the library; what stands in it about places is written for the new one."""
    shutil.copytree(template, home, dirs_exist_ok=True)
    library = _library(home)
    library._database.execute_sql("UPDATE generation SET path = replace(path, ?, ?)", (str(template), str(home)))
    library.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
