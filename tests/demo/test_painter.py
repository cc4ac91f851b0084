"""The demo painter: same request, same bytes; the words and the seed show; the input picture is really transformed."""

from __future__ import annotations

import colorsys
import hashlib
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from vitrine.demo.painter import paint, picture, transform
from vitrine.demo.painter.words import MOTIFS, read

PROMPTS = {"above the clouds": "clouds", "still life": "a ceramic vase", "figure": "portrait of a woman"}


def prompt_for(motif: str) -> str:
    return PROMPTS.get(motif, motif)


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image, np.float32)


def distance(first: Image.Image, second: Image.Image) -> float:
    return float(np.abs(pixels(first) - pixels(second)).mean())


def mean_hue(image: Image.Image) -> float:
    """Return the hue in degrees of the mean of what is coloured."""
    values = pixels(image).reshape(-1, 3) / 255
    weight = values.max(-1) - values.min(-1)
    mean = (values * weight[:, None]).sum(0) / max(weight.sum(), 1e-6)
    return colorsys.rgb_to_hsv(*mean)[0] * 360


@pytest.mark.parametrize("motif", MOTIFS)
def test_each_motif_fills_its_odd_sheet_reports_its_work_and_repeats_itself(motif: str) -> None:
    shares: list[float] = []
    prompt, size = prompt_for(motif), (131, 97)
    assert read(prompt, 1).motif == motif
    first = paint(prompt, 1, *size, shares.append)
    assert (first.mode, first.size) == ("RGB", size)
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert len({round(share, 3) for share in shares}) >= 4
    assert paint(prompt, 1, *size).tobytes() == first.tobytes()
    assert distance(paint(prompt, 2, *size), first) > 4
    values = pixels(first)
    assert values.std() > 8, "an empty sheet"
    assert 12 < values.mean() < 250


def test_motifs_do_not_look_alike() -> None:
    small = [paint(prompt_for(motif), 5, 64, 64) for motif in MOTIFS]
    digests = {hashlib.sha256(image.tobytes()).hexdigest() for image in small}
    assert len(digests) == len(MOTIFS) >= 14


def test_another_process_paints_the_same_bytes() -> None:
    code = (
        "import hashlib; from vitrine.demo.painter import paint;"
        "print(hashlib.sha256(paint('city and a red moon', 9, 160, 100).tobytes()).hexdigest())"
    )
    path = [entry for entry in sys.path if entry]
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}; {code}"],
        capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": "77"},
    )  # fmt: skip
    here = hashlib.sha256(paint("city and a red moon", 9, 160, 100).tobytes()).hexdigest()
    assert run.stdout.strip() == here


@pytest.mark.parametrize(
    ("prompt", "motif"),
    [
        ("A quiet valley at dawn, layered ridges, soft mist, a low sun", "valley"),
        ("Dunes, long shadows", "dunes"),
        ("Cut-paper poster", "paper"),
        ("Ink and gold marble", "ink"),
        ("hot-air balloons over the hills", "balloons"),
        ("Northern lights above a frozen lake in Lapland", "aurora"),
        ("Saturn's rings among the stars", "planet"),
        ("a spiral galaxy", "galaxy"),
        ("neon Tokyo street at night", "city"),
        ("a dahlia in full bloom", "flower"),
        ("still life with two pears", "still life"),
        ("Window light through linen curtains", "curtain"),
        ("green coral pattern", "labyrinth"),
        ("snow-capped mountains", "mountains"),
        ("stormy ocean", "sea"),
        ("VALLEY!!!", "valley"),
        ("night", "aurora"),
    ],
)
def test_words_choose_the_motif(prompt: str, motif: str) -> None:
    assert read(prompt, 3).motif == motif


def test_time_weather_and_colours_are_read() -> None:
    brief = read("A teal and gold city at dusk in the rain", 1)
    assert (brief.motif, brief.time, brief.weather) == ("city", "dusk", "storm")
    assert brief.colours == ("#14888a", "#e2ae3c")
    assert brief.said


def test_unknown_words_get_a_motif_by_lot_that_stays() -> None:
    chosen = [read(f"xyzzy {number}", 0).motif for number in range(200)]
    assert chosen == [read(f"xyzzy {number}", 0).motif for number in range(200)]
    assert len(set(chosen)) > len(MOTIFS) * 0.8
    assert not read("xyzzy 1", 0).said


@pytest.mark.parametrize("subject", ["valley", "ink", "flower", "city", "lake"])
@pytest.mark.parametrize(("colour", "low", "high"), [("red", 335, 30), ("green", 80, 180), ("blue", 190, 260)])
def test_a_colour_word_shows(subject: str, colour: str, low: float, high: float) -> None:
    hue = mean_hue(picture(f"{colour} {subject}", 4, 128, 96))
    inside = low <= hue <= high if low < high else hue >= low or hue <= high
    assert inside, f"{colour} {subject} has a mean hue of {hue:.0f}"


@pytest.mark.parametrize("subject", ["valley", "sea", "lake", "dunes", "city"])
def test_night_is_darker_than_noon(subject: str) -> None:
    noon, night = (pixels(picture(f"{subject} at {hour}", 1, 96, 96)).mean() for hour in ("noon", "night"))
    assert night < 0.75 * noon


