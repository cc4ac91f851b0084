"""Run the demo service as a process: ``python -m vitrine.demo --help``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vitrine.demo.server import DemoServer, new_token
from vitrine.demo.service import Options


def arguments() -> argparse.ArgumentParser:
    """Return the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m vitrine.demo",
        description="A demo service on this computer that speaks Replicate's protocol and draws. It listens on "
        "loopback only, prints one line of JSON with its port and token, and ends when its input does.",
    )
    parser.add_argument("--port", type=int, default=0, help="port; 0: the last run's, or any free one")
    parser.add_argument("--state", type=Path, help="folder that survives a restart; without it, memory")
    parser.add_argument("--any-token", action="store_true", help="accept any token instead of the printed one")
    parser.add_argument("--stay", action="store_true", help="go on when the input has ended; stop by a signal")
    parser.add_argument("--workers", type=int, default=2, help="how many are drawn at a time")
    parser.add_argument("--keep", type=float, default=3600.0, metavar="S", help="seconds that results are kept")
    parser.add_argument(
        "--work-seconds",
        type=float,
        metavar="S",
        help="do not draw: every prediction takes exactly S seconds and gives a tiny built-in result",
    )
    parser.add_argument(
        "--latency", action="append", default=[], metavar="ON=S", help="delay answers, such as list=0.5; repeatable"
    )
    parser.add_argument(
        "--faults",
        nargs="?",
        const="[]",
        metavar="JSON",
        help="open the test doors /_faults and /_requests, with these rules (see vitrine/demo/faults.py)",
    )
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the service until its input ends; return the exit status."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given == ["--draw"]:
        from vitrine.demo.drawing import main as draw

        return draw()
    parser = arguments()
    options = parser.parse_args(given)
    try:
        latency = {on: float(seconds) for on, seconds in (pair.split("=") for pair in options.latency)}
        faults = None if options.faults is None else json.loads(options.faults)
        token = "" if options.any_token else new_token()
        server = DemoServer(
            Options(options.state, options.work_seconds, options.keep, max(1, options.workers)),
            port=options.port,
            tokens=None if options.any_token else frozenset({token}),
            faults=faults,
            latency=latency,
        )
    except (ValueError, OSError) as error:
        parser.error(str(error))
    return run(server, {"port": server.port, "token": token}, stay=options.stay)


def run(server: DemoServer, announcement: dict[str, Any], *, stay: bool) -> int:
    """Announce the server on stdout and serve until stdin ends, which it does too when the parent is killed."""
    server.start()
    print(json.dumps(announcement), flush=True)  # noqa: T201 - this line is the protocol with the parent
    # Whatever a library prints later must not fill a pipe that nobody reads.
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.close(quiet)
    try:
        if stay:
            server.join()
        while sys.stdin.buffer.read(4096):
            pass
    except KeyboardInterrupt:
        pass
    server.stop_drawing()
    # Not a word more: connections may be anywhere, and the state folder is sound at any moment.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
