"""Names: readable, portable file names for results and for downloads. Pure functions, same answer on every computer."""

from __future__ import annotations

import datetime
import unicodedata
from functools import lru_cache
from urllib.parse import quote

from vitrine.domain.generation import Generation

SLUG_LENGTH = 40
"""Longest prompt part of a file name, in characters."""
SLUG_BYTES = 120
"""Longest prompt part of a file name in UTF-8; file systems count 255 bytes for a whole name."""
DOWNLOAD_LENGTH = 200
"""Longest name offered to a browser, in characters."""
DOWNLOAD_BYTES = 240
"""Longest name offered to a browser, in UTF-8 bytes."""

_ILLEGAL = frozenset('<>:"/\\|?*')  # on Windows
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
)

_CONTENT_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "gif": "image/gif",
    "avif": "image/avif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "mp4": "video/mp4",
    "m4v": "video/mp4",
    "webm": "video/webm",
    "mov": "video/quicktime",
    "mkv": "video/x-matroska",
}


def content_type_of(name: str) -> str:
    """Return the media type that an extension stands for; anything but known media is ``application/octet-stream``."""
    return _CONTENT_TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def utc_date(created_at: float) -> datetime.date:
    """Return the UTC date of Unix seconds, so that a name never depends on the zone of this computer."""
    return datetime.datetime.fromtimestamp(created_at, datetime.UTC).date()


def file_name(generation: Generation, extension: str) -> str:
    """Return ``<slug> <job id>-<position>.<extension>``: readable first, findable by its stem's end.

    The slug comes from the prompt; when that holds no letter or digit, from the model's name.
    """
    slug = slug_of(generation.prompt) or slug_of(generation.model.rpartition("/")[2]) or generation.type.value
    return f"{slug} {generation.name}.{extension}"


def slug_of(text: str) -> str:
    """Return ``text`` as lower-case words joined by hyphens: letters and digits of every script, nothing else.

    At most SLUG_LENGTH characters, cut at a word where there is one; empty when nothing is left.
    """
    return _slug(text[: 20 * SLUG_LENGTH])


@lru_cache(maxsize=64)  # a result is named several times on its way
def _slug(text: str) -> str:
    words = "".join(_slug_characters(text)).split()
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word
        if _fits(longer, SLUG_LENGTH, SLUG_BYTES):
            slug = longer
        else:
            return slug or _cut(word, SLUG_LENGTH, SLUG_BYTES)
    return slug


def _slug_characters(text: str) -> list[str]:
    kept: list[str] = []
    for character in unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).lower()):
        category = unicodedata.category(character)
        if category[0] in "LN":
            kept.append(character)
        elif category[0] == "M":
            # A vowel sign belongs to its letter; a variation selector or keycap belongs to an emoji.
            if kept and kept[-1] != " " and not _decorates_emoji(character):
                kept.append(character)
        elif category != "Cf" and character not in "'’":  # joiners and direction marks leave no gap, nor do apostrophes
            kept.append(" ")
    return kept


def _decorates_emoji(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or character == "\u20e3"


def _fits(text: str, length: int, size: int) -> bool:
    return len(text) <= length and len(text.encode()) <= size


def _cut(text: str, length: int, size: int) -> str:
    end = min(len(text), length)
    while end and len(text[:end].encode()) > size:
        end -= 1
    while 0 < end < len(text) and unicodedata.combining(text[end]):
        end -= 1
    return text[:end]


def download_name(name: str) -> str:
    """Return ``name`` as every system can save it.

    Characters that Windows refuses, path separators, quotes and direction marks are taken out; reserved names get
    an underscore; a long name keeps its extension. Never empty.
    """
    kept = "".join(c for c in unicodedata.normalize("NFC", name) if c not in _ILLEGAL and _printable(c))
    stem, dot, extension = " ".join(kept.split()).strip(". ").rpartition(".")
    if not dot:
        stem, extension = extension, ""
    if stem.split(".")[0].rstrip().lower() in _RESERVED:
        stem = f"_{stem}"
    tail = f".{extension}" if extension else ""
    stem = _cut(stem, DOWNLOAD_LENGTH - len(tail), max(1, DOWNLOAD_BYTES - len(tail.encode()))).rstrip(". ")
    return f"{stem}{tail}" if stem else f"result{tail}"


def _printable(character: str) -> bool:
    category = unicodedata.category(character)
    # The zero-width joiner stays: without it an emoji family falls apart. Surrogates cannot be encoded.
    return character == "\u200d" or category not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def disposition(name: str, *, save: bool = False) -> str:
    """Return a Content-Disposition that names the file (RFC 6266): plain fallback, then UTF-8.

    A browser shows the file, or with ``save`` saves it.
    """
    safe = download_name(name)
    plain = unicodedata.normalize("NFKD", safe).encode("ascii", "ignore").decode()
    stem, dot, extension = plain.rpartition(".")
    if dot and not stem.strip(" -"):
        plain = f"result.{extension}"
    way = "attachment" if save else "inline"
    return f"{way}; filename=\"{plain or 'result'}\"; filename*=UTF-8''{quote(safe, safe='')}"
