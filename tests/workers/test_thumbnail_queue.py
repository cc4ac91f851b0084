"""Wishes in their order, several to look up at once, one to make; failures tried once more and then remembered."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from vitrine.workers import thumbnail_queue
from vitrine.workers.cutting import Cut
from vitrine.workers.thumbnail_queue import LOOKED_UP_AT_ONCE, ThumbnailQueue, Wish

PATH = Path("picture.png")


@pytest.fixture
def queue() -> ThumbnailQueue:
    return ThumbnailQueue()


def names(wishes: list[Wish]) -> list[str]:
    return [wish.name for wish in wishes]


def test_what_is_in_view_is_looked_up_together_and_before_what_is_ahead(queue: ThumbnailQueue) -> None:
    for name in ("ahead-1", "ahead-2"):
        queue.request(name, PATH, 192, 0)
    for number in range(LOOKED_UP_AT_ONCE + 2):
        queue.request(f"seen-{number}", PATH, 192, 1)
    assert names(queue.take(wait=False)) == [f"seen-{number}" for number in range(LOOKED_UP_AT_ONCE + 1, 1, -1)]
    assert names(queue.take(wait=False)) == ["seen-1", "seen-0"]
    assert names(queue.take(wait=False)) == ["ahead-2", "ahead-1"]
    assert queue.take(wait=False) == []


def test_what_the_cache_lacks_is_made_one_by_one_after_what_it_may_have(queue: ThumbnailQueue) -> None:
    for name in ("a", "b"):
        queue.request(name, PATH, 192, 1)
    queue.missed(queue.take(wait=False))
    queue.request("c", PATH, 192, 1)
    queue.request("d", PATH, 192, 0)
    assert names(queue.take(wait=False)) == ["c"]
    assert names(queue.take(wait=False)) == ["b"]
    assert names(queue.take(wait=False)) == ["a"]
    assert names(queue.take(wait=False)) == ["d"]


def test_wishes_can_be_put_in_order_within_their_priority(queue: ThumbnailQueue) -> None:
    for name, priority in (("a", 0), ("b", 0), ("c", 1), ("d", 0), ("e", 1)):
        queue.request(name, PATH, 192, priority)
    queue.arrange(["a", "c", "d", "e", "unknown"])
    assert names(queue.take(wait=False)) == ["c", "e"]
    assert names(queue.take(wait=False)) == ["a", "d", "b"]


def test_heights_are_looked_up_apart(queue: ThumbnailQueue) -> None:
    queue.request("small", PATH, 192, 1)
    queue.request("large", PATH, 384, 1)
    assert [(wish.name, wish.height) for wish in queue.take(wait=False)] == [("large", 384)]
    assert [(wish.name, wish.height) for wish in queue.take(wait=False)] == [("small", 192)]


def test_one_wish_carries_every_cut_that_is_wanted_of_it(queue: ThumbnailQueue) -> None:
    one, other = Cut(200, 150), Cut(100, 75, 2.0, cover=True)
    queue.request("a", PATH, 192, 1, one)
    queue.request("a", PATH, 192, 0, other)
    (wish,) = queue.take(wait=False)
    assert wish.cuts == {one, other}
    assert wish.priority == 1


def test_a_wish_that_was_renewed_while_it_was_looked_up_stays_once(queue: ThumbnailQueue) -> None:
    queue.request("a", PATH, 192, 0, Cut(1, 1))
    taken = queue.take(wait=False)
    queue.request("a", PATH, 192, 1, Cut(2, 2))
    queue.missed(taken)
    (wish,) = queue.take(wait=False)
    assert (wish.priority, wish.cuts) == (1, {Cut(2, 2)})
    assert queue.take(wait=False) == []


def test_a_failure_comes_back_once(queue: ThumbnailQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnail_queue, "RETRY_SECONDS", 0.01)
    queue.request("a", PATH, 192, 1)
    (wish,) = queue.take(wait=False)
    assert queue.try_again(wish)
    (again,) = queue.take(wait=True)
    assert (again.name, again.tried) == ("a", True)
    assert not queue.try_again(again)


def test_what_waits_for_its_second_try_can_be_scrolled_away(queue: ThumbnailQueue) -> None:
    queue.request("a", PATH, 192, 1)
    queue.ingest("b", PATH)
    (wish,) = queue.take(wait=False)
    (arrival,) = queue.take(wait=False)
    queue.try_again(wish)
    queue.try_again(arrival)
    queue.cancel({"a", "b"})
    assert [wish.name for _, wish in queue._later] == ["b"]  # nobody scrolls an arrival away


def test_failures_are_remembered_while_the_file_stays_as_it_is(queue: ThumbnailQueue, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"no picture")
    wish = Wish("a", path, 192)
    assert not queue.has_failed(wish)
    queue.remember(wish)
    assert queue.has_failed(wish)
    assert not queue.has_failed(Wish("a", tmp_path / "other.png", 192))
    path.write_bytes(b"another picture")
    assert not queue.has_failed(wish)
    queue.remember(wish)
    queue.forgive("a")
    assert not queue.has_failed(wish)


def test_failures_do_not_pile_up(queue: ThumbnailQueue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnail_queue, "REMEMBERED", 3)
    for number in range(10):
        queue.remember(Wish(f"job-{number}", PATH, 192))
    assert len(queue._failed) == 3
    assert queue.has_failed(Wish("job-9", PATH, 192))


def test_stopping_wakes_every_thread_that_waits(queue: ThumbnailQueue) -> None:
    taken: list[list[Wish]] = []
    threads = [threading.Thread(target=lambda: taken.append(queue.take(wait=True))) for _ in range(3)]
    for thread in threads:
        thread.start()
    queue.stop()
    for thread in threads:
        thread.join(10)
    assert taken == [[], [], []]


def test_two_threads_share_the_work(queue: ThumbnailQueue) -> None:
    for number in range(400):
        queue.request(f"job-{number}", PATH, 192)
    served: list[str] = []

    def work() -> None:
        while wishes := queue.take(wait=False):
            served.extend(names(wishes))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(served) == sorted(f"job-{number}" for number in range(400))
