"""Taking out of a picture's file what it says about itself; no pixel is touched.

PNG: the chunks that are needed to show it stay (W3C PNG, third edition). JPEG: comments and application segments go,
but for JFIF, the colour profile and Adobe's transform (ITU-T T.81). WebP: Exif, XMP and unknown chunks go (RFC 9649).
"""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI",
     b"sBIT", b"pHYs", b"bKGD", b"hIST", b"acTL", b"fcTL", b"fdAT"}
)  # fmt: skip
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_JPEG_KEPT = frozenset({0xE0, 0xE2, 0xEE})
_ICC = b"ICC_PROFILE\0"


def strip(content: bytes) -> bytes | None:
    """Return a PNG, JPEG or WebP file without metadata; None when it is of another kind or not sound."""
    try:
        if content.startswith(_PNG):
            return _png(content)
        if content[:2] == b"\xff\xd8":
            return _jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (IndexError, struct.error, ValueError):
        return None
    return None


def _png(content: bytes) -> bytes:
    kept, at = [_PNG], len(_PNG)
    while True:
        (length,) = struct.unpack_from(">I", content, at)
        kind, end = content[at + 4 : at + 8], at + 12 + length
        if end > len(content):
            raise ValueError("a chunk is cut off")
        if kind in _PNG_KEPT:
            kept.append(content[at:end])
        if kind == b"IEND":
            return b"".join(kept)
        at = end


def _jpeg(content: bytes) -> bytes:
    kept, at, turn = [b"\xff\xd8"], 2, 1
    while True:
        if content[at] != 0xFF:
            raise ValueError("no marker")
        marker = content[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        if marker == 0xD9:
            kept.append(b"\xff\xd9")
            if turn != 1:
                kept.insert(1, _turned(turn))
            return b"".join(kept)
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        segment = content[at:end]
        if marker == 0xE1 and segment[4:10] == b"Exif\0\0":
            turn = _orientation(segment[10:])
        if _is_kept(marker, segment):
            kept.append(segment)
        if marker == 0xDA:
            start, end = end, _scan_end(content, end)
            kept.append(content[start:end])
        at = end


def _is_kept(marker: int, segment: bytes) -> bool:
    if marker == 0xE2:
        return segment[4 : 4 + len(_ICC)] == _ICC
    return marker in _JPEG_KEPT or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _scan_end(content: bytes, at: int) -> int:
    """Return where the entropy-coded data that begins at ``at`` is followed by a marker of its own."""
    while True:
        at = content.index(b"\xff", at)
        if content[at + 1] == 0 or 0xD0 <= content[at + 1] <= 0xD7:
            at += 2
        else:
            return at


def _orientation(tiff: bytes) -> int:
    """Return how an Exif block says that the picture is to be turned, 1 for not at all."""
    order = "<" if tiff[:2] == b"II" else ">"
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for number in range(min(count, 200)):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, at + 2 + 12 * number)
        if tag == 0x0112:
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _turned(turn: int) -> bytes:
    """Return an Exif segment that says nothing but how the picture is to be turned: without it, it would lie."""
    body = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0" + struct.pack("<H", turn) + b"\0\0\0\0\0\0"
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _webp(content: bytes) -> bytes:
    kept, at, whole = [], 12, 8 + struct.unpack_from("<I", content, 4)[0]
    if whole > len(content) + 1:
        raise ValueError("cut off")
    while at + 8 <= min(whole, len(content)):
        kind, (length,) = content[at : at + 4], struct.unpack_from("<I", content, at + 4)
        end = at + 8 + length + length % 2
        chunk = content[at:end]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C & 0xFF]) + chunk[9:]  # neither Exif nor XMP follows
        if kind in _WEBP_KEPT:
            kept.append(chunk)
        at = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
