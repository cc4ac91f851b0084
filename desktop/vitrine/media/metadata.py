"""What a file says of itself: its texts and when it was made, read from the container; no pixel is decoded.

PNG chunks (W3C PNG, third edition), JPEG segments (ITU-T T.81), WebP chunks (RFC 9649), Exif (CIPA DC-008), and the
tags of MP4 and WebM through PyAV. Whatever is broken or too large is left out: nobody loses a picture over it.
"""

from __future__ import annotations

import calendar
import os
import re
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from vitrine.domain.generation import MediaKind
from vitrine.errors import MediaError, MediaMissing
from vitrine.media import formats
from vitrine.media.formats import MediaFormat
from vitrine.media.reading import PatientFile, open_regular

LONGEST_TEXT = 1 << 20
"""Bytes of one text, unpacked; ComfyUI's larger graphs stay under it."""
MOST_TEXTS = 32
_MOST_PIECES = 5_000
_MOST_ENTRIES = 200
_EARLIEST = 315_532_800.0  # 1980: before, a clock was never set
_EXIF = b"Exif\0\0"
_MOMENT = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)$")


@dataclass(slots=True)
class Carried:
    """Texts by their lower-case keys, and when the file says it was made (Unix seconds, None when it does not)."""

    texts: dict[str, str] = field(default_factory=dict)
    moment: float | None = None

    def add(self, key: str, text: str) -> None:
        """Take a text in; the first of a key counts."""
        name = key.strip("\0 ").lower()
        if name and text.strip("\0 ") and len(self.texts) < MOST_TEXTS:
            self.texts.setdefault(name, text.strip("\0"))


def carried(path: Path, media_format: MediaFormat) -> Carried:
    """Return what a file says of itself; empty when that cannot be read. Never raises over its content."""
    readers: dict[MediaFormat, Callable[[PatientFile, Carried], None]] = {
        formats.PNG: _png, formats.JPEG: _jpeg, formats.WEBP: _webp,
    }  # fmt: skip
    found = Carried()
    try:
        with open_regular(path) as file:
            patient = PatientFile(file)
            if media_format.kind is MediaKind.VIDEO:
                _video(patient, media_format, found)
            elif (reader := readers.get(media_format)) is not None:
                reader(patient, found)
    except (MediaError, MediaMissing, OSError, ValueError, struct.error, IndexError, zlib.error):
        pass
    return found


# ---- containers ----


def _png(file: PatientFile, found: Carried) -> None:
    size, place = file.seek(0, os.SEEK_END), 8
    for _ in range(_MOST_PIECES):
        file.seek(place)
        head = file.read(8)
        if len(head) < 8:
            return
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        place += 12 + length
        if kind == b"IEND" or place > size:
            return
        if kind in _PNG_TEXTS and length <= LONGEST_TEXT:
            key, text = _PNG_TEXTS[kind](file.read(length))
            found.add(key, text)
        elif kind == b"eXIf" and length <= LONGEST_TEXT:
            _exif(file.read(length), found)


def _plain_text(data: bytes) -> tuple[str, str]:
    key, _, text = data.partition(b"\0")
    return key.decode("latin-1"), _decoded(text)


def _packed_text(data: bytes) -> tuple[str, str]:
    key, _, rest = data.partition(b"\0")
    return key.decode("latin-1"), _decoded(_unpacked(rest[1:]))


def _worldly_text(data: bytes) -> tuple[str, str]:
    key, _, rest = data.partition(b"\0")
    packed, text = rest[:1] == b"\1", rest[2:].split(b"\0", 2)[-1]
    return key.decode("latin-1"), (_unpacked(text) if packed else text).decode("utf-8", "replace")


_PNG_TEXTS = {b"tEXt": _plain_text, b"zTXt": _packed_text, b"iTXt": _worldly_text}


def _unpacked(data: bytes) -> bytes:
    """Unpack so much and no more: a few bytes may claim to be gigabytes."""
    return zlib.decompressobj().decompress(data, LONGEST_TEXT)


def _decoded(text: bytes) -> str:
    # Latin-1 by the standard; many write UTF-8 all the same, which Latin-1 hardly ever looks like.
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _jpeg(file: PatientFile, found: Carried) -> None:
    place = 2
    for _ in range(_MOST_PIECES):
        file.seek(place)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF or head[1] in (0xDA, 0xD9):
            return
        if head[1] == 0xFF:  # fill byte
            place += 1
            continue
        length = int.from_bytes(head[2:], "big")
        if head[1] == 0xE1:
            body = file.read(length - 2)
            if body.startswith(_EXIF):
                _exif(body[len(_EXIF) :], found)
        elif head[1] == 0xFE:
            found.add("comment", _decoded(file.read(length - 2)))
        place += 2 + max(length, 2)


