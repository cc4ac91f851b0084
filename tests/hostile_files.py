"""Makers of media files for tests: sound ones of every kind, and those an enemy or a broken connection would send."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image, ImageDraw

STRANGERS: dict[str, tuple[bytes, str]] = {
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "a PDF"),
    "html": (b"  <!DOCTYPE html><html><body>502 Bad Gateway</body></html>", "a web page"),
    "svg": (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
    "xml": (b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', "an XML document"),
    "zip": (b"PK\x03\x04\x14\x00\x00\x00\x08\x00", "a ZIP archive or an office document"),
    "text": ("Ein Entwurf, später mehr.\n".encode(), "text"),
    "json": (b'{"detail": "not found"}', "text"),
    "psd": (b"8BPS\x00\x01\x00\x00", "a Photoshop document"),
    "heic": (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "a HEIC picture"),
    "m4a": (b"\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00M4A mp42", "a sound file"),
    "wav": (b"RIFF\x24\x00\x00\x00WAVEfmt ", "a sound file"),
    "avi": (b"RIFF\x24\x00\x00\x00AVI LIST", "an AVI video"),
    "playlist": (b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/secret.ts\n", "text"),
    "empty": (b"", "empty"),
    "noise": (bytes(range(128, 256)) * 4, "of a kind Vitrine cannot read"),
}
"""Files that are no media: content, and what ``describe_unknown`` calls them."""


def picture(width: int = 96, height: int = 64, mode: str = "RGB") -> Image.Image:
    """Draw a picture whose upper left quarter is red; with an alpha channel its right half is transparent."""
    base = Image.linear_gradient("L").resize((width, height))
    drawn = Image.merge("RGB", (base, base.transpose(Image.Transpose.ROTATE_180), base.point(lambda v: v // 2)))
    ImageDraw.Draw(drawn).rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=(230, 20, 20))
    if mode == "RGBA":
        drawn.putalpha(255)
        drawn.paste((0, 0, 0, 0), (width // 2, 0, width, height))
    return drawn if drawn.mode == mode else drawn.convert(mode)


def encoded(format: str, image: Image.Image | None = None, **options: object) -> bytes:
    """Return a picture as a file of one of Pillow's formats ("PNG", "JPEG", "WEBP", "GIF", "AVIF", "TIFF", "BMP")."""
    buffer = io.BytesIO()
    (image or picture()).save(buffer, format, **options)
    return buffer.getvalue()


def turned(format: str, orientation: int, image: Image.Image | None = None) -> bytes:
    """Return a picture whose EXIF says that it lies on its side (6: shown turned a quarter clockwise)."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(format, image, exif=exif)


def animated(format: str, frames: int = 5) -> bytes:
    """Return an animation, "WEBP", "GIF" or "PNG"."""
    first, *rest = (picture().rotate(9 * i) for i in range(frames))
    return encoded(format, first, save_all=True, append_images=rest, duration=40, loop=0)


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return one PNG chunk with its checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _header(width: int, height: int, depth: int, colour: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def png_header_bomb(width: int = 50_000, height: int = 50_000) -> bytes:
    """Return a PNG that claims to be huge and holds one line of nothing."""
    return _header(width, height, 8, 6) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


def png_bomb(width: int = 20_000, height: int = 20_000) -> bytes:
    """Return a sound PNG of one bit a pixel, all black: tens of kilobytes that become ``width * height`` pixels."""
    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    return _header(width, height, 1, 0) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def png_of_crumbs(count: int = 100_000) -> bytes:
    """Return a PNG with many empty data chunks, each of which a reader has to visit."""
    sound = encoded("PNG")
    return sound[:33] + chunk(b"IDAT", b"") * count + sound[33:]


def png_16_bit(width: int = 64, height: int = 48, value: int = 32768) -> bytes:
    """Return a grey PNG of 16 bits a pixel, all of one value."""
    return encoded("PNG", Image.new("I;16", (width, height), value))


def gif_of_frames(count: int = 200_000) -> bytes:
    """Return a GIF of absurdly many frames of one pixel each."""
    frame = b"\x21\xf9\x04\x00\x01\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
    return b"GIF89a\x20\x00\x20\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff" + frame * count + b";"


def gif_of_comment(size: int = 20_000_000) -> bytes:
    """Return a GIF whose comment comes in tiny blocks: joining them one by one takes time by the square."""
    return b"GIF89a\x20\x00\x20\x00\x00\x00\x00" + b"\x21\xfe" + b"\x01x" * (size // 2) + b"\x00;"


def jpeg_of_scans(width: int = 8000, height: int = 8000, scans: int = 20_000) -> bytes:
    """Return a progressive JPEG of many scans of a few bytes, each of which goes through the whole picture."""
    sound = encoded("JPEG", Image.new("L", (width, height)), progressive=True)
    last = sound.rindex(b"\xff\xda")
    return sound[:last] + sound[last:-2] * scans + b"\xff\xd9"


def webp_canvas_bomb() -> bytes:
    """Return a WebP whose header claims 16384 x 16384 pixels, over a gigabyte when decoded, in a few bytes."""
    sound = bytearray(encoded("WEBP", picture(mode="RGBA"), exif=Image.Exif().tobytes() or b"x"))
    assert sound[12:16] == b"VP8X"
    sound[24:27] = sound[27:30] = (16383).to_bytes(3, "little")
    return bytes(sound)


def polyglot() -> bytes:
    """Return a file that is a PNG from the front and a ZIP archive from the back."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("index.html", "<script>alert(1)</script>")
    return encoded("PNG") + archive.getvalue()


def clip(path: Path, codec: str = "libx264", *, rotation: int = 0, frames: int = 24, **options: str) -> Path:
    """Write a video of 160 x 96 pixels, 24 frames a second, left half red; the name's ending chooses the container."""
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream(codec, 24)
        stream.width, stream.height, stream.pix_fmt, stream.time_base = 160, 96, "yuv420p", Fraction(1, 24)
        if rotation:
            stream.set_display_rotation(rotation)
        for number in range(frames):
            drawn = Image.new("RGB", (160, 96), (0, 0, 8 * number % 256))
            drawn.paste((220, 20, 20), (0, 0, 80, 96))
            container.mux(stream.encode(av.VideoFrame.from_image(drawn)))
        container.mux(stream.encode())
    return path


def sound_only(path: Path) -> Path:
    """Write an MP4 that holds a second of silence and no picture."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", 44100)
        for number in range(40):
            frame = av.AudioFrame(format="fltp", layout="stereo", samples=1024)
            frame.sample_rate, frame.pts = 44100, 1024 * number
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def cuts(data: bytes, count: int = 24) -> list[int]:
    """Return places to cut a file at: spread evenly, and close to both ends."""
    size = len(data)
    near = {1, 7, 12, 20, 33, 40, 64, size - 1, size - 2, size - 5, size - 12, size - 13, size - 20}
    return sorted(place for place in {*near, *(size * i // count for i in range(1, count))} if 0 < place < size)
