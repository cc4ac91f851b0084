"""HTTP to a service: pooled sessions, bounded retries of what is safe, and a key that goes nowhere else."""

from __future__ import annotations

import contextlib
import json
import logging
import random
import time
from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn, TypeVar
from urllib.parse import urljoin

from vitrine.errors import AuthenticationError, ProviderError, ProviderUnavailable, RateLimited, UnexpectedResponse
from vitrine.providers.base import Download
from vitrine.providers.bodies import CHUNK, Body, BytesBody, Upload
from vitrine.providers.http_errors import Answer, Call, raise_refusal, raise_unreadable, transport_fault
from vitrine.providers.origins import LOOPBACK, Origin, origin_of
from vitrine.providers.sessions import SessionRack

if TYPE_CHECKING:
    import requests

T = TypeVar("T")
JSON_LIMIT = 32 * 1024 * 1024
"""Most bytes of a JSON answer that are read; ``data:`` outputs make answers of some megabytes."""
LONGEST_PAUSE = 30.0
"""Seconds waited here at most between two tries; what asks for more is left to the caller."""
REDIRECTS = 5

_log = logging.getLogger(__name__)


def prepare() -> None:
    """Import the libraries ahead of the first exchange."""
    import requests

    _log.debug("ready to speak HTTP with requests %s", requests.__version__)


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    url: str
    call: Call
    headers: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)
    body: Callable[[], contextlib.AbstractContextManager[Body | None]] = contextlib.nullcontext
    retried: bool = True


