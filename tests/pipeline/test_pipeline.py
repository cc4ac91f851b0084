"""A job from its row to its files: all four types, every shape of output, cancelling, twins, retries."""

from __future__ import annotations

import dataclasses
import time
from typing import Any

import pytest
from rig import TOKEN, MakeRig, RecordedStop, Rig, a_film, a_painting, a_provider, check_words, settings

from hostile_files import encoded, picture
from samples import PAINTER
from vitrine.demo.models import PAINTER as DEMO_PAINTER
from vitrine.domain.generation import GenerationType
from vitrine.domain.job import Job, JobState
from vitrine.domain.order import result_key
from vitrine.domain.request import GenerationRequest
from vitrine.errors import Interrupted
from vitrine.providers.base import RemoteJob, Replay
from vitrine.providers.replicate import ReplicateProvider


def renewed(rig: Rig) -> tuple[ReplicateProvider, RecordedStop]:
    """Return what the next start of the studio has anew."""
    stop = RecordedStop()
    rig.provider.close()
    return a_provider(rig.demo, stop, prefer_wait=0), stop


def _order(type: GenerationType, rig: Rig) -> GenerationRequest:
    if not type.takes_image:
        return a_painting() if type is GenerationType.TEXT_TO_IMAGE else a_film()
    field = "image" if type is GenerationType.IMAGE_TO_IMAGE else "first_frame_image"
    given = rig.library.inputs.add_bytes(encoded("PNG", picture()), "holiday.png", field)
    make = a_painting if type is GenerationType.IMAGE_TO_IMAGE else a_film
    return make(type=type, inputs=(given,))


@pytest.mark.parametrize("prefer_wait", [0, 5])
@pytest.mark.parametrize("type", list(GenerationType))
def test_all_four_types_end_on_disk_and_in_the_library(
    type: GenerationType, prefer_wait: int, make_rig: MakeRig
) -> None:
    rig = make_rig(prefer_wait=prefer_wait)
    job = rig.run(_order(type, rig))
    assert job.state is JobState.DONE
    assert job.error is None
    assert job.cost == 0.0
    assert job.finished_at is not None
    assert rig.creates() == 1
    rig.check_kept(job)
    (result,) = rig.outputs(job)
    assert result.type is type
    assert result.file is not None
    assert result.file.kind is type.makes
    assert (result.file.duration is not None) == type.makes.value.startswith("video")
    assert result.cost == 0.0
    assert rig.states() == ["submitting", "running", "downloading", "storing", "done"]
    assert [kind for kind, _ in rig.said if kind in ("saved", "stored")] == ["saved", "stored"]
    assert {"starting", "downloading", "saving"} <= set(rig.stages())


def test_what_the_listener_hears_is_already_in_the_row(rig: Rig) -> None:
    job = rig.add()

    def changed(told: Job) -> None:
        assert rig.library.jobs.get(job.id) == told

    def saved(told: Any) -> None:
        assert rig.library.results.get(told.id) == told

    listener = dataclasses.replace(rig.listener(), changed=changed, saved=saved, stored=saved)
    assert rig.carry(job, listener=listener).state is JobState.DONE


def test_a_large_input_goes_through_the_files_api(rig: Rig) -> None:
    content = encoded("BMP", picture(400, 300))
    given = rig.library.inputs.add_bytes(content, "large.bmp", "first_frame_image")
    job = rig.run(a_film(type=GenerationType.IMAGE_TO_VIDEO, inputs=(given,)))
    assert job.state is JobState.DONE
    assert len(rig.demo.requests("upload")) == 1
    assert rig.creates() == 1
    rig.check_kept(job)


def test_several_outputs_are_each_kept(rig: Rig) -> None:
    job = rig.run(a_painting(settings=settings(num_outputs=4)))
    assert job.state is JobState.DONE
    assert [g.id for g in rig.outputs(job)] == [result_key(job.number, n) for n in range(4)]
    rig.check_kept(job)


@pytest.mark.parametrize("shape", ["string", "list", "dict", "nested", "data-uri"])
def test_every_shape_of_output_is_kept(shape: str, make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "output", "shape": shape})
    job = rig.run(a_painting(settings=settings(num_outputs=1 if shape == "string" else 2)))
    assert job.state is JobState.DONE
    rig.check_kept(job)
    assert rig.creates() == 1


