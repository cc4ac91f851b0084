"""A library as somebody has it after some years of work: many results, tags, collections, trash; always the same."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

from vitrine.domain.generation import GenerationType, MediaFile
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.library.imports import Import
from vitrine.library.library import Library

RESULTS = 50_000
_DAYS = 900
_MODELS = (
    ("replicate", "black-forest-labs/flux-dev", GenerationType.TEXT_TO_IMAGE, 0.025),
    ("replicate", "black-forest-labs/flux-1.1-pro", GenerationType.TEXT_TO_IMAGE, 0.04),
    ("replicate", "stability-ai/sdxl", GenerationType.IMAGE_TO_IMAGE, 0.01),
    ("replicate", "kwaivgi/kling-v2.1", GenerationType.IMAGE_TO_VIDEO, 0.9),
    ("replicate", "google/veo-3-fast", GenerationType.TEXT_TO_VIDEO, 1.2),
    ("replicate", "ideogram-ai/ideogram-v3-turbo", GenerationType.TEXT_TO_IMAGE, 0.03),
    ("demo", "vitrine/demo-painter", GenerationType.TEXT_TO_IMAGE, 0.0),
)
_WEIGHTS = (40, 15, 10, 8, 2, 15, 10)
_SUBJECTS = (
    "a quiet valley", "three hand-thrown ceramic vessels", "a lighthouse", "an old bookshop", "a fox in snow",
    "a glass perfume bottle", "dunes", "a harbour in fog", "hot air balloons", "a city block at night", "a violinist",
    "a café terrace", "layered cut paper hills", "ink and gold marble", "a planet with rings", "a market",
    "an orchid", "a steam train", "a chess board", "a kitchen table", "a wooden boat", "a cathedral", "a desert road",
)  # fmt: skip
_PLACES = (
    "at dawn", "at dusk", "in winter", "after rain", "on a stone table", "in the mountains", "by the sea", "in Lisbon",
    "seen from above", "through a window", "in an empty gallery", "under a paper moon", "in deep forest", "on a roof",
)  # fmt: skip
_STYLES = (
    "warm light", "soft mist", "35 mm film", "studio light", "watercolour", "risograph print", "long exposure",
    "muted palette", "high key", "chiaroscuro", "isometric", "flat vector", "oil on canvas", "macro, shallow depth",
    "quiet and spare", "dramatic sky", "pastel", "black and white", "golden hour", "50 mm",
)  # fmt: skip
_TAGS = (
    "ceramics", "catalogue", "warm light", "client: Mira", "draft", "approved", "print", "sea", "portrait", "album",
    "poster", "texture", "winter", "architecture", "film still", "reference", "季節", "Künstler", "retouch",
)  # fmt: skip


def fill(library: Library, folder: Path, results: int = RESULTS, *, now: float | None = None) -> list[int]:
    """Fill a library with so many results and what organises them; return their ids. The files are not there."""
    dice = random.Random(20261123)
    end = time.time() if now is None else now
    ids = library.imports.add(_jobs(dice, folder, results, end))[:results]
    shelves = [library.collections.create(f"Project {number + 1}") for number in range(8)]
    shelves += [library.collections.create(f"Part {number + 1}", shelves[number].id) for number in range(4)]
    for shelf in shelves:
        library.collections.add(shelf.id, dice.sample(ids, k=max(1, results // 80)))
    library.trash.put(dice.sample(ids, k=max(1, results // 100)))
    library.checkpoint()
    return ids


def _jobs(dice: random.Random, folder: Path, results: int, end: float) -> Iterator[Import]:
    made = 0
    while made < results:
        count = min(dice.choice((1, 1, 1, 2, 4)), results - made)
        created = end - _DAYS * 86_400 * (1 - made / results)
        yield _job(dice, folder, made, count, created)
        made += count


def _job(dice: random.Random, folder: Path, number: int, count: int, created: float) -> Import:
    provider, model, type, price = dice.choices(_MODELS, _WEIGHTS)[0]
    styles = ", ".join(dice.sample(_STYLES, k=dice.randint(2, 5)))
    prompt = f"{dice.choice(_SUBJECTS)} {dice.choice(_PLACES)}, {styles}"
    seed = dice.randrange(1 << 31)
    settings = {
        "prompt": prompt, "seed": seed, "aspect_ratio": "3:2", "guidance": 3.5, "num_outputs": count,
        "output_format": "png", "num_inference_steps": 28, "disable_safety_checker": False, "go_fast": True,
        "megapixels": "1", "negative_prompt": "text, watermark, low quality, deformed hands",
    }  # fmt: skip
    inputs = ()
    if type.takes_image:
        inputs = (InputFile("image", f"{seed:064x}", "image/png", "png", 2_000_000, "input.png", 1216, 832),)
    request = GenerationRequest(provider, model, type, prompt, settings, inputs=inputs, aspect=1.5, estimate=price)
    day = time.strftime("%Y-%m-%d", time.localtime(created))
    stored = dice.random() < 0.9996
    return Import(
        request,
        [_file(dice, folder / day, type, f"{day} {number}-{place}") for place in range(count)],
        created,
        cost=price if dice.random() < 0.9 else None,
        storage="folder",
        keys=[f"{day}/{number}-{place}" for place in range(count)],
        stored_at=created + 9 if stored else None,
        starred=dice.random() < 0.06,
        run_seconds=dice.uniform(3, 20),
        tags=[name for number, name in enumerate(_TAGS) if dice.random() < 1 / (8 + 6 * number)],
    )


def _file(dice: random.Random, folder: Path, type: GenerationType, stem: str) -> MediaFile:
    width, height = dice.choice(((1216, 832), (832, 1216), (1024, 1024), (1344, 768), (768, 1344)))
    video = type.makes.value == "video"
    return MediaFile(
        folder / f"{stem}.{'mp4' if video else 'png'}",
        f"{dice.getrandbits(256):064x}",
        dice.randrange(400_000, 4_000_000),
        "video/mp4" if video else "image/png",
        "mp4" if video else "png",
        width,
        height,
        duration=5.0 if video else None,
        average_colour=f"#{dice.randrange(1 << 24):06x}",
        preview_hash="LEHV6nWB2yk8pyo0adR*.7kCMdnj",
    )
