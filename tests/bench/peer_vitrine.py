"""The studio's window as a viewer of one folder: imports it in place when the library is empty, and shows it.

The file ``made`` in the home says how many results have their thumbnail once the import is over.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "desktop"))

if __name__ == "__main__":
    import gc

    gc.disable()

from PySide6.QtCore import QObject, QTimer

from vitrine.app import App, run

_LOOK_MS = 100


class Viewer(QObject):
    """Starts the import and tells when every result has its thumbnail."""

    def __init__(self, app: App, folder: Path) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._told = Path.home() / "made"
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        if not self._told.exists():
            QTimer.singleShot(0, self._import)

    def _import(self) -> None:
        from vitrine.domain.imported import ImportPlan

        importing = self._app.models.importing
        importing.finished.connect(lambda _: self._looks.start())
        importing.start(ImportPlan(self._folder))

    def _look(self) -> None:
        with closing(sqlite3.connect(self._app.studio.paths.thumbnails)) as cache:
            (count,) = cache.execute("SELECT count(DISTINCT name) FROM thumbnails").fetchone()
        self._told.write_text(str(count))


if __name__ == "__main__":
    sys.exit(run([], attend=lambda app: Viewer(app, Path(sys.argv[1]))))
