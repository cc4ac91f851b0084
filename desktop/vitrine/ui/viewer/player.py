"""Player: plays one video file into images; Qt's multimedia part is loaded with the first one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame

LOOPED_BELOW_MS = 15_000


class Player(QObject):
    """Frames, position and sound of one file. A computer without a sound device plays without sound.

    Signals:
        frame(object): the QImage to be seen now.
        moved(int): the position in milliseconds.
        length_known(int): the length in milliseconds.
        playing_changed(bool): it plays, or stands still.
        failed(str, str): it cannot be shown: title and sentence.
    """

    frame = Signal(object)
    moved = Signal(int)
    length_known = Signal(int)
    playing_changed = Signal(bool)
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._sound: QAudioOutput | None = None
        self._parts: list[QObject] = []
        self._told = False
        self._muted, self._volume, self._rate = False, 1.0, 1.0
        self.frames = 0
        """How many frames came of this file."""
        self.loops: bool | None = None
        """Whether it starts again at its end; None: only when it is shorter than 15 s."""

    # ---- reading ----

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

    @property
    def rate(self) -> float:
        """Return how fast it plays; 1 is as it was made."""
        return self._rate

    @property
    def muted(self) -> bool:
        """Return whether the sound is off."""
        return self._muted

    # ---- commands ----

    def open(self, path: Path, *, play: bool) -> None:
        """Open a file at its start and play it, or show its first frame; ``failed`` follows when it cannot be shown."""
        self.frames, self._told = 0, False
        player = self._made()
        player.stop()
        player.setSource(QUrl.fromLocalFile(str(path)))
        self.set_rate(1.0)
        if play:
            player.play()
        else:
            player.pause()

    def release(self) -> None:
        """Stop and let go of the file."""
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())

    def play(self) -> None:
        """Play on; from the start when it stands at its end."""
        if self._player is not None:
            if self.length and self.position >= self.length:
                self._player.setPosition(0)
            self._player.play()

    def pause(self) -> None:
        """Stand still."""
        if self._player is not None:
            self._player.pause()

    def seek(self, milliseconds: int) -> None:
        """Go to a position."""
        if self._player is not None:
            self._player.setPosition(max(0, min(self.length, milliseconds)))

    def set_rate(self, rate: float) -> None:
        """Play faster or slower."""
        self._rate = rate
        if self._player is not None:
            self._player.setPlaybackRate(rate)

    def set_sound(self, volume: float, *, muted: bool) -> None:
        """Set how loud it is, 0 to 1 as the ear hears it, and whether the sound is off."""
        self._volume, self._muted = volume, muted
        if self._sound is not None:
            self._sound.setVolume(volume**2)  # loudness rises with about the square root of the amplitude
            self._sound.setMuted(muted)

    def prepare(self) -> Iterator[None]:
        """Load Qt's multimedia part and make its player ahead of the first video, in steps of about a frame."""
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        import PySide6.QtMultimedia  # noqa: F401

        yield
        self._made()

    # ---- inside ----

    def _made(self) -> QMediaPlayer:
        if self._player is not None:
            return self._player
        # Measured: importing the multimedia part costs more than opening the window; most sessions never need it.
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        from PySide6.QtMultimedia import QMediaDevices, QMediaPlayer, QVideoSink

        player, sink, devices = QMediaPlayer(self), QVideoSink(self), QMediaDevices(self)
        player.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._on_frame)
        player.positionChanged.connect(lambda position: self.moved.emit(int(position)))
        player.durationChanged.connect(lambda length: self.length_known.emit(int(length)))
        player.playingChanged.connect(self.playing_changed)
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(lambda *_: self._refuse())
        devices.audioOutputsChanged.connect(self._give_sound)
        self._player, self._parts = player, [sink, devices]
        self._give_sound()
        return player

    def _give_sound(self) -> None:
        """Send the sound to the computer's device, if there is one (now)."""
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
        if self._player is None or device.isNull() == (self._sound is None):
            return
        self._sound = None if device.isNull() else QAudioOutput(device, self)
        self._player.setAudioOutput(self._sound)  # type: ignore[arg-type]
        self.set_sound(self._volume, muted=self._muted)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.frames += 1
            self.frame.emit(frame.toImage())

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._refuse()
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._on_end()

    def _on_end(self) -> None:
        if not self.frames:
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
