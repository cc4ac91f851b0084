"""Tooltips of text from outside: wrapped, and never taken for markup."""

from __future__ import annotations

import html


def tip(text: str) -> str:
    """Return a tooltip that shows ``text`` as it is; Qt would take a model's or a file's own text for HTML."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""
