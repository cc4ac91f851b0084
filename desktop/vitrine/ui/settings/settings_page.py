"""SettingsPage: providers, storage, library, spending, appearance, shortcuts and about, on a page of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitrine.errors import StudioError
from vitrine.ui.dialogs.export_dialog import ChooseFolder, Message, ask_for_folder
from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import scrolled
from vitrine.ui.parts.text import Label
from vitrine.ui.settings.settings_about import AboutSection
from vitrine.ui.settings.settings_appearance import AppearanceSection
from vitrine.ui.settings.settings_library import LibrarySection
from vitrine.ui.settings.settings_parts import NavItem, OptionRow
from vitrine.ui.settings.settings_providers import ModelNames, ProvidersSection
from vitrine.ui.settings.settings_search import SettingsSearch
from vitrine.ui.settings.settings_shortcuts import ShortcutsSection
from vitrine.ui.settings.settings_spending import SpendingSection
from vitrine.ui.settings.settings_storage import StorageSection
from vitrine.ui.shell.search_field import SearchField
from vitrine.viewmodels.about import About
from vitrine.viewmodels.bucket_copy import BucketCopy
from vitrine.viewmodels.importing import Importing
from vitrine.viewmodels.keys import Keys
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.shortcuts import Shortcuts
from vitrine.viewmodels.storage_form import StorageForm
from vitrine.viewmodels.telling import told_error

EDGE = 32
NAV_WIDTH = 188
CONTENT_WIDTH = 820
SEARCH_WIDTH = 240
BETWEEN = 40


class SettingsPage(QWidget):
    """The settings. Changes apply at once, except a bucket, which needs a passed test. Sections are made when shown.

    Signals:
        import_wanted(): a folder is to be imported.
    """

    import_wanted = Signal()

    def __init__(
        self,
        look: Look,
        keys: Keys,
        storage: StorageForm,
        form: SettingsForm,
        shortcuts: Shortcuts | None = None,
        *,
        models: ModelNames = lambda _: (),
        about: About | None = None,
        copying: BucketCopy | None = None,
        importing: Importing | None = None,
        choose_folder: ChooseFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        """``models`` returns the names of a provider's models; without ``about`` there is no such section."""
        super().__init__(parent)
        self._look = look
        self._keys = keys
        self._form = form
        self.setObjectName("settings")
        self.nav: dict[str, NavItem] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.sections: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "providers": lambda: ProvidersSection(look, keys, form, models),
            "storage": lambda: StorageSection(look, storage, form, copying, choose_folder=choose_folder),
            "library": lambda: self._library(storage, importing, choose_folder),
            "spending": lambda: SpendingSection(look, form),
            "appearance": lambda: AppearanceSection(look, form),
        }
        if shortcuts is not None:
            self._makers["shortcuts"] = lambda: ShortcutsSection(look, shortcuts)
        if about is not None:
            self._makers["about"] = lambda: AboutSection(look, about)
        self.message = Message(look)
        self.message.hide()
        self.search = SearchField(look, self.tr("Search settings"), "")
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.found = SettingsSearch(look, form, [(name, item) for name, item in self._titles() if name in self._makers])
        self.found.wanted.connect(self._on_wanted)
        self._arrange()
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.found.take_first)
        form.failed.connect(self._on_failed)
        self.setAccessibleName(self.tr("Settings"))
        self.show_section("providers")

    def _library(self, storage: StorageForm, importing: Importing | None, choose_folder: ChooseFolder) -> QWidget:
        section = LibrarySection(self._look, self._form, storage, importing=importing, choose_folder=choose_folder)
        section.import_wanted.connect(self.import_wanted)
        return section

    def show_section(self, name: str) -> None:
        """Show ``providers``, ``shortcuts`` or another section; raise KeyError for an unknown name."""
        self.nav[name].setChecked(True)
        if name not in self.sections:
            self.sections[name] = self._makers[name]()
            self._areas[name] = self._scrolled(self.sections[name])
            self._content.addWidget(self._areas[name])
        self.search.clear()
        self._found_area.hide()
        for key, area in self._areas.items():
            area.setVisible(key == name)
        self.message.hide()

    def section(self) -> str:
        """Return the name of the section that is shown."""
        return next(name for name, item in self.nav.items() if item.isChecked())

    def ask_for_key(self, provider: str) -> None:
        """Show a provider's key field with the cursor in it."""
        self.show_section("providers")
        section = self.sections["providers"]
        assert isinstance(section, ProvidersSection)
        section.open(provider)

    def refresh_models(self) -> None:
        """Say anew which models each provider has."""
        section = self.sections.get("providers")
        if isinstance(section, ProvidersSection):
            section.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Else the first field would take the keyboard from the page that was hidden.
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.nav[self.section()].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    def _on_search(self, text: str) -> None:
        wanted = text.strip()
        self.found.look_for(wanted)
        shown = self.section()
        self._found_area.setVisible(bool(wanted))
        for key, area in self._areas.items():
            area.setVisible(not wanted and key == shown)

    def _on_wanted(self, section: str, option: str) -> None:
        """Show an option that was found, with the keyboard in it."""
        self.show_section(section)
        row = next((row for row in self.sections[section].findChildren(OptionRow) if row.name == option), None)
        if row is not None:
            self._areas[section].ensureWidgetVisible(row)
            row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _titles(self) -> list[tuple[str, str]]:
        return [(name, text) for name, _, text in self._nav_items()]

    def _on_failed(self, error: StudioError) -> None:
        self.message.set_colour("danger")
        self.message.set_text(told_error(error))
        self.message.show()

    def _nav_items(self) -> list[tuple[str, str, str]]:
        items = [
            ("providers", "plug", self.tr("Providers")),
            ("storage", "database", self.tr("Storage")),
            ("library", "layers", self.tr("Library")),
            ("spending", "coins", self.tr("Spending")),
            ("appearance", "palette", self.tr("Appearance")),
            ("shortcuts", "keyboard", self.tr("Shortcuts")),
            ("about", "info", self.tr("About")),
        ]
        return [item for item in items if item[0] in self._makers]

    def _arrange(self) -> None:
        nav = QVBoxLayout()
        nav.setContentsMargins(0, 4, 0, 0)
        nav.setSpacing(4)
        for name, icon, text in self._nav_items():
            item = NavItem(self._look, icon, text)
            item.clicked.connect(lambda _=False, name=name: self.show_section(name))
            self.nav[name] = item
            nav.addWidget(item)
        nav.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(NAV_WIDTH)
        holder.setLayout(nav)
        self._content = QVBoxLayout()
        self._content.setSpacing(0)
        self._content.addWidget(self.message)
        self._found_area = self._scrolled(self.found)
        self._found_area.hide()
        self._content.addWidget(self._found_area)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(BETWEEN)
        middle.addWidget(holder)
        middle.addLayout(self._content, 1)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, EDGE, 0)
        head.addWidget(Label(self._look, self.tr("Settings"), "title"))
        head.addStretch(1)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 10, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(18)
        column.addLayout(middle, 1)

    def _scrolled(self, section: QWidget) -> QScrollArea:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, EDGE, EDGE)
        row.addWidget(section, 1)
        row.addStretch(0)
        section.setMaximumWidth(CONTENT_WIDTH)
        return scrolled(self._look, body)
