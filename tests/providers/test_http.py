"""The transport: what is sent again and what never is, what each refusal means, and who sees the key."""

from __future__ import annotations

import socket
import threading

import pytest
from scripted_server import TOKEN, Pauses, Reply, ScriptedServer

from vitrine.errors import (
    AuthenticationError,
    Interrupted,
    InvalidRequest,
    ModelUnavailable,
    PaymentRequired,
    ProviderError,
    ProviderUnavailable,
    RateLimited,
    ResultExpired,
    StudioError,
    UnexpectedResponse,
)
from vitrine.providers.http import HttpClient
from vitrine.providers.http_errors import Answer, Call, invalid_fields, retry_after
from vitrine.providers.origins import Origin, origin_of

READ = Call("Replicate")
CREATE = Call("Replicate", creates=True, thing="the model a/b")
HTML = Reply(b"<html><body>520: Web server returns an unknown error</body></html>", 520, {"Content-Type": "text/html"})
NOT_FOUND = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n"


@pytest.fixture
def make(scripted: ScriptedServer, pauses: Pauses):
    made: list[HttpClient] = []

    def make(base_url: str = "", **options) -> HttpClient:
        more = {"authorise": lambda: {"Authorization": f"Bearer {TOKEN}"}, "wait": pauses, **options}
        made.append(HttpClient(base_url or scripted.base_url, name="Replicate", **more))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def http(make) -> HttpClient:
    return make()


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# ---- retries ----


@pytest.mark.parametrize(
    "trouble",
    [
        Reply({"detail": "x"}, 500),
        HTML,
        Reply({"detail": "later"}, 429),
        Reply({"detail": "x"}, 408),
        Reply(b""),
        Reply(b'{"a": [1, 2'),
        Reply(b"<html>hello</html>"),
        Reply(drop=True),
        Reply(raw=NOT_FOUND.encode() + b'{"half": '),
    ],
)
def test_a_read_survives_passing_trouble(http, scripted, pauses, trouble):
    scripted.answers(trouble, trouble, Reply({"fine": True}))
    assert http.get("account", READ) == {"fine": True}
    assert len(scripted.seen) == 3
    assert len(pauses) == 2
    assert pauses[0] <= 0.5
    assert pauses[1] <= 1.0


def test_reads_are_given_up_after_five_tries(http, scripted, pauses):
    scripted.answers(Reply({"detail": "broken"}, 503))
    with pytest.raises(ProviderUnavailable, match="HTTP 503") as caught:
        http.get("account", READ)
    assert len(scripted.seen) == 5
    assert len(pauses) == 4
    assert caught.value.sent
    assert caught.value.charged is False


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 451])
def test_a_definite_no_is_not_asked_again(http, scripted, status):
    scripted.answers(Reply({"detail": "no"}, status))
    with pytest.raises(ProviderError):
        http.get("account", READ)
    assert len(scripted.seen) == 1


@pytest.mark.parametrize("trouble", [HTML, Reply({"detail": "x"}, 429), Reply(b""), Reply(drop=True)])
def test_a_create_is_never_sent_again(http, scripted, pauses, trouble):
    scripted.answers(trouble, Reply({"id": "second"}))
    with pytest.raises(ProviderError):
        http.create("predictions", {"input": {}}, CREATE)
    assert len(scripted.seen) == 1
    assert pauses == []


def test_the_wait_that_the_service_asks_for_is_kept(http, scripted, pauses):
    scripted.answers(Reply({"detail": "slow down", "retry_after": 5}, 429), Reply({}))
    http.get("account", READ)
    assert 5 <= pauses[0] <= 5.5


def test_a_long_wait_is_left_to_the_caller(http, scripted, pauses):
    scripted.answers(Reply({"detail": "slow down", "retry_after": 300}, 429))
    with pytest.raises(RateLimited) as caught:
        http.get("account", READ)
    assert caught.value.retry_after == 300
    assert caught.value.hint == "Next try in 300 s."
    assert pauses == []


