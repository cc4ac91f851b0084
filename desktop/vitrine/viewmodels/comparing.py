"""Comparing: some results side by side: which are shown, what is kept and rejected, and their pictures."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import StudioError
from vitrine.viewmodels.differences import Difference, differences
from vitrine.viewmodels.image_loader import ImageLoader, LoadedImage, read_image
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.organise import Organise
from vitrine.viewmodels.undo import Undo
from vitrine.workers.task_worker import Tasks

MOST = 4
AT_ONCE = 2
"""Pictures decoded at the same time."""


class Verdict(StrEnum):
    """What a person decided about a result."""

    KEEP = "keep"
    REJECT = "reject"


class Comparing(QObject):
    """Up to four results, two or four of them in panes.

    Signals:
        changed(): other results are in the panes, or another pane is the active one.
        judged(): a verdict changed.
        loaded(object): a LoadedImage of one of the results.
        refused(object, object): the name of a result and the StudioError that says why it cannot be shown.
        finished(): the verdicts are carried out.
    """

    changed = Signal()
    judged = Signal()
    loaded = Signal(object)
    refused = Signal(object, object)
    finished = Signal()

    def __init__(self, tasks: Tasks, loader: ImageLoader, organise: Organise, undo: Undo, names: Names) -> None:
        super().__init__()
        self._tasks = tasks
        self._loader = loader
        self._organise = organise
        self._undo = undo
        self._names = names
        self._pool: list[Generation] = []
        self._shown: list[int] = []
        self._active = 0
        self._verdicts: dict[str, Verdict] = {}
        self._pictures: OrderedDict[str, LoadedImage] = OrderedDict()
        self._waiting: list[Generation] = []
        self._under_way: set[str] = set()
        self._finishing = False
        organise.results_changed.connect(self._on_results)
        organise.left.connect(self._on_left)

    # ---- what is shown ----

    def open(self, generations: Sequence[Generation]) -> None:
        """Compare results, at most the first four of them; raise ValueError for fewer than two."""
        if len(generations) < 2:
            raise ValueError("two results at least are compared")
        self._pool = list(generations[:MOST])
        self._verdicts.clear()
        self._pictures.clear()
        self._show(list(range(2 if len(self._pool) == 2 else len(self._pool))))

    def close(self) -> None:
        """Let go of the pictures."""
        self._pool, self._shown = [], []
        self._waiting.clear()
        self._pictures.clear()
        self._verdicts.clear()

    @property
    def pool(self) -> list[Generation]:
        """Return every result that is compared."""
        return list(self._pool)

    @property
    def panes(self) -> list[Generation]:
        """Return the results in the panes."""
        return [self._pool[place] for place in self._shown]

    @property
    def active(self) -> int:
        """Return which pane keys act on."""
        return self._active

    def activate(self, pane: int) -> None:
        """Let keys act on another pane; nothing happens for one that is not there."""
        if 0 <= pane < len(self._shown) and pane != self._active:
            self._active = pane
            self.changed.emit()

    def set_count(self, count: int) -> None:
        """Show two panes, or all."""
        if not self._pool:
            return
        if count == 2:
            first = self._shown[self._active] if self._active < len(self._shown) else 0
            others = [place for place in self._shown if place != first]
            self._show(sorted([first, others[0]]))
        else:
            self._show(list(range(len(self._pool))))

    def swap(self, by: int) -> None:
        """Put the next result that is in no pane (or, with -1, the one before) into the active pane."""
        free = [place for place in range(len(self._pool)) if place not in self._shown]
        if not free:
            return
        here = self._shown[self._active]
        after = [place for place in free if place > here] or free
        before = [place for place in free if place < here] or free
        self._shown[self._active] = after[0] if by > 0 else before[-1]
        self._load()
        self.changed.emit()

    @property
    def can_swap(self) -> bool:
        """Return whether there is a result in no pane."""
        return len(self._shown) < len(self._pool)

    def differences(self) -> list[Difference]:
        """Return the settings of what is in the panes."""
        return differences(self.panes, self._names)

    # ---- pictures ----

    def picture(self, generation: Generation) -> LoadedImage | None:
        """Return a result's picture when it is in memory."""
        return self._pictures.get(generation.name)

    # ---- verdicts ----

    def verdict(self, generation: Generation) -> Verdict | None:
        """Return what was decided about a result."""
        return self._verdicts.get(generation.name)

    def judge(self, pane: int, verdict: Verdict) -> None:
        """Keep or reject what is in a pane; the same verdict again takes it back."""
        if not 0 <= pane < len(self._shown):
            return
        name = self.panes[pane].name
        if self._verdicts.get(name) is verdict:
            del self._verdicts[name]
        else:
            self._verdicts[name] = verdict
        self.judged.emit()

    def star(self, pane: int) -> None:
        """Make what is in a pane a favourite, or no longer."""
        generation = self.panes[pane]
        self._organise.star([generation], not generation.starred)

    def trash(self, pane: int) -> None:
        """Move what is in a pane to the trash at once."""
        self._organise.trash([self.panes[pane]])

    def count(self, verdict: Verdict) -> int:
        """Return how many results have a verdict."""
        return sum(found is verdict for found in self._verdicts.values())

    def finish(self) -> None:
        """Star what is kept and move what is rejected to the trash; one Undo takes both back."""
        kept = [g for g in self._pool if self._verdicts.get(g.name) is Verdict.KEEP]
        rejected = [g for g in self._pool if self._verdicts.get(g.name) is Verdict.REJECT]
        self._verdicts.clear()
        self._finishing = True
        with self._undo.together(finished_text(len(kept), len(rejected))):
            self._organise.star(kept, True)
            self._organise.trash(rejected)
        self._finishing = False
        self.finished.emit()

    # ---- inside ----

    def _show(self, places: list[int]) -> None:
        self._shown = places
        self._active = min(self._active, len(places) - 1) if self._active < len(places) else 0
        self._load()
        self.changed.emit()

    def _load(self) -> None:
        wanted = [g for g in self.panes if g.name not in self._pictures]
        self._waiting = [g for g in wanted if g.name not in self._under_way]
        self._begin()

    def _begin(self) -> None:
        while self._waiting and len(self._under_way) < AT_ONCE:
            generation = self._waiting.pop(0)
            if generation.file is None or generation.type.makes is not MediaKind.IMAGE:
                continue
            at_hand = self._loader.at_hand(generation)
            if at_hand is not None:
                self._keep(at_hand)
                if not at_hand.unfinished:
                    continue
            self._read(generation)

    def _read(self, generation: Generation) -> None:
        assert generation.file is not None
        name, path = generation.name, generation.file.path
        self._under_way.add(name)

        def take(image: LoadedImage) -> None:
            self._under_way.discard(name)
            self._keep(image)
            self._begin()

        def refuse(error: StudioError) -> None:
            self._under_way.discard(name)
            self.refused.emit(name, error)
            self._begin()

        self._tasks.run(lambda: read_image(name, path), take, refuse)

    def _keep(self, image: LoadedImage) -> None:
        if any(generation.name == image.name for generation in self._pool):
            self._pictures[image.name] = image
            self.loaded.emit(image)

    def _on_results(self, generations: Sequence[Generation]) -> None:
        latest = {generation.id: generation for generation in generations}
        if any(generation.id in latest for generation in self._pool):
            self._pool = [latest.get(generation.id, generation) for generation in self._pool]
            self.judged.emit()

    def _on_left(self, generations: Sequence[Generation]) -> None:
        gone = {g.id for g in generations if g.trashed_at is not None or self._organise.gone(g)}
        if self._finishing or not gone.intersection(generation.id for generation in self._pool):
            return
        shown = [self._pool[place].id for place in self._shown]
        self._pool = [generation for generation in self._pool if generation.id not in gone]
        if len(self._pool) < 2:
            self.finished.emit()
            return
        places = [place for place, generation in enumerate(self._pool) if generation.id in shown]
        spare = [place for place in range(len(self._pool)) if place not in places]
        self._show((places + spare)[: max(2, len(places))])


def finished_text(kept: int, rejected: int) -> str:
    """Return what Finish did: ``1 kept, 1 moved to trash``."""
    translate = QCoreApplication.translate
    if kept and rejected:
        text = translate("Compare", "{kept} kept, {rejected} moved to trash")
        return text.format(kept=kept, rejected=rejected)
    if kept:
        return translate("Compare", "{kept} kept").format(kept=kept)
    return translate("Compare", "{rejected} moved to trash").format(rejected=rejected)


def finish_text(kept: int, rejected: int) -> str:
    """Return what Finish will do: ``Finish: keep 1, move 1 to trash``."""
    translate = QCoreApplication.translate
    if kept and rejected:
        text = translate("Compare", "Finish: keep {kept}, move {rejected} to trash")
        return text.format(kept=kept, rejected=rejected)
    if kept:
        return translate("Compare", "Finish: keep {kept}").format(kept=kept)
    if rejected:
        return translate("Compare", "Finish: move {rejected} to trash").format(rejected=rejected)
    return translate("Compare", "Finish")
