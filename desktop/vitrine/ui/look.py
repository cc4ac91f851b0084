"""Look: the theme in use, handed to every widget, with a signal when it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from vitrine.ui import theme as themes
from vitrine.ui.icons import Icons
from vitrine.ui.theme import Theme

FUSION = "startedInFusion"


def make_application(arguments: list[str]) -> QApplication:
    """Make the application in the Fusion style.

    Naming the style among the arguments saves some 5 ms before the first frame: ``setStyle`` makes Python's side of
    QStyle with all its enumerations.
    """
    app = QApplication([*arguments, "-style", "fusion"])
    app.setProperty(FUSION, True)
    return app


class Look(QObject):
    """The appearance of one running application. Widgets read it when they paint and repaint on ``changed``."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, choice: str = "dark") -> None:
        """Load themes and fonts and dress ``app``; ``choice`` is ``dark``, ``light`` or ``system``."""
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._themes = themes.load_themes(resources)
        self._choice = choice
        self.reduced_motion = False
        """True when the person asked for stillness: every duration is 0 and nothing sweeps."""
        if app.property(FUSION) is not True:
            app.setStyle("Fusion")
        themes.load_fonts(resources)
        self._wear(self._themes[self._resolve(choice)])
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def theme(self) -> Theme:
        """Return the theme in use."""
        return self._theme

    @property
    def icons(self) -> Icons:
        """Return the icons in the theme's colours."""
        return self._icons

    @property
    def choice(self) -> str:
        """Return what was chosen: ``dark``, ``light`` or ``system``."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Change the appearance to ``dark``, ``light`` or ``system``; raise KeyError for anything else."""
        theme = self._themes[self._resolve(choice)]
        self._choice = choice
        if theme is not self._theme:
            self._wear(theme)
            self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return a colour of the theme in use; raise KeyError for an unknown token."""
        return self._theme.colours[token]

    def font(
        self, style: str = "body", *, weight: int | None = None, tabular: bool = False, zero: bool = False
    ) -> QFont:
        """Return a font of the scale (see `Theme.font`)."""
        return self._theme.font(style, weight=weight, tabular=tabular, zero=zero)

    def pixmap(self, widget: QWidget, name: str, token: str, size: int = 16, *, filled: bool = False) -> QPixmap:
        """Return an icon for painting on ``widget``, at its device pixel ratio."""
        return self._icons.pixmap(name, token, size, widget.devicePixelRatioF(), filled=filled)

    def duration(self, step: str) -> int:
        """Return the duration of ``fast``, ``base`` or ``slow`` in milliseconds, 0 with reduced motion."""
        return 0 if self.reduced_motion else self._theme.motion[step]

    def _resolve(self, choice: str) -> str:
        if choice != "system":
            return choice
        light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
        return "light" if light else "dark"

    def _wear(self, theme: Theme) -> None:
        self._theme = theme
        self._icons = Icons(self._resources / "icons", theme)
        themes.apply(self._app, theme)

    def _on_scheme_changed(self) -> None:
        if self._choice == "system":
            self.choose("system")
