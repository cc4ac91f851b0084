"""Jobs under way on the pictures: each in another stage, as the demo service is told to make them."""

from __future__ import annotations

from typing import Any

from results import FJORD, VESSELS
from stage import Stage

from vitrine.demo.models import FILM, PAINTER
from vitrine.domain.job import Stage as Kind
from vitrine.viewmodels.tile import Tile, TileKind

FOR_LIVE: dict[str, Any] = {"jobs_at_once": 4, "jobs_per_provider": 4, "spend_day_limit": 10.0}


def live(stage: Stage) -> None:
    """Bring jobs under way, each in another stage, one result on its way to the bucket and one declined."""
    stage.order({"on": "create", "do": "fail", "error": "NSFW content detected. Try a different prompt."})
    send(stage, "A crowd in the old harbour, seen from above", "4:5")
    stage.wait(lambda: _kinds(stage).count(TileKind.FAILED) == 1, "the declined")
    assert stage.line is not None
    stage.line.speed = 36_000
    stage.models.form.set_value("megapixels", "1")
    send(stage, FJORD, "3:2")
    stage.wait(lambda: _uploaded(stage), "an upload")
    stage.models.form.set_value("megapixels", "0.5")
    stage.order({"on": "output", "do": "slow", "seconds": 0.055})
    send(stage, "Tiny town on a board, evening windows", "1:1")
    stage.wait(lambda: _downloading(stage), "a download")
    stage.order({"on": "create", "do": "unknown-status", "status": "starting", "polls": None})
    send(stage, VESSELS, "5:4")
    stage.order({"on": "create", "do": "work", "seconds": 20})
    film(stage, "Layered ridges in morning mist, low sun", "Slow push over the ridges, mist moving left")
    send(stage, "Macro of a dahlia, soft rain, dark ground", "1:1")
    stage.wait(lambda: _furthest(stage) >= 0.42, "42 %")
    fill_in(stage)


def film(stage: Stage, source: str, prompt: str) -> None:
    """Make a video from the result of a prompt, then go back to pictures from words."""
    form = stage.models.form
    gallery = stage.models.gallery
    stage.choose(FILM.id)
    form.use_as_input(next(t.generation for t in gallery.tiles(0, gallery.rowCount()) if t.prompt == source))
    stage.wait(lambda: not form.busy, "the input")
    form.replace_prompt(prompt)
    assert form.submit(), form.problems
    stage.pass_time(0.3)
    form.remove_input(FILM.image_input)
    stage.choose(PAINTER.id)


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


def _downloading(stage: Stage) -> bool:
    return any(tile.progress is not None and tile.progress.stage is Kind.DOWNLOADING for tile in _tiles(stage))


def _uploaded(stage: Stage) -> bool:
    return any(tile.uploading is not None for tile in _tiles(stage))
