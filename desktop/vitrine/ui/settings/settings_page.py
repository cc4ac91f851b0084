"""SettingsPage: providers, storage, library and appearance, on a page of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitrine.errors import StudioError
from vitrine.ui.dialogs.export_dialog import ChooseFolder, Message, ask_for_folder
from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.text import Label
from vitrine.ui.settings.settings_appearance import AppearanceSection
from vitrine.ui.settings.settings_library import LibrarySection
from vitrine.ui.settings.settings_parts import NavItem
from vitrine.ui.settings.settings_providers import ProvidersSection
from vitrine.ui.settings.settings_shortcuts import ShortcutsSection
from vitrine.ui.settings.settings_storage import StorageSection
from vitrine.viewmodels.keys import Keys
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.shortcuts import Shortcuts
from vitrine.viewmodels.storage_form import StorageForm

EDGE = 32
NAV_WIDTH = 188
CONTENT_WIDTH = 820
BETWEEN = 40


class SettingsPage(QWidget):
    """The settings. Changes apply at once, except a bucket, which needs a passed test. Sections are made when shown."""

    def __init__(
        self,
        look: Look,
        keys: Keys,
        storage: StorageForm,
        form: SettingsForm,
        shortcuts: Shortcuts | None = None,
        *,
        choose_folder: ChooseFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._keys = keys
        self._form = form
        self.nav: dict[str, NavItem] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.sections: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "providers": lambda: ProvidersSection(look, keys, form),
            "storage": lambda: StorageSection(look, storage, form, choose_folder=choose_folder),
            "library": lambda: LibrarySection(look, form),
            "appearance": lambda: AppearanceSection(look, form),
        }
        if shortcuts is not None:
            self._makers["shortcuts"] = lambda: ShortcutsSection(look, shortcuts)
        self.message = Message(look)
        self.message.hide()
        self._arrange()
        form.failed.connect(self._on_failed)
        self.setAccessibleName(self.tr("Settings"))
        self.show_section("providers")

    def show_section(self, name: str) -> None:
        """Show ``providers``, ``shortcuts`` or another section; raise KeyError for an unknown name."""
        self.nav[name].setChecked(True)
        if name not in self.sections:
            self.sections[name] = self._makers[name]()
            self._areas[name] = self._scrolled(self.sections[name])
            self._content.addWidget(self._areas[name])
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

    def _on_failed(self, error: StudioError) -> None:
        self.message.set_colour("danger")
        self.message.set_text(f"{error.message} {error.hint}".strip())
        self.message.show()

    def _arrange(self) -> None:
        nav = QVBoxLayout()
        nav.setContentsMargins(0, 0, 0, 0)
        nav.setSpacing(4)
        for name, icon, text in (
            ("providers", "plug", self.tr("Providers")),
            ("storage", "database", self.tr("Storage")),
            ("library", "layers", self.tr("Library")),
            ("appearance", "palette", self.tr("Appearance")),
            ("shortcuts", "keyboard", self.tr("Shortcuts")),
        ):
            if name not in self._makers:
                continue
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
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(BETWEEN)
        middle.addWidget(holder)
        middle.addLayout(self._content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 16, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self._look, self.tr("Settings"), "title"))
        column.addSpacing(25)
        column.addLayout(middle, 1)

    def _scrolled(self, section: QWidget) -> QScrollArea:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, EDGE, EDGE)
        row.addWidget(section, 1)
        row.addStretch(0)
        section.setMaximumWidth(CONTENT_WIDTH)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(body)
        for widget in (body, area.viewport()):
            widget.setAutoFillBackground(False)
        OverlayScrollBar(self._look, area)
        return area
