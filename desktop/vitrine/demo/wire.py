"""The small change of the protocol: errors as problem bodies, times, ids, cursor pages."""

from __future__ import annotations

import base64
import json
import re
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import urlencode

TYPE_JSON = "application/json"
TYPE_PROBLEM = "application/problem+json"

PAGE_SIZE = 100
"""Entries of one page of a listing (Replicate OpenAPI 1.0.0-a1)."""

SECOND = 1_000_000_000
"""Nanoseconds in a second: all times inside the service are whole nanoseconds since 1970."""

_DURATION = re.compile(r"^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request as the routes see it; ``headers`` has lower-case names, ``fate`` is a fault on order."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    fate: Mapping[str, Any] = field(default_factory=dict)

    def json(self) -> Any:
        """Return the body as JSON; raise Problem 400 when it is none."""
        try:
            return json.loads(self.body, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise Problem(400, "The request body is not valid JSON.", "Bad request") from error


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: ``body`` is bytes as they are, or anything else as JSON."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = TYPE_JSON

    def payload(self) -> bytes:
        """Return the body as bytes."""
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


class Problem(Exception):
    """Raised to answer with an RFC 7807 body, in the shapes recorded from the real service."""

    def __init__(self, status: int, detail: str, title: str = "", **more: Any) -> None:
        super().__init__(detail)
        self.status = status
        self.body = {**({"title": title} if title else {}), "detail": detail, "status": status, **more}

    def answer(self) -> Answer:
        """Return the problem as an answer."""
        return Answer(self.status, self.body, content_type=TYPE_PROBLEM)


def unauthenticated() -> Problem:
    """Return the body of a missing or wrong token, as recorded from the real service."""
    return Problem(401, "You did not pass a valid authentication token", "Unauthenticated")


def not_found(what: str) -> Problem:
    """Return a 404 for ``what``."""
    return Problem(404, f"The requested {what} could not be found.", "Not found")


def new_id() -> str:
    """Return 26 lower-case base32 characters, as the real service's ids."""
    return base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower()


def now() -> int:
    """Return the time in nanoseconds since 1970."""
    return time.time_ns()


def timestamp(moment: int, digits: int) -> str:
    """Return RFC 3339 with up to ``digits`` fractional digits (cut, trailing zeros dropped as Go prints them).

    The real service prints the same moment with different precision in different answers.
    """
    seconds, rest = divmod(moment, SECOND)
    text = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    fraction = f"{rest:09d}"[:digits].rstrip("0")
    return f"{text}.{fraction}Z" if fraction else f"{text}Z"


def parse_timestamp(text: str, name: str) -> int:
    """Return nanoseconds since 1970; raise Problem 422 when ``text`` (of query ``name``) is no RFC 3339 time."""
    try:
        # A "+" of a zone that was not escaped arrives as a blank.
        moment = datetime.fromisoformat(text.strip().replace(" ", "+"))
    except ValueError as error:
        raise Problem(422, f"{name} must be a valid ISO 8601 date-time", "Invalid query") from error
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return (since.days * 86400 + since.seconds) * SECOND + since.microseconds * 1000


def parse_duration(text: str) -> int:
    """Return the seconds of a ``Cancel-After`` header ("90s", "5m", "1h30m"); raise Problem 422 below 5 s."""
    match = _DURATION.match(text.strip())
    if not match or not any(match.groups()):
        raise Problem(422, "Cancel-After must be a duration such as 30s, 5m or 1h30m", "Invalid header")
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    total = hours * 3600 + minutes * 60 + seconds
    if total < 5:
        raise Problem(422, "Cancel-After must be at least 5 seconds", "Invalid header")
    return total


def page(
    entries: Sequence[_T],
    key: Callable[[_T], tuple[int, str]],
    render: Callable[[_T], Any],
    url: str,
    query: Mapping[str, str],
) -> dict[str, Any]:
    """Return one page of ``entries`` (newest first) with cursor URLs that keep the other parts of ``query``."""
    direction, edge = _cursor(query.get("cursor", ""))
    older = [e for e in entries if key(e) < edge] if direction == "next" else list(entries)
    newer = [e for e in entries if key(e) > edge] if direction == "previous" else []
    shown = newer[-PAGE_SIZE:] if direction == "previous" else older[:PAGE_SIZE]
    more_before = shown and key(entries[0]) > key(shown[0])
    more_after = shown and key(entries[-1]) < key(shown[-1])

    def link(direction: str, entry: _T) -> str:
        token = base64.urlsafe_b64encode(json.dumps([direction, *key(entry)]).encode()).decode()
        return f"{url}?{urlencode({**query, 'cursor': token})}"

    return {
        "previous": link("previous", shown[0]) if more_before else None,
        "next": link("next", shown[-1]) if more_after else None,
        "results": [render(entry) for entry in shown],
    }


def _cursor(token: str) -> tuple[str, tuple[int, str]]:
    if not token:
        return "", (0, "")
    try:
        direction, moment, name = json.loads(base64.urlsafe_b64decode(token))
        return str(direction), (int(moment), str(name))
    except (ValueError, TypeError) as error:
        raise Problem(400, "Invalid cursor", "Bad request") from error
