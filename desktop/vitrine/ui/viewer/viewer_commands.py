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


@dataclass(frozen=True, slots=True)
class ViewerCommand:
    """One command; ``video`` means that there must be a video, ``repeats`` that a held key goes on with it."""

    name: str
    text: str
    keys: str
    act: Callable[[Viewer], object]
    icon: str = ""
    video: bool = False
    repeats: bool = False


def viewer_commands() -> tuple[ViewerCommand, ...]:
    """Return every command of the viewer, in the menu's order."""

    return (
        ViewerCommand(
            "previous",
            translate("ViewerCommands", "Previous result"),
            "Left",
            lambda v: v.step(_ahead(v, -1)),
            "chevron-left",
            repeats=True,
        ),
        ViewerCommand(
            "next",
            translate("ViewerCommands", "Next result"),
            "Right",
            lambda v: v.step(_ahead(v, 1)),
            "chevron-right",
            repeats=True,
        ),
        ViewerCommand(
            "zoom-in",
            translate("ViewerCommands", "Zoom in"),
            "Ctrl++ Ctrl+=",
            lambda v: v.stage.canvas.zoom_by(1),
            "zoom-in",
            repeats=True,
        ),
        ViewerCommand(
            "zoom-out",
            translate("ViewerCommands", "Zoom out"),
            "Ctrl+-",
            lambda v: v.stage.canvas.zoom_by(-1),
            "zoom-out",
            repeats=True,
        ),
        ViewerCommand(
            "zoom-fit", translate("ViewerCommands", "Fit in the window"), "0 Ctrl+0", lambda v: v.choose_zoom(FIT)
        ),
        ViewerCommand("zoom-whole", translate("ViewerCommands", "Actual size"), "1", lambda v: v.choose_zoom(1.0)),
        ViewerCommand(
            "inspector",
            translate("ViewerCommands", "Show or hide the result's details"),
            "I",
            lambda v: v.bar.info.toggle(),
            "info",
        ),
        ViewerCommand(
            "play", translate("ViewerCommands", "Play or pause; Fit or 100%"), "Space", lambda v: v.toggle(), "play"
        ),
        ViewerCommand(
            "shuttle-back",
            translate("ViewerCommands", "Play backwards"),
            "J",
            lambda v: v.stage.video.shuttle(-1),
            video=True,
        ),
        ViewerCommand(
            "shuttle-stop",
            translate("ViewerCommands", "Stand still"),
            "K",
            lambda v: v.stage.video.stand_still(),
            video=True,
        ),
        ViewerCommand(
            "shuttle-on",
            translate("ViewerCommands", "Play forwards"),
            "L",
            lambda v: v.stage.video.shuttle(1),
            video=True,
        ),
        ViewerCommand(
            "frame-back",
            translate("ViewerCommands", "One frame back"),
            ",",
            lambda v: v.stage.video.step(-1),
            "skip-back",
            video=True,
            repeats=True,
        ),
        ViewerCommand(
            "frame-on",
            translate("ViewerCommands", "One frame on"),
            ".",
            lambda v: v.stage.video.step(1),
            "skip-forward",
            video=True,
            repeats=True,
        ),
        ViewerCommand(
            "video-start",
            translate("ViewerCommands", "Go to the start"),
            "Home",
            lambda v: v.stage.video.show_number(0),
            video=True,
        ),
        ViewerCommand(
            "video-end",
            translate("ViewerCommands", "Go to the end"),
            "End",
            lambda v: v.stage.video.show_number(1 << 31),
            video=True,
        ),
        ViewerCommand(
            "mute", translate("ViewerCommands", "Mute"), "M", lambda v: v.controls.sound.click(), "volume-2", video=True
        ),
        ViewerCommand(
            "loop",
            translate("ViewerCommands", "Loop"),
            "Shift+L",
            lambda v: v.controls.loop.click(),
            "repeat",
            video=True,
        ),
        ViewerCommand(
            "save-frame",
            translate("ViewerCommands", "Save this frame…"),
            "",
            lambda v: v.save_frame(),
            "camera",
            video=True,
        ),
        ViewerCommand(
            "use-frame",
            translate("ViewerCommands", "Use this frame as input"),
            "",
            lambda v: v.use_frame(),
            "image-up",
            video=True,
        ),
    )


def _ahead(viewer: Viewer, by: int) -> int:
    """Return which way an arrow key leads: right to left, the next result is at the left."""
    return -by if viewer.isRightToLeft() else by
