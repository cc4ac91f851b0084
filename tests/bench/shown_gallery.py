"""Open the studio's window and end as soon as its gallery shows results."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2] / "desktop"))
    import gc

    gc.disable()
    from vitrine.app import App, run

    def attend(app: App) -> None:
        view = app.models.gallery
        # Loaded, then laid out and painted by the events that follow.
        view.loaded.connect(lambda: app.window.grab() and os._exit(0 if view.rowCount() else 1))

    sys.exit(run([], attend=attend))
