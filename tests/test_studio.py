"""The studio as a whole: built when needed, rebuilt when a setting changes, closed without a trace."""

from __future__ import annotations

import gc
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.errors import NoKeyringError

from samples import a_file, a_request, a_saved_job
from test_credentials import MemoryRing
from vitrine.credentials import S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_SESSION_TOKEN, CredentialStore
from vitrine.demo.server import serve
from vitrine.domain.compose import compose
from vitrine.domain.job import JobState
from vitrine.errors import CredentialMissing, FolderNotWritable, Interrupted, MediaMissing, ModelUnavailable
from vitrine.paths import Paths
from vitrine.pipeline import Listener
from vitrine.settings import SettingsStore
from vitrine.storage.folder import FolderStorage
from vitrine.storage.s3 import S3Storage
from vitrine.studio import DEMO, Studio

TOKEN = "r8_0123456789abcdefghijklmnopqrstuvwxyzA"


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(Paths.under(tmp_path), environment={"REPLICATE_API_TOKEN": TOKEN})
    yield made
    made.close()


def test_a_new_studio_makes_its_library_and_nothing_else(studio: Studio, tmp_path: Path) -> None:
    made = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert made <= {"data/library.db", "data/library.db-wal", "data/library.db-shm"}
    assert studio.library.problems() == []


def test_a_picture_from_the_real_painter(tmp_path: Path) -> None:
    """Nothing is left out: the service is a process of its own, and it draws."""
    studio = Studio(Paths.under(tmp_path), environment={})
    spec = studio.model(DEMO, "vitrine/demo-painter")
    (request,) = compose(spec, "a red balloon over dunes", {"megapixels": "0.25", "num_outputs": 1}, [], seed=11)
    assert request.estimate == 0.0
    (job,) = studio.library.jobs.add([request])
    saved: list[object] = []
    ended = studio.carry(job.id, Listener(saved=saved.append))
    assert ended.state is JobState.DONE
    (result,) = studio.library.results.of_job(job.id)
    assert saved
    assert result.file is not None
    assert result.file.path.is_relative_to(tmp_path / "Pictures" / "Vitrine")
    assert result.file.width * result.file.height >= 200_000
    linked = studio.link(result, 60.0)
    with urllib.request.urlopen(linked.link.url, timeout=20) as answer:
        assert answer.read() == result.file.path.read_bytes()
    assert studio._demo is not None
    child = studio._demo.pid
    assert child is not None
    studio.close()
    assert studio._demo.pid is None
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(linked.link.url, timeout=5)


def test_links_of_the_last_run_are_served_again(studio: Studio, tmp_path: Path) -> None:
    folder = studio.results_folder
    folder.mkdir(parents=True)
    (folder / "one.png").write_bytes(b"a picture")
    job = a_saved_job(studio.library, a_request(), [a_file(folder / "one.png")])
    url = studio.link(studio.library.results.of_job(job.id)[0], 600.0).link.url
    studio.close()
    again = Studio(Paths.under(tmp_path), environment={})
    again.resume_links()
    with urllib.request.urlopen(url, timeout=20) as answer:
        assert answer.read() == b"a picture"
    again.close()


def test_a_result_that_is_no_file_yet_has_no_link(studio: Studio) -> None:
    job = a_saved_job(studio.library, a_request(), [])
    assert studio.library.results.of_job(job.id) == []
    elsewhere = a_saved_job(studio.library, a_request(), [a_file(Path("/somewhere/else.png"))])
    with pytest.raises(MediaMissing, match="results folder"):
        studio.link(studio.library.results.of_job(elsewhere.id)[0], 60.0)


# ---- settings ----


def test_a_setting_is_written_and_what_was_built_is_built_anew(studio: Studio, tmp_path: Path) -> None:
    before = studio.folder
    assert studio.folder is before
    studio.change(results_folder=str(tmp_path / "elsewhere"))
    assert studio.folder is not before
    assert studio.folder.root == tmp_path / "elsewhere"
    assert SettingsStore(studio.paths.settings).load() == studio.settings


