"""Settings: each option declared once with type, default, label, help and group; kept as JSON, written atomically."""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vitrine.domain.field import Field, FieldKind
from vitrine.durable import write_text

_log = logging.getLogger(__name__)

MB = 1_000_000
_DEAREST = 10_000
"""US dollars a result that nobody means."""


def _option(default: object, kind: FieldKind, label: str, help: str, group: str, **facts: Any) -> Any:
    declared = Field("", kind, label, help, default=default, group=group, **facts)
    return dataclasses.field(default=default, metadata={"field": declared})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose. No secret stands here: keys live in the keyring."""

    results_folder: str = _option(
        "", FieldKind.TEXT, "Results folder", "Empty: Vitrine in your Pictures folder.", "Library"
    )
    owner: str = _option("me", FieldKind.TEXT, "Owner", "Part of the key of each result in a bucket.", "Library")
    naming_pattern: str = _option(
        "{year}/{month}/{date} {prompt} {id}", FieldKind.TEXT, "File names",
        "A slash begins a folder. New results only; nothing is renamed.", "Library", required=True, max_length=200,
    )  # fmt: skip
    trash_days: int = _option(
        30, FieldKind.INTEGER, "Days in the trash", "Then deleted for good, in the bucket too.", "Library",
        minimum=1, maximum=3650,
    )  # fmt: skip
    storage: str = _option(
        "folder", FieldKind.CHOICE, "Second copy", "Where results are kept besides this computer.", "Storage",
        choices=("folder", "s3"),
    )  # fmt: skip
    s3_endpoint: str = _option(
        "", FieldKind.TEXT, "Endpoint", "Empty for AWS; else the address of the S3 service.", "Storage"
    )
    s3_bucket: str = _option("", FieldKind.TEXT, "Bucket", "The bucket's name only.", "Storage")
    s3_prefix: str = _option("vitrine", FieldKind.TEXT, "Folder in the bucket", "All keys begin with it.", "Storage")
    s3_region: str = _option("", FieldKind.TEXT, "Region", "Such as eu-west-1; auto for Cloudflare R2.", "Storage")
    s3_profile: str = _option(
        "", FieldKind.TEXT, "AWS profile", "A profile of the AWS tools; empty to use the keys below.", "Storage"
    )
    s3_addressing: str = _option(
        "auto", FieldKind.CHOICE, "Addressing", "How the bucket stands in the address.", "Storage",
        choices=("auto", "virtual", "path"),
    )  # fmt: skip
    s3_checksums: str = _option(
        "auto", FieldKind.CHOICE, "Checksums", "When trailing checksums are sent.", "Storage",
        choices=("auto", "when_supported", "when_required"),
    )  # fmt: skip
    s3_ca_file: str = _option("", FieldKind.TEXT, "CA file", "For a server with its own certificate.", "Storage")
    s3_price: float = _option(
        0.023, FieldKind.NUMBER, "Price a GB a month", "US dollars; your service's price list says it.", "Storage",
        minimum=0, maximum=100,
    )  # fmt: skip
    versioning_ignored: bool = _option(
        False, FieldKind.BOOLEAN, "Say nothing about versioning", "In the connection test.", "Storage"
    )
    share_hours: int = _option(
        24, FieldKind.INTEGER, "Links end after", "Hours; at most 168 in a bucket.", "Storage", minimum=1, maximum=168
    )
    share_on_network: bool = _option(
        False, FieldKind.BOOLEAN, "Links work on the local network",
        "Otherwise links to results in a folder open on this computer only.", "Storage",
    )  # fmt: skip
    max_image_bytes: int = _option(
        100 * MB, FieldKind.INTEGER, "Largest picture", "Bytes; a larger result is left at the service.", "Limits",
        minimum=MB,
    )  # fmt: skip
    max_video_bytes: int = _option(
        1000 * MB, FieldKind.INTEGER, "Largest video", "Bytes; a larger result is left at the service.", "Limits",
        minimum=MB,
    )  # fmt: skip
    jobs_at_once: int = _option(8, FieldKind.INTEGER, "Jobs at once", "In all.", "Limits", minimum=1, maximum=32)
    jobs_per_provider: int = _option(
        4, FieldKind.INTEGER, "Jobs at once per provider", "", "Limits", minimum=1, maximum=32
    )
    spend_day_limit: float = _option(
        0.0, FieldKind.NUMBER, "A day at most", "US dollars; 0 for no limit.", "Spending", minimum=0, maximum=1_000_000
    )
    spend_month_limit: float = _option(
        0.0,
        FieldKind.NUMBER,
        "A month at most",
        "US dollars; 0 for no limit.",
        "Spending",
        minimum=0,
        maximum=1_000_000,
    )
    price_overrides: str = _option(
        "{}", FieldKind.LONG_TEXT, "Your prices", "US dollars a result by model, as JSON.", "Spending"
    )
    copying_to: str = _option("", FieldKind.TEXT, "Copying to", "The bucket that older results are copied to.", "Queue")
    queue_paused: bool = _option(False, FieldKind.BOOLEAN, "Queue paused", "No new job starts.", "Queue")
    steps_dismissed: bool = _option(
        False, FieldKind.BOOLEAN, "First steps put away", "The strip above the gallery.", "Appearance"
    )
    demo_listed: bool = _option(True, FieldKind.BOOLEAN, "Show the demo painter", "In the model list.", "Providers")
    replicate_base_url: str = _option(
        "", FieldKind.TEXT, "Replicate address", "Empty: the public service, or REPLICATE_BASE_URL.", "Providers"
    )
    language: str = _option(
        "system", FieldKind.CHOICE, "Language", "Takes effect when Vitrine is opened next.", "Appearance",
        choices=("system", "en", "de", "zh_CN"),
    )  # fmt: skip
    theme: str = _option("dark", FieldKind.CHOICE, "Theme", "", "Appearance", choices=("dark", "light", "system"))
    text_scale: int = _option(
        100,
        FieldKind.CHOICE,
        "Text size",
        "In per cent, for the whole window.",
        "Appearance",
        choices=(90, 100, 110, 125),
    )
    reduced_motion: bool = _option(
        False, FieldKind.BOOLEAN, "Reduce motion", "Nothing slides or fades. Your system's own wish counts too.",
        "Appearance",
    )  # fmt: skip
    high_contrast: bool = _option(
        False, FieldKind.BOOLEAN, "High contrast", "Stronger edges, separators and secondary text.", "Appearance"
    )
    hover_scrub: bool = _option(
        True, FieldKind.BOOLEAN, "Scrub videos under the pointer", "In the gallery, from left to right.", "Appearance"
    )
    autoplay: bool = _option(
        True, FieldKind.BOOLEAN, "Play videos when they are opened", "In the viewer.", "Appearance"
    )
    row_height: int = _option(176, FieldKind.CHOICE, "Tile size", "", "Appearance", choices=(112, 144, 176, 224, 288))
    notify: str = _option(
        "batch", FieldKind.CHOICE, "Desktop notifications", "While another window is in front.", "Appearance",
        choices=("all", "batch", "failures", "none"),
    )  # fmt: skip
    shortcuts: str = _option("", FieldKind.JSON, "Shortcuts", "The keys that were changed, by command.", "Shortcuts")

    @classmethod
    def fields(cls) -> dict[str, Field]:
        """Return the declaration of every option by its name."""
        return {f.name: dataclasses.replace(f.metadata["field"], name=f.name) for f in dataclasses.fields(cls)}


class SettingsStore:
    """Reads and writes the settings file. A damaged file or value never stops the studio: defaults take its place."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """Return what is in the file; unknown and unusable values are left out with a line in the log."""
        try:
            raw = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError) as error:
            _log.warning("settings unreadable, using defaults: %s", error)
            return Settings()
        return _from_json(raw) if isinstance(raw, Mapping) else Settings()

    def save(self, settings: Settings) -> None:
        """Write the file whole or not at all; raise OSError when the disk refuses."""
        write_text(self._path, json.dumps(dataclasses.asdict(settings), indent=2, ensure_ascii=False))


def own_prices(text: str) -> dict[str, float]:
    """Return US dollars a result by model, as ``price_overrides`` keeps them; what cannot be read is left out."""
    try:
        kept = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(kept, Mapping):
        return {}
    return {
        str(model): float(price)
        for model, price in kept.items()
        if isinstance(price, int | float) and not isinstance(price, bool) and 0 <= price <= _DEAREST
    }


def _from_json(raw: Mapping[str, object]) -> Settings:
    kept: dict[str, Any] = {}
    for name, field in Settings.fields().items():
        if name not in raw:
            continue
        value = raw[name]
        if type(value) is type(field.default) and not field.problem(value):
            kept[name] = value
        else:
            _log.warning("setting %s has an unusable value, using its default", name)
    return Settings(**kept)
