"""What every provider must do, whichever service is behind it. A new provider adds a subject and passes."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from scripted_server import Pauses, a_request, an_input, nothing

from vitrine.demo.models import FILM, PAINTER
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.generation import GenerationType
from vitrine.domain.request import GenerationRequest
from vitrine.errors import AuthenticationError, InvalidRequest, ModelUnavailable, ResultExpired
from vitrine.providers.base import Provider, RemoteHandle, RemoteJob, RemoteStatus, Replay
from vitrine.providers.replicate import ReplicateProvider

TOKEN = "r8_the-right-one-0123456789"


@dataclass
class Subject:
    """A provider, its service, and requests that the service can carry out quickly."""

    provider: Provider
    refused: Provider
    server: DemoServer
    image: GenerationRequest
    video: GenerationRequest
    unknown_model: str = "nobody/nothing"

    def creates(self) -> int:
        return len(self.server.requests("create"))


def replicate_like(id: str, replay: Replay) -> Callable[[DemoServer], Subject]:
    """Return a maker of a subject that speaks Replicate's protocol."""

    def make(server: DemoServer) -> Subject:
        def provider(token: str) -> ReplicateProvider:
            return ReplicateProvider(
                lambda: token, base_url=server.base_url, id=id, replay=replay, wait=Pauses(), prefer_wait=1
            )

        return Subject(
            provider(TOKEN),
            provider("r8_the-wrong-one-0123456789"),
            server,
            a_request(provider=id, model=PAINTER.id, version=PAINTER.version),
            a_request(provider=id, model=FILM.id, type=GenerationType.TEXT_TO_VIDEO),
        )

    return make


SUBJECTS = {
    "replicate": replicate_like("replicate", Replay.SEARCHABLE),
    "demo": replicate_like("demo", Replay.FINDABLE),
}


@pytest.fixture(params=sorted(SUBJECTS))
def subject(request: pytest.FixtureRequest) -> Iterator[Subject]:
    with serve(tokens=frozenset({TOKEN})) as server:
        made = SUBJECTS[request.param](server)
        yield made
        for provider in (made.provider, made.refused):
            assert isinstance(provider, ReplicateProvider)
            provider.close()


def finished(provider: Provider, job: RemoteJob) -> RemoteJob:
    while not job.status.final:
        time.sleep(0.01)
        job = provider.poll(job.handle)
    return job


def test_says_who_it_is(subject):
    provider = subject.provider
    assert provider.id
    assert provider.name
    first, longest = provider.poll_interval
    assert 0 < first <= longest
    assert provider.check().name
    with pytest.raises(AuthenticationError):
        subject.refused.check()


def test_offers_models_that_have_forms(subject):
    cards = subject.provider.models()
    assert cards
    assert len({card.id for card in cards}) == len(cards)
    for card in cards:
        spec = subject.provider.model(card.id)
        assert (spec.id, spec.provider, card.provider) == (card.id, subject.provider.id, subject.provider.id)
        assert spec.fields
        assert spec.types
        assert spec.makes.value == card.makes
        assert (spec.image_field is not None) is card.takes_image
        assert [f.order for f in spec.fields] == sorted(f.order for f in spec.fields)
    assert subject.provider.models("no such thing at all xyzzy") is not None


def test_knows_no_model_that_is_not_there(subject):
    with pytest.raises(ModelUnavailable) as caught:
        subject.provider.model(subject.unknown_model)
    assert caught.value.charged is False


@pytest.mark.parametrize("kind", ["image", "video"])
def test_carries_a_job_to_its_output(subject, kind):
    request = getattr(subject, kind)
    announced = []
    job = subject.provider.submit(request, {}, lambda: announced.append(subject.creates()))
    assert announced == [0]
    assert subject.creates() == 1
    assert job.handle.id
    job = finished(subject.provider, job)
    assert job.status is RemoteStatus.SUCCEEDED
    assert job.outputs
    with subject.provider.fetch(job.outputs[0]) as download:
        data = b"".join(download.chunks)
    assert data
    assert download.size in (None, len(data))
    assert download.content_type.startswith(f"{kind}/")
    assert subject.provider.poll(RemoteHandle(job.handle.id)).outputs == job.outputs


