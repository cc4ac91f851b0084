"""The process that is killed: the real engine, told at which of its own steps to die.

Usage: ``python kill_child.py``. It reads one order per line (JSON) from its input, carries it out in a forked child
(where the system cannot fork, or when the order is to warm up: in itself), and answers with one line of JSON: how
the child ended.

A step is any call that Python makes into the operating system or the database and that may change something there:
every file opened, written, flushed, synced, renamed, removed; every folder made; every connection made, every piece
sent or received; every SQL statement. They are seen by a profile function, not listed by hand: what the engine does
tomorrow is counted tomorrow. The kill is SIGKILL, sent by the process to itself right before the step.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

_MODULES = frozenset({"posix", "nt", "io", "_io", "_socket", "socket", "_ssl", "ssl", "_sqlite3", "sqlite3", "fcntl"})
_HARMLESS = frozenset(
    # They look, and change nothing; without them each step is still the first moment after a change.
    """
    IncrementalNewlineDecoder __enter__ _path_normpath access acquire complete_statement cpu_count
    create_aggregate create_collation create_function cursor decode detach encode fetchall fetchmany fetchone
    fileno fsdecode fsencode fspath fstat get_blocking get_inheritable get_terminal_size getaddrinfo
    getbuffer getcwd getdefaulttimeout getpeername getpid getsockname getsockopt gettimeout getvalue
    inet_aton inet_pton is_dir is_file isatty keys listdir lstat open_code peek read read1 readable readinto
    readinto1 readline readlink register_adapter register_converter release reset scandir sched_getaffinity
    seek seekable set_authorizer set_inheritable set_progress_handler setsockopt settimeout stat strerror
    tell text_encoding times umask urandom waitstatus_to_exitcode writable
    """.split()  # noqa: SIM905
)
_PASSIVE = frozenset(
    # In memory, only read from, or a face of something that is counted itself (a response of its socket).
    {"BytesIO", "StringIO", "BufferedReader", "BufferedIOBase", "RawIOBase", "ScandirIterator", "SocketIO", "Lock"}
)


class Steps:
    """Counts the steps of this process, in all its threads, and kills it before the wanted one."""

    def __init__(self, kill_at: int | None) -> None:
        self.kinds: list[str] = []
        self._kill_at = kill_at
        self._lock = threading.Lock()

    def watch(self) -> None:
        threading.setprofile(self._on_event)
        sys.setprofile(self._on_event)

    def unwatch(self) -> None:
        sys.setprofile(None)
        threading.setprofile(None)  # type: ignore[arg-type]

    def _on_event(self, frame: FrameType, event: str, called: Any) -> None:
        if event != "c_call":
            return
        name = called.__name__
        if name in _HARMLESS:
            return
        label = _label(called, name)
        if not label:
            return
        with self._lock:
            self.kinds.append(f"{label} in {_place(frame)}")
            if len(self.kinds) == self._kill_at:
                os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


def _label(called: Any, name: str) -> str:
    """Return the call in words when it reaches the system or the database, else nothing."""
    owner = getattr(called, "__self__", None)
    if owner is None or isinstance(owner, type(os)):
        return name if called.__module__ in _MODULES else ""
    # What the engine derives from a file, a socket or a cursor is still one.
    kinds = [kind for kind in type(owner).__mro__ if kind.__module__ in _MODULES]
    if not kinds or kinds[0].__name__ in _PASSIVE:
        return ""
    return f"{kinds[0].__name__}.{name}"


def _place(frame: FrameType | None) -> str:
    """Return which of the engine's functions a step belongs to: a step of the pipeline, else the innermost one."""
    found = ""
    while frame is not None:
        file = Path(frame.f_code.co_filename)
        if file.name == "pipeline.py":
            return frame.f_code.co_name
        if "vitrine" in file.parts and not found:
            found = f"{file.stem}.{frame.f_code.co_name}"
        frame = frame.f_back
    return found


def carry_out(order: dict[str, Any]) -> None:
    """Do what a start of the studio does: open the library, ask for the job if nobody did yet, carry what is open."""
    steps = Steps(order["kill_at"])
    steps.watch()
    try:
        _studio(order)
    finally:
        steps.unwatch()
    Path(order["trace"]).write_text(json.dumps(steps.kinds))


def _studio(order: dict[str, Any]) -> None:
    from rig import a_film, a_folder, a_painting, settings

    from vitrine.domain.generation import GenerationType
    from vitrine.domain.job import JobState
    from vitrine.download import Downloader, Limits
    from vitrine.library.library import Library
    from vitrine.pipeline import Pipeline
    from vitrine.providers.base import Replay
    from vitrine.providers.replicate import ReplicateProvider
    from vitrine.stop import StopToken

    home = Path(order["home"])
    library = Library(home / "data" / "library.db", home / "data" / "inputs")
    if not library.jobs.recent() and not library.jobs.open():
        if order["input"]:
            given = library.inputs.add(Path(order["input"]), "first_frame_image")
            request = a_film(type=GenerationType.IMAGE_TO_VIDEO, inputs=(given,), settings=settings(seed=order["seed"]))
        else:
            request = a_painting(settings=settings(seed=order["seed"], num_outputs=2))
        library.jobs.add([request])
    if order["send_again"]:
        for job in library.jobs.open():
            if job.state is JobState.UNCONFIRMED:
                library.jobs.advance(job, JobState.QUEUED)
    stop = StopToken()
    provider = ReplicateProvider(
        lambda: "r8_0123456789abcdefghijklmnopqrstuvwxyzA",
        base_url=order["base_url"],
        id="demo",
        replay=Replay[order["replay"]],
        prefer_wait=order["prefer_wait"],
        poll_interval=(0.0, 0.0),
        first_pause=0.0,
        wait=stop.wait,
    )
    folder = a_folder(home)
    storage = _bucket(order["s3"]) if order["s3"] else folder
    pipeline = Pipeline(
        library, lambda _: provider, Downloader(folder, Limits()), lambda: storage, stop=stop, second_look=0.0
    )
    for job in library.jobs.unfinished():
        pipeline.carry(job.id)
    provider.close()
    library.close()


def _bucket(config: dict[str, Any]) -> Any:
    from vitrine.storage import s3_upload
    from vitrine.storage.s3 import S3Storage
    from vitrine.storage.s3_config import S3Config

    if config.pop("in_parts"):
        s3_upload.THRESHOLD = 1
    return S3Storage(S3Config(**config))


def main() -> None:
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        if order["warm"] or not hasattr(os, "fork"):
            carry_out(order)
            print(json.dumps({"status": 0}), flush=True)
            continue
        child = os.fork()
        if child == 0:
            status = 1
            try:
                carry_out(order)
                status = 0
            except BaseException:
                import traceback

                traceback.print_exc()
                sys.stderr.flush()
            os._exit(status)
        _, status = os.waitpid(child, 0)
        print(json.dumps({"status": os.waitstatus_to_exitcode(status)}), flush=True)


if __name__ == "__main__":
    main()
