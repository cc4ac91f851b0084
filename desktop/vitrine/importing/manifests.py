"""Manifests: what an earlier export of this studio wrote beside its copies, by the content of each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vitrine.media.prompts import LONGEST_PROMPT, LONGEST_VALUE, MOST_SETTINGS

_LARGEST = 64_000_000
_MOST_TAGS = 100


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a manifest says of a file."""

    prompt: str = ""
    model: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    starred: bool = False
    created_at: float | None = None


def remembered(paths: Sequence[str]) -> dict[str, Remembered]:
    """Return what manifests say, by the SHA-256 of each file; one that is not ours says nothing."""
    found: dict[str, Remembered] = {}
    for path in paths:
        try:
            with open(path, "rb") as file:
                facts = json.loads(file.read(_LARGEST))
        except (OSError, ValueError, RecursionError):
            continue
        if not isinstance(facts, dict) or facts.get("made_with") != "Vitrine":
            continue
        entries = facts.get("results")
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict) and isinstance(entry.get("sha256"), str):
                found[entry["sha256"]] = _remembered(entry)
    return found


def _remembered(entry: Mapping[str, object]) -> Remembered:
    settings, tags, moment = entry.get("settings"), entry.get("tags"), entry.get("created_at")
    return Remembered(
        _text(entry.get("prompt"), LONGEST_PROMPT),
        _text(entry.get("model"), 200),
        _settings(settings) if isinstance(settings, dict) else {},
        tuple(str(tag) for tag in tags[:_MOST_TAGS]) if isinstance(tags, list) else (),
        entry.get("starred") is True,
        float(moment) if isinstance(moment, int | float) and 0 < moment < 1e11 else None,
    )


def _settings(settings: Mapping[str, object]) -> dict[str, object]:
    plain = {
        str(name)[:60]: value
        for name, value in list(settings.items())[:MOST_SETTINGS]
        if isinstance(value, bool | int | float) or (isinstance(value, str) and len(value) <= _longest(str(name)))
    }
    return {name: value for name, value in plain.items() if not isinstance(value, int) or abs(value) < 1 << 63}


def _longest(name: str) -> int:
    return LONGEST_PROMPT if "prompt" in name else LONGEST_VALUE


def _text(value: object, longest: int) -> str:
    return value[:longest] if isinstance(value, str) else ""
