"""Links and gallery pages in a real bucket: they open for anybody, and stopped they are gone."""

from __future__ import annotations

import html
import logging
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from real_s3 import SeaweedFS
from share_rig import Rig, get, status
from vitrine.domain.generation import Generation
from vitrine.domain.share import ShareKind, ShareOptions
from vitrine.errors import LinkElsewhere, StorageError
from vitrine.sharing.page import PageWords
from vitrine.sharing.shared_links import SharedLinks
from vitrine.storage.s3 import S3Storage

pytestmark = pytest.mark.s3
WORDS = PageWords("3 items", "This page ends {moment}.", "Download")
ITEM, PAGE = ShareOptions(ShareKind.ITEM, 600), ShareOptions(ShareKind.PAGE, 600)
GONE = {403, 404}


class BucketRig(Rig):
    """A library whose results are in a bucket."""

    def __init__(self, home: Path, storage: S3Storage) -> None:
        super().__init__(home)
        self.storage = storage
        self.links = SharedLinks(self.library.links, lambda: storage, lambda: self.folder, home / "scratch")
        self.results = [self._stored(one) for one in self.results]

    def _stored(self, generation: Generation) -> Generation:
        file = generation.file
        assert file is not None
        import hashlib

        sha256 = hashlib.sha256(file.path.read_bytes()).hexdigest()
        stored = self.storage.put(
            file.path, self.storage.key_for(generation, "png"), content_type="image/png", sha256=sha256,
            generation=generation,
        )  # fmt: skip
        return self.library.results.record_stored(generation, self.storage.id, stored.key, stored.url)

    def keys(self) -> list[str]:
        """Return what the bucket holds for links."""
        client = self.storage.connection.client
        found = client.list_objects_v2(Bucket=self.storage.config.bucket).get("Contents", [])
        return [entry["Key"] for entry in found if "/shared/" in f"/{entry['Key']}"]


@pytest.fixture
def rig(tmp_path: Path, seaweed: SeaweedFS, bucket: str) -> Iterator[BucketRig]:
    rig = BucketRig(tmp_path, S3Storage(seaweed.config(bucket)))
    yield rig
    rig.close()


def addresses(text: str) -> list[str]:
    return [html.unescape(found) for found in re.findall(r'(?:src|href|poster)="([^"]*)"', text)]


def test_a_link_is_to_a_copy_and_stop_deletes_it(rig: BucketRig) -> None:
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    assert f"/shared/{shared.record.token}/1.png" in urlsplit(shared.link.url).path
    file = rig.results[0].file
    assert file is not None
    assert get(shared.link.url) == (200, file.path.read_bytes())
    again = rig.links.sign(shared.record)
    assert status(again.url) == 200
    rig.links.stop(shared.record)
    assert {status(shared.link.url), status(again.url)} <= GONE
    assert rig.keys() == []
    assert rig.storage.head(rig.results[0].key) is not None


@pytest.mark.parametrize("originals", [True, False])
def test_a_gallery_page_with_signed_pictures(rig: BucketRig, originals: bool) -> None:
    (shared,) = rig.links.share(rig.results, replace(PAGE, originals=originals), WORDS)
    code, body = get(shared.link.url)
    text = body.decode()
    found = addresses(text)
    assert code == 200
    assert "valley" not in text  # no prompt, and no file name that begins with its words
    assert all("X-Amz-Signature=" in address for address in found)
    assert {status(address) for address in found} == {200}
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(shared.link.url))
    assert f"img-src {origin};" in text
    assert len(rig.keys()) == 3 * (2 if originals else 1) + 1
    rig.links.stop(shared.record)
    assert {status(address) for address in [shared.link.url, *found]} <= GONE
    assert rig.keys() == []


def test_a_result_that_is_not_in_the_bucket_is_sent_there(rig: BucketRig) -> None:
    local = replace(rig.results[1], storage="folder", key="")
    (shared,) = rig.links.share([local], ITEM)
    assert local.file is not None
    assert get(shared.link.url) == (200, local.file.path.read_bytes())


def test_a_result_whose_file_is_not_here_any_more(rig: BucketRig) -> None:
    gone = rig.results[2]
    assert gone.file is not None
    gone.file.path.unlink()
    (shared,) = rig.links.share([gone], PAGE, WORDS)
    assert {status(address) for address in addresses(get(shared.link.url)[1].decode())} == {200}


def test_the_end_is_never_later_than_seven_days(rig: BucketRig) -> None:
    (shared,) = rig.links.share(rig.results[:1], replace(ITEM, seconds=30 * 86_400))
    assert shared.record.ends_at <= time.time() + 7 * 86_400
    assert "7 days" in shared.link.shortened_because


def test_a_link_made_with_another_bucket(rig: BucketRig, seaweed: SeaweedFS) -> None:
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    other = S3Storage(seaweed.config("another-bucket"))
    links = SharedLinks(rig.library.links, lambda: other, lambda: rig.folder, rig.home / "scratch")
    with pytest.raises(LinkElsewhere):
        links.stop(shared.record)
    assert links.active() == [shared.record]
    assert status(shared.link.url) == 200


def test_a_bucket_that_does_not_answer_leaves_the_link_listed(rig: BucketRig) -> None:
    (shared,) = rig.links.share(rig.results[:1], ITEM)
    away = S3Storage(replace(rig.storage.config, endpoint_url="http://127.0.0.1:9"))
    links = SharedLinks(rig.library.links, lambda: away, lambda: rig.folder, rig.home / "scratch")
    with pytest.raises(StorageError):
        links.stop(shared.record)
    assert links.active() == [shared.record]


def test_no_signature_and_no_token_goes_to_the_log(rig: BucketRig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "vitrine")
    (shared,) = rig.links.share(rig.results[:1], PAGE, WORDS)
    rig.links.stop(shared.record)
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("vitrine"))
    assert shared.record.token not in said
    assert "X-Amz-Signature" not in said
