"""ImageLoader: pictures for the viewer, decoded away from the interface thread, those that may be next ahead."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QImage

from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import MediaMissing, StudioError
from vitrine.viewmodels.image_reading import (
    WHOLE_PIXELS,
    LoadedImage,
    Room,
    fitted,
    read_first,
    read_image,
    read_part,
    read_rest,
)
from vitrine.workers.task_worker import Tasks

__all__ = ["ImageLoader", "ImagePart", "LoadedImage", "read_image"]

KEPT_BYTES = 280_000_000
"""Room for the largest picture that is kept whole (190 MB) with a neighbour, or for six of 3840 x 2160."""
AT_ONCE = 2
"""Pictures decoded at the same time: one that is no longer wanted must not hold up the one that is."""
ROOM = (1600.0, 1000.0)
"""Where a picture is seen, as long as nobody has said how large that is."""


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A part of a huge picture at its own size; ``rect`` says where it lies, in px of the picture as displayed."""

    name: str
    rect: QRect
    image: QImage


class ImageLoader(QObject):
    """Loads the picture that is wanted now and, after it, those that may be next; keeps the last few in memory.

    A picture comes twice: as it is seen at Fit, as early as can be, and then with all its pixels and levels. What may
    be next is decoded for its first paint only.

    Signals:
        loaded(object): a LoadedImage.
        failed(object, object): the name of a result and the StudioError that says why it cannot be shown.
        part_loaded(object): an ImagePart that was wanted.
    """

    loaded = Signal(object)
    failed = Signal(object, object)
    part_loaded = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.room: Room = ROOM
        """Width and height that a picture may take at Fit, in pixels of the screen; read in workers as well."""
        self._kept: OrderedDict[str, LoadedImage] = OrderedDict()
        self._under_way: set[str] = set()
        self._refused: set[str] = set()
        self._shown = ""
        self._wanted: Generation | None = None
        self._next: list[Generation] = []
        self._near: frozenset[str] = frozenset()
        self._part: tuple[Generation, QRect] | None = None
        self._part_under_way = False

    # ---- reading ----

    def at_hand(self, generation: Generation) -> LoadedImage | None:
        """Return a picture that is in memory, perhaps only as it is seen at Fit."""
        found = self._kept.get(generation.name)
        if found is not None:
            self._kept.move_to_end(generation.name)
        return found

    @property
    def used(self) -> int:
        """Return how many bytes of pixels are kept."""
        return sum(kept.bytes for kept in self._kept.values())

    # ---- wishes ----

    def load(self, generation: Generation) -> None:
        """Load a result's picture; ``loaded`` or ``failed`` follows, also when it is at hand already.

        Of a video nothing is loaded: it only takes the place of the picture that is shown.
        Earlier wishes that were not begun are forgotten: a person who steps on fast waits for the last one only.
        """
        self._next, self._near, self._part = [], frozenset(), None
        self._shown, self._wanted = generation.name, None
        if generation.type.makes is not MediaKind.IMAGE:
            return
        found = self.at_hand(generation)
        if found is None and generation.file is None:
            self.failed.emit(generation.name, MediaMissing("File is missing", "This result has no file yet."))
            return
        self._wanted = generation if found is None or found.unfinished else None
        if found is not None:
            self.loaded.emit(found)
        self._begin()

    def load_ahead(self, generations: Sequence[Generation]) -> None:
        """Load what may be wanted next, in this order, when nothing is wanted now; refusals stay unsaid.

        As many as there is room for beside the picture that is shown; older ones make room.
        """
        shown = self._kept.get(self._shown)
        free = KEPT_BYTES - (_most_bytes(shown.width, shown.height) if shown is not None else 0)
        self._next = []
        for one in generations:
            free -= self._cost(one)
            if free < 0:
                break
            if one.file is not None and one.type.makes is MediaKind.IMAGE:
                self._next.append(one)
        self._near = frozenset(one.name for one in self._next)
        self._begin()

    def want_part(self, generation: Generation, part: QRect) -> None:
        """Load one part of a picture that is kept at a reduced size; ``part_loaded`` follows for the newest wish."""
        self._part = (generation, part)
        self._begin_part()

    def forget(self, name: str) -> None:
        """Drop a picture whose file is another one now."""
        self._kept.pop(name, None)
        self._refused.discard(name)

    def clear(self) -> None:
        """Drop every picture and every wish: nothing is shown any more."""
        self._shown, self._wanted, self._part = "", None, None
        self._next, self._near = [], frozenset()
        self._kept.clear()

    # ---- inside ----

    def _begin(self) -> None:
        while len(self._under_way) < AT_ONCE:
            wanted = self._wanted
            if wanted is None or wanted.name in self._under_way:
                if self._under_way or not self._next:
                    return  # what may be next waits until nothing else is decoded
                wanted = self._next.pop(0)
                if wanted.name in self._kept or wanted.name in self._refused:
                    continue
            self._read(wanted)

    def _read(self, generation: Generation) -> None:
        assert generation.file is not None
        name, path = generation.name, generation.file.path
        first = self._kept.get(name)
        self._under_way.add(name)

        def work() -> LoadedImage:
            return read_first(name, path, lambda: self.room) if first is None else read_rest(first, path)

        def refused(error: StudioError) -> None:
            self._under_way.discard(name)
            self._refused.add(name)
            if self._wanted is not None and self._wanted.name == name:
                self._wanted = None
                self.failed.emit(name, error)
            self._begin()

        self._tasks.run(work, self._keep, refused)

    def _keep(self, image: LoadedImage) -> None:
        self._under_way.discard(image.name)
        self._refused.discard(image.name)
        if self._shown:  # else the viewer was closed meanwhile
            self._kept[image.name] = image
            self._kept.move_to_end(image.name)
            self._make_room()
            if self._wanted is not None and self._wanted.name == image.name and not image.unfinished:
                self._wanted = None
            self.loaded.emit(image)
        self._begin()

    def _make_room(self) -> None:
        """Drop the pictures seen longest ago, those that may be next after them, and never the one that is shown."""
        used = self.used
        for near in (False, True):
            for name in [name for name in self._kept if name != self._shown and (name in self._near) is near]:
                if used <= KEPT_BYTES:
                    return
                used -= self._kept.pop(name).bytes

    def _cost(self, generation: Generation) -> int:
        """Return how many bytes a picture that is decoded ahead takes, and at most while it is decoded."""
        kept, file = self._kept.get(generation.name), generation.file
        if kept is not None:
            return kept.bytes
        if file is None:
            return 0
        seen = fitted(file.width, file.height, self.room)
        whole = 0 if file.extension == "jpg" else 4 * file.width * file.height
        return whole + 4 * seen.width() * seen.height()

    def _begin_part(self) -> None:
        if self._part is None or self._part_under_way:
            return
        generation, rect = self._part
        self._part = None
        if generation.file is None:
            return
        name, path = generation.name, generation.file.path
        self._part_under_way = True

        def done(image: QImage | None) -> None:
            self._part_under_way = False
            if image is not None and name == self._shown:
                self.part_loaded.emit(ImagePart(name, rect, image))
            self._begin_part()

        self._tasks.run(lambda: read_part(path, rect), done, lambda _: done(None))


def _most_bytes(width: int, height: int) -> int:
    """Return what a picture takes with all its levels: 4 bytes a pixel, and a third more."""
    return min(width * height, WHOLE_PIXELS) * 16 // 3
