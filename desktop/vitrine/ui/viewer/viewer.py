"""Viewer: one result on a page of its own; arrows step through the same list as the gallery."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation, MediaKind
from vitrine.errors import StudioError
from vitrine.ui.look import Look
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.viewer.image_canvas import ImageCanvas
from vitrine.ui.viewer.video_canvas import VideoCanvas
from vitrine.ui.viewer.video_controls import VideoControls
from vitrine.ui.viewer.viewer_bar import Circle, ViewerBar
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.image_loader import ImageLoader, LoadedImage
from vitrine.viewmodels.neighbours import Neighbours
from vitrine.viewmodels.thumbnails import Thumbnails

BAR_AFTER_MS = 400
CIRCLES_FOR_MS = 1500
PREVIEW_HEIGHT = 384


class Viewer(QWidget):
    """Shows one result. Esc or "Library" leads back; what else is wanted of it goes out as signals.

    Signals:
        closed(): back to the gallery.
        shown(object): the Generation that is shown now.
        remix(object), use_as_input(object), make_video(object), share(object), export(object): for this Generation.
        star_toggled(object): its star was switched; the gallery has already been told.
    """

    closed = Signal()
    shown = Signal(object)
    remix = Signal(object)
    use_as_input = Signal(object)
    make_video = Signal(object)
    share = Signal(object)
    export = Signal(object)
    star_toggled = Signal(object)

    def __init__(
        self,
        look: Look,
        gallery: Gallery,
        thumbnails: Thumbnails,
        loader: ImageLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._gallery = gallery
        self._neighbours = Neighbours(gallery)
        self._thumbnails = thumbnails
        self._loader = loader
        self._generation: Generation | None = None
        self.bar = ViewerBar(look)
        self.image = ImageCanvas(look)
        self.video = VideoCanvas(look)
        self.controls = VideoControls(look, self.video)
        self.trouble = EmptyState(look, "circle-alert", "", "", action=self.tr("Open outside"))
        self.loading = ProgressBar(look, self.tr("Loading"))
        self._slow = _single_shot(self, BAR_AFTER_MS, self._show_loading)
        self._rest = _single_shot(self, CIRCLES_FOR_MS, lambda: self._show_circles(shown=False))
        self._pages = QStackedWidget()
        self._arrange()
        self._commands = self._key_commands()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Viewer"))

    # ---- what is shown ----

    @property
    def generation(self) -> Generation | None:
        """Return the result that is shown."""
        return self._generation

    def open(self, generation: Generation) -> None:
        """Show a result: its thumbnail in one frame, then the file itself."""
        self.video.release()
        self._slow.stop()
        self.loading.hide()
        self._generation = generation
        self.bar.set_starred(generation.starred)
        self._show_place()
        if generation.type.makes is MediaKind.VIDEO:
            self._open_video(generation)
        else:
            self._open_image(generation)
        self.setFocus()
        self.shown.emit(generation)

    def step(self, by: int) -> bool:
        """Show the next result of the gallery (or, with -1, the one before); return whether there is one."""
        neighbour = self._neighbour(by)
        if neighbour is not None:
            self.open(neighbour)
        return neighbour is not None

    def close_page(self) -> None:
        """Let go of the file and lead back."""
        self.video.release()
        self.image.clear()
        self._slow.stop()
        self.closed.emit()

    def set_details(self, widget: QWidget) -> None:
        """Put a panel with the result's facts at the right; the info button shows and hides it."""
        self._middle.addWidget(widget)
        self.bar.info.show()
        self.bar.info.setChecked(True)
        self.bar.info.toggled.connect(widget.setVisible)

    def open_outside(self) -> bool:
        """Open the file with the program the computer has for it."""
        file = self._generation.file if self._generation is not None else None
        return file is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.path)))

    def _open_image(self, generation: Generation) -> None:
        self.controls.hide()
        self._pages.setCurrentWidget(self.image)
        at_hand = self._loader.at_hand(generation)
        file = generation.file
        size = (file.width, file.height) if file is not None else (1, 1)
        self.image.show_preview(self._preview(generation) if at_hand is None else None, *size)
        if at_hand is None:
            self._slow.start()
        self._loader.load(generation)

    def _open_video(self, generation: Generation) -> None:
        file = generation.file
        if file is None or not file.path.is_file():
            self._say(self.tr("File is missing"), self.tr("It was moved or deleted outside Vitrine."))
            return
        self.controls.show()
        self._pages.setCurrentWidget(self.video)
        self.video.show_preview(self._preview(generation), file.width, file.height)
        self.video.open(file.path)
        self.controls.start()

    def _preview(self, generation: Generation) -> QPixmap | None:
        found = self._thumbnails.at_hand(generation)
        if found is None and generation.file is not None and generation.file.height:
            width = round(PREVIEW_HEIGHT * generation.file.width / generation.file.height)
            found = self._thumbnails.pixmap(generation, width, PREVIEW_HEIGHT)
        return found

    def _say(self, title: str, sentence: str) -> None:
        self.controls.hide()
        self.loading.hide()
        self._slow.stop()
        self.trouble.set_words("circle-alert", title, sentence)
        self._pages.setCurrentWidget(self._trouble_page)

    # ---- answers ----

    def _on_loaded(self, image: LoadedImage) -> None:
        generation = self._generation
        if generation is None or image.name != generation.name:
            return
        self._slow.stop()
        self.loading.hide()
        self.image.show_image(image)
        for by in (1, -1):
            neighbour = self._neighbour(by)
            image_next = neighbour is not None and neighbour.type.makes is MediaKind.IMAGE
            if neighbour is not None and image_next and self._loader.at_hand(neighbour) is None:
                self._loader.load(neighbour)

    def _on_refused(self, name: str, error: StudioError) -> None:
        if self._generation is not None and name == self._generation.name:
            self._say(error.title, " ".join(part for part in (error.message, error.hint) if part))

    def _on_thumbnail(self, name: str) -> None:
        generation = self._generation
        if generation is None or name != generation.name or generation.file is None:
            return
        canvas = self._pages.currentWidget()
        if isinstance(canvas, ImageCanvas) and not canvas.is_whole and canvas.fits:
            canvas.show_preview(self._thumbnails.at_hand(generation), generation.file.width, generation.file.height)

    def _on_rows_changed(self) -> None:
        if self._generation is None:
            return
        now = self._neighbours.latest(self._generation)
        if now != self._generation:
            self._generation = now
            self.bar.set_starred(now.starred)

    def _show_loading(self) -> None:
        self.loading.restart()
        self.loading.show()
        self.loading.raise_()

    # ---- neighbours ----

    def _neighbour(self, by: int) -> Generation | None:
        return self._neighbours.beside(self._generation, by) if self._generation is not None else None

    def _show_place(self) -> None:
        place = self._neighbours.place(self._generation) if self._generation is not None else None
        text = self.tr("{n} of {total}").format(n=f"{place.number:,}", total=f"{place.total:,}") if place else ""
        self.bar.place.setText(text)
        self.bar.previous.setEnabled(self._neighbour(-1) is not None)
        self.bar.following.setEnabled(self._neighbour(1) is not None)

    # ---- commands ----

    def toggle_star(self) -> bool:
        """Star it, or unstar it."""
        generation = self._generation
        if generation is None:
            return False
        self._gallery.set_starred([generation], not generation.starred)
        self._on_rows_changed()
        self.star_toggled.emit(self._generation)
        return True

    def _tell(self, signal: object) -> Callable[[], bool]:
        def tell() -> bool:
            if self._generation is not None:
                signal.emit(self._generation)  # type: ignore[attr-defined]
            return self._generation is not None

        return tell

    def _canvas(self) -> ImageCanvas:
        return self.video if self._pages.currentWidget() is self.video else self.image

    def _key_commands(self) -> dict[str, Callable[[], object]]:
        zoom = {
            "Ctrl++": lambda: self._canvas().zoom_by(1),
            "Ctrl+=": lambda: self._canvas().zoom_by(1),
            "Ctrl+-": lambda: self._canvas().zoom_by(-1),
            "Ctrl+0": lambda: self._canvas().fit(),
            "0": lambda: self._canvas().fit(),
            "1": lambda: self._canvas().set_zoom(1.0),
        }
        return zoom | {
            "Left": lambda: self.step(-1),
            "Right": lambda: self.step(1),
            "Esc": self.close_page,
            "F": self.toggle_star,
            "R": self._tell(self.remix),
            "U": self._tell(self.use_as_input),
            "V": self._tell(self.make_video),
            "Ctrl+E": self._tell(self.export),
            "Ctrl+Shift+S": self._tell(self.share),
            "I": self.bar.info.toggle,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = QKeySequence(event.keyCombination()).toString()
        is_video = self._pages.currentWidget() is self.video
        here = self.controls.commands() if is_video else {"Space": self.image.toggle_fit}
        command = here.get(key) or self._commands.get(key)
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    # ---- building ----

    def _arrange(self) -> None:
        self._trouble_page = _Ground(self._look)
        page = QVBoxLayout(self._trouble_page)
        page.addWidget(self.trouble)
        for widget in (self.image, self.video, self._trouble_page):
            self._pages.addWidget(widget)
        self.controls.hide()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._pages, 1)
        left.addWidget(self.controls)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addLayout(left, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._middle, 1)
        self._circles = (
            Circle(self._look, "chevron-left", self.tr("Previous"), self),
            Circle(self._look, "chevron-right", self.tr("Next"), self),
        )
        self.loading.setParent(self)
        self.loading.hide()
        self._show_circles(shown=False)

    def _connect(self) -> None:
        bar = self.bar
        bar.back.clicked.connect(self.close_page)
        for button, by in ((bar.previous, -1), (bar.following, 1), (self._circles[0], -1), (self._circles[1], 1)):
            button.clicked.connect(lambda _=False, by=by: self.step(by))
        bar.zoom_in.clicked.connect(lambda: self._canvas().zoom_by(1))
        bar.zoom_out.clicked.connect(lambda: self._canvas().zoom_by(-1))
        bar.zoom.clicked.connect(lambda: self._canvas().toggle_fit())
        bar.star.clicked.connect(self.toggle_star)
        bar.remix.clicked.connect(self._tell(self.remix))
        bar.share.clicked.connect(self._tell(self.share))
        bar.export.clicked.connect(self._tell(self.export))
        for canvas in (self.image, self.video):
            canvas.zoomed.connect(lambda zoom, fits, canvas=canvas: self._on_zoomed(canvas, zoom, fits))
            canvas.installEventFilter(self)
        self.video.failed.connect(self._say)
        self.trouble.action_requested.connect(self.open_outside)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_refused)
        self._thumbnails.ready.connect(self._on_thumbnail)
        self._gallery.dataChanged.connect(self._on_rows_changed)
        self._gallery.figures_changed.connect(self._show_place)

    def _on_zoomed(self, canvas: ImageCanvas, zoom: float, fits: bool) -> None:
        if canvas is self._canvas():
            self.bar.set_zoom(zoom, fits=fits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self._show_circles(shown=True)
            self._rest.start()
        return False

    def _show_circles(self, *, shown: bool) -> None:
        for circle, by in zip(self._circles, (-1, 1), strict=True):
            circle.setVisible(shown and self._neighbour(by) is not None)
            circle.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    def _place_overlays(self) -> None:
        area = self._pages.geometry()
        top = area.center().y() - Circle.SIDE // 2
        self._circles[0].move(area.left() + 16, top)
        self._circles[1].move(area.right() + 1 - 16 - Circle.SIDE, top)
        self.loading.setGeometry(area.left(), area.top(), area.width(), self.loading.height())

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
