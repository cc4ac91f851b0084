"""Library: the local database of jobs and results, for any number of threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee

from vitrine.domain.figures import Figures
from vitrine.errors import DatabaseDamaged
from vitrine.library.collections import Collections
from vitrine.library.connection import open_database, translate
from vitrine.library.counters import Counters
from vitrine.library.import_log import ImportLog
from vitrine.library.imports import Imports
from vitrine.library.inputs import InputArchive
from vitrine.library.jobs import Jobs
from vitrine.library.lineage import Lineage
from vitrine.library.links import Links
from vitrine.library.prompts import Prompts
from vitrine.library.results import Results
from vitrine.library.smart_filters import SmartFilters
from vitrine.library.stopping import Stop
from vitrine.library.tags import Tags
from vitrine.library.trash import Trash


class Library:
    """Every query of the studio. Takes and returns domain values; rows never leave it.

    Each thread has a connection of its own; a thread that ends wraps its work in :meth:`session` so that its
    connection ends with it.

    Attributes:
        jobs: the ledger of everything sent to a provider.
        results: what came of it.
        trash: results on their way out.
        tags, collections, smart_filters: what results are organised by.
        lineage: which results were made from which.
        prompts: what was asked for before.
        links: the links that were given out.
        imports: the way in for results that exist already.
        import_log: the folders that were imported, and which content is here already.
        inputs: the archive of pictures given to models.
    """

    def __init__(self, path: Path, inputs: Path) -> None:
        """Open or make the library; raise the errors of :func:`vitrine.library.connection.open_database`."""
        self.path = path
        self._database = open_database(path)
        self._writing = threading.RLock()
        self.jobs = Jobs(self._database, self.writing)
        self._counters = Counters(self._database, self.writing)
        self.results = Results(self._database, self.writing, self._counters)
        self.trash = Trash(self._database, self.writing)
        self.tags = Tags(self._database, self.writing)
        self.collections = Collections(self._database, self.writing)
        self.smart_filters = SmartFilters(self._database, self.writing)
        self.lineage = Lineage(self._database)
        self.prompts = Prompts(self._database, self.writing)
        self.links = Links(self._database, self.writing)
        self.imports = Imports(self._database, self.writing)
        self.import_log = ImportLog(self._database, self.writing)
        self.inputs = InputArchive(inputs)

    def statistics(self, since: float, until: float) -> Figures:
        """Return what was made and spent in ``since`` <= Unix seconds < ``until``."""
        from vitrine.library.statistics import figures

        self._counters.days()
        return figures(self._database, self.jobs, since, until)

    def drop_unused_inputs(self, days: float, draft: Path) -> int:
        """Remove input pictures that nothing needs any more and that were added so many days ago; return how many.

        Needed is what a result was made from, what an open or failed job asks for, and what the file ``draft`` names.
        """
        # json_each reads both tables' inputs; a job that is over needs its inputs only through its results.
        rows = self._database.execute_sql(
            """SELECT json_extract(input.value, '$.sha256') FROM generation, json_each(generation.inputs) AS input
            WHERE generation.inputs <> '[]'
            UNION SELECT json_extract(input.value, '$.sha256') FROM job, json_each(job.inputs) AS input
            WHERE job.inputs <> '[]' AND state <> 'done'"""
        ).fetchall()
        return self.inputs.drop_unused({str(row[0]) for row in rows}, days, draft)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run the block in one transaction; nothing of it stays when it raises.

        The lock queues this process's writers in order; SQLite's own waiting would let them starve each other.
        """
        try:
            with self._writing, self._database.atomic():
                yield
        except (peewee.OperationalError, peewee.DatabaseError) as error:
            if isinstance(error, peewee.IntegrityError):
                raise
            raise translate(error, self.path) from error

    @contextmanager
    def session(self) -> Iterator[None]:
        """Close this thread's connection when the block ends."""
        try:
            yield
        finally:
            self.close()

    @contextmanager
    def stoppable(self, stop: Stop) -> Iterator[None]:
        """Ask in the block what ``stop`` may give up from another thread; it raises Interrupted then."""
        with stop.watching(self._database.connection()):
            yield

    def close(self) -> None:
        """Close this thread's connection; the next query opens it again."""
        if not self._database.is_closed():
            self._database.close()

    def checkpoint(self) -> None:
        """Move what stands in the write-ahead log into the file and learn which index serves which question."""
        self._database.execute_sql("PRAGMA optimize")
        self._database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def problems(self) -> list[str]:
        """Return what is wrong with the file; empty when it is sound. Slow on a large library.

        Counts that are not what a full count gives are counted anew, and told all the same.
        """
        try:
            rows = self._database.execute_sql("PRAGMA quick_check").fetchall()
            found = [str(row[0]) for row in rows if row[0] != "ok"]
            broken = self._database.execute_sql("PRAGMA foreign_key_check").fetchall()
            # What is damaged cannot be counted.
            repaired = self._counters.repair() if not found else []
        except DatabaseDamaged as error:
            return [error.details]
        found += [f"broken reference in {row[0]}" for row in broken]
        return found + [f"wrong counts in {table}, counted anew" for table in repaired]
