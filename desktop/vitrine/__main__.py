"""Start the window: ``python -m vitrine``; ``--help`` tells the rest."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vitrine.app import App

FIRST_FRAME = "--bench-first-frame"
SHOWCASE = "--showcase"
DEMO_SERVICE = "--demo-service"
SELF_CHECK = "--self-check"

_HELP = """usage: python -m vitrine [--showcase | --self-check | --version]

Opens Vitrine's window. The command line for scripts is: vitrine --help

  --showcase     open the window, make pictures and a video with the demo painter, save a screenshot, and end
  --self-check   check that every part of the installation loads, and end
  --version      print the version, and end
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window, or what the first argument asks for; return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    first = given[0] if given else ""
    if first == DEMO_SERVICE:
        # How a frozen app starts its own demo service: there is no Python to start it with.
        from vitrine.demo.__main__ import main as demo

        return demo(given[1:])
    if first in ("--help", "-h"):
        sys.stdout.write(_HELP)
        return 0
    if first == "--version":
        from vitrine import __version__

        sys.stdout.write(f"vitrine {__version__}\n")
        return 0
    if first == SELF_CHECK:
        from vitrine.self_check import self_check

        return self_check()
    # Nothing that is made before the first frame is garbage; looking for it costs a tenth of the start. The app's
    # courtesy takes over as soon as the window is furnished.
    gc.disable()
    if first == FIRST_FRAME:
        return _first_frame()
    from vitrine.app import run

    return run(given, attend=_showcase if first == SHOWCASE else None)


def _showcase(app: App) -> object:
    from vitrine.showcase import Showcase

    return Showcase(app)


def _first_frame() -> int:
    """Open the window and end at its first painted frame: what the start is measured by."""
    from vitrine.app import App, after_first_frame
    from vitrine.paths import Paths
    from vitrine.ui.look import make_application

    qt = make_application([sys.argv[0]])
    app = App(qt, Paths.default())
    after_first_frame(app.window, lambda: os._exit(0))
    app.window.show()
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
