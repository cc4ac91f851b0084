"""VideoCanvas: a video in the same canvas as pictures: played, stepped frame by frame, shuttled both ways."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.look import Look
from vitrine.ui.viewer.image_canvas import ImageCanvas
from vitrine.ui.viewer.player import Player
from vitrine.viewmodels.frames import Clip, ExactFrame, VideoFrames

MARGIN = 20
START_MS = 500
"""A first frame that has not come by then is not waited for any longer."""
FASTEST = 8.0
BACKWARDS_MS = 40
"""How often a frame is shown while it runs backwards."""


class VideoCanvas(ImageCanvas):
    """Frames are painted like pictures, so zoom and pan work alike.

    While it stands still after a step, the frame shown is the exact one decoded by number; playing on, it is the
    player's.

    Signals:
        started(): the first frame is seen, or none came: what else there is to do with the file may begin.
        moved(int): the position in milliseconds.
        running_changed(): it plays, forwards or backwards, or stands still; or its speed changed.
    """

    started = Signal()
    moved = Signal(int)
    running_changed = Signal()

    def __init__(self, look: Look, frames: VideoFrames, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, margin=MARGIN)
        self.player = Player(self)
        self._frames = frames
        self._name = ""
        self._starting: Generation | None = None
        self._patience = QTimer(self, singleShot=True, interval=START_MS)
        self._patience.timeout.connect(self._on_started)
        self._exact: int | None = None
        """The number of the frame that was stepped to, None while the player decides what is seen."""
        self._backwards = 0.0
        self._chosen = 1.0
        self._timer = QTimer(self, interval=BACKWARDS_MS)
        self._timer.timeout.connect(self._run_back)
        self.player.frame.connect(self._on_frame)
        self.player.moved.connect(self._on_moved)
        self.player.failed.connect(lambda *_: self._on_started())
        self.player.playing_changed.connect(lambda _: self.running_changed.emit())
        frames.opened.connect(self._on_opened)
        frames.shown.connect(self._on_exact)

    # ---- reading ----

    @property
    def running(self) -> bool:
        """Return whether it plays, forwards or backwards."""
        return self.player.playing or self._timer.isActive()

    @property
    def speed(self) -> float:
        """Return how fast it runs or would run; backwards it is negative."""
        return -self._backwards if self._timer.isActive() else self.player.rate

    @property
    def position(self) -> int:
        """Return the position in milliseconds."""
        clip = self._clip()
        if self._exact is not None and clip is not None:
            return round(clip.seconds(self._exact) * 1000)
        return self.player.position

    @property
    def number(self) -> int:
        """Return the number of the frame that is to be seen, from 0."""
        clip = self._clip()
        if self._exact is not None or clip is None:
            return self._exact or 0
        return clip.number_at(self.player.position / 1000)

    # ---- commands ----

    def open(self, generation: Generation, *, play: bool) -> None:
        """Open a result's file; the player's ``failed`` follows when it cannot be shown."""
        assert generation.file is not None
        self._name, self._exact, self._chosen = generation.name, None, 1.0
        self._stop_back()
        # The player has the processor to itself until its first frame is seen: all the rest can wait for that.
        self._starting = generation
        self._patience.start()
        self.player.open(generation.file.path, play=play)

    def release(self) -> None:
        """Stop and let go of the file."""
        self._name, self._exact, self._starting = "", None, None
        self._patience.stop()
        self._stop_back()
        self._frames.close()
        self.player.release()
        self.clear()

    def toggle(self) -> None:
        """Play, or stand still."""
        if self.running:
            self.stand_still()
        else:
            self.player.set_rate(self._chosen)
            self._play()

    def stand_still(self) -> None:
        """Stop, whichever way it runs."""
        self._stop_back()
        self.player.pause()
        self.running_changed.emit()

    def seek(self, milliseconds: int) -> None:
        """Go to a position, whether it plays or not."""
        self._exact = None
        self.player.seek(milliseconds)
        if not self.running:
            self.moved.emit(max(0, min(self.player.length, milliseconds)))

    def step(self, frames: int) -> None:
        """Stand still and show exactly the frame that is so many further on, or back."""
        self.show_number(self.number + frames)

    def show_number(self, number: int) -> None:
        """Stand still and show exactly this frame, the first being 0."""
        clip = self._clip()
        if self.running:
            self.stand_still()
        if clip is None:
            return
        self._exact = min(max(0, number), len(clip.times) - 1)
        self._frames.want(self._exact)
        self.player.seek(round(clip.seconds(self._exact) * 1000))
        self.moved.emit(self.position)

    def set_speed(self, rate: float) -> None:
        """Play at this speed."""
        self._stop_back()
        self._chosen = rate
        self.player.set_rate(rate)
        self.running_changed.emit()

    def shuttle(self, direction: int) -> None:
        """Run forwards (1) or backwards (-1); again in the same direction: twice as fast."""
        if direction > 0:
            faster = self.player.playing
            self._stop_back()
            self.player.set_rate(min(FASTEST, max(1.0, self.player.rate * 2)) if faster else 1.0)
            self._play()
        elif self._clip() is not None:
            self._backwards = min(FASTEST, self._backwards * 2) if self._timer.isActive() else 1.0
            self.player.pause()
            self._exact = self.number
            self._timer.start()
        self.running_changed.emit()

    # ---- inside ----

    def _clip(self) -> Clip | None:
        clip = self._frames.clip
        return clip if clip is not None and clip.name == self._name and clip.times else None

    def _play(self) -> None:
        if self._exact is not None:
            self.player.seek(self.position)
            self._exact = None
        self.player.play()

    def _stop_back(self) -> None:
        self._timer.stop()

    def _run_back(self) -> None:
        clip, here = self._clip(), self._exact
        if clip is None or here is None:
            self._stop_back()
            return
        earlier = clip.seconds(here) - self._backwards * BACKWARDS_MS / 1000
        self._exact = min(here - 1, clip.number_at(earlier)) if earlier > 0 else 0
        self._frames.want(self._exact)
        self.moved.emit(self.position)
        if self._exact <= 0:
            self.stand_still()
            self.player.seek(0)

    def _on_frame(self, image: QImage) -> None:
        if self._exact is None:
            self.show_frame(image)
        self._on_started()

    def _on_started(self) -> None:
        generation, self._starting = self._starting, None
        if generation is not None:
            self._patience.stop()
            self._frames.open(generation)
            self.started.emit()

    def _on_exact(self, frame: ExactFrame) -> None:
        if frame.name == self._name and self._exact is not None:
            self.show_frame(frame.image)

    def _on_moved(self, position: int) -> None:
        if self._exact is None:
            self.moved.emit(position)

    def _on_opened(self, clip: Clip) -> None:
        if clip.name == self._name:
            self.moved.emit(self.position)  # the number of the frame is known now

    def _worth_keeping(self) -> bool:
        return not self.running
