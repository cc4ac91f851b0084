"""Filters, search, collections, tags, smart filters and the trash in the real window, as a person uses them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from opened import CTRL, NONE, Opened
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

from vitrine.domain.generation import Generation, MediaKind
from vitrine.ui.dialogs.delete_dialog import DeleteDialog
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.choice_popover import ChoicePopover
from vitrine.ui.shell.collect_popover import CollectPopover
from vitrine.ui.shell.selection_bar import SelectionBar
from vitrine.ui.shell.sidebar import Sidebar
from vitrine.ui.shell.smart_filter_card import SmartFilterCard
from vitrine.ui.shell.tag_popover import TagPopover
from vitrine.viewmodels.gallery import RESULT_MIME
from vitrine.viewmodels.place_rows import Group
from vitrine.viewmodels.search import Part

OpenWindow = Callable[..., Opened]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHIFT = Qt.KeyboardModifier.ShiftModifier
PROMPTS = ("harbour fog at night", "dunes in warm light", "a quiet valley", "harbour at noon")


@pytest.fixture
def made(open_window: OpenWindow) -> Opened:
    """A window with four pictures and a clip, newest first: clip, harbour noon, valley, dunes, harbour fog."""
    opened = open_window()
    for prompt in PROMPTS:
        opened.make(prompt)
    opened.choose_output(MediaKind.VIDEO)
    opened.make("harbour clip")
    opened.wait(lambda: places(opened).entry("all").note == "5")
    return opened


def places(opened: Opened):  # type: ignore[no-untyped-def]
    return opened.window.sidebar.places


def sidebar(opened: Opened) -> Sidebar:
    found = opened.window.sidebar
    assert isinstance(found, Sidebar)
    return found


def shown(opened: Opened) -> list[str]:
    return [tile.prompt for tile in opened.tiles()]


def wait_for(opened: Opened, *prompts: str) -> None:
    opened.wait(lambda: shown(opened) == list(prompts))


def select(opened: Opened, *rows: int) -> list[Generation]:
    opened.view.setFocus()
    opened.view.select_rows(list(rows))
    QApplication.processEvents()
    return opened.view.chosen()


def search_for(opened: Opened, text: str) -> None:
    opened.key(Qt.Key.Key_F, CTRL)
    opened.key(Qt.Key.Key_A, CTRL)
    opened.key(Qt.Key.Key_Delete)
    QTest.keyClicks(opened.window.filter_bar.search, text)
    opened.key(Qt.Key.Key_Return)


def bar(opened: Opened) -> SelectionBar:
    found = opened.app.desk.views.selecting.bar
    assert found is not None
    return found


def popover(opened: Opened, kind: type[ChoicePopover]) -> ChoicePopover:
    opened.wait(lambda: [one for one in opened.window.findChildren(kind) if one.isVisible()])
    (found,) = [one for one in opened.window.findChildren(kind) if one.isVisible()]
    assert isinstance(found, ChoicePopover)
    return found


def pick(opened: Opened, widget: QWidget, text: str) -> None:
    """Press a chip and choose an entry of its menu."""
    opened.click(widget)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()
    QApplication.processEvents()


def press_row(opened: Opened, key: str) -> None:
    for group in sidebar(opened).lists():
        rect = group.row_rect(key)
        if not rect.isEmpty():
            opened.click(group.viewport(), rect.center())
            return
    raise KeyError(key)


def new_collection(opened: Opened, name: str) -> int:
    """Press the plus, write the name, and return the id of what was made."""
    groups = sidebar(opened).groups
    opened.click(groups.header(Group.COLLECTIONS).plus)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, name)
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: name in [one.name for one in opened.studio.library.collections.all()])
    opened.wait(lambda: name in [one.name for one in places(opened).entries(Group.COLLECTIONS) if one.id])
    return next(one.id for one in opened.studio.library.collections.all() if one.name == name)


def drop_on(opened: Opened, key: str, *results: Generation) -> None:
    """Drop what a drag of gallery tiles carries on a row of the sidebar."""
    mime = QMimeData()
    mime.setData(RESULT_MIME, QByteArray("\n".join(result.name for result in results).encode()))
    drop_mime(opened, key, mime)


def drop_mime(opened: Opened, key: str, mime: QMimeData) -> None:
    """Drag something over a row of the sidebar and let go."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for group in sidebar(opened).lists():
        at = group.row_rect(key).center()
        if group.row_rect(key).isEmpty():
            continue
        QApplication.sendEvent(group.viewport(), QDragEnterEvent(at, copy, mime, left, NONE))
        QApplication.sendEvent(group.viewport(), QDragMoveEvent(at, copy, mime, left, NONE))
        event = QDropEvent(QPointF(at), copy, mime, left, NONE)
        QApplication.sendEvent(group.viewport(), event)
        assert event.isAccepted()
        return
    raise KeyError(key)


