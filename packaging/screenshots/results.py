"""The results on the pictures: what is asked of the demo painter, and how it is organised afterwards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """One request: its words, its shape, how many days ago it was made, and where it belongs.

    ``video`` asks for a clip; ``source`` names the request (by its ``label``) whose result it starts from; ``free``
    ones are made by the demo painter of this computer, the others by a service that takes money.
    """

    prompt: str
    shape: str = "3:2"
    days_ago: int = 0
    seed: int = 48213
    video: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    collection: str = ""
    label: str = ""
    source: str = ""
    megapixels: str = "0.5"
    free: bool = False


VESSELS = (
    "Still life of three hand-thrown ceramic vessels on a stone table, a ripe pear beside them, late afternoon "
    "window light, 50 mm, quiet and spare"
)
FJORD = (
    "Frozen fjord under a pink sky at first light, snow peaks mirrored in still water, one low cloud, wide view, "
    "no people"
)
CREST = "Slow push forward over the crest, sun sinking, long shadows stretching right, sand moving in the wind, dunes"
COLLECTIONS = ("Ceramics catalogue", "Fjord at first light", "Dune film", "Portrait study", "Album covers")

_CERAMICS = ("ceramics", "catalogue", "warm light")

TODAY = (
    Wanted(VESSELS, "5:4", seed=48213, starred=True, tags=_CERAMICS, collection="Ceramics catalogue", label="vessels",
           megapixels="1"),
    Wanted(VESSELS, "5:4", seed=48214, tags=_CERAMICS, collection="Ceramics catalogue"),
    Wanted(VESSELS, "5:4", seed=48215, tags=("ceramics",), collection="Ceramics catalogue"),
    Wanted(VESSELS, "5:4", seed=48216, tags=("ceramics",), collection="Ceramics catalogue"),
    Wanted(FJORD, "3:2", seed=70114, tags=("fjord", "pink", "winter"), collection="Fjord at first light",
           label="fjord", megapixels="1"),
    Wanted("Profile portrait, rim light in cold teal, black ground, film still", "4:5", seed=1180, starred=True,
           tags=("portrait",), collection="Portrait study"),
    Wanted(CREST, "16:9", seed=31877, video=True, collection="Dune film", label="crest"),
    Wanted("Iridescent soap bubbles floating on white, studio light", "1:1", seed=912, collection="Album covers"),
    Wanted("Tower blocks at night, magenta haze, lit windows", "9:16", seed=77, tags=("city",)),
    Wanted("Macro of a dahlia, soft rain, dark ground", "1:1", seed=5, starred=True, tags=("flower",)),
    Wanted("A lake among snow mountains, slow push, morning", "16:9", seed=8, video=True),
    Wanted("Same vessels in green glaze, cold studio light", "4:5", seed=48217, source="vessels", label="green",
           collection="Ceramics catalogue"),
    Wanted("The vessels turn slowly in the light", "5:4", seed=9, video=True, source="vessels"),
    Wanted("Same fjord at dusk: violet sky, the first stars", "3:2", seed=4, source="fjord",
           collection="Fjord at first light"),
    Wanted("Saturn with its rings in deep blue space", "16:9", seed=11),
    Wanted("Tiny village at evening, lit windows, violet sky", "1:1", seed=21),
)  # fmt: skip

EARLIER = (
    Wanted("Hot-air balloons over misty hills at sunrise", "3:2", 1, 2207, starred=True, tags=("sky",)),
    Wanted("Perfume bottle on orange ground, river pebbles", "4:5", 1, 31),
    Wanted("Cut-paper poster, layers from violet to yellow", "1:1", 1, 7, collection="Album covers"),
    Wanted("Ice on a lake in mint and white, still water", "5:4", 1, 70, collection="Fjord at first light"),
    Wanted("Bunting over a quiet street at noon", "3:2", 1, 15),
    Wanted("Ink and gold marble, deep blue", "3:2", 1, 3, tags=("marble",), collection="Album covers"),
    Wanted("Aurora over a dark forest, stars", "16:9", 1, 4, starred=True, tags=("sky",)),
    Wanted("Feathers in teal and orange, long flowing lines", "4:5", 1, 6),
    Wanted("Dunes at noon, long shadows", "16:9", 2, 1, collection="Dune film"),
    Wanted("Dunes at first light, a caravan far away", "16:9", 2, 2, collection="Dune film"),
    Wanted("Wind over the dunes, low sun", "16:9", 2, 3, video=True, collection="Dune film"),
    Wanted("Snow mountains across a lake, clear air", "16:9", 2, 9),
    Wanted("Green marble, white veins", "3:2", 3, 12, tags=("marble",)),
    Wanted("Skyline at night, violet sky", "3:2", 3, 13, tags=("city",)),
    Wanted("Coral dahlia, dew, studio", "1:1", 3, 14, tags=("flower",), free=True),
    Wanted("White curtains in the wind, sun behind", "3:2", 4, 15),
    Wanted("Profile portrait, warm side light", "4:5", 4, 16, tags=("portrait",), collection="Portrait study"),
    Wanted("Profile portrait, red rim light", "4:5", 4, 17, tags=("portrait",), collection="Portrait study"),
    Wanted("A labyrinth in relief, sand and brown", "3:2", 6, 18, free=True),
    Wanted("Layered ridges in morning mist, low sun", "3:2", 8, 19, starred=True),
    Wanted("Layered ridges, slow drift of mist", "16:9", 8, 20, video=True),
    Wanted("A quiet valley at dawn, soft mist", "16:9", 11, 22, free=True),
    Wanted("Moon jar and tea bowl on linen", "5:4", 13, 23, tags=("ceramics",), collection="Ceramics catalogue"),
    Wanted("Tall bottle in cobalt glaze, candlelight", "4:5", 13, 24, tags=("ceramics",),
           collection="Ceramics catalogue"),
    Wanted("Planet rise over an ice field", "16:9", 17, 25),
    Wanted("Paper layers, sunset", "1:1", 21, 26, collection="Album covers"),
    Wanted("City rain, neon, reflections", "9:16", 24, 27, tags=("city",)),
    Wanted("Northern lights above a lake", "16:9", 27, 28, tags=("sky",)),
)  # fmt: skip

TRASHED = (
    Wanted("Test of the shape, plain", "1:1", 2, 90, megapixels="0.25"),
    Wanted("Test of the light, plain", "1:1", 2, 91, megapixels="0.25"),
)
