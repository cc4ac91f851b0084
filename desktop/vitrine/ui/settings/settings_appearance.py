"""The appearance's section: theme, text, contrast and motion; every change is seen at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitrine.ui.language import LANGUAGES
from vitrine.ui.look import Look
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SectionHead
from vitrine.viewmodels.settings_form import SettingsForm


class AppearanceSection(QWidget):
    """Language, theme, size of the text, contrast, motion, and when the desktop is told of jobs that end."""

    def __init__(self, look: Look, form: SettingsForm) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionHead(look, self.tr("Appearance"), self.tr("Changes apply at once.")))
        column.addWidget(Rule(look))
        names: dict[object, str] = {"system": self.tr("Follow the system")}
        names.update(LANGUAGES)
        self.language = OptionRow(look, form, "language", texts=names, many=True)
        column.addWidget(self.language)
        texts: dict[object, str] = {
            "dark": self.tr("Dark"),
            "light": self.tr("Light"),
            "system": self.tr("Follow the system"),
        }
        self.theme = OptionRow(look, form, "theme", texts=texts)
        self.theme.edited.connect(lambda value: look.choose(str(value)))
        column.addWidget(self.theme)
        sizes: dict[object, str] = {percent: f"{percent}%" for percent in (90, 100, 110, 125)}
        self.rows = {
            "text_scale": OptionRow(look, form, "text_scale", texts=sizes),
            "high_contrast": OptionRow(look, form, "high_contrast"),
            "reduced_motion": OptionRow(look, form, "reduced_motion"),
            "hover_scrub": OptionRow(look, form, "hover_scrub"),
            "autoplay": OptionRow(look, form, "autoplay"),
        }
        self.rows["text_scale"].edited.connect(lambda value: look.adjust(text_scale=value))
        self.rows["high_contrast"].edited.connect(lambda value: look.adjust(high_contrast=value))
        self.rows["reduced_motion"].edited.connect(lambda value: look.adjust(reduced_motion=value))
        for row in self.rows.values():
            column.addWidget(row)
        told: dict[object, str] = {
            "all": self.tr("Each job"),
            "batch": self.tr("All together"),
            "failures": self.tr("Failures only"),
            "none": self.tr("None"),
        }
        self.notify = OptionRow(look, form, "notify", texts=told)
        column.addWidget(self.notify)
        column.addStretch(1)
