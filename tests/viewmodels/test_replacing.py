"""A model that is gone: what is said of it, which one is offered, and what of the person's values comes along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, Bench
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.job import Job, JobState
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.errors import CredentialMissing, Failure, ModelUnavailable
from vitrine.viewmodels.form_models import Catalogue
from vitrine.viewmodels.form_values import Draft, Kept
from vitrine.viewmodels.job_words import JobAction, action_words, actions, main_actions
from vitrine.viewmodels.model_gone import is_gone, likeness, other_model_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.replacements import Replacements
from vitrine.viewmodels.replacing import Replacing
from vitrine.viewmodels.tile import TileAction, buttons, job_tile
from vitrine.viewmodels.tile_text import button_text, failure_text

K, R = FieldKind, FieldRole
PROMPT, IMAGE, LAST, SECONDS, SEED = (
    Field("prompt", K.LONG_TEXT, "Prompt", role=R.PROMPT),
    Field("start_image", K.FILE, "Start image", role=R.IMAGE),
    Field("end_image", K.FILE, "End image", role=R.END_FRAME),
    Field("duration", K.INTEGER, "Duration", default=5, minimum=1, maximum=10, role=R.DURATION),
    Field("seed", K.INTEGER, "Seed", role=R.SEED),
)
OLD = ("replicate", "kwaivgi/kling-v1.6")
NEW = ModelSpec(
    "replicate", "kwaivgi/kling-v2.1", "Kling 2.1", MediaKind.VIDEO, (PROMPT, IMAGE, LAST, SECONDS, SEED), price=0.3
)
POOR = ModelSpec("replicate", "kwaivgi/kling-lite", "Kling Lite", MediaKind.VIDEO, (PROMPT, IMAGE))
ELSEWHERE = ModelSpec("other", "some/film", "Some film", MediaKind.VIDEO, (PROMPT, IMAGE, SECONDS, SEED))
TEXT_ONLY = ModelSpec("replicate", "kwaivgi/kling-text", "Kling Text", MediaKind.VIDEO, (PROMPT, SECONDS, SEED))
GONE = Failure("model-unavailable", "Not available", "Replicate does not offer it. You were not charged.", "Choose.")
PICTURE = InputFile("start_image", "ab" * 32, "image/png", "png", 10, "a.png", 40, 30)


def request(**changes: object) -> GenerationRequest:
    facts: dict[str, object] = {
        "provider": OLD[0], "model": OLD[1], "type": GenerationType.IMAGE_TO_VIDEO, "prompt": "waves",
        "settings": {"prompt": "waves", "duration": 8, "seed": 7, "cfg_scale": 0.5}, "inputs": (PICTURE,),
    }  # fmt: skip
    return GenerationRequest(**(facts | changes))  # type: ignore[arg-type]


def failed(asked: GenerationRequest, error: Failure = GONE) -> Job:
    return Job("job", asked, JobState.FAILED, 1.0, error=error)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(tmp_path, EVERYTHING, POOR, ELSEWHERE, NEW, TEXT_ONLY)
    yield made
    assert made.tasks.close()


@pytest.fixture
def replacements(bench: Bench) -> Replacements:
    names = Names({"other": "Other"})
    bench.form.cards_changed.connect(lambda: names.learn(bench.form.cards))
    return Replacements(Catalogue(bench.cards, bench.spec), bench.tasks, names)


@pytest.fixture
def replacing(bench: Bench, replacements: Replacements) -> Replacing:
    return Replacing(bench.form, replacements)


def found(qtbot: QtBot, replacing: Replacing) -> str:
    """Wait until the search is over and return what is offered."""
    qtbot.waitUntil(lambda: replacing.gone is not None and not replacing.gone.searching)
    assert replacing.gone is not None
    return replacing.gone.offer.model if replacing.gone.offer is not None else ""


# ---- Create ----


def test_an_old_result_comes_to_the_model_that_takes_most(bench: Bench, replacing: Replacing, qtbot: QtBot) -> None:
    form = bench.form
    bench.choose(qtbot, EVERYTHING)
    form.set_prompt("what stood here")
    form.load(request())
    assert found(qtbot, replacing) == NEW.id
    assert (form.spec, form.prompt) == (EVERYTHING, "what stood here")
    with qtbot.waitSignal(form.dropped) as dropped:
        replacing.use()
    assert dropped.args == [["Cfg scale"]]
    assert (form.spec, form.prompt, form.seed, form.values) == (NEW, "waves", 7, {"duration": 8})
    assert [file.sha256 for file in form.inputs["start_image"]] == [PICTURE.sha256]
    assert replacing.gone is None
    form.undo()
    assert (form.spec, form.prompt) == (EVERYTHING, "what stood here")


def test_what_the_picker_lists_no_more_leaves_the_form_and_offers_another(
    bench: Bench, replacing: Replacing, qtbot: QtBot
) -> None:
    bench.choose(qtbot, POOR)
    bench.form.set_prompt("waves")
    bench.form.choose(*OLD)
    assert found(qtbot, replacing) == NEW.id, "not the one that stands in the form"
    bench.form.set_prompt("typed since")
    replacing.use()
    qtbot.waitUntil(lambda: bench.form.spec is NEW)
    assert bench.form.prompt == "typed since"


def test_a_draft_keeps_its_offer_though_another_model_opens(bench: Bench, replacing: Replacing, qtbot: QtBot) -> None:
    form = bench.form
    kept = Kept(*OLD, {"duration": 9}, {"start_image": (PICTURE,)})
    form.load_cards()
    bench.settle(qtbot)
    draft = Draft(MediaKind.VIDEO, "from before", 2, 5, {MediaKind.VIDEO: kept})
    bench.models[OLD] = ModelUnavailable("Not available", "It is gone.", "Choose.")
    form.recall(draft, lambda: form.choose("demo", EVERYTHING.id))
    qtbot.waitUntil(lambda: form.spec is EVERYTHING)
    bench.settle(qtbot)
    gone = replacing.gone
    assert gone is not None
    assert (gone.provider_name, gone.model_name) == ("Replicate", "Kling v1.6")


def test_a_draft_of_a_model_that_made_videos_comes_to_one_that_does(
    bench: Bench, replacing: Replacing, qtbot: QtBot
) -> None:
    form = bench.form
    kept = Kept(*OLD, {"duration": 9}, {"start_image": (PICTURE,)})
    form.recall(
        Draft(MediaKind.VIDEO, "from before", 2, 5, {MediaKind.VIDEO: kept}), lambda: form.choose("demo", EVERYTHING.id)
    )
    assert found(qtbot, replacing) == NEW.id
    qtbot.waitUntil(lambda: form.spec is EVERYTHING)
    replacing.use()
    qtbot.waitUntil(lambda: form.spec is NEW)
    assert (form.prompt, form.values, form.count, form.seed) == ("from before", {"duration": 9}, 2, 5)
    assert form.inputs["start_image"]


def test_without_a_fitting_model_the_next_choice_takes_it(bench: Bench, replacing: Replacing, qtbot: QtBot) -> None:
    for spec in (POOR, ELSEWHERE, NEW):
        bench.models[spec.provider, spec.id] = CredentialMissing("No key", "There is none.", "Add one.")
    bench.choose(qtbot, EVERYTHING)
    bench.form.load(request())
    assert found(qtbot, replacing) == ""
    assert other_model_text(replacing.gone) == "Choose a model"
    replacing.use()
    assert bench.form.spec is EVERYTHING
    replacing.choose()
    bench.choose(qtbot, TEXT_ONLY)
    assert (bench.form.prompt, bench.form.values["duration"]) == ("waves", 8)
    bench.form.choose("demo", EVERYTHING.id)
    bench.settle(qtbot)
    assert bench.form.prompt == "waves"


def test_choosing_by_hand_without_asking_takes_nothing_of_it(bench: Bench, replacing: Replacing, qtbot: QtBot) -> None:
    bench.choose(qtbot, EVERYTHING)
    bench.form.set_prompt("mine")
    bench.form.load(request())
    found(qtbot, replacing)
    replacing.choose()
    replacing.dismiss()
    bench.choose(qtbot, TEXT_ONLY)
    assert bench.form.prompt == "mine"


def test_a_refused_create_is_said_where_its_model_stands(bench: Bench, replacing: Replacing, qtbot: QtBot) -> None:
    bench.choose(qtbot, FILM)
    bench.form.set_prompt("waves")
    assert bench.form.submit()
    job = failed(bench.sent[0])
    replacing.note(replace(job, error=replace(GONE, code="declined")))
    replacing.note(failed(request()))
    assert replacing.gone is None, "declined, or of another model"
    replacing.note(job)
    assert found(qtbot, replacing) in (NEW.id, POOR.id, ELSEWHERE.id)
    bench.form.set_prompt("waves again")
    assert bench.form.submit()
    assert replacing.gone is None


# ---- which one fits ----


def test_the_same_provider_wins_where_two_take_as_much(bench: Bench, replacements: Replacements, qtbot: QtBot) -> None:
    twin = replace(ELSEWHERE, fields=NEW.fields)
    bench.models[twin.provider, twin.id] = twin
    bench.models.pop((NEW.provider, NEW.id))
    bench.models["replicate", "z/other"] = replace(NEW, id="z/other")
    assert _offer(replacements, qtbot, request()) == ("replicate", "z/other")
    bench.models[NEW.provider, NEW.id] = NEW
    replacements._known.clear()
    replacements._asked.clear()
    assert _offer(replacements, qtbot, request()) == ("replicate", NEW.id), "the same family, by its name"


def test_one_that_takes_more_wins_over_the_family(bench: Bench, replacements: Replacements, qtbot: QtBot) -> None:
    rich = replace(NEW, id="z/rich", fields=(*NEW.fields, Field("cfg_scale", K.NUMBER, "Cfg scale")))
    bench.models["replicate", "z/rich"] = rich
    assert _offer(replacements, qtbot, request()) == ("replicate", "z/rich")


def test_a_model_that_needs_a_picture_is_no_offer_for_words(
    bench: Bench, replacements: Replacements, qtbot: QtBot
) -> None:
    needy = replace(NEW, fields=(PROMPT, replace(IMAGE, required=True), SECONDS, SEED))
    bench.models = {(m.provider, m.id): m for m in (needy, TEXT_ONLY)}
    asked = request(type=GenerationType.TEXT_TO_VIDEO, inputs=())
    assert _offer(replacements, qtbot, asked) == ("replicate", TEXT_ONLY.id)


def test_the_demo_painter_takes_no_other_providers_place(
    bench: Bench, replacements: Replacements, qtbot: QtBot
) -> None:
    bench.models = {("demo", "d/film"): replace(NEW, provider="demo", id="d/film")}
    assert _offer(replacements, qtbot, request()) is None


def test_the_model_itself_is_offered_where_only_its_version_is_gone(
    bench: Bench, replacements: Replacements, qtbot: QtBot
) -> None:
    error = replace(GONE, message="Replicate does not offer this version of it any more. You were not charged.")
    job = failed(request(model=NEW.id, version="ab" * 32), error)
    replacements.of_job(job)
    qtbot.waitUntil(lambda: (gone := replacements.of_job(job)) is not None and not gone.searching)
    tile = replacements.dressed(job_tile(job))
    assert tile.gone is not None
    assert tile.gone.offer is not None
    assert tile.gone.offer.model == NEW.id
    assert "no longer offers this version of" in failure_text(tile)


def test_a_list_that_comes_later_is_searched_again(bench: Bench, replacements: Replacements, qtbot: QtBot) -> None:
    known, bench.models = bench.models, {}
    assert _offer(replacements, qtbot, request()) is None
    bench.models = known
    replacements.look_again()
    assert _offer(replacements, qtbot, request()) == ("replicate", NEW.id)


@pytest.mark.parametrize("title", ["Not a model", "No such provider"])
def test_what_never_was_a_model_is_not_gone(title: str) -> None:
    assert not is_gone(replace(GONE, title=title))
    assert is_gone(GONE)


def test_likeness_goes_by_owner_and_name() -> None:
    assert (
        likeness("a/kling-v2.1", "a/kling-v1.6") > likeness("b/kling-v2", "a/kling-v1.6") > likeness("b/x", "a/kling")
    )


# ---- tile and queue ----


def test_tile_and_row_say_it_and_offer_the_other_model(bench: Bench, replacements: Replacements, qtbot: QtBot) -> None:
    job = failed(request())
    assert buttons(replacements.dressed(job_tile(job)))[0] is TileAction.OTHER_MODEL
    qtbot.waitUntil(lambda: (gone := replacements.of_job(job)) is not None and not gone.searching)
    tile = replacements.dressed(job_tile(job))
    said = "Replicate no longer offers Kling v1.6. You were not charged. Your settings fit Kling 2.1."
    assert failure_text(tile) == said
    assert buttons(tile) == (TileAction.OTHER_MODEL,)
    assert button_text(TileAction.OTHER_MODEL, tile) == "Use Kling 2.1"
    assert main_actions(job) == (JobAction.EDIT, JobAction.OTHER_MODEL)
    assert actions(job)[0] is JobAction.OTHER_MODEL
    assert action_words(JobAction.OTHER_MODEL, tile.gone) == "Use Kling 2.1"
    assert JobAction.OTHER_MODEL not in actions(failed(request(), replace(GONE, code="declined")))


def test_a_batch_is_looked_up_once(bench: Bench, replacements: Replacements, qtbot: QtBot) -> None:
    changes: list[None] = []
    replacements.changed.connect(lambda: changes.append(None))
    for number in range(5):
        replacements.of_job(failed(request(prompt=str(number), settings={"prompt": str(number), "seed": number})))
    qtbot.waitUntil(lambda: bool(changes))
    assert len(changes) == 1


def _offer(replacements: Replacements, qtbot: QtBot, asked: GenerationRequest) -> tuple[str, str] | None:
    job = failed(asked)
    qtbot.waitUntil(lambda: (gone := replacements.of_job(job)) is not None and not gone.searching)
    gone = replacements.of_job(job)
    assert gone is not None
    return (gone.offer.provider, gone.offer.model) if gone.offer is not None else None
