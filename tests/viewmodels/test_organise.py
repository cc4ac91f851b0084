"""Each reversible command on results and collections: shown at once, written in order, undone, redone, refused."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.collection import Collection
from vitrine.domain.disposal import Kept, Receipt, Stake
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.errors import LibraryError
from vitrine.library.library import Library
from vitrine.viewmodels.organise import Disposer, Membership, Organise
from vitrine.viewmodels.undo import Undo
from vitrine.workers.task_worker import Tasks

REFUSAL = LibraryError("Library busy", "Another program holds the library. Nothing was changed.")


@dataclass
class Seen:
    """What was told, in order."""

    changed: list[list[Generation]] = field(default_factory=list)
    left: list[list[Generation]] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    collections: list[list[Collection]] = field(default_factory=list)
    failed: list[Any] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)

    def now(self, id: int) -> Generation:
        """Return a result as it was shown last."""
        return next(g for batch in reversed(self.changed) for g in batch if g.id == id)


class Stage:
    """An Organise on a real library, and what it said."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.library = Library(tmp_path / "library.db", tmp_path / "inputs")
        self.tasks = Tasks(self.library.session)
        self.undo = Undo()
        self.deleting: list[list[int]] = []
        self.receipt = Receipt()
        self.organise = Organise(
            self.library, self.tasks, self.undo, Disposer(lambda ids: Stake(len(ids), links=2), self._delete)
        )
        self.seen = Seen()
        for signal, heard in (
            (self.organise.results_changed, self.seen.changed), (self.organise.left, self.seen.left),
            (self.organise.membership_changed, self.seen.memberships), (self.organise.failed, self.seen.failed),
            (self.organise.collections_changed, self.seen.collections), (self.undo.done, self.seen.said),
            (self.organise.deleted, self.seen.receipts),
        ):  # fmt: skip
            signal.connect(heard.append)

    def _delete(self, ids: Any) -> Receipt:
        self.deleting.append(list(ids))
        return self.receipt

    def results(self, count: int, tmp_path: Path) -> list[Generation]:
        a_saved_job(self.library, a_request(), [a_file(tmp_path / f"{n}.png") for n in range(count)])
        return list(reversed(self.library.results.page(ResultFilter(), limit=count)))

    def settle(self) -> None:
        """Wait until every write has been tried and everything is counted again."""
        organise = self.organise
        self.qtbot.waitUntil(
            lambda: not (organise._open_writes or organise._pending or organise._reading or organise._soon.isActive()),
            timeout=10_000,
        )

    def close(self) -> None:
        assert self.tasks.close(10_000)
        self.library.close()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(qtbot, tmp_path)
    yield stage
    stage.close()


@pytest.fixture
def three(stage: Stage, tmp_path: Path) -> list[Generation]:
    return stage.results(3, tmp_path)


