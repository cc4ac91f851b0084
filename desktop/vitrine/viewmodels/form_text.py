"""The words of the composer: mode, model, price, what is missing, what a drop would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from vitrine.domain.field import Field, FieldRole
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.viewmodels.figures import bytes_text, money_text
from vitrine.viewmodels.model_list import about_text, price_text, provider_name
from vitrine.viewmodels.modes import mode_text
from vitrine.viewmodels.tile_text import DEMO_PROVIDER


def model_caption(spec: ModelSpec, usual_seconds: float | None = None) -> str:
    """Return ``Replicate · $0.025 each · about 9 s``; what nobody knows is left out."""
    price = price_text(spec.price)
    if spec.price:
        price = QCoreApplication.translate("Form", "{price} each").format(price=price)
    usual = usual_seconds or spec.typical_seconds
    time = about_text(usual) if usual else ""
    return " · ".join(part for part in (provider_name(spec.provider), price, time) if part)


def outcome_text(spec: ModelSpec, results: int, values: Mapping[str, object], estimate: float | None) -> str:
    """Return what one press makes and costs: ``4 images · about $0.10``."""
    return f"{_results_text(spec, results, values)} · {_cost_text(estimate)}"


def _cost_text(estimate: float | None) -> str:
    if estimate is None:
        return QCoreApplication.translate("Form", "price not known")
    if estimate == 0:
        return QCoreApplication.translate("Form", "free")
    return QCoreApplication.translate("Form", "about {money}").format(money=money_text(estimate))


def _results_text(spec: ModelSpec, results: int, values: Mapping[str, object]) -> str:
    sample = spec.provider == DEMO_PROVIDER
    length = "" if sample else _length_text(spec, values)
    if length and results == 1:
        return QCoreApplication.translate("Form", "{length} of video").format(length=length)
    if length:
        return QCoreApplication.translate("Form", "{n} × {length}").format(n=f"{results:,}", length=length)
    words = {
        (MediaKind.IMAGE, False): QCoreApplication.translate("Form", "1 image|{n} images"),
        (MediaKind.IMAGE, True): QCoreApplication.translate("Form", "1 sample image|{n} sample images"),
        (MediaKind.VIDEO, False): QCoreApplication.translate("Form", "1 video|{n} videos"),
        (MediaKind.VIDEO, True): QCoreApplication.translate("Form", "1 sample video|{n} sample videos"),
    }[spec.makes, sample]
    one, _, more = words.partition("|")
    return one if results == 1 else more.format(n=f"{results:,}")


def _length_text(spec: ModelSpec, values: Mapping[str, object]) -> str:
    field = spec.field(FieldRole.DURATION)
    if spec.makes is not MediaKind.VIDEO or field is None or not in_seconds(field):
        return ""
    value = values.get(field.name)
    return f"{value:g} s" if isinstance(value, int | float) and not isinstance(value, bool) else ""


def shape_note(spec: ModelSpec, values: Mapping[str, object], from_image: bool) -> str:
    """Return the size that a shape comes to as far as anybody knows: ``1280 × 720``, ``From the image``."""
    width, height = (_number(spec, role, values) for role in (FieldRole.WIDTH, FieldRole.HEIGHT))
    shape = spec.field(FieldRole.ASPECT_RATIO)
    if width and height and (shape is None or values.get(shape.name) == "custom"):
        return f"{width} × {height}"
    if from_image:
        return QCoreApplication.translate("Form", "From the image")
    resolution = spec.field(FieldRole.RESOLUTION)
    if shape is None or resolution is None:
        return ""
    chosen = str(values.get(resolution.name, ""))
    if resolution.name == "megapixels":
        return QCoreApplication.translate("Form", "about {megapixels} MP").format(megapixels=chosen) if chosen else ""
    return _lines_text(chosen, str(values.get(shape.name, "")))


def _lines_text(resolution: str, shape: str) -> str:
    """Return ``1280 × 720`` for ``720p`` and ``16:9``; nothing where the sides would be no whole numbers."""
    across, _, down = shape.partition(":")
    if not (resolution.endswith("p") and resolution[:-1].isdecimal() and across.isdecimal() and down.isdecimal()):
        return ""
    short, wide, high = int(resolution[:-1]), int(across), int(down)
    if not wide or not high or short * max(wide, high) % min(wide, high):
        return ""
    long = short * max(wide, high) // min(wide, high)
    return f"{long} × {short}" if wide >= high else f"{short} × {long}"


def _number(spec: ModelSpec, role: FieldRole, values: Mapping[str, object]) -> int | None:
    field = spec.field(role)
    value = values.get(field.name) if field is not None else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def in_seconds(field: Field) -> bool:
    """Return whether a length is in seconds; some models count frames."""
    return field.role is FieldRole.DURATION and "duration" in field.name


def spent_text(provider: str, spent: float | None, limit: float | None = None) -> str:
    """Return the caption at the footer's right: ``Today $2.31 of $10``."""
    if provider == DEMO_PROVIDER:
        return QCoreApplication.translate("Form", "No network needed")
    if spent is None:
        return ""
    money = f"${spent:,.2f}" if spent < 0.005 else money_text(spent)
    if not limit:
        return QCoreApplication.translate("Form", "Today {money}").format(money=money)
    return QCoreApplication.translate("Form", "Today {money} of {limit}").format(money=money, limit=short_money(limit))


