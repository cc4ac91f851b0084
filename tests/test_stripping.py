"""Metadata taken out of pictures: nothing of it stays, and no pixel and no turn is another one."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageOps, PngImagePlugin

from vitrine.media.converting import convert
from vitrine.media.stripping import strip

SECRET = "a quiet valley, seed 48213"
PLACE = 0x8825


def a_picture(mode: str = "RGB") -> Image.Image:
    picture = Image.effect_mandelbrot((96, 64), (-2, -1, 1, 1), 60).convert("RGB")
    return picture.convert(mode) if mode != "RGBA" else Image.merge("RGBA", (*picture.split(), picture.getchannel(0)))


def saved(picture: Image.Image, kind: str, *, turn: int = 1, **more: object) -> bytes:
    """Return a picture's file with a prompt in every place that its format has for one."""
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = SECRET, turn
    exif.get_ifd(PLACE)[1] = "N"
    written = io.BytesIO()
    if kind == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_text("parameters", SECRET)
        texts.add_text("zipped", SECRET, zip=True)
        texts.add_itxt("XML:com.adobe.xmp", SECRET)
        picture.save(written, "PNG", pnginfo=texts, exif=exif, **more)
    elif kind == "JPEG":
        picture.save(written, "JPEG", exif=exif, comment=SECRET.encode(), xmp=SECRET.encode(), quality=90, **more)
    else:
        picture.save(written, "WEBP", exif=exif, xmp=SECRET.encode(), **more)
    return written.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode", "more"),
    [
        ("PNG", "RGB", {}),
        ("PNG", "RGBA", {}),
        ("PNG", "P", {}),
        ("PNG", "L", {}),
        ("JPEG", "RGB", {}),
        ("JPEG", "RGB", {"progressive": True}),
        ("JPEG", "L", {}),
        ("JPEG", "CMYK", {}),
        ("WEBP", "RGB", {"lossless": True}),
        ("WEBP", "RGBA", {"quality": 60}),
    ],
)
def test_nothing_of_it_stays_and_every_pixel_does(kind: str, mode: str, more: dict[str, object]) -> None:
    picture = a_picture(mode)
    content = saved(picture, kind, **more)
    assert SECRET[:7].encode() in content or kind == "PNG"
    stripped = strip(content)
    assert stripped is not None
    assert len(stripped) < len(content)
    assert SECRET.encode() not in stripped
    assert zlib.compress(SECRET.encode())[2:10] not in stripped
    before, after = Image.open(io.BytesIO(content)), Image.open(io.BytesIO(stripped))
    assert after.tobytes() == before.tobytes()
    assert not dict(after.getexif())
    assert not {"parameters", "zipped", "comment", "xmp", "XML:com.adobe.xmp"} & set(after.info)
    assert strip(stripped) == stripped


def test_the_colour_profile_stays() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for kind in ("PNG", "JPEG", "WEBP"):
        stripped = strip(saved(a_picture(), kind, icc_profile=profile))
        assert stripped is not None
        assert Image.open(io.BytesIO(stripped)).info["icc_profile"] == profile


@pytest.mark.parametrize("turn", range(1, 9))
def test_a_photograph_stays_upright(turn: int) -> None:
    content = saved(a_picture(), "JPEG", turn=turn)
    stripped = strip(content)
    assert stripped is not None
    before, after = (ImageOps.exif_transpose(Image.open(io.BytesIO(one))) for one in (content, stripped))
    assert before.tobytes() == after.tobytes()
    assert dict(Image.open(io.BytesIO(stripped)).getexif()) == ({0x0112: turn} if turn > 1 else {})


def test_what_follows_the_picture_goes() -> None:
    for kind in ("PNG", "JPEG"):
        stripped = strip(saved(a_picture(), kind) + SECRET.encode())
        assert stripped is not None
        assert SECRET.encode() not in stripped


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"RIFF\0\0\0\0WEBP", b"\xff" * 99]
)
def test_what_is_not_sound_is_left_alone(content: bytes) -> None:
    assert strip(content) in (None, b"RIFF" + struct.pack("<I", 4) + b"WEBP")


@given(st.sampled_from(["PNG", "JPEG", "WEBP"]), st.integers(0, 3000), st.binary(max_size=40))
def test_damage_never_raises(kind: str, at: int, junk: bytes) -> None:
    content = saved(a_picture(), kind)
    strip(content[:at] + junk + content[at + len(junk) :])
    strip(content[:at])


@pytest.mark.parametrize(("wanted", "kind"), [("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WEBP")])
def test_a_picture_in_another_format(tmp_path: Path, wanted: str, kind: str) -> None:
    source = tmp_path / "in"
    source.write_bytes(saved(a_picture("RGBA"), "PNG"))
    content = convert(source, wanted)
    picture = Image.open(io.BytesIO(content))
    assert (picture.format, picture.size) == (kind, (96, 64))
    assert SECRET.encode() not in content
    if wanted == "png":
        assert picture.tobytes() == a_picture("RGBA").tobytes()
    if wanted == "jpeg":
        clear = a_picture("RGBA").getchannel("A").tobytes().index(0)
        assert min(picture.getpixel((clear % 96, clear // 96))) > 240  # type: ignore[type-var]
