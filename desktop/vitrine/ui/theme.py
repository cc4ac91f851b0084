"""Theme: the design's tokens as values, the palette and the style sheet made from them, and the bundled fonts."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)

FONT_FACES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
STYLE_SHEET = Path(__file__).with_name("style.qss")
REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600

_TOKEN = re.compile(r"@([a-z_]+(?:\.[a-z0-9_]+)*)")
_MIN_HEIGHT = re.compile(r"min-height: (\d+)px")
_TRACKING = {"heading": -0.2, "display": -0.5}
"""Letter spacing in px (DESIGN, section 3)."""
EDGE = "line.edge"
"""The edge of a field: ``line``, in high contrast ``line.field``. Not in the file: high contrast parts it from line."""
_HIGH_CONTRAST = {
    EDGE: "line.field",
    "line.strong": "line.field",
    "line": "line.strong",
    "line.subtle": "line.strong",
    "text.3": "text.2",
}
"""What each token becomes in high contrast (DESIGN, section 9)."""
TEXT_SCALES = (90, 100, 110, 125)
"""Sizes of the interface's text in per cent."""


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale: size and line height in logical px, weight 400 to 600."""

    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Theme:
    """One appearance: colours by token, sizes and radii in logical px, durations in milliseconds."""

    name: str
    colours: Mapping[str, QColor]
    family: str
    scale: Mapping[str, TypeStyle]
    size: Mapping[str, int]
    radius: Mapping[str, int]
    motion: Mapping[str, int]
    gallery: Mapping[str, Any]
    percent: int = 100
    """Size of the text."""

    def colour(self, token: str) -> QColor:
        """Return a colour by its token, such as ``text.1``; raise KeyError for an unknown one."""
        return self.colours[token]

    def font(
        self, style: str = "body", *, weight: int | None = None, tabular: bool = False, zero: bool = False
    ) -> QFont:
        """Return a font of the scale; ``tabular`` for numbers in columns, ``zero`` for seeds, keys and paths."""
        step = self.scale[style]
        tracking = _TRACKING.get(style, 0.0)
        return QFont(_font(self.family, step.px, weight or step.weight, tracking, tabular, zero))

    def line(self, style: str = "body") -> int:
        """Return the line height of a step of the scale in logical px."""
        return self.scale[style].line

    def scaled(self, percent: int) -> Theme:
        """Return the theme with its text at ``percent``; sizes that hold no text stay."""
        if percent == 100:
            return self
        scale = {
            name: TypeStyle(round_half_up(step.px * percent), round_half_up(step.line * percent), step.weight)
            for name, step in self.scale.items()
        }
        return replace(self, scale=scale, percent=percent)

    def in_high_contrast(self) -> Theme:
        """Return the theme with stronger lines and text."""
        colours = dict(self.colours)
        colours.update({token: self.colours[stronger] for token, stronger in _HIGH_CONTRAST.items()})
        return replace(self, colours=colours)

    def palette(self) -> QPalette:
        """Return the palette for what no style rule reaches: selections, links, disabled text."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colours[token])
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colours["text.disabled"])
        return palette

    def style_sheet(self, template: str) -> str:
        """Return ``template`` with every ``@token`` replaced; raise KeyError for an unknown token."""
        grown = _MIN_HEIGHT.sub(lambda match: f"min-height: {self.grown(int(match.group(1)))}px", template)
        return _TOKEN.sub(lambda match: self.colours[match.group(1)].name(QColor.NameFormat.HexArgb), grown)

    def grown(self, px: int) -> int:
        """Return the height of what holds text: larger with larger text, never smaller than designed."""
        return round_half_up(px * max(100, self.percent))


_PALETTE = {
    QPalette.ColorRole.Window: "bg.canvas",
    QPalette.ColorRole.WindowText: "text.1",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "bg.panel",
    QPalette.ColorRole.Text: "text.1",
    QPalette.ColorRole.PlaceholderText: "text.3",
    QPalette.ColorRole.Button: "control",
    QPalette.ColorRole.ButtonText: "text.1",
    QPalette.ColorRole.BrightText: "on_danger",
    QPalette.ColorRole.ToolTipBase: "bg.raised",
    QPalette.ColorRole.ToolTipText: "text.1",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent.text",
    QPalette.ColorRole.LinkVisited: "accent.text",
    QPalette.ColorRole.Light: "line.strong",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line.subtle",
    QPalette.ColorRole.Shadow: "bg.viewer",
    QPalette.ColorRole.Accent: "accent",
}


def round_half_up(hundredths: int) -> int:
    """Return a hundredth of a whole number, halves upwards: at 110 % three sizes would else fall together."""
    return (hundredths + 50) // 100


def load_themes(resources: Path) -> dict[str, Theme]:
    """Read ``tokens.json`` once and return the themes by name (``dark`` and ``light``)."""
    tokens = json.loads((resources / "tokens.json").read_text("utf-8"))
    scale = {name: TypeStyle(**step) for name, step in tokens["font"]["scale"].items()}
    motion = {name: value for name, value in tokens["motion"].items() if isinstance(value, int)}
    return {
        name: Theme(
            name=name,
            colours={token: QColor(value) for token, value in colours.items()} | {EDGE: QColor(colours["line"])},
            family=tokens["font"]["family"],
            scale=scale,
            size=tokens["size"],
            radius=tokens["radius"],
            motion=motion,
            gallery=tokens["gallery"],
        )
        for name, colours in tokens["color"].items()
    }


def load_fonts(resources: Path) -> None:
    """Register the bundled faces; without them the system's font takes their place, with a line in the log."""
    for face in FONT_FACES:
        files = list((resources / "fonts").glob(f"{face}.*"))
        if not files or QFontDatabase.addApplicationFont(str(files[0])) < 0:
            _log.warning("bundled font %s could not be loaded", face)


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the application in a theme: the palette, the body font and one style sheet made from the template."""
    app.setPalette(theme.palette())
    app.setFont(theme.font("body"))
    app.setStyleSheet(theme.style_sheet(STYLE_SHEET.read_text("utf-8")))


@lru_cache(maxsize=128)
def _font(family: str, px: int, weight: int, tracking: float, tabular: bool, zero: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    if zero:
        font.setFeature(QFont.Tag("zero"), 1)
    return font
