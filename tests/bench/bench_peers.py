"""The same folder of 5,000 JPEGs in gThumb, Geeqie and the studio, each alone on a virtual screen, maximised.

From process start until the first screen of pictures is complete (see peer_screen.py), until all thumbnails are
made, processor seconds, and the most memory (PSS: what is shared counts by its share). Each begins with fresh caches
in a home of its own, and is started again with what the first run has kept. The files were read once before, so no
one waits for the disk. gThumb and Geeqie keep thumbnails of 128 px; all of them are made when as many files lie in
``~/.cache/thumbnails`` as in the folder. The studio imports the folder in place, through its window.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import grounds
import pictures
from peer_runs import Run, watched
from peer_screen import PROGRAMS, Area, Screen, end_process, screen
from rows import NotHereError, Row

_PROGRAMS = ("gthumb", "geeqie")
_SECONDS = 240.0
_SECOND_STARTS = 3
_SET_UP_SECONDS = 60.0
_AREA = Area(300, 250, 1100, 880)
"""Where all of them show pictures."""
_MAXIMISED = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*"><maximized>yes</maximized></application></applications></openbox_config>"""
_GEEQIE = {
    "file_view_type": "1", "show_thumbnails": "true", "thumbnails.max_width": "128", "thumbnails.max_height": "128",
    "main_window.maximized": "true", "main_window.w": "1600", "main_window.h": "960",
    "main_window.hdivider_pos": "1250", "main_window.vdivider_pos": "150",
}  # fmt: skip
"""Settings that show pictures as icons with thumbnails of the size that gThumb makes."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A run with fresh caches and the median of the starts after it."""

    fresh: Run
    again: Run


def rows() -> Iterator[Row]:
    """Measure one after the other, everything of each in one go."""
    missing = [name for name in (*_PROGRAMS, *PROGRAMS) if shutil.which(name) is None]
    if missing:
        raise NotHereError(f"{', '.join(missing)} not installed (apt-get install gthumb geeqie xvfb openbox xdotool)")
    folder = pictures.jpegs()
    for path in folder.iterdir():
        path.read_bytes()
    gthumb = _measure("gthumb", ["gthumb", str(folder)], _thumbnail_files)
    geeqie = _measure("geeqie", ["geeqie", str(folder)], _thumbnail_files, _set_up_geeqie)
    script = str(Path(__file__).with_name("peer_vitrine.py"))
    studio = _measure("vitrine", [sys.executable, script, str(folder)], _studio_thumbnails)
    yield from _compare(studio, gthumb, geeqie)


def _compare(studio: Figures, gthumb: Figures, geeqie: Figures) -> Iterator[Row]:
    for name, value, goal, limit, unit in (
        ("first screen, fresh", lambda one: one.fresh.first_screen, None, 1.0, "s"),
        ("first screen, second start", lambda one: one.again.first_screen, 0.6, None, "s"),
        ("all thumbnails made", lambda one: one.fresh.all_made, 0.7, None, "s"),
        ("processor time for that", lambda one: one.fresh.processor, None, None, "s"),
        ("most memory, fresh", lambda one: one.fresh.megabytes, 1.0, None, "MB"),
        ("most memory, second start", lambda one: one.again.megabytes, 1.0, None, "MB"),
    ):
        here, baseline, other = (value(one) for one in (studio, gthumb, geeqie))
        title = f"{name}, {pictures.JPEGS:,} JPEGs: gThumb"
        yield Row(title, here, baseline, here / baseline, goal, unit, limit=limit)
        yield Row(f"{name}: Geeqie", here, other, here / other, None, unit)


def _measure(
    name: str,
    command: Sequence[str],
    count: Callable[[Path], int],
    set_up: Callable[[Screen, Path], None] = lambda _screen, _home: None,
) -> Figures:
    with grounds.folder() as home:
        manager = home / ".config" / "openbox" / "rc.xml"
        manager.parent.mkdir(parents=True)
        manager.write_text(_MAXIMISED, "utf-8")
        with screen(home) as shown:
            set_up(shown, home)
            fresh = _run(shown, name, command, lambda: count(home) >= pictures.JPEGS)
            starts = []
            for _ in range(_SECOND_STARTS):
                time.sleep(0.5)
                starts.append(_run(shown, f"{name} again", command, None))
    starts.sort(key=lambda run: run.first_screen or _SECONDS)
    return Figures(fresh, starts[len(starts) // 2])


def _run(shown: Screen, name: str, command: Sequence[str], made: Callable[[], bool] | None) -> Run:
    picture = pictures.KEPT / f"screen of {name}.png"
    run = watched(shown, command, _AREA, seconds=_SECONDS, made=made, before_end=lambda: shown.save(picture))
    if run.first_screen is None:
        raise RuntimeError(f"{name} never came to a complete screen; what it showed is in {picture}")
    print(f"{name}: {run}", file=sys.stderr, flush=True)
    return run


def _thumbnail_files(home: Path) -> int:
    """Return how many thumbnails lie where the desktops' programs share them."""
    found = home / ".cache" / "thumbnails" / "normal"
    return sum(1 for path in found.iterdir() if path.suffix == ".png") if found.is_dir() else 0


def _studio_thumbnails(home: Path) -> int:
    """Return how many thumbnails the studio says it has made: see peer_vitrine.py."""
    told = home / "made"
    return int(told.read_text() or 0) if told.exists() else 0


def _set_up_geeqie(shown: Screen, home: Path) -> None:
    """Let Geeqie write its settings, and change those that matter."""
    empty = home / "empty"
    empty.mkdir()
    quiet = subprocess.DEVNULL
    first = subprocess.Popen(["geeqie", str(empty)], env=shown.environment, stdout=quiet, stderr=quiet)
    written = home / ".config" / "geeqie" / "geeqierc.xml"
    end = time.monotonic() + _SET_UP_SECONDS
    while first.poll() is None and time.monotonic() < end:
        # Not by "geeqie --remote --quit": where none listens yet, that would open another one.
        for keys in (["search", "--onlyvisible", "--class", "geeqie", "windowactivate"], ["key", "ctrl+q"]):
            subprocess.run(["xdotool", *keys], env=shown.environment, stdout=quiet, stderr=quiet, check=False)
        time.sleep(1.0)
    if first.poll() is None or not written.exists():
        end_process(first)
        raise RuntimeError("Geeqie did not write its settings")
    lines = written.read_text("utf-8").splitlines()
    for at, line in enumerate(lines):
        key = line.partition(" = ")[0].strip()
        if key in _GEEQIE:
            lines[at] = f'{key} = "{_GEEQIE[key]}"'
    written.write_text("\n".join(lines), "utf-8")
