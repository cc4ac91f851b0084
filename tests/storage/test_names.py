"""Names of files and downloads: readable, portable, the same everywhere."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storage_samples import JOB, a_generation

from vitrine.storage.names import content_type_of, disposition, download_name, file_name, slug_of

untimed = settings(deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("A quiet valley at dawn", "a-quiet-valley-at-dawn"),
        ("  Don't   stop, now!  ", "dont-stop-now"),
        ("a red fox jumping over a very lazy dog in the rain", "a-red-fox-jumping-over-a-very-lazy-dog"),
        ("x" * 60, "x" * 40),
        ("🎨 a painter 👩‍🎨 at 1️⃣ o'clock", "a-painter-at-1-oclock"),
        ("مرحبا بالعالم", "مرحبا-بالعالم"),
        ("می‌خواهم", "میخواهم"),
        ("हिन्दी चित्र", "हिन्दी-चित्र"),
        ("静かな谷の夜明け", "静かな谷の夜明け"),
        ("cafe\u0301", "café"),
        ("\u202eevil\u202c text", "evil-text"),
        ("🎨🖼️", ""),
        ("... / \\ :", ""),
        ("İstanbul", "i̇stanbul"),
    ],
)
def test_a_slug_keeps_words_of_every_script(text: str, slug: str) -> None:
    assert slug_of(text) == unicodedata.normalize("NFC", slug)


@untimed
@given(st.text(max_size=300))
def test_a_slug_is_always_a_safe_part_of_a_name(text: str) -> None:
    slug = slug_of(text)
    assert len(slug) <= 40
    assert len(slug.encode()) <= 120
    assert slug == unicodedata.normalize("NFC", slug)
    assert slug.strip("-. ") == slug
    assert not set(slug) & set('<>:"/\\|?*. ')
    assert slug == "" or slug.replace("-", "a").isprintable()


def test_a_name_without_a_prompt_comes_from_the_model() -> None:
    assert file_name(a_generation(prompt="🎨"), "png") == f"demo-painter {JOB}-0.png"
    assert file_name(a_generation(prompt="", model="🎨"), "mp4") == f"text-to-image {JOB}-0.mp4"


@untimed
@given(st.text(max_size=400))
def test_a_download_name_can_be_saved_everywhere(name: str) -> None:
    safe = download_name(name)
    assert safe
    assert len(safe) <= 200
    assert len(safe.encode()) <= 255
    assert not set(safe) & set('<>:"/\\|?*\r\n\0')
    assert safe[-1] not in ". "
    assert download_name(safe) == safe


@untimed
@given(st.text(max_size=400))
def test_a_disposition_is_one_plain_header(name: str) -> None:
    header = disposition(name)
    assert header.isascii()
    assert header.isprintable()
    assert header.count('"') == 2


def test_only_known_media_have_a_type_that_browsers_run() -> None:
    assert content_type_of("2026/11/a.PNG") == "image/png"
    assert content_type_of("a.mp4") == "video/mp4"
    for name in ("a.svg", "a.html", "a", "a.png.js", ""):
        assert content_type_of(name) == "application/octet-stream"
