"""Polling and going on: troubles of the network never fail a job, and every interruption goes on next time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from rig import MakeRig, RecordedStop, Rig, a_painting, a_provider, check_words, settings

from vitrine.domain.job import JobState
from vitrine.errors import Interrupted
from vitrine.providers.base import Replay
from vitrine.stop import StopToken

TROUBLES = [
    {"do": "status", "status": 500},
    {"do": "status", "status": 502, "html": True},
    {"do": "status", "status": 429, "retry_after": 40},
    {"do": "drop-before"},
    {"do": "drop-after"},
    {"do": "truncated-json"},
    {"do": "empty"},
]


@pytest.mark.parametrize("fault", TROUBLES)
def test_a_poll_that_fails_for_a_while_never_fails_the_job(fault: dict[str, Any], make_rig: MakeRig) -> None:
    rig = make_rig({"on": "get", **fault, "times": 12}, prefer_wait=0, replay=Replay.SEARCHABLE)
    job = rig.run()
    assert job.state is JobState.DONE
    assert job.error is None
    assert len(rig.demo.requests("get")) == 13
    assert any("Next try" in note for note in rig.notes())
    assert max(rig.stop.waits) <= 90
    assert rig.creates() == 1
    rig.check_kept(job)


@pytest.mark.parametrize("where", ["get", "output"])
def test_a_service_that_cannot_be_reached_for_long_gets_the_slot_back(where: str, make_rig: MakeRig) -> None:
    rig = make_rig({"on": where, "do": "status", "status": 503, "times": None}, prefer_wait=0)
    job = rig.run()
    assert job.held
    assert job.error is not None
    assert job.error.retryable
    assert sum(rig.stop.waits) > 300
    rig.demo.clear_faults()
    job = rig.carry(job)
    assert job.state is JobState.DONE
    assert rig.creates() == 1
    rig.check_kept(job)


@pytest.mark.parametrize(
    ("status", "code"), [(401, "key-refused"), (402, "no-credit"), (404, "generation-failed"), (422, "invalid-request")]
)
def test_a_poll_that_is_refused_holds_the_job_and_goes_on_later(status: int, code: str, make_rig: MakeRig) -> None:
    rig = make_rig({"on": "get", "do": "status", "status": status, "times": None}, prefer_wait=0)
    job = rig.run()
    assert job.state is JobState.RUNNING
    assert job.held
    failure = check_words(job.error)
    assert (failure.code, failure.charged) == (code, None)  # it was created: nobody may say that it is free
    assert "not charged" not in failure.message
    assert rig.library.jobs.unfinished() == [job]
    rig.demo.clear_faults()
    ended = rig.carry(job)
    assert ended.state is JobState.DONE
    assert ended.error is None
    assert rig.creates() == 1
    rig.check_kept(ended)


def test_a_nudge_does_not_cut_short_a_wait_the_service_asked_for(make_rig: MakeRig) -> None:
    """Somebody cancels another job meanwhile; real waits on a real token, told apart by what is asked next."""
    rig = make_rig({"on": "create", "do": "status", "status": 429, "retry_after": 3600})
    job = rig.add()
    stop = StopToken()
    asked: list[float] = []

    class Nudged(StopToken):
        def wait(self, seconds: float, *, may_end_early: bool = False) -> bool:
            asked.append(seconds)
            if len(asked) == 3:
                rig.library.jobs.note(job, cancel_requested=True)
            assert may_end_early
            return False

    stop = Nudged()
    assert rig.carry(job, stop=stop).state is JobState.CANCELLED
    assert rig.creates() == 1
    assert len(asked) == 3
    assert all(3590 < seconds <= 3600 for seconds in asked)


# ---- interrupted anywhere ----


class _Tripwire(RecordedStop):
    """Says stop at the n-th look at it."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.left = looks

    def check(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.stop()
        super().check()


PATHS: dict[str, list[dict[str, Any]]] = {
    "smooth": [],
    "lost create": [{"on": "create", "do": "drop-after"}, {"on": "list", "do": "status", "status": 500, "times": 2}],
    "never sent": [{"on": "create", "do": "drop-before"}],
    "throttled": [{"on": "create", "do": "status", "status": 429, "times": 2}],
    "polls fail": [{"on": "get", "do": "status", "status": 500, "times": 6}],
    "outputs break": [
        {"on": "output", "do": "drop-midway", "times": 2},
        {"on": "output", "nth": 3, "do": "status", "status": 404},
    ],
}


@pytest.mark.parametrize("path", PATHS)
def test_interrupted_at_any_step_it_goes_on_next_time(path: str, make_rig: MakeRig) -> None:
    rig = make_rig(prefer_wait=0)
    ends = 0
    for looks in range(1, 200):
        before = len(rig.created())
        rig.demo.clear_faults()
        rig.demo.fault(*PATHS[path])
        job = rig.add(a_painting(settings=settings(num_outputs=2, seed=looks)))
        stop = _Tripwire(looks)
        provider = a_provider(rig.demo, stop, prefer_wait=0, tries=2)
        pipeline = rig.pipeline(stop=stop, provider_of=lambda _, provider=provider: provider)
        try:
            pipeline.carry(job.id)
            ends += 1
        except Interrupted:
            row = rig.library.jobs.get(job.id)
            assert not row.state.terminal
            assert row.error is None
        provider.close()
        ended = rig.carry(job)
        assert ended.state is JobState.DONE
        assert len(rig.created()) == before + 1
        rig.check_kept(ended)
        if ends:
            break
    assert ends
    assert looks > 5


def test_a_stop_that_was_said_before_changes_nothing(rig: Rig) -> None:
    job = rig.add()
    rig.stop.stop()
    with pytest.raises(Interrupted):
        rig.carry(job)
    assert rig.library.jobs.get(job.id) == job
    assert rig.demo.requests() == []


def test_what_is_left_unfinished_is_listed_oldest_first_and_carried_on(make_rig: MakeRig) -> None:
    rig = make_rig(prefer_wait=0)
    jobs = rig.library.jobs.add([a_painting(settings=settings(seed=n)) for n in range(3)])
    stops: list[Callable[[], None]] = []
    for number, job in enumerate(jobs):
        stop = _Tripwire(2 + 2 * number)
        stops.append(stop.stop)
        with pytest.raises(Interrupted):
            rig.carry(job, stop=stop)
    unfinished = rig.library.jobs.unfinished()
    assert [job.id for job in unfinished] == [job.id for job in jobs]
    assert [rig.carry(job).state for job in unfinished] == [JobState.DONE] * 3
    assert rig.library.jobs.unfinished() == []
    assert len(rig.created()) == 3
