"""Text at 125% in a narrow window, and a window read from right to left: nothing is cut off or painted over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from opened import CTRL, Opened
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from vitrine.domain.generation import MediaKind
from vitrine.ui.gallery.first_strip import StepCard
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.settings.settings_providers import Note


@pytest.fixture
def large(opened: Opened) -> Opened:
    opened.make("dunes at noon")
    opened.app.look.adjust(text_scale=125)
    opened.window.resize(1100, 720)
    opened.wait(lambda: opened.window.width() == 1100)
    return opened


@pytest.mark.parametrize("makes", MediaKind)
def test_the_form_is_no_wider_than_its_panel(large: Opened, makes: MediaKind) -> None:
    large.choose_output(makes)
    area = large.composer.area
    large.wait(lambda: area.widget().minimumSizeHint().width() <= area.viewport().width())


def test_the_details_are_no_wider_than_their_panel(large: Opened) -> None:
    large.click_tile(0)
    large.key(Qt.Key.Key_I)
    details = large.app.desk._details
    large.wait(details.isVisible)
    (area,) = [found for found in details.findChildren(QScrollArea) if found.isVisible()]
    large.wait(lambda: area.widget().minimumSizeHint().width() <= area.viewport().width())


def test_the_list_of_models_is_as_wide_as_its_popover(large: Opened) -> None:
    large.key(Qt.Key.Key_M, CTRL)
    picker = large.composer.picker
    assert picker is not None
    large.wait(lambda: picker.search.width() == picker.list.width() >= 328)


def test_the_model_picker_brings_create_to_sight(opened: Opened) -> None:
    opened.make("dunes at noon")
    opened.click_tile(0)
    opened.key(Qt.Key.Key_I)
    assert not opened.composer.isVisible()
    opened.key(Qt.Key.Key_M, CTRL)
    assert opened.composer.isVisible()
    assert opened.composer.picker is not None


def test_a_toast_that_is_shown_grows_with_the_text_and_stays_in_its_room(opened: Opened) -> None:
    opened.window.resize(960, 600)
    toast = opened.window.toast
    toast.announce("a long way to say it " * 20, action="Show in folder", on_action=lambda: None)
    opened.app.look.adjust(text_scale=125)
    opened.wait(lambda: toast.action.geometry().left() > toast.text.geometry().right())
    assert toast._room().contains(toast.geometry().marginsRemoved(MARGINS))


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_marks_leave_the_words_free_from_right_to_left(opened: Opened) -> None:
    look = opened.app.look
    card = StepCard(look, "First images made")
    card.setParent(opened.window)
    card.resize(265, 44)
    card.layout().activate()  # type: ignore[union-attr]
    assert card.title.geometry().right() < card.width() - 28
    note = Note(look)
    note.setParent(opened.window)
    note.show_words("info", "text.2", "A sentence")
    note.resize(300, 20)
    note.layout().activate()  # type: ignore[union-attr]
    assert note.text.geometry().right() < note.width() - 14
    picture = note.grab().toImage()
    ground = picture.pixelColor(QPoint(5, 1))
    assert any(picture.pixelColor(x, y) != ground for x in range(286, 300) for y in range(15))
