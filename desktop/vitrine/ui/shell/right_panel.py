"""Right panel: Create and Details share one place, under two tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.motion import cross_fade
from vitrine.ui.parts.segmented import Segment, Segmented


class RightPanel(QWidget):
    """The tabs 12 px from the top with 16 px at the sides, and the chosen page below them over the whole width."""

    tab_changed = Signal(str)

    def __init__(self, look: Look, create: QWidget, details: QWidget) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        segments = [Segment("create", self.tr("Create")), Segment("details", self.tr("Details"))]
        self.tabs = Segmented(look, segments, stretch=True)
        self.pages = QStackedWidget()
        self.pages.addWidget(create)
        self.pages.addWidget(details)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.addWidget(self.tabs)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.pages, 1)
        self.tabs.chosen.connect(self._on_tab)

    def choose(self, key: str) -> None:
        """Show ``create`` or ``details``; any other key changes nothing."""
        if key in ("create", "details"):
            self.tabs.choose(key)

    def _on_tab(self, key: str) -> None:
        with cross_fade(self._look, self.pages, "base"):
            self.pages.setCurrentIndex(0 if key == "create" else 1)
        self.tab_changed.emit(key)
