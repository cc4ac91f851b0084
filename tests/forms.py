"""Forms to test with: a model with an input of every kind, models read from real schemas, and a form over them."""

from __future__ import annotations

import json
import threading
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.errors import ModelUnavailable, StudioError
from vitrine.library.inputs import InputArchive
from vitrine.providers.base import ModelCard
from vitrine.providers.replicate_schema import read_fields
from vitrine.viewmodels.form_models import Catalogue
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.workers.task_worker import Tasks

SCHEMAS = Path(__file__).with_name("providers") / "schemas"
K, R = FieldKind, FieldRole
PROMPT = Field("prompt", K.LONG_TEXT, "Prompt", required=True, role=R.PROMPT, max_length=200_000)
SEED = Field("seed", K.INTEGER, "Seed", role=R.SEED)

EVERYTHING = ModelSpec(
    "demo",
    "made/everything",
    "Everything",
    MediaKind.IMAGE,
    (
        PROMPT,
        Field("image", K.FILE, "Image", role=R.IMAGE, accepts=("image/*",)),
        Field("prompt_strength", K.NUMBER, "Strength", default=0.6, minimum=0, maximum=1, role=R.STRENGTH),
        Field("aspect_ratio", K.CHOICE, "Aspect ratio", default="1:1", role=R.ASPECT_RATIO,
              choices=("1:1", "5:4", "3:2", "16:9", "9:16", "4:5", "2:3", "21:9")),
        Field("num_outputs", K.INTEGER, "Outputs", default=1, minimum=1, maximum=4, role=R.COUNT),
        SEED,
        Field("format", K.CHOICE, "Format", default="png", choices=("png", "jpg", "webp"), role=R.FORMAT),
        Field("sampler", K.CHOICE, "Sampler", default="euler", choices=("euler", "heun", "ddim", "lms", "dpm")),
        Field("style", K.CHOICE, "Style", choices=("plain", "bold")),
        Field("steps", K.INTEGER, "Steps", default=28, minimum=1, maximum=50),
        Field("guidance", K.NUMBER, "Guidance", default=3.5, minimum=0, maximum=20),
        Field("big", K.INTEGER, "Big", default=7),
        Field("noise", K.NUMBER, "Noise"),
        Field("tiles", K.INTEGER, "Tiles"),
        Field("safe", K.BOOLEAN, "Safe", default=True, help="Switches the <b>checker</b> on."),
        Field("name", K.TEXT, "Name", max_length=12),
        Field("story", K.LONG_TEXT, "Story"),
        Field("tags", K.LIST, "Tags"),
        Field("extra", K.JSON, "Extra"),
        Field("token", K.SECRET, "Token"),
        Field("mask", K.FILE, "Mask", role=R.MASK, accepts=("image/*",)),
    ),
    price=0.0,
)  # fmt: skip
SEVERAL = ModelSpec(
    "replicate",
    "made/several",
    "Several",
    MediaKind.IMAGE,
    (PROMPT, Field("image_input", K.FILES, "Images", role=R.IMAGES, max_items=3), SEED),
    price=0.025,
    typical_seconds=9,
)
FILM = ModelSpec(
    "replicate",
    "made/film",
    "Film",
    MediaKind.VIDEO,
    (
        PROMPT,
        Field("start_image", K.FILE, "Start image", role=R.IMAGE),
        Field("end_image", K.FILE, "End image", role=R.END_FRAME),
        Field("duration", K.INTEGER, "Duration", default=5, minimum=2, maximum=10, role=R.DURATION),
        Field("steps", K.INTEGER, "Steps", default=30, minimum=1, maximum=40),
    ),
    price=0.28,
)


def schema(name: str, makes: MediaKind = MediaKind.IMAGE) -> ModelSpec:
    """Return a model as its real schema describes it."""
    openapi = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    return ModelSpec("replicate", f"real/{name}", name, makes, read_fields(openapi))


def png(width: int = 40, height: int = 30, colour: str = "teal") -> bytes:
    """Return a small picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def write_png(path: Path, width: int = 40, height: int = 30, colour: str = "teal") -> Path:
    """Write a small picture."""
    path.write_bytes(png(width, height, colour))
    return path


class Bench:
    """A form over a real archive and real threads, and what it sent."""

    def __init__(self, folder: Path, *specs: ModelSpec) -> None:
        """Make a form that knows these models."""
        self.models: dict[tuple[str, str], ModelSpec | StudioError] = {(s.provider, s.id): s for s in specs}
        self.holds: dict[str, threading.Event] = {}
        """Models, by id, that are not handed out before their event."""
        self.cards_trouble: StudioError | None = None
        self.sent: list[GenerationRequest] = []
        self.tasks = Tasks()
        self.form = GenerateForm(Catalogue(self.cards, self.spec), InputArchive(folder / "inputs"), self.tasks)
        self.form.submitted.connect(self.sent.extend)

    def choose(self, qtbot: QtBot, spec: ModelSpec) -> None:
        """Choose a model and wait until its form is there."""
        self.models[spec.provider, spec.id] = spec
        self.form.choose(spec.provider, spec.id)
        self.settle(qtbot)
        assert self.form.spec is spec

    def settle(self, qtbot: QtBot) -> None:
        """Wait until nothing is being loaded."""
        qtbot.waitUntil(lambda: not self.form.busy)

    def spec(self, provider: str, model: str) -> ModelSpec:
        """Return a model, or raise what it is to fail with."""
        if model in self.holds:
            assert self.holds[model].wait(10)
        found = self.models.get((provider, model), ModelUnavailable("No such model", "There is none.", "Choose."))
        if isinstance(found, StudioError):
            raise found
        return found

    def cards(self) -> list[ModelCard]:
        """Return the cards of the models that can be had, or raise ``cards_trouble``."""
        if self.cards_trouble is not None:
            raise self.cards_trouble
        return [
            ModelCard(m.provider, m.id, m.name, "", m.makes.value, m.image_field is not None, m.price)
            for m in self.models.values()
            if isinstance(m, ModelSpec)
        ]
