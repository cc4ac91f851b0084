"""The shipped typeface, icons and tokens are what the styles count on."""

import json
import re

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from vitrine.paths import resources

FONTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
ICONS = sorted((resources() / "icons").glob("*.svg"))


@pytest.fixture(scope="module")
def inter(qapp):
    numbers = [QFontDatabase.addApplicationFont(str(resources() / f"fonts/Inter-{name}.ttf")) for name in FONTS]
    assert -1 not in numbers
    yield
    for number in numbers:
        QFontDatabase.removeApplicationFont(number)


def _font(weight, tag=None):
    font = QFont("Inter")
    font.setPixelSize(40)
    font.setWeight(QFont.Weight(weight))
    if tag:
        font.setFeature(QFont.Tag(tag), 1)
    return font


def _picture(font, text):
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen("white")
    painter.setFont(font)
    painter.drawText(4, 46, text)
    painter.end()
    return image


@pytest.mark.usefixtures("inter")
def test_the_three_weights_are_one_family_and_differ():
    infos = [QFontInfo(_font(weight)) for weight in FONTS.values()]
    assert [info.family() for info in infos] == ["Inter"] * 3
    assert [info.weight() for info in infos] == list(FONTS.values())
    light, medium, bold = (_picture(_font(weight), "Hamburg") for weight in FONTS.values())
    assert light != medium != bold


@pytest.mark.usefixtures("inter")
@pytest.mark.parametrize("weight", FONTS.values())
def test_tabular_figures_are_equally_wide(weight):
    plain, tabular = QFontMetricsF(_font(weight)), QFontMetricsF(_font(weight, "tnum"))
    assert plain.horizontalAdvance("1111") != plain.horizontalAdvance("8888")
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("8888")


@pytest.mark.usefixtures("inter")
@pytest.mark.parametrize("weight", FONTS.values())
def test_the_zero_can_be_slashed(weight):
    assert _picture(_font(weight), "0") != _picture(_font(weight, "zero"), "0")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", FONTS)
def test_the_interface_texts_have_their_glyphs(name):
    font = QRawFont(str(resources() / f"fonts/Inter-{name}.ttf"), 13)
    assert [c for c in "AZaz09äßéŁ·…’“”–×$€£→↑" if not font.supportsCharacter(ord(c))] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_renders_in_the_colour_it_is_given(path):
    text = path.read_text("utf-8")
    assert "currentColor" in text
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", "#4FC1B0").encode()))
    assert renderer.isValid()
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    solid = {image.pixel(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255}
    assert QColor("#4FC1B0").rgb() in solid


def test_no_icon_reaches_outside_its_file():
    foreign = re.compile(r"<script|href|url\(|<!ENTITY|<image|(?<!xmlns=\")https?://(?!www\.w3\.org)", re.IGNORECASE)
    assert len(ICONS) == 96
    assert [path.name for path in ICONS if foreign.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_every_colour_is_a_colour_and_both_themes_have_the_same(theme):
    colours = json.loads((resources() / "tokens.json").read_text("utf-8"))["color"]
    assert colours["dark"].keys() == colours["light"].keys()
    assert [name for name, value in colours[theme].items() if not QColor(value).isValid()] == []
    assert [n for n, v in colours[theme].items() if (QColor(v).alpha() < 255) != n.endswith("scrim")] == []


def test_the_licences_are_shipped_beside_what_they_cover():
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts/OFL.txt").read_text("utf-8")
    icons = (resources() / "icons/LICENSE.txt").read_text("utf-8")
    assert "ISC License" in icons
    assert "Cole Bemis" in icons
