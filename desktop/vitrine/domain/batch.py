"""Batches: a prompt with variables in braces and their values, expanded into every prompt it stands for."""

from __future__ import annotations

import itertools
import math
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

MOST_ROWS = 1000
"""Prompts in one batch; more of them would be a mistake rather than a wish."""
ASK_FROM = 200
"""Prompts above which a batch asks once before it is added (DESIGN, section 12)."""
LONGEST_NAME = 40

_VARIABLE = re.compile(r"\{([^{}\n]{1,40})\}")


@dataclass(frozen=True, slots=True)
class Expanded:
    """One prompt of a matrix. ``pieces`` are its parts in order, each with whether a variable's value stands there."""

    number: int
    pieces: tuple[tuple[str, bool], ...]

    @property
    def prompt(self) -> str:
        """Return the whole prompt."""
        return "".join(text for text, _ in self.pieces)


def variables(template: str) -> list[str]:
    """Return the names in braces, each once, in the order of their first appearance."""
    found = (match[1].strip() for match in _VARIABLE.finditer(template))
    return list(dict.fromkeys(name for name in found if name))


def spans(template: str) -> Iterator[tuple[int, int]]:
    """Yield where the variables stand, braces included, as first and one past the last character."""
    for match in _VARIABLE.finditer(template):
        if match[1].strip():
            yield match.span()


def combinations(template: str, values: Mapping[str, Sequence[str]]) -> int:
    """Return how many prompts a template stands for; a variable without values counts as one."""
    if not template.strip():
        return 0
    return math.prod(max(1, len(values.get(name, ()))) for name in variables(template))


def expand(template: str, values: Mapping[str, Sequence[str]], *, shuffled: int | None = None) -> list[Expanded]:
    """Return the prompts, the last variable changing fastest, at most ``MOST_ROWS``.

    A variable without values stays as it is written. ``shuffled`` is the seed of another order; numbers keep saying
    which combination a prompt is.
    """
    if not template.strip():
        return []
    names = variables(template)
    choices = [values.get(name) or (f"{{{name}}}",) for name in names]
    product = itertools.islice(itertools.product(*choices), MOST_ROWS)
    rows = [
        Expanded(number, _pieces(template, dict(zip(names, chosen, strict=True))))
        for number, chosen in enumerate(product, 1)
    ]
    if shuffled is not None:
        random.Random(shuffled).shuffle(rows)
    return rows


def _pieces(template: str, chosen: Mapping[str, str]) -> tuple[tuple[str, bool], ...]:
    pieces: list[tuple[str, bool]] = []
    end = 0
    for start, stop in spans(template):
        if start > end:
            pieces.append((template[end:start], False))
        pieces.append((chosen[template[start + 1 : stop - 1].strip()], True))
        end = stop
    if end < len(template):
        pieces.append((template[end:], False))
    return tuple(pieces)
