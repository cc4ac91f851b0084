"""Full menu: every command under its group, behind the chevron, or in the native bar of macOS."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.menu import Menu
from vitrine.ui.shell.commands import Command, Commands, Group

LAST = frozenset({"quit"})
"""Commands that end their group after a separator; dangerous ones stand before them, after another."""
NARROWEST = 160


def group_name(group: Group) -> str:
    """Return a group's name in the person's language."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Commands", text)

    return {
        Group.FILE: tr("File"),
        Group.CREATE: tr("Create"),
        Group.EDIT: tr("Edit"),
        Group.VIEW: tr("View"),
        Group.VIEWER: tr("Viewer"),
        Group.RESULT: tr("Result"),
        Group.QUEUE: tr("Queue"),
        Group.HELP: tr("Help"),
    }[group]


class FullMenu(Menu):
    """The studio's menu: one submenu for each group. Entries that cannot be used now are dimmed while it is open."""

    def __init__(self, look: Look, commands: Commands, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setMinimumWidth(NARROWEST)
        self.groups = fill(look, self, commands)


def fill(look: Look, menu: QMenu | QMenuBar, commands: Commands) -> dict[Group, Menu]:
    """Put a submenu for each group into a menu or a menu bar and keep them up to date; return them."""
    owner = menu if isinstance(menu, QWidget) else None
    groups: dict[Group, Menu] = {}
    for group in Group:
        groups[group] = submenu = Menu(look, owner)
        submenu.setTitle(group_name(group))
        entry = menu.addMenu(submenu)
        entry.setVisible(False)
        submenu.aboutToShow.connect(lambda group=group: _dim(commands, group))
        submenu.aboutToHide.connect(lambda group=group: _undim(commands, group))

    blocks: dict[Group, list[tuple[int, QAction]]] = {group: [] for group in Group}

    def add(command: Command) -> None:
        submenu, block = groups[command.group], blocks[command.group]
        rank = 2 if command.name in LAST else 1 if command.danger else 0
        at = next((place for place, (other, _) in enumerate(block) if other > rank), len(block))
        before = block[at][1] if at < len(block) else None
        added = [command.action]
        if rank and all(other != rank for other, _ in block):
            added.insert(0, QAction(submenu))
            added[0].setSeparator(True)
        submenu.insertActions(before, added)  # type: ignore[arg-type]
        block[at:at] = [(rank, action) for action in added]
        submenu.menuAction().setVisible(True)
        if command.danger:
            submenu.set_danger(command.action)
        if command.icon:
            submenu.set_icon(command.action, command.icon)

    for command in commands:
        add(command)
    commands.added.connect(add)
    return groups


def _dim(commands: Commands, group: Group) -> None:
    for command in commands:
        if command.group is group and command.when is not None:
            command.action.setEnabled(not command.reason())


def _undim(commands: Commands, group: Group) -> None:
    # Keys must not stay dead after the menu: what they need may be there a moment later.
    for command in commands:
        if command.group is group and command.when is not None:
            command.action.setEnabled(True)
