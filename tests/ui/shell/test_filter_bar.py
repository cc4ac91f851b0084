"""The filter bar: search, chips and their menus, folding, completion with the keyboard, days from the calendar."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pixels import Shell, token
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from vitrine.domain.collection import Collection
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.ui.look import Look
from vitrine.ui.parts.choice_popover import ChoicePopover
from vitrine.ui.shell.date_popover import DatePopover
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.filter_menus import FilterMenus
from vitrine.ui.shell.search_completer import SearchCompleter
from vitrine.ui.shell.smart_filter_card import SmartFilterCard
from vitrine.viewmodels.completing import Vocabulary
from vitrine.viewmodels.search import Part, Search

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
MakeShell = Callable[..., Shell]
MODELS = tuple((f"maker/model-{n:02}", f"Model {n:02}") for n in range(14))
WORDS = Vocabulary((("ceramics", 64), ("warm light", 12)), (("Court of colour", 38),), MODELS)


class Rig:
    """A bar in a window, with the search that it shows."""

    def __init__(self, shell: Shell, look: Look, words: Vocabulary = WORDS) -> None:
        self.shell, self.window, self.bar = shell, shell.window, shell.window.filter_bar
        self.search = Search(lambda: [Collection(5, "Court of colour")])
        self.menus = FilterMenus(look, self.bar, self.search, lambda: words, lambda id: dict(words.models).get(id, id))
        self.completer = SearchCompleter(look, self.bar.search, lambda: words)
        self.bar.search_changed.connect(self.search.set_text)
        self.search.text_changed.connect(self.bar.set_text)
        self.window.activateWindow()

    def press(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def key(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), code, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.window.windowHandle(), character)
        QApplication.processEvents()

    def menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, *texts: str) -> None:
        """Choose an entry of the open menu, through its submenus, and close it."""
        menu = self.menu()
        top = menu
        for text in texts:
            action = next(action for action in menu.actions() if action.text() == text)
            menu = action.menu() or menu
        action.trigger()
        top.close()
        QApplication.processEvents()

    def popover(self, kind: type[QWidget]) -> QWidget:
        (found,) = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return found


@pytest.fixture
def rig(make_shell: MakeShell, look: Look) -> Rig:
    """A wide window."""
    return Rig(make_shell(), look)


# ---- geometry ----


def test_the_parts_stand_where_the_design_has_them(make_shell: MakeShell) -> None:
    bar = make_shell().window.filter_bar
    assert bar.search.geometry() == QRect(16, 10, 286, 32)
    places = {key: chip.geometry().x() + 216 for key, chip in bar.chips.items()}
    assert places == pytest.approx({"type": 530, "model": 605, "date": 688, "tags": 760}, abs=2)
    assert bar.star.x() + 216 == pytest.approx(834, abs=2)
    assert bar.sort_button.geometry() == QRect(916 - 216, 12, 28, 28)
    assert (bar.size_slider.x() + 216, bar.size_slider.width()) == (950, 92)
    assert bar.panel_button.geometry() == QRect(1052 - 216, 12, 28, 28)


def test_under_760_the_four_fold_into_one_with_a_count(make_shell: MakeShell, look: Look) -> None:
    rig = Rig(make_shell(1100, 720), look)
    bar = rig.bar
    assert [chip.isVisible() for chip in bar.chips.values()] == [False] * 4
    assert bar.search.geometry() == QRect(16, 10, 250, 32)
    assert bar.fold_chip.x() + 52 == 330
    assert bar.star.x() + 52 == pytest.approx(409, abs=3)
    assert (bar.sort_button.x() + 52, bar.size_slider.x() + 52, bar.size_slider.width()) == (620, 654, 72)
    rig.search.set_part(Part.TYPE, "type:image")
    rig.search.set_part(Part.TAGS, "tag:ceramics")
    assert (bar.fold_chip.text(), bar.fold_chip.isChecked()) == ("Filter 2", True)
    assert bar.fold_chip.accessibleName() == "Filter: Type: Images, Tags: ceramics"


def test_it_fits_at_480_and_long_values_fold(look: Look, qtbot: QtBot) -> None:
    bar = FilterBar(look)
    qtbot.addWidget(bar)
    bar.show()
    bar.resize(480, 52)
    bar.set_value("model", "A model with a name that goes on and on and on")
    assert bar.search.width() >= 180
    assert bar.panel_button.geometry().right() <= 480 - 16
    bar.resize(1000, 52)
    assert bar.search.width() == 286
    bar.resize(770, 52)
    assert bar.fold_chip.isVisible()
    assert bar.chips["model"].sizeHint().width() < 200


# ---- search ----


def test_typing_searches_once_after_the_last_key(look: Look, qtbot: QtBot) -> None:
    bar = FilterBar(look)
    qtbot.addWidget(bar)
    bar.show()
    told: list[str] = []
    bar.search_changed.connect(told.append)
    QTest.keyClicks(bar.search, "harbour")
    assert told == []
    qtbot.waitUntil(lambda: told == ["harbour"])
    bar.search.clear()
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert told == ["harbour", ""]
    bar.set_text("fog")
    qtbot.keyClick(bar.search, Qt.Key.Key_Return)
    assert told == ["harbour", ""]  # what is shown from elsewhere is known there


def test_an_unknown_value_is_said_calmly(rig: Rig) -> None:
    field = rig.bar.search
    field.setText("cost:much")
    before = field.grab(QRect(238, 8, 18, 16)).toImage()
    field.set_problem("“cost:much” means nothing here.")
    assert field.accessibleDescription() == "“cost:much” means nothing here."
    assert field.grab(QRect(238, 8, 18, 16)).toImage() != before
    field.set_problem("")
    assert field.toolTip() == ""


# ---- chips ----

TYPES = {
    "Images": ResultFilter(makes=MediaKind.IMAGE),
    "Videos": ResultFilter(makes=MediaKind.VIDEO),
    "Text to image": ResultFilter(type=GenerationType.TEXT_TO_IMAGE),
    "Image to image": ResultFilter(type=GenerationType.IMAGE_TO_IMAGE),
    "Text to video": ResultFilter(type=GenerationType.TEXT_TO_VIDEO),
    "Image to video": ResultFilter(type=GenerationType.IMAGE_TO_VIDEO),
}


@pytest.mark.parametrize("name", TYPES)
def test_the_type_chip_shows_its_value_and_clears(rig: Rig, look: Look, name: str) -> None:
    chip = rig.bar.chips["type"]
    rig.press(chip)
    assert "Clear" not in [action.text() for action in rig.menu().actions()]
    rig.choose(name)
    assert rig.search.wanted == TYPES[name]
    assert (chip.text(), chip.isChecked(), chip.accessibleName()) == (name, True, f"Type: {name}")
    image = chip.grab().toImage()
    assert QColor(image.pixel(chip.width() // 2, 3)).name().upper() == token(look, "accent.subtle")
    rig.press(chip)
    assert [action.text() for action in rig.menu().actions() if action.isChecked()] == [name]
    rig.choose("Clear")
    assert rig.search.wanted == ResultFilter()
    assert (chip.text(), chip.isChecked()) == ("Type", False)


@pytest.mark.parametrize("name", ["Today", "Yesterday", "Last 7 days", "Last 30 days", "This year"])
def test_the_date_chip_names_its_days(rig: Rig, name: str) -> None:
    chip = rig.bar.chips["date"]
    rig.press(chip)
    rig.choose(name)
    assert chip.text() == name
    assert rig.search.wanted.since is not None
    rig.press(chip)
    rig.choose("Clear")
    assert rig.search.wanted == ResultFilter()


def test_a_range_of_days_from_the_calendar(rig: Rig, qtbot: QtBot) -> None:
    rig.press(rig.bar.chips["date"])
    rig.choose("Choose days…")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in rig.window.findChildren(DatePopover)))
    popover = rig.popover(DatePopover)
    assert isinstance(popover, DatePopover)
    assert popover.grid.hasFocus()
    popover.grid.go_to(QDate(2025, 6, 10))
    rig.key(Qt.Key.Key_Return)
    for _ in range(4):
        rig.key(Qt.Key.Key_Right)
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Return)
    assert not isValid(popover)
    assert rig.search.part(Part.DATE) == "after:2025-06-10 before:2025-06-22"
    assert rig.bar.chips["date"].text() == "10 Jun 2025 to 21 Jun 2025"


def test_days_are_typed_too_and_a_wrong_one_is_told(rig: Rig, look: Look) -> None:
    popover = DatePopover(look, rig.window, "2025-06-01", "")
    told: list[tuple[object, object]] = []
    popover.chosen.connect(lambda first, last: told.append((first, last)))
    popover.open_under(rig.bar.chips["date"])
    popover.last.setText("the other day")
    popover.apply.click()
    assert told == []
    assert popover.last.accessibleDescription().startswith("Write it as ")
    popover.last.setText("2025-05-01")
    popover.apply.click()
    assert told == [("2025-05-01", "2025-06-01")]  # the wrong way round is no mistake


def test_the_calendar_is_pressed_and_turned(rig: Rig, look: Look, qtbot: QtBot) -> None:
    popover = DatePopover(look, rig.window)
    popover.open_under(rig.bar.chips["date"])
    grid = popover.grid
    grid.go_to(QDate(2026, 1, 15))
    rig.press(popover.back)
    assert grid.title() == "December 2025"
    with qtbot.waitSignal(grid.picked) as told:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell(QDate(2025, 12, 24)).center())
    assert told.args == [QDate(2025, 12, 24)]
    assert "2025" in grid.accessibleName()


def open_choices(rig: Rig, key: str) -> ChoicePopover:
    rig.press(rig.bar.chips[key])
    popover = rig.popover(ChoicePopover)
    assert isinstance(popover, ChoicePopover)
    return popover


def labels(popover: ChoicePopover) -> list[str]:
    return [choice.label for choice in popover.list._choices.choices()]


def test_models_are_searched_and_several_can_be_chosen(rig: Rig) -> None:
    popover = open_choices(rig, "model")
    assert popover.field is not None
    assert popover.field.hasFocus()
    rig.type("model 07")
    assert labels(popover) == ["Model 07"]
    rig.key(Qt.Key.Key_Return)
    assert rig.search.wanted.models == ("maker/model-07",)
    assert rig.bar.chips["model"].text() == "Model 07"
    popover.field.setText("03")
    rig.key(Qt.Key.Key_Return)
    assert rig.search.wanted.models == ("maker/model-07", "maker/model-03")
    assert rig.bar.chips["model"].text() == "Model 07 +1"
    assert rig.bar.chips["model"].accessibleName() == "Model: Model 07, Model 03"
    rig.key(Qt.Key.Key_Return)
    assert rig.search.wanted.models == ("maker/model-07",)
    rig.press(popover.clear_button)
    assert rig.search.wanted == ResultFilter()
    assert not isValid(popover)


def test_a_short_list_of_models_has_no_field(make_shell: MakeShell, look: Look) -> None:
    rig = Rig(make_shell(), look, Vocabulary(models=MODELS[:12]))
    popover = open_choices(rig, "model")
    assert popover.field is None
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Space)
    assert rig.search.wanted.models == ("maker/model-01",)


def test_tags_several_or_none(rig: Rig) -> None:
    popover = open_choices(rig, "tags")
    assert labels(popover) == ["Without tags", "ceramics", "warm light"]
    rig.type("cera")
    rig.key(Qt.Key.Key_Return)
    assert popover.field is not None
    popover.field.setText("light")
    rig.key(Qt.Key.Key_Return)
    assert rig.search.wanted.tags == ("ceramics", "warm light")
    assert rig.bar.chips["tags"].text() == "ceramics +1"
    popover.field.setText("without")
    rig.key(Qt.Key.Key_Return)
    assert rig.search.wanted == ResultFilter(untagged=True)
    rig.key(Qt.Key.Key_Escape)
    assert not isValid(popover)
    assert QApplication.focusWidget() is rig.bar.chips["tags"]


def test_lists_without_entries_say_why(make_shell: MakeShell, look: Look) -> None:
    rig = Rig(make_shell(), look, Vocabulary())
    assert open_choices(rig, "model").empty.text() == "No results yet, so no models either."
    rig.key(Qt.Key.Key_Escape)
    assert "No tags yet" in open_choices(rig, "tags").empty.text()


def test_star_order_and_size(rig: Rig, qtbot: QtBot) -> None:
    bar = rig.bar
    with qtbot.waitSignal(bar.starred_only) as told:
        rig.press(bar.star)
    assert told.args == [True]
    rig.press(bar.sort_button)
    rig.choose("Oldest first")
    assert rig.search.wanted.sort is Sort.OLDEST
    assert bar.sort_button.isChecked()
    assert bar.sort_button.accessibleDescription() == "Oldest first"
    rig.press(bar.sort_button)
    rig.choose("Newest first")
    assert not bar.sort_button.isChecked()
    with qtbot.waitSignal(bar.row_height_changed) as told:
        bar.step_row_height(1)
    assert told.args == [224]
    bar.step_row_height(0)
    assert bar.size_slider.value() == 2


def test_the_folded_menu_leads_to_all_four(make_shell: MakeShell, look: Look, qtbot: QtBot) -> None:
    rig = Rig(make_shell(1100, 720), look)
    chip = rig.bar.fold_chip
    rig.press(chip)
    rig.choose("Type", "Videos")
    assert rig.search.wanted.makes is MediaKind.VIDEO
    rig.press(chip)
    rig.choose("Date", "Today")
    rig.press(chip)
    rig.choose("Tags…")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in rig.window.findChildren(ChoicePopover)))
    rig.type("cera")
    rig.key(Qt.Key.Key_Return)
    rig.key(Qt.Key.Key_Escape)
    assert chip.text() == "Filter 3"
    rig.press(chip)
    rig.choose("Clear filters")
    assert (rig.search.wanted, chip.text()) == (ResultFilter(), "Filter")


# ---- completion ----


def test_an_operator_is_completed_with_the_keyboard(rig: Rig) -> None:
    rig.bar.search.setFocus()
    rig.type("fog ta")
    assert rig.completer.offered() == ["tag:"]
    rig.key(Qt.Key.Key_Down)
    rig.key(Qt.Key.Key_Return)
    assert rig.bar.search.text() == "fog tag:"
    assert rig.completer.offered() == ["ceramics", "warm light", "Without tags"]
    rig.type("war")
    assert rig.completer.offered() == ["warm light"]
    rig.key(Qt.Key.Key_Tab)
    assert rig.bar.search.text() == 'fog tag:"warm light" '
    assert not rig.completer.shown
    assert rig.bar.search.hasFocus()


def test_escape_closes_the_suggestions_before_it_clears(rig: Rig) -> None:
    rig.bar.search.setFocus()
    rig.type("ty")
    assert rig.completer.shown
    rig.key(Qt.Key.Key_Escape)
    assert not rig.completer.shown
    assert rig.bar.search.text() == "ty"
    rig.key(Qt.Key.Key_Escape)
    assert rig.bar.search.text() == ""


def test_return_searches_for_a_plain_word(rig: Rig) -> None:
    rig.bar.search.setFocus()
    rig.type("ceram")
    assert rig.completer.offered() == ["tag:ceramics"]
    rig.key(Qt.Key.Key_Return)
    assert rig.search.wanted == ResultFilter(text="ceram")
    assert not rig.completer.shown


def test_down_in_an_empty_field_lists_the_operators_and_a_press_takes_one(rig: Rig) -> None:
    rig.bar.search.setFocus()
    assert not rig.completer.shown
    rig.key(Qt.Key.Key_Down)
    assert rig.completer.offered()[:4] == ["type:", "model:", "tag:", "in:"]
    rows = rig.completer._list
    assert rows is not None
    at = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert rig.bar.search.text() == "type:"
    assert rig.completer.offered()[0] == "Images"
    rig.shell.gallery.setFocus()
    assert not rig.completer.shown


# ---- the card of a smart filter ----


def test_a_smart_filter_is_named_checked_and_saved(rig: Rig, look: Look, qtbot: QtBot) -> None:
    def collections() -> list[Collection]:
        return [Collection(5, "Court of colour")]

    card = SmartFilterCard(look, rig.window, lambda: WORDS, collections, name="", query="type:image fog", new=True)
    card.open_beside(rig.bar.chips["type"])
    assert card.name.hasFocus()
    assert card.name.text() == "Images, fog"
    card.query.setText("in:Nowhere")
    assert "in:Nowhere" in card.query.accessibleDescription()
    card.query.setText("")
    rig.key(Qt.Key.Key_Return)
    assert card.isVisible()
    assert card.query.accessibleDescription().startswith("Write what to search for")
    card.query.setText('in:"court of colour"')
    card.name.setText("  My \t court ")
    with qtbot.waitSignal(card.saved) as told:
        rig.key(Qt.Key.Key_Return)
    assert told.args == ["My court", 'in:"court of colour"']
    assert not card.isVisible()


def test_popovers_stay_inside_the_window(make_shell: MakeShell, look: Look) -> None:
    rig = Rig(make_shell(960, 600), look)
    rig.press(rig.bar.fold_chip)
    rig.menu().close()
    rig.menus.open("tags")
    card = rig.popover(ChoicePopover)
    rect = QRect(card.mapTo(rig.window, QPoint(0, 0)), card.size())
    assert rig.window.rect().contains(rect.adjusted(20, 12, -20, -28))
