"""Jobs under way on the pictures: each in another stage, as the demo service is told to make them."""

from __future__ import annotations

from typing import Any

from results import FJORD, VESSELS
from stage import Stage

from vitrine.viewmodels.tile import Tile, TileKind

FOR_LIVE: dict[str, Any] = {"jobs_at_once": 3, "jobs_per_provider": 3, "spend_day_limit": 10.0}


def live(stage: Stage) -> None:
    """Bring four jobs under way, each in another stage, one result on its way to the bucket and one declined."""
    stage.order({"on": "create", "do": "fail", "error": "NSFW content detected. Try a different prompt."})
    send(stage, "A crowd in the old harbour, seen from above", "4:5")
    stage.wait(lambda: _kinds(stage).count(TileKind.FAILED) == 1, "the declined")
    assert stage.line is not None
    stage.line.speed = 30_000
    send(stage, FJORD, "3:2")
    stage.wait(lambda: _uploaded(stage), "an upload")
    stage.order({"on": "create", "do": "unknown-status", "status": "starting", "polls": None})
    send(stage, VESSELS, "5:4")
    stage.order({"on": "create", "do": "work", "seconds": 24})
    send(stage, "Slow push over the ridges, mist moving left", "16:9")
    send(stage, "Macro of a dahlia, soft rain, dark ground", "1:1")
    stage.wait(lambda: _furthest(stage) >= 0.42, "42 %")
    fill_in(stage)


def fill_in(stage: Stage) -> None:
    """Leave the form as the pictures have it: four of them, with a locked seed."""
    form = stage.models.form
    write(stage, VESSELS, "5:4")
    form.set_count(4)
    form.lock_seed(48213)
    stage.pass_time(0.3)


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


def _tiles(stage: Stage) -> list[Tile]:
    gallery = stage.models.gallery
    return list(gallery.tiles(0, min(20, gallery.rowCount())))


def _kinds(stage: Stage) -> list[TileKind]:
    return [tile.kind for tile in _tiles(stage)]


def _furthest(stage: Stage) -> float:
    known = [tile.progress for tile in _tiles(stage)]
    return max((progress.fraction or 0.0 for progress in known if progress is not None), default=0.0)


def _uploaded(stage: Stage) -> bool:
    return any(tile.uploading is not None for tile in _tiles(stage))
