"""Composer: the Create page of the right panel: output, model, inputs, prompt, the model's form, and Generate."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitrine.domain.field import FieldRole
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.request import GenerationRequest
from vitrine.errors import StudioError
from vitrine.ui.composer.composer_footer import ComposerFooter
from vitrine.ui.composer.composer_form import GROUP_GAP, LOW_GAP, ComposerForm
from vitrine.ui.composer.composer_inputs import InputWells, discard
from vitrine.ui.composer.composer_parts import ModelButton, Notice, form_skeleton, well_skeleton
from vitrine.ui.composer.model_picker import ModelPicker
from vitrine.ui.composer.prompt_block import PromptBlock
from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.tab_order import order_tabs
from vitrine.ui.parts.text import ElidedLabel
from vitrine.viewmodels import form_text
from vitrine.viewmodels.dropped import may_hold_input, read
from vitrine.viewmodels.form_limits import Fix
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.model_list import provider_letter
from vitrine.viewmodels.modes import mode_text
from vitrine.viewmodels.telling import told, told_error

PADDING = 16
LOW = 780
"""Below this window height the prompt is lower and More settings starts closed (DESIGN, section 5)."""


class Composer(QWidget):
    """Draws a GenerateForm. ``find_result`` returns a result of the library by its name, for drags from the gallery.

    Signals:
        key_wanted(str): the provider whose key is missing and asked for; empty for any.
        limit_wanted(): the day's spending limit stands in the way and is to be seen.
        batch_wanted(): Batch was pressed.
        history_wanted(object): prompts used before are asked for; the widget to show them under.
    """

    key_wanted = Signal(str)
    limit_wanted = Signal()
    batch_wanted = Signal()
    history_wanted = Signal(object)

    def __init__(self, look: Look, form: GenerateForm, find_result: Callable[[str], Generation | None]) -> None:
        super().__init__()
        self._look, self._form, self._find_result = look, form, find_result
        self._more_open: bool | None = None
        self._made_form: ComposerForm | None = None
        self._picker: ModelPicker | None = None
        self._tabs = QTimer(self, singleShot=True, interval=0)
        self._tabs.timeout.connect(self._order_tabs)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._fit_prompt)
        self._make_parts()
        self._arrange()
        self._connect()
        self.setAcceptDrops(True)
        self._show_spec()
        self._show_state()

    # ---- commands ----

    def submit(self) -> bool:
        """Generate; what is wrong is shown at the fields and scrolled into view. Return False for that alone."""
        if self._form.key_wanted:
            self.key_wanted.emit(self._form.key_wanted)
        elif self._form.fix is Fix.LIMIT:
            self.limit_wanted.emit()
        elif not self._form.submit():
            self._show_problems(scroll=True)
            return False
        return True

    def focus_prompt(self) -> None:
        """Put the cursor into the prompt."""
        self.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(self.prompt)

    def open_model_picker(self) -> None:
        """Open the list of models; it is looked up when it is not there yet."""
        if not self._form.cards and not self._form.busy:
            self._form.load_cards()
        if self._picker is None:
            self._picker = ModelPicker(self._look, self._form, self.window())
            self._picker.closed.connect(self._on_picker_closed)
            self._picker.keys_wanted.connect(self.key_wanted)
            self.area.ensureWidgetVisible(self.model_button)
            self._picker.open_under(self.model_button)

    def open_history(self) -> None:
        """Ask for the prompts that were used before, under the clock."""
        self.area.ensureWidgetVisible(self.block.history)
        self.history_wanted.emit(self.block.history)

    def toggle_seed_lock(self) -> None:
        """Lock the seed that was used last, or unlock."""
        if self.form is not None and self.form.seed is not None:
            self.form.seed.toggle_lock()

    def draw_seed(self) -> None:
        """Draw a new seed and lock it."""
        if self.form is not None and self.form.seed is not None:
            self.form.seed.draw()

    def paste(self) -> None:
        """Take a picture or files from the clipboard as input; anything else in it is left alone."""
        dropped = read(QGuiApplication.clipboard().mimeData())
        if dropped and self._form.image_field is not None:
            self.wells.take(dropped)

    def set_examples(self, prompts: Sequence[tuple[str, str]]) -> None:
        """Offer prompts to try and the words for them, such as while the library is empty; none takes the row away."""
        self.block.set_examples(prompts)

    def set_more_open(self, *, shown: bool) -> None:
        """Open or close More settings, now and for models to come."""
        self._more_open = shown
        if self.form is not None:
            self.form.more.set_open(shown=shown)

    @property
    def look(self) -> Look:
        """Return the look it is drawn in."""
        return self._look

    @property
    def form(self) -> ComposerForm | None:
        """Return the widgets of the model's form, None while no model is there."""
        return self._made_form

    @property
    def picker(self) -> ModelPicker | None:
        """Return the open list of models."""
        return self._picker

    # ---- making ----

    def _make_parts(self) -> None:
        look = self._look
        outputs = [Segment("image", self.tr("Image"), "image"), Segment("video", self.tr("Video"), "film")]
        self.output = Segmented(look, outputs, padding=15)
        self.output.setAccessibleName(self.tr("Output"))
        self.mode = ElidedLabel(look, "", "caption", "text.3")
        self.model_button = ModelButton(look)
        self.notice = Notice(look)
        self.wells = InputWells(look, self._form, self._find_result)
        self.block = PromptBlock(look, self._form)
        self.prompt, self.prompt_field = self.block.area, self.block.field
        self.skeletons = (well_skeleton(look), form_skeleton(look))
        self.footer = ComposerFooter(look)

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(PADDING, PADDING, PADDING, PADDING // 2)
        column.setSpacing(GROUP_GAP)
        head = QHBoxLayout()
        head.addWidget(self.output)
        head.addStretch(1)
        head.addWidget(self.mode)
        column.addLayout(head)
        column.addWidget(self.model_button)
        column.addWidget(self.notice)
        column.addWidget(self.wells)
        column.addWidget(self.skeletons[0])
        column.addWidget(self.block)
        column.addWidget(self.skeletons[1])
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(body)
        body.installEventFilter(self)
        self.area.installEventFilter(self)
        body.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self._bar = OverlayScrollBar(self._look, self.area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.footer)

    def _connect(self) -> None:
        form = self._form
        self.output.chosen.connect(lambda key: form.choose_output(MediaKind(key)))
        self.model_button.clicked.connect(self.open_model_picker)
        self.block.given.connect(self.wells.take)
        self.block.history_wanted.connect(self.open_history)
        self.notice.undo_requested.connect(form.undo)
        self.footer.batch_wanted.connect(self.batch_wanted)
        self.footer.generate.generate_requested.connect(self.submit)
        self.footer.generate.fix_requested.connect(self.submit)
        form.spec_changed.connect(self._show_spec)
        form.cards_changed.connect(self._show_outputs)
        form.prompt_changed.connect(self.block.show_prompt)
        form.value_changed.connect(self._show_value)
        form.inputs_changed.connect(self._show_inputs)
        form.problems_changed.connect(self._show_problems)
        form.state_changed.connect(self._show_state)
        form.dropped.connect(self._on_dropped)
        form.restored.connect(self._on_restored)
        form.failed.connect(self._on_failed)
        form.refused.connect(self._on_refused)
        form.submitted.connect(self._on_submitted)

    # ---- showing the form ----

    def _show_spec(self) -> None:
        spec = self._form.spec
        for skeleton in self.skeletons:
            skeleton.setVisible(spec is None)
        self.notice.hide()
        self.setUpdatesEnabled(False)
        try:
            if self._made_form is not None:
                self._made_form.more.stop()
                self._form_place.removeWidget(self._made_form)
                discard(self._made_form)
                self._made_form = None
            self.wells.make()
            if spec is not None:
                self._made_form = ComposerForm(
                    self._look, self._form, spec, self.wells.make_zone, more_open=bool(self._more_open)
                )
                self._made_form.more_toggled.connect(lambda shown: setattr(self, "_more_open", shown))
                self._form_place.addWidget(self._made_form)
                self._made_form.more.made.connect(self._tabs.start)
        finally:
            self.setUpdatesEnabled(True)
        self._show_outputs()
        self._show_inputs()
        self._tabs.start()

    def _order_tabs(self) -> None:
        parts: list[QWidget] = [self.wells, self.block]
        parts += [self._made_form] if self._made_form is not None else []
        order_tabs(self.output, self.model_button, self.notice, *parts, self.footer)

    def _show_outputs(self) -> None:
        blocked = self.output.blockSignals(True)
        self.output.choose(self._form.makes.value)
        self.output.blockSignals(blocked)
        for kind in MediaKind:
            self.output.button(kind.value).setEnabled(self._form.can_make(kind))

    def _show_value(self, name: str) -> None:
        if self.form is not None:
            self.form.show_values(name)

    def _show_inputs(self) -> None:
        self.wells.show_inputs()
        self._tabs.start()
        if self.form is not None:
            self.form.show_inputs()

    def _show_problems(self, *, scroll: bool = False) -> None:
        unwritten = self.block.show_problem()
        wrong = self.form.show_problems() if self.form is not None else None
        target = self.wells.show_problems() or unwritten or wrong
        if scroll and target is not None:
            # The caption under the field takes its room first.
            QTimer.singleShot(0, target, lambda: self.area.ensureWidgetVisible(target, 0, PADDING))

    def _show_state(self) -> None:
        form, spec = self._form, self._form.spec
        self.mode.setText(mode_text(form.type))
        if spec is None:
            self.model_button.show_model("", form.waiting_for, "")
        else:
            caption = form_text.model_caption(spec, form.usual_seconds)
            self.model_button.show_model(provider_letter(spec.provider), spec.name, caption)
        if self.form is not None:
            self.form.show_state()
        self.block.show_length()
        self.footer.show_form(form)

    # ---- what happens ----

    def _on_dropped(self, labels: Sequence[str]) -> None:
        name = self._form.spec.name if self._form.spec is not None else ""
        self.notice.say("", form_text.dropped_text(labels, name), undo=self._form.can_undo)

    def _on_restored(self, source: Generation | GenerationRequest) -> None:
        if isinstance(source, Generation):
            name = source.file.path.stem if source.file is not None else source.model
            title = self.tr("Remixed from {name}").format(name=name)
        else:
            title = self.tr("Ready to edit")
        self.notice.say(title, form_text.restored_text(len(self._form.values)), undo=self._form.can_undo)

    def _on_failed(self, error: StudioError) -> None:
        self.notice.say(told(error.title), told_error(error), error=True)

    def _on_refused(self, field: str, error: StudioError) -> None:
        if not self.wells.show_refused(field, error):
            self._on_failed(error)

    def _on_submitted(self, requests: Sequence[GenerationRequest]) -> None:
        self.notice.hide()
        seed = self._form.spec.field(FieldRole.SEED) if self._form.spec is not None else None
        if self.form is not None and self.form.seed is not None and seed is not None and requests:
            used = requests[0].settings.get(seed.name)
            if isinstance(used, int):
                self.form.seed.remember(used)
        self.footer.generate.show_queued(self._form.results)

    def _on_picker_closed(self) -> None:
        if self._picker is not None:
            self._picker.deleteLater()
            self._picker = None

    # ---- drags over the window, and events ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if (self._form.image_field is not None and may_hold_input(mime)) or mime.hasText():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.wells.show_drag(over_window=False)
        mime = event.mimeData()
        dropped = read(mime) if self._form.image_field is not None else None
        if not dropped and not mime.hasText():
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if dropped:
            self.wells.take(dropped)
        else:
            self.block.add_text(mime.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wells.watch(self.window())
        if self._more_open is None:
            self.set_more_open(shown=self.window().height() >= LOW)
        self._fit.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        body = self.area.widget()
        asked = watched is body and event.type() == QEvent.Type.LayoutRequest
        if asked or (watched is self.area and event.type() == QEvent.Type.Resize):
            self._fit.start()
        return False

    def _fit_prompt(self) -> None:
        """Let the prompt be lower where the form would have to scroll otherwise."""
        body = self.area.widget()
        layout = body.layout() if body is not None else None
        if layout is None or not self.isVisible():
            return
        self._set_gap(LOW_GAP if self.window().height() < LOW else GROUP_GAP)
        layout.activate()
        width = self.area.viewport().width()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self.block.fit(self.area.viewport().height() - needed, low=self.window().height() < LOW)

    def _set_gap(self, gap: int) -> None:
        for owner in (self.area.widget(), self.form):
            if (layout := owner and owner.layout()) and layout.spacing() != gap:
                layout.setSpacing(gap)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wells.show_drag(over_window=False)
