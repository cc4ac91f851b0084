"""The bucket is away while a job ends: the picture is in the gallery, waits, and goes up once the bucket is back."""

from __future__ import annotations

import contextlib
import dataclasses
import socket
import threading
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from opened import Opened
from places import InBucket, Place

from real_s3 import free_ports
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.viewmodels.job_words import JobAction
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.tile_text import accessible_text

OpenWindow = Callable[..., Opened]


class Door:
    """A port of its own that leads to an S3 server once it is open; before that nobody listens there."""

    def __init__(self, endpoint: str) -> None:
        behind = urlsplit(endpoint)
        self._behind = (str(behind.hostname), int(behind.port or 80))
        (self.port,) = free_ports(1)
        self._listener: socket.socket | None = None
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def open(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._run(self._admit)

    def close(self) -> None:
        for end in [self._listener, *self._ends]:
            if end is not None:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()
        for thread in self._threads:
            thread.join(5)

    def _admit(self) -> None:
        assert self._listener is not None
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(self._behind)
                self._ends += [near, far]
                self._run(lambda near=near, far=far: _pass_on(near, far))
                self._run(lambda near=near, far=far: _pass_on(far, near))

    def _run(self, work: Callable[[], None]) -> None:
        self._threads.append(threading.Thread(target=work, daemon=True))
        self._threads[-1].start()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@pytest.fixture
def away(request: pytest.FixtureRequest) -> Iterator[tuple[InBucket, Door]]:
    """A bucket behind a door that is still closed."""
    place: InBucket = request.getfixturevalue(f"{request.param}_place")
    door = Door(place.endpoint)
    yield dataclasses.replace(place, endpoint=door.endpoint), door
    door.close()


either = pytest.mark.parametrize("away", ["moto", pytest.param("seaweed", marks=pytest.mark.s3)], indirect=True)


def make_while_away(opened: Opened) -> Generation:
    """Generate one picture and assert that it is safe, shown, and waits to be uploaded."""
    opened.write("a quiet valley")
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).held)
    job = opened.job(job_id)
    assert job.state is JobState.STORING
    assert job.error is not None
    assert job.error.retryable
    assert "safe on this computer" in f"{job.error.message} {job.error.hint}"
    (result,) = opened.studio.library.results.of_job(job_id)
    assert result.stored_at is None
    assert result.file is not None
    assert result.file.path.read_bytes() == opened.delivered(result)
    opened.wait(lambda: opened.tile(TileKind.RESULT).to_upload)
    tile = opened.tile(TileKind.RESULT)
    assert opened.kinds() == [TileKind.RESULT]
    assert "waiting to upload" in accessible_text(tile, 0.0)
    return result


def check_uploaded(opened: Opened, place: Place, result: Generation) -> None:
    """Assert that the bucket has the picture, that the tile no longer waits, and that nothing was sent twice."""
    opened.wait(lambda: opened.job(result.job_id).state is JobState.DONE)
    opened.wait(lambda: opened.kinds() == [TileKind.RESULT] and not opened.tile(TileKind.RESULT).to_upload)
    (row,) = opened.rows("generation")
    assert row["stored_at"] is not None
    assert place.content(row["storage_key"], opened.studio.results_folder) == opened.delivered(result)
    assert opened.creates() == 1
    assert len(opened.demo.requests("output")) == 1


@either
def test_it_is_uploaded_by_itself_when_the_bucket_is_back(open_window: OpenWindow, away: tuple[InBucket, Door]) -> None:
    place, door = away
    opened = open_window(place, new_try_after=0.2)
    result = make_while_away(opened)
    tries = opened.qtbot.waitSignals([opened.queue.changed] * 2, timeout=30_000)
    tries.wait()  # it is tried again, and again in vain
    assert opened.job(result.job_id).held
    door.open()
    check_uploaded(opened, place, result)


@either
def test_retry_in_the_queue_uploads_it(open_window: OpenWindow, away: tuple[InBucket, Door]) -> None:
    place, door = away
    opened = open_window(place)
    result = make_while_away(opened)
    door.open()
    assert opened.app.models.rows.summary == "1 to upload"
    drawer = opened.open_queue()
    at = opened.app.models.rows.find(result.job_id)
    opened.click(drawer.list.viewport(), drawer.list.button_rect(at, JobAction.RETRY).center())
    check_uploaded(opened, place, result)


@either
def test_it_waits_over_a_restart(open_window: OpenWindow, away: tuple[InBucket, Door]) -> None:
    place, door = away
    result = make_while_away(open_window(place))
    door.open()
    opened = open_window(place)
    check_uploaded(opened, place, result)