def test_the_storage_is_the_folder_until_a_bucket_is_set_up(studio: Studio) -> None:
    assert isinstance(studio.storage, FolderStorage)
    studio._environment = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
    studio._credentials = None
    studio.change(storage="s3", s3_bucket="mira-studio", s3_endpoint="http://127.0.0.1:1")
    storage = studio.storage
    assert isinstance(storage, S3Storage)
    assert storage.id == "s3:mira-studio"
    assert storage.config.access_key == "key"
    assert studio.storage is storage
    studio.change(s3_bucket="another")
    assert studio.storage.id == "s3:another"


TYPED = {S3_ACCESS_KEY_ID: "typed-key", S3_SECRET_ACCESS_KEY: "typed-secret"}
EXPORTED = {"AWS_ACCESS_KEY_ID": "env-key", "AWS_SECRET_ACCESS_KEY": "env-secret", "AWS_SESSION_TOKEN": "env-token"}


@pytest.mark.parametrize(
    ("kept", "environment", "keys"),
    [
        (TYPED, EXPORTED, ("typed-key", "typed-secret", "")),
        (TYPED, {"AWS_SESSION_TOKEN": "env-token"}, ("typed-key", "typed-secret", "")),
        (TYPED | {S3_SESSION_TOKEN: "typed-token"}, EXPORTED, ("typed-key", "typed-secret", "typed-token")),
        ({}, EXPORTED, ("env-key", "env-secret", "env-token")),
        ({S3_SECRET_ACCESS_KEY: "old", S3_SESSION_TOKEN: "old"}, EXPORTED, ("env-key", "env-secret", "env-token")),
        ({S3_SECRET_ACCESS_KEY: "old", S3_SESSION_TOKEN: "old"}, {}, ("", "", "")),
    ],
)
def test_a_buckets_keys_are_all_of_one_source(
    studio: Studio, kept: dict[str, str], environment: dict[str, str], keys: tuple[str, str, str]
) -> None:
    ring = MemoryRing()
    ring.kept = {("Vitrine", name): value for name, value in kept.items()}
    studio._credentials = CredentialStore(environment=environment, backend=ring)
    bucket = studio.bucket(replace(studio.settings, s3_bucket="mira-studio"))
    assert isinstance(bucket, S3Storage)
    assert (bucket.config.access_key, bucket.config.secret_key, bucket.config.session_token) == keys


def test_an_access_key_without_its_secret_is_not_completed_from_elsewhere(studio: Studio) -> None:
    ring = MemoryRing()
    ring.kept = {("Vitrine", S3_ACCESS_KEY_ID): "typed-key"}
    studio._credentials = CredentialStore(environment=EXPORTED, backend=ring)
    with pytest.raises(CredentialMissing, match="comes from the keyring, and no secret key is there"):
        studio.bucket(replace(studio.settings, s3_bucket="mira-studio"))


def test_without_a_keyring_the_keys_held_in_memory_belong_together(studio: Studio) -> None:
    ring = MemoryRing()
    ring.failure = NoKeyringError("none")
    studio._credentials = CredentialStore(environment={"AWS_SESSION_TOKEN": "env-token"}, backend=ring)
    for name, value in TYPED.items():
        studio._credentials.set(name, value)
    bucket = studio.bucket(replace(studio.settings, s3_bucket="mira-studio"))
    assert isinstance(bucket, S3Storage)
    config = bucket.config
    assert (config.access_key, config.secret_key, config.session_token) == ("typed-key", "typed-secret", "")


def test_a_provider_asks_the_address_of_the_settings_and_closes_its_connections(studio: Studio) -> None:
    with serve(tokens=frozenset({TOKEN})) as service:
        studio.change(replicate_base_url=service.base_url)
        provider = studio.provider("replicate")
        assert studio.provider("replicate") is provider
        assert provider.check().name
        assert len(service._listener._open) == 1
        studio.change(theme="light")
        studio.change(results_folder=str(studio.paths.data / "elsewhere"), spend_day_limit=3.0)
        assert studio.provider("replicate") is provider, "nothing that it was built from has changed"
        studio.change(replicate_base_url=f"{service.base_url}/")
        _wait_until_closed(service)
        assert studio.provider("replicate") is not provider
        # A job that was carried meanwhile keeps the old one to its end.
        assert provider.check().name
        assert studio.provider("replicate").check().name
        studio.close()
        _wait_until_closed(service)


