"""A demo service whose pictures are large: 1024 x 1024 PNGs of about 1.7 MB, prepared, each unique by its seed.

They take a second of nothing but time, as at a fast service elsewhere: the real painter would take the processor that
the window and its workers run on.
"""

from __future__ import annotations

import io
import struct
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "desktop"))

from vitrine.demo.__main__ import run
from vitrine.demo.drawing import Made, Work
from vitrine.demo.server import DemoServer, new_token
from vitrine.demo.service import Options

_SECONDS = 1.0
_STEPS = 5
_SIDE = 1024
_PICTURES = 4
_WORKERS = 8


def picture(number: int) -> bytes:
    """Return a smooth slope of colours under fine grain, as PNG."""
    import numpy
    from PIL import Image

    down, across = numpy.mgrid[0:_SIDE, 0:_SIDE] / _SIDE
    slopes = numpy.stack([across, down, (across + down) / 2], axis=2) * 200
    grain = numpy.random.default_rng(number).integers(0, 8, slopes.shape)
    buffer = io.BytesIO()
    Image.fromarray((slopes + grain + 10 * number).astype("uint8")).save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def named(png: bytes, name: str) -> bytes:
    """Return the PNG with a comment before its end chunk, which makes it a file of its own."""
    kind, data = b"tEXt", b"Comment\0" + name.encode()
    chunk = struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return png[:-12] + chunk + png[-12:]


def main() -> int:
    """Serve until stdin ends, as ``python -m vitrine.demo`` does."""
    pictures = [picture(number) for number in range(_PICTURES)]

    def draw(work: Work, progress: Callable[[float], None]) -> list[Made]:
        for step in range(_STEPS):
            time.sleep(_SECONDS / _STEPS)
            progress((step + 1) / _STEPS)
        return [Made(named(pictures[work.seed % _PICTURES], str(work.seed)), "png")]

    token = new_token()
    server = DemoServer(Options(workers=_WORKERS), tokens=frozenset({token}), draw=draw)
    return run(server, {"port": server.port, "token": token}, stay=False)


if __name__ == "__main__":
    sys.exit(main())
