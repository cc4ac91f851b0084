"""Facts: every setting, time, cost and place of a result or a job, as rows of label and value."""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.domain.job import Job
from vitrine.domain.request import GenerationRequest
from vitrine.paths import home_path
from vitrine.viewmodels.figures import bytes_text, day_text, money_text, seconds_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.tile import local_day

translate = QCoreApplication.translate
_NOT_SETTINGS = ("prompt", "seed")


@dataclass(frozen=True, slots=True)
class Fact:
    """One row. ``value`` is shown, ``copied`` goes to the clipboard; ``technical`` ones are elided in the middle."""

    label: str
    value: str
    copied: str = ""
    technical: bool = False

    @property
    def clip(self) -> str:
        """Return what a click copies."""
        return self.copied or self.value


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a result is kept: an icon with its colour token, a title, the path, and a line of figures."""

    icon: str
    colour: str
    title: str
    path: str = ""
    copied: str = ""
    figures: str = ""


def result_facts(generation: Generation, job: Job | None, names: Names) -> list[Fact]:
    """Return everything that made a result what it is, and when and for how much."""
    facts = _origin(generation.provider, generation.model, generation.version, generation.type, names)
    if generation.file is not None:
        facts += _shape(generation.file)
    facts += _settings(generation.settings)
    facts.append(Fact(translate("Facts", "Made"), moment_text(generation.created_at), _exact(generation.created_at)))
    if job is not None and job.submitted_at and job.finished_at and job.finished_at > job.submitted_at:
        facts.append(Fact(translate("Facts", "Took"), took_text(job.finished_at - job.submitted_at)))
    if job is not None and job.run_seconds is not None:
        facts.append(Fact(translate("Facts", "Billed time"), took_text(job.run_seconds)))
    facts.append(Fact(translate("Facts", "Cost"), _cost(generation.cost, job)))
    return facts


def job_facts(job: Job, names: Names) -> list[Fact]:
    """Return everything that was asked for, and when."""
    request = job.request
    facts = _origin(request.provider, request.model, request.version, request.type, names)
    facts += _settings(request.settings)
    facts.append(Fact(translate("Facts", "Asked"), moment_text(job.created_at), _exact(job.created_at)))
    if job.submitted_at:
        facts.append(Fact(translate("Facts", "Sent"), moment_text(job.submitted_at), _exact(job.submitted_at)))
    facts.append(Fact(translate("Facts", "Cost"), _job_cost(job)))
    return facts


def technical_facts(generation: Generation, job: Job | None) -> list[Fact]:
    """Return what only matters when something has to be looked up."""
    facts = [Fact(translate("Facts", "Name"), generation.name, technical=True)]
    if generation.file is not None:
        facts.append(Fact("SHA-256", generation.file.sha256, technical=True))
        facts.append(Fact(translate("Facts", "Type"), generation.file.content_type))
        facts.append(Fact(translate("Facts", "Bytes"), f"{generation.file.size:,}", str(generation.file.size)))
    if generation.key:
        facts.append(Fact(translate("Facts", "Key"), generation.key, technical=True))
    if generation.url:
        facts.append(Fact(translate("Facts", "Address"), generation.url, technical=True))
    if job is not None and job.remote_id:
        facts.append(Fact(translate("Facts", "Remote id"), job.remote_id, technical=True))
    return facts


def kept_in(generation: Generation, place: str, *, missing: bool) -> Kept:
    """Return where a result is; ``place`` names the bucket in use, empty for the folder."""
    file = generation.file
    if file is None:
        return Kept("hourglass", "text.2", translate("Facts", "Not fetched yet"))
    bucket = generation.storage.removeprefix("s3:") if generation.storage.startswith("s3:") else ""
    stored = generation.stored_at is not None
    path, figures = home_path(file.path), _figures(generation, file)
    if missing:
        if stored and bucket:
            title = translate("Facts", "Only in {place}: the file here is missing").format(place=bucket)
            return Kept("cloud", "warning", title, _trail(bucket, generation.key), generation.key, figures)
        return Kept("circle-alert", "danger", translate("Facts", "File is missing"), path, str(file.path), figures)
    if stored and bucket:
        title = translate("Facts", "In {place} and on this computer").format(place=bucket)
        return Kept("circle-check", "accent.text", title, path, str(file.path), figures)
    if not stored and place:
        title = translate("Facts", "On this computer, waiting for {place}").format(place=place)
        return Kept("cloud-upload", "warning", title, path, str(file.path), figures)
    return Kept("circle-check", "accent.text", translate("Facts", "On this computer"), path, str(file.path), figures)


# ---- rows ----


def _origin(provider: str, model: str, version: str, type: GenerationType, names: Names) -> list[Fact]:
    facts = [
        Fact(translate("Facts", "Model"), names.model(provider, model), model),
        Fact(translate("Facts", "Provider"), names.provider(provider)),
        Fact(translate("Facts", "Mode"), mode_text(type)),
    ]
    if version:
        facts.insert(1, Fact(translate("Facts", "Version"), version, technical=True))
    return facts


def _shape(file: MediaFile) -> list[Fact]:
    size = f"{file.width} × {file.height} · {file.extension.upper()}"
    facts = [Fact(translate("Facts", "Size"), size, f"{file.width}x{file.height}")]
    if file.duration:
        facts.append(Fact(translate("Facts", "Length"), took_text(file.duration)))
    return facts


def _settings(settings: Mapping[str, object]) -> list[Fact]:
    facts = []
    if "seed" in settings:
        facts.append(Fact(translate("Facts", "Seed"), value_text(settings["seed"])))
    for name, value in settings.items():
        if name not in _NOT_SETTINGS:
            facts.append(Fact(label_of(name), value_text(value)))
    return facts


def _cost(cost: float | None, job: Job | None) -> str:
    if cost is not None:
        return money_text(cost)
    return _job_cost(job) if job is not None else translate("Facts", "Not known")


def _job_cost(job: Job) -> str:
    if job.cost is not None:
        return money_text(job.cost)
    estimate = job.request.estimate
    if estimate is None:
        return translate("Facts", "Not known")
    return money_text(0) if estimate == 0 else translate("Facts", "about {money}").format(money=money_text(estimate))


def _figures(generation: Generation, file: MediaFile) -> str:
    parts = [bytes_text(file.size), file.content_type]
    if generation.stored_at is not None:
        moment = datetime.datetime.fromtimestamp(generation.stored_at)
        word = (
            translate("Facts", "copied {time}")
            if generation.storage.startswith("s3:")
            else translate("Facts", "saved {time}")
        )
        parts.append(word.format(time=f"{moment:%H:%M}"))
    return " · ".join(parts)


def _trail(bucket: str, key: str) -> str:
    return " / ".join([bucket, *key.split("/")])


# ---- words ----


def label_of(name: str) -> str:
    """Return a model input's name as a label: ``guidance_scale`` is "Guidance scale"."""
    words = name.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def value_text(value: object) -> str:
    """Return a setting's value as one reads it."""
    if isinstance(value, bool):
        return translate("Facts", "on") if value else translate("Facts", "off")
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    return json.dumps(value, ensure_ascii=False, default=str)