def held(opened: Opened, id: int) -> int:
    return opened.studio.library.collections.get(id).count


# ---- filters ----


def test_every_chip_and_their_combinations(made: Opened) -> None:
    chips = made.window.filter_bar.chips
    fog, dunes, valley, noon = PROMPTS
    pick(made, chips["type"], "Videos")
    wait_for(made, "harbour clip")
    pick(made, chips["type"], "Text to image")
    wait_for(made, noon, valley, dunes, fog)
    search_for(made, "harb")
    wait_for(made, noon, fog)
    pick(made, chips["date"], "Yesterday")
    wait_for(made)
    pick(made, chips["date"], "Today")
    wait_for(made, noon, fog)
    made.window.filter_bar.star.click()
    wait_for(made)
    made.window.filter_bar.star.click()
    wait_for(made, noon, fog)
    pick(made, made.window.filter_bar.sort_button, "Oldest first")
    wait_for(made, fog, noon)
    made.window.command("clear-filters").trigger()
    wait_for(made, fog, dunes, valley, noon, "harbour clip")
    assert made.window.filter_bar.search.text() == ""


def test_models_and_tags_by_their_popovers(made: Opened) -> None:
    chips = made.window.filter_bar.chips
    (clip,) = select(made, 0)
    made.app.models.organise.tag([clip], add=["sea, calm"])
    made.wait(lambda: made.app.models.organise.tags())
    made.click(chips["tags"])
    assert popover(made, ChoicePopover).field is not None
    QTest.keyClicks(QApplication.focusWidget(), "sea")
    made.key(Qt.Key.Key_Return)
    wait_for(made, "harbour clip")
    made.key(Qt.Key.Key_Escape)
    made.window.command("clear-filters").trigger()
    made.wait(lambda: len(made.tiles()) == 5)
    made.click(chips["model"])
    first = popover(made, ChoicePopover).list
    names = [choice.label for choice in first._choices.choices()]
    film = next(row for row, name in enumerate(names) if "film" in name.lower())
    made.click(first.viewport(), first.visualRect(first.model().index(film, 0)).center())
    wait_for(made, "harbour clip")


OPERATORS = {
    "type:video": ["harbour clip"],
    "type:text-to-image -harbour": ["a quiet valley", "dunes in warm light"],
    "before:today": [],
    "after:today harbour": ["harbour clip", "harbour at noon", "harbour fog at night"],
    '"warm light"': ["dunes in warm light"],
    "fav:no valley": ["a quiet valley"],
    "cost:>0.5": [],
    "uploaded:no": [],
    "tag:none noon": ["harbour at noon"],
    "sort:oldest harbour -fog": ["harbour at noon", "harbour clip"],
    "valley cost:much": ["a quiet valley"],
}


def test_every_operator_is_typed(made: Opened) -> None:
    for text, prompts in OPERATORS.items():
        search_for(made, text)
        made.wait(lambda prompts=prompts: shown(made) == prompts)
    assert "cost:much" in made.window.filter_bar.search.problem
    made.key(Qt.Key.Key_Escape)
    made.wait(lambda: len(made.tiles()) == 5)
    assert made.window.filter_bar.search.problem == ""


def test_the_views_by_their_keys_and_by_a_press(made: Opened) -> None:
    (noon,) = select(made, 1)
    made.app.models.organise.star([noon], True)
    (valley,) = select(made, 2)
    made.app.models.organise.trash([valley])
    made.wait(lambda: [places(made).entry(key).note for key in ("favourites", "trash")] == ["1", "1"])
    expected = {
        "all": 4, "images": 3, "videos": 1, "favourites": 1, "shared": 0, "trash": 1,
    }  # fmt: skip
    for number, (key, count) in enumerate(expected.items()):
        made.key(Qt.Key(Qt.Key.Key_1.value + number), CTRL)
        made.wait(lambda count=count: len(made.tiles()) == count)
        assert places(made).current == key
    press_row(made, "images")
    made.wait(lambda: len(made.tiles()) == 3)


