"""Sizes read from the first bytes agree with the decoder's; colours agree with the plain way of computing them."""

from __future__ import annotations

import io
import random

import blurhash
import pytest

import hostile_files as hostile
from vitrine.media import colours_of, header_of, sniff
from vitrine.media.headers import Header


def read(data: bytes) -> Header | None:
    media_format = sniff(data)
    assert media_format is not None
    return header_of(io.BytesIO(data), media_format)


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF"])
def test_the_size_is_read(format: str) -> None:
    found = read(hostile.encoded(format, hostile.picture(301, 203)))
    assert found is not None
    assert (found.width, found.height, found.progressive) == (301, 203, False)


def test_webp_of_every_kind() -> None:
    for options in ({"lossless": True}, {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"}):
        found = read(hostile.encoded("WEBP", hostile.picture(301, 203), **options))
        assert found is not None
        assert (found.width, found.height) == (301, 203)


def test_a_progressive_jpeg_is_known_behind_long_metadata() -> None:
    exif = hostile.encoded("JPEG", hostile.picture(64, 48), progressive=True, icc_profile=b"x" * 200_000)
    assert read(exif) == Header(64, 48, True)


@pytest.mark.parametrize("format", ["TIFF", "BMP", "AVIF"])
def test_other_formats_are_left_to_a_decoder(format: str) -> None:
    assert read(hostile.encoded(format)) is None


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP", "GIF"])
def test_what_is_cut_short_or_nonsense_says_nothing_or_something_small(format: str) -> None:
    data = hostile.encoded(format)
    dice = random.Random(7)
    for place in range(12, min(len(data), 200)):
        read(data[:place])
        noise = bytes(dice.randrange(256) for _ in range(200))
        read(data[:place] + noise)
    assert read(data[:14]) is None


def test_endless_segments_come_to_an_end() -> None:
    assert read(b"\xff\xd8" + b"\xff\xe1\x00\x02" * 100_000) is None
    assert read(b"\xff\xd8" + b"\xff\xe1\x00\x00" * 50 + b"\xff" * 100_000) is None


@pytest.mark.parametrize(("width", "height"), [(20, 20), (20, 13), (11, 20), (1, 1), (20, 1), (1, 20)])
def test_the_preview_is_the_one_of_the_reference(width: int, height: int) -> None:
    dice = random.Random(width * 100 + height)
    for _ in range(5):
        pixels = bytes(dice.randrange(256) if at % 4 < 3 else 255 for at in range(4 * width * height))
        rows = [
            [list(pixels[4 * (y * width + x) : 4 * (y * width + x) + 3]) for x in range(width)] for y in range(height)
        ]
        across, down = (4, 3) if width >= height else (3, 4)
        assert colours_of(width, height, pixels)[1] == blurhash.encode(rows, across, down)


def test_what_is_transparent_has_no_say_in_the_colour() -> None:
    pixels = bytes((200, 100, 50, 255)) * 8 + bytes((0, 255, 0, 0)) * 8
    colour, preview = colours_of(4, 4, pixels)
    assert colour == "#c86432"
    assert preview == colours_of(4, 4, bytes((200, 100, 50, 255)) * 16)[1]
    assert colours_of(2, 1, bytes(8))[0] == "#000000"
