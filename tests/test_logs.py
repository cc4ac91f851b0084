"""The log: secrets taken out by shape and by value, words where it cannot be written, nothing left behind."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest

from vitrine.errors import LibraryError
from vitrine.logs import Redactor, to_folder

SECRETS = (
    "r8_" + "a1B2" * 9,
    "Authorization: Bearer abc.def-ghi",
    "https://bucket/key?X-Amz-Credential=AKIAABCDEFGHIJKLMNOP%2F2026&X-Amz-Signature=0123456789abcdef",
    "AKIAABCDEFGHIJKLMNOP",
)


@pytest.mark.parametrize("text", SECRETS)
def test_what_looks_like_a_secret_is_taken_out(tmp_path: Path, text: str) -> None:
    with to_folder(tmp_path, Redactor()) as path:
        logging.getLogger("vitrine.test").info("sent to the service: %s", text)
    written = path.read_text("utf-8")
    secret = text.rpartition("Bearer ")[2].rpartition("X-Amz-Signature=")[2]
    assert secret not in written
    assert "to the service" in written


def test_a_secret_it_was_told_of_never_stands_in_the_file(tmp_path: Path) -> None:
    redactor = Redactor()
    redactor.hide("correct-horse-battery")
    with to_folder(tmp_path, redactor) as path:
        try:
            raise ValueError("refused: correct-horse-battery")
        except ValueError:
            logging.getLogger("vitrine.test").info("it failed", exc_info=True)
    written = path.read_text("utf-8")
    assert "correct-horse-battery" not in written
    assert "ValueError" in written


def test_everything_is_put_back(tmp_path: Path) -> None:
    before = logging.getLogger().handlers[:], logging.getLogger().level, sys.excepthook, threading.excepthook
    with to_folder(tmp_path, Redactor()):
        assert sys.excepthook is not before[2]
    assert (logging.getLogger().handlers, logging.getLogger().level, sys.excepthook, threading.excepthook) == before


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError, match="file"), to_folder(tmp_path / "file" / "logs", Redactor()):
        pass
