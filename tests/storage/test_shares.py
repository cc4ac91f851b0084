"""Links that can be stopped, at every storage: they open, they save, and once stopped they really are at an end."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from storage_samples import Place, a_sample, fetch, read_all

from vitrine.errors import ObjectMissing
from vitrine.storage.base import Storage
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer

TOKEN = "7Kf2Qp-abcDEF_0123"
PAGE = "<!doctype html><title>Three</title>"


def published(place: Place, tmp_path: Path, token: str = TOKEN) -> tuple[str, bytes]:
    """Keep a result, publish it, and return the key that its link opens."""
    sample = a_sample(tmp_path)
    stored = sample.put(place.storage)
    return place.storage.shares.publish(stored.key, token, "1.png"), sample.content


def in_an_hour() -> float:
    return time.time() + 3600


def test_a_link_opens_for_anybody(place: Place, tmp_path: Path) -> None:
    key, content = published(place, tmp_path)
    link = place.storage.shares.sign(key, TOKEN, in_an_hour(), "a valley.png")
    answer = fetch(link.url, place.trust)
    assert (answer.status, answer.body) == (200, content)
    assert answer.headers["content-disposition"].startswith("inline")
    assert answer.file_name == "a valley.png"
    assert time.time() + 3500 < link.expires_at <= time.time() + 3601


def test_a_link_to_save(place: Place, tmp_path: Path) -> None:
    key, content = published(place, tmp_path)
    answer = fetch(place.storage.shares.sign(key, TOKEN, in_an_hour(), "a.png", save=True).url, place.trust)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.body == content


def test_a_stopped_link_opens_no_more_and_the_original_stays(place: Place, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    stored = sample.put(place.storage)
    shares = place.storage.shares
    key = shares.publish(stored.key, TOKEN, "1.png")
    ends = in_an_hour()
    links = [shares.sign(key, TOKEN, ends, "a.png"), shares.sign(key, TOKEN, ends, "a.png", save=True)]
    assert {fetch(link.url, place.trust).status for link in links} == {200}
    shares.end(TOKEN, [key], ends)
    assert {fetch(link.url, place.trust).status for link in links} <= {403, 404, 410}
    assert read_all(place.storage, stored.key) == sample.content
    shares.end(TOKEN, [key], ends)  # safe to repeat


def test_stopping_one_link_leaves_another_to_the_same_result(place: Place, tmp_path: Path) -> None:
    stored = a_sample(tmp_path).put(place.storage)
    shares, ends = place.storage.shares, in_an_hour()
    keys = {token: shares.publish(stored.key, token, "1.png") for token in ("one-one-one", "two-two-two")}
    urls = {token: shares.sign(key, token, ends, "a.png").url for token, key in keys.items()}
    shares.end("one-one-one", [keys["one-one-one"]], ends)
    assert fetch(urls["one-one-one"], place.trust).status in (403, 404, 410)
    assert fetch(urls["two-two-two"], place.trust).status == 200


def test_a_page_is_shown_as_one_and_its_end_deletes_it(place: Place, tmp_path: Path) -> None:
    shares, ends = place.storage.shares, in_an_hour()
    source = tmp_path / "page.html"
    source.write_text(PAGE)
    key = shares.publish_file(source, TOKEN, "index.html", content_type="text/html; charset=utf-8")
    assert TOKEN in key
    link = shares.sign(key, TOKEN, ends, "gallery.html")
    answer = fetch(link.url, place.trust)
    assert (answer.status, answer.body.decode()) == (200, PAGE)
    assert answer.headers["content-type"].replace(" ", "").lower() == "text/html;charset=utf-8"
    shares.end(TOKEN, [key], ends)
    assert fetch(link.url, place.trust).status in (403, 404, 410)
    assert place.storage.head(key) is None


def test_only_what_was_made_for_the_link_is_deleted(storage: Storage, tmp_path: Path) -> None:
    stored = a_sample(tmp_path).put(storage)
    storage.shares.end(TOKEN, [stored.key, "2026/11/other.png"], in_an_hour())
    assert storage.head(stored.key) is not None


def test_nothing_to_publish(storage: Storage) -> None:
    with pytest.raises(ObjectMissing):
        storage.shares.publish("2026/11/gone.png", TOKEN, "1.png")


def test_a_stopped_link_stays_stopped_at_every_process_and_after_a_restart(
    folder: FolderStorage, links: LinkServer, tmp_path: Path
) -> None:
    stored = a_sample(tmp_path).put(folder)
    ends = in_an_hour()
    url = folder.shares.sign(stored.key, TOKEN, ends, "a.png").url
    assert fetch(url).status == 200
    # Another process of this library stops it, while this one listens.
    other = FolderStorage(folder.root, LinkServer(tmp_path / "state" / "links.json", listen=False))
    other.shares.end(TOKEN, [stored.key], ends)
    assert fetch(url).status == 410
    links.stop()
    again = LinkServer(tmp_path / "state" / "links.json")
    FolderStorage(folder.root, again)
    assert again.resume()
    assert fetch(url).status == 410
    again.stop()


def test_a_page_of_a_folder_may_load_nothing_from_elsewhere(folder: FolderStorage, tmp_path: Path) -> None:
    source = tmp_path / "page.html"
    source.write_text(PAGE)
    key = folder.shares.publish_file(source, TOKEN, "index.html", content_type="text/html; charset=utf-8")
    answer = fetch(folder.shares.sign(key, TOKEN, in_an_hour(), "gallery.html").url)
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "script-src" not in answer.headers["content-security-policy"]
    # The same bytes anywhere else are no page.
    stranger = folder.root / "index.html"
    stranger.write_text(PAGE)
    answer = fetch(folder.shares.sign("index.html", TOKEN, in_an_hour(), "gallery.html").url)
    assert answer.headers["content-type"] == "application/octet-stream"
