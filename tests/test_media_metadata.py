"""What files say of themselves: texts and dates from every container, bounded, and never worth a picture."""

from __future__ import annotations

import json
import struct
import time
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from hostile_files import encoded, picture
from vitrine.media import identify
from vitrine.media.metadata import LONGEST_TEXT, Carried, carried, moment_of, user_comment
from vitrine.media.prompts import LONGEST_PROMPT, parse_parameters, recover

WEB_UI = """a lighthouse on a rock,
storm
Negative prompt: blurry, fog
Steps: 20, Sampler: DPM++ 2M, CFG scale: 7.5, Seed: 123, Size: 512x768, Model: seaside_v2, \
Lora hashes: "a: 11, b: 22", Version: v1.10.1"""


def read(path: Path) -> Carried:
    return carried(path, identify(path))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_with(*chunks: bytes) -> bytes:
    whole = encoded("PNG")
    return whole[:33] + b"".join(chunks) + whole[33:]


# ---- containers ----


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("text", ["plain words", "späte Möwen", "海の灯台"])
def test_every_kind_of_png_text(tmp_path: Path, text: str, *, packed: bool) -> None:
    texts = PngInfo()
    texts.add_text("Parameters", text, zip=packed)
    texts.add_itxt("itxt", text, zip=packed)
    picture().save(tmp_path / "a.png", pnginfo=texts)
    found = read(tmp_path / "a.png").texts
    assert found["parameters"] == text
    assert found["itxt"] == text


def test_texts_after_the_pixels_are_found(tmp_path: Path) -> None:
    whole = encoded("PNG")
    (tmp_path / "a.png").write_bytes(whole[:-12] + chunk(b"tEXt", b"parameters\0late") + whole[-12:])
    assert read(tmp_path / "a.png").texts == {"parameters": "late"}


def test_a_bomb_is_unpacked_so_far_and_no_further(tmp_path: Path) -> None:
    bomb = zlib.compress(b"a" * (64 * LONGEST_TEXT), 9)
    (tmp_path / "a.png").write_bytes(png_with(chunk(b"zTXt", b"parameters\0\0" + bomb)))
    assert len(read(tmp_path / "a.png").texts["parameters"]) == LONGEST_TEXT


@pytest.mark.parametrize(
    "broken",
    [
        chunk(b"zTXt", b"parameters\0\0not packed at all"),
        chunk(b"iTXt", b"parameters\0\1"),
        chunk(b"tEXt", b""),
        chunk(b"eXIf", b"II*\0\xff\xff\xff\xff"),
        struct.pack(">I", 0x7FFFFFFF) + b"tEXt",
    ],
)
def test_broken_texts_are_left_out(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "a.png").write_bytes(png_with(broken))
    assert read(tmp_path / "a.png").moment is None


def exif_of(**tags: object) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0131] = "somebody"
    inner = exif.get_ifd(0x8769)
    for name, value in tags.items():
        inner[{"comment": 0x9286, "made": 0x9003, "offset": 0x9011}[name]] = value
    return exif


@pytest.mark.parametrize("format", ["JPEG", "WEBP", "PNG"])
@pytest.mark.parametrize("order", ["utf-16-be", "utf-16-le"])
def test_the_comment_of_a_camera_block(tmp_path: Path, format: str, order: str) -> None:
    comment = b"UNICODE\0" + WEB_UI.encode(order)
    path = tmp_path / "a"
    exif = exif_of(comment=comment, made="2024:05:06 07:08:09", offset="+02:00")
    path.write_bytes(encoded(format, exif=exif))
    found = read(path)
    assert found.texts["usercomment"] == WEB_UI
    assert found.moment == 1714972089.0


def test_comments_in_other_character_sets() -> None:
    assert user_comment(b"ASCII\0\0\0hello") == "hello"
    assert user_comment(b"\0" * 8 + "später".encode()) == "später"
    assert user_comment(b"bare words") == "bare words"


def test_moments_are_those_of_a_clock_that_was_set() -> None:
    assert moment_of("2024:05:06 07:08:09", "+00:00") == 1714979289.0
    assert moment_of("2024-05-06T07:08:09.000000Z", "+00:00") == 1714979289.0
    local = moment_of("2024:05:06 07:08:09")
    assert local is not None
    assert time.localtime(local)[:6] == (2024, 5, 6, 7, 8, 9)
    for wrong in ("0000:00:00 00:00:00", "2024:13:06 07:08:09", "1970:01:01 00:00:01", "2999:01:01 00:00:00", "soon"):
        assert moment_of(wrong, "+00:00") is None


