"""Stage: the ground of the viewer with one result on it: picture, video, or words why neither can be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import MediaMissing, StudioError
from vitrine.ui.look import Look
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.viewer.image_canvas import ImageCanvas
from vitrine.ui.viewer.video_canvas import VideoCanvas
from vitrine.ui.viewer.viewer_bar import Circle
from vitrine.ui.viewer.zoom_canvas import MARGIN
from vitrine.viewmodels.frames import VideoFrames
from vitrine.viewmodels.image_loader import ImageLoader, ImagePart, LoadedImage
from vitrine.viewmodels.telling import told, told_error
from vitrine.viewmodels.thumbnails import Thumbnails

BAR_AFTER_MS = 400
CIRCLES_FOR_MS = 1500
PREVIEW_HEIGHT = 384
EDGE = 16


class Stage(QWidget):
    """Shows one result: its thumbnail in one frame, then the file itself.

    Signals:
        zoomed(float, bool): the zoom of what is shown, and whether it is Fit.
        step_wanted(int): the circle for the next result (1) or the one before (-1) was pressed.
        loaded(): the file itself is shown now.
        pointed(): the pointer moves over the picture.
        troubled(): words stand where the file should.
        help_wanted(str): of the file that is missing, ``fetch`` (from the bucket) or ``locate`` is wanted.
    """

    zoomed = Signal(float, bool)
    step_wanted = Signal(int)
    loaded = Signal()
    pointed = Signal()
    troubled = Signal()
    help_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        thumbnails: Thumbnails,
        loader: ImageLoader,
        frames: VideoFrames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._thumbnails = thumbnails
        self._loader = loader
        self._frames = frames
        self._gone = False
        self._generation: Generation | None = None
        self._open_to = (False, False)
        self.image = ImageCanvas(look)
        self.video = VideoCanvas(look, frames)
        self.trouble = EmptyState(
            look, "circle-alert", "", "", action=self.tr("Open outside"), second=self.tr("Locate…")
        )
        self.loading = ProgressBar(look, self.tr("Loading"))
        self._slow = _single_shot(self, BAR_AFTER_MS, self._show_loading)
        self._rest = _single_shot(self, CIRCLES_FOR_MS, lambda: self.show_circles(shown=False))
        self._arrange()
        self._connect()

    # ---- what is shown ----

    def show_result(self, generation: Generation, *, play: bool) -> None:
        """Show another result; ``play`` lets a video begin."""
        self._tell_room()
        self.video.release()
        self._slow.stop()
        self.loading.hide()
        self._generation, self._gone = generation, False
        if generation.type.makes is MediaKind.VIDEO:
            self._open_video(generation, play=play)
        else:
            self._open_image(generation)

    def clear(self) -> None:
        """Let go of the file."""
        self._generation = None
        self.video.release()
        self.image.clear()
        self._loader.clear()
        self._slow.stop()
        self.loading.hide()

    @property
    def shows_video(self) -> bool:
        """Return whether a video is shown."""
        return self._pages.currentWidget() is self.video

    @property
    def is_clear(self) -> bool:
        """Return whether no result is held."""
        return self._generation is None

    @property
    def in_trouble(self) -> bool:
        """Return whether words stand where the file should."""
        return self._pages.currentWidget() is self._trouble_page

    @property
    def canvas(self) -> ImageCanvas:
        """Return what draws the picture or the video."""
        return self.video if self.shows_video else self.image

    def open_outside(self) -> bool:
        """Open the file with the program the computer has for it."""
        file = self._generation.file if self._generation is not None else None
        return file is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.path)))

    def make_ready(self, generations: Sequence[Generation]) -> None:
        """Have the thumbnails of results at hand that may be shown next, so that no step leads to nothing."""
        for generation in generations:
            self._preview(generation, ahead=True)

    def set_neighbours(self, before: bool, after: bool) -> None:
        """Say on which sides there is another result."""
        self._open_to = (before, after)
        if not self._rest.isActive():
            self.show_circles(shown=False)

    def show_circles(self, *, shown: bool) -> None:
        """Show the circles for the results before and after, where there is one."""
        for circle, there in zip(self.circles, self._open_to, strict=True):
            circle.setVisible(shown and there)
            circle.raise_()

    # ---- inside ----

    def _open_image(self, generation: Generation) -> None:
        self._pages.setCurrentWidget(self.image)
        at_hand = self._loader.at_hand(generation)
        file = generation.file
        if at_hand is None:
            size = (file.width, file.height, file.average_colour) if file is not None else (1, 1)
            self.image.show_preview(self._preview(generation), *size)
            self._slow.start()
        self._loader.load(generation)

    def _open_video(self, generation: Generation, *, play: bool) -> None:
        file = generation.file
        if file is None:
            self._say_missing()
            return
        self._pages.setCurrentWidget(self.video)
        self._loader.load(generation)
        self.video.show_preview(self._preview(generation), file.width, file.height, file.average_colour)
        self.video.open(generation, play=play)

    def _say_missing(self) -> None:
        self._gone = True
        words = self.tr("Moved or deleted outside Vitrine. Put it back, or say where it is now.")
        if bucket := self._bucket():
            words = self.tr("Moved or deleted outside Vitrine. A copy is in {place}.").format(place=bucket)
        self.say(self.tr("File is missing"), words)

    def _bucket(self) -> str:
        """Return the bucket that has a copy, empty when none has."""
        generation = self._generation
        if generation is None or generation.stored_at is None or not generation.storage.startswith("s3:"):
            return ""
        return generation.storage.removeprefix("s3:")

    def _help(self) -> None:
        if self._gone:
            self.help_wanted.emit("fetch" if self._bucket() else "locate")
        else:
            self.open_outside()

    def _preview(self, generation: Generation, *, ahead: bool = False) -> QPixmap | None:
        """Return the thumbnail that is at hand, of whatever size; where that is small, a larger one is asked for."""
        found, file = None, generation.file
        if file is not None and file.height:
            width = round(PREVIEW_HEIGHT * file.width / file.height)
            found = self._thumbnails.pixmap(generation, width, PREVIEW_HEIGHT, ahead=ahead)
        return found if found is not None or ahead else self._thumbnails.at_hand(generation)

    def say(self, title: str, sentence: str) -> None:
        """Say why the file cannot be shown, and what helps."""
        self.loading.hide()
        self._slow.stop()
        self.trouble.set_words("circle-alert", title, sentence)
        way_out = self.tr("Open outside")
        if self._gone:
            way_out = self.tr("Restore from bucket") if self._bucket() else self.tr("Locate…")
        self.trouble.action.setText(way_out)
        self.trouble.action.updateGeometry()
        self.trouble.second.setVisible(self._gone and bool(self._bucket()))
        self._pages.setCurrentWidget(self._trouble_page)
        self.troubled.emit()

    def _on_loaded(self, image: LoadedImage) -> None:
        if self._generation is None or image.name != self._generation.name:
            return
        self._slow.stop()
        self.loading.hide()
        self.image.show_image(image)
        self.loaded.emit()

    def _on_part_wanted(self, part: QRect) -> None:
        if self._generation is not None and not self.shows_video:
            self._loader.want_part(self._generation, part)

    def _on_part(self, part: ImagePart) -> None:
        if self._generation is not None and part.name == self._generation.name:
            self.image.show_part(part)

    def _on_refused(self, name: str, error: StudioError) -> None:
        if self._generation is None or name != self._generation.name:
            return
        if isinstance(error, MediaMissing):
            self._say_missing()
        else:
            self.say(told(error.title), told_error(error))

    def _on_unplayable(self, title: str, sentence: str) -> None:
        if not self._gone:  # whoever looks for the frames knows better why
            self.say(title, sentence)

    def _on_no_frames(self, name: str, error: StudioError) -> None:
        # Any other trouble is the player's to judge: what cannot be stepped through may well be played.
        if self._generation is not None and name == self._generation.name and isinstance(error, MediaMissing):
            self._say_missing()

    def _on_thumbnail(self, name: str) -> None:
        generation = self._generation
        if generation is None or name != generation.name or generation.file is None:
            return
        canvas = self._pages.currentWidget()
        if isinstance(canvas, ImageCanvas) and not canvas.is_whole:
            file = generation.file
            canvas.show_preview(self._thumbnails.at_hand(generation), file.width, file.height, file.average_colour)

    def _show_loading(self) -> None:
        self.loading.restart()
        self.loading.show()
        self.loading.raise_()

    # ---- building ----

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        self._trouble_page = _Ground(self._look)
        page = QVBoxLayout(self._trouble_page)
        page.addWidget(self.trouble)
        for widget in (self.image, self.video, self._trouble_page):
            self._pages.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.circles = (
            Circle(self._look, "chevron-left", self.tr("Previous"), self),
            Circle(self._look, "chevron-right", self.tr("Next"), self),
        )
        self.loading.setParent(self)
        self.loading.hide()
        self.show_circles(shown=False)

    def _connect(self) -> None:
        for circle, by in zip(self.circles, (-1, 1), strict=True):
            circle.clicked.connect(lambda _=False, by=by: self.step_wanted.emit(by))
        self.image.part_wanted.connect(self._on_part_wanted)
        self._loader.part_loaded.connect(self._on_part)
        for canvas in (self.image, self.video):
            canvas.zoomed.connect(lambda zoom, fits, canvas=canvas: self._on_zoomed(canvas, zoom, fits))
            canvas.installEventFilter(self)
        self.video.player.failed.connect(self._on_unplayable)
        self._frames.failed.connect(self._on_no_frames)
        self.trouble.action_requested.connect(self._help)
        self.trouble.second_requested.connect(lambda: self.help_wanted.emit("locate"))
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_refused)
        self._thumbnails.ready.connect(self._on_thumbnail)

    def _on_zoomed(self, canvas: ImageCanvas, zoom: float, fits: bool) -> None:
        if canvas is self.canvas:
            self.zoomed.emit(zoom, fits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self.show_circles(shown=True)
            self._rest.start()
            self.pointed.emit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_room()
        top = (self.height() - Circle.SIDE) // 2
        first, last = EDGE, self.width() - EDGE - Circle.SIDE
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for circle, left in zip(self.circles, (last, first) if mirrored else (first, last), strict=True):
            circle.move(left, top)
            circle.point("chevron-left" if left == first else "chevron-right")
        self.loading.setGeometry(0, 0, self.width(), self.loading.height())

    def _tell_room(self) -> None:
        """Say how large a picture is seen at Fit."""
        ratio = self.devicePixelRatioF()
        wide, high = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        self._loader.room = (max(1, wide) * ratio, max(1, high) * ratio)

    def hideEvent(self, event: QHideEvent) -> None:
        self.video.release()
        super().hideEvent(event)


class _Ground(QWidget):
    """The viewer's ground where there is no picture."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._look.colour("bg.viewer"))


def _single_shot(owner: QObject, milliseconds: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
