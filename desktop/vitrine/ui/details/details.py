"""DetailsPanel: everything about what is selected, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vitrine.domain.generation import Generation, MediaKind
from vitrine.ui.details.actions_row import ActionsRow
from vitrine.ui.details.details_parts import ChosenHead, FactList, KeptBlock, PromptText
from vitrine.ui.details.history import History
from vitrine.ui.details.sections import Padded, Section, scrolled
from vitrine.ui.look import Look
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.fact_row import OUTSIDE
from vitrine.ui.parts.job_status import JobStatus
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.tab_order import order_tabs
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.text_button import TextButton
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.job_words import JobAction
from vitrine.viewmodels.lineage import made_at_text

if TYPE_CHECKING:
    from vitrine.ui.details.sharing_block import SharingBlock
    from vitrine.ui.details.tags_block import TagsBlock
    from vitrine.viewmodels.organise import Organise
    from vitrine.viewmodels.sharing import Sharing

PADDING = 16
EMPTY_WIDTH = 264


class DetailsPanel(QWidget):
    """The Details tab, and with ``inspector`` the panel beside the viewer, which has Made, Took and Cost as rows.

    Signals:
        asked(str, object): this is wanted (remix, use-as-input, grab, make-video, share, export, reveal, trash,
        restore, fetch, locate) for a list of Generations.
        job_asked(object, object): this JobAction is wanted for the Job shown.
        went_to(object): a relative, the Generation, was clicked.
        tag_chosen(str), collection_chosen(int): everything with this tag, or in this collection, is wanted.
        copied(str): what was put on the clipboard.
    """

    asked = Signal(str, object)
    job_asked = Signal(object, object)
    went_to = Signal(object)
    tag_chosen = Signal(str)
    collection_chosen = Signal(int)
    copied = Signal(str)

    def __init__(
        self,
        look: Look,
        details: Details,
        *,
        sharing: Sharing | None = None,
        organise: Organise | None = None,
        inspector: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._details = details
        self._inspector = inspector
        self.sharing: SharingBlock | None = None
        self.tags: TagsBlock | None = None
        self._tabs = QTimer(self, singleShot=True, interval=0)
        self._tabs.timeout.connect(self._order_tabs)
        self._make_parts()
        self._make_late_parts(sharing, organise)
        self._arrange()
        self._connect()
        self.setAccessibleName(self.tr("Details"))
        self.refresh()

    def refresh(self) -> None:
        """Show what the view-model holds now."""
        details = self._details
        if details.generation is None and details.job is None:
            self._pages.setCurrentWidget(self.nothing)
        else:
            self._show_one()
            self._pages.setCurrentWidget(self._area)

    def _show_one(self) -> None:
        details = self._details
        result = details.generation
        self.head.setVisible(bool(details.several) or details.in_part)
        self.head.refresh()
        self.status.setVisible(details.job is not None)
        self.status.refresh()
        self.prompt.set_text(details.heading)
        self.acts.refresh()
        self.facts.set_facts([*details.facts, *(details.record if self._inspector else [])])
        for section in self._of_results:
            section.setVisible(result is not None)
        if result is None:
            return
        self._history_section.set_note(made_at_text(result.created_at))
        self.history.refresh()
        self.caption.setText(details.history_text if self._inspector else details.short_history_text)
        self.kept.refresh()
        self.technical.set_facts(details.technical)
        if self.sharing is not None:
            self.sharing.refresh()
        if self.tags is not None:
            self.tags.refresh()
        self._tabs.start()

    def _order_tabs(self) -> None:
        """Let Tab go through what was made anew where it stands, and not at the end."""
        order_tabs(self._area)

    # ---- building ----

    def _make_parts(self) -> None:
        look, details = self._look, self._details
        self.head = ChosenHead(look, details)
        self.status = JobStatus(look, details)
        self.prompt = PromptText(look)
        self.acts = ActionsRow(look, details)
        self.facts = FactList(look)
        self.history = History(look, details)
        self.caption = Label(look, "", "caption", "text.3", tabular=True)
        self.caption.setWordWrap(True)
        self.kept = KeptBlock(look, details)
        self.technical = FactList(look)
        self.technical_toggle = TextButton(look, self.tr("Technical details"))
        self.technical_toggle.setCheckable(True)
        self.nothing = EmptyState(look, "image", "", "")
        sentence = self.tr("Choose a picture or video to see how it was made and where it is kept.")
        self.nothing.set_words("image", self.tr("Nothing selected"), sentence)
        self.nothing.sentence.setFixedWidth(EMPTY_WIDTH)
        self.nothing.sentence.setFixedHeight(self.nothing.sentence.heightForWidth(EMPTY_WIDTH))

    def _make_late_parts(self, sharing: Sharing | None, organise: Organise | None) -> None:
        if sharing is not None:
            from vitrine.ui.details.sharing_block import SharingBlock

            self.sharing = SharingBlock(self._look, self._details, sharing)
            self.sharing.copied.connect(self.copied)
            self.sharing.share_wanted.connect(lambda: self._ask("share"))
        if organise is not None:
            from vitrine.ui.details.tags_block import TagsBlock

            self.tags = TagsBlock(self._look, self._details, organise)
            self.tags.tag_chosen.connect(self.tag_chosen)
            self.tags.collection_chosen.connect(self.collection_chosen)

    def _arrange(self) -> None:
        look = self._look
        column = QVBoxLayout()
        column.setContentsMargins(0, PADDING, 0, PADDING)
        column.setSpacing(0)
        for widget, gap in ((self.head, 10), (self.status, 16), (self.prompt, 12), (self.acts, 16)):
            column.addWidget(Padded(widget, PADDING, gap))
        settings = Section(look, self.tr("Settings"), above=4, below=11)
        settings.add(self.facts, PADDING - OUTSIDE)
        self._history_section = Section(look, self.tr("History"), above=4)
        self._history_section.add(self.history, PADDING - 3)
        self._history_section.add(self.caption, PADDING, above=5)
        storage = Section(look, self.tr("Storage"))
        storage.add(self.kept, PADDING)
        sections = [settings, self._history_section, storage]
        if self.sharing is not None:
            sections.append(Section(look, self.tr("Sharing")))
            sections[-1].add(self.sharing, PADDING)
        if self.tags is not None:
            sections.append(Section(look, self.tr("Tags and collections")))
            sections[-1].add(self.tags, PADDING)
        for section in sections:
            column.addWidget(section)
        self._technical_part = QWidget()
        technical = QVBoxLayout(self._technical_part)
        technical.setContentsMargins(0, 0, 0, 0)
        technical.setSpacing(0)
        technical.addWidget(Padded(self.technical_toggle, PADDING, 0), 0, Qt.AlignmentFlag.AlignLeading)
        technical.addWidget(Padded(self.technical, PADDING - OUTSIDE, 0))
        column.addWidget(self._technical_part)
        self._of_results = [*sections[1:], self._technical_part]
        column.addStretch(1)
        body = QWidget()
        body.setLayout(column)
        self._area = scrolled(body)
        self.scroll_bar = OverlayScrollBar(look, self._area)
        self._pages = QStackedWidget()
        for page in (self.nothing, self._area):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.technical.hide()

    def _connect(self) -> None:
        details = self._details
        details.changed.connect(self.refresh)
        details.progressed.connect(self.status.refresh_progress)
        self.acts.asked.connect(self._ask)
        self.acts.copy_wanted.connect(self.copy_prompt)
        self.technical_toggle.toggled.connect(self.technical.setVisible)
        for part in (self.facts, self.technical, self.kept):
            part.copied.connect(self.copied)
        self.kept.fetch_wanted.connect(lambda: self._ask("fetch"))
        self.kept.locate_wanted.connect(lambda: self._ask("locate"))
        self.history.went_to.connect(self.went_to)
        self.status.acted.connect(self._on_acted)

    # ---- commands ----

    def copy_prompt(self) -> None:
        """Put the prompt on the clipboard."""
        QGuiApplication.clipboard().setText(self._details.prompt)
        self.copied.emit(self._details.prompt)

    def edit_tags(self) -> None:
        """Open the field for a tag."""
        if self.tags is not None and self._details.generation is not None:
            self._area.ensureWidgetVisible(self.tags)
            self.tags.begin()

    def meant(self) -> Sequence[Generation]:
        """Return what a command is for: the result shown."""
        result = self._details.generation
        return [result] if result is not None else []

    def _ask(self, name: str) -> None:
        result = self._details.generation
        if result is None:
            return
        several = self._details.several if name == "export" else []
        if name == "use-as-input" and result.type.makes is MediaKind.VIDEO:
            name = "grab"
        self.asked.emit(name, several or [result])

    def _on_acted(self, action: JobAction) -> None:
        if self._details.job is not None:
            self.job_asked.emit(self._details.job, action)
