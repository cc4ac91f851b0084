"""The palette's rows: what is found, in which order, and what was used last."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from vitrine.viewmodels.palette import REMEMBERED, ROW_ROLE, SHOWN_RECENT, Entry, EntryKind, Found, Palette

COMMAND, MODEL, COLLECTION = EntryKind
ENTRIES = [
    Entry(MODEL, "veo", "Veo 3 fast", "Google · video", "cpu"),
    Entry(COMMAND, "view-videos", "Videos", "Ctrl 3", "film"),
    Entry(COMMAND, "make-video", "Make a video from it", "V", "film"),
    Entry(COMMAND, "undo", "Undo", "Ctrl Z", "undo-2", "There is nothing to undo."),
    Entry(COLLECTION, "7", "Video drafts", "12", "folder"),
    Entry(MODEL, "flux", "FLUX.1 dev", "Replicate · image", "cpu"),
]


@pytest.fixture
def palette(qtbot: object) -> Palette:
    palette = Palette(lambda: ENTRIES)
    palette.tester = QAbstractItemModelTester(palette, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    palette.begin()
    return palette


def listed(palette: Palette) -> list[str]:
    return [row if isinstance(row, str) else row.entry.key for row in palette.rows]


def test_commands_then_models_then_collections(palette: Palette) -> None:
    assert listed(palette) == [
        "Commands", "view-videos", "make-video", "undo", "Models", "veo", "flux", "Collections", "7",
    ]  # fmt: skip


def test_the_best_comes_first_and_a_note_counts_for_models(palette: Palette) -> None:
    palette.search("vid")
    assert listed(palette) == ["Commands", "view-videos", "make-video", "Models", "veo", "Collections", "7"]
    first = palette.rows[1]
    assert isinstance(first, Found)
    assert first.marks == ((0, 3),)
    palette.search("  ")
    assert listed(palette)[0] == "Commands"
    palette.search("nothing like it")
    assert listed(palette) == []


def test_what_was_used_last_comes_first(palette: Palette) -> None:
    palette.use(ENTRIES[5])
    palette.use(ENTRIES[2])
    palette.begin()
    assert listed(palette)[:4] == ["Recent", "make-video", "flux", "Commands"]
    assert listed(palette).count("flux") == 1
    palette.search("vid")
    assert listed(palette)[:3] == ["Commands", "view-videos", "make-video"]
    palette.search("o")
    found = [row for row in palette.rows if isinstance(row, Found)]
    assert found[0].entry.key == "make-video" or "undo" not in [row.entry.key for row in found]


def test_what_cannot_be_used_stands_last_and_never_among_the_recent(palette: Palette) -> None:
    palette.use(ENTRIES[3])
    palette.begin()
    assert "Recent" not in listed(palette)
    palette.search("undo")
    row = palette.rows[1]
    assert isinstance(row, Found)
    assert palette.index(1).data(ROW_ROLE).entry.reason == "There is nothing to undo."


def test_what_was_used_is_kept_and_a_damaged_memory_is_no_trouble(palette: Palette) -> None:
    for number in range(30):
        palette.use(Entry(COMMAND, f"c{number}", "x"))
    assert len(palette.recent) == REMEMBERED
    palette.recall([None, 3, "command:make-video", "model:gone", ENTRIES[0].id])
    palette.begin()
    assert listed(palette)[:3] == ["Recent", "make-video", "veo"]
    assert SHOWN_RECENT >= 2


def test_stepping_leaves_headings_out_and_goes_around(palette: Palette) -> None:
    first = palette.step(-1, 1)
    assert first == 1
    assert palette.step(first, -1) == len(palette.rows) - 1
    assert palette.step(3, 1) == 5
    palette.search("nothing like it")
    assert palette.step(-1, 1) == -1
