"""Scenes: how the window gets into the state of each picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import batch_scenes
import page_scenes
from components_sheet import components
from composer_sheets import modes, states
from contact_sheet import contact
from empty_states_sheet import empty_states
from PySide6.QtWidgets import QApplication
from scenes_live import FOR_LIVE, live
from stage import SMALL, WIDE, opened
from tile_sheet import demo_pictures, paint_sheet

Scene = Callable[[QApplication, Path, Path], None]


def _main(theme: str) -> Scene:
    def scene(qt: QApplication, home: Path, path: Path) -> None:
        with opened(qt, home, WIDE, theme=theme, **FOR_LIVE) as stage:
            live(stage)
            stage.grab(path, WIDE)

    return scene


def small(qt: QApplication, home: Path, path: Path) -> None:
    """The small window: rail, narrow panel, folded filters."""
    with opened(qt, home, SMALL, **FOR_LIVE) as stage:
        live(stage)
        stage.grab(path, SMALL)


def tiles(qt: QApplication, _home: Path, path: Path) -> None:
    """The sheet of tile states."""
    from vitrine.paths import resources
    from vitrine.ui.look import Look

    look = Look(qt, resources())
    if not paint_sheet(look, demo_pictures()).save(str(path)):
        raise OSError(f"{path} was not written")


SCENES: dict[str, Scene] = {
    "01-main-dark": _main("dark"),
    "01-main-light": _main("light"),
    "01-main-selection-dark": page_scenes.selection,
    "02-composer-modes": modes,
    "02-composer-states": states,
    "03-viewer-image": page_scenes.viewer_image,
    "03-viewer-video": page_scenes.viewer_video,
    "04-compare-2up": page_scenes.compare_two,
    "04-compare-4up": page_scenes.compare_four,
    "05-share-dialog": page_scenes.share,
    "06-queue": page_scenes.queue,
    "07-statistics": page_scenes.statistics,
    "08-settings-providers": page_scenes.settings_providers,
    "08-settings-storage": page_scenes.settings_storage,
    "09-first-run": page_scenes.first_run,
    "09-first-run-result": page_scenes.first_result,
    "10-batch": batch_scenes.matrix,
    "10-batch-csv": batch_scenes.csv,
    "11-main-1100x720": small,
    "12-components": components,
    "12-tiles": tiles,
    "13-empty-states": empty_states,
    "14-demo-targets": contact,
}
"""Every picture by its name in the design, and how it comes about."""
