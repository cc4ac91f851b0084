"""Videos through PyAV: size as displayed, duration, first frame, and a few frames from all over one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from vitrine.errors import MediaTooLarge, UnsupportedMedia
from vitrine.media import formats, pictures
from vitrine.media.formats import MediaFormat
from vitrine.media.reading import Facts, PatientFile, damaged, translating

if TYPE_CHECKING:
    from PIL.Image import Image

FRAME_PIXELS = 70_000_000
"""Largest frame that is decoded, above 8K (7680 x 4320)."""

_PACKETS = 400  # how many may pass before the first frame appears
_FRAMES_IN_A_ROW = 600  # how many are decoded for a strip; of a longer video only key frames are
_LATER = (0.1, 0.3, 0.5)  # shares of a film's length where a poster is looked for when it begins in the dark
_DARK = 28  # of 255: what limited-range black and noise in it stay below
_LONGEST = 10_000_000.0  # seconds; a longer duration is a lie
_BOXES = 100_000
_DEMUXERS = {formats.MP4: "mov", formats.MOV: "mov", formats.WEBM: "matroska", formats.MATROSKA: "matroska"}


def look(file: PatientFile, media_format: MediaFormat, facts: Facts, box: tuple[int, int]) -> Image:
    """Fill in what a video is and return its poster, upright within a box, from one opening of the file.

    Raise DamagedMedia, UnsupportedMedia or MediaTooLarge, keeping what was found.
    """
    facts.duration = 0.0
    with translating(), opened(file, media_format) as (container, stream):
        facts.width, facts.height = stream.codec_context.width, stream.codec_context.height
        facts.duration = _duration(container, stream)
        frame = _first_frame(container, stream)
        if quarter_turns(frame) % 2:
            facts.width, facts.height = facts.height, facts.width
        picture = _seen(container, stream, frame, *box)
        facts.average_colour, facts.preview_hash = pictures.colours(picture)
        if not _is_whole(file, media_format):
            raise damaged("the container says more bytes than there are")
    return picture


def poster(file: PatientFile, media_format: MediaFormat, max_width: int, max_height: int) -> Image:
    """Return the first frame, upright, within a box; never enlarged. Of a film that begins dark a later one."""
    with translating(), opened(file, media_format) as (container, stream):
        return _seen(container, stream, _first_frame(container, stream), max_width, max_height)


def _seen(container: Any, stream: Any, first: Any, max_width: int, max_height: int) -> Image:
    """Return the first frame as a picture or, when nothing can be seen on it, the next key frame that shows more."""
    picture = upright(first, max_width, max_height)
    if not _is_dark(picture):
        return picture
    with suppress(Exception):  # what cannot be sought or decoded has no better frame: the first one stands
        for share in _LATER:
            other = next(_near(container, stream, [_duration(container, stream) * share], lambda: None), None)
            if other is not None and not other.is_corrupt:
                found = upright(other, max_width, max_height)
                if not _is_dark(found):
                    return found
    return picture


def _is_dark(picture: Image) -> bool:
    """Return whether a frame shows nothing: its brightest part, averaged, is nearly black."""
    _, brightest = picture.convert("L").resize((8, 8)).getextrema()
    return isinstance(brightest, int | float) and brightest < _DARK


def spread(
    file: PatientFile, media_format: MediaFormat, count: int, max_width: int, max_height: int, check: Callable[[], None]
) -> list[Image]:
    """Return ``count`` frames from all over a video, upright, within a box, none enlarged; the last may repeat.

    ``check`` is called between frames and may raise to end the work. A video too long to be decoded whole gives the
    key frames nearest to the wanted moments.
    """
    with translating(), opened(file, media_format) as (container, stream):
        duration = _duration(container, stream)
        pictures_ = [upright(_first_frame(container, stream), max_width, max_height)]
        moments = [duration * (number + 0.5) / count for number in range(count)]
        long = duration * float(stream.average_rate or 30) > _FRAMES_IN_A_ROW
        frames = _near if long else _in_a_row
        for frame in frames(container, stream, moments, check):
            pictures_.append(upright(frame, max_width, max_height))
    pictures_ = pictures_[1:] or pictures_
    return (pictures_ + [pictures_[-1]] * count)[:count]


def _in_a_row(container: Any, stream: Any, moments: list[float], check: Callable[[], None]) -> Iterator[Any]:
    """Yield the frame shown at each moment of a short video, decoding it once."""
    container.seek(0)
    waiting = list(reversed(moments))
    start = float((stream.start_time or 0) * stream.time_base)
    last = None
    for frame in container.decode(stream):
        check()
        while waiting and last is not None and (frame.time or 0.0) - start > waiting[-1]:
            waiting.pop()
            yield last
        if not waiting:
            return
        last = frame
    for _ in waiting if last is not None else ():
        yield last


def _near(container: Any, stream: Any, moments: list[float], check: Callable[[], None]) -> Iterator[Any]:
    """Yield the key frame before each moment of a long video."""
    stream.codec_context.skip_frame = "NONKEY"
    start = stream.start_time or 0
    for moment in moments:
        check()
        container.seek(start + int(moment / stream.time_base), stream=stream)
        found = next(container.decode(stream), None)
        if found is None:
            return
        yield found


@contextmanager
def opened(file: PatientFile, media_format: MediaFormat) -> Iterator[tuple[Any, Any]]:
    """Open a video and yield its container and the stream of its pictures; raise UnsupportedMedia without one."""
    import av

    file.seek(0)
    # A file object and a fixed demuxer: no playlist or reference inside the file can make FFmpeg open anything else.
    with av.open(file, format=_DEMUXERS[media_format], metadata_errors="replace", buffer_size=1 << 17) as container:
        streams = [s for s in container.streams.video if "attached_pic" not in str(s.disposition.name)]
        if not streams:
            raise UnsupportedMedia("Wrong file", "This file has sound but no picture.", "Use PNG, JPEG, WebP or MP4.")
        yield container, streams[0]


def _first_frame(container: Any, stream: Any) -> Any:
    context = stream.codec_context
    if context is None or not context.width or not context.height:
        raise damaged("no frame size")
    if context.width * context.height > FRAME_PIXELS:
        raise MediaTooLarge("Too large", f"This video has {context.width:,} x {context.height:,} pixels.")
    context.thread_type = "NONE"
    for count, packet in enumerate(container.demux(stream)):
        for frame in packet.decode():
            if frame.is_corrupt:
                raise damaged("the first frame is broken")
            return frame
        if count > _PACKETS:
            break
    raise damaged("no frame can be decoded")


def upright(frame: Any, max_width: int, max_height: int) -> Image:
    """Return a frame as a picture, turned as it is meant to be seen, within a box; it is never enlarged."""
    turns = quarter_turns(frame)
    box = (max_height, max_width) if turns % 2 else (max_width, max_height)
    scale = min(box[0] / frame.width, box[1] / frame.height, 1.0)
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    picture: Image = frame.to_image(width=size[0], height=size[1], interpolation="AREA")
    return picture.rotate(90 * turns, expand=True) if turns else picture


def quarter_turns(frame: Any) -> int:
    """Return how often a frame must be turned by 90 degrees to be seen as it is meant."""
    turns: int = round(frame.rotation / 90) % 4  # counter-clockwise, as Pillow turns
    return turns


def _duration(container: Any, stream: Any) -> float:
    if container.duration:
        seconds = container.duration / 1_000_000
    elif stream.duration and stream.time_base:
        seconds = float(stream.duration * stream.time_base)
    else:
        return 0.0
    return round(seconds, 3) if 0 < seconds < _LONGEST else 0.0


def _is_whole(file: PatientFile, media_format: MediaFormat) -> bool:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return _boxes_end(file, size) <= size if _DEMUXERS[media_format] == "mov" else _segment_end(file) <= size


def _boxes_end(file: PatientFile, size: int) -> int:
    """Return where the last box of an MP4 says it ends."""
    place = 0
    for _ in range(_BOXES):
        if place + 8 > size:
            break
        file.seek(place)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0 or not head[4:8].isascii():  # to the end of the file; or something appended, not a box
            return size
        place += max(length, 8)
    return place


def _segment_end(file: PatientFile) -> int:
    """Return where the segment of a Matroska file says it ends, 0 when it does not say (a live recording)."""
    head = file.read(formats.HEAD_BYTES)
    place = head.find(b"\x18\x53\x80\x67")
    if place < 0 or place + 12 > len(head) or not head[place + 4]:
        return 0
    width = 9 - head[place + 4].bit_length()
    length = int.from_bytes(head[place + 4 : place + 4 + width], "big") & ((1 << 7 * width) - 1)
    return 0 if length == (1 << 7 * width) - 1 else place + 4 + width + length
