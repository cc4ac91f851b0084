"""Single frames of a video through PyAV: each one exactly, by its number; and a row of samples over its length."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vitrine.domain.generation import MediaKind
from vitrine.media.formats import HEAD_BYTES, sniff, unsupported
from vitrine.media.inspection import Pixels
from vitrine.media.reading import DECODING, PatientFile, damaged, open_regular, translating
from vitrine.media.videos import FRAME_PIXELS, opened, quarter_turns, upright

MOST_FRAMES = 500_000
"""Over four hours at 30 frames a second; what follows in a longer file cannot be stepped through."""
KEPT_FRAMES = 24
KEPT_BYTES = 128_000_000
"""Frames decoded on the way to a wanted one are kept for steps back, up to so much."""
_CODECS = {"h264": "H.264", "hevc": "HEVC", "av1": "AV1", "vp9": "VP9", "vp8": "VP8", "mpeg4": "MPEG-4"}


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What a video is made of: frames a second (0 when unknown), its codec's name, and whether it has sound."""

    rate: float
    codec: str
    sound: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """One decoded frame: its number from 0, when it is shown in seconds from the start, and its pixels, upright."""

    number: int
    seconds: float
    pixels: Pixels


class FrameReader:
    """Decodes the frames of one video by their number. Any thread may use it, one at a time; close it afterwards.

    Opening reads every packet once without decoding, for the exact time of each frame.
    """

    def __init__(self, path: Path) -> None:
        """Open a video; raise MediaMissing, UnsupportedMedia, DamagedMedia or MediaTooLarge."""
        self._stack = ExitStack()
        try:
            self._open(path)
        except BaseException:
            self._stack.close()
            raise

    def _open(self, path: Path) -> None:
        file = self._stack.enter_context(open_regular(path))
        media_format = sniff(file.read(HEAD_BYTES))
        if media_format is None or media_format.kind is not MediaKind.VIDEO:
            file.seek(0)
            raise unsupported(file.read(HEAD_BYTES))
        with translating():
            patient = PatientFile(file)
            self._container, self._stream = self._stack.enter_context(opened(patient, media_format))
            context = self._stream.codec_context
            if context is None or not context.width or not context.height:
                raise damaged("no frame size")
            if context.width * context.height > FRAME_PIXELS:
                raise damaged("its frames are too large")
            self.facts = VideoFacts(_rate(self._stream), _codec(context), bool(self._container.streams.audio))
            self._stamps, self._keys = self._walk()
        if not self._stamps:
            raise damaged("no frame can be found")
        self._kept: OrderedDict[int, Pixels] = OrderedDict()
        self._decoder: Iterator[Any] | None = None
        self._next = -1

    @property
    def count(self) -> int:
        """Return how many frames there are."""
        return len(self._stamps)

    def seconds(self, number: int) -> float:
        """Return when a frame is shown, seconds from the first one."""
        base = self._stream.time_base
        return float((self._stamps[self._held(number)] - self._stamps[0]) * base)

    @property
    def times(self) -> tuple[float, ...]:
        """Return when each frame is shown, seconds from the first one."""
        base, first = float(self._stream.time_base), self._stamps[0]
        return tuple((stamp - first) * base for stamp in self._stamps)

    def frame(self, number: int, box: tuple[int, int] | None = None) -> Frame:
        """Decode a frame exactly; a number outside is held within.

        ``box`` (width, height in pixels) makes it smaller. Raise DamagedMedia when it cannot be decoded.
        """
        number = self._held(number)
        kept = self._kept.get(number) if box is None else None
        if kept is None:
            with translating(), DECODING:
                kept = self._decode(number, box)
        return Frame(number, self.seconds(number), kept)

    def close(self) -> None:
        """Let go of the file."""
        self._decoder = None
        self._stack.close()

    # ---- inside ----

    def _held(self, number: int) -> int:
        return min(max(0, number), len(self._stamps) - 1)

    def _walk(self) -> tuple[list[int], list[int]]:
        """Return the time stamps of all frames and of those that a decoder can begin with."""
        stamps: set[int] = set()
        keys: set[int] = set()
        for packet in self._container.demux(self._stream):
            if packet.pts is None or packet.is_discard:
                continue
            stamps.add(packet.pts)
            if packet.is_keyframe:
                keys.add(packet.pts)
            if len(stamps) >= MOST_FRAMES:
                break
        return sorted(stamps), sorted(keys)

    def _decode(self, number: int, box: tuple[int, int] | None) -> Pixels:
        self._go_to(number)
        wanted = self._stamps[number]
        assert self._decoder is not None
        for frame in self._decoder:
            if frame.pts is None or frame.is_corrupt:
                continue
            at = self._number_of(frame.pts)
            self._next = at + 1
            if frame.pts >= wanted:
                pixels = _pixels(frame, box)
                if box is None:
                    self._keep(number, pixels)
                return pixels
            if box is None and number - at < KEPT_FRAMES // 2:
                self._keep(at, _pixels(frame, None))
        self._decoder = None
        raise damaged("this frame cannot be decoded")

    def _go_to(self, number: int) -> None:
        """Stand before a frame: go on decoding, or begin anew at the nearest frame that needs no other."""
        key = self._keys[bisect_right(self._keys, self._stamps[number]) - 1] if self._keys else self._stamps[0]
        ahead = self._decoder is not None and self._next <= number
        if ahead and self._stamps[min(self._next, self.count - 1)] >= key:
            return
        self._container.seek(key, stream=self._stream, backward=True, any_frame=False)
        self._decoder = self._container.decode(self._stream)
        self._next = self._number_of(key)

    def _number_of(self, stamp: int) -> int:
        return max(0, bisect_right(self._stamps, stamp) - 1)

    def _keep(self, number: int, pixels: Pixels) -> None:
        self._kept[number] = pixels
        self._kept.move_to_end(number)
        while len(self._kept) > KEPT_FRAMES or sum(len(kept.data) for kept in self._kept.values()) > KEPT_BYTES:
            if len(self._kept) == 1:
                break
            self._kept.popitem(last=False)


