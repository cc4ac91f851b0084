"""What is seen while a file loads: never nothing; as large as it is seen first, whole then, huge ones by parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_page import COLOURS, Page, a_picture, centre_colour

from samples import a_file
from vitrine.domain.generation import Generation
from vitrine.ui.viewer.image_canvas import ImageCanvas
from vitrine.viewmodels import image_loader, image_reading
from vitrine.viewmodels.image_loader import ImagePart, LoadedImage

# Said once in a process by Qt's multimedia part, on a machine without a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)


class Paints(QObject):
    """Notes, at each paint of a canvas, whether there is a thumbnail or the picture to paint."""

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.seen: list[bool] = []
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen.append(self.canvas.is_whole or self.canvas._preview is not None)
        return False


def with_thumbnails(page: Page, results: list[Generation], height: int = 192) -> None:
    page.worker.start()
    for result in results:
        page.wait(lambda result=result: page.thumbnails.pixmap(result, round(height * 4 / 3), height) is not None)


def test_a_thumbnail_of_any_size_is_there_at_the_first_paint(page: Page) -> None:
    result = page.add(a_picture(page.home / "a.png", COLOURS[0]))
    with_thumbnails(page, [result])
    paints = Paints(page.viewer.stage.image)
    page.show(result)
    page.wait(lambda: bool(paints.seen))
    assert paints.seen[0]
    page.wait(lambda: page.viewer.stage.image.is_whole)


def test_no_step_leads_to_nothing(page: Page) -> None:
    results = page.add_pictures(6)
    page.worker.start()
    viewer = page.show(results[5])
    viewer._loader.load_ahead = lambda _: None  # type: ignore[method-assign]  # the thumbnails alone are looked at
    for number in (4, 3, 2):
        page.wait(lambda number=number: page.thumbnails.at_hand(results[number]) is not None)
        paints = Paints(viewer.stage.image)
        QTest.keyClick(viewer, Qt.Key.Key_Right)
        assert viewer.generation == results[number]
        page.wait(lambda paints=paints: bool(paints.seen))
        assert paints.seen[0]


def test_without_a_thumbnail_the_average_colour_is_shown(page: Page) -> None:
    file = a_file(page.home / "none.png", width=1200, height=900, average_colour="#336699")
    canvas = page.viewer.stage.image
    page.viewer.resize(900, 700)
    page.viewer.show()
    canvas.show_preview(None, 1200, 900, file.average_colour)
    assert centre_colour(canvas) == "#336699"


@pytest.mark.parametrize("name", ["a.png", "b.jpg"])
def test_what_is_decoded_first_fits_exactly_where_it_is_seen(page: Page, name: str) -> None:
    result = page.add(a_picture(page.home / name, COLOURS[0], 2403, 1801))
    firsts: list[LoadedImage] = []
    page.loader.loaded.connect(firsts.append)
    canvas = page.show(result).stage.image
    page.wait(lambda: canvas.is_whole)
    assert firsts[0].levels[-1].size() == canvas._scaled_key()[1]
    finished(page, result)


def test_the_way_of_the_last_step_is_decoded_ahead_first(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    results = page.add_pictures(7)
    viewer = page.show(results[3])
    asked: list[list[str]] = []
    monkeypatch.setattr(page.loader, "load_ahead", lambda found: asked.append([one.name for one in found]))
    viewer.step(-1)
    assert asked[-1] == [results[number].name for number in (5, 3, 6)]
    viewer.step(1)
    assert asked[-1] == [results[number].name for number in (2, 4, 1)]


def test_closing_lets_go_of_every_picture(page: Page) -> None:
    results = page.add_pictures(4)
    viewer = page.show(results[1])
    for number in (0, 2):
        page.wait(lambda number=number: page.loader.at_hand(results[number]) is not None)
    assert page.loader.used > 0
    viewer.close_page()
    assert page.loader.used == 0
    viewer.hide()
    page.wait(lambda: not page.loader._under_way)
    assert page.loader.used == 0


def test_opening_closing_and_stepping_stays_within_the_bound(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_loader, "KEPT_BYTES", 5 * 120 * 90 * 4)
    results = page.add_pictures(40)
    viewer = page.show(results[39])
    for _ in range(3):
        for _ in range(20):
            viewer.step(1)
            page.wait(lambda: viewer.stage.image.is_whole)
            assert page.loader.used <= image_loader.KEPT_BYTES
        viewer.hide()
        assert page.loader.used == 0
        viewer.show()
        viewer.open(results[39])


# ---- huge ones ----


@pytest.fixture
def huge(page: Page, monkeypatch: pytest.MonkeyPatch) -> Generation:
    """Return a picture that counts as huge: kept at half its size."""
    monkeypatch.setattr(image_reading, "WHOLE_PIXELS", 2_000_000)
    return page.add(a_picture(page.home / "huge.jpg", COLOURS[2], 2400, 1800))


def finished(page: Page, result: Generation) -> None:
    page.wait(lambda: (kept := page.loader.at_hand(result)) is not None and not kept.unfinished)


def test_a_huge_picture_says_that_it_is_reduced(page: Page, huge: Generation) -> None:
    small = page.add_pictures(1)[0]
    viewer = page.show(huge)
    finished(page, huge)
    assert viewer.bar.reduced.isVisible()
    assert "50%" in viewer.bar.reduced.toolTip()
    viewer.open(small)
    page.wait(lambda: viewer.stage.image.is_whole)
    assert not viewer.bar.reduced.isVisible()


def test_zoomed_in_a_huge_picture_is_seen_with_all_its_pixels(page: Page, huge: Generation) -> None:
    viewer = page.show(huge)
    finished(page, huge)
    canvas, parts = viewer.stage.image, []
    page.loader.part_loaded.connect(parts.append)
    canvas.set_zoom(1.0)
    page.wait(lambda: bool(parts))
    part: ImagePart = parts[-1]
    assert part.rect.size() == part.image.size()
    assert canvas._part is part
    seen = canvas.target()
    assert part.rect.x() <= -seen.x() <= part.rect.x() + 1
    assert part.rect.width() >= canvas.width()
    assert centre_colour(canvas)
    wanted: list[object] = []
    canvas.part_wanted.connect(wanted.append)
    canvas._on_settled()
    assert not wanted  # it has what is in sight
    canvas._pan(canvas.rect().bottomRight() * -0.25)
    page.wait(lambda: len(parts) > 1)
    assert canvas._part is parts[-1]


def test_at_fit_no_part_is_asked_for(qtbot: QtBot, page: Page, huge: Generation) -> None:
    viewer = page.show(huge)
    finished(page, huge)
    with qtbot.assertNotEmitted(viewer.stage.image.part_wanted):
        viewer.stage.image._on_settled()


def test_a_part_of_another_picture_is_not_shown(page: Page, huge: Generation) -> None:
    viewer = page.show(huge)
    finished(page, huge)
    viewer.stage.image.set_zoom(1.0)
    page.wait(lambda: viewer.stage.image._part is not None)
    viewer.open(page.add_pictures(1)[0])
    assert viewer.stage.image._part is None
