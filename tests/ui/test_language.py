"""The languages of the window: complete catalogues, their placeholders, and the engine's sentences by pattern."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from vitrine.errors import StudioError
from vitrine.paths import resources
from vitrine.ui.language import ENGINE, Language
from vitrine.viewmodels.telling import told, told_error

ROOT = Path(__file__).parents[2]
FOLDER = resources() / "translations"
TRANSLATED = ("de", "zh_CN")
HOLES = re.compile(r"\{\w*\}|%n|%L?\d")


def messages(language: str) -> Iterator[tuple[str, str, list[str], bool]]:
    """Yield context, source, every form of the translation, and whether it is finished."""
    for context in ElementTree.parse(FOLDER / f"vitrine_{language}.ts").getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, forms, translation.get("type") != "unfinished"


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[type[Language]]:
    """Return the class to speak another language with; English comes back after the test."""
    spoken: list[Language] = []

    def begin(code: str) -> Language:
        spoken.append(Language(qapp, resources(), code))
        return spoken[-1]

    yield begin  # type: ignore[misc]
    for language in spoken:
        language.silence()
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", [*TRANSLATED, "en"])
def test_the_catalogue_is_complete(language: str) -> None:
    missing = [
        f"{context}: {source}" for context, source, forms, done in messages(language) if not done or not all(forms)
    ]
    assert not missing


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_same_places_for_values(language: str) -> None:
    wrong = [
        (context, source, form)
        for context, source, forms, done in messages(language)
        for form in forms
        if done and sorted(HOLES.findall(form)) != sorted(HOLES.findall(source))
    ]
    assert not wrong


def test_the_catalogues_know_everything_that_the_source_says() -> None:
    checked = subprocess.run(
        [sys.executable, str(ROOT / "packaging/translate.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, f"run: python3 packaging/dev.py translate\n{checked.stderr}"
    assert checked.stderr == "", "a text that no catalogue can hold"


@pytest.mark.parametrize("language", [*TRANSLATED, "en"])
def test_the_compiled_catalogue_says_what_the_readable_one_does(
    language: str, speak: type[Language], qapp: QApplication
) -> None:
    speak(language)  # type: ignore[call-arg, arg-type]
    for context, source, forms, _ in messages(language):
        number = 2 if "%n" in source else -1
        assert QCoreApplication.translate(context, source, "", number) == forms[-1].replace("%n", "2")


def test_english_counts(qapp: QApplication) -> None:
    # The same text may be asked for by any number.
    context, source, (one, many), _ = next(
        entry for entry in messages("en") if "%n" in entry[1] and len(set(entry[2])) > 1
    )
    assert QCoreApplication.translate(context, source, "", 1) == one.replace("%n", "1")
    assert QCoreApplication.translate(context, source, "", 7) == many.replace("%n", "7")


def test_a_sentence_of_the_engine_is_known_by_its_pattern(speak: type[Language]) -> None:
    speak("de")  # type: ignore[call-arg, arg-type]
    sentence = "The library has no job 01abc."
    german = told(sentence)
    assert german != sentence
    assert "01abc" in german


def test_every_sentence_with_values_is_found_again(speak: type[Language]) -> None:
    speak("de")  # type: ignore[call-arg, arg-type]
    catalogue = {source: forms[0] for context, source, forms, _ in messages("de") if context == ENGINE}
    for sentence in json.loads((FOLDER / "engine.json").read_text("utf-8")):
        said, expected = (re.sub(r"\{(\d+)\}", r"V\1", text) for text in (sentence, catalogue[sentence]))
        assert told(said) == expected, sentence


def test_what_nobody_has_translated_is_said_as_it_is(speak: type[Language]) -> None:
    speak("de")  # type: ignore[call-arg, arg-type]
    assert told("Quux frobs the {0} {weird.") == "Quux frobs the {0} {weird."
    assert told("") == ""


def test_an_error_is_told_whole(speak: type[Language]) -> None:
    error = StudioError("Disk full", "Made up.", "And a hint.")
    assert told_error(error) == "Made up. And a hint."
    assert told_error(StudioError("Disk full", "Made up.")) == "Made up."


class Widget(QObject):
    """A class of no catalogue."""


def test_an_unknown_language_falls_back_to_the_systems(qapp: QApplication) -> None:
    assert Language(qapp, resources(), "xx").code == "en"
