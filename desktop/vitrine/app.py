"""The composition root of the window: builds everything once, hands it down, and closes it again."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from vitrine import logs
from vitrine.domain.filter import ResultFilter
from vitrine.durable import write_text
from vitrine.errors import StudioError
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.lock import InstanceLock
from vitrine.paths import Paths, resources
from vitrine.studio import DEMO, Studio, home_relative
from vitrine.ui.desk import Desk, ViewModels
from vitrine.ui.look import Look, make_application
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.generate_form import Catalogue, GenerateForm
from vitrine.viewmodels.image_loader import ImageLoader
from vitrine.viewmodels.job_queue import JobQueue, Slots
from vitrine.viewmodels.live_tiles import LiveTiles
from vitrine.viewmodels.overview import Overview, Place
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

_log = logging.getLogger(__name__)

DEMO_PAINTER = "vitrine/demo-painter"
_THUMBNAIL_THREADS = 2
_QUIET = "qt.multimedia.*=false;qt.gui.imageio=false"


class App:
    """The window's whole life: view-models on top of the studio, the desk on top of them."""

    def __init__(self, qt: QApplication, studio: Studio) -> None:
        self.studio = studio
        self.look = Look(qt, resources(), studio.settings.theme)
        self.tasks = Tasks(studio.library.session)
        store = ThumbnailStore(studio.paths.thumbnails)
        self.workers = [ThumbnailWorker(store) for _ in range(_THUMBNAIL_THREADS)]
        self.models = self._make_models()
        self.desk = Desk(
            self.look,
            self.models,
            row_height=studio.settings.row_height,
            load=self._load_window,
            save=self._save_window,
        )
        self.window = self.desk.window

    def _make_models(self) -> ViewModels:
        studio, tasks = self.studio, self.tasks
        queue = JobQueue(studio.library, studio.carry, tasks, studio.stop, self._slots)
        gallery = Gallery(studio.library, tasks)
        LiveTiles(gallery, studio.library, tasks, queue)
        thumbnails = Thumbnails(self.workers)
        queue.saved.connect(self._take_in)
        return ViewModels(
            queue=queue,
            gallery=gallery,
            thumbnails=thumbnails,
            images=ImageLoader(tasks),
            form=GenerateForm(
                Catalogue(studio.model_cards, studio.model), studio.library.inputs, tasks, studio.settings.owner
            ),
            details=Details(studio.library, tasks, thumbnails),
            overview=Overview(studio.library, tasks, self._place),
        )

    def begin(self) -> None:
        """Start what is not needed for the first frame: figures, models, unfinished jobs, links of the last run."""
        models = self.models
        for worker in self.workers:
            worker.start()
        models.gallery.set_filter(ResultFilter())
        models.overview.refresh()
        models.queue.resume_all()
        models.form.choose(DEMO, DEMO_PAINTER)
        models.form.load_cards()
        self.tasks.run(self.studio.resume_links)

    def close(self) -> bool:
        """Stop everything; rows stay as they are. Return whether every thread ended in time."""
        ended = self.models.queue.close()
        for worker in self.workers:
            worker.stop()
        late = [worker for worker in self.workers if not worker.wait(3000)]
        self.models.thumbnails.close()
        return self.tasks.close() and ended and not late

    def quit(self, status: int = 0) -> None:
        """Close the window without asking and end with this exit status."""
        self.window.close()
        QApplication.exit(status)

    def _slots(self) -> Slots:
        return Slots(self.studio.settings.jobs_at_once, self.studio.settings.jobs_per_provider)

    def _place(self) -> Place:
        settings, folder = self.studio.settings, self.studio.results_folder
        return Place(folder, home_relative(folder), settings.s3_bucket if settings.storage == "s3" else "")

    def _take_in(self, generation: object) -> None:
        """Make a fresh result's thumbnails before anybody scrolls to it."""
        file = getattr(generation, "file", None)
        if file is not None:
            self.workers[0].ingest(getattr(generation, "name", ""), file.path)

    def _load_window(self) -> Mapping[str, object]:
        try:
            kept = json.loads(self._window_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, Mapping) else {}

    def _save_window(self, state: dict[str, object]) -> None:
        try:
            write_text(self._window_file, json.dumps(state))
        except OSError as error:
            _log.info("the window's place was not kept: %s", error)

    @property
    def _window_file(self) -> Path:
        return self.studio.paths.config / "window.json"


def run(arguments: Sequence[str], *, attend: Callable[[App], object] | None = None) -> int:
    """Open the window and run until it is closed; return the exit status.

    ``attend`` is called with the app before the window shows, and what it returns lives as long as the window.
    """
    os.environ.setdefault("QT_LOGGING_RULES", _QUIET)
    qt = make_application([sys.argv[0], *arguments])
    qt.setApplicationName("Vitrine")
    paths = Paths.default()
    with ExitStack() as opening:
        try:
            opening.enter_context(InstanceLock(paths.lock))
            studio = opening.enter_context(closing(Studio(paths)))
            opening.enter_context(logs.to_folder(paths.logs, studio.redactor))
            app = App(qt, studio)
        except StudioError as error:
            _refuse(error)
            return 1
        after_first_frame(app.window, app.begin)
        attendant = attend(app) if attend is not None else None
        app.window.show()
        status = qt.exec()
        del attendant
        if not app.close():
            # A thread still inside a socket: leaving it behind is the same as being killed, which is a tested path.
            _log.warning("a thread did not end in time")
            logging.shutdown()
            os._exit(status)
        return status


class _FirstFrame(QObject):
    """Calls once, as soon as the window has been painted."""

    def __init__(self, window: QObject, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def after_first_frame(window: QObject, then: Callable[[], None]) -> None:
    """Call ``then`` once, as soon as the window has been painted."""
    _FirstFrame(window, then)


def _refuse(error: StudioError) -> None:
    """Say in a box why the window cannot open, and where there is no screen to see it on, on standard error."""
    sys.stderr.write(f"vitrine: {error.message} {error.hint}\n")
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        QMessageBox.critical(None, error.title, f"{error.message}\n\n{error.hint}")
