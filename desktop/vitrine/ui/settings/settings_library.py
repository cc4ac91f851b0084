"""The library's section: where results go and how they are named, the trash, and how many jobs run at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.dialogs.export_dialog import ChooseFolder, ask_for_folder
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.flow import FlowLayout
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.ui.parts.text_button import TextButton
from vitrine.ui.settings.settings_import import ImportRow
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SectionHead
from vitrine.viewmodels import naming_preview
from vitrine.viewmodels.importing import Importing
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.storage_form import StorageForm


class LibrarySection(QWidget):
    """The options of the groups Library and Limits.

    Signals:
        import_wanted(): a folder is to be imported.
    """

    import_wanted = Signal()

    def __init__(
        self,
        look: Look,
        form: SettingsForm,
        storage: StorageForm,
        *,
        importing: Importing | None = None,
        choose_folder: ChooseFolder = ask_for_folder,
    ) -> None:
        """``storage`` knows where results go now, whether one was chosen or not; ``importing`` takes folders in."""
        super().__init__()
        self._look = look
        self._form = form
        self._storage = storage
        self._choose_folder = choose_folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = self.tr("How results are kept on this computer. What was made before stays where it is.")
        column.addWidget(SectionHead(look, self.tr("Library"), sentence))
        column.addWidget(Rule(look))
        column.addSpacing(16)
        self.folder = TextField(look, height=LARGE)
        self.folder.setReadOnly(True)
        self.folder.setText(str(form.value("results_folder")))
        self.choose = Button(look, self.tr("Choose…"), icon="folder-open", height=LARGE)
        self.choose.clicked.connect(self._choose)
        column.addLayout(self._folder_row())
        column.addSpacing(16)
        self.naming = NamingField(look, form)
        column.addWidget(self.naming)
        column.addSpacing(16)
        column.addWidget(Rule(look))
        self.importing = ImportRow(look, importing) if importing is not None else None
        if self.importing is not None:
            self.importing.wanted.connect(self.import_wanted)
            column.addWidget(self.importing)
            column.addWidget(Rule(look))
        self.rows = {name: OptionRow(look, form, name, help=help) for name, help in self._options().items()}
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        form.changed.connect(self._on_changed)
        storage.loaded.connect(lambda: self.folder.setText(str(storage.folder)))
        storage.load()

    def _folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(LabelledField(self._look, self.tr("Results folder"), self.folder), 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _choose(self) -> None:
        chosen = self._choose_folder(self, self.folder.text())
        if chosen:
            self._form.set("results_folder", str(Path(chosen)))
            self.folder.setText(str(Path(chosen)))

    def _on_changed(self, name: str) -> None:
        if name == "results_folder":
            self._storage.load()

    def _options(self) -> dict[str, str]:
        """Return the options in order, with what is said about each (empty: what it is declared with)."""
        size = self.tr("MB. A larger result is left at the service, and you are told where.")
        return {
            "trash_days": self.tr("Then they are deleted for good, in the bucket too."),
            "max_image_bytes": size,
            "max_video_bytes": size,
            "jobs_at_once": self.tr("In all; the others wait."),
            "jobs_per_provider": self.tr("At each provider."),
            "owner": "",
        }


class NamingField(QWidget):
    """The pattern for file names, with what it makes of an example while it is typed."""

    def __init__(self, look: Look, form: SettingsForm) -> None:
        super().__init__()
        self._form = form
        self._standard = str(form.field("naming_pattern").default)
        self.pattern = TextField(look, self._standard, height=LARGE)
        self.pattern.setText(str(form.value("naming_pattern")))
        self.field = LabelledField(look, self.tr("File names"), self.pattern)
        self.standard = TextButton(look, self.tr("Standard"))
        self.standard.setToolTip(self.tr("Take the standard pattern again"))
        self.field.head.addWidget(self.standard)
        self.preview = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.preview.elide = Qt.TextElideMode.ElideMiddle
        self.chips: dict[str, Chip] = {}
        chips = QWidget()
        flow = FlowLayout(6, chips)
        for name in naming_preview.fields():
            self.chips[name] = Chip(look, f"{{{name}}}", checkable=False)
            self.chips[name].setToolTip(self.tr("Put {field} into the pattern").format(field=f"{{{name}}}"))
            self.chips[name].clicked.connect(lambda _=False, name=name: self._put(name))
            flow.addWidget(self.chips[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.preview)
        column.addWidget(chips)
        note = self.tr("A slash begins a folder. The result's id is added where the pattern has none.")
        column.addWidget(Label(look, note, "caption", "text.3"))
        self.pattern.textChanged.connect(self._on_typed)
        self.pattern.editingFinished.connect(self._keep)
        self.standard.clicked.connect(self._take_standard)
        self._on_typed(self.pattern.text())

    def _put(self, name: str) -> None:
        self.pattern.insert(f"{{{name}}}")
        self._keep()

    def _take_standard(self) -> None:
        self.pattern.setText(self._standard)
        self._keep()

    def _on_typed(self, text: str) -> None:
        seen = naming_preview.preview(text)
        self.field.set_error(seen.problem)
        self.preview.setText(self.tr("Such as {name}").format(name=seen.name))
        self.standard.setEnabled(text != self._standard)

    def _keep(self) -> None:
        pattern = self.pattern.text().strip()
        seen = naming_preview.preview(pattern)
        self.field.set_error(seen.problem or self._form.set("naming_pattern", pattern))
