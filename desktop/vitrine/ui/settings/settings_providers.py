"""The providers' section: the demo painter, and each service with its key, where it is kept and how its test went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind, IconButton
from vitrine.ui.parts.fields import LabelledField, add_icon
from vitrine.ui.parts.margins import set_margins
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.ui.parts.text_button import LinkButton
from vitrine.ui.parts.toggles import Toggle
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SecretField, SectionHead, keep_narrow
from vitrine.ui.theme import MEDIUM, SEMIBOLD
from vitrine.viewmodels.keys import KeyRow, Keys, KeyState, hang_text, models_text, state_text
from vitrine.viewmodels.settings_form import SettingsForm

ModelNames = Callable[[str], Sequence[str]]

INDENT = 44
LETTER = 32


class ProvidersSection(QWidget):
    """Every provider. Keys are looked for when the section is first shown."""

    def __init__(self, look: Look, keys: Keys, form: SettingsForm, models: ModelNames = lambda _: ()) -> None:
        """``models`` returns the names of a provider's models, as far as they are listed."""
        super().__init__()
        self._look = look
        self._keys = keys
        self._form = form
        self._models = models
        self.cards: dict[str, ProviderCard] = {}
        self.waiting = Note(look)
        self.waiting.hide()
        self.add = Button(look, self.tr("Add provider"), icon="plus", height=LARGE)
        self.add.setToolTip(self.tr("Choose one that has no key yet"))
        self.add.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = self.tr("Bring your own keys. You pay each provider directly; Vitrine adds nothing.")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(SectionHead(look, self.tr("Providers"), sentence), 1)
        button = QVBoxLayout()
        button.addSpacing(8)
        button.addWidget(self.add)
        button.addStretch(1)
        head.addLayout(button)
        column.addLayout(head)
        column.addWidget(Rule(look))
        column.addWidget(self.waiting)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addWidget(self._make_demo())
        column.addStretch(1)
        self.add.clicked.connect(self._offer)
        keys.waiting.connect(self._on_waiting)
        keys.loaded.connect(self._on_loaded)
        keys.changed.connect(self._on_changed)
        if keys.rows:
            self._on_loaded()
        else:
            keys.load()

    def open(self, id: str) -> None:
        """Unfold a provider and put the cursor into its key; nothing happens for an unknown one."""
        if id in self.cards:
            self.cards[id].unfold(shown=True)
            self.cards[id].key.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show how every provider stands now, and which models it has."""
        for row in self._keys.rows:
            if row.id in self.cards:
                self.cards[row.id].models = models_text(self._models(row.id))
                self.cards[row.id].refresh(row)
        self.add.setVisible(bool(self._without_key()))

    def missing_menu(self) -> Menu:
        """Return a menu of the providers that have no key yet."""
        menu = Menu(self._look, self)
        menu.aboutToHide.connect(menu.deleteLater)
        for row in self._without_key():
            menu.addAction(row.name, partial(self.open, row.id))
        return menu

    def _offer(self) -> None:
        self.missing_menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _without_key(self) -> list[KeyRow]:
        return [row for row in self._keys.rows if row.credential and row.state is KeyState.MISSING]

    def _make_demo(self) -> QWidget:
        head = _Head(self._look, "D", self.tr("Demo painter"), self.tr("Draws sample images on this computer, offline"))
        head.status.show_words("circle-check", "accent.text", self.tr("Always ready"))
        self.demo_listed = Toggle(self._look, self.tr("Show the demo painter in the model list"))
        self.demo_listed.setChecked(bool(self._form.value("demo_listed")))
        self.demo_listed.clicked.connect(lambda checked: self._form.set("demo_listed", checked))
        head.add(Label(self._look, self.tr("Show in model list"), "caption", "text.2"), self.demo_listed, spacing=8)
        return head

    def _on_waiting(self, hangs: bool) -> None:
        self.waiting.show_words("hourglass", "warning", hang_text() if hangs else "")

    def _on_loaded(self) -> None:
        for row in self._keys.rows:
            if row.id not in self.cards:
                card = ProviderCard(self._look, self._keys, row, self._form)
                self.cards[row.id] = card
                self._list.addWidget(card)
        self.refresh()

    def _on_changed(self, id: str) -> None:
        if id in self.cards:
            self.cards[id].refresh(self._keys.row(id))
            self.add.setVisible(bool(self._without_key()))


class ProviderCard(QWidget):
    """One service: a row that unfolds to its key."""

    def __init__(self, look: Look, keys: Keys, row: KeyRow, form: SettingsForm) -> None:
        super().__init__()
        self._look = look
        self._keys = keys
        self._id = row.id
        self.models = ""
        """What to say of its models."""
        self.head = _Head(look, row.name[:1].upper(), row.name, "")
        self.test = Button(look, self.tr("Test"), ButtonKind.QUIET)
        self.unfold_button = IconButton(look, "chevron-right", self.tr("Show the key of {name}").format(name=row.name))
        self.remove = Button(look, self.tr("Remove key"), ButtonKind.QUIET)
        self.enter = Button(look, self.tr("Set up"))
        self.head.add(self.test, self.remove, self.enter, self.unfold_button)
        self.key = SecretField(look)
        self.show_key = add_icon(self.key, look, "eye", leading=False)
        self.show_key.setText(self.tr("Show what is typed"))  # its tooltip too
        self.show_key.setCheckable(True)
        self.key_field = LabelledField(look, row.label or self.tr("API key"), self.key)
        self.where = LinkButton(look, self.tr("Where to find it"))
        self.where.setToolTip(row.page)
        self.key_field.head.addWidget(self.where)
        # Shown before it has a place, it would be a window of its own and take the focus.
        self.where.setVisible(bool(row.page))
        self.save = Button(look, self.tr("Test key"), height=LARGE)
        self.at_once = Select(look, height=LARGE)
        self.at_once.set_options([(n, self._jobs_text(n)) for n in range(1, 9)])
        self.at_once.setToolTip(self.tr("How many jobs run at once, at each provider"))
        now = form.value("jobs_per_provider")
        self.at_once.set_value(now if isinstance(now, int) and 1 <= now <= 8 else 8)
        self.at_once.changed.connect(lambda value: form.set("jobs_per_provider", value))
        self.at_once_field = LabelledField(look, self.tr("At the same time"), self.at_once)
        self.kept = Note(look)
        self.tested = Note(look)
        self.address = OptionRow(look, form, f"{row.id}_base_url") if row.id == "replicate" else None
        self._arrange()
        self.unfold(shown=False)
        self.unfold_button.clicked.connect(lambda: self.unfold(shown=self._holder.isHidden()))
        self.where.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._keys.row(self._id).page)))
        self.test.clicked.connect(lambda: keys.test(self._id))
        self.save.clicked.connect(self._save)
        self.key.returnPressed.connect(self._save)
        self.key.textChanged.connect(lambda _: self.refresh(self._keys.row(self._id)))
        self.remove.clicked.connect(lambda: keys.remove(self._id))
        self.enter.clicked.connect(self._enter)
        self.show_key.toggled.connect(self._on_show_key)

    def _enter(self) -> None:
        self.unfold(shown=True)
        self.key.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_show_key(self, shown: bool) -> None:
        self.key.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def unfold(self, *, shown: bool) -> None:
        """Show or hide the key."""
        self._holder.setVisible(shown)
        self.unfold_button.set_icon("chevron-down" if shown else "chevron-right")
        self._show_buttons(self._keys.row(self._id))

    def _jobs_text(self, count: int) -> str:
        return self.tr("1 job") if count == 1 else self.tr("{n} jobs").format(n=count)

    def _show_buttons(self, row: KeyRow) -> None:
        open_, refused = not self._holder.isHidden(), row.state is KeyState.REFUSED
        self.enter.setText(self.tr("Enter new key") if refused else self.tr("Set up"))
        self.enter.updateGeometry()
        self.enter.setVisible(not open_ and (refused or row.state is KeyState.MISSING))
        self.test.setVisible(not open_ and row.source is not None and not refused)
        self.remove.setVisible(open_ and row.removable)
        self.test.setEnabled(not row.busy)
        self.remove.setEnabled(not row.busy)
        typed = bool(self.key.text().strip())
        self.save.setText(self.tr("Save and test") if typed or row.source is None else self.tr("Test key"))
        self.save.set_kind(ButtonKind.PRIMARY if typed else ButtonKind.PLAIN)
        self.save.setEnabled(not row.busy and (typed or row.source is not None))
        self.save.updateGeometry()

    def refresh(self, row: KeyRow) -> None:
        """Show how the provider stands now."""
        icon, colour = {
            KeyState.READY: ("circle-check", "accent.text"),
            KeyState.MISSING: ("circle", "text.3"),
            KeyState.LOCKED: ("lock", "warning"),
            KeyState.REFUSED: ("circle-x", "danger"),
            KeyState.UNREACHABLE: ("triangle-alert", "warning"),
            KeyState.LIMITED: ("triangle-alert", "warning"),
        }[row.state]
        self.head.status.show_words(icon, colour, self.tr("Testing…") if row.busy else state_text(row))
        self.head.line.setText(self.models or row.masked or self.tr("Not set up"))
        self.key.setPlaceholderText(row.masked)
        self.key.setEnabled(not row.busy)
        self._show_buttons(row)
        safe = row.source is not None and row.state is not KeyState.LOCKED
        self.kept.show_words("shield-check" if safe else "info", "accent.text" if safe else "text.2", row.kept)
        self.tested.show_words(icon, colour, row.tested)

    def _save(self) -> None:
        if self.save.isEnabled() and not self.key.text().strip():
            self._keys.test(self._id)
        elif self.save.isEnabled():
            self._keys.save(self._id, self.key.text())
            # The key is on its way to the keyring; it does not stay in the window.
            self.key.clear()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.key_field, 1)
        keep_narrow(self.at_once_field, 150)
        line.addWidget(self.at_once_field, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QVBoxLayout()
        buttons.addSpacing(22)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        line.addLayout(buttons)
        self._inside = _Well(self._look)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(8)
        inside.addLayout(line)
        inside.addWidget(self.kept)
        inside.addWidget(self.tested)
        if self.address is not None:
            inside.addWidget(self.address)
        indent = QHBoxLayout()
        set_margins(indent, INDENT, 0, 0, 14)
        indent.addWidget(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        holder = QWidget()
        holder.setLayout(indent)
        column.addWidget(holder)
        column.addWidget(Rule(self._look))
        self._holder = holder


class Note(QWidget):
    """An icon and a sentence; hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = ("info", "text.2")
        self.text = Paragraph(look, "", "caption", "text.2")
        row = QHBoxLayout(self)
        set_margins(row, 22, 0, 0, 0)
        row.addWidget(self.text)
        look.changed.connect(self.update)

    def show_words(self, icon: str, colour: str, text: str) -> None:
        """Say something, or nothing with an empty text."""
        self._icon = (icon, colour)
        self.text.set_text(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        left = self.width() - 14 if self.isRightToLeft() else 0
        QPainter(self).drawPixmap(left, 1, self._look.pixmap(self, *self._icon, 14))


class _Status(QWidget):
    """An icon and one or two words, right aligned."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = ("circle", "text.3")
        self.words = Label(look, "", "caption", "text.3", weight=MEDIUM)
        row = QHBoxLayout(self)
        set_margins(row, 20, 0, 0, 0)
        row.addWidget(self.words)
        look.changed.connect(self.update)

    def show_words(self, icon: str, colour: str, text: str) -> None:
        self._icon = (icon, colour)
        self.words.set_colour(colour)
        self.words.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = (self.height() - 14) // 2
        left = self.width() - 14 if self.isRightToLeft() else 0
        QPainter(self).drawPixmap(left, top, self._look.pixmap(self, *self._icon, 14))


class _Head(QWidget):
    """A provider's row, 63 high: letter, name, a line about it, how it stands, and buttons."""

    def __init__(self, look: Look, letter: str, name: str, line: str) -> None:
        super().__init__()
        look.fix_height(self, 62)
        self.name = Label(look, name, "body", weight=MEDIUM)
        self.line = ElidedLabel(look, line, "caption", "text.3", tabular=True)
        self.status = _Status(look)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.line)
        words.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        self._buttons.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(190)
        holder.setLayout(self._buttons)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Letter(look, letter))
        row.addLayout(words, 1)
        row.addWidget(self.status)
        row.addWidget(holder)

    def add(self, *parts: QWidget, spacing: int = 2) -> None:
        """Put buttons and the like at the row's end."""
        self._buttons.setSpacing(spacing)
        for part in parts:
            part.setParent(self)  # shown without a place, it would be a window of its own
            self._buttons.addWidget(part)


class _Letter(QWidget):
    def __init__(self, look: Look, letter: str) -> None:
        super().__init__()
        self._look = look
        self._letter = letter
        self.setFixedSize(LETTER, LETTER)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("row.selected"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setFont(self._look.font("body", weight=SEMIBOLD))
        painter.setPen(self._look.colour("text.1"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)


class _Well(QWidget):
    """A sunken ground with round corners."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
