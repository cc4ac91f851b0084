"""Links over the real library and a real link server: made, listed after a restart, stopped, cleaned up, taken back."""

from __future__ import annotations

import os
import re
import time
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from share_rig import Rig, get, status
from vitrine.domain.share import MOST_ON_A_PAGE, ShareKind, ShareOptions
from vitrine.errors import Interrupted, LinkElsewhere, MediaMissing, TooManyResults
from vitrine.sharing.page import PageWords
from vitrine.sharing.shared_links import ABANDONED_AFTER

WORDS = PageWords("3 items", "This page ends {moment}.", "Download")
ITEM, PAGE = ShareOptions(ShareKind.ITEM, 600), ShareOptions(ShareKind.PAGE, 600, title="Court of colour")


@pytest.fixture
def open_rig(tmp_path: Path) -> Iterator[Callable[[], Rig]]:
    opened: list[Rig] = []

    def open_() -> Rig:
        opened.append(Rig(tmp_path))
        return opened[-1]

    yield open_
    for rig in opened:
        rig.close()


@pytest.fixture
def rig(open_rig: Callable[[], Rig]) -> Rig:
    return open_rig()


def addresses(text: str) -> list[str]:
    """Return what a page loads and leads to."""
    return re.findall(r'(?:src|href|poster)="([^"]*)"', text)


def test_a_link_for_each(rig: Rig) -> None:
    done: list[tuple[int, int]] = []
    shared = rig.links.share(rig.results, ITEM, progress=lambda *step: done.append(step))
    assert [status(one.link.url) for one in shared] == [200] * 3
    assert done == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert [record.results for record in rig.links.active()] == [(result.name,) for result in reversed(rig.results)]
    rig.links.stop(shared[1].record)
    assert [status(one.link.url) for one in shared] == [200, 410, 200]
    assert len(rig.links.active()) == 2


def test_the_list_survives_a_restart_and_an_address_is_made_again(open_rig: Callable[[], Rig]) -> None:
    rig = open_rig()
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    rig.close()
    again = open_rig()
    assert again.server.resume()
    (record,) = again.links.active()
    assert record == shared.record
    assert status(again.links.sign(record).url) == 200
    again.links.stop(record)
    assert status(shared.link.url) == 410
    assert again.links.active() == []


def test_no_address_of_a_link_is_kept(rig: Rig) -> None:
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    signature = urllib.parse.urlsplit(shared.link.url).path.split("/")[2]
    assert re.fullmatch("[0-9a-f]{64}", signature)
    for file in rig.home.glob("library.db*"):
        assert signature.encode() not in file.read_bytes()
    assert shared.record.token not in repr(shared.record)


@pytest.mark.parametrize("originals", [True, False])
@pytest.mark.parametrize("prompts", [True, False])
def test_a_gallery_page(rig: Rig, originals: bool, prompts: bool) -> None:
    (shared,) = rig.links.share(rig.results, replace(PAGE, originals=originals, prompts=prompts), WORDS)
    code, body = get(shared.link.url)
    text = body.decode()
    assert code == 200
    assert ("valley 1" in text) is prompts
    assert "<script" not in text
    assert ("Download" in text) is originals
    origin = shared.link.url[: shared.link.url.index("/", 8)]
    found = [origin + address for address in addresses(text)]
    sizes = {len(get(address)[1]) for address in found}
    assert {status(address) for address in found} == {200}
    assert rig.results[0].file is not None
    assert (rig.results[0].file.path.stat().st_size in sizes) is originals
    rig.links.stop(shared.record)
    assert {status(address) for address in [shared.link.url, *found]} == {410}
    assert list((rig.folder.root / ".shared").glob("*")) == []
    assert all(result.file is not None and result.file.path.is_file() for result in rig.results)


def test_a_page_says_when_it_ends(rig: Rig) -> None:
    (shared,) = rig.links.share(rig.results[:1], PAGE, WORDS)
    text = get(shared.link.url)[1].decode()
    assert f"This page ends {time.strftime('%Y-%m-%d %H:%M', time.localtime(shared.record.ends_at))}" in text


def test_stopped_in_the_middle_nothing_stays_out(rig: Rig) -> None:
    urls: list[str] = []

    def stop_at_the_third(done: int, total: int) -> None:
        urls.extend(rig.links.sign(record).url for record in rig.links.active())
        if done == 2:
            raise Interrupted

    with pytest.raises(Interrupted):
        rig.links.share(rig.results, ITEM, progress=stop_at_the_third)
    assert rig.links.active() == []
    assert {status(url) for url in urls} == {410}


def test_a_missing_file_takes_the_others_back(rig: Rig) -> None:
    lost = rig.results[2]
    assert lost.file is not None
    elsewhere = replace(lost, file=replace(lost.file, path=rig.home / "other" / "gone.png"))
    with pytest.raises(MediaMissing):
        rig.links.share([*rig.results[:2], elsewhere], ITEM)
    assert rig.links.active() == []
    assert rig.library.links.open() == []


def test_too_many_at_once(rig: Rig) -> None:
    with pytest.raises(TooManyResults, match="201"):
        rig.links.share([rig.results[0]] * (MOST_ON_A_PAGE + 1), ITEM)


def test_what_has_ended_is_cleaned_up(rig: Rig) -> None:
    (page,) = rig.links.share(rig.results[:1], PAGE, WORDS)
    (kept,) = rig.links.share(rig.results[1:2], ITEM)
    rig.library.links.change(replace(page.record, ends_at=time.time() - 1))
    assert [record.id for record in rig.links.active()] == [kept.record.id]
    assert (rig.folder.root / ".shared").is_dir()
    assert rig.links.tidy() == 1
    assert list((rig.folder.root / ".shared").glob("*")) == []
    assert [record.id for record in rig.library.links.open()] == [kept.record.id]


def test_what_a_killed_program_left_is_cleaned_up(rig: Rig) -> None:
    (page,) = rig.links.share(rig.results[:1], PAGE, WORDS)
    rig.library.links.change(replace(page.record, ready=False))
    assert rig.links.active() == []
    assert rig.links.tidy() == 0  # it may be under way in another process
    old = replace(page.record, ready=False, created_at=time.time() - ABANDONED_AFTER - 1)
    rig.library.links.change(old)
    assert rig.links.tidy() == 1
    assert status(page.link.url) == 410


def test_nothing_stays_on_its_way(rig: Rig) -> None:
    rig.links.share(rig.results, PAGE, WORDS)
    scratch = rig.home / "scratch"
    assert list(scratch.glob("*")) == []
    old, new = scratch / "old.html", scratch / "new.html"
    for file in (old, new):
        file.write_text("links")
    os.utime(old, (1, 1))
    rig.links.tidy()
    assert list(scratch.glob("*")) == [new]


def test_a_link_in_a_bucket_that_is_not_connected(rig: Rig) -> None:
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    elsewhere = replace(shared.record, storage="s3:mira-studio")
    for act in (rig.links.sign, rig.links.stop):
        with pytest.raises(LinkElsewhere, match="mira-studio"):
            act(elsewhere)
