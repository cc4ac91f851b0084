"""Naming: the pattern by which a result's file is named in the results folder. Pure functions.

Whatever the pattern says, the name is safe on every system, stays inside the folder and is no other result's.
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Mapping

from vitrine.domain.generation import Generation
from vitrine.storage.names import download_name, slug_of, utc_date

DEFAULT_PATTERN = "{year}/{month}/{date} {prompt} {id}"
MOST_FOLDERS = 6
_PART_BYTES = 180
"""Longest name of a folder or file in UTF-8 without the result's id; file systems count 255 bytes."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_FIELDS = ("year", "month", "day", "date", "time", "prompt", "model", "provider", "type", "seed", "id")


def pattern_fields() -> tuple[str, ...]:
    """Return the words that may stand in braces."""
    return _FIELDS


def unknown_fields(pattern: str) -> list[str]:
    """Return what stands in braces and means nothing; a brace without its partner counts too."""
    unknown = [name for name in _FIELD.findall(pattern) if name not in _FIELDS]
    rest = _FIELD.sub("", pattern)
    return unknown + [brace for brace in "{}" if brace in rest]


def key_from(pattern: str, generation: Generation, extension: str) -> str:
    """Return the key that ``pattern`` gives a result: folders and a file name joined by slashes.

    The same on every computer, whatever its zone. A name that would not hold the result's id gets it at its end, so
    that no two results ever share a name. Parts that say nothing are left out.
    """
    values = _values(generation)
    parts = [_part(part, values) for part in pattern.replace("\\", "/").split("/")]
    folders = [part for part in parts[:-1] if part][:MOST_FOLDERS]
    stem = parts[-1]
    if generation.name not in stem:
        stem = f"{_cut(stem)} {generation.name}".strip()
    return "/".join([*(_cut(folder) for folder in folders), f"{stem}.{extension}"])


def _part(template: str, values: Mapping[str, str]) -> str:
    """Return one folder's or file's name; fields are put in after cleaning, so that none of them adds a folder."""
    filled = _FIELD.sub(lambda match: values.get(match.group(1), ""), template)
    name = values["id"]
    before, found, after = filled.partition(name)
    if found:
        # The id is never shortened: what stands around it gives way.
        return "".join((_clean(_cut(before, 90), "head"), name, _clean(_cut(after, 90), "tail"))).strip()
    return _clean(filled)


def _clean(text: str, side: str = "") -> str:
    """Return text as every system can name a file; empty when nothing of it can stay."""
    if side == "head":
        return download_name(f"{text}x.x").removesuffix(".x").removesuffix("x")
    if side == "tail":
        return download_name(f"x{text}.x").removesuffix(".x").removeprefix("x").rstrip(". ")
    bare = text.strip(". ")
    if not bare or download_name(f"a{bare}.x") == "a.x":
        return ""  # nothing but dots and what no system takes
    return download_name(f"{bare}.x").removesuffix(".x").rstrip(". ")


def _cut(text: str, size: int = _PART_BYTES) -> str:
    end = len(text)
    while end and len(text[:end].encode("utf-8", "replace")) > size:
        end -= 1
    while 0 < end < len(text) and unicodedata.combining(text[end]):
        end -= 1
    return text[:end].rstrip(". ") if end < len(text) else text


def _values(generation: Generation) -> dict[str, str]:
    day = utc_date(generation.created_at)
    moment = datetime.datetime.fromtimestamp(generation.created_at, datetime.UTC)
    model = slug_of(generation.model.rpartition("/")[2]) or "model"
    seed = generation.settings.get("seed")
    return {
        "year": f"{day:%Y}",
        "month": f"{day:%m}",
        "day": f"{day:%d}",
        "date": f"{day:%Y-%m-%d}",
        "time": f"{moment:%H-%M-%S}",
        "prompt": slug_of(generation.prompt) or model or generation.type.value,
        "model": model,
        "provider": slug_of(generation.provider) or "provider",
        "type": generation.type.value,
        "seed": str(seed) if isinstance(seed, int) and not isinstance(seed, bool) else "",
        "id": generation.name,
    }
