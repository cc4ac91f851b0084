"""SelectionBar: what can be done with the selected results, at the bottom centre of the gallery."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton
from vitrine.ui.parts.elevation import MARGINS, paint_raised
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import MEDIUM

HEIGHT, BOTTOM, SIDE, GAP = 44, 16, 16, 2
TOAST_GAP = 8


class SelectionBar(QWidget):
    """44 high. Tells what was pressed; shows how many are selected. In the trash it restores and deletes for good.

    Signals:
        pressed(str): ``compare``, ``use-as-input``, ``share``, ``export``, ``collect``, ``favourite``, ``trash``,
            ``restore``, ``delete-for-good`` or ``close``.
        taken(int): the px that it takes of the gallery's lower edge, 0 while it is hidden.
    """

    pressed = Signal(str)
    taken = Signal(int)

    def __init__(self, look: Look, host: QWidget, key_of: Callable[[str], str] = lambda _: "") -> None:
        """``key_of`` returns the key of a command as it is written, empty when it has none."""
        super().__init__(host)
        self._key_of = key_of
        self._look = look
        self._host = host
        self._trashed = False
        self.count = Label(look, "", weight=MEDIUM, tabular=True)
        self.buttons = self._make_buttons()
        self._line = QFrame()
        self._line.setFixedSize(1, 20)
        self._texts = {key: button.text() for key, button in self.buttons.items()}
        self._words = {key: button.text() or button.accessibleName() for key, button in self.buttons.items()}
        self._row = QHBoxLayout(self)
        self._fill()
        self.setAccessibleName(self.tr("Selection"))
        host.installEventFilter(self)
        look.changed.connect(self.place)
        self.hide()

    def show_selection(
        self, count: int, *, trashed: bool = False, starred: bool = False, comparable: bool = True
    ) -> None:
        """Show the bar for ``count`` results, or hide it for none; ``starred``: all of them are favourites."""
        self.count.setText(self.tr("%n selected", "", count))
        self._trashed = trashed
        for key, words in self._words.items():
            self._name(key, words)
        self.buttons["favourite"].set_icon("star", colour="accent.text" if starred else "", filled=starred)
        name = self.tr("Remove from favourites") if starred else self.tr("Favourite")
        self._name("favourite", name)
        self.buttons["compare"].setEnabled(comparable)
        self._name("compare", self.tr("Compare") if comparable else self.tr("Compare takes two to four pictures"))
        was = self.isVisible()
        self.setVisible(count > 0)
        if count:
            self.place()
        elif was:
            self.taken.emit(0)

    def place(self) -> None:
        """Stand at the bottom centre of the gallery; where it is narrow, the buttons keep their icons only."""
        if self.isHidden():
            return
        room = self._host.width() - 2 * SIDE
        for short in (False, True):
            self._arrange(short)
            width = self._row.sizeHint().width()
            if width - MARGINS.left() - MARGINS.right() <= room:
                break
        card = self._look.px(HEIGHT)
        top = self._host.height() - BOTTOM - card - MARGINS.top()
        self.setGeometry((self._host.width() - width) // 2, top, width, card + MARGINS.top() + MARGINS.bottom())
        self.raise_()
        self.taken.emit(card + TOAST_GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_raised(QPainter(self), QRectF(self.rect().marginsRemoved(MARGINS)), self._look)

    def _make_buttons(self) -> dict[str, Button]:
        look, quiet = self._look, ButtonKind.QUIET
        buttons = {
            "compare": Button(look, self.tr("Compare"), quiet, icon="columns-2"),
            "use-as-input": Button(look, self.tr("Use as input"), quiet, icon="image-up"),
            "share": Button(look, self.tr("Share"), quiet, icon="share-2"),
            "export": Button(look, self.tr("Export"), quiet, icon="download"),
            "collect": Button(look, self.tr("Collect"), quiet, icon="folder"),
            "favourite": IconButton(look, "star", self.tr("Favourite")),
            "trash": IconButton(look, "trash-2", self.tr("Move to trash")),
            "restore": Button(look, self.tr("Restore"), quiet, icon="archive-restore"),
            "delete-for-good": Button(look, self.tr("Delete for good"), quiet, icon="trash-2"),
            "close": IconButton(look, "x", self.tr("Clear the selection")),
        }
        buttons["delete-for-good"].set_icon("trash-2", colour="danger")
        for key, button in buttons.items():
            button.clicked.connect(lambda _=False, key=key: self.pressed.emit(key))
        return buttons

    def _fill(self) -> None:
        row = self._row
        row.setContentsMargins(MARGINS)
        row.setSpacing(GAP)
        row.addSpacing(15)
        row.addWidget(self.count)
        row.addSpacing(8)
        for key, button in self.buttons.items():
            if key == "close":
                row.addSpacing(5)
                row.addWidget(self._line)
                row.addSpacing(5)
            row.addWidget(button)
        row.addSpacing(6)

    def _name(self, key: str, name: str) -> None:
        """Say what a button does, and with which key that is done too."""
        shortcut = self._key_of(key)
        self.buttons[key].setAccessibleName(name)
        told = self.tr("{name}  {key}").format(name=name, key=shortcut) if shortcut else name
        self.buttons[key].setToolTip(told)

    def _arrange(self, short: bool) -> None:
        """Show what belongs to the trash, or to everything else; ``short``: icons only."""
        for key, button in self.buttons.items():
            in_trash = key in ("restore", "delete-for-good")
            button.setVisible(key == "close" or in_trash is self._trashed)
            button.setText("" if short else self._texts[key])
            button.updateGeometry()
        self._line.setStyleSheet(f"background: {self._look.colour('line').name()};")
        self._row.invalidate()
        self._row.activate()
