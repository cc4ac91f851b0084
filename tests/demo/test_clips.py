"""The demo's clips: real H.264 films that move, begin with the given picture, and repeat byte for byte."""

from __future__ import annotations

import io
from itertools import pairwise

import av
import numpy as np
import pytest
from PIL import Image

from vitrine.demo.clips import film
from vitrine.demo.painter import cropped, picture


def frames_of(content: bytes) -> list[np.ndarray]:
    with av.open(io.BytesIO(content)) as container:
        return [frame.to_ndarray(format="rgb24").astype(np.float32) for frame in container.decode(video=0)]


@pytest.fixture(scope="module")
def clip() -> bytes:
    return film("misty valley at dawn", 3, 320, 180, 1.0, 24)


def test_it_is_an_h264_mp4_of_the_right_size_and_length(clip: bytes) -> None:
    with av.open(io.BytesIO(clip)) as container:
        stream = container.streams.video[0]
        assert container.format.name.startswith("mov,mp4")
        assert stream.codec_context.name == "h264"
        assert stream.codec_context.pix_fmt == "yuv420p"
        assert (stream.width, stream.height) == (320, 180)
        assert stream.average_rate == 24
        assert stream.frames == 24
        assert float(container.duration) / av.time_base == pytest.approx(1.0, abs=0.05)
        assert not container.streams.audio
        assert "creation_time" not in container.metadata | stream.metadata


def test_the_index_stands_in_front(clip: bytes) -> None:
    assert clip[4:8] == b"ftyp"
    assert clip.index(b"moov") < clip.index(b"mdat")


def test_the_same_request_gives_the_same_bytes(clip: bytes) -> None:
    assert film("misty valley at dawn", 3, 320, 180, 1.0, 24) == clip
    assert film("misty valley at dawn", 4, 320, 180, 1.0, 24) != clip


@pytest.mark.parametrize(
    "prompt", ["valley", "sea at sunset", "aurora", "ink", "neon city", "flower", "curtain", "galaxy", "balloons"]
)
def test_it_really_moves_and_never_jumps(prompt: str) -> None:
    frames = frames_of(film(prompt, 2, 192, 108, 1.0, 12))
    assert len(frames) == 12
    steps = [float(np.abs(a - b).mean()) for a, b in pairwise(frames)]
    assert float(np.abs(frames[0] - frames[-1]).mean()) > 2
    assert sum(step > 0.1 for step in steps) >= 9, "it stands still"
    assert max(steps) < 30, "it jumps"


def test_no_frame_shows_what_lies_beyond_the_picture() -> None:
    white = Image.new("RGB", (320, 180), (235, 235, 235))
    for prompt in ("sea", "ink", "aurora", "poster", "planet"):
        frames = frames_of(film(prompt, 1, 160, 90, 1.0, 8, white))
        assert min(float(frame[:70].min()) for frame in frames) > 120, prompt


def test_a_given_picture_is_the_first_frame_and_then_moves() -> None:
    source = picture("lake at noon", 5, 400, 300)
    frames = frames_of(film("let it live", 1, 320, 180, 1.0, 12, source))
    expected = np.asarray(cropped(source, 320, 180), np.float32)
    assert np.abs(frames[0][:160] - expected[:160]).mean() < 5
    assert np.abs(frames[-1] - expected).mean() > np.abs(frames[0] - expected).mean() + 2


def test_every_frame_is_labelled() -> None:
    frames = frames_of(film("x", 1, 640, 360, 0.25, 8, Image.new("RGB", (640, 360), (90, 90, 90))))
    for frame in frames:
        corner = frame[330:, 570:].mean(-1)
        assert corner.max() - corner.min() > 50


def test_progress_rises_with_every_frame_to_one() -> None:
    shares: list[float] = []
    film("flow", 1, 96, 64, 1.0, 10, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    assert len(shares) >= 12


@pytest.mark.parametrize(
    ("size", "seconds", "fps", "expected"),
    [
        ((101, 75), 0.2, 10, (100, 74)),
        ((1, 1), 0.0, 24, (16, 16)),
        ((90, 160), 0.1, 30, (90, 160)),
        ((240, 100), 0.5, 5, (240, 100)),
    ],
)
def test_odd_sizes_and_lengths(size: tuple[int, int], seconds: float, fps: int, expected: tuple[int, int]) -> None:
    content = film("🎈 " * 50, -3, *size, seconds, fps)
    frames = frames_of(content)
    assert len(frames) == max(1, round(seconds * fps))
    assert (frames[0].shape[1], frames[0].shape[0]) == expected
