"""DeleteDialog: asks before results are deleted for good, and says what goes with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vitrine.domain.disposal import Stake
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.sheet import Sheet
from vitrine.ui.parts.text import Paragraph


class DeleteDialog(Sheet):
    """A question with one dangerous answer. Enter alone never deletes.

    Signals:
        confirmed(): the person wants it.
    """

    confirmed = Signal()

    def __init__(self, look: Look, stake: Stake, window: QWidget) -> None:
        super().__init__(look, self._title(stake), window, width=440)
        self.words = Paragraph(look, self._words(stake))
        self.body.addWidget(self.words)
        self.cancel = Button(look, self.tr("Cancel"))
        self.delete = Button(look, self._verb(stake), kind=ButtonKind.DANGER)
        self.delete.setEnabled(stake.items > 0)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.delete)
        self.cancel.clicked.connect(self.dismiss)
        self.delete.clicked.connect(self.confirm)
        self.setAccessibleDescription(self._words(stake))

    def confirm(self) -> None:
        """Delete."""
        if self.delete.isEnabled():
            self.confirmed.emit()
            self.dismiss()

    def _title(self, stake: Stake) -> str:
        if stake.stay and stake.stay == stake.items:
            return self.tr("Take %n item(s) out of the library?", "", stake.items)
        if stake.items == 1:
            return self.tr("Delete 1 item for good?")
        return self.tr("Delete %n items for good?", "", stake.items)

    def _verb(self, stake: Stake) -> str:
        if stake.stay and stake.stay == stake.items:
            return self.tr("Take out %n item(s)", "", stake.items)
        return self.tr("Delete 1 item") if stake.items == 1 else self.tr("Delete %n items", "", stake.items)

    def _one_link(self) -> str:
        return self.tr("1 active link to them stops working.")

    def _words(self, stake: Stake) -> str:
        """Return what leaves, which links stop, what stays for now, and that there is no way back."""
        one = stake.items == 1
        if stake.stay and stake.stay == stake.items:
            leaving = (
                self.tr("It leaves the library. The file is your own and stays where it is.")
                if one
                else self.tr("They leave the library. The files are your own and stay where they are.")
            )
        elif stake.bucket:
            leaving = (
                self.tr("It leaves this computer and {bucket}.")
                if one
                else self.tr("They leave this computer and {bucket}.")
            )
        else:
            leaving = self.tr("It leaves this computer.") if one else self.tr("They leave this computer.")
        sentences = [leaving.format(bucket=stake.bucket)]
        if 0 < stake.stay < stake.items:
            sentences.append(
                self.tr("%n of them were imported where they lie; these files are your own and stay.", "", stake.stay)
            )
        if stake.links == 1:
            sentences.append(self.tr("1 active link to it stops working.") if one else self._one_link())
        elif stake.links:
            sentences.append(
                self.tr("%n active links to it stop working.", "", stake.links)
                if one
                else self.tr("%n active links to them stop working.", "", stake.links)
            )
        if stake.busy:
            sentences.append(self.tr("%n stay for now: a job still works on them.", "", stake.busy))
        sentences.append(self.tr("This can't be undone."))
        return " ".join(sentences)
