"""The pictures of the window's pages: selection, viewer, compare, sharing, queue, statistics, settings, first run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from prepare import REPLICATE
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication
from results import CREST, FJORD, VESSELS
from scenes_live import fill_in, send
from stage import WIDE, Stage, opened

from vitrine.domain.generation import Generation
from vitrine.ui.dialogs.share_dialog import CUSTOM, ShareDialog
from vitrine.ui.settings.settings_providers import ProvidersSection
from vitrine.ui.statistics.column_chart import ColumnChart
from vitrine.viewmodels.comparing import Verdict

_SELECT = QItemSelectionModel.SelectionFlag.Select


def selection(qt: QApplication, home: Path, path: Path) -> None:
    """Filters on, three selected, the selection bar, the Details tab."""
    with opened(qt, home, WIDE, spend_day_limit=10.0) as stage:
        stage.window.filter_bar.search.setText("light")
        stage.window.filter_bar.search.returnPressed.emit()
        stage.settle()
        stage.window.show_tab("details")
        choose(stage, [row for row in range(stage.models.gallery.rowCount()) if row in (0, 1, 3)])
        stage.settle()
        stage.grab(path, WIDE)


def viewer_image(qt: QApplication, home: Path, path: Path) -> None:
    """A picture at Fit with the inspector."""
    _viewer(qt, home, path, FJORD)


def viewer_video(qt: QApplication, home: Path, path: Path) -> None:
    """A video with the frame strip and the filmstrip."""
    _viewer(qt, home, path, CREST)


def _viewer(qt: QApplication, home: Path, path: Path, prompt: str) -> None:
    with opened(qt, home, WIDE, autoplay=False) as stage:
        result = made(stage, prompt)[0]
        share_links(stage, [row_of(stage, result)], 168)
        if prompt == FJORD:
            stage.models.organise.star([result], True)
        stage.desk.open_viewer(result)
        stage.settle()
        stage.pass_time(2.0)
        stage.desk.looking.viewer.stage.show_circles(shown=prompt == FJORD)
        stage.grab(path, WIDE)


def compare_two(qt: QApplication, home: Path, path: Path) -> None:
    """Two of four at 150 %, with the navigators and what differs."""
    with _comparing(qt, home) as (stage, page):
        page.bar.count.choose("2")
        stage.pass_time(0.5)
        page.area.zoom_by(4)
        stage.pass_time(1.0)
        stage.grab(path, WIDE)


def compare_four(qt: QApplication, home: Path, path: Path) -> None:
    """Four up: the first kept, the last rejected, the second active."""
    with _comparing(qt, home) as (stage, page):
        page.judge(Verdict.KEEP, 0)
        page.judge(Verdict.REJECT, 3)
        page.activate(1)
        stage.pass_time(1.0)
        stage.grab(path, WIDE)


@contextmanager
def _comparing(qt: QApplication, home: Path) -> Iterator[tuple[Stage, Any]]:
    with opened(qt, home, WIDE) as stage:
        choose(stage, [row_of(stage, result) for result in made(stage, VESSELS)[:4]])
        stage.window.command("compare").trigger()
        stage.settle()
        stage.pass_time(0.5)
        yield stage, stage.desk.examining.page


def share(qt: QApplication, home: Path, path: Path) -> None:
    """Three results as one gallery page."""
    with opened(qt, home, WIDE, share_hours=168) as stage:
        for prompt, hours in (("Hot-air balloons over misty hills at sunrise", 168),
                              ("Profile portrait, rim light in cold teal, black ground, film still", 1),
                              (CREST, 72)):  # fmt: skip
            share_links(stage, [row_of(stage, made(stage, prompt)[0])], hours)
        stage.window.show_tab("details")
        share_links(stage, [row_of(stage, result) for result in made(stage, VESSELS)[:3]], 168, close=False)
        stage.grab(path, WIDE)


def share_links(stage: Stage, rows: Sequence[int], hours: int, *, close: bool = True) -> None:
    """Make links to the results in these rows, through the dialog."""
    stage.desk.gallery.selectionModel().clearSelection()
    choose(stage, rows)
    stage.window.command("share").trigger()
    stage.settle()
    dialog: Any = next(sheet for sheet in stage.window.findChildren(ShareDialog) if sheet.isVisible())
    if hours in (1, 24, 168):
        dialog.choice.choose(str(hours))
    else:
        dialog.choice.choose(CUSTOM)
        dialog.unit.choose("days")
        dialog.number.set_value(hours // 24)
    dialog.confirm()
    stage.pass_time(0.3)
    if not dialog.right.shared and not stage.models.sharing.busy:  # the first link ever is asked about once
        dialog.confirm()
    stage.wait(lambda: dialog.right.shared, "the link")
    stage.pass_time(1.0)
    if close:
        dialog.dismiss()
        stage.pass_time(0.2)


def queue(qt: QApplication, home: Path, path: Path) -> None:
    """The drawer with a job in every state, the bucket away."""
    with opened(
        qt, home, WIDE, window={"drawer_height": 424}, jobs_at_once=2, jobs_per_provider=2, spend_day_limit=10.0
    ) as stage:
        assert stage.line is not None
        stage.order({"on": "create", "do": "fail", "error": "NSFW content detected. Try a different prompt."})
        send(stage, "Wide shot of the harbour with a crowd", "1:1")
        stage.wait(lambda: stage.models.queue.running == 0, "the declined")
        stage.line.cut = True
        send(stage, VESSELS, "5:4")
        stage.wait(lambda: any(job.held for job in stage.models.queue.jobs()), "the bucket away")
        stage.order({"on": "create", "do": "work", "seconds": 30})
        send(stage, "Slow push over the ridges, mist moving left", "16:9")
        stage.order({"on": "create", "do": "unknown-status", "status": "starting", "polls": None})
        send(stage, VESSELS, "5:4")
        send(stage, "Macro of a dahlia, soft rain, dark ground", "1:1")
        send(stage, "Profile portrait, rim light in cold teal", "4:5")
        fill_in(stage)
        stage.window.set_drawer_open(shown=True)
        stage.pass_time(8.0)
        stage.grab(path, WIDE)


def statistics(qt: QApplication, home: Path, path: Path) -> None:
    """The statistics of 30 days, with the pointer on yesterday's column."""
    with opened(qt, home, WIDE, spend_day_limit=10.0) as stage:
        stage.window.show_page("statistics")
        stage.settle()
        stage.pass_time(1.0)
        shown: Any = stage.window.pages.currentWidget()
        chart = shown.findChild(ColumnChart)
        chart.choose(len(chart._columns) - 2)
        stage.grab(path, WIDE)


