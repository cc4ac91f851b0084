"""Run the benchmarks (all, or those named) and print one table: ``python tests/bench/run.py [NAME ...]``.

Each ``bench_NAME.py`` beside this file has ``rows() -> Iterable[Row]``. A missed goal is marked, it is no failure; a
benchmark that breaks is. One that needs what is not installed says so in a line and is left out. ``soak [MINUTES]`` is
no row of the table and runs by its name only (see soak.py).
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from rows import NotHereError, Row

_ROWS = "--rows"
_SOAK = "soak"
_HEAD = ("what", "here", "baseline", "ratio", "goal", "limit", "")


def main(names: Sequence[str]) -> int:
    """Return 0; 1 if a benchmark broke, 2 for a name that is not there."""
    if list(names[:1]) == [_SOAK]:
        return subprocess.run([sys.executable, str(Path(__file__).with_name("soak.py")), *names[1:]]).returncode
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"No benchmark named {', '.join(unknown)}; there are: {', '.join(known)}, and {_SOAK} alone")
        return 2
    table, broken = [], False
    for name in names or known:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        rows = measured(name)
        table += rows or []
        broken = broken or rows is None
    if table:
        print(format_table(table))
    return 1 if broken else 0


def measured(name: str) -> list[Row] | None:
    """Return a benchmark's rows, an empty list when it is not for this computer, None when it broke.

    Each runs in a process of its own: one's threads and memory are not another's.
    """
    command = [sys.executable, "-X", "faulthandler", __file__, _ROWS, name]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    for reason in [one["left out"] for one in told if "left out" in one]:
        print(f"{name} is left out: {reason}", flush=True)
    rows = [Row(**one) for one in told if "left out" not in one]
    if done.returncode:
        # One that crashed has said nothing itself.
        print(f"{name} broke: it ended with {done.returncode}", file=sys.stderr, flush=True)
    return None if done.returncode or not told else rows


def tell_rows(name: str) -> None:
    """Measure here and print each row as JSON."""
    try:
        for row in importlib.import_module(f"bench_{name}").rows():
            print(json.dumps(dataclasses.asdict(row)), flush=True)
    except NotHereError as missing:
        print(json.dumps({"left out": str(missing)}), flush=True)


def format_table(rows: Sequence[Row]) -> str:
    """Return the rows as aligned text."""
    lines = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    return "\n".join(_line(line, widths) for line in lines)


def _cells(row: Row) -> tuple[str, ...]:
    sign = ">=" if row.at_least else "<="
    costs = tuple(f"{number:.1f} {row.unit}".rstrip() for number in (row.value, row.baseline))
    goal = "" if row.goal is None else f"{sign} {row.goal:g}"
    limit = "" if row.limit is None else f"<= {row.limit:g} {row.unit}".rstrip()
    judged = row.goal is not None or row.limit is not None
    verdict = ("ok" if row.met else "MISSED") if judged else ""
    return (row.name, *costs, f"{row.ratio:.2f}", goal, limit, verdict)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *numbers, verdict = cells
    aligned = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=False)]
    return "  ".join([first.ljust(widths[0]), *aligned, verdict]).rstrip()


if __name__ == "__main__":
    if sys.argv[1:2] == [_ROWS]:
        tell_rows(sys.argv[2])
        # The figures are out: threads that a benchmark left behind must not decide the exit status.
        sys.stdout.flush()
        os._exit(0)
    sys.exit(main(sys.argv[1:]))
