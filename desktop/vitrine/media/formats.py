"""Formats by their first bytes: which the studio knows, and what the refused ones are called."""

from __future__ import annotations

from dataclasses import dataclass

from vitrine.domain.generation import MediaKind
from vitrine.errors import UnsupportedMedia

HEAD_BYTES = 4096
"""How much of a file's beginning ``sniff`` and ``describe_unknown`` want to see."""


@dataclass(frozen=True, slots=True)
class MediaFormat:
    """A format the studio reads. ``extension`` is without a dot."""

    extension: str
    content_type: str
    kind: MediaKind


PNG = MediaFormat("png", "image/png", MediaKind.IMAGE)
JPEG = MediaFormat("jpg", "image/jpeg", MediaKind.IMAGE)
WEBP = MediaFormat("webp", "image/webp", MediaKind.IMAGE)
GIF = MediaFormat("gif", "image/gif", MediaKind.IMAGE)
AVIF = MediaFormat("avif", "image/avif", MediaKind.IMAGE)
BMP = MediaFormat("bmp", "image/bmp", MediaKind.IMAGE)
TIFF = MediaFormat("tiff", "image/tiff", MediaKind.IMAGE)
MP4 = MediaFormat("mp4", "video/mp4", MediaKind.VIDEO)
MOV = MediaFormat("mov", "video/quicktime", MediaKind.VIDEO)
WEBM = MediaFormat("webm", "video/webm", MediaKind.VIDEO)
MATROSKA = MediaFormat("mkv", "video/x-matroska", MediaKind.VIDEO)

FORMATS = (PNG, JPEG, WEBP, MP4, GIF, AVIF, WEBM, MOV, TIFF, BMP, MATROSKA)
"""Every format the studio reads, the usual ones first."""

_BMP_HEADER_SIZES = frozenset({12, 40, 52, 56, 64, 108, 124})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AUDIO_BRANDS = frozenset({b"M4A ", b"M4B ", b"M4P "})


def sniff(head: bytes) -> MediaFormat | None:
    """Return the format that the first bytes of a file prove, None when they prove none the studio reads.

    Pass at least the first 64 bytes, better ``HEAD_BYTES``.
    """
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if head.startswith(b"\xff\xd8\xff"):
        return JPEG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return GIF
    if head[:4] in (b"II*\x00", b"MM\x00*") and head[8:10] != b"CR":  # CR: a Canon raw file
        return TIFF
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES:
        return BMP
    if head.startswith(b"\x1aE\xdf\xa3"):
        return _matroska(head)
    return _iso_media(head)


def _matroska(head: bytes) -> MediaFormat | None:
    # The document type is one of the first elements (id 42 82, then length and text).
    place = head.find(b"\x42\x82", 4, 128)
    name = head[place + 3 : place + 11] if place > 0 else b""
    if name.startswith(b"webm"):
        return WEBM
    return MATROSKA if name.startswith(b"matroska") else None


def _brands(head: bytes) -> tuple[bytes, list[bytes]]:
    size = min(int.from_bytes(head[:4], "big"), len(head), 256)
    return head[8:12], [head[i : i + 4] for i in range(16, size - 3, 4)]


def _iso_media(head: bytes) -> MediaFormat | None:
    box = head[4:8]
    if box in (b"moov", b"mdat", b"wide") and int.from_bytes(head[:4], "big") >= 8:
        return MOV  # QuickTime from before there was a type box
    if box != b"ftyp":
        return None
    major, compatible = _brands(head)
    if major in (b"avif", b"avis") or (major in (b"mif1", b"msf1") and {b"avif", b"avis"} & set(compatible)):
        return AVIF
    if major in _HEIC_BRANDS or major in _AUDIO_BRANDS or major == b"crx ":
        return None
    return MOV if major == b"qt  " else MP4


_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "a PDF"),
    (0, b"8BPS", "a Photoshop document"),
    (0, b"PK\x03\x04", "a ZIP archive or an office document"),
    (0, b"\x1f\x8b", "a compressed archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"%!PS", "a PostScript drawing"),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", "a JPEG 2000 picture"),
    (0, b"\xff\x0a", "a JPEG XL picture"),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", "a JPEG XL picture"),
    (8, b"CR", "a camera raw picture"),
    (4, b"ftypcrx", "a camera raw picture"),
    (4, b"ftypM4A", "a sound file"),
    (4, b"ftypM4B", "a sound file"),
    (4, b"ftyphe", "a HEIC picture"),
    (4, b"ftypmif1", "a HEIC picture"),
    (4, b"ftypmsf1", "a HEIC picture"),
    (8, b"AVI ", "an AVI video"),
    (8, b"WAVE", "a sound file"),
    (0, b"ID3", "a sound file"),
    (0, b"OggS", "an Ogg file"),
    (0, b"fLaC", "a sound file"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
    (0, b"SQLite format 3\x00", "a database"),
)


def describe_unknown(head: bytes) -> str:
    """Return what a refused file is, to follow "This file is": "a PDF", "empty", "of a kind Vitrine cannot read"."""
    if not head:
        return "empty"
    for place, magic, name in _SIGNATURES:
        if head.startswith(magic, place):
            return name
    return _describe_text(head)


def _describe_text(head: bytes) -> str:
    start = head[:HEAD_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "a web page"
    if b"<svg" in start[:1024]:
        return "an SVG drawing"
    if start.startswith(b"<?xml"):
        return "an XML document"
    return "text" if _readable(start[:512]) else "of a kind Vitrine cannot read"


def _readable(start: bytes) -> bool:
    if not start or any(byte < 9 or 13 < byte < 32 or byte == 127 for byte in start):
        return False
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(start) - 4  # only its last character is cut
    return True


def unsupported(head: bytes) -> UnsupportedMedia:
    """Return the error for a file that ``sniff`` does not know, in the words of the design."""
    return UnsupportedMedia("Wrong file", f"This file is {describe_unknown(head)}.", "Use PNG, JPEG, WebP or MP4.")
