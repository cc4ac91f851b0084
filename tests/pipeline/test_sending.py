"""Every way a create can go wrong, and what it costs: never a second job, never a silent loss."""

from __future__ import annotations

from typing import Any

import pytest
from rig import MakeRig, Rig, a_film, a_painting, a_provider, check_words

from hostile_files import encoded, picture
from vitrine.domain.generation import GenerationType
from vitrine.domain.job import JobState
from vitrine.providers.base import Replay

ALWAYS = {"times": None}

REFUSED = [
    # fault, state afterwards, code; nothing of it is charged
    ({"do": "status", "status": 401}, JobState.QUEUED, "key-refused"),
    ({"do": "status", "status": 403}, JobState.QUEUED, "key-refused"),
    ({"do": "status", "status": 402}, JobState.QUEUED, "no-credit"),
    ({"do": "status", "status": 404}, JobState.FAILED, "model-unavailable"),
    (
        {"do": "status", "status": 422, "detail": "The specified version does not exist"},
        JobState.FAILED,
        "model-unavailable",
    ),
    ({"do": "status", "status": 422, "invalid_fields": [["prompt", "too rude"]]}, JobState.FAILED, "invalid-request"),
    ({"do": "status", "status": 413}, JobState.FAILED, "invalid-request"),
    ({"do": "status", "status": 418}, JobState.FAILED, "invalid-request"),
]


@pytest.mark.parametrize(("fault", "state", "code"), REFUSED)
def test_a_definite_no_is_asked_once_and_free(
    fault: dict[str, Any], state: JobState, code: str, make_rig: MakeRig
) -> None:
    rig = make_rig({"on": "create", **fault}, replay=Replay.SEARCHABLE, price=None)
    job = rig.run()
    assert job.state is state
    failure = check_words(job.error)
    assert (failure.code, failure.charged) == (code, False)
    if "invalid_fields" in fault:
        assert failure.fields == {"prompt": "too rude"}
    assert rig.creates() == 1
    assert rig.created() == []
    assert rig.demo.requests("list") == []
    if state is JobState.QUEUED:  # put right, it goes on
        assert job.submitted_at is None
        ended = rig.carry(job)
        assert ended.state is JobState.DONE
        assert ended.error is None
        rig.check_kept(ended)
    assert len(rig.created()) == (state is JobState.QUEUED)


@pytest.mark.parametrize("place", ["header", "body"])
def test_asked_to_slow_down_it_waits_as_long_as_asked(place: str, make_rig: MakeRig) -> None:
    rule = {"on": "create", "do": "status", "status": 429, "retry_after": 45, "in": place, "times": 2}
    rig = make_rig(rule, replay=Replay.SEARCHABLE)
    job = rig.run()
    assert job.state is JobState.DONE
    assert [round(wait) for wait in rig.stop.waits[:2]] == [45, 45]
    assert "45 s" in rig.notes()[0]
    assert rig.creates() == 3
    assert len(rig.created()) == 1
    assert rig.demo.requests("list") == []


def test_asked_to_slow_down_for_ever_it_is_held_until_later(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "status", "status": 429, **ALWAYS})
    job = rig.run()
    assert job.state is JobState.QUEUED
    failure = check_words(job.error)
    assert (failure.code, failure.charged, failure.retryable) == ("rate-limited", False, True)
    assert rig.creates() <= 10
    rig.demo.clear_faults()
    assert rig.carry(job).state is JobState.DONE
    assert len(rig.created()) == 1


# What leaves the outcome open; ``arrived`` is the truth that only the service knows.
OPEN = [
    ({"do": "status", "status": 500}, False),
    ({"do": "status", "status": 503, "retry_after": 7}, False),
    ({"do": "status", "status": 502, "html": True}, False),
    ({"do": "drop-before"}, False),
    ({"do": "status", "status": 500, "after": True}, True),
    ({"do": "status", "status": 502, "html": True, "after": True}, True),
    ({"do": "drop-after"}, True),
    ({"do": "truncated-json"}, True),
    ({"do": "empty"}, True),
    ({"do": "delay", "seconds": 30, "after": True}, True),
]


