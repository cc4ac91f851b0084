"""The first run, the strip of first steps, and what each empty view says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from vitrine.domain.filter import Counts, ResultFilter, Sort
from vitrine.domain.generation import MediaKind
from vitrine.providers.registry import REPLICATE
from vitrine.settings import Settings
from vitrine.ui.gallery.first_run import FirstRun
from vitrine.ui.gallery.first_strip import FirstStrip
from vitrine.ui.gallery.gallery_empty import EmptyFacts, GalleryEmpty
from vitrine.ui.look import Look
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.text import ElidedLabel
from vitrine.viewmodels.first_steps import FirstSteps, Steps
from vitrine.viewmodels.keys import KeyDoor, Keys
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def welcome(qtbot: QtBot, look: Look) -> FirstRun:
    welcome = FirstRun(look)
    qtbot.addWidget(welcome)
    welcome.set_samples(4)
    welcome.set_folder("~/Pictures/Vitrine")
    welcome.set_done(key=False, bucket=False)
    welcome.resize(881, 900)
    welcome.show()
    qtbot.waitExposed(welcome)
    return welcome


def test_the_card_stands_where_the_design_has_it(welcome: FirstRun) -> None:
    card = welcome.card.geometry()
    assert (card.left(), card.width()) == (180, 520)
    assert abs(card.top() - 196) <= 2
    assert abs(card.height() - 463) <= 2
    assert [step.height() for step in welcome.card.steps.values()] == [59, 59, 59]
    assert welcome.card.generate.height() == 40


def test_words_of_the_welcome(welcome: FirstRun) -> None:
    assert welcome.card.title.accessibleName() == "Everything you make, kept."
    assert welcome.card.words.accessibleName().startswith(
        "The demo painter is ready. It draws sample images on this computer, with no key, no network and no cost."
    )
    assert welcome.card.generate.text() == "Generate 4 samples"
    welcome.set_samples(1)
    assert welcome.card.generate.text() == "Generate 1 sample"
    assert welcome.card.steps["folder"].line.text() == "~/Pictures/Vitrine"


def test_every_button_of_the_welcome_leads_somewhere(qtbot: QtBot, welcome: FirstRun) -> None:
    card = welcome.card
    for button, signal in (
        (card.generate, welcome.generate_requested),
        (card.add_key, welcome.key_wanted),
        (card.steps["key"].button, welcome.key_wanted),
        (card.steps["folder"].button, welcome.folder_wanted),
        (card.steps["bucket"].button, welcome.bucket_wanted),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            button.click()


def test_done_steps_are_ticked(welcome: FirstRun) -> None:
    welcome.set_done(key=True, bucket=False)
    assert welcome.card.steps["key"].button.isHidden()
    assert welcome.card.steps["key"].accessibleName() == "Add a key for a hosted model, done"
    assert welcome.card.steps["bucket"].accessibleName() == "Connect your own bucket, to do"


@pytest.mark.parametrize("scale", [90, 100, 125])
@pytest.mark.parametrize("width", [480, 881])
def test_nothing_of_the_welcome_is_cut_off(look: Look, welcome: FirstRun, scale: int, width: int) -> None:
    look.adjust(text_scale=scale)
    welcome.resize(width, 720)
    QApplication.processEvents()
    assert welcome.rect().contains(welcome.card.geometry())
    for label in welcome.findChildren(QLabel):
        if not isinstance(label, ElidedLabel):
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()) - 1, label.text()


@pytest.fixture
def strip(qtbot: QtBot, look: Look) -> FirstStrip:
    strip = FirstStrip(look)
    qtbot.addWidget(strip)
    strip.resize(881, 52)
    strip.set_done(key=False, bucket=False)
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def test_the_strip_stands_where_the_design_has_it(strip: FirstStrip) -> None:
    edges = [(card.x(), card.width()) for card in (strip.made, strip.key, strip.bucket)]
    assert edges == [(16, 265), (289, 266), (563, 265)] or all(
        abs(x - wanted) <= 1 and abs(width - 265) <= 1 for (x, width), wanted in zip(edges, (16, 289, 563), strict=True)
    )
    assert strip.made.height() == 44
    assert strip.close_button.geometry().right() == 880 - 16


def test_the_strip_leads_on_and_goes(qtbot: QtBot, strip: FirstStrip) -> None:
    assert not strip.made.button.isVisible()
    with qtbot.waitSignal(strip.key_wanted, timeout=1000):
        strip.key.button.click()
    with qtbot.waitSignal(strip.bucket_wanted, timeout=1000):
        strip.bucket.button.click()
    with qtbot.waitSignal(strip.dismissed, timeout=1000):
        strip.close_button.click()
    strip.set_done(key=True, bucket=False)
    assert strip.key.button.isHidden()
    assert strip.key.accessibleName() == "Add a provider key, done"


# ---- when the steps are shown ----


@pytest.fixture
def steps(qtbot: QtBot) -> Iterator[FirstSteps]:
    tasks = Tasks()
    door = KeyDoor(
        infos=lambda: [REPLICATE], get=lambda *_: None, set=lambda *_: None, delete=lambda _: None,
        describe=lambda: "", check=lambda _: None, forget=lambda: None,
    )  # type: ignore[arg-type, return-value] # fmt: skip
    world = {"settings": Settings()}

    def change(**options: object) -> Settings:
        world["settings"] = dataclasses.replace(world["settings"], **options)  # type: ignore[arg-type]
        return world["settings"]

    keys = Keys(tasks, door)
    steps = FirstSteps(keys, SettingsForm(tasks, lambda: world["settings"], change), lambda: "")
    yield steps
    assert tasks.close(10_000)


def test_the_strip_is_there_from_the_first_image_on_until_it_is_put_away(steps: FirstSteps) -> None:
    assert steps.steps.made is None
    steps.take_counts(Counts())
    assert steps.steps == Steps(made=False)
    assert not steps.steps.strip_shown
    steps.take_counts(Counts(all=3, images=3))
    assert steps.steps.strip_shown
    steps.take_counts(Counts(all=25, images=25))
    assert steps.steps.strip_shown, "whoever began here sees it until it is done or put away"
    steps.dismiss()
    assert not steps.steps.strip_shown


def test_whoever_has_many_results_is_not_new(steps: FirstSteps) -> None:
    steps.take_counts(Counts(all=2418))
    assert not steps.steps.strip_shown


def test_the_strip_goes_when_all_is_done() -> None:
    assert not Steps(made=True, key=True, bucket=True).strip_shown
    assert Steps(made=True, key=True).strip_shown


# ---- empty views ----


class Empty:
    """The words of an empty view, made without a window."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.facts = EmptyFacts(lambda id: {7: "Court of colour"}.get(id, ""), lambda _: "Kling 2.1", lambda: 30)

    def made(self, wanted: ResultFilter, everything: int = 2418) -> EmptyState:
        class Shown(GalleryEmpty):
            def __init__(shown, look: Look, facts: EmptyFacts) -> None:  # noqa: N805
                shown._look, shown.facts, shown._first_run = look, facts, None
                shown._gallery = type("G", (), {"counts": (0, everything)})()

            tr = staticmethod(lambda text: text)  # type: ignore[assignment]

            def _offer(shown, icon, title, sentence, action=("", ""), second=None):  # type: ignore[no-untyped-def] # noqa: N805
                state = EmptyState(
                    shown._look, icon, title, sentence, action=action[0], second=second[0] if second else ""
                )
                state.asks = (action[1], second[1] if second else "")  # type: ignore[attr-defined]
                return state

        state = Shown(self._look, self.facts)._make(wanted)
        assert isinstance(state, EmptyState)
        return state


