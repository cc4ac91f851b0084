"""Telling: what the engine says, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from vitrine.errors import Failure, StudioError


def told(sentence: str) -> str:
    """Return a sentence of the engine (an error's title, message or hint) in the person's language."""
    return QCoreApplication.translate("Engine", sentence) if sentence else ""


def told_error(error: StudioError | Failure) -> str:
    """Return what happened and what to do next, in the person's language."""
    return " ".join(part for part in (told(error.message), told(error.hint)) if part)
