"""The viewer: thumbnail first, the file then, zoom, pan, neighbours, video, and words when a file cannot be shown."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.errors import DamagedMedia, MediaMissing, MediaTooLarge, UnsupportedMedia
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.look import Look
from vitrine.ui.viewer.viewer import Viewer
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.image_loader import FULL_PIXELS, ImageLoader, read_image
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

COLOURS = ("#cc2200", "#22aa44", "#2244cc")
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

# Said once in a process by Qt's multimedia part, on a machine without a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)


def a_picture(path: Path, colour: str, width: int = 1200, height: int = 900) -> MediaFile:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return a_file(path, width=width, height=height)


def a_clip(path: Path, seconds: float = 1.0, codec: str = "libx264") -> MediaFile:
    import av
    import numpy

    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=24)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for number in range(round(seconds * 24)):
            shade = numpy.full((180, 320, 3), 60 + number % 100, dtype=numpy.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return a_file(path, width=320, height=180, content_type="video/mp4", extension="mp4", duration=seconds)


class Page:
    """A viewer over a real gallery with three pictures, newest last in ``files``."""

    def __init__(self, look: Look, home: Path) -> None:
        self.home = home
        self.library = Library(home / "library.db", home / "inputs")
        self.tasks = Tasks(self.library.session)
        self.store = ThumbnailStore(home / "thumbnails.db")
        self.worker = ThumbnailWorker(self.store)
        self.thumbnails = Thumbnails([self.worker])
        self.gallery = Gallery(self.library, self.tasks)
        self.loader = ImageLoader(self.tasks)
        self.viewer = Viewer(look, self.gallery, self.thumbnails, self.loader)

    def add(self, file: MediaFile, kind: GenerationType = GenerationType.TEXT_TO_IMAGE) -> Generation:
        job = a_saved_job(self.library, a_request(type=kind), [file])
        return self.library.results.of_job(job.id)[0]

    def close(self) -> None:
        self.viewer.close()
        self.viewer.deleteLater()
        self.worker.stop()
        assert self.worker.wait(10_000)
        self.thumbnails.close()
        assert self.tasks.close(10_000)
        self.store.close()
        self.library.close()


@pytest.fixture
def page(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Page]:
    page = Page(look, tmp_path)
    yield page
    page.close()


@pytest.fixture
def shown(qtbot: QtBot, page: Page) -> Callable[..., Viewer]:
    """Return a shower of the viewer, 900 x 700, on results added before."""

    def show(generation: Generation) -> Viewer:
        with qtbot.waitSignal(page.gallery.loaded, timeout=10_000):
            page.gallery.set_filter(ResultFilter())
        page.viewer.resize(900, 700)
        page.viewer.show()
        qtbot.waitExposed(page.viewer)
        page.viewer.open(generation)
        return page.viewer

    return show


def centre_colour(widget: QWidget) -> str:
    return widget.grab().toImage().pixelColor(widget.rect().center()).name()


# ---- pictures ----


def test_the_thumbnail_first_and_then_the_file(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    result = page.add(a_picture(page.home / "a.png", COLOURS[0]))
    page.worker.start()
    qtbot.waitUntil(lambda: page.thumbnails.pixmap(result, 512, 384) is not None, timeout=10_000)
    viewer = shown(result)
    assert not viewer.image.is_whole
    assert centre_colour(viewer.image) == COLOURS[0]
    before = viewer.image.target()
    qtbot.waitUntil(lambda: viewer.image.is_whole, timeout=10_000)
    assert viewer.image.target() == before
    assert centre_colour(viewer.image) == COLOURS[0]
    assert not viewer.loading.isVisible()


def test_it_opens_at_fit_and_says_the_zoom(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    target = viewer.image.target()
    assert viewer.image.fits
    assert viewer.image.rect().contains(target.toRect())
    assert viewer.bar.zoom.text() == f"Fit {round(viewer.image.zoom * 100)}%"
    assert viewer.bar.place.text() == "1 of 1"


def test_a_small_picture_is_not_enlarged(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0], 64, 64)))
    assert viewer.image.zoom == 1.0


def test_the_wheel_zooms_at_the_pointer(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas, at = viewer.image, QPointF(300, 200)

    def share() -> tuple[float, float]:
        box = canvas.target()
        return (at.x() - box.x()) / box.width(), (at.y() - box.y()) / box.height()

    for _ in range(6):
        before, zoom = share(), canvas.zoom
        event = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, NONE,
                            Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(canvas, event)
        assert canvas.zoom == pytest.approx(zoom * 1.25)
        if canvas.target().width() > canvas.width() and canvas.target().height() > canvas.height():
            assert share() == pytest.approx(before, abs=0.02)
    assert not canvas.fits


def test_a_drag_pans_and_no_edge_comes_inside(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas = viewer.image
    canvas.set_zoom(2.0)
    before = canvas.target().topLeft()
    QTest.mousePress(canvas, LEFT, NONE, QPoint(400, 300))
    QTest.mouseMove(canvas, QPoint(350, 280))
    assert canvas.target().topLeft() == before - QPointF(50, 20)
    QTest.mouseMove(canvas, QPoint(4000, 4000))
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(4000, 4000))
    assert canvas.target().topLeft() == QPointF(0, 0)


def test_a_double_click_toggles_fit_and_100(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    QTest.mouseDClick(viewer.image, LEFT, NONE, QPoint(400, 300))
    assert viewer.image.zoom == 1.0
    assert viewer.bar.zoom.text() == "100%"
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert viewer.image.fits


def test_over_200_per_cent_pixels_stay_sharp(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    path = page.home / "a.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    image.setPixelColor(20, 20, QColor("white"))
    assert image.save(str(path))
    viewer = shown(page.add(a_file(path, width=40, height=40)))
    qtbot.waitUntil(lambda: viewer.image.is_whole, timeout=10_000)
    viewer.image.set_zoom(20.0)
    box = viewer.image.target()
    grab = viewer.image.grab().toImage()
    left, top = round(box.x() + 20 * 20), round(box.y() + 20 * 20)
    colours = {grab.pixelColor(left + x, top + y).name() for x in (2, 10, 17) for y in (2, 10, 17)}
    assert colours == {"#ffffff"}
    assert grab.pixelColor(left - 3, top + 10).name() == "#000000"


def test_arrows_step_through_the_gallery(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    results = [page.add(a_picture(page.home / f"{n}.png", COLOURS[n])) for n in range(3)]
    viewer = shown(results[2])
    assert viewer.bar.place.text() == "1 of 3"
    assert not viewer.bar.previous.isEnabled()
    for number in (1, 0):
        QTest.keyClick(viewer, Qt.Key.Key_Right)
        assert viewer.generation == results[number]
        qtbot.waitUntil(lambda: viewer.image.is_whole, timeout=10_000)
        assert centre_colour(viewer.image) == COLOURS[number]
    assert viewer.bar.place.text() == "3 of 3"
    assert not viewer.step(1)
    QTest.mouseClick(viewer.bar.previous, LEFT)
    assert viewer.generation == results[1]


def test_neighbours_are_decoded_ahead(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    results = [page.add(a_picture(page.home / f"{n}.png", COLOURS[n])) for n in range(3)]
    viewer = shown(results[1])
    for number in (0, 2):
        qtbot.waitUntil(lambda number=number: page.loader.at_hand(results[number]) is not None, timeout=10_000)
    viewer.step(1)
    assert viewer.image.is_whole


def test_keys_send_what_is_shown(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    result = page.add(a_picture(page.home / "a.png", COLOURS[0]))
    viewer = shown(result)
    for key, modifiers, signal in (
        (Qt.Key.Key_R, NONE, viewer.remix),
        (Qt.Key.Key_U, NONE, viewer.use_as_input),
        (Qt.Key.Key_V, NONE, viewer.make_video),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, viewer.export),
    ):
        with qtbot.waitSignal(signal) as caught:
            QTest.keyClick(viewer, key, modifiers)
        assert caught.args == [result]
    with qtbot.waitSignal(viewer.share):
        QTest.mouseClick(viewer.bar.share, LEFT)
    with qtbot.waitSignals([viewer.star_toggled, page.gallery.written]):
        QTest.keyClick(viewer, Qt.Key.Key_F)
    assert viewer.generation is not None
    assert viewer.generation.starred
    with qtbot.waitSignal(viewer.closed):
        QTest.keyClick(viewer, Qt.Key.Key_Escape)


def test_a_details_panel_can_stand_beside(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    assert not viewer.bar.info.isVisible()
    panel = QWidget()
    panel.setFixedWidth(344)
    viewer.set_details(panel)
    QApplication.processEvents()
    assert panel.isVisible()
    assert viewer.image.width() == 900 - 344
    QTest.keyClick(viewer, Qt.Key.Key_I)
    assert not panel.isVisible()


# ---- files that cannot be shown ----


class Opener(QObject):
    """Stands for the computer's other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