@pytest.mark.parametrize(
    ("wanted", "title", "sentence", "buttons"),
    [
        (
            ResultFilter(text="harbour fog", makes=MediaKind.VIDEO, models=("kling",)),
            "Nothing matches “harbour fog”",
            "Searched 2,418 items. Filters: Videos, Kling 2.1.",
            ("Clear filters", "Search everything"),
        ),
        (
            ResultFilter(text="harbour fog"),
            "Nothing matches “harbour fog”",
            "Searched 2,418 items.",
            ("Clear search", ""),
        ),
        (
            ResultFilter(tags=("fog",), uploaded=False),
            "Nothing matches",
            "Searched 2,418 items. Filters: fog, Not uploaded.",
            ("Clear filters", ""),
        ),
        (
            ResultFilter(starred=True),
            "No favourites yet",
            "Press F on a picture, here or in the viewer, and it is kept in this list.",
            ("Go to All", ""),
        ),
        (
            ResultFilter(collection=7),
            "Court of colour is empty",
            "Drag pictures onto it in the sidebar, or press C with some selected.",
            ("Choose pictures", ""),
        ),
        (
            ResultFilter(trashed=True),
            "Trash is empty",
            "Deleted items stay here for 30 days, in the bucket too, then go for good.",
            ("", ""),
        ),
        (
            ResultFilter(shared=True),
            "Nothing is shared",
            "Links you make end by themselves after 7 days at most. They are listed here while they live.",
            ("Share a picture", ""),
        ),
        (
            ResultFilter(makes=MediaKind.VIDEO),
            "No videos yet",
            "Turn a picture into one: select it and press V, or choose Video in Create.",
            ("Open Create", "Pick a picture"),
        ),
        (
            ResultFilter(makes=MediaKind.IMAGE, sort=Sort.OLDEST),
            "No images yet",
            "Write a prompt in Create and press Generate.",
            ("Open Create", ""),
        ),
    ],
)
def test_each_empty_view_says_what_it_is_and_what_to_do(
    qtbot: QtBot, look: Look, wanted: ResultFilter, title: str, sentence: str, buttons: tuple[str, str]
) -> None:
    state = Empty(look).made(wanted)
    qtbot.addWidget(state)
    assert (state.title.text(), state.sentence.text()) == (title, sentence)
    assert (state.action.text(), state.second.text()) == buttons
    assert state.accessibleName() == title


def test_a_library_that_is_empty_welcomes(qtbot: QtBot, look: Look) -> None:
    state = Empty(look).made(ResultFilter(), everything=0)
    qtbot.addWidget(state)
    assert state.title.text() == "Everything you make, kept."
    assert state.layoutDirection() == Qt.LayoutDirection.LeftToRight