@pytest.mark.parametrize("replay", [Replay.FINDABLE, Replay.SEARCHABLE])
@pytest.mark.parametrize(("fault", "arrived"), OPEN)
def test_an_open_outcome_is_looked_up_and_never_guessed(
    fault: dict[str, Any], arrived: bool, replay: Replay, make_rig: MakeRig
) -> None:
    rig = make_rig({"on": "create", **fault}, replay=replay, read_timeout=0.3 if fault["do"] == "delay" else 20.0)
    job = rig.run()
    assert rig.demo.requests("list")
    if arrived:
        assert rig.creates() == 1
        assert job.state is JobState.DONE
    elif replay is Replay.FINDABLE:  # proven absent: sent again
        assert rig.creates() == 2
        assert job.state is JobState.DONE
    else:
        assert rig.creates() == 1
        assert job.state is JobState.UNCONFIRMED
        failure = check_words(job.error)
        assert failure.charged is None
        assert not job.held
    assert len(rig.created()) == (job.state is JobState.DONE)
    if job.state is JobState.DONE:
        rig.check_kept(job)


def test_a_lagging_list_gets_a_second_look(make_rig: MakeRig) -> None:
    """Between the looks the prediction appears; without the wait it would be called unconfirmed."""
    rig = make_rig({"on": "create", "do": "drop-before"}, replay=Replay.SEARCHABLE)
    job = rig.add()

    def appears(count: int) -> None:
        if count == 1:
            from vitrine.demo.models import PAINTER

            rig.demo.service.create(PAINTER, dict(job.request.settings))

    rig.stop.before = appears
    ended = rig.carry(job)
    assert ended.state is JobState.DONE
    assert rig.stop.waits[0] == 30.0
    assert rig.creates() == 1
    assert len(rig.created()) == 1


@pytest.mark.parametrize("fault", [{"do": "status", "status": 500}, {"do": "drop-before"}])
def test_a_service_that_never_takes_the_job_is_left_alone_after_a_while(
    fault: dict[str, Any], make_rig: MakeRig
) -> None:
    rig = make_rig({"on": "create", **fault, **ALWAYS})
    job = rig.run()
    assert job.state is JobState.QUEUED
    failure = check_words(job.error)
    assert (failure.charged, failure.retryable) == (False, True)
    assert 2 <= rig.creates() <= 10
    assert len(rig.stop.waits) >= rig.creates()
    assert rig.created() == []
    rig.demo.clear_faults()
    assert rig.carry(job).state is JobState.DONE
    assert len(rig.created()) == 1


def test_a_list_that_cannot_be_read_is_asked_until_it_can(make_rig: MakeRig) -> None:
    rig = make_rig(
        {"on": "create", "do": "drop-after"},
        {"on": "list", "do": "status", "status": 500, "times": 7},
        replay=Replay.SEARCHABLE,
    )
    job = rig.run()
    assert job.state is JobState.DONE
    assert rig.creates() == 1
    assert any("Next try" in note for note in rig.notes())


def test_a_revoked_key_leaves_the_outcome_open_until_there_is_a_new_one(make_rig: MakeRig) -> None:
    rig = make_rig(
        {"on": "create", "do": "drop-after"},
        {"on": "list", "do": "status", "status": 401, **ALWAYS},
        replay=Replay.SEARCHABLE,
    )
    held = rig.run()
    assert held.state is JobState.SUBMITTING
    assert check_words(held.error).code == "key-refused"
    rig.demo.clear_faults()
    ended = rig.carry(held)
    assert ended.state is JobState.DONE
    assert rig.creates() == 1


def test_no_connection_at_all_sends_nothing(rig: Rig) -> None:
    from real_s3 import free_ports

    job = rig.add()
    nowhere = a_provider(rig.demo, rig.stop, base_url=f"http://127.0.0.1:{free_ports(1)[0]}/v1")
    held = rig.carry(job, provider_of=lambda _: nowhere)
    assert held.state is JobState.QUEUED
    assert held.submitted_at is None
    failure = check_words(held.error)
    assert (failure.code, failure.charged, failure.retryable) == ("no-connection", False, True)
    assert rig.carry(job).state is JobState.DONE
    assert rig.creates() == 1