def test_a_damaged_file_has_words_and_a_way_out(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    file = a_picture(page.home / "a.png", COLOURS[0])
    file.path.write_bytes(file.path.read_bytes()[:200])
    viewer = shown(page.add(file))
    qtbot.waitUntil(lambda: viewer.trouble.isVisible(), timeout=10_000)
    assert viewer.trouble.accessibleName()
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    QTest.mouseClick(viewer.trouble.action, LEFT)
    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.opened] == [str(file.path)]


def test_a_missing_file_has_words(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_file(page.home / "gone.png")))
    qtbot.waitUntil(lambda: viewer.trouble.isVisible(), timeout=10_000)
    video = page.add(a_file(page.home / "gone.mp4", content_type="video/mp4"), GenerationType.TEXT_TO_VIDEO)
    viewer.open(video)
    assert viewer.trouble.accessibleName() == "File is missing"


def test_reading_says_what_is_wrong(tmp_path: Path) -> None:
    pdf = tmp_path / "a.png"
    pdf.write_bytes(b"%PDF-1.7 not a picture at all")
    with pytest.raises(UnsupportedMedia):
        read_image("a", pdf)
    with pytest.raises(MediaMissing):
        read_image("a", tmp_path / "none.png")
    file = a_picture(tmp_path / "b.png", COLOURS[0])
    file.path.write_bytes(file.path.read_bytes()[:300])
    with pytest.raises(DamagedMedia):
        read_image("b", file.path)


