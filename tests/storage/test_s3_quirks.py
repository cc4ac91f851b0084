"""Buckets at services that disappoint, each in a way seen at a real one; the copy is sound or it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from quirky_s3 import QuirkyS3
from storage_samples import a_sample, read_all

from vitrine.errors import StorageMisconfigured, StorageUnavailable
from vitrine.storage import s3_upload, s3_verify
from vitrine.storage.base import CheckState
from vitrine.storage.s3 import S3Storage
from vitrine.storage.s3_config import S3Config

THRESHOLD = 256 * 1024
SIZES = [70_000, THRESHOLD + 1000]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[QuirkyS3]:
    """A server with every fault off; it takes small parts, so that files in parts need not be large."""
    monkeypatch.setattr(s3_upload, "THRESHOLD", THRESHOLD)
    monkeypatch.setattr(s3_upload, "PART", THRESHOLD // 2)
    server = QuirkyS3()
    yield server
    server.stop()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "refusal",
    [(411, "MissingContentLength"), (501, "NotImplemented"), (400, "InvalidArgument"), (401, "Unauthorized")],
)
def test_a_service_without_the_newer_checksums_is_served_without(
    server: QuirkyS3, tmp_path: Path, refusal: tuple[int, str], size: int
) -> None:
    server.quirks.refuse_checksums = refusal
    storage = S3Storage(server.config(checksums="when_supported"))
    first, second = a_sample(tmp_path, size=size), a_sample(tmp_path, position=1)
    first.put(storage)
    assert read_all(storage, first.key(storage)) == first.content
    assert not storage.connection.strict
    server.quirks.headers.clear()
    second.put(storage)  # remembered: nothing is tried twice
    puts = [headers for headers in server.quirks.headers if "content-md5" in headers]
    assert len(puts) == 1
    assert not any("x-amz-checksum" in name or name == "x-amz-sdk-checksum-algorithm" for h in puts for name in h)


def test_a_check_finds_out_about_checksums_by_itself(server: QuirkyS3) -> None:
    server.quirks.refuse_checksums = (411, "MissingContentLength")
    storage = S3Storage(server.config(checksums="when_supported"))
    steps = {step.name: step.state for step in storage.check()}
    assert steps["Bucket and region"] is CheckState.PASSED
    assert not storage.connection.strict


def test_by_itself_no_newer_checksum_goes_to_a_service_that_is_not_aws(server: QuirkyS3, tmp_path: Path) -> None:
    a_sample(tmp_path).put(S3Storage(server.config()))
    sent = {name for headers in server.quirks.headers for name in headers}
    assert "content-md5" in sent
    assert not any(name.startswith(("x-amz-checksum-", "x-amz-sdk", "x-amz-trailer")) for name in sent)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("fault", ["damage", "cut", "lose"])
@pytest.mark.parametrize("etags", ["", "own_etags", "false_md5_etags"])
def test_a_copy_that_is_not_sound_is_found_and_removed(
    server: QuirkyS3, tmp_path: Path, fault: str, etags: str, size: int
) -> None:
    setattr(server.quirks, fault, True)
    if etags:
        setattr(server.quirks, etags, True)
    sample = a_sample(tmp_path, size=size)
    storage = S3Storage(server.config())
    with pytest.raises(StorageUnavailable, match="does not hold the same bytes"):
        sample.put(storage)
    assert server.objects == {}
    setattr(server.quirks, fault, False)
    sample.put(storage)
    assert read_all(storage, sample.key(storage)) == sample.content


@pytest.mark.parametrize("ignore_ranges", [False, True])
def test_a_large_file_is_compared_in_places_when_it_is_too_large_to_read_back(
    server: QuirkyS3, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ignore_ranges: bool
) -> None:
    monkeypatch.setattr(s3_verify, "READ_BACK", 1 << 16)
    monkeypatch.setattr(s3_verify, "SAMPLE", 1 << 12)
    server.quirks.own_etags = True
    server.quirks.ignore_ranges = ignore_ranges
    sample = a_sample(tmp_path, size=THRESHOLD + 1000)
    sample.put(S3Storage(server.config()))
    server.quirks.damage = True
    other = a_sample(tmp_path, size=THRESHOLD + 1000, position=1)  # the middle is one of the places
    if ignore_ranges:
        other.put(S3Storage(server.config()))  # honest about its limits: see s3_verify
    else:
        with pytest.raises(StorageUnavailable, match="does not hold the same bytes"):
            other.put(S3Storage(server.config()))


def test_a_copy_damaged_later_is_not_taken_for_stored(server: QuirkyS3, tmp_path: Path) -> None:
    storage, sample = S3Storage(server.config()), a_sample(tmp_path)
    key = sample.put(storage).key
    body, content_type, metadata = server.objects[key]
    server.objects[key] = (b"x" * len(body), content_type, metadata)
    with pytest.raises(StorageUnavailable, match="does not hold the same bytes"):
        sample.put(storage)
    sample.put(storage)
    assert read_all(storage, key) == sample.content


def test_capital_metadata_is_understood(server: QuirkyS3, tmp_path: Path) -> None:
    server.quirks.capital_metadata = True
    storage, sample = S3Storage(server.config()), a_sample(tmp_path)
    sample.put(storage)
    found = storage.head(sample.key(storage))
    assert found is not None
    assert found.sha256 == sample.sha256
    server.quirks.requests.clear()
    sample.put(storage)
    assert not any(request.startswith("PUT") for request in server.quirks.requests)


def test_without_the_right_to_list_a_result_is_sent(server: QuirkyS3, tmp_path: Path) -> None:
    server.quirks.head_says_403 = True
    storage, sample = S3Storage(server.config()), a_sample(tmp_path)
    sample.put(storage)
    assert server.objects[sample.key(storage)][0] == sample.content


@pytest.mark.parametrize("size", SIZES)
def test_a_key_that_may_only_write_still_stores(server: QuirkyS3, tmp_path: Path, size: int) -> None:
    server.quirks.never_head = True
    storage, sample = S3Storage(server.config()), a_sample(tmp_path, size=size)
    sample.put(storage)
    assert server.objects[sample.key(storage)][0] == sample.content


def test_parts_that_fail_are_taken_back(server: QuirkyS3, tmp_path: Path) -> None:
    server.quirks.fail_parts_after = 2
    with pytest.raises(StorageUnavailable, match="fault of its own"):
        a_sample(tmp_path, size=2 * THRESHOLD).put(S3Storage(server.config()))
    assert server.uploads == {}
    assert server.objects == {}


def test_a_web_page_is_not_a_bucket(server: QuirkyS3) -> None:
    server.quirks.broken_xml = True
    storage = S3Storage(server.config())
    steps = [step for step in storage.check() if step.state is CheckState.FAILED]
    assert [step.name for step in steps] == ["Bucket and region"]
    assert "not S3" in steps[0].message


def test_a_server_that_stops_answers_away(server: QuirkyS3, tmp_path: Path) -> None:
    storage, sample = S3Storage(server.config()), a_sample(tmp_path)
    sample.put(storage)
    server.stop()
    with pytest.raises(StorageUnavailable, match="safe on this computer"):
        a_sample(tmp_path, position=1).put(storage)


@pytest.mark.parametrize("address", ["http://[bad", "http://a b", "ftp://x"])
def test_settings_that_cannot_be_an_address(address: str) -> None:
    storage = S3Storage(S3Config("studio", endpoint_url=address, access_key="a", secret_key="b"))
    with pytest.raises(StorageMisconfigured):
        storage.head("a")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("", ""),
        ("https://", ""),
        ("minio.home:9000", "https://minio.home:9000"),
        (" HTTP://minio.home/ ", "http://minio.home"),
        ("https://minio.home/studio/", "https://minio.home"),
        ("https://abc.supabase.co/storage/v1/s3", "https://abc.supabase.co/storage/v1/s3"),
    ],
)
def test_an_address_as_typed(typed: str, address: str) -> None:
    assert S3Config("s3://studio/", endpoint_url=typed).tidied().endpoint_url == address
    assert S3Config("s3://studio/").tidied().bucket == "studio"