def _order_with_input(rig: Rig) -> Any:
    given = rig.library.inputs.add_bytes(encoded("BMP", picture(400, 300)), "large.bmp", "first_frame_image")
    return a_film(type=GenerationType.IMAGE_TO_VIDEO, inputs=(given,))


def test_an_upload_is_repeated_until_it_arrives_and_the_create_is_not(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "upload", "do": "drop-before", "times": 8}, replay=Replay.SEARCHABLE)
    job = rig.run(_order_with_input(rig))
    assert job.state is JobState.DONE
    assert len(rig.demo.requests("upload")) == 9
    assert rig.creates() == 1


@pytest.mark.parametrize(
    ("fault", "state", "code"),
    [
        ({"do": "status", "status": 413}, JobState.FAILED, "invalid-request"),
        ({"do": "status", "status": 401}, JobState.QUEUED, "key-refused"),
        ({"do": "status", "status": 500, **ALWAYS}, JobState.QUEUED, "unreachable"),
        ({"do": "truncated-json", **ALWAYS}, JobState.QUEUED, "unreachable"),
    ],
)
def test_an_upload_that_is_refused_creates_nothing(
    fault: dict[str, Any], state: JobState, code: str, make_rig: MakeRig
) -> None:
    rig = make_rig({"on": "upload", **fault}, replay=Replay.SEARCHABLE)
    job = rig.run(_order_with_input(rig))
    assert job.state is state
    assert job.submitted_at is None
    failure = check_words(job.error)
    assert (failure.code, failure.charged) == (code, False)
    assert rig.creates() == 0


def test_an_input_that_is_gone_fails_before_anything_is_sent(rig: Rig) -> None:
    request = _order_with_input(rig)
    rig.library.inputs.path_of(request.inputs[0]).unlink()
    job = rig.run(request)
    assert job.state is JobState.FAILED
    assert check_words(job.error).code == "file-missing"
    assert rig.demo.requests() == []


# ---- a job whose outcome is open: the person decides ----


def _unconfirmed(make_rig: MakeRig) -> tuple[Rig, Any]:
    rig = make_rig({"on": "create", "do": "drop-before"}, replay=Replay.SEARCHABLE)
    job = rig.run()
    assert job.state is JobState.UNCONFIRMED
    assert rig.library.jobs.unfinished() == []
    assert rig.library.jobs.open() == [job]
    return rig, job


def test_carrying_an_open_outcome_again_sends_nothing(make_rig: MakeRig) -> None:
    rig, job = _unconfirmed(make_rig)
    assert rig.carry(job) == job
    assert rig.creates() == 1


def test_check_looks_again_and_sends_nothing(make_rig: MakeRig) -> None:
    rig, job = _unconfirmed(make_rig)
    job = rig.carry(rig.library.jobs.advance(job, JobState.SUBMITTING))
    assert job.state is JobState.UNCONFIRMED
    assert rig.creates() == 1


def test_sent_again_on_purpose_it_is_sent_once_more(make_rig: MakeRig) -> None:
    rig, job = _unconfirmed(make_rig)
    job = rig.carry(rig.library.jobs.advance(job, JobState.QUEUED))
    assert job.state is JobState.DONE
    assert job.error is None
    assert rig.creates() == 2
    rig.check_kept(job)


def test_an_idempotent_service_is_sent_the_same_again(make_rig: MakeRig) -> None:
    rig = make_rig(replay=Replay.IDEMPOTENT)
    job = rig.library.jobs.advance(rig.add(), JobState.SUBMITTING, submitted_at=1.0)
    assert rig.carry(job).state is JobState.DONE
    assert rig.demo.requests("list") == []
    assert rig.creates() == 1


def test_a_service_that_cannot_tell_leaves_it_to_the_person(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "drop-after"}, replay=Replay.NONE)
    job = rig.run()
    assert job.state is JobState.UNCONFIRMED
    check_words(job.error)
    assert rig.demo.requests("list") == []
    assert rig.creates() == 1


def test_a_painting_of_an_unknown_model_says_so(rig: Rig) -> None:
    job = rig.run(a_painting(model="nobody/nothing", version=""))
    assert job.state is JobState.FAILED
    failure = check_words(job.error)
    assert failure.code == "model-unavailable"
    assert "nobody/nothing" in failure.message
