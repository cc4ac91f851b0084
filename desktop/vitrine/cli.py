"""The command line: the same studio without a window.

Exit codes: 0 done · 1 an error, in words on standard error · 2 wrong usage · 3 some results failed or wait for a
decision · 4 the window (or another command) has this library open · 130 interrupted; the jobs go on next time.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from types import FrameType
from typing import Any

from vitrine import __version__
from vitrine.domain.compose import MOST_AT_ONCE
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.job import Job, JobProgress, JobState
from vitrine.errors import AlreadyRunning, Interrupted, StudioError

OK, ERROR, USAGE, INCOMPLETE, BUSY, INTERRUPTED = 0, 1, 2, 3, 4, 130

_DEMO_MODELS = {MediaKind.IMAGE: "vitrine/demo-painter", MediaKind.VIDEO: "vitrine/demo-film"}
_UNITS = {"m": 60.0, "h": 3600.0, "d": 86_400.0, "s": 1.0}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    from vitrine.paths import Paths

    paths = Paths.default()
    try:
        return int(options.command(options, paths))
    except AlreadyRunning as error:
        _complain(error)
        return BUSY
    except StudioError as error:
        _complain(error)
        return ERROR
    except Interrupted:
        return INTERRUPTED
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
    generate.add_argument("--type", choices=[t.value for t in GenerationType], help="default: text-to-image")
    generate.add_argument("--provider", default="", help="demo, replicate ...; default: demo")
    generate.add_argument("--model", default="", help="the provider's own id, such as owner/name")
    generate.add_argument("--image", action="append", type=Path, default=[], metavar="F", help="input picture")
    generate.add_argument("--count", type=_count, default=1, metavar="N", help="how many jobs to send (1 to 64)")
    generate.add_argument("--set", action="append", default=[], metavar="K=V", dest="settings", help="a model input")
    generate.add_argument("--wait", action="store_true", help="wait until every result is saved and stored")
    generate.set_defaults(command=_generate)

    collect = commands.add_parser("collect", help="carry on every job that an earlier run left unfinished")
    collect.set_defaults(command=_collect)

    listing = commands.add_parser("list", help="list results, newest first")
    listing.add_argument("--type", choices=[t.value for t in GenerationType])
    listing.add_argument("--search", default="", metavar="WORDS")
    listing.add_argument("--limit", type=_limit, default=20, metavar="N")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(command=_list)

    link = commands.add_parser("link", help="make a link to a result that ends")
    link.add_argument("id", help="the number or name that 'vitrine list' shows")
    link.add_argument("--expires", type=_duration, default=86_400.0, metavar="24h", help="30m, 24h, 7d")
    link.add_argument("--stay", action="store_true", help="serve a folder's link until Ctrl C")
    link.set_defaults(command=_link)

    stats = commands.add_parser("stats", help="what the library holds")
    stats.add_argument("--json", action="store_true")
    stats.set_defaults(command=_stats)

    export = commands.add_parser("export", help="copy results and a manifest into a folder")
    export.add_argument("folder", type=Path)
    export.add_argument("ids", nargs="*", help="default: every result")
    export.add_argument("--type", choices=[t.value for t in GenerationType])
    export.set_defaults(command=_export)

    doctor = commands.add_parser("doctor", help="check versions, paths, keyring, storage and providers")
    doctor.set_defaults(command=_doctor)
    return parser


# ---- generate, collect ----


def _generate(options: argparse.Namespace, paths: Any) -> int:
    with _Session(paths, exclusive=True) as session:
        requests = _requests(session.studio, options)
        jobs = session.studio.library.jobs.add(requests)
        return session.carry([job.id for job in jobs], wait=options.wait)


def _collect(_options: argparse.Namespace, paths: Any) -> int:
    with _Session(paths, exclusive=True) as session:
        return session.carry([job.id for job in session.studio.library.jobs.unfinished()], wait=True)


def _requests(studio: Any, options: argparse.Namespace) -> list[Any]:
    """Return one request for each wanted job, or raise StudioError saying what is wrong with the values."""
    from vitrine.domain.compose import compose, parse_values

    kind = GenerationType(options.type) if options.type else None
    makes = kind.makes if kind is not None else MediaKind.IMAGE
    provider = options.provider or (
        "replicate" if options.model and not options.model.startswith("vitrine/") else "demo"
    )
    spec = studio.model(provider, options.model or _DEMO_MODELS[makes])
    field = spec.image_field
    if options.image and field is None:
        raise StudioError("No input picture", f"{spec.name} takes no input picture.", "Leave out --image.")
    if kind is not None and kind.takes_image and not options.image:
        raise StudioError("No input picture", f"{kind.value} starts from a picture.", "Give one with --image FILE.")
    inputs = [studio.library.inputs.add(path, field.name) for path in options.image] if field is not None else []
    values = parse_values(spec, options.settings)
    return compose(spec, options.prompt, values, inputs, count=options.count, owner=studio.settings.owner)


class _Session:
    """A studio for one command; ``exclusive`` when it carries jobs."""

    def __init__(self, paths: Any, *, exclusive: bool = False) -> None:
        self._paths = paths
        self._exclusive = exclusive
        self._open = ExitStack()

    def __enter__(self) -> _Session:
        from vitrine.lock import InstanceLock
        from vitrine.logs import to_folder
        from vitrine.studio import Studio

        with ExitStack() as opening:
            if self._exclusive:
                opening.enter_context(InstanceLock(self._paths.lock))
            self.studio = opening.enter_context(closing(Studio(self._paths)))
            opening.enter_context(to_folder(self._paths.logs, self.studio.redactor))
            opening.callback(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, self._interrupt))
            self._open = opening.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _interrupt(self, _number: int, _frame: FrameType | None) -> None:
        self.studio.stop.stop()

    def carry(self, job_ids: Sequence[str], *, wait: bool) -> int:
        """Carry jobs, several at once; without ``wait`` only until the service has accepted them."""
        screen = _Screen(len(job_ids))
        slots = min(self.studio.settings.jobs_at_once, max(1, len(job_ids)))
        with ThreadPoolExecutor(slots) as pool:
            jobs = list(pool.map(lambda job_id: self._carry(job_id, screen, wait=wait), job_ids))
        screen.end()
        return self._report(jobs, wait=wait)

    def _carry(self, job_id: str, screen: _Screen, *, wait: bool) -> Job:
        from vitrine.pipeline import Listener

        def changed(job: Job) -> None:
            screen.changed(job)
            if not wait and job.state is JobState.RUNNING:
                raise Interrupted

        with self.studio.library.session():
            try:
                return self.studio.carry(job_id, Listener(changed=changed, progressed=screen.progressed))
            except Interrupted:
                return self.studio.library.jobs.get(job_id)

    def _report(self, jobs: Sequence[Job], *, wait: bool) -> int:
        for job in jobs:
            for generation in self.studio.library.results.of_job(job.id):
                if generation.file is not None:
                    print(generation.file.path)
            if job.error is not None:
                _complain_failure(job)
            elif not job.state.terminal:
                print(f"{job.id} {job.state.value}; collect it with: vitrine collect")
        if self.studio.stop.stopped:
            return INTERRUPTED
        unfinished = any(job.error is not None or (wait and job.state is not JobState.DONE) for job in jobs)
        return INCOMPLETE if unfinished else OK


class _Screen:
    """Progress on a terminal; quiet when standard error is none."""

    def __init__(self, jobs: int) -> None:
        self._lock = threading.Lock()
        self._jobs = jobs
        self._done = 0
        self._fractions: dict[str, float] = {}
        self._stage = "starting"
        self._live = sys.stderr.isatty()

    def changed(self, job: Job) -> None:
        """Count a job that has ended."""
        with self._lock:
            if job.state.terminal:
                self._done += 1
                self._fractions.pop(job.id, None)
        self._draw()

    def progressed(self, progress: JobProgress) -> None:
        """Take a moment of a running job."""
        with self._lock:
            self._stage = progress.note or progress.stage.value
            if progress.fraction is not None:
                self._fractions[progress.job_id] = progress.fraction
        self._draw()

    def end(self) -> None:
        """Clear the line."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr)

    def _draw(self) -> None:
        if not self._live:
            return
        with self._lock:
            share = (self._done + sum(self._fractions.values())) / max(1, self._jobs)
            bar = ("█" * int(share * 30)).ljust(30, "·")
            print(f"\r\x1b[K{bar} {self._done}/{self._jobs} {self._stage[:60]}", end="", file=sys.stderr, flush=True)


