"""Results, files and downloads to test storages with."""

from __future__ import annotations

import hashlib
import os
import re
import ssl
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vitrine.domain.generation import Generation, GenerationType
from vitrine.storage.base import Storage, StoredObject

JOB = "01JDC8Q5K3V7R2M9X4T6W8Y0ZA"
# 2026-11-23, 23:30 UTC: another day, month and hour in most zones of the world.
CREATED = 1795476600.0


def a_generation(**changes: Any) -> Generation:
    facts: dict[str, Any] = {
        "id": 1,
        "job_id": JOB,
        "position": 0,
        "type": GenerationType.TEXT_TO_IMAGE,
        "owner": "me",
        "provider": "demo",
        "model": "vitrine/demo-painter",
        "version": "",
        "prompt": "A quiet valley at dawn",
        "settings": {},
        "created_at": CREATED,
    }
    return Generation(**(facts | changes))


@dataclass
class Sample:
    """A file on disk with its content and hash."""

    path: Path
    content: bytes
    sha256: str
    generation: Generation = field(default_factory=a_generation)

    def key(self, storage: Storage, extension: str = "png") -> str:
        return storage.key_for(self.generation, extension)

    def put(self, storage: Storage, key: str = "", **more: Any) -> StoredObject:
        facts: dict[str, Any] = {
            "content_type": "image/png",
            "sha256": self.sha256,
            "generation": self.generation,
        }
        return storage.put(self.path, key or self.key(storage), **(facts | more))


def a_sample(folder: Path, size: int = 70_000, content: bytes | None = None, **changes: Any) -> Sample:
    content = os.urandom(size) if content is None else content
    path = folder / f"source-{os.urandom(4).hex()}.png"
    path.write_bytes(content)
    return Sample(path, content, hashlib.sha256(content).hexdigest(), a_generation(**changes))


@dataclass
class Place:
    """A storage under test, and how a stranger's browser trusts its links."""

    storage: Storage
    trust: ssl.SSLContext | None = None


def read_all(storage: Storage, key: str) -> bytes:
    with storage.open(key) as chunks:
        return b"".join(chunks)


@dataclass
class Answer:
    status: int
    body: bytes
    headers: dict[str, str]

    @property
    def file_name(self) -> str:
        """What a browser saves it as (RFC 6266: filename* first)."""
        coded = re.search(r"filename\*=UTF-8''([^;]+)", self.headers["content-disposition"])
        assert coded, self.headers
        return urllib.parse.unquote(coded[1])

    @property
    def plain_file_name(self) -> str:
        plain = re.search(r'filename="([^"]*)"', self.headers["content-disposition"])
        assert plain, self.headers
        return plain[1]


def fetch(url: str, trust: ssl.SSLContext | None = None, method: str = "GET", **headers: str) -> Answer:
    """Open a URL without any credentials, as a stranger's browser does."""
    request = urllib.request.Request(url, method=method, headers=headers)
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), *([urllib.request.HTTPSHandler(context=trust)] if trust else [])
    )
    try:
        with opener.open(request, timeout=20) as answer:
            return Answer(answer.status, answer.read(), {k.lower(): v for k, v in answer.headers.items()})
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.read(), {k.lower(): v for k, v in error.headers.items()})
