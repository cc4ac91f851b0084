"""What predictions say, whatever shape they have."""

from __future__ import annotations

import logging

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scripted_server import a_prediction

from vitrine.providers import replicate_answers
from vitrine.providers.base import RemoteHandle, RemoteStatus
from vitrine.providers.replicate_answers import media_urls, moment, progress, read_prediction, rfc3339

URL = "https://replicate.delivery/x/out-0.png"


def everything(url: object) -> bool:
    return isinstance(url, str)


def nothing(url: object) -> bool:
    return False


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("starting", RemoteStatus.QUEUED),
        ("processing", RemoteStatus.RUNNING),
        ("succeeded", RemoteStatus.SUCCEEDED),
        ("successful", RemoteStatus.SUCCEEDED),
        ("failed", RemoteStatus.FAILED),
        ("canceled", RemoteStatus.CANCELLED),
        ("aborted", RemoteStatus.ABORTED),
    ],
)
def test_each_status(word, status):
    assert read_prediction(a_prediction(status=word), everything).status is status


@pytest.mark.parametrize("word", ["pondering", None, 5, {"a": 1}])
def test_an_unknown_status_counts_as_running_and_is_logged_once(word, caplog, monkeypatch):
    monkeypatch.setattr(replicate_answers, "_strange", set())
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert read_prediction(a_prediction(status=word), everything).status is RemoteStatus.RUNNING
    assert [r.levelname for r in caplog.records] == ["WARNING"]
    caplog.clear()


@pytest.mark.parametrize(
    ("output", "urls"),
    [
        (URL, [URL]),
        ([URL, "https://a.b/2.png"], [URL, "https://a.b/2.png"]),
        ([[URL], ["https://a.b/2.png"]], [URL, "https://a.b/2.png"]),
        ({"image": URL, "nested": {"list": [{"url": "https://a.b/2.mp4"}]}}, [URL, "https://a.b/2.mp4"]),
        ([{"file": URL, "text": "a fox"}], [URL]),
        ([URL, URL], [URL]),
        ({"video": "https://a.b/v.mp4", "json": "https://a.b/meta.JSON?x=1"}, ["https://a.b/v.mp4"]),
        (["https://a.b/sound.mp3"], ["https://a.b/sound.mp3"]),
        ("data:image/png;base64,AAAA", ["data:image/png;base64,AAAA"]),
        ("data:text/plain,hello", []),
        ("Once upon a time", []),
        (["Once ", "upon ", "a time"], []),
        ("See https://a.b/c.png", []),
        ("https://a.b/ and more", []),
        ("https://[broken", ["https://[broken"]),
        ("file:///etc/passwd", []),
        (None, []),
        (5, []),
        (True, []),
        ({}, []),
    ],
)
def test_outputs_of_every_shape(output, urls):
    assert list(media_urls(output)) == urls


def test_hostile_outputs_end():
    deep: object = URL
    for _ in range(100):
        deep = [deep]
    assert media_urls(deep) == ()
    assert len(media_urls([f"https://a.b/{n}.png" for n in range(10_000)])) == replicate_answers.MOST_OUTPUTS


@pytest.mark.parametrize(
    ("logs", "fraction"),
    [
        ("Using seed: 7\n", None),
        ("  0%|          | 0/4 [00:00<?, ?it/s]\n 25%|██▌       | 1/4", 0.25),
        (" 10%| |\r 20%| |\r 45%|████▌     | 9/20\nDone", 0.45),
        ("100%|██████████| 4/4", 1.0),
        ("999%| |", 1.0),
        ("Loss went down by 45%", None),
        ("3.14%|", None),
    ],
)
def test_progress_is_what_the_log_says(logs, fraction):
    assert progress(logs) == fraction
    assert read_prediction(a_prediction(status="processing", logs=logs), everything).progress == fraction
    assert read_prediction(a_prediction(status="succeeded", logs=logs), everything).progress is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2024-04-22T11:15:15Z", 1713784515.0),
        ("2024-04-22T11:15:15.32Z", 1713784515.32),
        ("2024-04-22T11:15:15.329Z", 1713784515.329),
        ("2024-04-22T11:15:15.329456789Z", 1713784515.329456789),
        ("2024-04-22T13:15:15.329+02:00", 1713784515.329),
        ("2024-04-22T11:15:15", 1713784515.0),
        ("2024-99-22T11:15:15Z", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        (1713784515, None),
    ],
)
def test_times_of_any_precision(text, seconds):
    assert moment(text) == (pytest.approx(seconds, abs=1e-6) if seconds else None)


