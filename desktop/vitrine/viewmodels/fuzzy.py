"""Fuzzy: how well a name answers to what was typed, and which of its letters did."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

START, WORD, INSIDE, LETTERS = 100.0, 80.0, 55.0, 30.0
"""Marks for what was typed at the start of the name, of a word in it, inside a word, and as first letters of words."""


@dataclass(frozen=True, slots=True)
class Match:
    """How good a match is (more is better), and the ranges of letters it rests on."""

    score: float
    marks: tuple[tuple[int, int], ...] = ()
    """Start and end of each marked part, in order, not overlapping."""


def match(name: str, typed: str) -> Match | None:
    """Return how ``name`` answers to ``typed``, None when it does not.

    Every word typed must be found: as it stands, or as letters each of which begins a word or follows its neighbour
    ("mav" finds "Make a video"). Case and accents make no difference.
    """
    folded = _fold(name)
    score, marked = 0.0, set[int]()
    words = _fold(typed).split()
    for word in words:
        found = _find(folded, word)
        if found is None:
            return None
        score += found[0]
        marked.update(found[1])
    # Of two that answer alike the shorter one is meant.
    return Match(score / max(1, len(words)) - min(len(name), 60) / 100, _ranges(sorted(marked)))


def _find(text: str, word: str) -> tuple[float, range | list[int]] | None:
    starts = [at for at in range(len(text)) if _begins_word(text, at)]
    for at in starts:
        if text.startswith(word, at):
            return (START if at == 0 else WORD), range(at, at + len(word))
    at = text.find(word)
    if at >= 0:
        return INSIDE, range(at, at + len(word))
    letters = _letters(text, word, 0, 0, set())
    return (LETTERS, letters) if letters is not None else None


def _letters(text: str, word: str, at: int, done: int, dead: set[tuple[int, int]]) -> list[int] | None:
    """Find the letters of ``word`` from ``done`` on in ``text``: at ``at`` itself or where a later word begins."""
    if done == len(word):
        return []
    if (at, done) in dead:
        return None
    for place in range(at, len(text)):
        follows = place == at and done > 0
        if text[place] == word[done] and (follows or _begins_word(text, place)):
            rest = _letters(text, word, place + 1, done + 1, dead)
            if rest is not None:
                return [place, *rest]
    dead.add((at, done))
    return None


def _begins_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())


def _fold(text: str) -> str:
    """Return ``text`` without case and accents, letter for letter, so that places stay the same."""
    return "".join((unicodedata.normalize("NFKD", letter)[:1] or letter).casefold()[:1] or letter for letter in text)


def _ranges(places: list[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return tuple(found)
