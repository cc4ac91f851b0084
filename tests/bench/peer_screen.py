"""A virtual screen whose pixels can be read without asking anybody: when is a window's first screen of pictures there?

Xvfb keeps its picture in a file (``-fbdir``). It is looked at fifty times a second: some thousands of points of it are
compared with those of the look before. A screen is complete at its last change before it stood still for a second while
most of the points lay on pictures: points that differ from the one most frequent colour, the background.
"""

from __future__ import annotations

import mmap
import os
import select
import struct
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000
PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool")
_START_SECONDS = 20.0
_STEP = 12
"""Px from one point that is looked at to the next."""


class Screen:
    """A running screen. ``environment`` is for programs that are to be on it."""

    def __init__(self, environment: dict[str, str], pixels: mmap.mmap) -> None:
        self.environment = environment
        self._pixels = pixels
        header = struct.unpack(">25I", pixels[:100])
        # The header's size, the colours that follow it, and the bytes of a line (X11's XWDFile.h).
        self._first, self._line = header[0] + header[19] * 12, header[12]

    def points(self, area: Area) -> list[bytes]:
        """Return the pixels of a grid of points."""
        pixels, found = self._pixels, []
        for y in range(area.top, area.bottom, _STEP):
            start = self._first + y * self._line
            found += [pixels[start + 4 * x : start + 4 * x + 3] for x in range(area.left, area.right, _STEP)]
        return found

    def save(self, path: Path) -> None:
        """Save what is on the screen as PNG, to look at."""
        from PIL import Image

        data = self._pixels[self._first : self._first + self._line * HEIGHT]
        Image.frombuffer("RGB", (WIDTH, HEIGHT), data, "raw", "BGRX", self._line, 1).save(path)


@dataclass(frozen=True, slots=True)
class Area:
    """The part of the screen where a program shows its pictures, px."""

    left: int
    top: int
    right: int
    bottom: int


class Watch:
    """Looks at an area again and again: ``look`` often; ``complete_at`` says when it was complete."""

    def __init__(self, screen: Screen, area: Area, share: float = 0.45, still_seconds: float = 1.0) -> None:
        """``share`` of the points must lie on pictures."""
        self._screen, self._area, self._share, self._still = screen, area, share, still_seconds
        self._before: list[bytes] = []
        self._changed_at = 0.0
        self.complete_at: float | None = None

    def look(self) -> None:
        """Look now."""
        if self.complete_at is not None:
            return
        now, points = time.perf_counter(), self._screen.points(self._area)
        if points != self._before:
            self._before, self._changed_at = points, now
        elif now - self._changed_at >= self._still and self._pictures() >= self._share:
            self.complete_at = self._changed_at

    def _pictures(self) -> float:
        (_, most) = Counter(self._before).most_common(1)[0]
        return 1 - most / len(self._before)


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start a screen with a window manager and a message bus, its people's home being ``folder``; end them all."""
    run = folder / "run"
    run.mkdir(mode=0o700, parents=True, exist_ok=True)
    frames = folder / "screen"
    frames.mkdir(exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(run), "LANG": "C.UTF-8",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }  # fmt: skip
    with ExitStack() as ending:
        command = ["Xvfb", "-displayfd", "{fd}", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
        number = _told(ending, [*command, "-fbdir", str(frames)], environment)
        environment["DISPLAY"] = f":{number}"
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address={fd}"]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _told(ending, bus, environment)
        _manage(ending, environment)
        with (
            open(frames / "Xvfb_screen0", "rb") as file,
            closing(mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)) as pixels,
        ):
            yield Screen(environment, pixels)


def _told(ending: ExitStack, command: list[str], environment: dict[str, str]) -> str:
    """Start a program that says one line on a file descriptor when it is ready, and return that line."""
    told, tell = os.pipe()
    _start(ending, [part.format(fd=tell) for part in command], environment, (tell,))
    os.close(tell)
    with os.fdopen(told, "rb") as answer:
        ready = select.select([answer], [], [], _START_SECONDS)[0]
        line = answer.readline().decode().strip() if ready else ""
    if not line:
        raise RuntimeError(f"{command[0]} did not start")
    return line


def _start(
    ending: ExitStack, command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, pass_fds=pass_fds, stdout=quiet, stderr=quiet)
    ending.callback(end_process, process)
    return process


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to end, and end it when it does not."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _manage(ending: ExitStack, environment: dict[str, str]) -> None:
    """Start the window manager and wait until it manages; one that came to nothing is started again."""
    for _ in range(3):
        manager = _start(ending, ["openbox", "--sm-disable"], environment)
        end = time.monotonic() + _START_SECONDS / 3
        while manager.poll() is None and time.monotonic() < end:
            asked = subprocess.run(["xdotool", "get_num_desktops"], env=environment, capture_output=True, check=False)
            if not asked.returncode:
                return
            time.sleep(0.05)
        end_process(manager)
    raise RuntimeError("no window manager came up")
