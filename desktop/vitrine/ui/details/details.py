"""DetailsPanel: everything about what is selected, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from vitrine.ui.details.details_parts import FactList, InputStrip, KeptBlock, Preview, PromptText
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.fact_row import OUTSIDE
from vitrine.ui.parts.fields import restyle
from vitrine.ui.parts.job_status import JobStatus
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.text_button import TextButton
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.job_words import JobAction

PADDING = 16
EMPTY_WIDTH = 264


class DetailsPanel(QWidget):
    """The Details tab, and the viewer's inspector (there without ``preview``: the picture itself is beside it).

    Signals:
        remix_wanted, input_wanted, video_wanted, share_wanted, reveal_wanted (object): for the Generation shown.
        export_wanted(object): for a list of Generations.
        retry_wanted, new_seed_wanted, cancel_wanted, check_wanted, send_again_wanted, discard_wanted,
        edit_wanted (object): for the Job shown.
        copied(str): what was put on the clipboard.
    """

    remix_wanted = Signal(object)
    input_wanted = Signal(object)
    video_wanted = Signal(object)
    share_wanted = Signal(object)
    export_wanted = Signal(object)
    reveal_wanted = Signal(object)
    retry_wanted = Signal(object)
    new_seed_wanted = Signal(object)
    cancel_wanted = Signal(object)
    check_wanted = Signal(object)
    send_again_wanted = Signal(object)
    discard_wanted = Signal(object)
    edit_wanted = Signal(object)
    copied = Signal(str)

    def __init__(self, look: Look, details: Details, *, preview: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._details = details
        self._with_preview = preview
        self._make_parts()
        self._arrange()
        self._connect()
        self.setAccessibleName(self.tr("Details"))
        self.refresh()

    # ---- showing ----

    def refresh(self) -> None:
        """Show what the view-model holds now."""
        details = self._details
        if details.several:
            title = self.tr("{n} selected").format(n=f"{len(details.several):,}")
            _say(self.chosen, "layers", title, self.tr("{size} in all.").format(size=details.several_text))
            self._pages.setCurrentWidget(self.chosen)
        elif details.generation is None and details.job is None:
            self._pages.setCurrentWidget(self.nothing)
        else:
            self._show_one()
            self._pages.setCurrentWidget(self._area)

    def _show_one(self) -> None:
        details = self._details
        result = details.generation
        self.preview.setVisible(self._with_preview and result is not None)
        self.preview.update()
        self.status.setVisible(details.job is not None)
        self.status.refresh()
        self.prompt.set_text(details.prompt)
        self._result_actions.setVisible(result is not None)
        self._job_actions.setVisible(details.job is not None)
        self.facts.set_facts(details.facts)
        self._inputs_section.setVisible(bool(details.inputs))
        self.inputs.say()
        self._storage_section.setVisible(result is not None)
        self.kept.refresh()
        self.technical.set_facts(details.technical)
        self.use_as_input.setEnabled(not details.missing)
        for name in ("video", "share", "export"):
            self.menu_actions[name].setEnabled(not details.missing)

    # ---- building ----

    def _make_parts(self) -> None:
        look = self._look
        self.preview = Preview(look, self._details)
        self.status = JobStatus(look, self._details)
        self.prompt = PromptText(look)
        self.remix = _wide(Button(look, self.tr("Remix"), icon="repeat-2"))
        self.use_as_input = _wide(Button(look, self.tr("Use as input"), icon="image-up"))
        self.copy = Button(look, "", ButtonKind.PLAIN, icon="copy", name=self.tr("Copy prompt"))
        self.copy_job = Button(look, self.tr("Copy prompt"), icon="copy")
        self.more = Button(look, "", ButtonKind.PLAIN, icon="ellipsis", name=self.tr("More"))
        self.menu = Menu(look, self)
        self.menu_actions = {
            name: self.menu.addAction(text)
            for name, text in (
                ("video", self.tr("Make video")),
                ("share", self.tr("Share…")),
                ("export", self.tr("Export…")),
                ("reveal", self.tr("Show in folder")),
            )
        }
        icons = {"video": "film", "share": "share-2", "export": "download", "reveal": "folder-open"}
        for name, icon in icons.items():
            self.menu.set_icon(self.menu_actions[name], icon)
        self.facts = FactList(look)
        self.inputs = InputStrip(look, self._details)
        self.kept = KeptBlock(look, self._details)
        self.technical = FactList(look)
        self.technical_toggle = TextButton(look, self.tr("Details"))
        self.technical_toggle.setCheckable(True)
        sentence = self.tr("Choose a picture or video to see how it was made and where it is kept.")
        self.nothing = EmptyState(look, "image", "", "")
        _say(self.nothing, "image", self.tr("Nothing selected"), sentence)
        self.chosen = EmptyState(look, "layers", "", "", action=self.tr("Export…"))
        _say(self.chosen, "layers", "", "")

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, PADDING, 0, PADDING)
        column.setSpacing(0)
        for widget, gap in ((self.preview, 12), (self.status, 16), (self.prompt, 12)):
            column.addWidget(_Padded(widget, PADDING, gap))
        self._result_actions = self._row(self.remix, self.use_as_input, self.copy, self.more)
        self._job_actions = self._row(self.copy_job)
        column.addWidget(self._result_actions)
        column.addWidget(self._job_actions)
        column.addWidget(self._section(self.tr("Settings"), self.facts, outside=True))
        self._inputs_section = self._section(self.tr("Inputs"), self.inputs)
        column.addWidget(self._inputs_section)
        self._storage_section = self._section(
            self.tr("Storage"), self.kept, self.technical_toggle, self.technical, outside=True
        )
        column.addWidget(self._storage_section)
        column.addStretch(1)
        body = QWidget()
        body.setLayout(column)
        self._area = _scrolled(body)
        self.scroll_bar = OverlayScrollBar(self._look, self._area)
        self._pages = QStackedWidget()
        for page in (self.nothing, self.chosen, self._area):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.technical.hide()

    def _row(self, *buttons: Button) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(PADDING, 0, PADDING, 0)
        row.setSpacing(6)
        for button in buttons:
            row.addWidget(button)
        if len(buttons) == 1:
            row.addStretch(1)
        return holder

    def _section(self, title: str, *widgets: QWidget, outside: bool = False) -> QWidget:
        """Return widgets under a line and a title; ``outside`` lets fact rows reach beyond the padding."""
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, PADDING, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Padded(_Line(self._look), PADDING, 15))
        column.addWidget(_Padded(Label(self._look, title, "body_strong"), PADDING, 6))
        for widget in widgets:
            side = PADDING - OUTSIDE if outside and isinstance(widget, FactList) else PADDING
            column.addWidget(_Padded(widget, side, 0))
        return section

    def _connect(self) -> None:
        details = self._details
        details.changed.connect(self.refresh)
        details.progressed.connect(self.status.refresh_progress)
        for button, signal in ((self.remix, self.remix_wanted), (self.use_as_input, self.input_wanted)):
            button.clicked.connect(lambda _=False, signal=signal: self._tell(signal))
        self.menu_actions["video"].triggered.connect(lambda: self._tell(self.video_wanted))
        self.menu_actions["share"].triggered.connect(lambda: self._tell(self.share_wanted))
        self.menu_actions["reveal"].triggered.connect(lambda: self._tell(self.reveal_wanted))
        self.menu_actions["export"].triggered.connect(self._export)
        self.chosen.action_requested.connect(self._export)
        self.copy.clicked.connect(self.copy_prompt)
        self.copy_job.clicked.connect(self.copy_prompt)
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.technical_toggle.toggled.connect(self.technical.setVisible)
        for part in (self.facts, self.technical, self.kept):
            part.copied.connect(self.copied)
        self.status.acted.connect(self._on_acted)

    # ---- commands ----

    def copy_prompt(self) -> None:
        """Put the prompt on the clipboard."""
        QGuiApplication.clipboard().setText(self._details.prompt)
        self.copied.emit(self._details.prompt)

    def _tell(self, signal: object) -> None:
        if self._details.generation is not None:
            signal.emit(self._details.generation)  # type: ignore[attr-defined]

    def _export(self) -> None:
        result = self._details.generation
        wanted = self._details.several or ([result] if result is not None else [])
        if wanted:
            self.export_wanted.emit(wanted)

    def _on_acted(self, action: JobAction) -> None:
        signals = {
            JobAction.RETRY: self.retry_wanted,
            JobAction.NEW_SEED: self.new_seed_wanted,
            JobAction.CANCEL: self.cancel_wanted,
            JobAction.CHECK: self.check_wanted,
            JobAction.SEND_AGAIN: self.send_again_wanted,
            JobAction.DISCARD: self.discard_wanted,
            JobAction.EDIT: self.edit_wanted,
        }
        if action in signals and self._details.job is not None:
            signals[action].emit(self._details.job)


class _Padded(QWidget):
    """A widget with room at its sides and below it; it goes when the widget is hidden."""

    def __init__(self, widget: QWidget, side: int, below: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(0)
        column.addWidget(widget)
        column.addSpacing(below)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShowToParent:
            self.show()
        elif event.type() == QEvent.Type.HideToParent:
            self.hide()
        return False


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line.subtle"))


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(body)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    restyle(area, "ground", "none")
    for widget in (body, area.viewport()):
        widget.setAutoFillBackground(False)
    return area


def _wide(button: Button) -> Button:
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button


def _say(state: EmptyState, icon: str, title: str, sentence: str) -> None:
    """Say it in the panel's width, which is less than a page's."""
    state.set_words(icon, title, sentence)
    state.sentence.setFixedWidth(EMPTY_WIDTH)
    state.sentence.setFixedHeight(state.sentence.heightForWidth(EMPTY_WIDTH))
