"""The limits of the widgets' code: short files, small classes, short functions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import vitrine.ui

ROOT = Path(vitrine.ui.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
LINES, METHODS, FUNCTION_LINES = 400, 20, 60


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_keeps_within_its_limits(path: Path) -> None:
    source = path.read_text("utf-8")
    lines = len(source.splitlines())
    assert lines <= LINES, f"{lines} lines"
    tree = ast.parse(source)
    assert list(too_long(tree)) == []
    assert list(too_many(tree)) == []


def too_long(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{node.name}: {lines} lines"


def too_many(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            public = [part.name for part in node.body if isinstance(part, ast.FunctionDef) and part.name[0] != "_"]
            if len(public) > METHODS:
                yield f"{node.name}: {len(public)} public methods"


def test_the_limits_are_felt() -> None:
    long = "def long():\n" + "    pass\n" * 60
    wide = "class Wide:\n" + "".join(f"    def m{number}(self): ...\n" for number in range(21))
    assert list(too_long(ast.parse(long))) == ["long: 61 lines"]
    assert list(too_many(ast.parse(wide))) == ["Wide: 21 public methods"]


def test_no_icon_is_drawn_by_python() -> None:
    # PySide lets the collector take an engine written in Python apart while the icons in Qt's widgets still use it:
    # a crash, much later and anywhere.
    assert [path.name for path in FILES if "QIconEngine)" in path.read_text("utf-8")] == []
