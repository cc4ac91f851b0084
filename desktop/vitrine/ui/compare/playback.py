"""Playback: the videos among the results compared, played together without sound."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from vitrine.domain.generation import Generation, MediaKind
from vitrine.ui.compare.compare_pane import ComparePane
from vitrine.ui.viewer.player import Player

STEP_MS = 40
"""How far a step goes: one frame at 25 a second."""


class Playback(QObject):
    """Players for panes. The first video leads: when it starts again, the others do too.

    Signals:
        playing_changed(bool): they play, or stand still.
        failed(int, str): the number of a pane whose video cannot be shown, and why.
    """

    playing_changed = Signal(bool)
    failed = Signal(int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._players: dict[int, Player] = {}
        self._names: dict[int, str] = {}
        self._last = 0

    @property
    def has_videos(self) -> bool:
        """Return whether anything can be played."""
        return bool(self._names)

    @property
    def playing(self) -> bool:
        """Return whether the videos play."""
        return any(self._players[pane].playing for pane in self._names)

    def open(self, panes: Sequence[ComparePane], generations: Sequence[Generation]) -> None:
        """Show the first frame of every video among these results in its pane."""
        wanted = {
            number: generation
            for number, generation in enumerate(generations)
            if generation.type.makes is MediaKind.VIDEO and generation.file is not None
        }
        for number in [number for number in self._names if number not in wanted]:
            self._players[number].release()
            del self._names[number]
        for number, generation in wanted.items():
            if self._names.get(number) != generation.name and generation.file is not None:
                self._names[number] = generation.name
                player = self._player(number, panes[number])
                player.open(generation.file.path, play=False)
                player.set_sound(0.0, muted=True)
        self._lead()

    def release(self) -> None:
        """Stop and let go of every file."""
        for number in self._names:
            self._players[number].release()
        self._names.clear()

    def toggle(self) -> None:
        """Play all from where the first one is, or let all stand still."""
        if self.playing:
            for number in self._names:
                self._players[number].pause()
        else:
            self._align()
            for number in self._names:
                self._players[number].play()
        self.playing_changed.emit(self.playing)

    def step(self, by: int) -> None:
        """Let all stand still a step further on, or back."""
        position = self._leader().position + by * STEP_MS if self._names else 0
        for number in self._names:
            self._players[number].pause()
            self._players[number].seek(position)
        self.playing_changed.emit(False)

    # ---- inside ----

    def _player(self, number: int, pane: ComparePane) -> Player:
        if number not in self._players:
            player = Player(self)
            player.frame.connect(lambda image: self._on_frame(number, pane, image))
            player.moved.connect(lambda position: self._on_moved(number, position))
            player.failed.connect(lambda title, sentence: self.failed.emit(number, f"{title}. {sentence}"))
            player.playing_changed.connect(lambda _: self.playing_changed.emit(self.playing))
            self._players[number] = player
        return self._players[number]

    def _leader(self) -> Player:
        return self._players[min(self._names)]

    def _lead(self) -> None:
        for number in self._names:
            self._players[number].loops = number == min(self._names)

    def _align(self) -> None:
        position = self._leader().position
        for number in self._names:
            if self._players[number] is not self._leader():
                self._players[number].seek(position)

    def _on_frame(self, number: int, pane: ComparePane, image: QImage) -> None:
        if number in self._names:
            pane.show_frame(image)

    def _on_moved(self, number: int, position: int) -> None:
        if not self._names or number != min(self._names):
            return
        started_again, self._last = position < self._last, position
        if started_again and self._leader().playing:
            for other in self._names:
                if other != number:
                    self._players[other].seek(position)
                    self._players[other].play()
