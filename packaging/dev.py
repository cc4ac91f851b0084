#!/usr/bin/env python3
"""Run, test and check the studio from a checkout: ``python3 packaging/dev.py run | test | lint | bench`` and more.

Needs Python 3.11 or newer and nothing else: the first call makes ``.venv`` in the checkout and installs the pinned
dependencies there; on Debian-like systems apt installs the shared libraries that Qt needs, when that is allowed.
Nothing else is written outside the checkout (logs: ``build/dev``). This file itself stays readable for older Pythons,
to be able to say so.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Vitrine needs Python 3.11 or newer; this is {}.{}. Run this file with a newer one, "
        "such as: python3.11 packaging/dev.py".format(*sys.version_info)
    )

import argparse
import os
from collections.abc import Callable, Sequence

import environment
import process
import screen
import system
from process import LOGS, ROOT, Console, Stopped

Command = Callable[[Console, list[str]], int]

SHOWCASE_SECONDS = 300.0
"""The showcase draws six pictures and a clip; a machine that needs longer than this is stuck."""

_RUN_HELP = "open the studio; with no display, carry the main job out under a virtual screen instead"
_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_SCREENSHOTS = {"MYPYPATH": os.pathsep.join(("desktop", "packaging/screenshots", "tests"))}


def main(argv: Sequence[str]) -> int:
    """Carry out one sub-command and return its exit code (3: the machine lacks something, 124: out of time)."""
    options, rest = _parse(argv)
    console = Console(verbose=options.verbose)
    try:
        command: Command = options.command
        return command(console, rest)
    except Stopped as stopped:
        console.say(str(stopped))
        return stopped.code
    except KeyboardInterrupt:
        return 130


def _parse(argv: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(prog="dev.py", description="Run, test and check the studio from a checkout.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, help in (
        ("run", run, _RUN_HELP),
        ("test", test, "run the tests; arguments after -- go to pytest"),
        ("lint", lint, "check style, types and import contracts"),
        ("bench", bench, "print what things cost, as ratios; names choose some (soak MINUTES: use the window so long)"),
        ("screenshots", screenshots, "take the design's pictures from the real window; names choose some"),
        ("translate", translate, "bring the translations up to date with the source, and compile them"),
    ):
        sub = commands.add_parser(name, help=help, description=help)
        sub.add_argument("-v", "--verbose", action="store_true", help="show what pip and apt say")
        sub.set_defaults(command=command, takes_arguments=command is not lint)
    split = list(argv).index("--") if "--" in argv else len(argv)
    options, unknown = parser.parse_known_args(argv[:split])
    rest = unknown + list(argv[split + 1 :])
    if rest and not options.takes_arguments:
        parser.error("unrecognized arguments: " + " ".join(rest))
    return options, rest


# ---- the sub-commands ----


def run(console: Console, arguments: list[str]) -> int:
    """Start the studio; with no display and no arguments, show the main job under a virtual screen."""
    displayed = screen.has_display(os.environ, sys.platform)
    # All at once, so that who has to type the line types it once.
    needs = system.LIBRARIES + (system.SCREEN_LIBRARIES if os.environ.get("DISPLAY") else ())
    system.require(needs + environment.needs(ROOT), console)
    python = environment.ensure(ROOT, console, dev=False)
    command = [str(python), "-m", "vitrine", *arguments]
    if displayed:
        return process.attached(command, cwd=None)
    if arguments:
        console.say("There is no display: the studio runs on Qt's offscreen platform.")
        return process.attached(command, cwd=None, extra=_OFFSCREEN)
    console.say("There is no display here, so the main job is shown under a virtual screen.")
    system.want(system.SCREEN_LIBRARIES + system.XVFB, console)
    with screen.virtual_screen(console) as extra:
        return process.attached([*command, "--showcase"], cwd=None, extra=extra, seconds=SHOWCASE_SECONDS)


def test(console: Console, arguments: list[str]) -> int:
    """Run pytest on the offscreen platform, with everything the real-part tests need if it can be had."""
    system.require(system.LIBRARIES + environment.needs(ROOT), console)
    system.want(system.SCREEN_LIBRARIES + system.XVFB + system.TEST_PROGRAMS, console)
    python = environment.ensure(ROOT, console, dev=True)
    command = [str(python), "-m", "pytest", *_side_by_side(arguments), *arguments]
    return process.attached(command, cwd=ROOT, extra=_OFFSCREEN)


def _side_by_side(arguments: Sequence[str]) -> tuple[str, ...]:
    """Return how pytest shares the test files among the cores; nothing where one wants to watch a single process."""
    watched = {"-s", "--pdb", "--capture=no", "--trace"}.intersection(arguments)
    chosen = any(argument.startswith(("-n", "--numprocesses", "--dist")) for argument in arguments)
    # One more than there are cores: many tests wait for other processes.
    workers = str(min(4, (os.cpu_count() or 1) + 1))
    return () if watched or chosen else ("-n", workers, "--dist", "worksteal")


def lint(console: Console, _arguments: list[str]) -> int:
    """Run every check, even after one failed; return 1 if any did."""
    python = environment.ensure(ROOT, console, dev=True)
    checks: tuple[tuple[str, list[str], dict[str, str]], ...] = (
        ("style", ["-m", "ruff", "check"], {}),
        ("format", ["-m", "ruff", "format", "--check"], {}),
        ("types", ["-m", "mypy"], {}),
        ("types of packaging", ["-m", "mypy", *_files("packaging")], {"MYPYPATH": "packaging"}),
        ("types of the screenshots", ["-m", "mypy", *_files("packaging/screenshots")], _SCREENSHOTS),
        ("imports", ["-c", _LINT_IMPORTS, "--cache-dir", str(LOGS / "import-linter")], {}),
    )
    failed = []
    for name, arguments, extra in checks:
        console.say(f"- {name}")
        if process.attached([str(python), *arguments], cwd=ROOT, extra=extra):
            failed.append(name)
    console.say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def bench(console: Console, names: list[str]) -> int:
    """Print the table of costs; a goal that is missed is no failure."""
    system.require(system.LIBRARIES + environment.needs(ROOT), console)
    python = environment.ensure(ROOT, console, dev=True)
    return process.attached([str(python), str(ROOT / "tests/bench/run.py"), *names], cwd=ROOT, extra=_OFFSCREEN)


def screenshots(console: Console, arguments: list[str]) -> int:
    """Take the pictures of the design from the real window on a library made by the demo painter."""
    system.require(system.LIBRARIES + environment.needs(ROOT), console)
    python = environment.ensure(ROOT, console, dev=True)
    command = [str(python), str(ROOT / "packaging/screenshots/take.py"), *arguments]
    return process.attached(command, cwd=ROOT, extra=_OFFSCREEN)


def translate(console: Console, arguments: list[str]) -> int:
    """Bring the catalogues of translations up to date and compile them; ``--check`` only looks."""
    python = environment.ensure(ROOT, console, dev=True)
    return process.attached([str(python), str(ROOT / "packaging/translate.py"), *arguments], cwd=ROOT)


def _files(folder: str) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in sorted((ROOT / folder).glob("*.py"))]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