def test_a_view_gives_way_to_a_chip_it_excludes(made: Opened) -> None:
    made.key(Qt.Key.Key_2, CTRL)
    made.wait(lambda: len(made.tiles()) == 4)
    pick(made, made.window.filter_bar.chips["type"], "Videos")
    wait_for(made, "harbour clip")
    assert places(made).current == "all"


# ---- smart filters ----


def test_a_smart_filter_keeps_everything_and_is_edited_and_undone(made: Opened, open_window: OpenWindow) -> None:
    search = made.app.desk.views.search
    pick(made, made.window.filter_bar.chips["type"], "Images")
    search_for(made, "harbour -fog")
    wait_for(made, "harbour at noon")
    groups = sidebar(made).groups
    made.click(groups.header(Group.SMART).plus)
    card = made.window.findChild(SmartFilterCard)
    assert card.query.text() == "type:image harbour -fog"
    card.name.setText("Harbours")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: "Harbours" in [one.name for one in places(made).entries(Group.SMART)])
    made.window.command("clear-filters").trigger()
    made.wait(lambda: len(made.tiles()) == 5)
    opened = open_window()
    opened.wait(lambda: "Harbours" in [one.name for one in places(opened).entries(Group.SMART)])
    entry = next(one for one in places(opened).entries(Group.SMART) if one.name == "Harbours")
    opened.wait(lambda: places(opened).entry(entry.key).note == "1")
    press_row(opened, entry.key)
    wait_for(opened, "harbour at noon")
    search = opened.app.desk.views.search
    assert (search.part(Part.TYPE), search.text) == ("type:image", "harbour -fog")
    assert opened.window.filter_bar.chips["type"].text() == "Images"
    assert opened.window.filter_bar.search.text() == "harbour -fog"
    assert entry.id is not None
    organise = opened.app.models.organise
    organise.change_smart_filter(entry.id, "Fogs", "fog")
    opened.wait(lambda: places(opened).entry(entry.key).name == "Fogs")
    organise.delete_smart_filter(entry.id)
    opened.wait(lambda: entry.key not in [one.key for one in places(opened).entries(Group.SMART)])
    assert places(opened).current == "all"
    opened.wait(lambda: len(opened.tiles()) == 5)
    for _ in range(2):
        opened.key(Qt.Key.Key_Z, CTRL)
    opened.wait(lambda: "Harbours" in [one.name for one in places(opened).entries(Group.SMART)])


def test_a_changed_smart_filter_keeps_the_changes_by_its_menu(made: Opened) -> None:
    smart = {entry.name: entry.key for entry in places(made).entries(Group.SMART)}
    key = smart["Without tags"]
    press_row(made, key)
    made.wait(lambda: len(made.tiles()) == 5)
    search_for(made, "harbour")
    made.wait(lambda: len(made.tiles()) == 3)
    rows = sidebar(made).groups.smart
    at = rows.row_rect(key).center()
    QApplication.sendEvent(
        rows.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, rows.viewport().mapToGlobal(at))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Keep the changes").trigger()
    menu.close()
    made.wait(lambda: places(made).entry(key).note == "3")
    made.click(made.window.toast.action)
    made.wait(lambda: places(made).entry(key).note == "5")


def test_f2_renames_what_is_shown(made: Opened) -> None:
    id = new_collection(made, "Sea")
    press_row(made, f"collection:{id}")
    made.wait(lambda: made.tiles() == [])
    made.view.setFocus()
    made.key(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("The sea")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: made.studio.library.collections.get(id).name == "The sea")
    made.view.setFocus()
    made.key(Qt.Key.Key_Z, CTRL)
    made.wait(lambda: places(made).entry(f"collection:{id}").name == "Sea")


# ---- collections ----


