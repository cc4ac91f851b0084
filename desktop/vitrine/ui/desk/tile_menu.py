"""The menu of a tile: the window's own commands with their keys, and for a job what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from vitrine.ui.parts.menu import Menu
from vitrine.viewmodels.job_words import action_icon, action_words, actions
from vitrine.viewmodels.tile import Tile, TileKind, has_copy

if TYPE_CHECKING:
    from vitrine.ui.desk.acts import Acts
    from vitrine.ui.look import Look
    from vitrine.ui.shell.shell import MainWindow

_OF_RESULT = (
    ("open", "open-outside"),
    ("remix", "use-as-input", "make-video"),
    ("favourite", "tag", "collect", "compare"),
    ("copy-image", "copy-prompt", "share", "export", "reveal"),
    ("trash",),
)
_OF_TRASHED = (("open",), ("restore",), ("copy-image", "copy-prompt", "reveal"), ("delete-for-good",))
_OF_MISSING = (("remix", "copy-prompt", "reveal"), ("trash",))


def tile_menu(look: Look, window: MainWindow, acts: Acts, tile: Tile) -> Menu:
    """Return the menu of a tile; it deletes itself when it is closed."""
    menu = Menu(look, window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if tile.kind is TileKind.MISSING:
        _add_recovery(menu, acts, tile)
        menu.addSeparator()
        _add_commands(menu, window, _OF_MISSING)
    elif tile.generation is not None:
        _add_commands(menu, window, _OF_TRASHED if tile.trashed else _OF_RESULT)
    elif tile.job is not None:
        for action in actions(tile.job):
            entry = menu.addAction(action_words(action, tile.gone), partial(acts.act_on, tile.job, action))
            menu.set_icon(entry, action_icon(action))
        if tile.prompt:
            menu.addSeparator()
            words = QCoreApplication.translate("TileMenu", "Copy prompt")
            menu.set_icon(menu.addAction(words, partial(acts.copy_prompt, tile.prompt)), "copy")
    return menu


def _add_commands(menu: Menu, window: MainWindow, groups: tuple[tuple[str, ...], ...]) -> None:
    known = {command.name: command for command in window.commands}
    for group in groups:
        found = [known[name] for name in group if name in known and not known[name].reason()]
        if found and menu.actions():
            menu.addSeparator()
        for command in found:
            menu.addAction(command.action)
            if command.icon:
                menu.set_icon(command.action, command.icon)
            if command.danger:
                menu.set_danger(command.action)


def _add_recovery(menu: Menu, acts: Acts, tile: Tile) -> None:
    assert tile.generation is not None
    if has_copy(tile):
        words = QCoreApplication.translate("TileMenu", "Restore from the bucket")
        menu.set_icon(menu.addAction(words, partial(acts.fetch_back, tile.generation)), "download")
    words = QCoreApplication.translate("TileMenu", "Locate…")
    menu.set_icon(menu.addAction(words, partial(acts.locate, tile.generation)), "folder")
