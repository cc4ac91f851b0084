"""The viewer's fixture: a page over a gallery of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from viewer_page import Page

from vitrine.ui.look import Look


@pytest.fixture
def page(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Page]:
    page = Page(qtbot, look, tmp_path)
    yield page
    page.close()