def look_into(path: Path) -> VideoFacts:
    """Return what a video is made of, from its header; raise as `FrameReader` does."""
    with open_regular(path) as file, translating():
        media_format = sniff(file.read(HEAD_BYTES))
        if media_format is None or media_format.kind is not MediaKind.VIDEO:
            file.seek(0)
            raise unsupported(file.read(HEAD_BYTES))
        with opened(PatientFile(file), media_format) as (container, stream):
            return VideoFacts(_rate(stream), _codec(stream.codec_context), bool(container.streams.audio))


def sample(path: Path, count: int, width: int, height: int) -> list[Pixels]:
    """Return ``count`` frames spread evenly over a video, each whole within a box; raise as `FrameReader` does."""
    reader = FrameReader(path)
    try:
        numbers = [min(reader.count - 1, int((at + 0.5) * reader.count / count)) for at in range(count)]
        made: dict[int, Pixels] = {}
        for number in numbers:
            if number not in made:
                made[number] = reader.frame(number, (width, height)).pixels
        return [made[number] for number in numbers]
    finally:
        reader.close()


def _pixels(frame: Any, box: tuple[int, int] | None) -> Pixels:
    turned = quarter_turns(frame) % 2
    whole = (frame.height, frame.width) if turned else (frame.width, frame.height)
    picture = upright(frame, *(box or whole))
    return Pixels(picture.width, picture.height, False, picture.tobytes())


def _rate(stream: Any) -> float:
    rate = stream.average_rate or stream.guessed_rate
    return float(rate) if rate else 0.0


def _codec(context: Any) -> str:
    name = str(context.name if context is not None else "")
    name = {"libdav1d": "av1", "libvpx-vp9": "vp9", "libvpx": "vp8"}.get(name, name)
    return _CODECS.get(name, name)
