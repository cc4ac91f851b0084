"""The providers' section: the demo painter, and each service with its key, where it is kept and how its test went."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import LARGE, Button, ButtonKind, IconButton
from vitrine.ui.parts.fields import LabelledField
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.ui.parts.text_button import TextButton
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SecretField, SectionHead
from vitrine.ui.theme import MEDIUM, SEMIBOLD
from vitrine.viewmodels.keys import KeyRow, Keys, KeyState, state_text
from vitrine.viewmodels.settings_form import SettingsForm

INDENT = 44
LETTER = 32


class ProvidersSection(QWidget):
    """Every provider. Keys are looked for when the section is first shown."""

    def __init__(self, look: Look, keys: Keys, form: SettingsForm) -> None:
        super().__init__()
        self._look = look
        self._keys = keys
        self._form = form
        self.cards: dict[str, ProviderCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = self.tr("Bring your own keys. You pay each provider directly; Vitrine adds nothing.")
        column.addWidget(SectionHead(look, self.tr("Providers"), sentence))
        column.addWidget(Rule(look))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        demo = _Head(look, "D", self.tr("Demo painter"), self.tr("Draws sample pictures and clips on this computer"))
        demo.status.show_words("circle-check", "accent.text", self.tr("Always ready"))
        column.addWidget(demo)
        column.addWidget(Rule(look))
        column.addStretch(1)
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

    def _on_loaded(self) -> None:
        for row in self._keys.rows:
            if row.id not in self.cards:
                card = ProviderCard(self._look, self._keys, row, self._form)
                self.cards[row.id] = card
                self._list.addWidget(card)
            self.cards[row.id].refresh(row)

    def _on_changed(self, id: str) -> None:
        if id in self.cards:
            self.cards[id].refresh(self._keys.row(id))


class ProviderCard(QWidget):
    """One service: a row that unfolds to its key."""

    def __init__(self, look: Look, keys: Keys, row: KeyRow, form: SettingsForm) -> None:
        super().__init__()
        self._look = look
        self._keys = keys
        self._id = row.id
        self.head = _Head(look, row.name[:1].upper(), row.name, "")
        self.test = Button(look, self.tr("Test"), ButtonKind.QUIET)
        self.unfold_button = IconButton(look, "chevron-right", self.tr("Show the key of {name}").format(name=row.name))
        self.head.add(self.test, self.unfold_button)
        self.key = SecretField(look)
        self.key_field = LabelledField(look, row.label or self.tr("API key"), self.key)
        self.where = TextButton(look, self.tr("Where to find it"), icon="arrow-up-right")
        self.where.setToolTip(row.page)
        self.key_field.head.addWidget(self.where)
        # Shown before it has a place, it would be a window of its own and take the focus.
        self.where.setVisible(bool(row.page))
        self.save = Button(look, self.tr("Save and test"), ButtonKind.PRIMARY, height=LARGE)
        self.remove = Button(look, self.tr("Remove key"), ButtonKind.QUIET, height=LARGE)
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

    def unfold(self, *, shown: bool) -> None:
        """Show or hide the key."""
        self._holder.setVisible(shown)
        self.unfold_button.set_icon("chevron-down" if shown else "chevron-right")

    def refresh(self, row: KeyRow) -> None:
        """Show how the provider stands now."""
        icon, colour = {
            KeyState.READY: ("circle-check", "accent.text"),
            KeyState.MISSING: ("circle", "text.3"),
            KeyState.LOCKED: ("lock", "warning"),
            KeyState.REFUSED: ("circle-x", "danger"),
            KeyState.UNREACHABLE: ("triangle-alert", "warning"),
        }[row.state]
        self.head.status.show_words(icon, colour, self.tr("Testing…") if row.busy else state_text(row))
        self.head.line.setText(row.masked or self.tr("No key yet"))
        self.key.setPlaceholderText(row.masked)
        self.key.setEnabled(not row.busy)
        self.test.setVisible(row.source is not None)
        self.test.setEnabled(not row.busy)
        self.save.setEnabled(not row.busy and bool(self.key.text().strip()))
        self.remove.setVisible(row.removable)
        self.remove.setEnabled(not row.busy)
        safe = row.source is not None and row.state is not KeyState.LOCKED
        self.kept.show_words("shield-check" if safe else "info", "accent.text" if safe else "text.2", row.kept)
        self.tested.show_words(icon, colour, row.tested)

    def _save(self) -> None:
        if self.save.isEnabled():
            self._keys.save(self._id, self.key.text())
            # The key is on its way to the keyring; it does not stay in the window.
            self.key.clear()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.key_field, 1)
        buttons = QVBoxLayout()
        buttons.addSpacing(30)
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
        inside.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        if self.address is not None:
            inside.addWidget(self.address)
        indent = QHBoxLayout()
        indent.setContentsMargins(INDENT, 0, 0, 14)
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
        row.setContentsMargins(22, 0, 0, 0)
        row.addWidget(self.text)
        look.changed.connect(self.update)

    def show_words(self, icon: str, colour: str, text: str) -> None:
        """Say something, or nothing with an empty text."""
        self._icon = (icon, colour)
        self.text.set_text(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 1, self._look.pixmap(self, *self._icon, 14))


class _Status(QWidget):
    """An icon and one or two words, right aligned."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = ("circle", "text.3")
        self.words = Label(look, "", "caption", "text.3", weight=MEDIUM)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 0, 0)
        row.addWidget(self.words)
        look.changed.connect(self.update)

    def show_words(self, icon: str, colour: str, text: str) -> None:
        self._icon = (icon, colour)
        self.words.set_colour(colour)
        self.words.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = (self.height() - 14) // 2
        QPainter(self).drawPixmap(0, top, self._look.pixmap(self, *self._icon, 14))


class _Head(QWidget):
    """A provider's row, 63 high: letter, name, a line about it, how it stands, and buttons."""

    def __init__(self, look: Look, letter: str, name: str, line: str) -> None:
        super().__init__()
        self.setFixedHeight(62)
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
        self._buttons.setSpacing(4)
        self._buttons.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(120)
        holder.setLayout(self._buttons)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Letter(look, letter))
        row.addLayout(words, 1)
        row.addWidget(self.status)
        row.addWidget(holder)

    def add(self, *buttons: Button) -> None:
        """Put buttons at the row's end."""
        for button in buttons:
            self._buttons.addWidget(button)


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
