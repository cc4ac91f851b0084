"""A folder is taken in: what is new, what is known, what is found again, what cannot be read, and what stays alone."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from disks import tmpfs
from hostile_files import STRANGERS, clip, encoded, picture, png_bomb, png_header_bomb
from samples import a_request
from vitrine.domain.export import ExportOptions
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.imported import IMPORTED, IN_PLACE, ImportPlan, ImportTally
from vitrine.errors import DiskFull, Interrupted, LibraryError, MediaError
from vitrine.importing import Ground, Watcher, Written, locate, run_import
from vitrine.importing.copies import STAGE
from vitrine.library.export import export
from vitrine.library.library import Library
from vitrine.media import inspect
from vitrine.paths import Paths
from vitrine.studio import Studio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with closing(Studio(Paths.under(tmp_path / "home"), {}, serves_links=False)) as studio:
        yield studio


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with three pictures, one of them twice, that is some days old."""
    folder = tmp_path / "holiday"
    (folder / "deep").mkdir(parents=True)
    for number, name in enumerate(("one.png", "two.png", "deep/three.png", "deep/same as one.png")):
        path = folder / name
        path.write_bytes(encoded("PNG", picture(32 + number % 3, 24)))
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    return folder


def take_in(studio: Studio, folder: Path, watcher: Watcher | None = None, **plan: Any) -> ImportTally:
    return studio.import_folder(ImportPlan(folder, **plan), lambda: None, watcher or Watcher())


def shown(studio: Studio) -> list[Generation]:
    return studio.library.results.page(ResultFilter())


def path_of(result: Generation) -> Path:
    assert result.file is not None
    return result.file.path


def by_name(studio: Studio) -> dict[str, Generation]:
    return {path_of(result).name: result for result in shown(studio)}


# ---- new ----


def test_in_place_a_file_is_itself_the_result(studio: Studio, folder: Path) -> None:
    tally = take_in(studio, folder)
    assert (tally.total, tally.done, tally.imported, tally.there) == (4, 4, 3, 1)
    results = shown(studio)
    # The newest first, by the files' own dates; of two that are the same the newer one.
    assert [path_of(result).name for result in results] == ["same as one.png", "three.png", "two.png"]
    first = results[0]
    assert (first.provider, first.storage, first.key, first.url) == (IMPORTED, IN_PLACE, "", "")
    assert first.type is GenerationType.TEXT_TO_IMAGE
    assert first.created_at == 1_700_000_003
    assert first.stored_at is not None
    assert first.cost is None
    assert first.file == inspect(path_of(first))
    assert not studio.results_folder.exists()


