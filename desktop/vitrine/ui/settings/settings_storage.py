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
from vitrine.ui.settings.connection_test import ConnectionTest
from vitrine.ui.settings.copy_question import CopyQuestion
from vitrine.ui.settings.settings_parts import ChoiceCard, OptionRow, SecretField, SectionHead, keep_narrow, read_money
from vitrine.ui.settings.settings_providers import Note
from vitrine.viewmodels.bucket_copy import BucketCopy
from vitrine.viewmodels.figures import bytes_text
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.storage_form import KEYS, StorageForm
from vitrine.viewmodels.telling import told, told_error

GAP = 16
FORM_WIDTH, TEST_WIDTH, SERVICE_WIDTH = 412, 384, 150
_PLACEHOLDERS = {"s3_endpoint": "https://", "s3_region": "eu-central-1"}
_ENDPOINTS = {
    "r2": "https://<account>.r2.cloudflarestorage.com",
    "b2": "https://s3.<region>.backblazeb2.com",
    "minio": "http://127.0.0.1:9000",
}


class StorageSection(QWidget):
    """Where results are kept. What is typed is used only after a passed test and "Save and use this bucket"."""

    def __init__(
        self,
        look: Look,
        storage: StorageForm,
        form: SettingsForm,
        copying: BucketCopy | None = None,
        *,
        choose_folder: ChooseFolder = ask_for_folder,
    ) -> None:
        super().__init__()
        self._copying = copying
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
        self._show_endpoint()
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
            self.tr("Testing…") if storage.testing else self.tr("Test again") if storage.steps else self.tr("Test")
        )
        self.test.updateGeometry()
        self.use_folder.setVisible(storage.in_use == "s3")
        self.stay.setVisible(storage.in_use == "s3")
        self.stay.setText(self.tr("What is in {bucket} stays there.").format(bucket=storage.bucket_in_use))
        self.in_use.show_words("cloud", "accent.text", self._in_use_text() if used or storage.in_use == "s3" else "")
        by_profile = bool(storage.value("s3_profile"))
        for name in KEYS:
            self.fields[name].control.setEnabled(not by_profile)
        self._show_kept()

    def _show_kept(self) -> None:
        """Say where the secret key is, or will be once what is typed is saved."""
        place = "keyring" if self._storage.key(KEYS[1]) else self._storage.key_place
        icon, words = {
            "environment": ("info", self.tr("From the environment")),
            "session": ("info", self.tr("Kept until you quit")),
        }.get(place, ("shield-check", self.tr("System keyring")))
        self.kept.show_words(icon, "accent.text" if icon == "shield-check" else "text.3", words)

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
        self._say(told_error(error), wrong=True)

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
        form.addLayout(self._make_service_row())
        for names in (("s3_endpoint",), ("s3_bucket",), ("s3_prefix",)):
            form.addLayout(self._fields_row(*names))
        self.fields["s3_prefix"].set_note(self.tr("Optional"))
        self.profile = Select(look, height=LARGE)
        self.profile.set_options([("", self.tr("Keys below"))])
        self.fields["s3_profile"] = LabelledField(look, self.tr("Sign in with"), self.profile)
        labels = (self.tr("Access key ID"), self.tr("Secret access key"))
        for name, label in zip(KEYS, labels, strict=True):
            field = SecretField(look)
            field.textChanged.connect(lambda text, name=name: self._storage.set_key(name, text.strip()))
            self.fields[name] = LabelledField(look, label, field)
            form.addWidget(self.fields[name])
        self.kept = Note(look)
        self.kept.setParent(self)  # shown without a place, it would be a window of its own
        self.fields[KEYS[1]].head.addWidget(self.kept)
        self.advanced = Button(look, self.tr("Advanced"), ButtonKind.QUIET, height=LARGE)
        self.advanced.setCheckable(True)
        form.addLayout(self._make_price_row())
        self.save = Button(look, self.tr("Save and use this bucket"), ButtonKind.PRIMARY, height=LARGE)
        self.test = Button(look, self.tr("Test"), icon="refresh-cw", height=LARGE)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        form.addLayout(buttons)
        form.addWidget(self._make_advanced())
        self.in_use = Note(look)
        form.addWidget(self.in_use)
        form.addStretch(1)
        self.steps = ConnectionTest(look, self._storage, self._form)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(form, FORM_WIDTH)
        row.addWidget(self.steps, TEST_WIDTH, Qt.AlignmentFlag.AlignTop)
        return page

    def _make_service_row(self) -> QHBoxLayout:
        self.service = Select(self._look, height=LARGE)
        self.service.set_options(
            [
                ("aws", "Amazon S3"),
                ("r2", "Cloudflare R2"),
                ("b2", "Backblaze B2"),
                ("minio", "MinIO"),
                ("other", self.tr("Another one")),
            ]
        )
        self.service.set_value(service_of(str(self._storage.value("s3_endpoint"))))
        field = LabelledField(self._look, self.tr("Service"), self.service)
        keep_narrow(field, SERVICE_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(field)
        row.addLayout(self._fields_row("s3_region"), 1)
        self.service.changed.connect(lambda _: self._show_endpoint())
        return row

    def _show_endpoint(self) -> None:
        """Ask for an address wherever it is not AWS's own."""
        service = str(self.service.value())
        endpoint = self.fields["s3_endpoint"]
        endpoint.setVisible(service != "aws")
        control = endpoint.control
        assert isinstance(control, TextField)
        control.setPlaceholderText(_ENDPOINTS.get(service, "https://"))
        if service == "aws":
            control.clear()

    def _make_price_row(self) -> QHBoxLayout:
        self.price = TextField(self._look, height=LARGE)
        self.price.setText(f"${float(str(self._form.value('s3_price'))):g}")
        self.price.setToolTip(self.tr("For the sum at the sidebar's foot; your service's price list says it"))
        self.price_field = LabelledField(self._look, self.tr("Price a GB a month"), self.price)
        self.price.editingFinished.connect(self._keep_price)
        row = QHBoxLayout()
        row.addWidget(self.price_field)
        row.addStretch(1)
        row.addWidget(self.advanced, 0, Qt.AlignmentFlag.AlignBottom)
        keep_narrow(self.price_field, SERVICE_WIDTH)
        return row

    def _keep_price(self) -> None:
        price = read_money(self.price.text())
        wrong = self.tr("Write dollars, such as 0.023.") if price is None else self._form.set("s3_price", price)
        self.price_field.set_error(wrong)

    def _fields_row(self, *names: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in names:
            declared = self._form.field(name)
            control = TextField(self._look, _PLACEHOLDERS.get(name, ""), height=LARGE)
            control.setText(str(self._storage.value(name)))
            control.textChanged.connect(lambda text, name=name: self._storage.set(name, text))
            label = self.tr("Service address") if name == "s3_endpoint" else told(declared.label)
            self.fields[name] = LabelledField(self._look, label, control)
            control.setToolTip(told(declared.help))
            row.addWidget(self.fields[name])
        return row

    def _make_advanced(self) -> QWidget:
        self._advanced = QWidget(self)
        column = QVBoxLayout(self._advanced)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.fields["s3_profile"])
        row = QHBoxLayout()
        row.setSpacing(12)
        for name in ("s3_addressing", "s3_checksums"):
            declared = self._form.field(name)
            select = Select(self._look, height=LARGE)
            select.set_options([(choice, _choice_text(choice)) for choice in declared.choices])
            select.set_value(self._storage.value(name))
            select.changed.connect(lambda value, name=name: self._storage.set(name, value))
            select.setToolTip(told(declared.help))
            self.fields[name] = LabelledField(self._look, told(declared.label), select)
            row.addWidget(self.fields[name])
        column.addLayout(row)
        column.addLayout(self._fields_row("s3_ca_file"))
        self._advanced.setHidden(not self._storage.value("s3_profile"))
        self.advanced.setChecked(bool(self._storage.value("s3_profile")))
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
        self.question = CopyQuestion(self._look, self._copying, self) if self._copying is not None else None
        if self.question is not None:
            column.addWidget(self.question)
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


def service_of(endpoint: str) -> str:
    """Return which service an address belongs to: ``aws``, ``r2``, ``b2``, ``minio`` or ``other``."""
    address = endpoint.strip().lower()
    if not address or ".amazonaws." in address:
        return "aws"
    for part, service in (("cloudflarestorage", "r2"), ("backblazeb2", "b2"), (":9000", "minio"), ("minio", "minio")):
        if part in address:
            return service
    return "other"


def _choice_text(choice: object) -> str:
    words = str(choice).replace("_", " ")
    return words[:1].upper() + words[1:]
