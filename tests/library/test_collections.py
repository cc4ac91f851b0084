"""Collections: nested without circles, counted with what stands in them, deleted and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.errors import LibraryError
from vitrine.library.collections import LONGEST_NAME
from vitrine.library.library import Library


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> list[int]:
    a_saved_job(library, a_request(), [a_file(tmp_path / f"{n}.png") for n in range(5)])
    return sorted(library.results.ids(ResultFilter()))


def counts(library: Library) -> dict[str, int]:
    found = {collection.name: collection.count for collection in library.collections.all()}
    for collection in library.collections.all():
        assert collection.count == library.results.count(ResultFilter(collection=collection.id))
    return found


def tree(library: Library) -> list[tuple[str, str]]:
    names = {collection.id: collection.name for collection in library.collections.all()}
    return [(c.name, names[c.parent] if c.parent is not None else "") for c in library.collections.all()]


def test_a_result_may_be_in_many_and_each_counts_what_stands_in_it(library: Library, ids: list[int]) -> None:
    outer = library.collections.create("Outer")
    inner = library.collections.create("Inner", outer.id)
    innermost = library.collections.create("Innermost", inner.id)
    other = library.collections.create("Other")
    assert library.collections.add(outer.id, ids[:2]) == ids[:2]
    assert library.collections.add(inner.id, ids[1:3]) == ids[1:3]
    assert library.collections.add(innermost.id, ids[3:4]) == ids[3:4]
    assert library.collections.add(other.id, ids) == ids
    assert library.collections.add(other.id, ids) == []
    assert counts(library) == {"Outer": 4, "Inner": 3, "Innermost": 1, "Other": 5}
    assert [collection.name for collection in library.collections.of(ids[1])] == ["Inner", "Other", "Outer"]
    library.trash.put(ids[3:])
    assert counts(library) == {"Outer": 3, "Inner": 2, "Innermost": 0, "Other": 3}
    library.trash.restore(ids)
    assert library.collections.remove(other.id, [*ids[:3], 999]) == ids[:3]
    assert counts(library) == {"Outer": 4, "Inner": 3, "Innermost": 1, "Other": 2}
    library.collections.move(innermost.id, other.id)
    assert counts(library) == {"Outer": 3, "Inner": 2, "Innermost": 1, "Other": 2}


def test_no_collection_stands_inside_itself(library: Library) -> None:
    a = library.collections.create("a")
    b = library.collections.create("b", a.id)
    c = library.collections.create("c", b.id)
    before = tree(library)
    for inside in (a.id, b.id, c.id):
        with pytest.raises(LibraryError, match="cannot be moved into itself"):
            library.collections.move(a.id, inside)
    assert tree(library) == before
    library.collections.move(c.id, None)
    library.collections.move(a.id, c.id)
    assert dict(tree(library)) == {"c": "", "a": "c", "b": "a"}


def test_order_among_siblings(library: Library) -> None:
    made = {name: library.collections.create(name).id for name in "abcd"}
    library.collections.move(made["d"], None, 1)
    assert [name for name, _ in tree(library)] == ["a", "d", "b", "c"]
    library.collections.move(made["a"], None)
    assert [name for name, _ in tree(library)] == ["d", "b", "c", "a"]
    library.collections.move(made["a"], None, -5)
    library.collections.move(made["c"], None, 99)
    assert [name for name, _ in tree(library)] == ["a", "d", "b", "c"]


def test_names_are_taken_among_siblings_only(library: Library) -> None:
    outer = library.collections.create("Straße")
    inner = library.collections.create("Straße", outer.id)
    for act in (
        lambda: library.collections.create("STRASSE"),
        lambda: library.collections.rename(library.collections.create("x").id, "straße"),
        lambda: library.collections.move(inner.id, None),
        lambda: library.collections.create("  "),
        lambda: library.collections.rename(outer.id, "\n"),
        lambda: library.collections.rename(4711, "y"),
        lambda: library.collections.create("y", 4711),
    ):
        with pytest.raises(LibraryError):
            act()
    library.collections.rename(outer.id, "straße")  # its own name in another case
    assert sorted(tree(library)) == [("Straße", "straße"), ("straße", ""), ("x", "")]


def test_deleted_and_brought_back_with_everything_in_it(library: Library, ids: list[int]) -> None:
    outer = library.collections.create("Outer")
    inner = library.collections.create("Inner", outer.id)
    library.collections.add(outer.id, ids[:2])
    library.collections.add(inner.id, ids[2:4])
    before, counted = tree(library), counts(library)
    deleted = library.collections.delete(outer.id)
    assert tree(library) == []
    assert library.results.counts().all == 5
    library.collections.restore(deleted)
    library.collections.restore(deleted)  # twice is once
    assert (tree(library), counts(library)) == (before, counted)
    assert [collection.id for collection in library.collections.all()] == [outer.id, inner.id]


def test_brought_back_where_its_place_and_name_are_gone(library: Library, ids: list[int]) -> None:
    outer = library.collections.create("Outer")
    inner = library.collections.create("Inner", outer.id)
    library.collections.add(inner.id, ids)
    deleted = library.collections.delete(inner.id)
    library.collections.delete(outer.id)
    library.collections.create("inner")
    library._database.execute_sql("DELETE FROM generation WHERE id = ?", (ids[0],))
    library.collections.restore(deleted)
    assert sorted(tree(library)) == [("Inner (2)", ""), ("inner", "")]
    assert counts(library) == {"inner": 0, "Inner (2)": 4}
    with pytest.raises(LibraryError, match="gone"):
        library.collections.delete(outer.id)


def test_the_id_of_a_deleted_collection_is_never_given_again(library: Library) -> None:
    old = library.collections.create("Old").id
    library.collections.delete(old)
    assert library.collections.create("New").id > old


@pytest.mark.parametrize(
    "name", ["'; DROP TABLE collection; --", "\u202ecol", "a\nb\tc", "x\0y", "\ud800", "👩‍🎨" * 90]
)
def test_hostile_names(library: Library, name: str) -> None:
    made = library.collections.create(name)
    (found,) = library.collections.all()
    assert found == made
    assert "\n" not in found.name
    assert 0 < len(found.name) <= LONGEST_NAME


MOVES = st.lists(
    st.tuples(st.integers(0, 5), st.none() | st.integers(0, 5), st.none() | st.integers(0, 6)), max_size=20
)


@given(moves=MOVES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_series_of_moves_makes_a_circle(library: Library, moves: list[tuple[int, int | None, int | None]]) -> None:
    for collection in library.collections.all():
        if collection.parent is None:
            library.collections.delete(collection.id)
    ids = [library.collections.create(f"c{n}").id for n in range(6)]
    for what, where, position in moves:
        try:
            library.collections.move(ids[what], None if where is None else ids[where], position)
        except LibraryError:
            continue
    parents = {collection.id: collection.parent for collection in library.collections.all()}
    assert len(parents) == 6
    for start in ids:
        seen, at = set(), start
        while parents[at] is not None:
            assert at not in seen
            seen.add(at)
            at = parents[at]  # type: ignore[assignment]
