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
_HEIGHT, _STYLE = "designHeight", "textStyle"
"""What a widget remembers for the day when the size of the text changes."""
_FIRST_FONT = "_q_styleSheetWidgetFont"


def make_application(arguments: list[str]) -> QApplication:
    """Make the application in the Fusion style.

    Naming the style among the arguments saves some 5 ms before the first frame: ``setStyle`` makes Python's side of
    QStyle with all its enumerations.
    """
    app = QApplication([*arguments, "-style", "fusion"])
    app.setProperty(FUSION, True)
    return app


class Look(QObject):
    """The appearance of one running application. Widgets read it when they paint and repaint on ``changed``.

    Size of the text: ``font`` and ``line`` return it as it is now. A font that was set on a widget, a height that was
    set with ``fix_height`` and the box of a ``Label`` follow by themselves; a painted widget asks ``px`` for the height
    of whatever holds text and calls ``updateGeometry`` on ``changed``.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        choice: str = "dark",
        *,
        text_scale: int = 100,
        high_contrast: bool = False,
        reduced_motion: bool = False,
    ) -> None:
        """Load themes and fonts and dress ``app``; ``choice`` is ``dark``, ``light`` or ``system``."""
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._themes = themes.load_themes(resources)
        self._choice = choice
        self._text_scale = text_scale if text_scale in themes.TEXT_SCALES else 100
        self._high_contrast = high_contrast
        self._still = reduced_motion
        self._system_still = False
        if app.property(FUSION) is not True:
            app.setStyle("Fusion")
        themes.load_fonts(resources)
        self._theme: Theme = self._themes[self._resolve(choice)]
        self._wear(first=True)
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

    @property
    def text_scale(self) -> int:
        """Return the size of the text in per cent: 90, 100, 110 or 125."""
        return self._text_scale

    @property
    def high_contrast(self) -> bool:
        """Return whether edges, separators and secondary text are stronger."""
        return self._high_contrast

    @property
    def reduced_motion(self) -> bool:
        """Return whether the person or their system asked for stillness: every duration is 0 and nothing sweeps."""
        return self._still or self._system_still

    @reduced_motion.setter
    def reduced_motion(self, still: bool) -> None:
        self.adjust(reduced_motion=still)

    def choose(self, choice: str) -> None:
        """Change the appearance to ``dark``, ``light`` or ``system``; raise KeyError for anything else."""
        theme = self._themes[self._resolve(choice)]
        self._choice = choice
        if theme.name != self._theme.name:
            self._wear()
            self.changed.emit()

    def adjust(
        self,
        *,
        text_scale: int | None = None,
        high_contrast: bool | None = None,
        reduced_motion: bool | None = None,
        system_reduces_motion: bool | None = None,
    ) -> None:
        """Change what is given, at once and everywhere; raise ValueError for a size that is not offered."""
        if text_scale is not None and text_scale not in themes.TEXT_SCALES:
            raise ValueError(f"text scale {text_scale}")
        before = (self._text_scale, self._high_contrast)
        still = self.reduced_motion
        self._text_scale = self._text_scale if text_scale is None else text_scale
        self._high_contrast = self._high_contrast if high_contrast is None else high_contrast
        self._still = self._still if reduced_motion is None else reduced_motion
        self._system_still = self._system_still if system_reduces_motion is None else system_reduces_motion
        if before != (self._text_scale, self._high_contrast):
            self._wear()
            self.changed.emit()
        elif still != self.reduced_motion:
            self.changed.emit()

    def px(self, height: int) -> int:
        """Return a height of the design for what holds text: it grows with the text and is never less."""
        return self._theme.grown(height)

    def line(self, style: str = "body") -> int:
        """Return the line height of a step of the scale as it is now, in logical px."""
        return self._theme.line(style)

    def fix_height(self, widget: QWidget, height: int) -> None:
        """Give a widget that holds text a fixed height of the design, now and after each change of the text's size."""
        widget.setProperty(_HEIGHT, height)
        widget.setFixedHeight(self.px(height))

    def fix_line(self, widget: QWidget, style: str) -> None:
        """Make a widget at least one line of text high, now and after each change of the text's size."""
        widget.setProperty(_STYLE, style)
        widget.setMinimumHeight(self.line(style))

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

    def _wear(self, *, first: bool = False) -> None:
        theme = self._themes[self._resolve(self._choice)].scaled(self._text_scale)
        worn = theme if first else self._theme
        self._theme = theme.in_high_contrast() if self._high_contrast else theme
        self._icons = Icons(self._resources / "icons", self._theme)
        given = [] if first else _given_fonts()
        themes.apply(self._app, self._theme)
        _give_fonts(given, {step.px: theme.scale[name].px for name, step in worn.scale.items()})
        if worn.percent != theme.percent:
            _resize(theme)

    def _on_scheme_changed(self) -> None:
        if self._choice == "system":
            self.choose("system")


def _given_fonts() -> list[tuple[QWidget, QFont]]:
    return [(w, w.font()) for w in QApplication.allWidgets() if w.testAttribute(Qt.WidgetAttribute.WA_SetFont)]


def _give_fonts(given: list[tuple[QWidget, QFont]], sizes: dict[int, int]) -> None:
    """Give widgets their fonts again, in the size that has become of it.

    A new style sheet puts back the font that each widget had when it was first styled, which Qt keeps in a property.
    """
    for widget, font in given:
        if (size := sizes.get(font.pixelSize())) is not None:
            font.setPixelSize(size)
        if widget.property(_FIRST_FONT) is not None:
            widget.setProperty(_FIRST_FONT, font)
        widget.setFont(font)


def _resize(theme: Theme) -> None:
    """Bring the heights of what holds text to another size of the text."""
    for widget in QApplication.allWidgets():
        if (style := widget.property(_STYLE)) is not None:
            widget.setMinimumHeight(theme.line(style))
        if (height := widget.property(_HEIGHT)) is not None:
            widget.setFixedHeight(theme.grown(height))
        widget.updateGeometry()
