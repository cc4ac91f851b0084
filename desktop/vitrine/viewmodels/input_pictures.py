"""InputPictures: small pictures of the files given to a model, decoded away from the interface thread."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from vitrine.domain.request import InputFile
from vitrine.library.inputs import InputArchive
from vitrine.media import decode
from vitrine.workers.task_worker import Tasks

SIDE = 512
"""Longest side in px: enough for the largest well at twice the density."""
KEPT = 24


class InputPictures(QObject):
    """Pictures by content hash.

    Signals:
        ready(object): the hash of a file whose picture can be had now.
    """

    ready = Signal(object)

    def __init__(self, archive: InputArchive, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._tasks = tasks
        self._pictures: OrderedDict[str, QImage] = OrderedDict()
        self._under_way: set[str] = set()

    def picture(self, file: InputFile) -> QImage | None:
        """Return a file's picture when it is at hand, else None; ``ready`` follows when it can be shown at all."""
        known = self._pictures.get(file.sha256)
        if known is not None:
            self._pictures.move_to_end(file.sha256)
            return known
        if file.sha256 not in self._under_way:
            self._under_way.add(file.sha256)
            # What cannot be shown stays under way: it is not tried again, and the zone shows an icon.
            self._tasks.run(lambda: self._read(file), lambda image: self._keep(file.sha256, image), lambda _error: None)
        return None

    def _read(self, file: InputFile) -> QImage:
        pixels = decode(self._archive.path_of(file), SIDE, SIDE)
        layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
        row = pixels.width * (4 if pixels.alpha else 3)
        return QImage(pixels.data, pixels.width, pixels.height, row, layout).copy()

    def _keep(self, sha256: str, image: QImage) -> None:
        self._under_way.discard(sha256)
        self._pictures[sha256] = image
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.ready.emit(sha256)
