"""Where a URL leads: what decides who may see the key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
"""Names of this computer's own loopback."""

_PLAIN_URL = re.compile(r"https?://(?:[A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?(?:[/?#][^\s\\\x00-\x1f\x7f]*)?")


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port of an address."""

    scheme: str
    host: str
    port: int


def origin_of(url: object) -> Origin | None:
    """Return where a URL leads; None when it is no plain ``http(s)`` URL.

    User names, backslashes, blanks and control characters are refused: parsers disagree about the host of such
    a URL, and the key must not depend on which of them is right.
    """
    if not isinstance(url, str) or not _PLAIN_URL.fullmatch(url):
        return None
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    except ValueError:
        return None
    return Origin(parts.scheme, parts.hostname, port) if parts.hostname else None
