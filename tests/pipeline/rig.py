"""The real pipeline on a real library, a real folder and an instant demo service; only the waiting is recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samples import FILM, PAINTER, a_request
from vitrine.demo.models import PAINTER as PAINTER_MODEL
from vitrine.demo.server import DemoServer
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job, JobProgress
from vitrine.domain.request import GenerationRequest
from vitrine.download import Downloader, Limits
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.pipeline import Listener, Pipeline
from vitrine.providers.base import Provider, Replay
from vitrine.providers.replicate import ReplicateProvider
from vitrine.stop import StopToken
from vitrine.storage.base import Storage
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer

TOKEN = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"


class RecordedStop(StopToken):
    """Waits for nothing and remembers what it was asked to wait for; ``before`` may act at each wait."""

    def __init__(self, before: Callable[[int], None] = lambda _: None) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.before = before

    def wait(self, seconds: float, *, may_end_early: bool = False) -> bool:
        self.check()
        self.waits.append(seconds)
        assert len(self.waits) < 2000, "this waits for ever"
        self.before(len(self.waits))
        self.check()
        return True


@dataclass
class Rig:
    """One studio's engine. ``said`` is everything the listener was told, in order."""

    demo: DemoServer
    library: Library
    folder: FolderStorage
    stop: RecordedStop
    provider: Provider
    limits: Limits = field(default_factory=Limits)
    storage: Callable[[], Storage] | None = None
    said: list[tuple[str, Any]] = field(default_factory=list)

    def listener(self) -> Listener:
        def note(kind: str) -> Callable[[Any], None]:
            return lambda what: self.said.append((kind, what))

        return Listener(note("changed"), note("progressed"), note("saved"), note("stored"))

    def pipeline(self, **changes: Any) -> Pipeline:
        parts: dict[str, Any] = {
            "provider_of": lambda _: self.provider,
            "downloader": Downloader(self.folder, self.limits),
            "storage_of": self.storage or (lambda: self.folder),
            "stop": self.stop,
            "listener": self.listener(),
        } | changes
        return Pipeline(
            self.library, parts.pop("provider_of"), parts.pop("downloader"), parts.pop("storage_of"), **parts
        )

    def add(self, request: GenerationRequest | None = None) -> Job:
        return self.library.jobs.add([request or a_painting()])[0]

    def carry(self, job: Job, **changes: Any) -> Job:
        return self.pipeline(**changes).carry(job.id)

    def run(self, request: GenerationRequest | None = None) -> Job:
        return self.carry(self.add(request))

    # ---- what is true afterwards ----

    def outputs(self, job: Job) -> list[Generation]:
        return self.library.results.of_job(job.id)

    def created(self) -> list[Any]:
        """Return the predictions that exist at the service: what would be paid for."""
        return self.demo.service.newest_first()

    def creates(self) -> int:
        """Return how many creates were sent."""
        return len(self.demo.requests("create"))

    def files(self) -> list[Path]:
        """Return every file in the results folder, parts and all."""
        return sorted(path for path in self.folder.root.rglob("*") if path.is_file())

    def stages(self) -> list[str]:
        return list(dict.fromkeys(p.stage.value for kind, p in self.said if kind == "progressed"))

    def notes(self) -> list[str]:
        return [p.note for kind, p in self.said if kind == "progressed" and isinstance(p, JobProgress) and p.note]

    def states(self) -> list[str]:
        return [job.state.value for kind, job in self.said if kind == "changed"]

    def check_kept(self, job: Job, lost: Sequence[int] = ()) -> None:
        """Assert that every output of the job is on disk once, whole, recorded and stored."""
        (prediction,) = [p for p in self.created() if p.id == job.remote_id]
        generations = self.outputs(job)
        assert [g.position for g in generations] == list(range(len(prediction.outputs)))
        for generation, name in zip(generations, prediction.outputs, strict=True):
            if generation.position in lost:
                assert generation.lost
                assert generation.file is None
                continue
            self.check_file(generation, self.demo.service.output(prediction.id, name)[0])
        kept = [g for g in generations if g.file is not None]
        assert sorted(g.file.path for g in kept if g.file) == [p for p in self.files() if job.id in p.name]
        assert not [p for p in self.files() if p.name.endswith(".part")]
        assert self.library.problems() == []

    def check_file(self, generation: Generation, content: bytes) -> None:
        file = generation.file
        assert file is not None
        assert file.path.read_bytes() == content
        assert file.size == len(content)
        assert file.width > 0
        assert generation.source_url == ""
        assert generation.lost == ""
        assert generation.stored_at is not None
        assert generation.key == self.folder.key_for(generation, file.extension)
        assert generation.url


def a_painting(prompt: str = "a quiet valley", **changes: Any) -> GenerationRequest:
    """Return a text-to-image request that the demo painter takes."""
    return a_request(prompt, **({"model": PAINTER, "version": PAINTER_MODEL.version} | changes))


def a_film(prompt: str = "a quiet valley", **changes: Any) -> GenerationRequest:
    """Return a text-to-video request that the demo film takes."""
    return a_request(prompt, **({"model": FILM, "type": GenerationType.TEXT_TO_VIDEO} | changes))


def settings(**more: object) -> Mapping[str, object]:
    """Return the settings of a painting, with more."""
    return {"prompt": "a quiet valley", "seed": 7, **more}


def a_provider(demo: DemoServer, stop: StopToken, **changes: Any) -> ReplicateProvider:
    """Return the demo provider as the studio builds it, with waits that take no time."""
    facts: dict[str, Any] = {
        "base_url": demo.base_url,
        "id": "demo",
        "name": "Demo painter",
        "replay": Replay.FINDABLE,
        "wait": stop.wait,
        "price": 0.0,
        "poll_interval": (0.01, 0.02),
        "read_timeout": 20.0,
    }
    return ReplicateProvider(lambda: TOKEN, **(facts | changes))


def a_folder(home: Path) -> FolderStorage:
    """Return a results folder under ``home``."""
    return FolderStorage(home / "Pictures" / "Vitrine", LinkServer(home / "links.json"))


def check_words(failure: Failure | None) -> Failure:
    """Assert that a failure tells a person what happened and what to do, and return it."""
    assert failure is not None
    assert failure.code
    assert 1 <= len(failure.title.split()) <= 5, failure.title
    assert not failure.title.endswith(".")
    assert failure.message.strip().endswith((".", "?")), failure.message
    assert len(failure.message) < 400
    assert failure.hint.strip().endswith("."), failure.hint
    for text in (failure.title, failure.message, failure.hint, failure.details):
        assert TOKEN not in text
        assert "Traceback" not in text
    return failure


MakeRig = Callable[..., Rig]
"""The fixture ``make_rig``."""
