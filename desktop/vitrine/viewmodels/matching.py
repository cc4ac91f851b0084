"""Whether a job or a new result passes the gallery's filter, by the same rules as the library's queries."""

from __future__ import annotations

from vitrine.domain.filter import ResultFilter, model_fits
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job
from vitrine.domain.words import occurs, phrase_term, search_terms, split_words


def passes(wanted: ResultFilter, generation: Generation, *, belongs: bool = False) -> bool:
    """Return whether a result is wanted.

    ``belongs`` is what a result does not say itself: that it is in the collection and has the links asked for.
    """
    if (wanted.collection is not None or wanted.shared) and not belongs:
        return False
    if wanted.trashed is not (generation.trashed_at is not None):
        return False
    if wanted.starred is not None and generation.starred is not wanted.starred:
        return False
    if wanted.uploaded is not None and (generation.stored_at is not None) is not wanted.uploaded:
        return False
    return (
        _is_kind(wanted, generation.type, generation.model)
        and _is_tagged(wanted, generation.tags)
        and _costs(wanted, generation.cost)
        and _is_of_time(wanted, generation.created_at)
        and ((not wanted.text and not wanted.without) or _says(wanted, _texts_of(generation)))
    )


def _texts_of(generation: Generation) -> tuple[str, ...]:
    file_name = generation.file.path.name if generation.file is not None else ""
    return generation.prompt, generation.model, "\n".join(generation.tags), file_name


def job_passes(wanted: ResultFilter, job: Job) -> bool:
    """Return whether a job's result would be wanted; nobody has starred, tagged or collected it yet."""
    if wanted.starred or wanted.trashed or wanted.shared or wanted.uploaded or wanted.collection is not None:
        return False
    request = job.request
    return (
        _is_kind(wanted, request.type, request.model)
        and _is_tagged(wanted, ())
        and _costs(wanted, job.cost if job.cost is not None else request.estimate)
        and _is_of_time(wanted, job.created_at)
        and _says(wanted, (request.prompt, request.model))
    )


def _is_kind(wanted: ResultFilter, type: GenerationType, model: str) -> bool:
    if wanted.makes is not None and type.makes is not wanted.makes:
        return False
    if wanted.type is not None and type is not wanted.type:
        return False
    return not wanted.models or any(model_fits(name, model) for name in wanted.models)


def _is_tagged(wanted: ResultFilter, tags: tuple[str, ...]) -> bool:
    if wanted.untagged and tags:
        return False
    there = {tag.casefold() for tag in tags}
    return all(tag.casefold() in there for tag in wanted.tags)


def _costs(wanted: ResultFilter, cost: float | None) -> bool:
    if wanted.cost_over is not None and (cost is None or cost <= wanted.cost_over):
        return False
    return wanted.cost_under is None or (cost is not None and cost < wanted.cost_under)


def _is_of_time(wanted: ResultFilter, created_at: float) -> bool:
    if wanted.since is not None and created_at < wanted.since:
        return False
    return wanted.until is None or created_at < wanted.until


def _says(wanted: ResultFilter, texts: tuple[str, ...]) -> bool:
    terms = search_terms(wanted.text)
    if not terms and not wanted.without:
        return True
    there = [split_words(text) for text in texts]
    if any(occurs(phrase_term(word), words) for word in wanted.without for words in there):
        return False
    return all(any(occurs(term, words) for words in there) for term in terms)
