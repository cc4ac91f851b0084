"""Files that cannot be shown: words, what to do, and nothing that breaks; huge ones are decoded smaller."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from viewer_page import COLOURS, Page, a_picture

from samples import a_file
from vitrine.domain.generation import GenerationType
from vitrine.errors import DamagedMedia, MediaMissing, MediaTooLarge, UnsupportedMedia
from vitrine.viewmodels.image_reading import WHOLE_PIXELS, read_image

# Said once in a process by Qt's multimedia part, on a machine without a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)


class Opener(QObject):
    """Stands for the computer's other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


def test_a_damaged_file_has_words_and_a_way_out(page: Page) -> None:
    file = a_picture(page.home / "a.png", COLOURS[0])
    file.path.write_bytes(file.path.read_bytes()[:200])
    viewer = page.show(page.add(file))
    page.wait(viewer.stage.trouble.isVisible)
    assert viewer.stage.trouble.accessibleName()
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    QTest.mouseClick(viewer.stage.trouble.action, Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in opener.opened] == [str(file.path)]


def test_a_missing_file_has_words_and_can_be_looked_for(qtbot: QtBot, page: Page) -> None:
    viewer = page.show(page.add(a_file(page.home / "gone.png")))
    trouble = viewer.stage.trouble
    page.wait(trouble.isVisible)
    assert trouble.accessibleName() == "File is missing"
    assert trouble.action.text() == "Locate…"
    assert not viewer.bar.zoom.isEnabled()
    with qtbot.waitSignal(viewer.help_wanted) as caught:
        QTest.mouseClick(trouble.action, Qt.MouseButton.LeftButton)
    assert caught.args == ["locate"]
    video = page.add(a_file(page.home / "gone.mp4", content_type="video/mp4"), GenerationType.TEXT_TO_VIDEO)
    viewer.open(video)
    page.wait(lambda: viewer.stage.in_trouble and trouble.accessibleName() == "File is missing")


def test_a_missing_file_that_is_in_the_bucket_can_be_brought_back(qtbot: QtBot, page: Page) -> None:
    result = page.add(a_file(page.home / "gone.png"))
    result = page.library.results.record_stored(result, "s3:mira-studio", "k", "u")
    viewer = page.show(result)
    trouble = viewer.stage.trouble
    page.wait(trouble.isVisible)
    assert "mira-studio" in trouble.accessibleDescription()
    for button, wanted in ((trouble.action, "fetch"), (trouble.second, "locate")):
        with qtbot.waitSignal(viewer.help_wanted) as caught:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert caught.args == [wanted]


def test_after_trouble_the_next_picture_is_shown(page: Page) -> None:
    good = page.add(a_picture(page.home / "a.png", COLOURS[0]))
    bad = page.home / "b.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    viewer = page.show(page.add(a_file(bad)))
    page.wait(viewer.stage.trouble.isVisible)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.generation == good
    page.wait(lambda: viewer.stage.image.is_whole)
    assert not viewer.stage.in_trouble


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
    assert side * side > WHOLE_PIXELS
    path = tmp_path / "huge.jpg"
    Image.new("L", (side, side), 90).save(path, quality=20)
    loaded = read_image("huge", path)
    assert loaded.reduced
    assert (loaded.width, loaded.height) == (side, side)
    assert loaded.levels[0].width() * loaded.levels[0].height() <= WHOLE_PIXELS
    bomb = tmp_path / "bomb.png"
    Image.new("1", (20_000, 10_000)).save(bomb)
    with pytest.raises((MediaTooLarge, DamagedMedia)):
        read_image("bomb", bomb)


def test_levels_halve_down_to_the_screen(tmp_path: Path) -> None:
    loaded = read_image("a", a_picture(tmp_path / "a.png", COLOURS[1], 4200, 2100).path)
    assert [level.width() for level in loaded.levels] == [4200, 2100, 1050]
    assert not loaded.reduced
