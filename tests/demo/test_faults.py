"""Faults on order: each goes wrong exactly as asked, as often as asked."""

from __future__ import annotations

import pytest
import requests

from vitrine.demo.faults import FaultRule, FaultScript
from vitrine.demo.wire import Request


def order(api, *rules):
    answer = api.call("POST", api.base_url.removesuffix("/v1") + "/_faults", json=list(rules))
    assert answer.status_code == 204, answer.text


def test_drop_after_creates_without_an_answer(demo_server, api):
    order(api, {"on": "create", "do": "drop-after"})
    with pytest.raises(requests.ConnectionError):
        api.create(seed=1)
    assert len(demo_server.requests("create")) == 1
    (found,) = api.get("/predictions")["results"]
    assert found["input"]["seed"] == 1
    assert api.created(seed=2)["status"] == "starting"


def test_drop_before_creates_nothing(demo_server, api):
    order(api, {"on": "create", "nth": 2, "do": "drop-before"})
    first = api.created()
    with pytest.raises(requests.ConnectionError):
        api.create()
    assert [p["id"] for p in api.get("/predictions")["results"]] == [first["id"]]
    assert len(demo_server.requests("create")) == 2


@pytest.mark.parametrize("status", [400, 401, 402, 404, 422, 429, 500, 503])
def test_a_status_is_answered_once_and_nothing_is_created(api, status):
    order(api, {"on": "create", "do": "status", "status": status})
    refused = api.create()
    assert refused.status_code == refused.json()["status"] == status
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert api.get("/predictions")["results"] == []
    assert api.create().status_code == 201


def test_a_status_may_come_after_the_work(api):
    order(api, {"on": "create", "do": "status", "status": 502, "html": True, "after": True})
    refused = api.create()
    assert refused.status_code == 502
    assert refused.headers["Content-Type"] == "text/html"
    assert "<h1>502" in refused.text
    assert len(api.get("/predictions")["results"]) == 1


@pytest.mark.parametrize("place", ["header", "body", "text", None])
def test_a_throttle_says_when_in_each_of_the_known_ways(api, place):
    rule = {"on": "get", "do": "status", "status": 429}
    order(api, rule if place is None else rule | {"retry_after": 7, "in": place})
    answer = api.call("GET", "/predictions/x")
    assert answer.status_code == 429
    assert (answer.headers.get("Retry-After") == "7") == (place == "header")
    assert (answer.json().get("retry_after") == 7) == (place == "body")
    assert ("~7s" in answer.json()["detail"]) == (place == "text")


def test_invalid_fields_can_be_ordered(api):
    order(api, {"on": "create", "do": "status", "status": 422, "invalid_fields": [["prompt", "too rude"]]})
    body = api.create().json()
    assert body["invalid_fields"][0] == {"type": "invalid", "field": "input.prompt", "description": "too rude"}
    assert body["detail"] == "- input.prompt: too rude\n"


@pytest.mark.parametrize("fault", ["truncated-json", "empty"])
def test_an_unreadable_answer_still_did_its_work(api, fault):
    order(api, {"on": "create", "do": fault})
    answer = api.create()
    assert answer.status_code == (201 if fault == "truncated-json" else 200)
    with pytest.raises(ValueError, match=r"Expecting|Unterminated"):
        answer.json()
    assert len(api.get("/predictions")["results"]) == 1


@pytest.mark.parametrize("after", [True, False])
def test_a_delayed_answer_runs_into_the_clients_time_limit(demo_server, api, after):
    order(api, {"on": "create", "do": "delay", "seconds": 60, "after": after})
    with pytest.raises(requests.ReadTimeout):
        api.session.post(f"{api.base_url}/predictions", json={"version": "x", "input": {}}, timeout=0.2)
    assert len(demo_server.requests("create")) == 1


@pytest.mark.parametrize(
    ("rule", "status", "error"),
    [
        ({"do": "fail", "error": "NSFW content detected"}, "failed", "NSFW content detected"),
        ({"do": "aborted"}, "aborted", None),
        ({"do": "canceled"}, "canceled", None),
    ],
)
def test_a_prediction_ends_as_ordered(api, rule, status, error):
    order(api, {"on": "create"} | rule)
    done = api.finished(api.created())
    assert (done["status"], done["error"], done["output"]) == (status, error, None)
    assert api.finished(api.created())["status"] == "succeeded"


def test_an_aborted_prediction_never_ran(api):
    order(api, {"on": "create", "do": "aborted"})
    done = api.finished(api.created())
    assert "started_at" not in done
    assert done["metrics"]["predict_time"] == 0


def test_a_prediction_may_never_finish_and_can_be_cancelled(api):
    order(api, {"on": "create", "do": "never-finish"})
    created = api.created()
    assert api.get(created["urls"]["get"])["status"] == "processing"
    assert api.call("POST", created["urls"]["cancel"]).json()["status"] == "canceled"


def test_an_unknown_status_is_shown_for_so_many_polls(api):
    order(api, {"on": "create", "do": "unknown-status", "status": "hibernating", "polls": 2})
    created = api.created()
    seen = [api.get(created["urls"]["get"])["status"] for _ in range(3)]
    assert seen == ["hibernating", "hibernating", "succeeded"]


def test_a_result_may_be_removed_already(api):
    order(api, {"on": "create", "do": "data-removed"})
    done = api.finished(api.created())
    assert (done["status"], done["output"], done["data_removed"]) == ("succeeded", None, True)


