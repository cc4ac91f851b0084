"""What a service's refusal or a broken connection means, in words: the one place where HTTP becomes errors."""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import NoReturn

from vitrine.errors import (
    AuthenticationError,
    InvalidRequest,
    ModelUnavailable,
    NoConnection,
    PaymentRequired,
    ProviderError,
    ProviderUnavailable,
    RateLimited,
    ResultExpired,
    UnexpectedResponse,
)

DETAILS_LIMIT = 2000
"""Characters of a service's own text that are kept."""

FREE = "You were not charged."
_REQUIRED = re.compile(r"^(?:-\s*)?(?:input:?\s+)?['\"]?(\w{1,100})['\"]? is (?:a )?required", re.IGNORECASE)
_INPUT_LINE = re.compile(r"^-?\s*input\.(\w{1,100}):\s*(.{1,500})$")


@dataclass(frozen=True, slots=True)
class Call:
    """What was asked, as far as words need it.

    ``creates`` says that the call makes a job, which costs money. ``missing`` is the error for what is not there,
    ``thing`` what was not there; ``gone`` are the statuses that say so.
    """

    provider: str
    creates: bool = False
    missing: type[ProviderError] = ModelUnavailable
    thing: str = "this model"
    gone: frozenset[int] = frozenset({404, 410})

    @property
    def about_job(self) -> bool:
        """Return whether the call is about a job that exists already, and may have been charged."""
        return self.missing is ResultExpired

    @property
    def safe(self) -> str:
        """Return what is safe when the call is refused."""
        return "Nothing is lost." if self.about_job else FREE


@dataclass(frozen=True, slots=True)
class Answer:
    """A refusal as it came: status, headers in lower case, and the beginning of the body as text."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def problem(self) -> dict[str, object]:
        """Return the body as an RFC 7807 object, empty when it is none (HTML from an edge server, say)."""
        try:
            data = json.loads(self.text)
        except (ValueError, RecursionError):
            return {}
        return data if isinstance(data, dict) else {}

    @property
    def detail(self) -> str:
        """Return the service's own sentence, empty when it sent none."""
        for name in ("detail", "error", "message", "title"):
            text = self.problem.get(name)
            if isinstance(text, str) and text.strip():
                return text.strip()[:DETAILS_LIMIT]
        return ""

    @property
    def raw(self) -> str:
        """Return status and body for the details, shortened."""
        return f"HTTP {self.status}: {self.detail or ' '.join(self.text.split())[:500]}".rstrip(": ")


def raise_refusal(call: Call, answer: Answer) -> NoReturn:
    """Raise the error that a status outside 200-299 stands for (Replicate's table of errors, RFC 9110)."""
    try:
        _refuse(call, answer)
    except ProviderError as error:
        if call.about_job:
            error.charged = None
        raise


def _refuse(call: Call, answer: Answer) -> NoReturn:
    name, status = call.provider, answer.status
    if status in call.gone:
        _raise_missing(call, answer)
    if status in (401, 403):
        raise AuthenticationError(
            "Key refused",
            f"{name} refused the key. It may have been revoked. {call.safe}",
            "Put a new key in Settings, then start the job again.",
            details=answer.raw,
        )
    if status == 402:
        raise PaymentRequired(
            "No credit left",
            f"{name} says this account has no credit left. {call.safe}",
            f"Add credit at {name}, then start the job again.",
            details=answer.raw,
        )
    if status == 429:
        _raise_rate_limit(call, answer)
    if status in (408, 409) or status >= 500:
        raise _service_fault(call, answer)
    if 300 <= status < 400:
        _raise_redirect(call, answer)
    _raise_invalid(call, answer)


def raise_unreadable(call: Call, why: str, text: str = "") -> NoReturn:
    """Raise UnexpectedResponse for a successful answer that cannot be read; the outcome of a create is unknown."""
    message = f"{call.provider} answered with something Vitrine cannot read."
    if call.creates:
        message = (
            f"{message} It may have started the job, and may charge for it. Vitrine did not send it again; "
            f"looking for it at {call.provider} costs nothing."
        )
    raise UnexpectedResponse(
        "Unreadable answer",
        message,
        "Try again in a while.",
        charged=None if call.creates else False,
        details=f"{why}: {' '.join(text.split())[:300]}".rstrip(": "),
    )


def transport_fault(call: Call, error: BaseException, *, sent: bool) -> ProviderUnavailable:
    """Return the error for a connection that could not be made or broke off.

    ``sent`` False is only right when not one byte of the request's body has left this computer.
    """
    details = describe(error)
    name = call.provider
    if call.creates and sent:
        return NoConnection(
            "Connection lost",
            f"Lost connection. {name} may have received the job and may charge for it. Checking costs nothing.",
            f"Vitrine looks for the job at {name} before anything is sent again.",
            details=details,
        )
    if "CERTIFICATE_VERIFY_FAILED" in details:
        message = f"The connection to {name} is not trusted: its certificate could not be verified. Nothing was sent."
        hint = "Check this computer's clock, and whether a firewall or proxy opens secure connections."
    elif sent:
        message, hint = f"The connection to {name} broke off. Nothing is lost.", "Vitrine tries again by itself."
    else:
        message = f"This computer could not reach {name}. Nothing was sent and nothing was charged."
        hint = "Check the network. Vitrine tries again by itself."
    fault = NoConnection("No connection", message, hint, sent=call.creates and sent, details=details)
    fault.sent = sent
    return fault


