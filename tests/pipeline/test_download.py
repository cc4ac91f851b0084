"""Bringing results to disk: whole or not at all, never paid for twice, the reason in words when it cannot be."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from rig import MakeRig, Rig, a_film, a_painting, check_words, settings

from vitrine.domain.job import JobState, Stage
from vitrine.download import Limits
from vitrine.durable import part_of

ALWAYS = {"times": None}


@pytest.mark.parametrize(
    "fault",
    [
        {"do": "status", "status": 404},
        {"do": "status", "status": 403},
        {"do": "status", "status": 410},
        {"do": "status", "status": 500, "times": 9},
        {"do": "status", "status": 429, "retry_after": 2, "times": 9},
        {"do": "drop-before", "times": 9},
        {"do": "drop-after", "times": 9},
        {"do": "drop-midway", "times": 3},
        {"do": "wrong-length", "times": 3},
        {"do": "wrong-type", "content": "html"},
        {"do": "wrong-type", "content": "pdf"},
        {"do": "empty"},
        {"do": "slow", "seconds": 0.01},
    ],
)
def test_a_fetch_that_fails_for_a_while_ends_whole(fault: dict[str, Any], make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", **fault})
    job = rig.run(a_painting(settings=settings(num_outputs=2)))
    assert job.state is JobState.DONE
    assert job.error is None
    assert rig.creates() == 1
    rig.check_kept(job)


def test_the_bytes_decide_what_a_file_is_and_not_its_name_or_type(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", "do": "wrong-type", "content": "same", "content_type": "video/mp4"})
    job = rig.run()
    (result,) = rig.outputs(job)
    assert result.file is not None
    assert (result.file.content_type, result.file.extension) == ("image/png", "png")
    assert result.file.path.suffix == ".png"


def test_progress_is_told_in_bytes(make_rig: MakeRig) -> None:
    rig = make_rig()
    rig.run(a_film())
    told = [p for kind, p in rig.said if kind == "progressed" and p.stage is Stage.DOWNLOADING]
    assert told[-1].done == told[-1].total > 0
    assert told[-1].fraction == 1.0


# ---- gone ----


def test_an_address_that_has_died_is_asked_for_anew(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", "do": "status", "status": 404})
    job = rig.run()
    assert job.state is JobState.DONE
    assert len(rig.demo.requests("get")) == 1
    rig.check_kept(job)


def test_a_result_that_is_gone_is_lost_with_words(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", "do": "status", "status": 404, **ALWAYS}, price=None)
    job = rig.run(a_painting(estimate=None))
    assert job.state is JobState.FAILED
    failure = check_words(job.error)
    assert (failure.code, failure.charged) == ("result-expired", True)
    (result,) = rig.outputs(job)
    assert "any more" in result.lost
    assert rig.files() == []
    assert rig.creates() == 1
    assert len(rig.demo.requests("output")) == 3  # an address just given may still be on its way to every server


def test_what_was_free_is_lost_free_of_charge(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", "do": "status", "status": 404, **ALWAYS})
    failure = check_words(rig.run().error)
    assert failure.charged is False
    assert "charged again" not in failure.hint


def test_of_several_results_the_others_are_kept(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", "do": "status", "status": 404, "where": "out-1", **ALWAYS})
    job = rig.run(a_painting(settings=settings(num_outputs=3)))
    assert job.state is JobState.DONE
    rig.check_kept(job, lost=[1])
    assert "any more" in rig.outputs(job)[1].lost


def test_a_service_that_deletes_before_the_fetch_says_so(make_rig: MakeRig) -> None:
    rig = make_rig(serving={"keep_seconds": 0.0}, prefer_wait=0)
    job = rig.add()
    ended = rig.carry(job)
    if ended.state is not JobState.DONE:
        assert ended.state is JobState.FAILED
        assert check_words(ended.error).code == "result-expired"
    assert rig.creates() == 1


def test_a_part_of_a_lost_result_is_removed(make_rig: MakeRig) -> None:
    rig = make_rig({"on": "get", "do": "status", "status": 404, **ALWAYS})
    job = _at_download(rig)
    (generation,) = rig.outputs(job)
    rig.library.results.renew_source(generation, "")
    part = part_of(rig.folder.path_of(rig.folder.key_for(generation, "download")))
    part.parent.mkdir(parents=True)
    part.write_bytes(b"half of it")
    assert rig.carry(job).state is JobState.FAILED
    assert rig.files() == []


def _at_download(rig: Rig, **more: Any) -> Any:
    """Return a job that was stopped right before its results are fetched."""
    from vitrine.errors import Interrupted

    job = rig.add(a_painting(settings=settings(**more)))
    listener = rig.listener()

    def changed(told: Any) -> None:
        if told.state is JobState.DOWNLOADING:
            raise Interrupted

    import dataclasses

    with pytest.raises(Interrupted):
        rig.carry(job, listener=dataclasses.replace(listener, changed=changed))
    return rig.library.jobs.get(job.id)


# ---- not what was promised ----


@pytest.mark.parametrize(("content", "word"), [("html", "web page"), ("pdf", "PDF")])
def test_what_is_no_picture_is_refused_and_fetched_again_at_no_cost(content: str, word: str, make_rig: MakeRig) -> None:
    rig = make_rig({"on": "output", "do": "wrong-type", "content": content, **ALWAYS}, price=None)
    held = rig.run(a_painting(estimate=None))
    assert held.state is JobState.DOWNLOADING
    failure = check_words(held.error)
    assert (failure.code, failure.charged) == ("unsupported-media", True)
    assert word in failure.message
    assert rig.files() == []
    rig.demo.clear_faults()
    ended = rig.carry(held)
    assert ended.state is JobState.DONE
    assert ended.error is None
    assert rig.creates() == 1
    rig.check_kept(ended)


@pytest.mark.parametrize("fault", ["endless", "large"])
def test_over_the_limit_it_says_where_the_result_still_is_and_until_when(fault: str, make_rig: MakeRig) -> None:
    rig = make_rig(*([{"on": "output", "do": "endless", "times": 2}] if fault == "endless" else []))
    rig.limits = Limits(image_bytes=200_000 if fault == "endless" else 100)
    held = rig.run()
    assert held.state is JobState.DOWNLOADING
    failure = check_words(held.error)
    assert failure.code == "media-too-large"
    assert held.expires_at is not None
    assert time.strftime("until %H:%M on %d %B", time.localtime(held.expires_at)) in failure.message
    assert "Demo painter" in failure.message
    assert rig.files() == []
    rig.limits = Limits()
    rig.demo.clear_faults()
    ended = rig.carry(held)
    assert ended.state is JobState.DONE
    assert rig.creates() == 1
    rig.check_kept(ended)


def test_one_that_is_too_large_does_not_keep_the_others_from_being_fetched(make_rig: MakeRig) -> None:
    """The service deletes all of them in an hour; a person may look only tomorrow."""
    rig = make_rig({"on": "output", "do": "endless", "where": "out-0"})
    rig.limits = Limits(image_bytes=200_000)
    held = rig.run(a_painting(settings=settings(num_outputs=3)))
    assert held.state is JobState.DOWNLOADING
    assert check_words(held.error).code == "media-too-large"
    assert [g.file is not None for g in rig.outputs(held)] == [False, True, True]
    ended = rig.carry(held)
    assert ended.state is JobState.DONE
    rig.check_kept(ended)
    assert len(rig.demo.requests("output")) == 4


def test_the_limit_of_videos_is_their_own(make_rig: MakeRig) -> None:
    rig = make_rig()
    rig.limits = Limits(image_bytes=10)
    assert rig.run(a_film()).state is JobState.DONE
    rig.limits = Limits(video_bytes=10)
    assert check_words(rig.run(a_film()).error).code == "media-too-large"


# ---- what a killed run has left ----


def test_a_file_that_was_named_but_not_recorded_is_not_fetched_again(rig: Rig) -> None:
    job = _at_download(rig, num_outputs=2)
    first, _ = rig.outputs(job)
    (prediction,) = rig.created()
    path = rig.folder.path_of(rig.folder.key_for(first, "png"))
    path.parent.mkdir(parents=True)
    path.write_bytes(rig.demo.service.output(prediction.id, "out-0.png")[0])
    ended = rig.carry(job)
    assert ended.state is JobState.DONE
    assert [entry["path"][-9:] for entry in rig.demo.requests("output")] == ["out-1.png"]
    rig.check_kept(ended)


def test_a_half_written_part_is_written_anew(rig: Rig) -> None:
    job = _at_download(rig)
    (generation,) = rig.outputs(job)
    part = part_of(rig.folder.path_of(rig.folder.key_for(generation, "download")))
    part.parent.mkdir(parents=True)
    part.write_bytes(b"\x89PNG\r\n\x1a\n and half of another file")
    ended = rig.carry(job)
    assert ended.state is JobState.DONE
    rig.check_kept(ended)


# ---- the second copy ----


def test_a_file_that_was_moved_away_is_missed_and_found_again(rig: Rig, tmp_path: Path) -> None:
    from vitrine.errors import StorageUnavailable

    def unreachable() -> Any:
        raise StorageUnavailable("Bucket unreachable", "The bucket does not answer. Nothing is lost.", "Wait.")

    job = rig.add()
    held = rig.carry(job, storage_of=unreachable)
    assert held.state is JobState.STORING
    assert check_words(held.error).retryable
    (result,) = rig.outputs(held)
    assert result.file is not None
    away = result.file.path.rename(tmp_path / "away.png")
    missed = rig.carry(job)
    assert missed.state is JobState.STORING
    assert check_words(missed.error).code == "file-missing"
    away.rename(result.file.path)
    ended = rig.carry(job)
    assert ended.state is JobState.DONE
    rig.check_kept(ended)
    assert rig.creates() == 1
