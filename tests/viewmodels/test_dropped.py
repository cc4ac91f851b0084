"""What was dropped or pasted: results before files, files before data, data before pixels, addresses last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from forms import png
from vitrine.errors import UnsupportedMedia
from vitrine.viewmodels.dropped import MOST_FILES, encode_png, may_hold_input, read
from vitrine.viewmodels.gallery import RESULT_MIME

pytestmark = pytest.mark.usefixtures("qapp")


def an_image() -> QImage:
    image = QImage(8, 6, QImage.Format.Format_ARGB32)
    image.fill(QColor(10, 20, 30, 40))
    return image


def test_results_come_before_their_files(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    mime.setData(RESULT_MIME, b"01ab-0\n01ab-1\n\n")
    assert may_hold_input(mime)
    assert read(mime).results == ("01ab-0", "01ab-1")


def test_files_with_any_name(tmp_path: Path) -> None:
    paths = [tmp_path / "a b.png", tmp_path / "ü% #1.jpg", tmp_path / "写真.webp"]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert read(mime).files == tuple(paths)


def test_no_more_files_than_anyone_means() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/tmp/{n}.png") for n in range(5000)])
    assert len(read(mime).files) == MOST_FILES


def test_picture_data_is_taken_as_it_is_with_the_name_of_its_address() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/art/vase%2F..%2Fx.png?token=secret")])
    mime.setData("image/png", png())
    dropped = read(mime)
    assert dropped.data == png()
    assert dropped.name.endswith(".png")
    assert "/" not in dropped.name
    assert "secret" not in dropped.name


def test_pixels_become_a_png(qapp: QApplication) -> None:
    mime = QMimeData()
    mime.setImageData(an_image())
    dropped = read(mime)
    assert dropped.image is not None or dropped.data
    back = QImage.fromData(encode_png(an_image()))
    assert back.pixelColor(3, 3) == QColor(10, 20, 30, 40)


def test_pixels_that_are_none_are_refused() -> None:
    with pytest.raises(UnsupportedMedia):
        encode_png(QImage())


def test_an_address_alone_is_a_link() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/vase.png")])
    assert read(mime).link


@pytest.mark.parametrize("make", ["nothing", "text", "empty names", "strange scheme"])
def test_what_holds_no_input_is_falsy(make: str) -> None:
    mime = QMimeData()
    if make == "text":
        mime.setText("a quiet valley")
    elif make == "empty names":
        mime.setData(RESULT_MIME, b"\n \n")
    elif make == "strange scheme":
        mime.setUrls([QUrl("mailto:me@example.com")])
    assert not read(mime)
