"""ImageLoader: whole pictures for the viewer, decoded away from the interface thread, with smaller levels of each."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import DamagedMedia, MediaMissing, StudioError
from vitrine.media import decode, identify
from vitrine.workers.task_worker import Tasks

FULL_PIXELS = 100_000_000
"""A picture with more is decoded at a reduced size: at 4 bytes a pixel this is 400 MB."""
ALLOCATION_LIMIT_MB = 512
"""Qt's own limit (256 MB) gives a null image without a word for a sound picture of 9,000 x 9,000 px."""
SMALLEST_LEVEL = 512
KEPT_BYTES = 600_000_000
KEPT = 5
AT_ONCE = 2
"""Pictures decoded at the same time: one that is no longer wanted must not hold up the one that is."""
BYTES_A_PIXEL = 16 / 3
"""4, and a third more for the smaller levels."""
AHEAD_BYTES = 200_000_000
"""A picture that takes more is loaded when it is wanted, never ahead."""


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """A decoded picture. ``levels`` are whole, half, quarter ... size; ``width`` and ``height`` are the file's own px.

    ``reduced`` says that even the first level has fewer pixels than the file.
    """

    name: str
    levels: tuple[QImage, ...]
    width: int
    height: int
    reduced: bool = False

    @property
    def bytes(self) -> int:
        """Return how much memory it takes."""
        return sum(level.sizeInBytes() for level in self.levels)


class ImageLoader(QObject):
    """Loads the picture that is wanted now and, after it, those that may be next; keeps the last few in memory.

    Signals:
        loaded(object): a LoadedImage.
        failed(object, object): the name of a result and the StudioError that says why it cannot be shown.
    """

    loaded = Signal(object)
    failed = Signal(object, object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: OrderedDict[str, LoadedImage] = OrderedDict()
        self._under_way: set[str] = set()
        self._refused: set[str] = set()
        self._wanted: Generation | None = None
        self._next: list[Generation] = []

    def at_hand(self, generation: Generation) -> LoadedImage | None:
        """Return a picture that is in memory."""
        found = self._kept.get(generation.name)
        if found is not None:
            self._kept.move_to_end(generation.name)
        return found

    def load(self, generation: Generation) -> None:
        """Load a result's picture; ``loaded`` or ``failed`` follows, also when it is at hand already.

        Earlier wishes that were not begun are forgotten: a person who steps on fast waits for the last one only.
        """
        self._next = []
        found = self.at_hand(generation)
        if found is not None:
            self._wanted = None
            self.loaded.emit(found)
            return
        if generation.file is None:
            self.failed.emit(generation.name, MediaMissing("File is missing", "This result has no file yet."))
            return
        self._wanted = generation
        self._begin()

    def load_ahead(self, generations: Sequence[Generation]) -> None:
        """Load what may be wanted next, one after the other, when nothing is wanted now; refusals stay unsaid."""
        self._next = [one for one in generations if _worth_loading_ahead(one)]
        self._begin()

    def forget(self, name: str) -> None:
        """Drop a picture whose file is another one now."""
        self._kept.pop(name, None)
        self._refused.discard(name)

    @property
    def used(self) -> int:
        """Return how many bytes of pixels are kept."""
        return sum(kept.bytes for kept in self._kept.values())

    def _begin(self) -> None:
        while len(self._under_way) < AT_ONCE:
            wanted, ahead = self._wanted, False
            if wanted is None or wanted.name in self._under_way:
                if self._under_way or not self._next:
                    return  # what may be next waits until nothing else is decoded
                wanted, ahead = self._next.pop(0), True
            if ahead and (wanted.name in self._kept or wanted.name in self._refused):
                continue
            self._read(wanted)

    def _read(self, generation: Generation) -> None:
        assert generation.file is not None
        name, path = generation.name, generation.file.path
        self._under_way.add(name)

        def refused(error: StudioError) -> None:
            self._under_way.discard(name)
            self._refused.add(name)
            if self._wanted is not None and self._wanted.name == name:
                self._wanted = None
                self.failed.emit(name, error)
            self._begin()

        self._tasks.run(lambda: read_image(name, path), self._keep, refused)

    def _keep(self, image: LoadedImage) -> None:
        self._under_way.discard(image.name)
        self._refused.discard(image.name)
        self._kept[image.name] = image
        while len(self._kept) > 1 and (len(self._kept) > KEPT or self.used > KEPT_BYTES):
            self._kept.popitem(last=False)
        if self._wanted is not None and self._wanted.name == image.name:
            self._wanted = None
        self.loaded.emit(image)
        self._begin()


def _worth_loading_ahead(generation: Generation) -> bool:
    file = generation.file
    return (
        file is not None
        and generation.type.makes is MediaKind.IMAGE
        and file.width * file.height * BYTES_A_PIXEL <= AHEAD_BYTES
    )


def read_image(name: str, path: Path) -> LoadedImage:
    """Decode a picture upright in a worker; raise MediaMissing, UnsupportedMedia, DamagedMedia or MediaTooLarge."""
    image_format = identify(path).extension.encode()
    image, size = QImage(), QSize()
    if image_format in {bytes(known.data()) for known in QImageReader.supportedImageFormats()}:
        image, size = _read(path, image_format)
    if image.isNull():
        image = _decode(path)
        size = image.size()
    return LoadedImage(name, _levels(image), size.width(), size.height(), image.width() < size.width())


def _read(path: Path, image_format: bytes) -> tuple[QImage, QSize]:
    """Read with Qt; return a null image when Qt cannot, and the file's size as displayed."""
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)
    reader = QImageReader(str(path), image_format)
    reader.setAutoDetectImageFormat(False)  # the bytes have been judged: no other plug-in gets at the file
    reader.setAutoTransform(True)
    size = reader.size()
    pixels = size.width() * size.height()
    if image_format != b"jpg" and 4 * pixels > ALLOCATION_LIMIT_MB << 20:
        return QImage(), size  # only a JPEG is decoded row by row at a reduced size
    if pixels > FULL_PIXELS:
        share = (FULL_PIXELS / pixels) ** 0.5
        reader.setScaledSize(QSize(max(1, int(size.width() * share)), max(1, int(size.height() * share))))
    image = reader.read()
    if image.isNull():
        return image, size
    sideways = (image.width() < image.height()) != (size.width() < size.height())
    return image, size.transposed() if sideways else size


def _decode(path: Path) -> QImage:
    pixels = decode(path, 1 << 15, 1 << 15)
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    image = QImage(pixels.data, pixels.width, pixels.height, pixels.width * (4 if pixels.alpha else 3), layout).copy()
    if image.isNull():
        raise DamagedMedia(
            "Damaged file", f"{path.name} cannot be decoded.", "Open it with another program, or make it again."
        )
    return image


def _levels(image: QImage) -> tuple[QImage, ...]:
    """Return the picture and its halves in the layout that is painted fastest, so that zooming out stays smooth."""
    alpha = image.hasAlphaChannel()
    layout = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    levels = [image.convertToFormat(layout)]
    while min(levels[-1].width(), levels[-1].height()) >= 2 * SMALLEST_LEVEL:
        last = levels[-1]
        half = QSize(last.width() // 2, last.height() // 2)
        levels.append(
            last.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    return tuple(levels)
