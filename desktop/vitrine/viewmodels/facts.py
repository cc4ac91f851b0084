"""Facts: every setting, time, cost and place of a result or a job, as rows of label and value."""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vitrine.domain.field import FieldKind, FieldRole
from vitrine.domain.generation import Generation, GenerationType, MediaFile, MediaKind
from vitrine.domain.imported import IMPORTED, IN_PLACE
from vitrine.domain.job import Job
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.paths import home_path
from vitrine.viewmodels.figures import bytes_text, day_text, money_text, seconds_text
from vitrine.viewmodels.modes import mode_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.tile import local_day

if TYPE_CHECKING:
    from vitrine.media.frames import VideoFacts

translate = QCoreApplication.translate
_NOT_SETTINGS = ("prompt", "seed")
_FILES = (FieldKind.FILE, FieldKind.FILES, FieldKind.SECRET)
_SHOWN_ELSEWHERE = (FieldRole.PROMPT, FieldRole.SEED)


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


def result_facts(
    generation: Generation, names: Names, spec: ModelSpec | None = None, video: VideoFacts | None = None
) -> list[Fact]:
    """Return everything that made a result what it is; ``spec`` gives titles and what was left to the model."""
    facts = _origin(generation.provider, generation.model, generation.type, names)
    if generation.file is not None:
        facts += _shape(generation.file, video)
    return facts + _settings(generation.settings, spec)


def record_facts(generation: Generation, job: Job | None) -> list[Fact]:
    """Return when a result was made, how long that took, and what it cost."""
    facts = [Fact(translate("Facts", "Made"), moment_text(generation.created_at), _exact(generation.created_at))]
    took = took_seconds(job)
    if took is not None:
        facts.append(Fact(translate("Facts", "Took"), took_text(took)))
    if generation.provider != IMPORTED or generation.cost is not None:
        facts.append(Fact(translate("Facts", "Cost"), cost_text(generation.cost, job)))
    return facts


def took_seconds(job: Job | None) -> float | None:
    """Return how long a job took from being sent to its end, None when that is not known."""
    if job is None or not job.submitted_at or not job.finished_at or job.finished_at <= job.submitted_at:
        return None
    return job.finished_at - job.submitted_at


def job_facts(job: Job, names: Names, spec: ModelSpec | None = None) -> list[Fact]:
    """Return everything that was asked for, and when."""
    request = job.request
    facts = _origin(request.provider, request.model, request.type, names)
    facts += _settings(request.settings, spec)
    facts.append(Fact(translate("Facts", "Asked"), moment_text(job.created_at), _exact(job.created_at)))
    if job.submitted_at:
        facts.append(Fact(translate("Facts", "Sent"), moment_text(job.submitted_at), _exact(job.submitted_at)))
    facts.append(Fact(translate("Facts", "Cost"), _job_cost(job)))
    return facts


def technical_facts(generation: Generation, job: Job | None) -> list[Fact]:
    """Return what only matters when something has to be looked up."""
    facts = [Fact(translate("Facts", "Name"), generation.name, technical=True)]
    if generation.version:
        facts.append(Fact(translate("Facts", "Version"), generation.version, technical=True))
    if generation.file is not None:
        path = generation.file.path
        facts.append(Fact(translate("Facts", "File"), home_path(path), str(path), technical=True))
        facts.append(Fact("SHA-256", generation.file.sha256, technical=True))
        facts.append(Fact(translate("Facts", "Type"), generation.file.content_type))
        facts.append(Fact(translate("Facts", "Bytes"), f"{generation.file.size:,}", str(generation.file.size)))
    if generation.key:
        facts.append(Fact(translate("Facts", "Key"), generation.key, technical=True))
    if generation.url:
        facts.append(Fact(translate("Facts", "Address"), generation.url, technical=True))
    if job is not None and job.remote_id:
        facts.append(Fact(translate("Facts", "Remote id"), job.remote_id, technical=True))
    if job is not None and job.run_seconds is not None:
        facts.append(Fact(translate("Facts", "Billed time"), took_text(job.run_seconds)))
    return facts


def kept_in(generation: Generation, place: str, *, missing: bool) -> Kept:
    """Return where a result is; ``place`` names the bucket in use, empty for the folder."""
    file = generation.file
    if file is None:
        return Kept("hourglass", "text.2", translate("Facts", "Not fetched yet"))
    bucket = generation.storage.removeprefix("s3:") if generation.storage.startswith("s3:") else ""
    there = bool(bucket) and generation.stored_at is not None
    figures = bytes_text(file.size) if missing and not there else _figures(generation, file)
    here = (home_path(file.path), str(file.path), figures)
    in_bucket = (_trail(bucket, generation.key), generation.key, figures)
    if missing and there:
        title = translate("Facts", "In your bucket; the file here is missing")
        return Kept("cloud", "warning", title, *in_bucket)
    if missing:
        return Kept("circle-alert", "danger", translate("Facts", "File is missing"), *here)
    if there:
        title = translate("Facts", "In your bucket and on this computer")
        return Kept("circle-check", "accent.text", title, *in_bucket)
    if generation.stored_at is None and place:
        title = translate("Facts", "On this computer, waiting for {place}").format(place=place)
        return Kept("cloud-upload", "warning", title, *here)
    if generation.storage == IN_PLACE:
        return Kept("circle-check", "accent.text", translate("Facts", "Your own file, where it is"), *here)
    return Kept("circle-check", "accent.text", translate("Facts", "On this computer"), *here)


