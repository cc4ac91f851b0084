"""The results folder: names that stay inside, disks that refuse, files that are there already."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_samples import JOB, a_generation, a_sample

from disks import tmpfs
from vitrine.domain.generation import MediaFile
from vitrine.errors import DiskFull, FolderNotWritable, Interrupted, StorageError
from vitrine.storage.base import CheckState
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer


def test_a_key_is_dated_readable_and_findable(folder: FolderStorage) -> None:
    key = folder.key_for(a_generation(), "png")
    assert key == f"2026/11/2026-11-23 a-quiet-valley-at-dawn {JOB}-0.png"
    assert folder.path_of(key) == folder.root / "2026" / "11" / f"2026-11-23 a-quiet-valley-at-dawn {JOB}-0.png"


@pytest.mark.parametrize(
    "key",
    ["", ".", "..", "../a", "a/../../b", "/etc/passwd", "a//b", "a/./b", "a/", "a\\b", "C:/a", "a:stream", "a\0b"],
)
def test_a_key_never_leaves_the_folder(folder: FolderStorage, key: str, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="leads out"):
        folder.path_of(key)
    sample = a_sample(tmp_path)
    with pytest.raises(StorageError, match="leads out"):
        sample.put(folder, key or ".")


def test_a_symbolic_link_does_not_lead_out(folder: FolderStorage, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("x")
    folder.root.mkdir(parents=True)
    (folder.root / "way-out").symlink_to(outside)
    (folder.root / "file").symlink_to(outside / "secret")
    (folder.root / "ring").symlink_to(folder.root / "ring")
    for key in ("way-out/secret", "file", "ring/a"):
        with pytest.raises(StorageError):
            folder.head(key)


def test_the_folder_itself_may_be_a_symbolic_link(tmp_path: Path, links: LinkServer) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "real")
    storage = FolderStorage(tmp_path / "linked", links)
    stored = a_sample(tmp_path).put(storage)
    assert storage.head(stored.key) is not None


def test_a_file_already_in_place_is_left_alone(folder: FolderStorage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    place = folder.path_of(sample.key(folder))
    place.parent.mkdir(parents=True)
    sample.path.rename(place)
    sample.path = place
    before = place.stat()
    stored = sample.put(folder)
    after = place.stat()
    assert stored.size == len(sample.content)
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_file_in_place_of_another_size_is_refused(folder: FolderStorage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    place = folder.path_of(sample.key(folder))
    place.parent.mkdir(parents=True)
    place.write_bytes(sample.content[:-1])
    file = MediaFile(place, sample.sha256, len(sample.content), "image/png", "png", 1, 1)
    sample.path, sample.generation = place, a_generation(file=file)
    with pytest.raises(StorageError, match="not the one that was downloaded"):
        sample.put(folder)


def test_stopping_leaves_no_part_file(folder: FolderStorage, tmp_path: Path) -> None:
    def stop(done: int) -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        a_sample(tmp_path).put(folder, progress=stop)
    assert [path for path in folder.root.rglob("*") if path.is_file()] == []


def test_delete_takes_empty_months_but_never_the_folder(folder: FolderStorage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    folder.delete(sample.put(folder).key)
    assert folder.root.is_dir()
    assert list(folder.root.iterdir()) == []


def _may_mount() -> bool:
    with tempfile.TemporaryDirectory() as folder, tmpfs(Path(folder), "size=256k") as mounted:
        return mounted


if _may_mount():  # an administrator on Linux; elsewhere the tests in a process of its own say the same

    @pytest.fixture
    def tiny_disk(tmp_path: Path) -> Iterator[Path]:
        disk = tmp_path / "tiny"
        disk.mkdir()
        with tmpfs(disk, "size=256k") as mounted:
            assert mounted
            yield disk

    def test_a_full_disk_is_said_and_leaves_no_part(tiny_disk: Path, links: LinkServer, tmp_path: Path) -> None:
        storage = FolderStorage(tiny_disk, links)
        small, large = a_sample(tmp_path, size=50_000), a_sample(tmp_path, size=500_000, position=1)
        small.put(storage)
        with pytest.raises(DiskFull, match="disk is full") as caught:
            large.put(storage)
        assert caught.value.hint
        assert [path.stat().st_size for path in tiny_disk.rglob("*") if path.is_file()] == [50_000]
        small.put(storage)

    def test_a_read_only_disk_is_said(tiny_disk: Path, links: LinkServer, tmp_path: Path) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
        with pytest.raises(FolderNotWritable, match="does not let Vitrine write"):
            a_sample(tmp_path).put(FolderStorage(tiny_disk, links))


_CHILD = """
import os, resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[1].split(os.pathsep)
from storage_samples import a_sample
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer
from vitrine.errors import StudioError
home, trouble = Path(sys.argv[2]), sys.argv[3]
sample = a_sample(home, size=200_000)
storage = FolderStorage(home / "results", LinkServer(home / "links.json"))
if trouble == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
else:
    storage.root.mkdir()
    storage.root.chmod(0o555)
    if os.geteuid() == 0:
        os.chmod(home, 0o755)
        os.chmod(sample.path, 0o644)
        os.setuid(65534)
try:
    sample.put(storage)
except StudioError as error:
    left = [p.name for p in storage.root.rglob("*") if p.is_file()]
    steps = [step.state.value for step in storage.check() if step.state.value != "running"]
    print(error.code, left, steps)
"""


if sys.platform == "linux":  # has the limits and the users that this needs

    @pytest.mark.parametrize(
        ("trouble", "answer"),
        [
            ("limit", "disk-full [] ['passed', 'passed',"),
            ("read-only", "folder-not-writable [] ['passed', 'failed', 'not-tried']"),
        ],
    )
    def test_refusals_of_the_system_in_a_process_of_its_own(trouble: str, answer: str) -> None:
        with tempfile.TemporaryDirectory(prefix="vitrine-") as home:  # tmp_path is closed to other users
            done = subprocess.run(
                [sys.executable, "-c", _CHILD, os.pathsep.join(sys.path), home, trouble],
                capture_output=True,
                text=True,
                check=True,
            )
        assert done.stdout.startswith(answer), done.stdout + done.stderr


def test_a_folder_that_cannot_be_made_fails_the_check(tmp_path: Path, links: LinkServer) -> None:
    (tmp_path / "file").write_text("not a folder")
    storage = FolderStorage(tmp_path / "file" / "results", links)
    steps = [step for step in storage.check() if step.state is not CheckState.RUNNING]
    assert [step.state for step in steps] == [CheckState.FAILED, CheckState.NOT_TRIED, CheckState.NOT_TRIED]
    assert "choose another results folder" in steps[0].message
    with pytest.raises(FolderNotWritable):
        a_sample(tmp_path).put(storage)
