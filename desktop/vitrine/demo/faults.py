"""Faults on order, for tests: what goes wrong, on which request, how often.

Usage (the service must have been started with ``--faults`` or ``serve(faults=[...])``)::

    POST   /_faults    one rule or a list of rules, as JSON; 204
    GET    /_faults    the rules that may still apply
    DELETE /_faults    forget all rules; 204
    GET    /_requests  {"requests": [...], "counts": {"POST /v1/predictions": 1, ...}}

A rule is an object::

    {"on": "create", "do": "drop-after"}              the first create arrives, its answer does not
    {"on": "create", "nth": 2, "do": "drop-before"}   the second create is not looked at
    {"on": "get", "do": "status", "status": 500, "times": 3}
    {"on": "get", "do": "status", "status": 429, "retry_after": 2, "in": "body"}

``on`` is create, get, list, cancel, output (a download), upload, file, model, models, account, search or any.
``nth`` (1) is the first matching request it applies to, ``times`` (1) to how many from there on, null for all.
``where`` limits the rule to requests whose path or body contains that text. ``after`` (false) lets the request
do its work first (a create then counts although its answer is an error).

``do``, for any request:

* ``drop-before``, ``drop-after``: the connection ends without an answer;
* ``status`` with ``status``, and as you like ``detail``, ``invalid_fields`` ([[field, words], ...]),
  ``retry_after`` with ``in`` "header", "body" or "text"; ``html`` true answers as a proxy would;
* ``truncated-json``, ``empty``: the request is carried out, the answer is half, or nothing with status 200;
* ``delay`` with ``seconds``: wait before the work (or, with ``after``, between the work and the answer).

``do``, for a create, decides what becomes of the prediction (``seconds`` later, 0 when not said). Such a
prediction is not drawn; where it succeeds it gives the tiny built-in result:

* ``fail`` with ``error``, ``aborted``, ``canceled``, ``never-finish``, ``data-removed``;
* ``unknown-status`` with ``status`` (a word) and ``polls`` (so many gets show it; null: all);
* ``output`` with ``shape``: string, list, dict, nested, data-uri, null, text;
* ``work`` with ``seconds``: this prediction takes exactly so long.

``do``, for an output:

* ``wrong-length`` (promises more than it sends), ``drop-midway`` (so does this, after half),
  ``wrong-type`` with ``content_type`` and ``content`` ("html", "pdf" or "same" bytes),
  ``endless`` (without a length), ``slow`` with ``seconds`` per piece of 1 kB.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vitrine.demo.wire import Request

TARGETS = frozenset(
    "create get list cancel output upload file model models account search any".split()  # noqa: SIM905
)
ANSWER_FAULTS = frozenset({"drop-before", "drop-after", "status", "truncated-json", "empty", "delay"})
FATES = frozenset({"fail", "aborted", "canceled", "never-finish", "data-removed", "unknown-status", "output", "work"})
OUTPUT_FAULTS = frozenset({"wrong-length", "drop-midway", "wrong-type", "endless", "slow"})
SHAPES = frozenset({"string", "list", "dict", "nested", "data-uri", "null", "text"})
_OPTIONS = frozenset(
    {
        *("on", "do", "nth", "times", "where", "after", "status", "detail", "invalid_fields", "retry_after", "in"),
        *("html", "seconds", "error", "polls", "shape", "content_type", "content"),
    }
)


@dataclass(frozen=True, slots=True)
class FaultRule:
    """One rule; ``options`` is what is particular to its ``do``. ``times`` None means for ever."""

    on: str
    do: str
    nth: int
    times: int | None
    where: str
    options: Mapping[str, Any]

    @classmethod
    def parse(cls, given: object) -> FaultRule:
        """Return the rule for a JSON object; raise ValueError in words when it is none."""
        if not isinstance(given, dict):
            raise ValueError("a rule is an object")
        unknown = set(given) - _OPTIONS
        if unknown:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        rule = cls(
            on=given.get("on", "any"),
            do=given.get("do", ""),
            nth=int(given.get("nth", 1)),
            times=given.get("times", 1),
            where=given.get("where", ""),
            options=given,
        )
        rule._check()
        return rule

    def _check(self) -> None:
        if self.on not in TARGETS:
            raise ValueError(f"on: one of {', '.join(sorted(TARGETS))}")
        known = (
            ANSWER_FAULTS
            | (FATES if self.on == "create" else set())
            | (OUTPUT_FAULTS if self.on == "output" else set())
        )
        if self.do not in known:
            raise ValueError(f"do, on {self.on}: one of {', '.join(sorted(known))}")
        if self.do == "output" and self.options.get("shape") not in SHAPES:
            raise ValueError(f"shape: one of {', '.join(sorted(SHAPES))}")
        if self.do == "status" and not isinstance(self.options.get("status"), int):
            raise ValueError("status: an HTTP status")

    def matches(self, target: str, request: Request) -> bool:
        """Return whether the rule is about such a request at all."""
        if self.on not in (target, "any"):
            return False
        return not self.where or self.where in request.path or self.where.encode() in request.body

    def applies(self, count: int) -> bool:
        """Return whether the rule applies to the ``count``-th (from 1) request it matches."""
        return count >= self.nth and (self.times is None or count < self.nth + self.times)

    @property
    def seconds(self) -> float:
        """Return the option of that name, 0 when not given."""
        return float(self.options.get("seconds", 0))


class FaultScript:
    """The rules in force, each with its count of matching requests. Thread-safe."""

    def __init__(self, rules: Sequence[Mapping[str, Any]] = ()) -> None:
        self._lock = threading.Lock()
        self._rules: list[tuple[FaultRule, list[int]]] = []
        self.add(rules)

    def add(self, rules: Sequence[object]) -> None:
        """Add rules; raise ValueError, and add none, when one of them cannot be read."""
        parsed = [FaultRule.parse(rule) for rule in rules]
        with self._lock:
            self._rules.extend((rule, [0]) for rule in parsed)

    def clear(self) -> None:
        """Forget all rules."""
        with self._lock:
            self._rules.clear()

    def pending(self) -> list[Mapping[str, Any]]:
        """Return the rules that may still apply."""
        with self._lock:
            return [
                rule.options
                for rule, (count,) in self._rules
                if rule.times is None or count < rule.nth + rule.times - 1
            ]

    def take(self, target: str, request: Request) -> FaultRule | None:
        """Count the request with every rule it matches; return the first rule that applies to it."""
        if not self._rules:
            return None
        chosen = None
        with self._lock:
            for rule, count in self._rules:
                if rule.matches(target, request):
                    count[0] += 1
                    if chosen is None and rule.applies(count[0]):
                        chosen = rule
        return chosen