# ---- reading ----


def _list(options: argparse.Namespace, paths: Any) -> int:
    with _Session(paths) as session:
        wanted = ResultFilter(type=GenerationType(options.type) if options.type else None, text=options.search)
        found = session.studio.library.results.page(wanted, limit=options.limit)
        if options.json:
            print(json.dumps([_as_json(generation) for generation in found], indent=2, ensure_ascii=False))
        else:
            for generation in found:
                print(_line(generation))
    return OK


def _stats(options: argparse.Namespace, paths: Any) -> int:
    with _Session(paths) as session:
        figures = session.studio.library.results.statistics()
    if options.json:
        print(json.dumps({name: getattr(figures, name) for name in figures.__slots__}, indent=2, ensure_ascii=False))
        return OK
    print(f"{figures.results} results, {figures.bytes / 1e6:,.1f} MB")
    unknown = f" (cost of {figures.unknown_cost} not known)" if figures.unknown_cost else ""
    print(f"${figures.spent:.2f} spent{unknown}")
    for title, table in (("type", figures.by_type), ("model", figures.by_model), ("day", figures.by_day)):
        print(f"\nby {title}")
        for name, number in table.items():
            print(f"{number:>8}  {name}")
    return OK


def _link(options: argparse.Namespace, paths: Any) -> int:
    with _Session(paths) as session:
        generation = session.studio.library.results.find(options.id)
        linked = session.studio.link(generation, options.expires)
        print(linked.link.url)
        print(f"It ends {time.strftime('%A %d %B, %H:%M', time.localtime(linked.link.expires_at))}.", file=sys.stderr)
        if linked.link.shortened_because:
            print(linked.link.shortened_because, file=sys.stderr)
        if session.studio.storage_of(generation) is session.studio.folder:
            _serve(session, options)
    return OK