def test_a_stop_ends_the_wait(scripted, make):
    def stopped(seconds: float) -> None:
        raise Interrupted

    scripted.answers(Reply({}, 503))
    with pytest.raises(Interrupted):
        make(wait=stopped).get("account", READ)
    assert len(scripted.seen) == 1


@pytest.mark.parametrize(
    ("headers", "body", "low", "high"),
    [
        ({"retry-after": "7"}, "{}", 7, 7),
        ({"retry-after": "Fri, 01 Jan 2100 00:00:00 GMT"}, "{}", 1e9, 4e9),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, "{}", 0, 0),
        ({"retry-after": "7"}, '{"retry_after": 2.5}', 2.5, 2.5),
        ({"ratelimit-reset": "3"}, "", 3, 3),
        ({"retry-after": "soon", "ratelimit-reset": "3"}, "", 3, 3),
        ({"retry-after": "-4"}, "", 0, 0),
    ],
)
def test_how_long_to_wait_is_read_from_body_and_headers(headers, body, low, high):
    assert low <= retry_after(Answer(429, headers, body)) <= high


@pytest.mark.parametrize("headers", [{}, {"retry-after": "nan"}, {"ratelimit-reset": "inf"}, {"retry-after": "x" * 99}])
def test_no_wait_is_made_up(headers):
    assert retry_after(Answer(429, headers, '{"retry_after": true}')) is None


# ---- whether a create can have arrived ----


def test_refused_connection_was_not_sent(make):
    with pytest.raises(ProviderUnavailable) as caught:
        make(f"http://127.0.0.1:{closed_port()}/v1").create("predictions", {}, CREATE)
    assert caught.value.sent is False
    assert caught.value.charged is False
    assert "Nothing was sent" in caught.value.message
    assert "Connection refused" in caught.value.details


def test_unknown_host_was_not_sent(make):
    with pytest.raises(ProviderUnavailable) as caught:
        make("http://no-such-host.invalid/v1").create("predictions", {}, CREATE)
    assert caught.value.sent is False


def test_failed_handshake_was_not_sent(make, scripted):
    # A server that speaks no TLS at all.
    scripted.answers(Reply({}))
    with pytest.raises(ProviderUnavailable) as caught:
        make(scripted.base_url.replace("http:", "https:")).create("predictions", {}, CREATE)
    assert caught.value.sent is False
    assert scripted.seen == []


def test_dropped_connection_may_have_arrived(http, scripted):
    scripted.answers(Reply(drop=True))
    with pytest.raises(ProviderUnavailable, match="may have received") as caught:
        http.create("predictions", {"input": 1}, CREATE)
    assert caught.value.sent is True
    assert caught.value.charged is None


def test_read_timeout_may_have_arrived(make):
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        client = make(f"http://127.0.0.1:{deaf.getsockname()[1]}", read_timeout=0.2)
        with pytest.raises(ProviderUnavailable) as caught:
            client.create("predictions", {"input": 1}, CREATE)
    assert caught.value.sent is True


@pytest.mark.parametrize(
    "reply", [Reply(b""), Reply(b'{"id": "a'), Reply(b"<html>", 201), Reply(raw=NOT_FOUND.encode() + b'{"id": "a"')]
)
def test_unreadable_answer_may_have_arrived(http, scripted, reply):
    scripted.answers(reply)
    with pytest.raises((UnexpectedResponse, ProviderUnavailable)) as caught:
        http.create("predictions", {"input": 1}, CREATE)
    assert caught.value.sent is True
    assert caught.value.charged is None


def test_endless_answer_is_cut_off(http, scripted, monkeypatch):
    monkeypatch.setattr("vitrine.providers.http.JSON_LIMIT", 300_000)
    scripted.answers(Reply(b"[" + b" " * 1_000_000 + b"]"))
    with pytest.raises(UnexpectedResponse):
        http.create("predictions", {}, CREATE)


