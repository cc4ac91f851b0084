"""Small disks for tests: a tmpfs where the system lets us mount one, gone with the test run however it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_KEEPER = """
mount -t tmpfs -o "$1" none "$2" || exit 1
echo mounted
cat
umount "$2" || umount -l "$2"
"""
"""Mounts, and unmounts when its input ends: also when the test run was killed."""


@contextmanager
def tmpfs(folder: Path, options: str) -> Iterator[bool]:
    """Mount a disk on ``folder`` for as long; yield whether that was possible (an administrator on Linux)."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield False
        return
    keeper = subprocess.Popen(
        ["sh", "-c", _KEEPER, "keeper", options, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # an interrupt from the keyboard is for the test run alone
    )
    assert keeper.stdin is not None
    assert keeper.stdout is not None
    with keeper:  # its end closes the keeper's input, and waits
        yield bool(keeper.stdout.readline())
