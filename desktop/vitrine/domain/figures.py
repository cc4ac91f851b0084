"""Figures: what was made and spent in a span of days, and what the storage grew by."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One local day. ``spent`` is US dollars known or estimated, ``bytes`` what was added; the tables count results."""

    day: datetime.date
    images: int = 0
    videos: int = 0
    spent: float = 0.0
    bytes: int = 0
    by_model: Mapping[str, int] = field(default_factory=dict)
    by_provider: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProviderFigures:
    """One provider: results, US dollars known or estimated, and of how many results the cost is not known yet."""

    provider: str
    results: int
    spent: float
    unknown_cost: int = 0


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """One model of one provider.

    ``typical_seconds`` is the median of its last 20 successes, None before the fifth. ``jobs`` are those that came to
    an end with a result or failed, ``failed`` those of them that failed.
    """

    provider: str
    model: str
    results: int
    spent: float
    unknown_cost: int = 0
    typical_seconds: float | None = None
    jobs: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies in the library now: number and bytes of images, of videos, and of what is in the trash.

    ``by_storage`` maps the id of a place (``folder``, ``s3:mira-studio``) to the bytes that it has confirmed.
    """

    images: int = 0
    image_bytes: int = 0
    videos: int = 0
    video_bytes: int = 0
    trashed: int = 0
    trashed_bytes: int = 0
    by_storage: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything of ``since`` <= Unix seconds < ``until``; results that were thrown away since count too.

    ``days`` has every day of the span, those without results as well; the first is that of ``since`` or, when that is
    earlier than everything, of the first result. ``bytes_before`` is what was kept when the span began.
    ``charged`` counts the failed jobs that cost money, as far as that is known.
    """

    since: float
    until: float
    days: tuple[DayFigures, ...] = ()
    providers: tuple[ProviderFigures, ...] = ()
    models: tuple[ModelFigures, ...] = ()
    images: int = 0
    videos: int = 0
    spent: float = 0.0
    unknown_cost: int = 0
    succeeded: int = 0
    failed: int = 0
    charged: int = 0
    bytes_before: int = 0
    kept: Kept = field(default_factory=Kept)