def test_tiles_are_dropped_on_the_sidebar_and_everything_is_undone(made: Opened) -> None:
    library = made.studio.library
    id = new_collection(made, "Harbour")
    clip, noon, valley = select(made, 0, 1, 2)
    drop_on(made, f"collection:{id}", clip, noon)
    made.wait(lambda: places(made).entry(f"collection:{id}").note == "2")
    drop_on(made, "favourites", valley)
    made.wait(lambda: places(made).entry("favourites").note == "1")
    drop_on(made, "trash", noon, valley)
    made.wait(lambda: places(made).entry("trash").note == "2")
    made.wait(lambda: "2 moved to trash" in made.toast)
    made.wait(lambda: places(made).entry(f"collection:{id}").note == "1")
    for _ in range(4):
        made.key(Qt.Key.Key_Z, CTRL)
    made.wait(lambda: library.collections.all() == [])
    made.wait(lambda: [places(made).entry(key).note for key in ("all", "favourites", "trash")] == ["5", "", ""])
    for _ in range(4):
        made.key(Qt.Key.Key_Z, CTRL | SHIFT)
    made.wait(lambda: places(made).entry("trash").note == "2")
    made.wait(lambda: held(made, id) == 1)


def test_a_collection_is_shown_nested_deleted_and_brought_back(made: Opened) -> None:
    outer, inner = new_collection(made, "Outer"), new_collection(made, "Inner")
    (clip,) = select(made, 0)
    made.app.models.organise.collect([clip], inner)
    mime = QMimeData()
    mime.setData("application/x-vitrine-collection", str(inner).encode())
    groups = sidebar(made).groups
    rows = groups.collections
    drop_mime(made, f"collection:{outer}", mime)
    made.wait(lambda: made.studio.library.collections.get(inner).parent == outer)
    made.wait(lambda: places(made).entry(f"collection:{inner}").depth == 1)
    press_row(made, f"collection:{outer}")
    wait_for(made, "harbour clip")  # what lies inside counts too
    rows.focus_row(f"collection:{outer}")
    made.key(Qt.Key.Key_Delete)
    made.wait(lambda: places(made).current == "all")
    made.wait(lambda: made.studio.library.collections.all() == [])
    assert "Its results stay" in made.toast
    made.click(made.window.toast.action)
    made.wait(lambda: [one.name for one in made.studio.library.collections.all()] == ["Outer", "Inner"])
    made.wait(lambda: [one.note for one in places(made).entries(Group.COLLECTIONS)] == ["1", "1"])


def test_tiles_dropped_on_the_rail_ask_for_the_collection(made: Opened) -> None:
    id = new_collection(made, "Sea")
    made.window.resize(1100, 720)
    made.wait(lambda: sidebar(made).rail)
    clip, noon = select(made, 0, 1)
    drop_on(made, "collections", clip, noon)
    card = popover(made, CollectPopover)
    made.key(Qt.Key.Key_Down)
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: held(made, id) == 2)
    made.key(Qt.Key.Key_Escape)
    made.wait(lambda: not isValid(card) or not card.isVisible())


def test_a_taken_name_is_refused_and_said(made: Opened) -> None:
    new_collection(made, "Sea")
    groups = sidebar(made).groups
    made.click(groups.header(Group.COLLECTIONS).plus)
    QTest.keyClicks(QApplication.focusWidget(), "sea")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: "already" in made.toast)
    assert [one.name for one in places(made).entries(Group.COLLECTIONS)] == ["Sea"]


def test_folding_is_kept_over_a_restart(made: Opened, open_window: OpenWindow) -> None:
    outer, inner = new_collection(made, "Outer"), new_collection(made, "Inner")
    made.app.models.organise.move_collection(inner, outer)
    made.wait(lambda: places(made).entry(f"collection:{inner}").depth == 1)
    places(made).fold(outer, folded=True)
    opened = open_window()
    opened.wait(lambda: places(opened).entries(Group.COLLECTIONS))
    assert [one.name for one in places(opened).entries(Group.COLLECTIONS)] == ["Outer"]


# ---- the selection bar ----


def test_the_selection_bar_appears_acts_and_goes(made: Opened) -> None:
    select(made, 0)
    assert made.app.desk.views.selecting.bar is None
    select(made, 0, 1, 2)
    selection = bar(made)
    assert selection.isVisible()
    assert selection.count.text() == "3 selected"
    card = selection.geometry().marginsRemoved(selection.contentsMargins())
    assert selection.parentWidget() is made.window.gallery
    assert made.window.gallery.height() - 16 - 44 - 12 == card.top()
    made.click(selection.buttons["favourite"])
    made.wait(lambda: [row["starred"] for row in made.rows("generation")] == [0, 0, 1, 1, 1])
    made.wait(lambda: selection.buttons["favourite"].accessibleName() == "Remove from favourites")
    made.click(selection.buttons["trash"])
    made.wait(lambda: places(made).entry("trash").note == "3")
    made.wait(lambda: not selection.isVisible())
    made.click(made.window.toast.action)
    made.wait(lambda: len(made.tiles()) == 5)
    select(made, 0, 1)
    made.click(selection.buttons["close"])
    assert not selection.isVisible()
    select(made, 1, 2)
    search_for(made, "clip")
    wait_for(made, "harbour clip")
    assert not selection.isVisible()


