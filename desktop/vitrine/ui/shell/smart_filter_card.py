"""SmartFilterCard: the name of a smart filter and the search it keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.domain.collection import Collection
from vitrine.domain.query import parse_query
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.popover import EDGE, GAP, Popover
from vitrine.ui.parts.text import Label
from vitrine.ui.shell.search_completer import SearchCompleter
from vitrine.ui.theme import SEMIBOLD
from vitrine.viewmodels.completing import Vocabulary
from vitrine.viewmodels.filter_words import problem_words
from vitrine.viewmodels.naming import suggested_name

WIDTH = 320


class SmartFilterCard(Popover):
    """A popover beside the sidebar. Return saves, Esc leaves everything as it was.

    Signals:
        saved(str, str): the name and the query.
    """

    saved = Signal(str, str)

    def __init__(
        self,
        look: Look,
        window: QWidget,
        words: Callable[[], Vocabulary],
        collections: Callable[[], Iterable[Collection]],
        *,
        name: str,
        query: str,
        new: bool,
    ) -> None:
        super().__init__(look, window, padding=16)
        self._collections = collections
        title = self.tr("New smart filter") if new else self.tr("Edit smart filter")
        self.name = TextField(look)
        self.name.setMaxLength(120)
        self.name.setText(name or suggested_name(query, collections()))
        self.query = TextField(look)
        self.query.setText(query)
        SearchCompleter(look, self.query, words)
        self._fields = (
            LabelledField(look, self.tr("Name"), self.name),
            LabelledField(look, self.tr("Search"), self.query),
        )
        self.save = Button(look, self.tr("Save"), ButtonKind.PRIMARY)
        self.cancel = Button(look, self.tr("Cancel"))
        self.setAccessibleName(title)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        self.body.addWidget(Label(look, title, weight=SEMIBOLD))
        for field in self._fields:
            self.body.addSpacing(12)
            self.body.addWidget(field)
        self.body.addSpacing(16)
        self.body.addLayout(buttons)
        self.setFixedWidth(WIDTH + MARGINS.left() + MARGINS.right())
        self.cancel.clicked.connect(self.dismiss)
        self.save.clicked.connect(self._save)
        for line in (self.name, self.query):
            line.returnPressed.connect(self._save)
            line.textChanged.connect(lambda _: self._tell_problems())
        self._tell_problems()

    def open_beside(self, anchor: QWidget) -> None:
        """Open at the side of the sidebar, level with ``anchor``, with the name ready to be typed over."""
        self.open_at(anchor, focus=self.name)
        self.name.selectAll()

    def _position(self, anchor: QWidget, align_right: bool) -> QPoint:
        window, card = self.window(), self.card()
        at = anchor.mapTo(window, QPoint(0, 0))
        left = at.x() + anchor.width() + 4 * GAP
        if self.isRightToLeft():
            left = at.x() - 4 * GAP - card.width()
        top = max(EDGE, min(at.y(), window.height() - EDGE - card.height()))
        return QPoint(left, top) - card.topLeft()

    def _tell_problems(self) -> None:
        problems = parse_query(self.query.text(), collections=self._collections()).problems
        self._fields[1].set_error(problem_words(problems))
        self._fields[0].set_error("")
        self.adjustSize()

    def _save(self) -> None:
        name, query = " ".join(self.name.text().split()), self.query.text().strip()
        if not name:
            self._fields[0].set_error(self.tr("Write a name."))
        elif not query:
            self._fields[1].set_error(self.tr("Write what to search for, such as tag:none."))
        else:
            self.saved.emit(name, query)
            self.dismiss()
            return
        self.adjustSize()
