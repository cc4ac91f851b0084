import errno
import hashlib
import os
import threading
import time
from pathlib import Path

import pytest

import hostile_files as hostile
from vitrine.domain.request import InputFile
from vitrine.errors import (
    DamagedMedia,
    DiskFull,
    FolderNotWritable,
    MediaMissing,
    MediaTooLarge,
    StudioError,
    UnsupportedMedia,
)
from vitrine.library.inputs import InputArchive


@pytest.fixture
def root(tmp_path):
    return tmp_path / "data" / "inputs"


@pytest.fixture
def archive(root):
    return InputArchive(root)


@pytest.fixture
def outside(tmp_path):
    def outside(data: bytes, name: str = "harbour.png") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return outside


def files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())


def test_a_file_is_kept_under_its_hash(archive, root, outside):
    data = hostile.encoded("PNG")
    sha256 = hashlib.sha256(data).hexdigest()
    kept = archive.add(outside(data), "image", generation="01J-0")
    assert kept == InputFile("image", sha256, "image/png", "png", len(data), "harbour.png", 96, 64, "01J-0")
    assert archive.path_of(kept) == root / sha256[:2] / f"{sha256}.png"
    assert archive.path_of(kept).read_bytes() == data
    assert files(root) == [archive.path_of(kept)]


def test_the_copy_outlives_the_file(archive, outside):
    path = outside(hostile.encoded("JPEG"), "photo.jpeg")
    kept = archive.add(path, "image")
    path.unlink()
    assert archive.path_of(kept).is_file()
    assert kept.extension == "jpg"


def test_the_bytes_and_not_the_name_say_what_it_is(archive, outside):
    kept = archive.add(outside(hostile.encoded("WEBP"), "photo.jpg"), "image")
    assert (kept.extension, kept.content_type, kept.name) == ("webp", "image/webp", "photo.jpg")


def test_same_content_is_one_file(archive, root, outside):
    data = hostile.encoded("PNG")
    first = archive.add(outside(data, "a.png"), "image")
    before = archive.path_of(first).stat()
    second = archive.add_bytes(data, "b.png", "mask")
    assert archive.path_of(first) == archive.path_of(second)
    assert (second.name, second.field) == ("b.png", "mask")
    assert len(files(root)) == 1
    assert archive.path_of(first).stat().st_ino == before.st_ino


def test_a_copy_that_was_cut_short_is_made_good(archive, outside):
    data = hostile.encoded("PNG")
    kept = archive.add(outside(data), "image")
    archive.path_of(kept).write_bytes(data[:10])
    archive.add(outside(data), "image")
    assert archive.path_of(kept).read_bytes() == data


def test_pasted_bytes_are_kept(archive):
    kept = archive.add_bytes(hostile.encoded("PNG"), "../../etc/pasted.png", "image")
    assert kept.name == "pasted.png"
    assert archive.path_of(kept).is_file()


def test_a_video_is_kept(archive, tmp_path):
    kept = archive.add(hostile.clip(tmp_path / "c.mp4", frames=4), "video")
    assert (kept.content_type, kept.width, kept.height) == ("video/mp4", 160, 96)


def test_a_picture_on_its_side_is_measured_as_displayed(archive, outside):
    kept = archive.add(outside(hostile.turned("JPEG", 6)), "image")
    assert (kept.width, kept.height) == (64, 96)


@pytest.mark.parametrize("name", hostile.STRANGERS)
def test_what_is_no_media_leaves_nothing(archive, root, outside, name):
    content, called = hostile.STRANGERS[name]
    with pytest.raises(UnsupportedMedia) as caught:
        archive.add(outside(content), "image")
    assert f"{caught.value.message} {caught.value.hint}" == f"This file is {called}. Use PNG, JPEG, WebP or MP4."
    assert files(root) == []


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (hostile.encoded("PNG")[:-20], DamagedMedia),
        (hostile.encoded("JPEG")[:-20], DamagedMedia),
        (hostile.png_header_bomb(), MediaTooLarge),
        (hostile.png_bomb(), MediaTooLarge),
    ],
    ids=["png", "jpeg", "header bomb", "bomb"],
)
def test_damaged_and_bombs_leave_nothing(archive, root, outside, data, error):
    with pytest.raises(error):
        archive.add(outside(data), "image")
    with pytest.raises(error):
        archive.add_bytes(data, "pasted.png", "image")
    assert files(root) == []


def test_size_limits_are_by_kind(root, outside, tmp_path):
    picture = hostile.encoded("PNG", hostile.picture(300, 200))
    archive = InputArchive(root, max_image_bytes=len(picture) - 1, max_video_bytes=10_000_000)
    with pytest.raises(MediaTooLarge):
        archive.add(outside(picture), "image")
    assert files(root) == []
    archive.add(hostile.clip(tmp_path / "c.mp4"), "video")
    InputArchive(root, max_image_bytes=len(picture)).add(outside(picture), "image")


def test_what_is_no_file_is_refused(archive, tmp_path):
    with pytest.raises(MediaMissing):
        archive.add(tmp_path / "absent.png", "image")
    with pytest.raises(UnsupportedMedia, match="a folder"):
        archive.add(tmp_path, "image")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_device_never_blocks(archive, tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "pipe.png", Path("/dev/zero")):
        with pytest.raises(UnsupportedMedia):
            archive.add(path, "image")


def test_a_missing_copy_is_reported(archive, outside):
    kept = archive.add(outside(hostile.encoded("PNG")), "image")
    archive.path_of(kept).unlink()
    with pytest.raises(MediaMissing, match=r"harbour\.png"):
        archive.path_of(kept)


@pytest.mark.parametrize(
    ("sha256", "extension"),
    [("../../../etc/passwd", "png"), ("ab" * 32, "../../secret"), ("", "png"), ("AB" * 32, "png")],
)
def test_a_row_cannot_name_a_place_outside(archive, sha256, extension):
    with pytest.raises(MediaMissing):
        archive.path_of(InputFile("image", sha256, "image/png", extension, 1))


def test_a_full_disk_is_told_and_leaves_nothing(archive, root, outside, monkeypatch):
    # The one fault that cannot be had for real without a disk of one's own.
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        archive.add(outside(hostile.encoded("PNG")), "image")
    assert files(root) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_write_that_does_not_fit_is_told_once(archive):
    with open("/dev/full", "wb") as full, pytest.raises(DiskFull):
        archive._write(full, b"x" * 100, flush=True)


def test_a_folder_that_cannot_be_is_told(tmp_path, outside):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StudioError) as caught:
        InputArchive(tmp_path / "file" / "inputs").add(outside(hostile.encoded("PNG")), "image")
    assert isinstance(caught.value, FolderNotWritable)


def test_parts_of_a_killed_process_go_after_a_day(archive, root, outside):
    root.mkdir(parents=True)
    old, fresh = root / ".old.part", root / ".fresh.part"
    for part in (old, fresh):
        part.write_bytes(b"x")
    os.utime(old, (time.time() - 100_000,) * 2)
    archive.add(outside(hostile.encoded("PNG")), "image")
    assert not old.exists()
    assert fresh.exists()


def test_many_threads_add_the_same(archive, root, outside):
    path = outside(hostile.encoded("PNG", hostile.picture(400, 300)))
    kept: list[InputFile] = []
    threads = [threading.Thread(target=lambda: kept.append(archive.add(path, "image"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept) == 8
    assert len(set(kept)) == len(files(root)) == 1
