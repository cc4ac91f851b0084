"""A viewer over a real gallery, with files to show: what the tests of the viewer share."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.look import Look
from vitrine.ui.viewer.viewer import Viewer
from vitrine.ui.viewer.viewer_commands import viewer_commands
from vitrine.viewmodels.frames import VideoFrames
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.image_loader import ImageLoader
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

COLOURS = ("#cc2200", "#22aa44", "#2244cc")
PATIENCE = 20_000


def a_picture(path: Path, colour: str, width: int = 1200, height: int = 900) -> MediaFile:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return a_file(path, width=width, height=height)


def a_clip(path: Path, seconds: float = 1.0, codec: str = "libx264") -> MediaFile:
    """Write a clip whose frames can be told apart: each is a little lighter than the one before."""
    import av
    import numpy

    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=24)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        for number in range(round(seconds * 24)):
            shade = numpy.full((180, 320, 3), 40 + 2 * (number % 100), dtype=numpy.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return a_file(path, width=320, height=180, content_type="video/mp4", extension="mp4", duration=seconds)


class Page:
    """A viewer over a real gallery; results are added before it is shown."""

    def __init__(self, qtbot: QtBot, look: Look, home: Path) -> None:
        self.qtbot = qtbot
        self.home = home
        self.library = Library(home / "library.db", home / "inputs")
        self.tasks = Tasks(self.library.session)
        self.store = ThumbnailStore(home / "thumbnails.db")
        self.worker = ThumbnailWorker(self.store)
        self.thumbnails = Thumbnails([self.worker])
        self.gallery = Gallery(self.library, self.tasks)
        self.loader = ImageLoader(self.tasks)
        self.frames = VideoFrames(self.tasks, self.store)
        self.viewer = Viewer(look, self.gallery, self.thumbnails, self.loader, self.frames)
        self._give_keys()

    def _give_keys(self) -> None:
        """Give the viewer its keys as the window does."""
        for command in viewer_commands():
            action = QAction(command.text, self.viewer)
            action.setShortcuts([QKeySequence(key) for key in command.keys.split()])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, command=command: command.act(self.viewer))
            self.viewer.addAction(action)

    def add(self, file: MediaFile, kind: GenerationType = GenerationType.TEXT_TO_IMAGE) -> Generation:
        job = a_saved_job(self.library, a_request(type=kind), [file])
        return self.library.results.of_job(job.id)[0]

    def add_pictures(self, count: int = 3) -> list[Generation]:
        return [self.add(a_picture(self.home / f"{n}.png", COLOURS[n % 3], 120, 90)) for n in range(count)]

    def add_clip(self, seconds: float = 1.0) -> Generation:
        return self.add(a_clip(self.home / "clip.mp4", seconds), GenerationType.TEXT_TO_VIDEO)

    def load(self) -> None:
        """Let the gallery show everything."""
        with self.qtbot.waitSignal(self.gallery.loaded, timeout=PATIENCE):
            self.gallery.set_filter(ResultFilter())

    def show(self, generation: Generation, width: int = 900, height: int = 700) -> Viewer:
        """Show the viewer on a result and wait until the file itself is there."""
        self.load()
        self.viewer.resize(width, height)
        self.viewer.show()
        self.qtbot.waitExposed(self.viewer)
        self.viewer.activateWindow()
        self.viewer.open(generation)
        return self.viewer

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def close(self) -> None:
        self.viewer.close()
        self.viewer.deleteLater()
        self.frames.close()
        self.worker.stop()
        assert self.worker.wait(10_000)
        self.thumbnails.close()
        assert self.tasks.close(10_000)
        self.store.close()
        self.library.close()


def centre_colour(widget: QWidget) -> str:
    return widget.grab().toImage().pixelColor(widget.rect().center()).name()
