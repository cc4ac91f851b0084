"""One decode gives a file's facts and its thumbnail, the same facts that a slow and careful look finds."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image
from PySide6.QtGui import QImage

import hostile_files as hostile
from vitrine import media
from vitrine.errors import DamagedMedia, MediaMissing, MediaTooLarge, UnsupportedMedia
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.workers import picture_maker
from vitrine.workers.picture_maker import examine, make_and_keep, make_thumbnail

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(data: bytes, name: str = "file.bin") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


SOUND = {
    "jpeg": lambda: hostile.encoded("JPEG", hostile.picture(900, 600)),
    "progressive": lambda: hostile.encoded("JPEG", hostile.picture(900, 600), progressive=True),
    "cmyk": lambda: hostile.encoded("JPEG", hostile.picture(900, 600, "CMYK")),
    "turned": lambda: hostile.turned("JPEG", 6, hostile.picture(900, 600)),
    "png": lambda: hostile.encoded("PNG", hostile.picture(900, 600)),
    "alpha": lambda: hostile.encoded("PNG", hostile.picture(900, 600, "RGBA")),
    "palette": lambda: hostile.encoded("PNG", hostile.picture(900, 600).quantize(16)),
    "16 bits": lambda: hostile.png_16_bit(300, 200),
    "webp": lambda: hostile.encoded("WEBP", hostile.picture(900, 600)),
    "webp alpha": lambda: hostile.encoded("WEBP", hostile.picture(900, 600, "RGBA")),
    "webp animation": lambda: hostile.animated("WEBP"),
    "gif": lambda: hostile.animated("GIF"),
    "apng": lambda: hostile.animated("PNG"),
    "avif": lambda: hostile.encoded("AVIF", hostile.picture(900, 600)),
    "tiff": lambda: hostile.turned("TIFF", 8, hostile.picture(900, 600)),
    "bmp": lambda: hostile.encoded("BMP", hostile.picture(900, 600)),
    "polyglot": hostile.polyglot,
}


@pytest.mark.parametrize("kind", SOUND)
def test_the_facts_are_those_of_an_inspection(write: Write, kind: str) -> None:
    path = write(SOUND[kind]())
    careful = media.inspect(path)
    found, ((height, data),) = examine(path)
    assert (found.path, found.sha256, found.size) == (path, careful.sha256, careful.size)
    assert (found.content_type, found.extension) == (careful.content_type, careful.extension)
    assert (found.width, found.height, found.duration) == (careful.width, careful.height, careful.duration)
    pairs = zip(channels(found.average_colour), channels(careful.average_colour), strict=True)
    assert all(abs(one - other) <= 6 for one, other in pairs), (found.average_colour, careful.average_colour)
    assert found.preview_hash[0] == careful.preview_hash[0]  # as many components, the same way round
    thumbnail = QImage.fromData(data)
    assert height == 192
    assert thumbnail.height() == min(192, found.height)
    assert thumbnail.width() / thumbnail.height() == pytest.approx(found.width / found.height, rel=0.02)


def test_a_video_is_opened_once_for_facts_and_poster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import av

    path = hostile.clip(tmp_path / "a.mp4", rotation=90)
    careful = media.inspect(path)
    opened: list[object] = []
    plain = av.open
    monkeypatch.setattr(av, "open", lambda *args, **more: opened.append(args) or plain(*args, **more))
    found, ((_, data),) = examine(path)
    assert len(opened) == 1
    assert (found.width, found.height, found.duration) == (careful.width, careful.height, careful.duration)
    pairs = zip(channels(found.average_colour), channels(careful.average_colour), strict=True)
    assert all(abs(one - other) <= 2 for one, other in pairs)
    assert found.duration == pytest.approx(1.0, abs=0.1)
    assert (QImage.fromData(data).width(), QImage.fromData(data).height()) == (96, 160)


def test_a_known_hash_is_taken_and_an_unknown_one_made(write: Write) -> None:
    data = hostile.encoded("JPEG", hostile.picture(900, 600))
    path = write(data)
    assert examine(path)[0].sha256 == hashlib.sha256(data).hexdigest()
    assert examine(path, "ab" * 32)[0].sha256 == "ab" * 32


def test_the_usual_formats_are_decoded_once(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_maker, "examine_slowly", lambda *_args, **_more: pytest.fail("decoded by Pillow, too"))
    for kind in ("jpeg", "cmyk", "turned", "png", "alpha", "palette", "16 bits", "webp", "webp alpha"):
        examine(write(SOUND[kind]()))


@pytest.mark.qt_log_ignore("libpng", "Corrupt JPEG", "imageio")
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF"])
def test_what_is_cut_short_is_refused(write: Write, format: str) -> None:
    data = hostile.encoded(format, hostile.picture(300, 200))
    for place in hostile.cuts(data, 6):
        with pytest.raises((DamagedMedia, UnsupportedMedia)):
            examine(write(data[:place]))


@pytest.mark.qt_log_ignore("libpng", "Corrupt JPEG", "imageio")
def test_strangers_and_bombs_are_refused_and_quickly(write: Write, tmp_path: Path) -> None:
    for content, _ in hostile.STRANGERS.values():
        with pytest.raises(UnsupportedMedia):
            examine(write(content, "picture.jpg"))
    with pytest.raises(MediaMissing):
        examine(tmp_path / "gone.png")
    with pytest.raises(UnsupportedMedia):
        examine(tmp_path)
    for bomb in (hostile.png_header_bomb, hostile.png_bomb):
        with pytest.raises((DamagedMedia, MediaTooLarge)):
            examine(write(bomb()))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "picture.png")
    with pytest.raises(UnsupportedMedia):
        examine(tmp_path / "picture.png")


def test_a_picture_too_heavy_to_decode_has_facts_and_no_thumbnail(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vitrine.media.pictures.DECODE_PIXELS", 1000)
    monkeypatch.setattr(picture_maker, "DECODE_PIXELS", 1000)
    found, thumbnails = examine(write(hostile.encoded("PNG")))
    assert (found.width, found.height, found.average_colour) == (96, 64, "")
    assert thumbnails == ()


def test_make_and_keep_keeps_it_under_the_name(write: Write, tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path / "thumbnails.db")
    try:
        found = make_and_keep(store, "job-0", write(SOUND["jpeg"]()), height=384)
        kept = store.get("job-0", 384)
        assert kept is not None
        assert (found.width, QImage.fromData(kept).width()) == (900, 576)
        assert store.get("job-0", 192) is None
    finally:
        store.close()


def test_a_film_that_begins_in_the_dark_shows_a_later_frame(tmp_path: Path) -> None:
    path = tmp_path / "fade.mp4"
    with_dark = _film(path, [0] * 20 + [200] * 40)
    image = make_thumbnail(with_dark, 64)
    assert image is not None
    assert image.pixelColor(40, 30).lightness() > 120
    assert channels(media.inspect(path).average_colour)[0] > 120


def test_a_film_that_is_dark_throughout_shows_its_first_frame(tmp_path: Path) -> None:
    image = make_thumbnail(_film(tmp_path / "night.mp4", [4] * 30), 64)
    assert image is not None
    assert image.pixelColor(40, 30).lightness() < 40


def _film(path: Path, greys: list[int]) -> Path:
    from typing import Any

    import av

    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("libx264", rate=30, options={"g": "10"})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for grey in greys:
            frame = av.VideoFrame.from_image(Image.new("RGB", (96, 64), (grey, grey, grey)))
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path
