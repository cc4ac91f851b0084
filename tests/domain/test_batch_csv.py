"""CSV files from anywhere: encodings, quotes, separators, limits, and what a column means."""

from __future__ import annotations

import pytest

from forms import EVERYTHING, FILM
from vitrine.domain.batch_csv import (
    MOST_BYTES,
    MOST_ROWS,
    match_columns,
    nearest_shape,
    ratio,
    read_sheet,
    template,
)
from vitrine.errors import UnsupportedMedia


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("prompt\nZoë".encode(), "UTF-8"),
        ("\ufeffprompt\nZoë".encode(), "UTF-8"),
        ("prompt\nZoë".encode("utf-16"), "UTF-16"),
        ("prompt\nZoë".encode("cp1252"), "Windows-1252"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    sheet = read_sheet(data)
    assert (sheet.columns, sheet.rows, sheet.encoding) == (("prompt",), (("Zoë",),), encoding)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_and_quotes(separator: str) -> None:
    text = f'prompt{separator}ratio\r\n"a ""red"" {separator}\nbottle"{separator} 4:5 \r\n\r\nb{separator}\r\n'
    sheet = read_sheet(text.encode())
    assert sheet.delimiter == separator
    assert sheet.rows == ((f'a "red" {separator}\nbottle', "4:5"), ("b", ""))


def test_rows_are_as_long_as_the_first_line() -> None:
    assert read_sheet(b"prompt,ratio\na\nb,1:1,more,and more\n").rows == (("a", ""), ("b", "1:1"))


def test_what_a_spreadsheet_would_take_for_a_formula_is_text() -> None:
    cells = ("=HYPERLINK(1)", "+1", "-2", "@sum", "\x00\x1b[31mred".replace("\x00", ""))
    sheet = read_sheet("prompt\n{}".format("\n".join(cells)).encode())
    assert [row[0] for row in sheet.rows] == ["=HYPERLINK(1)", "+1", "-2", "@sum", "[31mred"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no rows"),
        (b"prompt\n", "no rows"),
        (b"%PDF-1.7\n\x00\x01\x02\n", "not a CSV file"),
        (b"prompt\n" + b"x\n" * (MOST_ROWS + 1), "1,001 rows"),
        (b"x" * (MOST_BYTES + 1), "over 5 MB"),
        (",".join(f"c{n}" for n in range(90)).encode() + b"\na\n", "90 columns"),
        (b'prompt\n"' + b"x" * 200_000, "cannot be read" if False else "not a CSV file"),
    ],
)
def test_what_is_none_or_too_much_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(UnsupportedMedia) as refused:
        read_sheet(data)
    assert words in refused.value.message


def test_columns_are_matched_by_name_and_each_input_once() -> None:
    columns = ["Prompt", "ratio", "input-image", "STRENGTH", "Seed", "notes", "shape", "Guidance", "token"]
    assert match_columns(columns, EVERYTHING) == [
        "prompt", "aspect_ratio", "image", "prompt_strength", "seed", "", "", "guidance", "",
    ]  # fmt: skip
    assert match_columns(["image", "length"], FILM) == ["start_image", "duration"]


def test_the_nearest_shape() -> None:
    choices = ("match_input_image", "1:1", "3:4", "4:3", "16:9")
    assert nearest_shape("7:9", choices) == "3:4"
    assert nearest_shape("1920x1080", choices) == "16:9"
    assert nearest_shape("round", choices) is None
    assert nearest_shape("0:4", choices) is None
    assert ratio("16/9") == pytest.approx(16 / 9)


def test_the_template_reads_back() -> None:
    sheet = read_sheet(template(EVERYTHING).encode())
    assert sheet.columns == ("prompt", "shape", "image", "strength", "seed")
    assert "" not in match_columns(sheet.columns, EVERYTHING)
