"""Motifs: which scene each name paints."""

from __future__ import annotations

from collections.abc import Callable

from vitrine.demo.painter import (
    abstract,
    city,
    desert,
    figure,
    flower,
    fluid,
    interior,
    landscape,
    poster,
    sky,
    still_life,
    water,
)
from vitrine.demo.painter.canvas import Sheet
from vitrine.demo.painter.noise import Array

MOTIFS: dict[str, Callable[[Sheet], Array]] = {
    "valley": landscape.valley,
    "forest": landscape.forest,
    "balloons": landscape.balloons,
    "mountains": water.mountains,
    "above the clouds": water.above_clouds,
    "lake": water.lake,
    "sea": water.sea,
    "dunes": desert.dunes,
    "sand": desert.sand,
    "canyon": desert.canyon,
    "aurora": sky.aurora,
    "planet": sky.planet,
    "galaxy": sky.galaxy,
    "ink": fluid.ink,
    "marble": fluid.marble,
    "flow": abstract.flow,
    "paper": abstract.paper,
    "labyrinth": abstract.labyrinth,
    "glass": poster.glass,
    "poster": poster.poster,
    "flower": flower.flower,
    "still life": still_life.still_life,
    "curtain": interior.curtain,
    "city": city.city,
    "figure": figure.figure,
}
