"""Where the service keeps predictions, results and uploads: in a folder that survives a restart, or in memory."""

from __future__ import annotations

import contextlib
import json
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

_NAME = re.compile(r"^[A-Za-z0-9_=.-]{1,120}$")


class Store(Protocol):
    """Bytes by (shelf, name). Names are made by the service or checked by it; none has a slash."""

    def put(self, shelf: str, name: str, content: bytes) -> None:
        """Keep ``content`` whole or not at all."""
        ...

    def get(self, shelf: str, name: str) -> bytes | None:
        """Return the bytes, None when there are none."""
        ...

    def drop(self, shelf: str, name: str) -> None:
        """Forget the bytes, if there are any."""
        ...

    def names(self, shelf: str) -> list[str]:
        """Return the names on a shelf, sorted."""
        ...


class MemoryStore:
    """A store that is gone with its process."""

    def __init__(self) -> None:
        self._shelves: dict[str, dict[str, bytes]] = {}
        self._lock = threading.Lock()

    def put(self, shelf: str, name: str, content: bytes) -> None:
        """Keep ``content``."""
        with self._lock:
            self._shelves.setdefault(shelf, {})[name] = content

    def get(self, shelf: str, name: str) -> bytes | None:
        """Return the bytes, None when there are none."""
        with self._lock:
            return self._shelves.get(shelf, {}).get(name)

    def drop(self, shelf: str, name: str) -> None:
        """Forget the bytes, if there are any."""
        with self._lock:
            self._shelves.get(shelf, {}).pop(name, None)

    def names(self, shelf: str) -> list[str]:
        """Return the names on a shelf, sorted."""
        with self._lock:
            return sorted(self._shelves.get(shelf, {}))


class FolderStore:
    """A store in a folder that only its owner can read: one file per entry, replaced atomically."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        os.chmod(folder, 0o700)
        self._folder = folder

    def put(self, shelf: str, name: str, content: bytes) -> None:
        """Keep ``content``. A killed process leaves the old bytes or the new ones (not synced: it is a demo)."""
        path = self._path(shelf, name)
        path.parent.mkdir(exist_ok=True)
        part = path.with_name(f".{name}.{threading.get_ident()}.part")
        part.write_bytes(content)
        os.replace(part, path)

    def get(self, shelf: str, name: str) -> bytes | None:
        """Return the bytes, None when there are none."""
        with contextlib.suppress(FileNotFoundError):
            return self._path(shelf, name).read_bytes()
        return None

    def drop(self, shelf: str, name: str) -> None:
        """Forget the bytes, if there are any."""
        self._path(shelf, name).unlink(missing_ok=True)

    def names(self, shelf: str) -> list[str]:
        """Return the names on a shelf, sorted."""
        folder = self._folder / shelf
        if not folder.is_dir():
            return []
        return sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("."))

    def _path(self, shelf: str, name: str) -> Path:
        if not _NAME.match(name) or name.startswith("."):
            raise ValueError("not a name of this store")
        return self._folder / shelf / name


def open_store(folder: Path | None) -> Store:
    """Return the store in ``folder``, or one in memory."""
    return MemoryStore() if folder is None else FolderStore(folder)


def put_json(store: Store, shelf: str, name: str, value: Any) -> None:
    """Keep ``value`` as JSON."""
    store.put(shelf, name, json.dumps(value).encode())


def read_json(store: Store, shelf: str) -> Iterator[Any]:
    """Yield every JSON value of a shelf; entries that cannot be read are dropped."""
    for name in store.names(shelf):
        try:
            yield json.loads(store.get(shelf, name) or b"")
        except ValueError:
            store.drop(shelf, name)