def test_deeply_nested_answer_is_unreadable(http, scripted):
    scripted.answers(Reply(b"[" * 200_000))
    with pytest.raises(UnexpectedResponse):
        http.create("predictions", {}, CREATE)


def test_sending_is_announced_after_everything_that_can_fail_here(make, scripted):
    announced = []
    scripted.answers(Reply({"id": "a"}))
    with pytest.raises(ProviderError, match="not a web address"):
        make("ftp://nowhere").create("x", {}, CREATE, sending=lambda: announced.append(1))
    with pytest.raises(AuthenticationError, match="characters that no key has"):
        make(authorise=lambda: {"Authorization": "Bearer r8_“smart”"}).create(
            "x", {}, CREATE, sending=lambda: announced.append(2)
        )
    assert announced == []
    assert scripted.seen == []


def test_what_sending_raises_ends_the_call(http, scripted):
    def stop() -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        http.create("predictions", {}, CREATE, sending=stop)
    assert scripted.seen == []


# ---- what refusals mean ----


@pytest.mark.parametrize(
    ("status", "body", "error", "words"),
    [
        (401, {"title": "Unauthenticated", "detail": "no valid token"}, AuthenticationError, "refused the key"),
        (403, {"detail": "no"}, AuthenticationError, "refused the key"),
        (402, {"title": "Insufficient credit", "detail": "x"}, PaymentRequired, "no credit left"),
        (404, {"detail": "x"}, ModelUnavailable, "does not offer the model a/b"),
        (413, {"detail": "Files must be less than 100MB in size"}, InvalidRequest, "too large"),
        (422, {"detail": "something"}, InvalidRequest, "It says: something"),
        (400, {"detail": "bad"}, InvalidRequest, "refused the request"),
        (429, {"detail": "Request was throttled."}, RateLimited, "slow down"),
        (408, {}, ProviderUnavailable, "Request Timeout"),
        (409, {}, ProviderUnavailable, "Conflict"),
        (500, {}, ProviderUnavailable, "Internal Server Error"),
        (520, b"<html>", ProviderUnavailable, "HTTP 520"),
        (302, b"", ProviderError, "not at this address"),
    ],
)
def test_each_refusal_has_its_error(http, scripted, status, body, error, words):
    scripted.answers(Reply(body, status))
    with pytest.raises(error, match=words) as caught:
        http.create("predictions", {"input": 1}, CREATE)
    unknown = status in (408, 409) or status >= 500
    assert caught.value.charged is (None if unknown else False)
    assert caught.value.title
    assert caught.value.hint
    assert f"HTTP {status}" in caught.value.details
    if unknown:
        assert caught.value.sent


def test_gone_is_what_the_call_says(http, scripted):
    scripted.answers(Reply({"detail": "x"}, 404))
    with pytest.raises(ResultExpired, match="does not have this job any more"):
        http.get("predictions/x", Call("Replicate", missing=ResultExpired, thing="this job"))


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        (
            '{"invalid_fields": [{"type": "enum", "field": "input.output_format", "description": "one of jpg"}]}',
            {"output_format": "one of jpg"},
        ),
        (
            '{"invalid_fields": [{"type": "required", "field": "input", "description": "prompt is required"}]}',
            {"prompt": "prompt is required"},
        ),
        (
            '{"detail": "- input.steps: Must be less than or equal to 4\\n- input: prompt is required\\n"}',
            {"steps": "Must be less than or equal to 4", "prompt": "This is needed."},
        ),
        ('{"invalid_fields": [{"field": "input.a"}, 5, null, {"field": 3}]}', {"a": "The service refused this value."}),
        ('{"invalid_fields": {"a": 1}}', {}),
        ("<html>", {}),
        ("[1]", {}),
    ],
)
def test_refused_values_are_named(body, fields):
    assert invalid_fields(Answer(422, {}, body)) == fields


