"""The page for comparing: panes, wheel and drags, wipe, verdicts, what differs, keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from samples import FILM, a_file, a_request, a_saved_job
from share_rig import Rig
from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.generation import GenerationType, MediaFile
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.compare.compare_page import ComparePage
from vitrine.ui.look import Look
from vitrine.viewmodels.comparing import Comparing, Verdict
from vitrine.viewmodels.image_loader import ImageLoader
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.organise import Disposer, Organise
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.undo import Undo
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

PATIENCE = 10_000
LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def _weigh(_: object) -> Stake:
    raise AssertionError


def _delete(_: object) -> Receipt:
    raise AssertionError


class Bench:
    """The page over four real pictures."""

    def __init__(self, qtbot: QtBot, look: Look, rig: Rig, store: Path) -> None:
        self.qtbot, self.rig = qtbot, rig
        self.tasks = Tasks(rig.library.session)
        undo = Undo()
        organise = Organise(rig.library, self.tasks, undo, Disposer(_weigh, _delete))
        self.worker = ThumbnailWorker(ThumbnailStore(store))
        self.thumbnails = Thumbnails([self.worker])
        self.comparing = Comparing(self.tasks, ImageLoader(self.tasks), organise, undo, Names())
        self.page = ComparePage(look, self.comparing, self.thumbnails)
        qtbot.addWidget(self.page)
        self.page.resize(1440, 900)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.setFocus()

    def open(self, count: int) -> ComparePage:
        self.comparing.open(self.rig.results[:count])
        self.qtbot.waitUntil(lambda: all(pane.is_whole for pane in self.page.panes[:count]), timeout=PATIENCE)
        QApplication.processEvents()
        return self.page

    def close(self) -> None:
        self.thumbnails.close()
        assert self.tasks.close(PATIENCE)


@pytest.fixture
def bench(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Bench]:
    rig = Rig(tmp_path, 4)
    bench = Bench(qtbot, look, rig, tmp_path / "thumbnails.db")
    yield bench
    bench.close()
    rig.close()


def drag(widget: QWidget, start: QPoint, by: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press, move and let go, as the platform would tell it."""
    places = ((QEvent.Type.MouseButtonPress, start), (QEvent.Type.MouseMove, start + by),
              (QEvent.Type.MouseButtonRelease, start + by))  # fmt: skip
    for kind, at in places:
        there = QPointF(at)
        QApplication.sendEvent(widget, QMouseEvent(kind, there, QPointF(widget.mapToGlobal(at)), LEFT, LEFT, modifiers))