def short_money(dollars: float) -> str:
    """Return an amount that a person set: ``$10``, ``$7.50``."""
    return f"${dollars:,.0f}" if dollars == int(dollars) else f"${dollars:,.2f}"


def limit_text(limit: float) -> str:
    """Return what Generate says when it would pass the day's limit."""
    return QCoreApplication.translate("Form", "Over today’s {limit} limit").format(limit=short_money(limit))


def limit_hint(limit: float, spent: float | None) -> str:
    """Return the same in a sentence (DESIGN, section 7, row 15)."""
    text = QCoreApplication.translate("Form", "This would pass the {limit} a day you set. Spent today: {spent}.")
    return text.format(limit=short_money(limit), spent=f"${spent or 0.0:,.2f}")


def key_text(provider: str) -> str:
    """Return the fixing action for a provider without a key."""
    name = provider_name(provider)
    if name[:1] in "AEIO":
        return QCoreApplication.translate("Form", "Add an {provider} key").format(provider=name)
    return QCoreApplication.translate("Form", "Add a {provider} key").format(provider=name)


def dropped_text(labels: Sequence[str], model: str) -> str:
    """Return which values a newly chosen model does not take."""
    text = QCoreApplication.translate("Form", "{model} does not take: {names}")
    return text.format(model=model, names=", ".join(labels))


def restored_text(settings: int) -> str:
    """Return what Remix brought back."""
    if settings == 1:
        return QCoreApplication.translate("Form", "Prompt, model and 1 setting restored")
    return QCoreApplication.translate("Form", "Prompt, model and {n} settings restored").format(n=settings)


def file_text(file: InputFile) -> str:
    """Return a file's facts: ``1440 × 960 · in library``, ``1000 × 800 · 1.9 MB``."""
    shape = f"{file.width} × {file.height}" if file.width and file.height else ""
    place = QCoreApplication.translate("Form", "in library") if file.generation else bytes_text(file.size)
    return " · ".join(part for part in (shape, place) if part)


def well_title(field: Field, makes: MediaKind) -> str:
    """Return what an empty well asks for."""
    if field.role is FieldRole.END_FRAME:
        return QCoreApplication.translate("Form", "Last frame")
    if field.role is FieldRole.IMAGE and makes is MediaKind.IMAGE and not field.required:
        return QCoreApplication.translate("Form", "Start from an image")
    if field.role is FieldRole.IMAGES:
        return QCoreApplication.translate("Form", "Add images")
    if field.role is FieldRole.IMAGE:
        return QCoreApplication.translate("Form", "Start from an image")
    return QCoreApplication.translate("Form", "Add {label}").format(label=field.label[:1].lower() + field.label[1:])


def well_hint(field: Field, makes: MediaKind) -> str:
    """Return the second line of an empty well."""
    if field.required:
        return QCoreApplication.translate("Form", "Needed: drop one here, paste, or choose")
    if field.role is FieldRole.IMAGE and makes is MediaKind.VIDEO:
        return QCoreApplication.translate("Form", "Becomes the first frame")
    if field.role is FieldRole.IMAGES:
        return QCoreApplication.translate("Form", "Drop them here, paste, or choose")
    return QCoreApplication.translate("Form", "Drop one here, paste, or choose")


def drop_title(field: Field, makes: MediaKind) -> str:
    """Return what a drop would do."""
    if field.role is FieldRole.END_FRAME:
        return QCoreApplication.translate("Form", "Drop to use as last frame")
    if makes is MediaKind.VIDEO and field.role is FieldRole.IMAGE:
        return QCoreApplication.translate("Form", "Drop to use as first frame")
    return QCoreApplication.translate("Form", "Drop to use as input")


def drop_consequence(field: Field, makes: MediaKind, files: int) -> str:
    """Return what changes by a drop."""
    if field.role in (FieldRole.IMAGE, FieldRole.IMAGES) and not files:
        mode = mode_text(GenerationType.of(makes, from_image=True))
        mode = mode[:1].lower() + mode[1:]
        return QCoreApplication.translate("Form", "Switches to {mode}").format(mode=mode)
    if field.role is FieldRole.IMAGES:
        return QCoreApplication.translate("Form", "Becomes number {n}").format(n=files + 1)
    if files:
        return QCoreApplication.translate("Form", "Replaces the one that is there")
    return field.label
