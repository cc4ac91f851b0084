"""The protocol: what the demo service answers, field by field."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
from PIL import Image

from vitrine.demo.models import FILM, PAINTER
from vitrine.demo.server import serve

RFC3339 = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$")


# ---- who may ask ----


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic abc", "abc"])
def test_a_missing_token_gets_the_recorded_body(demo_server, header):
    headers = {} if header is None else {"Authorization": header}
    answer = requests.get(f"{demo_server.base_url}/account", headers=headers, timeout=10)
    assert answer.status_code == 401
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json() == {
        "title": "Unauthenticated",
        "detail": "You did not pass a valid authentication token",
        "status": 401,
    }


def test_only_the_configured_token_is_accepted(connect):
    with serve(tokens=frozenset({"right"})) as server:
        assert connect(server.base_url, "wrong").call("GET", "/account").status_code == 401
        assert connect(server.base_url, "right").get("/account")["username"] == "demo"
        old_form = requests.get(f"{server.base_url}/account", headers={"Authorization": "Token right"}, timeout=10)
        assert old_form.status_code == 200


def test_a_foreign_host_name_is_refused(demo_server):
    headers = {"Host": f"evil.example:{demo_server.port}", "Authorization": "Bearer x"}
    assert requests.get(f"{demo_server.base_url}/account", headers=headers, timeout=10).status_code == 421


def test_nothing_but_loopback_is_bound(demo_server):
    host, port = demo_server._listener.socket.getsockname()
    assert (host, port) == ("127.0.0.1", demo_server.port)


def test_the_test_doors_are_shut_without_faults():
    from vitrine.demo.server import DemoServer
    from vitrine.demo.service import Options

    server = DemoServer(Options(work_seconds=0.0))
    server.start()
    try:
        for path in ("/_faults", "/_requests"):
            answer = requests.get(server.origin + path, timeout=10)
            assert answer.status_code == 404
    finally:
        server.close()


# ---- predictions ----


def test_a_create_answers_as_recorded(api):
    answer = api.create(seed=42, aspect_ratio="3:2")
    assert answer.status_code == 201
    body = answer.json()
    assert re.fullmatch(r"[a-z2-7]{26}", body["id"])
    assert body["status"] == "starting"
    assert (body["output"], body["error"], body["logs"], body["data_removed"]) == (None, None, "", False)
    assert body["model"] == PAINTER.id
    assert body["version"] == PAINTER.version
    assert re.fullmatch(r"[0-9a-f]{64}", body["version"])
    assert body["input"] == {"aspect_ratio": "3:2", "prompt": "a lighthouse", "seed": 42}, "no defaults filled in"
    assert body["source"] == "api"
    assert RFC3339.match(body["created_at"])
    assert "completed_at" not in body
    assert "metrics" not in body
    assert body["urls"]["get"] == f"{api.base_url}/predictions/{body['id']}"
    assert body["urls"]["cancel"] == body["urls"]["get"] + "/cancel"
    assert answer.headers["Location"] == body["urls"]["get"]
    assert answer.headers["ratelimit-remaining"] == "599"
    assert answer.headers["ratelimit-reset"] == "1"


def test_a_finished_prediction_has_everything(api):
    done = api.finished(api.created(seed=42, num_outputs=3))
    assert done["status"] == "succeeded"
    assert len(done["output"]) == len(set(done["output"])) == 3
    assert "Using seed: 42" in done["logs"]
    assert re.search(r"^100%\|█{10}\| 20/20 \[", done["logs"], re.MULTILINE)
    assert set(done["metrics"]) == {"predict_time", "total_time"}
    assert RFC3339.match(done["started_at"])
    assert RFC3339.match(done["completed_at"])
    assert api.call("GET", done["urls"]["get"]).headers["ratelimit-remaining"] == "2999"


def test_the_same_moment_is_printed_with_different_precision(api):
    created = api.created()
    fetched = api.get(created["urls"]["get"])
    assert len(created["created_at"]) <= len("2026-11-23T12:05:07.280Z")
    first, second = (datetime.fromisoformat(text["created_at"]) for text in (created, fetched))
    assert timedelta(0) <= second - first < timedelta(milliseconds=1)


def test_outputs_are_real_unique_and_steady(api):
    done = [api.finished(api.created(num_outputs=2)) for _ in range(2)]
    urls = [url for prediction in done for url in prediction["output"]]
    contents = [requests.get(url, timeout=10) for url in urls]
    assert len({answer.content for answer in contents}) == 4
    for url, answer in zip(urls, contents, strict=True):
        assert answer.headers["Content-Type"] == "image/png"
        assert int(answer.headers["Content-Length"]) == len(answer.content)
        Image.open(io.BytesIO(answer.content)).load()
        assert requests.get(url, headers={"Authorization": "Bearer x"}, timeout=10).content == answer.content
        assert requests.head(url, timeout=10).headers["Content-Length"] == str(len(answer.content))


def test_a_film_goes_through_the_models_door_and_hides_its_version(api):
    made = api.call("POST", f"/models/{FILM.id}/predictions", json={"input": {"prompt": "waves"}})
    assert made.status_code == 201
    done = api.finished(made.json())
    assert done["version"] == "hidden"
    assert isinstance(done["output"], str)
    clip = requests.get(done["output"], timeout=10)
    assert clip.headers["Content-Type"] == "video/mp4"
    import av

    with av.open(io.BytesIO(clip.content)) as container:
        assert container.streams.video[0].codec_context.name == "h264"
        assert len(list(container.decode(video=0))) == 8


@pytest.mark.parametrize("version", [PAINTER.version, f"{PAINTER.id}:{PAINTER.version}", FILM.version, FILM.id])
def test_every_form_of_a_version_is_taken(api, version):
    body = {"version": version, "input": {"prompt": "x"}}
    assert api.call("POST", "/predictions", json=body).status_code == 201


@pytest.mark.parametrize("version", [PAINTER.id, "0" * 64, f"{PAINTER.id}:{'0' * 64}", "", None, 5])
def test_a_wrong_version_is_refused(api, version):
    answer = api.call("POST", "/predictions", json={"version": version, "input": {"prompt": "x"}})
    assert answer.status_code == 422
    assert "version does not exist" in answer.json()["detail"]


def test_a_community_model_has_no_models_door(api):
    answer = api.call("POST", f"/models/{PAINTER.id}/predictions", json={"input": {"prompt": "x"}})
    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("values", "kind", "field", "words"),
    [
        ({"prompt": 5}, "invalid_type", "input.prompt", "Invalid type. Expected: string, given: integer"),
        ({"aspect_ratio": "7:1"}, "enum", "input.aspect_ratio", 'aspect_ratio must be one of the following: "1:1",'),
        ({"num_outputs": 0}, "number_gte", "input.num_outputs", "Must be greater than or equal to 1"),
        ({"num_outputs": 5}, "number_lte", "input.num_outputs", "Must be less than or equal to 4"),
        ({"num_outputs": True}, "invalid_type", "input.num_outputs", "Expected: integer, given: boolean"),
        ({"seed": 1.5}, "invalid_type", "input.seed", "Expected: integer, given: number"),
        ({"image": None}, "invalid_type", "input.image", "Expected: string, given: null"),
        ({"colour": 1}, "additional_property_not_allowed", "input", "Additional property colour is not allowed"),
    ],
)
def test_an_input_that_does_not_fit_names_the_field(api, values, kind, field, words):
    answer = api.create(**values)
    assert answer.status_code == 422
    body = answer.json()
    assert body["title"] == "Input validation failed"
    (problem,) = body["invalid_fields"]
    assert (problem["type"], problem["field"]) == (kind, field)
    assert words in problem["description"]
    assert body["detail"] == f"- {field}: {problem['description']}\n"


def test_a_missing_prompt_and_integer_choices_are_checked(api):
    door = f"/models/{FILM.id}/predictions"
    missing = api.call("POST", door, json={"input": {}}).json()
    assert missing["invalid_fields"] == [{"type": "required", "field": "input", "description": "prompt is required"}]
    as_text = api.call("POST", door, json={"input": {"prompt": "x", "duration": "3"}}).json()
    assert as_text["invalid_fields"][0]["field"] == "input.duration"
    assert api.call("POST", door, json={"input": {"prompt": "x", "duration": 5}}).status_code == 201


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b'{"version": "x", "input": {"prompt_strength": NaN}}', 400),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"version": "x"}', 422),
        (b'{"version": "x", "input": {}, "tag": 1}', 422),
    ],
)
def test_a_body_that_is_no_request_is_refused_and_creates_nothing(api, body, status):
    assert api.call("POST", "/predictions", data=body).status_code == status
    assert api.get("/predictions")["results"] == []


def test_a_64_bit_seed_and_a_long_prompt_in_any_script_come_back_whole(api):
    prompt = "🌊 مرحبا " * 12_000
    done = api.finished(api.created(seed=2**63 - 1, prompt=prompt))
    assert done["input"] == {"prompt": prompt, "seed": 2**63 - 1}


def test_half_a_surrogate_pair_does_no_harm(tmp_path: Path, connect):
    with serve(state=tmp_path) as server:
        done = (api := connect(server)).finished(api.created(prompt="half \ud83c"))
        assert done["input"]["prompt"] == "half \ud83c"
    with serve(state=tmp_path) as server:
        assert connect(server).get(done["urls"]["get"]) == done


def test_no_seed_gives_a_random_one_that_the_log_tells(api):
    logs = [api.finished(api.created())["logs"] for _ in range(2)]
    seeds = [re.search(r"Using seed: (\d+)", log).group(1) for log in logs]
    assert seeds[0] != seeds[1]


# ---- waiting, deadlines, cancelling ----


def test_prefer_wait_holds_the_request_until_it_is_done(connect):
    with serve(work_seconds=0.05) as server:
        answer = connect(server).create({"Prefer": "wait=20"})
    assert answer.status_code == 201
    assert answer.headers["Preference-Applied"] == "wait=20"
    assert answer.json()["status"] == "succeeded"
    assert answer.json()["metrics"]["predict_time"] == pytest.approx(0.05, abs=1e-6)


def test_prefer_wait_gives_up_in_time(connect):
    with serve(work_seconds=1000.0) as server:
        api = connect(server)
        answer = api.create({"Prefer": "wait=1"})
        assert answer.status_code == 202
        assert answer.json()["status"] == "processing"
        assert answer.json()["output"] is None


def test_a_cancel_stops_and_clears(connect):
    with serve(work_seconds=1000.0) as server:
        api = connect(server)
        created = api.created()
        canceled = api.call("POST", created["urls"]["cancel"]).json()
        assert canceled["status"] == "canceled"
        assert (canceled["logs"], canceled["output"]) == (None, None)
        assert canceled["metrics"]["total_time"] > 0
        assert api.get(created["urls"]["get"])["completed_at"] == canceled["completed_at"]


def test_cancelling_a_finished_prediction_changes_nothing(api):
    done = api.finished(api.created())
    assert api.call("POST", done["urls"]["cancel"]).json() == done


def test_a_deadline_ends_what_runs(connect):
    with serve(work_seconds=1000.0) as server:
        api = connect(server)
        created = api.created({"Cancel-After": "1h30m"})
        lasts = datetime.fromisoformat(created["deadline"]) - datetime.fromisoformat(created["created_at"])
        assert timedelta(minutes=90) <= lasts < timedelta(minutes=90, milliseconds=1)
        # The clock is the service's own fact: move the deadline instead of waiting for it.
        server.service.find(created["id"]).deadline = server.service.find(created["id"]).created + 1
        assert api.get(created["urls"]["get"])["status"] == "canceled"


@pytest.mark.parametrize("value", ["4", "4s", "soon", "", "-10s"])
def test_a_bad_deadline_is_refused(api, value):
    assert api.create({"Cancel-After": value}).status_code == 422


def test_results_are_wiped_after_their_time(connect):
    with serve(keep_seconds=0.0) as server:
        api = connect(server)
        api.finished(api.created(seed=5))
        wiped = api.get(f"/predictions/{api.get('/predictions')['results'][0]['id']}")
    assert (wiped["status"], wiped["data_removed"]) == ("succeeded", True)
    assert (wiped["output"], wiped["input"], wiped["logs"]) == (None, {}, "")


def test_a_wiped_output_is_gone(demo_server, api):
    done = api.finished(api.created())
    demo_server.service.find(done["id"]).completed -= 3601 * 10**9
    assert requests.get(done["output"][0], timeout=10).status_code == 404


# ---- listings ----


def test_pages_of_a_hundred_lead_through_everything_both_ways(api):
    ids = [api.created(seed=n)["id"] for n in range(205)]
    forward, url = [], "/predictions"
    while url:
        page = api.get(url)
        assert len(page["results"]) <= 100
        forward += [entry["id"] for entry in page["results"]]
        last, url = page, page["next"]
    assert forward == ids[::-1]
    middle = api.get(last["previous"])
    assert [entry["id"] for entry in middle["results"]] == forward[100:200]
    first = api.get(middle["previous"])
    assert [entry["id"] for entry in first["results"]] == forward[:100]
    assert first["previous"] is None


def test_a_listing_shows_a_new_prediction_at_once_with_its_input_but_no_logs(api):
    created = api.created(seed=7)
    (entry,) = api.get("/predictions")["results"]
    assert (entry["id"], entry["input"]) == (created["id"], created["input"])
    assert "logs" not in entry


def test_a_listing_can_be_bounded_in_time(api):
    first, second, third = (api.finished(api.created(seed=n)) for n in range(3))
    query = {"created_after": second["created_at"], "created_before": third["created_at"]}
    # Printed times are cut to microseconds, so the bounds may take in a neighbour that is that near.
    found = [entry["id"] for entry in api.get("/predictions", params=query)["results"]]
    assert second["id"] in found
    assert first["id"] not in found
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    assert api.get("/predictions", params={"created_after": tomorrow})["results"] == []
    assert len(api.get("/predictions", params={"created_before": tomorrow})["results"]) == 3
    assert api.call("GET", "/predictions", params={"created_after": "yesterday"}).status_code == 422
    assert api.call("GET", "/predictions", params={"cursor": "nonsense"}).status_code == 400


# ---- models ----


def test_the_model_record_has_the_shape_cog_writes(api):
    record = api.get("/models/vitrine/demo-painter")
    assert (record["owner"], record["name"], record["is_official"]) == ("vitrine", "demo-painter", False)
    assert "Demo" in record["description"]
    schemas = record["latest_version"]["openapi_schema"]["components"]["schemas"]
    properties = schemas["Input"]["properties"]
    by_order = sorted(properties, key=lambda name: properties[name]["x-order"])
    assert by_order != list(properties), "clients must sort"
    assert by_order[:3] == ["prompt", "image", "prompt_strength"]
    assert schemas["Input"]["required"] == ["prompt"]
    ratio = properties["aspect_ratio"]
    assert ratio["allOf"] == [{"$ref": "#/components/schemas/aspect_ratio"}]
    assert ratio["default"] == "1:1", "the default stands beside allOf"
    assert "21:9" in schemas["aspect_ratio"]["enum"]
    assert (properties["image"]["type"], properties["image"]["format"]) == ("string", "uri")
    assert (properties["prompt_strength"]["minimum"], properties["prompt_strength"]["maximum"]) == (0, 1)
    assert schemas["Output"]["type"] == "array"


def test_the_film_record_has_integer_choices_and_one_output(api):
    record = api.get("/models/vitrine/demo-film")
    assert record["is_official"] is True
    schemas = record["latest_version"]["openapi_schema"]["components"]["schemas"]
    assert (schemas["duration"]["enum"], schemas["duration"]["type"]) == ([2, 3, 5], "integer")
    assert schemas["Input"]["properties"]["duration"]["default"] == 3
    assert schemas["Output"] == {"type": "string", "title": "Output", "format": "uri"}


def test_models_are_found_in_every_way(api):
    assert {m["name"] for m in api.get("/models")["results"]} == {"demo-painter", "demo-film"}
    by_query = api.call("QUERY", "/models", data="video").json()["results"]
    assert [m["name"] for m in by_query] == ["demo-film"]
    assert by_query[0]["latest_version"]["openapi_schema"] == {}
    found = api.get("/search", params={"query": "image editing"})
    assert found["models"][0]["model"]["name"] == "demo-painter"
    assert "image-editing" in {c["slug"] for c in found["collections"]}
    assert api.call("GET", "/search").status_code == 400
    slugs = {c["slug"] for c in api.get("/collections")["results"]}
    assert slugs >= {"text-to-image", "image-editing", "text-to-video", "image-to-video"}
    for slug in slugs:
        for model in api.get(f"/collections/{slug}")["models"]:
            assert model["latest_version"]["openapi_schema"]["components"]
    versions = api.get("/models/vitrine/demo-painter/versions")["results"]
    assert [v["id"] for v in versions] == [PAINTER.version]
    assert api.get(f"/models/vitrine/demo-painter/versions/{PAINTER.version}") == versions[0]
    assert api.get("/models/vitrine/demo-film/examples")["results"] == []
    assert "Demo" in api.call("GET", "/models/vitrine/demo-film/readme").text
    assert api.get("/hardware")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/predictions/unknown", 404),
        ("POST", "/predictions/unknown/cancel", 404),
        ("GET", "/models/vitrine/other", 404),
        ("GET", "/models/other/demo-painter", 404),
        ("GET", "/models/vitrine/demo-painter/versions/0", 404),
        ("GET", "/collections/other", 404),
        ("GET", "/files/unknown", 404),
        ("DELETE", "/files/unknown", 404),
        ("GET", "/other", 404),
        ("GET", "/../secret", 404),
        ("DELETE", "/predictions", 405),
        ("PUT", "/predictions", 501),
    ],
)
def test_what_is_not_there_is_said_so(api, method, path, status):
    assert api.call(method, path).status_code == status


# ---- files ----


def test_a_file_can_be_uploaded_looked_at_fetched_and_deleted(api):
    content = bytes(range(256)) * 40 + b"\r\n--looks-like-a-boundary\r\n\r\n"
    form = {"content": ("kätze.png", content, "image/png"), "metadata": (None, '{"a": 1}', "application/json")}
    answer = api.call("POST", "/files", files=form)
    assert answer.status_code == 201
    record = answer.json()
    assert (record["size"], record["content_type"], record["metadata"]) == (len(content), "image/png", {"a": 1})
    assert record["checksums"]["sha256"] == hashlib.sha256(content).hexdigest()
    assert record["name"].endswith("tze.png")
    lasts = datetime.fromisoformat(record["expires_at"]) - datetime.fromisoformat(record["created_at"])
    assert lasts == timedelta(hours=24)
    assert api.get(record["urls"]["get"]) == record
    assert api.get("/files")["results"] == [record]
    assert api.call("GET", f"/files/{record['id']}/download").content == content
    assert api.call("DELETE", f"/files/{record['id']}").status_code == 204
    assert api.call("GET", record["urls"]["get"]).status_code == 404
    assert api.get("/files")["results"] == []


def test_a_file_is_gone_after_a_day(demo_server, api):
    record = api.call("POST", "/files", files={"content": ("a.png", b"a")}).json()
    demo_server.service.files.get(record["id"])["created"] -= 25 * 3600 * 10**9
    assert api.call("GET", record["urls"]["get"]).status_code == 404
    assert api.get("/files")["results"] == []


def test_a_file_too_large_is_refused(api, monkeypatch):
    monkeypatch.setattr("vitrine.demo.files.MAX_FILE_BYTES", 1000)
    answer = api.call("POST", "/files", files={"content": ("a.png", b"a" * 1001)})
    assert answer.status_code == 413
    assert answer.json()["detail"] == "Files must be less than 100MB in size"


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("application/json", b"{}", 400),
        ("multipart/form-data", b"--x\r\n\r\n", 400),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=content\r\n\r\nhalf", 400),
        ("multipart/form-data; boundary=x", b"--x--\r\n", 422),
        ("multipart/form-data; boundary=x", b"--x\r\ngarbage\r\n\r\n1\r\n--x--\r\n", 422),
    ],
)
def test_a_body_that_is_no_form_is_refused(api, content_type, body, status):
    assert api.call("POST", "/files", data=body, headers={"Content-Type": content_type}).status_code == status


# ---- the line itself ----


def test_a_connection_is_kept_and_a_request_of_unknown_length_is_refused(demo_server):
    with socket.create_connection(("127.0.0.1", demo_server.port), timeout=10) as line:
        ask = f"GET /v1/account HTTP/1.1\r\nHost: 127.0.0.1:{demo_server.port}\r\nAuthorization: Bearer x\r\n\r\n"
        for _ in range(2):
            line.sendall(ask.encode())
            assert line.recv(65536).startswith(b"HTTP/1.1 200")
        chunked = ask.replace("GET", "POST").replace("\r\n\r\n", "\r\nTransfer-Encoding: chunked\r\n\r\n")
        line.sendall(chunked.encode())
        assert line.recv(65536).startswith(b"HTTP/1.1 411")
        assert line.recv(65536) == b""


@pytest.mark.parametrize("length", ["-1", "x", str(10**12)])
def test_a_false_length_is_refused(demo_server, length):
    with socket.create_connection(("127.0.0.1", demo_server.port), timeout=10) as line:
        head = f"POST /v1/files HTTP/1.1\r\nHost: 127.0.0.1:{demo_server.port}\r\nContent-Length: {length}\r\n\r\n"
        line.sendall(head.encode())
        assert line.recv(65536).split(b" ")[1] in (b"400", b"413")


def test_many_clients_at_once_each_get_their_own(demo_server, connect):
    def one(number: int) -> tuple[str, bytes]:
        api = connect(demo_server)
        done = api.finished(api.created(seed=number))
        assert done["input"]["seed"] == number
        return done["id"], api.call("GET", done["output"][0]).content

    with ThreadPoolExecutor(16) as pool:
        results = list(pool.map(one, range(64)))
    assert len(dict(results)) == len({content for _, content in results}) == 64
    assert len(demo_server.requests("create")) == 64


# ---- a restart ----


def test_a_restart_keeps_predictions_files_and_the_address(tmp_path: Path, connect):
    with serve(state=tmp_path) as server:
        api = connect(server)
        done = api.finished(api.created(seed=3))
        picture = api.call("GET", done["output"][0]).content
        file = api.call("POST", "/files", files={"content": ("a.bin", b"abc")}).json()
    with serve(state=tmp_path, work_seconds=1000.0) as server:
        api = connect(server)
        assert api.base_url in done["urls"]["get"], "addresses kept elsewhere stay good"
        assert api.get(done["urls"]["get"]) == done
        assert api.call("GET", done["output"][0]).content == picture
        assert api.call("GET", f"/files/{file['id']}/download").content == b"abc"
        unfinished = api.created(seed=4)
    with serve(state=tmp_path) as server:
        api = connect(server)
        assert api.get(unfinished["urls"]["get"])["status"] == "processing", "its end is a fact of its own"
        assert [p["id"] for p in api.get("/predictions")["results"]] == [unfinished["id"], done["id"]]


def test_a_taken_port_and_damaged_entries_do_not_stop_a_start(tmp_path: Path, connect):
    with serve(state=tmp_path) as first:
        done = connect(first).created()
        (tmp_path / "predictions" / "broken").write_bytes(b'{"id": ')
        (tmp_path / "predictions" / "strange").write_bytes(b'{"id": "strange"}')
        with serve(state=tmp_path) as second:
            assert second.port != first.port
            assert [p["id"] for p in connect(second).get("/predictions")["results"]] == [done["id"]]


def test_what_is_old_is_forgotten(tmp_path: Path, connect):
    with serve(state=tmp_path) as server:
        api = connect(server)
        old = api.finished(api.created())
        facts = server.service.find(old["id"])
        facts.created -= 8 * 24 * 3600 * 10**9
        facts.completed -= 8 * 24 * 3600 * 10**9
        server.service._keep(facts)
    with serve(state=tmp_path) as server:
        api = connect(server)
        new = api.created()
        assert [p["id"] for p in api.get("/predictions")["results"]] == [new["id"]]
        assert [path.name for path in (tmp_path / "predictions").iterdir()] == [new["id"]]


def test_an_input_picture_may_be_a_data_uri(api):
    uri = f"data:image/png;base64,{base64.b64encode(b'whatever').decode()}"
    assert api.created(image=uri)["input"]["image"] == uri
