"""The spending section: limits for a day and a month, and prices that a person knows better."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, IconButton
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph
from vitrine.ui.settings.settings_parts import OptionRow, Rule, SectionHead, keep_narrow, read_money
from vitrine.viewmodels.settings_form import SettingsForm

MODEL_WIDTH, PRICE_WIDTH = 420, 120


class SpendingSection(QWidget):
    """Limits hold what would pass them back, before the click and in the queue; from four fifths on they are told."""

    def __init__(self, look: Look, form: SettingsForm) -> None:
        super().__init__()
        self._look = look
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        sentence = self.tr("You pay each provider directly. A job that would pass a limit waits instead of being sent.")
        column.addWidget(SectionHead(look, self.tr("Spending"), sentence))
        column.addWidget(Rule(look))
        none = self.tr("No limit")
        self.rows = {
            "spend_day_limit": OptionRow(
                look, form, "spend_day_limit", money=none,
                help=self.tr("From midnight to midnight. You are told when four fifths of it are spent."),
            ),
            "spend_month_limit": OptionRow(
                look, form, "spend_month_limit", money=none, help=self.tr("From the first of the month.")
            ),
        }  # fmt: skip
        for row in self.rows.values():
            column.addWidget(row)
        column.addSpacing(24)
        column.addWidget(Label(look, self.tr("Your prices"), "body_strong"))
        column.addSpacing(4)
        column.addWidget(
            Paragraph(
                look,
                self.tr("Where a provider does not say what a model costs, or your account pays another price."),
                "caption",
                "text.3",
            )
        )
        column.addSpacing(12)
        self.model = TextField(look, "owner/model", height=32)
        self.price = TextField(look, "0.025", height=32)
        self.model_field = LabelledField(look, self.tr("Model"), self.model)
        self.price_field = LabelledField(look, self.tr("Dollars a result"), self.price)
        self.add = Button(look, self.tr("Add"), height=32)
        column.addLayout(self._entry())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addSpacing(8)
        column.addLayout(self._list)
        column.addStretch(1)
        self.entries: dict[str, QWidget] = {}
        self.add.clicked.connect(self._add)
        for field in (self.model, self.price):
            field.returnPressed.connect(self._add)
        form.changed.connect(self._on_changed)
        self._show()

    def prices(self) -> dict[str, float]:
        """Return the prices by model, as they are written now."""
        try:
            kept = json.loads(str(self._form.value("price_overrides")))
        except ValueError:
            return {}
        return {str(model): float(price) for model, price in kept.items() if isinstance(price, int | float)}

    def _entry(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.model_field.setMaximumWidth(MODEL_WIDTH)
        keep_narrow(self.price_field, PRICE_WIDTH)
        row.addWidget(self.model_field, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.price_field, 0, Qt.AlignmentFlag.AlignTop)
        button = QVBoxLayout()
        button.addSpacing(22)
        button.addWidget(self.add)
        button.addStretch(1)
        row.addLayout(button)
        row.addStretch(0)
        return row

    def _add(self) -> None:
        model, price = self.model.text().strip(), read_money(self.price.text())
        self.model_field.set_error("" if model else self.tr("Write the model's name as its provider has it."))
        wrong = price is None or price > 10_000
        self.price_field.set_error(self.tr("Write dollars, such as 0.025.") if wrong else "")
        if model and not wrong:
            self._write(self.prices() | {model: price or 0.0})
            self.model.clear()
            self.price.clear()

    def _write(self, prices: dict[str, float]) -> None:
        self._form.set("price_overrides", json.dumps(dict(sorted(prices.items())), ensure_ascii=False))
        self._show()

    def _on_changed(self, name: str) -> None:
        if name == "price_overrides":
            self._show()

    def _show(self) -> None:
        for row in self.entries.values():
            row.hide()
            row.deleteLater()
        self.entries = {}
        for model, price in self.prices().items():
            self.entries[model] = self._make_entry(model, price)
            self._list.addWidget(self.entries[model])

    def _make_entry(self, model: str, price: float) -> QWidget:
        holder = QWidget()
        self._look.fix_height(holder, 36)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(ElidedLabel(self._look, model), 1)
        row.addWidget(Label(self._look, f"${price:g}", "body", tabular=True))
        remove = IconButton(self._look, "x", self.tr("Forget the price of {model}").format(model=model))
        remove.clicked.connect(lambda: self._write({m: p for m, p in self.prices().items() if m != model}))
        row.addWidget(remove)
        return holder
