"""GoneNotice: says above the form that a model is gone, and offers the one that fits or the list of models."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetricsF

from vitrine.ui.composer.composer import Composer
from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_gone import fits_text, gone_text, other_model_text
from vitrine.viewmodels.replacing import Replacing
from vitrine.viewmodels.tile_text import charged_text

MOST_WIDE = 208
"""The widest words of the offer in px, so that the panel keeps its width."""


class GoneNotice(QObject):
    """Draws a Replacing in the composer's notice."""

    def __init__(self, look: Look, composer: Composer, form: GenerateForm, replacing: Replacing) -> None:
        super().__init__(composer)
        self._look, self._composer, self._replacing = look, composer, replacing
        self._said = False
        notice = composer.notice
        notice.offer_taken.connect(self._take)
        notice.close_button.clicked.connect(replacing.dismiss)
        replacing.changed.connect(self._show)
        # A model that comes in the place of the gone one by itself must not take the words away.
        form.spec_changed.connect(self._show)

    def choose(self) -> None:
        """Open the list of models; what was to be made with the gone one goes to the one that is chosen."""
        self._replacing.choose()
        self._composer.open_model_picker()

    def _show(self) -> None:
        gone, notice = self._replacing.gone, self._composer.notice
        if gone is None:
            if self._said:
                self._said = False
                notice.hide()
            return
        self._said = True
        parts = (gone_text(gone), charged_text(charged=False), fits_text(gone))
        metrics = QFontMetricsF(self._look.font("caption", weight=MEDIUM))
        offer = "" if gone.searching else other_model_text(gone)
        offer = metrics.elidedText(offer, Qt.TextElideMode.ElideRight, MOST_WIDE)
        notice.say(self.tr("Not available"), " ".join(part for part in parts if part), error=True, offer=offer)
        notice.offer.setAccessibleName(other_model_text(gone))

    def _take(self) -> None:
        gone = self._replacing.gone
        if gone is not None and gone.offer is not None:
            self._replacing.use()
        elif gone is not None:
            self.choose()
