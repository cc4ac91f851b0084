import logging
import sqlite3
import threading
from pathlib import Path

import pytest

from vitrine.library.thumbnails import HEIGHTS, HEIGHTS_AT_ARRIVAL, ThumbnailStore


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "thumbnails.db"


@pytest.fixture
def opened():
    stores: list[ThumbnailStore] = []

    def opened(path: Path) -> ThumbnailStore:
        stores.append(ThumbnailStore(path))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def store(opened, path):
    return opened(path)


def test_heights_are_those_of_the_design():
    assert HEIGHTS == (192, 384, 768)
    assert HEIGHTS_AT_ARRIVAL == (192, 384)


def test_what_is_kept_is_found(store):
    store.put("job-0", 192, b"small")
    store.put("job-0", 384, b"large")
    assert (store.get("job-0", 192), store.get("job-0", 384), store.get("job-0", 768)) == (b"small", b"large", None)
    assert store.get("job-1", 192) is None


def test_a_newer_one_takes_the_place(store):
    store.put("job-0", 192, b"old")
    store.put("job-0", 192, b"new")
    assert store.get("job-0", 192) == b"new"


def test_many_are_found_at_once(store):
    store.put_many((f"job-{i}", 192, b"%d" % i) for i in range(1200))
    found = store.get_many([f"job-{i}" for i in range(0, 2400, 2)], 192)
    assert found == {f"job-{i}": b"%d" % i for i in range(0, 1200, 2)}
    assert store.get_many([], 192) == {}


def test_a_result_is_forgotten_whole(store):
    for height in HEIGHTS:
        store.put("job-0", height, b"x")
    store.put("job-1", 192, b"y")
    store.forget("job-0")
    assert [store.get("job-0", height) for height in HEIGHTS] == [None] * 3
    assert store.get("job-1", 192) == b"y"


def test_it_lasts(opened, path):
    first = opened(path)
    first.put("job-0", 192, b"x")
    first.close()
    assert opened(path).get("job-0", 192) == b"x"


def test_names_are_values_and_not_commands(store):
    name = "'; DROP TABLE thumbnails; --\x00é"
    store.put(name, 192, b"x")
    assert store.get_many([name], 192) == {name: b"x"}


def test_after_closing_nothing_is_found_or_kept(store):
    store.put("job-0", 192, b"x")
    store.close()
    store.put("job-1", 192, b"x")
    assert store.get("job-0", 192) is None


@pytest.mark.parametrize(
    "content", [b"this is no database, it is a letter" * 100, b"SQLite format 3\0" + b"\xff" * 8000]
)
def test_a_file_that_is_no_database_is_made_anew(opened, path, content):
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    store = opened(path)
    store.put("job-0", 192, b"x")
    assert store.get("job-0", 192) == b"x"


def test_a_file_of_another_version_is_made_anew(opened, path):
    path.parent.mkdir(parents=True)
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE thumbnails (something)")
    other.execute("PRAGMA user_version = 99")
    other.commit()
    other.close()
    store = opened(path)
    store.put("job-0", 192, b"x")
    assert store.get("job-0", 192) == b"x"


def test_a_foreign_table_is_made_anew(opened, path):
    path.parent.mkdir(parents=True)
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE thumbnails (something)")
    other.close()
    store = opened(path)
    store.put("job-0", 192, b"x")
    assert store.get("job-0", 192) == b"x"


def test_damage_in_the_middle_is_survived(opened, path):
    first = opened(path)
    first.put_many((f"job-{i}", 192, bytes([i % 256]) * 3000) for i in range(300))
    first.close()
    data = bytearray(path.read_bytes())
    data[4096 : len(data) - 4096 : 7] = b"\xa5" * len(range(4096, len(data) - 4096, 7))
    path.write_bytes(bytes(data))
    store = opened(path)
    store.get_many([f"job-{i}" for i in range(300)], 192)
    store.put("job-0", 192, b"new")
    store.put("job-0", 192, b"new")  # the first may have been what found the damage
    assert store.get("job-0", 192) == b"new"


def test_deleting_the_file_while_it_is_used_loses_only_the_cache(store, path):
    store.put("job-0", 192, b"x")
    for file in path.parent.iterdir():
        file.unlink()
    for _ in range(3):
        store.put("job-1", 192, b"y")
    store.get("job-1", 192)


def test_without_a_place_it_keeps_nothing_and_says_so_once(opened, tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    with caplog.at_level(logging.WARNING):
        store = opened(tmp_path / "file" / "thumbnails.db")
    assert [record.message.split(",")[0] for record in caplog.records] == ["no thumbnails can be kept"]
    store.put("job-0", 192, b"x")
    assert store.get("job-0", 192) is None
    caplog.clear()


def test_readers_and_writers_in_many_threads(store):
    failures: list[str] = []

    def work(number: int) -> None:
        for i in range(60):
            name = f"job-{number}-{i}"
            store.put(name, 192, name.encode())
            if store.get(name, 192) != name.encode():
                failures.append(name)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(store.get_many([f"job-{n}-{i}" for n in range(6) for i in range(60)], 192)) == 360


def test_two_stores_share_a_file(opened, path):
    one, other = opened(path), opened(path)
    one.put("job-0", 192, b"x")
    assert other.get("job-0", 192) == b"x"
    other.forget("job-0")
    assert one.get("job-0", 192) is None


def test_a_reader_does_not_wait_for_a_writer(store, path):
    store.put("job-0", 192, b"x")
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("DELETE FROM thumbnails")
    assert store.get("job-0", 192) == b"x"
    writer.execute("ROLLBACK")
    writer.close()
