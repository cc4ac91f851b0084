"""The viewer's own commands: what each is called, its key, and what it does there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vitrine.ui.viewer.transform import FIT

if TYPE_CHECKING:
    from vitrine.ui.viewer.viewer import Viewer


translate = QCoreApplication.translate
Act = Callable[["Viewer"], object]


@dataclass(frozen=True, slots=True)
class ViewerCommand:
    """One command; ``video`` means that there must be a video, ``repeats`` that a held key goes on with it."""

    name: str
    text: str
    keys: str
    act: Act
    icon: str = ""
    video: bool = False
    repeats: bool = False


def viewer_commands() -> tuple[ViewerCommand, ...]:
    """Return every command of the viewer, in the menu's order."""
    return (*_for_all(), *_for_playing(), *_for_frames(), *_for_sound())


def _for_all() -> list[ViewerCommand]:
    words = {
        "previous": translate("ViewerCommands", "Previous result"),
        "next": translate("ViewerCommands", "Next result"),
        "zoom-in": translate("ViewerCommands", "Zoom in"),
        "zoom-out": translate("ViewerCommands", "Zoom out"),
        "zoom-fit": translate("ViewerCommands", "Fit in the window"),
        "zoom-whole": translate("ViewerCommands", "Actual size"),
        "inspector": translate("ViewerCommands", "Show or hide the result's details"),
        "play": translate("ViewerCommands", "Play or pause; Fit or 100%"),
    }

    def command(name: str, keys: str, act: Act, icon: str = "", *, repeats: bool = False) -> ViewerCommand:
        return ViewerCommand(name, words[name], keys, act, icon, repeats=repeats)

    return [
        command("previous", "Left", lambda v: v.step(_ahead(v, -1)), "chevron-left", repeats=True),
        command("next", "Right", lambda v: v.step(_ahead(v, 1)), "chevron-right", repeats=True),
        command("zoom-in", "Ctrl++ Ctrl+=", lambda v: v.stage.canvas.zoom_by(1), "zoom-in", repeats=True),
        command("zoom-out", "Ctrl+-", lambda v: v.stage.canvas.zoom_by(-1), "zoom-out", repeats=True),
        command("zoom-fit", "0 Ctrl+0", lambda v: v.choose_zoom(FIT)),
        command("zoom-whole", "1", lambda v: v.choose_zoom(1.0)),
        command("inspector", "I", lambda v: v.bar.info.toggle(), "info"),
        command("play", "Space", lambda v: v.toggle(), "play"),
    ]


def _for_playing() -> list[ViewerCommand]:
    words = {
        "shuttle-back": translate("ViewerCommands", "Play backwards"),
        "shuttle-stop": translate("ViewerCommands", "Stand still"),
        "shuttle-on": translate("ViewerCommands", "Play forwards"),
        "video-start": translate("ViewerCommands", "Go to the start"),
        "video-end": translate("ViewerCommands", "Go to the end"),
    }

    def command(name: str, keys: str, act: Act) -> ViewerCommand:
        return ViewerCommand(name, words[name], keys, act, video=True)

    return [
        command("shuttle-back", "J", lambda v: v.stage.video.shuttle(-1)),
        command("shuttle-stop", "K", lambda v: v.stage.video.stand_still()),
        command("shuttle-on", "L", lambda v: v.stage.video.shuttle(1)),
        command("video-start", "Home", lambda v: v.stage.video.show_number(0)),
        command("video-end", "End", lambda v: v.stage.video.show_number(1 << 31)),
    ]


def _for_frames() -> list[ViewerCommand]:
    words = {
        "frame-back": translate("ViewerCommands", "One frame back"),
        "frame-on": translate("ViewerCommands", "One frame on"),
        "save-frame": translate("ViewerCommands", "Save this frame…"),
        "use-frame": translate("ViewerCommands", "Use this frame as input"),
    }

    def command(name: str, keys: str, act: Act, icon: str, *, repeats: bool = False) -> ViewerCommand:
        return ViewerCommand(name, words[name], keys, act, icon, video=True, repeats=repeats)

    return [
        command("frame-back", ",", lambda v: v.stage.video.step(-1), "skip-back", repeats=True),
        command("frame-on", ".", lambda v: v.stage.video.step(1), "skip-forward", repeats=True),
        command("save-frame", "", lambda v: v.save_frame(), "camera"),
        command("use-frame", "", lambda v: v.use_frame(), "image-up"),
    ]


def _for_sound() -> list[ViewerCommand]:
    mute, loop = translate("ViewerCommands", "Mute"), translate("ViewerCommands", "Loop")
    return [
        ViewerCommand("mute", mute, "M", lambda v: v.controls.sound.click(), "volume-2", video=True),
        ViewerCommand("loop", loop, "Shift+L", lambda v: v.controls.loop.click(), "repeat", video=True),
    ]


def _ahead(viewer: Viewer, by: int) -> int:
    """Return which way an arrow key leads: right to left, the next result is at the left."""
    return -by if viewer.isRightToLeft() else by
