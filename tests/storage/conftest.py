"""Storages to test: a folder, a bucket at moto, a bucket at a real server over http and https."""

from __future__ import annotations

import os
import secrets
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from storage_samples import Place

from real_s3 import SeaweedFS, bucket, seaweed
from vitrine.storage.base import Storage
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer
from vitrine.storage.s3 import S3Storage
from vitrine.storage.s3_config import S3Config

__all__ = ["bucket", "seaweed"]


@pytest.fixture(autouse=True)
def _no_aws_of_this_computer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep what this computer's AWS tools are set up with out of every test."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "aws-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "aws-credentials"))


@pytest.fixture
def links(tmp_path: Path) -> Iterator[LinkServer]:
    server = LinkServer(tmp_path / "state" / "links.json")
    yield server
    server.stop()


@pytest.fixture
def folder(tmp_path: Path, links: LinkServer) -> FolderStorage:
    return FolderStorage(tmp_path / "Pictures" / "Vitrine", links)


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    """moto as a loopback server; it checks no signature, so nothing about sharing is proved on it."""
    import logging

    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(scope="session")
def moto_client(moto_url: str) -> Any:
    import boto3

    return boto3.session.Session().client(
        "s3", endpoint_url=moto_url, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )


@pytest.fixture
def moto_config(moto_url: str, moto_client: Any) -> S3Config:
    """A fresh bucket at moto."""
    name = f"studio-{secrets.token_hex(6)}"
    moto_client.create_bucket(Bucket=name)
    return S3Config(
        bucket=name, prefix="vitrine", endpoint_url=moto_url, region="us-east-1", access_key="a", secret_key="b"
    )


@pytest.fixture
def s3(seaweed: SeaweedFS, bucket: str) -> S3Storage:
    """A fresh bucket at the real server, over http."""
    return S3Storage(seaweed.config(bucket))


@pytest.fixture(
    params=[
        "folder",
        "moto",
        pytest.param("seaweed-http", marks=pytest.mark.s3),
        pytest.param("seaweed-https", marks=pytest.mark.s3),
    ]
)
def place(request: pytest.FixtureRequest) -> Place:
    """Each kind of storage in turn."""
    match request.param:
        case "folder":
            return Place(request.getfixturevalue("folder"))
        case "moto":
            return Place(S3Storage(request.getfixturevalue("moto_config")))
        case "seaweed-http":
            return Place(request.getfixturevalue("s3"))
        case _:
            server: SeaweedFS = request.getfixturevalue("seaweed")
            config = server.config(request.getfixturevalue("bucket"), https=True)
            return Place(S3Storage(config), ssl.create_default_context(cafile=config.ca_file))


@pytest.fixture
def storage(place: Place) -> Storage:
    return place.storage
