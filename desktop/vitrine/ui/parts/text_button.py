"""TextButton: a small quiet button that stands flush with the text around it."""

from __future__ import annotations

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind


class TextButton(Button):
    """A small quiet button without ground or padding, flush with the text around it."""

    def __init__(self, look: Look, text: str, *, icon: str = "") -> None:
        super().__init__(look, text, ButtonKind.QUIET, icon=icon, height=SMALL)

    def _padding(self) -> int:
        return 0

    def _fill(self) -> str:
        return ""
