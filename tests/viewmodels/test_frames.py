"""Frames by number: exact against a plain decoder, also with B-frames and other rates; hostile files have words."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation, GenerationType
from vitrine.errors import DamagedMedia, MediaMissing, StudioError, UnsupportedMedia
from vitrine.library.library import Library
from vitrine.media.frames import FrameReader, look_into, sample
from vitrine.viewmodels.frames import Clip, ExactFrame, VideoFrames, frame_name, png_of_frame
from vitrine.workers.task_worker import Tasks

FRAMES = 70


def write_clip(path: Path, *, rate: Fraction = Fraction(24), sound: bool = False, **options: str) -> Path:
    import av
    import numpy

    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=rate, options=options)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        speech = container.add_stream("aac", rate=44100, layout="mono") if sound else None
        for number in range(FRAMES):
            shade = numpy.full((48, 64, 3), 20 + 3 * number, dtype=numpy.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
        if speech is not None:
            quiet = av.AudioFrame.from_ndarray(
                numpy.zeros((1, 1024), dtype=numpy.float32), format="fltp", layout="mono"
            )
            quiet.sample_rate = 44100
            for packet in [*speech.encode(quiet), *speech.encode()]:
                container.mux(packet)
    return path


def plainly(path: Path) -> list[tuple[float, bytes]]:
    import av

    with av.open(str(path)) as container:
        return [(frame.time, frame.to_image().tobytes()) for frame in container.decode(video=0)]


@pytest.mark.parametrize(
    ("rate", "options"),
    [
        (Fraction(24), {}),
        (Fraction(30000, 1001), {"bf": "3", "g": "12"}),
        (Fraction(25), {"bf": "0", "g": "250"}),
        (Fraction(8), {"g": "1"}),
    ],
)
def test_every_frame_in_any_order_is_the_one_a_plain_decoder_gives(
    tmp_path: Path, rate: Fraction, options: dict[str, str]
) -> None:
    path = write_clip(tmp_path / "clip.mp4", rate=rate, **options)
    expected = plainly(path)
    reader = FrameReader(path)
    try:
        assert reader.count == len(expected)
        order = [0, 1, 2, 50, 49, 48, 47, 69, 3, 30, 31, 12, 11, 68, 69, 0, 35]
        for number in order:
            frame = reader.frame(number)
            assert frame.number == number
            assert frame.seconds == pytest.approx(expected[number][0] - expected[0][0], abs=1e-6)
            assert frame.pixels.data == expected[number][1], number
        assert reader.frame(-5).number == 0
        assert reader.frame(10**9).number == FRAMES - 1
    finally:
        reader.close()


def test_what_a_video_is_made_of(tmp_path: Path) -> None:
    facts = look_into(write_clip(tmp_path / "a.mp4", sound=True))
    assert (facts.rate, facts.codec, facts.sound) == (24.0, "H.264", True)
    assert not look_into(write_clip(tmp_path / "b.mp4")).sound


def test_samples_are_spread_evenly_and_fit_a_box(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4")
    made = sample(path, 14, 32, 32)
    assert [(pixels.width, pixels.height) for pixels in made] == [(32, 24)] * 14
    assert [pixels.data[0] for pixels in made] == sorted(pixels.data[0] for pixels in made)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, UnsupportedMedia),
        (b"\0\0\0\x18ftypisom" + b"\0" * 600, DamagedMedia),
        (b"not a film", UnsupportedMedia),
        (b"", UnsupportedMedia),
    ],
)
def test_hostile_files_have_words(tmp_path: Path, content: bytes, error: type[StudioError]) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    for work in (FrameReader, look_into, lambda path: sample(path, 14, 32, 32)):
        with pytest.raises(error):
            work(path)


def test_a_film_that_is_cut_short_gives_what_there_is_or_words(tmp_path: Path) -> None:
    whole = write_clip(tmp_path / "clip.mp4").read_bytes()
    path = tmp_path / "cut.mp4"
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        path.write_bytes(whole[:length])
        try:
            reader = FrameReader(path)
        except StudioError:
            continue
        try:
            reader.frame(reader.count - 1)
        except StudioError:
            continue
        finally:
            reader.close()


def test_a_missing_file_and_a_pipe_are_refused_at_once(tmp_path: Path) -> None:
    import os

    with pytest.raises(MediaMissing):
        FrameReader(tmp_path / "none.mp4")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.mp4")
        with pytest.raises(UnsupportedMedia):
            FrameReader(tmp_path / "pipe.mp4")


def test_the_number_at_a_moment() -> None:
    clip = Clip("a", tuple(n / 24 for n in range(48)), 24.0)
    assert clip.number_at(3.30 - 2) == 31
    assert clip.number_at(0) == 0
    assert [clip.number_at(round(clip.seconds(n) * 1000) / 1000) for n in range(48)] == list(range(48))
    assert clip.number_at(99) == 47


# ---- the view-model ----


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


@pytest.fixture
def frames(qtbot: QtBot, library: Library) -> Iterator[VideoFrames]:
    tasks = Tasks(library.session)
    frames = VideoFrames(tasks)
    yield frames
    frames.close()
    assert tasks.close(10_000)


def a_film(library: Library, path: Path) -> Generation:
    file = a_file(path, content_type="video/mp4", extension="mp4", width=64, height=48)
    job = a_saved_job(library, a_request(type=GenerationType.TEXT_TO_VIDEO), [file])
    return library.results.of_job(job.id)[0]


def test_the_newest_wish_wins(qtbot: QtBot, frames: VideoFrames, library: Library, tmp_path: Path) -> None:
    film = a_film(library, write_clip(tmp_path / "clip.mp4"))
    shown: list[ExactFrame] = []
    frames.shown.connect(shown.append)
    with qtbot.waitSignal(frames.opened, timeout=10_000):
        frames.open(film)
        for number in range(10):
            frames.want(number)
    frames.want(60)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].number == 60, timeout=10_000)
    assert len(shown) <= 3
    assert shown[-1].image.width() == 64


def test_a_closed_video_delivers_nothing(qtbot: QtBot, frames: VideoFrames, library: Library, tmp_path: Path) -> None:
    film, other = (a_film(library, write_clip(tmp_path / f"{n}.mp4")) for n in range(2))
    opened: list[Clip] = []
    frames.opened.connect(opened.append)
    frames.open(film)
    with qtbot.waitSignal(frames.opened, timeout=10_000):
        frames.open(other)
    assert [clip.name for clip in opened] == [other.name]


def test_a_refusal_names_the_result(qtbot: QtBot, frames: VideoFrames, library: Library, tmp_path: Path) -> None:
    film = a_film(library, tmp_path / "none.mp4")
    with qtbot.waitSignal(frames.failed, timeout=10_000) as caught:
        frames.open(film)
    assert caught.args[0] == film.name
    assert isinstance(caught.args[1], MediaMissing)
    assert frames.strip(film) == ()


def test_a_frame_is_written_as_it_is(qtbot: QtBot, frames: VideoFrames, library: Library, tmp_path: Path) -> None:
    from PIL import Image

    film = a_film(library, write_clip(tmp_path / "clip.mp4"))
    target, done = tmp_path / "frame.png", []
    frames.write(film, 33, target, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert done == [None]
    with Image.open(target) as picture:
        assert picture.convert("RGB").tobytes() == plainly(tmp_path / "clip.mp4")[33][1]
    refused: list[object] = []
    frames.write(film, 33, tmp_path / "none" / "frame.png", refused.append, refused.append)
    qtbot.waitUntil(lambda: bool(refused), timeout=10_000)
    assert isinstance(refused[0], StudioError)


def test_a_frame_as_an_input_is_exact(library: Library, tmp_path: Path) -> None:
    import io

    from PIL import Image

    path = write_clip(tmp_path / "clip.mp4")
    with Image.open(io.BytesIO(png_of_frame(path, 21)())) as picture:
        assert picture.convert("RGB").tobytes() == plainly(path)[21][1]
    assert frame_name(a_film(library, path), 21, "frame-{n}") == "clip-frame-21.png"
