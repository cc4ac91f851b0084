"""Windows to use: the real App on a Studio in a home of its own, the demo service in this process, any storage."""

from __future__ import annotations

import gc
import logging
import secrets
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from opened import Opened
from places import InBucket, InFolder, Place
from pytestqt.qtbot import QtBot

from real_s3 import SeaweedFS, bucket, seaweed
from vitrine.demo.server import DemoServer, serve
from vitrine.paths import Paths
from vitrine.studio import Studio

__all__ = ["bucket", "seaweed"]

OpenWindow = Callable[..., Opened]


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    """The demo service: it answers at once, with tiny results."""
    with serve() as server:
        yield server


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, demo: DemoServer) -> Iterator[OpenWindow]:
    """Open a window: ``open_window(place, jobs_at_once=1)``; on the same home each time, one after the other.

    ``new_try_after`` is in seconds; ``demo`` another service than the fixture's, ``environment`` more variables
    with keys. At the end all are closed.
    """
    opened: list[Opened] = []

    def open_one(
        place: Place | None = None,
        *,
        new_try_after: float = 3600.0,
        demo: DemoServer = demo,
        environment: Mapping[str, str] | None = None,
        **options: Any,
    ) -> Opened:
        for one in opened:
            one.close()
        place = place or InFolder()
        studio = Studio(Paths.under(tmp_path / "home"), {**place.environment, **(environment or {})})
        studio.change(**place.settings, **options)
        opened.append(Opened(qtbot, studio, demo, new_try_after=new_try_after))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()
    opened.clear()
    gc.collect(1)  # what was left open complains now, and not in somebody else's test; modules are older


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    """moto as a loopback server."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def moto_place(moto_url: str) -> Place:
    """A fresh bucket at moto, which checks no signature and no end of a link."""
    place = InBucket(moto_url, f"studio-{secrets.token_hex(6)}", "a-key", "a-secret", checks_signatures=False)
    place.client().create_bucket(Bucket=place.bucket)
    return place


@pytest.fixture
def seaweed_place(seaweed: SeaweedFS, bucket: str) -> Place:
    """A fresh bucket at a real server."""
    return InBucket(seaweed.http, bucket, seaweed.app.access_key, seaweed.app.secret_key)


@pytest.fixture(params=["folder", "moto", pytest.param("seaweed", marks=pytest.mark.s3)])
def place(request: pytest.FixtureRequest) -> Place:
    """Each kind of storage in turn."""
    return InFolder() if request.param == "folder" else request.getfixturevalue(f"{request.param}_place")


@pytest.fixture
def opened(open_window: OpenWindow) -> Opened:
    """A window whose results are kept in the folder."""
    return open_window()
