"""The gallery page: whatever prompts and names hold, they are only ever text in it."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from vitrine.sharing.page import PageItem, PageWords, page

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg onload=alert(1)>",
    "&lt;b&gt; & \"quotes\" 'and' more",
    "javascript:alert(1)",
    "\u202e\x00]]>-->",
]
WORDS = PageWords("Three", "This page ends today.", "Download")


class Reader(HTMLParser):
    """Notes every element and attribute as a browser's parser would have them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def an_item(**changes: str) -> PageItem:
    facts = {"preview": "https://b.example/1.jpg?s=1&t=2", "name": "1.png"} | changes
    return PageItem(width=1200, height=800, **facts)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(text: str) -> None:
    plain = Reader(page(WORDS, [an_item(prompt="x", original="https://b.example/1.png", name="n")]))
    words = PageWords(text, text, text)
    hostile = Reader(page(words, [an_item(prompt=text, original="https://b.example/1.png", name=text)]))
    assert [tag for tag, _ in hostile.elements] == [tag for tag, _ in plain.elements]
    assert [sorted(facts) for _, facts in hostile.elements] == [sorted(facts) for _, facts in plain.elements]
    assert text.replace("\x00", "") in hostile.words.replace("\x00", "")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
def test_an_address_that_is_not_of_the_web_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="of the web"):
        page(WORDS, [an_item(original=address)])


def test_nothing_runs_and_nothing_comes_from_elsewhere() -> None:
    text = page(WORDS, [an_item(), an_item(video="https://b.example/2.mp4?x=1")])
    reader = Reader(text)
    assert not {"script", "iframe", "object", "embed", "link", "form"} & {tag for tag, _ in reader.elements}
    assert not [name for _, facts in reader.elements for name in facts if name.startswith("on") or name == "style"]
    policy = next(
        facts["content"] for tag, facts in reader.elements if facts.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'; img-src https://b.example; media-src https://b.example;")
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_a_page_served_from_this_computer_loads_only_from_there() -> None:
    assert "img-src &#x27;self&#x27;" in page(WORDS, [an_item(preview="/1/2/3")])


def test_what_a_reader_is_told() -> None:
    reader = Reader(page(WORDS, [an_item(prompt="a quiet valley")]))
    facts = dict(reader.elements)
    assert facts["img"]["alt"] == "a quiet valley"
    assert facts["html"] == {"lang": "en", "dir": "ltr"}
    assert "Download" not in reader.words  # no original, nothing to save
    assert "light" in str([facts for tag, facts in reader.elements if tag == "meta"])
