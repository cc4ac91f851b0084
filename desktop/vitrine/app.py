"""The composition root of the window: builds everything once, hands it down, and closes it again.

The window's frame is painted first; the studio and everything that shows it are imported and built right after, so
imports inside functions are on purpose here.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from vitrine.errors import StudioError, UnexpectedError
from vitrine.lock import InstanceLock
from vitrine.paths import Paths, home_path, resources
from vitrine.settings import SettingsStore
from vitrine.ui.desk.desk import Desk
from vitrine.ui.language import Language
from vitrine.ui.look import Look, make_application

if TYPE_CHECKING:
    from pathlib import Path

    from vitrine.domain.generation import Generation
    from vitrine.domain.imported import ImportPlan, ImportTally
    from vitrine.importing import Watcher
    from vitrine.studio import Studio
    from vitrine.viewmodels.about import About
    from vitrine.viewmodels.batches import Batches
    from vitrine.viewmodels.bucket_copy import BucketCopy
    from vitrine.viewmodels.gallery import Gallery
    from vitrine.viewmodels.generate_form import GenerateForm
    from vitrine.viewmodels.importing import Importing
    from vitrine.viewmodels.job_queue import JobQueue, Slots
    from vitrine.viewmodels.keys import KeyDoor
    from vitrine.viewmodels.organise import Organise
    from vitrine.viewmodels.overview import Overview, Place
    from vitrine.viewmodels.settings_form import SettingsForm
    from vitrine.viewmodels.sharing import ShareDoor
    from vitrine.viewmodels.statistics import Surroundings
    from vitrine.viewmodels.storage_form import BucketDoor
    from vitrine.viewmodels.window import ViewModels
    from vitrine.workers.file_watch import FileWatch

_log = logging.getLogger(__name__)

DEMO_PAINTER = "vitrine/demo-painter"
_THUMBNAIL_THREADS = 2
_QUIET = "qt.multimedia.*=false;qt.gui.imageio=false"


class App:
    """The window's whole life: its frame at once, then the studio, the view-models and the desk on top of them."""

    def __init__(self, qt: QApplication, paths: Paths) -> None:
        """Build the window's frame; ``furnish`` puts everything into it."""
        settings = SettingsStore(paths.settings).load()
        self.status = 0
        self.links_watch: FileWatch | None = None
        self._window_file = paths.config / "window.json"
        self.look = Look(
            qt,
            resources(),
            settings.theme,
            text_scale=settings.text_scale,
            high_contrast=settings.high_contrast,
            reduced_motion=settings.reduced_motion,
        )
        self.language = Language(qt, resources(), settings.language)
        self.desk = Desk(self.look, row_height=settings.row_height, load=self._load_window, save=self._save_window)
        self.window = self.desk.window

    def furnish(self, studio: Studio) -> None:
        """Build the view-models on the studio and the widgets on them."""
        from vitrine.workers.courtesy import Courtesy
        from vitrine.workers.task_worker import Tasks

        self.studio = studio
        self.courtesy = Courtesy(lambda: not self.models.queue.running)
        self.tasks = Tasks(studio.library.session)
        self._make_thumbnail_workers(studio.paths.thumbnails)
        self.models = self._make_models()
        self.desk.furnish(self.models)

    def _make_thumbnail_workers(self, path: Path) -> None:
        from vitrine.library.thumbnails import ThumbnailStore, height_at_arrival
        from vitrine.workers.thumbnail_queue import ThumbnailQueue
        from vitrine.workers.thumbnail_worker import ThumbnailWorker

        self.thumbnail_store, queue = ThumbnailStore(path), ThumbnailQueue()
        self.thumbnail_height = height = height_at_arrival(self.window.devicePixelRatioF())
        self.workers = [
            ThumbnailWorker(self.thumbnail_store, queue=queue, arrival=height) for _ in range(_THUMBNAIL_THREADS)
        ]

    def _make_models(self) -> ViewModels:
        from vitrine.desktop_bus import notify
        from vitrine.viewmodels.comparing import Comparing
        from vitrine.viewmodels.conditions import Conditions
        from vitrine.viewmodels.connection import Connection
        from vitrine.viewmodels.details import Details
        from vitrine.viewmodels.drafts import Drafts
        from vitrine.viewmodels.exporting import Exporting
        from vitrine.viewmodels.first_steps import FirstSteps
        from vitrine.viewmodels.form_models import Catalogue
        from vitrine.viewmodels.frames import VideoFrames
        from vitrine.viewmodels.gallery import Gallery
        from vitrine.viewmodels.generate_form import GenerateForm
        from vitrine.viewmodels.image_loader import ImageLoader
        from vitrine.viewmodels.job_queue import JobQueue
        from vitrine.viewmodels.keys import Keys
        from vitrine.viewmodels.live_tiles import LiveTiles
        from vitrine.viewmodels.names import Names
        from vitrine.viewmodels.notices import Notices
        from vitrine.viewmodels.organise import Disposer, Organise
        from vitrine.viewmodels.overview import Overview
        from vitrine.viewmodels.prompt_history import PromptHistory
        from vitrine.viewmodels.queue_rows import QueueRows
        from vitrine.viewmodels.replacements import Replacements
        from vitrine.viewmodels.replacing import Replacing
        from vitrine.viewmodels.restoring import RecoveryDoor, Restoring
        from vitrine.viewmodels.settings_form import SettingsForm
        from vitrine.viewmodels.sharing import Sharing
        from vitrine.viewmodels.shortcuts import Shortcuts
        from vitrine.viewmodels.spending import Spending
        from vitrine.viewmodels.statistics import Statistics, StatisticsDoor
        from vitrine.viewmodels.storage_form import StorageForm
        from vitrine.viewmodels.thumbnails import Thumbnails, memory_for
        from vitrine.viewmodels.undo import Undo
        from vitrine.viewmodels.window import ViewModels

        studio, tasks = self.studio, self.tasks
        spending = Spending(studio.library, tasks, lambda: studio.settings)
        queue = JobQueue(studio.library, studio.carry, tasks, studio.stop, self._slots, spending.may_start)
        spending.follow(queue)
        connection = Connection()
        connection.follow(queue)
        gallery, images = Gallery(studio.library, tasks), ImageLoader(tasks)
        tiles = LiveTiles(gallery, studio.library, tasks, queue)
        screen, ratio = self.window.screen().size(), self.window.devicePixelRatioF()
        memory = memory_for(round(screen.width() * screen.height() * ratio * ratio))
        thumbnails = Thumbnails(self.workers, memory=memory)
        queue.saved.connect(self._take_in)
        names = Names()
        settings = SettingsForm(tasks, lambda: studio.settings, studio.change)
        catalogue = Catalogue(
            studio.model_cards, studio.model, locked=studio.locked_cards, usual=studio.library.jobs.usual_times
        )
        form = GenerateForm(catalogue, studio.library.inputs, tasks, lambda: studio.settings.owner)
        undo = Undo()
        disposer = Disposer(lambda ids: studio.disposal.weigh(ids), lambda ids: studio.disposal.delete(ids))
        organise = Organise(studio.library, tasks, undo, disposer)
        overview = Overview(studio.library, tasks, self._place)
        gallery.follow(organise)
        organise.written.connect(overview.refresh)
        queue.saved.connect(organise.refresh)
        queue.stored.connect(organise.refresh)
        keys, rows = Keys(tasks, self._key_door()), QueueRows(queue, studio.library, tasks, names)
        rows.held_back = spending.holds_back
        conditions = Conditions(
            queue, connection, spending, names, bucket=lambda: self._place().bucket, results=rows.results_of
        )
        replacements = Replacements(catalogue, tasks, names)
        form.cards_changed.connect(replacements.look_again)
        details = Details(studio.library, tasks, thumbnails, names=names, spec=studio.model)
        for shown in (tiles, rows, details):
            shown.dressed = replacements.dressed
            replacements.changed.connect(shown.dress_again)
        return ViewModels(
            queue=queue,
            gallery=gallery,
            thumbnails=thumbnails,
            images=images,
            frames=VideoFrames(tasks, self.thumbnail_store),
            form=form,
            history=PromptHistory(studio.library, tasks, names),
            drafts=Drafts(form, studio.paths.draft, tasks),
            batches=self._make_batches(form, queue, organise),
            details=details,
            rows=rows,
            overview=overview,
            sharing=Sharing(tasks, self._share_door(), lambda: self._place().bucket),
            exporting=Exporting(tasks),
            comparing=Comparing(tasks, images, organise, undo, names),
            statistics=Statistics(tasks, StatisticsDoor(studio.library.statistics, self._surroundings), names),
            keys=keys,
            storage=StorageForm(tasks, lambda: studio.settings, studio.change, self._bucket_door()),
            settings=settings,
            shortcuts=Shortcuts(settings),
            undo=undo,
            organise=organise,
            notices=Notices(queue, lambda: settings.value("notify"), tasks, notify),
            replacing=Replacing(form, replacements),
            restoring=Restoring(tasks, RecoveryDoor(studio.fetch_back, studio.locate)),
            names=names,
            spending=spending,
            connection=connection,
            conditions=conditions,
            steps=FirstSteps(keys, settings, lambda: self._place().bucket),
            about=self._make_about(),
            copying=self._make_copying(settings),
            importing=self._make_importing(gallery, organise, overview),
        )

    def _make_importing(self, gallery: Gallery, organise: Organise, overview: Overview) -> Importing:
        from vitrine.viewmodels.importing import ImportDoor, Importing

        studio, height = self.studio, self.thumbnail_height

        def carry(plan: ImportPlan, check: Callable[[], None], watcher: Watcher) -> ImportTally:
            from vitrine.workers.picture_maker import examine

            return studio.import_folder(
                plan, check, watcher, lambda path, sha256: examine(path, sha256, height), self.thumbnail_store.keep
            )

        log = studio.library.import_log
        importing = Importing(self.tasks, ImportDoor(carry, log.unfinished, log.stop, log.drop), studio.library.session)
        importing.arrived.connect(lambda written: gallery.show_changed([*written.new, *written.moved]))
        importing.arrived.connect(overview.refresh)
        importing.finished.connect(organise.refresh)
        # Only the library knows what is in a collection.
        importing.finished.connect(lambda _: gallery.reload() if gallery.filter.collection is not None else None)
        return importing

    def _make_batches(self, form: GenerateForm, queue: JobQueue, organise: Organise) -> Batches:
        from vitrine.viewmodels.batch_base import BatchDoor
        from vitrine.viewmodels.batches import Batches
        from vitrine.viewmodels.destined import Destined
        from vitrine.viewmodels.presets import Presets

        studio, tasks = self.studio, self.tasks
        destined = Destined(studio.paths.destined, studio.library, tasks, queue)
        destined.collected.connect(organise.membership_changed)
        destined.collected.connect(organise.refresh)
        door = BatchDoor(tasks, lambda: studio.settings.jobs_per_provider, lambda: studio.settings.owner)
        return Batches(form, queue, studio.library.inputs, door, Presets(studio.paths.presets, tasks), destined)

    def _share_door(self) -> ShareDoor:
        from vitrine.viewmodels.sharing import ShareDoor

        studio, links = self.studio, self.studio.library.links
        return ShareDoor(
            share=lambda *wanted: studio.shared_links.share(*wanted),
            active=lambda: studio.shared_links.active(),
            sign=lambda record: studio.shared_links.sign(record),
            stop=lambda record: studio.shared_links.stop(record),
            tidy=lambda: studio.shared_links.tidy(),
            ever=lambda: bool(links.all(1)),
            find=studio.library.results.named,
            hours=lambda: studio.settings.share_hours,
            on_network=lambda: studio.settings.share_on_network,
        )

    def _make_copying(self, settings: SettingsForm) -> BucketCopy:
        from vitrine.viewmodels.bucket_copy import BucketCopy, CopyDoor

        studio = self.studio
        door = CopyDoor(studio.left_to_copy, studio.copy_results, lambda: self._place().bucket)
        return BucketCopy(self.tasks, door, settings)

    def _make_about(self) -> About:
        from vitrine import __version__, doctor
        from vitrine.viewmodels.about import About, Work

        paths, found = self.studio.paths, resources()
        folders = {
            "results": self.studio.results_folder,
            "library": paths.data,
            "settings": paths.config,
            "logs": paths.logs,
        }
        works = [
            Work("Vitrine", "MIT"),
            Work("Qt for Python", "LGPL 3.0"),
            Work("Inter", "SIL OFL 1.1", found / "fonts" / "OFL.txt"),
            Work("Lucide", "ISC, MIT", found / "icons" / "LICENSE.txt"),
            Work("boto3, botocore, requests", "Apache 2.0"),
            Work("urllib3, peewee, keyring, Pillow", "MIT, MIT-CMU"),
            Work("PyAV, FFmpeg", "BSD 3-Clause, LGPL 2.1"),
            Work("Segno", "BSD 3-Clause"),
        ]
        return About(self.tasks, __version__, folders, works, lambda: doctor.facts(paths))

    def _surroundings(self) -> Surroundings:
        """Return what the statistics are held beside; in a worker."""
        from vitrine.viewmodels.statistics import Surroundings

        settings = self.studio.settings
        midnight = time.mktime((*time.localtime()[:3], 0, 0, 0, 0, 0, -1))
        spent = self.studio.library.jobs.spent_since(midnight)
        bucket = self._place().bucket
        return Surroundings(spent, settings.spend_day_limit, bucket, settings.s3_price, settings.trash_days)

    def _key_door(self) -> KeyDoor:
        from vitrine.providers.registry import providers
        from vitrine.viewmodels.keys import KeyDoor

        studio = self.studio
        return KeyDoor(
            infos=lambda: list(providers().values()),
            get=lambda name, environment: studio.credentials.get(name, environment),
            set=lambda name, value: studio.credentials.set(name, value),
            delete=lambda name: studio.credentials.delete(name),
            describe=lambda: studio.credentials.describe(),
            check=lambda id: studio.provider(id).check(),
            forget=studio.forget_connections,
        )

    def _bucket_door(self) -> BucketDoor:
        from vitrine.viewmodels.storage_form import BucketDoor

        studio = self.studio
        return BucketDoor(
            check=lambda settings, typed: studio.bucket(settings, typed).check(),
            get_key=lambda name: studio.credentials.get(name),
            set_key=lambda name, value: studio.credentials.set(name, value),
            profiles=studio.aws_profiles,
            space=studio.space,
        )

    def begin(self) -> None:
        """Start what runs by itself: thumbnails, figures, models, unfinished jobs, links that are still good."""
        from vitrine.stillness import reduces_motion
        from vitrine.studio import DEMO
        from vitrine.viewmodels.usual_time import UsualTime
        from vitrine.workers.file_watch import FileWatch

        models = self.models
        self.courtesy.settle()
        for worker in self.workers:
            worker.start()
        models.gallery.set_filter(self.desk.views.search.wanted)
        models.overview.refresh()
        models.organise.refresh()
        models.sharing.tidy()
        models.spending.refresh()
        models.queue.set_paused(bool(models.settings.value("queue_paused")))
        models.queue.paused.connect(self._keep_pause)
        models.queue.resume_all()
        models.batches.destined.restore()
        models.connection.watch_system()
        models.copying.resume()
        models.importing.refresh()
        models.drafts.restore(lambda: models.form.choose(DEMO, DEMO_PAINTER))
        models.form.load_cards()
        usual = UsualTime(models.form, self.studio.library, self.tasks)
        models.queue.changed.connect(usual.note)
        self.links_watch = FileWatch(self.studio.links_file)
        self.links_watch.changed.connect(lambda: self.tasks.run(self.studio.resume_links))
        self.links_watch.changed.connect(models.sharing.refresh)
        self.tasks.run(self.studio.resume_links)
        self.tasks.run(self._warm_up, lambda _: self.courtesy.settle())
        self.tasks.run(self._empty_trash, self._on_emptied)
        self.tasks.run(reduces_motion, lambda still: self.look.adjust(system_reduces_motion=still))

    def _warm_up(self) -> None:
        from vitrine.workers.courtesy import step_back

        step_back()
        self.studio.warm_up()

    def _empty_trash(self) -> bool:
        from vitrine.workers.courtesy import step_back

        step_back()
        return self.studio.tidy()

    def _on_emptied(self, changed: bool) -> None:
        if changed:
            self.models.organise.refresh()
            self.models.overview.refresh()
            if self.models.gallery.filter.trashed:
                self.models.gallery.reload()

    def quit(self, status: int = 0) -> None:
        """Close the window without asking and end with this exit status."""
        self.window.may_close = lambda: True
        self.window.close()
        QApplication.exit(status)

    def close(self) -> bool:
        """Stop everything; rows stay as they are. Return whether every thread ended in time."""
        self.models.drafts.close()
        imported = self.models.importing.close()
        ended = self.models.queue.close() and imported
        if self.links_watch is not None:
            self.links_watch.close()
        for worker in self.workers:
            worker.stop()
        late = [worker for worker in self.workers if not worker.wait(3000)]
        self.models.thumbnails.close()
        self.thumbnail_store.close()
        self.courtesy.close()
        self.language.silence()
        return self.tasks.close() and ended and not late

    def _keep_pause(self, paused: bool) -> None:
        """Keep a pause for the next start, unless a full disk made it."""
        if not self.models.queue.disk_full:
            self.models.settings.set("queue_paused", paused)

    def _slots(self) -> Slots:
        from vitrine.viewmodels.job_queue import Slots

        return Slots(self.studio.settings.jobs_at_once, self.studio.settings.jobs_per_provider)

    def _place(self) -> Place:
        from vitrine.viewmodels.overview import Place

        settings, folder = self.studio.settings, self.studio.results_folder
        return Place(folder, home_path(folder), settings.s3_bucket if settings.storage == "s3" else "")

    def _take_in(self, generation: Generation) -> None:
        """Make a fresh result's thumbnails before anybody scrolls to it."""
        if generation.file is not None:
            self.workers[0].ingest(generation.name, generation.file.path)

    def _load_window(self) -> Mapping[str, object]:
        try:
            kept = json.loads(self._window_file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, Mapping) else {}

    def _save_window(self, state: dict[str, object]) -> None:
        from vitrine.durable import write_text

        try:
            write_text(self._window_file, json.dumps(state))
        except OSError as error:
            _log.info("the window's place was not kept: %s", error)


