"""What every storage keeps to, whether it is a folder or a bucket."""

from __future__ import annotations

import concurrent.futures
import time
from pathlib import Path

import pytest
from storage_samples import CREATED, JOB, Place, a_generation, a_sample, fetch, read_all

from vitrine.domain.generation import GenerationType
from vitrine.errors import Interrupted, MediaMissing, ObjectMissing, StorageError
from vitrine.storage.base import CheckState, Storage
from vitrine.storage.folder import FolderStorage
from vitrine.storage.s3 import S3Storage
from vitrine.storage.s3_config import S3Config

OWNERS = ["me", "mira@studio.example", "../../etc", "", "a/b//c", "Ünïcode 名前", ".", "x" * 300]
PROMPTS = [
    "A quiet valley",
    "",
    "🎨🖼️",
    "مرحبا بالعالم",
    "CON",
    "../../etc/passwd",
    'a"b\\c:d*e?f<g>h|i',
    "x" * 5000,
    "\0\n",
]


def test_keeps_the_same_bytes_and_says_what_it_keeps(storage: Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    stored = sample.put(storage)
    assert (stored.key, stored.size, stored.sha256) == (sample.key(storage), len(sample.content), sample.sha256)
    assert stored.content_type == "image/png"
    assert read_all(storage, stored.key) == sample.content
    found = storage.head(stored.key)
    assert found is not None
    assert (found.key, found.size, found.content_type, found.url) == (stored.key, stored.size, "image/png", stored.url)
    assert found.sha256 in ("", sample.sha256)
    assert sample.path.read_bytes() == sample.content


def test_the_address_names_the_place_and_carries_no_signature(storage: Storage, tmp_path: Path) -> None:
    stored = a_sample(tmp_path).put(storage)
    assert JOB in stored.url
    assert "?" not in stored.url
    assert "Signature" not in stored.url


def test_storing_twice_changes_nothing(storage: Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    assert sample.put(storage) == sample.put(storage)
    assert read_all(storage, sample.key(storage)) == sample.content


def test_other_bytes_under_the_same_key_are_replaced(storage: Storage, tmp_path: Path) -> None:
    first, second = a_sample(tmp_path), a_sample(tmp_path)
    first.put(storage)
    second.put(storage)
    assert read_all(storage, second.key(storage)) == second.content


def test_progress_rises_to_the_size(storage: Storage, tmp_path: Path) -> None:
    sample, seen = a_sample(tmp_path, size=3_000_000), list[int]()
    sample.put(storage, progress=seen.append)
    assert seen == sorted(seen)
    assert len(seen) >= 3
    assert seen[-1] == 3_000_000


def test_stopping_leaves_nothing_and_the_next_try_succeeds(storage: Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path, size=3_000_000)

    def stop(done: int) -> None:
        if done >= 1_000_000:
            raise Interrupted

    with pytest.raises(Interrupted):
        sample.put(storage, progress=stop)
    assert storage.head(sample.key(storage)) is None
    sample.put(storage)
    assert read_all(storage, sample.key(storage)) == sample.content


def test_what_is_not_there_is_none_or_missing(storage: Storage) -> None:
    key = storage.key_for(a_generation(), "png")
    assert storage.head(key) is None
    storage.delete(key)
    with pytest.raises(ObjectMissing), storage.open(key) as chunks:
        b"".join(chunks)
    with pytest.raises(ObjectMissing):
        storage.share_link(key, 60, "a.png")


def test_delete_removes_only_its_key(storage: Storage, tmp_path: Path) -> None:
    kept, gone = a_sample(tmp_path), a_sample(tmp_path, position=1)
    kept.put(storage)
    gone.put(storage)
    storage.delete(gone.key(storage))
    storage.delete(gone.key(storage))
    assert storage.head(gone.key(storage)) is None
    assert read_all(storage, kept.key(storage)) == kept.content


def test_a_link_opens_without_credentials_until_it_ends(place: Place, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.put(place.storage)
    before = time.time()
    link = place.storage.share_link(sample.key(place.storage), 3600, "valley.png")
    assert before + 3590 < link.expires_at <= time.time() + 3600
    assert link.shortened_because == ""
    answer = fetch(link.url, place.trust)
    assert (answer.status, answer.body) == (200, sample.content)
    assert answer.headers["content-type"] == "image/png"
    assert answer.file_name == "valley.png"


def test_a_link_serves_ranges_so_that_videos_play(place: Place, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.put(place.storage)
    link = place.storage.share_link(sample.key(place.storage), 60, "a.png")
    answer = fetch(link.url, place.trust, Range="bytes=100-299")
    assert (answer.status, answer.body) == (206, sample.content[100:300])
    assert answer.headers["content-range"] == f"bytes 100-299/{len(sample.content)}"


def test_a_link_is_never_longer_than_seven_days(storage: Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.put(storage)
    link = storage.share_link(sample.key(storage), 30 * 24 * 3600, "a.png")
    assert link.expires_at <= time.time() + 7 * 24 * 3600
    assert "7 days" in link.shortened_because


SAVED_AS = {
    "🏞️ tal im nebel.png": "🏞️ tal im nebel.png",
    'a "quoted" name.png': "a quoted name.png",
    "x" * 196 + ".png": "x" * 196 + ".png",
    "x" * 400 + ".png": "x" * 196 + ".png",
    "..\\..\\evil\r\nSet-Cookie: a=b.png": "evilSet-Cookie a=b.png",
    "صورة.png": "صورة.png",
    "con.png": "_con.png",
    "": "result",
}


def test_a_link_downloads_under_the_right_name(place: Place, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.put(place.storage)
    for name, saved_as in SAVED_AS.items():
        answer = fetch(place.storage.share_link(sample.key(place.storage), 60, name).url, place.trust)
        assert answer.status == 200
        assert answer.file_name == saved_as
        assert answer.plain_file_name.isascii()
        assert answer.plain_file_name
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("owner", OWNERS)
@pytest.mark.parametrize("prompt", PROMPTS)
def test_keys_are_safe_and_say_where_the_result_came_from(folder: FolderStorage, owner: str, prompt: str) -> None:
    for storage in (folder, S3Storage(S3Config("studio", prefix="vitrine"))):
        key = storage.key_for(a_generation(owner=owner, prompt=prompt), "png")
        assert key.endswith(f"{JOB}-0.png")
        assert "2026/11" in key
        assert all(part.strip(". ") == part and part for part in key.split("/"))
        assert not set(key) & set('\\:*?"<>|\0\n')
        assert max(len(part.encode()) for part in key.split("/")) < 255


def test_keys_tell_results_apart_and_stay_the_same(storage: Storage) -> None:
    first = storage.key_for(a_generation(), "png")
    assert first == storage.key_for(a_generation(), "png")
    others = [
        storage.key_for(a_generation(position=1), "png"),
        storage.key_for(a_generation(job_id=JOB[:-1] + "B"), "png"),
        storage.key_for(a_generation(), "mp4"),
    ]
    assert len({first, *others}) == 4


def test_a_key_does_not_depend_on_the_zone_of_this_computer(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = set()
    try:
        for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            keys.add(storage.key_for(a_generation(created_at=CREATED), "png"))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert len(keys) == 1


def test_eight_workers_store_at_once(storage: Storage, tmp_path: Path) -> None:
    samples = [a_sample(tmp_path, position=n, type=list(GenerationType)[n % 4], size=200_000 + n) for n in range(16)]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        stored = list(pool.map(lambda sample: sample.put(storage), samples))
    for sample, kept in zip(samples, stored, strict=True):
        assert read_all(storage, kept.key) == sample.content


def test_a_changed_file_is_not_stored(storage: Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.path.write_bytes(b"other bytes")
    with pytest.raises(StorageError, match="not the one that was downloaded"):
        sample.put(storage)
    assert storage.head(sample.key(storage)) is None


def test_a_lost_file_is_missing_media(storage: Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.path.unlink()
    with pytest.raises(MediaMissing):
        sample.put(storage)


def test_the_check_passes_and_leaves_nothing_behind(place: Place, tmp_path: Path) -> None:
    steps = list(place.storage.check())
    outcomes = {step.name: step for step in steps if step.state is not CheckState.RUNNING}
    assert [step.name for step in steps if step.state is CheckState.RUNNING] == list(outcomes)
    for step in outcomes.values():
        assert step.state in (CheckState.PASSED, CheckState.ADVICE), step
    assert outcomes["Write, read and delete"].state is CheckState.PASSED
    assert left_behind(place.storage) == []


def test_a_check_broken_off_leaves_nothing_behind(folder: FolderStorage, moto_config: S3Config) -> None:
    for storage in (folder, S3Storage(moto_config)):
        for after in range(1, 12):
            steps = storage.check()
            for _ in range(after):
                next(steps, None)
            steps.close()
            assert left_behind(storage) == []


def left_behind(storage: Storage) -> list[str]:
    """Return every object and unfinished upload there is, asked for past the studio's own code."""
    if isinstance(storage, FolderStorage):
        return [str(path) for path in storage.root.rglob("*") if path.is_file()]
    assert isinstance(storage, S3Storage)
    client, bucket = storage.connection.client, storage.config.bucket
    found = [entry["Key"] for entry in client.list_objects_v2(Bucket=bucket).get("Contents", [])]
    return found + [upload["Key"] for upload in client.list_multipart_uploads(Bucket=bucket).get("Uploads", [])]
