"""Drop zone: a well for the pictures of one model input: empty, under a drag, filled, several, refused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.domain.field import Field, FieldKind
from vitrine.domain.generation import MediaKind
from vitrine.domain.request import InputFile
from vitrine.errors import StudioError
from vitrine.ui.composer.input_cells import InputCells
from vitrine.ui.composer.zone_painter import EMPTY, FILLED, FRAME, GROWN, PADDING, RADIUS, ZonePainter
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.text import break_lines
from vitrine.ui.parts.tips import tip
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels import form_text
from vitrine.viewmodels.dropped import may_hold_input, read
from vitrine.viewmodels.input_pictures import InputPictures
from vitrine.viewmodels.telling import told

__all__ = ["EMPTY", "FILLED", "FRAME", "GROWN", "DropZone"]


class DropZone(QWidget):
    """The well of one file field. ``frame`` makes it a frame of a film: a picture with its name on it.

    Signals:
        given(object): what was dropped, as a Dropped.
        choose_requested(): the person wants to choose a file.
        remove_requested(int): the number of the file to take away.
        crop_requested(): the person wants to crop the picture.
        moved(int, int): a file goes from one place to another.
    """

    given = Signal(object)
    choose_requested = Signal()
    remove_requested = Signal(int)
    crop_requested = Signal()
    moved = Signal(int, int)

    def __init__(
        self,
        look: Look,
        field: Field,
        makes: MediaKind,
        pictures: InputPictures,
        *,
        frame: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``frame`` is the name on a frame, empty for the usual zone."""
        super().__init__(parent)
        self.field = field
        self._look, self._makes, self._pictures, self._frame = look, makes, pictures, frame
        self._files: list[InputFile] = []
        self._error: StudioError | None = None
        self._problem = ""
        self._drag = False
        self._paint = ZonePainter(look, self)
        self._cells = InputCells(look, pictures, self)
        self._cells.choose_requested.connect(self.choose_requested)
        self._cells.remove_requested.connect(self.remove_requested)
        self._cells.moved.connect(self.moved)
        self._replace = Button(look, self.tr("Replace"), ButtonKind.QUIET, height=SMALL, parent=self)
        self._remove = IconButton(look, "x", self.tr("Remove"), height=SMALL, parent=self)
        self._replace.clicked.connect(self.choose_requested)
        self._crop = Button(look, self.tr("Crop"), ButtonKind.QUIET, height=SMALL, parent=self)
        self._crop.clicked.connect(self.crop_requested)
        if frame:
            self._remove.set_icon("x", colour="text.on_image")
        self._remove.clicked.connect(lambda: self.remove_requested.emit(0))
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRadius", RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(field.help))
        pictures.ready.connect(self._on_picture)
        look.changed.connect(self._settle)
        self._settle()

    # ---- what it shows ----

    def files(self) -> Sequence[InputFile]:
        """Return the files it shows."""
        return self._files

    def set_files(self, files: Sequence[InputFile]) -> None:
        """Show these files."""
        self._files = list(files)
        self._error = None
        self._settle()

    def set_error(self, error: StudioError | None) -> None:
        """Say why a file was not taken; what was there stays."""
        self._error = error
        self._settle()

    def set_problem(self, message: str) -> None:
        """Say what is wrong with what is given, or missing; an empty text takes that away."""
        if message != self._problem:
            self._problem = message
            self._settle()

    def words(self) -> tuple[str, str]:
        """Return what is wrong and what to do, both empty when nothing is."""
        if self._error is not None:
            return told(self._error.message), told(self._error.hint)
        hint = self.tr("Drop one here, paste, or choose.") if self._problem and not self._files else ""
        return self._problem, hint

    @property
    def error(self) -> StudioError | None:
        """Return why the last file was not taken."""
        return self._error

    def set_drag(self, *, over_window: bool) -> None:
        """Grow and say what a drop would do while something is dragged over the window."""
        if over_window != self._drag:
            self._drag = over_window
            self._settle()

    @property
    def grown(self) -> bool:
        """Return whether it is waiting for a drop."""
        return self._drag

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    # ---- drops, keys and clicks ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_input(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.set_drag(over_window=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_drag(over_window=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_drag(over_window=False)
        dropped = read(event.mimeData())
        if dropped:
            # The original stays where it is, whatever the other side would allow.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.given.emit(dropped)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and not self._files:
            self.choose_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            if dropped := read(QGuiApplication.clipboard().mimeData()):
                self.given.emit(dropped)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._files and not self._several:
            self.remove_requested.emit(0)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle()

    # ---- arranging ----

    def _on_picture(self, _sha256: str) -> None:
        self.update()
        self._cells.update()

    @property
    def _several(self) -> bool:
        return self.field.kind is FieldKind.FILES

    def _settle(self) -> None:
        filled = bool(self._files) and not self._drag
        single = filled and not self._several and not self._frame
        self._replace.setVisible(single)
        self._crop.setVisible(single and self._files[0].content_type.startswith("image/"))
        self._remove.setVisible(filled and not self._several)
        self._cells.show_files(self._files, self.field.max_items, shown=filled and self._several)
        self.setFixedHeight(self._height())
        self._place_buttons()
        self.setCursor(Qt.CursorShape.ArrowCursor if self._files else Qt.CursorShape.PointingHandCursor)
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        title = self._frame or form_text.well_title(self.field, self._makes)
        names = ", ".join(file.name or self.field.label for file in self._files)
        self.setAccessibleName(f"{title}: {names}" if names else title)
        hint = form_text.well_hint(self.field, self._makes)
        self.setAccessibleDescription(" ".join(self.words()).strip() or hint)
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=names or self.field.label))

    def _height(self) -> int:
        if self._drag:
            return self._look.px(GROWN)
        if self._several and self._files:
            return self._cells.height(len(self._files), self.field.max_items) + self._caption_height()
        if self._frame:
            return self._look.px(FRAME) + self._caption_height()
        if self._files:
            return self._look.px(FILLED) + self._caption_height()
        empty = self._look.px(EMPTY)
        return max(empty, 20 + self._error_lines()) if self.words()[0] else empty

    def _caption_height(self) -> int:
        lines = len(self._caption())
        return 6 + self._look.line("caption") * lines if lines else 0

    def _caption(self) -> list[str]:
        words = " ".join(self.words()).strip()
        return break_lines(words, self._look.font("caption"), max(80, self.width()), 4) if words else []

    def _error_lines(self) -> int:
        title, hint = self._error_text()
        return self._look.line() * len(title) + self._look.line("caption") * len(hint)

    def _error_text(self) -> tuple[list[str], list[str]]:
        message, hint = self.words()
        if not message:
            return [], []
        room = max(80, self.width() - 44 - PADDING)
        title = break_lines(message.rstrip("."), self._look.font(weight=MEDIUM), room, 3)
        return title, break_lines(hint.rstrip("."), self._look.font("caption"), room, 3) if hint else []

    def _place_buttons(self) -> None:
        if self._frame:
            self._remove.move(self._mirrored(self.width() - SMALL - 6, SMALL), 6)
            return
        self._remove.move(self._mirrored(self.width() - SMALL - 8, SMALL), 8)
        left = round(self._paint.thumb(self._aspect()).right()) + 12 - 8
        for button in (self._replace, self._crop):
            button.resize(button.sizeHint())
            button.move(self._mirrored(left, button.width()), self._look.px(FILLED) - button.height() - 12)
            left += button.width()

    def _mirrored(self, left: int, width: int) -> int:
        return self.width() - left - width if self.isRightToLeft() else left

    def _aspect(self) -> float:
        file = self._files[0] if self._files else None
        return file.width / file.height if file is not None and file.width and file.height else 1.25

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint, hovered = self._paint, self.underMouse() and self.isEnabled()
        if self._drag:
            consequence = form_text.drop_consequence(self.field, self._makes, len(self._files))
            paint.grown(painter, form_text.drop_title(self.field, self._makes), consequence)
        elif self._files and self._several:
            paint.caption(painter, self._caption())
        elif self._frame:
            if self._files:
                picture = self._pictures.picture(self._files[0])
                paint.filled_frame(painter, picture, self._frame, QRectF(self._remove.geometry()))
            else:
                paint.frame(painter, self._frame, hovered=hovered)
            paint.caption(painter, self._caption())
        elif self._files:
            file = self._files[0]
            picture, name = self._pictures.picture(file), file.name or self.field.label
            paint.filled(painter, picture, self._aspect(), name, form_text.file_text(file), room=SMALL + 12)
            paint.caption(painter, self._caption())
        elif self.words()[0]:
            paint.refused(painter, *self._error_text())
        else:
            hint = form_text.well_hint(self.field, self._makes)
            paint.empty(painter, form_text.well_title(self.field, self._makes), hint, hovered=hovered)
