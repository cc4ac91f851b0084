"""Homes for the real program, and one run of the showcase for all who look at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from programs import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """A home that nobody has used yet."""
    home = Home(tmp_path / "home")
    yield home
    home.close()
