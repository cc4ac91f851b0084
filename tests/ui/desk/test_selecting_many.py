"""Selecting thousands: the bar says how many and what is known of them, and reads none of them for it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gallery_ground import Ground
from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.ui.desk.examining import Examining
from vitrine.ui.desk.selecting import Selecting
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.ui.look import Look
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.shell import MainWindow
from vitrine.ui.shell.sidebar import Sidebar
from vitrine.viewmodels.organise import Disposer, Organise
from vitrine.viewmodels.undo import Undo

COUNT = 2_600


@pytest.fixture
def selecting(qtbot: QtBot, look: Look, stage: Ground, shown: Callable[..., GalleryView]) -> Iterator[Selecting]:
    stage.fill_many(COUNT)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.complete and not view.gallery.loading, timeout=20_000)
    disposer = Disposer(lambda ids: Stake(len(ids)), lambda _: Receipt())
    organise = Organise(stage.library, stage.tasks, Undo(), disposer)
    stage.gallery.follow(organise)
    window = MainWindow(
        look, sidebar=Sidebar(look), filter_bar=FilterBar(look), gallery=view, create_panel=QWidget(),
        details_panel=QWidget(), queue_drawer=QWidget(),
    )  # fmt: skip
    for name in ("compare", "use-as-input", "share", "export", "favourite", "trash", "restore", "delete-for-good"):
        window.add_command(name, name, "", lambda: None, scope=view)
    views: Any = SimpleNamespace(search=SimpleNamespace(wanted=ResultFilter()))
    models: Any = SimpleNamespace(organise=organise, gallery=stage.gallery)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield Selecting(window, views, view, models)
    window.close()
    view.setParent(None)  # type: ignore[call-overload]
    window.deleteLater()


def test_everything_is_counted_and_nothing_is_read(
    selecting: Selecting, stage: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    get_many = stage.library.results.get_many
    monkeypatch.setattr(stage.library.results, "get_many", lambda ids: read.append(ids) or get_many(ids))
    stage.view.select_everything()
    assert selecting.bar is not None
    assert selecting.bar.isVisible()
    assert selecting.bar.count.text() == f"{COUNT} selected"
    assert not selecting.bar.buttons["compare"].isEnabled()
    assert read == []


def test_the_star_is_full_only_where_all_are_known_to_have_one(selecting: Selecting, stage: Ground) -> None:
    first = [stage.gallery.generation(row) for row in range(2)]
    stage.gallery.show_changed([dataclasses.replace(g, starred=True) for g in first if g is not None])
    stage.view.select_rows([0, 1])
    assert selecting.bar is not None
    name = selecting.bar.buttons["favourite"].accessibleName
    assert name() == "Remove from favourites"
    stage.view.select_rows([0, 1, 2])
    assert name() == "Favourite"
    stage.view.select_everything()
    assert name() == "Favourite"  # most are not at hand: nobody says that they all have one
    selecting._views.search.wanted = ResultFilter(starred=True)
    stage.view.clearSelection()
    stage.view.select_everything()
    assert name() == "Remove from favourites"  # the filter lets nothing else through


def test_a_comparison_reads_the_first_four(qtbot: QtBot, selecting: Selecting, stage: Ground) -> None:
    stage.view.select_rows(range(1_000, COUNT))
    compared: list[tuple[list[Generation], int]] = []
    meant = SimpleNamespace(
        viewing_pair=lambda: [], _gallery=stage.view, compare=lambda found, of: compared.append((found, of))
    )
    Examining._compare_meant(meant)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(compared), timeout=10_000)
    found, of = compared[0]
    assert [g.id for g in found] == list(stage.gallery.keys(range(1_000, 1_004)))
    assert of == COUNT - 1_000
