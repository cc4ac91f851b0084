"""Opening links as a stranger's browser does."""

from __future__ import annotations

import urllib.error
import urllib.request


def fetch(url: str) -> tuple[int, bytes]:
    """Open a URL without any credentials; return its status and body."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()