def test_a_huge_picture_is_read_reduced_or_refused(tmp_path: Path) -> None:
    from PIL import Image

    side = 10_400
    assert side * side > FULL_PIXELS
    path = tmp_path / "huge.jpg"
    Image.new("L", (side, side), 90).save(path, quality=20)
    loaded = read_image("huge", path)
    assert loaded.reduced
    assert (loaded.width, loaded.height) == (side, side)
    assert loaded.levels[0].width() * loaded.levels[0].height() <= FULL_PIXELS
    bomb = tmp_path / "bomb.png"
    Image.new("1", (20_000, 10_000)).save(bomb)
    with pytest.raises((MediaTooLarge, DamagedMedia)):
        read_image("bomb", bomb)


def test_levels_halve_down_to_the_screen(tmp_path: Path) -> None:
    loaded = read_image("a", a_picture(tmp_path / "a.png", COLOURS[1], 4200, 2100).path)
    assert [level.width() for level in loaded.levels] == [4200, 2100, 1050]
    assert not loaded.reduced


# ---- video ----


@pytest.fixture
def film(page: Page) -> Generation:
    return page.add(a_clip(page.home / "clip.mp4"), GenerationType.TEXT_TO_VIDEO)


def test_a_video_plays_and_starts_again(qtbot: QtBot, shown: Callable[..., Viewer], film: Generation) -> None:
    viewer = shown(film)
    assert viewer.controls.isVisible()
    video = viewer.video
    qtbot.waitUntil(lambda: video.frames > 0, timeout=10_000)
    assert video.length == pytest.approx(1000, abs=60)
    assert viewer.controls.loop.isChecked()
    assert "/ 0:01.0" in viewer.controls.time.text()
    assert int(centre_colour(video)[1:3], 16) >= 50
    seen: list[int] = []
    video.moved.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) > 3 and seen[-1] < max(seen), timeout=20_000)
    assert video.playing


