"""The window's regions and controls lie where the design has them, to two pixels."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from opened import Opened
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from vitrine.ui.composer.shape_chips import ShapeChips
from vitrine.ui.parts.stepper import Stepper

FOUR_LINES = (
    "Still life of three hand-thrown ceramic vessels on a stone table, a ripe pear beside them, late afternoon window "
    "light, 50 mm, quiet and spare"
)
"""The prompt on the design's pictures: the field is as high as it."""
TOLERANCE = 2
"""Logical pixels, as the design asks for."""
WIDE, SMALL = QSize(1440, 900), QSize(1100, 720)

Finder = Callable[[Opened], Any]


def _shapes(opened: Opened) -> QWidget:
    return opened.composer.findChild(ShapeChips)


def _count(opened: Opened) -> QWidget:
    (count,) = [stepper for stepper in opened.composer.findChildren(Stepper) if stepper.accessibleName() == "Count"]
    return count


CONTROLS: dict[str, Finder] = {
    "sidebar": lambda opened: opened.window.sidebar,
    "search": lambda opened: opened.window.filter_bar.search,
    "panel button": lambda opened: opened.window.filter_bar.panel_button,
    "right panel": lambda opened: opened.window.panel,
    "tabs": lambda opened: opened.window.tabs,
    "output": lambda opened: opened.composer.output,
    "model": lambda opened: opened.composer.model_button,
    "drop zone": lambda opened: opened.zone(),
    "prompt": lambda opened: opened.composer.prompt,
    "shapes": _shapes,
    "count": _count,
    "batch": lambda opened: opened.composer.footer.batch,
    "generate": lambda opened: opened.generate,
}

# Measured on 01-main-dark.png and 11-main-1100x720.png; the panel's rectangle begins after its 1 px line.
AT_1440 = {
    "sidebar": (0, 0, 216, 900),
    "search": (232, 10, 286, 32),
    "panel button": (1052, 12, 28, 28),
    "right panel": (1097, 0, 343, 900),
    "tabs": (1113, 12, 311, 28),
    "output": (1113, 56, 176, 28),
    "model": (1113, 100, 311, 48),
    "drop zone": (1113, 164, 311, 56),
    "prompt": (1113, 266, 311, 118),
    "shapes": (1113, 422, 311, 44),
    "batch": (1113, 844, 40, 40),
    "generate": (1161, 844, 263, 40),
}
AT_1100 = {
    "sidebar": (0, 0, 52, 720),
    "search": (68, 10, 250, 32),
    "panel button": (736, 12, 28, 28),
    "right panel": (781, 0, 319, 720),
    "tabs": (797, 12, 287, 28),
    "output": (797, 56, 176, 28),
    "model": (797, 98, 287, 48),
    "drop zone": (797, 160, 287, 56),
    "prompt": (797, 260, 287, 104),
    "shapes": (797, 400, 287, 44),
    "batch": (797, 664, 40, 40),
    "generate": (845, 664, 239, 40),
}


@pytest.mark.parametrize(("size", "expected"), [(WIDE, AT_1440), (SMALL, AT_1100)], ids=["1440x900", "1100x720"])
def test_the_main_regions_lie_where_the_design_has_them(
    open_window: Callable[..., Opened], size: QSize, expected: dict[str, tuple[int, int, int, int]]
) -> None:
    opened = open_window()
    opened.make("Dunes at noon")  # the welcome has no filter bar
    opened.window.resize(size)
    opened.form.replace_prompt(FOUR_LINES)
    wrong: dict[str, tuple[object, object]] = {}

    def measure() -> bool:
        opened.composer.set_examples([])  # they are offered to newcomers only
        measured = {name: _rect(opened.window, CONTROLS[name](opened)).getRect() for name in expected}
        wrong.clear()
        wrong.update({name: (box, expected[name]) for name, box in measured.items() if not _near(box, expected[name])})
        return not wrong

    with contextlib.suppress(opened.qtbot.TimeoutError):
        opened.wait(measure, 5_000)
    assert not wrong, "\n".join(f"{name}: {measured}, the design has {box}" for name, (measured, box) in wrong.items())


def _near(measured: Sequence[int], wanted: Sequence[int]) -> bool:
    return all(abs(a - b) <= TOLERANCE for a, b in zip(measured, wanted, strict=True))


def _rect(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(
    ("find", "height"),
    [
        (lambda opened: opened.window.filter_bar, "bar"),
        (lambda opened: opened.generate, "control.xl"),
        (lambda opened: opened.window.tabs, "control.md"),
    ],
    ids=["filter bar", "generate", "tabs"],
)
def test_heights_are_the_tokens(open_window: Callable[..., Opened], find: Finder, height: str) -> None:
    opened = open_window()
    assert find(opened).height() == opened.app.look.theme.size[height]


def test_flat_colours_are_the_tokens(open_window: Callable[..., Opened]) -> None:
    opened = open_window()
    picture = opened.window.grab().toImage()
    theme = opened.app.look.theme
    for token, point in {
        "bg.panel": QPoint(4, 600),
        "bg.canvas": QPoint(226, 600),
        "accent": QPoint(1170, 850),
        "control": QPoint(1117, 850),
    }.items():
        assert picture.pixelColor(point) == theme.colours[token], token
