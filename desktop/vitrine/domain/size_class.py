"""Size class: which requests to one model take about as long as each other."""

from __future__ import annotations

import math
from collections.abc import Mapping

from vitrine.domain.request import GenerationRequest

_COUNTS = ("num_outputs", "num_images", "number_of_images", "batch_size", "count", "n")
_DURATIONS = ("duration", "seconds", "length", "duration_seconds", "num_frames", "frames")
_SIZES = ("resolution", "size", "image_size", "megapixels", "quality", "target_resolution")
_EFFORTS = ("num_inference_steps", "steps", "go_fast", "speed_mode")
"""What services call the settings that decide how long one takes."""


def size_class(request: GenerationRequest) -> str:
    """Return what decides how long a request takes, as text to compare: pixels, length, resolution, count, steps.

    Pixels and steps count in doublings, so that 1024 x 1024 and 1152 x 896 are of one class. Prompt and seed have no
    part in it. Empty when no setting says anything.
    """
    values = request.settings
    parts = [_pixels(values)]
    for mark, names in (("n", _COUNTS), ("d", _DURATIONS), ("r", _SIZES)):
        parts += [f"{mark}{_plain(values[name])}" for name in names if values.get(name) not in (None, "")]
    parts += [_effort(values[name]) for name in _EFFORTS if values.get(name) not in (None, "")]
    return " ".join(part for part in parts if part)[:80]


def results_asked(request: GenerationRequest) -> int:
    """Return how many results a request asks for, as far as its settings say; 1 otherwise."""
    counts = [value for name in _COUNTS if isinstance(value := request.settings.get(name), int)]
    return max(1, counts[0]) if counts and not isinstance(counts[0], bool) else 1


def seconds_asked(request: GenerationRequest) -> float | None:
    """Return how long a video a request asks for in seconds, None when its settings do not say."""
    for name in ("duration", "seconds", "duration_seconds"):
        value = request.settings.get(name)
        if isinstance(value, str) and value.strip().rstrip("s").replace(".", "", 1).isdigit():
            value = float(value.strip().rstrip("s"))
        if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
            return float(value)
    return None


def _pixels(values: Mapping[str, object]) -> str:
    width, height = values.get("width"), values.get("height")
    if not isinstance(width, int | float) or not isinstance(height, int | float) or width <= 0 or height <= 0:
        return ""
    return f"p{round(math.log2(width * height))}"


def _effort(value: object) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return f"s{round(math.log2(value))}"
    return f"s{_plain(value)}"


def _plain(value: object) -> str:
    return "".join(str(value).lower().split())[:16]
