"""What a drag or the clipboard carries of results: their files for the desktop, their names for the studio."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QUrl

from vitrine.domain.generation import Generation

RESULT_MIME = "application/x-vitrine-result"
"""What a drag inside the studio carries: names of results, one per line, or keys of those that are not loaded."""


def carried(results: Sequence[Generation]) -> QMimeData:
    """Return the files and the names of results."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(result.file.path)) for result in results if result.file is not None])
    data.setData(RESULT_MIME, "\n".join(result.name for result in results).encode())
    return data


def carried_keys(keys: Iterable[int]) -> QMimeData:
    """Return results of which not all are loaded, by their keys: for the studio alone, which reads what it needs."""
    data = QMimeData()
    data.setData(RESULT_MIME, "\n".join(map(str, keys)).encode())
    return data
