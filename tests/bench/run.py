"""Run the benchmarks (all, or those named) and print one table: ``python tests/bench/run.py [NAME ...]``.

Each ``bench_NAME.py`` beside this file has ``rows() -> Iterable[Row]``. A missed goal is marked, it is no failure; a
benchmark that breaks is.
"""

from __future__ import annotations

import importlib
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from rows import Row

_HEAD = ("what", "here", "baseline", "ratio", "goal", "")


def main(names: Sequence[str]) -> int:
    """Return 0; 1 if a benchmark broke, 2 for a name that is not there."""
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"No benchmark named {', '.join(unknown)}; there are: {', '.join(known)}")
        return 2
    table, broken = [], False
    for name in names or known:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        try:
            table += list(importlib.import_module(f"bench_{name}").rows())
        except Exception:
            traceback.print_exc()
            broken = True
    print(format_table(table))
    return 1 if broken else 0


def format_table(rows: Sequence[Row]) -> str:
    """Return the rows as aligned text."""
    lines = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    return "\n".join(_line(line, widths) for line in lines)


def _cells(row: Row) -> tuple[str, ...]:
    sign = ">=" if row.at_least else "<="
    costs = tuple(f"{number:.1f} {row.unit}".rstrip() for number in (row.value, row.baseline))
    return (row.name, *costs, f"{row.ratio:.2f}", f"{sign} {row.goal:g}", "ok" if row.met else "MISSED")


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *numbers, verdict = cells
    aligned = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=False)]
    return "  ".join([first.ljust(widths[0]), *aligned, verdict]).rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
