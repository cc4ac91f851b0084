"""Copying: results on the clipboard as files, and a single picture as a picture too; read in a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from vitrine.domain.generation import Generation, MediaFile, MediaKind
from vitrine.errors import StudioError
from vitrine.media import decode, is_heavy
from vitrine.viewmodels.dragging import carried
from vitrine.workers.task_worker import Tasks

LARGEST_PICTURE = 32_000_000
"""Bytes of the largest file that goes to the clipboard as a picture too."""
LONGEST_SIDE = 8192
_PNG = "image/png"


@dataclass(frozen=True, slots=True)
class _Picture:
    image: QImage
    png: bytes


class Copying(QObject):
    """Puts results on the clipboard.

    Signals:
        copied(object): how many results are on the clipboard now.
    """

    copied = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wish = 0

    def copy(self, generations: Sequence[Generation]) -> bool:
        """Put files on the clipboard, and the picture of a single one; return whether there is anything to copy.

        The last wish wins: a large picture read late does not take the place of what was copied after it.
        """
        chosen = [generation for generation in generations if generation.file is not None]
        self._wish += 1
        wish = self._wish
        if not chosen:
            return False
        file = chosen[0].file
        if len(chosen) > 1 or file is None or file.kind is MediaKind.VIDEO or file.size > LARGEST_PICTURE:
            self._put(chosen, None)
            return True

        def read(picture: _Picture | None) -> None:
            if wish == self._wish:
                self._put(chosen, picture)

        def refused(_: StudioError) -> None:
            read(None)

        self._tasks.run(lambda: _read(file), read, refused)
        return True

    def _put(self, chosen: Sequence[Generation], picture: _Picture | None) -> None:
        data = carried(chosen)
        if picture is not None:
            data.setImageData(picture.image)
            if picture.png:
                data.setData(_PNG, QByteArray(picture.png))
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(len(chosen))


def _read(file: MediaFile) -> _Picture | None:
    """Read a picture in a worker, None for one that would take too much to decode."""
    if is_heavy(file.path):
        return None
    pixels = decode(file.path, LONGEST_SIDE, LONGEST_SIDE)
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    row = pixels.width * (4 if pixels.alpha else 3)
    image = QImage(pixels.data, pixels.width, pixels.height, row, layout).copy()
    return _Picture(image, file.path.read_bytes() if file.content_type == _PNG else b"")
