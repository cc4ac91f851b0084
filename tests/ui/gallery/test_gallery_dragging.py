"""Dragging out of the gallery: one, several, what is not selected, what cannot be dragged; what it carries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gallery_ground import CTRL, LEFT, NONE, Ground, chosen_rows, click, middle, move
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.ui.gallery.tile_parts import parts
from vitrine.viewmodels.gallery import RESULT_MIME
from vitrine.viewmodels.tile import TileAction

Shown = Callable[..., GalleryView]


class Drags:
    """Stands for QDrag, whose ``exec`` would wait for a person to let go; notes what would be carried."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.all: list[dict[str, Any]] = []
        drags = self.all

        class Drag:
            def __init__(self, source: object) -> None:
                self.facts: dict[str, Any] = {"source": source}

            def setMimeData(self, data: Any) -> None:
                self.facts["files"] = [url.toLocalFile() for url in data.urls()]
                self.facts["names"] = data.data(RESULT_MIME).data().decode().split("\n")
                self.facts["text"] = data.hasText() and not data.hasUrls()

            def setPixmap(self, pixmap: Any) -> None:
                self.facts["ghost"] = pixmap.toImage()

            def setHotSpot(self, point: QPoint) -> None:
                self.facts["hot"] = point

            def exec(self, action: Qt.DropAction) -> None:
                self.facts["action"] = action
                drags.append(self.facts)

        monkeypatch.setattr("vitrine.ui.gallery.pointed_gallery.QDrag", Drag)


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    return Drags(monkeypatch).all


def drag(view: GalleryView, start: QPoint) -> None:
    """Press at a point and pull away from it; a drag takes the release to itself."""
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    move(view, start + QPoint(6, 6))
    move(view, start + QPoint(60, 60))
    QApplication.processEvents()


def names(view: GalleryView, *rows: int) -> list[str]:
    return [view.gallery.tile(row).key for row in rows]


def test_one_result_is_its_file_and_its_name(stage: Ground, shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(6)
    drag(view, middle(view, 2))
    (seen,) = drags
    assert seen["files"] == [str(stage.picture)]
    assert seen["names"] == names(view, 2)
    assert seen["action"] == Qt.DropAction.CopyAction  # the original stays
    assert seen["source"] is view
    assert not seen["text"]


def test_several_go_together_with_their_number(shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(6)
    click(view, 1)
    click(view, 3, CTRL)
    click(view, 4, CTRL)
    drag(view, middle(view, 3))
    (seen,) = drags
    assert seen["names"] == names(view, 1, 3, 4)
    assert len(seen["files"]) == 3
    badge = seen["ghost"].pixelColor(102, 10)
    assert badge.name() == view.look.colour("accent").name()
    assert chosen_rows(view) == [1, 3, 4]  # dragging changes no selection


def test_afterwards_the_pointer_is_free_again(shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(6)
    drag(view, middle(view, 1))
    assert len(drags) == 1
    move(view, middle(view, 2))  # held still, as far as the view knows: neither a band nor another drag
    move(view, middle(view, 3))
    assert len(drags) == 1
    assert view._band is None
    assert not view._began


def test_what_is_not_selected_is_dragged_alone(shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(6)
    click(view, 1)
    click(view, 3, CTRL)
    drag(view, middle(view, 5))
    (seen,) = drags
    assert seen["names"] == names(view, 5)


def test_a_job_cannot_be_dragged(stage: Ground, shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(3)
    stage.queue.added.emit([stage.running()])
    QApplication.processEvents()
    drag(view, middle(view, 0))
    assert drags == []


def test_a_button_is_no_handle(shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(3)
    rect = view.visualRect(view.gallery.index(0))
    star = next(p for p in parts(view.look, view.gallery.tile(0), rect, hovered=True) if p.action is TileAction.STAR)
    QTest.mouseMove(view.viewport(), star.rect.center())
    drag(view, star.rect.center())
    assert drags == []
    assert chosen_rows(view) == []


def test_a_header_is_no_handle(shown: Shown, drags: list[dict[str, Any]]) -> None:
    view = shown(3)
    drag(view, QPoint(40, 20))
    assert drags == []
