"""A video in the viewer: it plays, stands still on exact frames, is shuttled, scrubbed, muted, looped, and grabbed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_page import Page, a_clip

from samples import a_file
from vitrine.domain.generation import Generation, GenerationType
from vitrine.ui.viewer.scrubber import Peek
from vitrine.ui.viewer.viewer import Viewer
from vitrine.viewmodels.frames import SAMPLES, STRIP_KEY

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

# Said once in a process by Qt's multimedia part, on a machine without a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)


def decoded(generation: Generation) -> list[tuple[int, int, int]]:
    """Return the colour in the middle of every frame as PyAV decodes them one after the other."""
    import av

    assert generation.file is not None
    with av.open(str(generation.file.path)) as container:
        return [frame.to_image().getpixel((160, 90)) for frame in container.decode(video=0)]


def colour(image: QImage) -> tuple[int, int, int]:
    pixel = image.pixelColor(160, 90)
    return pixel.red(), pixel.green(), pixel.blue()


def shown_colour(viewer: Viewer) -> tuple[int, int, int] | None:
    levels = viewer.stage.video._levels
    return colour(levels[0]) if levels else None


def still(page: Page, film: Generation) -> Viewer:
    """Open a film that does not play and wait until its frames are known."""
    page.viewer.autoplay = lambda: False
    viewer = page.show(film)
    page.wait(lambda: page.frames.clip is not None and viewer.stage.video.player.length > 0)
    return viewer


def test_a_video_plays_and_starts_again(page: Page) -> None:
    viewer = page.show(page.add_clip())
    assert viewer.controls.isVisible()
    video = viewer.stage.video
    page.wait(lambda: video.player.frames > 0)
    assert video.player.length == pytest.approx(1000, abs=60)
    assert viewer.controls.loop.isChecked()
    assert "/ 0:01.0" in viewer.controls.time.rest.text()
    seen: list[int] = []
    video.moved.connect(seen.append)
    page.wait(lambda: len(seen) > 3 and seen[-1] < max(seen))
    assert video.running


def test_with_autoplay_off_it_shows_its_first_frame_and_waits(page: Page) -> None:
    viewer = still(page, page.add_clip())
    page.wait(lambda: viewer.stage.video.is_whole)
    assert not viewer.stage.video.running
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    page.wait(lambda: viewer.stage.video.running)


def test_a_long_video_does_not_loop_by_itself(page: Page) -> None:
    viewer = still(page, page.add_clip(16))
    assert not viewer.controls.loop.isChecked()
    QTest.keyClick(viewer, Qt.Key.Key_L, SHIFT)
    assert viewer.stage.video.player.looping


def test_without_loop_it_ends(page: Page) -> None:
    viewer = page.show(page.add_clip())
    page.wait(lambda: viewer.stage.video.player.frames > 0)
    QTest.keyClick(viewer, Qt.Key.Key_L, SHIFT)
    assert not viewer.controls.loop.isChecked()
    viewer.stage.video.seek(900)
    page.wait(lambda: not viewer.stage.video.running)


# ---- exact frames ----


def test_stepping_shows_exactly_each_frame(page: Page) -> None:
    film = page.add_clip()
    colours = decoded(film)
    viewer = still(page, film)
    video = viewer.stage.video
    video.show_number(0)
    for number in range(1, 9):
        QTest.keyClick(viewer, Qt.Key.Key_Period)
        assert video.number == number
        page.wait(lambda number=number: shown_colour(viewer) == colours[number])
    for number in range(7, 2, -1):
        QTest.keyClick(viewer, Qt.Key.Key_Comma)
        assert video.number == number
        page.wait(lambda number=number: shown_colour(viewer) == colours[number])
    assert viewer.controls.time.rest.text().endswith("frame 3")
    assert viewer.controls.time.now.text() == "0:00.12"


def test_home_and_end_show_the_first_and_the_last_frame(page: Page) -> None:
    film = page.add_clip()
    colours = decoded(film)
    viewer = still(page, film)
    QTest.keyClick(viewer, Qt.Key.Key_End)
    page.wait(lambda: shown_colour(viewer) == colours[-1])
    assert viewer.stage.video.number == 23
    QTest.keyClick(viewer, Qt.Key.Key_Period)
    assert viewer.stage.video.number == 23
    QTest.keyClick(viewer, Qt.Key.Key_Home)
    page.wait(lambda: shown_colour(viewer) == colours[0])
    assert viewer.stage.video.number == 0


def test_a_step_stops_what_runs_and_playing_goes_on_from_there(page: Page) -> None:
    viewer = page.show(page.add_clip(4))
    video = viewer.stage.video
    page.wait(lambda: video.player.frames > 0 and page.frames.clip is not None)
    video.show_number(60)
    assert not video.running
    assert video.position == 2500
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    page.wait(lambda: video.running and video.position > 2500)


# ---- shuttle ----


def test_j_k_and_l_shuttle_both_ways(page: Page) -> None:
    viewer = still(page, page.add_clip(4))
    video = viewer.stage.video
    QTest.keyClick(viewer, Qt.Key.Key_L)
    page.wait(lambda: video.running)
    QTest.keyClick(viewer, Qt.Key.Key_L)
    assert video.speed == 2.0
    assert viewer.controls.speed.text() == "2×"
    QTest.keyClick(viewer, Qt.Key.Key_K)
    assert not video.running
    video.show_number(90)
    QTest.keyClick(viewer, Qt.Key.Key_J)
    assert video.speed == -1.0
    QTest.keyClick(viewer, Qt.Key.Key_J)
    assert viewer.controls.speed.text() == "−2×"
    page.wait(lambda: video.number < 60)
    QTest.keyClick(viewer, Qt.Key.Key_K)
    assert not video._timer.isActive()
    QTest.keyClick(viewer, Qt.Key.Key_J)
    page.wait(lambda: video.number == 0 and not video.running)


def test_a_chosen_speed_stays_after_a_pause(page: Page) -> None:
    viewer = still(page, page.add_clip())
    {action.text(): action for action in viewer.controls.speeds.actions()}["0.5×"].trigger()
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    page.wait(lambda: viewer.stage.video.running)
    assert viewer.stage.video.player.rate == 0.5
    assert viewer.controls.speed.accessibleName() == "Speed 0.5×"


# ---- the strip ----


def test_the_strip_has_14_frames_and_is_sampled_once(page: Page) -> None:
    film = page.add_clip(2)
    viewer = still(page, film)
    scrubber = viewer.controls.scrubber
    page.wait(lambda: len(scrubber.strip) == SAMPLES)
    colours = decoded(film)
    for at, cell in enumerate(scrubber.strip):
        wanted = colours[int((at + 0.5) * len(colours) / SAMPLES)]
        found = cell.pixelColor(cell.rect().center())
        assert abs(found.red() - wanted[0]) <= 4  # kept as JPEG
    kept = page.store.get(film.name, STRIP_KEY)
    assert kept is not None
    page.frames._strips.clear()
    assert film.file is not None
    film.file.path.unlink()  # from now on only the store knows them
    assert page.frames.strip(film) == ()
    page.wait(lambda: len(page.frames.strip(film)) == SAMPLES)
    page.store.forget(film.name)
    assert page.store.get(film.name, STRIP_KEY) is None


def test_a_press_on_the_strip_goes_there_and_a_drag_goes_along(page: Page) -> None:
    viewer = still(page, page.add_clip(2))
    scrubber, video = viewer.controls.scrubber, viewer.stage.video
    middle = QPoint(scrubber.width() // 2, 30)
    QTest.mousePress(scrubber, LEFT, NONE, middle)
    page.wait(lambda: abs(video.position - 1000) < 50)
    QTest.mouseMove(scrubber, QPoint(scrubber.width() // 4, 30))
    QTest.mouseRelease(scrubber, LEFT, NONE, QPoint(scrubber.width() // 4, 30))
    page.wait(lambda: abs(video.position - 500) < 50)
    assert scrubber.accessibleDescription() == "0:00 of 0:02"


def test_a_drag_of_a_playing_video_plays_on_afterwards(page: Page) -> None:
    viewer = page.show(page.add_clip(4))
    scrubber, video = viewer.controls.scrubber, viewer.stage.video
    page.wait(lambda: video.player.frames > 0)
    QTest.mousePress(scrubber, LEFT, NONE, QPoint(100, 30))
    assert not video.running
    QTest.mouseRelease(scrubber, LEFT, NONE, QPoint(100, 30))
    page.wait(lambda: video.running)


def test_the_pointer_over_the_strip_shows_a_picture_of_the_place(page: Page) -> None:
    viewer = still(page, page.add_clip(2))
    scrubber = viewer.controls.scrubber
    page.wait(lambda: len(scrubber.strip) == SAMPLES)
    QTest.mouseMove(scrubber, QPoint(200, 30))
    page.wait(lambda: viewer.findChild(Peek) is not None)
    peek = viewer.findChild(Peek)
    page.wait(peek.isVisible)
    middle = peek.mapTo(viewer, peek.card().center().toPoint()).x()
    assert abs(middle - scrubber.mapTo(viewer, QPoint(200, 0)).x()) <= 1
    assert peek.card().width() == 112
    viewer.hide()
    assert not peek.isVisible()


def test_arrow_keys_on_the_strip_move_and_home_is_the_viewers(page: Page) -> None:
    viewer = still(page, page.add_clip(4))
    scrubber, video = viewer.controls.scrubber, viewer.stage.video
    scrubber.setFocus()
    QTest.keyClick(scrubber, Qt.Key.Key_Right)
    page.wait(lambda: video.position == 1000)
    QTest.keyClick(scrubber, Qt.Key.Key_Home)
    assert video.number == 0
    assert viewer.generation is not None


# ---- how it begins ----


def test_the_player_has_the_processor_to_itself_until_its_first_frame(page: Page) -> None:
    viewer = page.show(page.add_clip())
    video = viewer.stage.video
    assert page.frames._source is None
    assert not page.frames._coming
    page.wait(lambda: video.player.frames > 0)
    page.wait(lambda: page.frames.clip is not None and len(viewer.controls.scrubber.strip) == SAMPLES)


def test_a_first_frame_that_does_not_come_is_not_waited_for(page: Page) -> None:
    viewer = page.show(page.add_clip())
    assert page.frames._source is None
    viewer.stage.video._patience.timeout.emit()
    page.wait(lambda: page.frames.clip is not None)


def test_the_player_can_be_made_ahead(page: Page) -> None:
    player = page.viewer.stage.video.player
    list(player.prepare())
    made = player._player
    assert made is not None
    page.show(page.add_clip())
    assert player._player is made


# ---- sound ----


def test_m_mutes_and_the_volume_is_used(page: Page) -> None:
    viewer = still(page, page.add_clip())
    player = viewer.stage.video.player
    QTest.keyClick(viewer, Qt.Key.Key_M)
    assert viewer.controls.sound.isChecked()
    assert player.muted
    assert viewer.controls.sound.accessibleDescription() == "Off"
    viewer.controls.volume.setValue(50)
    assert not player.muted
    viewer.controls.volume.setValue(0)
    assert player.muted


def test_without_a_sound_device_it_plays_all_the_same(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

    monkeypatch.setattr(QMediaDevices, "defaultAudioOutput", staticmethod(QAudioDevice))
    viewer = page.show(page.add_clip())
    player = viewer.stage.video.player
    page.wait(lambda: player.frames > 3)
    assert player._sound is None
    QTest.keyClick(viewer, Qt.Key.Key_M)
    assert player.muted


# ---- frames for other uses ----


def test_a_frame_is_asked_for_by_its_number(qtbot: QtBot, page: Page) -> None:
    film = page.add_clip()
    viewer = still(page, film)
    viewer.stage.video.show_number(7)
    for button, signal in ((viewer.controls.save, viewer.frame_saved), (viewer.controls.use, viewer.frame_used)):
        with qtbot.waitSignal(signal) as caught:
            QTest.mouseClick(button, LEFT)
        assert caught.args == [film, 7]
    with qtbot.waitSignal(viewer.full_wanted):
        QTest.mouseClick(viewer.controls.full, LEFT)


def test_in_full_screen_the_controls_come_with_the_pointer(page: Page) -> None:
    viewer = still(page, page.add_clip())
    viewer.set_full(full=True)
    assert not viewer.controls.isVisible()
    QTest.mouseMove(viewer.stage.video, QPoint(50, 50))
    page.wait(viewer.controls.isVisible)
    viewer._rest.timeout.emit()
    assert not viewer.controls.isVisible()


# ---- what cannot be played ----


def test_no_video_has_words(page: Page) -> None:
    path = page.home / "text.mp4"
    path.write_bytes(b"this is no film")
    viewer = page.show(page.add(a_file(path, content_type="video/mp4"), GenerationType.TEXT_TO_VIDEO))
    page.wait(viewer.stage.trouble.isVisible)
    assert viewer.stage.trouble.accessibleName() == "Cannot play this file"
    assert not viewer.controls.isVisible()


def test_a_film_cut_short_has_words_or_plays_what_there_is(page: Page) -> None:
    file = a_clip(page.home / "cut.mp4", 2)
    file.path.write_bytes(file.path.read_bytes()[:900])
    viewer = page.show(page.add(file, GenerationType.TEXT_TO_VIDEO))
    page.wait(viewer.stage.trouble.isVisible)
    assert viewer.stage.trouble.action.text() == "Open outside"


def test_an_end_without_a_frame_has_words(page: Page) -> None:
    viewer = page.show(page.add_clip())
    player = viewer.stage.video.player
    page.wait(lambda: player.frames > 0)
    player.frames = 0  # as for AV1 without hardware: nothing comes but the end
    player._on_end()
    assert viewer.stage.trouble.accessibleName() == "Cannot play this format here"


def test_leaving_lets_go_of_the_film(page: Page) -> None:
    viewer = page.show(page.add_clip())
    page.wait(lambda: viewer.stage.video.player.frames > 0)
    viewer.hide()
    assert viewer.stage.video.player._player is not None
    assert viewer.stage.video.player._player.source().isEmpty()
    assert page.frames.clip is None


def test_the_controls_fold_where_there_is_no_room(page: Page) -> None:
    viewer = still(page, page.add_clip())
    viewer.resize(1400, 700)
    assert viewer.controls.save.text() == "Save frame"
    viewer.resize(600, 600)
    assert viewer.controls.save.text() == ""
    assert viewer.controls.save.accessibleName() == "Save frame"
    viewer.controls._fold(480)
    assert not viewer.controls.volume.isVisible()