def test_a_long_data_uri_is_not_kept_twice(make_rig: MakeRig) -> None:
    """A result inside the answer is fetched from the service again rather than written into the library's row."""
    rig = make_rig({"on": "create", "do": "output", "shape": "data-uri"})
    told: list[str] = []

    class Padded(ReplicateProvider):
        def _padded(self, remote: RemoteJob) -> RemoteJob:
            head, _, data = remote.outputs[0].partition(",") if remote.outputs else ("", "", "")
            longer = f"{head};note={'x' * 9000};base64,{data}".replace(";base64;note", ";note")
            told.append(longer)
            return dataclasses.replace(remote, outputs=(longer,)) if remote.outputs else remote

        def submit(self, *args: Any) -> RemoteJob:
            return self._padded(super().submit(*args))

        def poll(self, handle: Any) -> RemoteJob:
            return self._padded(super().poll(handle))

    rig.provider = Padded(lambda: TOKEN, base_url=rig.demo.base_url, id="demo", wait=rig.stop.wait)
    job = rig.run()
    assert job.state is JobState.DONE
    assert len(told[0]) > 8000
    assert len(rig.demo.requests("get")) == 1
    rig.check_kept(job)


@pytest.mark.parametrize("shape", ["null", "text"])
def test_a_run_without_a_result_fails_in_words(shape: str, make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "output", "shape": shape}, price=None)
    job = rig.run()
    assert job.state is JobState.FAILED
    failure = check_words(job.error)
    assert failure.code == "generation-failed"
    assert failure.charged is None  # nobody says whether such a run is billed
    assert rig.files() == []
    assert rig.creates() == 1


# ---- how a prediction may end ----


@pytest.mark.parametrize("price", [0.0, None])
@pytest.mark.parametrize(
    ("fault", "code", "charged"),
    [
        ({"do": "fail", "error": "CUDA out of memory"}, "generation-failed", False),
        ({"do": "fail", "error": "NSFW content detected"}, "declined", False),
        ({"do": "aborted"}, "generation-failed", False),
        ({"do": "canceled"}, "generation-failed", None),
        ({"do": "data-removed"}, "result-expired", True),
    ],
)
def test_a_bad_end_fails_the_job_once(
    fault: dict[str, Any], code: str, charged: bool | None, price: float | None, make_rig: MakeRig
) -> None:
    rig = make_rig({"on": "create", **fault}, prefer_wait=0, price=price)
    rig.provider.model(PAINTER)  # a public one: its failed runs are free
    job = rig.run()
    assert job.state is JobState.FAILED
    failure = check_words(job.error)
    assert (failure.code, failure.charged) == (code, False if price == 0 else charged)
    assert rig.creates() == 1
    assert rig.outputs(job) == []
    assert rig.files() == []
    assert rig.carry(job).state is JobState.FAILED
    assert rig.creates() == 1


@pytest.mark.allow_warnings("a status nobody knows")
def test_an_unknown_status_counts_as_running(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "unknown-status", "status": "pondering", "polls": 3}, prefer_wait=0)
    job = rig.run()
    assert job.state is JobState.DONE
    assert len(rig.demo.requests("get")) == 4
    assert "generating" in rig.stages()
    rig.check_kept(job)


def test_polls_grow_apart_and_stay_bounded(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "never-finish"}, prefer_wait=0, poll_interval=(1.0, 5.0))

    def stop_at(count: int) -> None:
        if count == 40:
            rig.stop.stop()

    rig.stop.before = stop_at
    with pytest.raises(Interrupted):
        rig.run()
    assert 0.8 <= rig.stop.waits[0] <= 1.2
    assert all(4.0 <= wait <= 6.0 for wait in rig.stop.waits[6:])
    assert len(set(rig.stop.waits)) > 20  # jitter


def test_a_job_that_never_ends_is_held_and_can_be_asked_about_again(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "never-finish"}, prefer_wait=0)
    job = rig.add()

    rig.stop.before = lambda count: rig.stop.stop() if count == 3 else None
    with pytest.raises(Interrupted):
        rig.carry(job)
    rig.library.jobs.note(job, submitted_at=time.time() - 7 * 3600)
    rig.provider, rig.stop = renewed(rig)
    held = rig.carry(job)
    assert held.state is JobState.RUNNING
    failure = check_words(held.error)
    assert failure.charged is None
    assert rig.creates() == 1
    rig.demo.service.cancel(held.remote_id)
    assert rig.carry(job).state is JobState.FAILED
    assert rig.creates() == 1


# ---- cancelling ----


def _cancel(rig: Rig, job: Job) -> Job:
    return rig.library.jobs.note(rig.library.jobs.get(job.id), cancel_requested=True)


