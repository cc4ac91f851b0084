"""Modes: what is made from what, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import GenerationType

translate = QCoreApplication.translate


def mode_text(type: GenerationType) -> str:
    """Return what is made from what: ``Text to image``."""
    return {
        GenerationType.TEXT_TO_IMAGE: translate("Modes", "Text to image"),
        GenerationType.IMAGE_TO_IMAGE: translate("Modes", "Image to image"),
        GenerationType.TEXT_TO_VIDEO: translate("Modes", "Text to video"),
        GenerationType.IMAGE_TO_VIDEO: translate("Modes", "Image to video"),
    }[type]
