"""Model picker: a popover with search, facets and the models grouped by provider."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vitrine.domain.generation import MediaKind
from vitrine.ui.composer.model_list_view import HEADING, ROW, ROW_ROLE, ModelListView
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.keycaps import key_names
from vitrine.ui.parts.marks import Line
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.shell.search_field import SearchField
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_list import CHEAP, Facets, ModelGroup, ModelRow, grouped, price_text
from vitrine.viewmodels.telling import told_error

WIDTH = 328
WIDEST = 2000
"""No limit in px: the field is as wide as the chips, which grow with the text, make the popover."""
MOST_HEIGHT, LEAST_HEIGHT = 8 * ROW + 2 * HEADING, 2 * ROW


class ModelPicker(Popover):
    """Type to filter, arrows and Enter to choose. A model whose provider has no key leads to where keys are set.

    Signals:
        keys_wanted(str): the provider that a key is wanted for, empty for any.
    """

    keys_wanted = Signal(str)

    def __init__(self, look: Look, form: GenerateForm, window: QWidget) -> None:
        super().__init__(look, window)
        self._form = form
        self.search = SearchField(look, self.tr("Search models"), "Esc")
        self.search.setMaximumWidth(WIDEST)
        self.search.installEventFilter(self)
        self.facets = {
            MediaKind.IMAGE: Chip(look, self.tr("Image")),
            MediaKind.VIDEO: Chip(look, self.tr("Video")),
        }
        self.takes_image = Chip(look, self.tr("Takes an image"))
        self.cheap = Chip(look, self.tr("Under {price}").format(price=price_text(CHEAP)))
        self.list = ModelListView(look)
        self.message = Paragraph(look, "", "body", "text.2")
        self.retry = Button(look, self.tr("Try again"), icon="rotate-cw")
        self.progress = ProgressBar(look, self.tr("Looking for models"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._message_page())
        self._build(look)
        self._connect()
        self._on_cards()

    def open_under(self, anchor: QWidget) -> None:
        """Open under the model button, as high as the window has room for."""
        self._fit()
        self.open_at(anchor, focus=self.search, align_right=True)

    def groups(self) -> Sequence[ModelGroup]:
        """Return what is listed now."""
        form, spec = self._form, self._form.spec
        makes = next((kind for kind, chip in self.facets.items() if chip.isChecked()), None)
        return grouped(
            form.cards,
            self.search.text(),
            Facets(makes, self.takes_image.isChecked(), self.cheap.isChecked()),
            locked=form.locked,
            recent=form.recent,
            chosen=(spec.provider, spec.id) if spec is not None else ("", ""),
            usual=form.usual,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}
            if (by := step.get(Qt.Key(event.key()))) is not None:
                self.list.step(by)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.current())
                return True
        return super().eventFilter(watched, event)

    def _build(self, look: Look) -> None:
        facets = QHBoxLayout()
        facets.setSpacing(6)
        for chip in (*self.facets.values(), self.takes_image, self.cheap):
            facets.addWidget(chip)
        facets.addStretch(1)
        self._pages.setMinimumWidth(WIDTH)
        self.body.addWidget(self.search)
        self.body.addSpacing(8)
        self.body.addLayout(facets)
        self.body.addSpacing(4)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._pages)
        keys = Button(look, self.tr("Add a provider key"), ButtonKind.QUIET, icon="key-round")
        keys.clicked.connect(lambda: self.keys_wanted.emit(""))
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 8, 0)
        foot.addWidget(keys)
        foot.addStretch(1)
        foot.addWidget(Label(look, " ".join(key_names("Ctrl+,")), "caption", "text.3"))
        self.body.addSpacing(4)
        self.body.addWidget(Line(look, "line"))
        self.body.addSpacing(4)
        self.body.addLayout(foot)
        makes = self._form.makes
        self.facets[makes].setChecked(True)

    def _connect(self) -> None:
        for kind, chip in self.facets.items():
            chip.clicked.connect(lambda checked, kind=kind: self._on_facet(kind, checked))
        self.takes_image.clicked.connect(self._refresh)
        self.cheap.clicked.connect(self._refresh)
        self.search.textChanged.connect(self._refresh)
        self.list.clicked.connect(lambda index: self._take(index.data(ROW_ROLE)))
        self.retry.clicked.connect(self._form.load_cards)
        self._form.cards_changed.connect(self._on_cards)
        self._form.busy_changed.connect(self._on_cards)

    def _message_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _on_facet(self, kind: MediaKind, checked: bool) -> None:
        for other, chip in self.facets.items():
            chip.setChecked(checked and other is kind)
        self._refresh()

    def _on_cards(self) -> None:
        self.progress.setVisible(self._form.busy and not self._form.cards)
        if count := len(self._form.cards):
            self.search.setPlaceholderText(self.tr("Search {n} models").format(n=f"{count:,}"))
        self._refresh()

    def _refresh(self) -> None:
        groups = self.groups()
        self.list.show_groups(groups)
        self._pages.setCurrentIndex(0 if groups else 1)
        self.message.set_text("" if groups else self._message_text())
        self.retry.setVisible(not self._form.cards and not self._form.busy)
        self._fit()

    def _message_text(self) -> str:
        error = self._form.cards_error
        if self._form.cards:
            return self.tr("No model matches. Change the words, or take a filter away.")
        if self._form.busy:
            return self.tr("Looking for models")
        if error is not None:
            return told_error(error)
        return self.tr("There are no models to choose from.")

    def _fit(self) -> None:
        room = self.window().height() - 2 * 60 - 120
        wanted = self.list.content_height() if self._pages.currentIndex() == 0 else 120
        self._pages.setFixedHeight(max(LEAST_HEIGHT, min(wanted, MOST_HEIGHT, room)))
        self.adjustSize()

    def _take(self, row: ModelRow | None) -> None:
        if row is None:
            return
        self.dismiss()
        if row.locked:
            self.keys_wanted.emit(row.provider)
        else:
            self._form.choose(row.provider, row.model)
