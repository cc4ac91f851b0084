"""Sentences: what the engine says to a person, found in its source: it is plain Python and calls no translator."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ENGINE = (
    "errors.py", "credentials.py", "disposal.py", "download.py", "durable.py", "endings.py", "lock.py", "pipeline.py",
    "recovery.py", "settings.py", "studio.py", "domain", "importing", "library", "media", "providers", "storage",
)  # fmt: skip
"""Where the engine's sentences are, below ``desktop/vitrine``."""
_TITLES = 1
"""So many leading arguments of an error are its title: words, not a sentence."""
_SILENT = frozenset({"ValueError", "TypeError", "AssertionError", "RuntimeError", "KeyError", "TimeoutError"})
"""What nobody but us is meant to read."""
_SQL = frozenset({"SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ORDER", "WHERE", "PRAGMA", "ALTER"})
_LOG = frozenset({"debug", "info", "warning", "error", "exception"})


def engine_sentences(package: Path) -> list[str]:
    """Return every sentence of the engine, each value in it as ``{0}``, ``{1}`` ...; sorted."""
    found: set[str] = set()
    for place in ENGINE:
        path = package / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            if file.exists():
                found.update(_sentences(ast.parse(file.read_text("utf-8")), _error_names(package)))
    return sorted(found)


def _error_names(package: Path) -> frozenset[str]:
    tree = ast.parse((package / "errors.py").read_text("utf-8"))
    names = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    return frozenset(names | {"StaleJob", "AlreadyClaimed", "Failure", "CheckStep"})


def _sentences(tree: ast.Module, errors: frozenset[str]) -> Iterator[str]:
    hidden = set(_hidden(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in errors:
            for argument in node.args[:_TITLES]:
                yield from _texts(argument)
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Constant | ast.JoinedStr):
            text = template(node)
            if _is_sentence(text):
                yield text
        if isinstance(node, ast.Call) and _name(node.func) == "_option":
            yield from (text for argument in node.args[2:5] for text in _texts(argument))


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Constant | ast.JoinedStr):
        text = template(node)
        if any(character.isalpha() for character in text):
            yield text


def _hidden(tree: ast.Module) -> Iterator[int]:
    """Yield what is no text for a person: docstrings, log lines, our own mistakes, and the parts of f-strings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.Call) and (_name(node.func) in _SILENT or _name(node.func) in _LOG):
            yield from (id(inner) for argument in node.args for inner in ast.walk(argument))
        elif isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in node.values)


def template(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a string's text with a numbered hole for each value; empty for what is no string."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    text, holes = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text += f"{{{holes}}}"
            holes += 1
    return text


def _is_sentence(text: str) -> bool:
    words = text.split()
    if len(words) < 2 or "\n" in text or words[0] in _SQL:
        return False
    begins = text[0].isupper() or text[0].isdigit() or text[0] in "{'\""
    # A value at the end may be a whole sentence: "{0} declined this prompt. {1}".
    ends = text[-1] in ".?!" or (text[-1] == "}" and ". {" in text)
    return begins and ends and not text.endswith(" ?")


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
