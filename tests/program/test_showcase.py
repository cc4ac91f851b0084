"""The showcase as a process: the real window does the main job by itself and leaves pictures, a clip and a proof."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import pytest
from PIL import Image
from programs import WINDOW, Home

from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.job import JobState

PICTURES, CLIPS = 6, 1


@dataclass(frozen=True)
class Shown:
    """A run of the showcase and what it said, by the word each line begins with."""

    home: Home
    ended: subprocess.CompletedProcess[str]

    def said(self, word: str) -> list[Path]:
        lines = [line.split(maxsplit=1) for line in self.ended.stdout.splitlines()]
        return [Path(rest) for first, rest in lines if first == word]


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The showcase, run once."""
    home = Home(tmp_path_factory.mktemp("showcase") / "home")
    yield Shown(home, home.run(*WINDOW, "--showcase"))
    home.close()


def test_it_ends_well_and_says_where_everything_is(shown: Shown) -> None:
    assert shown.ended.returncode == 0, shown.ended.stderr
    assert shown.ended.stderr == ""
    assert len(shown.said("result")) == PICTURES + CLIPS
    assert shown.said("library") == [shown.home.paths.library]
    (screenshot,) = shown.said("screenshot")
    assert screenshot.parent == shown.home.paths.pictures
    words = {line.split(maxsplit=1)[0] for line in shown.ended.stdout.splitlines()}
    assert words == {"result", "library", "screenshot"}


def test_the_results_are_pictures_and_a_clip(shown: Shown) -> None:
    paths = shown.said("result")
    clips = [path for path in paths if path.suffix == ".mp4"]
    pictures = [path for path in paths if path not in clips]
    assert (len(pictures), len(clips)) == (PICTURES, CLIPS)
    for path in pictures:
        with Image.open(path) as picture:
            picture.load()
            assert len(picture.convert("RGB").resize((64, 64)).getcolors(4096) or []) > 16, path
    for path in clips:
        with av.open(str(path)) as container:
            frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
        assert len(frames) > 10
        assert (frames[0] != frames[-1]).any(), "nothing moves"


def test_the_library_has_each_of_them_done_and_stored(shown: Shown) -> None:
    jobs, results = shown.home.library()
    assert len(jobs) == PICTURES + CLIPS
    assert {job.state for job in jobs} == {JobState.DONE}
    assert sorted(job.request.type for job in jobs) == sorted(
        [GenerationType.TEXT_TO_IMAGE] * PICTURES + [GenerationType.TEXT_TO_VIDEO] * CLIPS
    )
    saved = [result for job in jobs for result in results[job.id]]
    assert all(result.stored_at is not None for result in saved)
    files = [result.file for result in saved if result.file is not None]
    assert sorted(file.path for file in files) == sorted(shown.said("result"))
    assert [file.size for file in files] == [file.path.stat().st_size for file in files]
    assert sum(file.kind is MediaKind.VIDEO for file in files) == CLIPS
    assert len(shown.home.predictions()) == len(jobs)
    assert shown.home.soundness() == ["ok"]


def test_the_screenshot_shows_the_window_with_its_pictures(shown: Shown) -> None:
    (path,) = shown.said("screenshot")
    with Image.open(path) as screenshot:
        assert screenshot.format == "PNG"
        width, height = screenshot.size
        assert width >= 1100
        assert height >= 700
        colours = screenshot.convert("RGB").getcolors(width * height)
    assert colours is not None
    # An empty window has a few hundred, those of its anti-aliased words.
    assert len(colours) > 5000
    assert max(count for count, _ in colours) < width * height * 0.8


def test_nothing_is_left_running_and_nothing_went_wrong(shown: Shown) -> None:
    if Path("/proc/self/environ").exists():
        shown.home.wait_until_empty()
    logs = "".join(path.read_text() for path in shown.home.paths.logs.iterdir())
    assert logs
    for word in ("WARNING", "ERROR", "Traceback"):
        assert word not in logs, logs
