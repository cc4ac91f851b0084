"""The command line: the same studio without a window.

Exit codes: 0 done · 1 an error, in words on standard error · 2 wrong usage · 3 some results failed or wait for a
decision · 4 the window (or another command) has this library open · 130 interrupted; the jobs go on next time.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vitrine import __version__
from vitrine.cli import deciding, importing, linking, making, organising, reading
from vitrine.cli.words import BUSY, ERROR, INCOMPLETE, INTERRUPTED, OK, USAGE, complain
from vitrine.domain.compose import MOST_AT_ONCE
from vitrine.domain.generation import GenerationType
from vitrine.errors import AlreadyRunning, Interrupted, StudioError

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["BUSY", "ERROR", "INCOMPLETE", "INTERRUPTED", "OK", "USAGE", "main"]

_QUERY_HELP = "as in the window's search field: 'tag:ceramics fav:yes type:video cost:>0.5 before:2026-06 -word'"
_UNITS = {"m": 60.0, "h": 3600.0, "d": 86_400.0, "s": 1.0}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    from vitrine.paths import Paths

    paths = Paths.default()
    try:
        return int(options.command(options, paths))
    except Interrupted:
        return INTERRUPTED
    except AlreadyRunning as error:
        complain(error)
        return BUSY
    except StudioError as error:
        complain(error)
        return ERROR
    except BrokenPipeError:
        sys.stderr.close()
        return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vitrine", description="Generate images and videos with AI services and own the results.",
        epilog=__doc__.partition("\n\n")[2], formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"vitrine {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    generate = commands.add_parser("generate", help="make images or videos from a prompt")
    generate.add_argument("prompt")
    generate.add_argument(
        "--type", choices=[t.value for t in GenerationType], help="default: what the model makes of what it is given"
    )
    generate.add_argument("--provider", default="", help="demo, replicate ...; default: demo")
    generate.add_argument("--model", default="", help="the provider's own id, such as owner/name")
    generate.add_argument("--image", action="append", type=Path, default=[], metavar="F", help="input picture")
    generate.add_argument("--count", type=_count, default=1, metavar="N", help="how many jobs to send (1 to 64)")
    generate.add_argument("--set", action="append", default=[], metavar="K=V", dest="settings", help="a model input")
    generate.add_argument("--wait", action="store_true", help="wait until every result is saved and stored")
    generate.set_defaults(command=making.generate)

    collect = commands.add_parser("collect", help="carry on every job that an earlier run left unfinished")
    collect.set_defaults(command=making.collect)

    _add_decisions(commands)
    _add_organising(commands)

    listing = commands.add_parser("list", help="list results, newest first")
    listing.add_argument("--type", choices=[t.value for t in GenerationType])
    listing.add_argument("--query", default="", metavar="Q", help=_QUERY_HELP)
    listing.add_argument("--search", default="", metavar="WORDS")
    listing.add_argument("--limit", type=_limit, default=20, metavar="N")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(command=reading.list_results)

    link = commands.add_parser("link", help="make a link to a result that ends")
    link.add_argument("id", help="the number or name that 'vitrine list' shows")
    link.add_argument("--expires", type=_duration, default=86_400.0, metavar="24h", help="30m, 24h, 7d")
    link.add_argument("--stay", action="store_true", help="serve a folder's link from here until Ctrl C")
    link.set_defaults(command=linking.link)

    stats = commands.add_parser("stats", help="what the library holds")
    stats.add_argument("--json", action="store_true")
    stats.set_defaults(command=reading.stats)

    export = commands.add_parser("export", help="copy results and a manifest into a folder")
    export.add_argument("folder", type=Path)
    export.add_argument("ids", nargs="*", help="default: every result that is not in the trash")
    export.add_argument("--type", choices=[t.value for t in GenerationType])
    export.add_argument("--query", default="", metavar="Q", help=_QUERY_HELP)
    export.set_defaults(command=reading.export)

    importer = commands.add_parser(
        "import", help="take in a folder of pictures and videos; what is known is passed over"
    )
    importer.add_argument("folder", type=Path)
    importer.add_argument("--copy", action="store_true", help="copy the files; default: they stay where they are")
    importer.add_argument("--flat", action="store_true", help="leave out the folders inside it")
    importer.add_argument("--collection", default="", metavar="NAME", help="put everything into this collection")
    importer.add_argument("--json", action="store_true")
    importer.set_defaults(command=importing.import_folder)

    doctor = commands.add_parser("doctor", help="check versions, paths, keyring, storage and providers")
    doctor.set_defaults(command=reading.doctor)
    return parser


def _add_decisions(commands: Commands) -> None:
    jobs = commands.add_parser("jobs", help="list the jobs that are not done, and what can be done")
    jobs.add_argument("--json", action="store_true")
    jobs.set_defaults(command=deciding.list_jobs)
    for name, command, words in (
        ("check", deciding.check, "ask the service what became of a job whose outcome is not known; free"),
        ("send-again", deciding.send_again, "send such a job again, which may be charged twice"),
        ("retry", deciding.retry, "carry on a job where it stopped, or send a failed one anew"),
        ("cancel", deciding.cancel, "stop a job; what it has made is kept"),
        ("discard", deciding.discard, "take a job that came to nothing off the list"),
    ):
        decision = commands.add_parser(name, help=words)
        decision.add_argument("job", metavar="JOB", help="its id, or the beginning that no other open job has")
        if command is deciding.send_again:
            decision.add_argument("--yes", action="store_true", help="accept that it may be charged twice")
        decision.set_defaults(command=command)


def _add_organising(commands: Commands) -> None:
    tag = commands.add_parser("tag", help="give tags to results or take them away; without results list the tags")
    tag.add_argument("ids", nargs="*", metavar="ID", help="the numbers or names that 'vitrine list' shows")
    tag.add_argument("--add", action="append", default=[], metavar="TAG")
    tag.add_argument("--remove", action="append", default=[], metavar="TAG")
    tag.set_defaults(command=organising.tag)
    for name, command, words in (
        ("trash", organising.trash, "move results to the trash, where they are kept for some days"),
        ("restore", organising.restore, "take results out of the trash"),
    ):
        moving = commands.add_parser(name, help=words)
        moving.add_argument("ids", nargs="+", metavar="ID", help="the numbers or names that 'vitrine list' shows")
        moving.set_defaults(command=command)


def _whole(text: str, most: int) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 1 to {most:,}")
    return int(text)


def _count(text: str) -> int:
    return _whole(text, MOST_AT_ONCE)


def _limit(text: str) -> int:
    return _whole(text, 1_000_000)


def _duration(text: str) -> float:
    number, unit = text[:-1], text[-1:]
    if unit.isdecimal():
        number, unit = text, "s"
    try:
        seconds = float(number) * _UNITS[unit]
    except (KeyError, ValueError):
        raise argparse.ArgumentTypeError(f"{text!r} is no duration; write 30m, 24h or 7d") from None
    if seconds <= 0:
        raise argparse.ArgumentTypeError("a link lives at least a moment")
    return seconds