def test_copied_it_lies_in_the_results_folder_and_the_source_is_untouched(studio: Studio, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.png")}
    tally = take_in(studio, folder, copy=True)
    assert tally.imported == 3
    for result in shown(studio):
        path = path_of(result)
        assert path.is_relative_to(studio.results_folder)
        assert result.storage == "folder"
        assert studio.results_folder / result.key == path
        assert result.name in path.name
        assert path.read_bytes() in before.values()
        assert path.stat().st_mtime < 1_700_000_010
    assert not (studio.results_folder / STAGE).exists()
    assert {path: path.read_bytes() for path in folder.rglob("*.png")} == before


def test_without_subfolders_only_the_folder_itself_is_looked_at(studio: Studio, folder: Path) -> None:
    assert take_in(studio, folder, subfolders=False).imported == 2


def test_everything_goes_into_one_collection(studio: Studio, folder: Path) -> None:
    take_in(studio, folder, collection="Holiday")
    (folder / "late.png").write_bytes(encoded("PNG", picture(50, 50)))
    take_in(studio, folder, collection="holiday")
    (collection,) = studio.library.collections.all()
    assert (collection.name, collection.count) == ("Holiday", 4)


def test_results_arrive_in_writes_of_which_each_is_whole(studio: Studio, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for number in range(45):
        (many / f"{number}.png").write_bytes(encoded("PNG", picture(20 + number, 20)))
    written: list[Written] = []
    told: list[ImportTally] = []
    take_in(studio, many, Watcher(told.append, written.append))
    assert sum(len(one.new) for one in written) == 45
    assert len(written) > 1  # the first screen does not wait for the rest
    assert told[-1].imported == 45
    assert all(one.total is None or one.done <= one.total for one in told)


def test_what_a_file_says_of_itself_is_kept(studio: Studio, tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    texts = PngInfo()
    words = "a lighthouse\nNegative prompt: fog\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 42, Model: seaside_v2"
    texts.add_text("parameters", words)
    (tmp_path / "in").mkdir()
    picture(40, 30).save(tmp_path / "in" / "made.png", pnginfo=texts)
    take_in(studio, tmp_path / "in")
    (result,) = shown(studio)
    assert (result.prompt, result.model) == ("a lighthouse", "seaside_v2")
    assert result.settings["seed"] == 42
    assert result.settings["negative_prompt"] == "fog"
    assert studio.library.results.count(ResultFilter(text="lighthouse")) == 1
    assert studio.library.prompts.count() == 0  # nobody asked for it here


def test_an_export_of_ours_brings_prompts_tags_and_stars_along(studio: Studio, folder: Path, tmp_path: Path) -> None:
    take_in(studio, folder)
    first = shown(studio)[0]
    studio.library.tags.add([first.id], ["blue", "sea"])
    studio.library.results.set_starred([first.id], True)
    export(studio.library.results.get_many([first.id]), tmp_path / "out", None, ExportOptions())
    with closing(Studio(Paths.under(tmp_path / "other"), {}, serves_links=False)) as other:
        tally = take_in(other, tmp_path / "out")
        (result,) = shown(other)
    assert (tally.imported, tally.others) == (1, 1)
    assert result.tags == ("blue", "sea")
    assert result.starred
    assert result.created_at == first.created_at


# ---- known ----


def test_a_second_import_reads_nothing_again(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)

    def never(*_: object) -> Any:
        raise AssertionError("a file that is known was read")

    again = run_import(
        Ground(studio.library, studio.folder, [studio.results_folder]), ImportPlan(folder), examine=never
    )
    assert (again.imported, again.there, again.again) == (0, 4, 0)
    assert len(shown(studio)) == 3


def test_what_lies_in_the_trash_is_known_too(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    studio.library.trash.put([result.id for result in shown(studio)])
    assert take_in(studio, folder).there == 4
    assert shown(studio) == []


def test_a_moved_file_is_found_again_with_all_that_was_noted_of_it(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    result = by_name(studio)["two.png"]
    studio.library.tags.add([result.id], ["kept"])
    studio.library.results.set_starred([result.id], True)
    (folder / "elsewhere").mkdir()
    (folder / "two.png").rename(folder / "elsewhere" / "2.png")
    written: list[Written] = []
    tally = take_in(studio, folder, Watcher(arrived=written.append))
    assert (tally.imported, tally.again) == (0, 1)
    found = studio.library.results.get(result.id)
    assert path_of(found) == folder / "elsewhere" / "2.png"
    assert (found.tags, found.starred, found.storage) == (("kept",), True, IN_PLACE)
    assert [result.id for one in written for result in one.moved] == [found.id]
    assert len(shown(studio)) == 3


def test_a_lost_result_of_our_own_is_put_back_when_a_bucket_counts_on_it(
    studio: Studio, folder: Path, tmp_path: Path
) -> None:
    from vitrine.library.imports import Import

    place = tmp_path / "results" / "made.png"
    file = inspect(folder / "one.png")
    import dataclasses

    lost = dataclasses.replace(file, path=place)
    (id,) = studio.library.imports.add(
        [Import(a_request(), [lost], 5000.0, storage="s3:mira", keys=("k",), stored_at=5001.0)]
    )
    assert take_in(studio, folder).again == 1
    assert place.read_bytes() == (folder / "one.png").read_bytes()
    assert studio.library.results.get(id).storage == "s3:mira"


def test_a_file_that_was_edited_where_it_lies_stays_one_result(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    result = by_name(studio)["two.png"]
    (folder / "two.png").write_bytes(encoded("PNG", picture(60, 60)))
    tally = take_in(studio, folder)
    assert (tally.imported, tally.changed) == (0, 1)
    now = studio.library.results.get(result.id)
    assert now.file is not None
    assert now.file.width == 60
    assert len(shown(studio)) == 3


def test_copies_of_what_was_imported_in_place_and_is_gone_become_our_own(
    studio: Studio, folder: Path, tmp_path: Path
) -> None:
    take_in(studio, folder)
    result = by_name(studio)["two.png"]
    moved = tmp_path / "moved"
    moved.mkdir()
    (folder / "two.png").rename(moved / "two.png")
    assert take_in(studio, moved, copy=True).again == 1
    now = studio.library.results.get(result.id)
    assert now.storage == "folder"
    assert path_of(now).is_relative_to(studio.results_folder)
    assert (moved / "two.png").exists()


# ---- what cannot be taken in ----


def test_what_cannot_be_read_is_named_and_stops_nothing(studio: Studio, folder: Path) -> None:
    for name, (content, _) in STRANGERS.items():
        (folder / f"{name}.jpg").write_bytes(content)
        (folder / f"{name}.dat").write_bytes(content)
    sound = encoded("JPEG", picture(64, 64))
    (folder / "cut.jpg").write_bytes(sound[: len(sound) // 2])
    (folder / "line\nbreak.png").write_bytes(b"")
    (folder / ".hidden.png").write_bytes(encoded("PNG"))
    (folder / "wrong name.txt").write_bytes(encoded("PNG", picture(70, 70)))
    tally = take_in(studio, folder)
    assert tally.imported == 4  # the picture named like a text is one
    assert tally.refused == len(STRANGERS) + 2
    assert tally.others == len(STRANGERS)
    assert tally.hidden == 1
    reasons = {refused.path.name: refused.reason for refused in tally.reasons}
    assert reasons["pdf.jpg"] == "This file is a PDF."
    assert reasons["line\nbreak.png"] == "This file is empty."
    assert "damaged" in reasons["cut.jpg"]


def test_links_and_rings_of_links_are_not_followed(studio: Studio, folder: Path, tmp_path: Path) -> None:
    (folder / "deep" / "ring").symlink_to(folder)
    (folder / "link.png").symlink_to(folder / "one.png")
    os.mkfifo(folder / "pipe.png")
    assert take_in(studio, folder).total == 4


def test_names_that_are_no_text_are_refused_in_place_and_copied_well(studio: Studio, tmp_path: Path) -> None:
    odd = tmp_path / "odd"
    odd.mkdir()
    name = os.fsdecode(b"br\xff\xfeken.png")
    try:
        (odd / name).write_bytes(encoded("PNG"))
    except OSError:
        pytest.skip("this file system takes no such name")
    tally = take_in(studio, odd)
    assert (tally.imported, tally.refused) == (0, 1)
    assert "Rename it" in tally.reasons[0].hint
    assert take_in(studio, odd, copy=True).imported == 1


def test_a_file_that_vanishes_meanwhile_is_named(studio: Studio, folder: Path) -> None:
    def look(path: Path, sha256: str) -> Any:
        if path.name == "two.png":
            path.unlink()
        return inspect(path, sha256=sha256), None

    tally = run_import(Ground(studio.library, studio.folder, []), ImportPlan(folder), examine=look)
    assert (tally.imported, tally.refused) == (2, 1)


def test_the_studios_own_folders_are_no_source(studio: Studio, folder: Path, tmp_path: Path) -> None:
    take_in(studio, folder, copy=True)
    for own in (studio.results_folder, studio.paths.data, studio.results_folder / "2023"):
        own.mkdir(parents=True, exist_ok=True)
        with pytest.raises(LibraryError, match="belongs to Vitrine"):
            take_in(studio, own)
    # From above they are passed over.
    assert take_in(studio, tmp_path).there == 4
    for none in (tmp_path / "nowhere", folder / "one.png"):
        with pytest.raises(LibraryError, match="is not there, or is no folder"):
            take_in(studio, none)


# ---- stopping ----


def stopped_after(count: int) -> Callable[[], None]:
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > count:
            raise Interrupted

    return check


@pytest.mark.parametrize("copy", [False, True])
@pytest.mark.parametrize("count", [0, 3, 9, 14])
def test_stopped_anywhere_what_is_imported_stays_and_the_next_goes_on(
    studio: Studio, folder: Path, count: int, *, copy: bool
) -> None:
    tally = studio.import_folder(ImportPlan(folder, copy=copy), stopped_after(count), Watcher())
    assert tally.stopped
    assert len(shown(studio)) == tally.imported
    (run,) = studio.library.import_log.unfinished()
    assert run.plan == ImportPlan(folder, copy=copy)
    assert not run.stopped  # that it was a person says who stops it
    studio.library.import_log.stop(run.id)
    assert studio.library.import_log.unfinished()[0].stopped
    files = {path for path in studio.results_folder.rglob("*") if path.is_file()}
    assert files == ({path_of(result) for result in shown(studio)} if copy else set())
    again = take_in(studio, folder, copy=copy)
    assert not again.stopped
    assert again.imported + tally.imported == 3
    assert studio.library.import_log.unfinished() == []


def test_a_full_disk_is_said_clearly_and_loses_nothing(studio: Studio, tmp_path: Path) -> None:
    small, source = tmp_path / "small", tmp_path / "source"
    small.mkdir()
    source.mkdir()
    for number in range(8):
        (source / f"{number}.png").write_bytes(encoded("PNG", picture(20 + number, 20)) + os.urandom(150_000))
    with tmpfs(small, "size=700k") as mounted:
        if not mounted:
            pytest.skip("no small disk here")
        studio.change(results_folder=str(small / "results"))
        with pytest.raises(DiskFull, match="what was imported is safe"):
            take_in(studio, source, copy=True)
        kept = shown(studio)
        assert 0 < len(kept) < 8
        assert {p for p in (small / "results").rglob("*") if p.is_file()} == {path_of(result) for result in kept}
        assert len(studio.library.import_log.unfinished()) == 1
        studio.change(results_folder=str(tmp_path / "large"))
        assert take_in(studio, source, copy=True).imported == 8 - len(kept)
        for result in kept:
            assert path_of(result).is_file()
    assert sorted(path.name for path in source.iterdir()) == [f"{number}.png" for number in range(8)]


# ---- what is never done with them ----


def test_no_job_of_an_import_is_ever_listed_sent_or_timed(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    jobs = studio.library.jobs
    assert jobs.unfinished() == []
    assert jobs.open() == []
    assert jobs.recent() == []
    assert jobs.usual_times() == {}
    assert jobs.spent_since(0) == 0
    assert jobs.over_since(0)[:2] == (0, 0)


def test_files_imported_in_place_are_not_offered_for_a_bucket(studio: Studio, folder: Path, tmp_path: Path) -> None:
    take_in(studio, folder)
    assert studio.library.results.elsewhere("s3:mira") == []
    assert studio.library.results.count_elsewhere("s3:mira") == 0
    assert studio.library.results.unstored() == []


def test_deleted_for_good_the_file_of_its_owner_stays(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    ids = [result.id for result in shown(studio)]
    studio.library.trash.put(ids)
    stake = studio.disposal.weigh(ids)
    assert (stake.items, stake.stay, stake.bytes) == (3, 3, 0)
    receipt = studio.disposal.delete(ids)
    assert (len(receipt.deleted), receipt.stayed, receipt.files, receipt.left) == (3, 3, 0, ())
    assert len(list(folder.rglob("*.png"))) == 4
    assert studio.library.results.page(ResultFilter(trashed=True)) == []
    # Who imports the folder again wants it back.
    assert take_in(studio, folder).imported == 3


def test_imports_cost_nothing_that_anybody_asks_about(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    figures = studio.library.statistics(0, time.time() + 60)
    assert (figures.spent, figures.unknown_cost) == (0, 0)
    assert (figures.succeeded, figures.failed) == (0, 0)
    # They take up room, and were not made here.
    assert (figures.images, figures.providers, figures.models) == (0, (), ())
    assert figures.kept.images == 3
    assert sum(day.bytes for day in figures.days) == sum(path_of(result).stat().st_size for result in shown(studio))


# ---- pointed at ----


def test_a_file_that_is_pointed_at_brings_those_along_that_moved_with_it(
    studio: Studio, folder: Path, tmp_path: Path
) -> None:
    take_in(studio, folder)
    moved = tmp_path / "archive"
    folder.rename(moved)
    (moved / "two.png").rename(moved / "renamed.png")
    results = by_name(studio)
    meant = results["three.png"]
    found = locate(studio.library, moved / "deep" / "three.png", meant, lambda: None)
    assert found[0].id == meant.id
    assert {path_of(one) for one in found} >= {moved / "deep" / "three.png", moved / "deep" / "same as one.png"}
    two = locate(studio.library, moved / "renamed.png", results["two.png"], lambda: None)
    assert path_of(two[0]) == moved / "renamed.png"


def test_another_file_is_not_taken_for_the_missing_one(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    result = by_name(studio)["two.png"]
    (folder / "two.png").unlink()
    with pytest.raises(MediaError, match="content is different"):
        locate(studio.library, folder / "one.png", result, lambda: None)
    assert path_of(studio.library.results.get(result.id)) == folder / "two.png"


def test_results_of_our_own_get_their_copies_back(studio: Studio, folder: Path, tmp_path: Path) -> None:
    take_in(studio, folder, copy=True)
    results = shown(studio)
    kept = path_of(results[0]).parent
    moved = tmp_path / "moved"
    kept.rename(moved)
    found = locate(studio.library, moved / path_of(results[1]).name, results[1], lambda: None)
    assert found[0].id == results[1].id
    assert {one.id for one in found} == {result.id for result in results}
    for result in results:
        assert path_of(result).is_file()
        assert (moved / path_of(result).name).is_file()


def test_a_manifest_of_somebody_else_says_nothing(studio: Studio, folder: Path) -> None:
    (folder / "manifest.json").write_text(json.dumps({"results": [{"sha256": "00", "prompt": 5}]}))
    assert take_in(studio, folder).imported == 3


def test_a_library_that_is_closed_meanwhile_is_whole(studio: Studio, folder: Path) -> None:
    take_in(studio, folder)
    studio.library.close()
    library = Library(studio.paths.library, studio.paths.inputs)
    with closing(library):
        assert library.problems() == []


def test_a_link_to_a_file_of_its_owner_gives_a_copy_out(tmp_path: Path, folder: Path) -> None:
    with closing(Studio(Paths.under(tmp_path / "sharing"), {})) as studio:
        take_in(studio, folder)
        result = by_name(studio)["two.png"]
        linked = studio.link(result, 60.0)
        assert linked.link.url.startswith("http")
        with urlopen(linked.link.url) as answer:
            assert answer.read() == path_of(result).read_bytes()
        studio.shared_links.stop(studio.shared_links.active()[0])
        assert path_of(result).is_file()


def test_films_are_taken_in_as_films(studio: Studio, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    clip(folder / "clip.mp4")
    assert take_in(studio, folder).imported == 1
    (result,) = shown(studio)
    assert result.type is GenerationType.TEXT_TO_VIDEO
    assert result.file is not None
    assert result.file.duration


def test_bombs_are_named_or_known_by_their_size_and_never_go_off(studio: Studio, tmp_path: Path) -> None:
    folder = tmp_path / "bombs"
    folder.mkdir()
    (folder / "header.png").write_bytes(png_header_bomb())
    (folder / "deep.png").write_bytes(png_bomb())
    (folder / "sound.png").write_bytes(encoded("PNG"))
    tally = take_in(studio, folder)
    assert tally.refused == 2
    assert tally.imported == 1
