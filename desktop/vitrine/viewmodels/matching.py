"""Whether a job or a new result passes the gallery's filter, by the same rules as the library's queries."""

from __future__ import annotations

import re
import unicodedata

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job

_WORD = re.compile(r"\w+", re.UNICODE)


def passes(wanted: ResultFilter, generation: Generation) -> bool:
    """Return whether a result is wanted."""
    if wanted.starred and not generation.starred:
        return False
    return _fits(wanted, generation.type, generation.model, generation.prompt)


def job_passes(wanted: ResultFilter, job: Job) -> bool:
    """Return whether a job's result would be wanted; no job is a favourite yet."""
    request = job.request
    return not wanted.starred and _fits(wanted, request.type, request.model, request.prompt)


def _fits(wanted: ResultFilter, type: GenerationType, model: str, prompt: str) -> bool:
    if wanted.makes is not None and type.makes is not wanted.makes:
        return False
    if wanted.type is not None and type is not wanted.type:
        return False
    if wanted.model and model != wanted.model:
        return False
    begun = _words(wanted.text)
    there = _words(f"{prompt} {model}") if begun else []
    return all(any(word.startswith(start) for word in there) for start in begun)


def _words(text: str) -> list[str]:
    """Split as the search index does: without case and accents, and with an underscore as a border."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return [part for word in _WORD.findall(plain) for part in word.split("_") if part]
