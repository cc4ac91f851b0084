"""Language: the translators of the window, and the sentences of the engine that they know by their pattern."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

SOURCE = "en"
LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Every language of the window, in its own words."""
ENGINE = "Engine"
"""The context of what the engine says: errors, advice, steps of a test."""
_DEPTH = 4
_HOLE = re.compile(r"\{\w+\}")


class Language(QObject):
    """The language of one running application; made before its first widget."""

    def __init__(self, app: QApplication, resources: Path, choice: str = "") -> None:
        """Speak ``choice`` (one of LANGUAGES); for anything else the system's language, or English without it."""
        super().__init__(app)
        self._app = app
        self._folder = resources / "translations"
        self._installed: list[QTranslator] = []
        self.code = choice if choice in LANGUAGES else system_language()
        self._install()

    def silence(self) -> None:
        """Take the translators away again; for the end of a window."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()

    def _install(self) -> None:
        # English needs one, too: its plurals.
        self._add(QTranslator(self), str(self._folder / f"vitrine_{SOURCE}.qm"))
        if self.code == SOURCE:
            return
        QLocale.setDefault(QLocale(self.code))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._add(QTranslator(self), f"{qt}/qtbase_{self.code}.qm")
        self._add(EngineWords(self._folder / "engine.json", self))
        self._add(QTranslator(self), str(self._folder / f"vitrine_{self.code}.qm"))
        self._app.setLayoutDirection(QLocale(self.code).textDirection())

    def _add(self, translator: QTranslator, file: str = "") -> None:
        if not file or translator.load(file):
            self._app.installTranslator(translator)
            self._installed.append(translator)


class EngineWords(QTranslator):
    """Translates what the engine says. The engine is plain Python and speaks English, its values already in place.

    ``engine.json`` lists its sentences that have values, with ``{0}`` for each. A sentence is found by its
    pattern, and what stands in a value's place is translated likewise when it is a sentence itself.
    """

    def __init__(self, sentences: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        listed = json.loads(sentences.read_text("utf-8"))
        # The most particular first: a pattern that is nearly all value fits everything.
        self._patterns = [
            (re.compile(pattern_of(sentence), re.DOTALL), sentence)
            for sentence in sorted(listed, key=lambda text: -len(_HOLE.sub("", text)))
        ]
        # Asked for themselves only by us, and only when the catalogue lacks them: then they stay as they are.
        self._known: dict[str, str] = {sentence: sentence for sentence in listed}

    def isEmpty(self) -> bool:
        """Return False: there is something to ask."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str = "", n: int = -1) -> str | None:  # type: ignore[override]
        """Return the sentence in the person's language; None leaves it to the next translator."""
        if context != ENGINE:
            return None
        if sourceText not in self._known:
            self._known[sourceText] = self._say(sourceText, _DEPTH)
        return self._known[sourceText]

    def _say(self, text: str, depth: int) -> str:
        for pattern, sentence in self._patterns:
            found = pattern.fullmatch(text)
            if found is None:
                continue
            translated = QCoreApplication.translate(ENGINE, sentence)
            values = [self._part(value, depth) for value in found.groups()]
            return _filled(translated, values)
        return text

    def _part(self, value: str, depth: int) -> str:
        if depth <= 0 or " " not in value:
            return value
        whole = QCoreApplication.translate(ENGINE, value)
        return whole if whole != value else self._say(value, depth - 1)


def system_language() -> str:
    """Return the language of this computer if the window has it, else English."""
    locale = QLocale.system()
    if locale.language() is QLocale.Language.Chinese:
        simplified = locale.script() is not QLocale.Script.TraditionalHanScript
        return "zh_CN" if simplified else SOURCE
    code = QLocale.languageToCode(locale.language())
    return code if code in LANGUAGES else SOURCE


def pattern_of(sentence: str) -> str:
    """Return the regular expression that fits a sentence with its values in place."""
    parts = _HOLE.split(sentence)
    return "(.+?)".join(re.escape(part) for part in parts)


def _filled(sentence: str, values: list[str]) -> str:
    # No str.format: a translation with a mistake in it must not stop an error from being told.
    for number, value in enumerate(values):
        sentence = sentence.replace(f"{{{number}}}", value)
    return sentence
