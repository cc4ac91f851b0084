"""Filter bar: search, type, favourites, tile size, and the switch of the right panel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, IconButton, Painted
from vitrine.ui.parts.chips import paint_chip_ground
from vitrine.ui.parts.keycaps import KeyCap
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.slider import Slider
from vitrine.ui.theme import MEDIUM

SEARCH_MAX, SEARCH_MIN, SEARCH_HEIGHT = 286, 180, 32
SLIDER_WIDTH = 92
TYPE_ICONS = {"all": "layout-grid", "image": "image", "video": "film"}


class SearchField(QLineEdit):
    """The search: a magnifier, a key cap while empty, a cross while not. The window's Esc calls ``escape``."""

    left = Signal()
    """Esc was pressed in the empty field: the focus should go back to the gallery."""

    def __init__(self, look: Look, placeholder: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(look.font())
        self.setFixedHeight(SEARCH_HEIGHT)
        self.setMinimumWidth(SEARCH_MIN)
        self.setMaximumWidth(SEARCH_MAX)
        self.setProperty("ownFocus", True)
        self._cap = KeyCap(look, key, self)
        self._cap.adjustSize()
        self.clear_button = IconButton(look, "x", self.tr("Clear"), height=SMALL, parent=self)
        self.clear_button.hide()
        self.clear_button.clicked.connect(self._on_clear)
        self.setTextMargins(23, 0, self._cap.width() + 4, 0)
        self.textChanged.connect(self._on_text)

    def escape(self) -> None:
        """Clear the text, or leave when there is none: what Esc does here."""
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cap.move(self.width() - self._cap.width() - 8, (self.height() - self._cap.height()) // 2)
        self.clear_button.move(self.width() - SMALL - 4, (self.height() - SMALL) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).drawPixmap(10, 8, self._look.pixmap(self, "search", "text.3"))

    def _on_text(self, text: str) -> None:
        self._cap.setVisible(not text)
        self.clear_button.setVisible(bool(text))

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()


class FilterChip(Painted):
    """A 28 px filter: its name at rest; its value, chosen, while it filters. A press opens its menu."""

    def __init__(self, look: Look, name: str, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = name
        self._menu = menu
        self.setCheckable(True)
        self.setFixedHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 6)
        self.clicked.connect(self._on_clicked)
        self.set_value("")

    def set_value(self, value: str) -> None:
        """Show the value that filters; an empty one shows the filter's name."""
        self.setText(value or self._name)
        self.setAccessibleName(f"{self._name}: {value}" if value else self._name)
        self.setChecked(bool(value))
        self._chosen = bool(value)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(self._font()).horizontalAdvance(self.text())) + 10 + 8 + 14 + 8, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            colour = paint_chip_ground(painter, self, radius=6)
        else:
            colour = "text.1" if self.hovered else "text.2"
            if self.hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.look.colour("control"))
                painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setFont(self._font())
        painter.setPen(self.look.colour(colour))
        painter.drawText(QRectF(10, 0, self.width(), 28), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        chevron = colour if self.isChecked() else "text.3"
        painter.drawPixmap(self.width() - 22, 7, self.look.pixmap(self, "chevron-down", chevron, 14))

    def _font(self) -> QFont:
        return self.look.font("body", weight=MEDIUM)

    def _on_clicked(self) -> None:
        # Qt toggled the check with the click; what is checked is the value, not the press.
        self.setChecked(self._chosen)
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class FilterBar(QWidget):
    """52 px at the top of the gallery. ``type_chosen`` carries ``all``, ``image`` or ``video``."""

    search_changed = Signal(str)
    """150 ms after the last key, or at once on Return."""
    type_chosen = Signal(str)
    starred_only = Signal(bool)
    row_height_changed = Signal(int)
    panel_toggled = Signal(bool)

    def __init__(self, look: Look, *, row_height: int = 176, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heights: list[int] = list(look.theme.gallery["row_heights"])
        self.setObjectName("filterBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.theme.size["bar"])
        self.search = SearchField(look, self.tr("Search prompts and models"), self.tr("Ctrl F"))
        self._menu = Menu(look, self)
        self.type_chip = FilterChip(look, self.tr("Type"), self._menu)
        self.star = IconButton(look, "star", self.tr("Only favourites"))
        self.star.setCheckable(True)
        self.size_slider = Slider(look)
        self.panel_button = IconButton(look, "panel-right", self.tr("Right panel"))
        self.panel_button.setCheckable(True)
        self.panel_button.setChecked(True)
        self._debounce = QTimer(self, singleShot=True, interval=look.theme.motion["search_debounce"])
        self._types: dict[str, QAction] = {}
        self._sent = ""
        self._type = "all"
        self._make_menu()
        self._fill()
        self.set_row_height(row_height)
        self._connect()

    def set_type(self, key: str) -> None:
        """Filter by ``all``, ``image`` or ``video`` without a signal; raise KeyError for anything else."""
        action = self._types[key]
        self._type = key
        action.setChecked(True)
        for name, entry in self._types.items():
            self._menu.set_icon(entry, "check" if name == key else TYPE_ICONS[name])
        self.type_chip.set_value("" if key == "all" else action.text())

    def set_starred_only(self, *, starred: bool) -> None:
        """Show whether only favourites are listed, without a signal."""
        self.star.setChecked(starred)
        self.star.set_icon("star", colour="accent.text" if starred else "", filled=starred)

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

    def clear_filters(self) -> None:
        """Take search, type and favourites away, with their signals."""
        self.search.clear()
        self._flush()
        self._choose_type("all")
        if self.star.isChecked():
            self.star.click()

    def _make_menu(self) -> None:
        group = QActionGroup(self)
        words = {"all": self.tr("All"), "image": self.tr("Images"), "video": self.tr("Videos")}
        for key, text in words.items():
            action = self._menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, chosen=key: self._choose_type(chosen))
            self._types[key] = action
        self.set_type("all")

    def _fill(self) -> None:
        self.size_slider.setRange(0, len(self._heights) - 1)
        self.size_slider.setPageStep(1)
        self.size_slider.setFixedWidth(SLIDER_WIDTH)
        self.size_slider.setAccessibleName(self.tr("Tile size"))
        self.size_slider.setToolTip(self.tr("Tile size"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(0)
        row.addWidget(self.search, 1)
        row.addSpacing(12)
        row.addWidget(self.type_chip)
        row.addSpacing(4)
        row.addWidget(self.star)
        row.addStretch(0)
        row.addSpacing(12)
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

    def _flush(self) -> None:
        self._debounce.stop()
        if self.search.text() != self._sent:
            self._sent = self.search.text()
            self.search_changed.emit(self._sent)

    def _choose_type(self, key: str) -> None:
        changed = key != self._type
        self.set_type(key)
        if changed:
            self.type_chosen.emit(key)

    def _on_star(self, starred: bool) -> None:
        self.set_starred_only(starred=starred)
        self.starred_only.emit(starred)
