"""Words: the vocabulary that turns a prompt into a motif, colours, a time of day and the weather."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import pairwise

MOTIFS: dict[str, str] = {
    "valley": (
        "valley ridge ridges mist misty fog foggy haze layered hill hills landscape countryside horizon "
        "meadow field fields highland highlands nature morning quiet scenery vista panorama"
    ),
    "forest": ("forest wood woods woodland tree trees pine pines conifer spruce fir jungle grove path trail"),
    "mountains": ("mountain mountains peak peaks alps alpine summit cliff cliffs snowy range himalaya everest volcano"),
    "balloons": ("balloon balloons hot-air airship festival float floating kite"),
    "above the clouds": ("cloud clouds cloudscape heaven heavens above airplane flight flying fluffy"),
    "dunes": ("dune dunes desert sahara arabia caravan camel oasis shadows"),
    "sand": ("sand sandy beach ripple ripples texture ground earth soil"),
    "canyon": ("canyon mesa rock rocks rocky mars martian gorge arizona cliffside sandstone"),
    "lake": (
        "lake ice icy glacier glacial arctic antarctic iceberg fjord reflection reflections mirror mirrored "
        "pond frozen winter"
    ),
    "sea": ("sea ocean wave waves coast coastal shore surf water tide marine sail ship boat harbour harbor island"),
    "aurora": ("aurora borealis northern polar lights australis lapland"),
    "planet": ("planet planets ring rings ringed saturn jupiter moon orbit world gas-giant astronaut spaceship"),
    "galaxy": (
        "galaxy galaxies nebula cosmos cosmic universe space spiral milky star stars starry interstellar constellation"
    ),
    "ink": ("ink inks marbled marbling fluid liquid swirl swirls swirling acrylic pour suminagashi smoke"),
    "marble": ("marble stone malachite agate mineral onyx jade quartz vein veins veined granite"),
    "flow": ("flow flowing stroke strokes lines field-lines currents wind windy hair fur brush vector generative"),
    "paper": ("paper papercut paper-cut cut cuts cutout cut-out layers origami craft collage topographic"),
    "labyrinth": (
        "labyrinth maze coral pattern patterns turing reaction diffusion brain fingerprint zebra organic texture"
    ),
    "glass": (
        "glass blob blobs bubble bubbles lava metaball gel droplet droplets iridescent crystal sphere spheres orb orbs"
    ),
    "poster": (
        "poster bauhaus geometric geometry shapes shape modernist midcentury tiles mosaic circles squares "
        "graphic abstract"
    ),
    "flower": (
        "flower flowers dahlia rose roses petal petals bloom blossom peony lotus chrysanthemum daisy tulip "
        "floral botanical garden bouquet"
    ),
    "still life": (
        "vase vases ceramic ceramics pottery pear pears still life still-life bowl jug bottle bottles fruit "
        "apple kitchen table clay porcelain product"
    ),
    "curtain": (
        "curtain curtains window windows light-rays rays interior room drape drapes linen bedroom sunlight "
        "sunbeam cosy cozy"
    ),
    "city": (
        "city skyline neon town urban street building buildings skyscraper skyscrapers tower towers downtown "
        "cyberpunk metropolis tokyo york london village architecture"
    ),
    "figure": (
        "portrait person woman man girl boy face silhouette profile figure character human people child model "
        "headshot dreamer"
    ),
}
"""For each motif its words; a word in two lists belongs to the first."""

COLOURS: dict[str, str] = {
    "red": "#d0342c", "crimson": "#b0122e", "scarlet": "#e0301e", "ruby": "#9b1b3b", "burgundy": "#6d1a36",
    "coral": "#f27059", "salmon": "#f58f7c", "orange": "#ee7f22", "tangerine": "#f28c1c", "amber": "#eda52a",
    "terracotta": "#c25b3a", "rust": "#a8471f", "copper": "#b06a3b", "bronze": "#8f6a3a", "brown": "#7a4f2f",
    "gold": "#e2ae3c", "golden": "#e2ae3c", "yellow": "#f2d03b", "lemon": "#f5e24a", "mustard": "#d3a12a",
    "green": "#2f9e57", "emerald": "#0e8f63", "lime": "#9bcf3a", "olive": "#7f8238", "sage": "#93aa8b",
    "mint": "#8fdcbb", "jade": "#1fa27a", "teal": "#14888a", "turquoise": "#2cbfbb", "cyan": "#25b7d3",
    "aqua": "#3fc6cf", "blue": "#2668c9", "azure": "#3f8fe0", "navy": "#1a2f6b", "cobalt": "#1f4fb5",
    "indigo": "#3a35a0", "violet": "#7a45c8", "purple": "#7d3aa8", "lavender": "#b09be0", "lilac": "#c4a3de",
    "plum": "#7b2a63", "magenta": "#cc2f93", "pink": "#ee86ae", "rose-pink": "#e86f92", "peach": "#fbb892",
    "black": "#17171a", "white": "#f4f3ef", "grey": "#8a8d91", "gray": "#8a8d91", "silver": "#b9bfc6",
    "charcoal": "#36393d", "cream": "#f4e8cf", "ivory": "#f5eedc", "beige": "#d9c6a5", "sepia": "#9a7448",
}  # fmt: skip

MOODS: dict[str, tuple[str, ...]] = {
    "pastel": ("#f3b8c8", "#b9c8f0"), "neon": ("#e8209a", "#20d8e8"), "autumn": ("#c8561e", "#e8a83a"),
    "autumnal": ("#c8561e", "#e8a83a"), "spring": ("#8fcf7a", "#f3b8c8"), "tropical": ("#0fa8a0", "#ff9a5a"),
    "monochrome": ("#8a8d91",), "noir": ("#4a4c50",), "vintage": ("#b08a5a", "#6f8f8a"), "fire": ("#d8401a", "#f8c040"),
    "iridescent": ("#6fd0e0", "#d890e8"),
}  # fmt: skip

TIMES: dict[str, str] = {
    "dawn": "dawn sunrise daybreak morning early",
    "noon": "noon midday day daytime daylight sunny bright summer",
    "sunset": "sunset golden-hour evening sundown afternoon low-sun",
    "dusk": "dusk twilight gloaming blue-hour",
    "night": "night midnight nocturnal moonlight moonlit moon dark starlit",
}

WEATHERS: dict[str, str] = {
    "mist": "mist misty fog foggy haze hazy soft steam",
    "snow": "snow snowy snowfall winter blizzard frost frosty",
    "storm": "storm stormy thunder lightning rain rainy tempest dramatic moody",
    "clear": "clear cloudless crisp",
}

_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_PAIRS = {
    ("hot", "air"): "hot-air", ("still", "life"): "still-life", ("paper", "cut"): "paper-cut",
    ("cut", "paper"): "paper-cut", ("cut", "out"): "cut-out", ("golden", "hour"): "golden-hour",
    ("blue", "hour"): "blue-hour", ("low", "sun"): "low-sun", ("cut", "papers"): "paper-cut",
    ("gas", "giant"): "gas-giant", ("light", "rays"): "light-rays", ("window", "light"): "light-rays",
    ("northern", "lights"): "aurora", ("milky", "way"): "galaxy", ("light", "shafts"): "light-rays",

}  # fmt: skip
# Subjects that are certain beat words that only set a scene ("misty", "quiet", "lights").
_FAINT = """
    mist misty fog foggy haze morning quiet horizon nature path light lights reflection reflections mirror mirrored
    texture field fields shadows water winter frozen snowy star stars starry moon space wind windy cut cuts layers
    layered pattern patterns organic liquid smoke crystal iridescent shapes abstract graphic ring rings table
    product lines above window windows garden model people stone earth ground rock hill hills world rays life still
    floating float light-rays sunlight low-sun tree trees horizon cloud clouds
