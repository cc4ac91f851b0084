"""Numbers: the moments that jobs are ordered by, each given out once."""

from __future__ import annotations

import peewee

from vitrine.domain.order import number_at

_MOST_KEPT = 100_000


class Numbers:
    """Finds the number of a job that is about to be added, inside the transaction that adds it."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database
        self._after: dict[int, int] = {}

    def free(self, created_at: float) -> int:
        """Return the Unix milliseconds of asking, or the next number that no job has: a batch rises in its order."""
        wanted = number_at(created_at)
        number = self._beyond(wanted)
        while (end := self._end_of_run(number)) is not None:
            number = self._beyond(end + 1)
        if number != wanted:
            self._remember(wanted, number)
        return number

    def _end_of_run(self, number: int) -> int | None:
        """Return the last of the taken numbers that follow each other from this one on, None when it is free."""
        if self._database.execute_sql("SELECT 1 FROM job WHERE number = ?", (number,)).fetchone() is None:
            return None
        row = self._database.execute_sql(
            """SELECT number FROM job AS taken WHERE number >= ?
            AND NOT EXISTS (SELECT 1 FROM job WHERE number = taken.number + 1) ORDER BY number LIMIT 1""",
            (number,),
        ).fetchone()
        return int(row[0])

    def _beyond(self, number: int) -> int:
        """Return where a long run of taken numbers was left: thousands of files may have the same date."""
        passed = []
        while (further := self._after.get(number)) is not None:
            passed.append(number)
            number = further
        self._after.update(dict.fromkeys(passed[:-1], number))
        return number

    def _remember(self, wanted: int, number: int) -> None:
        if len(self._after) >= _MOST_KEPT:
            self._after.clear()
        self._after[wanted] = number
