"""Window start: from process start to the first painted frame, the studio's window against a bare PySide6 window.

Once with an empty library and once with 50,000 results; a third row says when the gallery shows the first of those, a
fourth counts the heavy modules imported before the first frame; there should be none.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from large_library import RESULTS, fill
from rows import Row, alternate

from vitrine.library.library import Library
from vitrine.paths import Paths

HEAVY = ("boto3", "botocore", "s3transfer", "requests", "urllib3", "keyring", "av", "numpy", "PIL")
_RUNS = 9
_SECONDS = 60.0
_BARE = (str(Path(__file__).with_name("bare_window.py")),)
_STUDIO = ("-m", "vitrine", "--bench-first-frame")
_SHOWN = (str(Path(__file__).with_name("shown_gallery.py")),)
_SHOWN_LIMIT = 1000.0
"""Milliseconds in which the design wants the gallery of 50,000 results painted."""


def rows() -> Iterator[Row]:
    """Measure in a home that one run has already warmed."""
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as home:
        environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "VITRINE_HOME": home}
        # Python keeps compiled modules unless it is told not to; a machine that says so compiles them at each start.
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        for command in (_STUDIO, _BARE):
            _milliseconds(command, environ)
        studio, bare = alternate(
            lambda: _milliseconds(_STUDIO, environ), lambda: _milliseconds(_BARE, environ), times=_RUNS
        )
        yield Row("start to first frame", studio, bare, studio / bare, 1.8)
        _fill(Path(home))
        full, bare = alternate(
            lambda: _milliseconds(_STUDIO, environ), lambda: _milliseconds(_BARE, environ), times=_RUNS
        )
        yield Row(f"the same with {RESULTS:,} results", full, bare, full / bare, 1.8)
        shown = statistics.median(_milliseconds(_SHOWN, environ) for _ in range(_RUNS))
        yield Row("start to a gallery of them", shown, _SHOWN_LIMIT, shown / _SHOWN_LIMIT, 1.0)
        heavy = heavy_imports(_STUDIO, environ)
    name = "heavy modules before it" + (f" ({', '.join(heavy)})" if heavy else "")
    yield Row(name, len(heavy), 0, len(heavy), 0, unit="")


def _fill(home: Path) -> None:
    paths = Paths.under(home)
    library = Library(paths.library, paths.inputs)
    fill(library, paths.pictures)
    library.close()


def heavy_imports(command: Sequence[str], environ: dict[str, str]) -> list[str]:
    """Return which of the heavy modules the command imports, as told by ``python -X importtime``."""
    told = _run(["-X", "importtime", *command], environ)
    imported = {match.partition(".")[0] for match in re.findall(r"^import time:.*\|\s+(\S+)$", told, re.MULTILINE)}
    return [name for name in HEAVY if name in imported]


def _milliseconds(command: Sequence[str], environ: dict[str, str]) -> float:
    begun = time.perf_counter()
    _run(command, environ)
    return (time.perf_counter() - begun) * 1000


def _run(command: Sequence[str], environ: dict[str, str]) -> str:
    """Run this Python with ``command``, return what it wrote to standard error; raise RuntimeError if it failed."""
    done = subprocess.run([sys.executable, *command], env=environ, capture_output=True, text=True, timeout=_SECONDS)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stderr