def _serve(session: _Session, options: argparse.Namespace) -> None:
    """A folder's link opens only while Vitrine runs: say so, or stay."""
    if not options.stay:
        print("It opens while Vitrine is running. To serve it from here, add --stay.", file=sys.stderr)
        return
    print("Serving it until Ctrl C.", file=sys.stderr)
    try:
        session.studio.stop.wait(options.expires)
    except Interrupted:
        return


def _export(options: argparse.Namespace, paths: Any) -> int:
    from vitrine.library.export import export

    with _Session(paths) as session:
        results = session.studio.library.results
        if options.ids:
            chosen = [results.find(id) for id in options.ids]
        else:
            chosen = list(_all(results, GenerationType(options.type) if options.type else None))
        outcome = export(chosen, options.folder)
    print(f"{len(outcome.written)} files and manifest.json in {options.folder}")
    for name in outcome.missing:
        print(f"missing: {name}", file=sys.stderr)
    return INCOMPLETE if outcome.missing else OK


def _all(results: Any, type: GenerationType | None) -> list[Generation]:
    found: list[Generation] = []
    page = results.page(ResultFilter(type=type))
    while page:
        found += page
        page = results.page(ResultFilter(type=type), before=page[-1].id)
    return found


def _doctor(_options: argparse.Namespace, paths: Any) -> int:
    from vitrine.doctor import examine

    healthy = True
    for finding in examine(paths):
        mark = {True: "ok  ", False: "FAIL", None: "    "}[finding.ok]
        print(f"{mark} {finding.subject:<22} {finding.message}")
        healthy = healthy and finding.ok is not False
    return OK if healthy else ERROR


# ---- words ----


def _line(generation: Generation) -> str:
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(generation.created_at))
    size = generation.file.size / 1e6 if generation.file is not None else 0.0
    prompt = " ".join(generation.prompt.split())[:60]
    return f"{generation.id:>9}  {day}  {generation.type.value:<14}  {size:6.1f} MB  {prompt}"


def _as_json(generation: Generation) -> dict[str, Any]:
    file = generation.file
    return {
        "id": generation.id,
        "name": generation.name,
        "owner": generation.owner,
        "type": generation.type.value,
        "provider": generation.provider,
        "model": generation.model,
        "version": generation.version,
        "prompt": generation.prompt,
        "settings": dict(generation.settings),
        "path": str(file.path) if file else None,
        "size": file.size if file else None,
        "content_type": file.content_type if file else None,
        "width": file.width if file else None,
        "height": file.height if file else None,
        "duration": file.duration if file else None,
        "sha256": file.sha256 if file else None,
        "storage": generation.storage or None,
        "key": generation.key or None,
        "url": generation.url or None,
        "created_at": generation.created_at,
        "stored_at": generation.stored_at,
        "cost": generation.cost,
    }


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


def _complain(error: StudioError) -> None:
    print(f"vitrine: {error.message} {error.hint}".rstrip(), file=sys.stderr)
    for name, problem in error.fields.items():
        print(f"  {name}: {problem}", file=sys.stderr)


def _complain_failure(job: Job) -> None:
    assert job.error is not None
    print(f"{job.id} {job.state.value}: {job.error.message} {job.error.hint}".rstrip(), file=sys.stderr)
