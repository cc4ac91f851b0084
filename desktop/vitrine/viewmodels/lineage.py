"""Lineage: what a result came from and what came of it, and the words for both."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import Generation, MediaKind
from vitrine.library.library import Library
from vitrine.viewmodels.figures import day_text
from vitrine.viewmodels.tile import local_day

translate = QCoreApplication.translate
NAME_LENGTH = 18
"""Characters of a prompt that stand for its result."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """The relatives of one result, the earliest first on both sides."""

    ancestors: tuple[Generation, ...] = ()
    descendants: tuple[Generation, ...] = ()


def read_lineage(library: Library, result: int) -> Lineage:
    """Read a result's relatives in a worker."""
    lineage = library.lineage
    return Lineage(tuple(lineage.ancestors(result)), tuple(lineage.descendants(result)))


# ---- words ----


def made_at_text(unix: float, now: float | None = None) -> str:
    """Return when a result was made as the history's head says it: ``16:31 today``, ``16:31, 17 June``."""
    day, today = local_day(unix), local_day(time.time() if now is None else now)
    at = f"{datetime.datetime.fromtimestamp(unix):%H:%M}"
    if day == today:
        return translate("Facts", "{time} today").format(time=at)
    if (today - day).days == 1:
        return translate("Facts", "{time} yesterday").format(time=at)
    return translate("Facts", "{time}, {day}").format(time=at, day=day_text(day, today))


def led_to_text(lineage: Lineage) -> str:
    """Return what came of a result: ``3 images and 1 video made from it``, empty for nothing."""
    images, videos = _counts(lineage)
    if images and videos:
        words = translate("Facts", "{images} and {videos} made from it")
        return words.format(images=images_text(images), videos=videos_text(videos))
    if not images and not videos:
        return ""
    made = images_text(images) if images else videos_text(videos)
    return translate("Facts", "{made} made from it").format(made=made)


def short_led_to_text(lineage: Lineage) -> str:
    """Return what came of a result beside other figures: ``led to 1 image and 1 video``, empty for nothing."""
    images, videos = _counts(lineage)
    if images and videos:
        words = translate("Facts", "led to {images} and {videos}")
        return words.format(images=images_text(images), videos=videos_text(videos))
    if not images and not videos:
        return ""
    made = images_text(images) if images else videos_text(videos)
    return translate("Facts", "led to {made}").format(made=made)


def came_from_text(lineage: Lineage, inputs: int) -> str:
    """Return what a result came from: ``Made from “Dunes at noon”, which came from a prompt``."""
    if len(lineage.ancestors) > 1:
        words = translate("Facts", "Made from “{name}”, the last of {n} before it")
        return words.format(name=_name(lineage.ancestors[-1]), n=len(lineage.ancestors))
    if lineage.ancestors:
        parent = lineage.ancestors[0]
        from_prompt = not parent.inputs
        words = (
            translate("Facts", "Made from “{name}”, which came from a prompt")
            if from_prompt
            else translate("Facts", "Made from “{name}”, which came from a picture of yours")
        )
        return words.format(name=_name(parent))
    if inputs:
        return translate("Facts", "Made from a file of yours")
    return translate("Facts", "Nothing made from it yet")


def images_text(count: int) -> str:
    """Return a number of images."""
    return translate("Facts", "1 image") if count == 1 else translate("Facts", "{n} images").format(n=f"{count:,}")


def videos_text(count: int) -> str:
    """Return a number of videos."""
    return translate("Facts", "1 video") if count == 1 else translate("Facts", "{n} videos").format(n=f"{count:,}")


def _counts(lineage: Lineage) -> tuple[int, int]:
    videos = sum(relative.type.makes is MediaKind.VIDEO for relative in lineage.descendants)
    return len(lineage.descendants) - videos, videos


def _name(generation: Generation) -> str:
    """Return what to call a result in a sentence: the beginning of its prompt."""
    words = " ".join(generation.prompt.split())
    if not words:
        return generation.file.path.stem if generation.file is not None else generation.name
    return words if len(words) <= NAME_LENGTH else f"{words[:NAME_LENGTH].rsplit(' ', 1)[0]}…"