def settings_providers(qt: QApplication, home: Path, path: Path) -> None:
    """The providers, one unfolded after its key was tested."""
    with opened(qt, home, WIDE) as stage:
        stage.window.show_page("settings")
        stage.settle()
        stage.models.keys.test(REPLICATE)
        stage.wait(lambda: stage.models.keys.row(REPLICATE).tested, "the test")
        shown: Any = stage.window.pages.currentWidget()
        section = shown.findChild(ProvidersSection)
        section.cards[REPLICATE].unfold(shown=True)
        stage.pass_time(0.5)
        stage.grab(path, WIDE)


def settings_storage(qt: QApplication, home: Path, path: Path) -> None:
    """The bucket's form after a passed test."""
    with opened(qt, home, WIDE) as stage:
        stage.window.show_page("settings")
        stage.settle()
        settings: Any = stage.window.pages.currentWidget()
        settings.show_section("storage")
        stage.settle()
        stage.models.storage.test()
        stage.pass_time(6.0)
        stage.grab(path, WIDE)


def first_run(qt: QApplication, _home: Path, path: Path) -> None:
    """A fresh start: no key, no bucket, no result."""
    with opened(qt, Path("nowhere"), WIDE, hosting=False, storing=False) as stage:
        stage.pass_time(1.0)
        stage.grab(path, WIDE)


def first_result(qt: QApplication, _home: Path, path: Path) -> None:
    """After pressing Generate once."""
    with opened(qt, Path("nowhere"), WIDE, hosting=False, storing=False) as stage:
        stage.pass_time(1.0)
        stage.window.command("generate").trigger()
        stage.wait(lambda: stage.models.gallery.rowCount() >= 1 and stage.models.queue.running == 0, "the first result")
        stage.settle()
        stage.grab(path, WIDE)


def made(stage: Stage, prompt: str) -> Sequence[Generation]:
    """Return the results of a prompt, in the gallery's order."""
    gallery = stage.models.gallery
    found = [tile.generation for tile in gallery.tiles(0, gallery.rowCount()) if tile.prompt == prompt]
    assert found, prompt
    return found


def row_of(stage: Stage, result: Generation) -> int:
    """Return the gallery's row of a result."""
    return int(stage.models.gallery.row_of_result(result))


def choose(stage: Stage, rows: Sequence[int]) -> None:
    """Select tiles by their rows."""
    view = stage.desk.gallery
    view.setFocus()
    view.setCurrentIndex(stage.models.gallery.index(rows[0]))
    for row in rows:
        view.selectionModel().select(stage.models.gallery.index(row), _SELECT)
    stage.pass_time(0.3)