def test_tags_of_a_video(tmp_path: Path) -> None:
    import av

    path = tmp_path / "a.mp4"
    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"}) as container:
        container.metadata["comment"] = "a boat at dusk"
        container.metadata["creation_time"] = "2024-05-06T07:08:09Z"
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for packet in [*stream.encode(av.VideoFrame.from_image(picture(64, 48))), *stream.encode()]:
            container.mux(packet)
    found = read(path)
    assert found.texts["comment"] == "a boat at dusk"
    assert found.moment == 1714979289.0


# ---- what the texts say ----


def test_the_web_ui_and_its_kin() -> None:
    found = recover({"parameters": WEB_UI})
    assert found.prompt == "a lighthouse on a rock,\nstorm"
    assert found.model == "seaside_v2"
    assert found.settings["negative_prompt"] == "blurry, fog"
    assert found.settings["seed"] == 123
    assert found.settings["cfg_scale"] == 7.5
    assert found.settings["sampler"] == "DPM++ 2M"
    assert found.settings["lora_hashes"] == "a: 11, b: 22"
    assert "size" not in found.settings
    assert recover({"usercomment": WEB_UI}) == found


def test_words_that_are_no_parameters_are_no_prompt() -> None:
    assert parse_parameters("Taken by me, at noon: nice") is None
    assert recover({"comment": "CREATOR: gd-jpeg v1.0, quality = 90"}).prompt == ""
    assert recover({}) == recover({"parameters": "{broken"})


def test_swarm_invoke_novel_and_fooocus() -> None:
    swarm = {"sui_image_params": {"prompt": "a fox", "negativeprompt": "snow", "model": "sdxl", "seed": "5"}}
    found = recover({"parameters": json.dumps(swarm)})
    assert (found.prompt, found.model, found.settings["seed"]) == ("a fox", "sdxl", 5)
    assert (found.settings["negative_prompt"], found.settings["made_with"]) == ("snow", "SwarmUI")
    invoke = {"positive_prompt": "a hen", "negative_prompt": "", "seed": 6, "model": {"name": "flux", "hash": "x"}}
    found = recover({"invokeai_metadata": json.dumps(invoke)})
    assert (found.prompt, found.model, found.settings["seed"]) == ("a hen", "flux", 6)
    novel = {"prompt": "a cat", "uc": "dogs", "seed": 8, "api_key": "secret"}
    found = recover({"software": "NovelAI", "comment": json.dumps(novel), "source": "nai-3"})
    assert (found.prompt, found.model, found.settings["negative_prompt"]) == ("a cat", "nai-3", "dogs")
    assert "api_key" not in found.settings
    fooocus = {"prompt": "a cow", "base_model": "jugger", "seed": "9", "version": "Fooocus v2"}
    assert recover({"parameters": json.dumps(fooocus)}).model == "jugger"


def comfy(*samplers: str) -> str:
    nodes: dict[str, object] = {
        "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sea.safetensors"}},
        "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a quay", "clip": ["4", 1]}},
        "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "rain", "clip": ["4", 1]}},
    }
    for id in samplers:
        nodes[id] = {
            "class_type": "KSampler",
            "inputs": {"seed": 11, "steps": 20, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0]},
        }
    return json.dumps(nodes)


def test_comfy_where_it_is_plain_and_where_it_is_not() -> None:
    found = recover({"prompt": comfy("3"), "workflow": "{}"})
    assert (found.prompt, found.model) == ("a quay", "sea.safetensors")
    assert (found.settings["seed"], found.settings["negative_prompt"]) == (11, "rain")
    for unclear in (comfy(), comfy("3", "5")):
        assert recover({"prompt": unclear}).settings == {"made_with": "ComfyUI"}
        assert recover({"prompt": unclear}).prompt == ""
    ring = {"3": {"class_type": "KSampler", "inputs": {"positive": ["3", 0], "seed": [1]}}}
    assert recover({"prompt": json.dumps(ring)}).prompt == ""


def test_everything_is_bounded() -> None:
    many = ", ".join(f"Setting {n}: {n}" for n in range(500))
    found = recover({"parameters": f"{'long ' * 50_000}\n{many}"})
    assert len(found.prompt) <= LONGEST_PROMPT
    assert len(found.settings) <= 60
    deep = "[" * 100_000
    assert recover({"parameters": '{"prompt": ' + deep}).prompt == ""
    assert recover({"prompt": "{" + deep}).settings == {}
