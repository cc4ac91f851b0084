"""The virtual environment of the checkout: made once, filled from the constraints, renewed when these change."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from pathlib import Path

import process
import system
from process import Console, Stopped

_STAMPS = ("stamp-runtime", "stamp-dev")
_BUILD = ("hatchling", "editables")


def ensure(root: Path, console: Console, *, dev: bool) -> Path:
    """Return the Python of ``root/.venv`` with everything installed; ``dev`` adds the tests' and checks' packages.

    Raise Stopped when the environment cannot be made or filled.
    """
    venv = root / ".venv"
    python = python_of(venv)
    wanted = stamp(root)
    if not _fits(venv):
        _make(venv, console)
    elif _read(venv / _STAMPS[-1]) == wanted or (not dev and _read(venv / _STAMPS[0]) == wanted):
        return python
    for name in _STAMPS:
        (venv / name).unlink(missing_ok=True)
    _install(root, python, console, dev=dev)
    for name in _STAMPS if dev else _STAMPS[:1]:
        (venv / name).write_text(wanted, "utf-8")
    return python


def needs(root: Path) -> tuple[system.Need, ...]:
    """Return what making the environment will need of the machine; nothing once it is made."""
    return () if _fits(root / ".venv") else system.PYTHON_PARTS


def stamp(root: Path) -> str:
    """Return a hash of all that decides what is installed: both files, the Python, the system, the place."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "packaging/constraints.txt"):
        digest.update((root / name).read_bytes() + b"\0")
    # The place too: an environment does not survive being moved.
    digest.update(repr((sys.version_info[:2], sys.platform, str(root))).encode())
    return digest.hexdigest()


def python_of(venv: Path) -> Path:
    """Return where the environment's interpreter lies on this system."""
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def requirements(root: Path, *, dev: bool) -> list[str]:
    """Return what pip is asked for: the checkout, and the dev group's packages (older pips know no groups)."""
    if not dev:
        return ["-e", str(root)]
    with (root / "pyproject.toml").open("rb") as file:
        group = tomllib.load(file)["dependency-groups"]["dev"]
    return ["-e", str(root), *group]


def _fits(venv: Path) -> bool:
    """Return whether the environment works and is of this Python's version."""
    version = "{}.{}.".format(*sys.version_info)
    lines = [line.partition("=") for line in _read(venv / "pyvenv.cfg").splitlines()]
    found = {key.strip(): value.strip() for key, _, value in lines}
    return python_of(venv).exists() and found.get("version", "").startswith(version)


def _make(venv: Path, console: Console) -> None:
    system.require(system.PYTHON_PARTS, console)
    console.say("Making the virtual environment .venv")
    log = process.LOGS / "venv.log"
    if process.quiet([sys.executable, "-m", "venv", "--clear", str(venv)], log, console):
        raise Stopped(f"The virtual environment could not be made. {_tail(log)}")


def _install(root: Path, python: Path, console: Console, *, dev: bool) -> None:
    console.say("Installing the pinned dependencies (about a minute the first time)")
    log = process.LOGS / "pip.log"
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    pip += ["-c", str(root / "packaging" / "constraints.txt")]
    # The build back end comes from the constraints as well, which an isolated build would not heed.
    for asked in (list(_BUILD), ["--no-build-isolation", *requirements(root, dev=dev)]):
        if process.quiet([*pip, *asked], log, console):
            raise Stopped(
                f"pip could not install the dependencies. {_tail(log)}\nTry again; or delete .venv and begin afresh."
            )


def _tail(log: Path) -> str:
    lines = _read(log).strip().splitlines()[-8:]
    return "\n".join([f"The end of {log.name}:", *(f"  {line}" for line in lines)]) if lines else ""


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
