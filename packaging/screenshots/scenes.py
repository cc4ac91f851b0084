"""Scenes: how the window gets into the state of each picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from composer_sheets import modes, states
from PySide6.QtWidgets import QApplication
from results import VESSELS
from stage import SMALL, WIDE, Stage, opened

Scene = Callable[[QApplication, Path, Path], None]


def _main(theme: str) -> Scene:
    def scene(qt: QApplication, home: Path, path: Path) -> None:
        with opened(qt, home, WIDE, theme=theme, jobs_at_once=3) as stage:
            live(stage)
            stage.grab(path, WIDE)

    return scene


def small(qt: QApplication, home: Path, path: Path) -> None:
    """The small window: rail, narrow panel, folded filters."""
    with opened(qt, home, SMALL, jobs_at_once=3) as stage:
        live(stage)
        stage.grab(path, SMALL)


def live(stage: Stage) -> None:
    """Bring four jobs under way, each in another stage, and one declined."""
    stage.order({"on": "create", "do": "fail", "error": "NSFW content detected. Try a different prompt."})
    send(stage, "A crowd in the old harbour, seen from above", "4:5")
    stage.wait(lambda: any(job.state.terminal for job in stage.models.queue.jobs()) or _failed(stage), "the declined")
    stage.order({"on": "create", "do": "never-finish"})
    send(stage, VESSELS, "5:4")
    stage.wait(lambda: stage.models.queue.running == 1, "a job without progress")
    stage.order({"on": "create", "do": "work", "seconds": 24})
    send(stage, "Slow push over the ridges, mist moving left", "16:9")
    send(stage, "Macro of a dahlia, soft rain, dark ground", "1:1")
    stage.wait(lambda: _furthest(stage) >= 0.42, "42 %")
    write(stage, VESSELS, "5:4")


def send(stage: Stage, prompt: str, shape: str) -> None:
    """Write a prompt, choose a shape and press Generate."""
    write(stage, prompt, shape)
    before = len(stage.models.queue.jobs())
    assert stage.models.form.submit(), stage.models.form.problems
    stage.wait(lambda: len(stage.models.queue.jobs()) > before or True)
    stage.pass_time(0.3)


def write(stage: Stage, prompt: str, shape: str) -> None:
    """Fill the form as a person does."""
    form = stage.models.form
    form.replace_prompt(prompt)
    form.set_value("aspect_ratio", shape)


def _failed(stage: Stage) -> bool:
    from vitrine.viewmodels.tile import TileKind

    gallery = stage.models.gallery
    return any(tile.kind is TileKind.FAILED for tile in gallery.tiles(0, min(20, gallery.rowCount())))


def _furthest(stage: Stage) -> float:
    gallery = stage.models.gallery
    known = [tile.progress for tile in gallery.tiles(0, min(20, gallery.rowCount()))]
    return max((progress.fraction or 0.0 for progress in known if progress is not None), default=0.0)


SCENES: dict[str, Scene] = {
    "02-composer-modes": modes,
    "02-composer-states": states,
    "01-main-dark": _main("dark"),
    "01-main-light": _main("light"),
    "11-main-1100x720": small,
}
