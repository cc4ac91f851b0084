"""The constraints pin everything that pyproject.toml asks for, exactly, and name no address."""

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "packaging/constraints.txt").read_text("utf-8")
PINS = [Requirement(line) for line in TEXT.splitlines() if line and not line.startswith("#")]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ASKED = [Requirement(r) for r in PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]]


def test_every_line_is_one_exact_version():
    for pin in PINS:
        (specifier,) = pin.specifier
        assert specifier.operator == "=="
        assert "*" not in specifier.version


def test_there_is_no_address_and_no_option():
    assert not re.search(r"://|@|^\s*-|\b[\w-]+\.(org|com|io|net)\b", TEXT, re.MULTILINE)
    assert not any(pin.url for pin in PINS)


def test_each_name_is_pinned_once():
    names = [canonicalize_name(pin.name) for pin in PINS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("asked", ASKED, ids=str)
def test_what_the_project_asks_for_is_pinned_within_its_limits(asked):
    if asked.marker and not asked.marker.evaluate():
        return
    (pin,) = [pin for pin in PINS if canonicalize_name(pin.name) == canonicalize_name(asked.name)]
    (specifier,) = pin.specifier
    assert asked.specifier.contains(specifier.version)


@pytest.mark.parametrize("name", ["PySide6_Essentials", "PySide6_Addons", "shiboken6"])
def test_qt_is_one_release_and_not_the_broken_one(name):
    (pin,) = [pin for pin in PINS if canonicalize_name(pin.name) == canonicalize_name(name)]
    assert str(pin.specifier) == "==6.11.3"
    if sys.version_info < (3, 12):
        assert version(name) < "6.12"
