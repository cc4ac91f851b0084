"""Replicate: any of its models, and any service that speaks its protocol (the demo painter does)."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote

from vitrine.domain.generation import MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.errors import (
    CredentialMissing,
    InvalidRequest,
    ModelUnavailable,
    ResultExpired,
    UnexpectedResponse,
)
from vitrine.providers.base import Account, Download, ModelCard, RemoteHandle, RemoteJob, RemoteStatus, Replay
from vitrine.providers.bodies import decoded_chunks, split_data_uri
from vitrine.providers.http import HttpClient
from vitrine.providers.http_errors import Call, raise_unreadable
from vitrine.providers.replicate_answers import moment, read_prediction, record, rfc3339, same_input, text
from vitrine.providers.replicate_catalogue import Catalogue, split_model_id
from vitrine.providers.replicate_inputs import InputFiles

BASE_URL = "https://api.replicate.com/v1"
TRUSTED_HOSTS = ("api.replicate.com", "replicate.delivery", ".replicate.delivery")
"""Who may see the key besides the base URL's own origin (Replicate OpenAPI 1.0.0-a1, official clients)."""

SEARCH_BEFORE = 120.0
"""Seconds before the submit from which its job is looked for: clocks differ."""

_MOST_PAGES = 10
_LONGEST_WAIT = 60  # Prefer: wait=N, Replicate OpenAPI 1.0.0-a1


