"""Tiny built-in results for tests and benchmarks: a real PNG and a real H.264 clip, unique by a name inside."""

from __future__ import annotations

import base64
import hashlib
import struct
import zlib
from functools import cache

_CLIP = (  # 64 x 64 pixels, 8 frames, 1 s, zlib and base64
    "eNp9VE2IHEUUrpnN6kRUNhh1AytUdMkpM9M9MzuOg40zjnHnIvFi9BBoqruqp5vp7uqpqvnbi1l/YC+5eAgouBjMSRT0pAeFBDyI4FkDXrxIAq"
    "KCl1x0fNXTm5msboqqev/fq1f1uhFC2FPTJJA8QiiPNIVVISPXjJKaidDK+YjzEUIojEY+RfeMlVvpyiE9FyN3r9dhuYXuO/Iw95UgfeAvqn6a"
    "c+W/aDr3/fP8b97W3QNsMqok0A0WSrWI0LhrWWz+iYgGBBgc0cO1z4Fe+zYVij4NxYFlFFC27HkBZN4lMQ2Z9sndiILYA+bkKEpBl4+5See2DS"
    "qYt1TGw0MR4jmf25XKCYH/QipJl3yu6kc74ir0WVuoC7R7pMfhsT6bwf4soHZyFD00+wWd6gH9VBx76cw7+k2O6a31fPfKiUs59KB/q/P2e999"
    "/vedOzr4pKNEdqun/ANAqdIbP0hfSCf4QiHLer0a7sJ3da5by+ytjK5n3TJvhwxrA7DcQ1iFjNbAtrNUIOjz3wN9HNYjRyw4m8uXuuNNoNaQKt"
    "0VWxFLqR6nlzsAukaQJAmXb7MQzNus4AkG7bGyFVECcv7qA6uz2Yc/n7v9za83u19eOfsTvvnM739MKvUaLmKXC4bN+haw3RKoyq+8em67WMPt"
    "Cx2wUeaCocOTacg8hSuGUS1WjIr29pVKmuXyeDwu6XbkIYlLXPTKGrfkqygEH56ogMeyiV3iENcyMbScZdYxZU7I3b5lNo2mgUlMwqlkljGpNo"
    "2JWa3iiFnDyMdy6ABnGjiRUwiG3RbUMksGRMGGo2DCqJ1iQogtSNxjVqWGXV/wiNg6FivBwjCQVgU3Jg3qKlC5g8gy4AyE7vAYAsyzpok9IpWd"
    "yH6QaI85wCCxuedJpqxiBStfQIQEa8h5n/gg2AudDAOXLRQGjkWaww0iovQ5glgxERJwAr0TDgWZ2i6PEqJAduGS4H8UxAABjoJoH0+QiEmrgR"
    "07mQIfUCjCsQkliUo5JyA6E3QCg7qqeMyCnq8cSMYTFts9noB1rkwgoM+mgG1VtoyMteEvAfDSZTFzh8qqGThNrm9UMOlDtHDtu9VadS1brvBw"
    "BJ8e01WBAGElAw90LZZRAp9BonFTSiZW/TlgpGKJVcNBAm8EHQFPCLnIAN5fPya6pLub7e2i/Av/bG5fv/bo8beeNMtvPPX69ubO5Rc/Ca79+N"
    "fT7++C04n2B4XfnPafj3380Vf5/Luz1a9Beby9v9Zb68wap7WQ218/szeeta5nwst79ux8OxMud8FyIxM+WxZ+SIV/AZXXeUg="
)


def tiny_png(name: str) -> bytes:
    """Return a 16 x 16 PNG in a colour of its own that carries ``name``: same name, same bytes."""
    colour = hashlib.sha256(name.encode()).digest()[:3]
    rows = (b"\0" + colour * 16) * 16
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _png_chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0)),
            _png_chunk(b"tEXt", b"Comment\0" + name.encode("latin-1")),
            _png_chunk(b"IDAT", zlib.compress(rows)),
            _png_chunk(b"IEND", b""),
        )
    )


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def tiny_clip(name: str) -> bytes:
    """Return a one-second mp4 with a ``free`` box that carries ``name``: same name, same bytes."""
    return _clip() + struct.pack(">I", 8 + len(name)) + b"free" + name.encode("latin-1")


@cache
def _clip() -> bytes:
    return zlib.decompress(base64.b64decode(_CLIP))
