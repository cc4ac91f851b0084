"""Reading pictures: as large as they are seen first, whole then, turned as their file says, parts of huge ones."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage

from vitrine.errors import DamagedMedia, MediaMissing, MediaTooLarge, UnsupportedMedia
from vitrine.viewmodels import image_reading
from vitrine.viewmodels.image_reading import fitted, read_first, read_image, read_part, read_rest

ROOM = (500.0, 400.0)
FORMATS = ("jpg", "png", "webp", "tiff", "bmp", "gif", "avif")


def a_scene(width: int, height: int) -> Image.Image:
    """Return a picture whose four corners differ."""
    scene = Image.new("RGB", (width, height), "#204060")
    for colour, left, top in (("#ff0000", 0, 0), ("#00ff00", width // 2, 0), ("#0000ff", 0, height // 2)):
        scene.paste(colour, (left, top, left + width // 2, top + height // 2))
    return scene


def saved(path: Path, width: int = 1500, height: int = 1200, turn: int = 1) -> Path:
    exif = Image.Exif()
    exif[0x0112] = turn
    options = {"exif": exif, "quality": 95} if path.suffix == ".jpg" else {}
    a_scene(width, height).save(path, **options)
    return path


def near(image: QImage, x: int, y: int) -> str:
    """Return which of the scene's colours is at a point, whatever a lossy format made of it."""
    colour = image.pixelColor(x, y)
    strong = {name: value > 128 for name, value in (("r", colour.red()), ("g", colour.green()), ("b", colour.blue()))}
    return "".join(name for name, is_strong in strong.items() if is_strong)


@pytest.mark.parametrize("extension", FORMATS)
def test_the_first_view_has_the_size_that_is_seen(tmp_path: Path, extension: str) -> None:
    path = saved(tmp_path / f"a.{extension}")
    first = read_first("a", path, lambda: ROOM)
    assert first.levels[-1].size() == fitted(1500, 1200, ROOM) == QSize(500, 400)
    assert (first.width, first.height) == (1500, 1200)
    assert first.unfinished
    assert len(first.levels) == (1 if extension == "jpg" else 2)
    rest = read_rest(first, path)
    assert [level.width() for level in rest.levels] == [1500, 750, 500]
    assert (rest.reduced, rest.unfinished) == (False, False)
    assert [near(rest.levels[0], *at) for at in ((10, 10), (1490, 10), (10, 1190))] == ["r", "g", "b"]
    assert all(level.format() is QImage.Format.Format_RGB32 for level in rest.levels)


def test_a_jpeg_that_is_seen_nearly_whole_is_decoded_once(tmp_path: Path) -> None:
    first = read_first("a", saved(tmp_path / "a.jpg", 600, 480), lambda: ROOM)
    assert [level.width() for level in first.levels] == [600, 500]
    assert not first.unfinished


def test_a_small_picture_has_one_level_and_is_finished(tmp_path: Path) -> None:
    first = read_first("a", saved(tmp_path / "a.png", 300, 200), lambda: ROOM)
    assert [level.width() for level in first.levels] == [300]
    assert not first.unfinished


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_turned_jpeg_is_upright_in_every_view_and_part(tmp_path: Path, turn: int) -> None:
    path = saved(tmp_path / "a.jpg", 1600, 1200, turn)
    whole = read_image("a", path)
    size = QSize(1200, 1600) if turn >= 5 else QSize(1600, 1200)
    assert QSize(whole.width, whole.height) == whole.levels[0].size() == size
    first = read_first("a", path, lambda: ROOM)
    assert first.levels[0].size() == fitted(size.width(), size.height(), ROOM)
    corner = QRect(size.width() - 300, 20, 280, 200)
    for image, x, y in (
        (first.levels[0], first.levels[0].width() - 5, 5),
        (read_part(path, corner), 100, 100),
    ):
        assert near(image, x, y) == near(whole.levels[0], size.width() - 100, 100)
    assert read_part(path, corner).size() == corner.size()


@pytest.mark.parametrize("extension", FORMATS)
def test_a_picture_over_the_bound_is_kept_reduced_and_its_parts_are_not(
    tmp_path: Path, extension: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_reading, "WHOLE_PIXELS", 1_000_000)
    path = saved(tmp_path / f"a.{extension}", 2400, 1600)
    first = read_first("a", path, lambda: ROOM)
    rest = read_rest(first, path)
    for loaded in (rest, read_image("a", path)):
        assert loaded.reduced
        assert (loaded.width, loaded.height) == (2400, 1600)
        assert loaded.levels[0].size() == QSize(1200, 800)
        assert not loaded.unfinished
    part = read_part(path, QRect(1150, 700, 100, 200))
    assert part.size() == QSize(100, 200)
    assert [near(part, *at) for at in ((10, 20), (90, 20), (10, 180))] == ["r", "g", "b"]


def test_transparency_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (1200, 1100), (10, 20, 30, 128)).save(path)
    rest = read_rest(read_first("a", path, lambda: ROOM), path)
    assert all(level.format() is QImage.Format.Format_ARGB32_Premultiplied for level in rest.levels)


def test_a_progressive_jpeg_that_can_only_be_decoded_together_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    a_scene(1500, 1200).save(path, progressive=True)
    monkeypatch.setattr(image_reading, "WHOLE_PIXELS", 1_000_000)
    monkeypatch.setattr("vitrine.media.pictures.DECODE_PIXELS", 1_000_000)
    for read in (lambda: read_first("a", path, lambda: ROOM), lambda: read_image("a", path)):
        with pytest.raises(MediaTooLarge):
            read()


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (20_000, 10_000)).save(path)
    with pytest.raises((MediaTooLarge, DamagedMedia)):
        read_first("a", path, lambda: ROOM)


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing):
        read_first("a", tmp_path / "none.png", lambda: ROOM)
    text = tmp_path / "a.png"
    text.write_bytes(b"%PDF-1.7 not a picture at all")
    with pytest.raises(UnsupportedMedia):
        read_first("a", text, lambda: ROOM)
    written = io.BytesIO()
    a_scene(400, 300).save(written, "PNG")
    text.write_bytes(written.getvalue()[:200])
    with pytest.raises(DamagedMedia):
        read_first("a", text, lambda: ROOM)
