"""Studio: everything below the window, built once and handed down; the window and the command line share it."""

from __future__ import annotations

import logging
import os
import shutil
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vitrine import logs
from vitrine.domain.generation import Generation
from vitrine.domain.job import Job
from vitrine.domain.model_spec import ModelSpec
from vitrine.durable import refusal
from vitrine.errors import CredentialMissing, CredentialsUnavailable, ModelUnavailable, StudioError
from vitrine.library.library import Library
from vitrine.paths import Paths, home_path
from vitrine.settings import Settings, SettingsStore, own_prices
from vitrine.stop import StopToken

if TYPE_CHECKING:
    from vitrine.credentials import CredentialStore, Secret
    from vitrine.demo.process import DemoProcess
    from vitrine.disposal import Disposal
    from vitrine.domain.imported import ImportPlan, ImportTally
    from vitrine.importing import Examine, Keep, Watcher
    from vitrine.moving import Moved
    from vitrine.pipeline import Listener
    from vitrine.providers.base import ModelCard, Provider
    from vitrine.sharing.shared_links import SharedLinks
    from vitrine.storage.base import LocalStorage, ShareLink, Storage
    from vitrine.storage.links import LinkServer

_log = logging.getLogger(__name__)

DEMO = "demo"
DEMO_NAME = "Demo painter"
_FEED_FOLDER = frozenset({"results_folder", "naming_pattern", "share_on_network"})
"""Options that the results folder is built from."""
_BETWEEN_STEPS = 0.1
"""Seconds in which the interface gets on, between two libraries that are imported ahead."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A link and the result it leads to."""

    generation: Generation
    link: ShareLink


