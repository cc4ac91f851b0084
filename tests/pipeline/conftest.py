"""A rig for each test: see :mod:`rig`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from rig import MakeRig, RecordedStop, Rig, a_folder, a_provider

from real_s3 import bucket, seaweed
from vitrine.demo.server import serve
from vitrine.library.library import Library
from vitrine.providers.base import Replay

__all__ = ["bucket", "seaweed"]


@pytest.fixture
def make_rig(tmp_path: Path) -> Iterator[MakeRig]:
    """Make a rig: ``make_rig(faults=[...], replay=Replay.SEARCHABLE, serve={...}, provider options)``."""
    with ExitStack() as stack:
        made = 0

        def make(*faults: dict[str, Any], serving: dict[str, Any] | None = None, **provider: Any) -> Rig:
            nonlocal made
            made += 1
            home = tmp_path / f"home-{made}"
            demo = stack.enter_context(serve(faults=faults, **(serving or {})))
            stop = RecordedStop()
            library = Library(home / "data" / "library.db", home / "data" / "inputs")
            stack.callback(library.close)
            client = a_provider(demo, stop, **provider)
            stack.callback(client.close)
            return Rig(demo, library, a_folder(home), stop, client)

        yield make


@pytest.fixture
def rig(make_rig: MakeRig) -> Rig:
    """The demo as it is: absent from its listing means never created. Creates answer at once; polls do the rest."""
    return make_rig(prefer_wait=0)


@pytest.fixture
def cautious(make_rig: MakeRig) -> Rig:
    """The same service known only as Replicate is: absent from a listing proves nothing."""
    return make_rig(prefer_wait=0, replay=Replay.SEARCHABLE, price=None)
