"""What a smart filter could be called, from what it searches for."""

from __future__ import annotations

from collections.abc import Iterable

from vitrine.domain.collection import Collection
from vitrine.domain.query import parse_query
from vitrine.viewmodels.filter_words import date_words, tag_words, type_words
from vitrine.viewmodels.place_names import view_names

LONGEST = 60


def suggested_name(query: str, collections: Iterable[Collection] = ()) -> str:
    """Return a name for a query, empty when it says nothing that could be one."""
    known = list(collections)
    wanted = parse_query(query, collections=known).filter
    place = [one.name for one in known if one.id == wanted.collection]
    days = " ".join(part for part in query.split() if part.startswith(("after:", "before:")))
    models = [model.rpartition("/")[2] for model in wanted.models]
    stars = [view_names()["favourites"]] if wanted.starred else []
    said = [*place, *stars, type_words(wanted), *models, *tag_words(wanted), date_words(days, wanted), wanted.text]
    name = ", ".join(part for part in said if part)
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
