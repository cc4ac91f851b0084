"""Killed at every step of a job, and again while it recovers: nothing is lost, and nothing is paid for twice.

A child process runs the real library, pipeline, folder or bucket and provider against a demo service that outlives it
here. It dies by SIGKILL right before its n-th call into the system or the database (see :mod:`kill_child`), a second
time on the way back, and is then left to finish. The first level takes the first and the last of every kind of step;
``--full`` takes every step, with several second deaths each.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from rig import a_folder

from hostile_files import encoded, picture
from real_s3 import SeaweedFS
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobState
from vitrine.library.library import Library

TESTS = Path(__file__).parents[1]
KILLED = -9 if hasattr(os, "fork") else 1
MOST_POINTS = 34
"""How many deaths the first level dies in each scenario, at most."""


@dataclass(frozen=True)
class Scenario:
    """What is asked for, of whom, and where it is kept."""

    name: str
    replay: str = "FINDABLE"
    prefer_wait: int = 0
    film: bool = False
    in_parts: bool = False

    @property
    def outputs(self) -> int:
        return 1 if self.film else 2


SCENARIOS = [
    Scenario("two pictures, the service can tell"),
    Scenario("two pictures, the service may not know", replay="SEARCHABLE", prefer_wait=5),
    Scenario("a film from a picture, the service can tell", film=True),
    Scenario("a film from a picture, the service may not know", replay="SEARCHABLE", film=True),
]
IN_CI = [SCENARIOS[0], SCENARIOS[1], SCENARIOS[3]]
"""Each step of the film and each kind of service at least once; all four run with ``--full``."""
IN_A_BUCKET = [
    Scenario("two pictures in a bucket"),
    Scenario("two pictures in parts", prefer_wait=5, in_parts=True),
    Scenario("a film in a bucket, the service may not know", replay="SEARCHABLE", film=True),
]


class Victim:
    """The process that carries out orders and dies of some of them. Without fork it is started anew each time."""

    def __init__(self, log: Path) -> None:
        self._log = log.open("wb")
        self._process: subprocess.Popen[str] | None = None

    def order(self, **order: Any) -> int:
        """Carry an order out in a process of its own and return its exit status (negative: the signal)."""
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(order) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if answer:
            return int(json.loads(answer)["status"])
        self.close()
        return KILLED

    def _start(self) -> subprocess.Popen[str]:
        search = os.pathsep.join(str(path) for path in (TESTS.parent / "desktop", TESTS, TESTS / "pipeline"))
        environment = os.environ | {"PYTHONPATH": search, "OBJC_DISABLE_INITIALIZE_FORK_SAFETY": "YES"}
        self._process = subprocess.Popen(
            [sys.executable, str(TESTS / "pipeline" / "kill_child.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=environment,
            text=True,
        )
        assert self._process.stdout is not None
        assert json.loads(self._process.stdout.readline()) == {"ready": True}
        return self._process

    def close(self) -> None:
        if self._process is not None:
            self._process.communicate()
            self._process = None

    def end(self) -> str:
        self.close()
        self._log.close()
        return Path(self._log.name).read_text(errors="replace")


@dataclass
class Scene:
    """One scenario on its stage; each death happens to a studio of its own."""

    scenario: Scenario
    demo: DemoServer
    victim: Victim
    folder: Path
    s3: dict[str, Any] | None = None
    client: Any = None
    seed: int = 100
    input: str = ""

    def home(self) -> Path:
        """Return a fresh studio; its seed tells its predictions from those of the others."""
        self.seed += 1
        return self.folder / str(self.seed)

    def run(self, home: Path, kill_at: int | None = None, *, send_again: bool = False, warm: bool = False) -> int:
        home.mkdir(parents=True, exist_ok=True)
        status = self.victim.order(
            home=str(home),
            base_url=self.demo.base_url,
            replay=self.scenario.replay,
            prefer_wait=self.scenario.prefer_wait,
            input=self.input,
            seed=int(home.name),
            s3=self.s3,
            kill_at=kill_at,
            send_again=send_again,
            warm=warm,
            trace=str(home / "trace.json"),
        )
        # What the dead process has sent may still be on its way through the service.
        while self.demo._listener._open:
            time.sleep(0.001)
        return status

    def steps(self) -> list[str]:
        """Return the kinds of all steps of an undisturbed run."""
        home = self.home()
        assert self.run(home) == 0
        self.check(home)
        steps: list[str] = json.loads((home / "trace.json").read_text())
        return steps

    def die(self, *deaths: int) -> None:
        """Die at these steps, one run after the other, then finish, and look at what is left."""
        home = self.home()
        for step in deaths:
            assert self.run(home, step) in (0, KILLED)
        assert self.run(home) == 0
        with library_at(home) as library:
            open_jobs = library.jobs.open()
        if open_jobs:
            (job,) = open_jobs
            assert self.scenario.replay == "SEARCHABLE"
            assert job.state is JobState.UNCONFIRMED, job
            # This service's list never lags: absent there, nothing was created, and the person may send it again.
            assert self.predictions(home) == []
            assert self.run(home, send_again=True) == 0
        self.check(home)

    def predictions(self, home: Path) -> list[Any]:
        return [p for p in self.demo.service.newest_first() if p.seed == int(home.name)]

    # ---- what must be true afterwards ----

    def check(self, home: Path) -> None:
        (prediction,) = self.predictions(home)  # exactly one create
        contents = [self.demo.service.output(prediction.id, name)[0] for name in prediction.outputs]
        assert len(contents) == self.scenario.outputs
        with library_at(home) as library:
            (job,) = library.jobs.recent()
            assert job.remote_id == prediction.id
            assert library.jobs.unfinished() == []
            results = library.results.of_job(job.id)
            assert [r.lost for r in results] == [""] * len(contents)
            paths = [r.file.path for r in results if r.file is not None]
            assert all(r.stored_at is not None and r.source_url == "" for r in results)
            self._check_inputs(home, library, job)
        assert [path.read_bytes() for path in paths] == contents
        kept = [path for path in a_folder(home).root.rglob("*") if path.is_file()]
        assert sorted(kept) == sorted(paths)  # once each, and no part
        assert _soundness(home / "data" / "library.db") == ["ok"]
        if self.s3 is not None:
            self._check_bucket(results, contents)

    def _check_inputs(self, home: Path, library: Library, job: Job) -> None:
        for given in job.request.inputs:
            assert library.inputs.path_of(given).read_bytes() == Path(self.input).read_bytes()
        for part in (home / "data" / "inputs").glob(".*.part"):
            os.utime(part, (1, 1))  # a day later
        if self.input:
            library.inputs.add(Path(self.input), "first_frame_image")
            assert len([p for p in (home / "data" / "inputs").rglob("*") if p.is_file()]) == 1

    def _check_bucket(self, results: list[Generation], contents: list[bytes]) -> None:
        assert self.s3 is not None
        bucket = self.s3["bucket"]
        beginning = results[0].key.rpartition("-")[0]
        found = self.client.list_objects_v2(Bucket=bucket, Prefix=beginning)["Contents"]
        keys = sorted(entry["Key"] for entry in found)
        assert keys == [result.key for result in results]
        assert [self.client.get_object(Bucket=bucket, Key=key)["Body"].read() for key in keys] == contents
        assert self.client.list_multipart_uploads(Bucket=bucket).get("Uploads", []) == []

    def check_whole_bucket(self) -> None:
        """Assert that there is nothing in the bucket but the results of the jobs, once each."""
        if self.s3 is not None:
            pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.s3["bucket"])
            count = sum(len(page.get("Contents", [])) for page in pages)
            assert count == self.scenario.outputs * len(self.demo.service.newest_first())


@contextmanager
def library_at(home: Path) -> Iterator[Library]:
    library = Library(home / "data" / "library.db", home / "data" / "inputs")
    try:
        yield library
    finally:
        library.close()


def _soundness(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        found = [row[0] for row in database.execute("PRAGMA integrity_check")]
        return found + [str(row) for row in database.execute("PRAGMA foreign_key_check")]


@contextmanager
def staged(scenario: Scenario, folder: Path, s3: dict[str, Any] | None = None, client: Any = None) -> Iterator[Scene]:
    victim = Victim(folder / "victim.log")
    with serve() as demo:
        scene = Scene(scenario, demo, victim, folder, s3, client)
        if scenario.film:
            scene.input = str(folder / "large.bmp")  # too large for a data: URI: it goes through the files API
            Path(scene.input).write_bytes(encoded("BMP", picture(400, 300)))
        try:
            assert scene.run(scene.home(), warm=True) == 0
            yield scene
            scene.check_whole_bucket()
        finally:
            said = victim.end()
        assert said == "", said


def chosen(steps: list[str], *, bucket: bool) -> list[int]:
    """Return the first and the last step of every kind, thinned out evenly where they are too many.

    With a bucket only what concerns it: the way there is the same as with a folder.
    """
    first = {kind: number for number, kind in reversed(list(enumerate(steps, start=1)))}
    last = {kind: number for number, kind in enumerate(steps, start=1)}
    points = sorted({*first.values(), *last.values(), len(steps)})
    if bucket:
        points = [point for point in points if steps[point - 1].endswith("in _store")]
    return [points[n * len(points) // MOST_POINTS] for n in range(MOST_POINTS)] if len(points) > MOST_POINTS else points


def first_level(scene: Scene) -> None:
    steps = scene.steps()
    assert len(steps) > 90, steps
    for kind in (
        "Cursor.execute",
        "fsync",
        "replace",
        "mkdir",
        "socket.connect",
        "socket.sendall",
        "BufferedWriter.write",
    ):
        assert any(step.startswith(kind) for step in steps), f"no step is a {kind}"
    for number, step in enumerate(chosen(steps, bucket=scene.s3 is not None)):
        try:
            scene.die(step, 1 + number * 37 % len(steps)) if number % 2 else scene.die(step)
        except Exception as error:
            error.add_note(f"killed at step {step} of {len(steps)}: {steps[step - 1]}")
            raise


def every_step(scene: Scene) -> None:
    steps = scene.steps()
    for step in range(1, len(steps) + 1):
        for again in (None, *(1 + (step * 13 + len(steps) * n // 3) % len(steps) for n in range(3))):
            try:
                scene.die(step) if again is None else scene.die(step, again)
            except Exception as error:
                error.add_note(f"killed at step {step} of {len(steps)} ({steps[step - 1]}), then at {again}")
                raise


@pytest.mark.parametrize("scenario", IN_CI, ids=lambda s: s.name)
def test_killed_at_any_kind_of_step_nothing_is_lost_or_paid_for_twice(scenario: Scenario, tmp_path: Path) -> None:
    with staged(scenario, tmp_path) as scene:
        first_level(scene)


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.name)
def test_killed_at_every_step(scenario: Scenario, tmp_path: Path) -> None:
    with staged(scenario, tmp_path) as scene:
        every_step(scene)


def _at(seaweed: SeaweedFS, bucket: str, scenario: Scenario) -> dict[str, Any]:
    return dataclasses.asdict(seaweed.config(bucket)) | {"in_parts": scenario.in_parts}


@pytest.mark.s3
@pytest.mark.parametrize("scenario", IN_A_BUCKET, ids=lambda s: s.name)
def test_killed_at_any_kind_of_step_the_bucket_has_each_result_once(
    scenario: Scenario, tmp_path: Path, seaweed: SeaweedFS, bucket: str
) -> None:
    with staged(scenario, tmp_path, _at(seaweed, bucket, scenario), seaweed.client()) as scene:
        first_level(scene)


@pytest.mark.s3
@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scenario", IN_A_BUCKET, ids=lambda s: s.name)
def test_killed_at_every_step_with_a_bucket(
    scenario: Scenario, tmp_path: Path, seaweed: SeaweedFS, bucket: str
) -> None:
    with staged(scenario, tmp_path, _at(seaweed, bucket, scenario), seaweed.client()) as scene:
        every_step(scene)
