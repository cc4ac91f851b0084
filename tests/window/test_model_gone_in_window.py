"""A model that the service no longer offers, in the real window: said on the tile, in the queue and in Create."""

from __future__ import annotations

import dataclasses

import pytest
from opened import Opened
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from samples import a_request
from vitrine.domain.job import JobState
from vitrine.ui.composer.model_picker import ModelPicker
from vitrine.viewmodels.job_words import JobAction
from vitrine.viewmodels.queue_text import reason
from vitrine.viewmodels.tile import TileAction, TileKind
from vitrine.viewmodels.tile_text import button_text, failure_text

OLD = "vitrine/demo-painter-0"
SAID = "Demo painter no longer offers Demo Painter 0. You were not charged."
FITS = "Your settings fit Demo Painter."


@pytest.fixture
def opened(open_window) -> Opened:  # type: ignore[no-untyped-def]
    return open_window()


def asked(**changes: object):  # type: ignore[no-untyped-def]
    request = dataclasses.replace(a_request("an old harbour"), model=OLD, version="", provider="demo")
    settings = {"prompt": "an old harbour", "seed": 11, "aspect_ratio": "16:9", "brush": "wide"}
    return dataclasses.replace(request, **{"settings": settings, **changes})


def refused(opened: Opened, **changes: object) -> str:
    """Send a job to a model that is gone and wait until the search for another one is over."""
    opened.queue.enqueue([asked(**changes)])
    opened.wait(lambda: [tile for tile in opened.tiles() if tile.kind is TileKind.FAILED])
    opened.wait(lambda: (gone := opened.tile(TileKind.FAILED).gone) is not None and not gone.searching)
    job = opened.tile(TileKind.FAILED).job
    assert job is not None
    assert job.state is JobState.FAILED
    return job.id


def test_the_tile_says_it_and_brings_everything_to_the_other_model(opened: Opened) -> None:
    refused(opened)
    tile = opened.tile(TileKind.FAILED)
    assert failure_text(tile) == f"{SAID} {FITS}"
    assert button_text(TileAction.OTHER_MODEL, tile) == "Use Demo Painter"
    QTest.mouseMove(opened.view.viewport(), opened.part_of(0, TileAction.OTHER_MODEL))
    opened.wait(lambda: opened.view._tip() == "Use Demo Painter")
    opened.press_in_tile(0, TileAction.OTHER_MODEL)
    form = opened.form
    opened.wait(lambda: form.prompt == "an old harbour")
    assert (form.seed, form.values["aspect_ratio"]) == (11, "16:9")
    notice = opened.composer.notice
    assert "Brush" in notice.text.text()
    opened.click(notice.undo)
    opened.wait(lambda: form.prompt != "an old harbour")


def test_the_row_of_the_queue_says_and_offers_the_same(opened: Opened) -> None:
    id = refused(opened)
    drawer = opened.open_queue()
    at = opened.app.models.rows.find(id)
    opened.wait(lambda: reason(opened.app.models.rows.row(at)) == f"{SAID} {FITS}")
    point = drawer.list.button_rect(at, JobAction.OTHER_MODEL).center()
    assert drawer.list.hint_at(point) == "Use Demo Painter"
    opened.click(drawer.list.viewport(), point)
    opened.wait(lambda: opened.form.prompt == "an old harbour")


def test_an_old_request_says_it_in_create_and_one_press_uses_the_other(opened: Opened) -> None:
    opened.app.desk.acts.remix(asked())
    notice = opened.composer.notice
    opened.wait(lambda: notice.isVisible() and notice.offer.isVisible())
    assert notice.text.text() == f"{SAID} {FITS}"
    assert (notice.offer.text(), notice.offer.accessibleName()) == ("Use Demo Painter",) * 2
    opened.click(notice.offer)
    opened.wait(lambda: opened.form.prompt == "an old harbour")
    assert not notice.offer.isVisible()
    assert opened.generate.isEnabled()


def test_without_another_model_the_list_opens_and_the_choice_takes_it(opened: Opened) -> None:
    opened.demo.fault({"on": "model", "do": "status", "status": 404, "times": None})
    opened.app.desk.acts.remix(asked())
    notice = opened.composer.notice
    opened.wait(lambda: notice.isVisible() and notice.offer.isVisible())
    assert (notice.text.text(), notice.offer.text()) == (SAID, "Choose a model")
    opened.click(notice.offer)
    opened.wait(lambda: opened.window.findChild(ModelPicker) is not None)
    opened.key(Qt.Key.Key_Escape)
    opened.click(notice.close_button)
    assert not notice.isVisible()
    assert opened.form.stranded is None
