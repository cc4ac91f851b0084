"""GrowingArea: a text field that is as high as what is written in it, from one line to four."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from vitrine.ui.look import Look
from vitrine.ui.parts.fields import PROMPT_LINE, TextArea

MOST_LINES = 4
EDGES, NARROW_EDGES = 19, 9
"""Height of the edges and the document's margins around the lines in px: one line makes the design's 38, or 28."""


class GrowingArea(TextArea):
    """Grows by whole lines while one types."""

    def __init__(self, look: Look, placeholder: str = "", *, narrow: bool = False) -> None:
        super().__init__(look, placeholder)
        self._edges = NARROW_EDGES if narrow else EDGES
        self.setProperty("narrow", narrow)
        if narrow:
            self.document().setDocumentMargin(2)
        self.textChanged.connect(self.fit)
        look.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Take the height of what is written."""
        line = max(1, self._look.px(PROMPT_LINE))
        lines = max(
            1, min(MOST_LINES, round((self.document().size().height() - 2 * self.document().documentMargin()) / line))
        )
        self.setFixedHeight(lines * line + self._edges)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
