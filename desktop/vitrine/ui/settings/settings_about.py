"""The about section: version, folders, licences, and facts for a report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.paths import home_path
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.ui.settings.settings_parts import Rule, SectionHead
from vitrine.viewmodels.about import About


class AboutSection(QWidget):
    """Facts about this program and this computer."""

    def __init__(self, look: Look, about: About) -> None:
        super().__init__()
        self._look = look
        self._about = about
        self.copy = Button(look, self.tr("Copy diagnostics"), icon="copy")
        self.copy.setToolTip(self.tr("Versions and folders as text, for a report. No key and no prompt is among them."))
        self.copied = Label(look, "", "caption", "accent.text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = self.tr("Version {version}. Your results, keys and record stay on this computer and in your bucket.")
        head = SectionHead(look, self.tr("About Vitrine"), sentence.format(version=about.version))
        column.addWidget(head)
        column.addWidget(Rule(look))
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.copy)
        row.addWidget(self.copied)
        row.addStretch(1)
        column.addLayout(row)
        self.rows: list[_FactRow] = []
        self._list(column, self.tr("Folders"), self._folders())
        licences = [(work.name, work.licence, work.text) for work in about.works]
        self._list(column, self.tr("Licences"), licences)
        column.addStretch(1)
        self.copy.clicked.connect(self._copy)
        about.gathered.connect(self._on_gathered)

    def _folders(self) -> list[tuple[str, str, Path | None]]:
        names = {
            "results": self.tr("Results"),
            "library": self.tr("Library and backups"),
            "settings": self.tr("Settings"),
            "thumbnails": self.tr("Thumbnails"),
            "logs": self.tr("Log"),
        }
        return [(names.get(key, key), home_path(path), path) for key, path in self._about.folders.items()]

    def _list(self, column: QVBoxLayout, title: str, facts: list[tuple[str, str, Path | None]]) -> None:
        column.addSpacing(24)
        column.addWidget(Label(self._look, title, "body_strong"))
        column.addSpacing(8)
        for name, value, path in facts:
            row = _FactRow(self._look, name, value, path)
            self.rows.append(row)
            column.addWidget(row)
            column.addWidget(Rule(self._look))

    def _copy(self) -> None:
        self.copy.setEnabled(False)
        self._about.gather()

    def _on_gathered(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copy.setEnabled(True)
        self.copied.setText(self.tr("Copied"))


class _FactRow(QWidget):
    """What something is called, what it is, and a button that opens it."""

    def __init__(self, look: Look, name: str, value: str, path: Path | None) -> None:
        super().__init__()
        look.fix_height(self, 36)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        label = Label(look, name, "body", "text.1")
        label.setFixedWidth(look.px(200))
        self.value = ElidedLabel(look, value, "caption", "text.2", tabular=True)
        self.value.elide = Qt.TextElideMode.ElideMiddle
        row.addWidget(label)
        row.addWidget(self.value, 1)
        self.open = Button(look, self.tr("Open"), ButtonKind.QUIET)
        self.open.setAccessibleName(self.tr("Open {name}").format(name=name))
        row.addWidget(self.open)
        self.open.setVisible(path is not None)
        if path is not None:
            self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
