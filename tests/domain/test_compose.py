"""From a filled form to requests: what is sent, what is refused, seeds, counts, shapes and prices."""

from __future__ import annotations

import pytest

from forms import EVERYTHING, FILM, SEVERAL, schema
from vitrine.domain.compose import (
    MOST_AT_ONCE,
    aspect_of,
    compose,
    draw_seed,
    find_problems,
    outputs_per_job,
    parse_values,
)
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.errors import InvalidRequest


def picture(field: str, **facts: object) -> InputFile:
    return InputFile(field, "ab" * 32, "image/png", "png", 100, **facts)  # type: ignore[arg-type]


def test_blank_values_are_not_sent() -> None:
    values = {"name": "", "tags": [], "story": None, "safe": False, "steps": 3}
    (request,) = compose(EVERYTHING, "a vase", values, [], seed=5)
    assert request.settings == {"safe": False, "steps": 3, "prompt": "a vase", "seed": 5}


def test_each_of_several_requests_has_a_seed_of_its_own() -> None:
    seeds = [request.settings["seed"] for request in compose(EVERYTHING, "a vase", {}, [], count=4)]
    assert len(set(map(str, seeds))) == 4
    assert all(isinstance(seed, int) and 0 <= seed < 2**31 for seed in seeds)


def test_a_locked_seed_counts_up() -> None:
    requests = compose(EVERYTHING, "a vase", {}, [], count=3, seed=2**40)
    assert [request.settings["seed"] for request in requests] == [2**40, 2**40 + 1, 2**40 + 2]


def test_a_model_without_a_seed_gets_none() -> None:
    (request,) = compose(FILM, "a dune", {}, [], seed=5)
    assert request.settings == {"prompt": "a dune"}


@pytest.mark.parametrize(("asked", "made"), [(0, 1), (-3, 1), (1, 1), (10_000, MOST_AT_ONCE)])
def test_the_count_is_held_within_reason(asked: int, made: int) -> None:
    assert len(compose(EVERYTHING, "a vase", {}, [], count=asked)) == made


@pytest.mark.parametrize("prompt", ["", "  \n\t", "\u00a0"])
def test_an_empty_prompt_is_refused_in_words(prompt: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        compose(EVERYTHING, prompt, {}, [])
    assert refused.value.fields == {"prompt": "Write a prompt first."}
    assert refused.value.charged is False


def test_a_long_prompt_with_every_script_is_sent_as_written() -> None:
    prompt = "مرحبا 你好 👩‍🎨 " * 8000
    (request,) = compose(EVERYTHING, prompt, {}, [])
    assert request.prompt == prompt == request.settings["prompt"]


def test_what_is_wrong_is_found_for_every_field_at_once() -> None:
    values = {"steps": 99, "format": "gif", "safe": "yes", "guidance": "much", "name": "x" * 13, "nonsense": 1}
    problems = find_problems(EVERYTHING, "a vase", values, [])
    assert set(problems) == set(values)
    assert problems["steps"] == "At most 50."
    assert problems["name"] == "Name takes 12 characters. Shorten by 1."


def test_too_many_pictures_are_refused() -> None:
    problems = find_problems(SEVERAL, "a vase", {}, [picture("image_input")] * 4)
    assert problems == {"image_input": "At most 3 items."}


def test_the_picture_decides_the_type_and_the_last_frame_does_not() -> None:
    assert compose(FILM, "x", {}, [])[0].type is GenerationType.TEXT_TO_VIDEO
    assert compose(FILM, "x", {}, [picture("end_image")])[0].type is GenerationType.TEXT_TO_VIDEO
    assert compose(FILM, "x", {}, [picture("start_image")])[0].type is GenerationType.IMAGE_TO_VIDEO
    assert compose(SEVERAL, "x", {}, [picture("image_input")])[0].type is GenerationType.IMAGE_TO_IMAGE


def test_inputs_go_in_the_order_of_the_model() -> None:
    (request,) = compose(FILM, "x", {}, [picture("end_image"), picture("start_image")])
    assert [file.field for file in request.inputs] == ["start_image", "end_image"]


def test_the_estimate_is_for_every_result() -> None:
    counted = ModelSpec("p", "m", "M", MediaKind.IMAGE, EVERYTHING.fields, price=0.5)
    (request,) = compose(counted, "x", {"num_outputs": 3}, [])
    assert request.estimate == 1.5
    unknown = ModelSpec("p", "m", "M", MediaKind.IMAGE, EVERYTHING.fields)
    assert compose(unknown, "x", {}, [])[0].estimate is None


@pytest.mark.parametrize("value", [True, 0, -1, "2", None, 1.5])
def test_a_strange_number_of_outputs_counts_as_one(value: object) -> None:
    assert outputs_per_job(EVERYTHING, {"num_outputs": value}) == 1


@pytest.mark.parametrize(
    ("settings", "aspect"),
    [({"aspect_ratio": "16:9"}, 16 / 9), ({"aspect_ratio": "auto"}, 1.0), ({"aspect_ratio": "0:9"}, 1.0), ({}, 1.0)],
)
def test_the_tile_gets_the_shape_that_was_asked_for(settings: dict[str, object], aspect: float) -> None:
    assert aspect_of(EVERYTHING, settings, []) == pytest.approx(aspect)


def test_sizes_win_over_the_picture_and_the_picture_over_nothing() -> None:
    sdxl = schema("sdxl")
    assert aspect_of(sdxl, {"width": 1024, "height": 512}, [picture("image", width=3, height=4)]) == 2
    assert aspect_of(sdxl, {}, [picture("image", width=300, height=400)]) == 0.75


def test_a_drawn_seed_keeps_to_the_models_limit() -> None:
    small = Field("seed", FieldKind.INTEGER, "Seed", role=FieldRole.SEED, minimum=0, maximum=3)
    spec = ModelSpec("p", "m", "M", MediaKind.IMAGE, (small,))
    assert {draw_seed(spec) for _ in range(60)} <= {0, 1, 2, 3}


def test_typed_assignments_get_the_fields_type() -> None:
    typed = ["steps=3", "guidance=1.5", "safe=no", "format=jpg", "tags=a,b", 'extra={"a": [1]}', "name=x=y"]
    assert parse_values(EVERYTHING, [*typed, f"big={2**63 - 1}"]) == {
        "steps": 3,
        "guidance": 1.5,
        "safe": False,
        "format": "jpg",
        "tags": ["a", "b"],
        "extra": {"a": [1]},
        "name": "x=y",
        "big": 2**63 - 1,
    }


@pytest.mark.parametrize("typed", ["steps", "nothing=1", "steps=three", "safe=maybe", "extra={"])
def test_typed_nonsense_is_refused_with_what_to_do(typed: str) -> None:
    with pytest.raises(InvalidRequest) as refused:
        parse_values(EVERYTHING, [typed])
    assert refused.value.hint


@pytest.mark.parametrize("name", ["flux-schnell", "sdxl", "flux-kontext-pro", "ltx-video", "veo-3.1"])
def test_the_defaults_of_real_models_can_be_sent_as_they_are(name: str) -> None:
    spec = schema(name)
    values = {n: v for n, v in spec.defaults().items() if n != "prompt"}
    assert find_problems(spec, "a quiet valley", values, []) == {}
