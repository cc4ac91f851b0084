"""Every word in the window goes through a translator: one that marks what it has seen leaves nothing unmarked."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from opened import Opened
from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from vitrine.domain.generation import Generation
from vitrine.paths import resources

OPEN, CLOSE = "⟦", "⟧"
NO_WORD = re.compile(r"[\W\d_]*|.?")
NAMES = frozenset(
    {
        *("Vitrine", "Demo Painter", "Demo painter", "Demo Film", "Replicate", "PNG", "JPEG", "WebP", "MP4", "English"),
        *("Deutsch", "简体中文", "Ctrl", "Shift", "Alt", "Del", "Esc", "Enter", "Space", "Amazon S3", "Cloudflare R2"),
    }
)
"""What is the same in every language: names, formats, keys."""


class Marker(QTranslator):
    """Marks every text that anybody asks a translation of."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str = "", n: int = -1) -> str:  # type: ignore[override]
        if not sourceText or (context.startswith("Q") and context[1:2].isupper()):
            return sourceText  # Qt's own
        text = sourceText if n < 0 else sourceText.replace("%n", str(n))
        return f"{OPEN}{text}{CLOSE}"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    marker = Marker()
    qapp.installTranslator(marker)
    yield
    qapp.removeTranslator(marker)


def unmarked(root: QWidget, known: frozenset[str]) -> dict[str, str]:
    """Return every text in sight that no translator has seen, and where it stands."""
    found: dict[str, str] = {}
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root):
            continue
        for kind, text in _texts(widget):
            if text.startswith(("/", "~")):
                continue  # a place on this disk
            bare = re.sub(rf"{OPEN}.*{CLOSE}", "", text, flags=re.DOTALL)
            if PLURALS.fullmatch(text) or PLURALS.match(bare):
                continue
            words = [word for word in re.split(r"\s*[·,:;|]\s*|\n", bare) if not NO_WORD.fullmatch(word)]
            left = [
                word
                for word in words
                if word.strip() not in NAMES | known and not _is_figure(word) and not KEYS.fullmatch(word)
            ]
            if left:
                found[f"{type(widget).__name__} {kind}: {text!r}"] = ", ".join(left)
    return found


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessible name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tool tip", re.sub(r"<[^>]*>", "", widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()


KEYS = re.compile(
    r"((Ctrl|Shift|Alt|Meta|Return|Enter|Space|Home|End|PgUp|PgDown|Left|Right|Up|Down|Del|Esc|F\d+|\S) ?)+"
)


def _plurals() -> re.Pattern[str]:
    """Return what fits a counted text in English: those are answered by a catalogue, so others can have one."""
    forms = [
        re.sub(r"\\{\w+\\}", ".+", re.escape(form.text or "").replace("%n", r"[\d,]+"))
        for form in ElementTree.parse(resources() / "translations" / "vitrine_en.ts").getroot().iter("numerusform")
    ]
    return re.compile("|".join(forms))


PLURALS = _plurals()


def _is_figure(word: str) -> bool:
    return bool(re.fullmatch(r"[~$\d.,/×x:%+\- ]*\s?(MP|px|s|ms|kB|MB|GB|h|min)?", word.strip()))


def _known(opened: Opened) -> frozenset[str]:
    """Return what comes from outside: the model's own words, folders, prompts."""
    spec: Any = opened.form.spec
    words = {opened.form.prompt, spec.name, spec.id}
    for field in spec.fields:
        words |= {field.label, field.help, field.name, *map(str, field.choices)}
        words |= {str(choice).upper() for choice in field.choices}
    for text in (*words, opened.app.models.overview.place.folder):
        words |= set(re.split(r"\s*[·,:|]\s*|\n", text))
    return frozenset(word.strip() for word in words)


def _actions(window: QObject) -> dict[str, str]:
    from PySide6.QtGui import QAction

    texts = {action.text(): action for action in window.findChildren(QAction) if action.text()}
    return {text: "menu" for text in texts if OPEN not in text and text not in NAMES and not NO_WORD.fullmatch(text)}


@pytest.mark.usefixtures("marked")
def test_every_word_of_the_window_can_be_translated(open_window: Callable[..., Opened]) -> None:
    opened = open_window()
    generation = opened.make("Dunes at noon")
    other = opened.make("A lake at dawn")
    window, known = opened.window, _known(opened) | _of_results(opened, [generation, other])
    left = _actions(window)

    def look() -> None:
        QApplication.processEvents()
        left.update(unmarked(window, known))

    look()
    window.show_tab("details")
    opened.view.setCurrentIndex(opened.gallery.index(0))
    look()
    window.set_drawer_open(shown=True)
    look()
    window.set_drawer_open(shown=False)
    for page in ("settings", "statistics"):
        window.show_page(page)
        look()
    window.show_page("gallery")
    opened.app.desk.open_viewer(generation)
    look()
    opened.app.desk.examining.compare([generation, other])
    look()
    window.show_page("gallery")
    for command in ("batch", "shortcuts", "palette", "share", "export"):
        opened.view.setFocus()
        opened.view.setCurrentIndex(opened.gallery.index(0))
        opened.view.selectAll()
        window.command(command).trigger()
        look()
        opened.key(Qt.Key.Key_Escape)
    assert not left, "\n".join(f"{where}  ->  {words}" for where, words in left.items())


def _of_results(opened: Opened, results: Sequence[Generation]) -> frozenset[str]:
    """Return what results bring with them: their names, models and prompts."""
    words = {text for result in results for text in (result.prompt, result.name, result.model, result.job_id)}
    words |= {result.file.path.name for result in results if result.file is not None}
    words |= {result.file.path.stem for result in results if result.file is not None}
    for result in results:
        words |= {str(value) for value in result.settings.values()} | set(result.settings)
    return frozenset(words)
