"""The commands that organise, in the real window: what the library, the gallery and the sidebar say after each."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from opened import Opened

from samples import a_file, a_request, a_saved_job
from vitrine.disposal import DAY
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.library.library import Library
from vitrine.paths import Paths

OpenWindow = Callable[..., Opened]


def stock(home: Path, count: int = 3, name: str = "quiet") -> list[Generation]:
    """Save results in a home that no window has open."""
    paths = Paths.under(home)
    library = Library(paths.library, paths.inputs)
    paths.pictures.mkdir(parents=True, exist_ok=True)
    made = []
    for number in range(count):
        path = paths.pictures / f"{name} {number}.png"
        path.write_bytes(b"a picture")
        job = a_saved_job(library, a_request(f"{name} {number}"), [a_file(path)])
        result = library.results.record_stored(library.results.of_job(job.id)[0], "folder", path.name, "")
        library.jobs.advance(job, JobState.DONE)
        made.append(library.results.get(result.id))
    library.close()
    return made


@pytest.fixture
def three(tmp_path: Path) -> list[Generation]:
    return stock(tmp_path / "home")


@pytest.fixture
def opened(open_window: OpenWindow, three: list[Generation]) -> Opened:
    opened = open_window()
    opened.wait(lambda: len(opened.tiles()) == 3)
    return opened


def shown(opened: Opened) -> list[str]:
    return [tile.prompt for tile in opened.tiles()]


def settled(opened: Opened) -> None:
    organise = opened.app.models.organise
    opened.wait(lambda: not (organise._open_writes or organise._pending))


def test_what_is_thrown_away_leaves_and_undo_brings_it_back_to_its_place(
    opened: Opened, three: list[Generation]
) -> None:
    models = opened.app.models
    models.organise.trash([three[1]])
    assert shown(opened) == ["quiet 2", "quiet 0"]  # at once
    settled(opened)
    assert opened.toast == "1 moved to trash"
    assert opened.studio.library.results.counts().trashed == 1
    models.gallery.set_filter(ResultFilter(trashed=True))
    opened.wait(lambda: shown(opened) == ["quiet 1"])
    models.gallery.set_filter(ResultFilter())
    opened.wait(lambda: len(opened.tiles()) == 2)
    models.undo.undo()
    assert shown(opened) == ["quiet 2", "quiet 1", "quiet 0"]
    settled(opened)
    assert opened.studio.library.results.counts().trashed == 0


def test_a_collection_is_shown_by_its_filter_and_follows_who_comes_and_goes(
    opened: Opened, three: list[Generation]
) -> None:
    models = opened.app.models
    models.organise.create_collection("Court", then_add=three[:2])
    opened.wait(lambda: bool(models.organise.collections()))
    (court,) = models.organise.collections()
    assert court.count == 2
    models.gallery.set_filter(ResultFilter(collection=court.id))
    opened.wait(lambda: shown(opened) == ["quiet 1", "quiet 0"])
    models.organise.uncollect(three[:1], court.id)
    opened.wait(lambda: shown(opened) == ["quiet 1"])
    models.undo.undo()
    opened.wait(lambda: shown(opened) == ["quiet 1", "quiet 0"])


def test_deleted_for_good_everything_is_gone_and_said(opened: Opened, three: list[Generation]) -> None:
    models = opened.app.models
    doomed = three[0]
    assert doomed.file is not None
    models.organise.trash([doomed])
    settled(opened)
    (lying,) = opened.studio.library.results.page(ResultFilter(trashed=True))
    models.gallery.set_filter(ResultFilter(trashed=True))
    opened.wait(lambda: len(opened.tiles()) == 1)
    with opened.qtbot.waitSignal(models.organise.deleted, timeout=20_000):
        models.organise.delete_for_good([lying])
        assert opened.tiles() == []
    assert not doomed.file.path.exists()
    assert opened.toast.startswith("1 deleted for good.")
    assert [g.prompt for g in opened.studio.library.results.page(ResultFilter())] == ["quiet 2", "quiet 1"]


def test_a_start_empties_the_trash_and_goes_on_deleting(
    open_window: OpenWindow, tmp_path: Path, three: list[Generation]
) -> None:
    paths = Paths.under(tmp_path / "home")
    library = Library(paths.library, paths.inputs)
    library.trash.put([three[0].id], {three[0].id: time.time() - 31 * DAY})
    library.trash.put([three[1].id])
    library.trash.doom([three[1].id])
    library.close()
    opened = open_window()
    opened.wait(lambda: len(opened.studio.library.results.get_many([g.id for g in three])) == 1)
    opened.wait(lambda: shown(opened) == ["quiet 2"])
    opened.wait(lambda: not any(g.file is not None and g.file.path.exists() for g in three[:2]))


def test_stars_and_tags_are_kept_over_a_restart(open_window: OpenWindow, three: list[Generation]) -> None:
    opened = open_window()
    opened.wait(lambda: len(opened.tiles()) == 3)
    opened.app.models.organise.star(three, True)
    opened.app.models.organise.tag(three[:1], ["sea"])
    again = open_window()  # closing waits for what was asked for
    again.wait(lambda: len(again.tiles()) == 3)
    results = again.studio.library.results
    assert results.counts().starred == 3
    assert [g.prompt for g in results.page(ResultFilter(tags=("sea",)))] == ["quiet 0"]
