"""The storage section: this computer's folder, or a bucket that is used once its connection test has passed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.errors import StudioError
from vitrine.paths import home_path
from vitrine.ui.dialogs.export_dialog import ChooseFolder, Message, ask_for_folder
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.text_button import TextButton
from vitrine.ui.settings.connection_test import ConnectionTest
from vitrine.ui.settings.settings_parts import ChoiceCard, OptionRow, SecretField, SectionHead
from vitrine.ui.settings.settings_providers import Note
from vitrine.viewmodels.figures import bytes_text
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.storage_form import KEYS, StorageForm

GAP = 16
TEST_WIDTH = 372
_PLACEHOLDERS = {"s3_endpoint": "https://", "s3_region": "eu-central-1"}


class StorageSection(QWidget):
    """Where results are kept. What is typed is used only after a passed test and "Save and use this bucket"."""

    def __init__(
        self, look: Look, storage: StorageForm, form: SettingsForm, *, choose_folder: ChooseFolder = ask_for_folder
    ) -> None:
        super().__init__()
        self._look = look
        self._storage = storage
        self._form = form
        self._choose_folder = choose_folder
        self.fields: dict[str, LabelledField] = {}
        self.here = ChoiceCard(look, self.tr("This computer only"))
        self.bucket = ChoiceCard(
            look, self.tr("Your S3 bucket"), self.tr("AWS, Cloudflare R2, Backblaze B2, MinIO, any S3")
        )
        self.message = Message(look)
        self.folder_page = self._make_folder_page()
        self.bucket_page = self._make_bucket_page()
        self._arrange()
        self._connect()
        (self.bucket if storage.in_use == "s3" else self.here).setChecked(True)
        self._show_page()
        self.refresh()
        storage.load()

    # ---- showing ----

    def refresh(self) -> None:
        """Show what can be done with the draft."""
        storage = self._storage
        for name, field in self.fields.items():
            field.set_error(storage.problems.get(name, ""))
        self.save.setEnabled(storage.can_save)
        self.save.setToolTip("" if storage.can_save else self.tr("Test the connection first."))
        used = storage.passed and storage.in_use == "s3" and not storage.saving
        self.test.setEnabled(not storage.testing and not storage.saving)
        self.test.setText(
            self.tr("Testing…") if storage.testing else self.tr("Test again" if storage.steps else "Test")
        )
        self.test.updateGeometry()
        self.use_folder.setVisible(storage.in_use == "s3")
        self.stay.setVisible(storage.in_use == "s3")
        self.stay.setText(self.tr("What is in {bucket} stays there.").format(bucket=storage.bucket_in_use))
        self.in_use.show_words("cloud", "accent.text", self._in_use_text() if used or storage.in_use == "s3" else "")
        by_profile = bool(storage.value("s3_profile"))
        for name in KEYS:
            self.fields[name].control.setEnabled(not by_profile)

    def _in_use_text(self) -> str:
        text = self.tr("Results are copied to {bucket}.").format(bucket=self._storage.bucket_in_use)
        if self._storage.kept_until_quit:
            text += " " + self.tr("No system keyring was found: the keys are kept until you quit, not saved.")
        return text

    def _show_loaded(self) -> None:
        storage = self._storage
        line = home_path(storage.folder)
        if storage.free is not None:
            line += " · " + self.tr("{size} free").format(size=bytes_text(storage.free))
        self.here.set_line(line)
        self.folder.setText(str(storage.folder))
        profiles = [("", self.tr("Keys below"))] + [(name, name) for name in storage.profiles]
        chosen = str(storage.value("s3_profile"))
        if chosen and chosen not in storage.profiles:
            profiles.append((chosen, chosen))
        blocked = self.profile.blockSignals(True)
        self.profile.set_options(profiles)
        self.profile.set_value(chosen)
        self.profile.blockSignals(blocked)
        for name in KEYS:
            control = self.fields[name].control
            assert isinstance(control, TextField)
            control.setPlaceholderText(storage.masked.get(name, ""))
        self.refresh()

    def _show_page(self) -> None:
        wanted = self.bucket_page if self.bucket.isChecked() else self.folder_page
        for page in (self.folder_page, self.bucket_page):
            page.setVisible(page is wanted)

    # ---- commands ----

    def _choose(self) -> None:
        chosen = self._choose_folder(self, self.folder.text())
        if chosen:
            self._storage.set_folder(Path(chosen))

    def _on_saved(self) -> None:
        for name in KEYS:
            control = self.fields[name].control
            assert isinstance(control, TextField)
            control.clear()
        self._say("", wrong=False)
        self._show_loaded()

    def _on_failed(self, error: StudioError) -> None:
        self._say(f"{error.message} {error.hint}".strip(), wrong=True)

    def _say(self, text: str, *, wrong: bool) -> None:
        self.message.set_colour("danger" if wrong else "text.1")
        self.message.set_text(text)
        self.message.setVisible(bool(text))

    # ---- building ----

    def _make_folder_page(self) -> QWidget:
        look = self._look
        page = QWidget()
        self.folder = TextField(look, height=LARGE)
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Results folder"))
        self.chooser = Button(look, self.tr("Choose…"), icon="folder-open", height=LARGE)
        self.use_folder = Button(look, self.tr("Use this computer only"), ButtonKind.PRIMARY, height=LARGE)
        self.stay = Label(look, "", "caption", "text.2")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.chooser)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(LabelledField(look, self.tr("Results folder"), holder))
        note = self.tr("New results go there. Those made before stay where they are.")
        column.addWidget(Label(look, note, "caption", "text.3"))
        use = QHBoxLayout()
        use.setSpacing(12)
        use.addWidget(self.use_folder)
        use.addWidget(self.stay)
        use.addStretch(1)
        column.addLayout(use)
        return page

    def _make_bucket_page(self) -> QWidget:
        look = self._look
        form = QVBoxLayout()
        form.setSpacing(GAP)
        for names in (("s3_endpoint", "s3_region"), ("s3_bucket",), ("s3_prefix",)):
            form.addLayout(self._fields_row(*names))
        self.profile = Select(look, height=LARGE)
        self.profile.set_options([("", self.tr("Keys below"))])
        self.fields["s3_profile"] = LabelledField(look, self.tr("Sign in with"), self.profile)
        form.addWidget(self.fields["s3_profile"])
        labels = (self.tr("Access key ID"), self.tr("Secret access key"))
        for name, label in zip(KEYS, labels, strict=True):
            field = SecretField(look)
            field.textChanged.connect(lambda text, name=name: self._storage.set_key(name, text.strip()))
            self.fields[name] = LabelledField(look, label, field, note=self.tr("System keyring"))
            form.addWidget(self.fields[name])
        self.advanced = TextButton(look, self.tr("Advanced"))
        self.advanced.setCheckable(True)
        form.addWidget(self.advanced, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._make_advanced())
        self.save = Button(look, self.tr("Save and use this bucket"), ButtonKind.PRIMARY, height=LARGE)
        self.test = Button(look, self.tr("Test"), icon="refresh-cw", height=LARGE)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        form.addLayout(buttons)
        self.in_use = Note(look)
        form.addWidget(self.in_use)
        form.addStretch(1)
        self.steps = ConnectionTest(look, self._storage)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(form, 10)
        row.addWidget(self.steps, 9, Qt.AlignmentFlag.AlignTop)
        return page

    def _fields_row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in names:
            declared = self._form.field(name)
            control = TextField(self._look, _PLACEHOLDERS.get(name, ""), height=LARGE)
            control.setText(str(self._storage.value(name)))
            control.textChanged.connect(lambda text, name=name: self._storage.set(name, text))
            label = self.tr("Service address") if name == "s3_endpoint" else declared.label
            note = self.tr("Empty for AWS") if name == "s3_endpoint" else ""
            self.fields[name] = LabelledField(self._look, label, control, note=note)
            control.setToolTip(declared.help)
            row.addWidget(self.fields[name], 3 if name == "s3_endpoint" else 2)
        return row

    def _make_advanced(self) -> QWidget:
        self._advanced = QWidget()
        column = QVBoxLayout(self._advanced)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in ("s3_addressing", "s3_checksums"):
            declared = self._form.field(name)
            select = Select(self._look, height=LARGE)
            select.set_options([(choice, _choice_text(choice)) for choice in declared.choices])
            select.set_value(self._storage.value(name))
            select.changed.connect(lambda value, name=name: self._storage.set(name, value))
            select.setToolTip(declared.help)
            self.fields[name] = LabelledField(self._look, declared.label, select)
            row.addWidget(self.fields[name])
        column.addLayout(row)
        column.addLayout(self._fields_row("s3_ca_file"))
        self._advanced.hide()
        return self._advanced

    def _arrange(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(self.here)
        cards.addWidget(self.bucket)
        sentence = self.tr("Every result is saved to this computer first, then copied to your bucket.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHead(self._look, self.tr("Storage"), sentence))
        column.addLayout(cards)
        column.addSpacing(24)
        column.addWidget(self.folder_page)
        column.addWidget(self.bucket_page)
        column.addSpacing(8)
        column.addWidget(self.message)
        column.addSpacing(24)
        column.addWidget(Label(self._look, self.tr("Links"), "body_strong"))
        for name in ("share_hours", "share_on_network"):
            column.addWidget(OptionRow(self._look, self._form, name))
        column.addStretch(1)
        self.message.hide()

    def _connect(self) -> None:
        storage = self._storage
        storage.changed.connect(self.refresh)
        storage.steps_changed.connect(self.refresh)
        storage.loaded.connect(self._show_loaded)
        storage.saved.connect(self._on_saved)
        storage.failed.connect(self._on_failed)
        self.here.toggled.connect(lambda _: self._show_page())
        self.chooser.clicked.connect(self._choose)
        self.use_folder.clicked.connect(storage.use_folder)
        self.advanced.toggled.connect(self._advanced.setVisible)
        self.test.clicked.connect(self._act(storage.test))
        self.save.clicked.connect(self._act(storage.save))
        self.profile.changed.connect(lambda value: storage.set("s3_profile", value))

    def _act(self, command: Callable[[], None]) -> Callable[[], None]:
        def act() -> None:
            self._say("", wrong=False)
            command()

        return act


def _choice_text(choice: object) -> str:
    words = str(choice).replace("_", " ")
    return words[:1].upper() + words[1:]
