"""The gallery page: one HTML file that shows shared results, with nothing in it that runs or comes from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

ROW = 260
"""Height in px that a row of pictures begins with."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the page says, in the language of the person who shares. ``ends`` is a whole sentence."""

    heading: str
    ends: str
    download: str
    language: str = "en"
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class PageItem:
    """One result on the page: addresses and words. ``original`` is empty when the original is not given out."""

    preview: str
    width: int
    height: int
    name: str
    video: str = ""
    original: str = ""
    prompt: str = ""


def page(words: PageWords, items: Sequence[PageItem]) -> str:
    """Return the page. Prompts and names are only ever text in it, whatever they hold."""
    style = _style(items)
    figures = "\n".join(_figure(number, item, words) for number, item in enumerate(items, 1))
    direction = "rtl" if words.right_to_left else "ltr"
    return f"""<!doctype html>
<html lang="{_text(words.language)}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_text(_policy(style, items))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="color-scheme" content="dark light">
<title>{_text(words.heading)}</title>
<style>{style}</style>
</head>
<body>
<header><h1>{_text(words.heading)}</h1><p>{_text(words.ends)}</p></header>
<main>
{figures}
</main>
</body>
</html>
"""


def _figure(number: int, item: PageItem, words: PageWords) -> str:
    shown = _text(item.prompt or item.name)
    size = f'width="{int(item.width)}" height="{int(item.height)}"'
    if item.video:
        media = (
            f'<video controls preload="none" playsinline {size} poster="{_address(item.preview)}"'
            f' src="{_address(item.video)}" aria-label="{shown}"></video>'
        )
    else:
        large = _address(item.original or item.preview)
        picture = f'<img src="{_address(item.preview)}" alt="{shown}" loading="lazy" {size}>'
        media = f'<a href="{large}" rel="noreferrer">{picture}</a>'
    notes = [f"<span>{_text(item.prompt)}</span>"] if item.prompt else []
    if item.original:
        notes.append(f'<a href="{_address(item.original)}" rel="noreferrer" download>{_text(words.download)}</a>')
    caption = f"<figcaption>{''.join(notes)}</figcaption>" if notes else ""
    return f'<figure id="i{number}">{media}{caption}</figure>'


def _policy(style: str, items: Sequence[PageItem]) -> str:
    """Return what the page may load: its own style by its hash, and media from where these items are."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    origins = " ".join(sorted({_origin(item.preview) for item in items}))
    return (
        f"default-src 'none'; img-src {origins}; media-src {origins}; style-src 'sha256-{digest}';"
        " base-uri 'none'; form-action 'none'"
    )


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else "'self'"


def _address(address: str) -> str:
    if urlsplit(address).scheme not in ("", "http", "https"):
        raise ValueError("an address of the page must be of the web")
    return _text(address)


def _text(text: str) -> str:
    return html.escape(text, quote=True)


def _style(items: Sequence[PageItem]) -> str:
    aspects = "".join(
        f"#i{number}{{flex:{_aspect(item):.3f} 1 {round(ROW * _aspect(item))}px}}"
        for number, item in enumerate(items, 1)
    )
    return _STYLE + aspects


def _aspect(item: PageItem) -> float:
    return min(2.4, max(0.5, item.width / max(1, item.height)))


_STYLE = (
    ":root{--ground:#161616;--text:#ededed;--quiet:#b3b3b3;--link:#6fd3c4;--empty:#212121}"
    "@media(prefers-color-scheme:light){:root{--ground:#e9e9e9;--text:#1a1a1a;--quiet:#4a4a4a;--link:#0a6b5f;"
    "--empty:#dcdcdc}}"
    "*{box-sizing:border-box}body{margin:0;padding:24px;background:var(--ground);color:var(--text);"
    "font:14px/20px Inter,system-ui,'Segoe UI','Helvetica Neue',sans-serif}"
    "header{margin:0 0 20px}h1{font-size:20px;line-height:26px;font-weight:600;margin:0;overflow-wrap:anywhere}"
    "p{margin:4px 0 0;color:var(--quiet)}main{display:flex;flex-wrap:wrap;gap:8px}"
    "main::after{content:'';flex:10 1 0}"
    "figure{margin:0;min-width:min(100%,160px);max-width:100%}"
    "img,video{display:block;width:100%;height:auto;border-radius:4px;background:var(--empty)}"
    "figcaption{display:flex;gap:12px;padding:6px 2px 8px;color:var(--quiet)}"
    "figcaption span{flex:1;overflow-wrap:anywhere;white-space:pre-line}"
    "a{color:var(--link)}a:focus-visible{outline:2px solid var(--link);outline-offset:2px}"
)