def test_space_stands_still_and_the_keys_step(qtbot: QtBot, shown: Callable[..., Viewer], film: Generation) -> None:
    viewer = shown(film)
    video = viewer.video
    qtbot.waitUntil(lambda: video.frames > 0, timeout=10_000)
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert not video.playing
    video.seek(500)
    qtbot.waitUntil(lambda: video.position == 500, timeout=10_000)
    QTest.keyClick(viewer, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: video.position == 542, timeout=10_000)
    QTest.keyClick(viewer, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: video.position == 500, timeout=10_000)
    QTest.mouseClick(viewer.controls.play, LEFT)
    qtbot.waitUntil(lambda: video.playing, timeout=10_000)


def test_without_loop_it_ends(qtbot: QtBot, shown: Callable[..., Viewer], film: Generation) -> None:
    viewer = shown(film)
    qtbot.waitUntil(lambda: viewer.video.frames > 0, timeout=10_000)
    viewer.controls.loop.click()
    viewer.video.seek(900)
    qtbot.waitUntil(lambda: not viewer.video.playing, timeout=10_000)


def test_the_sound_can_be_switched_off(qtbot: QtBot, shown: Callable[..., Viewer], film: Generation) -> None:
    viewer = shown(film)
    qtbot.waitUntil(lambda: viewer.video.frames > 0, timeout=10_000)
    QTest.keyClick(viewer, Qt.Key.Key_M)
    assert not viewer.controls.sound.isChecked()
    assert viewer.video._player is not None
    assert viewer.video._player.audioOutput().isMuted()


def test_no_video_has_words(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    path = page.home / "text.mp4"
    path.write_bytes(b"this is no film")
    viewer = shown(page.add(a_file(path, content_type="video/mp4"), GenerationType.TEXT_TO_VIDEO))
    qtbot.waitUntil(lambda: viewer.trouble.isVisible(), timeout=10_000)
    assert viewer.trouble.accessibleName() == "Cannot play this file"
    assert not viewer.controls.isVisible()


def test_an_end_without_a_frame_has_words(qtbot: QtBot, shown: Callable[..., Viewer], film: Generation) -> None:
    viewer = shown(film)
    qtbot.waitUntil(lambda: viewer.video.frames > 0, timeout=10_000)
    viewer.video._frames = 0  # as for AV1 without hardware: nothing comes but the end
    viewer.video._on_end()
    assert viewer.trouble.accessibleName() == "Cannot play this format here"
    assert viewer.trouble.action.text() == "Open outside"


def test_leaving_lets_go_of_the_film(qtbot: QtBot, shown: Callable[..., Viewer], film: Generation) -> None:
    viewer = shown(film)
    qtbot.waitUntil(lambda: viewer.video.frames > 0, timeout=10_000)
    viewer.hide()
    assert viewer.video._player is not None
    assert viewer.video._player.source().isEmpty()


def test_multimedia_is_not_loaded_for_pictures(page: Page, shown: Callable[..., Viewer]) -> None:
    viewer = shown(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    assert viewer.video._player is None


def test_a_result_that_changed_is_known(qtbot: QtBot, page: Page, shown: Callable[..., Viewer]) -> None:
    result = page.add(a_picture(page.home / "a.png", COLOURS[0]))
    viewer = shown(result)
    page.gallery.put_result(dataclasses.replace(result, starred=True))
    assert viewer.generation is not None
    assert viewer.generation.starred
