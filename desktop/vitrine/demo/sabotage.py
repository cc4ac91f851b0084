"""Carry out the faults that concern an answer: send it late, wrongly, halfway, for ever, or not at all."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from vitrine.demo.faults import FaultRule
from vitrine.demo.wire import TYPE_PROBLEM, Answer

_PIECE = 1024
_FALSE_BYTES = {
    "html": b"<!DOCTYPE html><html><body><h1>Not a picture</h1></body></html>",
    "pdf": b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
}
_FALSE_TYPES = {"html": "text/html; charset=utf-8", "pdf": "application/pdf"}
_EDGE_PAGE = (
    b"<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"
)

_DETAILS = {
    401: ("Unauthenticated", "You did not pass a valid authentication token"),
    402: (
        "Insufficient credit",
        "You have insufficient credit to run this model. Go to the billing page to purchase credit.",
    ),
    404: ("Not found", "The requested resource could not be found."),
    422: ("Input validation failed", ""),
    429: ("", "Request was throttled."),
}


@dataclass(frozen=True, slots=True)
class Sending:
    """An answer as it goes over the line: ``pieces`` in place of the body, ``length`` as it is claimed.

    ``length`` None promises nothing and ends with the connection; ``broken`` cuts the connection at the end.
    """

    answer: Answer
    length: int | None = None
    pieces: Iterator[bytes] = field(default_factory=lambda: iter(()))
    broken: bool = False


def carry_out(rule: FaultRule, perform: Callable[[], Answer], closing: threading.Event) -> Sending | Answer | None:
    """Answer as ``rule`` wants; None means without any answer. ``perform`` does the request's own work."""
    match rule.do:
        case "drop-before":
            return None
        case "drop-after":
            perform()
            return None
        case "status":
            if rule.options.get("after"):
                perform()
            return status_answer(rule.options)
        case "delay":
            return _delayed(rule, perform, closing)
        case "empty":
            return Answer(200, b"") if perform() else None
        case "truncated-json":
            answer = perform()
            whole = answer.payload()
            return replace(answer, body=whole[: len(whole) // 2])
        case _:
            return _wrong_output(rule, perform(), closing)


def _delayed(rule: FaultRule, perform: Callable[[], Answer], closing: threading.Event) -> Answer:
    if rule.options.get("after"):
        answer = perform()
        closing.wait(rule.seconds)
        return answer
    closing.wait(rule.seconds)
    return perform()


def status_answer(options: Mapping[str, Any]) -> Answer:
    """Return the error answer that a ``status`` fault orders, in the shapes of the real service."""
    status = int(options["status"])
    if options.get("html"):
        return Answer(status, _EDGE_PAGE, content_type="text/html")
    title, detail = _DETAILS.get(status, ("", "Something went wrong."))
    fields = [
        {"type": "invalid", "field": f"input.{name}", "description": words}
        for name, words in options.get("invalid_fields", ())
    ]
    detail = options.get("detail") or detail or "".join(f"- {f['field']}: {f['description']}\n" for f in fields)
    headers, body = {}, {**({"title": title} if title else {}), "detail": detail, "status": status}
    if fields:
        body["invalid_fields"] = fields
    seconds = options.get("retry_after")
    if seconds is not None:
        match options.get("in", "header"):
            case "header":
                headers["Retry-After"] = str(seconds)
            case "body":
                body["retry_after"] = seconds
            case _:
                body["detail"] = f"Request was throttled. Your rate limit resets in ~{seconds}s."
    return Answer(status, json.dumps(body).encode(), headers, TYPE_PROBLEM)


def _wrong_output(rule: FaultRule, answer: Answer, closing: threading.Event) -> Sending | Answer:
    body = answer.payload()
    match rule.do:
        case "wrong-length":
            return Sending(answer, len(body) + 1000, iter((body,)), broken=True)
        case "drop-midway":
            return Sending(answer, len(body), iter((body[: len(body) // 2],)), broken=True)
        case "wrong-type":
            content = rule.options.get("content", "html")
            kind = rule.options.get("content_type", _FALSE_TYPES.get(content, "text/html"))
            return replace(answer, body=_FALSE_BYTES.get(content, body), content_type=kind)
        case "endless":
            return Sending(answer, None, _for_ever(body, closing))
        case _:
            return Sending(answer, len(body), _slowly(body, rule.seconds, closing))


def _for_ever(body: bytes, closing: threading.Event) -> Iterator[bytes]:
    yield body
    while not closing.is_set():
        yield b"\0" * 65536


def _slowly(body: bytes, seconds: float, closing: threading.Event) -> Iterator[bytes]:
    for start in range(0, len(body), _PIECE):
        yield body[start : start + _PIECE]
        closing.wait(seconds)
