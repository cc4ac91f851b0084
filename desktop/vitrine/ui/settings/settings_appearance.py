"""The appearance's section: dark, light, or as the system has it; seen at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SectionHead
from vitrine.viewmodels.settings_form import SettingsForm


class AppearanceSection(QWidget):
    """The theme."""

    def __init__(self, look: Look, form: SettingsForm) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHead(look, self.tr("Appearance"), self.tr("Changes apply at once.")))
        column.addWidget(Rule(look))
        texts: dict[object, str] = {
            "dark": self.tr("Dark"),
            "light": self.tr("Light"),
            "system": self.tr("Follow the system"),
        }
        self.theme = OptionRow(look, form, "theme", texts=texts)
        self.theme.edited.connect(lambda value: look.choose(str(value)))
        column.addWidget(self.theme)
        told: dict[object, str] = {
            "all": self.tr("Each job"),
            "batch": self.tr("All together"),
            "failures": self.tr("Failures only"),
            "none": self.tr("None"),
        }
        self.notify = OptionRow(look, form, "notify", texts=told)
        column.addWidget(self.notify)
        column.addStretch(1)
