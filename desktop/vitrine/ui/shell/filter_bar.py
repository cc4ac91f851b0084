"""Filter bar: search, the four filters, favourites, order, tile size, and the switch of the right panel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import IconButton
from vitrine.ui.parts.slider import Slider
from vitrine.ui.shell.filter_chip import FilterChip
from vitrine.ui.shell.search_field import SEARCH_MAX, SEARCH_MIN, SearchField

FOLDS_UNDER = 760
SEARCH_FOLDED = 250
SLIDER_WIDTH, SLIDER_FOLDED, SLIDER_LEAST = 92, 72, 40
EDGE = 16


class FilterBar(QWidget):
    """52 px at the top of the gallery. Shows what it is told and tells what is pressed; see `FilterMenus`.

    Signals:
        search_changed(str): 150 ms after the last key, or at once on Return.
        filter_opened(str): ``type``, ``model``, ``date``, ``tags``, ``filter`` (the four folded) or ``sort``.
        starred_only(bool), row_height_changed(int), panel_toggled(bool).
    """

    search_changed = Signal(str)
    filter_opened = Signal(str)
    starred_only = Signal(bool)
    row_height_changed = Signal(int)
    panel_toggled = Signal(bool)

    def __init__(self, look: Look, *, row_height: int = 176, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heights: list[int] = list(look.theme.gallery["row_heights"])
        self.setObjectName("filterBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.fix_height(self, look.theme.size["bar"])
        self.search = SearchField(look, self.tr("Search prompts, tags, models"), self.tr("Ctrl F"))
        names = {"type": self.tr("Type"), "model": self.tr("Model"), "date": self.tr("Date"), "tags": self.tr("Tags")}
        self.chips = {key: FilterChip(look, name) for key, name in names.items()}
        """The four filters by key."""
        self.fold_chip = FilterChip(look, self.tr("Filter"), icon="list-filter")
        """What stands for the four where there is no room for them."""
        self.star = IconButton(look, "star", self.tr("Only favourites"))
        self.star.setCheckable(True)
        self.sort_button = IconButton(look, "arrow-down-wide-narrow", self.tr("Order"))
        self.sort_button.setCheckable(True)
        self.size_slider = Slider(look)
        self.panel_button = IconButton(look, "panel-right", self.tr("Right panel"))
        self.panel_button.setCheckable(True)
        self.panel_button.setChecked(True)
        self._debounce = QTimer(self, singleShot=True, interval=look.theme.motion["search_debounce"])
        self._sent = ""
        self._oldest = False
        self._fill()
        self.set_row_height(row_height)
        self._connect()

    # ---- what it shows ----

    def set_text(self, text: str) -> None:
        """Show another text in the search field, without a signal."""
        self._debounce.stop()
        self._sent = text
        if text != self.search.text():
            self.search.setText(text)
            self._debounce.stop()

    def set_value(self, key: str, value: str, *, said: str = "") -> None:
        """Show what one of the four filters by; empty: nothing."""
        self.chips[key].set_value(value, said=said)
        count = sum(chip.isChecked() for chip in self.chips.values())
        words = self.tr("Filter {count}").format(count=count) if count else ""
        chosen = [chip.accessibleName() for chip in self.chips.values() if chip.isChecked()]
        self.fold_chip.set_value(words, said=", ".join(chosen))
        self._fold()

    def set_starred_only(self, *, starred: bool) -> None:
        """Show whether only favourites are listed, without a signal."""
        self.star.setChecked(starred)
        self.star.set_icon("star", colour="accent.text" if starred else "", filled=starred)

    def set_oldest_first(self, *, oldest: bool) -> None:
        """Show the order of the gallery."""
        self._oldest = oldest
        self.sort_button.setChecked(oldest)
        self.sort_button.setAccessibleDescription(self.tr("Oldest first") if oldest else self.tr("Newest first"))

    def set_row_height(self, height: int) -> None:
        """Show a row height without a signal; the nearest step is taken."""
        nearest = min(range(len(self._heights)), key=lambda step: abs(self._heights[step] - height))
        blocked = self.size_slider.blockSignals(True)
        self.size_slider.setValue(nearest)
        self.size_slider.blockSignals(blocked)

    def step_row_height(self, step: int) -> None:
        """Go ``step`` sizes up or down; 0 goes back to the default size."""
        default = self._heights.index(self._look.theme.gallery["row_height.default"])
        self.size_slider.setValue(self.size_slider.value() + step if step else default)

    def set_panel_shown(self, *, shown: bool) -> None:
        """Show whether the right panel is open, without a signal."""
        self.panel_button.setChecked(shown)

    def anchor(self, key: str) -> QWidget:
        """Return the widget that a filter's menu opens under: its chip, or the one that stands for all four."""
        if key == "sort":
            return self.sort_button
        return self.fold_chip if self.fold_chip.isVisible() else self.chips[key]

    # ---- inside ----

    def minimumSizeHint(self) -> QSize:
        # The gallery's width decides what is folded, and not the other way round.
        return QSize(0, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fill(self) -> None:
        self.size_slider.setRange(0, len(self._heights) - 1)
        self.size_slider.setPageStep(1)
        self.size_slider.setAccessibleName(self.tr("Tile size"))
        self.size_slider.setToolTip(self.tr("Tile size"))
        self._row = row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(0)
        row.addWidget(self.search, 1)
        row.addSpacing(12)
        filters = QHBoxLayout()
        filters.setSpacing(4)
        for part in (*self.chips.values(), self.fold_chip, self.star):
            filters.addWidget(part)
        row.addLayout(filters)
        row.addStretch(0)
        row.addSpacing(12)
        row.addWidget(self.sort_button)
        row.addSpacing(6)
        row.addWidget(self.size_slider)
        row.addSpacing(10)
        row.addWidget(self.panel_button)

    def _connect(self) -> None:
        self._debounce.timeout.connect(self._flush)
        self.search.textChanged.connect(lambda: self._debounce.start())
        self.search.returnPressed.connect(self._flush)
        self.star.toggled.connect(self._on_star)
        self.size_slider.valueChanged.connect(lambda step: self.row_height_changed.emit(self._heights[step]))
        self.size_slider.reset_requested.connect(lambda: self.step_row_height(0))
        self.panel_button.clicked.connect(self.panel_toggled)
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, key=key: self.filter_opened.emit(key))
        self.fold_chip.clicked.connect(lambda: self.filter_opened.emit("filter"))
        self.sort_button.clicked.connect(self._on_sort)
        self._look.changed.connect(self._fold)

    def _fold(self) -> None:
        """Fold the four into one where there is no room for them."""
        chips = sum(chip.sizeHint().width() + 4 for chip in self.chips.values())
        buttons = 3 * self.star.sizeHint().width()
        needed = 2 * EDGE + SEARCH_MIN + 12 + chips + buttons + 12 + 6 + SLIDER_WIDTH + 10
        folded = self.width() < max(FOLDS_UNDER, needed)
        for chip in self.chips.values():
            chip.setVisible(not folded)
        self.fold_chip.setVisible(folded)
        self.search.setMaximumWidth(SEARCH_FOLDED if folded else SEARCH_MAX)
        self.size_slider.setMinimumWidth(SLIDER_LEAST if folded else SLIDER_WIDTH)
        self.size_slider.setMaximumWidth(SLIDER_FOLDED if folded else SLIDER_WIDTH)
        if self.isVisible():
            self._row.activate()

    def _flush(self) -> None:
        self._debounce.stop()
        if self.search.text() != self._sent:
            self._sent = self.search.text()
            self.search_changed.emit(self._sent)

    def _on_star(self, starred: bool) -> None:
        self.set_starred_only(starred=starred)
        self.starred_only.emit(starred)

    def _on_sort(self) -> None:
        self.sort_button.setChecked(self._oldest)  # the press opens a menu; what is checked is the order
        self.filter_opened.emit("sort")
