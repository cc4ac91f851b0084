"""Stage: the real window over a prepared library, brought into a state and grabbed."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bucket import Line, bucket
from prepare import REPLICATE, hosted
from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from vitrine.app import App, _open
from vitrine.demo.models import PAINTER
from vitrine.demo.process import DemoProcess
from vitrine.paths import Paths
from vitrine.settings import SettingsStore

WIDE, SMALL = QSize(1440, 900), QSize(1100, 720)
_PATIENCE = 60.0
"""Seconds; who waits longer has found a window that does not get there."""
_QUIET = 0.25
"""Seconds in which nothing has been painted anew before a picture is taken."""


class Stage:
    """One open window. What happens on it happens through its widgets, view-models and the demo service."""

    def __init__(self, app: App, demo: DemoProcess, line: Line | None) -> None:
        self.app = app
        self.line = line
        self.window = app.window
        self._demo = demo

    @property
    def models(self) -> Any:
        """Return the window's view-models."""
        return self.app.models

    @property
    def desk(self) -> Any:
        """Return the desk that the window's regions stand on."""
        return self.app.desk

    def wait(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the window go on until ``condition`` holds; raise TimeoutError when it never does."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"the window did not get there: {what or condition}")
            self.pass_time(0.02)

    def pass_time(self, seconds: float) -> None:
        """Let the window go on for so long."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Wait until the first page is here and its pictures are."""
        self.wait(lambda: not self.models.gallery.loading, "the gallery")
        self.wait(lambda: self.models.form.spec is not None and self.models.form.cards, "the form")
        self.pass_time(_QUIET)
        self.wait(lambda: not self.app.tasks.busy if hasattr(self.app.tasks, "busy") else True, "tasks")
        self.pass_time(_QUIET)

    def choose(self, model: str) -> None:
        """Choose a model of the service that takes money."""
        form = self.models.form
        form.choose(REPLICATE, model)
        self.wait(lambda: form.spec is not None and form.spec.id == model and form.spec.provider == REPLICATE, model)
        self.pass_time(_QUIET)

    def resize(self, size: QSize) -> None:
        """Give the window's inside this size."""
        self.window.resize(size)
        self.pass_time(_QUIET)

    def grab(self, path: Path, size: QSize, widget: QWidget | None = None) -> None:
        """Save the window (or another widget) as it is now; raise ValueError when its size is not ``size``."""
        picture = (widget or self.window).grab()
        if picture.size() != size:
            raise ValueError(f"{path.name} is {picture.width()} x {picture.height()}, not {size.width()} wide")
        if not picture.save(str(path)):
            raise OSError(f"{path} was not written")

    def order(self, *rules: Mapping[str, object]) -> None:
        """Tell the demo service what shall become of the next requests."""
        request = urllib.request.Request(
            self._demo.base_url.removesuffix("/v1") + "/_faults",
            data=json.dumps(rules).encode(),
            headers={"Authorization": f"Bearer {self._demo.token}", "Content-Type": "application/json"},
            method="POST",
        )
        with urllib.request.urlopen(request, timeout=10):
            pass


@contextmanager
def opened(
    qt: QApplication,
    home: Path,
    size: QSize = WIDE,
    *,
    hosting: bool = True,
    storing: bool = True,
    window: Mapping[str, object] | None = None,
    **settings: object,
) -> Iterator[Stage]:
    """Open the window on a copy of the library in ``home`` (an empty folder: a fresh start) and close it again.

    ``hosting`` has a service that takes money in reach, ``storing`` a bucket; ``window`` is
    what the window remembers of last time.
    """
    with tempfile.TemporaryDirectory(prefix="vitrine-screens-") as folder, ExitStack() as after:
        copy = Path(folder) / "home"
        shutil.copytree(home, copy) if home.is_dir() else copy.mkdir()
        after.callback(os.environ.update, HOME=os.environ["HOME"])
        if not home.is_dir():
            os.environ["HOME"] = str(copy)  # paths are shown from the home folder on
        paths = Paths.under(copy)
        demo = after.enter_context(hosted(paths)) if hosting else DemoProcess(paths.demo, arguments=("--faults",))
        after.callback(demo.stop)
        line: Line | None = None
        if storing:
            line, where = after.enter_context(bucket())
            settings = {**where, **settings}
        _set(paths, settings)
        if window is not None:
            (paths.config / "window.json").write_text(json.dumps(window), "utf-8")
        QCursor.setPos(4000, 4000)
        app = App(qt, paths)
        app.look.reduced_motion = True
        app.window.resize(size)
        app.window.show()
        with ExitStack() as studio:
            _open(app, paths, studio)
            app.studio._demo = demo
            app.begin()
            stage = Stage(app, demo, line)
            stage.settle()
            if hosting:
                stage.choose(PAINTER.id)
            yield stage
            if line is not None:
                line.speed = 0  # what is under way ends soon
            demo.stop()  # and so does what is being fetched
            app.window.close()
        app.window.deleteLater()
        app.desk.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _set(paths: Paths, changed: Mapping[str, object]) -> None:
    from dataclasses import replace

    store = SettingsStore(paths.settings)
    settings = replace(store.load(), **changed)  # type: ignore[arg-type]
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    store.save(settings)
