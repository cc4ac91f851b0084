"""Finding: the palette, the shortcut sheet and the full menu: every way to a command but its key."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vitrine.ui.look import Look
from vitrine.ui.shell.shell import GALLERY, MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vitrine.ui.shell.palette import CommandPalette
    from vitrine.ui.shell.shortcut_sheet import ShortcutSheet
    from vitrine.viewmodels.palette import Entry
    from vitrine.viewmodels.window import ViewModels

RECENT = "palette"
_PALETTE_ORDER = ("Create", "Result", "View", "Edit", "Queue", "File", "Viewer", "Help")
"""The groups as the palette lists them while nothing is typed: what is done most comes first."""


class Finding(QObject):
    """Gathers what there is to choose and does what was chosen. Palette and sheet are made when first opened."""

    def __init__(self, look: Look, window: MainWindow, gallery: QWidget, models: ViewModels) -> None:
        super().__init__(window)
        from vitrine.ui.shell.alt_key import AltKey

        self._look = look
        self._window = window
        self._models = models
        self.show_collection: Callable[[int], object] = lambda _id: None
        """Shows a collection in the gallery."""
        self._palette: CommandPalette | None = None
        self._sheet: ShortcutSheet | None = None
        add = window.add_command
        add("palette", self.tr("Command palette"), "Ctrl+K", self.open_palette, icon="search",
            group="Edit")  # fmt: skip
        add("shortcuts", self.tr("Show all shortcuts"), "?", self.open_sheet, icon="keyboard", scope=gallery,
            group="Help")  # fmt: skip
        add("menu", self.tr("Open the menu"), "F10", self.open_menu, group="Help")
        AltKey(window, self.open_menu)
        window.commands.tip(window.sidebar.wordmark, "menu", self.tr("Menu"))
        window.commands.tip(window.filter_bar.panel_button, "panel")
        window.keeps(RECENT, lambda: self._recent)
        kept = window.kept.get(RECENT)
        self._recent: list[object] = kept if isinstance(kept, list) else []
        if sys.platform == "darwin":
            self.use_menu_bar()

    def use_menu_bar(self) -> None:
        """Put the groups into the window's menu bar, which macOS shows at the top of the screen."""
        from vitrine.ui.shell.full_menu import fill

        fill(self._look, self._window.menuBar(), self._window.commands)

    def open_menu(self) -> None:
        """Open the full menu with its first group chosen, for the keyboard; not over a dialog."""
        from vitrine.ui.parts.sheet import Sheet

        if any(sheet.isVisible() for sheet in self._window.findChildren(Sheet)):
            return
        self._window.sidebar.wordmark.open_menu()
        menu = self._window.full_menu()
        menu.setActiveAction(next(action for action in menu.actions() if action.isVisible()))

    def open_palette(self) -> None:
        """Open the palette; pressed again, close it."""
        if self._palette is None:
            from vitrine.ui.shell.palette import CommandPalette
            from vitrine.viewmodels.palette import Palette

            palette = Palette(self._entries, self)
            palette.recall(self._recent)
            self._palette = CommandPalette(self._look, palette, self._window, self._choose)
            window = self._window
            window.keeps(RECENT, lambda: palette.recent)
        if self._palette.isVisible():
            self._palette.dismiss()
        else:
            self._palette.open()

    def open_sheet(self) -> None:
        """Show every command with its key."""
        from vitrine.ui.shell.shortcut_sheet import ShortcutSheet

        self._sheet = sheet = ShortcutSheet(self._look, self._models.shortcuts, self._window)
        sheet.change.clicked.connect(self._change_shortcuts)
        sheet.open()

    def _change_shortcuts(self) -> None:
        if self._sheet is not None:
            self._sheet.dismiss()
        self._window.show_page("settings")
        page = self._window.pages.currentWidget()
        page.show_section("shortcuts")  # type: ignore[union-attr]

    def _entries(self) -> list[Entry]:
        return [*self._commands(), *self._known_models(), *self._collections()]

    def _commands(self) -> list[Entry]:
        from vitrine.viewmodels.palette import Entry, EntryKind

        commands = self._window.commands
        order = list(_PALETTE_ORDER)
        return [
            Entry(EntryKind.COMMAND, command.name, command.action.text(), commands.key_text(command.name),
                  command.icon, command.reason())
            for command in sorted(commands, key=lambda command: order.index(command.group))
            if command.name != "palette"
        ]  # fmt: skip

    def _known_models(self) -> list[Entry]:
        from vitrine.viewmodels.model_list import provider_name
        from vitrine.viewmodels.palette import Entry, EntryKind

        makes = {"image": self.tr("image"), "video": self.tr("video")}
        found = []
        for card in self._models.form.cards:
            hint = " · ".join(part for part in (provider_name(card.provider), makes.get(card.makes, "")) if part)
            found.append(Entry(EntryKind.MODEL, f"{card.provider}\n{card.id}", card.name, hint, "cpu"))
        return found

    def _collections(self) -> list[Entry]:
        from vitrine.viewmodels.palette import Entry, EntryKind

        return [
            Entry(EntryKind.COLLECTION, str(collection.id), collection.name, f"{collection.count:,}", "folder")
            for collection in self._models.organise.collections()
        ]

    def _choose(self, entry: Entry) -> None:
        from vitrine.viewmodels.palette import EntryKind

        if entry.kind is EntryKind.COMMAND:
            self._window.command(entry.key).trigger()
        elif entry.kind is EntryKind.MODEL:
            provider, _, model = entry.key.partition("\n")
            self._window.show_page(GALLERY)
            self._window.show_tab("create")
            self._models.form.choose(provider, model)
        else:
            self.show_collection(int(entry.key))
