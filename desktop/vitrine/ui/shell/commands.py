"""Commands: each is one action with its keys, its group in the menu and its entry in the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from vitrine.viewmodels.shortcuts import Shortcuts


class Group(StrEnum):
    """Where a command stands in the menu, in the menu's order."""

    FILE = "File"
    CREATE = "Create"
    EDIT = "Edit"
    VIEW = "View"
    VIEWER = "Viewer"
    RESULT = "Result"
    QUEUE = "Queue"
    HELP = "Help"


Scope = QWidget | Sequence[QWidget] | None
Why = Callable[[], str]


@dataclass(eq=False, slots=True)
class Command:
    """One command of the window: what it is called, where it stands, and why it cannot be used just now."""

    name: str
    action: QAction
    group: Group
    icon: str = ""
    default: str = ""
    """Its keys as delivered, parted by spaces, in Qt's portable words."""
    danger: bool = False
    when: Why | None = None
    scopes: list[QWidget] = field(default_factory=list)
    """Where its keys act; empty: in the whole window."""

    def reason(self) -> str:
        """Return why the command cannot be used now, in a sentence; empty when it can."""
        return self.when() if self.when is not None else ""


class Commands(QObject):
    """The commands of one window by name, in the order in which they were added."""

    added = Signal(object)
    """A `Command` that is new."""
    keys_changed = Signal()
    """Some commands have other keys now: tooltips name them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._shortcuts: Shortcuts | None = None

    def __getitem__(self, name: str) -> QAction:
        return self._commands[name].action

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def command(self, name: str) -> Command:
        """Return a command with everything about it; raise KeyError for an unknown name."""
        return self._commands[name]

    def add(
        self,
        name: str,
        text: str,
        keys: str,
        act: Callable[[], object],
        *,
        icon: str = "",
        scope: Scope = None,
        group: str = "",
        when: Why | None = None,
        danger: bool = False,
    ) -> QAction:
        """Add a command with its keys (parted by spaces) and its group in the menu (see `Group`).

        With ``scope`` the keys act only while the focus is inside that widget, or one of several, as single letters
        must. ``when`` returns why the command cannot be used at this moment (a sentence), empty when it can; it is
        asked when a menu or the palette opens, and when the command is triggered. Raises ValueError when the name is
        taken or the group unknown.
        """
        if name in self._commands:
            raise ValueError(f"there is a command {name} already")
        action = QAction(text, self._window)
        scopes = [scope] if isinstance(scope, QWidget) else list(scope or ())
        command = Command(name, action, Group(group or Group.VIEW), icon, keys, danger=danger, when=when, scopes=scopes)
        # A held key must not send a job with every repeat.
        action.setAutoRepeat(False)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcuts([QKeySequence(key) for key in keys.split()])
        action.triggered.connect(lambda: None if command.reason() else act())
        if scopes:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for place in scopes or [self._window]:
            place.addAction(action)
        self._commands[name] = command
        self._tell(command)
        self.added.emit(command)
        return action

    def act_inside(self, widget: QWidget, *names: str) -> None:
        """Let the keys of scoped commands act inside one more widget, such as a page that is made later."""
        for name in names:
            command = self._commands[name]
            command.scopes.append(widget)
            widget.addAction(command.action)
            self._tell(command)

    def key_text(self, name: str) -> str:
        """Return a command's first key as this platform writes it, such as "Ctrl Shift S"; empty when it has none."""
        from vitrine.viewmodels.shortcuts import native

        return native(self._commands[name].action.shortcut().toString()) if name in self._commands else ""

    def tip(self, widget: QWidget, name: str, text: str = "") -> None:
        """Give a control the tooltip of a command: ``text``, or the command's own, and its key as it is now."""

        def show() -> None:
            if not isValid(widget):
                return
            key = self.key_text(name)
            words = text or self[name].text().removesuffix("…")
            widget.setToolTip(self.tr("{name}  {key}").format(name=words, key=key) if key else words)

        show()
        self.keys_changed.connect(show)

    def follow(self, shortcuts: Shortcuts) -> None:
        """Take the keys of every command, those to come too, from what the person chose."""
        self._shortcuts = shortcuts
        for command in self:
            self._tell(command)
        shortcuts.changed.connect(self._take_all_keys)

    def _tell(self, command: Command) -> None:
        if self._shortcuts is not None:
            from vitrine.viewmodels.shortcuts import Binding

            places = frozenset[object](id(place) for place in command.scopes)
            text = command.action.text()
            self._shortcuts.learn(Binding(command.name, text, command.group, command.default, places, command.icon))
            self._take_keys(command, self._shortcuts)

    def _take_keys(self, command: Command, shortcuts: Shortcuts) -> bool:
        wanted = [QKeySequence(key) for key in shortcuts.keys(command.name).split()]
        changed = wanted != command.action.shortcuts()
        if changed:
            command.action.setShortcuts(wanted)
        return changed

    def _take_all_keys(self) -> None:
        assert self._shortcuts is not None
        changed = [command for command in self if self._take_keys(command, self._shortcuts)]
        if changed:
            self.keys_changed.emit()
