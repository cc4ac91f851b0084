import logging
import sqlite3
import threading
from pathlib import Path

import pytest

from vitrine.library.thumbnails import (
    HEIGHTS,
    WRITTEN_AT_ONCE,
    ThumbnailStore,
    height_at_arrival,
    height_for,
)


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


@pytest.mark.parametrize(("ratio", "height"), [(1.0, 192), (1.25, 384), (1.5, 384), (2.0, 384), (3.0, 768), (4.0, 768)])
def test_what_is_made_at_arrival_serves_the_default_rows_of_the_screen(ratio, height):
    assert height_at_arrival(ratio) == height


def test_a_height_serves_what_is_a_little_higher(store):
    assert [height_for(pixels) for pixels in (1, 192, 230, 231, 460, 461, 5000)] == [192, 192, 192, 384, 384, 768, 768]


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
        assert store.get("job-0", 192) is None
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


def test_making_a_store_touches_no_disk(opened, path):
    opened(path)
    assert not path.parent.exists()


def test_what_waits_to_be_written_is_found_at_once_and_written_together(store, opened, path):
    for number in range(WRITTEN_AT_ONCE - 1):
        store.put_later(f"job-{number}", 192, b"%d" % number)
    other = opened(path)
    assert store.get("job-3", 192) == b"3"
    assert store.get("job-3", 384) is None
    assert other.get("job-3", 192) is None
    store.put_later("job-last", 192, b"last")
    assert other.get("job-3", 192) == b"3"
    assert other.get("job-last", 192) == b"last"


def test_what_waits_is_written_by_a_flush_and_at_the_end(store, opened, path):
    store.put_later("job-0", 192, b"x")
    store.flush()
    other = opened(path)
    assert other.get("job-0", 192) == b"x"
    store.put_later("job-1", 192, b"y")
    store.close()
    assert other.get("job-1", 192) == b"y"


def test_what_waits_is_forgotten_too(store):
    store.put_later("job-0", 192, b"x")
    store.forget("job-0")
    store.flush()
    assert store.get("job-0", 192) is None


def test_the_next_larger_one_can_be_had(store):
    store.put_many([("a", 384, b"middle"), ("a", 768, b"large"), ("b", 768, b"large"), ("c", 192, b"small")])
    assert store.get_larger(["a", "b", "c"], 192) == {"a": b"middle", "b": b"large"}


def test_what_an_import_made_is_kept_under_the_names_of_the_results(store):
    store.keep([("a", ((192, b"1"), (384, b"2"))), ("b", ())])
    assert (store.get("a", 192), store.get("a", 384), store.get("b", 192)) == (b"1", b"2", None)


def test_the_file_is_bounded_and_the_oldest_go(path):
    store = ThumbnailStore(path, limit=1_000_000)
    for number in range(1000):
        store.put_later(f"job-{number}", 192, bytes([number % 256]) * 5000)
    store.flush()
    try:
        assert store.size <= 1_000_000
        assert store.get("job-0", 192) is None
        assert store.get("job-999", 192) == bytes([999 % 256]) * 5000
        assert sum(store.get(f"job-{number}", 192) is not None for number in range(1000)) > 40
    finally:
        store.close()
    assert path.stat().st_size < 1_500_000