def test_a_toast_stands_above_the_bar(made: Opened) -> None:
    select(made, 0, 1)
    made.window.toast.announce("Something happened")
    toast = made.window.toast
    bottom = toast.mapTo(made.window, QPoint(0, toast.height())).y()
    top = bar(made).mapTo(made.window, QPoint(0, 0)).y()
    assert bottom - 28 <= top + 12  # the shadows overlap, the cards do not


def test_the_bar_keeps_its_icons_where_it_is_narrow(made: Opened) -> None:
    select(made, 0, 1)
    assert bar(made).buttons["export"].text() == "Export"
    made.window.resize(960, 700)
    made.wait(lambda: bar(made).buttons["export"].text() == "")
    assert bar(made).buttons["export"].accessibleName() == "Export"
    assert made.window.gallery.rect().adjusted(0, 0, 0, 20).contains(bar(made).geometry().adjusted(20, 12, -20, -28))


# ---- tags ----


def test_tags_by_the_keyboard_for_several(made: Opened) -> None:
    library = made.studio.library
    clip, noon = select(made, 0, 1)
    made.app.models.organise.tag([clip], add=["sea"])
    made.wait(lambda: library.tags.all())
    select(made, 0, 1)
    made.key(Qt.Key.Key_T)
    card = popover(made, TagPopover)
    choice = card.list._choices.choice("sea")
    assert choice is not None
    assert choice.mark == 1  # some of them
    QTest.keyClicks(card.field, "calm, Blue  hour")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: library.tags.of([clip.id, noon.id]) == {
        clip.id: ("Blue hour", "calm", "sea"), noon.id: ("Blue hour", "calm")
    })  # fmt: skip
    QTest.keyClicks(card.field, "se")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: library.tags.of([noon.id])[noon.id] == ("Blue hour", "calm", "sea"))
    assert card.isVisible()
    QTest.keyClicks(card.field, "calm")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: library.tags.of([clip.id])[clip.id] == ("Blue hour", "sea"))
    made.key(Qt.Key.Key_Escape)
    made.wait(lambda: QApplication.focusWidget() is not None)
    made.view.setFocus()
    for _ in range(3):
        made.key(Qt.Key.Key_Z, CTRL)
    made.wait(lambda: library.tags.of([clip.id, noon.id]) == {clip.id: ("sea",), noon.id: ()})


def test_a_tag_leaves_by_its_chip(made: Opened) -> None:
    (clip,) = select(made, 0)
    made.app.models.organise.tag([clip], add=["sea", "calm"])
    made.wait(lambda: len(made.studio.library.tags.all()) == 2)
    made.window.command("tag").trigger()
    card = popover(made, TagPopover)

    def chip(name: str) -> QWidget:
        """Return the chip of now: they are made anew with each change."""
        return next(one for one in card.findChildren(Chip) if one.isVisible() and one.accessibleName() == name)

    made.wait(lambda: not chip("Remove sea").geometry().intersects(chip("Remove calm").geometry()))
    made.click(chip("Remove sea"))
    made.wait(lambda: made.studio.library.tags.of([clip.id])[clip.id] == ("calm",))
    assert card.isVisible()


HOSTILE = ("W" * 300, "two\nlines", "שלום \u202e olam", "🎈" * 30, "<b>bold</b>", 'quo"te', "none", "a,b")


def test_hostile_tags_and_collections_live_through_the_window(made: Opened) -> None:
    organise, library = made.app.models.organise, made.studio.library
    (clip,) = select(made, 0)
    for name in HOSTILE:
        organise.create_collection(name, then_add=[clip])
    organise.tag([clip], add=HOSTILE)
    made.wait(lambda: len(library.collections.all()) == len(HOSTILE))
    made.wait(lambda: len(places(made).entries(Group.COLLECTIONS)) == len(HOSTILE))
    made.wait(lambda: len(organise.tags()) == len(HOSTILE))
    search = made.app.desk.views.search
    for entry in places(made).entries(Group.COLLECTIONS):
        press_row(made, entry.key)
        wait_for(made, "harbour clip")
    made.key(Qt.Key.Key_1, CTRL)
    for tag in organise.tags():
        made.app.desk.views._menus.open("tags")
        card = popover(made, ChoicePopover)
        row = next(row for row, one in enumerate(card.list._choices.choices()) if one.label == tag.name)
        card.list.mark(row)
        made.key(Qt.Key.Key_Return)
        wait_for(made, "harbour clip")
        assert search.wanted.tags == (tag.name,)
        card.clear_button.click()
    made.window.grab()


