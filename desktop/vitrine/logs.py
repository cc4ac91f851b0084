"""Logging: a rotating file with secrets redacted, and the hook that writes unforeseen exceptions there."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from vitrine.durable import refusal

REDACTED = "[redacted]"

_SECRETS = re.compile(
    r"""r8_[A-Za-z0-9]{8,}                                   # Replicate tokens
    | (?<=Bearer\s)[^\s"',]+ | (?<=Token\s)[A-Za-z0-9_\-]{16,}
    | (?<=Authorization:\s)[^\r\n]+
    | (?<=[?&])(?:X-Amz-(?:Signature|Credential|Security-Token)|AWSAccessKeyId|Signature|signature|sig|token)=[^&\s"']+
    | \b(?:AKIA|ASIA)[A-Z0-9]{16}\b                          # AWS access key ids
    | (?<=secret_access_key=)[^\s&]+""",
    re.VERBOSE,
)


class Redactor(logging.Filter):
    """Takes secrets out of every record: by their shape, and every value it was told about."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[str] = set()

    def hide(self, secret: str) -> None:
        """Redact this value from now on."""
        if len(secret) >= 6:
            self._known.add(secret)

    def clean(self, text: str) -> str:
        """Return ``text`` without secrets."""
        for secret in tuple(self._known):
            text = text.replace(secret, REDACTED)
        return _SECRETS.sub(REDACTED, text)

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; never drop it."""
        record.msg, record.args = self.clean(record.getMessage()), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.clean(record.exc_text)
        return True


@contextmanager
def to_folder(folder: Path, redactor: Redactor, *, level: int = logging.INFO) -> Iterator[Path]:
    """Log to ``vitrine.log`` in ``folder`` (5 files of 1 MB) while the block runs, and give its path.

    Unforeseen exceptions of any thread are written there too. Raise LibraryError when it cannot be written.
    """
    from logging.handlers import RotatingFileHandler

    path = folder / "vitrine.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.open("ab").close()
    except OSError as error:
        raise refusal(error, folder) from error
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    handler.addFilter(redactor)
    root = logging.getLogger()
    before = root.level, sys.excepthook, threading.excepthook
    root.addHandler(handler)
    root.setLevel(level)
    for noisy in ("boto3", "botocore", "s3transfer", "urllib3", "PIL", "libav"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    sys.excepthook, threading.excepthook = _on_exception, _on_thread_exception
    try:
        yield path
    finally:
        level, sys.excepthook, threading.excepthook = before
        root.setLevel(level)
        root.removeHandler(handler)
        handler.close()


def _on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("vitrine").critical("unforeseen exception", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _on_thread_exception(hook: threading.ExceptHookArgs) -> None:
    if hook.exc_value is not None:
        _on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