def _wait_until_closed(service: object) -> None:
    while service._listener._open:  # type: ignore[attr-defined]
        gc.collect()  # urllib3 2 closes a pool's connections when the pool is collected


def test_a_setting_rebuilds_only_what_it_feeds(studio: Studio) -> None:
    folder = studio.folder
    for options in ({"theme": "light"}, {"trash_days": 3}, {"s3_region": "eu-west-1"}, {"queue_paused": True}):
        studio.change(**options)
        assert studio.folder is folder, options
    studio.change(naming_pattern="{model}/{id}")
    assert studio.folder is not folder
    folder = studio.folder
    studio.change(results_folder=str(studio.paths.data / "elsewhere"))
    assert studio.folder is not folder
    assert studio.folder.root == studio.paths.data / "elsewhere"


def test_links_follow_the_setting_of_where_they_work(studio: Studio) -> None:
    folder = studio.results_folder
    folder.mkdir(parents=True)
    (folder / "one.png").write_bytes(b"a picture")
    job = a_saved_job(studio.library, a_request(), [a_file(folder / "one.png")])
    (result,) = studio.library.results.of_job(job.id)
    url = studio.link(result, 600.0).link.url
    assert studio._links is not None
    assert studio._links._server is not None
    assert studio._links._server.server_address[0] == "127.0.0.1"
    studio.change(share_on_network=True)
    assert studio._links._server is not None
    assert studio._links._server.server_address[0] == "0.0.0.0"
    with urllib.request.urlopen(url, timeout=20) as answer:  # links made before go on working
        assert answer.read() == b"a picture"
    studio.change(share_on_network=False)
    assert studio._links._server is not None
    assert studio._links._server.server_address[0] == "127.0.0.1"


def test_settings_that_cannot_be_written_stay_as_they_were(studio: Studio) -> None:
    studio.paths.config.write_text("a file where the folder should be")
    before = studio.settings
    with pytest.raises(FolderNotWritable) as refused:
        studio.change(theme="light")
    assert refused.value.hint
    assert studio.settings == before


# ---- keys and providers ----


def test_a_provider_without_a_key_says_so_before_anything_is_sent(tmp_path: Path) -> None:
    studio = Studio(Paths.under(tmp_path), environment={})
    with serve() as service:
        studio.change(replicate_base_url=service.base_url)
        (job,) = studio.library.jobs.add([a_request(provider="replicate")])
        held = studio.carry(job.id)
        assert held.state is JobState.QUEUED
        assert held.error is not None
        assert held.error.code in (CredentialMissing.code, "keyring-unavailable")
        assert held.error.charged is False
        assert service.requests() == []
    studio.close()


def test_an_unknown_provider_holds_its_job(studio: Studio) -> None:
    with pytest.raises(ModelUnavailable):
        studio.provider("nobody")
    (job,) = studio.library.jobs.add([a_request(provider="nobody")])
    held = studio.carry(job.id)
    assert held.state is JobState.QUEUED
    assert held.error is not None
    assert "nobody" in held.error.message


def test_a_key_that_was_read_never_shows_in_the_log(studio: Studio) -> None:
    assert studio.credentials.need("replicate.api_token", "key") == TOKEN
    assert studio.redactor.clean(f"sent {TOKEN}") == "sent [redacted]"


# ---- stopping ----


def test_closing_stops_a_job_that_waits_and_leaves_its_row(studio: Studio) -> None:
    with serve(faults=[{"on": "create", "do": "status", "status": 429, "retry_after": 3600}]) as service:
        studio.change(replicate_base_url=service.base_url)
        (job,) = studio.library.jobs.add([a_request(provider="replicate")])
        waits = threading.Event()
        ended: list[BaseException] = []

        def carry() -> None:
            with studio.library.session():
                try:
                    studio.carry(job.id, Listener(progressed=lambda p: waits.set() if p.note else None))
                except Interrupted as error:
                    ended.append(error)

        worker = threading.Thread(target=carry)
        worker.start()
        assert waits.wait(60)
        studio.close()
        worker.join(60)
        assert not worker.is_alive()
        assert len(ended) == 1
        assert studio.library.jobs.get(job.id).state is JobState.QUEUED
        assert len(service.requests("create")) == 1
    studio.library.close()
