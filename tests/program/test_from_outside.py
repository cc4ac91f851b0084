"""The program as somebody outside meets it: by the keyboard alone, and through the accessibility bus."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from screen_session import Desktop, Node, session, wait_until

ROOT = Path(__file__).parents[2]
CONTROLS = frozenset(
    {
        *("push button", "check box", "radio button", "toggle button", "text", "slider", "spin button", "combo box"),
        *("list", "list item", "table", "tree", "page tab", "menu item", "check menu item", "link"),
    }
)
"""Roles that a person can act on: none of them may be without a name."""


SAMPLES = 4
"""So many are offered at the first start."""


class Program:
    """The real program in a session of its own."""

    def __init__(self, desktop: Desktop, home: Path) -> None:
        self.desktop = desktop
        self._library = home / "data" / "library.db"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "vitrine"],
            env={**desktop.environment, "PYTHONPATH": str(ROOT / "desktop"), "VITRINE_HOME": str(home)},
        )

    def begin(self) -> None:
        """Give the window the keyboard as soon as it is there, and wait for the form with the first prompt in it."""
        wait_until(lambda: self.desktop.focus("vitrine"))
        self.wait_for("Dunes, long shadows")  # the examples come with the first prompt
        wait_until(lambda: any(node.name == "Prompt" and node.focused for node in self._seen_if_any()))

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return what a query finds in the library, from outside."""
        if not self._library.is_file():
            return []
        with closing(sqlite3.connect(f"file:{self._library}?mode=ro", uri=True, timeout=20)) as connection:
            return connection.execute(query).fetchall()

    def wait_for_rows(self, query: str, count: int = 1) -> list[tuple[Any, ...]]:
        """Return the rows as soon as there are so many."""
        found: list[tuple[Any, ...]] = wait_until(lambda: self._when(query, count))
        return found

    def tree(self) -> Node:
        """Return what the program tells assistive technology now."""
        tree = self.desktop.tree("Vitrine")
        assert tree is not None
        return tree

    def seen(self) -> list[Node]:
        """Return every accessible object that can be seen now."""
        return [node for node in self.tree().walk() if node.showing]

    def wait_for(self, name: str) -> Node:
        """Return the first object in sight whose name begins so, as soon as there is one."""
        found: Node = wait_until(lambda: next((n for n in self._seen_if_any() if n.name.startswith(name)), None))
        return found

    def end(self) -> None:
        """End the program if it still runs."""
        self.process.terminate()
        self.process.wait(30)

    def _seen_if_any(self) -> list[Node]:
        tree = self.desktop.tree("Vitrine")
        return [] if tree is None else [node for node in tree.walk() if node.showing]

    def _when(self, query: str, count: int) -> list[tuple[Any, ...]]:
        found = self.rows(query)
        return found if len(found) >= count else []


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    with session(tmp_path / "session") as desktop:
        program = Program(desktop, tmp_path / "home")
        try:
            program.begin()
            yield program
        finally:
            program.end()


def nameless(nodes: list[Node]) -> list[str]:
    """Return the controls in sight that assistive technology could not name."""
    return [f"{node.role} {node.description!r}" for node in nodes if node.role in CONTROLS and not node.name.strip()]


def test_the_main_job_by_the_keyboard_alone(program: Program) -> None:
    keys, rows = program.desktop.keys, program.wait_for_rows
    keys("ctrl+a")
    program.desktop.type("Dunes at noon, long shadows")
    keys("ctrl+Return")
    made = rows("SELECT prompt FROM generation WHERE stored_at IS NOT NULL", SAMPLES)
    assert made == [("Dunes at noon, long shadows",)] * SAMPLES

    wait_until(lambda: _focus_gallery(program))
    keys("Home", "f")
    rows("SELECT id FROM generation WHERE starred = 1")
    keys("Return")
    program.wait_for("Zoom in")
    keys("Escape")
    program.wait_for("Gallery")

    keys("Delete")
    rows("SELECT id FROM generation WHERE trashed_at IS NOT NULL")
    keys("ctrl+z")
    rows("SELECT id FROM generation WHERE trashed_at IS NULL")

    keys("ctrl+f")
    program.desktop.type("dunes")
    keys("Escape", "Escape")
    wait_until(lambda: _focus_gallery(program))
    keys("ctrl+shift+c")  # what is on the clipboard at the end is not the end of the program
    keys("ctrl+q")
    assert program.process.wait(30) == 0


def _focus_gallery(program: Program) -> bool:
    program.desktop.keys("F6")
    return any(node.role == "list" and node.name == "Gallery" and node.focused for node in program.seen())


IN_GALLERY = "F6"
"""Pressed again and again until the gallery has the keyboard."""
TYPE = "type "
PLACES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("create", (), "Prompt"),
    ("details", ("ctrl+1", IN_GALLERY, "End", "Home", "i"), "Seed:"),
    ("queue", ("ctrl+j",), "Clear finished"),
    ("palette", ("ctrl+j", "ctrl+k"), "Commands, models and collections"),
    ("batch", ("Escape", "ctrl+shift+Return"), "Where prompts come from"),
    ("viewer", ("Escape", IN_GALLERY, "Home", "Return"), "Zoom in"),
    ("share", ("Escape", IN_GALLERY, "Home", "ctrl+shift+s"), "Ends after"),
    ("compare", ("Escape", IN_GALLERY, "ctrl+a", "x"), "Compare bar"),
    ("statistics", ("Escape", "ctrl+k", "type statistics", "Return"), "7 days"),
    ("providers", ("ctrl+comma",), "Add provider"),
    ("storage", ("Down",), "Results folder"),
    ("library", ("Down",), "File names"),
    ("spending", ("Down",), "A day at most"),
    ("appearance", ("Down",), "Changes apply at once"),
    ("shortcuts", ("Down",), "Search by name or key"),
    ("about", ("Down",), "Copy diagnostics"),
)
"""Where controls are, which keys lead there from the place before, and whose name tells that it is there."""


@pytest.mark.timeout(300)  # every page is read whole, object by object
def test_every_control_in_sight_has_a_name_and_a_role(program: Program) -> None:
    program.desktop.keys("ctrl+Return")
    program.wait_for_rows("SELECT id FROM generation WHERE stored_at IS NOT NULL", SAMPLES)
    unnamed = {}
    for place, pressed, there in PLACES:
        for key in pressed:
            if key == IN_GALLERY:
                wait_until(lambda: _focus_gallery(program))
            elif key.startswith(TYPE):
                program.desktop.type(key.removeprefix(TYPE))
            else:
                program.desktop.keys(key)
        program.wait_for(there)
        seen = program.seen()
        assert len([node for node in seen if node.role in CONTROLS]) > 10, place
        unnamed[place] = nameless(seen)
    assert not any(unnamed.values()), unnamed
