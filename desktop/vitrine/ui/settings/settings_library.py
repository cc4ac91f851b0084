"""The library's section: where results go, how large they may be, and how many jobs run at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SectionHead
from vitrine.viewmodels.settings_form import SettingsForm


class LibrarySection(QWidget):
    """The options of the groups Library and Limits."""

    def __init__(self, look: Look, form: SettingsForm) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = self.tr("How results are kept on this computer. The folder itself is chosen under Storage.")
        column.addWidget(SectionHead(look, self.tr("Library"), sentence))
        column.addWidget(Rule(look))
        self.rows = {name: OptionRow(look, form, name, help=help) for name, help in self._options().items()}
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)

    def _options(self) -> dict[str, str]:
        """Return the options in order, with what is said about each (empty: what it is declared with)."""
        size = self.tr("MB. A larger result is left at the service, and you are told where.")
        return {
            "max_image_bytes": size,
            "max_video_bytes": size,
            "jobs_at_once": self.tr("In all; the others wait."),
            "jobs_per_provider": self.tr("At each provider."),
            "owner": "",
        }
