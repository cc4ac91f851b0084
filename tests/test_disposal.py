"""Deleting for good: what goes, what must stay, what waits, and what is said about it."""

from __future__ import annotations

import hashlib
import os
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PIL import Image

import hostile_files as hostile
from samples import a_file, a_request, a_saved_job
from vitrine.disposal import DAY, Disposal, Places
from vitrine.domain.disposal import Kept, Receipt, Stake
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.domain.share import ShareKind, ShareRecord
from vitrine.errors import LinkElsewhere, StorageAccessDenied, StorageUnavailable, StudioError
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.paths import Paths
from vitrine.studio import Studio

AWAY = StorageUnavailable("Bucket away", "mira-studio cannot be reached.")
DENIED = StorageAccessDenied("Not allowed", "mira-studio accepted the key but not deleting.")


@dataclass
class Bucket:
    """A bucket's deletions, and what it answers."""

    id: str = "s3:mira-studio"
    gone: list[str] = field(default_factory=list)
    refusal: StudioError | None = None

    def delete(self, key: str) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.gone.append(key)


@dataclass
class Given:
    """The links that were given out."""

    library: Library
    stopped: list[str] = field(default_factory=list)
    refusal: StudioError | None = None

    def active(self) -> list[ShareRecord]:
        return self.library.links.active(time.time())

    def stop(self, record: ShareRecord) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.stopped.append(record.token)
        self.library.links.change(replace(record, ended_at=time.time()))


class Rig:
    """A disposal on real files and a real library; only the bucket is played."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path / "Pictures"
        self.folder.mkdir()
        self.library = Library(tmp_path / "library.db", tmp_path / "inputs")
        self.bucket = Bucket()
        self.links = Given(self.library)
        self.thumbnails = tmp_path / "thumbnails.db"
        places = Places(lambda: self.bucket, lambda: self.folder, lambda: self.links, self.thumbnails)  # type: ignore[arg-type,return-value]
        self.disposal = Disposal(self.library, places)

    def result(self, path: Path, data: bytes = b"a picture", *, key: str = "", done: bool = True) -> Generation:
        """Save a result whose file is there."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        file = a_file(path, sha256=hashlib.sha256(data).hexdigest(), size=len(data))
        job = a_saved_job(self.library, a_request(), [file])
        result = self.library.results.of_job(job.id)[0]
        if key:
            result = self.library.results.record_stored(result, "s3:mira-studio", key, "https://x/" + key)
        if done:
            self.library.jobs.advance(job, JobState.DONE)
        store = ThumbnailStore(self.thumbnails)
        store.put(result.name, 192, b"small")
        store.close()
        return result

    def share(self, *results: Generation) -> ShareRecord:
        names = tuple(result.name for result in results)
        return self.library.links.add(
            ShareRecord(0, f"t-{names[0]}", ShareKind.PAGE, "", "folder", "k", "f", (), names, time.time(),
                        time.time() + 900)
        )  # fmt: skip

    def thumbnail(self, result: Generation) -> bytes | None:
        store = ThumbnailStore(self.thumbnails)
        try:
            return store.get(result.name, 192)
        finally:
            store.close()

    def known(self) -> list[str]:
        """Return the names of every row, shown or not."""
        rows = self.library._database.execute_sql("SELECT job_id || '-' || position FROM generation ORDER BY id")
        return [row[0] for row in rows.fetchall()]


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    rig.library.close()


def test_everything_of_a_result_goes_and_a_receipt_says_what(rig: Rig) -> None:
    gone = rig.result(rig.folder / "2026" / "11" / "one.png", b"x" * 77, key="vitrine/one.png")
    stays = rig.result(rig.folder / "2026" / "two.png", key="vitrine/two.png")
    rig.library.tags.add([gone.id], ["sea"])
    rig.library.collections.add(rig.library.collections.create("Court").id, [gone.id])
    rig.share(gone, stays)
    assert rig.disposal.weigh([gone.id]) == Stake(1, links=1, bytes=77, bucket="mira-studio")
    receipt = rig.disposal.delete([gone.id])
    assert receipt == Receipt(
        deleted=(gone.name,), files=1, objects=1, bytes=77, links=1, bucket="mira-studio", left=(), waiting=()
    )
    assert not (rig.folder / "2026" / "11").exists()  # empty now
    assert (rig.folder / "2026" / "two.png").exists()
    assert rig.bucket.gone == ["vitrine/one.png"]
    assert rig.thumbnail(gone) is None
    assert rig.thumbnail(stays) == b"small"
    assert rig.known() == [stays.name]
    assert rig.library.tags.all() == []
    assert rig.library.results.count(ResultFilter(text="valley")) == 1
    assert rig.library.problems() == []