class HttpClient:
    """Speaks to one service. Thread-safe: every exchange has a session of its own while it lasts.

    ``authorise`` returns the headers that carry the key; they go only to the origin of ``base_url`` and, over
    https, to ``trusted_hosts`` (a leading dot stands for every host below). Reads are tried ``tries`` times with
    exponential backoff and full jitter; ``wait(seconds)`` sleeps and may raise Interrupted. A create is sent once.
    Times are in seconds. ``base_url`` may be a callable: a service of our own is at another port after each start.
    """

    def __init__(
        self,
        base_url: str | Callable[[], str],
        *,
        name: str,
        authorise: Callable[[], Mapping[str, str]],
        trusted_hosts: Collection[str] = (),
        connect_timeout: float = 10.0,
        read_timeout: float = 30.0,
        tries: int = 5,
        first_pause: float = 0.5,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._base_url = base_url
        self.name = name
        self.read_timeout = read_timeout
        self._authorise = authorise
        self._trusted = tuple(trusted_hosts)
        self._timeout = (connect_timeout, read_timeout)
        self._tries = tries
        self._first_pause = first_pause
        self._wait = wait
        self._sessions = SessionRack()

    def close(self) -> None:
        """Close every idle connection; one in use is closed when its exchange ends."""
        self._sessions.close()

    @property
    def base_url(self) -> str:
        """Return the address everything is below, without a slash at its end."""
        return (self._base_url if isinstance(self._base_url, str) else self._base_url()).strip().rstrip("/")

    @property
    def origin(self) -> Origin:
        """Return the origin of the base URL; raise ProviderError when it is no web address."""
        origin = origin_of(self.base_url)
        if origin is None:
            raise ProviderError(
                "Wrong address",
                f"The address set for {self.name} is not a web address. Nothing was sent.",
                "It starts with https:// and holds no user name.",
            )
        return origin

    # ---- what may be asked ----

    def trusts(self, url: object) -> bool:
        """Return whether the key may be sent to this URL."""
        origin = origin_of(url)
        if origin is None:
            return False
        below = any(h.startswith(".") and origin.host.endswith(h) for h in self._trusted)
        trusted = origin.scheme == "https" and origin.port == 443 and (origin.host in self._trusted or below)
        return trusted or origin == self.origin

    def get(self, path: str, call: Call, *, params: Mapping[str, str] | None = None) -> object:
        """Return the JSON at ``path`` (below the base URL, or a whole URL that is trusted)."""
        return self._json(_Request("GET", self._url(path), call, params=params or {}))

    def query(self, path: str, text: str, call: Call) -> object:
        """Return the JSON that the safe method QUERY answers for a plain text."""
        headers = {"Content-Type": "text/plain; charset=utf-8"}
        return self._json(
            _Request(
                "QUERY", self._url(path), call, headers, body=lambda: contextlib.nullcontext(BytesBody(text.encode()))
            )
        )

    def repeatable_post(self, path: str, call: Call) -> object:
        """POST nothing to ``path``, again if need be: only for what does the same when it arrives twice."""
        return self._json(_Request("POST", self._url(path), call))

    def upload(self, path: str, call: Call, body: Callable[[], contextlib.AbstractContextManager[Upload]]) -> object:
        """Send a file as ``body`` opens it, again if need be (a file uploaded twice costs nothing)."""
        return self._json(_Request("POST", self._url(path), call, body=body))

    def create(
        self,
        path: str,
        data: object,
        call: Call,
        *,
        headers: Mapping[str, str] | None = None,
        sending: Callable[[], None] = lambda: None,
    ) -> object:
        """POST ``data`` as JSON, once and never again; return the JSON answer.

        ``sending`` is called right before, when what can be wrong on this side (no key, a bad address) is not.
        Raise ProviderUnavailable with ``sent=False`` when it certainly never arrived, with ``sent=True`` or
        UnexpectedResponse when nobody knows, RateLimited when the service asks to come back later.
        """
        encoded = json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
        send = {"Content-Type": "application/json", **(headers or {})}
        request = _Request(
            "POST", self._url(path), call, send, body=lambda: contextlib.nullcontext(BytesBody(encoded)), retried=False
        )
        if self.trusts(request.url):
            self._key()
        sending()
        return self._json(request)

    @contextlib.contextmanager
    def stream(self, url: str, call: Call) -> Generator[Download]:
        """Open a file for reading in chunks; over http only at the host of the base URL.

        The chunks raise ProviderUnavailable when the connection breaks or the body ends early.
        """
        request = _Request("GET", self._safe_to_fetch(url), call, {"Accept-Encoding": "identity", "Accept": "*/*"})
        with contextlib.ExitStack() as stack:
            response = self._again(request, lambda: stack.enter_context(self._exchange(request)))
            size = _content_length(response)
            content_type = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
            yield Download(_chunks(response, size, call), size, content_type)

    # ---- how it is asked ----

    def _url(self, path: str) -> str:
        _ = self.origin  # Refuse a base URL that is no web address before anything else.
        return path if path.startswith(("https:", "http:")) else f"{self.base_url}/{path.lstrip('/')}"

    def _safe_to_fetch(self, url: str) -> str:
        origin = origin_of(url)
        if origin and (origin.scheme == "https" or (self.origin.scheme, self.origin.host) == ("http", origin.host)):
            return url
        raise ProviderError(
            "Unsafe address",
            f"{self.name} names an address for the result that Vitrine does not open.",
            "Only secure web addresses (https) are opened. The job's details hold the address.",
            charged=None,
        )

    def _json(self, request: _Request) -> object:
        return self._again(request, lambda: self._read_json(request))

    def _again(self, request: _Request, action: Callable[[], T]) -> T:
        """Do ``action``, several times when the request may be repeated and the trouble may pass."""
        attempt = 0
        while True:
            attempt += 1
            try:
                return action()
            except (RateLimited, ProviderUnavailable, UnexpectedResponse) as error:
                asked = getattr(error, "retry_after", None) or 0.0
                if not request.retried or attempt >= self._tries or asked > LONGEST_PAUSE:
                    raise
                longest = min(self._first_pause * 2 ** (attempt - 1), LONGEST_PAUSE)
                pause = asked + random.uniform(0, longest)
                _log.info("%s: %s, try %d in %.1f s", self.name, error.title, attempt + 1, pause)
            self._wait(pause)

    def _read_json(self, request: _Request) -> object:
        with self._exchange(request) as response:
            body = bytearray()
            for chunk in _chunks(response, _content_length(response), request.call):
                body += chunk
                if len(body) > JSON_LIMIT:
                    raise_unreadable(request.call, f"more than {JSON_LIMIT} bytes")
            try:
                return json.loads(self._without_key(bytes(body)))
            except (ValueError, RecursionError) as error:
                self._raise_unreadable(request, response.status_code, bytes(body[:2000]), error)

    def _raise_unreadable(self, request: _Request, status: int, body: bytes, error: Exception) -> NoReturn:
        try:
            raise_unreadable(request.call, f"HTTP {status}", self._scrub(body.decode("utf-8", "replace")))
        except UnexpectedResponse as unreadable:
            raise unreadable from error

    @contextlib.contextmanager
    def _exchange(self, request: _Request) -> Generator[requests.Response]:
        """Send once, follow redirections of a GET, and give the response; raise for any other status."""
        with self._sessions.one() as session, contextlib.ExitStack() as stack:
            url = request.url
            for _ in range(REDIRECTS + 1):
                response = stack.enter_context(contextlib.closing(self._send(session, request, url)))
                target = response.headers.get("Location")
                if not response.is_redirect or request.method != "GET" or not target:
                    break
                url = self._safe_to_fetch(urljoin(url, target))
            if not 200 <= response.status_code < 300:
                raise_refusal(request.call, self._answer(response))
            yield response

    def _send(self, session: requests.Session, request: _Request, url: str) -> requests.Response:
        import requests
        from urllib3.exceptions import HTTPError

        key = self._key() if self.trusts(url) else {}
        origin = origin_of(url)
        # A proxy of the environment cannot reach this computer's own loopback.
        session.trust_env = origin is None or origin.host not in LOOPBACK
        with request.body() as body:
            try:
                return session.request(
                    request.method,
                    url,
                    params=request.params if url == request.url else None,
                    data=body,
                    headers={**request.headers, **_multipart(body)},
                    # Given even when empty: without it, a ~/.netrc entry would replace our header.
                    auth=lambda prepared: _with_headers(prepared, key),
                    timeout=self._timeout,
                    allow_redirects=False,
                    stream=True,
                )
            except (requests.RequestException, HTTPError) as error:
                # The body is asked for after the head has gone out: untouched, nothing can have been created.
                sent = body.touched if body is not None else not isinstance(error, requests.ConnectTimeout)
                raise transport_fault(request.call, error, sent=sent) from error

    def _key(self) -> Mapping[str, str]:
        headers = self._authorise()
        if all(value.isascii() and value.isprintable() for value in headers.values()):
            return headers
        raise AuthenticationError(
            "Key refused",
            f"The key for {self.name} holds characters that no key has. Nothing was sent.",
            "Copy the key again and put it in Settings.",
        )

    def _answer(self, response: requests.Response) -> Answer:
        import requests

        body = b""
        with contextlib.suppress(requests.RequestException, OSError):
            body = next(response.iter_content(64 * 1024), b"")
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, self._scrub(body.decode("utf-8", "replace")))

    def _scrub(self, text: str) -> str:
        """Take the key out of a text that came from outside: some services repeat it in their refusals."""
        for secret in self._secrets():
            text = text.replace(secret, "[redacted]")
        return text

    def _without_key(self, body: bytes) -> bytes:
        """Take the key out of an answer: what a model prints of its surroundings comes back in a job's error."""
        for secret in self._secrets():
            body = body.replace(secret.encode(), b"[redacted]")
        return body

    def _secrets(self) -> list[str]:
        words = [value.rsplit(" ", 1)[-1] for value in self._authorise().values()]
        return [word for word in words if len(word) >= 6]


def _with_headers(prepared: requests.PreparedRequest, headers: Mapping[str, str]) -> requests.PreparedRequest:
    prepared.headers.update(headers)
    return prepared


def _multipart(body: Body | None) -> dict[str, str]:
    return {"Content-Type": f"multipart/form-data; boundary={body.boundary}"} if isinstance(body, Upload) else {}


def _content_length(response: requests.Response) -> int | None:
    text = response.headers.get("Content-Length", "")
    encoded = response.headers.get("Content-Encoding", "identity") != "identity"
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 and not encoded else None


def _chunks(response: requests.Response, size: int | None, call: Call) -> Iterator[bytes]:
    """Yield the body; an early end is an error even where urllib3 1 would pass it over."""
    import requests
    from urllib3.exceptions import HTTPError

    done = 0
    try:
        for chunk in response.iter_content(CHUNK):
            done += len(chunk)
            yield chunk
    except (requests.RequestException, HTTPError, OSError) as error:
        raise transport_fault(call, error, sent=True) from error
    if size is not None and done < size:
        raise transport_fault(call, EOFError(f"{done} of {size} bytes"), sent=True)
