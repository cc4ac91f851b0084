"""The machine: which shared libraries and programs are missing, and how apt brings them on Debian-like Linux."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import process
from process import Console, Stopped

ENSUREPIP = "ensurepip"
"""The part of Python that makes virtual environments; Debian keeps it in a package of its own."""
LISTS = Path("/var/lib/apt/lists")
LOG = process.LOGS / "apt.log"


@dataclass(frozen=True)
class Need:
    """A shared library (``lib*.so*``), a program or ENSUREPIP, and the Debian package that has it."""

    name: str
    package: str

    def met(self) -> bool:
        """Return whether this machine has it. A library counts only if the loader really opens it."""
        if self.name == ENSUREPIP:
            importlib.invalidate_caches()
            return importlib.util.find_spec(ENSUREPIP) is not None
        if ".so" not in self.name:
            return shutil.which(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


LIBRARIES = (
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libEGL.so.1", "libegl1"),
    Need("libGL.so.1", "libgl1"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libpulse.so.0", "libpulse0"),
)
"""What PySide6 6.11's QtCore, QtGui, QtWidgets and QtMultimedia need to be imported (offscreen platform)."""

SCREEN_LIBRARIES = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
"""What the xcb platform needs on top."""

PYTHON_PARTS = (Need(ENSUREPIP, "python{}.{}-venv".format(*sys.version_info)),)

XVFB = (Need("Xvfb", "xvfb"),)

TEST_PROGRAMS = (
    Need("dbus-run-session", "dbus"),
    Need("dbus-daemon", "dbus"),
    # Named before the keyring daemon: else apt may choose dbus-x11 as the session bus, which starts stray ones.
    Need("gnome-keyring-daemon", "dbus-user-session gnome-keyring"),
    Need("openbox", "openbox"),
    Need("xdotool", "xdotool"),
    Need("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
)
"""What the tests with a real keyring, and those that drive the program from outside, need."""


def missing(needs: Sequence[Need]) -> list[Need]:
    """Return what this machine lacks; nothing anywhere but on Linux, where the wheels bring all."""
    return [need for need in needs if not need.met()] if sys.platform.startswith("linux") else []


def require(needs: Sequence[Need], console: Console) -> None:
    """Install what is missing; raise Stopped with the line to type when it cannot be."""
    lacking = _install_missing(needs, console)
    if lacking:
        raise Stopped(f"This machine lacks {_names(lacking)}. {_advice(lacking)}")


def want(needs: Sequence[Need], console: Console) -> None:
    """Install what is missing; say so and go on when it cannot be."""
    lacking = _install_missing(needs, console)
    if lacking:
        console.say(f"Going on without {_names(lacking)}. {_advice(lacking)}")


def install(packages: Sequence[str], console: Console) -> bool:
    """Install Debian packages; return whether apt did. Refreshes the package lists when they are empty or too old."""
    prefix = _privilege()
    if not is_debian() or prefix is None:
        return False
    console.say(f"Installing with apt: {' '.join(packages)}")
    update = [*prefix, "apt-get", "-q", "-o", "Acquire::Retries=3", "update"]
    command = [*prefix, *_install_command(packages)]
    fresh = not any(LISTS.glob("*_Packages*"))
    if fresh:
        _apt(update, console)
    if _apt(command, console):
        return True
    if not fresh:
        _apt(update, console)
    return not fresh and _apt(command, console)


def is_debian() -> bool:
    """Return whether packages come by apt here."""
    return shutil.which("apt-get") is not None


def install_line(packages: Sequence[str]) -> str:
    """Return what a person types to install these packages."""
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def _install_missing(needs: Sequence[Need], console: Console) -> list[Need]:
    lacking = missing(needs)
    if lacking and install(_packages(lacking), console):
        lacking = missing(lacking)
    return lacking


def _install_command(packages: Sequence[str]) -> list[str]:
    waiting = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
    return ["apt-get", "-q", "-y", *waiting, "install", "--no-install-recommends", *packages]


def _apt(command: Sequence[str], console: Console) -> bool:
    # env(1), because sudo drops the variable from the environment.
    at = list(command).index("apt-get")
    asked = [*command[:at], "env", "DEBIAN_FRONTEND=noninteractive", *command[at:]]
    return process.quiet(asked, LOG, console) == 0


def _privilege() -> list[str] | None:
    """Return what goes before apt-get, or None when this person may not install."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and process.quiet(["sudo", "-n", "true"], LOG, Console()) == 0:
        return ["sudo", "-n"]
    return None


def _packages(needs: Sequence[Need]) -> list[str]:
    return list(dict.fromkeys(name for need in needs for name in need.package.split()))


def _names(needs: Sequence[Need]) -> str:
    return ", ".join(need.name for need in needs)


def _advice(needs: Sequence[Need]) -> str:
    if is_debian():
        return "Install with:\n  " + install_line(_packages(needs))
    return "Install with your system's package manager; Debian's packages are: " + " ".join(_packages(needs))