def wheel(widget: QWidget, at: QPoint, delta: int = 120) -> None:
    where = QPointF(widget.mapToGlobal(at))
    event = QWheelEvent(
        QPointF(at), where, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_measures_of_two_panes(bench: Bench) -> None:
    page = bench.open(2)
    row = 28  # the design's picture has two lines of what differs, here it is one
    assert page.bar.height() == 52
    assert [(pane.x(), pane.width(), pane.height() - row) for pane in page.panes[:2]] == [
        (0, 720, 695),
        (721, 719, 695),
    ]
    assert page.differs.y() - row == 799
    assert [pane.badge for pane in page.panes[:2]] == ["A", "B"]
    assert not page.finish_bar.isVisible()


def test_the_measures_of_four_panes(bench: Bench) -> None:
    page = bench.open(4)
    assert [pane.isVisible() for pane in page.panes] == [True] * 4
    assert (page.panes[3].width(), page.panes[0].height()) == (719, 402)
    assert page.finish_bar.y() == 856
    assert [pane.badge for pane in page.panes] == ["1", "2", "3", "4"]
    assert page.panes[0].note == "Seed 7"
    assert page.panes[0].ringed


def test_three_results_leave_one_pane_out(bench: Bench) -> None:
    page = bench.open(3)
    assert [pane.isVisible() for pane in page.panes] == [True, True, True, False]


def test_the_wheel_zooms_all_panes_at_the_pointer(bench: Bench) -> None:
    page = bench.open(2)
    wheel(page.panes[1], QPoint(200, 300), 480)
    assert page.view.target(0) == page.view.target(1)
    assert not page.view.fits
    assert page.bar.fit.isVisible()
    assert page.bar.zoom.words()[0] == f"{round(page.view.zoom(0) * 100)}%"
    bench.qtbot.mouseClick(page.bar.fit, LEFT)
    assert page.view.fits
    assert not page.bar.fit.isVisible()


def test_a_drag_moves_all_and_with_alt_one(bench: Bench) -> None:
    page = bench.open(2)
    page.area.zoom_by(6)
    before = page.view.target(0)
    drag(page.panes[0], QPoint(300, 300), QPoint(-20, 10))
    assert page.view.target(0).topLeft() - before.topLeft() == QPointF(-20, 10)
    assert page.view.target(1) == page.view.target(0)
    drag(page.panes[1], QPoint(300, 300), QPoint(15, 0), ALT)
    assert page.view.target(1).left() == pytest.approx(page.view.target(0).left() + 15)
    assert page.panes[1].offset.isVisible()
    assert page.panes[1].offset.text().startswith("Offset +")
    bench.qtbot.mouseClick(page.panes[1].offset, LEFT)
    assert page.view.target(1) == page.view.target(0)
    assert not page.panes[1].offset.isVisible()


def test_the_navigator_leads_to_a_place(bench: Bench) -> None:
    page = bench.open(2)
    page.area.zoom_by(6)
    corner = page.panes[0].navigator().topLeft().toPoint() + QPoint(2, 2)
    bench.qtbot.mousePress(page.panes[0], LEFT, pos=corner)
    bench.qtbot.mouseRelease(page.panes[0], LEFT, pos=corner)
    assert page.view.seen(0).topLeft().x() == pytest.approx(0)
    assert page.view.seen(1).topLeft().y() == pytest.approx(0)


def test_panes_of_their_own_zoom(bench: Bench) -> None:
    page = bench.open(2)
    bench.qtbot.mouseClick(page.bar.linked, LEFT)
    wheel(page.panes[1], QPoint(300, 300), 240)
    assert page.view.scale(0) == 1
    assert page.view.scale(1) > 1


def test_a_double_click_changes_between_fit_and_whole_pixels(bench: Bench) -> None:
    page = bench.open(2)
    bench.qtbot.mouseDClick(page.panes[0], LEFT, pos=QPoint(300, 300))
    assert page.view.zoom(0) == pytest.approx(1.0)
    bench.qtbot.keyClick(page, Qt.Key.Key_Space)
    assert page.view.fits


def test_the_wipe_parts_two_pictures(bench: Bench) -> None:
    page = bench.open(2)
    bench.qtbot.mouseClick(page.bar.layout_choice.button("wipe"), LEFT)
    assert page.area.wiping
    QApplication.processEvents()
    wipe = page.wipe
    image = wipe.grab().toImage()
    middle = wipe.height() // 2 + 60
    target = page.view.target(0)
    left, right = round(target.left()) + 20, round(target.right()) - 20
    assert image.pixelColor(left, middle).name() == "#005a5a"
    assert image.pixelColor(right, middle).name() == "#505a5a"
    drag(wipe, QPoint(round(wipe.line_x()), 100), QPoint(200, 0))
    assert wipe.share == pytest.approx((wipe.width() / 2 + 200) / wipe.width(), abs=0.01)
    bench.qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert wipe.share == pytest.approx((wipe.width() / 2 + 200) / wipe.width() + 0.1, abs=0.01)
    assert wipe.accessibleDescription().startswith(f"{round(wipe.share * 100)}% of A")
    page.toggle_wipe()
    assert not page.area.wiping


def test_the_wipe_is_for_two_of_one_shape(bench: Bench) -> None:
    page = bench.open(4)
    page.toggle_wipe()
    assert not page.area.wiping
    assert not page.bar.layout_choice.isVisible()


def test_keys_choose_keep_and_reject(bench: Bench) -> None:
    page, comparing = bench.open(4), bench.comparing
    bench.qtbot.keyClick(page, Qt.Key.Key_3)
    assert comparing.active == 2
    bench.qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert comparing.active == 3
    bench.qtbot.keyClick(page, Qt.Key.Key_Up)
    assert comparing.active == 1
    bench.qtbot.keyClick(page, Qt.Key.Key_Left)
    assert comparing.active == 0
    page.judge(Verdict.KEEP)
    page.judge(Verdict.REJECT, 3)
    assert page.finish_bar.finish.text() == "Finish: keep 1, move 1 to trash"
    assert page.panes[3].accessibleName().endswith("rejected")
    dimmed = page.panes[3].grab().toImage().pixelColor(360, 200)
    assert dimmed.lightness() < 60


def test_tab_leaves_the_panes_at_the_last_one(bench: Bench) -> None:
    page = bench.open(2)
    bench.qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert bench.comparing.active == 1
    bench.qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.focusWidget() is not page


def test_keep_of_a_pane_and_finish_under_two(bench: Bench) -> None:
    page = bench.open(2)
    assert not page.differs.finish.isVisible()
    bench.qtbot.mouseClick(page.feet[1].keep, LEFT)
    assert page.feet[1].keep.isChecked()
    assert page.differs.finish.text() == "Finish: keep 1"
    with bench.qtbot.waitSignal(bench.comparing.finished):
        bench.qtbot.mouseClick(page.differs.finish, LEFT)
    bench.qtbot.waitUntil(lambda: bench.rig.library.results.get(bench.rig.results[1].id).starred, timeout=PATIENCE)


def test_the_star_and_remix_of_a_pane(bench: Bench) -> None:
    page = bench.open(2)
    bench.qtbot.mouseClick(page.feet[0].star, LEFT)
    assert bench.comparing.panes[0].starred
    with bench.qtbot.waitSignal(page.remix) as caught:
        bench.qtbot.mouseClick(page.feet[1].remix, LEFT)
    assert caught.args[0] == bench.rig.results[1]
    bench.qtbot.keyClick(page, Qt.Key.Key_F)
    assert not bench.comparing.panes[0].starred


def test_only_what_differs_is_listed(bench: Bench) -> None:
    page = bench.open(2)
    assert [row.label for row in page.differs.shown] == ["Prompt"]
    bench.qtbot.mouseClick(page.differs.everything, LEFT)
    assert {"Seed", "Model", "Size", "Prompt"} <= {row.label for row in page.differs.shown}


def test_another_result_in_a_pane(bench: Bench) -> None:
    page = bench.open(4)
    bench.qtbot.mouseClick(page.bar.count.button("2"), LEFT)
    assert page.area.count == 2
    assert page.bar.place.text() == "Compare 2 of 4 selected"
    page.area.zoom_by(3)
    seen = page.view.seen(0)
    bench.qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert bench.comparing.panes[0] == bench.rig.results[2]
    assert page.view.seen(0) == seen
    bench.qtbot.mouseClick(page.bar.count.button("4"), LEFT)
    assert page.area.count == 4


def test_every_control_has_a_name(bench: Bench) -> None:
    page = bench.open(2)
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button


@pytest.mark.parametrize("scale", [100, 125])
def test_it_never_holds_a_small_window_open(bench: Bench, look: Look, scale: int) -> None:
    look.adjust(text_scale=scale)
    page = bench.open(2)
    assert page.minimumSizeHint().width() <= 960
    page.resize(960, 600)
    QApplication.processEvents()
    for control in (page.bar.zoom, page.bar.linked, page.bar.layout_choice):
        assert page.bar.rect().contains(control.geometry())
    assert page.bar.linked_words.isVisible() is (scale == 100)
    page.resize(1440, 900)
    QApplication.processEvents()
    assert page.bar.linked_words.isVisible()


def test_it_lets_go_of_its_pictures(bench: Bench) -> None:
    page = bench.open(2)
    page.hide()
    assert bench.comparing.pool == []


def a_clip(path: Path, colour: str) -> MediaFile:
    """Encode a second of one colour."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for _ in range(10):
            frame = av.VideoFrame.from_image(Image.new("RGB", (320, 180), colour))
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return a_file(path, width=320, height=180, content_type="video/mp4", extension="mp4", duration=1.0)


@pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)
def test_videos_play_together(bench: Bench) -> None:
    films = []
    for name, colour in (("one", "#a01010"), ("two", "#1010a0")):
        file = a_clip(bench.rig.home / f"{name}.mp4", colour)
        request = a_request(name, type=GenerationType.TEXT_TO_VIDEO, model=FILM, version="")
        films += bench.rig.library.results.of_job(a_saved_job(bench.rig.library, request, [file]).id)
    bench.comparing.open(films)
    page, playback = bench.page, bench.page.area.playback
    bench.qtbot.waitUntil(lambda: all(pane.is_whole for pane in page.panes[:2]), timeout=PATIENCE)
    colours = [pane.grab().toImage().pixelColor(360, 300) for pane in page.panes[:2]]
    assert colours[0].red() > 100 > colours[0].blue()
    assert colours[1].blue() > 100 > colours[1].red()
    assert page.bar.play.isVisible()
    assert not page.bar.layout_choice.button("wipe").isEnabled()
    bench.qtbot.keyClick(page, Qt.Key.Key_Space)
    bench.qtbot.waitUntil(lambda: playback.playing, timeout=PATIENCE)
    assert page.bar.play.accessibleName() == "Pause (Space)"
    bench.qtbot.keyClick(page, Qt.Key.Key_Space)
    assert not playback.playing
    page.hide()
    assert not playback.has_videos
