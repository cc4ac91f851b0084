"""Forms made from schemas: real ones as cog writes them, contradictory ones, and any JSON at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.providers.replicate_schema import MOST_FIELDS, Evidence, output_kind, plain, read_fields

SCHEMAS = Path(__file__).with_name("schemas")
NAMES = sorted(path.stem for path in SCHEMAS.glob("*.json"))
IMAGE, VIDEO = MediaKind.IMAGE, MediaKind.VIDEO


def schema(name: str) -> dict:
    return json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))


def fields_of(name: str) -> dict[str, Field]:
    return {f.name: f for f in read_fields(schema(name))}


def one(prop: object, name: str = "thing", required: bool = False, **components: object) -> Field:
    inputs = {"properties": {name: prop}, "required": [name] if required else []}
    (field,) = read_fields({"components": {"schemas": {"Input": inputs, **components}}})
    return field


@pytest.mark.parametrize(
    ("name", "order"),
    [
        (
            "flux-schnell",
            "prompt aspect_ratio num_outputs num_inference_steps seed output_format output_quality "
            "disable_safety_checker go_fast megapixels",
        ),
        ("minimax-video-01", "prompt first_frame_image prompt_optimizer"),
        (
            "ltx-video",
            "prompt negative_prompt image image_noise_scale target_size aspect_ratio cfg steps length model seed",
        ),
    ],
)
def test_the_form_is_in_the_authors_order(name, order):
    assert [f.name for f in read_fields(schema(name))] == order.split()


@pytest.mark.parametrize(
    ("name", "makes", "types"),
    [
        ("flux-schnell", IMAGE, [GenerationType.TEXT_TO_IMAGE]),
        ("sdxl", IMAGE, [GenerationType.TEXT_TO_IMAGE, GenerationType.IMAGE_TO_IMAGE]),
        ("flux-kontext-pro", IMAGE, [GenerationType.TEXT_TO_IMAGE, GenerationType.IMAGE_TO_IMAGE]),
        ("minimax-video-01", VIDEO, [GenerationType.TEXT_TO_VIDEO, GenerationType.IMAGE_TO_VIDEO]),
        ("ltx-video", VIDEO, [GenerationType.TEXT_TO_VIDEO, GenerationType.IMAGE_TO_VIDEO]),
        ("wan-2.2-i2v-fast", VIDEO, [GenerationType.IMAGE_TO_VIDEO]),
        ("kling-v2.1", VIDEO, [GenerationType.IMAGE_TO_VIDEO]),
        ("veo-3.1", VIDEO, [GenerationType.TEXT_TO_VIDEO, GenerationType.IMAGE_TO_VIDEO]),
    ],
)
def test_a_real_model_is_known_for_what_it_does(name, makes, types):
    fields = read_fields(schema(name))
    words = {"minimax-video-01": "minimax/video-01 Generate 6s videos", "ltx-video": "lightricks/ltx-video"}
    assert output_kind(schema(name), fields, Evidence(words=words.get(name, name))) is makes
    spec = ModelSpec("replicate", f"a/{name}", name, makes, fields)
    assert list(spec.types) == types
    assert spec.validate({**spec.defaults(), "prompt": "a fox", **needed(spec)}) == {}


def needed(spec: ModelSpec) -> dict[str, object]:
    return {f.name: "picture.png" for f in spec.fields if f.required and f.kind is FieldKind.FILE}


def test_flux_schnell_field_by_field():
    fields = fields_of("flux-schnell")
    prompt = fields["prompt"]
    assert (prompt.kind, prompt.role, prompt.required) == (FieldKind.LONG_TEXT, FieldRole.PROMPT, True)
    ratio = fields["aspect_ratio"]
    assert (ratio.kind, ratio.role, ratio.default, len(ratio.choices)) == (
        FieldKind.CHOICE,
        FieldRole.ASPECT_RATIO,
        "1:1",
        11,
    )
    assert (ratio.label, ratio.help) == ("Aspect ratio", "Aspect ratio for the generated image")
    count = fields["num_outputs"]
    assert (count.kind, count.role, count.minimum, count.maximum, count.default) == (
        FieldKind.INTEGER,
        FieldRole.COUNT,
        1,
        4,
        1,
    )
    assert count.label == "Num outputs"
    assert fields["seed"].role is FieldRole.SEED
    assert fields["seed"].default is None
    assert not fields["seed"].required
    assert fields["go_fast"].default is True
    assert fields["output_format"].role is FieldRole.FORMAT
    # The enumeration holds strings: "1" is sent as "1".
    assert fields["megapixels"].default == "1"
    assert fields["megapixels"].choices == ("1", "0.25")


def test_sdxl_roles_and_links():
    fields = fields_of("sdxl")
    roles = {f.role: f.name for f in fields.values() if f.role}
    assert roles == {
        FieldRole.PROMPT: "prompt",
        FieldRole.NEGATIVE_PROMPT: "negative_prompt",
        FieldRole.IMAGE: "image",
        FieldRole.MASK: "mask",
        FieldRole.WIDTH: "width",
        FieldRole.HEIGHT: "height",
        FieldRole.COUNT: "num_outputs",
        FieldRole.STRENGTH: "prompt_strength",
        FieldRole.SEED: "seed",
    }
    assert fields["image"].accepts == ("image/*",)
    assert fields["replicate_weights"].kind is FieldKind.TEXT
    assert "](" not in fields["disable_safety_checker"].help
    assert fields["negative_prompt"].default is None
    assert (fields["guidance_scale"].minimum, fields["guidance_scale"].maximum) == (1, 50)


def test_ltx_sends_whole_numbers_from_its_lists():
    fields = fields_of("ltx-video")
    assert fields["length"].default == 97
    assert all(type(choice) is int for choice in fields["length"].choices)
    assert fields["length"].role is FieldRole.DURATION
    assert fields["target_size"].role is FieldRole.RESOLUTION


def test_veo_takes_a_list_of_pictures():
    fields = fields_of("veo-3.1")
    assert (fields["reference_images"].kind, fields["reference_images"].role) == (FieldKind.FILES, FieldRole.IMAGES)
    assert (fields["image"].kind, fields["image"].role) == (FieldKind.FILE, FieldRole.IMAGE)
    assert fields["last_frame"].role is FieldRole.END_FRAME
    assert fields["seed"].nullable


@pytest.mark.parametrize(
    ("prop", "kind"),
    [
        ({"type": "integer"}, FieldKind.INTEGER),
        ({"type": "number"}, FieldKind.NUMBER),
        ({"type": "boolean"}, FieldKind.BOOLEAN),
        ({"type": "string"}, FieldKind.TEXT),
        ({"type": "string", "default": "x" * 100}, FieldKind.LONG_TEXT),
        ({"type": "string", "format": "uri"}, FieldKind.FILE),
        ({"type": "string", "format": "password"}, FieldKind.SECRET),
        ({"type": "string", "x-cog-secret": True, "writeOnly": True}, FieldKind.SECRET),
        ({"type": "string", "enum": ["a", "b"]}, FieldKind.CHOICE),
        ({"enum": [1, "a", 2.5]}, FieldKind.CHOICE),
        ({"type": "array", "items": {"type": "string"}}, FieldKind.LIST),
        ({"type": "array", "items": {"type": "string", "format": "uri"}}, FieldKind.FILES),
        ({"type": "array", "items": {"type": "number"}}, FieldKind.JSON),
        ({"type": "object"}, FieldKind.JSON),
        ({"anyOf": [{"type": "array"}, {"type": "string"}]}, FieldKind.JSON),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, FieldKind.INTEGER),
        ({"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/size"}]}, FieldKind.CHOICE),
        ({"type": ["number", "null"]}, FieldKind.NUMBER),
        ({"default": True}, FieldKind.BOOLEAN),
        ({}, FieldKind.JSON),
    ],
)
def test_each_shape_has_its_kind(prop, kind):
    field = one(prop, size={"enum": ["s", "m"], "type": "string"})
    assert field.kind is kind
    assert field.nullable is ("null" in json.dumps(prop))


@pytest.mark.parametrize(
    ("name", "kind", "role"),
    [
        ("start_image_url", FieldKind.FILE, FieldRole.IMAGE),
        ("subject_reference", FieldKind.FILE, FieldRole.IMAGE),
        ("mask", FieldKind.FILE, FieldRole.MASK),
        ("extra_lora", FieldKind.TEXT, FieldRole.NONE),
        ("style", FieldKind.TEXT, FieldRole.NONE),
        ("system_prompt", FieldKind.LONG_TEXT, FieldRole.NONE),
    ],
)
def test_the_name_decides_for_plain_strings(name, kind, role):
    field = one({"type": "string"}, name)
    assert (field.kind, field.role) == (kind, role)


def test_a_role_has_one_holder_and_a_fitting_kind():
    props = {
        "text": {"type": "string"},
        "prompt": {"type": "string"},
        "seed": {"type": "string"},
        "n": {"type": "array"},
    }
    roles = {f.name: f.role for f in read_fields({"components": {"schemas": {"Input": {"properties": props}}}})}
    assert roles == {"text": FieldRole.NONE, "prompt": FieldRole.PROMPT, "seed": FieldRole.NONE, "n": FieldRole.NONE}


@pytest.mark.parametrize(
    ("prop", "low", "high", "default"),
    [
        ({"minimum": 1, "maximum": 10, "default": 5}, 1, 10, 5),
        ({"minimum": 5, "maximum": 10, "default": 1}, 1, 10, 1),
        ({"minimum": 1, "maximum": 4, "default": 50}, 1, 50, 50),
        ({"minimum": 10, "maximum": 1, "default": 5}, None, None, 5),
        ({"ge": 2, "le": 9}, 2, 9, None),
        ({"exclusiveMinimum": 0, "exclusiveMaximum": 9}, 1, 8, None),
        ({"minimum": "1", "maximum": None, "default": "5"}, None, None, None),
        ({"maximum": 2**64 - 1}, None, 2**64 - 1, None),
        ({"maximum": 10**400, "default": 4.0}, None, None, 4),
        ({"minimum": float("-inf"), "maximum": float("nan"), "default": float("inf")}, None, None, None),
        ({"default": True}, None, None, None),
        ({"default": 4.5}, None, None, None),
    ],
)
def test_contradictions_are_widened(prop, low, high, default):
    field = one({"type": "integer", **prop})
    assert (field.minimum, field.maximum, field.default) == (low, high, default)
    assert field.default is None or field.problem(field.default) == ""


@pytest.mark.parametrize(
    ("prop", "default"),
    [
        ({"enum": ["None", "a"], "default": "None"}, "None"),
        ({"enum": ["a"], "default": "gone"}, None),
        ({"enum": [1, 2], "default": "1"}, None),
        ({"enum": [1, 2], "default": True}, None),
        ({"type": "string", "default": ""}, None),
        ({"type": "string", "default": 5}, None),
        ({"type": "boolean", "default": 1}, None),
        ({"type": "number", "default": 3}, 3.0),
        ({"type": "array", "items": {"type": "string"}, "default": ["a", 1]}, ("a",)),
        ({"type": "string", "format": "uri", "default": "https://example.com/a.png"}, None),
        ({"type": "string", "format": "password", "default": "hunter2"}, None),
    ],
)
def test_only_fitting_defaults_are_taken(prop, default):
    assert one(prop).default == default


def test_what_a_component_says_of_itself_is_not_shown():
    size = {"enum": ["s"], "title": "size", "description": "An enumeration.", "default": "s"}
    field = one({"allOf": [{"$ref": "#/components/schemas/size"}]}, "paper_size", size=size)
    assert (field.label, field.help, field.default) == ("Paper size", "", "s")
    assert one({"type": "number", "title": "CFG Scale"}).label == "CFG scale"


def test_deprecated_fields_are_left_out_unless_needed():
    inputs = {"properties": {"old": {"type": "string", "deprecated": True}}}
    assert read_fields({"components": {"schemas": {"Input": inputs}}}) == ()
    assert one({"type": "string", "deprecated": True}, required=True).required


def test_accepted_files_are_as_declared():
    assert one({"type": "string", "format": "uri", "x-cog-accept": "image/png, image/jpeg"}, "image").accepts == (
        "image/png",
        "image/jpeg",
    )
    assert one({"type": "string", "format": "uri"}, "soundtrack_audio").accepts == ("audio/*",)
    assert one({"type": "string", "format": "uri", "description": "A video to extend"}, "source").accepts == (
        "video/*",
    )
    assert one({"type": "string", "format": "uri"}, "source").accepts == ()


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("See [the docs](https://example.com/a)!", "See the docs!"),
        ("**Bold** and `code`\n\n# Head", "Bold and code Head"),
        ("a\x00b\x1b[31mc", "ab[31mc"),
        (None, ""),
        (5, ""),
        ("x" * 5000, "x" * 599 + "…"),
    ],
)
def test_help_is_plain_text(markdown, words):
    assert plain(markdown) == words


@pytest.mark.parametrize(
    ("output", "evidence", "kind"),
    [
        ({"type": "string", "format": "uri"}, Evidence(example="https://x.y/out.mp4?t=1"), VIDEO),
        (
            {"type": "string", "format": "uri"},
            Evidence(example=["https://x.y/out.webp"], tags=["text-to-video"]),
            IMAGE,
        ),
        ({"type": "string", "format": "uri"}, Evidence(tags=["image-to-video"]), VIDEO),
        ({"type": "string", "format": "uri"}, Evidence(words="Make videos from text"), VIDEO),
        ({"type": "string", "format": "uri"}, Evidence(words="An evidently fine painter"), IMAGE),
        ({"type": "array", "items": {"type": "array", "items": {"format": "uri"}}}, Evidence(), IMAGE),
        ({"type": "object", "properties": {"video": {"type": "string", "format": "uri"}}}, Evidence(), IMAGE),
        ({"title": "Output"}, Evidence(), IMAGE),
        ({"type": "string"}, Evidence(tags=["text-to-image"]), None),
        ({"type": "array", "items": {"type": "string"}, "x-cog-array-type": "iterator"}, Evidence(), None),
    ],
)
def test_what_comes_out(output, evidence, kind):
    openapi = {"components": {"schemas": {"Output": output}}}
    assert output_kind(openapi, (), evidence) is kind


def test_cycles_and_wide_nests_end():
    schemas = {
        "a": {"allOf": [{"$ref": "#/components/schemas/b"}] * 20},
        "b": {"allOf": [{"$ref": "#/components/schemas/a"}] * 20},
    }
    assert one({"$ref": "#/components/schemas/a"}, **schemas).kind is FieldKind.JSON
    openapi = {"components": {"schemas": {**schemas, "Output": {"items": {"$ref": "#/components/schemas/Output"}}}}}
    output_kind(openapi, (), Evidence())


def test_a_model_with_endless_inputs_gets_a_finite_form():
    props = {f"p{n}": {"type": "string"} for n in range(2000)}
    assert len(read_fields({"components": {"schemas": {"Input": {"properties": props}}}})) == MOST_FIELDS


WORDS = """type format enum items anyOf allOf oneOf $ref default minimum maximum title description x-order nullable
    properties required maxLength maxItems x-cog-accept x-cog-secret deprecated"""
keywords = st.sampled_from(WORDS.split()) | st.text(max_size=4)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keywords, inner, max_size=5),
    max_leaves=20,
)
types = st.sampled_from(["string", "integer", "number", "boolean", "array", "object", "null"])
properties = st.dictionaries(
    st.sampled_from(["prompt", "seed", "image", "width", "x"]) | st.text(max_size=5),
    json_values | st.builds(lambda t, more: {**more, "type": t}, types, st.dictionaries(keywords, json_values)),
    max_size=5,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(inputs=properties, required=json_values, output=json_values, other=json_values)
def test_no_json_breaks_the_reader(inputs, required, output, other):
    openapi = {"components": {"schemas": {"Input": {"properties": inputs, "required": required}, "Output": output}}}
    for data in (openapi, other, {"components": other}, {"components": {"schemas": other}}):
        fields = read_fields(data)
        output_kind(data, fields, Evidence(other, [], str(required)))
        for field in fields:
            assert field.label
            assert field.default is None or field.problem(field.default) == ""
            hash(field.kind)