@pytest.mark.parametrize(
    ("shape", "fits"),
    [
        ("string", lambda o: o.startswith("http")),
        ("list", lambda o: len(o) == 2),
        ("dict", lambda o: o["image"].startswith("http") and len(o["more"]) == 1),
        ("nested", lambda o: len(o) == 1 and len(o[0]) == 2),
        ("data-uri", lambda o: all(uri.startswith("data:image/png;base64,") for uri in o)),
        ("null", lambda o: o is None),
        ("text", lambda o: "http" not in o),
    ],
)
def test_an_output_takes_every_shape(api, shape, fits):
    order(api, {"on": "create", "do": "output", "shape": shape})
    done = api.finished(api.created(num_outputs=2))
    assert done["status"] == "succeeded"
    assert fits(done["output"])


def test_a_prediction_takes_as_long_as_ordered(api):
    order(api, {"on": "create", "do": "work", "seconds": 0.3})
    assert api.finished(api.created())["metrics"]["predict_time"] == pytest.approx(0.3)
    assert api.finished(api.created())["metrics"]["predict_time"] == 0


# ---- downloads ----


@pytest.fixture
def output(api):
    return api.finished(api.created())["output"][0]


def test_an_output_may_be_gone(api, output):
    order(api, {"on": "output", "do": "status", "status": 404})
    assert requests.get(output, timeout=10).status_code == 404
    assert requests.get(output, timeout=10).status_code == 200


@pytest.mark.parametrize("fault", ["wrong-length", "drop-midway"])
def test_an_output_may_break_off(api, output, fault):
    order(api, {"on": "output", "do": fault})
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match="IncompleteRead"):
        requests.get(output, timeout=10)


@pytest.mark.parametrize(
    ("options", "content_type", "start"),
    [
        ({"content": "html"}, "text/html; charset=utf-8", b"<!DOCTYPE"),
        ({"content": "pdf"}, "application/pdf", b"%PDF"),
        ({"content": "pdf", "content_type": "image/png"}, "image/png", b"%PDF"),
        ({"content": "same", "content_type": "text/plain"}, "text/plain", b"\x89PNG"),
    ],
)
def test_an_output_may_be_something_else(api, output, options, content_type, start):
    order(api, {"on": "output", "do": "wrong-type"} | options)
    answer = requests.get(output, timeout=10)
    assert answer.headers["Content-Type"] == content_type
    assert answer.content.startswith(start)


def test_an_output_may_be_endless(api, output):
    order(api, {"on": "output", "do": "endless"})
    with requests.get(output, stream=True, timeout=10) as answer:
        assert "Content-Length" not in answer.headers
        taken = 0
        for chunk in answer.iter_content(65536):
            taken += len(chunk)
            if taken > 3_000_000:
                break
    assert taken > 3_000_000


def test_an_output_may_be_slow_and_still_whole(api, output):
    whole = requests.get(output, timeout=10).content
    order(api, {"on": "output", "do": "slow", "seconds": 0.01})
    assert requests.get(output, timeout=10).content == whole


# ---- the script ----


def test_rules_can_be_aimed_counted_looked_at_and_cleared(demo_server, api):
    doors = api.base_url.removesuffix("/v1") + "/_faults"
    aimed = {"on": "create", "do": "status", "status": 402, "where": "expensive"}
    order(api, aimed, {"on": "list", "do": "status", "status": 500, "times": None})
    assert api.create(prompt="cheap").status_code == 201
    assert api.create(prompt="expensive").status_code == 402
    assert [api.call("GET", "/predictions").status_code for _ in range(3)] == [500] * 3
    assert [rule["on"] for rule in api.get(doors)] == ["list"]
    assert api.call("DELETE", doors).status_code == 204
    assert api.call("GET", "/predictions").status_code == 200
    demo_server.fault({"on": "list", "do": "empty"})
    demo_server.clear_faults()
    assert api.get("/predictions")["results"]


@pytest.mark.parametrize(
    "rule",
    [
        "drop",
        {"on": "create"},
        {"on": "nowhere", "do": "empty"},
        {"on": "get", "do": "fail"},
        {"on": "create", "do": "wrong-length"},
        {"on": "create", "do": "output"},
        {"on": "create", "do": "status"},
        {"on": "create", "do": "empty", "nht": 2},
        {"on": "create", "do": "empty", "nth": "two"},
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(api, rule):
    answer = api.call("POST", api.base_url.removesuffix("/v1") + "/_faults", json=rule)
    assert answer.status_code == 422, "nothing is ignored silently: the test that ordered it would pass for nothing"


def test_rules_count_by_themselves():
    script = FaultScript([{"on": "get", "do": "empty", "nth": 2, "times": 2}, {"on": "any", "do": "drop-before"}])
    request = Request("GET", "/v1/predictions/x")
    taken = [rule.do if rule else None for rule in (script.take("get", request) for _ in range(5))]
    assert taken == ["drop-before", "empty", "empty", None, None]
    assert script.pending() == []
    assert FaultRule.parse({"on": "any", "do": "delay", "seconds": 2}).seconds == 2


def test_the_journal_tells_what_was_asked_but_no_token(demo_server, api):
    api.created({"Cancel-After": "90s"}, seed=1)
    api.created(seed=1)
    doors = api.base_url.removesuffix("/v1") + "/_requests"
    journal = api.get(doors)
    assert journal["counts"] == {"POST /v1/predictions": 2}
    first, second = journal["requests"]
    assert first["sha256"] == second["sha256"]
    assert (first["count"], second["count"]) == (1, 2)
    assert (first["target"], first["token"]) == ("create", True)
    assert first["headers"]["cancel-after"] == "90s"
    assert "Bearer" not in str(journal)
    assert api.call("DELETE", doors).status_code == 204
    assert demo_server.requests() == []
