"""A demo service in this process, instant and with its test doors, and a small client for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from vitrine.demo.models import PAINTER
from vitrine.demo.server import DemoServer, serve

FINAL = {"succeeded", "failed", "canceled", "aborted"}


class Api:
    """A client that hides nothing: it returns plain responses."""

    def __init__(self, base_url: str, token: str) -> None:
        self.base_url = base_url
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.headers["Authorization"] = f"Bearer {token}"

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        url = path if path.startswith("http") else self.base_url + path
        return self.session.request(method, url, timeout=30, **more)

    def get(self, path: str, **more: Any) -> Any:
        response = self.call("GET", path, **more)
        assert response.status_code == 200, response.text
        return response.json()

    def create(self, headers: dict[str, str] | None = None, **values: Any) -> requests.Response:
        body = {"version": PAINTER.version, "input": {"prompt": "a lighthouse", **values}}
        return self.call("POST", "/predictions", json=body, headers=headers)

    def created(self, headers: dict[str, str] | None = None, **values: Any) -> dict[str, Any]:
        response = self.create(headers, **values)
        assert response.status_code in (201, 202), response.text
        return response.json()

    def when(self, prediction: dict[str, Any], reached: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Poll until the prediction is as wanted; the test's own time limit ends it otherwise."""
        while not reached(prediction):
            time.sleep(0.01)
            prediction = self.get(prediction["urls"]["get"])
        return prediction

    def finished(self, prediction: dict[str, Any]) -> dict[str, Any]:
        return self.when(prediction, lambda p: p["status"] in FINAL)


@pytest.fixture
def demo_server() -> Iterator[DemoServer]:
    """An instant demo service with its test doors."""
    with serve() as server:
        yield server


@pytest.fixture
def connect() -> Iterator[Callable[..., Api]]:
    """Make clients that are closed at the end: ``connect(server)`` or ``connect(base_url, token)``."""
    clients: list[Api] = []

    def make(server: DemoServer | str, token: str = "demo") -> Api:
        made = Api(server, token) if isinstance(server, str) else Api(server.base_url, server.token)
        clients.append(made)
        return made

    yield make
    for client in clients:
        client.session.close()


@pytest.fixture
def api(demo_server: DemoServer, connect: Callable[..., Api]) -> Api:
    """A client of ``demo_server``."""
    return connect(demo_server)