def _webp(file: PatientFile, found: Carried) -> None:
    place = 12
    for _ in range(_MOST_PIECES):
        file.seek(place)
        head = file.read(8)
        if len(head) < 8:
            return
        length = int.from_bytes(head[4:], "little")
        if head[:4] == b"EXIF" and length <= LONGEST_TEXT:
            _exif(file.read(length).removeprefix(_EXIF), found)
            return
        place += 8 + length + length % 2


def _video(file: PatientFile, media_format: MediaFormat, found: Carried) -> None:
    from vitrine.media.reading import translating
    from vitrine.media.videos import opened

    with translating(), opened(file, media_format) as (container, _):
        tags = {str(key): str(text) for key, text in list(container.metadata.items())[:MOST_TEXTS]}
    for key, text in tags.items():
        if len(text) <= LONGEST_TEXT:
            found.add(key, text)
    said = found.texts.pop("creation_time", "")
    found.moment = moment_of(said, "+00:00") if said else None


# ---- Exif ----

_EXIF_IFD, _COMMENT, _MADE, _MADE_OFFSET, _CHANGED = 0x8769, 0x9286, 0x9003, 0x9011, 0x0132
_NAMED = {0x010E: "description", 0x010F: "make", 0x0110: "model", 0x0131: "software"}
_WIDTHS = {1: 1, 2: 1, 3: 2, 4: 4, 7: 1, 9: 4}


def _exif(tiff: bytes, found: Carried) -> None:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    entries = dict(_entries(tiff, first, order))
    if _EXIF_IFD in entries:
        (inner,) = struct.unpack_from(f"{order}I", entries[_EXIF_IFD])
        entries |= {tag: value for tag, value in _entries(tiff, inner, order) if tag != _EXIF_IFD}
    for tag, name in _NAMED.items():
        if tag in entries:
            found.add(name, _decoded(entries[tag].rstrip(b"\0")))
    if _COMMENT in entries:
        found.add("usercomment", user_comment(entries[_COMMENT]))
    made, offset = entries.get(_MADE) or entries.get(_CHANGED, b""), entries.get(_MADE_OFFSET, b"")
    found.moment = moment_of(_decoded(made), _decoded(offset)) if made else found.moment


def _entries(tiff: bytes, at: int, order: str) -> Iterator[tuple[int, bytes]]:
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for number in range(min(count, _MOST_ENTRIES)):
        place = at + 2 + 12 * number
        tag, kind, length = struct.unpack_from(f"{order}HHI", tiff, place)
        size = _WIDTHS.get(kind, 0) * length
        if not 0 < size <= LONGEST_TEXT:
            continue
        start = place + 8 if size <= 4 else struct.unpack_from(f"{order}I", tiff, place + 8)[0]
        yield tag, tiff[start : start + size]


def user_comment(data: bytes) -> str:
    """Return an Exif comment: eight bytes name the character set; which way round UTF-16 lies, the zeros tell."""
    code, text = data[:8], data[8:]
    if code == b"UNICODE\0":
        even, odd = text[0:400:2].count(0), text[1:400:2].count(0)
        return text.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
    if code in (b"ASCII\0\0\0", b"\0" * 8):
        return _decoded(text)
    return _decoded(data)


def moment_of(text: str, offset: str = "") -> float | None:
    """Return an Exif or ISO moment as Unix seconds, in this computer's zone without ``offset`` (such as ``+02:00``).

    None for one that is no moment, or one that no clock that was set can have shown.
    """
    match, zone = _MOMENT.search(text), _OFFSET.search(offset.strip("\0 "))
    if match is None:
        return None
    numbers = [int(number) for number in match.groups()]
    try:
        time.strptime(" ".join(match.groups()), "%Y %m %d %H %M %S")
        if zone is None:
            seconds = time.mktime((*numbers, 0, 0, -1))  # type: ignore[arg-type]
        else:
            away = 60 * (60 * int(zone[2]) + int(zone[3]))
            seconds = calendar.timegm((*numbers, 0, 0, 0)) - (away if zone[1] == "+" else -away)
    except (ValueError, OverflowError):
        return None
    return seconds if _EARLIEST <= seconds <= time.time() + 86_400 else None
