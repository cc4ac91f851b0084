"""How large a picture says it is: from the first bytes of the usual formats, without waking a decoder."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Protocol

from vitrine.media import formats
from vitrine.media.formats import MediaFormat

_SEGMENTS = 300
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})


class _Source(Protocol):
    def read(self, size: int, /) -> bytes: ...
    def seek(self, offset: int, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Header:
    """Width and height in pixels as stored, and whether a JPEG comes in scans that are refined one by one."""

    width: int
    height: int
    progressive: bool = False


def header_of(file: _Source, media_format: MediaFormat) -> Header | None:
    """Return what a picture says of its size; None for a format, or a file, that takes a decoder to tell."""
    file.seek(0)
    found = _of_jpeg(file) if media_format is formats.JPEG else _of_head(file.read(64), media_format)
    return found if found is not None and found.width > 0 and found.height > 0 else None


def _of_head(head: bytes, media_format: MediaFormat) -> Header | None:
    if len(head) < 30:
        return None
    if media_format is formats.PNG and head[12:16] == b"IHDR":
        return Header(*struct.unpack_from(">II", head, 16))
    if media_format is formats.GIF:
        return Header(*struct.unpack_from("<HH", head, 6))
    if media_format is formats.WEBP:
        size = webp_size(head)
        return Header(*size) if size is not None else None
    return None


def webp_size(head: bytes) -> tuple[int, int] | None:
    """Return width and height that the first 30 bytes of a WebP tell (RFC 9649)."""
    match head[12:16]:
        case b"VP8X":
            return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
        case b"VP8L":
            bits = int.from_bytes(head[21:25], "little")
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return int.from_bytes(head[26:28], "little") & 0x3FFF, int.from_bytes(head[28:30], "little") & 0x3FFF
    return None


def _of_jpeg(file: _Source) -> Header | None:
    """Walk the segments of a JPEG up to the one that begins the frame (ITU-T T.81, B.2)."""
    place = 2
    for _ in range(_SEGMENTS):
        file.seek(place)
        head = file.read(10)
        if len(head) < 10 or head[0] != 0xFF:
            return None
        if head[1] == 0xFF:  # a fill byte
            place += 1
        elif head[1] in _FRAMES:
            height, width = struct.unpack_from(">HH", head, 5)
            return Header(width, height, head[1] in _PROGRESSIVE)
        elif head[1] == 0xDA:
            return None
        else:
            place += 2 + int.from_bytes(head[2:4], "big")
    return None
