"""The ground the benchmarks stand on: a service that answers at once, a real S3 server, a studio in a folder."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[2]
for _place in ("tests", "desktop"):
    if str(ROOT / _place) not in sys.path:
        sys.path.insert(0, str(ROOT / _place))

from vitrine.demo.models import PAINTER  # noqa: E402
from vitrine.demo.process import DemoProcess  # noqa: E402
from vitrine.domain.generation import GenerationType  # noqa: E402
from vitrine.domain.request import GenerationRequest  # noqa: E402
from vitrine.paths import Paths  # noqa: E402
from vitrine.studio import DEMO, Studio  # noqa: E402

if TYPE_CHECKING:
    from real_s3 import SeaweedFS

PROMPT = "a quiet valley at dawn, layered hills in mist, a river, warm light, wide view"

# Nothing from outside may change what is measured: no keyring, no profile, no metadata service.
os.environ.update(
    PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    AWS_EC2_METADATA_DISABLED="true",
)


def request(seed: int) -> GenerationRequest:
    """Return an order for one picture."""
    settings = {"prompt": PROMPT, "seed": seed, "aspect_ratio": "1:1"}
    return GenerationRequest(
        DEMO, PAINTER.id, GenerationType.TEXT_TO_IMAGE, PROMPT, settings, version=PAINTER.version, estimate=0.0
    )


@contextmanager
def folder() -> Iterator[Path]:
    """Give a folder on the disk where temporary files lie, gone at the end."""
    with tempfile.TemporaryDirectory(prefix="vitrine-bench-") as name:
        yield Path(name)


@contextmanager
def demo(work_seconds: float, *arguments: str) -> Iterator[DemoProcess]:
    """Run the demo service in a process of its own; each prediction takes ``work_seconds`` and draws nothing."""
    process = DemoProcess(None, arguments=("--work-seconds", str(work_seconds), "--faults", *arguments))
    process.endpoint()
    try:
        yield process
    finally:
        process.stop()


@contextmanager
def s3_server() -> Iterator[SeaweedFS]:
    """Run a real S3 server; raise RuntimeError where it is not installed."""
    import real_s3

    try:
        server = real_s3.start()
    except BaseException as outcome:
        if isinstance(outcome, Exception | KeyboardInterrupt | SystemExit):
            raise
        raise RuntimeError(str(outcome)) from outcome  # what pytest skips or fails with is no Exception
    try:
        yield server
    finally:
        server.stop()


def elsewhere(pid: int) -> None:
    """Give a server's threads the lowest priority: it stands for one on another machine, as it does in real life."""
    if sys.platform != "linux":
        return
    for thread in os.listdir(f"/proc/{pid}/task"):
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, int(thread), 19)


@contextmanager
def studio(home: Path, service: DemoProcess, server: SeaweedFS | None = None, **options: object) -> Iterator[Studio]:
    """Open the studio's engine in ``home``, its demo being ``service``, its storage a new bucket or the folder."""
    environment = {}
    if server is not None:
        environment = {"AWS_ACCESS_KEY_ID": server.app.access_key, "AWS_SECRET_ACCESS_KEY": server.app.secret_key}
        s3 = {"storage": "s3", "s3_bucket": server.make_bucket(), "s3_endpoint": server.http, "s3_region": "us-east-1"}
        options = {**s3, **options}
    engine = Studio(Paths.under(home), environment)
    engine._demo = service  # the one that draws nothing, instead of one of its own
    engine.change(**options)
    try:
        yield engine
    finally:
        engine.close()


def wait_for_quiet(seconds: float = 0.2) -> None:
    """Let what the warm-up has started come to rest: servers write and threads end after their last answer."""
    with contextlib.suppress(AttributeError):
        os.sync()
    time.sleep(seconds)


class _LargeService(DemoProcess):
    """The demo service of ``large_service.py`` instead of the studio's own."""

    def _spawn(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, str(Path(__file__).with_name("large_service.py"))]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


@contextmanager
def large_demo() -> Iterator[DemoProcess]:
    """Run a demo service that gives pictures of about 1.7 MB after a second."""
    process = _LargeService(None)
    process.endpoint()
    try:
        yield process
    finally:
        process.stop()