def test_cancelled_before_it_was_sent_nothing_is_sent(rig: Rig) -> None:
    job = rig.add()
    _cancel(rig, job)
    assert rig.carry(job).state is JobState.CANCELLED
    assert rig.demo.requests() == []


def test_cancelled_while_waiting_to_send_nothing_more_is_sent(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "status", "status": 429, "times": None})
    job = rig.add()
    rig.stop.before = lambda count: _cancel(rig, job) if count == 2 else None
    assert rig.carry(job).state is JobState.CANCELLED
    assert rig.creates() == 2
    assert rig.created() == []


def test_cancelled_by_the_queue_while_waiting_to_send_nothing_more_is_sent(make_rig: MakeRig) -> None:
    """The queue knows that a job that was not sent needs no service to be cancelled, and moves the row itself."""
    rig = make_rig({"on": "create", "do": "status", "status": 429, "times": None})
    job = rig.add()
    rig.stop.before = lambda _: rig.library.jobs.advance(rig.library.jobs.get(job.id), JobState.CANCELLED)
    assert rig.carry(job).state is JobState.CANCELLED
    assert rig.creates() == 1
    assert rig.created() == []


@pytest.mark.parametrize("replay", [Replay.FINDABLE, Replay.SEARCHABLE])
def test_cancelled_with_an_open_outcome_the_service_is_asked_once_it_is_found(
    replay: Replay, make_rig: MakeRig
) -> None:
    rig = make_rig(replay=replay)
    job = rig.add()
    rig.demo.service.create(DEMO_PAINTER, dict(job.request.settings), fate={"do": "never-finish"})
    job = rig.library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    _cancel(rig, job)
    assert rig.carry(job).state is JobState.CANCELLED
    assert [p.status for p in rig.created()] == ["canceled"]
    assert rig.creates() == 0


def test_cancelled_with_an_open_outcome_that_never_arrived_nothing_is_sent(rig: Rig) -> None:
    job = rig.library.jobs.advance(rig.add(), JobState.SUBMITTING, submitted_at=time.time())
    _cancel(rig, job)
    assert rig.carry(job).state is JobState.CANCELLED
    assert rig.creates() == 0


def test_cancelled_while_running_the_service_is_asked_once(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "never-finish"}, prefer_wait=0)
    job = rig.add()
    rig.stop.before = lambda count: _cancel(rig, job) if count == 3 else None
    ended = rig.carry(job)
    assert ended.state is JobState.CANCELLED
    assert ended.error is None
    assert len(rig.demo.requests("cancel")) == 1
    assert [p.status for p in rig.created()] == ["canceled"]
    assert rig.files() == []


def test_a_cancel_that_does_not_get_through_is_repeated(make_rig: MakeRig) -> None:
    rig = make_rig(
        {"on": "create", "do": "never-finish"}, {"on": "cancel", "do": "drop-before", "times": 8}, prefer_wait=0
    )
    job = rig.add()
    rig.stop.before = lambda count: _cancel(rig, job) if count == 1 else None
    assert rig.carry(job).state is JobState.CANCELLED
    assert len(rig.demo.requests("cancel")) == 9


def test_what_was_paid_for_is_kept_although_cancelled(rig: Rig) -> None:
    """The service has finished in the moment in which it was asked to stop."""
    job = rig.add()
    _cancel(rig, job)

    def changed(told: Job) -> None:
        if told.state is JobState.RUNNING:
            prediction = rig.demo.service.find(told.remote_id)
            assert prediction.final

    job = rig.library.jobs.note(job, cancel_requested=False)
    listener = dataclasses.replace(rig.listener(), changed=lambda told: (changed(told), _cancel(rig, told))[0])
    ended = rig.carry(job, listener=listener)
    assert ended.state is JobState.DONE
    assert ended.cancel_requested
    rig.check_kept(ended)


@pytest.mark.parametrize("state", [JobState.DOWNLOADING, JobState.STORING])
def test_cancelling_after_the_end_keeps_the_result(state: JobState, rig: Rig) -> None:
    job = rig.add()
    listener = dataclasses.replace(
        rig.listener(), changed=lambda told: _cancel(rig, told) if told.state is state else None
    )
    ended = rig.carry(job, listener=listener)
    assert ended.state is JobState.DONE
    rig.check_kept(ended)


