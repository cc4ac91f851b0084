"""Screens: whether there is a display, and a virtual one where there is none."""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import subprocess
from collections.abc import Iterator, Mapping

from process import Console

_START_SECONDS = 20.0
_SIZE = "1440x900x24"


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Return whether a window can be shown to a person."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


@contextlib.contextmanager
def virtual_screen(console: Console) -> Iterator[dict[str, str]]:
    """Give the environment variables of a virtual screen: Xvfb's, or Qt's offscreen platform where there is none."""
    server = _start_xvfb() if shutil.which("Xvfb") else None
    if server is None:
        console.say("No virtual screen (Xvfb) here: using Qt's offscreen platform.")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    process, number = server
    try:
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        process.terminate()
        process.wait()


def _start_xvfb() -> tuple[subprocess.Popen[bytes], str] | None:
    """Start Xvfb on a display number that it finds free itself; return None when it does not come up."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    try:
        process = subprocess.Popen(command, pass_fds=(tell,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    finally:
        os.close(tell)
    with os.fdopen(told, "rb") as answer:
        ready = select.select([answer], [], [], _START_SECONDS)[0]
        number = answer.readline().decode().strip() if ready else ""
    if number:
        return process, number
    process.kill()
    process.wait()
    return None