"""
_FAINT_WORDS = frozenset(_FAINT.split())
_TITLES = {word: motif for motif, words in reversed(MOTIFS.items()) for word in words.split()}
_HOURS = {word: time for time, words in TIMES.items() for word in words.split()}
_SKIES = {word: weather for weather, words in WEATHERS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Brief:
    """What a prompt asks for. ``colours`` are codes in the order of their words; empty texts mean: not said.

    ``said`` is False when no word named the motif and it was drawn by lot.
    """

    motif: str
    colours: tuple[str, ...] = ()
    time: str = ""
    weather: str = ""
    words: frozenset[str] = frozenset()
    said: bool = True


def digest(prompt: str, seed: int) -> int:
    """Return a number of 128 bits that is the same for the same prompt and seed on every computer and day."""
    # Half a surrogate pair can arrive in JSON; it must not stop a picture.
    text = f"{seed}\n{prompt}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(text).digest()[:16], "big")


def read(prompt: str, seed: int) -> Brief:
    """Return what the prompt's words ask for; a prompt without a known subject gets one from a stable hash."""
    words = _words(prompt)
    colours = _colours(words)
    hours = [_HOURS[word] for word in words if word in _HOURS]
    skies = [_SKIES[word] for word in words if word in _SKIES]
    named = _subject(words) or _scene_of(hours, skies)
    motif = named or list(MOTIFS)[digest(prompt, seed) % len(MOTIFS)]
    return Brief(motif, colours, hours[0] if hours else "", skies[0] if skies else "", frozenset(words), bool(named))


def _words(prompt: str) -> list[str]:
    plain = [match.group().casefold() for match in _WORD.finditer(prompt)]
    joined = [_PAIRS.get((first, second), "") for first, second in pairwise(plain)]
    return [word for word in joined if word] + plain


def _subject(words: list[str]) -> str:
    scores: dict[str, float] = {}
    for place, word in enumerate(words):
        title = _TITLES.get(word)
        if title:
            weight = 1.0 if word in _FAINT_WORDS else 4.0
            scores[title] = scores.get(title, 0) + weight / (1 + 0.03 * min(place, 30))
    return max(scores, key=lambda title: scores[title]) if scores else ""


def _scene_of(hours: list[str], skies: list[str]) -> str:
    if not hours and not skies:
        return ""
    if "storm" in skies:
        return "sea"
    if "snow" in skies:
        return "mountains"
    return "aurora" if hours[:1] == ["night"] else "valley"


def _colours(words: list[str]) -> tuple[str, ...]:
    found: list[str] = []
    for word in words:
        codes = MOODS.get(word) or ((COLOURS[word],) if word in COLOURS else ())
        found += [code for code in codes if code not in found]
    return tuple(found[:4])
