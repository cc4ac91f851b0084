"""What the tests of the widgets share: the look, both themes, and a shell around placeholders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from pixels import Shell
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vitrine.paths import resources
from vitrine.ui.look import Look
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.shell import MainWindow
from vitrine.ui.shell.sidebar import Sidebar


@pytest.fixture(scope="session")
def _session_look(qapp: QApplication) -> Look:
    return Look(qapp, resources())


@pytest.fixture
def look(_session_look: Look) -> Iterator[Look]:
    """The dark look without motion, put back after the test."""
    _session_look.reduced_motion = True
    # Away from every widget: a pointer at rest over one would show its hover colour.
    QCursor.setPos(QPoint(5000, 5000))
    yield _session_look
    _session_look.choose("dark")
    _session_look.adjust(text_scale=100, high_contrast=False, reduced_motion=False)


@pytest.fixture(params=["dark", "light"])
def themed(look: Look, request: pytest.FixtureRequest) -> Look:
    """The look in each theme."""
    look.choose(request.param)
    return look


@pytest.fixture
def make_shell(look: Look, qtbot: QtBot) -> Callable[..., Shell]:
    """Return a maker of shown shells: ``make_shell(width, height, kept={})``."""

    def make(width: int = 1440, height: int = 900, kept: Mapping[str, object] | None = None) -> Shell:
        gallery = QWidget()
        gallery.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        saved: dict[str, object] = {}
        window = MainWindow(
            look,
            sidebar=Sidebar(look),
            filter_bar=FilterBar(look),
            gallery=gallery,
            create_panel=QWidget(),
            details_panel=QWidget(),
            queue_drawer=QWidget(),
            load=lambda: kept or {},
            save=saved.update,
        )
        qtbot.addWidget(window)
        if kept is None:
            window.resize(width, height)
        window.sidebar.furnish()
        window.show()
        qtbot.waitExposed(window)
        QApplication.processEvents()
        return Shell(window, gallery, saved)

    return make
