"""What the sidebar and its popovers ask of the library: memberships, changed searches, what the bucket keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter, Stored
from vitrine.errors import LibraryError
from vitrine.library.library import Library


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> list[int]:
    a_saved_job(library, a_request(), [a_file(tmp_path / f"{n}.png", size=100 + n) for n in range(3)])
    return sorted(library.results.ids(ResultFilter()))


def test_memberships_count_what_each_collection_holds_itself(library: Library, ids: list[int]) -> None:
    outer = library.collections.create("Outer")
    inner = library.collections.create("Inner", outer.id)
    library.collections.add(inner.id, ids[:2])
    library.collections.add(outer.id, ids[:1])
    assert library.collections.memberships(ids) == {inner.id: 2, outer.id: 1}
    assert library.collections.memberships(ids[2:]) == {}
    assert library.collections.memberships([10**9]) == {}


def test_a_smart_filter_searches_for_something_else(library: Library) -> None:
    kept = library.smart_filters.save("Fog", "fog")
    library.smart_filters.change(kept.id, "  fog -night ")
    assert {one.id: one.query for one in library.smart_filters.all()}[kept.id] == "fog -night"
    for query in ("", "   ", "x" * 3000):
        with pytest.raises(LibraryError):
            library.smart_filters.change(kept.id, query)
    with pytest.raises(LibraryError):
        library.smart_filters.change(10**6, "fog")
    assert {one.id: one.query for one in library.smart_filters.all()}[kept.id] == "fog -night"


def test_what_a_bucket_keeps_and_what_waits_for_it(library: Library, ids: list[int]) -> None:
    assert library.results.stored_in("s3:mira") == Stored(0, 3, 303)
    results = library.results.get_many(ids)
    library.results.record_stored(results[0], "s3:mira", "key", "https://x.test/key")
    library.results.record_stored(results[1], "folder", "key", "file:///key")
    stored = library.results.stored_in("s3:mira")
    sizes = [result.file.size for result in results if result.file is not None]
    assert stored == Stored(sizes[0], 1, sizes[2])
