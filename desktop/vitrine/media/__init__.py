"""What a media file really is, judged by its bytes: its format, its size as displayed, its colours, its soundness.

Pillow and PyAV are imported when the first file is looked into, never before.
"""

from vitrine.media.colours import colours_of
from vitrine.media.formats import FORMATS, HEAD_BYTES, MediaFormat, describe_unknown, sniff, unsupported
from vitrine.media.headers import header_of
from vitrine.media.inspection import (
    MAX_PIXELS,
    Pixels,
    decode,
    decode_frames,
    examine,
    identify,
    inspect,
    is_heavy,
    weigh,
)
from vitrine.media.pictures import DECODE_PIXELS, prepare
from vitrine.media.reading import DECODING, cannot_read, open_regular

__all__ = [
    "DECODE_PIXELS",
    "DECODING",
    "FORMATS",
    "HEAD_BYTES",
    "MAX_PIXELS",
    "MediaFormat",
    "Pixels",
    "cannot_read",
    "colours_of",
    "decode",
    "decode_frames",
    "describe_unknown",
    "examine",
    "header_of",
    "identify",
    "inspect",
    "is_heavy",
    "open_regular",
    "prepare",
    "sniff",
    "unsupported",
    "weigh",
]
