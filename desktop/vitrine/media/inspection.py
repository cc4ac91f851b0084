"""Looking into a file: what it is, its hash, size, colours; and its pixels for those formats that Qt cannot show."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING

from vitrine.domain.generation import MediaFile, MediaKind
from vitrine.errors import DamagedMedia, MediaTooLarge, UnsupportedMedia
from vitrine.media import pictures, videos
from vitrine.media.formats import HEAD_BYTES, MediaFormat, sniff, unsupported
from vitrine.media.headers import Header, header_of
from vitrine.media.reading import DECODING, Facts, PatientFile, damaged, open_regular, translating

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 300_000_000
"""Largest picture that is taken as an input, in pixels."""
_SMALL = (pictures.PREVIEW_SIZE, pictures.PREVIEW_SIZE)
_TURN, _PAUSE = 0.1, 0.002  # seconds: how long frames are decoded in one go, and how long others may begin then


@dataclass(frozen=True, slots=True)
class Pixels:
    """A decoded picture: rows of 3 bytes a pixel (RGB), or 4 with ``alpha`` (RGBA, not premultiplied), no padding."""

    width: int
    height: int
    alpha: bool
    data: bytes


def identify(path: Path) -> MediaFormat:
    """Return the format of a file by its first bytes.

    Raise UnsupportedMedia for one the studio does not read (its words name what the file is), a folder, a pipe or
    a device; MediaMissing when it is not there; MediaError when it may not be read.
    """
    with open_regular(path) as file:
        return _identify(file)


def inspect(path: Path, *, sha256: str | None = None, lenient: bool = False, max_pixels: int = MAX_PIXELS) -> MediaFile:
    """Read what a media file is and check that it is sound.

    ``sha256`` (hex) spares reading the file for its hash when it is known. A picture is decoded at reduced size,
    of a video the first frame. Raise as ``identify`` does; DamagedMedia when the file is cut short or broken,
    MediaTooLarge for a picture of more than ``max_pixels``. With ``lenient``, for results already paid for,
    neither is raised: what cannot be read stays empty (0 pixels, no colour, no preview). A video whose
    duration nobody wrote down has 0.0. A frame of an animation after the first is never decoded.
    """
    return _examine(path, sha256, lenient, max_pixels, _SMALL)[0]


def examine(
    path: Path, max_width: int, max_height: int, *, sha256: str | None = None
) -> tuple[MediaFile, Pixels | None]:
    """Do what ``inspect`` does and return the decoded picture or poster as well, upright within a box.

    One opening and one decode give both. None instead of a picture that is too large to be decoded. Raise as
    ``inspect``.
    """
    found, picture = _examine(path, sha256, False, MAX_PIXELS, (max_width, max_height))
    return found, _pixels(picture) if picture is not None else None


def _examine(
    path: Path, sha256: str | None, lenient: bool, max_pixels: int, box: tuple[int, int]
) -> tuple[MediaFile, Image | None]:
    facts, picture = Facts(), None
    with open_regular(path) as file:
        media_format = _identify(file)
        if sha256 is None:
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        try:
            with DECODING:
                picture = _look(PatientFile(file), media_format, facts, max_pixels, box)
        except (DamagedMedia, MediaTooLarge, UnsupportedMedia):
            if not lenient:
                raise
        size = os.fstat(file.fileno()).st_size
    found = MediaFile(
        path, sha256, size, media_format.content_type, media_format.extension, facts.width, facts.height,
        facts.duration, facts.average_colour, facts.preview_hash,
    )  # fmt: skip
    return found, picture


def is_heavy(path: Path) -> bool:
    """Return whether decoding a picture at reduced size would take more memory or time than it deserves.

    For a video False: of it only one frame is decoded. Raise as ``identify`` does, and DamagedMedia.
    """
    return weigh(path)[1]


def weigh(path: Path) -> tuple[MediaFormat, bool]:
    """Return what ``identify`` and ``is_heavy`` do, from one opening of the file; raise as they do."""
    with open_regular(path) as file:
        media_format = _identify(file)
        if media_format.kind is MediaKind.VIDEO:
            return media_format, False
        patient = PatientFile(file)
        with translating():
            header = header_of(patient, media_format)
            if header is None:
                header = Header(*pictures.displayed_size(patient, media_format))
            return media_format, pictures.is_heavy(patient, media_format, header.width * header.height)


def decode(path: Path, max_width: int, max_height: int) -> Pixels:
    """Decode a picture, or the first frame of a video, upright within a box; it is never enlarged.

    For formats that Qt cannot read. Raise as ``inspect`` does.
    """
    with open_regular(path) as file, DECODING:
        media_format, patient = _identify(file), PatientFile(file)
        if media_format.kind is MediaKind.VIDEO:
            picture = videos.poster(patient, media_format, max_width, max_height)
        else:
            with translating():
                width, height = pictures.displayed_size(patient, media_format)
                if pictures.is_heavy(patient, media_format, width * height):
                    pictures.check_pixels(width, height, pictures.DECODE_PIXELS)
                    raise damaged("takes too long to decode")
                picture = pictures.shrink(patient, media_format, max_width, max_height)
    return _pixels(picture)


def decode_frames(
    path: Path, count: int, max_width: int, max_height: int, check: Callable[[], None] = lambda: None
) -> list[Pixels]:
    """Decode ``count`` frames spread evenly over a video, upright within a box, never enlarged; the last may repeat.

    ``check`` is called between frames and may raise to end the work early. Raise as ``inspect`` does, and
    UnsupportedMedia for what is no video.
    """
    turn = time.monotonic()

    def between() -> None:
        nonlocal turn
        check()
        if time.monotonic() - turn > _TURN:
            # A strip takes as long as many thumbnails: those that somebody waits for come between its frames.
            DECODING.release()
            time.sleep(_PAUSE)
            DECODING.acquire()
            turn = time.monotonic()

    with open_regular(path) as file, DECODING:
        media_format, patient = _identify(file), PatientFile(file)
        if media_format.kind is not MediaKind.VIDEO:
            raise UnsupportedMedia("Wrong file", "This file is a picture, not a video.", "Use MP4, MOV or WebM.")
        found = videos.spread(patient, media_format, count, max_width, max_height, between)
    return [_pixels(one) for one in found]


def _identify(file: BufferedReader) -> MediaFormat:
    with translating():
        head = file.read(HEAD_BYTES)
    media_format = sniff(head)
    if media_format is None:
        raise unsupported(head)
    return media_format


def _look(
    file: PatientFile, media_format: MediaFormat, facts: Facts, max_pixels: int, box: tuple[int, int]
) -> Image | None:
    if media_format.kind is MediaKind.VIDEO:
        return videos.look(file, media_format, facts, box)
    return pictures.look(file, media_format, facts, max_pixels, box)


def _pixels(picture: Image) -> Pixels:
    return Pixels(picture.width, picture.height, picture.mode == "RGBA", picture.tobytes())
