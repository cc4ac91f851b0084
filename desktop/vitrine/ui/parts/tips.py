"""Tooltips of text from outside: wrapped, and never taken for markup."""

from __future__ import annotations

_SIGNS = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;"), ("\n", "<br>"))
"""As ``html.escape`` has it, whose module knows two thousand entities and takes its time before the first frame."""


def tip(text: str) -> str:
    """Return a tooltip that shows ``text`` as it is; Qt would take a model's or a file's own text for HTML."""
    if not text:
        return ""
    for sign, entity in _SIGNS:
        text = text.replace(sign, entity)
    return f"<qt>{text}</qt>"