@pytest.mark.parametrize(("motif", "size"), [("valley", (1, 1)), ("city", (1, 9)), ("lake", (33, 71)), ("ink", (2, 7))])
def test_tiny_sizes_are_exact(motif: str, size: tuple[int, int]) -> None:
    assert paint(prompt_for(motif), 11, *size).size == size


@pytest.mark.parametrize(
    "prompt", ["", "   \n", "🏔️🌅✨", "مشهد جبلي هادئ", "\ud800 broken", "a" * 100_000, "mist " * 20_000, "\x00"]
)
def test_any_prompt_and_seed_gives_a_picture(prompt: str) -> None:
    for seed in (-5, 2**63 - 1):
        assert paint(prompt, seed, 64, 64).size == (64, 64)


@pytest.mark.parametrize("prompt", ["white paper portrait", "night sky with a galaxy"])
def test_the_label_stands_in_the_lower_right_corner_only(prompt: str) -> None:
    plain, labelled = picture(prompt, 2, 512, 384), paint(prompt, 2, 512, 384)
    changed = np.abs(pixels(plain) - pixels(labelled)).max(-1) > 12
    rows, columns = np.nonzero(changed)
    assert len(rows) > 40
    assert rows.min() > 384 * 0.92
    assert columns.min() > 512 * 0.88
    part = pixels(labelled)[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1].mean(-1)
    assert part.max() - part.min() > 60, "the label cannot be read"


def test_smooth_skies_have_no_bands() -> None:
    sky = pixels(picture("valley at dawn, clear", 3, 512, 512))[:90]
    flat = np.diff(sky[..., 2], axis=1) == 0
    assert flat.mean() < 0.5


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    return picture("balloons at dawn", 21, 300, 200)


def without_label(image: Image.Image) -> np.ndarray:
    return pixels(image)[: int(image.height * 0.9)]


def test_strength_nought_is_the_input_cropped(photo: Image.Image) -> None:
    same = transform(photo, "aurora", 1, 300, 200, 0.0)
    assert np.array_equal(without_label(same), without_label(photo))
    square = transform(photo, "aurora", 1, 100, 100, 0.0)
    middle = photo.crop((50, 0, 250, 200)).resize((100, 100), Image.Resampling.LANCZOS)
    assert np.abs(without_label(square) - without_label(middle)).mean() < 1.5


def test_rising_strength_departs_evenly(photo: Image.Image) -> None:
    steps = [0, 0.15, 0.3, 0.45, 0.55, 0.7, 0.85, 1]
    made = [transform(photo, "aurora at night", 1, 150, 100, strength) for strength in steps]
    away = [float(np.abs(without_label(image) - without_label(made[0])).mean()) for image in made]
    assert away == sorted(away)
    assert away[1] > 0.5
    assert away[-1] > 25
    assert max(b - a for a, b in pairwise(away)) < away[-1] * 0.3, "a jump"


def test_full_strength_keeps_the_composition_and_takes_the_colours(photo: Image.Image) -> None:
    red, blue = (transform(photo, f"{word} ink", 1, 300, 200, 1.0) for word in ("red", "blue"))
    assert not 60 < mean_hue(red) < 300
    assert 180 < mean_hue(blue) < 280
    for image in (red, blue):
        before, after = (np.asarray(x.convert("L").resize((24, 16)), np.float32).ravel() for x in (photo, image))
        assert np.corrcoef(before, after)[0, 1] > 0.6


def test_transform_is_deterministic_and_reports(photo: Image.Image) -> None:
    shares: list[float] = []
    first = transform(photo, "rose", 3, 151, 97, 0.8, shares.append)
    assert first.size == (151, 97)
    assert first.tobytes() == transform(photo, "rose", 3, 151, 97, 0.8).tobytes()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) >= 4
    assert distance(first, transform(photo, "rose", 4, 151, 97, 0.8)) > 1


@pytest.mark.parametrize(
    ("mode", "strength"),
    [
        *((mode, 0.4) for mode in ("RGBA", "L", "P", "CMYK", "LA", "1", "I;16")),
        *(("L", s) for s in (0.0, 1.0, 7.0, -1.0)),
    ],
)
def test_any_kind_of_picture_is_taken(mode: str, strength: float) -> None:
    source = Image.new(mode, (70, 50))
    assert transform(source, "flow", 1, 64, 80, strength).size == (64, 80)


def test_a_turned_photo_is_set_upright() -> None:
    source = Image.new("RGB", (60, 40), "black")
    source.paste((255, 255, 255), (0, 0, 30, 40))
    exif = source.getexif()
    exif[0x0112] = 6
    source.info["exif"] = exif.tobytes()
    made = pixels(transform(source, "x", 1, 40, 60, 0.0))
    assert made[:20].mean() > 200
    assert made[35:50].mean() < 60


def test_transparent_parts_become_white() -> None:
    made = pixels(transform(Image.new("RGBA", (64, 64), (0, 0, 0, 0)), "x", 1, 64, 64, 0.0))
    assert made[:40].min() == 255
