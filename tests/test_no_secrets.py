"""After real work with real keys, no key stands in any file: database, settings, logs, results, the demo's state."""

from __future__ import annotations

import base64
import contextlib
import logging
import os
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostile_files import encoded, picture
from real_s3 import SeaweedFS, bucket, seaweed
from samples import FILM, a_request
from vitrine import logs
from vitrine.demo.models import PAINTER
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.generation import GenerationType
from vitrine.domain.job import Job, JobState
from vitrine.errors import StudioError
from vitrine.paths import Paths
from vitrine.studio import Studio

__all__ = ["bucket", "seaweed"]

TOKEN = "r8_Zq7Kp2Xw9Rt4Yv6Bn1Mc8Ld3Fg5Hj0Ts2Ua"
STRANGE = "pasted-key-of-no-known-shape-4711"
"""A key that only the redactor's list can know, not its patterns."""


def forms(secret: str) -> list[bytes]:
    """Return a secret as it might stand somewhere: plain, escaped, in base64 at any offset, as hexadecimal digits."""
    plain = secret.encode()
    shifted = [base64.b64encode(b"\0" * n + plain)[4 * (n > 0) : -4] for n in range(3)]
    return [plain, urllib.parse.quote(secret, safe="").encode(), plain.hex().encode(), *shifted, plain[::-1]]


def leaks(root: Path, secrets: list[str]) -> list[str]:
    """Return where a secret stands in a file or a name below ``root``."""
    found = []
    for path in root.rglob("*"):
        content = os.fsencode(path.name) + (path.read_bytes() if path.is_file() else b"")
        found += [f"{path.relative_to(root)}: {s[:6]}..." for s in secrets for form in forms(s) if form in content]
    return found


@contextlib.contextmanager
def logged(studio: Studio) -> Iterator[None]:
    """Log everything there is, as a curious person would, into the studio's own log."""
    with logs.to_folder(studio.paths.logs, studio.redactor, level=logging.DEBUG):
        noisy = [logging.getLogger(name) for name in ("urllib3", "botocore", "boto3", "s3transfer", "vitrine")]
        for logger in noisy:
            logger.setLevel(logging.DEBUG)
        yield
        for logger in noisy:
            logger.setLevel(logging.NOTSET)


def run(studio: Studio, **changes: object) -> Job:
    facts = {"provider": "replicate", "version": PAINTER.version, "estimate": None} | changes
    (job,) = studio.library.jobs.add([a_request(**facts)])
    return studio.carry(job.id)


def a_day_at_work(studio: Studio, service: DemoServer) -> None:
    """Make, fail, hold and share: everything that writes something down."""
    given = studio.library.inputs.add_bytes(encoded("BMP", picture(400, 300)), "in.bmp", "first_frame_image")
    film = {"model": FILM, "version": "", "type": GenerationType.IMAGE_TO_VIDEO, "inputs": (given,)}
    done = [run(studio), run(studio, **film)]
    assert [job.state for job in done] == [JobState.DONE] * 2
    for job in done:
        for result in studio.library.results.of_job(job.id):
            assert studio.link(result, 60.0).link.url
    service.fault({"on": "create", "do": "status", "status": 401, "detail": f"The key {TOKEN} was revoked: {STRANGE}"})
    assert run(studio).error is not None
    service.fault({"on": "create", "do": "fail", "error": f"Authorization: Bearer {TOKEN} at the model"})
    failed = run(studio)
    assert failed.state is JobState.FAILED
    assert "at the model" in str(failed.error)
    logging.getLogger("vitrine").info("a careless line with %s in it", TOKEN)
    try:
        raise RuntimeError(f"a careless exception with {TOKEN}")
    except RuntimeError:
        logging.getLogger("vitrine").info("and its traceback", exc_info=True)


def test_the_search_itself_finds_what_is_there(tmp_path: Path) -> None:
    for number, form in enumerate(forms(TOKEN)):
        (tmp_path / str(number)).write_bytes(b"before " + form + b" after")
    assert len({line.partition(":")[0] for line in leaks(tmp_path, [TOKEN])}) == len(forms(TOKEN))


def test_the_providers_key_stands_in_no_file(tmp_path: Path) -> None:
    studio = Studio(Paths.under(tmp_path), environment={"REPLICATE_API_TOKEN": TOKEN})
    with serve(tokens=frozenset({TOKEN})) as service, logged(studio):
        studio.change(replicate_base_url=service.base_url)
        a_day_at_work(studio, service)
    studio.close()
    log = (studio.paths.logs / "vitrine.log").read_text()
    assert "a careless line with [redacted] in it" in log
    assert "a careless exception with [redacted]" in log
    assert leaks(tmp_path, [TOKEN]) == []


def test_the_demo_keeps_nobodys_key(tmp_path: Path) -> None:
    """Its own token is good for one run; those of services never reach it."""
    studio = Studio(Paths.under(tmp_path), environment={"REPLICATE_API_TOKEN": TOKEN})
    with serve(state=studio.paths.demo, tokens=frozenset({TOKEN})) as service, logged(studio):
        studio.change(replicate_base_url=service.base_url)
        assert run(studio).state is JobState.DONE
    studio.close()
    assert list(studio.paths.demo.rglob("*"))
    assert leaks(tmp_path, [TOKEN]) == []


def test_a_key_of_no_known_shape_stands_in_no_file(tmp_path: Path) -> None:
    studio = Studio(Paths.under(tmp_path), environment={"REPLICATE_API_TOKEN": STRANGE})
    with serve(tokens=frozenset({STRANGE})) as service, logged(studio):
        studio.change(replicate_base_url=service.base_url)
        service.fault({"on": "create", "do": "status", "status": 401, "detail": f"Revoked: {STRANGE}"})
        held = run(studio)
        assert held.error is not None
        assert STRANGE not in str(held.error)
        logging.getLogger("vitrine").info("a careless line with %s in it", STRANGE)
    studio.close()
    assert leaks(tmp_path, [STRANGE]) == []


@pytest.mark.s3
def test_the_buckets_keys_stand_in_no_file(tmp_path: Path, seaweed: SeaweedFS, bucket: str) -> None:
    keys = seaweed.app
    environment = {
        "REPLICATE_API_TOKEN": TOKEN,
        "AWS_ACCESS_KEY_ID": keys.access_key,
        "AWS_SECRET_ACCESS_KEY": keys.secret_key,
    }
    studio = Studio(Paths.under(tmp_path), environment=environment)
    with serve(tokens=frozenset({TOKEN})) as service, logged(studio):
        studio.change(
            replicate_base_url=service.base_url,
            storage="s3",
            s3_endpoint=seaweed.http,
            s3_bucket=bucket,
            s3_region="us-east-1",
        )
        a_day_at_work(studio, service)
        # Wrong keys are said in words, and not repeated in them.
        studio._environment = environment | {"AWS_SECRET_ACCESS_KEY": keys.secret_key[::-1]}
        studio._credentials = None
        studio.forget_connections()
        held = run(studio)
        assert held.state is JobState.STORING
        assert held.error is not None
        with contextlib.suppress(StudioError):
            list(studio.storage.check())
    studio.close()
    # A signature is no secret for ever, but a link that opens without a key is: none is kept.
    kept = [r.url for job in studio.library.jobs.recent() for r in studio.library.results.of_job(job.id)]
    studio.library.close()
    assert kept
    assert not [url for url in kept if "Signature" in url or "?" in url]
    assert leaks(tmp_path, [TOKEN, keys.access_key, keys.secret_key, "X-Amz-Signature="]) == []
