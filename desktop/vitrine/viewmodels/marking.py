"""Which tags all of some results have, and which only some of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from vitrine.viewmodels.choices import Mark


def marks(sets: Sequence[Iterable[str]]) -> dict[str, Mark]:
    """Return the names that occur, each with whether all the sets have it or only some; case does not part them."""
    spelt: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for names in sets:
        for name in {name.casefold(): name for name in names}.items():
            spelt.setdefault(*name)
            counts[name[0]] += 1
    return {spelt[key]: Mark.ALL if count == len(sets) else Mark.SOME for key, count in counts.items()}


def split_tags(typed: str) -> list[str]:
    """Return the tags of what was typed, parted by commas, each once and on one line."""
    spelt: dict[str, str] = {}
    for name in (" ".join(name.split()) for name in typed.split(",")):
        if name:
            spelt.setdefault(name.casefold(), name)
    return list(spelt.values())
