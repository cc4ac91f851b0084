"""What a media file really is, judged by its bytes: its format, its size as displayed, its colours, its soundness.

Pillow, PyAV and BlurHash are imported when the first file is looked into, never before.
"""

from vitrine.media.formats import FORMATS, HEAD_BYTES, MediaFormat, describe_unknown, sniff, unsupported
from vitrine.media.inspection import MAX_PIXELS, Pixels, decode, decode_frames, identify, inspect, is_heavy
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
    "decode",
    "decode_frames",
    "describe_unknown",
    "identify",
    "inspect",
    "is_heavy",
    "open_regular",
    "prepare",
    "sniff",
    "unsupported",
]
