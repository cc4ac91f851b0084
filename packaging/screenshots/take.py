"""Take the pictures of the design from the real window: ``dev.py screenshots [--out FOLDER] [NAME ...]``."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "screenshots"
HOME = BUILD / "home"

# Nothing of this computer may be seen: no keyring, no profile, and a home folder of the pictures' own.
os.environ.update(
    HOME=str(HOME),
    PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    AWS_EC2_METADATA_DISABLED="true",
    QT_SCALE_FACTOR="1",
    QT_LOGGING_RULES="qt.*=false",
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that are named, or all; return 1 when one could not be taken."""
    from prepare import prepared
    from scenes import SCENES

    from vitrine.ui.look import make_application

    parser = argparse.ArgumentParser(prog="dev.py screenshots")
    parser.add_argument("--out", type=Path, default=BUILD, help="where the pictures go")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(SCENES)}")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in SCENES]
    if unknown:
        parser.error(f"no such picture: {', '.join(unknown)}")
    logging.basicConfig(level=logging.ERROR)
    options.out.mkdir(parents=True, exist_ok=True)
    qt = make_application([sys.argv[0]])
    qt.setApplicationName("Vitrine")
    home = prepared(HOME)
    failed = 0
    for name in options.names or SCENES:
        path = options.out / f"{name}.png"
        try:
            SCENES[name](qt, home, path)
        except (AssertionError, TimeoutError, ValueError, OSError) as error:
            failed += 1
            sys.stderr.write(f"{name}: {error}\n")
        else:
            sys.stdout.write(f"{path}\n")
            sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
