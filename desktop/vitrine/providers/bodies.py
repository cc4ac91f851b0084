"""Bodies of requests that know how far they were read, and files as bodies or as ``data:`` URIs."""

from __future__ import annotations

import base64
import binascii
import io
import random
from collections.abc import Iterator
from typing import IO
from urllib.parse import unquote_to_bytes

CHUNK = 128 * 1024
"""Bytes read or sent at a time."""


class BytesBody(io.BytesIO):
    """A request's body that knows whether its first byte was asked for, which happens after the head is sent."""

    touched = False

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes, and note that the head of the request has gone out."""
        self.touched = True
        return super().read(size)


class Upload:
    """A file in ``multipart/form-data`` that is read while it is sent, never whole."""

    def __init__(self, name: str, file: IO[bytes], *, size: int, filename: str, content_type: str) -> None:
        self.boundary = f"vitrine-{random.getrandbits(96):024x}"
        head = (
            f'--{self.boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{filename}"\r\n'
            f"Content-Type: {content_type}\r\n\r\n"
        )
        tail = f"\r\n--{self.boundary}--\r\n"
        self._parts: list[IO[bytes]] = [io.BytesIO(head.encode()), file, io.BytesIO(tail.encode())]
        self._size = len(head.encode()) + size + len(tail.encode())
        self.touched = False

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[bytes]:
        return iter(lambda: self.read(CHUNK), b"")

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes of the body, empty at its end."""
        self.touched = True
        while self._parts:
            if data := self._parts[0].read(size):
                return data
            self._parts.pop(0)
        return b""


Body = BytesBody | Upload


def data_uri(data: bytes, content_type: str) -> str:
    """Return ``data`` as a base64 ``data:`` URI (RFC 2397)."""
    return f"data:{content_type};base64,{base64.b64encode(data).decode()}"


def data_uri_length(size: int, content_type: str) -> int:
    """Return how many characters :func:`data_uri` makes of ``size`` bytes."""
    return len(f"data:{content_type};base64,") + 4 * ((size + 2) // 3)


def split_data_uri(uri: str) -> tuple[str, bool, str]:
    """Return content type, whether it is base64, and the encoded data; raise ValueError when it is no data URI."""
    head, comma, data = uri.partition(",")
    if not head.startswith("data:") or not comma:
        raise ValueError("not a data URI")
    words = head.removeprefix("data:").split(";")
    return words[0].strip().lower(), words[-1].strip().lower() == "base64", data


def decoded_chunks(data: str, *, base64_encoded: bool) -> Iterator[bytes]:
    """Yield what a ``data:`` URI holds in pieces; raise ValueError at the first piece that cannot be decoded."""
    if not base64_encoded:
        plain = unquote_to_bytes(data)
        yield from (plain[i : i + CHUNK] for i in range(0, len(plain), CHUNK))
        return
    step = CHUNK // 3 * 4
    for start in range(0, len(data), step):
        piece = data[start : start + step]
        try:
            yield base64.b64decode(piece + "=" * (-len(piece) % 4), validate=True)
        except binascii.Error as error:
            raise ValueError("not base64") from error
