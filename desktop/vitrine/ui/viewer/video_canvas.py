"""VideoCanvas: plays one video in the same canvas as pictures; Qt's multimedia part is loaded with the first one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.viewer.image_canvas import ImageCanvas

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

LOOPED_BELOW_MS = 15_000
USUAL_FRAME_RATE = 24.0


class VideoCanvas(ImageCanvas):
    """Plays a file. Frames are painted like pictures, so zoom and pan work alike.

    Signals:
        moved(int): the position in milliseconds.
        length_known(int): the length in milliseconds.
        playing_changed(bool): it plays, or stands still.
        failed(str, str): it cannot be shown: title and sentence.
    """

    moved = Signal(int)
    length_known = Signal(int)
    playing_changed = Signal(bool)
    failed = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._player: QMediaPlayer | None = None
        self._parts: list[object] = []
        self._frames = 0
        self._told = False
        self._muted = False
        self.loops: bool | None = None
        """Whether it starts again at its end; None: only when it is shorter than 15 s."""

    @property
    def frames(self) -> int:
        """Return how many frames were shown of this file."""
        return self._frames

    @property
    def playing(self) -> bool:
        """Return whether it plays."""
        return self._player is not None and self._player.isPlaying()

    @property
    def position(self) -> int:
        """Return the position in milliseconds."""
        return self._player.position() if self._player is not None else 0

    @property
    def length(self) -> int:
        """Return the length in milliseconds, 0 while unknown."""
        return self._player.duration() if self._player is not None else 0

    @property
    def looping(self) -> bool:
        """Return whether it starts again at its end."""
        return self.length < LOOPED_BELOW_MS if self.loops is None else self.loops

    def open(self, path: Path) -> None:
        """Play a file from its start; ``failed`` follows when it cannot be shown."""
        self._frames, self._told = 0, False
        player = self._made()
        player.stop()
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.play()

    def release(self) -> None:
        """Stop and let go of the file."""
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())
        self.clear()

    def toggle(self) -> None:
        """Play, or stand still."""
        if self._player is None:
            return
        if self._player.isPlaying():
            self._player.pause()
        else:
            self._player.play()

    def seek(self, milliseconds: int) -> None:
        """Go to a position."""
        if self._player is not None:
            self._player.setPosition(max(0, min(self.length, milliseconds)))

    def step(self, frames: int) -> None:
        """Stand still and go some frames on, or back."""
        if self._player is None:
            return
        self._player.pause()
        self.seek(self.position + round(frames * 1000 / self._frame_rate()))

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._muted = muted
        output = self._player.audioOutput() if self._player is not None else None
        if output is not None:
            output.setMuted(muted)

    def _made(self) -> QMediaPlayer:
        if self._player is not None:
            return self._player
        # Measured: importing the multimedia part costs more than opening the window; most sessions never need it.
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

        player, sink, output = QMediaPlayer(self), QVideoSink(self), QAudioOutput(self)
        output.setMuted(self._muted)
        player.setAudioOutput(output)
        player.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._on_frame)
        player.positionChanged.connect(lambda position: self.moved.emit(int(position)))
        player.durationChanged.connect(lambda length: self.length_known.emit(int(length)))
        player.playingChanged.connect(self.playing_changed)
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(lambda *_: self._refuse())
        self._player, self._parts = player, [sink, output]
        return player

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._frames += 1
            self.show_frame(frame.toImage())

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._refuse()
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._on_end()

    def _on_end(self) -> None:
        if not self._frames:
            # Measured: for AV1 without hardware Qt reports no error, only an end without a single frame.
            self._tell(
                self.tr("Cannot play this format here"),
                self.tr("The file is safe. This computer cannot decode its video format inside Vitrine."),
            )
        elif self.looping and self._player is not None:
            self._player.setPosition(0)
            self._player.play()

    def _refuse(self) -> None:
        self._tell(self.tr("Cannot play this file"), self.tr("It is damaged, or no video. Nothing was changed in it."))

    def _tell(self, title: str, sentence: str) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(title, sentence)

    def _frame_rate(self) -> float:
        from PySide6.QtMultimedia import QMediaMetaData

        assert self._player is not None
        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        return float(rate) if isinstance(rate, int | float) and rate > 0 else USUAL_FRAME_RATE