# ---- collecting ----


def test_collect_ticks_unticks_and_makes(made: Opened) -> None:
    library = made.studio.library
    id = new_collection(made, "Sea")
    clip, _ = select(made, 0, 1)
    made.app.models.organise.collect([clip], id)
    made.wait(lambda: held(made, id) == 1)
    select(made, 0, 1)
    made.click(bar(made).buttons["collect"])
    card = popover(made, CollectPopover)

    def mark() -> int:
        choice = card.list._choices.choice(str(id))
        assert choice is not None
        return int(choice.mark or 0)

    made.wait(lambda: mark() == 1)
    made.key(Qt.Key.Key_Down)
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: held(made, id) == 2)
    made.wait(lambda: mark() == 2)
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: held(made, id) == 0)
    QTest.keyClicks(card.field, "Clips")
    made.key(Qt.Key.Key_Return)
    made.wait(lambda: "Clips" in [one.name for one in library.collections.all()])
    made.wait(lambda: sum(one.count for one in library.collections.all()) == 2)
    made.key(Qt.Key.Key_Escape)
    made.view.setFocus()
    for _ in range(3):
        made.key(Qt.Key.Key_Z, CTRL)
    made.wait(lambda: [(one.name, one.count) for one in library.collections.all()] == [("Sea", 1)])


# ---- trash ----


def test_the_trash_restores_and_deletes_for_good(made: Opened) -> None:
    clip, noon, valley = select(made, 0, 1, 2)
    assert clip.file is not None
    made.key(Qt.Key.Key_Delete)
    made.wait(lambda: places(made).entry("trash").note == "3")
    made.key(Qt.Key.Key_6, CTRL)
    made.wait(lambda: len(made.tiles()) == 3)
    words = made.window.findChild(QWidget, "trashWords")
    assert words.text() == "Deleted items stay here for 30 days, then go for good."
    select(made, 1)
    selection = bar(made)
    assert [key for key, button in selection.buttons.items() if button.isVisible()] == [
        "restore", "delete-for-good", "close",
    ]  # fmt: skip
    made.click(selection.buttons["restore"])
    made.wait(lambda: places(made).entry("trash").note == "2")
    select(made, 0)
    made.click(selection.buttons["delete-for-good"])
    made.wait(lambda: made.window.findChildren(DeleteDialog))
    dialog = made.sheet(DeleteDialog)
    assert dialog.title.text() == "Delete 1 item for good?"
    made.click(dialog.delete)
    made.wait(lambda: not clip.file.path.exists() if clip.file else False)
    made.wait(lambda: places(made).entry("trash").note == "1")
    made.app.desk.views.shelving.empty_trash()
    made.wait(lambda: [one for one in made.window.findChildren(DeleteDialog) if one.isVisible()])
    made.click(made.sheet(DeleteDialog).delete)
    made.wait(lambda: places(made).entry("trash").note == "")
    assert [row["id"] for row in made.rows("generation")] != []
    assert noon.id in [row["id"] for row in made.rows("generation")]
    assert valley.id not in [row["id"] for row in made.rows("generation")]
    made.key(Qt.Key.Key_1, CTRL)
    made.wait(lambda: not words.isVisible())


def test_search_answers_while_names_stay_current(made: Opened) -> None:
    """The count of a view, of a collection and of a smart filter follow each change without being asked."""
    smart = {entry.name: entry.key for entry in places(made).entries(Group.SMART)}
    made.wait(lambda: places(made).entry(smart["Without tags"]).note == "5")
    assert "Not uploaded" not in smart  # there is no bucket
    (clip,) = select(made, 0)
    made.app.models.organise.tag([clip], add=["sea"])
    made.wait(lambda: places(made).entry(smart["Without tags"]).note == "4")
    made.key(Qt.Key.Key_Z, CTRL)
    made.wait(lambda: places(made).entry(smart["Without tags"]).note == "5")
