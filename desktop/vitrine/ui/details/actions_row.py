"""ActionsRow: what can be done at once with a result, under its prompt; the rest is in a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitrine.domain.generation import MediaKind
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.menu import Menu
from vitrine.viewmodels.details import Details

GAP = 6


class ActionsRow(QWidget):
    """Remix, Use as input (of a video: Grab frame), copy and more; in the trash, Restore.

    Signals:
        asked(str): this is wanted for the result shown.
        copy_wanted(): the prompt is wanted on the clipboard.
    """

    asked = Signal(str)
    copy_wanted = Signal()

    def __init__(self, look: Look, details: Details) -> None:
        super().__init__()
        self._look = look
        self._details = details
        self.remix = _wide(Button(look, self.tr("Remix"), icon="repeat-2"))
        self.use = _wide(Button(look, self.tr("Use as input"), icon="image-up"))
        self.restore = _wide(Button(look, self.tr("Restore"), icon="archive-restore"))
        self.copy = Button(look, "", ButtonKind.PLAIN, icon="copy", name=self.tr("Copy prompt"))
        self.copy_job = Button(look, self.tr("Copy prompt"), icon="copy")
        self._rest = QWidget()
        self._rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.more = Button(look, "", ButtonKind.PLAIN, icon="ellipsis", name=self.tr("More"))
        self.menu = Menu(look, self)
        self.entries = self._make_entries()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.restore, self.remix, self.use, self.copy, self.more, self.copy_job, self._rest):
            row.addWidget(part)
        for button, name in ((self.remix, "remix"), (self.use, "use-as-input"), (self.restore, "restore")):
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        for button in (self.copy, self.copy_job):
            button.clicked.connect(self.copy_wanted)
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))

    def refresh(self) -> None:
        """Offer what can be done with what is shown now."""
        result, missing = self._details.generation, self._details.missing
        trashed = result is not None and result.trashed_at is not None
        video = result is not None and result.type.makes is MediaKind.VIDEO
        self.restore.setVisible(trashed)
        self.remix.setVisible(result is not None)
        self.use.setVisible(result is not None and not trashed)
        for part in (self.copy, self.more):
            part.setVisible(result is not None)
        for alone in (self.copy_job, self._rest):
            alone.setVisible(result is None)
        self.use.set_icon("camera" if video else "image-up")
        self.use.setText(self.tr("Grab frame") if video else self.tr("Use as input"))
        self.use.setEnabled(not missing)
        for name in ("make-video", "share", "export"):
            self.entries[name].setEnabled(not missing and not trashed)
        self.entries["trash"].setEnabled(not trashed)

    def _make_entries(self) -> dict[str, QAction]:
        entries = {}
        for name, text, icon in (
            ("make-video", self.tr("Make a video from it"), "film"),
            ("share", self.tr("Share…"), "share-2"),
            ("export", self.tr("Export…"), "download"),
            ("reveal", self.tr("Show in folder"), "folder-open"),
            ("trash", self.tr("Move to trash"), "trash-2"),
        ):
            if name == "trash":
                self.menu.addSeparator()
            entries[name] = self.menu.addAction(text)
            entries[name].triggered.connect(lambda _=False, name=name: self.asked.emit(name))
            self.menu.set_icon(entries[name], icon)
        return entries


def _wide(button: Button) -> Button:
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
