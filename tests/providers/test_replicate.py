"""Replicate as a client sees it: doors, inputs, recovery, outputs, models."""

from __future__ import annotations

import base64
import dataclasses
import logging
import time
from urllib.parse import parse_qs, urlsplit

import pytest
from scripted_server import TOKEN, Reply, Seen, a_prediction, a_request, an_input, nothing

from vitrine.demo.models import FILM, PAINTER
from vitrine.domain.field import FieldRole
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.errors import (
    AuthenticationError,
    CredentialMissing,
    Interrupted,
    InvalidRequest,
    MediaMissing,
    ModelUnavailable,
    ProviderError,
    ProviderUnavailable,
    ResultExpired,
    UnexpectedResponse,
)
from vitrine.providers.base import RemoteHandle, RemoteStatus, Replay
from vitrine.providers.replicate import ReplicateProvider

ID = a_prediction()["id"]
HANDLE = RemoteHandle(ID)
OFFICIAL = "black-forest-labs/flux-schnell"


def image_record(**changes):
    return {**FILM.record("http://x", 1), "owner": "acme", "name": "brush-v2", "visibility": "public", **changes}


# ---- create ----


def test_the_models_door_for_a_model_without_version(provider, scripted):
    scripted.answers(Reply(a_prediction(), 201))
    job = provider.submit(a_request(model=OFFICIAL), {}, nothing)
    assert scripted.seen[0].path == f"/v1/models/{OFFICIAL}/predictions"
    assert scripted.seen[0].json == {"input": {"prompt": "a lighthouse at dusk", "seed": 7}}
    assert scripted.seen[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert (job.handle.id, job.status) == (ID, RemoteStatus.QUEUED)


@pytest.mark.parametrize("changes", [{"version": "39ed52f2"}, {"model": "stability-ai/sdxl:39ed52f2"}])
def test_the_predictions_door_for_a_version(provider, scripted, changes):
    scripted.answers(Reply(a_prediction(), 201))
    provider.submit(a_request(**changes), {}, nothing)
    assert scripted.seen[0].path == "/v1/predictions"
    assert scripted.seen[0].json["version"] == "39ed52f2"
    assert set(scripted.seen[0].json) == {"version", "input"}


def test_pictures_may_wait_and_every_job_has_an_end(provider, scripted):
    scripted.answers(Reply(a_prediction(), 201))
    provider.submit(a_request(), {}, nothing)
    provider.submit(a_request(type=GenerationType.TEXT_TO_VIDEO), {}, nothing)
    image, video = (seen.headers for seen in scripted.seen)
    assert (image["prefer"], image["cancel-after"]) == ("wait=5", "1800s")
    assert "prefer" not in video
    assert video["cancel-after"] == "3600s"


@pytest.mark.parametrize(
    ("options", "prefer", "cancel_after"),
    [
        ({"prefer_wait": 600, "read_timeout": 300.0}, "wait=60", "1800s"),
        ({"prefer_wait": 30, "read_timeout": 10.0}, "wait=8", "1800s"),
        ({"prefer_wait": 5, "read_timeout": 2.0}, None, "1800s"),
        ({"prefer_wait": 0, "image_deadline": 0}, None, None),
        ({"prefer_wait": 1, "image_deadline": 1}, "wait=1", "5s"),
    ],
)
def test_waiting_never_outlasts_the_timeout(make_provider, scripted, options, prefer, cancel_after):
    scripted.answers(Reply(a_prediction(), 201))
    make_provider(scripted.base_url, **options).submit(a_request(), {}, nothing)
    headers = scripted.seen[0].headers
    assert (headers.get("prefer"), headers.get("cancel-after")) == (prefer, cancel_after)


def test_a_create_that_already_brings_its_result(provider, scripted):
    done = a_prediction(status="succeeded", output=[f"{scripted.origin}/out.png"], metrics={"predict_time": 1.5})
    scripted.answers(Reply(done, 201))
    job = provider.submit(a_request(), {}, nothing)
    assert job.status is RemoteStatus.SUCCEEDED
    assert job.outputs == (f"{scripted.origin}/out.png",)
    assert job.run_seconds == 1.5


@pytest.mark.parametrize("answer", [{}, [], {"id": "x"}, {"status": "starting"}, {"id": "../x", "status": "starting"}])
def test_an_answer_that_is_no_prediction_leaves_the_outcome_open(provider, scripted, answer):
    scripted.answers(Reply(answer, 201))
    with pytest.raises(UnexpectedResponse) as caught:
        provider.submit(a_request(), {}, nothing)
    assert caught.value.sent
    assert caught.value.charged is None
    assert len(scripted.seen) == 1


@pytest.mark.parametrize("model", ["flux", "../account", "a/b/c", "a b/c", "a/b:", "", "a/" + "b" * 400, "a/b?x=1"])
def test_what_is_no_model_is_not_sent(provider, scripted, model):
    scripted.answers(Reply({}))
    with pytest.raises(ModelUnavailable):
        provider.submit(a_request(model=model), {}, nothing)
    with pytest.raises(ModelUnavailable):
        provider.model(model)
    assert scripted.seen == []


def test_a_version_that_is_gone_is_told_from_a_wrong_value(provider, scripted):
    detail = "The specified version does not exist (or perhaps you don't have permission to use it?)"
    scripted.answers(Reply({"title": "Invalid version or not permitted", "detail": detail, "status": 422}, 422))
    with pytest.raises(ModelUnavailable, match="not charged"):
        provider.submit(a_request(version="0" * 64), {}, nothing)


def test_without_a_key_nothing_is_announced_or_sent(scripted):
    announced = []
    provider = ReplicateProvider(lambda: " \n", base_url=scripted.base_url)
    scripted.answers(Reply({}))
    with pytest.raises(CredentialMissing):
        provider.submit(a_request(), {}, lambda: announced.append(1))
    assert (announced, scripted.seen) == ([], [])
    provider.close()


def test_a_key_pasted_with_line_breaks_works(scripted):
    provider = ReplicateProvider(lambda: f" {TOKEN[:20]}\n{TOKEN[20:]} ", base_url=scripted.base_url)
    scripted.answers(Reply({"username": "acme", "type": "user"}))
    assert provider.check().name == "acme"
    assert scripted.seen[0].headers["authorization"] == f"Bearer {TOKEN}"
    provider.close()


def test_an_address_may_change_between_calls(scripted, other, make_provider):
    addresses = [scripted.base_url]
    provider = make_provider(lambda: addresses[0])
    scripted.answers(Reply(a_prediction(urls={"get": f"{scripted.base_url}/predictions/{ID}"}), 201))
    handle = provider.submit(a_request(), {}, nothing).handle
    addresses[0] = other.base_url
    other.answers(Reply(a_prediction(status="processing")))
    assert provider.poll(handle).status is RemoteStatus.RUNNING
    assert len(scripted.seen) == 1


# ---- input files ----


def test_a_small_file_goes_inside_the_request(provider, scripted, tmp_path):
    picture = tmp_path / "secret-name.png"
    picture.write_bytes(b"\x89PNG small")
    scripted.answers(Reply(a_prediction(), 201))
    provider.submit(a_request(inputs=(an_input("image"),)), {"image": [picture]}, nothing)
    sent = scripted.seen[0].json["input"]["image"]
    assert sent == f"data:image/png;base64,{base64.b64encode(picture.read_bytes()).decode()}"
    assert b"secret-name" not in scripted.seen[0].body


@pytest.mark.parametrize(("size", "uploads"), [(190_000, 0), (192_000, 1), (3_000_000, 1)])
def test_a_larger_file_is_uploaded_first(provider, scripted, tmp_path, size, uploads):
    picture = tmp_path / "secret-name.png"
    picture.write_bytes(bytes(range(256)) * (size // 256))
    scripted.answers(upload_or_create)
    provider.submit(a_request(inputs=(an_input("image"),)), {"image": [picture]}, nothing)
    *uploaded, create = scripted.seen
    assert len(uploaded) == uploads
    if uploads:
        body, boundary = uploaded[0].body, uploaded[0].headers["content-type"].split("boundary=")[1]
        head, _, content = body.partition(b"\r\n\r\n")
        assert b'name="content"; filename="input.png"' in head
        assert b"Content-Type: image/png" in head
        assert content == picture.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
        assert b"secret-name" not in body
        assert create.json["input"]["image"] == "https://api.replicate.com/v1/files/f1"


def upload_or_create(seen: Seen) -> Reply:
    if seen.path == "/v1/files":
        return Reply({"id": "f1", "urls": {"get": "https://api.replicate.com/v1/files/f1"}}, 201)
    return Reply(a_prediction(), 201)


def test_an_upload_is_tried_again_before_anything_is_announced(provider, scripted, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x" * 300_000)
    order = []
    scripted.answers(Reply(drop=True), Reply({}, 502), upload_or_create)

    def sending() -> None:
        order.extend(seen.path for seen in scripted.seen)

    provider.submit(a_request(inputs=(an_input("image"),)), {"image": [picture]}, sending)
    assert order == ["/v1/files"] * 3
    assert [seen.path for seen in scripted.seen].count("/v1/models/vitrine/demo-painter/predictions") == 1
    assert len({seen.body.split(b"\r\n\r\n")[1][:300_000] for seen in scripted.seen[:3]}) == 1


def test_a_failed_upload_creates_nothing(provider, scripted, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x" * 300_000)
    announced = []
    scripted.answers(Reply({"detail": "no"}, 503))
    with pytest.raises(ProviderUnavailable):
        provider.submit(a_request(), {"image": [picture]}, lambda: announced.append(1))
    assert announced == []


def test_a_stop_at_the_last_moment_creates_nothing(provider, scripted):
    def stop() -> None:
        raise Interrupted

    scripted.answers(Reply(a_prediction(), 201))
    with pytest.raises(Interrupted):
        provider.submit(a_request(), {}, stop)
    assert scripted.seen == []


def test_missing_and_giant_inputs(provider, scripted, tmp_path, monkeypatch):
    scripted.answers(Reply({}))
    with pytest.raises(MediaMissing):
        provider.submit(a_request(), {"image": [tmp_path / "gone.png"]}, nothing)
    monkeypatch.setattr("vitrine.providers.replicate_inputs.UPLOAD_LIMIT", 1_000_000)
    giant = tmp_path / "giant.mp4"
    giant.write_bytes(b"x" * 1_000_001)
    with pytest.raises(InvalidRequest) as caught:
        provider.submit(a_request(), {"image": [giant]}, nothing)
    assert caught.value.fields == {"image": "At most 1 MB."}
    assert scripted.seen == []


def test_an_upload_without_an_address_is_not_used(provider, scripted, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x" * 300_000)
    scripted.answers(Reply({"id": "f1", "urls": {"get": None}}, 201))
    with pytest.raises(UnexpectedResponse):
        provider.submit(a_request(), {"image": [picture]}, nothing)
    assert {seen.path for seen in scripted.seen} == {"/v1/files"}


@pytest.mark.parametrize(
    ("field", "count", "known", "as_list"),
    [
        ("image", 1, False, False),
        ("image", 2, False, True),
        ("image_input", 1, False, True),
        ("reference_images", 1, True, True),
        ("image_input", 1, True, False),
    ],
)
def test_one_file_or_a_list(provider, scripted, tmp_path, field, count, known, as_list):
    paths = []
    for n in range(count):
        paths.append(tmp_path / f"{n}.png")
        paths[-1].write_bytes(b"x")
    if known:
        uri = {"type": "string", "format": "uri"}
        props = {"reference_images": {"type": "array", "items": uri}, "image_input": uri}
        schemas = {"Input": {"properties": props}, "Output": uri}
        version = {"id": "hidden", "openapi_schema": {"components": {"schemas": schemas}}}
        scripted.answers(Reply(image_record(latest_version=version)))
        provider.model("acme/brush-v2")
    scripted.answers(Reply(a_prediction(), 201))
    provider.submit(a_request(model="acme/brush-v2"), {field: paths}, nothing)
    assert isinstance(scripted.seen[-1].json["input"][field], list) is as_list


# ---- poll and cancel ----


def test_poll_asks_the_url_it_was_given_only_at_the_service(provider, scripted, other):
    scripted.answers(Reply(a_prediction(status="processing", logs=" 50%|█ |")))
    other.answers(Reply(a_prediction(status="succeeded", output="https://evil.example/x.png")))
    assert provider.poll(RemoteHandle(ID, f"{scripted.base_url}/special/{ID}")).progress == 0.5
    assert provider.poll(RemoteHandle(ID, f"{other.base_url}/predictions/{ID}")).status is RemoteStatus.RUNNING
    assert provider.poll(RemoteHandle(ID, "https://api.replicate.com@evil.example/")).status is RemoteStatus.RUNNING
    assert [seen.path for seen in scripted.seen] == [f"/v1/special/{ID}"] + [f"/v1/predictions/{ID}"] * 2
    assert other.seen == []


def test_an_answer_keeps_only_addresses_of_the_service(provider, scripted, other):
    urls = {"get": f"{other.base_url}/x", "cancel": f"{scripted.base_url}/predictions/{ID}/cancel"}
    scripted.answers(Reply(a_prediction(urls=urls), 201))
    handle = provider.submit(a_request(), {}, nothing).handle
    assert handle == RemoteHandle(ID, "", urls["cancel"])


def test_a_job_the_service_does_not_know_is_gone(provider, scripted):
    scripted.answers(Reply({"detail": "x"}, 404))
    with pytest.raises(ResultExpired, match="does not have this job any more"):
        provider.poll(HANDLE)


def test_an_id_cannot_leave_its_place(provider, scripted):
    scripted.answers(Reply(a_prediction(id="x")))
    with pytest.raises(UnexpectedResponse):
        provider.poll(RemoteHandle("../account?x=1"))
    assert {seen.path for seen in scripted.seen} == {"/v1/predictions/..%2Faccount%3Fx%3D1"}


@pytest.mark.parametrize("answer", [[], "x", None, {}, {"id": ID}, {"id": "another", "status": "succeeded"}])
def test_a_poll_that_makes_no_sense_is_no_end(provider, scripted, answer):
    scripted.answers(Reply(answer))
    with pytest.raises(UnexpectedResponse):
        provider.poll(HANDLE)


def test_cancel_is_repeated_and_tells_the_state(provider, scripted):
    scripted.answers(Reply({}, 503), Reply(a_prediction(status="canceled", metrics={"predict_time": 0.5})))
    job = provider.cancel(HANDLE)
    assert (job.status, job.charged) == (RemoteStatus.CANCELLED, True)
    assert [(s.method, s.path, s.body) for s in scripted.seen] == [("POST", f"/v1/predictions/{ID}/cancel", b"")] * 2


def test_cancelling_what_is_over_is_harmless(provider, scripted):
    scripted.answers(Reply({"detail": "already finished"}, 422), Reply(a_prediction(status="succeeded")))
    assert provider.cancel(HANDLE).status is RemoteStatus.SUCCEEDED


@pytest.mark.parametrize(
    ("changes", "charged"),
    [
        ({"status": "failed", "version": "hidden"}, False),
        ({"status": "failed", "version": "abc", "model": "someone/private"}, None),
        ({"status": "aborted"}, False),
        ({"status": "canceled"}, None),
        ({"status": "canceled", "metrics": {"predict_time": 2.0}}, True),
        ({"status": "processing"}, None),
    ],
)
def test_whether_a_run_without_a_result_costs_money(provider, scripted, changes, charged):
    scripted.answers(Reply(a_prediction(**changes)))
    assert provider.poll(HANDLE).charged is charged


def test_a_failed_run_of_a_model_known_as_public_is_free(provider, scripted):
    scripted.answers(Reply(image_record()), Reply(a_prediction(status="failed", version="abc", model="acme/brush-v2")))
    provider.model("acme/brush-v2")
    assert provider.poll(HANDLE).charged is False


# ---- find ----

NOW = 1_750_000_000.0
CREATED = "2025-06-15T15:06:41.123456789Z"  # one second and a bit after NOW


def listed(*predictions, next=None):
    return Reply({"next": next, "previous": None, "results": list(predictions)})


def test_find_asks_for_the_time_around_the_submit(provider, scripted):
    found = a_prediction(created_at=CREATED)
    scripted.answers(listed(found), Reply({**found, "status": "succeeded", "output": ["https://a.b/x.png"]}))
    job = provider.find(a_request(), NOW, [])
    assert job is not None
    assert job.outputs == ("https://a.b/x.png",)
    query = parse_qs(urlsplit(scripted.seen[0].path).query)
    assert query == {"created_after": ["2025-06-15T15:04:40.000Z"]}


@pytest.mark.parametrize(
    "changes",
    [
        {"input": {"prompt": "a lighthouse at dusk", "seed": 8}},
        {"input": {"prompt": "a lighthouse at dusk"}},
        {"input": {"prompt": "a lighthouse at dusk", "seed": 7, "steps": 4}},
        {"input": None},
        {"model": "other/model"},
        {"id": "known-one"},
        {"id": None},
        {"id": ["x"]},
        {"created_at": "2025-06-15T14:00:00Z"},
    ],
)
def test_find_adopts_nothing_else(provider, scripted, changes):
    scripted.answers(listed({**a_prediction(created_at=CREATED), **changes}))
    assert provider.find(a_request(), NOW, ["known-one"]) is None


def test_find_knows_the_version_when_the_model_was_renamed(provider, scripted):
    found = a_prediction(created_at=CREATED, model="replicate/internal", version="abc")
    scripted.answers(listed(found), Reply(found))
    assert provider.find(a_request(version="abc"), NOW, []) is not None


def test_find_ignores_how_files_are_echoed(provider, scripted):
    found = a_prediction(created_at=CREATED)
    found["input"]["image"] = "https://replicate.delivery/echoed.png"
    scripted.answers(listed(found), Reply(found))
    assert provider.find(a_request(inputs=(an_input("image"),)), NOW, []) is not None


def test_find_compares_values_as_they_were_sent(provider, scripted):
    settings = {"sizes": (1, 2), "strength": 1.0, "words": "\ud83d"}
    found = a_prediction(created_at=CREATED)
    found["input"] |= {"sizes": [1, 2], "strength": 1, "words": "?"}
    scripted.answers(listed(found), Reply(found))
    assert provider.find(a_request(settings=settings), NOW, []) is not None


def test_find_prefers_the_one_made_closest_to_the_submit(provider, scripted):
    late = a_prediction(id="late", created_at="2025-06-15T15:08:40Z")
    close = a_prediction(id="close", created_at=CREATED)
    early = a_prediction(id="early", created_at="2025-06-15T15:05:40Z")
    scripted.answers(listed(late, close, early), lambda seen: Reply(a_prediction(id=seen.path.rsplit("/", 1)[-1])))
    job = provider.find(a_request(), NOW, [])
    assert job is not None
    assert job.handle.id == "close"


def test_find_turns_pages_at_the_service_only(provider, scripted, other):
    found = a_prediction(created_at=CREATED)
    second = f"{scripted.base_url}/predictions?cursor=2"
    scripted.answers(
        listed(a_prediction(id="a", model="x/y", created_at=CREATED), next=second), listed(found), Reply(found)
    )
    assert provider.find(a_request(), NOW, []) is not None
    assert scripted.seen[1].path == "/v1/predictions?cursor=2"
    scripted.answers(
        listed(a_prediction(id="a", model="x/y", created_at=CREATED), next=f"{other.base_url}/predictions")
    )
    with pytest.raises(UnexpectedResponse):
        provider.find(a_request(), NOW, [])
    assert other.seen == []


def test_find_stops_where_the_listing_is_older(provider, scripted):
    old = a_prediction(model="x/y", created_at="2025-06-15T10:00:00Z")
    scripted.answers(listed(old, next=f"{scripted.base_url}/predictions?cursor=2"))
    assert provider.find(a_request(), NOW, []) is None
    assert len(scripted.seen) == 1


@pytest.mark.parametrize("replay", [Replay.SEARCHABLE, Replay.FINDABLE])
def test_a_listing_without_end_proves_nothing(make_provider, scripted, replay):
    provider = make_provider(scripted.base_url, replay=replay)
    page = listed(a_prediction(model="x/y", created_at=CREATED), next=f"{scripted.base_url}/predictions?cursor=2")
    scripted.answers(page)
    if replay is Replay.SEARCHABLE:
        assert provider.find(a_request(), NOW, []) is None
    else:
        with pytest.raises(UnexpectedResponse):
            provider.find(a_request(), NOW, [])
    assert len(scripted.seen) == 10


@pytest.mark.parametrize("answer", [[], {}, {"results": None}, {"results": {"a": 1}}, "x"])
def test_a_listing_that_cannot_be_read_proves_nothing(provider, scripted, answer):
    scripted.answers(Reply(answer))
    with pytest.raises(UnexpectedResponse):
        provider.find(a_request(), NOW, [])


# ---- fetch ----


@pytest.mark.parametrize("status", [403, 404, 410])
def test_an_output_that_is_gone(provider, scripted, status):
    scripted.answers(Reply(b"<Error/>", status))
    with pytest.raises(ResultExpired, match="does not have this result any more"), provider.fetch(scripted.origin):
        pass


def test_an_output_behind_a_refused_key(provider, scripted):
    scripted.answers(Reply({}, 401))
    with pytest.raises(AuthenticationError), provider.fetch(f"{scripted.origin}/x.png"):
        pass


@pytest.mark.parametrize("size", [0, 1, 2, 3, 200_001])
def test_an_output_inside_the_answer(provider, size):
    data = bytes(range(256)) * (size // 256 + 1)
    data = data[:size]
    with provider.fetch(f"data:image/webp;base64,{base64.b64encode(data).decode()}") as download:
        assert (download.size, download.content_type) == (size, "image/webp")
        assert b"".join(download.chunks) == data


def test_an_output_in_percent_code(provider):
    with provider.fetch("data:image/svg+xml,%3Csvg%2F%3E") as download:
        assert (download.size, b"".join(download.chunks)) == (None, b"<svg/>")


@pytest.mark.parametrize("uri", ["data:image/png;base64,!!!!", "data:image/png;base64,A", "data:nothing"])
def test_an_output_that_is_no_data(provider, uri):
    with pytest.raises(UnexpectedResponse), provider.fetch(uri) as download:
        b"".join(download.chunks)


def test_a_data_uri_damaged_in_the_middle(provider):
    good = base64.b64encode(b"x" * 400_000).decode()
    with (
        provider.fetch("data:image/png;base64," + good[:300_000] + "!!!!" + good[300_000:]) as download,
        pytest.raises(UnexpectedResponse),
    ):
        b"".join(download.chunks)


@pytest.mark.parametrize("url", ["http://replicate.delivery/x.png", "file:///etc/passwd", "x", "https://a@b/x"])
def test_only_safe_addresses_are_fetched(provider, scripted, url):
    with pytest.raises(ProviderError, match="does not open"), provider.fetch(url):
        pass


# ---- models ----


@pytest.mark.parametrize(
    ("changes", "version"),
    [
        ({"is_official": True}, ""),
        ({"is_official": False}, FILM.version),
        ({}, ""),
    ],
)
def test_the_door_follows_the_record(provider, scripted, changes, version):
    scripted.answers(Reply(image_record(**changes)))
    spec = provider.model("acme/brush-v2")
    assert (spec.version, spec.id, spec.name) == (version, "acme/brush-v2", "Brush v2")
    assert spec.provider == "replicate"


def test_a_version_is_read_once(provider, scripted):
    scripted.answers(Reply(FILM.version_record()))
    first = provider.model("acme/brush-v2:abc")
    assert provider.model("acme/brush-v2:abc") is first
    assert first.version == "abc"
    assert [seen.path for seen in scripted.seen] == ["/v1/models/acme/brush-v2/versions/abc"]


def test_the_example_tells_kind_and_time(provider, scripted):
    example = a_prediction(output="https://a.b/x.png", metrics={"predict_time": 8.6})
    scripted.answers(Reply(image_record(default_example=example)))
    spec = provider.model("acme/brush-v2")
    assert (spec.makes, spec.typical_seconds, spec.price) == (MediaKind.IMAGE, 8.6, None)


@pytest.mark.parametrize(
    "record", [image_record(latest_version=None), image_record(latest_version={"id": "x"}), {}, [], "x"]
)
def test_a_model_that_cannot_run_says_so(provider, scripted, record):
    scripted.answers(Reply(record))
    with pytest.raises(ModelUnavailable, match="no version that can be run"):
        provider.model("acme/brush-v2")


def test_a_model_of_words_is_not_offered(provider, scripted):
    schema = {"components": {"schemas": {"Input": {}, "Output": {"type": "string"}}}}
    scripted.answers(Reply(image_record(latest_version={"id": "x", "openapi_schema": schema})))
    with pytest.raises(ModelUnavailable, match="neither pictures nor videos"):
        provider.model("acme/brush-v2")


def catalogue(seen: Seen) -> Reply:
    painter, film = PAINTER.record("http://x", 1), FILM.record("http://x", 1)
    answers = {
        "/v1/collections": {"results": [{"slug": "text-to-image"}, {"slug": "image-to-video"}, {"slug": "x"}, 5]},
        "/v1/collections/text-to-image": {"models": [painter, {"owner": "../x", "name": "y"}, None]},
        "/v1/collections/image-to-video": {"models": [film, painter]},
    }
    return Reply(answers[seen.path])


def test_the_picker_shows_the_collections_once(provider, scripted):
    scripted.answers(catalogue)
    cards = provider.models()
    assert [(c.id, c.makes, c.takes_image, c.tags) for c in cards] == [
        (PAINTER.id, "image", True, ("text-to-image", "image-to-video")),
        (FILM.id, "video", True, ("image-to-video",)),
    ]
    assert provider.models() == cards
    assert len(scripted.seen) == 3


def test_search_falls_back_when_query_is_not_let_through(provider, scripted):
    def answer(seen: Seen) -> Reply:
        if seen.method == "QUERY":
            return Reply({"detail": "no such method"}, 405)
        return Reply({"query": "fox", "models": [{"model": PAINTER.record("http://x", 1, brief=True)}, {}, 5]})

    scripted.answers(answer)
    (card,) = provider.models("  red \n fox ")
    assert (card.id, card.makes) == (PAINTER.id, "")
    assert [(s.method, s.path) for s in scripted.seen] == [
        ("QUERY", "/v1/models"),
        ("GET", "/v1/search?query=red+fox&limit=50"),
    ]
    assert scripted.seen[0].body == b"red fox"


def test_a_name_is_found_by_itself(provider, scripted):
    def answer(seen: Seen) -> Reply:
        if seen.method == "QUERY":
            return Reply({"results": []})
        return Reply(image_record()) if seen.path == "/v1/models/acme/brush-v2" else Reply({}, 404)

    scripted.answers(answer)
    assert [c.id for c in provider.models("acme/brush-v2")] == ["acme/brush-v2"]
    assert provider.models("acme/none") == ()


@pytest.mark.parametrize("answer", [{}, {"username": 5}, [], None])
def test_an_account_without_a_name_is_unreadable(provider, scripted, answer):
    scripted.answers(Reply(answer))
    with pytest.raises(UnexpectedResponse):
        provider.check()


# ---- with the demo service ----


def finished(provider, job):
    while not job.status.final:
        time.sleep(0.01)
        job = provider.poll(job.handle)
    return job


def test_recovery_of_a_create_whose_answer_was_lost(demo_provider, demo_service):
    spec = demo_provider.model(PAINTER.id)
    request = a_request(provider="demo", version=spec.version)
    before = time.time()
    demo_service.fault({"on": "create", "do": "drop-after"})
    with pytest.raises(ProviderUnavailable) as caught:
        demo_provider.submit(request, {}, nothing)
    assert caught.value.sent
    found = demo_provider.find(request, before, [])
    assert found is not None
    assert demo_provider.find(request, before, [found.handle.id]) is None
    assert demo_provider.find(dataclasses.replace(request, settings={"prompt": "other"}), before, []) is None
    assert len(demo_service.requests("create")) == 1
    assert finished(demo_provider, found).status is RemoteStatus.SUCCEEDED


def test_a_create_that_never_arrived_is_not_found(demo_provider, demo_service):
    spec = demo_provider.model(PAINTER.id)
    request = a_request(provider="demo", version=spec.version)
    demo_service.fault({"on": "create", "do": "drop-before"})
    with pytest.raises(ProviderUnavailable):
        demo_provider.submit(request, {}, nothing)
    assert demo_provider.find(request, time.time(), []) is None


def test_recovery_over_several_pages(demo_provider, demo_service):
    spec = demo_provider.model(PAINTER.id)
    request = a_request(provider="demo", version=spec.version)
    before = time.time()
    first = demo_provider.submit(request, {}, nothing)
    for n in range(110):
        demo_provider.submit(dataclasses.replace(request, settings={**request.settings, "seed": 1000 + n}), {}, nothing)
    found = demo_provider.find(request, before, [])
    assert found is not None
    assert found.handle.id == first.handle.id


@pytest.mark.parametrize("shape", ["string", "list", "dict", "nested", "data-uri"])
def test_outputs_of_every_shape_are_fetched(demo_provider, demo_service, shape):
    spec = demo_provider.model(PAINTER.id)
    demo_service.fault({"on": "create", "do": "output", "shape": shape})
    job = finished(demo_provider, demo_provider.submit(a_request(version=spec.version), {}, nothing))
    assert job.outputs
    with demo_provider.fetch(job.outputs[0]) as download:
        data = b"".join(download.chunks)
    assert len(data) == download.size
    assert download.content_type.startswith("image/")


@pytest.mark.parametrize("shape", ["null", "text"])
def test_outputs_without_media(demo_provider, demo_service, shape):
    spec = demo_provider.model(PAINTER.id)
    demo_service.fault({"on": "create", "do": "output", "shape": shape})
    job = finished(demo_provider, demo_provider.submit(a_request(version=spec.version), {}, nothing))
    assert (job.status, job.outputs) == (RemoteStatus.SUCCEEDED, ())


@pytest.mark.parametrize("trouble", ["wrong-length", "drop-midway"])
def test_a_body_that_ends_early(demo_provider, demo_service, trouble):
    spec = demo_provider.model(PAINTER.id)
    job = finished(demo_provider, demo_provider.submit(a_request(version=spec.version), {}, nothing))
    demo_service.fault({"on": "output", "do": trouble})
    with demo_provider.fetch(job.outputs[0]) as download, pytest.raises(ProviderUnavailable):
        b"".join(download.chunks)


def test_values_the_service_refuses_come_back_to_their_fields(demo_provider):
    spec = demo_provider.model(PAINTER.id)
    request = a_request(version=spec.version, settings={"num_outputs": 40})
    with pytest.raises(InvalidRequest) as caught:
        demo_provider.submit(request, {}, nothing)
    assert list(caught.value.fields) == ["num_outputs"]
    assert spec.validate(request.settings) == {"num_outputs": "At most 4."}


def test_an_unknown_word_for_a_state_is_waited_out(demo_provider, demo_service, caplog):
    spec = demo_provider.model(PAINTER.id)
    demo_service.fault({"on": "create", "do": "unknown-status", "status": "musing", "polls": 2})
    with caplog.at_level(logging.WARNING):
        job = demo_provider.submit(a_request(version=spec.version), {}, nothing)
        assert finished(demo_provider, job).status is RemoteStatus.SUCCEEDED
    caplog.clear()


def test_the_demo_costs_nothing_and_has_a_form(demo_provider):
    spec = demo_provider.model(PAINTER.id)
    assert (spec.price, spec.makes, spec.version) == (0.0, MediaKind.IMAGE, PAINTER.version)
    assert spec.field(FieldRole.IMAGE) is not None
    assert demo_provider.model(FILM.id).version == ""
    assert {c.id: c.price for c in demo_provider.models()} == {PAINTER.id: 0.0, FILM.id: 0.0}
    assert [c.id for c in demo_provider.models("clip film")] == [FILM.id]
