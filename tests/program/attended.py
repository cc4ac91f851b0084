"""The real window with somebody at it: ``python attended.py send`` asks for two jobs and stays open.

``python attended.py finish`` ends the window once nothing is unfinished.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer

from vitrine.app import App, run


class Sender(QObject):
    """Fills in the form as soon as it is there, and presses Generate."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._form = app.models.form
        self._form.spec_changed.connect(self._send)

    def _send(self) -> None:
        self._form.spec_changed.disconnect(self._send)
        self._form.replace_prompt("Dunes, long shadows")
        self._form.set_value("megapixels", "0.25")
        self._form.set_value("num_outputs", 2)
        self._form.set_count(2)
        assert self._form.submit(), self._form.problems


class Finisher(QObject):
    """Ends the window when every job is over; a job that is held is said, with status 3."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        app.models.queue.changed.connect(self._look)
        QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        held = [job for job in self._app.models.queue.jobs() if job.held]
        if held:
            sys.stderr.write("".join(f"{job.error}\n" for job in held))
            self._app.quit(3)
        elif not self._app.studio.library.jobs.unfinished():
            self._app.quit(0)


if __name__ == "__main__":
    sys.exit(run([], attend={"send": Sender, "finish": Finisher}[sys.argv[1]]))