@pytest.mark.parametrize("side", [64, 700])
def test_takes_small_and_large_input_files(subject, tmp_path: Path, side):
    picture = tmp_path / "input.png"
    Image.effect_noise((side, side), 90).save(picture)
    request = dataclasses.replace(
        subject.image, type=GenerationType.IMAGE_TO_IMAGE, inputs=(an_input(PAINTER.image_input),)
    )
    job = subject.provider.submit(request, {PAINTER.image_input: [picture]}, nothing)
    assert finished(subject.provider, job).status is RemoteStatus.SUCCEEDED
    assert subject.creates() == 1


def test_refuses_before_charging(subject):
    for provider, request, error in (
        (subject.refused, subject.image, AuthenticationError),
        (subject.provider, dataclasses.replace(subject.image, settings={}), InvalidRequest),
        (
            subject.provider,
            dataclasses.replace(subject.image, model=subject.unknown_model, version=""),
            ModelUnavailable,
        ),
    ):
        with pytest.raises(error) as caught:
            provider.submit(request, {}, nothing)
        assert caught.value.charged is False


def test_cancels_and_does_not_mind_the_end(subject):
    subject.server.fault({"on": "create", "do": "never-finish"})
    job = subject.provider.submit(subject.image, {}, nothing)
    assert finished(subject.provider, subject.provider.cancel(job.handle)).status is RemoteStatus.CANCELLED
    done = finished(subject.provider, subject.provider.submit(subject.image, {}, nothing))
    assert subject.provider.cancel(done.handle).status is RemoteStatus.SUCCEEDED


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ({"do": "fail", "error": "CUDA out of memory"}, RemoteStatus.FAILED),
        ({"do": "canceled"}, RemoteStatus.CANCELLED),
        ({"do": "aborted"}, RemoteStatus.ABORTED),
    ],
)
def test_tells_how_a_job_ended(subject, fault, status):
    subject.server.fault({"on": "create", **fault})
    job = finished(subject.provider, subject.provider.submit(subject.image, {}, nothing))
    assert job.status is status
    assert job.outputs == ()
    if status is RemoteStatus.FAILED:
        assert "out of memory" in job.error
    if status is RemoteStatus.ABORTED:
        assert job.charged is False


def test_tells_that_outputs_are_gone(subject):
    subject.server.fault({"on": "create", "do": "data-removed"})
    job = finished(subject.provider, subject.provider.submit(subject.image, {}, nothing))
    assert job.data_removed
    assert job.outputs == ()


def test_a_job_or_output_that_never_was(subject):
    with pytest.raises(ResultExpired):
        subject.provider.poll(RemoteHandle("aaaaaaaaaaaaaaaaaaaaaaaaaa"))
    job = finished(subject.provider, subject.provider.submit(subject.image, {}, nothing))
    gone = job.outputs[0].replace(job.handle.id, "a" * 26)
    assert gone != job.outputs[0]
    with pytest.raises(ResultExpired), subject.provider.fetch(gone):
        pass


def test_finds_what_it_sent_once(subject):
    if subject.provider.replay not in (Replay.FINDABLE, Replay.SEARCHABLE):
        pytest.skip("this provider cannot look")
    before = time.time()
    job = subject.provider.submit(subject.image, {}, nothing)
    found = subject.provider.find(subject.image, before, [])
    assert found is not None
    assert found.handle.id == job.handle.id
    assert subject.provider.find(subject.image, before, [job.handle.id]) is None
    assert subject.provider.find(subject.video, before, []) is None


def test_serves_many_threads(subject):
    ends: dict[int, RemoteJob] = {}

    def carry(n: int) -> None:
        request = dataclasses.replace(subject.image, settings={**subject.image.settings, "seed": n})
        ends[n] = finished(subject.provider, subject.provider.submit(request, {}, nothing))

    threads = [threading.Thread(target=carry, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({job.handle.id for job in ends.values()}) == 8
    assert subject.creates() == 8