def test_a_job_the_service_has_forgotten_can_be_cancelled(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "get", "do": "status", "status": 404, "times": None}, prefer_wait=0)
    job = rig.run()
    assert job.state is JobState.RUNNING
    assert check_words(job.error).charged is None
    _cancel(rig, job)
    rig.demo.fault({"on": "cancel", "do": "status", "status": 404, "times": None})
    assert rig.carry(job).state is JobState.CANCELLED
    assert rig.creates() == 1


# ---- twins: two jobs that nothing tells apart ----


def _without_seed() -> GenerationRequest:
    return a_painting(settings={"prompt": "a quiet valley"})


def test_twins_whose_answers_are_lost_find_one_prediction_each(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "drop-after", "times": 2}, prefer_wait=0, replay=Replay.SEARCHABLE)
    first, second = rig.library.jobs.add([_without_seed(), _without_seed()])
    ended = [rig.carry(first), rig.carry(second)]
    assert [job.state for job in ended] == [JobState.DONE, JobState.DONE]
    assert len({job.remote_id for job in ended}) == 2
    assert rig.creates() == 2
    for job in ended:
        rig.check_kept(job)


@pytest.mark.parametrize("replay", [Replay.FINDABLE, Replay.SEARCHABLE])
def test_a_twin_that_took_the_other_ones_prediction_costs_nothing(replay: Replay, make_rig: MakeRig) -> None:
    """The first twin was killed before its create went out; it finds the second one's before that one is answered."""
    rig = make_rig(replay=replay)
    first, second = rig.library.jobs.add([_without_seed(), _without_seed()])
    first = rig.library.jobs.advance(first, JobState.SUBMITTING, submitted_at=time.time())
    plain = rig.provider
    adopted: list[Job] = []

    class Overtaken(ReplicateProvider):
        def submit(self, *args: Any) -> RemoteJob:
            answer = super().submit(*args)
            if not adopted:
                adopted.append(rig.carry(first, provider_of=lambda _: plain))
            return answer

    rig.provider = Overtaken(
        lambda: TOKEN, base_url=rig.demo.base_url, id="demo", replay=replay, wait=rig.stop.wait, price=0.0
    )
    ended = rig.carry(second)
    rig.provider.close()
    assert adopted[0].state is JobState.DONE
    if replay is Replay.FINDABLE:
        assert ended.state is JobState.DONE
        assert len(rig.created()) == rig.creates() == 2
        rig.check_kept(ended)
    else:
        assert ended.state is JobState.UNCONFIRMED
        assert len(rig.created()) == rig.creates() == 1
    rig.check_kept(adopted[0])


# ---- trying anew ----


def test_a_retry_is_a_new_job_with_the_same_request(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "create", "do": "fail"})
    failed = rig.run()
    again = rig.library.jobs.retry(failed)
    assert again.request == failed.request
    assert again.retry_of == failed.id
    assert again.id != failed.id
    assert rig.library.jobs.open() == [again]
    ended = rig.carry(again)
    assert ended.state is JobState.DONE
    assert rig.creates() == 2
    rig.check_kept(ended)


def test_pressing_retry_twice_makes_one_new_job(make_rig: MakeRig) -> None:
    from vitrine.library.jobs import StaleJob

    rig = make_rig({"on": "create", "do": "fail"})
    failed = rig.run()
    rig.library.jobs.retry(failed)
    with pytest.raises(StaleJob):
        rig.library.jobs.retry(failed)
    assert len(rig.library.jobs.unfinished()) == 1


@pytest.mark.parametrize("what", ["provider", "storage"])
def test_a_part_that_cannot_be_had_holds_the_job_there(what: str, rig: Rig) -> None:
    from vitrine.errors import CredentialsLocked

    def refuse(*_: object) -> Any:
        raise CredentialsLocked("Keyring locked", "The keyring is locked. Nothing was sent.", "Unlock it.")

    job = rig.add()
    held = rig.carry(job, **{f"{what}_of": refuse})
    assert held.state is (JobState.QUEUED if what == "provider" else JobState.STORING)
    assert check_words(held.error).code == "keyring-locked"
    ended = rig.carry(job)
    assert ended.state is JobState.DONE
    assert ended.error is None
    assert rig.creates() == 1
    rig.check_kept(ended)


@pytest.mark.allow_warnings("unforeseen exception")
def test_a_bug_holds_the_job_and_leaves_a_traceback_in_the_log(rig: Rig) -> None:
    def broken(_: str) -> Any:
        raise ZeroDivisionError("a bug")

    job = rig.add()
    held = rig.carry(job, provider_of=broken)
    assert held.state is JobState.QUEUED
    assert check_words(held.error).code == "bug"
    assert rig.carry(job).state is JobState.DONE
