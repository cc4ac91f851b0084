"""Spoken: what the window says to a person, found in its source, with the context that Qt will look it up in.

Qt's own ``lupdate`` sees plurals in Python only where the number is a literal, and files a message under the class
that wrote it, while PySide looks it up under the class of the object: so we read the source ourselves and hand
``lupdate`` a file that says the same in the words it understands.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ASKING = frozenset({"translate", "QT_TRANSLATE_NOOP", "tr"})


@dataclass(frozen=True, order=True)
class Said:
    """One message: its context, its English text, and whether a number decides its form."""

    context: str
    text: str

    @property
    def plural(self) -> bool:
        """Return whether the text counts something."""
        return "%n" in self.text


def window_messages(files: Iterable[Path]) -> tuple[list[Said], list[str]]:
    """Return every message of these sources, sorted, and where a text cannot be known or placed."""
    trees = {file: ast.parse(file.read_text("utf-8")) for file in files}
    heirs = _heirs(trees.values())
    said: set[Said] = set()
    problems: list[str] = []
    for file, tree in trees.items():
        for where, text, line in _messages(tree):
            if where is None or text is None:
                problems.append(f"{file.name}:{line}: the text or its context is not written there")
                continue
            said.update(Said(context, text) for context in {where, *heirs.get(where, ())})
    return sorted(said), problems


def as_python(messages: Iterable[Said]) -> str:
    """Return a source that ``lupdate`` reads as these messages."""
    lines = []
    for said in messages:
        number = ", '', 2" if said.plural else ""
        context, text = json.dumps(said.context), json.dumps(said.text, ensure_ascii=False)
        lines.append(f"QCoreApplication.translate({context}, {text}{number})\n")
    return "".join(lines)


def _messages(tree: ast.Module) -> Iterator[tuple[str | None, str | None, int]]:
    own = _own_context(tree)
    for owner, node in _calls(tree, ""):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name not in ASKING or not node.args:
            continue
        on_self = isinstance(node.func, ast.Attribute) and name == "tr"
        if on_self:
            mine = isinstance(node.func.value, ast.Name) and node.func.value.id == "self"  # type: ignore[attr-defined]
            yield (owner or None) if mine else None, _text(node.args[0]), node.lineno
        elif len(node.args) >= 2:
            context, text = _text(node.args[0]), _text(node.args[1])
            # A variable for the text forwards what another call has written.
            if text is not None:
                yield context or own, text, node.lineno
        else:
            yield own, _text(node.args[0]), node.lineno


def _own_context(tree: ast.Module) -> str | None:
    """Return the context that a module's own ``def tr(text)`` looks in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for call in (inner for inner in ast.walk(node) if isinstance(inner, ast.Call) and len(inner.args) > 1):
                return _text(call.args[0])
    return None


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _heirs(trees: Iterable[ast.Module]) -> dict[str, set[str]]:
    """Return for each class the names of all that inherit from it."""
    parents: dict[str, set[str]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases = {base.value if isinstance(base, ast.Subscript) else base for base in node.bases}
                parents[node.name] = {base.id for base in bases if isinstance(base, ast.Name)}
    heirs: dict[str, set[str]] = {}
    for name in parents:
        waiting, seen = set(parents[name]), set[str]()
        while waiting:
            parent = waiting.pop()
            if parent not in seen:
                seen.add(parent)
                heirs.setdefault(parent, set()).add(name)
                waiting |= parents.get(parent, set())
    return heirs