def test_a_second_time_there_is_nothing_to_do(rig: Rig) -> None:
    gone = rig.result(rig.folder / "one.png")
    rig.disposal.delete([gone.id])
    assert rig.disposal.delete([gone.id]) == Receipt()
    assert rig.disposal.resume() == Receipt()


def test_a_file_that_is_gone_already_is_no_trouble(rig: Rig) -> None:
    gone = rig.result(rig.folder / "one.png")
    (rig.folder / "one.png").unlink()
    assert rig.disposal.delete([gone.id]) == Receipt(deleted=(gone.name,))


def test_a_file_that_another_result_uses_stays_until_the_last_one_goes(rig: Rig) -> None:
    first, second = (rig.result(rig.folder / "one.png", key="vitrine/one.png") for _ in range(2))
    assert rig.disposal.delete([first.id]) == Receipt(deleted=(first.name,))
    assert (rig.folder / "one.png").exists()
    assert rig.bucket.gone == []
    assert rig.disposal.delete([second.id]).files == 1
    assert rig.bucket.gone == ["vitrine/one.png"]


def test_a_file_outside_the_folder_goes_only_when_it_is_what_was_saved(rig: Rig, tmp_path: Path) -> None:
    same = rig.result(tmp_path / "elsewhere" / "same.png")
    other = rig.result(tmp_path / "elsewhere" / "other.png")
    (tmp_path / "elsewhere" / "other.png").write_bytes(b"somebody's own")
    receipt = rig.disposal.delete([same.id, other.id])
    assert receipt.deleted == (same.name, other.name)
    assert not (tmp_path / "elsewhere" / "same.png").exists()
    assert (tmp_path / "elsewhere" / "other.png").read_bytes() == b"somebody's own"
    assert [kept.name for kept in receipt.left] == [other.name]
    assert "outside the results folder" in receipt.left[0].reason


