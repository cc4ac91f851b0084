"""The form: models and what moves between them, inputs, problems, counts and seeds, Remix, and what is sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, SEVERAL, Bench, png, schema, write_png
from vitrine.domain.generation import Generation, GenerationType, MediaFile, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.errors import CredentialMissing, ModelUnavailable, StudioError
from vitrine.viewmodels import form_text
from vitrine.viewmodels.dropped import Dropped
from vitrine.viewmodels.model_list import Facets, grouped, price_text


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(tmp_path, EVERYTHING, SEVERAL, FILM)
    yield made
    assert made.tasks.close()


def a_generation(spec: ModelSpec, path: Path | None = None, **changes: object) -> Generation:
    file = MediaFile(path, "cd" * 32, 10, "image/png", "png", 40, 30) if path is not None else None
    facts: dict[str, object] = {
        "id": 1, "job_id": "job", "position": 0, "type": GenerationType.TEXT_TO_IMAGE, "owner": "me",
        "provider": spec.provider, "model": spec.id, "version": "", "prompt": "an old prompt",
        "settings": {"prompt": "an old prompt", "seed": 2**53 + 1, "steps": 12, "safe": False, "gone": 1},
        "created_at": 1.0, "file": file,
    }  # fmt: skip
    return Generation(**(facts | changes))  # type: ignore[arg-type]


# ---- models ----


def test_it_waits_for_a_model_then_for_a_prompt(bench: Bench, qtbot: QtBot) -> None:
    form = bench.form
    assert form.waiting_for == "Choose a model first"
    form.set_prompt("typed before the model is known")
    form.choose("demo", EVERYTHING.id)
    assert form.waiting_for == "Opening the model"
    assert not form.submit()
    bench.settle(qtbot)
    assert form.ready
    assert form.prompt == "typed before the model is known"
    form.set_prompt(" \n")
    assert form.waiting_for == "Write a prompt first"


def test_the_last_choice_wins_whatever_answers_last(bench: Bench, qtbot: QtBot) -> None:
    gate = bench.holds[EVERYTHING.id] = threading.Event()
    bench.form.choose("demo", EVERYTHING.id)
    bench.form.choose("replicate", FILM.id)
    qtbot.waitUntil(lambda: bench.form.spec is FILM)
    gate.set()
    bench.settle(qtbot)
    assert bench.form.spec is FILM
    assert bench.form.waiting_for == "Write a prompt first"


def test_another_model_keeps_what_fits_and_names_what_it_drops(bench: Bench, qtbot: QtBot) -> None:
    form = bench.form
    bench.choose(qtbot, EVERYTHING)
    form.set_prompt("kept")
    form.set_value("steps", 45)  # over the film's 40
    form.set_value("guidance", 7.0)  # unknown to the film
    form.lock_seed(9)
    form.set_count(3)
    with qtbot.waitSignal(form.dropped) as dropped:
        form.choose("replicate", FILM.id)
    assert dropped.args == [["Steps", "Guidance"]]
    assert form.values == {"duration": 5, "steps": 30}
    assert (form.prompt, form.seed, form.count) == ("kept", 9, 3)
    form.undo()
    assert form.spec is EVERYTHING
    assert (form.values["steps"], form.values["guidance"]) == (45, 7.0)
    assert form.ready
    assert not form.can_undo


def test_another_model_keeps_chosen_values_but_not_the_old_defaults(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, EVERYTHING)
    bench.form.set_value("steps", 12)
    bench.choose(qtbot, FILM)
    assert bench.form.values["steps"] == 12
    bench.form.set_value("steps", 30)  # the film's own default
    bench.choose(qtbot, EVERYTHING)
    assert bench.form.values["steps"] == 28


def test_no_seed_and_no_prompt_stand_among_the_values(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, schema("sdxl"))
    assert "prompt" not in bench.form.values
    assert "seed" not in bench.form.values
    assert bench.form.values["width"] == 1024


def test_choosing_an_output_takes_the_first_model_of_the_same_provider(bench: Bench, qtbot: QtBot) -> None:
    own_film = ModelSpec("demo", "made/own-film", "Own film", MediaKind.VIDEO, FILM.fields)
    bench.models["demo", own_film.id] = own_film
    bench.choose(qtbot, EVERYTHING)
    assert not bench.form.can_make(MediaKind.VIDEO)
    bench.form.load_cards()
    bench.settle(qtbot)
    assert bench.form.can_make(MediaKind.VIDEO)
    bench.form.choose_output(MediaKind.VIDEO)
    bench.settle(qtbot)
    assert bench.form.spec is own_film


def test_a_model_that_cannot_be_opened_leaves_the_form_as_it_was(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, EVERYTHING)
    bench.form.set_prompt("x")
    with qtbot.waitSignal(bench.form.failed) as failed:
        bench.form.choose("replicate", "no/such")
    assert isinstance(failed.args[0], ModelUnavailable)
    assert bench.form.spec is EVERYTHING
    assert bench.form.ready


def test_a_missing_key_is_asked_for_and_the_model_opens_once_it_is_there(bench: Bench, qtbot: QtBot) -> None:
    bench.models["replicate", SEVERAL.id] = CredentialMissing("No key", "There is no key.", "Add one.")
    with qtbot.waitSignal(bench.form.failed):
        bench.form.choose("replicate", SEVERAL.id)
    assert bench.form.key_wanted == "replicate"
    assert form_text.key_text("replicate") == "Add a Replicate key"
    bench.models["replicate", SEVERAL.id] = SEVERAL
    bench.form.set_key_missing("replicate", missing=False)
    bench.settle(qtbot)
    assert bench.form.spec is SEVERAL
    assert bench.form.key_wanted == ""


def test_cards_that_cannot_be_had_are_an_error_and_can_be_asked_for_again(bench: Bench, qtbot: QtBot) -> None:
    trouble = bench.cards_trouble = StudioError("Away", "The list cannot be had.")
    with qtbot.waitSignal(bench.form.cards_changed):
        bench.form.load_cards()
    assert bench.form.cards_error is trouble
    bench.cards_trouble = None
    with qtbot.waitSignal(bench.form.cards_changed):
        bench.form.load_cards()
    assert bench.form.cards_error is None
    assert len(bench.form.cards) == 3


def test_models_are_searched_and_grouped(bench: Bench) -> None:
    cards = bench.cards()
    assert [group.title for group in grouped(cards)] == ["Image models", "Video models"]
    assert [row.name for group in grouped(cards, "repl FILM") for row in group.rows] == ["Film"]
    (images,) = grouped(cards, facets=Facets(MediaKind.IMAGE))
    assert [row.name for row in images.rows] == ["Everything", "Several"]
    assert [row.chosen for g in grouped(cards, chosen=("replicate", FILM.id)) for row in g.rows] == [False, False, True]
    assert grouped(cards, "zebra") == []


@pytest.mark.parametrize(
    ("price", "text"), [(None, ""), (0.0, "free"), (0.025, "$0.025"), (0.04, "$0.04"), (0.5, "$0.50"), (2, "$2.00")]
)
def test_prices_in_words(price: float | None, text: str) -> None:
    assert price_text(price) == text


# ---- inputs ----


def test_a_picture_switches_the_type_and_back(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, EVERYTHING)
    bench.form.set_prompt("x")
    bench.form.add_input(write_png(tmp_path / "vase.png"))
    assert bench.form.waiting_for == "Reading the file"
    bench.settle(qtbot)
    assert bench.form.type is GenerationType.IMAGE_TO_IMAGE
    (file,) = bench.form.inputs["image"]
    assert (file.name, file.width, file.height, file.field) == ("vase.png", 40, 30, "image")
    bench.form.remove_input("image")
    assert bench.form.type is GenerationType.TEXT_TO_IMAGE
    bench.form.remove_input("image")
    bench.form.remove_input("nothing", 3)


def test_several_files_keep_their_order(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, SEVERAL)
    paths = [write_png(tmp_path / f"{n}.png", 600 - 200 * n, 400) for n in range(3)]
    bench.form.add_input(*paths)
    bench.settle(qtbot)
    assert [file.name for file in bench.form.inputs["image_input"]] == ["0.png", "1.png", "2.png"]
    bench.form.remove_input("image_input", 1)
    assert [file.name for file in bench.form.inputs["image_input"]] == ["0.png", "2.png"]


def test_one_of_several_files_is_taken_where_the_model_takes_one(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, EVERYTHING)
    first, second = write_png(tmp_path / "a.png"), write_png(tmp_path / "b.png", 9, 9)
    bench.form.add_input(first, second)
    bench.settle(qtbot)
    assert [file.name for file in bench.form.inputs["image"]] == ["a.png"]
    bench.form.add_input(second)
    bench.settle(qtbot)
    assert [file.name for file in bench.form.inputs["image"]] == ["b.png"]


def test_a_refused_file_says_why_and_keeps_those_before_it(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = tmp_path / "form.pdf"
    pdf.write_bytes(b"%PDF-1.7\n" + bytes(200))
    bench.choose(qtbot, SEVERAL)
    with qtbot.waitSignal(bench.form.refused) as refused:
        bench.form.add_input(write_png(tmp_path / "a.png"), pdf)
    field, error = refused.args
    assert field == "image_input"
    assert error.message == "This file is a PDF."
    assert [file.name for file in bench.form.inputs["image_input"]] == ["a.png"]
    assert bench.form.waiting_for == "Write a prompt first"


def test_pictures_move_to_the_field_that_plays_the_same_part(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, SEVERAL)
    bench.form.add_input(write_png(tmp_path / "a.png"), write_png(tmp_path / "b.png", 9, 9))
    bench.settle(qtbot)
    with qtbot.waitSignal(bench.form.dropped) as dropped:
        bench.form.choose("replicate", FILM.id)
    assert dropped.args == [["Images"]]
    (file,) = bench.form.inputs["start_image"]
    assert (file.name, file.field) == ("a.png", "start_image")


def test_a_file_read_while_the_model_changes_goes_to_the_new_models_field(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.choose(qtbot, EVERYTHING)
    gate = threading.Event()

    def slow() -> bytes:
        assert gate.wait(5)
        return png()

    bench.form.add_input_bytes(slow, "pasted.png")
    bench.form.choose("replicate", FILM.id)
    qtbot.waitUntil(lambda: bench.form.spec is FILM)
    gate.set()
    bench.settle(qtbot)
    assert [file.field for file in bench.form.inputs["start_image"]] == ["start_image"]


def test_a_result_of_the_library_is_remembered_as_such(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, EVERYTHING)
    generation = a_generation(EVERYTHING, write_png(tmp_path / "r.png"))
    bench.form.take(Dropped(results=("job-0", "unknown-1")), "", {"job-0": generation}.get)
    bench.settle(qtbot)
    (file,) = bench.form.inputs["image"]
    assert file.generation == "job-0"
    assert form_text.file_text(file) == "40 × 30 · in library"


def test_a_result_whose_file_is_gone_says_so(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, EVERYTHING)
    with qtbot.waitSignal(bench.form.refused) as refused:
        bench.form.use_as_input(a_generation(EVERYTHING, tmp_path / "gone.png"))
    assert refused.args[1].code == "file-missing"


def test_a_model_without_inputs_takes_none_and_says_so(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, schema("flux-schnell"))
    with qtbot.waitSignal(bench.form.refused) as refused:
        bench.form.add_input(write_png(tmp_path / "a.png"))
    assert "starts from words alone" in refused.args[1].message
    assert not bench.form.busy
    assert bench.form.inputs == {}


def test_the_picture_of_an_input_is_decoded_in_a_worker(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.choose(qtbot, EVERYTHING)
    bench.form.add_input(write_png(tmp_path / "a.png", 1200, 600))
    bench.settle(qtbot)
    (file,) = bench.form.inputs["image"]
    with qtbot.waitSignal(bench.form.pictures.ready):
        assert bench.form.pictures.picture(file) is None
    picture = bench.form.pictures.picture(file)
    assert picture is not None
    assert (picture.width(), picture.height()) == (512, 256)


# ---- values, problems, sending ----


def test_what_is_sent(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    form = bench.form
    bench.choose(qtbot, EVERYTHING)
    form.set_prompt("a vase")
    form.set_value("big", 2**63 - 1)
    form.set_value("steps", None)
    form.set_value("token", "hunter2")
    form.lock_seed(41)
    form.set_count(2)
    form.add_input(write_png(tmp_path / "a.png"))
    bench.settle(qtbot)
    assert form.submit()
    assert [request.settings["seed"] for request in bench.sent] == [41, 42]
    first = bench.sent[0]
    assert first.settings["big"] == 2**63 - 1
    assert "steps" not in first.settings
    assert "hunter2" not in repr(first)  # what is sent is kept in the library, and a secret must not be
    assert first.type is GenerationType.IMAGE_TO_IMAGE
    assert [file.name for file in first.inputs] == ["a.png"]
    assert form.submit()
    assert len(bench.sent) == 4


def test_nothing_is_sent_while_something_is_wrong(bench: Bench, qtbot: QtBot) -> None:
    form = bench.form
    bench.choose(qtbot, EVERYTHING)
    form.set_prompt("a vase")
    form.set_value("steps", 99)
    form.set_unusable("extra", "This is not JSON: line 1, column 2.")
    assert not form.submit()
    assert form.problems == {"steps": "At most 50.", "extra": "This is not JSON: line 1, column 2."}
    form.set_value("steps", 4)
    assert "steps" not in form.problems
    assert not form.submit()
    form.set_value("extra", {"a": 1})
    assert form.submit()
    assert form.problems == {}


def test_a_seed_beyond_the_models_limit_is_a_problem_at_the_seed(bench: Bench, qtbot: QtBot) -> None:
    from vitrine.domain.field import Field, FieldKind, FieldRole

    seed = Field("seed", FieldKind.INTEGER, "Seed", role=FieldRole.SEED, minimum=0, maximum=100)
    bench.choose(qtbot, ModelSpec("demo", "made/small", "Small", MediaKind.IMAGE, (EVERYTHING.fields[0], seed)))
    bench.form.set_prompt("x")
    bench.form.lock_seed(98)
    bench.form.set_count(4)  # 98 .. 101
    assert not bench.form.submit()
    assert bench.form.problems == {"seed": "At most 100."}
    bench.form.lock_seed(97)
    assert bench.form.submit()


def test_a_drawn_seed_is_locked(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, EVERYTHING)
    seed = bench.form.draw_seed()
    assert bench.form.seed == seed
    bench.form.lock_seed(None)
    bench.form.set_prompt("x")
    assert bench.form.submit()
    assert bench.form.submit()
    assert bench.sent[0].settings["seed"] != bench.sent[1].settings["seed"]


def test_what_the_service_refused_stands_at_the_fields(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, EVERYTHING)
    with qtbot.waitSignal(bench.form.problems_changed):
        bench.form.show_problems({"steps": "must be even"})
    assert bench.form.problems == {"steps": "must be even"}
    bench.form.set_value("steps", 4)
    assert bench.form.problems == {}


# ---- Remix ----


def test_remix_restores_everything_and_undo_takes_it_back(bench: Bench, qtbot: QtBot) -> None:
    form = bench.form
    bench.choose(qtbot, FILM)
    form.set_prompt("half written")
    form.set_value("duration", 8)
    file = InputFile("image", "ef" * 32, "image/png", "png", 10, "old.png")
    with qtbot.waitSignal(form.restored):
        form.load(a_generation(EVERYTHING, inputs=(file,)))
    assert form.spec is EVERYTHING
    assert form.prompt == "an old prompt"
    assert form.seed == 2**53 + 1
    assert (form.values["steps"], form.values["safe"]) == (12, False)
    assert not {"gone", "seed", "prompt"} & set(form.values)
    assert form.inputs == {"image": [file]}
    assert form.submit()
    form.undo()
    assert form.spec is FILM
    assert (form.prompt, form.values["duration"], form.seed, form.inputs) == ("half written", 8, None, {})


def test_an_unlocked_seed_after_remix_is_drawn_anew(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.form.restored):
        bench.form.load(a_generation(EVERYTHING))
    bench.form.lock_seed(None)
    assert bench.form.submit()
    assert bench.sent[0].settings["seed"] != 2**53 + 1


def test_remix_keeps_a_value_that_is_another_models_default(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, FILM)  # steps: 30
    with qtbot.waitSignal(bench.form.restored):
        bench.form.load(a_generation(EVERYTHING, settings={"prompt": "x", "steps": 30}))
    assert bench.form.values["steps"] == 30


def test_remix_of_a_model_that_is_gone_changes_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.choose(qtbot, EVERYTHING)
    bench.form.set_prompt("mine")
    with qtbot.waitSignal(bench.form.failed):
        bench.form.load(a_generation(EVERYTHING, model="no/such"))
    assert (bench.form.prompt, bench.form.spec) == ("mine", EVERYTHING)


# ---- words ----


def test_what_one_press_makes_and_costs() -> None:
    text = form_text.outcome_text
    assert text(EVERYTHING, 4, {}, 0.0) == "4 sample images · free"
    assert text(EVERYTHING, 1, {}, 0.0) == "1 sample image · free"
    assert text(SEVERAL, 4, {}, 0.1) == "4 images · about $0.10"
    assert text(SEVERAL, 1, {}, None) == "1 image · price not known"
    assert text(FILM, 1, {"duration": 8}, 1.2) == "8 s of video · about $1.20"
    assert text(FILM, 2, {"duration": 5}, 0.56) == "2 × 5 s · about $0.56"
    assert text(FILM, 2, {}, None) == "2 videos · price not known"


def test_model_and_footer_captions() -> None:
    assert form_text.model_caption(SEVERAL) == "Replicate · $0.025 each · about 9 s"
    assert form_text.model_caption(EVERYTHING, 2.2) == "This computer · free · about 2 s"
    assert form_text.spent_text("demo", 2.31) == "No network needed"
    assert form_text.spent_text("replicate", 2.31) == "Today $2.31"
    assert form_text.spent_text("replicate", 0.0) == "Today $0.00"
    assert form_text.spent_text("replicate", None) == ""
