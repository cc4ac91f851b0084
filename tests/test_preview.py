"""The BlurHash of a small picture: the same string as the reference encoder's."""

import random

import blurhash
import pytest

from vitrine.media.preview import blur_hash


def _reference(data: bytes, width: int, height: int) -> str:
    rows = [[data[i : i + 3] for i in range(y, y + 3 * width, 3)] for y in range(0, len(data), 3 * width)]
    across, down = (4, 3) if width >= height else (3, 4)
    return str(blurhash.encode(rows, across, down))


@pytest.mark.parametrize("size", [(1, 1), (20, 20), (20, 11), (11, 20), (20, 1), (1, 20), (2, 3)])
@pytest.mark.parametrize("kind", ["noise", "plain", "black", "white", "slope"])
def test_the_string_is_the_reference_encoders(size, kind):
    width, height = size
    chance, count = random.Random(f"{size}{kind}"), width * height
    data = {
        "noise": lambda: chance.randbytes(3 * count),
        "plain": lambda: chance.randbytes(3) * count,
        "black": lambda: bytes(3 * count),
        "white": lambda: b"\xff" * 3 * count,
        "slope": lambda: bytes((12 * x + c * y) % 256 for y in range(height) for x in range(width) for c in range(3)),
    }[kind]()
    assert blur_hash(data, width, height) == _reference(data, width, height)
