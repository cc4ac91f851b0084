"""How the demo's processes are started: command line, environment, and no console window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

FROZEN_ARGUMENT = "--demo-service"
"""First argument by which a frozen app runs the demo service instead of its window."""

_SECRET_WORDS = ("TOKEN", "SECRET", "PASSWORD", "_KEY")


def demo_command(*arguments: str) -> list[str]:
    """Return the command line that runs ``python -m vitrine.demo`` with ``arguments``, in a frozen app too."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_ARGUMENT, *arguments]
    # -P: the current folder is not searched for modules.
    return [sys.executable, "-P", "-m", "vitrine.demo", *arguments]


def demo_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in which the command finds the package, and that carries nobody's keys."""
    source_root = str(Path(__file__).parents[2])
    kept = {name: value for name, value in environment.items() if not any(w in name.upper() for w in _SECRET_WORDS)}
    search = [source_root, *filter(None, [environment.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(search), "PYTHONUTF8": "1"}


def window_flags() -> int:
    """Return the creation flags that keep Windows from opening a console; 0 elsewhere."""
    return getattr(subprocess, "CREATE_NO_WINDOW", 0)