def trashed_in(generation: Generation, since: float, days: int, now: float | None = None) -> Kept:
    """Return that a result lies in the trash since a moment (Unix seconds), and when it is deleted for good."""
    left = days - (local_day(time.time() if now is None else now) - local_day(since)).days
    title = _trash_text(left, theirs=generation.storage == IN_PLACE)
    file = generation.file
    if file is None:
        return Kept("trash-2", "text.2", title)
    return Kept("trash-2", "text.2", title, home_path(file.path), str(file.path), bytes_text(file.size))


def _trash_text(left: int, *, theirs: bool) -> str:
    """Return what happens in so many days; ``theirs`` is a file of the person's own, which stays."""
    if theirs:
        if left > 1:
            return translate("Facts", "In the trash, leaves the library in {n} days; your file stays").format(n=left)
        return translate("Facts", "In the trash, leaves the library soon; your file stays")
    if left > 1:
        return translate("Facts", "In the trash, deleted for good in {n} days").format(n=left)
    if left == 1:
        return translate("Facts", "In the trash, deleted for good tomorrow")
    return translate("Facts", "In the trash, deleted for good today")


# ---- rows ----


def _origin(provider: str, model: str, type: GenerationType, names: Names) -> list[Fact]:
    if provider == IMPORTED:
        # Nothing was asked for here: what is not known of it is left out, and nothing is guessed.
        said = [Fact(translate("Facts", "Model"), names.model(provider, model), model)] if model else []
        return [*said, Fact(translate("Facts", "Provider"), names.provider(provider))]
    return [
        Fact(translate("Facts", "Model"), names.model(provider, model), model),
        Fact(translate("Facts", "Provider"), names.provider(provider)),
        Fact(translate("Facts", "Mode"), mode_text(type)),
    ]


def _shape(file: MediaFile, video: VideoFacts | None) -> list[Fact]:
    copied = f"{file.width}x{file.height}"
    if file.kind is not MediaKind.VIDEO:
        return [Fact(translate("Facts", "Size"), f"{file.width} × {file.height} · {file.extension.upper()}", copied)]
    size = f"{file.width} × {file.height}"
    if video is not None and video.rate:
        size = translate("Facts", "{size} · {rate} fps").format(size=size, rate=f"{video.rate:.4g}")
    facts = [Fact(translate("Facts", "Size"), size, copied)]
    made_of = ""
    if video is not None and video.codec:
        words = translate("Facts", "{codec}, sound") if video.sound else translate("Facts", "{codec}, no sound")
        made_of = words.format(codec=video.codec)
    if file.duration or made_of:
        length = took_text(file.duration) if file.duration else ""
        facts.append(Fact(translate("Facts", "Length"), " · ".join(part for part in (length, made_of) if part)))
    return facts


def _settings(settings: Mapping[str, object], spec: ModelSpec | None) -> list[Fact]:
    """Return the settings in the order of the model's form; what was left to the model says so."""
    fields = {field.name: field for field in spec.fields} if spec is not None else {}
    facts = []
    seed = next((name for name, field in fields.items() if field.role is FieldRole.SEED), "seed")
    if seed in settings:
        facts.append(Fact(translate("Facts", "Seed"), value_text(settings[seed])))
    left_out = {name for name, field in fields.items() if field.kind in _FILES or field.role in _SHOWN_ELSEWHERE}
    for name in [*fields, *(name for name in settings if name not in fields)]:
        if name in _NOT_SETTINGS or name == seed or name in left_out:
            continue
        label = fields[name].label if name in fields else label_of(name)
        value = settings.get(name)
        text = value_text(value) if value is not None else translate("Facts", "Model default")
        facts.append(Fact(label, text))
    return facts


def cost_text(cost: float | None, job: Job | None) -> str:
    """Return what a result cost, "about" when only the estimate is known."""
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
    size = bytes_text(file.size)
    if generation.stored_at is None:
        return size
    # Stored means that the storage's own checksum was compared with the file's: nothing else sets the time.
    moment = datetime.datetime.fromtimestamp(generation.stored_at)
    day, today = moment.date(), datetime.date.today()
    when = f"{moment:%H:%M}" if day == today else day_text(day, today)
    if generation.storage == IN_PLACE:
        return translate("Facts", "{size} · imported {time}").format(size=size, time=when)
    words = (
        translate("Facts", "{size} · checksum matches · copied {time}")
        if generation.storage.startswith("s3:")
        else translate("Facts", "{size} · checksum matches · saved {time}")
    )
    return words.format(size=size, time=when)


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