class Studio:
    """The engine: settings, keys, library, providers, storage, pipeline. Thread-safe; close it at the end.

    Providers and storages are built when first needed, in the worker that needs them: importing their libraries
    takes longer than opening the window.
    """

    def __init__(
        self, paths: Paths, environment: Mapping[str, str] | None = None, *, serves_links: bool = True
    ) -> None:
        """Open the library; raise LibraryError when it cannot be.

        With ``serves_links`` off, links to the folder are signed only: for a process that ends before they do.
        """
        self.paths = paths
        self._serves_links = serves_links
        self.redactor = logs.Redactor()
        self.stop = StopToken()
        self._environment = os.environ if environment is None else environment
        self._store = SettingsStore(paths.settings)
        self.settings = self._store.load()
        self.library = Library(paths.library, paths.inputs)
        self._lock = threading.RLock()
        self._importing = threading.Lock()
        self._providers: dict[str, Provider] = {}
        self._storages: dict[str, Storage] = {}
        self._credentials: CredentialStore | None = None
        self._demo: DemoProcess | None = None
        self._links: LinkServer | None = None
        self._disposal: Disposal | None = None

    # ---- settings and keys ----

    def change(self, **options: Any) -> Settings:
        """Change settings, write them, and let what was built from the old ones be built anew.

        Raise LibraryError, with everything as it was, when they cannot be written.
        """
        with self._lock:
            before, changed = self.settings, replace(self.settings, **options)
            try:
                self._store.save(changed)
            except OSError as error:
                raise refusal(error, self.paths.config) from error
            self.settings = changed
            self._forget_what_fed_on({name for name in options if getattr(before, name) != getattr(changed, name)})
            if changed.share_on_network != before.share_on_network and self._links is not None:
                self._links.stop()
                self._links = None
                self.resume_links()
        return self.settings

    def _forget_what_fed_on(self, options: set[str]) -> None:
        """Have built anew what was built from these options, and nothing else."""
        with self._lock:
            if options & _FEED_FOLDER:
                self._storages.pop("folder", None)
            if any(name.startswith("s3_") for name in options):
                self._storages.pop("s3", None)
            fed = [id for id in self._providers if id != DEMO and any(name.startswith(f"{id}_") for name in options)]
        for id in fed:
            self.forget_provider(id)

    def forget_connections(self) -> None:
        """Build providers and storages anew when next needed: keys have changed."""
        with self._lock:
            ids = list(self._providers)
            self._storages.clear()
        for id in ids:
            self.forget_provider(id)

    def forget_provider(self, id: str) -> None:
        """Build one provider anew when next needed: its key or its address has changed."""
        with self._lock:
            provider = self._providers.pop(id, None)
        if provider is not None:
            # Not every plug-in has connections to close. Jobs that still use one keep what they have open.
            close = getattr(provider, "close", None)
            if close is not None:
                close()

    @property
    def credentials(self) -> CredentialStore:
        """Return the keys: keyring first, environment next. Reading one blocks."""
        from vitrine.credentials import CredentialStore

        with self._lock:
            if self._credentials is None:
                self._credentials = CredentialStore(environment=self._environment, redact=self.redactor.hide)
            return self._credentials

    # ---- providers ----

    def provider(self, id: str) -> Provider:
        """Return a provider; raise ModelUnavailable for an unknown one, CredentialError without its key."""
        with self._lock:
            if id not in self._providers:
                self._providers[id] = self._build_provider(id)
            return self._providers[id]

    def _build_provider(self, id: str) -> Provider:
        if id == DEMO:
            return self._build_demo()
        from vitrine.providers.registry import providers

        info = providers().get(id)
        if info is None:
            raise ModelUnavailable("No such provider", f"Vitrine knows no provider named {id}.", "Choose another one.")
        return info.build(self.credentials, self.settings, self._environment, self.stop.wait)

    def _build_demo(self) -> Provider:
        from vitrine.demo.process import DemoProcess
        from vitrine.providers.base import Replay
        from vitrine.providers.replicate import ReplicateProvider

        if self._demo is None:
            self._demo = DemoProcess(self.paths.demo)
        demo = self._demo
        return ReplicateProvider(
            lambda: demo.token,
            base_url=lambda: demo.base_url,
            id=DEMO,
            name=DEMO_NAME,
            replay=Replay.FINDABLE,
            wait=self.stop.wait,
            price=0.0,
            # A poll costs nothing here, and a tile that moves says more than an answer that is waited for.
            prefer_wait=1,
            poll_interval=(0.15, 0.5),
        )

    def provider_ids(self) -> list[str]:
        """Return the demo and every provider that has a key, the demo first. Blocks on the keyring."""
        from vitrine.providers.registry import providers

        ready = [DEMO]
        for id, info in providers().items():
            try:
                if info.credential is None or self.credentials.get(info.credential.name) is not None:
                    ready.append(id)
            except StudioError as error:
                _log.info("provider %s left out: %s", id, error.title)
        return ready

    def model_cards(self) -> list[ModelCard]:
        """Return the models of every provider that has a key. Blocks; one provider's trouble hides only its own."""
        cards: list[ModelCard] = []
        for id in self.provider_ids():
            try:
                cards += self.provider(id).models()
            except StudioError as error:
                _log.info("models of %s not listed: %s", id, error)
        if not self.settings.demo_listed and any(card.provider != DEMO for card in cards):
            cards = [card for card in cards if card.provider != DEMO]
        prices = own_prices(self.settings.price_overrides)
        return [replace(card, price=prices[card.id]) if card.id in prices else card for card in cards]

    def locked_cards(self) -> list[ModelCard]:
        """Return models of the providers that have no key, as far as they are known without one. Blocks."""
        from vitrine.providers.registry import providers

        ready = self.provider_ids()
        return [card for id, info in providers().items() if id not in ready for card in info.known]

    def model(self, provider: str, model: str) -> ModelSpec:
        """Return what a model accepts, at the person's own price where they named one. Blocks."""
        spec = self.provider(provider).model(model)
        prices = own_prices(self.settings.price_overrides)
        return replace(spec, price=prices[model]) if model in prices else spec

    # ---- storage ----

    @property
    def folder(self) -> LocalStorage:
        """Return the folder where every result is first."""
        from vitrine.storage.folder import FolderStorage

        with self._lock:
            if "folder" not in self._storages:
                root = self.results_folder
                self._storages["folder"] = FolderStorage(
                    root, self._link_server(), name=home_path(root), pattern=self.settings.naming_pattern
                )
            folder = self._storages["folder"]
            assert isinstance(folder, FolderStorage)
            return folder

    @property
    def results_folder(self) -> Path:
        """Return the results folder that the person chose, or the one in their pictures."""
        chosen = self.settings.results_folder
        return Path(chosen).expanduser() if chosen else self.paths.pictures

    @property
    def storage(self) -> Storage:
        """Return where results are kept in the end: the folder, or the bucket that was set up."""
        if self.settings.storage != "s3":
            return self.folder
        with self._lock:
            settings, kept = self.settings, self._storages.get("s3")
        if kept is not None:
            return kept
        # Built outside the lock: reading its keys may take as long as the keyring hangs.
        bucket = self.bucket(settings)
        with self._lock:
            return self._storages.setdefault("s3", bucket) if settings is self.settings else bucket

    def bucket(self, settings: Settings, typed: Mapping[str, str] | None = None) -> Storage:
        """Return the bucket that these settings describe; reading its keys blocks.

        ``typed`` are keys by name (``s3.access_key_id`` ...) to try in place of the stored ones.
        """
        from vitrine.storage.s3 import S3Config, S3Storage

        keys = dict.fromkeys(("access_key_id", "secret_access_key", "session_token"), "")
        if typed:
            keys = {name: typed.get(f"s3.{name}", "") for name in keys}
        elif not settings.s3_profile:
            keys = self._bucket_keys()
        return S3Storage(
            S3Config(
                bucket=settings.s3_bucket,
                prefix=settings.s3_prefix,
                endpoint_url=settings.s3_endpoint,
                region=settings.s3_region,
                addressing=settings.s3_addressing,
                checksums=settings.s3_checksums,
                profile=settings.s3_profile,
                access_key=keys["access_key_id"],
                secret_key=keys["secret_access_key"],
                session_token=keys["session_token"],
                ca_file=settings.s3_ca_file,
            )
        )

    def aws_profiles(self) -> list[str]:
        """Return the names of the AWS tools' profiles on this computer. Blocks."""
        from vitrine.storage.s3_client import aws_profiles

        return aws_profiles()

    def space(self) -> tuple[Path, int]:
        """Return the results folder and how many bytes are free on its disk. Blocks."""
        folder = self.results_folder
        existing = next(place for place in (folder, *folder.parents) if place.exists())
        return folder, shutil.disk_usage(existing).free

    def _bucket_keys(self) -> dict[str, str]:
        """Return the bucket's keys, all from where its access key is: those of two sources belong to two accounts.

        Empty ones leave it to the AWS tools' own settings. Raise CredentialMissing for an access key without secret.
        """
        from vitrine.credentials import S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_SESSION_TOKEN

        access = self.credentials.get(S3_ACCESS_KEY_ID)
        if access is None:
            return dict.fromkeys(("access_key_id", "secret_access_key", "session_token"), "")
        secret = self._beside(access, S3_SECRET_ACCESS_KEY)
        if secret is None:
            raise CredentialMissing(
                "No secret key",
                f"The access key comes from the {access.source.value}, and no secret key is there. Nothing was sent.",
                "Put both in Settings, or both in the environment.",
            )
        try:
            token = self._beside(access, S3_SESSION_TOKEN)
        except CredentialsUnavailable:
            token = None  # nobody can have kept one in a keyring that is not there
        return {
            "access_key_id": access.value,
            "secret_access_key": secret.value,
            "session_token": token.value if token is not None else "",
        }

    def _beside(self, access: Secret, name: str) -> Secret | None:
        """Return a key from where ``access`` is: the environment, or what the person has put in."""
        from vitrine.credentials import Source

        if access.source is Source.ENVIRONMENT:
            return self.credentials.in_environment(name)
        found = self.credentials.get(name)
        return found if found is not None and found.source is not Source.ENVIRONMENT else None

    def _link_server(self) -> LinkServer:
        from vitrine.storage.links import LinkServer

        if self._links is None:
            network, listen = self.settings.share_on_network, self._serves_links
            self._links = LinkServer(self.links_file, on_network=network, listen=listen)
        return self._links

    @property
    def links_file(self) -> Path:
        """Return the file that changes when any process of this library makes a link to the folder."""
        return self.paths.data / "links.json"

    @property
    def serving_links(self) -> bool:
        """Return whether links to the folder are answered by this process now."""
        return self._links is not None and self._links.running

    def resume_links(self) -> None:
        """Serve the links of the last run, and those that another process has made; blocks a moment."""
        folder = self.folder  # it tells the link server where its files are
        before = self.serving_links
        if self._link_server().resume() and not before:
            _log.info("links to %s are served again", folder.name)

    def left_to_copy(self) -> int:
        """Return how many results are kept elsewhere than in the storage in use. Blocks."""
        from vitrine.moving import left_to_copy

        return left_to_copy(self.library, self.storage.id)

    def copy_results(self, tell: Callable[[Moved], None]) -> Moved:
        """Copy results that are kept elsewhere to the storage in use (see `vitrine.moving.copy_results`)."""
        from vitrine.moving import copy_results

        return copy_results(self.library, self.storage, tell, self.stop.check)

    def storage_of(self, generation: Generation) -> Storage:
        """Return the place that keeps this result now."""
        storage = self.storage
        return storage if generation.storage == storage.id else self.folder

    @property
    def shared_links(self) -> SharedLinks:
        """Return the links that were given out, to make, list and stop them."""
        from vitrine.sharing.shared_links import SharedLinks

        return SharedLinks(self.library.links, lambda: self.storage, lambda: self.folder, self.paths.cache / "sharing")

    def fetch_back(self, generation: Generation) -> Path:
        """Bring a result's missing file back from the place that has a copy, and return it; blocks."""
        from vitrine.recovery import fetch_back

        return fetch_back(self.storage_of(generation), generation, self.stop.check)

    def locate(self, source: Path, generation: Generation) -> list[Generation]:
        """Bring a missing file back from where it was moved to, and those that moved along (see `vitrine.importing`).

        Return the results that have their file again, the one that was meant first. Blocks.
        """
        from vitrine.importing import locate

        return locate(self.library, source, generation, self.stop.check)

    # ---- imports ----

    def import_folder(
        self,
        plan: ImportPlan,
        check: Callable[[], None],
        watcher: Watcher,
        examine: Examine | None = None,
        keep: Keep | None = None,
    ) -> ImportTally:
        """Take a folder in (see :func:`vitrine.importing.run_import`); one at a time. Blocks."""
        from vitrine.importing import Ground, plainly, run_import

        def go_on() -> None:
            check()
            self.stop.check()

        own = [self.results_folder, self.paths.config, self.paths.data, self.paths.cache]
        ground = Ground(self.library, self.folder, own, self.settings.owner)
        with self._importing:
            return run_import(
                ground, plan, check=go_on, watcher=watcher, examine=examine or plainly, keep=keep or (lambda _: None)
            )

    def _sweep_imports(self) -> None:
        """Take away what a killed import left, unless one is under way."""
        from vitrine.importing import sweep

        if self._importing.acquire(blocking=False):
            try:
                sweep(self.library, self.results_folder)
            finally:
                self._importing.release()

    def link(self, generation: Generation, expires_in: float) -> Linked:
        """Return a link to a result that ends after ``expires_in`` seconds at the latest. Blocks."""
        from vitrine.domain.share import ShareKind, ShareOptions

        (shared,) = self.shared_links.share([generation], ShareOptions(ShareKind.ITEM, expires_in))
        return Linked(generation, shared.link)

    # ---- leaving ----

    @property
    def disposal(self) -> Disposal:
        """Return what deletes results for good, and empties the trash."""
        from vitrine.disposal import Disposal, Places

        with self._lock:
            if self._disposal is None:
                places = Places(
                    lambda: self.storage, lambda: self.results_folder, lambda: self.shared_links, self.paths.thumbnails
                )
                self._disposal = Disposal(self.library, places)
            return self._disposal

    def tidy(self) -> bool:
        """Go on deleting what an earlier run could not, sweep up after imports, empty the trash, drop unused inputs.

        Return whether results have left. Blocks.
        """
        self._sweep_imports()
        resumed = self.disposal.resume()
        purged = self.disposal.purge(self.settings.trash_days)
        self.library.drop_unused_inputs(self.settings.trash_days, self.paths.draft)
        return bool(resumed.deleted or purged.deleted)

    # ---- jobs ----

    def warm_up(self) -> None:
        """Import what the first job will need, a little at a time, and reach nobody; raise Interrupted.

        Imported by eight jobs at once it would hold up the window just when a person watches it.
        """
        from vitrine import media
        from vitrine.providers import http

        steps = [http.prepare, media.prepare]
        if self.settings.storage == "s3":
            from vitrine.storage import s3_client

            steps.append(s3_client.prepare)
        for prepare in steps:
            self.stop.wait(_BETWEEN_STEPS)
            prepare()
        from vitrine import download, pipeline

        _log.debug("ready for the first job: %s, %s", download.__name__, pipeline.__name__)

    def carry(self, job_id: str, listener: Listener | None = None) -> Job:
        """Carry one job in the calling thread (see :meth:`vitrine.pipeline.Pipeline.carry`)."""
        from vitrine.download import Downloader, Limits
        from vitrine.pipeline import Pipeline

        limits = Limits(self.settings.max_image_bytes, self.settings.max_video_bytes)
        pipeline = Pipeline(
            self.library,
            self.provider,
            Downloader(self.folder, limits),
            lambda: self.storage,
            stop=self.stop,
            listener=listener,
        )
        return pipeline.carry(job_id)

    def close(self) -> None:
        """Stop what runs and close what is open; rows stay as they are."""
        self.stop.stop()
        self.forget_connections()
        for part in (self._demo, self._links):
            if part is not None:
                part.stop()
        self.library.close()
