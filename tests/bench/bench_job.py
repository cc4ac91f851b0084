"""End-to-end cost of a job at a service that answers at once: the studio's engine against a script written by hand.

Once with the folder, once with a bucket of a real S3 server. Both in one process, in turns, after a warm-up.
"""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing

import grounds
from by_hand import Script, make_bucket
from grounds import PAINTER, PROMPT
from rows import Row, alternate

from vitrine.demo.process import DemoProcess
from vitrine.domain.job import JobState
from vitrine.studio import Studio

_WARM_UP = 10
_JOBS = 12
_ROUNDS = 7
_GOAL = 1.5


def rows() -> Iterator[Row]:
    """Measure with the folder, then with the bucket."""
    with grounds.demo(0) as service:
        yield from _folder(service)
        yield from _bucket(service)


def _folder(service: DemoProcess) -> Iterator[Row]:
    with (
        grounds.folder() as home,
        grounds.studio(home / "studio", service) as studio,
        closing(Script(home / "by-hand", service.base_url, service.token, PAINTER.version)) as script,
    ):
        yield _row("a job, kept in a folder", _ours(studio), _by_hand(script))


def _bucket(service: DemoProcess) -> Iterator[Row]:
    with grounds.s3_server() as server, grounds.folder() as home:
        keys = server.app
        bucket = make_bucket(server.http, keys.access_key, keys.secret_key, server.make_bucket())
        with (
            grounds.studio(home / "studio", service, server) as studio,
            closing(Script(home / "by-hand", service.base_url, service.token, PAINTER.version, bucket)) as script,
        ):
            yield _row("a job, second copy in S3", _ours(studio), _by_hand(script))


def _row(name: str, ours: Callable[[], None], by_hand: Callable[[], None]) -> Row:
    for job in (ours, by_hand):
        _median(job, _WARM_UP)
    grounds.wait_for_quiet()
    here, there = alternate(lambda: _median(ours, _JOBS), lambda: _median(by_hand, _JOBS), times=_ROUNDS)
    return Row(name, here, there, here / there, _GOAL)


def _median(job: Callable[[], None], times: int) -> float:
    """Return the median of ``times`` jobs, one after the other, in milliseconds each."""
    return statistics.median(_milliseconds(job) for _ in range(times))


def _milliseconds(job: Callable[[], None]) -> float:
    begun = time.perf_counter()
    job()
    return (time.perf_counter() - begun) * 1000


def _ours(studio: Studio) -> Callable[[], None]:
    seeds = itertools.count(1)

    def carry() -> None:
        (added,) = studio.library.jobs.add([grounds.request(next(seeds))])
        job = studio.carry(added.id)
        if job.state is not JobState.DONE:
            raise RuntimeError(f"the job is {job.state}: {job.error}")

    return carry


def _by_hand(script: Script) -> Callable[[], None]:
    seeds = itertools.count(1)

    def carry() -> None:
        script.carry(PAINTER.id, PROMPT, dict(grounds.request(next(seeds)).settings))

    return carry
