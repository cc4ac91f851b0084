"""Every word in the window goes through a translator: one that marks what it has seen leaves nothing unmarked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from opened import Opened
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

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
            bare = re.sub(rf"{OPEN}.*{CLOSE}", "", text, flags=re.DOTALL)
            words = [word for word in re.split(r"\s*[·,:|]\s*|\n", bare) if not NO_WORD.fullmatch(word)]
            left = [word for word in words if word.strip() not in NAMES | known and not _is_figure(word)]
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
    opened.make("Dunes at noon")
    window, known = opened.window, _known(opened)
    left = unmarked(window, known) | _actions(window)
    window.show_tab("details")
    opened.view.setCurrentIndex(opened.gallery.index(0))
    QApplication.processEvents()
    left |= unmarked(window, known)
    window.set_drawer_open(shown=True)
    QApplication.processEvents()
    left |= unmarked(window, known)
    for page in ("settings", "statistics"):
        window.show_page(page)
        QApplication.processEvents()
        left |= unmarked(window, known)
    assert not left, "\n".join(f"{where}  ->  {words}" for where, words in left.items())
