"""Size of the text, contrast and motion change at run time, in every widget that is there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vitrine.paths import resources
from vitrine.ui import theme as themes
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button
from vitrine.ui.parts.fields import LabelledField, TextArea, TextField
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import TEXT_SCALES


@pytest.mark.parametrize("percent", TEXT_SCALES)
def test_every_step_of_the_scale_stays_a_step_of_its_own(percent: int) -> None:
    theme = themes.load_themes(resources())["dark"].scaled(percent)
    sizes = {theme.scale[name].px for name in ("micro", "caption", "body", "title", "heading", "display")}
    assert len(sizes) == 6


def test_text_that_stands_already_grows_and_shrinks(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    label, field, button = Label(look, "Title", "title"), TextField(look), Button(look, "Generate")
    area, plain, words = TextArea(look), QLabel("plain"), Paragraph(look, "A sentence of some words. " * 4)
    for widget in (label, field, button, area, plain, words):
        column.addWidget(widget)
    page.show()
    before = (button.sizeHint(), words.heightForWidth(200))
    look.adjust(text_scale=125)
    assert [w.font().pixelSize() for w in (label, field, area, plain)] == [19, 16, 16, 16]
    assert (label.minimumHeight(), field.height(), button.height()) == (25, 35, 35)
    assert button.sizeHint().width() > before[0].width()
    assert words.heightForWidth(200) > before[1]
    assert area.document().firstBlock().blockFormat().lineHeight() == 24
    look.adjust(text_scale=90)
    assert [w.font().pixelSize() for w in (label, field, area, plain)] == [14, 12, 12, 12]
    assert field.height() == 28, "what holds text is never less than designed"
    look.adjust(text_scale=100)
    assert [w.font().pixelSize() for w in (label, field, area, plain)] == [15, 13, 13, 13]
    assert (button.sizeHint(), words.heightForWidth(200)) == before


def test_what_is_made_at_another_size_has_it_from_the_start(look: Look, qtbot: QtBot) -> None:
    look.adjust(text_scale=125)
    field = LabelledField(look, "Bucket", TextField(look, height=32))
    qtbot.addWidget(field)
    assert (field.control.height(), field.label.font().pixelSize(), look.px(52), look.line("caption")) == (
        40,
        15,
        65,
        20,
    )


def test_an_unknown_size_is_refused(look: Look) -> None:
    with pytest.raises(ValueError, match="130"):
        look.adjust(text_scale=130)
    assert look.text_scale == 100


def test_high_contrast_strengthens_edges_separators_and_text(themed: Look, qtbot: QtBot) -> None:
    plain = themes.load_themes(resources())[themed.theme.name]
    with qtbot.waitSignal(themed.changed):
        themed.adjust(high_contrast=True)
    assert themed.colour("line.edge") == plain.colour("line.field")
    assert themed.colour("line") == themed.colour("line.subtle") == plain.colour("line.strong")
    assert themed.colour("text.3") == plain.colour("text.2")
    assert themed.colour("text.1") == plain.colour("text.1")
    themed.adjust(high_contrast=False)
    assert themed.theme.colours == plain.colours


def test_high_contrast_stays_when_the_theme_changes(look: Look) -> None:
    look.adjust(high_contrast=True, text_scale=110)
    look.choose("light")
    light = themes.load_themes(resources())["light"]
    assert look.colour("text.3") == light.colour("text.2")
    assert look.font().pixelSize() == 14


def test_the_systems_wish_for_stillness_counts_too(look: Look, qtbot: QtBot) -> None:
    look.adjust(reduced_motion=False)
    assert look.duration("base") == 140
    with qtbot.waitSignal(look.changed):
        look.adjust(system_reduces_motion=True)
    assert look.duration("base") == 0
    with qtbot.assertNotEmitted(look.changed):
        look.adjust(reduced_motion=True)
    look.adjust(system_reduces_motion=False)
    assert look.reduced_motion