def test_refused_values_stand_in_the_error(http, scripted):
    scripted.answers(
        Reply({"detail": "bad", "invalid_fields": [{"field": "input.steps", "description": "at most 4"}]}, 422)
    )
    with pytest.raises(InvalidRequest, match="refused a value") as caught:
        http.create("predictions", {}, CREATE)
    assert caught.value.fields == {"steps": "at most 4"}


def test_a_key_repeated_by_the_service_is_taken_out(http, scripted):
    scripted.answers(Reply({"detail": f"Invalid token {TOKEN}, go away"}, 401))
    with pytest.raises(AuthenticationError) as caught:
        http.get("account", READ)
    assert TOKEN not in repr(caught.value.failure())
    assert "[redacted]" in caught.value.details
    scripted.answers(Reply(f"you sent {TOKEN}".encode()))
    with pytest.raises(UnexpectedResponse) as unreadable:
        http.create("x", {}, CREATE)
    assert TOKEN not in repr(unreadable.value.failure())


# ---- who sees the key ----


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.replicate.com/v1", Origin("https", "api.replicate.com", 443)),
        ("HTTPS://api.replicate.com/v1", None),
        ("http://127.0.0.1:8080/v1", Origin("http", "127.0.0.1", 8080)),
        ("http://[::1]:9/x", Origin("http", "::1", 9)),
        ("https://API.Replicate.com", Origin("https", "api.replicate.com", 443)),
        ("https://api.replicate.com@evil.example/", None),
        ("https://evil.example\\@api.replicate.com/", None),
        ("https://user:pw@api.replicate.com/", None),
        ("https://api.replicate.com /", None),
        ("https://api.replicate.com/a b", None),
        ("https://api.replicate.com/\r\nX: y", None),
        ("https://api.replicate.com:99999/", None),
        ("ftp://api.replicate.com/", None),
        ("//api.replicate.com/", None),
        ("", None),
        (None, None),
        ({"url": 1}, None),
    ],
)
def test_only_plain_urls_lead_somewhere(url, origin):
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://api.replicate.com/v1/predictions/x", True),
        ("https://replicate.delivery/x.png", True),
        ("https://pbxt.replicate.delivery/x.png", True),
        ("http://replicate.delivery/x.png", False),
        ("https://replicate.delivery:8443/x.png", False),
        ("https://evilreplicate.delivery/x.png", False),
        ("https://replicate.delivery.evil.example/x.png", False),
        ("https://evil.example/?https://api.replicate.com", False),
        ("http://127.0.0.1:1/", False),
    ],
)
def test_the_key_goes_to_the_service_only(make, url, trusted):
    client = make(trusted_hosts=("api.replicate.com", "replicate.delivery", ".replicate.delivery"))
    assert client.trusts(url) is trusted


