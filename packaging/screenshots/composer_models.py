"""The models on the composer's sheets: forms of four services as their schemas would give them, over a real form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.library.inputs import InputArchive
from vitrine.providers.base import ModelCard
from vitrine.viewmodels.form_models import Catalogue
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.workers.task_worker import Tasks

K, R = FieldKind, FieldRole
PROMPT = Field("prompt", K.LONG_TEXT, "Prompt", required=True, role=R.PROMPT, max_length=4000)
SEED = Field("seed", K.INTEGER, "Seed", role=R.SEED, minimum=0, maximum=2**31 - 1)
NEGATIVE = Field("negative_prompt", K.LONG_TEXT, "Negative prompt", role=R.NEGATIVE_PROMPT)
IMAGE = Field("image", K.FILE, "Image", role=R.IMAGE, accepts=("image/*",))


def _shape(default: str, *choices: str) -> Field:
    return Field("aspect_ratio", K.CHOICE, "Shape", default=default, role=R.ASPECT_RATIO, choices=choices)


SDXL = ModelSpec(
    "comfyUI", "sdxl-base", "SDXL base", MediaKind.IMAGE,
    (
        PROMPT, NEGATIVE, IMAGE,
        Field("width", K.INTEGER, "Width", default=1024, minimum=256, maximum=2048, role=R.WIDTH),
        Field("height", K.INTEGER, "Height", default=1024, minimum=256, maximum=2048, role=R.HEIGHT),
        SEED,
        Field("steps", K.INTEGER, "Steps", default=30, minimum=1, maximum=50),
        Field("cfg", K.NUMBER, "Guidance (CFG)", default=7.0, minimum=1, maximum=14),
        Field("sampler", K.CHOICE, "Sampler", default="dpmpp_2m",
              choices=("dpmpp_2m", "euler", "euler_a", "heun", "lms", "ddim")),
        Field("scheduler", K.CHOICE, "Scheduler", default="karras",
              choices=("karras", "normal", "simple", "exponential", "beta")),
    ),
    price=0.0, typical_seconds=14,
)  # fmt: skip
KONTEXT = ModelSpec(
    "fal", "flux-kontext-pro", "FLUX Kontext pro", MediaKind.IMAGE,
    (
        PROMPT, IMAGE,
        Field("strength", K.NUMBER, "Strength", default=0.62, minimum=0, maximum=1, role=R.STRENGTH),
        _shape("3:2", "3:2", "1:1", "5:4", "16:9", "9:16", "4:5", "2:3"), SEED,
        Field("guidance", K.NUMBER, "Guidance", default=3.5, minimum=1, maximum=9),
        Field("safety", K.CHOICE, "Safety tolerance", default=2, choices=(0, 1, 2, 3, 4, 5, 6)),
        Field("format", K.CHOICE, "Format", default="png", choices=("png", "jpeg"), role=R.FORMAT),
    ),
    price=0.04, typical_seconds=12,
)  # fmt: skip
VEO = ModelSpec(
    "google", "veo-3-fast", "Veo 3 fast", MediaKind.VIDEO,
    (
        PROMPT, IMAGE, _shape("16:9", "16:9", "9:16"),
        Field("duration", K.CHOICE, "Length", default=8, choices=(4, 6, 8), role=R.DURATION),
        Field("resolution", K.CHOICE, "Resolution", default="720p", choices=("720p", "1080p"), role=R.RESOLUTION),
        SEED, Field("sound", K.BOOLEAN, "Sound", default=True), NEGATIVE,
        Field("people", K.CHOICE, "People", default="adults only", choices=("adults only", "all", "nobody", "x", "y")),
    ),
    price=1.2, typical_seconds=70,
)  # fmt: skip
KLING = ModelSpec(
    "fal", "kling-2.1", "Kling 2.1", MediaKind.VIDEO,
    (
        PROMPT, IMAGE, Field("tail", K.FILE, "Last frame", role=R.END_FRAME, accepts=("image/*",)),
        _shape("16:9", "16:9", "1:1", "9:16"),
        Field("duration", K.CHOICE, "Length", default=5, choices=(5, 10), role=R.DURATION), SEED,
        Field("motion", K.NUMBER, "Motion", default=0.5, minimum=0, maximum=1), NEGATIVE,
    ),
    price=0.28, typical_seconds=120,
)  # fmt: skip
SEVERAL = ModelSpec(
    "google", "nano", "Imagen", MediaKind.IMAGE,
    (PROMPT, Field("images", K.FILES, "Images", role=R.IMAGES, max_items=4), SEED), price=0.04,
)  # fmt: skip
SPECS = {(spec.provider, spec.id): spec for spec in (SDXL, KONTEXT, VEO, KLING, SEVERAL)}

CARDS = (
    ModelCard("replicate", "flux-dev", "FLUX.1 dev", "", "image", False, 0.025, typical_seconds=9),
    ModelCard("fal", "flux-kontext-pro", "FLUX Kontext pro", "", "image", True, 0.04, typical_seconds=12),
    ModelCard("replicate", "flux-ultra", "FLUX 1.1 pro ultra", "", "image", False, 0.06, typical_seconds=11),
    ModelCard("fal", "flux-schnell", "FLUX schnell", "", "image", False, 0.003, typical_seconds=2),
    ModelCard("google", "veo-3-fast", "Veo 3 fast", "", "video", True, 1.2, typical_seconds=70),
    ModelCard("comfyUI", "flux-dev-fp8", "flux-dev-fp8", "", "image", False, 0.0),
)
LOCKED = (ModelCard("openAI", "gpt-image", "GPT Image", "", "image", True),)
RECENT = [("replicate", "flux-dev"), ("fal", "flux-kontext-pro")]


class Bench:
    """A real form over these models and an archive of its own."""

    def __init__(self, folder: Path) -> None:
        self.tasks = Tasks()
        self.archive = InputArchive(folder)
        catalogue = Catalogue(lambda: CARDS, lambda provider, model: SPECS[provider, model], locked=lambda: LOCKED)
        self.form = GenerateForm(catalogue, self.archive, self.tasks)


def crops(source: Path, folder: Path, parts: Sequence[tuple[str, QRect]]) -> list[Path]:
    """Write parts of a picture under names of their own and return where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    image = QImage(str(source))
    found = []
    for name, part in parts:
        path = folder / name
        (image.copy(part) if part.isValid() else image).save(str(path))
        found.append(path)
    return found