def mode_text(type: GenerationType) -> str:
    """Return what was made from what."""
    return {
        GenerationType.TEXT_TO_IMAGE: translate("Facts", "Text to image"),
        GenerationType.IMAGE_TO_IMAGE: translate("Facts", "Image to image"),
        GenerationType.TEXT_TO_VIDEO: translate("Facts", "Text to video"),
        GenerationType.IMAGE_TO_VIDEO: translate("Facts", "Image to video"),
    }[type]


def moment_text(unix: float, now: float | None = None) -> str:
    """Return a moment as ``Today, 16:31``."""
    day = day_text(local_day(unix), local_day(time.time() if now is None else now))
    return f"{day}, {datetime.datetime.fromtimestamp(unix):%H:%M}"


def took_text(seconds: float) -> str:
    """Return a length of time: ``8.7 s`` under a minute, else minutes and seconds."""
    return translate("Facts", "{n} s").format(n=f"{seconds:.1f}") if seconds < 60 else seconds_text(seconds)


def request_line(request: GenerationRequest, names: Names) -> str:
    """Return the line under a job's prompt: ``flux-dev · Replicate · 4 images``."""
    made = translate("Facts", "image") if request.type.makes.value == "image" else translate("Facts", "video")
    return " · ".join([names.model(request.provider, request.model), names.provider(request.provider), made])


def _exact(unix: float) -> str:
    return datetime.datetime.fromtimestamp(unix).isoformat(" ", "seconds")