def describe(error: BaseException) -> str:
    """Return the innermost reason of a transport error, without its URL (a signed one is a secret)."""
    seen: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in seen and len(seen) < 12:
        seen.append(current)
        inner = getattr(current, "reason", None) or next((a for a in current.args if isinstance(a, Exception)), None)
        current = inner if isinstance(inner, BaseException) else current.__cause__ or current.__context__
    for cause in reversed(seen):
        text = getattr(cause, "strerror", None) or getattr(cause, "verify_message", None)
        if isinstance(text, str) and text:
            return f"{type(error).__name__}: {text}"[:300]
    return f"{type(error).__name__}: {type(seen[-1]).__name__}"


def retry_after(answer: Answer) -> float | None:
    """Return how long the service asks to wait, in seconds; None when it does not say.

    In this order: ``retry_after`` of the body, the header ``Retry-After`` (seconds or HTTP date, RFC 9110),
    the header ``ratelimit-reset`` in seconds (both as Replicate sends them).
    """
    said = answer.problem.get("retry_after")
    if isinstance(said, int | float) and not isinstance(said, bool):
        return _seconds(said)
    header = answer.headers.get("retry-after", "").strip()
    if header:
        try:
            return _seconds(float(header))
        except ValueError:
            pass
        try:
            return _seconds(parsedate_to_datetime(header).timestamp() - time.time())
        except (ValueError, TypeError, OverflowError):
            pass
    try:
        return _seconds(float(answer.headers.get("ratelimit-reset", "")))
    except ValueError:
        return None


def invalid_fields(answer: Answer) -> dict[str, str]:
    """Return what the service says about each input, as name to message.

    Reads ``invalid_fields`` (``input.<name>``), else the lines ``- input.<name>: ...`` of an older ``detail``.
    """
    found: dict[str, str] = {}
    entries = answer.problem.get("invalid_fields")
    for entry in entries[:100] if isinstance(entries, list) else []:
        if not isinstance(entry, dict):
            continue
        field, text = entry.get("field"), entry.get("description")
        text = text[:500] if isinstance(text, str) and text else "The service refused this value."
        name = field.removeprefix("input.") if isinstance(field, str) else ""
        if name in ("", "input"):
            required = _REQUIRED.match(text)
            name = required[1] if required else ""
        if name:
            found.setdefault(name[:100], text)
    if not found:
        for line in answer.detail.splitlines()[:100]:
            if match := _INPUT_LINE.match(line.strip()):
                found.setdefault(match[1], match[2])
            elif match := _REQUIRED.match(line.strip()):
                found.setdefault(match[1], "This is needed.")
    return found


def _seconds(value: float) -> float | None:
    return max(0.0, float(value)) if math.isfinite(value) else None


def _raise_missing(call: Call, answer: Answer) -> NoReturn:
    name = call.provider
    if call.missing is ResultExpired:
        raise ResultExpired(
            "Result expired",
            f"{name} does not have {call.thing} any more; it deletes results a while after they are made.",
            "Start the job again to make it anew; that is charged like any job.",
            charged=None,
            details=answer.raw,
        )
    raise call.missing(
        "Not available",
        f"{name} does not offer {call.thing}, or not to this account. {FREE}",
        "Check the name, or choose another model.",
        details=answer.raw,
    )


def _raise_rate_limit(call: Call, answer: Answer) -> NoReturn:
    seconds = retry_after(answer)
    hint = f"Next try in {math.ceil(seconds)} s." if seconds else "Vitrine tries again by itself."
    error = RateLimited("Slowed down", f"{call.provider} asks us to slow down. {call.safe}", hint, retry_after=seconds)
    error.details = answer.raw
    raise error


def _raise_redirect(call: Call, answer: Answer) -> NoReturn:
    raise ProviderError(
        "Wrong address",
        f"{call.provider} is not at this address: it answered with a redirection. {call.safe}",
        "Check the service's address in the settings or the environment.",
        details=answer.raw,
    )


def _raise_invalid(call: Call, answer: Answer) -> NoReturn:
    fields = invalid_fields(answer)
    if answer.status == 413:
        message = f"A file is too large for {call.provider}. {call.safe}"
    elif fields:
        values = "a value" if len(fields) == 1 else f"{len(fields)} values"
        message = f"{call.provider} refused {values}. {call.safe}"
    else:
        says = f" It says: {answer.detail[:300].rstrip('.')}." if answer.detail else ""
        message = f"{call.provider} refused the request. {call.safe}{says}"
    hint = "Use a smaller file." if answer.status == 413 else "Change the marked values, then generate again."
    raise InvalidRequest("Refused", message, hint, details=answer.raw, fields=fields)


def _service_fault(call: Call, answer: Answer) -> ProviderUnavailable:
    name, status = call.provider, answer.status
    message = f"{name} has trouble of its own (HTTP {status}{_phrase(status)})."
    if call.creates:
        message += " It may have received the job and may charge for it. Checking costs nothing."
    else:
        message += " Nothing is lost."
    hint = "Vitrine tries again by itself." if not call.creates else f"Vitrine looks for the job at {name} first."
    fault = ProviderUnavailable("Service trouble", message, hint, details=answer.raw, retry_after=retry_after(answer))
    fault.charged = None if call.creates else False
    return fault


def _phrase(status: int) -> str:
    try:
        return f", {HTTPStatus(status).phrase}"
    except ValueError:
        return ""
