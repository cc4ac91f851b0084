"""Colours of grabbed pixels and of tokens, and the shell that tests look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.shell.shell import MainWindow


def pixel(widget: QWidget, x: int, y: int) -> str:
    """Return the colour of a grabbed widget's pixel as #RRGGBB in capitals."""
    return QColor(widget.grab().toImage().pixel(x, y)).name().upper()


def token(look: Look, name: str) -> str:
    """Return a token's colour as #RRGGBB in capitals."""
    return look.colour(name).name().upper()


@dataclass
class Shell:
    """A window around placeholders, with what it saved."""

    window: MainWindow
    gallery: QWidget
    saved: dict[str, object] = field(default_factory=dict)