def test_times_go_out_as_they_come_in():
    assert rfc3339(1713784515.329) == "2024-04-22T11:15:15.329Z"
    assert moment(rfc3339(1713784515.5)) == 1713784515.5


@pytest.mark.parametrize(
    ("error", "declined"),
    [
        ("The input or output was flagged as sensitive. Please try again with different inputs. (E005)", True),
        ("NSFW content detected. Try running it again, or try a different prompt.", True),
        ("Request rejected by our safety system", True),
        ("violates content policy", True),
        ("CUDA out of memory", False),
        ("safety_checker.bin could not be loaded", False),
        ("Prediction interrupted; please retry (code: PA)", False),
        ("", False),
        (None, False),
    ],
)
def test_refused_content_is_told_from_failure(error, declined):
    assert read_prediction(a_prediction(status="failed", error=error), everything).declined is declined
    assert not read_prediction(a_prediction(status="succeeded", error=error), everything).declined


def test_a_finished_prediction():
    job = read_prediction(
        a_prediction(
            status="succeeded",
            output=[URL],
            logs="Using seed: 7",
            completed_at="2024-04-22T11:15:20.5Z",
            metrics={"predict_time": 3.8, "total_time": 5},
            version="39ed52f2",
        ),
        everything,
    )
    assert job.outputs == (URL,)
    assert job.run_seconds == 3.8
    assert job.expires_at == 1713784520.5 + 3600
    assert (job.version, job.logs) == ("39ed52f2", "Using seed: 7")


def test_removed_data_is_no_result():
    job = read_prediction(a_prediction(status="succeeded", data_removed=True, output=None), everything)
    assert job.data_removed
    assert job.outputs == ()


def test_only_trusted_urls_are_kept():
    urls = {"get": "https://a.b/get", "cancel": "https://a.b/cancel"}
    assert read_prediction(a_prediction(urls=urls), everything).handle.poll_url == "https://a.b/get"
    assert read_prediction(a_prediction(urls=urls), nothing).handle == RemoteHandle(a_prediction()["id"])
    known = RemoteHandle(a_prediction()["id"], "p", "c")
    assert read_prediction(a_prediction(urls=urls), nothing, known).handle == known


@pytest.mark.parametrize("remote_id", [None, "", 5, "../../account", "a b", "x" * 300, ["a"]])
def test_an_id_must_be_one(remote_id):
    with pytest.raises(ValueError, match="no id"):
        read_prediction(a_prediction(id=remote_id), everything)


def test_another_id_than_asked_for_is_refused():
    with pytest.raises(ValueError, match="another prediction"):
        read_prediction(a_prediction(), everything, RemoteHandle("mine"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=15,
)
names = st.sampled_from([*a_prediction(), "output", "urls", "metrics", "completed_at", "data_removed"])


@settings(max_examples=60, deadline=None)
@given(changes=st.dictionaries(names, json_values, max_size=6))
def test_no_answer_breaks_the_reader(changes):
    known = RemoteHandle("mine")
    logging.disable(logging.WARNING)
    try:
        read_prediction({**a_prediction(id=None), **changes, "id": "mine"}, everything, known)
    finally:
        logging.disable(logging.NOTSET)
