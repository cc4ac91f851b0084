"""Sweeping: what a killed import left of copies is taken away; originals are never touched."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from pathlib import Path

from vitrine.importing.copies import STAGE
from vitrine.library.library import Library

_log = logging.getLogger(__name__)


def sweep(library: Library, root: Path) -> int:
    """Take away copies that have no result, and copies that were not whole; return how many had a name already.

    Only while no import runs.
    """
    strays = library.import_log.strays()
    for stray in strays:
        with suppress(OSError):
            stray.unlink(missing_ok=True)
    library.import_log.settle_all()
    with suppress(OSError):
        shutil.rmtree(root / STAGE)
    if strays:
        _log.info("%d copies of an import that was cut off were taken away", len(strays))
    return len(strays)
