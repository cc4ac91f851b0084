"""The compare bar held beside the design's picture of four panes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from vitrine.ui.compare.compare_bar import HEIGHT, CompareBar
from vitrine.ui.look import Look


def test_with_four_panes_everything_stands_as_drawn(look: Look, qtbot: QtBot) -> None:
    bar = CompareBar(look)
    qtbot.addWidget(bar)
    bar.resize(1440, HEIGHT)
    bar.show()
    bar.show_zoom(0.47, fits=True)
    bar.show_count(4, 4, can_swap=False)
    bar.layout().activate()  # type: ignore[union-attr]
    assert abs(bar.count.geometry().left() - 645) <= 2
    assert abs(bar.linked.geometry().left() - 1356) <= 2
    assert abs(bar.info.geometry().right() - 1427) <= 2
    assert abs(bar.count.width() - 99) <= 2
