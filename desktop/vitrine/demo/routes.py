"""Which request does what: the paths of the protocol, their headers and their bodies."""

# ruff: noqa: ARG002 - every handler is given the request, and few need it
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from vitrine.demo.files import file_wire
from vitrine.demo.models import (
    COLLECTIONS,
    MODELS,
    DemoModel,
    model_named,
    model_of_version,
    score,
    search_models,
)
from vitrine.demo.service import DemoService
from vitrine.demo.wire import Answer, Problem, Request, not_found, page, parse_duration, parse_timestamp

_PREFER = re.compile(r"^wait(?:=(\d+))?$")
_BODY_KEYS = frozenset({"version", "input", "webhook", "webhook_events_filter", "stream"})
_LONGEST_WAIT = 60

Handler = Callable[..., Answer]


class Routes:
    """The paths of the protocol, on one service."""

    def __init__(self, service: DemoService) -> None:
        self._service = service
        item = r"([A-Za-z0-9_=.-]+)"
        model = f"/v1/models/{item}/{item}"
        self._table: list[tuple[str, re.Pattern[str], str, Handler]] = [
            (method, re.compile(f"{path}/?$"), target, handler)
            for method, path, target, handler in (
                ("POST", "/v1/predictions", "create", self._create),
                ("GET", "/v1/predictions", "list", self._list),
                ("GET", f"/v1/predictions/{item}", "get", self._get),
                ("POST", f"/v1/predictions/{item}/cancel", "cancel", self._cancel),
                ("GET", f"/delivery/{item}/{item}", "output", self._output),
                ("POST", f"{model}/predictions", "create", self._create_for_model),
                ("GET", model, "model", self._model),
                ("GET", f"{model}/versions", "model", self._versions),
                ("GET", f"{model}/versions/{item}", "model", self._version),
                ("GET", f"{model}/readme", "model", self._readme),
                ("GET", f"{model}/examples", "model", self._examples),
                ("GET", "/v1/models", "models", self._models),
                ("QUERY", "/v1/models", "models", self._query_models),
                ("GET", "/v1/search", "search", self._search),
                ("GET", "/v1/collections", "models", self._collections),
                ("GET", f"/v1/collections/{item}", "models", self._collection),
                ("GET", "/v1/account", "account", self._account),
                ("GET", "/v1/hardware", "account", self._hardware),
                ("POST", "/v1/files", "upload", self._upload),
                ("GET", "/v1/files", "file", self._files),
                ("GET", f"/v1/files/{item}", "file", self._file),
                ("GET", f"/v1/files/{item}/download", "file", self._download_file),
                ("DELETE", f"/v1/files/{item}", "file", self._delete_file),
            )
        ]

    def find(self, request: Request) -> tuple[str, Callable[[Request], Answer]]:
        """Return what the request is aimed at (the faults' word for it), and what carries it out.

        Raise Problem 404 or 405 when there is nothing.
        """
        method = "GET" if request.method == "HEAD" else request.method
        known = False
        for verb, pattern, target, handler in self._table:
            match = pattern.match(request.path)
            if match and verb == method:
                return target, _bound(handler, match.groups())
            known = known or match is not None
        if known:
            raise Problem(405, f'Method "{request.method}" not allowed.', "Method not allowed")
        raise not_found("resource")

    # ---- predictions ----

    def _create(self, request: Request) -> Answer:
        """Create by version."""
        body = _prediction_body(request)
        if "version" not in body:
            raise Problem(422, "version is required", "Invalid request")
        return self._create_of(model_of_version(body["version"]), body, request)

    def _create_for_model(self, request: Request, owner: str, name: str) -> Answer:
        """Create by model: only official ones have this door."""
        model = model_named(owner, name)
        if not model.official:
            raise not_found("resource")
        return self._create_of(model, _prediction_body(request), request)

    def _create_of(self, model: DemoModel, body: Mapping[str, Any], request: Request) -> Answer:
        service = self._service
        after = request.headers.get("cancel-after")
        cancel_after = None if after is None else parse_duration(after)
        wait = _wait_seconds(request.headers.get("prefer", ""))
        prediction = service.create(model, body.get("input"), cancel_after, request.fate)
        headers = {"Location": f"{service.origin}/v1/predictions/{prediction.id}"}
        if wait is None:
            return Answer(201, service.wire(prediction, fresh=True), headers)
        service.wait(prediction, wait)
        headers["Preference-Applied"] = f"wait={wait}"
        return Answer(201 if prediction.final else 202, service.wire(prediction), headers)

    def _get(self, request: Request, prediction_id: str) -> Answer:
        """Say how a prediction is doing."""
        return Answer(body=self._service.wire(self._service.find(prediction_id, polled=True)))

    def _list(self, request: Request) -> Answer:
        """List predictions, newest first, by cursor pages."""
        service, query = self._service, request.query
        after, before = (
            parse_timestamp(query[name], name) if name in query else None
            for name in ("created_after", "created_before")
        )
        listing = page(
            service.newest_first(after, before),
            lambda prediction: (prediction.created, prediction.id),
            lambda prediction: service.wire(prediction, listed=True),
            f"{service.origin}/v1/predictions",
            query,
        )
        return Answer(body=listing)

    def _cancel(self, request: Request, prediction_id: str) -> Answer:
        """Stop a prediction."""
        return Answer(body=self._service.wire(self._service.cancel(prediction_id)))

    def _output(self, request: Request, prediction_id: str, name: str) -> Answer:
        """Deliver a result."""
        content, content_type = self._service.output(prediction_id, name)
        return Answer(body=content, content_type=content_type)

    # ---- models ----

    def _records(self, models: Any, *, brief: bool = False) -> Any:
        return [model.record(self._service.origin, self._service.runs(model), brief=brief) for model in models]

    def _model(self, request: Request, owner: str, name: str) -> Answer:
        """Describe a model."""
        return Answer(body=self._records([model_named(owner, name)])[0])

    def _versions(self, request: Request, owner: str, name: str) -> Answer:
        """List a model's versions."""
        return _single_page([model_named(owner, name).version_record()])

    def _version(self, request: Request, owner: str, name: str, version: str) -> Answer:
        """Describe a version."""
        model = model_named(owner, name)
        if version != model.version:
            raise not_found("resource")
        return Answer(body=model.version_record())

    def _readme(self, request: Request, owner: str, name: str) -> Answer:
        """Return a model's description as Markdown."""
        model = model_named(owner, name)
        text = f"# {model.id}\n\n{model.description}\n"
        return Answer(body=text.encode(), content_type="text/plain; charset=utf-8")

    def _examples(self, request: Request, owner: str, name: str) -> Answer:
        """List a model's examples: there are none."""
        model_named(owner, name)
        return _single_page([])

    def _models(self, request: Request) -> Answer:
        """List the models."""
        return _single_page(self._records(MODELS))

    def _query_models(self, request: Request) -> Answer:
        """Search models by the words in the body."""
        words = request.body.decode("utf-8", "replace")
        return _single_page(self._records(search_models(words), brief=True))

    def _search(self, request: Request) -> Answer:
        """Search models and collections by words."""
        words = request.query.get("query", "")
        if not words:
            raise Problem(400, 'Query parameter "query" is required')
        wanted = words.lower().split()
        models = [
            {
                "model": record,
                "metadata": {"tags": list(model.tags), "score": score(model, wanted), "generated_description": None},
            }
            for model in search_models(words)[: _limit(request.query.get("limit", "20"))]
            for record in self._records([model], brief=True)
        ]
        collections = [
            {"name": name, "slug": slug, "description": words, "models": [model.id for model in members]}
            for slug, (name, words, members) in COLLECTIONS.items()
            if any(word in f"{slug} {name}".lower() for word in wanted)
        ]
        return Answer(body={"query": words, "models": models, "collections": collections, "pages": []})

    def _collections(self, request: Request) -> Answer:
        """List the collections."""
        return _single_page(
            [{"name": name, "slug": slug, "description": words} for slug, (name, words, _) in COLLECTIONS.items()]
        )

    def _collection(self, request: Request, slug: str) -> Answer:
        """Describe a collection with its models."""
        if slug not in COLLECTIONS:
            raise not_found("resource")
        name, words, models = COLLECTIONS[slug]
        return Answer(
            body={
                "name": name,
                "slug": slug,
                "description": words,
                "full_description": None,
                "models": self._records(models),
            }
        )

    # ---- account and files ----

    def _account(self, request: Request) -> Answer:
        """Say whose token it is."""
        return Answer(body={"type": "user", "username": "demo", "name": "Demo, on this computer"})

    def _hardware(self, request: Request) -> Answer:
        """List the hardware: this computer."""
        return Answer(body=[{"name": "This computer", "sku": "cpu"}])

    def _upload(self, request: Request) -> Answer:
        """Keep a file for 24 hours."""
        record = self._service.files.create(request.headers.get("content-type", ""), request.body)
        return Answer(201, file_wire(record, self._service.origin))

    def _files(self, request: Request) -> Answer:
        """List files, newest first, by cursor pages."""
        service = self._service
        listing = page(
            service.files.newest_first(),
            lambda record: (record["created"], record["id"]),
            lambda record: file_wire(record, service.origin),
            f"{service.origin}/v1/files",
            request.query,
        )
        return Answer(body=listing)

    def _file(self, request: Request, file_id: str) -> Answer:
        """Describe a file."""
        return Answer(body=file_wire(self._service.files.get(file_id), self._service.origin))

    def _download_file(self, request: Request, file_id: str) -> Answer:
        """Deliver a file."""
        return Answer(body=self._service.files.content(file_id), content_type="application/octet-stream")

    def _delete_file(self, request: Request, file_id: str) -> Answer:
        """Forget a file."""
        self._service.files.delete(file_id)
        return Answer(204)


def _bound(handler: Handler, parts: tuple[str, ...]) -> Callable[[Request], Answer]:
    return lambda request: handler(request, *parts)


def _single_page(results: Any) -> Answer:
    return Answer(body={"previous": None, "next": None, "results": results})


def _prediction_body(request: Request) -> Mapping[str, Any]:
    body = request.json()
    if not isinstance(body, dict):
        raise Problem(422, "The request body must be a JSON object", "Invalid request")
    unknown = sorted(set(body) - _BODY_KEYS)
    if unknown:
        raise Problem(422, f"Additional property {unknown[0]} is not allowed", "Invalid request")
    if "webhook" in body:
        raise Problem(422, "The demo service sends no webhooks", "Invalid request")
    if "input" not in body:
        raise Problem(422, "input is required", "Invalid request")
    return body


def _wait_seconds(prefer: str) -> int | None:
    match = _PREFER.match(prefer.strip())
    if match is None:
        return None
    return max(1, min(_LONGEST_WAIT, int(match.group(1) or _LONGEST_WAIT)))


def _limit(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 50:
        raise Problem(400, "limit must be between 1 and 50")
    return int(text)
