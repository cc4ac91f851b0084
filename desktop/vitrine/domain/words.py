"""Words: how a text is split for searching, by the same rules as the library's full-text index."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_MARKS = "\u0300-\u036f"
_WORD = re.compile(rf"(?:[^\W_]|[{_MARKS}])+")
_MARK = re.compile(rf"[{_MARKS}]+")
_TERM = re.compile(r'"([^"]*)"|(\S+)')

UNSPACED = "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Scripts that put no spaces between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese), as a set of characters."""
_UNSPACED = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Term:
    """What has to occur: a word that may be only begun, or the words of a phrase one after the other, whole."""

    words: tuple[str, ...]
    phrase: bool = False

    @property
    def inside(self) -> bool:
        """Return whether it is a word of a script without spaces, which may stand anywhere in a run of signs."""
        return len(self.words) == 1 and _UNSPACED.search(self.words[0]) is not None


def split_words(text: str) -> list[str]:
    """Return the words of a text without case and accents; an underscore is a border as any other sign is."""
    return [fold(word) for word in raw_words(text)]


def raw_words(text: str) -> list[str]:
    """Return the words of a text as they are written."""
    words = _WORD.findall(unicodedata.normalize("NFC", text))
    return [word for word in words if _MARK.sub("", word)]


def fold(word: str) -> str:
    """Return a word without case and accents."""
    return unicodedata.normalize("NFC", _MARK.sub("", unicodedata.normalize("NFD", word.lower())))


def search_terms(text: str) -> list[Term]:
    """Return what a typed text asks for; a quote without its partner is no more than a sign."""
    terms: list[Term] = []
    for match in _TERM.finditer(text):
        quoted, plain = match.groups()
        words = tuple(raw_words(plain if quoted is None else quoted))
        if quoted is None:
            terms += [Term((word,)) for word in words]
        elif words:
            terms.append(Term(words, phrase=True))
    return terms


def phrase_term(text: str) -> Term:
    """Return the term of an excluded word or phrase: what has several words stands for them in a row."""
    return Term(tuple(raw_words(text)), phrase=True)


def occurs(term: Term, there: list[str]) -> bool:
    """Return whether the words of a text (as ``split_words`` gives them) contain a term; one without words never."""
    wanted = [fold(word) for word in term.words]
    if not wanted:
        return False
    if term.inside:
        return any(wanted[0] in word for word in there)
    if not term.phrase:
        return any(word.startswith(wanted[0]) for word in there)
    return any(there[at : at + len(wanted)] == wanted for at in range(len(there) - len(wanted) + 1))
