"""ComparePage: two or four results side by side with one zoom, what differs, keep and reject."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.compare.compare_bar import SIDE_BY_SIDE, WIPE, CompareBar
from vitrine.ui.compare.differs_panel import DiffersPanel
from vitrine.ui.compare.pane_foot import FinishBar, PaneFoot
from vitrine.ui.compare.panes_view import Ground, PanesView
from vitrine.ui.look import Look
from vitrine.viewmodels.comparing import Comparing, Verdict, finish_text
from vitrine.viewmodels.differences import sentence
from vitrine.viewmodels.thumbnails import Thumbnails

ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class ComparePage(QWidget):
    """The page. Its keys: 1 to 4 and Tab choose a pane, K keeps, X rejects, arrows move, Alt with arrows moves one.

    Signals:
        closed(): back to the gallery.
        remix(object): the Generation to remix.
    """

    closed = Signal()
    remix = Signal(object)

    def __init__(self, look: Look, comparing: Comparing, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._look = look
        self._comparing = comparing
        self._by_keys = False
        self._settling = False
        self.bar = CompareBar(look)
        self.area = PanesView(look, comparing, thumbnails)
        self.panes, self.wipe, self.view = self.area.panes, self.area.wipe, self.area.view
        self.feet = [PaneFoot(look) for _ in range(2)]
        self.differs = DiffersPanel(look)
        self.finish_bar = FinishBar(look)
        self._arrange()
        self._connect()
        self.setObjectName("compare")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(self.tr("Compare"))

    # ---- showing ----

    def _show(self) -> None:
        shown = self._comparing.panes
        if not shown:
            return
        if self.area.show_results():
            self._lay_out(len(shown))
        self._settling = True
        self.bar.show_count(len(shown), len(self._comparing.pool), can_swap=self._comparing.can_swap)
        self.bar.offer_wipe(self.area.why_no_wipe())
        self.bar.play.setVisible(self.area.playback.has_videos)
        self._settling = False
        self._show_words()
        self.area.follow()

    def _show_words(self) -> None:
        """Show verdicts, stars and what differs."""
        comparing, shown = self._comparing, self._comparing.panes
        many = len(shown) > 2
        for number, (pane, generation) in enumerate(zip(self.panes, shown, strict=False)):
            pane.badge = str(number + 1) if many else "AB"[number]
            pane.note = seed_text(generation) if many else ""
            pane.verdict = comparing.verdict(generation)
            pane.ringed = number == comparing.active and (many or self._by_keys)
            pane.setAccessibleName(self._spoken(number, generation))
            pane.update()
        for foot, generation in zip(self.feet, shown, strict=False):
            foot.show_result(generation, note_text(generation), comparing.verdict(generation))
        rows = comparing.differences()
        self.differs.show_differences(rows)
        self.finish_bar.sentence.setText(sentence(rows))
        self._show_finish(many=many)

    def _show_finish(self, *, many: bool) -> None:
        kept, rejected = self._comparing.count(Verdict.KEEP), self._comparing.count(Verdict.REJECT)
        for button in (self.finish_bar.finish, self.differs.finish):
            button.setText(finish_text(kept, rejected))
            button.setEnabled(bool(kept or rejected))
            button.updateGeometry()
        self.differs.finish.setVisible(not many and bool(kept or rejected))

    def _spoken(self, number: int, generation: Generation) -> str:
        words = {Verdict.KEEP: self.tr("keep"), Verdict.REJECT: self.tr("rejected"), None: ""}
        name = generation.file.path.stem if generation.file is not None else generation.name
        active = self.tr("active") if number == self._comparing.active else ""
        parts = (self.panes[number].badge, name, words[self._comparing.verdict(generation)], active)
        return ", ".join(part for part in parts if part)

    # ---- commands ----

    def judge(self, verdict: Verdict, pane: int | None = None) -> None:
        """Keep or reject what is in a pane, by default the active one."""
        self._comparing.judge(self._comparing.active if pane is None else pane, verdict)

    def finish(self) -> None:
        """Carry the verdicts out and lead back."""
        if self._comparing.count(Verdict.KEEP) or self._comparing.count(Verdict.REJECT):
            self._comparing.finish()

    def swap(self, by: int) -> None:
        """Put another of the chosen results into the active pane."""
        self._comparing.swap(by)

    def activate(self, pane: int, *, by_keys: bool = False) -> None:
        """Turn to a pane: keys act on it."""
        self._by_keys = by_keys
        self._comparing.activate(pane)
        self._show_words()

    def toggle_wipe(self) -> None:
        """Lay two results over each other, or side by side again."""
        if not self.area.why_no_wipe():
            self.bar.layout_choice.choose(SIDE_BY_SIDE if self.area.wiping else WIPE)

    def focusNextPrevChild(self, next: bool) -> bool:
        step = 1 if next else -1
        if self.hasFocus() and 0 <= self._comparing.active + step < self.area.count:
            self.activate(self._comparing.active + step, by_keys=True)
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            self._on_arrow(arrow, event.modifiers())
            return
        command = self._keys().get(QKeySequence(event.keyCombination()).toString())
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    def _keys(self) -> dict[str, Callable[[], object]]:
        area, active = self.area, self._comparing.active
        numbers = {str(n + 1): (lambda n=n: self.activate(n, by_keys=True)) for n in range(area.count)}
        return {
            **numbers,
            "Ctrl++": lambda: area.zoom_by(1), "Ctrl+=": lambda: area.zoom_by(1), "Ctrl+-": lambda: area.zoom_by(-1),
            "0": area.fit, "Ctrl+0": area.fit, "Space": self._on_space, "Backspace": area.reset_offset,
            "PgUp": lambda: self.swap(-1), "PgDown": lambda: self.swap(1),
            "F": lambda: self._comparing.star(active),
            "R": lambda: self.remix.emit(self._comparing.panes[active]),
            "I": self.bar.info.toggle, ",": lambda: area.playback.step(-1), ".": lambda: area.playback.step(1),
        }  # fmt: skip

    def _on_space(self) -> None:
        if self.area.playback.has_videos:
            self.area.playback.toggle()
        else:
            self.area.toggle_fit()

    def _on_arrow(self, arrow: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.area.on_arrow(arrow, modifiers):
            by = round(-arrow.x()) if arrow.x() else round(-2 * arrow.y())
            if 0 <= self._comparing.active + by < self.area.count:
                self.activate(self._comparing.active + by, by_keys=True)

    # ---- Qt ----

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.area.clear()
        self._comparing.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("bg.viewer"))

    # ---- building ----

    def _arrange(self) -> None:
        self._feet = Ground(self._look)
        feet = QHBoxLayout(self._feet)
        feet.setContentsMargins(0, 0, 0, 0)
        feet.setSpacing(1)
        for foot in self.feet:
            feet.addWidget(foot, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        for widget in (self._feet, self.differs, self.finish_bar):
            column.addWidget(widget)

    def _lay_out(self, count: int) -> None:
        many = count > 2
        self._feet.setVisible(not many)
        self.finish_bar.setVisible(many)
        self.differs.setVisible(not many or self.bar.info.isChecked())
        self.layout().activate()  # type: ignore[union-attr]

    def _connect(self) -> None:
        bar, area, comparing = self.bar, self.area, self._comparing
        bar.back.clicked.connect(self.closed)
        bar.previous.clicked.connect(lambda: self.swap(-1))
        bar.following.clicked.connect(lambda: self.swap(1))
        bar.count.chosen.connect(lambda key: None if self._settling else comparing.set_count(int(key)))
        bar.zoom_in.clicked.connect(lambda: area.zoom_by(1))
        bar.zoom_out.clicked.connect(lambda: area.zoom_by(-1))
        bar.zoom.clicked.connect(lambda: area.toggle_fit())
        bar.fit_wanted.connect(area.fit)
        bar.play.clicked.connect(area.playback.toggle)
        area.playback.playing_changed.connect(lambda playing: bar.show_playing(playing=playing))
        bar.linked.toggled.connect(area.set_linked)
        bar.layout_choice.chosen.connect(self._on_layout)
        bar.info.toggled.connect(lambda on: self.differs.setVisible(on or area.count == 2))
        area.zoomed.connect(lambda zoom, fits: bar.show_zoom(zoom, fits=fits))
        area.turned_to.connect(self._on_turned_to)
        for number, foot in enumerate(self.feet):
            foot.star.clicked.connect(lambda _=False, n=number: comparing.star(n))
            foot.remix.clicked.connect(lambda _=False, n=number: self.remix.emit(comparing.panes[n]))
            foot.keep.clicked.connect(lambda _=False, n=number: self.judge(Verdict.KEEP, n))
            foot.trash.clicked.connect(lambda _=False, n=number: self.judge(Verdict.REJECT, n))
        self.finish_bar.finish_wanted.connect(self.finish)
        self.differs.finish.clicked.connect(self.finish)
        comparing.changed.connect(self._show)
        comparing.judged.connect(self._show_words)

    def _on_layout(self, key: str) -> None:
        self.area.set_wiping(wiping=key == WIPE)
        if key == WIPE:
            self.bar.linked.setChecked(True)

    def _on_turned_to(self, number: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.activate(number)


def seed_text(generation: Generation) -> str:
    """Return a result's seed in words, empty when it has none."""
    seed = generation.settings.get("seed")
    return "" if seed is None else QCoreApplication.translate("Compare", "Seed {seed}").format(seed=seed)


def note_text(generation: Generation) -> str:
    """Return a result's seed and when it was made."""
    made = f"{datetime.datetime.fromtimestamp(generation.created_at):%H:%M}"
    return " · ".join(part for part in (seed_text(generation), made) if part)
