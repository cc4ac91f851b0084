"""Examining: results side by side, the statistics, and what leaves the window: links and copies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from vitrine.ui.parts.late import Late
from vitrine.ui.shell.shell import GALLERY, MainWindow
from vitrine.viewmodels.telling import told_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from vitrine.domain.generation import Generation
    from vitrine.errors import StudioError
    from vitrine.ui.compare.compare_page import ComparePage
    from vitrine.ui.desk.acts import Acts
    from vitrine.ui.desk.result_commands import ResultCommands
    from vitrine.ui.gallery.gallery_view import GalleryView
    from vitrine.ui.look import Look
    from vitrine.viewmodels.window import ViewModels

COMPARE, STATISTICS = "compare", "statistics"
MOST = 4


class Examining(QObject):
    """The pages for comparing and for figures, and the commands Compare, Share and Export."""

    def __init__(
        self, look: Look, window: MainWindow, gallery: GalleryView, results: ResultCommands, acts: Acts,
        models: ViewModels,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.viewing_pair: Callable[[], list[Generation]] = lambda: []
        """What the viewer shows and what is compared with it; empty while another page is shown."""
        self._look = look
        self._window = window
        self._gallery = gallery
        self._results = results
        self._acts = acts
        self._models = models
        self._page: ComparePage | None = None
        self._place: Late[ComparePage] = Late()
        self._place.setObjectName(COMPARE)
        window.add_page(COMPARE, self._place)
        window.add_page(STATISTICS, self._make_statistics)
        window.page_changed.connect(self._on_page)
        models.sharing.changed.connect(self._on_links)
        models.organise.deleted.connect(lambda _: models.sharing.refresh())  # links to what is gone are stopped
        self._add_commands()

    # ---- compare ----

    @property
    def page(self) -> ComparePage:
        """Return the page for comparing, made when it is first asked for."""
        if self._page is None:
            self._page = self._place.fill(self._make_compare())
        return self._page

    def compare(self, generations: list[Generation], of: int = 0) -> None:
        """Show results side by side, at most the first four of them; ``of`` is how many are selected, if not these."""
        if len(generations) < 2:
            self._window.toast.announce(self.tr("Select two to four results to compare."), icon="columns-2")
            return
        page = self.page
        self._models.comparing.open(generations)
        self._window.show_page(COMPARE)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        count = max(of, len(generations))
        if count > MOST:
            words = self.tr("These are the first {most} of the {n} selected.")
            text = words.format(most=MOST, n=f"{count:,}")
            self._window.toast.announce(text, icon="columns-2")

    def _make_compare(self) -> ComparePage:
        from vitrine.ui.compare.compare_page import ComparePage

        page = ComparePage(self._look, self._models.comparing, self._models.thumbnails)
        page.closed.connect(self._back)
        page.remix.connect(self._acts.remix)
        self._models.comparing.finished.connect(self._back)
        return page

    def _back(self) -> None:
        if self._window.page() == COMPARE:
            self._window.show_page(GALLERY)

    def _on_page(self, name: str) -> None:
        if name == COMPARE:
            self._window.sidebar.hide()  # pictures have the whole window, as in the viewer
        elif name == GALLERY and self._page is not None:
            self._gallery.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- statistics ----

    def _make_statistics(self) -> QWidget:
        from vitrine.ui.statistics.statistics_page import StatisticsPage

        statistics = self._models.statistics
        page = StatisticsPage(self._look, statistics)
        page.create_requested.connect(self._write_a_prompt)
        self._models.overview.counts_changed.connect(lambda _: self._renew_figures())
        statistics.failed.connect(self._tell)
        statistics.written.connect(self._on_written)
        return page

    def _renew_figures(self) -> None:
        if self._window.page() == STATISTICS:
            self._models.statistics.refresh()

    def _write_a_prompt(self) -> None:
        self._window.show_page(GALLERY)
        self._window.command("prompt").trigger()

    def _on_written(self, path: Path) -> None:
        self._window.toast.announce(
            self.tr("Saved as {name}").format(name=path.name), icon="download", action=self.tr("Show in folder"),
            on_action=lambda: self._acts.open_folder(path.parent),
        )  # fmt: skip

    def _tell(self, error: StudioError) -> None:
        self._window.toast.announce(told_error(error), error=True)

    # ---- links ----

    def _on_links(self) -> None:
        self._models.overview.refresh()
        gallery = self._models.gallery
        if gallery.filter.shared:
            gallery.set_filter(gallery.filter)

    # ---- commands ----

    def _add_commands(self) -> None:
        add, results, acts, gallery = self._window.add_command, self._results, self._acts, self._gallery
        add("compare", self.tr("Compare"), "X", self._compare_meant, icon="columns-2",
            scope=gallery, group="Result", when=self._why_not_compare)  # fmt: skip
        add("share", self.tr("Share…"), "Ctrl+Shift+S", lambda: results.with_meant(acts.share), icon="share-2",
            scope=gallery, group="Result", when=self._why_none)  # fmt: skip
        add("export", self.tr("Export…"), "Ctrl+E", lambda: results.with_meant(acts.export), icon="download",
            scope=gallery, group="Result", when=self._why_none)  # fmt: skip
        for name, text, keys, icon in (
            ("keep", self.tr("Keep"), "K", "check"),
            ("reject", self.tr("Reject"), "X", "trash-2"),
            ("finish", self.tr("Finish comparing"), "Return Enter", "circle-check"),
            ("wipe", self.tr("Wipe"), "W", "split"),
            ("swap-next", self.tr("Another result in this pane"), "PgDown", "chevron-right"),
        ):
            add(name, text, keys, partial(self._act, name), icon=icon, scope=self._place, group="Result",
                when=self._why_not_comparing)  # fmt: skip

    def _act(self, name: str) -> None:
        from vitrine.viewmodels.comparing import Verdict

        page = self.page
        match name:
            case "keep":
                page.judge(Verdict.KEEP)
            case "reject":
                page.judge(Verdict.REJECT)
            case "finish":
                page.finish()
            case "wipe":
                page.toggle_wipe()
            case _:
                page.swap(1)

    def _compare_meant(self) -> None:
        pair = self.viewing_pair()
        if pair:
            self.compare(pair)
        else:
            count = self._gallery.chosen_count()
            self._gallery.with_chosen(lambda found: self.compare(found, count), most=MOST)

    def _why_not_compare(self) -> str:
        if self.viewing_pair():
            return ""
        # By ranges: everything may be selected, and a menu that opens asks this.
        selection = self._gallery.selectionModel().selection()
        count = sum(selection.at(at).height() for at in range(min(2, selection.count())))
        return "" if count >= 2 else self.tr("Select two to four results to compare.")

    def _why_none(self) -> str:
        if self._results.viewing() is not None or self._gallery.has_chosen:
            return ""
        return self.tr("Select something in the gallery first.")

    def _why_not_comparing(self) -> str:
        return "" if self._window.page() == COMPARE else self.tr("This is for results that are compared.")