def test_a_way_out_of_the_folder_is_outside(rig: Rig, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (rig.folder / "door").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    result = rig.result(rig.folder / "door" / "one.png")
    (tmp_path / "elsewhere" / "one.png").write_bytes(b"somebody's own")
    rig.disposal.delete([result.id])
    assert (tmp_path / "elsewhere" / "one.png").exists()


@pytest.mark.parametrize("what", ["folder", "link"])
def test_what_is_no_file_any_more_stays(rig: Rig, tmp_path: Path, what: str) -> None:
    path = rig.folder / "one.png"
    result = rig.result(path)
    path.unlink()
    if what == "folder":
        path.mkdir()
    else:
        (tmp_path / "precious").write_bytes(b"a picture")
        path.symlink_to(tmp_path / "precious")
    receipt = rig.disposal.delete([result.id])
    assert path.is_dir() or (path.is_symlink() and (tmp_path / "precious").exists())
    assert [kept.name for kept in receipt.left] == [result.name]


def test_what_a_job_still_works_on_is_left_alone(rig: Rig) -> None:
    busy = rig.result(rig.folder / "one.png", done=False)
    assert rig.disposal.weigh([busy.id]) == Stake(0, busy=1, bytes=9)
    assert rig.disposal.delete([busy.id]) == Receipt(left=(Kept(busy.name, "It is still being saved."),))
    assert rig.library.results.count(ResultFilter()) == 1


def test_without_its_bucket_it_waits_out_of_sight_and_goes_on_later(rig: Rig) -> None:
    result = rig.result(rig.folder / "one.png", key="vitrine/one.png")
    rig.bucket.refusal = AWAY
    receipt = rig.disposal.delete([result.id])
    assert receipt == Receipt(waiting=(Kept(result.name, AWAY.message),))
    assert (rig.folder / "one.png").exists()
    for wanted in (ResultFilter(), ResultFilter(trashed=True)):
        assert rig.library.results.count(wanted) == 0
    assert rig.library.results.counts().trashed == 0
    rig.library.trash.restore([result.id])  # an older Undo does not bring it back
    assert rig.library.results.count(ResultFilter()) == 0
    rig.bucket.refusal = None
    assert rig.disposal.resume().deleted == (result.name,)
    assert rig.known() == []


def test_refused_for_good_it_lies_in_the_trash_again_and_says_why(rig: Rig) -> None:
    result = rig.result(rig.folder / "one.png", key="vitrine/one.png")
    rig.bucket.refusal = DENIED
    assert rig.disposal.delete([result.id]) == Receipt(left=(Kept(result.name, DENIED.message),))
    assert (rig.folder / "one.png").exists()
    assert rig.library.results.count(ResultFilter(trashed=True)) == 1


def test_a_copy_in_a_bucket_that_is_not_connected_stays_and_is_named(rig: Rig) -> None:
    result = rig.result(rig.folder / "one.png", key="vitrine/one.png")
    assert rig.disposal.weigh([result.id]).bucket == "mira-studio"
    rig.bucket.id = "s3:another"
    assert rig.disposal.weigh([result.id]).bucket == ""  # nobody is promised that it leaves there
    receipt = rig.disposal.delete([result.id])
    assert receipt.deleted == (result.name,)
    assert receipt.left == (Kept(result.name, "A copy stays in mira-studio, which is not connected now."),)
    assert rig.bucket.gone == []


def test_a_link_in_another_bucket_stops_nothing(rig: Rig) -> None:
    result = rig.result(rig.folder / "one.png")
    rig.share(result)
    rig.links.refusal = LinkElsewhere("In another bucket", "This link is in another, which is not connected now.")
    receipt = rig.disposal.delete([result.id])
    assert receipt.deleted == (result.name,)
    assert receipt.left == (Kept(result.name, rig.links.refusal.message),)


def test_a_link_that_cannot_be_stopped_now_keeps_everything(rig: Rig) -> None:
    result = rig.result(rig.folder / "one.png", key="vitrine/one.png")
    rig.share(result)
    rig.links.refusal = AWAY
    assert [kept.name for kept in rig.disposal.delete([result.id]).waiting] == [result.name]
    assert (rig.folder / "one.png").exists()
    assert rig.bucket.gone == []


def test_the_trash_is_emptied_of_what_lay_there_so_many_days(rig: Rig) -> None:
    old, young, kept = (rig.result(rig.folder / f"{n}.png") for n in range(3))
    rig.library.trash.put([old.id, young.id], {old.id: time.time() - 31 * DAY, young.id: time.time() - 29 * DAY})
    assert rig.disposal.purge(0) == Receipt()
    assert rig.disposal.purge(30).deleted == (old.name,)
    assert rig.known() == [young.name, kept.name]
    assert rig.library.results.count(ResultFilter(trashed=True)) == 1


def test_inputs_that_nothing_needs_any_more_are_dropped(rig: Rig, tmp_path: Path) -> None:
    archive, draft = rig.library.inputs, tmp_path / "draft.json"
    names = ("used", "asked", "drafted", "old", "young")
    inputs = {
        name: archive.add_bytes(hostile.encoded("PNG", Image.new("RGB", (8 + at, 8))), f"{name}.png", "image")
        for at, name in enumerate(names)
    }
    a_saved_job(rig.library, a_request(inputs=(inputs["used"],)), [a_file(rig.folder / "1.png")])
    rig.library.jobs.add([a_request(inputs=(inputs["asked"],))])
    draft.write_text(f'{{"inputs": [{{"sha256": "{inputs["drafted"].sha256}"}}]}}')
    for name in names[:-1]:
        os.utime(archive.path_of(inputs[name]), (1, 1))
    (archive.path_of(inputs["old"]).parent / "notes.txt").write_text("somebody's own")
    assert rig.library.drop_unused_inputs(30, draft) == 1
    there = {name for name, file in inputs.items() if _is_there(archive, file)}
    assert there == {"used", "asked", "drafted", "young"}
    archive.add_bytes(
        hostile.encoded("PNG", Image.new("RGB", (10, 8))), "again.png", "image"
    )  # wanted again: its time begins anew
    draft.unlink()
    assert rig.library.drop_unused_inputs(30, draft) == 0


def _is_there(archive: object, file: object) -> bool:
    try:
        return bool(archive.path_of(file))  # type: ignore[attr-defined]
    except StudioError:
        return False


def test_in_a_real_studio_its_link_stops_working(tmp_path: Path) -> None:
    studio = Studio(Paths.under(tmp_path), environment={})
    try:
        folder = studio.results_folder
        folder.mkdir(parents=True)
        (folder / "one.png").write_bytes(b"a picture")
        job = a_saved_job(studio.library, a_request(), [a_file(folder / "one.png")])
        result = studio.library.results.record_stored(
            studio.library.results.of_job(job.id)[0], "folder", "one.png", "file:///one.png"
        )
        studio.library.jobs.advance(job, JobState.DONE)
        url = studio.link(result, 600.0).link.url
        with urllib.request.urlopen(url, timeout=20) as answer:
            assert answer.read() == b"a picture"
        studio.library.trash.put([result.id])
        receipt = studio.disposal.delete([result.id])
        assert receipt == Receipt(deleted=(result.name,), files=1, bytes=1234, links=1)
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(url, timeout=20)
        assert refused.value.code in (404, 410)
        refused.value.close()
        assert studio.shared_links.active() == []
        assert not studio.tidy()
    finally:
        studio.close()
