"""InputPictures: small pictures of the files given to a model, decoded away from the interface thread."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from vitrine.domain.request import InputFile
from vitrine.library.inputs import InputArchive
from vitrine.viewmodels.cropping import read_picture
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

    def __init__(
        self, archive: InputArchive, tasks: Tasks, parent: QObject | None = None, *, side: int = SIDE, kept: int = KEPT
    ) -> None:
        """``side`` is the longest side in px of each of the ``kept`` pictures."""
        super().__init__(parent)
        self._side, self._most = side, kept
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
        return read_picture(self._archive.path_of(file), self._side, self._side)

    def _keep(self, sha256: str, image: QImage) -> None:
        self._under_way.discard(sha256)
        self._pictures[sha256] = image
        while len(self._pictures) > self._most:
            self._pictures.popitem(last=False)
        self.ready.emit(sha256)
