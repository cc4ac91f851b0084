"""A missing file comes back from its copy or from where it was moved, whole and the same, or not at all."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from samples import a_file
from vitrine.domain.generation import Generation, GenerationType
from vitrine.errors import Interrupted, MediaError, MediaMissing, ObjectMissing, StorageError, UnsupportedMedia
from vitrine.recovery import fetch_back, put_back

CONTENT = b"the picture as it was saved" * 100


class Bucket:
    """A storage with one object."""

    name = "mira-studio"

    def __init__(self, content: bytes | None) -> None:
        self.content = content

    @contextmanager
    def open(self, key: str) -> Iterator[Iterator[bytes]]:
        if self.content is None or key != "2026/a.png":
            raise ObjectMissing("Not there", "mira-studio has no such object.")
        yield iter([self.content[:1000], self.content[1000:]])


@pytest.fixture
def generation(tmp_path: Path) -> Generation:
    file = a_file(tmp_path / "results" / "a.png", sha256=hashlib.sha256(CONTENT).hexdigest(), size=len(CONTENT))
    return Generation(
        1, "job", 0, GenerationType.TEXT_TO_IMAGE, "me", "demo", "m", "", "a valley", {}, 1.0, file=file,
        storage="s3:mira-studio", key="2026/a.png", stored_at=2.0,
    )  # fmt: skip


def path_of(generation: Generation) -> Path:
    assert generation.file is not None
    return generation.file.path


def bucket(content: bytes | None) -> Any:
    return Bucket(content)


def test_it_comes_back_from_the_bucket(generation: Generation) -> None:
    assert fetch_back(bucket(CONTENT), generation) == path_of(generation)
    assert path_of(generation).read_bytes() == CONTENT
    assert [path.name for path in path_of(generation).parent.iterdir()] == ["a.png"]


def test_a_damaged_copy_takes_no_name(generation: Generation) -> None:
    with pytest.raises(StorageError, match="not what was saved"):
        fetch_back(bucket(b"something else"), generation)
    assert list(path_of(generation).parent.iterdir()) == []


def test_without_a_copy_nothing_is_made(generation: Generation) -> None:
    with pytest.raises(ObjectMissing):
        fetch_back(bucket(None), generation)
    with pytest.raises(MediaMissing, match="no copy"):
        fetch_back(bucket(CONTENT), dataclasses.replace(generation, stored_at=None))
    with pytest.raises(MediaMissing):
        fetch_back(bucket(CONTENT), dataclasses.replace(generation, file=None))
    assert not path_of(generation).exists()


def test_it_can_be_stopped_between_chunks(generation: Generation) -> None:
    def stop() -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        fetch_back(bucket(CONTENT), generation, stop)
    assert list(path_of(generation).parent.iterdir()) == []


def test_a_file_that_was_moved_is_copied_back(generation: Generation, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere.png"
    moved.write_bytes(CONTENT)
    assert put_back(moved, generation).read_bytes() == CONTENT
    assert moved.exists()


def test_another_file_is_refused_by_its_content(generation: Generation, tmp_path: Path) -> None:
    other = tmp_path / "a.png"
    other.write_bytes(CONTENT + b"!")
    with pytest.raises(MediaError, match="its content is different"):
        put_back(other, generation)
    with pytest.raises(MediaMissing):
        put_back(tmp_path / "gone.png", generation)
    with pytest.raises(UnsupportedMedia):
        put_back(tmp_path, generation)
    assert not path_of(generation).exists()
