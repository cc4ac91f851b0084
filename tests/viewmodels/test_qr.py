"""QR codes: the right size and level, and a saved picture whose every module is where the code has it."""

from __future__ import annotations

from PySide6.QtGui import QImage

from vitrine.viewmodels.qr import QUIET, SCALE, modules, png

LINK = "https://mira-studio.s3.eu-central-1.amazonaws.com/shared/7Kf2Qp/index.html?X-Amz-Signature=" + "a" * 64


def test_a_code_has_its_three_corners() -> None:
    code = modules(LINK)
    side = len(code)
    assert side % 4 == 1  # 17 + 4 x version
    assert all(len(row) == side for row in code)
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        assert code[top][left : left + 7] == bytes([1] * 7)
        assert code[top + 1][left : left + 7] == bytes([1, 0, 0, 0, 0, 0, 1])
        assert code[top + 3][left : left + 7] == bytes([1, 0, 1, 1, 1, 0, 1])


def test_level_m() -> None:
    # Format bits beside the first corner: the first two, unmasked (0b10101...), are 00 for M (ISO/IEC 18004).
    code = modules(LINK)
    bits = (code[8][0], code[8][1])
    assert (bits[0] ^ 1, bits[1] ^ 0) == (0, 0)


def test_a_link_that_is_too_long_has_no_code() -> None:
    assert modules("https://example.org/" + "a" * 3000) == ()
    assert len(modules("https://example.org/" + "a" * 2000)) > 0


def test_the_saved_picture() -> None:
    code = modules(LINK)
    picture = QImage.fromData(png(code), "PNG")
    side = (len(code) + 2 * QUIET) * SCALE
    assert (picture.width(), picture.height()) == (side, side)
    for y in range(-QUIET, len(code) + QUIET):
        for x in range(-QUIET, len(code) + QUIET):
            inside = 0 <= x < len(code) and 0 <= y < len(code)
            dark = bool(inside and code[y][x])
            at = ((x + QUIET) * SCALE + SCALE // 2, (y + QUIET) * SCALE + SCALE // 2)
            assert (picture.pixelColor(*at).lightness() < 128) is dark
