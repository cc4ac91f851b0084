"""The models behind the sidebar and the lists to tick, under Qt's own tester, and the tree of collections."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from vitrine.domain.collection import Collection, SmartFilter
from vitrine.viewmodels.choices import Choice, Choices, Mark, fits
from vitrine.viewmodels.collection_tree import CollectionTree
from vitrine.viewmodels.marking import marks, split_tags
from vitrine.viewmodels.place_rows import COLLECTION_MIME, Group, id_of
from vitrine.viewmodels.places import Places

Tested = Callable[[QAbstractItemModel], None]


@pytest.fixture
def tested() -> Tested:
    """Watch a model with Qt's tester until the end of the test."""
    kept: list[QAbstractItemModelTester] = []

    def watch(model: QAbstractItemModel) -> None:
        kept.append(QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal))

    return watch


def listed(places: Places) -> list[tuple[str, int]]:
    return [(entry.name, entry.depth) for entry in places.entries(Group.COLLECTIONS)]


def test_the_model_stands_every_change(tested: Tested) -> None:
    places, draw = Places(), random.Random(5)
    tested(places)
    for turn in range(60):
        ids = draw.sample(range(1, 15), draw.randrange(12))
        places.set_collections([
            Collection(id, f"C{id} {turn}", draw.choice([None, *ids]), draw.randrange(9), draw.randrange(5))
            for id in ids
        ])  # fmt: skip
        places.set_smart_filters([SmartFilter(id, f"S{id}", "x") for id in draw.sample(range(9), draw.randrange(6))])
        places.set_counts({"all": turn, "trash": draw.randrange(2)})
        places.set_queue_active(draw.randrange(3))
        places.set_current(draw.choice(["all", "", f"collection:{turn % 15}", "smart:2", "settings"]))
        for entry in list(places.entries(Group.COLLECTIONS)):
            if entry.foldable and entry.id is not None:
                places.fold(entry.id, folded=draw.random() < 0.5)
        key = places.begin_new(draw.choice([None, *ids]))
        if draw.random() < 0.5:
            assert places.setData(places.index_of(key), " a   name ")
        places.end_new()


def test_only_what_differs_is_touched(qtbot: QtBot) -> None:
    places = Places()
    rows = [Collection(n, f"C{n}", None, 0, n) for n in range(1, 6)]
    places.set_collections(rows)
    told: list[tuple[int, int]] = []
    places.rowsInserted.connect(lambda _, first, last: told.append((first, last)))
    places.rowsRemoved.connect(lambda _, first, last: told.append((first, last)))
    places.set_collections([*rows[:2], Collection(9, "new", None, 0, 2), *rows[2:]])
    assert told == [(2, 2)]
    with qtbot.assertNotEmitted(places.dataChanged):
        places.set_collections([*rows[:2], Collection(9, "new", None, 0, 2), *rows[2:]])


def test_a_tree_in_disorder_is_listed_all_the_same() -> None:
    rows = [Collection(1, "a", 99, 0, 1), Collection(2, "b", 1, 0, 0), Collection(3, "c", None, 0, 0)]
    tree = CollectionTree(rows)
    assert [(one.collection.name, one.depth) for one in tree.listed()] == [("c", 0), ("a", 0), ("b", 1)]
    assert tree.above(2) == [1]
    assert not tree.may_move(1, 2)
    assert not tree.may_move(1, 1)
    assert not tree.may_move(None, None)
    assert not tree.may_move(2, 77)
    assert tree.may_move(2, None)


def test_a_ring_of_collections_ends() -> None:
    tree = CollectionTree([Collection(1, "a", 2), Collection(2, "b", 1)])
    assert list(tree.listed()) == []
    assert tree.above(1) == [2, 1]


def test_where_a_collection_goes() -> None:
    tree = CollectionTree([Collection(n, str(n), None, 0, n) for n in range(4)])
    assert tree.place_before(2, None) == (None, 2)
    assert tree.place_before(2, 0) == (None, 1)
    assert tree.place_before(None, 0) == (None, None)


def test_rows_take_names_and_drags_only_where_they_may() -> None:
    places = Places()
    places.set_collections([Collection(1, "Sea", None, 2, 0)])
    index = places.index_of("collection:1")
    assert not places.setData(places.index_of("all"), "Everything")
    assert not places.setData(index, "   ")
    assert not places.setData(index, "x", Qt.ItemDataRole.UserRole)
    assert places.mimeData([index]).data(COLLECTION_MIME).data() == b"1"
    assert not places.mimeData([places.index_of("all")]).hasFormat(COLLECTION_MIME)
    copy = Qt.DropAction.CopyAction
    hostile = QMimeData()
    hostile.setData(COLLECTION_MIME, b"\xff\xfe not a number")
    assert not places.canDropMimeData(hostile, copy, -1, 0, index)
    assert not places.canDropMimeData(hostile, copy, 0, 0, places.root(Group.COLLECTIONS))
    assert not places.canDropMimeData(QMimeData(), copy, -1, 0, QModelIndex())


@pytest.mark.parametrize(("key", "id"), [("collection:12", 12), ("smart:3", 3), ("all", None), ("collection:x", None)])
def test_ids_are_read_from_keys(key: str, id: int | None) -> None:
    assert id_of(key) == id


# ---- lists to tick ----


def test_choices_are_narrowed_marked_and_offered(tested: Tested) -> None:
    choices = Choices()
    tested(choices)
    choices.set_choices([Choice("a", "warm light"), Choice("b", "Ceramics", "64", Mark.SOME)])
    assert [one.value for one in choices.choices()] == ["a", "b"]
    choices.set_typed("lig", Choice("+", "Add “lig”", mark=None))
    assert [one.value for one in choices.choices()] == ["a", "+"]
    choices.set_typed("")
    choices.set_mark("a", Mark.ALL)
    words = [choices.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert words == ["warm light, ticked", "Ceramics, 64, ticked for some"]
    choices.set_typed("zzz")
    assert choices.rowCount() == 0


@pytest.mark.parametrize(
    ("typed", "label", "found"),
    [("", "x", True), ("cer", "Ceramics", True), ("li wa", "warm light", True), ("ight", "warm light", False),
     ("flux", "black-forest-labs/flux-dev", True), ("éte", "Ete", True)],
)  # fmt: skip
def test_what_is_typed_begins_words(typed: str, label: str, found: bool) -> None:
    assert fits(typed, label) is found


def test_tags_of_all_and_of_some() -> None:
    assert marks([("Sea", "calm"), ("sea",)]) == {"Sea": Mark.ALL, "calm": Mark.SOME}
    assert marks([]) == {}
    assert split_tags(" a ,, B\n c, b c ,A") == ["a", "B c"]