def run(arguments: Sequence[str], *, attend: Callable[[App], object] | None = None) -> int:
    """Open the window and run until it is closed; return the exit status.

    ``attend`` is called with the app once it is furnished, and what it returns lives as long as the window.
    """
    os.environ.setdefault("QT_LOGGING_RULES", _QUIET)
    qt = make_application([sys.argv[0], *arguments])
    qt.setApplicationName("Vitrine")
    paths = Paths.default()
    with ExitStack() as opened:
        try:
            opened.enter_context(InstanceLock(paths.lock))
        except StudioError as error:
            return _refuse(error)
        app = App(qt, paths)
        attendants: list[object] = []

        def furnish() -> None:
            try:
                _open(app, paths, opened)
            except StudioError as error:
                QApplication.exit(_refuse(error, app.window))
                return
            except Exception as error:
                # Half a window would wait for ever for somebody to close it.
                _log.exception("the window could not be furnished")
                QApplication.exit(_refuse(UnexpectedError(repr(error)), app.window))
                return
            if attend is not None:
                attendants.append(attend(app))
            app.begin()

        after_first_frame(app.window, furnish)
        app.window.show()
        app.status = qt.exec()
        attendants.clear()
        return app.status


def _open(app: App, paths: Paths, opened: ExitStack) -> None:
    from vitrine import logs
    from vitrine.studio import Studio

    studio = opened.enter_context(closing(Studio(paths)))
    opened.enter_context(logs.to_folder(paths.logs, studio.redactor))
    app.furnish(studio)
    opened.callback(_close, app)


def _close(app: App) -> None:
    if not app.close():
        # A thread still inside a socket: leaving it behind is the same as being killed, which is a tested path.
        _log.warning("a thread did not end in time")
        logging.shutdown()
        os._exit(app.status)


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


def _refuse(error: StudioError, window: QObject | None = None) -> int:
    """Say why the studio cannot open: on standard error, and in a box where there is a screen to see it on."""
    from PySide6.QtWidgets import QMessageBox, QWidget

    sys.stderr.write(f"vitrine: {error.message} {error.hint}\n")
    if QApplication.platformName() != "offscreen":
        parent = window if isinstance(window, QWidget) else None
        QMessageBox.critical(parent, error.title, f"{error.message}\n\n{error.hint}")
    return 1