class ReplicateProvider:
    """Speaks to Replicate. Thread-safe; blocks.

    ``token`` is asked for whenever it is needed. ``prefer_wait`` is how many seconds a create may wait for a
    picture to be ready (saves a poll with fast models; 0: never; videos never wait). ``image_deadline`` and
    ``video_deadline`` (seconds, 0: none) tell the service when to stop a job nobody collects. ``price`` is US
    dollars per result where it is known. ``wait(seconds)`` sleeps between tries and may raise Interrupted.
    """

    poll_interval = (1.0, 5.0)

    def __init__(
        self,
        token: Callable[[], str],
        *,
        base_url: str | Callable[[], str] = BASE_URL,
        id: str = "replicate",
        name: str = "Replicate",
        replay: Replay = Replay.SEARCHABLE,
        price: float | None = None,
        prefer_wait: int = 5,
        image_deadline: int = 1800,
        video_deadline: int = 3600,
        connect_timeout: float = 10.0,
        read_timeout: float = 30.0,
        tries: int = 5,
        first_pause: float = 0.5,
        poll_interval: tuple[float, float] | None = None,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self.id = id
        self.name = name
        self.replay = replay
        self.poll_interval = poll_interval or type(self).poll_interval
        self._price = price
        self._token = token
        # An answer that is held back must come before the read times out.
        self._prefer_wait = min(prefer_wait, _LONGEST_WAIT, int(read_timeout) - 2)
        self._deadlines = {MediaKind.IMAGE: image_deadline, MediaKind.VIDEO: video_deadline}
        self._http = HttpClient(
            base_url,
            name=name,
            authorise=self._headers,
            trusted_hosts=TRUSTED_HOSTS,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            tries=tries,
            first_pause=first_pause,
            wait=wait,
        )
        self._catalogue = Catalogue(self._http, id, price)
        self._inputs = InputFiles(self._http, self._catalogue.cached)

    def close(self) -> None:
        """Close the idle connections."""
        self._http.close()

    def check(self) -> Account:
        """Return whose key this is; raise AuthenticationError when it is refused."""
        call = Call(self.name, thing="an account")
        data = record(self._http.get("account", call))
        name = text(data.get("name"), 100) or text(data.get("username"), 100)
        if not name:
            raise_unreadable(call, "no account", json.dumps(data))
        return Account(name, text(data.get("type"), 40))

    def models(self, query: str = "") -> Sequence[ModelCard]:
        """Return the models of Replicate's collections for pictures and videos, or what a search finds."""
        return self._catalogue.cards(query)

    def model(self, model_id: str) -> ModelSpec:
        """Return the form of ``owner/name`` or ``owner/name:version``; raise ModelUnavailable."""
        return self._catalogue.model(model_id)

    # ---- a job ----

    def submit(
        self, request: GenerationRequest, inputs: Mapping[str, Sequence[Path]], sending: Callable[[], None]
    ) -> RemoteJob:
        """Create the prediction, once; its input files are uploaded before, as often as it takes."""
        owner, name, pinned = split_model_id(request.model, self.name)
        version = request.version or pinned
        values = {**request.settings, **self._inputs.values(request, inputs)}
        call = Call(self.name, creates=True, thing=f"the model {request.model}")
        path = "predictions" if version else f"models/{quote(owner)}/{quote(name)}/predictions"
        body = {"version": version, "input": values} if version else {"input": values}
        try:
            data = self._http.create(path, body, call, headers=self._create_headers(request), sending=sending)
        except InvalidRequest as error:
            if error.fields or "version" not in error.details.lower():
                raise
            raise ModelUnavailable(
                "Not available",
                f"{self.name} does not offer this version of {request.model} any more. You were not charged.",
                "Choose the model again to use its latest version.",
                details=error.details,
            ) from error
        return self._job(data, call)

    def poll(self, handle: RemoteHandle) -> RemoteJob:
        """Ask how the prediction is doing; raise ResultExpired when it is unknown there."""
        call = Call(self.name, missing=ResultExpired, thing="this job")
        url = handle.poll_url if self._http.trusts(handle.poll_url) else f"predictions/{quote(handle.id, safe='')}"
        return self._job(self._http.get(url, call), call, handle)

    def cancel(self, handle: RemoteHandle) -> RemoteJob:
        """Ask to stop the prediction; what is over already is reported as it is."""
        call = Call(self.name, missing=ResultExpired, thing="this job")
        path = f"predictions/{quote(handle.id, safe='')}/cancel"
        try:
            url = handle.cancel_url if self._http.trusts(handle.cancel_url) else path
            return self._job(self._http.repeatable_post(url, call), call, handle)
        except InvalidRequest:
            return self.poll(handle)

    def find(self, request: GenerationRequest, submitted_at: float, known: Collection[str]) -> RemoteJob | None:
        """Look through the listing for the prediction of this request; None when it is not there.

        A listing that cannot be read to its end raises UnexpectedResponse: absence would be a guess.
        """
        # As it went over the wire: tuples are lists there.
        sent = record(json.loads(json.dumps(dict(request.settings), ensure_ascii=False).encode("utf-8", "replace")))
        files = frozenset(f.field for f in request.inputs)
        model, _, pinned = request.model.partition(":")
        version = request.version or pinned
        matches: list[tuple[float, str]] = []
        for entry in self._listed(submitted_at - SEARCH_BEFORE):
            remote_id, created = text(entry.get("id"), 300), moment(entry.get("created_at"))
            same_model = entry.get("model") == model or (version and entry.get("version") == version)
            if remote_id and remote_id not in known and same_model and same_input(sent, entry.get("input"), files):
                matches.append((abs(created - submitted_at) if created else float("inf"), remote_id))
        return self.poll(RemoteHandle(min(matches)[1])) if matches else None

    @contextlib.contextmanager
    def fetch(self, url: str) -> Generator[Download]:
        """Open an output; raise ResultExpired when the service has deleted it."""
        call = Call(self.name, missing=ResultExpired, thing="this result", gone=frozenset({403, 404, 410}))
        if url.startswith("data:"):
            yield self._inline(url, call)
            return
        with self._http.stream(url, call) as download:
            yield download

    # ---- pieces ----

    def _headers(self) -> dict[str, str]:
        token = "".join(self._token().split())
        if not token:
            raise CredentialMissing(
                "No key", f"There is no key for {self.name} yet. Nothing was sent.", "Put one in Settings."
            )
        return {"Authorization": f"Bearer {token}"}

    def _create_headers(self, request: GenerationRequest) -> dict[str, str]:
        headers = {}
        if self._prefer_wait > 0 and request.type.makes is MediaKind.IMAGE:
            headers["Prefer"] = f"wait={self._prefer_wait}"
        if deadline := self._deadlines[request.type.makes]:
            headers["Cancel-After"] = f"{max(deadline, 5)}s"
        return headers

    def _job(self, data: object, call: Call, known: RemoteHandle | None = None) -> RemoteJob:
        try:
            if not isinstance(data, dict) or "status" not in data:
                raise ValueError("not a prediction")
            job = read_prediction(data, self._http.trusts, known)
        except ValueError as error:
            self._raise_unreadable(call, str(error), error, json.dumps(data)[:500])
        return replace(job, charged=self._charged(job, data)) if job.status.final else job

    def _charged(self, job: RemoteJob, prediction: Mapping[str, object]) -> bool | None:
        """Return whether a run that brought nothing costs money (Replicate docs, "Billing").

        Failed runs of public models are free, of private ones not said; aborted ones never ran; cancelled ones pay
        for their time.
        """
        if self._price == 0 or job.status is RemoteStatus.ABORTED:
            return False
        if job.status is RemoteStatus.FAILED:
            public = job.version == "hidden" or self._catalogue.is_public(text(prediction.get("model"), 300))
            return False if public else None
        return True if job.run_seconds else None

    def _listed(self, since: float) -> Iterator[Mapping[str, object]]:
        """Yield the predictions created after ``since`` (Unix seconds), newest first, over all pages."""
        call = Call(self.name, thing="a list of jobs")
        page = self._http.get("predictions", call, params={"created_after": rfc3339(since)})
        for number in range(1, _MOST_PAGES + 1):
            results = record(page).get("results")
            if not isinstance(results, list):
                raise_unreadable(call, "no list of predictions", json.dumps(page)[:500])
            moments = [moment(record(entry).get("created_at")) for entry in results]
            yield from (record(e) for e, made in zip(results, moments, strict=True) if made is None or made >= since)
            following = record(page).get("next")
            if following is None or (moments and moments[-1] is not None and moments[-1] < since):
                return
            if number == _MOST_PAGES and self.replay is Replay.SEARCHABLE:
                return  # Not found is no proof there anyway: the person decides.
            if number == _MOST_PAGES or not isinstance(following, str) or not self._http.trusts(following):
                raise_unreadable(call, "a listing that cannot be followed", text(following, 200))
            page = self._http.get(following, call)

    def _inline(self, uri: str, call: Call) -> Download:
        try:
            content_type, encoded, data = split_data_uri(uri)
            chunks = decoded_chunks(data, base64_encoded=encoded)
            first = next(chunks, b"")
        except ValueError as error:
            self._raise_unreadable(call, str(error), error)
        size = len(data) // 4 * 3 - data.count("=", -2) if encoded and len(data) % 4 == 0 else None
        return Download(self._rest(first, chunks, call), size, content_type)

    def _rest(self, first: bytes, chunks: Iterator[bytes], call: Call) -> Iterator[bytes]:
        yield first
        try:
            yield from chunks
        except ValueError as error:
            self._raise_unreadable(call, str(error), error)

    def _raise_unreadable(self, call: Call, why: str, cause: Exception, shown: str = "") -> NoReturn:
        try:
            raise_unreadable(call, why, shown)
        except UnexpectedResponse as unreadable:
            raise unreadable from cause
