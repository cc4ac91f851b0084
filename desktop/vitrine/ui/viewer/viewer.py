"""Viewer: one result on a page of its own; arrows step through the same list as the gallery."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.look import Look
from vitrine.ui.viewer.filmstrip import Filmstrip
from vitrine.ui.viewer.side import Side
from vitrine.ui.viewer.stage import Stage
from vitrine.ui.viewer.transform import FIT
from vitrine.ui.viewer.video_controls import VideoControls
from vitrine.ui.viewer.viewer_bar import ViewerBar
from vitrine.viewmodels.frames import VideoFrames
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.image_loader import ImageLoader
from vitrine.viewmodels.neighbours import Neighbours
from vitrine.viewmodels.thumbnails import Thumbnails

WIDE = 1180
"""From this width on the inspector takes 344 px; below, 320."""
CONTROLS_FOR_MS = 2000
"""How long a video's controls stay in full screen after the pointer moved."""


class Viewer(QWidget):
    """Shows one result. What is wanted of it beyond looking goes out as signals.

    Signals:
        closed(): back to the gallery.
        shown(object): the Generation that is shown now.
        asked(str): the command of this name is wanted for what is shown: favourite, share, export, trash, compare.
        help_wanted(str): of a file that is missing, ``fetch`` (from the bucket) or ``locate`` is wanted.
        frame_saved(object, int), frame_used(object, int): a frame of this Generation, by its number, is to be a file,
        or an input.
        full_wanted(): full screen on or off.
    """

    closed = Signal()
    shown = Signal(object)
    asked = Signal(str)
    help_wanted = Signal(str)
    frame_saved = Signal(object, int)
    frame_used = Signal(object, int)
    full_wanted = Signal()

    def __init__(
        self,
        look: Look,
        gallery: Gallery,
        thumbnails: Thumbnails,
        loader: ImageLoader,
        frames: VideoFrames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._gallery = gallery
        self._neighbours = Neighbours(gallery)
        self._loader = loader
        self._frames = frames
        self._generation: Generation | None = None
        self._next: tuple[int | None] | None = None
        self._way = 1  # which way the last step went: what lies there is decoded ahead first
        self._zoom_choice = FIT
        self._full = self._pointed = False
        self._near_names: list[str] = []
        self.inspector: QWidget | None = None
        """The panel at the right, once there is one."""
        self.autoplay: Callable[[], bool] = lambda: True
        """Whether a video begins by itself; asked each time."""
        self.bar = ViewerBar(look)
        self.stage = Stage(look, thumbnails, loader, frames)
        self.controls = VideoControls(look, self.stage.video, frames)
        self.film = Filmstrip(look, gallery, thumbnails)
        self._rest = QTimer(self, singleShot=True, interval=CONTROLS_FOR_MS)
        self._arrange()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Viewer"))

    # ---- what is shown ----

    @property
    def generation(self) -> Generation | None:
        """Return the result that is shown."""
        return self._generation

    def open(self, generation: Generation) -> None:
        """Show a result at the zoom that was chosen last, Fit to begin with."""
        self._show(generation)
        self._use_zoom_choice()
        self.setFocus()

    def step(self, by: int) -> bool:
        """Show the next result of the gallery (or, with -1, the one before); return whether there is one.

        Where it is not read yet, it is shown when it is.
        """
        self._way, shown = by, self._generation

        def show(neighbour: Generation) -> None:
            if self._generation is shown:
                self._show(neighbour)

        return shown is not None and self._neighbours.with_beside(shown, by, show)

    def close_page(self) -> None:
        """Let go of the file and lead back."""
        self.stage.clear()
        self.closed.emit()

    def set_inspector(self, widget: QWidget) -> None:
        """Put a panel with the result's facts at the right; the info button shows and hides it."""
        self.inspector = Side(self._look, widget)
        self._middle.addWidget(self.inspector)
        self._show_parts()

    def _show(self, generation: Generation) -> None:
        zoom, fits = self.stage.canvas.zoom, self.stage.canvas.fits
        self._generation, self._next = generation, None
        self.bar.set_starred(generation.starred)
        self.bar.offer(file=generation.file is not None)
        self.bar.set_share(1.0)
        self.stage.show_result(generation, play=self.autoplay())
        canvas = self.stage.canvas
        if fits:
            canvas.fit()
        else:
            canvas.set_zoom(zoom)  # variants are compared by stepping at the same zoom
        if self.stage.shows_video:
            self.controls.start()
        self._show_parts()
        self._show_place()
        self._look_ahead()
        self.film.show_current(generation)
        self.shown.emit(generation)

    # ---- what is kept between runs ----

    def remembered(self) -> dict[str, object]:
        """Return the choices that outlive the window, as plain JSON values."""
        return {
            "zoom": self._zoom_choice,
            "details": self.bar.info.isChecked(),
            "volume": self.controls.volume.value(),
            "muted": self.controls.sound.isChecked(),
        }

    def restore(self, kept: object) -> None:
        """Take up what was `remembered`; anything else is passed over."""
        if not isinstance(kept, Mapping):
            return
        zoom, volume = kept.get("zoom"), kept.get("volume")
        if isinstance(zoom, int | float) and (zoom == FIT or 0.02 <= zoom <= 32):
            self._zoom_choice = float(zoom)
        if isinstance(kept.get("details"), bool):
            self.bar.info.setChecked(bool(kept["details"]))
        if isinstance(volume, int) and 0 <= volume <= 100:
            self.controls.set_sound(volume / 100, muted=kept.get("muted") is True)

    # ---- commands ----

    def choose_zoom(self, zoom: float) -> None:
        """Show at this zoom, Fit with 0.0, and open the next ones so too."""
        self._zoom_choice = zoom
        self._use_zoom_choice()

    def toggle(self) -> None:
        """Play a video or let it stand still; show a picture at Fit or 100%."""
        if self.stage.shows_video:
            self.stage.video.toggle()
        elif not self.stage.in_trouble:
            self.stage.image.toggle_fit()

    def save_frame(self) -> None:
        """Ask for a file of the frame that is seen."""
        if self._generation is not None and self.stage.shows_video:
            self.frame_saved.emit(self._generation, self.stage.video.number)

    def use_frame(self) -> None:
        """Ask for the frame that is seen as an input."""
        if self._generation is not None and self.stage.shows_video:
            self.frame_used.emit(self._generation, self.stage.video.number)

    def set_full(self, *, full: bool) -> None:
        """Hide everything but the picture, or show it again; a video's controls come with the pointer."""
        self._full, self._pointed = full, False
        self._show_parts()
        self.setFocus()

    def _use_zoom_choice(self) -> None:
        if self._zoom_choice == FIT:
            self.stage.canvas.fit()
        else:
            self.stage.canvas.set_zoom(self._zoom_choice)

    def _on_chose_zoom(self) -> None:
        canvas = self.stage.canvas
        self._zoom_choice = FIT if canvas.fits else 1.0

    # ---- parts ----

    def _show_parts(self) -> None:
        self.bar.setVisible(not self._full)
        self.film.setVisible(not self._full)
        for button in (self.bar.zoom_out, self.bar.zoom, self.bar.zoom_in):
            button.setEnabled(not self.stage.in_trouble)
        self.controls.setVisible(self.stage.shows_video and (not self._full or self._pointed))
        if self.inspector is not None:
            self.inspector.setVisible(self.bar.info.isChecked() and not self._full)

    def _on_pointed(self) -> None:
        if self._full:
            self._pointed = True
            self._rest.start()
            self._show_parts()

    def _on_rest(self) -> None:
        if self._full and self.controls.underMouse():
            self._rest.start()
            return
        self._pointed = False
        self._show_parts()

    # ---- neighbours ----

    def neighbour(self, by: int) -> Generation | None:
        """Return the result after the one that is shown (1), or before it (-1); None at the end."""
        return self._neighbours.beside(self._generation, by) if self._generation is not None else None

    def _show_place(self) -> None:
        place = self._neighbours.place(self._generation) if self._generation is not None else None
        text = self.tr("{n} of {total}").format(n=f"{place.number:,}", total=f"{place.total:,}") if place else ""
        self.bar.place.setText(text)
        row = self._gallery.row_of_result(self._generation) if self._generation is not None else -1
        said = self._gallery.index(row).data(Qt.ItemDataRole.AccessibleTextRole) if row >= 0 else ""
        self.setAccessibleDescription(str(said or text))
        shown, has = self._generation, self._neighbours.has
        before, after = shown is not None and has(shown, -1), shown is not None and has(shown, 1)
        self.bar.previous.setEnabled(before)
        self.bar.following.setEnabled(after)
        self.stage.set_neighbours(before, after)

    def _near(self) -> list[Generation]:
        """Return what the arrows lead to: the next one the way they were pressed, the one before, the next but one."""
        ahead, back = self.neighbour(self._way), self.neighbour(-self._way)
        further = self._neighbours.beside(ahead, self._way) if ahead is not None else None
        return [one for one in (ahead, back, further) if one is not None]

    def _load_ahead(self) -> None:
        """Decode what the arrows lead to before they are pressed."""
        if self._generation is not None:
            self.bar.set_share(self.stage.canvas.shown_share)
            self._loader.load_ahead(self._near())

    def _look_ahead(self) -> None:
        """Have thumbnails and pictures of what the arrows lead to, when that is something else now."""
        near = self._near()
        names = [one.name for one in near]
        if names != self._near_names:
            self._near_names = names
            self.stage.make_ready(near)
            self._loader.load_ahead(near)

    def _on_rows_changed(self) -> None:
        if self._generation is None:
            return
        now = self._neighbours.latest(self._generation)
        if now != self._generation:
            self._generation = now
            self.bar.set_starred(now.starred)
        if self.isVisible():
            self._look_ahead()

    def _on_about_to_remove(self, _: QModelIndex, first: int, last: int) -> None:
        """Look for who comes after a result that is about to leave the gallery: the trash leads on."""
        row = self._gallery.row_of_result(self._generation) if self._generation is not None else -1
        if self.isVisible() and first <= row <= last:
            after = self._neighbours.key_from(last, 1)
            self._next = (after if after is not None else self._neighbours.key_from(first, -1),)

    def _on_removed(self) -> None:
        if self._next is None:
            self._show_place()
            return
        (key,) = self._next
        self._next = None
        row = self._gallery.row_of_key(key) if key is not None else -1
        if row < 0:
            self.close_page()
        else:
            self._gallery.with_generations([row], lambda found: self._show(found[0]) if found else self.close_page())

    def _on_started(self) -> None:
        if self._generation is not None:
            self._on_strip(self._generation.name)
        self._load_ahead()

    def _on_strip(self, name: str) -> None:
        generation = self._generation
        if generation is not None and generation.name == name and self.stage.shows_video:
            self.controls.scrubber.set_strip(self._frames.strip(generation))

    # ---- keys and events ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that a focused button or slider has no use for arrive here; the commands' actions know what they mean.
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(int(modifiers.value) | event.key())
        for action in self.actions():
            if pressed in action.shortcuts() and action.isEnabled():
                action.trigger()
                return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange and self.isVisible():
            self.set_full(full=self.window().isFullScreen())
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        if not event.spontaneous():
            self.set_full(full=self.window().isFullScreen())
            if self._generation is not None and self.stage.is_clear:
                self._show(self._neighbours.latest(self._generation))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)
        if not event.spontaneous():  # minimised, it goes on where it was
            self.stage.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self.inspector, Side):
            self.inspector.setFixedWidth(self._look.theme.size["panel" if self.width() >= WIDE else "panel.compact"])

    # ---- building ----

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.stage, 1)
        left.addWidget(self.controls)
        left.addWidget(self.film)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addLayout(left, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._middle, 1)
        self.bar.info.setChecked(True)
        self.controls.hide()

    def _connect(self) -> None:
        bar, stage = self.bar, self.stage
        bar.back.clicked.connect(self.close_page)
        bar.previous.clicked.connect(lambda: self.step(-1))
        bar.following.clicked.connect(lambda: self.step(1))
        bar.zoom_in.clicked.connect(lambda: stage.canvas.zoom_by(1))
        bar.zoom_out.clicked.connect(lambda: stage.canvas.zoom_by(-1))
        bar.zoom_chosen.connect(self.choose_zoom)
        bar.info.toggled.connect(lambda _: self._show_parts())
        for button, name in ((bar.compare, "compare"), (bar.star, "favourite"), (bar.share, "share"),
                             (bar.export, "export"), (bar.trash, "trash")):  # fmt: skip
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        stage.zoomed.connect(lambda zoom, fits: bar.set_zoom(zoom, fits=fits))
        stage.step_wanted.connect(self.step)
        stage.loaded.connect(self._load_ahead)
        stage.pointed.connect(self._on_pointed)
        stage.troubled.connect(self._show_parts)
        stage.help_wanted.connect(self.help_wanted)
        for canvas in (stage.image, stage.video):
            canvas.chose_zoom.connect(self._on_chose_zoom)
        self.film.wanted.connect(self._show)
        self.controls.save.clicked.connect(self.save_frame)
        self.controls.use.clicked.connect(self.use_frame)
        self.controls.full.clicked.connect(self.full_wanted)
        self._rest.timeout.connect(self._on_rest)
        self._frames.strip_ready.connect(self._on_strip)
        stage.video.started.connect(self._on_started)
        gallery = self._gallery
        gallery.dataChanged.connect(self._on_rows_changed)
        gallery.figures_changed.connect(self._show_place)
        gallery.modelReset.connect(self._show_place)
        gallery.rowsInserted.connect(self._on_rows_changed)
        gallery.rowsAboutToBeRemoved.connect(self._on_about_to_remove)
        gallery.rowsRemoved.connect(self._on_removed)
