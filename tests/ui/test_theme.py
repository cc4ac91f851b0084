"""Tokens become colours, fonts, a palette and a style sheet; icons take a token's colour."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitrine.paths import resources
from vitrine.ui import theme as themes
from vitrine.ui.look import Look
from vitrine.ui.theme import EDGE, STYLE_SHEET, Theme

SURFACES = ("bg.canvas", "bg.panel", "bg.raised", "control", "field", "row.hover")
TEXT_PAIRS = [
    *(
        (text, surface, 4.5)
        for text in ("text.1", "text.2")
        for surface in (*SURFACES, "control.hover", "row.selected")
    ),
    *(("text.3", surface, 4.5) for surface in ("bg.canvas", "bg.panel", "bg.raised", "field")),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent.hover", 4.5),
    ("on_accent", "accent.pressed", 4.5),
    ("accent.text", "accent.subtle", 4.5),
    ("accent.text", "row.selected", 4.5),
    ("danger", "danger.subtle", 4.5),
    ("danger", "tile.empty", 4.5),
    ("warning", "warning.subtle", 4.5),
    ("on_danger", "danger.solid", 4.5),
    ("focus", "bg.canvas", 3.0),
]


def luminance(colour: QColor) -> float:
    """Return the relative luminance (WCAG 2.1)."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio (WCAG 2.1)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(scope="module")
def loaded() -> dict[str, Theme]:
    return themes.load_themes(resources())


@pytest.mark.parametrize("name", ["dark", "light"])
def test_every_colour_of_the_file_is_a_token(loaded: dict[str, Theme], name: str) -> None:
    tokens = json.loads((resources() / "tokens.json").read_text("utf-8"))["color"][name]
    assert set(loaded[name].colours) == {*tokens, EDGE}
    for token, value in tokens.items():
        assert loaded[name].colour(token) == QColor(value)
        assert loaded[name].colour(token).isValid()


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize(("text", "ground", "least"), TEXT_PAIRS)
def test_text_can_be_read(loaded: dict[str, Theme], name: str, text: str, ground: str, least: float) -> None:
    assert contrast(loaded[name].colour(text), loaded[name].colour(ground)) >= least


def test_an_unknown_token_is_an_error(loaded: dict[str, Theme]) -> None:
    with pytest.raises(KeyError):
        loaded["dark"].colour("text.9")
    with pytest.raises(KeyError):
        loaded["dark"].style_sheet("QWidget { color: @text.9; }")


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_template_is_filled_completely(loaded: dict[str, Theme], name: str) -> None:
    filled = loaded[name].style_sheet(STYLE_SHEET.read_text("utf-8"))
    assert "@" not in filled
    assert loaded[name].colour("accent").name(QColor.NameFormat.HexArgb) in filled


def test_tokens_end_where_the_rule_goes_on(loaded: dict[str, Theme]) -> None:
    dark = loaded["dark"]
    assert dark.style_sheet("a{b:@control;c:@control.hover}") == "a{b:#ff2b2b2b;c:#ff343434}"


def test_the_application_wears_the_theme(themed: Look) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert app.palette().color(QPalette.ColorRole.Window) == themed.colour("bg.canvas")
    assert app.palette().color(QPalette.ColorRole.Highlight) == themed.colour("accent")
    assert app.font().pixelSize() == 13
    assert themed.colour("bg.panel").name(QColor.NameFormat.HexArgb) in app.styleSheet()


def test_the_bundled_typeface_is_used(look: Look) -> None:
    for style, step in look.theme.scale.items():
        font = look.font(style)
        info = QFontInfo(font)
        assert (info.family(), info.pixelSize()) == ("Inter", step.px)
        assert font.hintingPreference() == QFont.HintingPreference.PreferNoHinting
        assert info.weight() == step.weight


def test_numbers_take_equal_widths(look: Look) -> None:
    from PySide6.QtGui import QFontMetricsF

    tabular = QFontMetricsF(look.font("caption", tabular=True))
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("8888")
    proportional = QFontMetricsF(look.font("caption"))
    assert proportional.horizontalAdvance("1111") < proportional.horizontalAdvance("8888")


def test_a_font_handed_out_can_be_changed_safely(look: Look) -> None:
    look.font().setPixelSize(40)
    assert look.font().pixelSize() == 13


def test_missing_fonts_are_named_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "fonts").mkdir()
    themes.load_fonts(tmp_path)
    assert [record.levelname for record in caplog.records] == ["WARNING"] * 3
    assert "Inter-Medium" in caplog.text
    caplog.clear()


def test_choosing_a_theme_tells_once(look: Look, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose("light")
    assert look.theme.name == "light"
    with qtbot.assertNotEmitted(look.changed):
        look.choose("light")
    with pytest.raises(KeyError):
        look.choose("sepia")
    assert look.choice == "light"


def test_following_the_system_is_a_choice(look: Look) -> None:
    look.choose("system")
    assert look.choice == "system"
    assert look.theme.name in ("dark", "light")


def test_reduced_motion_takes_all_durations_away(look: Look) -> None:
    assert look.duration("slow") == 0
    look.reduced_motion = False
    assert look.duration("slow") == 200


def test_every_icon_renders_in_its_token(themed: Look) -> None:
    tint = themed.colour("accent").rgb() & 0xFFFFFF
    for file in sorted((resources() / "icons").glob("*.svg")):
        image = themed.icons.pixmap(file.stem, "accent", 32, 2.0).toImage()
        assert (image.width(), image.devicePixelRatio()) == (64, 2.0), file.stem
        solid = {image.pixel(x, y) & 0xFFFFFF for x in range(64) for y in range(64) if image.pixel(x, y) >> 24 == 255}
        assert tint in solid, file.stem


def test_icons_are_kept_and_unknown_ones_refused(look: Look) -> None:
    assert look.icons.pixmap("star", "text.1") is look.icons.pixmap("star", "text.1")
    assert look.icons.pixmap("star", "text.1", filled=True) is not look.icons.pixmap("star", "text.1")
    with pytest.raises(FileNotFoundError):
        look.icons.pixmap("no-such-icon", "text.1")
    with pytest.raises(KeyError):
        look.icons.pixmap("star", "text.9")


def test_a_filled_star_is_filled(look: Look) -> None:
    def centre(filled: bool) -> int:
        return look.icons.pixmap("star", "accent", 32, filled=filled).toImage().pixel(16, 16) >> 24

    assert (centre(False), centre(True)) == (0, 255)


def test_the_application_starts_in_fusion() -> None:
    program = (
        "from vitrine.ui.look import make_application\n"
        "app = make_application(['vitrine'])\n"
        "print(app.style().name(), app.arguments()[1:])"
    )
    root = Path(themes.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True, timeout=60
    )
    assert done.stdout.strip() == "fusion []", done.stderr


def test_the_shell_imports_nothing_heavy() -> None:
    program = (
        "import sys, vitrine.ui.shell.shell\n"
        "heavy = {'PySide6.QtMultimedia', 'PySide6.QtSvg', 'PySide6.QtNetwork', 'boto3', 'requests', 'keyring',"
        " 'av', 'numpy', 'PIL', 'peewee', 'vitrine.workers', 'vitrine.library'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    root = Path(themes.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=root, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]", done.stderr
