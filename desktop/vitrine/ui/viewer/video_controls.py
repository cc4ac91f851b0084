"""VideoControls: the bar under a video: seek, play, step, time, loop, sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import IconButton
from vitrine.ui.parts.slider import Slider
from vitrine.ui.parts.text import Label
from vitrine.ui.viewer.video_canvas import VideoCanvas

SHUTTLE_MS = 1000


class VideoControls(QWidget):
    """Moves one VideoCanvas and shows where it is."""

    def __init__(self, look: Look, canvas: VideoCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._canvas = canvas
        look.changed.connect(self.update)
        self.seek_bar = Slider(look)
        self.seek_bar.setAccessibleName(self.tr("Position"))
        self.time = Label(look, "", "body", "text.2", tabular=True)
        self.play = IconButton(look, "pause", self.tr("Play or pause (Space)"))
        self.back = IconButton(look, "skip-back", self.tr("One frame back (,)"))
        self.forward = IconButton(look, "skip-forward", self.tr("One frame on (.)"))
        self.loop = IconButton(look, "repeat", self.tr("Loop (Shift L)"))
        self.sound = IconButton(look, "volume-2", self.tr("Sound (M)"))
        for button in (self.loop, self.sound):
            button.setCheckable(True)
        self.sound.setChecked(True)
        self._arrange()
        self._connect()

    def start(self) -> None:
        """Show a video that has just been opened."""
        self._on_length(self._canvas.length)
        self._on_moved(self._canvas.position)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each key does while a video is shown."""
        canvas = self._canvas
        return {
            "Space": canvas.toggle,
            "K": canvas.toggle,
            ",": lambda: canvas.step(-1),
            ".": lambda: canvas.step(1),
            "J": lambda: canvas.seek(canvas.position - SHUTTLE_MS),
            "L": lambda: canvas.seek(canvas.position + SHUTTLE_MS),
            "Shift+L": self.loop.click,
            "M": self.sound.click,
            "Home": lambda: canvas.seek(0),
            "End": lambda: canvas.seek(canvas.length),
        }

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._look.colour("line.subtle"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.back, self.play, self.forward):
            row.addWidget(widget)
        row.addSpacing(12)
        row.addWidget(self.time)
        row.addStretch(1)
        row.addWidget(self.loop)
        row.addWidget(self.sound)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addWidget(self.seek_bar)
        column.addLayout(row)

    def _connect(self) -> None:
        canvas = self._canvas
        canvas.moved.connect(self._on_moved)
        canvas.length_known.connect(self._on_length)
        canvas.playing_changed.connect(self._on_playing)
        self.seek_bar.sliderMoved.connect(canvas.seek)
        self.seek_bar.sliderReleased.connect(lambda: canvas.seek(self.seek_bar.value()))
        self.play.clicked.connect(canvas.toggle)
        self.back.clicked.connect(lambda: canvas.step(-1))
        self.forward.clicked.connect(lambda: canvas.step(1))
        self.loop.clicked.connect(self._on_loop)
        self.sound.toggled.connect(lambda on: canvas.set_muted(not on))

    def _on_moved(self, position: int) -> None:
        if not self.seek_bar.isSliderDown():
            self.seek_bar.setValue(position)
        self.time.setText(f"{_time(position)} / {_time(self._canvas.length)}")

    def _on_length(self, length: int) -> None:
        self.seek_bar.setRange(0, max(1, length))
        self.seek_bar.setPageStep(max(1, length // 10))
        self.loop.setChecked(self._canvas.looping)
        self._on_moved(self._canvas.position)

    def _on_playing(self, playing: bool) -> None:
        self.play.set_icon("pause" if playing else "play")

    def _on_loop(self, on: bool) -> None:
        self._canvas.loops = on


def _time(milliseconds: int) -> str:
    """Return a position with hundredths: ``0:03.30``."""
    minutes, rest = divmod(max(0, milliseconds), 60_000)
    return f"{minutes}:{rest // 1000:02}.{rest % 1000 // 10:02}"
