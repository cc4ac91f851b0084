"""The link server: exactly one file per link, until it ends, and nothing else."""

from __future__ import annotations

import concurrent.futures
import os
import re
import socket
import stat
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from storage_samples import Sample, a_sample, fetch

from vitrine.storage import link_http
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer, is_served, lan_address


@pytest.fixture
def sample(folder: FolderStorage, tmp_path: Path) -> Sample:
    sample = a_sample(tmp_path)
    sample.put(folder)
    return sample


def link_to(folder: FolderStorage, sample: Sample, seconds: float = 60, name: str = "valley.png") -> str:
    return folder.share_link(sample.key(folder), seconds, name).url


def raw(url: str, request: str) -> bytes:
    """Send exactly these bytes and return everything that comes back."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        connection.sendall(request.encode("latin-1"))
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
    return answer


def test_nothing_listens_before_the_first_link(folder: FolderStorage, links: LinkServer, sample: Sample) -> None:
    assert not links.running
    assert not links.resume()
    url = link_to(folder, sample)
    assert links.running
    assert url.startswith("http://127.0.0.1:")


def test_headers_of_a_good_link(folder: FolderStorage, sample: Sample) -> None:
    url = link_to(folder, sample)
    for method in ("GET", "HEAD"):
        answer = fetch(url, method=method)
        assert answer.status == 200
        assert answer.body == (sample.content if method == "GET" else b"")
        assert answer.headers["content-length"] == str(len(sample.content))
        assert answer.headers["content-type"] == "image/png"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "private"
        assert answer.headers["accept-ranges"] == "bytes"
        assert answer.headers["server"].strip() == "Vitrine"


@pytest.mark.parametrize(
    ("wanted", "start", "end"),
    [("bytes=0-0", 0, 1), ("bytes=10-", 10, 1000), ("bytes=-10", 990, 1000), ("bytes=990-5000", 990, 1000),
     ("bytes=-5000", 0, 1000)],
)  # fmt: skip
def test_ranges(folder: FolderStorage, tmp_path: Path, wanted: str, start: int, end: int) -> None:
    sample = a_sample(tmp_path, size=1000)
    sample.put(folder)
    answer = fetch(link_to(folder, sample), Range=wanted)
    assert answer.status == 206
    assert answer.body == sample.content[start:end]
    assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/1000"


@pytest.mark.parametrize("wanted", ["bytes=1000-", "bytes=5000-6000", "bytes=20-10", "bytes=-0"])
def test_a_range_outside_the_file_is_refused(folder: FolderStorage, tmp_path: Path, wanted: str) -> None:
    sample = a_sample(tmp_path, size=1000)
    sample.put(folder)
    answer = fetch(link_to(folder, sample), Range=wanted)
    assert answer.status == 416
    assert answer.headers["content-range"] == "bytes */1000"


@pytest.mark.parametrize("wanted", ["bytes=-", "bytes=0-1,3-4", "lines=1-2", "bytes=x-y", "bytes=" + "9" * 5000 + "-"])
def test_an_odd_range_gets_the_whole_file(folder: FolderStorage, sample: Sample, wanted: str) -> None:
    answer = fetch(link_to(folder, sample), Range=wanted)
    assert (answer.status, answer.body) == (200, sample.content)


def test_every_changed_character_of_a_link_is_refused(folder: FolderStorage, sample: Sample) -> None:
    url = link_to(folder, sample)
    address, path = url[: url.index("/", 8)], url[url.index("/", 8) :]
    signed = path.rindex("/")
    for place in range(1, len(path)):
        if path[place] == "/":
            continue
        other = path[:place] + ("1" if path[place] != "1" else "2") + path[place + 1 :]
        answer = fetch(address + other)
        assert answer.status in (403, 404), other
        assert answer.body != sample.content
        assert place < signed or answer.status == 403


def test_a_link_of_another_studio_is_refused(folder: FolderStorage, sample: Sample, tmp_path: Path) -> None:
    other = LinkServer(tmp_path / "other.json")
    other.serve(folder.path_of)
    foreign = other.link(sample.key(folder), 60, "valley.png").url
    other.stop()
    here = link_to(folder, sample)
    answer = fetch(here[: here.index("/", 8)] + foreign[foreign.index("/", 8) :])
    assert answer.status == 403


def test_a_link_ends(folder: FolderStorage, sample: Sample, monkeypatch: pytest.MonkeyPatch) -> None:
    link = folder.share_link(sample.key(folder), 60, "valley.png")
    assert fetch(link.url).status == 200
    later = link.expires_at
    monkeypatch.setattr("vitrine.storage.links.time.time", lambda: later)
    answer = fetch(link.url)
    assert answer.status == 410
    assert answer.body == b"This link has ended.\n"


def test_a_link_to_a_deleted_file_is_not_found(folder: FolderStorage, sample: Sample) -> None:
    url = link_to(folder, sample)
    folder.delete(sample.key(folder))
    answer = fetch(url)
    assert answer.status == 404
    assert str(folder.root).encode() not in answer.body


@pytest.mark.parametrize(
    "path", ["/", "/2026", "/2026/11/", "/..%2f..%2fetc/passwd", "/favicon.ico", "//", "*", "/" * 60_000]
)
def test_nothing_else_is_there(folder: FolderStorage, sample: Sample, path: str) -> None:
    url = link_to(folder, sample)
    answer = raw(url, f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert str(folder.root).encode() not in answer


def test_a_link_signed_for_a_way_out_finds_nothing(folder: FolderStorage, links: LinkServer, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    for key in ("../secret.txt", "../../secret.txt", str(tmp_path / "secret.txt"), "2026"):
        answer = fetch(links.link(key, 60, "a.png").url)
        assert answer.status == 404
        assert b"secret" not in answer.body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "BREW"])
def test_only_get_and_head(folder: FolderStorage, sample: Sample, method: str) -> None:
    url = link_to(folder, sample)
    answer = raw(url, f"{method} {urlsplit(url).path} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 405 ")
    assert b"Allow: GET, HEAD" in answer


def test_a_file_that_is_no_media_is_never_run_by_a_browser(folder: FolderStorage, links: LinkServer) -> None:
    folder.root.mkdir(parents=True)
    (folder.root / "page.html").write_text("<script>alert(1)</script>")
    answer = fetch(links.link("page.html", 60, "page.png").url)
    assert answer.headers["content-type"] == "application/octet-stream"


def test_links_survive_a_restart(folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path) -> None:
    url = link_to(folder, sample)
    links.stop()
    with pytest.raises(OSError, match="refused"):
        fetch(url)
    again = LinkServer(tmp_path / "state" / "links.json")
    again.serve(folder.path_of)
    assert again.resume()
    assert fetch(url).body == sample.content
    again.stop()


def test_another_port_when_that_of_last_time_is_taken(folder: FolderStorage, links: LinkServer, sample: Sample) -> None:
    port = urlsplit(link_to(folder, sample)).port
    links.stop()
    with socket.create_server(("127.0.0.1", port or 0)):
        url = link_to(folder, sample)
        assert urlsplit(url).port != port
        assert fetch(url).status == 200


def test_the_signing_key_is_for_this_user_only_and_never_logged(
    folder: FolderStorage, sample: Sample, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    state = tmp_path / "state" / "links.json"
    with caplog.at_level("DEBUG"):
        url = link_to(folder, sample)
        fetch(url)
        fetch(url.replace("valley", "other"))
    secret = re.search(r"[0-9a-f]{64}", state.read_text())
    assert secret
    assert secret[0] not in caplog.text + url
    assert urlsplit(url).path.split("/")[2] not in caplog.text
    if os.name != "nt":
        assert stat.S_IMODE(state.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["", "{}", "[]", '{"secret": "00", "port": 1, "until": 1}', "\0\0"])
def test_a_damaged_state_file_starts_afresh(folder: FolderStorage, sample: Sample, tmp_path: Path, damage: str) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "links.json").write_text(damage)
    assert fetch(link_to(folder, sample)).status == 200


def test_a_state_folder_that_cannot_be_written_is_said(folder: FolderStorage, sample: Sample, tmp_path: Path) -> None:
    from vitrine.errors import StorageUnavailable

    (tmp_path / "file").write_text("")
    server = LinkServer(tmp_path / "file" / "links.json")
    server.serve(folder.path_of)
    with pytest.raises(StorageUnavailable, match="did not let Vitrine serve"):
        server.link(sample.key(folder), 60, "a.png")
    server.stop()


def test_slow_clients_do_not_keep_others_out(
    folder: FolderStorage, sample: Sample, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_http, "REQUEST_SECONDS", 0.5)
    url = link_to(folder, sample)
    parts = urlsplit(url)
    slow = [socket.create_connection((parts.hostname, parts.port)) for _ in range(link_http.CONNECTIONS)]
    try:
        for connection in slow:
            connection.sendall(b"GET / HT")
        # The server lets each of them go by itself, then everybody is served again.
        for connection in slow:
            connection.settimeout(20)
            assert connection.recv(100) == b""
        assert fetch(url).status == 200
    finally:
        for connection in slow:
            connection.close()


def test_more_clients_than_places_are_turned_away_or_served(folder: FolderStorage, sample: Sample) -> None:
    url = link_to(folder, sample)
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        answers = list(pool.map(lambda _: fetch(url), range(128)))
    assert {answer.status for answer in answers} <= {200, 503}
    assert all(answer.body == sample.content for answer in answers if answer.status == 200)
    assert fetch(url).status == 200


def test_stopping_drops_open_connections(folder: FolderStorage, links: LinkServer, sample: Sample) -> None:
    parts = urlsplit(link_to(folder, sample))
    with socket.create_connection((parts.hostname, parts.port), timeout=20) as connection:
        connection.sendall(b"GET / HT")
        fetch(link_to(folder, sample))  # by now the first connection has been taken in as well
        links.stop()
        assert connection.recv(100) == b""
    assert not links.running


def test_the_local_network_only_when_switched_on(folder: FolderStorage, sample: Sample, tmp_path: Path) -> None:
    server = LinkServer(tmp_path / "network.json", on_network=True)
    folder_on_network = FolderStorage(folder.root, server)
    url = link_to(folder_on_network, sample)
    assert urlsplit(url).hostname == lan_address()
    assert fetch(url).body == sample.content
    server.stop()


def test_links_last_at_least_a_second_and_at_most_a_week(folder: FolderStorage, sample: Sample) -> None:
    key = sample.key(folder)
    assert folder.share_link(key, -5, "a.png").expires_at > time.time() - 1
    long = folder.share_link(key, 1e9, "a.png")
    assert long.expires_at <= time.time() + 7 * 24 * 3600
    assert long.shortened_because


# ---- several processes, one library ----


def test_one_that_only_signs_leaves_the_port_to_the_one_that_serves(
    folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path
) -> None:
    before = link_to(folder, sample)
    signing = LinkServer(tmp_path / "state" / "links.json", listen=False)
    made = signing.link(sample.key(folder), 60, "valley.png")
    assert not signing.running
    assert fetch(made.url).body == sample.content
    assert is_served(made)
    links.stop()
    assert not is_served(made)
    later = signing.link(sample.key(folder), 120, "valley.png")
    assert not signing.resume()  # it never listens
    assert {urlsplit(url).port for url in (made.url, later.url)} == {urlsplit(before).port}
    assert links.resume()
    for url in (before, made.url, later.url):
        assert fetch(url).body == sample.content


def test_the_first_link_may_be_made_by_one_that_only_signs(
    folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path
) -> None:
    signing = LinkServer(tmp_path / "state" / "links.json", listen=False)
    made = signing.link(sample.key(folder), 60, "valley.png")
    assert not is_served(made)
    assert links.resume()
    assert fetch(made.url).body == sample.content


def test_while_another_process_listens_its_port_is_shared_and_then_taken_over(
    folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path
) -> None:
    other = LinkServer(tmp_path / "state" / "links.json")
    other.serve(folder.path_of)
    first = other.link(sample.key(folder), 60, "valley.png")
    try:
        assert not links.resume()
        second = links.link(sample.key(folder), 60, "valley.png")
        assert not links.running
        assert urlsplit(second.url).port == urlsplit(first.url).port
        assert is_served(second)
        written = (tmp_path / "state" / "links.json").stat()
    finally:
        other.stop()
    after = (tmp_path / "state" / "links.json").stat()
    assert (after.st_ino, after.st_mtime_ns) != (written.st_ino, written.st_mtime_ns)  # which wakes the others
    assert links.resume()
    for link in (first, second):
        assert fetch(link.url).body == sample.content


def test_links_are_not_served_where_none_of_them_leads(
    folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path
) -> None:
    url = link_to(folder, sample)
    port = urlsplit(url).port
    links.stop()
    with socket.create_server(("127.0.0.1", port or 0)):
        assert not links.resume()
        # One that only signs does not give up a port under which links live.
        signing = LinkServer(tmp_path / "state" / "links.json", listen=False)
        assert urlsplit(signing.link(sample.key(folder), 60, "valley.png").url).port == port
    assert links.resume()
    assert fetch(url).body == sample.content


def test_a_state_file_that_was_lost_under_a_running_server(
    folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path
) -> None:
    link_to(folder, sample)
    (tmp_path / "state" / "links.json").unlink()
    assert fetch(link_to(folder, sample)).status == 200
    (tmp_path / "state" / "links.json").unlink()
    signing = LinkServer(tmp_path / "state" / "links.json", listen=False)
    made = signing.link(sample.key(folder), 60, "valley.png")
    assert links.resume()
    assert fetch(made.url).status == 200


def test_processes_that_make_the_first_link_at_once_agree(
    folder: FolderStorage, links: LinkServer, sample: Sample, tmp_path: Path
) -> None:
    signing = [LinkServer(tmp_path / "state" / "links.json", listen=False) for _ in range(8)]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda one: one.link(sample.key(folder), 60, "valley.png"), signing))
    assert links.resume()
    assert [fetch(link.url).status for link in made] == [200] * 8
