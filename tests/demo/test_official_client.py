"""The service's official client (replicate 1.0.7) works here as it is: the demo speaks the protocol, not a dialect."""

from __future__ import annotations

import io
import re

import pytest

from vitrine.demo.models import FILM, PAINTER
from vitrine.demo.server import serve

# The client speaks pydantic 1, which tells every newer Python so.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")


@pytest.fixture
def client(demo_server, monkeypatch):
    replicate = pytest.importorskip("replicate")
    monkeypatch.setenv("REPLICATE_BASE_URL", demo_server.origin)
    monkeypatch.setenv("REPLICATE_API_TOKEN", "r8_test")
    monkeypatch.setenv("REPLICATE_POLL_INTERVAL", "0.01")
    client = replicate.Client()
    yield client
    client._client.close()


def test_it_creates_by_version_polls_and_reads_the_results(client, demo_server):
    made = client.predictions.create(version=PAINTER.version, input={"prompt": "a lighthouse", "num_outputs": 2})
    assert made.status == "starting"
    made.wait()
    assert made.status == "succeeded"
    assert len(made.output) == 2
    assert made.metrics["predict_time"] >= 0
    assert made.progress.percentage == 1.0, "it understands the log"
    assert client.predictions.get(made.id).id == made.id
    assert len(demo_server.requests("create")) == 1


def test_it_creates_through_the_models_door(client):
    made = client.models.predictions.create(model=FILM.id, input={"prompt": "waves"})
    made.wait()
    assert made.version == "hidden"
    assert made.output.endswith(".mp4")


def test_run_gives_readable_files(client):
    from replicate.helpers import FileOutput

    (url,) = client.run(f"{PAINTER.id}:{PAINTER.version}", input={"prompt": "a lighthouse"})
    # The client makes files of https addresses by itself; over loopback's http it hands the address on.
    assert FileOutput(url, client).read().startswith(b"\x89PNG")
    film = client.run(FILM.id, input={"prompt": "waves"})
    assert FileOutput(film, client).read()[4:8] == b"ftyp"


def test_it_waits_in_the_request(client, demo_server):
    made = client.predictions.create(version=PAINTER.version, input={"prompt": "x"}, wait=10)
    assert made.status == "succeeded"
    assert demo_server.requests("create")[0]["headers"]["prefer"] == "wait=10"


def test_it_lists_page_by_page(client):
    import replicate.pagination

    ids = [client.predictions.create(version=PAINTER.version, input={"prompt": str(n)}).id for n in range(101)]
    pages = list(replicate.pagination.paginate(client.predictions.list))
    assert [len(page.results) for page in pages] == [100, 1]
    assert [p.id for page in pages for p in page] == ids[::-1]


def test_it_cancels(client, demo_server):
    demo_server.fault({"on": "create", "do": "never-finish"})
    made = client.predictions.create(version=PAINTER.version, input={"prompt": "x"})
    made.reload()
    assert made.status == "processing"
    made.cancel()
    assert made.status == "canceled"


def test_a_failure_reaches_it(client, demo_server):
    import replicate.exceptions

    demo_server.fault({"on": "create", "do": "fail", "error": "out of paint"})
    with pytest.raises(replicate.exceptions.ModelError, match="out of paint"):
        client.run(f"{PAINTER.id}:{PAINTER.version}", input={"prompt": "x"})


def test_a_refusal_reaches_it_and_is_not_sent_again(client, demo_server):
    import replicate.exceptions

    with pytest.raises(replicate.exceptions.ReplicateError, match="num_outputs") as refused:
        client.predictions.create(version=PAINTER.version, input={"prompt": "x", "num_outputs": 9})
    assert (refused.value.status, refused.value.title) == (422, "Input validation failed")
    assert len(demo_server.requests("create")) == 1


def test_it_reads_models_versions_collections_and_account(client):
    model = client.models.get(PAINTER.id)
    assert model.latest_version.id == PAINTER.version
    assert "prompt" in model.latest_version.openapi_schema["components"]["schemas"]["Input"]["properties"]
    assert [v.id for v in model.versions.list()] == [PAINTER.version]
    assert {m.name for m in client.models.list()} == {"demo-painter", "demo-film"}
    assert [m.name for m in client.models.search("video")] == ["demo-film"]
    assert [m.name for m in client.collections.get("text-to-image").models] == ["demo-painter"]
    assert {c.slug for c in client.collections.list()} >= {"image-to-video"}
    assert client.accounts.current().username == "demo"
    assert client.hardware.list()


def test_it_uploads_files_and_uses_them_as_input(client):
    file = client.files.create(io.BytesIO(b"\x89PNG picture"), filename="a.png", content_type="image/png")
    assert (file.name, file.size) == ("a.png", 12)
    assert client.files.get(file.id).checksums == file.checksums
    assert [f.id for f in client.files.list()] == [file.id]
    made = client.predictions.create(
        version=PAINTER.version, input={"prompt": "x", "image": io.BytesIO(b"\x89PNG other")}
    )
    assert re.match(r"http://127\.0\.0\.1:\d+/v1/files/", made.input["image"])
    client.files.delete(file.id)
    assert len(client.files.list()) == 1


def test_a_wrong_token_reaches_it(monkeypatch):
    replicate = pytest.importorskip("replicate")
    with serve(tokens=frozenset({"right"})) as server:
        client = replicate.Client(api_token="wrong", base_url=server.origin)
        with pytest.raises(replicate.exceptions.ReplicateError, match="valid authentication token"):
            client.predictions.list()
        client._client.close()
