"""A bucket at a real server: what moto cannot prove. Links, rights, parts, stopping, wrong settings."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
import socket
import ssl
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from storage_samples import JOB, a_sample, fetch, read_all

from real_s3 import SeaweedFS, free_ports
from vitrine.errors import (
    BucketNotFound,
    CredentialMissing,
    Interrupted,
    StorageAccessDenied,
    StorageMisconfigured,
    StorageUnavailable,
    StudioError,
)
from vitrine.storage.base import CheckState, CheckStep
from vitrine.storage.s3 import S3Storage
from vitrine.storage.s3_client import aws_profiles
from vitrine.storage.s3_config import S3Config
from vitrine.storage.s3_upload import THRESHOLD

pytestmark = pytest.mark.s3

MIB = 1 << 20


def outcomes(storage: S3Storage) -> dict[str, CheckStep]:
    return {step.name: step for step in storage.check() if step.state is not CheckState.RUNNING}


def unfinished(seaweed: SeaweedFS, bucket: str) -> list[str]:
    return [upload["Key"] for upload in seaweed.client().list_multipart_uploads(Bucket=bucket).get("Uploads", [])]


def objects(seaweed: SeaweedFS, bucket: str) -> list[str]:
    return [entry["Key"] for entry in seaweed.client().list_objects_v2(Bucket=bucket).get("Contents", [])]


def test_what_stands_in_the_bucket(s3: S3Storage, seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    sample = a_sample(tmp_path, owner="Mira & Co")
    stored = sample.put(s3)
    assert stored.key == f"vitrine/Mira-Co/text-to-image/2026/11/{JOB}-0.png"
    assert stored.url == f"{seaweed.http}/{bucket}/{stored.key}"
    found = seaweed.client().get_object(Bucket=bucket, Key=stored.key)
    assert found["Body"].read() == sample.content
    assert found["ContentType"] == "image/png"
    assert found["ContentDisposition"].startswith('inline; filename="a-quiet-valley-at-dawn')
    assert found["Metadata"] == {"sha256": sample.sha256, "job": JOB, "position": "0", "app": "vitrine"}
    assert "valley" not in json.dumps(found["Metadata"])


@pytest.mark.parametrize("https", [False, True])
@pytest.mark.parametrize("checksums", ["when_required", "when_supported"])
@pytest.mark.parametrize("size", [THRESHOLD - 1, THRESHOLD + 12345])
def test_large_files_arrive_whole(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path, https: bool, checksums: Any, size: int
) -> None:
    storage = S3Storage(seaweed.config(bucket, https=https, checksums=checksums))
    sample, seen = a_sample(tmp_path, size=size), list[int]()
    stored = sample.put(storage, progress=seen.append)
    assert hashlib.sha256(read_all(storage, stored.key)).hexdigest() == sample.sha256
    assert seen == sorted(seen)
    assert seen[-1] == size
    assert len(seen) > size / MIB
    etag = seaweed.client().head_object(Bucket=bucket, Key=stored.key)["ETag"]
    assert ("-3" in etag) == (size > THRESHOLD)
    assert unfinished(seaweed, bucket) == []


def test_a_result_in_the_bucket_is_not_sent_again(
    s3: S3Storage, seaweed: SeaweedFS, bucket: str, tmp_path: Path
) -> None:
    sample = a_sample(tmp_path, size=THRESHOLD)
    sample.put(s3)
    first = seaweed.client().head_object(Bucket=bucket, Key=sample.key(s3))["LastModified"]
    sent = list[int]()
    S3Storage(s3.config).put(
        sample.path, sample.key(s3), content_type="image/png", sha256=sample.sha256, generation=sample.generation,
        progress=sent.append,
    )  # fmt: skip
    assert sent == [len(sample.content)]
    assert seaweed.client().head_object(Bucket=bucket, Key=sample.key(s3))["LastModified"] == first


@pytest.mark.parametrize("size", [4 * MIB, 2 * THRESHOLD])
@pytest.mark.parametrize("https", [False, True])
def test_stopping_leaves_neither_object_nor_parts(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path, size: int, https: bool
) -> None:
    storage = S3Storage(seaweed.config(bucket, https=https))
    sample = a_sample(tmp_path, size=size)
    calls = list[int]()

    def stop(done: int) -> None:
        calls.append(done)
        if done > size // 3:
            raise Interrupted

    with pytest.raises(Interrupted):
        sample.put(storage, progress=stop)
    assert calls[-1] < size
    assert objects(seaweed, bucket) == []
    assert unfinished(seaweed, bucket) == []


def test_a_killed_upload_is_taken_back_by_the_next(
    seaweed: SeaweedFS, bucket: str, s3: S3Storage, tmp_path: Path
) -> None:
    sample = a_sample(tmp_path, size=THRESHOLD)
    client, key = seaweed.client(), sample.key(s3)
    for name in (key, f"{key}.other"):  # what a killed process leaves, of this result and of another
        upload = client.create_multipart_upload(Bucket=bucket, Key=name)["UploadId"]
        client.upload_part(Bucket=bucket, Key=name, UploadId=upload, PartNumber=1, Body=b"x" * 5 * MIB)
    sample.put(s3)
    assert unfinished(seaweed, bucket) == [f"{key}.other"]


def test_a_file_that_changes_while_it_is_sent_in_parts(
    s3: S3Storage, seaweed: SeaweedFS, bucket: str, tmp_path: Path
) -> None:
    sample = a_sample(tmp_path, size=THRESHOLD)
    sample.path.write_bytes(sample.content[:-1] + bytes([sample.content[-1] ^ 1]))
    with pytest.raises(StudioError, match="not the one that was downloaded"):
        sample.put(s3)
    assert objects(seaweed, bucket) == []
    assert unfinished(seaweed, bucket) == []


@pytest.mark.parametrize("https", [False, True])
def test_only_the_signed_link_opens(seaweed: SeaweedFS, bucket: str, tmp_path: Path, https: bool) -> None:
    storage = S3Storage(seaweed.config(bucket, https=https))
    trust = ssl.create_default_context(cafile=seaweed.ca_file) if https else None
    sample, other = a_sample(tmp_path), a_sample(tmp_path, position=1)
    stored, kept_apart = sample.put(storage), other.put(storage)
    url = storage.share_link(stored.key, 60, "valley.png").url
    assert fetch(url, trust).body == sample.content
    assert fetch(stored.url, trust).status == 403
    signature = re.search(r"X-Amz-Signature=([0-9a-f]+)", url)
    assert signature
    tampered = {
        "signature": url.replace(signature[1], ("0" if signature[1][0] != "0" else "1") + signature[1][1:]),
        "key": url.replace(stored.key, kept_apart.key),
        "end": url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000"),
        "name": url.replace("valley", "mountain"),
        "no signature": url.replace(signature[0], ""),
    }
    for what, changed in tampered.items():
        assert changed != url, what
        assert fetch(changed, trust).status in (400, 403), what
    assert fetch(url, trust, method="DELETE").status == 403
    assert read_all(storage, stored.key) == sample.content


def test_a_link_that_has_ended_is_refused(s3: S3Storage, tmp_path: Path) -> None:
    sample = a_sample(tmp_path)
    sample.put(s3)
    link = s3.share_link(sample.key(s3), 1, "a.png")
    statuses = {fetch(link.url).status}
    while time.time() < link.expires_at + 1:  # the server's clock is this one, in whole seconds
        statuses.add(fetch(link.url).status)
    assert fetch(link.url).status == 403
    assert statuses <= {200, 403}


def wrong(config: S3Config, **changes: Any) -> S3Storage:
    return S3Storage(dataclasses.replace(config, **changes))


@pytest.mark.parametrize(
    ("changes", "kind", "step"),
    [
        ({"secret_key": "wrong"}, StorageAccessDenied, "Credentials"),
        ({"access_key": "NOBODY"}, StorageAccessDenied, "Credentials"),
        ({"secret_key": ""}, CredentialMissing, "Credentials"),
        ({"access_key": "", "secret_key": ""}, CredentialMissing, "Credentials"),
        ({"bucket": "no-such-bucket-here"}, BucketNotFound, "Bucket and region"),
        ({"bucket": "Not A Name!"}, StorageMisconfigured, "Bucket and region"),
        ({"endpoint_url": "http://127.0.0.1:1"}, StorageUnavailable, "Bucket and region"),
    ],
)
def test_wrong_settings_are_named(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path, changes: dict[str, str], kind: type[StudioError], step: str
) -> None:
    storage = wrong(seaweed.config(bucket), **changes)
    sample = a_sample(tmp_path)
    key = sample.key(storage)
    for attempt in (
        lambda: sample.put(storage),
        lambda: storage.head(key),
        lambda: read_all(storage, key),
        lambda: storage.share_link(key, 60, "a.png"),
    ):
        with pytest.raises(kind) as caught:
            attempt()
        assert caught.value.hint
        assert seaweed.app.secret_key not in f"{caught.value}{caught.value.hint}{caught.value.details}"
    found = outcomes(storage)
    assert found[step].state is CheckState.FAILED
    names = list(found)
    assert all(found[name].state is CheckState.NOT_TRIED for name in names[names.index(step) + 1 :])


def test_https_spoken_to_an_http_port_and_the_other_way(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    to_http = wrong(seaweed.config(bucket), endpoint_url=seaweed.http.replace("http:", "https:"))
    with pytest.raises(StorageMisconfigured) as caught:
        a_sample(tmp_path).put(to_http)
    assert "http://" in caught.value.hint
    to_https = wrong(seaweed.config(bucket), endpoint_url=seaweed.https.replace("https:", "http:"))
    with pytest.raises(StudioError) as refused:
        a_sample(tmp_path).put(to_https)
    assert "https" in refused.value.hint or "S3 address" in refused.value.hint


def test_an_unknown_certificate_is_said_and_a_ca_file_helps(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    with pytest.raises(StorageMisconfigured, match="does not trust the certificate") as caught:
        a_sample(tmp_path).put(S3Storage(seaweed.config(bucket, https=True, ca_file="")))
    assert "CA file" in caught.value.hint
    a_sample(tmp_path).put(S3Storage(seaweed.config(bucket, https=True)))


def test_a_missing_ca_file_is_a_matter_of_settings(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    with pytest.raises(StorageMisconfigured):
        a_sample(tmp_path).put(S3Storage(seaweed.config(bucket, https=True, ca_file=str(tmp_path / "none.pem"))))


def test_a_server_that_never_answers_is_away(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    port = free_ports(1)[0]
    with socket.create_server(("127.0.0.1", port)) as listener:
        listener.listen()
        import threading

        def hang_up() -> None:
            try:
                while True:
                    connection, _ = listener.accept()
                    connection.close()
            except OSError:
                return

        threading.Thread(target=hang_up, daemon=True).start()
        storage = wrong(seaweed.config(bucket), endpoint_url=f"http://127.0.0.1:{port}")
        with pytest.raises(StorageUnavailable, match="hung up") as caught:
            a_sample(tmp_path).put(storage)
        listener.shutdown(socket.SHUT_RDWR)
    assert "safe on this computer" in caught.value.message


def test_a_key_that_may_only_read(seaweed: SeaweedFS, bucket: str, s3: S3Storage, tmp_path: Path) -> None:
    viewer = S3Storage(seaweed.config(bucket, keys=seaweed.viewer))
    sample = a_sample(tmp_path)
    sample.put(s3)
    assert read_all(viewer, sample.key(s3)) == sample.content
    with pytest.raises(StorageAccessDenied, match="not writing") as caught:
        a_sample(tmp_path, position=1).put(viewer)
    assert "s3:PutObject" in caught.value.hint
    with pytest.raises(StorageAccessDenied, match="not deleting"):
        viewer.delete(sample.key(s3))
    found = outcomes(viewer)
    assert found["Bucket and region"].state is CheckState.PASSED
    assert found["Write, read and delete"].state is CheckState.FAILED
    assert "s3:PutObject" in found["Write, read and delete"].message
    assert found["Upload in parts"].state is CheckState.NOT_TRIED


def test_a_key_without_any_right(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    stranger = S3Storage(seaweed.config(bucket, keys=seaweed.stranger))
    found = outcomes(stranger)
    assert found["Credentials"].state is CheckState.PASSED
    assert found["Bucket and region"].state is CheckState.FAILED
    assert "s3:ListBucket" in found["Bucket and region"].message


def test_a_versioned_bucket_is_praised_and_left_clean(seaweed: SeaweedFS, bucket: str, s3: S3Storage) -> None:
    assert outcomes(s3)["Versioning"].state is CheckState.ADVICE
    client = seaweed.client()
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    found = outcomes(s3)
    assert {step.state for step in found.values()} == {CheckState.PASSED}
    versions = client.list_object_versions(Bucket=bucket)
    assert versions.get("Versions", []) == []
    assert versions.get("DeleteMarkers", []) == []


def test_pasted_spaces_and_a_bucket_in_the_address_are_set_right(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path
) -> None:
    config = seaweed.config(
        f" {bucket}/ ",
        prefix="/a//./../b/ ",
        endpoint_url=f" {seaweed.http}/{bucket}/ ",
        access_key=f" {seaweed.app.access_key}\n",
        secret_key=f"{seaweed.app.secret_key}\r\n",
    )
    storage = S3Storage(config)
    sample = a_sample(tmp_path)
    stored = sample.put(storage)
    assert stored.key.startswith("a/b/me/")
    assert storage.id == f"s3:{bucket}"


def write_profile(seaweed: SeaweedFS, tmp_path: Path, lines: str) -> None:
    (tmp_path / "aws-config").write_text(f"[profile mira]\nregion = us-east-1\n{lines}\n")


def process_profile(seaweed: SeaweedFS, tmp_path: Path, seconds: float, token: str = "") -> None:
    import datetime

    end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
    told = {
        "Version": 1,
        "AccessKeyId": seaweed.app.access_key,
        "SecretAccessKey": seaweed.app.secret_key,
        "Expiration": end.isoformat(),
    }
    script = tmp_path / "keys.py"
    script.write_text(f"print({json.dumps(json.dumps(told))})")
    write_profile(seaweed, tmp_path, f"credential_process = {sys.executable} {script}")


def from_profile(seaweed: SeaweedFS, bucket: str) -> S3Storage:
    return wrong(seaweed.config(bucket), access_key="", secret_key="", profile="mira")


def test_keys_from_a_profile(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    keys = f"aws_access_key_id = {seaweed.app.access_key}\naws_secret_access_key = {seaweed.app.secret_key}"
    write_profile(seaweed, tmp_path, keys)
    assert aws_profiles() == ["mira"]
    storage, sample = from_profile(seaweed, bucket), a_sample(tmp_path)
    assert read_all(storage, sample.put(storage).key) == sample.content
    assert outcomes(storage)["Credentials"].message == "Keys from the AWS tools."


def test_keys_and_endpoint_from_the_environment(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", seaweed.app.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", seaweed.app.secret_key)
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", seaweed.http)
    storage, sample = S3Storage(S3Config(bucket)), a_sample(tmp_path)
    stored = sample.put(storage)
    assert read_all(storage, stored.key) == sample.content
    assert stored.url.startswith(seaweed.http)
    assert not storage.connection.strict
    assert outcomes(storage)["Credentials"].message == "Keys from the environment."


def test_without_any_keys_no_metadata_service_is_asked(bucket: str, seaweed: SeaweedFS) -> None:
    storage = wrong(seaweed.config(bucket), access_key="", secret_key="")
    with pytest.raises(CredentialMissing):
        storage.head("a")
    chain = storage.connection._session._session.get_component("credential_provider")
    assert "iam-role" not in [provider.METHOD for provider in chain.providers]


def test_an_unknown_profile_is_named(seaweed: SeaweedFS, bucket: str) -> None:
    with pytest.raises(StorageMisconfigured, match="no profile named mira"):
        from_profile(seaweed, bucket).head("a")


def test_a_link_never_outlives_temporary_keys(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    process_profile(seaweed, tmp_path, 3600)
    storage, sample = from_profile(seaweed, bucket), a_sample(tmp_path)
    sample.put(storage)
    short = storage.share_link(sample.key(storage), 600, "a.png")
    assert short.shortened_because == ""
    link = storage.share_link(sample.key(storage), 24 * 3600, "a.png")
    assert 3500 < link.expires_at - time.time() <= 3600
    assert "sign-in ends" in link.shortened_because
    assert fetch(link.url).body == sample.content


def test_keys_that_end_soon_are_renewed_before_a_link_is_signed(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path
) -> None:
    process_profile(seaweed, tmp_path, 300)
    storage, sample = from_profile(seaweed, bucket), a_sample(tmp_path)
    sample.put(storage)
    process_profile(seaweed, tmp_path, 7200)
    link = storage.share_link(sample.key(storage), 24 * 3600, "a.png")
    assert link.expires_at - time.time() > 7000


def test_temporary_keys_that_do_not_say_their_end(seaweed: SeaweedFS, bucket: str, tmp_path: Path) -> None:
    from vitrine.storage.s3_share import sign

    # This server knows no session tokens, so only the signing is looked at.
    storage = wrong(seaweed.config(bucket), session_token="a-token")
    link = sign(storage.connection, "a.png", 3600, "inline")
    assert "do not say until when" in link.shortened_because


def test_nothing_secret_in_reprs_and_logs(
    seaweed: SeaweedFS, bucket: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import logging

    storage = S3Storage(seaweed.config(bucket))
    sample = a_sample(tmp_path)
    with caplog.at_level(logging.DEBUG, logger="vitrine"):
        sample.put(storage)
        url = storage.share_link(sample.key(storage), 60, "a.png").url
        list(storage.check())
    signature = re.search(r"X-Amz-Signature=([0-9a-f]+)", url)
    assert signature
    shown = f"{storage.config!r}{storage!r}" + "".join(
        record.getMessage() for record in caplog.records if record.name.startswith("vitrine")
    )
    for secret in (seaweed.app.secret_key, seaweed.app.access_key, signature[1]):
        assert secret not in shown


def test_importing_the_storage_imports_no_boto3() -> None:
    heavy = "('boto3', 'botocore', 'requests', 'urllib3')"
    code = f"import vitrine.storage.s3, vitrine.storage.folder; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
