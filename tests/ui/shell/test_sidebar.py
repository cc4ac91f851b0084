"""The sidebar: rows, counts, the rail, folding, keys, names changed in place, drops, long and hostile names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pixels import Shell, token
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sidebar_rows import press_row, row_place

from vitrine.domain.collection import Collection, SmartFilter
from vitrine.ui.look import Look
from vitrine.ui.shell.sidebar import Sidebar
from vitrine.ui.shell.sidebar_list import PlaceList
from vitrine.viewmodels.place_rows import COLLECTION_MIME, RESULT_MIME, Group

MakeShell = Callable[..., Shell]
NESTED = (
    Collection(1, "Ceramics", None, 64, 0),
    Collection(2, "Court of colour", None, 38, 1),
    Collection(3, "Doors", 2, 12, 0),
    Collection(4, "Windows", 2, 26, 1),
    Collection(5, "Dune film", None, 21, 2),
)
SMART = (SmartFilter(1, "This week", "after:week", "calendar", 68), SmartFilter(2, "Untagged", "tag:none", "tag", 0))
HOSTILE = (
    "W" * 400,
    "two\nlines\tand a tab",
    "שלום olam \u202e reversed",
    "🎈🏺 " * 40,
    "<b>bold</b> & <img src=x>",
)


@pytest.fixture
def shell(make_shell: MakeShell) -> Shell:
    """A window whose sidebar has everything."""
    made = make_shell()
    furnish(made.window.sidebar)
    return made


def furnish(sidebar: Sidebar) -> None:
    sidebar.places.set_collections(NESTED)
    sidebar.places.set_smart_filters(SMART)
    QApplication.processEvents()


def key(shell: Shell, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    shell.window.activateWindow()
    QTest.keyClick(shell.window.windowHandle(), code, modifiers)
    QApplication.processEvents()


def keys_of(sidebar: Sidebar, group: Group) -> list[str]:
    return [entry.key for entry in sidebar.places.entries(group)]


def collections(sidebar: Sidebar) -> PlaceList:
    return sidebar.groups.collections


# ---- what it shows ----


def test_the_rows_stand_where_the_design_has_them(shell: Shell) -> None:
    sidebar = shell.window.sidebar
    sidebar.places.set_collections(NESTED[:1] * 1 + tuple(Collection(n, f"C{n}", None, n, n) for n in range(2, 6)))
    QApplication.processEvents()
    places = {name: row_place(sidebar, name) for name in ("all", "trash", "collection:1", "smart:1", "queue")}
    assert places == {
        "all": QRect(8, 56, 199, 28),
        "trash": QRect(8, 196, 199, 28),
        "collection:1": QRect(8, 260, 199, 28),
        "smart:1": QRect(8, 436, 199, 28),
        "queue": QRect(8, 753, 199, 28),
    }


def test_the_rail_stands_where_the_design_has_it(make_shell: MakeShell, look: Look) -> None:
    window = make_shell(1100, 720).window
    furnish(window.sidebar)
    window.sidebar.set_queue_active(5)
    QApplication.processEvents()
    assert row_place(window.sidebar, "trash") == QRect(8, 222, 36, 32)
    assert row_place(window.sidebar, "collections") == QRect(8, 273, 36, 32)
    assert row_place(window.sidebar, "smart-filters") == QRect(8, 307, 36, 32)
    assert row_place(window.sidebar, "queue") == QRect(8, 563, 36, 32)
    image = window.grab().toImage()
    assert image.pixelColor(26, 264).name().upper() == token(look, "line")
    assert image.pixelColor(37, 564).name().upper() == token(look, "accent")


def test_what_is_chosen_is_told_and_marked(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    for chosen in ("videos", "trash", "collection:3", "smart:2", "all"):
        with qtbot.waitSignal(sidebar.view_chosen) as told:
            press_row(sidebar, chosen)
        assert told.args == [chosen]
        marked = [entry.key for group in Group for entry in sidebar.places.entries(group) if entry.chosen]
        assert [name for name in marked if name not in ("collections", "smart-filters")] == [chosen]
    for name, signal in (("queue", sidebar.queue_toggled), ("settings", sidebar.settings_opened),
                         ("statistics", sidebar.statistics_opened)):  # fmt: skip
        with qtbot.waitSignal(signal):
            press_row(sidebar, name)


def test_counts_and_the_queue(shell: Shell) -> None:
    sidebar = shell.window.sidebar
    sidebar.set_counts({"all": 2418, "videos": 0, "trash": 12})
    sidebar.set_queue_active(5)
    notes = {name: sidebar.places.entry(name).note for name in ("all", "videos", "trash", "queue")}
    assert notes == {"all": "2,418", "videos": "", "trash": "12", "queue": "5 active"}
    index = sidebar.places.index_of("queue")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Queue, 5 active"
    sidebar.set_queue_active(120)
    assert sidebar.places.entry("queue").badge == "99+"
    sidebar.set_queue_active(0)
    assert (sidebar.places.entry("queue").note, sidebar.places.entry("queue").badge) == ("", "")


def test_the_storage_line_tells_its_words_on_the_rail(look: Look, qtbot: QtBot) -> None:
    sidebar = Sidebar(look)
    qtbot.addWidget(sidebar)
    sidebar.set_storage("Saved to <mira>", "12.6 GB · $0.29 a month", "cloud", note="About.")
    assert sidebar.storage.accessibleName() == "Saved to <mira>"
    assert sidebar.storage.accessibleDescription() == "12.6 GB · $0.29 a month"
    assert sidebar.storage.toolTip() == "<qt>About.</qt>"
    sidebar.set_rail(rail=True)
    assert sidebar.storage.toolTip() == "<qt>Saved to &lt;mira&gt;<br>12.6 GB · $0.29 a month<br>About.</qt>"


def test_a_drop_target_and_the_chosen_row_have_their_colours(shell: Shell, look: Look) -> None:
    sidebar = shell.window.sidebar
    drag_over(collections(sidebar), "collection:1", results("a-0"))
    image = sidebar.grab().toImage()
    rect, chosen = sidebar.row_rect("collection:1"), sidebar.row_rect("all")
    assert QColor(image.pixel(rect.left() + 100, rect.top())).name().upper() == token(look, "accent")
    assert QColor(image.pixel(rect.left() + 4, rect.center().y())).name().upper() == token(look, "accent.subtle")
    assert QColor(image.pixel(chosen.left() + 4, chosen.center().y())).name().upper() == token(look, "row.selected")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_stays_in_its_row(shell: Shell, name: str) -> None:
    sidebar = shell.window.sidebar
    sidebar.places.set_collections([Collection(1, name, None, 12, 0)])
    sidebar.places.set_smart_filters([SmartFilter(1, name, "", "tag", 3)])
    QApplication.processEvents()
    assert sidebar.row_rect("collection:1").size() == QRect(0, 0, 199, 28).size()
    before = sidebar.grab().toImage()
    edge = [QColor(before.pixel(x, sidebar.row_rect("collection:1").center().y())).name() for x in (4, 211, 212)]
    assert len(set(edge)) == 1


def test_a_thousand_collections_scroll_and_the_foot_stays(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    sidebar.places.set_collections([Collection(n, f"C{n}", None, n, n) for n in range(1, 1001)])
    QApplication.processEvents()
    assert row_place(sidebar, "settings") == QRect(8, 809, 199, 28)
    bar = sidebar.groups.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20_000)
    collections(sidebar).focus_row("collection:1000")
    assert bar.value() > 20_000


# ---- folding ----


def test_folding_by_the_handle_and_by_keys(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    whole = [f"collection:{n}" for n in (1, 2, 3, 4, 5)]
    assert keys_of(sidebar, Group.COLLECTIONS) == whole
    with qtbot.waitSignal(sidebar.places.folding_changed):
        press_row(sidebar, "collection:2", 4)
    assert keys_of(sidebar, Group.COLLECTIONS) == ["collection:1", "collection:2", "collection:5"]
    assert sidebar.places.folded() == [2]
    collections(sidebar).focus_row("collection:2")
    key(shell, Qt.Key.Key_Right)
    assert keys_of(sidebar, Group.COLLECTIONS) == whole
    key(shell, Qt.Key.Key_Right)
    assert collections(sidebar).current_key() == "collection:3"
    key(shell, Qt.Key.Key_Left)
    assert collections(sidebar).current_key() == "collection:2"
    key(shell, Qt.Key.Key_Left)
    assert sidebar.places.folded() == [2]


# ---- keys ----


def test_the_arrow_keys_go_through_the_groups_and_return_goes_there(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    sidebar.views.focus_row("favourites")
    seen = []
    for _ in range(5):
        key(shell, Qt.Key.Key_Down)
        seen.append(sidebar.focused_key())
    assert seen == ["shared", "trash", "collection:1", "collection:2", "collection:3"]
    assert shell.window.focus_ring.target is collections(sidebar)
    assert shell.window.focus_ring.geometry() == row_place(sidebar, "collection:3").adjusted(-3, -3, 3, 3)
    with qtbot.waitSignal(sidebar.view_chosen) as told:
        key(shell, Qt.Key.Key_Return)
    assert told.args == ["collection:3"]
    for _ in range(3):
        key(shell, Qt.Key.Key_Up)
    assert sidebar.focused_key() == "trash"


def test_tab_stops_once_in_each_group(shell: Shell) -> None:
    sidebar = shell.window.sidebar
    sidebar.views.focus_row("all")
    stops = []
    for _ in range(5):
        key(shell, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        stops.append(focused.accessibleName())
    assert stops == ["New collection", "Collections", "Save this filter", "Smart filters", "Studio"]


def test_a_click_leaves_the_focus_where_the_single_letters_act(shell: Shell) -> None:
    shell.gallery.setFocus()
    press_row(shell.window.sidebar, "videos")
    assert QApplication.focusWidget() is shell.gallery


def test_delete_and_the_menu_key_are_told(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    rows = collections(sidebar)
    rows.focus_row("collection:2")
    with qtbot.waitSignal(sidebar.delete_wanted) as told:
        key(shell, Qt.Key.Key_Delete)
    assert told.args == ["collection:2"]
    with qtbot.waitSignal(sidebar.menu_wanted) as told:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(rows.viewport(), event)
    assert told.args[0] == "collection:2"


# ---- names in place ----


def editor(sidebar: Sidebar) -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert collections(sidebar).isAncestorOf(field)
    return field


def test_a_name_is_changed_in_place(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    assert not sidebar.rename("all")
    assert sidebar.rename("collection:5")
    assert editor(sidebar).text() == "Dune film"
    editor(sidebar).setText("  Dunes\tat  noon ")
    sidebar.places.set_collections([*NESTED[:-1], Collection(5, "Dune film", None, 22, 2)])  # a result came in
    with qtbot.waitSignal(sidebar.places.renamed) as told:
        QTest.keyClick(editor(sidebar), Qt.Key.Key_Return)
    assert told.args == ["collection:5", "Dunes at noon"]
    assert sidebar.places.entry("collection:5").name == "Dune film"  # until the library has it


def test_escape_and_an_empty_name_change_nothing(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    with qtbot.assertNotEmitted(sidebar.places.renamed):
        sidebar.rename("collection:5")
        QTest.keyClicks(editor(sidebar), "other")
        QTest.keyClick(editor(sidebar), Qt.Key.Key_Escape)
        sidebar.rename("collection:5")
        editor(sidebar).clear()
        QTest.keyClick(editor(sidebar), Qt.Key.Key_Return)


@pytest.mark.parametrize("parent", [None, 2])
def test_a_new_collection_is_named_in_place(shell: Shell, qtbot: QtBot, parent: int | None) -> None:
    sidebar = shell.window.sidebar
    sidebar.places.fold(2, folded=True)
    sidebar.begin_new(parent)
    at = keys_of(sidebar, Group.COLLECTIONS).index("new")
    assert at == (3 if parent is None else 4)
    QTest.keyClicks(editor(sidebar), "Album covers")
    with qtbot.waitSignal(sidebar.places.named) as told:
        QTest.keyClick(editor(sidebar), Qt.Key.Key_Return)
    assert told.args == ["Album covers", parent]
    assert sidebar.places.entry("new").name == "Album covers"
    sidebar.places.set_collections([*NESTED, Collection(6, "Album covers", parent, 0, 9)])
    assert "new" not in keys_of(sidebar, Group.COLLECTIONS)


def test_a_new_collection_without_a_name_goes_away(shell: Shell) -> None:
    sidebar = shell.window.sidebar
    sidebar.begin_new()
    QTest.keyClick(editor(sidebar), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert "new" not in keys_of(sidebar, Group.COLLECTIONS)


def test_the_rail_opens_its_groups_beside_it(make_shell: MakeShell, qtbot: QtBot) -> None:
    shell = make_shell(1100, 720)
    sidebar = shell.window.sidebar
    furnish(sidebar)
    press_row(sidebar, "collections")
    popover = sidebar._popover
    assert popover is not None
    assert popover.isVisible()
    assert popover.mapTo(shell.window, popover.card().topLeft()).x() == 54
    assert popover.list.hasFocus()
    popover.list.focus_row("collection:3")
    with qtbot.waitSignal(sidebar.view_chosen) as told:
        key(shell, Qt.Key.Key_Return)
    assert told.args == ["collection:3"]
    assert not popover.isVisible()
    assert sidebar.places.entry("collections").chosen
    sidebar.begin_new()
    assert sidebar._popover is not None
    (field,) = sidebar._popover.list.viewport().findChildren(QLineEdit)
    QTest.keyClicks(field, "Named on the rail")
    with qtbot.waitSignal(sidebar.places.named):
        QTest.keyClick(field, Qt.Key.Key_Return)


# ---- drops ----


def results(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(RESULT_MIME, QByteArray("\n".join(names).encode()))
    return mime


def moved(id: int) -> QMimeData:
    mime = QMimeData()
    mime.setData(COLLECTION_MIME, QByteArray(str(id).encode()))
    return mime


def point_in(rows: PlaceList, row: str, part: float = 0.5) -> QPoint:
    rect = rows.row_rect(row)
    return QPoint(rect.center().x(), rect.top() + round(rect.height() * part))


def drag_over(rows: PlaceList, row: str, mime: QMimeData, part: float = 0.5) -> bool:
    at, copy = point_in(rows, row, part), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at, copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows.viewport(), enter)
    move = QDragMoveEvent(at, copy, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows.viewport(), move)
    return enter.isAccepted() and move.isAccepted()


def drop(rows: PlaceList, row: str, mime: QMimeData, part: float = 0.5) -> bool:
    drag_over(rows, row, mime, part)
    at = QPointF(point_in(rows, row, part))
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows.viewport(), event)
    return event.isAccepted()


@pytest.mark.parametrize("row", ["favourites", "trash", "collection:1", "collection:4"])
def test_results_are_dropped_where_they_can_go(shell: Shell, qtbot: QtBot, row: str) -> None:
    sidebar = shell.window.sidebar
    rows = sidebar.views if ":" not in row else collections(sidebar)
    with qtbot.waitSignal(sidebar.places.results_dropped) as told:
        assert drop(rows, row, results("a-0", "b-1"))
    assert told.args == [row, ["a-0", "b-1"]]


@pytest.mark.parametrize("row", ["all", "images", "videos", "shared"])
def test_results_are_dropped_nowhere_else(shell: Shell, qtbot: QtBot, row: str) -> None:
    sidebar = shell.window.sidebar
    with qtbot.assertNotEmitted(sidebar.places.results_dropped):
        assert not drop(sidebar.views, row, results("a-0"))


@pytest.mark.parametrize(
    ("id", "row", "part", "place"),
    [
        (1, "collection:2", 0.5, (2, None)),  # into
        (5, "collection:1", 0.1, (None, 0)),  # before
        (1, "collection:5", 0.1, (None, 1)),  # before, further down: its own place is free
        (5, "collection:4", 0.1, (2, 1)),  # between two that are nested
        (3, "collection:5", 0.9, (None, None)),  # behind the last
    ],
)
def test_collections_are_moved(
    shell: Shell, qtbot: QtBot, id: int, row: str, part: float, place: tuple[int | None, int | None]
) -> None:
    sidebar = shell.window.sidebar
    with qtbot.waitSignal(sidebar.places.collection_dropped) as told:
        assert drop(collections(sidebar), row, moved(id), part)
    assert told.args == [id, *place]


@pytest.mark.parametrize("row", ["collection:2", "collection:3"])
def test_a_collection_never_comes_inside_itself(shell: Shell, qtbot: QtBot, row: str) -> None:
    sidebar = shell.window.sidebar
    with qtbot.assertNotEmitted(sidebar.places.collection_dropped):
        assert not drop(collections(sidebar), row, moved(2))
        assert not drop(collections(sidebar), row, moved(99))


def test_a_drag_that_rests_on_a_folded_collection_opens_it(shell: Shell, qtbot: QtBot) -> None:
    sidebar = shell.window.sidebar
    sidebar.places.fold(2, folded=True)
    QApplication.processEvents()
    drag_over(collections(sidebar), "collection:2", results("a-0"))
    qtbot.waitUntil(lambda: sidebar.places.folded() == [])


def test_a_drag_from_the_desktop_is_not_for_the_sidebar(shell: Shell) -> None:
    mime = QMimeData()
    mime.setText("a text")
    assert not drag_over(shell.window.sidebar.views, "trash", mime)


@pytest.fixture
def right_to_left() -> Iterator[None]:
    """The direction of Arabic and Hebrew, put back after the test."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_it_is_mirrored_from_right_to_left(make_shell: MakeShell, qtbot: QtBot) -> None:
    shell = make_shell()
    sidebar = shell.window.sidebar
    furnish(sidebar)
    assert sidebar.geometry().right() == 1439
    collections(sidebar).focus_row("collection:2")
    key(shell, Qt.Key.Key_Right)
    assert sidebar.places.folded() == [2]
    with qtbot.waitSignal(sidebar.places.folding_changed):
        press_row(sidebar, "collection:2", 195)
    assert sidebar.places.folded() == []