def test_the_key_goes_to_the_base_url_and_not_to_a_stranger(http, scripted, other):
    scripted.answers(Reply(b"mine"))
    other.answers(Reply(b"theirs"))
    for server in (scripted, other):
        with http.stream(f"{server.origin}/file.png", READ) as download:
            b"".join(download.chunks)
    assert scripted.seen[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert "authorization" not in other.seen[0].headers


def test_a_redirection_does_not_carry_the_key_away(http, scripted, other):
    scripted.answers(Reply(b"", 302, {"Location": f"{other.origin}/real.png"}))
    other.answers(Reply(b"bytes"))
    with http.stream(f"{scripted.origin}/file.png", READ) as download:
        assert b"".join(download.chunks) == b"bytes"
    assert "authorization" in scripted.seen[0].headers
    assert "authorization" not in other.seen[0].headers


def test_redirections_end(http, scripted):
    scripted.answers(lambda seen: Reply(b"", 302, {"Location": seen.path + "x"}))
    with pytest.raises(ProviderError, match="not at this address"), http.stream(f"{scripted.origin}/f", READ):
        pass
    assert len(scripted.seen) == 6


@pytest.mark.parametrize("target", ["http://example.invalid/x", "file:///etc/passwd", "ftp://a/b"])
def test_unsafe_addresses_are_not_opened(http, scripted, target):
    scripted.answers(Reply(b"", 302, {"Location": target}))
    with pytest.raises(ProviderError, match="does not open"), http.stream(f"{scripted.origin}/f", READ):
        pass
    with pytest.raises(ProviderError, match="does not open"), http.stream(target, READ):
        pass


def test_neither_netrc_nor_proxies_come_between(make, scripted, tmp_path, monkeypatch):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login thief password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
    scripted.answers(Reply({}))
    make().get("account", READ)
    assert scripted.seen[0].headers["authorization"] == f"Bearer {TOKEN}"


def test_no_cookie_is_kept(http, scripted):
    scripted.answers(Reply({}, headers={"Set-Cookie": "track=1; Path=/"}))
    http.get("a", READ)
    http.get("b", READ)
    assert "cookie" not in scripted.seen[1].headers


# ---- streams ----


def test_a_stream_says_its_size_and_type(http, scripted):
    scripted.answers(Reply(b"x" * 500_000, headers={"Content-Type": "Image/PNG; charset=x"}))
    with http.stream(f"{scripted.origin}/f", READ) as download:
        assert (download.size, download.content_type) == (500_000, "image/png")
        sizes = [len(chunk) for chunk in download.chunks]
    assert sum(sizes) == 500_000
    assert max(sizes) <= 256 * 1024
    assert scripted.seen[0].headers["accept-encoding"] == "identity"


def test_a_stream_without_a_length_has_no_size(http, scripted):
    scripted.answers(Reply(raw=b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall of it"))
    with http.stream(f"{scripted.origin}/f", READ) as download:
        assert download.size is None
        assert b"".join(download.chunks) == b"all of it"


def test_a_short_body_is_an_error(http, scripted):
    scripted.answers(Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this"))
    with (
        http.stream(f"{scripted.origin}/f", READ) as download,
        pytest.raises(ProviderUnavailable, match="broke off"),
    ):
        b"".join(download.chunks)


def test_opening_a_stream_is_tried_again(http, scripted):
    scripted.answers(Reply({}, 503), Reply(drop=True), Reply(b"there"))
    with http.stream(f"{scripted.origin}/f", READ) as download:
        assert b"".join(download.chunks) == b"there"
    assert len(scripted.seen) == 3


def test_a_stream_left_early_leaves_nothing_open(http, scripted):
    scripted.answers(Reply(b"x" * 2_000_000))
    with http.stream(f"{scripted.origin}/f", READ) as download:
        next(download.chunks)
    scripted.answers(Reply({"next": 1}))
    assert http.get("account", READ) == {"next": 1}


# ---- threads and connections ----


def test_connections_are_used_again_by_other_threads(http, scripted):
    scripted.answers(Reply({}))
    for _ in range(4):
        thread = threading.Thread(target=http.get, args=("account", READ))
        thread.start()
        thread.join()
    assert len(scripted.seen) == 4
    assert len({seen.port for seen in scripted.seen}) == 1


def test_many_threads_at_once(http, scripted):
    scripted.answers(lambda seen: Reply({"path": seen.path}))
    results: dict[int, object] = {}
    threads = [threading.Thread(target=lambda n=n: results.update({n: http.get(f"item/{n}", READ)})) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {n: {"path": f"/v1/item/{n}"} for n in range(16)}


def test_a_closed_client_still_works_and_keeps_nothing(http, scripted):
    scripted.answers(Reply({}))
    http.get("account", READ)
    http.close()
    http.get("account", READ)
    http.get("account", READ)
    assert len({seen.port for seen in scripted.seen}) == 3


def test_every_error_is_for_people(http, scripted):
    for status in (400, 401, 402, 404, 408, 413, 422, 429, 500, 599):
        scripted.answers(Reply({"detail": "x"}, status))
        with pytest.raises(StudioError) as caught:
            http.create("predictions", {}, CREATE)
        assert "Replicate" in caught.value.message
        assert caught.value.failure().code != "error"
