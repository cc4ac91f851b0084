"""NamingPreview: what a pattern for file names would make of an example, and what is wrong with it."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import new_job_id
from vitrine.storage.naming import key_from, pattern_fields, unknown_fields

translate = QCoreApplication.translate
_EXAMPLE_PROMPT = "A quiet valley at dawn, layered ridges"


@dataclass(frozen=True, slots=True)
class Preview:
    """The name of an example, and the problem in words (empty when there is none)."""

    name: str
    problem: str = ""


def fields() -> tuple[str, ...]:
    """Return the words that may stand in braces."""
    return pattern_fields()


def preview(pattern: str) -> Preview:
    """Return what a pattern makes of an example result of now."""
    job_id = new_job_id()
    example = Generation(
        id=1,
        job_id=job_id,
        position=0,
        type=GenerationType.TEXT_TO_IMAGE,
        owner="me",
        provider="replicate",
        model="black-forest-labs/flux-dev",
        version="",
        prompt=_EXAMPLE_PROMPT,
        settings={"seed": 48213},
        created_at=time.time(),
    )
    name = key_from(pattern, example, "png")
    if not pattern.strip():
        return Preview(name, translate("Naming", "Write a pattern, or take the standard one."))
    unknown = unknown_fields(pattern)
    if not unknown:
        return Preview(name)
    if unknown[0] in "{}":
        return Preview(name, translate("Naming", "A brace has no partner."))
    text = translate("Naming", "{field} means nothing here. Use one of the words below.")
    return Preview(name, text.format(field=f"{{{unknown[0]}}}"))
