"""Self-check: every part that is loaded late loads, in a frozen app too; nothing of the person's is touched."""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path

_LATE = (
    "PySide6.QtSvg", "PySide6.QtMultimedia", "boto3", "requests", "keyring", "av", "PIL.Image", "blurhash", "segno",
    "vitrine.providers.replicate", "vitrine.storage.s3", "vitrine.demo.process", "vitrine.ui.shell.shell",
)  # fmt: skip


def self_check() -> int:
    """Import each late part, open and migrate a library in a temporary folder; return 0 when all of it works."""
    from vitrine.library.library import Library
    from vitrine.paths import resources

    failed = []
    for name in _LATE:
        try:
            importlib.import_module(name)
        except Exception as error:
            failed.append(f"{name}: {error}")
    failed += [f"missing {name}" for name in ("tokens.json", "icons", "fonts") if not (resources() / name).exists()]
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library.db", Path(folder) / "inputs")
        failed += library.problems()
        library.close()
    sys.stdout.write("".join(f"{line}\n" for line in failed) or "everything loads\n")
    return 1 if failed else 0
