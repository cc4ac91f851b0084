"""Smart filters: those that come along, and a person's own."""

from __future__ import annotations

import pytest

from vitrine.domain.query import parse_query
from vitrine.errors import LibraryError
from vitrine.library.library import Library
from vitrine.library.smart_filters import LONGEST_QUERY


def names(library: Library) -> list[str]:
    return [one.name for one in library.smart_filters.all()]


def test_the_four_of_the_design_come_along_and_mean_something(library: Library) -> None:
    along = library.smart_filters.all()
    assert [(one.name, one.icon) for one in along] == [
        ("This week", "calendar"), ("Over $0.50", "coins"), ("Not uploaded", "cloud-upload"), ("Without tags", "tag")
    ]  # fmt: skip
    for one in along:
        assert parse_query(one.query).problems == ()
        assert library.results.count(parse_query(one.query).filter) == 0


def test_saved_renamed_changed_deleted_and_brought_back_to_its_place(library: Library) -> None:
    saved = library.smart_filters.save("  Fog  at sea ", " tag:sea fog ")
    assert (saved.name, saved.query, saved.icon, saved.count) == ("Fog at sea", "tag:sea fog", "list-filter", None)
    library.smart_filters.rename(saved.id, "Fog")
    first = library.smart_filters.all()[0]
    deleted = library.smart_filters.delete(first.id)
    assert names(library) == ["Over $0.50", "Not uploaded", "Without tags", "Fog"]
    library.smart_filters.restore(deleted)
    library.smart_filters.restore(deleted)
    assert names(library) == ["This week", "Over $0.50", "Not uploaded", "Without tags", "Fog"]
    assert library.smart_filters.all()[0] == first


def test_what_makes_no_sense_is_refused(library: Library) -> None:
    for act in (
        lambda: library.smart_filters.save("", "fog"),
        lambda: library.smart_filters.save("Fog", "  "),
        lambda: library.smart_filters.save("Fog", "x" * (LONGEST_QUERY + 1)),
        lambda: library.smart_filters.rename(4711, "Fog"),
        lambda: library.smart_filters.delete(4711),
    ):
        with pytest.raises(LibraryError):
            act()
    assert len(names(library)) == 4


def test_names_may_be_anything_and_twice(library: Library) -> None:
    for _ in range(2):
        library.smart_filters.save("'; DROP TABLE 季節\n👩‍🎨", '"phrase" -x \ud800')
    assert names(library)[-2:] == ["'; DROP TABLE 季節 👩‍🎨"] * 2
