"""The pattern that names results: safe on every system, inside the folder, never the name of another result."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_samples import JOB, a_generation

from vitrine.domain.generation import MediaFile
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer
from vitrine.storage.naming import DEFAULT_PATTERN, key_from, pattern_fields, unknown_fields

HOSTILE = (
    "", " ", ".", "..", "../../etc/passwd", "/abs/{model}", "C:\\x\\{id}", "con/aux/{id}", "nul.{id}", "<>:|?*\"/x",
    "\u202egnp.exe/{id}", "a\0b\n{id}", "a/./b/../c", "  . / ..", "x" * 5000 + "{id}" + "y" * 5000, "{" * 300,
    "é" * 999,
    "{prompt}/" * 200, "{bogus}", "{id}{id}{id}", "\ud800{id}",
)  # fmt: skip
RESERVED = re.compile(r"(?i)(con|aux|nul|prn|com\d|lpt\d)(\.|$)")


def is_safe(key: str) -> bool:
    """Return whether every system can keep this key inside a folder."""
    parts = key.split("/")
    return all(
        part not in ("", ".", "..")
        and not part.endswith((".", " "))
        and not any(c in '<>:"\\|?*\0\n' for c in part)
        and len(part.encode("utf-8", "surrogatepass")) <= 250
        and not RESERVED.match(part)
        for part in parts
    )


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_hostile_pattern_stays_inside_and_unique(pattern: str, tmp_path: Path) -> None:
    key = key_from(pattern, a_generation(), "png")
    assert is_safe(key), key
    assert JOB in key.rpartition("/")[2]
    assert key.endswith(".png")
    assert key.count("/") <= 6
    folder = FolderStorage(tmp_path, LinkServer(tmp_path / "links.json", listen=False), pattern=pattern)
    assert folder.path_of(folder.key_for(a_generation(), "png")).is_relative_to(tmp_path)


@given(st.text(max_size=120), st.text(max_size=60))
def test_no_pattern_gives_two_results_one_name(pattern: str, prompt: str) -> None:
    first, second = a_generation(prompt=prompt), a_generation(prompt=prompt, position=1)
    keys = [key_from(pattern, generation, "png") for generation in (first, second)]
    assert keys[0].lower() != keys[1].lower()
    assert all(is_safe(key) for key in keys), keys


def test_every_field_means_what_it_says() -> None:
    one = a_generation(settings={"seed": 7}, model="black-forest-labs/flux-dev")
    key = key_from("{year}/{month}-{day}/{date} {time} {prompt} {model} {provider} {type} {seed} {id}", one, "png")
    words = f"a-quiet-valley-at-dawn flux-dev {one.provider} text-to-image 7 {JOB}-0.png"
    assert key == f"2026/11-23/2026-11-23 {key.split()[1]} {words}"
    assert re.fullmatch(r"\d\d-\d\d-\d\d", key.split()[1])
    assert all(
        f"{{{name}}}" in "{year}{month}{day}{date}{time}{prompt}{model}{provider}{type}{seed}{id}"
        for name in pattern_fields()
    )


def test_the_standard_pattern_is_the_one_of_old() -> None:
    assert key_from(DEFAULT_PATTERN, a_generation(), "png") == f"2026/11/2026-11-23 a-quiet-valley-at-dawn {JOB}-0.png"


@pytest.mark.parametrize(
    ("pattern", "unknown"),
    [
        ("{date} {promt}", ["promt"]),
        ("{date", ["{"]),
        ("date}", ["}"]),
        ("{{date}}", ["{", "}"]),
        (DEFAULT_PATTERN, []),
    ],
)
def test_what_means_nothing_is_named(pattern: str, unknown: list[str]) -> None:
    assert unknown_fields(pattern) == unknown


def test_a_prompt_cannot_make_a_folder() -> None:
    key = key_from("{prompt}", a_generation(prompt="../up/and{id}/away"), "png")
    assert "/" not in key


def test_a_result_that_lies_there_keeps_its_name(tmp_path: Path) -> None:
    folder = FolderStorage(tmp_path, LinkServer(tmp_path / "links.json", listen=False), pattern="{model}/{id}")
    file = MediaFile(tmp_path / "2025" / "old name.png", "0" * 64, 1, "image/png", "png", 1, 1)
    assert folder.key_for(a_generation(file=file), "png") == "2025/old name.png"
