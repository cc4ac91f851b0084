"""ExportOptions: how copies of results leave the library."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ExportFormat(StrEnum):
    """What pictures become; videos stay as they are."""

    ORIGINAL = "original"
    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a person chose.

    ``metadata`` keeps what the files say about themselves (prompts, software, place); a picture in another format
    carries none in any case. ``manifest`` writes a file beside them with every setting.
    """

    format: ExportFormat = ExportFormat.ORIGINAL
    metadata: bool = True
    manifest: bool = True

    @property
    def copies_bytes(self) -> bool:
        """Return whether each copy is the original, byte for byte."""
        return self.format is ExportFormat.ORIGINAL and self.metadata
