"""Importing: an existing folder of pictures and videos becomes part of the library, in place or as copies."""

from vitrine.importing.batch import Keep, Written
from vitrine.importing.locating import locate
from vitrine.importing.reading import Examine, plainly
from vitrine.importing.run import Ground, Watcher, run_import
from vitrine.importing.scan import MOST_NAMED
from vitrine.importing.sweeping import sweep

__all__ = ["MOST_NAMED", "Examine", "Ground", "Keep", "Watcher", "Written", "locate", "plainly", "run_import", "sweep"]