def refuse(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
    def refused(*_: object, **__: object) -> None:
        raise REFUSAL

    monkeypatch.setattr(owner, name, refused)


# ---- results ----


def starred(library: Library, results: list[Generation]) -> list[bool]:
    return [library.results.get(result.id).starred for result in results]


def tags(library: Library, results: list[Generation]) -> list[tuple[str, ...]]:
    return [library.results.get(result.id).tags for result in results]


def trashed(library: Library, results: list[Generation]) -> list[bool]:
    return [library.results.get(result.id).trashed_at is not None for result in results]


def test_stars_act_undo_and_redo(stage: Stage, three: list[Generation]) -> None:
    stage.library.results.set_starred([three[0].id], True)
    three = stage.library.results.get_many([g.id for g in three])
    stage.organise.star(three, True)
    assert [g.starred for g in stage.seen.changed[0]] == [True, True]  # at once, before anything is written
    stage.settle()
    assert starred(stage.library, three) == [True, True, True]
    stage.undo.undo()
    assert not stage.seen.now(three[1].id).starred
    stage.settle()
    assert starred(stage.library, three) == [True, False, False]  # the first was a favourite before
    stage.undo.redo()
    stage.settle()
    assert starred(stage.library, three) == [True, True, True]
    assert stage.seen.said == []


def test_a_star_that_is_there_already_is_no_command(stage: Stage, three: list[Generation]) -> None:
    stage.organise.star(three, False)
    stage.organise.trash([])
    stage.organise.restore(three)
    stage.organise.tag(three, [" "])
    assert not stage.undo.can_undo
    assert stage.seen.changed == []


def test_the_last_of_many_quick_stars_wins(stage: Stage, three: list[Generation]) -> None:
    for wanted in (True, False, True, False, True):
        stage.organise.star(three[:1], wanted)
    assert stage.seen.now(three[0].id).starred
    stage.settle()
    assert starred(stage.library, three[:1]) == [True]
    assert stage.seen.now(three[0].id).starred


def test_tags_act_undo_and_redo_and_leave_what_was_there(stage: Stage, three: list[Generation]) -> None:
    stage.library.tags.add([three[0].id], ["Sea", "Fog"])
    fresh = stage.library.results.get_many([g.id for g in three])
    stage.organise.tag(fresh, add=["sea", "warm light"], remove=["FOG"])
    assert stage.seen.now(three[0].id).tags == ("Sea", "warm light")
    stage.settle()
    after = [("Sea", "warm light")] * 3
    assert tags(stage.library, three) == after
    stage.undo.undo()
    stage.settle()
    assert tags(stage.library, three) == [("Fog", "Sea"), (), ()]
    stage.undo.redo()
    stage.settle()
    assert tags(stage.library, three) == after
    assert [(tag.name, tag.count) for tag in stage.organise.tags()] == [("Sea", 3), ("warm light", 3)]
    assert len(stage.seen.said) == 1


def test_trash_acts_undoes_and_redoes(stage: Stage, three: list[Generation]) -> None:
    stage.organise.trash(three)
    assert [g.trashed_at is not None for g in stage.seen.left[0]] == [True] * 3
    stage.settle()
    assert stage.library.results.counts().all == 0
    assert stage.library.results.counts().trashed == 3
    assert stage.seen.said == ["3 moved to trash"]
    stage.undo.undo()
    assert [g.trashed_at for g in stage.seen.left[1]] == [None] * 3
    stage.settle()
    assert trashed(stage.library, three) == [False] * 3
    stage.undo.redo()
    stage.settle()
    assert trashed(stage.library, three) == [True] * 3


def test_restoring_acts_undoes_and_keeps_the_day_it_was_thrown_away(stage: Stage, three: list[Generation]) -> None:
    stage.library.trash.put([three[0].id], {three[0].id: 1000.0})
    old = stage.library.results.get(three[0].id)
    stage.organise.restore([old])
    stage.settle()
    assert trashed(stage.library, three) == [False] * 3
    assert stage.seen.said == ["1 restored"]
    stage.undo.undo()
    stage.settle()
    assert stage.library.results.get(old.id).trashed_at == 1000.0
    stage.undo.redo()
    stage.settle()
    assert stage.library.results.get(old.id).trashed_at is None


def test_collecting_acts_undoes_and_leaves_who_was_there(stage: Stage, three: list[Generation]) -> None:
    shelf = stage.library.collections.create("Court of colour")
    stage.library.collections.add(shelf.id, [three[0].id])
    stage.organise.refresh()
    stage.settle()
    stage.organise.collect(three, shelf.id)
    stage.settle()
    assert held(stage, shelf.id) == {g.id for g in three}
    assert stage.seen.said == ["3 added to Court of colour"]
    assert stage.organise.collection(shelf.id) == Collection(shelf.id, "Court of colour", None, 3, 0)
    stage.undo.undo()
    stage.settle()
    assert held(stage, shelf.id) == {three[0].id}
    stage.undo.redo()
    stage.settle()
    assert [(m.collection, len(m.generations), m.added) for m in stage.seen.memberships] == [
        (shelf.id, 3, True), (shelf.id, 3, False), (shelf.id, 3, True)
    ]  # fmt: skip


def test_taking_out_of_a_collection_acts_and_undoes(stage: Stage, three: list[Generation]) -> None:
    shelf = stage.library.collections.create("Dune")
    stage.library.collections.add(shelf.id, [g.id for g in three[:2]])
    stage.organise.refresh()
    stage.settle()
    stage.organise.uncollect(three[1:], shelf.id)
    stage.settle()
    assert held(stage, shelf.id) == {three[0].id}
    stage.undo.undo()
    stage.settle()
    assert held(stage, shelf.id) == {three[0].id, three[1].id}
    stage.undo.redo()
    stage.settle()
    assert held(stage, shelf.id) == {three[0].id}


def held(stage: Stage, collection: int) -> set[int]:
    return set(stage.library.results.ids(ResultFilter(collection=collection)))


def test_many_results_at_once(stage: Stage, tmp_path: Path) -> None:
    many = [g for _ in range(5) for g in stage.results(100, tmp_path)]
    stage.organise.star(many, True)
    stage.organise.tag(many, ["all"])
    stage.organise.trash(many)
    stage.settle()
    counts = stage.library.results.counts()
    assert (counts.all, counts.trashed) == (0, 500)
    for _ in range(3):
        stage.undo.undo()
    stage.settle()
    counts = stage.library.results.counts()
    assert (counts.all, counts.starred, counts.trashed) == (500, 0, 0)
    assert stage.library.tags.all() == []


Act = Callable[[Organise, list[Generation]], None]
REFUSED: list[tuple[str, str, Act]] = [
    ("results", "set_starred", lambda organise, some: organise.star(some, True)),
    ("tags", "change", lambda organise, some: organise.tag(some, ["sea"])),
    ("trash", "put", lambda organise, some: organise.trash(some)),
    ("collections", "add", lambda organise, some: organise.collect(some, 1)),
    ("collections", "remove", lambda organise, some: organise.uncollect(some, 1)),
]


@pytest.mark.parametrize(("part", "name", "act"), REFUSED, ids=[f"{part}.{name}" for part, name, _ in REFUSED])
def test_what_the_library_refuses_is_taken_back_and_told(
    stage: Stage, three: list[Generation], monkeypatch: pytest.MonkeyPatch, part: str, name: str, act: Act
) -> None:
    stage.library.collections.create("Court")
    with monkeypatch.context() as refusing:
        refuse(refusing, getattr(stage.library, part), name)
        act(stage.organise, three)
        stage.settle()
    assert stage.seen.failed == [REFUSAL]
    assert not stage.undo.can_undo
    assert stage.library.results.get_many([g.id for g in three]) == three
    for generation in three if stage.seen.changed else []:
        assert stage.seen.now(generation.id) == generation
    for batch in stage.seen.left[-1:]:
        assert batch == three


def test_a_refused_undo_shows_what_is_still_so(
    stage: Stage, three: list[Generation], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.organise.trash(three[:1])
    stage.settle()
    refuse(monkeypatch, stage.library.trash, "restore")
    stage.undo.undo()
    stage.settle()
    assert stage.seen.failed == [REFUSAL]
    assert stage.seen.now(three[0].id).trashed_at is not None
    assert (stage.undo.can_undo, stage.undo.can_redo) == (False, False)


def test_writes_reach_the_library_in_the_order_of_asking(
    stage: Stage, three: list[Generation], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, order = threading.Event(), []
    real = stage.library.results.set_starred

    def slow(ids: Any, starred: bool) -> None:
        assert gate.wait(10)
        order.append(("star", starred))
        real(ids, starred)

    put = stage.library.trash.put
    monkeypatch.setattr(stage.library.results, "set_starred", slow)
    monkeypatch.setattr(stage.library.trash, "put", lambda *args: (order.append(("trash", True)), put(*args)))
    stage.organise.star(three, True)
    stage.organise.trash(three)
    stage.undo.undo()
    stage.undo.undo()
    assert stage.organise.latest(three[0]) == three[0]
    gate.set()
    stage.settle()
    assert order == [("star", True), ("trash", True), ("star", False)]
    assert (starred(stage.library, three), trashed(stage.library, three)) == ([False] * 3, [False] * 3)


def test_what_is_read_meanwhile_carries_what_is_on_its_way(
    stage: Stage, three: list[Generation], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    real = stage.library.results.set_starred
    monkeypatch.setattr(stage.library.results, "set_starred", lambda ids, starred: gate.wait(10) and real(ids, starred))
    stage.organise.star(three[:1], True)
    read = stage.library.results.get(three[0].id)
    assert not read.starred
    assert stage.organise.latest(read).starred
    assert not stage.organise.latest(three[1]).starred
    gate.set()
    stage.settle()
    assert not stage.organise.latest(read).starred  # nothing on its way any more: what was read is what is so


def test_closing_waits_for_what_was_asked_for(stage: Stage, three: list[Generation]) -> None:
    for number in range(10):
        stage.organise.star(three, number % 2 == 0)
    stage.organise.tag(three, ["last"])
    assert stage.tasks.close(10_000)
    assert tags(stage.library, three) == [("last",)] * 3


# ---- deleting for good ----


def test_deleting_for_good_takes_out_of_sight_at_once_and_hands_a_receipt_over(
    stage: Stage, three: list[Generation]
) -> None:
    stage.receipt = Receipt(deleted=(three[0].name,), waiting=(Kept(three[1].name, "away"),), left=(
        Kept(three[2].name, "It is still being saved."),
    ))  # fmt: skip
    stage.organise.delete_for_good(three)
    assert stage.seen.left == [three]
    assert all(stage.organise.gone(g) for g in three)
    stage.settle()
    assert stage.deleting == [[g.id for g in three]]
    assert stage.seen.receipts == [stage.receipt]
    assert stage.seen.left[1:] == [[three[2]]]  # it is shown again
    assert [stage.organise.gone(g) for g in three] == [True, True, False]
    assert not stage.undo.can_undo


def test_an_older_command_brings_nothing_back_that_was_deleted_for_good(stage: Stage, three: list[Generation]) -> None:
    stage.organise.trash(three)
    stage.settle()
    stage.receipt = Receipt(deleted=(three[0].name,))
    stage.organise.delete_for_good(stage.library.results.get_many([three[0].id]))
    stage.settle()
    stage.undo.undo()
    stage.settle()
    assert {g.id for g in stage.seen.left[-1]} == {g.id for g in three[1:]}
    assert {g.id for g in stage.seen.changed[-1]} == {g.id for g in three[1:]}


def test_a_refused_deletion_brings_everything_back(
    stage: Stage, three: list[Generation], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: Any) -> Receipt:
        raise REFUSAL

    monkeypatch.setattr(stage, "_delete", refused)
    stage.organise._disposer = Disposer(lambda ids: Stake(0), refused)
    stage.organise.delete_for_good(three)
    stage.settle()
    assert stage.seen.failed == [REFUSAL]
    assert stage.seen.left == [three, three]
    assert not any(stage.organise.gone(g) for g in three)


def test_the_question_before_it_says_what_is_at_stake(stage: Stage, three: list[Generation], qtbot: QtBot) -> None:
    stakes: list[Stake] = []
    stage.organise.weigh(three, stakes.append)
    qtbot.waitUntil(lambda: bool(stakes), timeout=10_000)
    assert stakes == [Stake(3, links=2)]


# ---- collections and smart filters ----


def shelves(stage: Stage) -> dict[str, str]:
    """Return each collection's name with that of the one it stands in."""
    known = {c.id: c for c in stage.library.collections.all()}
    return {c.name: known[c.parent].name if c.parent is not None else "" for c in known.values()}


def test_making_a_collection_acts_undoes_and_redoes(stage: Stage, three: list[Generation], qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.organise.created) as told:
        stage.organise.create_collection("Court", then_add=three[:2])
    made = told.args[0]
    stage.settle()
    assert stage.organise.collections() == [Collection(made.id, "Court", None, 2, 0)]
    stage.undo.undo()
    stage.settle()
    assert stage.organise.collections() == []
    stage.undo.redo()
    stage.settle()
    assert stage.organise.collections() == [Collection(made.id, "Court", None, 2, 0)]


def test_renaming_a_collection_acts_undoes_and_redoes(stage: Stage) -> None:
    made = a_shelf(stage, "Court")
    stage.organise.rename_collection(made.id, "Court of colour")
    assert stage.seen.collections[-1][0].name == "Court of colour"  # at once
    stage.settle()
    assert shelves(stage) == {"Court of colour": ""}
    stage.undo.undo()
    assert stage.seen.collections[-1][0].name == "Court"
    stage.settle()
    assert shelves(stage) == {"Court": ""}
    stage.undo.redo()
    stage.settle()
    assert shelves(stage) == {"Court of colour": ""}


def test_moving_a_collection_acts_undoes_and_redoes(stage: Stage) -> None:
    outer, inner = a_shelf(stage, "Outer"), a_shelf(stage, "Inner")
    stage.organise.move_collection(inner.id, outer.id)
    stage.settle()
    assert shelves(stage) == {"Outer": "", "Inner": "Outer"}
    stage.undo.undo()
    stage.settle()
    assert shelves(stage) == {"Outer": "", "Inner": ""}
    stage.undo.redo()
    stage.settle()
    assert shelves(stage) == {"Outer": "", "Inner": "Outer"}


def test_deleting_a_collection_acts_undoes_and_redoes(stage: Stage, three: list[Generation]) -> None:
    outer = a_shelf(stage, "Outer")
    inner = stage.library.collections.create("Inner", outer.id)
    stage.library.collections.add(inner.id, [g.id for g in three])
    stage.organise.refresh()
    stage.settle()
    stage.organise.delete_collection(outer.id)
    assert stage.seen.collections[-1] == []  # at once, with what stands in it
    stage.settle()
    assert shelves(stage) == {}
    assert stage.library.results.counts().all == 3
    assert stage.seen.said == ["Collection Outer deleted. Its results stay."]
    stage.undo.undo()
    stage.settle()
    assert shelves(stage) == {"Outer": "", "Inner": "Outer"}
    assert held(stage, outer.id) == {g.id for g in three}
    stage.undo.redo()
    stage.settle()
    assert shelves(stage) == {}


@pytest.mark.parametrize("command", ["create", "rename", "move", "delete"])
def test_a_refused_command_on_a_collection_is_taken_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    made, other = a_shelf(stage, "Court"), a_shelf(stage, "Other")
    before = stage.organise.collections()
    refuse(monkeypatch, stage.library.collections, command)
    {
        "create": lambda: stage.organise.create_collection("New"),
        "rename": lambda: stage.organise.rename_collection(made.id, "Renamed"),
        "move": lambda: stage.organise.move_collection(made.id, other.id),
        "delete": lambda: stage.organise.delete_collection(made.id),
    }[command]()
    stage.settle()
    assert stage.seen.failed == [REFUSAL]
    assert stage.organise.collections() == before
    assert not stage.undo.can_undo


def test_a_move_into_itself_and_a_taken_name_are_refused_in_words(stage: Stage) -> None:
    outer = a_shelf(stage, "Outer")
    inner = stage.library.collections.create("Inner", outer.id)
    stage.organise.refresh()
    stage.settle()
    stage.organise.move_collection(outer.id, inner.id)
    stage.organise.create_collection("OUTER")
    stage.settle()
    assert [error.title for error in stage.seen.failed] == ["Not into itself", "Name is taken"]
    assert shelves(stage) == {"Outer": "", "Inner": "Outer"}
    assert not stage.undo.can_undo


def a_shelf(stage: Stage, name: str) -> Collection:
    made = stage.library.collections.create(name)
    stage.organise.refresh()
    stage.settle()
    return made


def test_the_smart_filters_that_come_along_are_counted(stage: Stage, three: list[Generation]) -> None:
    stage.organise.refresh()
    stage.settle()
    shown = [(one.name, one.icon, one.count) for one in stage.organise.smart_filters()]
    assert shown == [
        ("This week", "calendar", 3), ("Over $0.50", "coins", 0), ("Not uploaded", "cloud-upload", 3),
        ("Without tags", "tag", 3),
    ]  # fmt: skip


def test_smart_filters_are_saved_renamed_deleted_and_all_of_it_undone(stage: Stage, three: list[Generation]) -> None:
    shelf = a_shelf(stage, "Court")
    stage.organise.save_smart_filter("Valleys", 'valley in:"court"')
    stage.settle()
    saved = stage.organise.smart_filters()[-1]
    assert (saved.name, saved.query, saved.count) == ("Valleys", f"valley in:#{shelf.id}", 0)
    stage.organise.rename_smart_filter(saved.id, "Quiet valleys")
    stage.organise.collect(three, shelf.id)
    stage.settle()
    assert (stage.organise.smart_filters()[-1].name, stage.organise.smart_filters()[-1].count) == ("Quiet valleys", 3)
    stage.organise.delete_smart_filter(saved.id)
    stage.settle()
    assert len(stage.organise.smart_filters()) == 4
    stage.undo.undo()
    stage.settle()
    assert stage.organise.smart_filters()[-1].name == "Quiet valleys"
    for _ in range(3):
        stage.undo.undo()
    stage.settle()
    assert len(stage.organise.smart_filters()) == 4
    for _ in range(4):
        stage.undo.redo()
    stage.settle()
    assert len(stage.organise.smart_filters()) == 4


@pytest.mark.parametrize("command", ["save", "rename", "delete"])
def test_a_refused_command_on_a_smart_filter_is_taken_back(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    stage.organise.refresh()
    stage.settle()
    before = stage.organise.smart_filters()
    refuse(monkeypatch, stage.library.smart_filters, command)
    {
        "save": lambda: stage.organise.save_smart_filter("New", "fog"),
        "rename": lambda: stage.organise.rename_smart_filter(before[0].id, "Renamed"),
        "delete": lambda: stage.organise.delete_smart_filter(before[0].id),
    }[command]()
    stage.settle()
    assert stage.seen.failed == [REFUSAL]
    assert stage.organise.smart_filters() == before
    assert not stage.undo.can_undo
