"""FolderShares: links to the results folder that can be stopped; what is made for them lies in a folder of its own."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from vitrine.domain.generation import Generation, GenerationType
from vitrine.errors import ObjectMissing
from vitrine.storage.base import ShareLink, StoredObject
from vitrine.storage.links import SHARED, LinkServer


class _Folder(Protocol):
    def put(
        self, source: Path, key: str, *, content_type: str, sha256: str, generation: Generation
    ) -> StoredObject: ...
    def head(self, key: str) -> StoredObject | None: ...
    def delete(self, key: str) -> None: ...


class FolderShares:
    """Links of one folder (see `vitrine.storage.base.Shares`). Originals are served where they lie, not copied."""

    def __init__(self, folder: _Folder, links: LinkServer) -> None:
        self._folder = folder
        self._links = links

    def key_of(self, token: str, name: str) -> str:
        """Return ``.shared/<token>/<name>``."""
        return f"{SHARED}/{token}/{name}"

    def publish(self, key: str, token: str, name: str) -> str:  # noqa: ARG002 - a bucket needs them
        """Return ``key`` itself: the link's token is what ends it. Raise ObjectMissing when there is no file."""
        if self._folder.head(key) is None:
            raise ObjectMissing(
                "File is missing", "The file was moved or deleted outside Vitrine.", "Put it back where it was."
            )
        return key

    def publish_file(self, source: Path, token: str, name: str, *, content_type: str) -> str:
        """Copy ``source`` into the link's own folder and return its key."""
        key = self.key_of(token, name)
        with source.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self._folder.put(source, key, content_type=content_type, sha256=sha256, generation=_NOBODY)
        return key

    def sign(self, key: str, token: str, ends_at: float, file_name: str, *, save: bool = False) -> ShareLink:
        """Return a link served by this computer while the studio runs."""
        return self._links.link(key, ends_at - time.time(), file_name, token=token, save=save)

    def end(self, token: str, keys: Sequence[str], ends_at: float) -> None:
        """Refuse the token from now on and delete what was made for it; originals stay."""
        self._links.end(token, ends_at)
        for key in keys:
            if key.startswith(f"{SHARED}/{token}/"):
                self._folder.delete(key)


_NOBODY = Generation(0, "", 0, GenerationType.TEXT_TO_IMAGE, "", "", "", "", "", {}, 0.0)
"""What is made for a link is no result: it has no row of its own."""
