"""Providers that talk to a scripted server and to the demo service, both on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from scripted_server import TOKEN, Pauses, ScriptedServer

from vitrine.demo.server import DemoServer, serve
from vitrine.providers.base import Replay
from vitrine.providers.replicate import ReplicateProvider


@pytest.fixture
def scripted() -> Iterator[ScriptedServer]:
    server = ScriptedServer()
    yield server
    server.close()


@pytest.fixture
def other() -> Iterator[ScriptedServer]:
    """A second server at another origin: a stranger."""
    server = ScriptedServer()
    yield server
    server.close()


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
def make_provider(pauses: Pauses) -> Iterator[Callable[..., ReplicateProvider]]:
    made: list[ReplicateProvider] = []

    def make(base_url: str, **options: Any) -> ReplicateProvider:
        made.append(ReplicateProvider(lambda: TOKEN, base_url=base_url, **{"wait": pauses, **options}))
        return made[-1]

    yield make
    for provider in made:
        provider.close()


@pytest.fixture
def provider(scripted: ScriptedServer, make_provider: Callable[..., ReplicateProvider]) -> ReplicateProvider:
    return make_provider(scripted.base_url)


@pytest.fixture
def demo_service() -> Iterator[DemoServer]:
    with serve() as server:
        yield server


@pytest.fixture
def demo_provider(demo_service: DemoServer, make_provider: Callable[..., ReplicateProvider]) -> ReplicateProvider:
    return make_provider(demo_service.base_url, id="demo", name="Demo painter", replay=Replay.FINDABLE, price=0.0)
