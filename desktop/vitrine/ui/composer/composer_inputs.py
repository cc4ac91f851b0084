"""The composer's input wells: a drop zone for every file a model takes, and drags over the window."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from vitrine.domain.compose import FILE_KINDS
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.ui.composer.drop_zone import DropZone
from vitrine.ui.composer.shape_chips import chip_text, ratio_of
from vitrine.ui.look import Look
from vitrine.ui.parts.fields import LabelledField
from vitrine.viewmodels.dropped import Dropped, may_hold_input
from vitrine.viewmodels.generate_form import GenerateForm

IMAGE_NAMES = ("*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.avif", "*.bmp", "*.tif", "*.tiff")
VIDEO_NAMES = ("*.mp4", "*.webm", "*.mov", "*.mkv")
"""Endings offered when choosing a file; what a file is, its bytes say."""


class InputWells(QWidget):
    """The wells of the main inputs, one under the other; first and last frame side by side.

    ``find`` returns a result of the library by its name, for drags from the gallery.
    """

    def __init__(self, look: Look, form: GenerateForm, find: Callable[[str], Generation | None]) -> None:
        super().__init__()
        self._look, self._form, self._find = look, form, find
        self._zones: dict[str, DropZone] = {}
        self._main: list[DropZone] = []
        self._handle: QObject | None = None
        self._dialog: QFileDialog | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def make(self) -> None:
        """Make the wells of the form's model in place of those that are there."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        self._zones = {}
        spec = self._form.spec
        fields = spec.fields if spec is not None else ()
        main = spec.image_field if spec is not None else None
        end = spec.field(FieldRole.END_FRAME) if spec is not None else None
        if main is not None and end is not None and main.kind is FieldKind.FILE:
            self._column.addWidget(self._make_frames(main, end))
        else:
            for wanted in (main, end):
                if wanted is not None:
                    self._column.addWidget(self.make_zone(wanted))
        for field in fields:
            if field.kind in FILE_KINDS and field.required and field.name not in self._zones:
                self._column.addWidget(LabelledField(self._look, field.label, self.make_zone(field)))
        self._main = list(self._zones.values())
        self.setVisible(bool(self._main))

    def make_zone(self, field: Field, *, frame: str = "") -> DropZone:
        """Return a new drop zone of a field, for these wells or another place in the form."""
        zone = DropZone(self._look, field, self._form.makes, self._form.pictures, frame=frame)
        name = field.name
        zone.given.connect(lambda dropped: self.take(dropped, name))
        zone.choose_requested.connect(lambda: self.choose_file(field))
        zone.remove_requested.connect(lambda index: self._form.remove_input(name, index))
        zone.moved.connect(lambda source, target: self._form.move_input(name, source, target))
        zone.crop_requested.connect(lambda: self.open_crop(name))
        zone.set_files(self._form.inputs.get(name, ()))
        self._zones[name] = zone
        return zone

    def zone(self, field: str) -> DropZone:
        """Return the drop zone of a file field; raise KeyError when it has none."""
        return self._zones[field]

    def take(self, dropped: Dropped, field: str = "") -> None:
        """Give what was dropped or pasted to the form, for ``field`` or the main input."""
        main = self._form.image_field
        zone = self._zones.get(field or (main.name if main is not None else ""))
        if zone is not None:
            zone.set_error(None)
        self._form.take(dropped, field, self._find)

    def choose_file(self, field: Field) -> None:
        """Let the person choose a file, or several where the model takes several."""
        several = field.kind is FieldKind.FILES
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{field.label} ({' '.join(file_names(field))})", self.tr("All files (*)")])
        name = field.name
        dialog.filesSelected.connect(lambda paths: self.take(Dropped(files=tuple(map(Path, paths))), name))
        dialog.open()

    def open_crop(self, field: str) -> None:
        """Open the dialog that cuts a field's picture."""
        files = self._form.inputs.get(field, [])
        if not files or not files[0].width or not files[0].height:
            return
        from vitrine.ui.composer.crop_sheet import CropSheet

        shape = self._form.spec.field(FieldRole.ASPECT_RATIO) if self._form.spec is not None else None
        value = self._form.values.get(shape.name) if shape is not None else None
        pictures, whole = self._form.large_pictures, files[0]
        sheet = CropSheet(
            self._look, whole, pictures, self.window(), ratio=ratio_of(value), shape=chip_text(value) if value else ""
        )
        sheet.crop_wanted.connect(lambda part: self._form.crop_input(whole, part))
        sheet.open()

    # ---- showing ----

    def show_inputs(self) -> None:
        """Show what the form holds."""
        for name, zone in self._zones.items():
            files = self._form.inputs.get(name, [])
            if list(zone.files()) != files:
                zone.set_files(files)

    def show_problems(self) -> DropZone | None:
        """Show what is wrong; return the first zone that is."""
        problems = self._form.problems
        for name, zone in self._zones.items():
            zone.set_problem(problems.get(name, ""))
        return next((zone for name, zone in self._zones.items() if name in problems), None)

    def show_refused(self, field: str, error: StudioError) -> bool:
        """Say in a field's zone why a file was not taken; return whether there is one."""
        if field not in self._zones:
            return False
        self._zones[field].set_error(error)
        return True

    def show_drag(self, *, over_window: bool) -> None:
        """Let the zones grow and say what a drop does while something is dragged over the window."""
        for zone in self._main:
            zone.set_drag(over_window=over_window)
        part: QWidget | None = self
        while part is not None and not part.isWindow() and (layout := part.layout()) is not None:
            # Now, not over the next rounds of the event loop: a grown zone cut in half would flash up.
            layout.activate()
            part = part.parentWidget()

    # ---- drags over the window, whichever widget they are over ----

    def watch(self, window: QWidget) -> None:
        """Watch this window's surface from now on."""
        handle = window.windowHandle()
        if handle is not None and handle is not self._handle:
            if self._handle is not None and isValid(self._handle):
                self._handle.removeEventFilter(self)
            self._handle = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if self.isVisible() and may_hold_input(event.mimeData()):
                self.show_drag(over_window=True)
        elif kind in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            # After the drop itself: the zone under the pointer must not shrink away before it is dropped on.
            QTimer.singleShot(0, self, self._end_drag)
        return False

    def _end_drag(self) -> None:
        self.show_drag(over_window=False)

    def _make_frames(self, first: Field, last: Field) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field, name in ((first, self.tr("First frame")), (last, self.tr("Last frame"))):
            row.addWidget(self.make_zone(field, frame=name), 1, Qt.AlignmentFlag.AlignTop)
        return pair


def file_names(field: Field) -> tuple[str, ...]:
    """Return the endings offered when choosing a file for a field."""
    images = not field.accepts or any(fnmatch.fnmatch("image/png", pattern) for pattern in field.accepts)
    videos = any(fnmatch.fnmatch("video/mp4", pattern) for pattern in field.accepts)
    return (IMAGE_NAMES if images or not videos else ()) + (VIDEO_NAMES if videos else ())


def discard(widget: QWidget) -> None:
    """Take a widget out of sight and let it go."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
