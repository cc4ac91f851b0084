"""VideoControls: the bar under a video: strip, play, step, time, loop, speed, sound, and what a frame is good for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QActionGroup, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.slider import Slider
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import MEDIUM
from vitrine.ui.viewer.scrubber import Peek, Scrubber
from vitrine.ui.viewer.video_canvas import VideoCanvas
from vitrine.viewmodels.frames import VideoFrames

SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0)
VOLUME_WIDTH = 72
GAP = 4
WORDS_ROOM = 48
"""What a button with an icon takes beside its words."""
LEAST_WIDTH = 400
NARROW = 520


class VideoControls(QWidget):
    """Moves one VideoCanvas and shows where it is.

    ``save``, ``use`` and ``full`` are buttons whose clicks the viewer answers.
    """

    def __init__(self, look: Look, canvas: VideoCanvas, frames: VideoFrames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._canvas = canvas
        self._frames = frames
        self._resumes = False
        self._time_width = 0
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # media time does not mirror
        look.changed.connect(self.update)
        self._make_parts(look)
        self._arrange()
        self._connect()
        self.setAccessibleName(self.tr("Video"))

    def start(self) -> None:
        """Show a video that has just been opened."""
        self.scrubber.set_strip(())
        self._on_length(self._canvas.player.length)
        self._on_running()

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Show and use a volume from 0 to 1."""
        self.volume.blockSignals(True)
        self.volume.setValue(round(volume * 100))
        self.volume.blockSignals(False)
        self.sound.setChecked(muted)
        self._use_sound()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._look.colour("line.subtle"))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self.width())

    def _fold(self, width: int) -> None:
        """Leave away first the words of two buttons, then the volume, where there is no room for them."""
        words = {self.save: self.tr("Save frame"), self.use: self.tr("Use frame as input")}
        metrics = QFontMetricsF(self._look.font("body", weight=MEDIUM))
        self._time_width = self.time.sizeHint().width()
        others = (self.back, self.play, self.forward, self.time, self.loop, self.speed, self.sound, self.full)
        needed = 48 + VOLUME_WIDTH + sum(part.sizeHint().width() + GAP for part in others)
        needed += sum(round(metrics.horizontalAdvance(text)) + WORDS_ROOM for text in words.values())
        for button, text in words.items():
            button.setText(text if width >= needed else "")
            button.setAccessibleName(text)
            button.updateGeometry()
        self.volume.setVisible(width >= NARROW)

    # ---- building ----

    def _make_parts(self, look: Look) -> None:
        self.scrubber = Scrubber(look)
        self.time = _Time(look)
        self.back = IconButton(look, "skip-back", self.tr("One frame back"))
        self.play = Button(look, "", ButtonKind.PLAIN, icon="pause", name=self.tr("Play or pause"))
        self.forward = IconButton(look, "skip-forward", self.tr("One frame on"))
        self.loop = IconButton(look, "repeat", self.tr("Loop"))
        self.loop.setCheckable(True)
        self.speed = Button(look, "1×", ButtonKind.QUIET)
        self.speed.setToolTip(self.tr("Speed"))
        self.speeds = Menu(look, self)
        self._choices = QActionGroup(self)
        for rate in SPEEDS:
            action = self.speeds.addAction(f"{rate:g}×")
            action.triggered.connect(lambda _=False, rate=rate: self._canvas.set_speed(rate))
            action.setCheckable(True)
            self._choices.addAction(action)
        self.sound = _SoundButton(look, "volume-2", self.tr("Mute"))
        self.sound.setCheckable(True)
        self.volume = Slider(look)
        self.volume.setRange(0, 100)
        self.volume.setValue(100)
        self.volume.setFixedWidth(VOLUME_WIDTH)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.save = Button(look, self.tr("Save frame"), ButtonKind.QUIET, icon="camera")
        self.use = Button(look, self.tr("Use frame as input"), ButtonKind.QUIET, icon="image-up")
        self.full = IconButton(look, "maximize", self.tr("Full screen"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for widget in (self.back, self.play, self.forward):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.time)
        row.addStretch(1)
        for part in (self.loop, self.speed, self.sound, self.volume):
            row.addWidget(part)
        row.addSpacing(8)
        for last in (self.save, self.use, self.full):
            row.addWidget(last)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 3, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.scrubber)
        column.addLayout(row)

    def _connect(self) -> None:
        canvas, scrubber = self._canvas, self.scrubber
        canvas.moved.connect(self._on_moved)
        canvas.player.length_known.connect(self._on_length)
        canvas.running_changed.connect(self._on_running)
        scrubber.wanted.connect(canvas.seek)
        scrubber.held.connect(self._on_held)
        scrubber.peeked.connect(self._on_peeked)
        self.play.clicked.connect(canvas.toggle)
        self.back.clicked.connect(lambda: canvas.step(-1))
        self.forward.clicked.connect(lambda: canvas.step(1))
        self.loop.clicked.connect(self._on_loop)
        self.speed.clicked.connect(self._choose_speed)
        self.sound.clicked.connect(self._use_sound)
        self.volume.valueChanged.connect(self._on_volume)

    # ---- answers ----

    def _on_moved(self, position: int) -> None:
        self.scrubber.set_position(position)
        known = self._frames.clip is not None
        self.time.tell(position, self._canvas.player.length, self._canvas.number if known else None)
        if self.time.sizeHint().width() != self._time_width:
            self._fold(self.width())

    def _on_length(self, length: int) -> None:
        self.scrubber.set_length(length)
        self.loop.setChecked(self._canvas.player.looping)
        self._on_moved(self._canvas.position)

    def _on_running(self) -> None:
        running, speed = self._canvas.running, self._canvas.speed
        self.play.set_icon("pause" if running else "play", filled=True)
        self.play.setAccessibleDescription(self.tr("Playing") if running else self.tr("Standing still"))
        self.speed.setText(f"{speed:g}×".replace("-", "−"))
        self.speed.setAccessibleName(self.tr("Speed {speed}").format(speed=self.speed.text()))
        self.speed.updateGeometry()

    def _on_held(self, held: bool) -> None:
        """Stand still while the position is dragged and play on afterwards."""
        canvas = self._canvas
        if held:
            self._resumes = canvas.running
            canvas.stand_still()
        elif self._resumes:
            canvas.toggle()

    def _on_peeked(self, x: float | None) -> None:
        peek = self.window().findChild(Peek)
        if peek is None and x is not None:
            peek = Peek(self._look, self.window())
        if peek is not None:
            peek.show_over(self.scrubber, x)

    def _on_loop(self, on: bool) -> None:
        self._canvas.player.loops = on

    def _choose_speed(self) -> None:
        for action, rate in zip(self._choices.actions(), SPEEDS, strict=True):
            action.setChecked(rate == self._canvas.speed)
        self.speeds.popup(self.speed.mapToGlobal(self.speed.rect().bottomLeft()))

    def _on_volume(self) -> None:
        self.sound.setChecked(self.volume.value() == 0)
        self._use_sound()

    def _use_sound(self) -> None:
        muted = self.sound.isChecked()
        self.sound.setAccessibleDescription(self.tr("Off") if muted else self.tr("On"))
        self._canvas.player.set_sound(self.volume.value() / 100, muted=muted)


class _SoundButton(IconButton):
    """A loudspeaker, struck through while the sound is off."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for width, token in ((4.0, self._fill() or "bg.panel"), (1.5, self._text_colour())):
                painter.setPen(QPen(self.look.colour(token), width))
                painter.drawLine(8, 8, self.width() - 8, self.height() - 8)


class _Time(QWidget):
    """The position in full colour, then the length and the number of the frame."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.now = Label(look, "", "body", "text.1", tabular=True)
        self.rest = Label(look, "", "body", "text.3", tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.now)
        row.addWidget(self.rest)

    def tell(self, position: int, length: int, number: int | None) -> None:
        """Show ``0:03.30 / 0:08.00 · frame 79``."""
        self.now.setText(_time(position))
        whole = _time(length)
        frame = "" if number is None else self.tr("frame {n}").format(n=f"{number:,}")
        self.rest.setText(f"/ {whole} · {frame}" if frame else f"/ {whole}")


def _time(milliseconds: int) -> str:
    """Return a position with hundredths: ``0:03.30``."""
    minutes, rest = divmod(max(0, milliseconds), 60_000)
    return f"{minutes}:{rest // 1000:02}.{rest % 1000 // 10:02}"
